"""The assessment for Pulumi's policy packs: the resources of a running deployment in, violations out.

Knows nothing of gRPC and imports nothing of Pulumi: `residency.policypack` serves it to the engine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from residency.assess import assess
from residency.boundaries.load import DEFAULT, BoundaryError, load_boundary
from residency.catalogue.load import Catalogue
from residency.errors import ResidencyError
from residency.flow.graph import build_graph
from residency.flow.screen import Screener
from residency.model.boundary import Boundary
from residency.model.opaque import Opaque
from residency.model.results import Assessment, Result, Rule
from residency.model.rows import Gap, RawRow, SourceInfo
from residency.model.verdicts import Kind, Verdict
from residency.reports.redact import redact
from residency.reports.short_ids import shortened
from residency.rules.interface import load_rules
from residency.sources.pulumi_resources import NO_SETTINGS, ProviderSettings, PulumiResource, map_of
from residency.sources.pulumi_rows import PulumiRows
from residency.sources.pulumi_values import LATER

VANTAGE = "policy-pack"
SETTINGS = "residency"
"""The name under which the pack itself is configured; also the policy that gaps and crashes are violations of."""

_ENGINES_OWN = ("pulumi:providers:", "pulumi:pulumi:")
_RANDOM_END = re.compile(r"[0-9a-f]{8}")
"""What azure-native puts behind the logical name where the program gives none."""
_OWN_KINDS = frozenset({Kind.PLACEMENT, Kind.REPLICA, Kind.JURISDICTION, Kind.GLOBAL})
_WORDS = {Verdict.FAIL: "outside", Verdict.UNKNOWN: "unproven", Verdict.ERROR: "not judged"}


class PackConfigError(ResidencyError):
    """The configuration of the pack cannot be used; the message names the key."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What a user may choose.

    Attributes:
        boundary: a name or a file, as for `residency check --boundary`.
        allow_unproven: kinds that may be unproven: such findings are told and stop nothing.
    """

    boundary: str = DEFAULT
    allow_unproven: frozenset[Kind] = frozenset()


class Registered(NamedTuple):
    """One resource of a running deployment, values plain (`pulumi_values.plain`).

    Attributes:
        urn: its URN.
        token: its Pulumi type.
        inputs: as the provider checked them; None where the engine has not shown them.
        outputs: what stands, or before the deployment what is known of it.
        provider: what its provider fills in; None where it has none, as components.
        producers: input -> URNs of the resources that its value comes from.
        is_partial: whether some of the outputs are not known yet.
        row: its row, where one could be made without a look at any other resource (`pulumi_standing`).
    """

    urn: str
    token: str
    inputs: Mapping[str, Any] | None
    outputs: Mapping[str, Any]
    provider: ProviderSettings | None
    producers: Mapping[str, tuple[str, ...]]
    is_partial: bool
    row: RawRow | None = None


class Violation(NamedTuple):
    """Something that stops a deployment, or with `is_mandatory` false only a word of warning.

    Attributes:
        policy: the slug of a rule, or `SETTINGS`.
        urn: of the resource to mend; empty for the stack.
        message: several lines.
        is_mandatory: whether the deployment must not go on.
    """

    policy: str
    urn: str
    message: str
    is_mandatory: bool


def policies() -> tuple[Rule, ...]:
    """What the pack enforces: every rule."""
    return tuple(module.RULE for module in load_rules())


def read_settings(properties: Mapping[str, Any]) -> Settings:
    """Take the configuration of the pack apart.

    Args:
        properties: what stands under `SETTINGS` in the pack's configuration.

    Raises:
        PackConfigError: an unknown key, or a value of another kind than it must be.
    """
    unknown = properties.keys() - {"boundary", "allowUnproven"}
    if unknown:
        raise PackConfigError(f"{SETTINGS}: unknown key {min(unknown)!r}: the keys are allowUnproven and boundary")
    boundary = properties.get("boundary", DEFAULT)
    if not isinstance(boundary, str):
        raise PackConfigError(f"{SETTINGS}.boundary must be text: the name of a boundary, or a file")
    try:
        load_boundary(boundary)
    except BoundaryError as error:
        raise PackConfigError(f"{SETTINGS}.boundary: {error}") from error
    return Settings(boundary=boundary, allow_unproven=_kinds(properties.get("allowUnproven", [])))


def _kinds(value: object) -> frozenset[Kind]:
    known = ", ".join(Kind)
    if not isinstance(value, list):
        raise PackConfigError(f"{SETTINGS}.allowUnproven must be a list of kinds ({known}), or ['all']")
    if value == ["all"]:
        return frozenset(Kind)
    for kind in value:
        if not isinstance(kind, str) or kind not in set(Kind):
            raise PackConfigError(f"{SETTINGS}.allowUnproven: {kind!r} is no kind: choose from {known}, or ['all']")
    return frozenset(Kind(kind) for kind in value)


def judge(
    stack: Sequence[Registered], *, settings: Settings, target: str, catalogue: Catalogue, as_of: date
) -> Assessment:
    """Assess all resources of a deployment together.

    Args:
        stack: every resource, in any order.
        settings: the user's.
        target: what is deployed, for the assessment's source.
        catalogue: what judges; may be kept from one call to the next.
        as_of: the day of the assessment.
    """
    boundary = _boundary(settings.boundary)
    screener = Screener(catalogue, boundary, as_of)
    inventory = screener.read(_rows(stack, target))
    return assess(
        inventory,
        build_graph(inventory, catalogue, boundary, as_of),
        boundary=boundary,
        rules=load_rules(),
        as_of=as_of,
        catalogue=catalogue.info,
        source=SourceInfo(vantage=VANTAGE, target=target),
        gaps=screener.gaps,
    )


def says_itself(result: Result) -> bool:
    """Whether a resource is outside by its own words: nothing else of the stack could change that."""
    return result.verdict is Verdict.FAIL and result.kind in _OWN_KINDS and not result.via


@cache
def _boundary(name_or_file: str) -> Boundary:
    return load_boundary(name_or_file)


def violations(assessment: Assessment, settings: Settings) -> Iterator[Violation]:
    """What an assessment says to the engine: what is outside and what is unproven, each as something to mend."""
    for gap in assessment.gaps:
        is_allowed = settings.allow_unproven == frozenset(Kind)
        yield Violation(SETTINGS, "", _clean(f"unproven: {gap.where} could not be read\n{gap.reason}"), not is_allowed)
    for result in assessment.results:
        if result.verdict in _WORDS:
            is_allowed = result.verdict is Verdict.UNKNOWN and result.kind in settings.allow_unproven
            yield Violation(result.name, result.urn or "", _message(result), not is_allowed)


def _message(result: Result) -> str:
    to = f" -> {', '.join(result.to)}" if result.to and result.verdict is Verdict.FAIL else ""
    lines = [f"{_WORDS[result.verdict]} ({result.kind}){to}", f"  why  {result.reason}"]
    if result.paths[1:]:
        lines.append(f"  at   {', '.join(result.paths)}")
    if result.via:
        lines.append(f"  via  {' -> '.join(result.via)}")
    if result.affects:
        lines.append(f"  data of {', '.join(result.affects)}")
    if result.fix:
        lines.append(f"  do   {result.fix}")
    if result.frameworks:
        lines.append(f"  law  {', '.join(result.frameworks)}")
    return _clean("\n".join([*lines, f"  rule {result.rule}, finding {result.id}"]))


def _clean(text: str) -> str:
    """The text without secrets, ids short, and without signs that steer a terminal: values come from strangers."""
    shown = (shortened(redact(line)) for line in text.split("\n"))
    return "\n".join("".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in line) for line in shown)


def _rows(stack: Sequence[Registered], target: str) -> Iterator[RawRow | Gap]:
    by_providers = [one for one in stack if one.row is not None or _is_made_by_a_provider(one)]
    if all(one.row is not None for one in by_providers):
        yield from (one.row for one in by_providers if one.row is not None)
        return
    made = [(_resource(one), one.row) for one in by_providers]
    whole = PulumiRows(vantage=VANTAGE, file=target, stack=[resource for resource, _ in made])
    for resource, row in made:
        yield whole.row(resource) if row is None else row


def _is_made_by_a_provider(one: Registered) -> bool:
    """Whether something outside the engine stands for a resource; a component has no provider."""
    return not one.token.startswith(_ENGINES_OWN) and (one.provider is not None or map_of(one.token) is not None)


def _resource(one: Registered) -> PulumiResource:
    inputs, outputs = one.inputs or {}, one.outputs
    resource_id = outputs.get("id")
    mapping = map_of(one.token)
    name = inputs.get(mapping.name_input or "") if mapping else None
    return PulumiResource(
        urn=one.urn,
        token=one.token,
        id=resource_id if isinstance(resource_id, str) else "",
        inputs=inputs,
        outputs=_known(outputs, inputs) if one.is_partial else outputs,
        provider=one.provider or NO_SETTINGS,
        producers={**dict.fromkeys(inputs, ()), **one.producers},
        has_random_name=isinstance(name, str) and _is_random(name, one.urn.rpartition("::")[2]),
        unread="the engine has not shown what it will be" if one.is_partial and one.inputs is None else None,
    )


def _is_random(name: str, logical_name: str) -> bool:
    return name.startswith(logical_name) and bool(_RANDOM_END.fullmatch(name, len(logical_name)))


def _known(outputs: Mapping[str, Any], inputs: Mapping[str, Any]) -> Mapping[str, Any]:
    """The outputs as far as they are known; an input says more than an output of its name that is not known whole."""
    return {
        name: _without_later(value)
        for name, value in outputs.items()
        if value is not LATER and not (name in inputs and _holds_later(value))
    }


def _holds_later(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(map(_holds_later, value.values()))
    if isinstance(value, list):
        return any(map(_holds_later, value))
    return isinstance(value, Opaque) and value == LATER


def _without_later(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _without_later(item) for name, item in value.items() if item is not LATER}
    return value
