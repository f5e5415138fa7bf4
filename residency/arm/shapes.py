"""How an object's names differ between the Pulumi SDK and ARM, and the walk from one spelling to the other.

A `Shape` says where the properties of one object go; the same structure serves a resource's root and the nested
classes below it. Values that are neither dict nor list are opaque and pass unchanged: a caller may put its own
stand-ins for unknown values anywhere, also in place of a whole object. So is a dict that carries Pulumi's signature
of a special value (a secret or an asset in a state file).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

SPECIAL_VALUE_KEY = "4dabf18193072939515e22adb298388d"
"""The key by which Pulumi marks a dict as a secret, an asset or a reference (Pulumi SDK, `runtime/rpc.py`)."""

Path = tuple[str, ...]
ArmPath = Sequence[str | int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Child:
    """A class that may stand below a property.

    Attributes:
        wrap: how the property holds it: a chain of `[]` (list of) and `{}` (map of); empty for the object itself.
        shape: the key of the class among the map's shapes.
        when: SDK constants that choose this class among the members of a union; empty where there is no choice.
    """

    wrap: str
    shape: str
    when: Mapping[str, Any] = field(default_factory=dict)

    def unwrap(self) -> Child:
        """The same child one list or map further in."""
        return Child(wrap=self.wrap[2:], shape=self.shape, when=self.when)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """Where the properties of one object go.

    Attributes:
        places: SDK name -> ARM path, for every name that does not follow the rule of `rest`.
        rest: the ARM path below which every other name keeps its name; empty for the object itself.
        sets: names that are a list of strings in the SDK and a map of empty objects in ARM.
        constants: SDK name -> the value that the SDK itself always sets.
        children: SDK name -> the classes that may stand there; names without an entry pass unchanged below.
    """

    places: Mapping[str, Path] = field(default_factory=dict)
    rest: Path = ()
    sets: frozenset[str] = frozenset()
    constants: Mapping[str, Any] = field(default_factory=dict)
    children: Mapping[str, tuple[Child, ...]] = field(default_factory=dict)

    def place(self, name: str) -> Path:
        """The ARM path of an SDK name, relative to the object."""
        return self.places.get(name) or (*self.rest, name)


Shapes = Mapping[str, Shape]


def is_opaque(value: object) -> bool:
    """Whether a value passes unchanged: anything but a plain dict or list."""
    return not isinstance(value, dict | list) or (isinstance(value, dict) and SPECIAL_VALUE_KEY in value)


def to_arm(shape: Shape, value: Mapping[str, Any], shapes: Shapes) -> dict[str, Any]:
    """Write an SDK object in ARM's spelling; the constants that the SDK sets itself are filled in."""
    body: dict[str, Any] = {}
    for name, item in {**shape.constants, **value}.items():
        written = _child_to_arm(item, shape.children.get(name, ()), shapes)
        if name in shape.sets and isinstance(written, list):
            hidden = [item for item in written if not isinstance(item, str) and is_opaque(item)]
            written = hidden[0] if hidden else {text: {} for text in written if isinstance(text, str)}
        put(body, shape.place(name), written)
    return body


def _child_to_arm(value: Any, children: tuple[Child, ...], shapes: Shapes) -> Any:
    if not children or is_opaque(value):
        return value
    if isinstance(value, list):
        inner = _unwrap(children, "[]")
        return [_child_to_arm(item, inner, shapes) for item in value]
    child = next((c for c in children if not c.wrap and all(value.get(k) == v for k, v in c.when.items())), None)
    if child:
        return to_arm(shapes[child.shape], value, shapes)
    inner = _unwrap(children, "{}")
    return {key: _child_to_arm(item, inner, shapes) for key, item in value.items()}


def to_sdk(shape: Shape, body: Mapping[str, Any], shapes: Shapes) -> dict[str, Any]:
    """Write an ARM object in the SDK's spelling; what stands nowhere in the shape keeps its name if `rest` allows it.

    The inverse of `to_arm` for whatever `to_arm` can write. Of an ARM object that holds more, names beside `rest`
    that the shape does not know are left out, as the SDK has no place for them.
    """
    result: dict[str, Any] = {}
    for name, path in shape.places.items():
        found, item = get(body, path)
        if found:
            result[name] = _named_to_sdk(name, item, shape, shapes)
    _, bag = get(body, shape.rest)
    if (
        not isinstance(bag, dict)
        or is_opaque(bag)
        or any(shape.rest[: len(path)] == path for path in shape.places.values())
    ):
        return result
    for name, item in _without(bag, shape.rest, shape.places.values()).items():
        if name not in shape.places:
            result[name] = _named_to_sdk(name, item, shape, shapes)
    return result


def _named_to_sdk(name: str, item: Any, shape: Shape, shapes: Shapes) -> Any:
    if name in shape.sets and isinstance(item, dict) and not is_opaque(item):
        return list(item)
    return _child_to_sdk(item, shape.children.get(name, ()), shapes)


def _child_to_sdk(value: Any, children: tuple[Child, ...], shapes: Shapes) -> Any:
    if not children or is_opaque(value):
        return value
    if isinstance(value, list):
        inner = _unwrap(children, "[]")
        return [_child_to_sdk(item, inner, shapes) for item in value]
    for child in children:
        if not child.wrap and _matches(value, child, shapes[child.shape]):
            return to_sdk(shapes[child.shape], value, shapes)
    inner = _unwrap(children, "{}")
    return {key: _child_to_sdk(item, inner, shapes) for key, item in value.items()}


def _matches(body: Mapping[str, Any], child: Child, shape: Shape) -> bool:
    return all(get(body, shape.place(name)) == (True, wanted) for name, wanted in child.when.items())


def _unwrap(children: Iterable[Child], wrap: str) -> tuple[Child, ...]:
    return tuple(child.unwrap() for child in children if child.wrap.startswith(wrap))


def _without(bag: Mapping[str, Any], prefix: Path, taken: Iterable[Path]) -> dict[str, Any]:
    """A copy of `bag` (found at `prefix`) without the taken paths; objects that held nothing else go with them."""
    below = [path[len(prefix) :] for path in taken if path[: len(prefix)] == prefix]
    result = dict(bag)
    for head in {path[0] for path in below if path and path[0] in bag}:
        deeper = [path[1:] for path in below if path and path[0] == head]
        inner = result[head]
        if () in deeper or not isinstance(inner, dict):
            del result[head]
            continue
        left = _without(inner, (), deeper)
        if left or not inner:
            result[head] = left
        else:
            del result[head]
    return result


def get(body: Any, path: Path) -> tuple[bool, Any]:
    """Whether a path stands in a body, and the value there."""
    for segment in path:
        if not isinstance(body, dict) or segment not in body:
            return False, None
        body = body[segment]
    return True, body


def put(body: dict[str, Any], path: Path, value: Any) -> None:
    """Set a value at a path, making the objects on the way; an opaque value on the way hides what is below it."""
    for segment in path[:-1]:
        inner = body.setdefault(segment, {})
        if is_opaque(inner) or isinstance(inner, list):
            return
        body = inner
    last = path[-1]
    there = body.get(last)
    if isinstance(there, dict) and isinstance(value, dict) and not is_opaque(there) and not is_opaque(value):
        body[last] = {**there, **value}
    else:
        body[last] = value


def path_to_sdk(shape: Shape, path: ArmPath, shapes: Shapes) -> list[str | int]:
    """Write an ARM path (segments and list indices) in the SDK's spelling; what has no place there stays as it is."""
    if not path:
        return []
    name, used = _name_at(shape, path)
    if name is None:
        return list(path)
    return [name, *_child_path(shape.children.get(name, ()), path[used:], shapes)]


def _name_at(shape: Shape, path: ArmPath) -> tuple[str | None, int]:
    for name, place in sorted(shape.places.items(), key=lambda item: -len(item[1])):
        if tuple(path[: len(place)]) == place:
            return name, len(place)
    used = len(shape.rest)
    if tuple(path[:used]) == shape.rest and len(path) > used and isinstance(path[used], str):
        return str(path[used]), used + 1
    return None, 0


def _child_path(children: tuple[Child, ...], path: ArmPath, shapes: Shapes) -> list[str | int]:
    if not children or not path:
        return list(path)
    inner = _unwrap(children, "[]") if isinstance(path[0], int) else _unwrap(children, "{}")
    if inner:
        return [path[0], *_child_path(inner, path[1:], shapes)]
    candidates = [path_to_sdk(shapes[child.shape], path, shapes) for child in children if not child.wrap]
    return min(candidates, key=len, default=list(path))
