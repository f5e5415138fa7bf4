"""What comes before what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from residency.arm.template.drafts import Draft
from residency.arm.template.errors import TemplateError
from residency.arm.template.evaluate import now
from residency.arm.template.identifiers import comparable, relative


class Ordered(Protocol):
    """What can be put in order."""

    @property
    def id(self) -> str:
        """An ARM id."""

    @property
    def depends_on(self) -> frozenset[str]:
        """The comparable ids of what comes before."""


_Item = TypeVar("_Item", bound=Ordered)


class Known:
    """The resources of a template, found by what `dependsOn` may call them.

    Attributes:
        deployed: the comparable ids of those that the deployment writes.
    """

    def __init__(self, found: Sequence[Draft]) -> None:
        self.deployed = frozenset(draft.key for draft in found if draft.deployed)
        self._by_word: dict[str, list[Draft]] = {}
        self._by_key: dict[str, list[Draft]] = {}
        self._by_loop: dict[tuple[int, int], list[Draft]] = {}
        for draft in found:
            for word in draft.words:
                self._by_word.setdefault(word, []).append(draft)
            self._by_key.setdefault(draft.key, []).append(draft)
            if draft.batch:
                self._by_loop.setdefault((id(draft.raw), draft.round // draft.batch), []).append(draft)

    def meant(self, text: str, draft: Draft) -> list[Draft]:
        """The resources that an item of `dependsOn` names: by symbol, loop or name, or by id or type and name.

        Raises:
            TemplateError: there is no such resource.
        """
        folded = text.lower()
        found = self._by_word.get(folded)
        if found is None and folded not in draft.env.symbols.ids:  # a loop may have made nothing
            found = self._by_key.get(comparable(text if text.startswith("/") else relative(text, draft.env.scope)))
            if found is None:
                shown = text.removeprefix(f"{draft.env.scope.id}/providers/")
                raise TemplateError(
                    f"The resource '{shown}' is not defined in the template. "
                    "Please see https://aka.ms/arm-syntax for usage details.",
                    target=draft.name,
                )
        return found or []

    def earlier(self, draft: Draft) -> list[Draft]:
        """What must be there before the next batch of the same serial loop begins: all batches before it."""
        if not draft.batch:
            return []
        before = range(draft.round // draft.batch)
        return [each for batch in before for each in self._by_loop.get((id(draft.raw), batch), ())]


def depends_on(draft: Draft, known: Known) -> frozenset[str]:
    """The comparable ids of what a resource says it depends on; what is not deployed is left out.

    Raises:
        TemplateError: a dependency is no resource of the template.
    """
    before = [*_stated(draft, known), *known.earlier(draft)]
    seen: set[str] = set()
    for each in before:  # grows: what an existing resource waits for, who uses it waits for too
        if each.existing and each.key not in seen:
            seen.add(each.key)
            before += _stated(each, known)
    return frozenset(each.key for each in before if each.deployed)


def _stated(draft: Draft, known: Known) -> list[Draft]:
    stated = now(draft.raw.get("dependsOn") or [], draft.env, "dependsOn")
    if not isinstance(stated, list) or not all(isinstance(each, str) for each in stated):
        raise TemplateError(f"The dependsOn of the resource '{draft.name}' is no array of texts.", target=draft.name)
    found = [each for text in stated for each in known.meant(text, draft)]
    draft.env.budget.spend(len(found))
    return found


def in_order(items: Sequence[_Item]) -> tuple[_Item, ...]:
    """Each item behind what it depends on, else in the order given.

    Raises:
        TemplateError: items depend on each other in a circle.
    """
    keys = [comparable(item.id) for item in items]
    at = {key: position for position, key in enumerate(keys)}
    behind: list[list[int]] = [[] for _ in items]
    open_ones = [0] * len(items)
    for position, item in enumerate(items):
        for key in item.depends_on & at.keys():
            behind[at[key]].append(position)
            open_ones[position] += 1
    ready = [position for position, count in enumerate(open_ones) if not count]
    ordered: list[int] = []
    while ready:
        ordered += ready
        freed: list[int] = []
        for position in ready:
            for later in behind[position]:
                open_ones[later] -= 1
                if not open_ones[later]:
                    freed.append(later)
        ready = sorted(freed)
    if len(ordered) < len(items):
        stuck = {keys[position]: items[position] for position, count in enumerate(open_ones) if count}
        raise TemplateError(
            f"Circular dependency detected on resource: '{_in_circle(stuck)}'. "
            "Please see https://aka.ms/arm-syntax-resources for usage details."
        )
    return tuple(items[position] for position in ordered)


def _in_circle(stuck: Mapping[str, Ordered]) -> str:
    """The id of a resource in a circle, of resources that all wait for another one of them."""
    key, seen = next(iter(stuck)), set[str]()
    while key not in seen:
        seen.add(key)
        key = min(stuck[key].depends_on & stuck.keys())
    return stuck[key].id
