"""The judged paths of one type as a tree: what a screen follows through a row, and what a decoder may leave out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from residency.catalogue.entry import SELF_LOCATED, Alias, Entry, Fact, How
from residency.catalogue.paths import LIST, MAP, split_path

ENVELOPE = ("id", "name", "location")
"""What every row is looked at for, beside what is judged."""
_OWN = frozenset({*ENVELOPE, "properties"})


class Form(Enum):
    """What a value must be, where judged paths lead on through it and nothing is judged at it."""

    OBJECT = "object"
    LIST = "list"
    MAP = "map"


@dataclass(kw_only=True, slots=True)
class Node:
    """A place in the tree.

    Attributes:
        steps: the places below, by the step that leads there.
        facts: numbers and facts that read what is here.
        aliases: names that the row answers to and that stand here.
        locates: whether the location stands here.
        is_apart: whether a value here means that the location says little: the row is looked at in full.
    """

    steps: dict[str, Node] = field(default_factory=dict)
    facts: list[tuple[int, Fact]] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    locates: bool = False
    is_apart: bool = False

    def below(self, path: str) -> Node:
        """The place that a path leads to from here; made if there is none yet."""
        node = self
        for step in split_path(path):
            node = node.steps.setdefault(step, Node())
        return node

    @property
    def locates_below(self) -> bool:
        """Whether a property below says where the resource is."""
        return any(step.locates or step.locates_below for step in self.steps.values())

    @property
    def form(self) -> Form | None:
        """What the value must be; None where it is judged itself, or may be one of several."""
        if self.facts or self.aliases or self.locates or self.is_apart or not self.steps:
            return None
        wraps = {LIST, MAP} & self.steps.keys()
        if not wraps:
            return Form.OBJECT
        if len(self.steps) > 1:
            return None
        return Form.LIST if LIST in wraps else Form.MAP

    def all_facts(self) -> list[tuple[int, Fact]]:
        """The facts that read what is here or below."""
        return [*self.facts, *(fact for step in self.steps.values() for fact in step.all_facts())]

    def attribute(self, step: str) -> str:
        """The name under which a decoder of objects of this form, and their screen, know a property."""
        return step if step in _OWN else f"s{list(self.steps).index(step)}"


def tree_of(entry: Entry) -> Node:
    """The tree of everything that an entry reads."""
    root = Node()
    for index, fact in enumerate(entry.facts):
        root.below(fact.path).facts.append((index, fact))
        for condition in (fact.when, fact.unless):
            if condition is not None:
                root.below(condition.path)
    for alias in entry.aliases:
        root.below(alias.path).aliases.append(alias)
    if entry.how in SELF_LOCATED:
        root.below(entry.path or "location").locates = True
        root.below("extendedLocation").is_apart = True
    return root


def has_shape(entry: Entry) -> bool:
    """Whether rows of the type can be decoded by their form: all that decides stands at plain paths."""
    if entry.how not in {How.REGIONAL, How.PARENT, How.EXTENDS, How.METADATA} or entry.path:
        return False
    root = tree_of(entry)
    if {"type", "resources"} & root.steps.keys() or root.below("properties").form not in {None, Form.OBJECT}:
        return False
    if root.below("properties").facts or root.below("properties").aliases:
        return False
    for fact in entry.facts:
        for condition in (fact.when, fact.unless):
            if condition is None:
                continue
            if {LIST, MAP} & set(split_path(condition.path)) or root.below(condition.path).form is not None:
                return False
    return True
