"""One ARM type as the catalogue knows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from residency.catalogue.property_paths import PathTree
from residency.model.claims import Evidence
from residency.model.verdicts import Kind


class How(StrEnum):
    """How a type is located."""

    __hash__ = str.__hash__  # that of an enum is written in Python

    REGIONAL = "regional"
    """By its own `location`."""
    PARENT = "parent"
    """Where the resource is that it is a child of."""
    EXTENDS = "extends"
    """Where the resource is that it is an extension of."""
    FOLLOWS = "follows"
    """By a property that names a region."""
    NON_REGIONAL = "non-regional"
    """Nowhere in particular: any of Azure's regions."""
    GEOGRAPHY = "geography"
    """By a property that names a geography or a country."""
    TENANT = "tenant"
    """Wherever the tenant's directory is."""
    METADATA = "metadata"
    """A record of the control plane: nothing of a customer's is anywhere because of it."""


SELF_LOCATED = frozenset({How.REGIONAL, How.FOLLOWS, How.GEOGRAPHY})
"""Ways in which a property of the resource itself says where it is."""


class Reads(StrEnum):
    """How the value at a fact's path is understood."""

    __hash__ = str.__hash__  # that of an enum is written in Python

    VALUE = "value"
    """One of a documented set; a value outside of the set is unknown."""
    REGION = "region"
    """The name of a region."""
    GEOGRAPHY = "geography"
    """The name of a geography, a country or a region."""
    PRESENCE = "presence"
    """That there is a value at all."""
    PAIR = "pair"
    """The service itself copies to the region that is paired with the one named here, within one geography."""
    ARM_ID = "arm-id"
    """The id of another resource."""
    HOST = "host"
    """A URL or host name that another resource answers to."""
    GUID = "guid"
    """A GUID that another resource publishes."""
    CONNECTION_STRING = "connection-string"
    """`Key=value;…`, whose account, endpoints and hosts other resources answer to."""
    FREE = "free"
    """A map or a list that anybody may put anything into: every text in it is looked at for regions, ids and hosts."""


REFERENCES = frozenset({Reads.ARM_ID, Reads.HOST, Reads.GUID, Reads.CONNECTION_STRING})


class Effect(StrEnum):
    """What a value means. Beside these, `in:NAME` says that the value means the region or geography of that name."""

    __hash__ = str.__hash__  # that of an enum is written in Python

    STAYS = "stays"
    """Nothing leaves the resource's own region."""
    PAIR = "pair"
    """A copy stands in a second region: the paired one, or one that cannot be named."""
    OPEN = "open"
    """A way out is open, and nothing shows whether it is used."""
    SECOND_REGION = "second-region"
    """As `pair`, where Azure does not refuse the setting in a region without a pair."""
    UNPROVEN = "unproven"
    """What happens depends on more than the value: say so, and ask for a value that decides."""
    NOTE = "note"
    """Nothing leaves by this, and a reader should know it."""
    METADATA = "metadata"
    """Nothing of a customer's is concerned."""
    GLOBAL = "global"
    """Any of Azure's regions."""
    DATA_ZONE = "data-zone"
    """Any region of the data zone that the resource's own region is in."""


CLEAN = frozenset({Effect.STAYS, Effect.NOTE})
"""Effects that pass wherever the resource itself does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """Another property of the resource that decides whether a fact holds: it has one of `values`, or any if empty."""

    path: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """What one property means.

    Attributes:
        path: in ARM's spelling; `[]` stands for every item of a list, `{}` for every key of a map.
        kind: what is moved.
        reads: how the value is understood.
        named: for `Reads.ARM_ID`, the type that a bare name means; empty where only ids are accepted.
        is_bound: for references, whether Azure itself binds the target to the region of what holds the reference, so
            that a target that was not read is no doubt.
        values: value -> effect, for `Reads.VALUE`; keys are text, `true` and `false` for booleans.
        present: the effect for `Reads.PRESENCE`.
        absent: the effect where the property is not there; None where nothing follows from that.
        keys: key -> kind, for `Reads.FREE`: what is moved by the values of known keys; `kind` is that of the others.
        when: the fact holds only then.
        unless: the fact does not hold then.
        api: inclusive range of API versions by their dates; None stands for every version.
        flows: what goes along, in a few words.
        fix: what to do about a finding.
        evidence: what the fact rests on.
    """

    path: str
    kind: Kind
    reads: Reads
    named: str = ""
    is_bound: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, Kind] = field(default_factory=dict)
    present: str | None = None
    absent: str | None = None
    when: Condition | None = None
    unless: Condition | None = None
    api: tuple[str, str] | None = None
    flows: str = ""
    fix: str = ""
    evidence: Evidence

    @property
    def is_conditional(self) -> bool:
        """Whether more than its own property decides whether it holds."""
        return bool(self.when or self.unless or self.api)

    def holds_for(self, api_version: str | None) -> bool:
        """Whether the fact is about this API version; a version that nobody knows may be any."""
        return self.api is None or _is_between(api_version, self.api)


@dataclass(frozen=True, kw_only=True, slots=True)
class Alias:
    """Another name that resources of the type answer to: a host or a GUID that stands at `path`."""

    reads: Reads
    path: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadBy:
    """How a live reading gets at resources of the type; see `model.readplan.TypePlan`."""

    api_version: str
    subscription_list: bool
    children: tuple[str, ...]
    extensions: tuple[str, ...]
    subscription_extension: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """All that is known of one type.

    Attributes:
        type: in Azure's spelling.
        api: the range of API versions that the facts were judged for, as dates.
        how: how it is located.
        path: the property that locates it, for `How.FOLLOWS` and `How.GEOGRAPHY`.
        why: what the location rests on.
        holds: classes of content.
        computes: whether it processes content.
        key_holder: whether all it does is hold or hand on keys, so that who uses it depends on what it depends on.
        judged: whether a person looked; False for generated entries, which prove plain placement only.
        hosts: suffixes of host names whose first label is the resource's name.
        facts: what its properties mean.
        aliases: further names that its resources answer to.
        read: how a live reading gets at them.
        tree: the paths of the facts, by their place in `facts`.
    """

    type: str
    api: tuple[str, str]
    how: How
    path: str
    why: Evidence
    holds: frozenset[str]
    computes: bool
    key_holder: bool
    judged: bool
    hosts: tuple[str, ...]
    facts: tuple[Fact, ...]
    aliases: tuple[Alias, ...]
    read: ReadBy | None
    tree: PathTree = field(repr=False, compare=False)

    def covers(self, api_version: str | None) -> bool:
        """Whether the facts were judged for this API version; a version that nobody knows is taken for a usual one."""
        return _is_between(api_version, self.api)

    @property
    def is_named(self) -> bool:
        """Whether its resources answer to other names than their ids."""
        return bool(self.hosts or self.aliases)

    @property
    def is_located_by_others(self) -> bool:
        """Whether it is where the resource is that it belongs to."""
        return self.how in {How.PARENT, How.EXTENDS}

    def evidences(self) -> Iterator[Evidence]:
        """Everything that the entry rests on."""
        yield self.why
        for fact in self.facts:
            yield fact.evidence


def _is_between(api_version: str | None, span: tuple[str, str]) -> bool:
    return not api_version or span[0] <= api_version[:10] <= span[1]


def entry_from_record(record: Mapping[str, Any]) -> Entry:
    """Make an entry of its compiled record, which the compiler has checked."""
    read = record["read"]
    facts = tuple(_fact(fact) for fact in record["facts"])
    return Entry(
        type=record["type"],
        api=tuple(record["api"]),
        how=How(record["how"]),
        path=record["path"],
        why=Evidence(**record["why"]),
        holds=frozenset(record["holds"]),
        computes=record["computes"],
        key_holder=record["key_holder"],
        judged=record["judged"],
        hosts=tuple(record["hosts"]),
        facts=facts,
        tree=PathTree(fact.path for fact in facts),
        aliases=tuple(Alias(reads=Reads(alias["reads"]), path=alias["path"]) for alias in record["aliases"]),
        read=ReadBy(**{**read, **{name: tuple(read[name]) for name in ("children", "extensions")}}) if read else None,
    )


def _fact(record: Mapping[str, Any]) -> Fact:
    api = record.get("api")
    return Fact(
        path=record["path"],
        kind=Kind(record["kind"]),
        reads=Reads(record["reads"]),
        named=record.get("named", ""),
        is_bound=bool(record.get("unread")),
        values=record.get("values", {}),
        keys={key: Kind(kind) for key, kind in record.get("keys", {}).items()},
        present=record.get("present"),
        absent=record.get("absent"),
        when=_condition(record.get("when")),
        unless=_condition(record.get("unless")),
        api=(api[0], api[1]) if api else None,
        flows=record.get("flows", ""),
        fix=record.get("fix", ""),
        evidence=Evidence(**record["evidence"]),
    )


def conditional(
    *, when: Condition | None = None, unless: Condition | None = None, api: tuple[str, str] | None = None
) -> Fact:
    """A fact that is nothing but its conditions, for the screens."""
    return Fact(path="", kind=Kind.REFERENCE, reads=Reads.VALUE, when=when, unless=unless, api=api, evidence=Evidence())


def _condition(record: Mapping[str, Any] | None) -> Condition | None:
    return Condition(path=record["path"], values=tuple(record["values"])) if record else None
