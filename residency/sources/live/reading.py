"""One subscription, read by plan: lists of whole types first, single requests only for what no list gives.

Every unit of work runs on a thread of its own and returns an `Outcome`; what has been read, what is still wanted and
what went missing is kept by the one thread that collects the outcomes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from http import HTTPStatus

from azure.core.exceptions import AzureError

from residency.arm.ids import InvalidResourceIdError, fold, parse_resource_id
from residency.model.readplan import ReadPlan
from residency.model.rows import Gap, Provenance, RawRow, Row
from residency.sources.live.arm import RESOURCES_API, Arm
from residency.sources.live.discovery import Listed, discover, in_group, in_resource_list
from residency.sources.live.failures import MalformedAnswerError, code_of, reason_of, status_of
from residency.sources.live.versions import ApiVersions

VANTAGE = "live"
_NOTHING_BELOW = frozenset({"FeatureNotSupportedForAccount", "ResourceTypeNotSupported"})
"""Codes by which Azure says that a resource cannot have such children or extensions at all, so that none are missed.

The first is for the services that a storage account's kind lacks (400; turbot/steampipe-plugin-azure #474 and
MicrosoftDocs/azure-docs #75231), the second for types without diagnostic settings (seen in several clients on GitHub;
status unverified). Read 2026-11-25.
"""
_READ = Provenance(vantage=VANTAGE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing:
    """Something that Azure answered 404 for. If `id` is gone by the end, it was deleted meanwhile; else it counts."""

    id: str
    otherwise: tuple[RawRow | Gap, ...]


@dataclass(kw_only=True, slots=True)
class Outcome:
    """What one unit of work found."""

    rows: list[RawRow] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    failed_type: str | None = None


class SubscriptionReading:
    """Reads one subscription once."""

    def __init__(
        self,
        subscription: str,
        *,
        arm: Arm,
        plan: ReadPlan,
        workers: Executor,
        seen: set[str],
        progress: Callable[[str], None],
    ) -> None:
        """Ask nothing yet. `seen` has the folded ids that the whole reading has yielded; it is added to."""
        self._subscription = subscription
        self._arm = arm
        self._plan = plan
        self._workers = workers
        self._progress = progress
        self._versions = ApiVersions(arm, subscription)
        self._seen = seen
        self._failed_types: set[str] = set()
        self._missing: list[Missing] = []

    def read(self) -> Iterator[RawRow | Gap]:
        """Yield every resource once, and a gap for what could not be read."""
        self._progress(f"subscription {self._subscription}: looking for resources")
        found = discover(self._arm, self._subscription)
        yield from found.gaps
        self._progress(
            f"subscription {self._subscription}: {len(found.listed):,} resources, "
            f"{found.only_in_manager:,} of them not yet in Resource Graph"
        )
        groups = self._groups()
        listed = dict(found.listed)
        for in_this, gaps in self._workers.map(self._in_group, [row.body["name"] for row in groups.rows]):
            yield from gaps
            listed = {**in_this, **listed}
        yield from self._with_what_is_below([groups])
        yield from self._with_what_is_below(self._workers.map(self._list, self._lists(listed)))
        rest = [each for key, each in listed.items() if key not in self._seen]
        self._progress(f"subscription {self._subscription}: lists read, {len(rest):,} resources one by one")
        yield from self._with_what_is_below(self._workers.map(self._single, rest))
        yield from self._settle_missing()

    def _in_group(self, group: str) -> tuple[Mapping[str, Listed], tuple[Gap, ...]]:
        return in_group(self._arm, self._subscription, group)

    def _lists(self, listed: Mapping[str, Listed]) -> list[str]:
        """The types to list: those found that have a list, and the extensions listed for a subscription."""
        types = {each.type.lower() for each in listed.values()}
        plans = [plan for name in sorted(types) if (plan := self._plan.of(name)) and plan.subscription_list]
        return [*(plan.type for plan in plans), *self._plan.subscription_extensions]

    def _with_what_is_below(self, outcomes: Iterable[Outcome]) -> Iterator[RawRow | Gap]:
        """Yield what is new in the outcomes, then their children and extensions, level by level."""
        while True:
            level: list[RawRow] = []
            for outcome in outcomes:
                yield from outcome.gaps
                self._missing += outcome.missing
                if outcome.failed_type:
                    self._failed_types.add(outcome.failed_type)
                for row in outcome.rows:
                    key = fold(row.body["id"])
                    if key not in self._seen:
                        self._seen.add(key)
                        level.append(row)
                        yield row
            parents = [row for row in level if _collections(row, self._plan)]
            if not parents:
                return
            outcomes = self._workers.map(self._below, parents)

    def _groups(self) -> Outcome:
        """The resource groups; Azure's client reads them, and its answers keep ARM's shape."""
        outcome = Outcome()
        try:
            for group in self._arm.of(self._subscription).resource_groups.list():
                outcome.rows.append(_row(group.as_dict(), RESOURCES_API))
        except AzureError as error:
            outcome.gaps.append(_gap(f"/subscriptions/{self._subscription}/resourceGroups", error))
        return outcome

    def _list(self, arm_type: str) -> Outcome:
        """Read all of a type."""
        outcome = Outcome()
        self._read_pages(f"/subscriptions/{self._subscription}/providers/{arm_type}", arm_type, outcome)
        if outcome.gaps:
            outcome.failed_type = arm_type.lower()
        return outcome

    def _version(self, arm_type: str) -> str:
        """The API version to read a type at: the plan's, also its parent's, else the newest that its provider names.

        Raises:
            azure.core.exceptions.AzureError: the provider cannot be read, or does not name the type.
        """
        plan = self._plan.of(arm_type) or self._plan.of(arm_type.rpartition("/")[0])
        version = plan.api_version if plan else self._versions.newest(arm_type)
        if version is None:
            raise MalformedAnswerError(f"its resource provider names no type {arm_type}")
        return version

    def _read_pages(self, path: str, arm_type: str, outcome: Outcome, parent: str | None = None) -> None:
        """Read a list; if it belongs to a parent and Azure knows nothing of it, ask later whether the parent stands."""
        pages = 0
        try:
            api_version = self._version(arm_type)
            for page in self._arm.pages(path, api_version):
                outcome.rows += [_row(body, api_version) for body in page]
                pages += 1
        except AzureError as error:
            if parent and code_of(error) in _NOTHING_BELOW:
                return
            gap = _gap(f"{path} (page {pages + 1})" if pages else path, error)
            if parent and status_of(error) == HTTPStatus.NOT_FOUND:
                outcome.missing.append(Missing(id=parent, otherwise=(gap,)))
            else:
                outcome.gaps.append(gap)

    def _single(self, listed: Listed) -> Outcome:
        """Read one resource that no list gave."""
        outcome = Outcome()
        try:
            api_version = self._version(listed.type)
            outcome.rows.append(_row(self._arm.get(self._subscription, listed.id, api_version), api_version))
        except AzureError as error:
            unread = _unread(listed, reason_of(error))
            gap = _gap(listed.id, error)
            if status_of(error) == HTTPStatus.NOT_FOUND:
                outcome.missing.append(Missing(id=listed.id, otherwise=(gap, unread)))
            else:
                outcome.rows.append(unread)
                if listed.type.lower() not in self._failed_types:
                    outcome.gaps.append(gap)
        return outcome

    def _below(self, row: RawRow) -> Outcome:
        """Read the children and extensions of one resource."""
        outcome = Outcome()
        for path, arm_type in _collections(row, self._plan):
            self._read_pages(path, arm_type, outcome, parent=row.body["id"])
        return outcome

    def _settle_missing(self) -> Iterator[RawRow | Gap]:
        """Ask once more for what was missing: what the resource list no longer names was deleted meanwhile."""
        if not self._missing:
            return
        try:
            standing = {fold(listed.id) for listed in in_resource_list(self._arm, self._subscription)}
        except AzureError as error:
            yield _gap(f"/subscriptions/{self._subscription}/resources", error)
            standing = {fold(missing.id) for missing in self._missing}
        for missing in self._missing:
            if _stands(missing.id, standing):
                yield from missing.otherwise


def _collections(row: RawRow, plan: ReadPlan) -> list[tuple[str, str]]:
    """Paths and types of what may stand below a row: children first, then extensions."""
    own = plan.of(row.body["type"])
    if own is None:
        return []
    at = row.body["id"]
    children = [(f"{at}/{suffix}", "/".join((own.type, *suffix.split("/")[0::2]))) for suffix in own.children]
    return children + [(f"{at}/providers/{name}", name) for name in own.extensions]


def _stands(resource_id: str, standing: set[str]) -> bool:
    """Whether a resource, or for one too deep to be listed one of its parents, is among those that stand."""
    at: str | None = resource_id
    while at:
        if fold(at) in standing:
            return True
        at = parse_resource_id(at).parent
    return False


def _row(body: Row, api_version: str | None) -> RawRow:
    """A body as a row. Some lists leave out type and name, which the id holds too."""
    try:
        parsed = parse_resource_id(body["id"])
    except (KeyError, TypeError, InvalidResourceIdError) as error:
        raise MalformedAnswerError("the answer holds a resource without an id") from error
    complete = {**body, "type": body.get("type") or parsed.type, "name": body.get("name") or parsed.name}
    return RawRow(complete, _READ, api_version)


def _unread(listed: Listed, reason: str) -> RawRow:
    parts = {"id": listed.id, "type": listed.type, "name": listed.name, "location": listed.location}
    known = {key: value for key, value in parts.items() if value is not None}
    return RawRow(known, Provenance(vantage=VANTAGE, unread=reason))


def _gap(where: str, error: AzureError) -> Gap:
    return Gap(where=where, reason=reason_of(error))
