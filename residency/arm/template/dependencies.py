"""What comes before what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from residency.arm.template.drafts import Draft
from residency.arm.template.errors import TemplateError
from residency.arm.template.evaluate import now
from residency.arm.template.identifiers import comparable, resource_id


class Ordered(Protocol):
    """What can be put in order."""

    @property
    def id(self) -> str:
        """An ARM id."""

    @property
    def depends_on(self) -> frozenset[str]:
        """The comparable ids of what comes before."""


_Item = TypeVar("_Item", bound=Ordered)


def depends_on(draft: Draft, found: Sequence[Draft]) -> frozenset[str]:
    """The comparable ids of what a resource says it depends on; what is not deployed is left out.

    Raises:
        TemplateError: a dependency is no resource of the template.
    """
    stated = now(draft.raw.get("dependsOn") or [], draft.env, "dependsOn")
    if not isinstance(stated, list) or not all(isinstance(each, str) for each in stated):
        raise TemplateError(f"The dependsOn of the resource '{draft.name}' is no array of texts.", target=draft.name)
    before = [each for text in stated for each in _meant(text, draft, found)]
    if draft.batch:
        before += [
            each
            for each in found
            if each.loop == draft.loop
            and each.raw is draft.raw
            and each.round // draft.batch < draft.round // draft.batch
        ]
    return frozenset(comparable(each.id) for each in before if each.wanted and not each.existing) - {
        comparable(draft.id)
    }


def in_order(items: Sequence[_Item]) -> tuple[_Item, ...]:
    """Each item behind what it depends on, else in the order given.

    Raises:
        TemplateError: items depend on each other in a circle.
    """
    waiting = {comparable(item.id): item for item in items}
    ordered: list[_Item] = []
    while waiting:
        ready = [key for key, item in waiting.items() if not item.depends_on & waiting.keys()]
        if not ready:
            circle = ", ".join(item.id for item in waiting.values() if item.depends_on & waiting.keys())
            raise TemplateError(
                f"Circular dependency detected on resource: '{circle}'. "
                "Please see https://aka.ms/arm-syntax-resources for usage details."
            )
        ordered += [waiting.pop(key) for key in ready]
    return tuple(ordered)


def _meant(text: str, draft: Draft, found: Sequence[Draft]) -> list[Draft]:
    """The resources that an item of `dependsOn` names: by symbol, loop, id, type and name, or name."""
    folded = text.lower()
    by_word = [each for each in found if folded in {each.symbol.lower(), each.loop.lower(), each.name.lower()} - {""}]
    if by_word:
        return by_word
    wanted = comparable(text if text.startswith("/") else _relative(text, draft))
    by_id = [each for each in found if comparable(each.id) == wanted]
    if not by_id:
        raise TemplateError(
            f"The resource '{text}' is not defined in the template. "
            "Please see https://aka.ms/arm-syntax for usage details.",
            target=draft.name,
        )
    return by_id


def _relative(text: str, draft: Draft) -> str:
    """`Microsoft.Network/virtualNetworks/net` is a resource of the deployment's own place."""
    namespace, *rest = text.split("/")
    if len(rest) < 2 or len(rest) % 2:  # noqa: PLR2004 - a kind and a name
        return text
    return resource_id(draft.env.scope.id, "/".join((namespace, *rest[0::2])), rest[1::2])
