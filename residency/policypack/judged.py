"""Which properties of a resource are looked at at all: the others need not be taken off the wire."""

from __future__ import annotations

from collections.abc import Iterator

from residency.arm.shapes import Path
from residency.catalogue.entry import Entry
from residency.catalogue.load import Catalogue
from residency.catalogue.paths import LIST, MAP, split_path
from residency.sources.pulumi_resources import map_of
from residency.sources.pulumi_standing import has_many_types

_ALWAYS = frozenset({"azureApiVersion", "extendedLocation", "id", "kind", "location", "name", "sku", "type", "zones"})


class Judged(dict[str, bool]):
    """SDK name -> whether a fact, the location or the id of a resource may depend on it; of one Pulumi type."""

    def __init__(self, token: str, catalogue: Catalogue) -> None:
        """Look the type up. Of one that nobody knows, everything is looked at."""
        super().__init__()
        self._mapping = mapping = map_of(token)
        entry = catalogue.entry(mapping.arm_type) if mapping and mapping.arm_type else None
        self._paths = list(_paths(entry)) if entry and mapping and not has_many_types(mapping) else None

    def __missing__(self, name: str) -> bool:
        answer = self[name] = self._is_judged(name)
        return answer

    def _is_judged(self, name: str) -> bool:
        if self._mapping is None or self._paths is None:
            return True
        if name in _ALWAYS or name in self._mapping.path_params:
            return True
        places = [self._mapping.input_shape.place(name), self._mapping.output_shape.place(name)]
        if name in self._mapping.also_in_body:
            places.append(tuple(self._mapping.also_in_body[name].split(".")))
        return any(_meet(place, path) for place in places for path in self._paths)


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
