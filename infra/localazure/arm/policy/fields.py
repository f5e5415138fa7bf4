"""What a policy can ask of a resource: its fields, and its properties by their aliases.

Azure keeps a list of aliases with a path for each. Here a path follows from the alias: `{type}/a.b[*].c` is `a.b` of
the body or of its `properties`, at each step without case, and a member of a list is looked through in the same way.
The table `policy_aliases.toml` has those that Azure leads elsewhere.

Source of the fields and of how `[*]` selects: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/
definition-structure.md and how-to/author-policies-for-arrays.md, read 2026-11-25.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from infra.localazure.arm.tables import load
from residency.arm.ids import ResourceId
from residency.model.regions import fold_name

_TAG = re.compile(r"tags(?:\.(?P<dotted>.+)|\[(?P<bracketed>.+)\])", re.IGNORECASE | re.DOTALL)
_SPELLED = {"microsoft.resources/resourcegroups": "Microsoft.Resources/subscriptions/resourceGroups"}
_ENVELOPE = frozenset(
    {"sku", "kind", "identity", "zones", "plan", "extendedlocation", "managedby", "etag", "placement"}
)
"""Names of an alias that stand beside `properties` where a body has neither."""

Pins = Mapping[str, Any]
"""While `count` goes through a list: the one member of each list, by the alias of its members in lower case."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """The resource that is judged: as it is to be stored, or as it stands."""

    target: ResourceId
    arm_type: str
    body: Mapping[str, Any]

    @property
    def type(self) -> str:
        """The type as policies call it."""
        return _SPELLED.get(self.arm_type.lower(), self.arm_type)


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """What a field selects.

    Attributes:
        values: one, None where it is missing; of a `[*]` alias as many as the lists have members.
        pins: for each value, the members of lists on the way to it.
        path: where it stands in the body; for messages.
        is_list: whether the field is a `[*]` alias.
    """

    values: tuple[Any, ...]
    pins: tuple[Pins, ...]
    path: str
    is_list: bool = False

    @property
    def literal(self) -> Any:
        """What the function `field()` answers: the value, an empty text where it is missing, or the list of all."""
        if self.is_list:
            return list(self.values)
        return "" if self.values[0] is None else self.values[0]


def select(subject: Subject, field: str, pins: Pins) -> Selection:
    """The values of a field."""
    tag = tag_name(field)
    if tag is not None:
        return _single(_entry(subject.body.get("tags"), tag), field)
    own = _own(subject, field.lower())
    return own if own is not None else _alias(subject, field, pins)


def is_field(name: str) -> bool:
    """Whether a name is a field of every resource; all others are aliases."""
    return tag_name(name) is not None or name.lower() in _OWN


def tag_name(field: str) -> str | None:
    """The tag that a field names: `tags['x']`, `tags[x]` or `tags.x`."""
    match = _TAG.fullmatch(field)
    if match is None:
        return None
    name = match["dotted"] or match["bracketed"]
    quoted = re.fullmatch(r"'(.*)'", name, re.DOTALL)
    return quoted[1].replace("''", "'") if quoted else str(name)


def place(subject: Subject, field: str) -> tuple[str, ...]:
    """Where a value of that field is to be written: names as the body spells them, where it has them."""
    tag = tag_name(field)
    if tag is not None:
        return ("tags", _spelled(subject.body.get("tags"), tag))
    steps = _path(subject, field) or ((field, False),)
    names, value = [], subject.body
    for depth, (step, _) in enumerate(steps):
        flat = depth == 0 and step.lower() not in _ENVELOPE and not _has(value, step)
        if flat and step.lower() != "properties":
            names.append("properties")
            value = value.get("properties") or {}
        names.append(_spelled(value, step))
        value = _entry(value, step) or {}
    return tuple(names)


def _own(subject: Subject, field: str) -> Selection | None:
    match field:
        case "name":
            value: Any = subject.target.name
        case "fullname":
            value = subject.target.full_name
        case "type":
            value = subject.type
        case "id":
            value = subject.target.text
        case "location":
            stated = subject.body.get("location")
            value = fold_name(stated) if isinstance(stated, str) else None
        case "identity.type":
            value = _entry(subject.body.get("identity"), "type")
        case "kind" | "tags":
            value = subject.body.get(field)
        case _:
            return None
    return _single(value, "fullName" if field == "fullname" else field)


_OWN = frozenset({"name", "fullname", "type", "id", "location", "identity.type", "kind", "tags"})


def _single(value: Any, path: str) -> Selection:
    return Selection(values=(value,), pins=({},), path=path)


def _alias(subject: Subject, field: str, pins: Pins) -> Selection:
    is_list = "[*]" in field
    steps = _path(subject, field)
    if steps is None:  # of another type
        return Selection(values=() if is_list else (None,), pins=() if is_list else ({},), path=field, is_list=is_list)
    found = list(_walk(subject.body, steps, subject.type.lower() + "/", pins, at_root=True))
    path = ".".join(name + "[*]" * star for name, star in steps)
    if not _has(subject.body, steps[0][0]) and steps[0][0].lower() not in _ENVELOPE:
        path = f"properties.{path}"
    return Selection(
        values=tuple(value for value, _ in found), pins=tuple(pin for _, pin in found), path=path, is_list=is_list
    )


Steps = tuple[tuple[str, bool], ...]
"""Names on a path, each with whether all members of a list are meant."""


def _path(subject: Subject, field: str) -> Steps | None:
    """The steps of an alias below its type; None where it is another type's."""
    stated = _aliases().get(field.lower())
    if stated is not None:
        return _steps(stated) if field.lower().startswith(subject.type.lower() + "/") else None
    stem = subject.type.lower() + "/"
    rest = field[len(stem) :]
    if not field.lower().startswith(stem) or "/" in rest.split("[")[0]:
        return None
    return _steps(rest)


@lru_cache(maxsize=4096)
def _steps(text: str) -> Steps:
    return tuple((part.removesuffix("[*]"), part.endswith("[*]")) for part in re.split(r"[./]", text))


@lru_cache(maxsize=1)
def _aliases() -> Mapping[str, str]:
    return {alias.lower(): path for alias, path in load("policy_aliases.toml")["paths"].items()}


def _walk(value: Any, steps: Steps, prefix: str, pins: Pins, *, at_root: bool = False) -> Iterator[tuple[Any, Pins]]:
    if not steps:
        yield value, pins
        return
    (name, star), rest = steps[0], steps[1:]
    inner = _through(value, name, at_root=at_root)
    here = prefix + name.lower()
    if not star:
        yield from _walk(inner, rest, here + ".", pins)
        return
    members = here + "[*]"
    for member in [pins[members]] if members in pins else inner if isinstance(inner, list) else []:
        yield from _walk(member, rest, members + ".", {**pins, members: member})


def _through(value: Any, name: str, *, at_root: bool) -> Any:
    """A property by its name, or by its name within `properties`, which aliases pass over.

    The `name` and `type` at the root of a resource are fields of their own; an alias of that name is a property.
    """
    if _has(value, name) and not (at_root and name.lower() in {"id", "name", "type"}):
        return _entry(value, name)
    return _entry(_entry(value, "properties"), name)


def _has(value: Any, name: str) -> bool:
    return isinstance(value, Mapping) and any(key.lower() == name.lower() for key in value)


def _entry(value: Any, name: str) -> Any:
    return value.get(_spelled(value, name)) if isinstance(value, Mapping) else None


def _spelled(value: Any, name: str) -> str:
    """A name as an object spells it."""
    if not isinstance(value, Mapping) or name in value:
        return name
    return next((key for key in value if key.lower() == name.lower()), name)
