"""Which properties of a resource are looked at at all: the others need not be taken off the wire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from residency.arm.shapes import SPECIAL_VALUE_KEY, Child, Path, Shapes
from residency.arm.tokens import TokenMap
from residency.catalogue.entry import Entry
from residency.catalogue.load import Catalogue
from residency.catalogue.paths import LIST, MAP, split_path
from residency.sources.pulumi_resources import map_of
from residency.sources.pulumi_standing import has_many_types

_ALWAYS = frozenset({"azureApiVersion", "extendedLocation", "id", "kind", "location", "name", "sku", "type", "zones"})
_LIST, _MAP = "[]", "{}"
"""How a property may hold objects: see `Child`."""


class Level(dict[str, "Level | None"]):
    """SDK name of a property -> what is looked at in its value; None where nothing is.

    Of a level of this class itself everything is looked at, however deep.
    """

    def __missing__(self, name: str) -> Level | None:
        return self

    def of_items(self) -> Level:
        """What is looked at in the items of a list."""
        return self


WHOLE = Level()


def judged(token: str, catalogue: Catalogue) -> Level:
    """What a fact, the location or the id of a resource may depend on; of a Pulumi type nobody knows, everything."""
    mapping = map_of(token)
    entry = catalogue.entry(mapping.arm_type) if mapping and mapping.arm_type else None
    if mapping is None or entry is None or has_many_types(mapping):
        return WHOLE
    return _Resource(mapping, list(_paths(entry)))


class _Object(Level):
    """An object of one of some classes, and the rest of the ways that lead into it."""

    def __init__(self, paths: Sequence[Path], children: Sequence[Child], shapes: Shapes) -> None:
        super().__init__()
        self._paths, self._children, self._shapes = paths, children, shapes
        self._kept = {SPECIAL_VALUE_KEY, *(name for child in children for name in child.when)}

    def __missing__(self, name: str) -> Level | None:
        answer = self[name] = WHOLE if name in self._kept else self._below(self._places(name))
        return answer

    def of_items(self) -> Level:
        """What is looked at in the items of a list; where none is to be expected, everything."""
        rest = [path[1:] for path in self._paths if path[0] == LIST]
        return _object(rest, _unwrapped(self._children, _LIST), self._shapes) if rest else WHOLE

    def _places(self, name: str) -> Iterator[tuple[Path, Sequence[Child]]]:
        """Where a property may stand in ARM, and the classes of what it holds there."""
        yield (name,), _unwrapped(self._children, _MAP)
        for child in self._children:
            if not child.wrap:
                shape = self._shapes[child.shape]
                yield shape.place(name), () if name in shape.sets else shape.children.get(name, ())

    def _below(self, places: Iterable[tuple[Path, Sequence[Child]]]) -> Level | None:
        rest: list[Path] = []
        classes: list[Child] = []
        for place, children in places:
            found = [path[len(place) :] for path in self._paths if _meet(place, path)]
            rest += found
            classes += children if found else ()
        return _object(rest, classes, self._shapes) if rest else None


class _Resource(_Object):
    """A resource of one type."""

    def __init__(self, mapping: TokenMap, paths: Sequence[Path]) -> None:
        super().__init__(paths, (), mapping.shapes)
        self._mapping = mapping
        self._kept |= {*_ALWAYS, *mapping.path_params}

    def _places(self, name: str) -> Iterator[tuple[Path, Sequence[Child]]]:
        mapping = self._mapping
        for shape in (mapping.input_shape, mapping.output_shape):
            yield shape.place(name), () if name in shape.sets else shape.children.get(name, ())
        if name in mapping.also_in_body:
            yield tuple(mapping.also_in_body[name].split(".")), ()


def _object(paths: Sequence[Path], children: Sequence[Child], shapes: Shapes) -> Level:
    return _Object(paths, children, shapes) if all(paths) else WHOLE


def _unwrapped(children: Iterable[Child], wrap: str) -> list[Child]:
    return [child.unwrap() for child in children if child.wrap.startswith(wrap)]


def _paths(entry: Entry) -> Iterator[Path]:
    """Every path of the type's facts, in lower case."""
    texts = [entry.path, *(alias.path for alias in entry.aliases)]
    for fact in entry.facts:
        texts += [fact.path, *(one.path for one in (fact.when, fact.unless) if one)]
    for text in texts:
        if text:
            yield tuple(step.lower() for step in split_path(text))


def _meet(place: Path, path: Path) -> bool:
    """Whether one path leads through the other."""
    steps = zip(place, path, strict=False)
    return all(step in {LIST, MAP} or name.lower() == step for name, step in steps)
