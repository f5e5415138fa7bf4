"""Writes the screen of one type: a plain function that follows the judged paths through a raw row, once.

A screen may answer with a number of passes only where the full path would find nothing but passes. Whatever it does
not understand at once (another spelling of a key, a value outside of the clean ones, a condition) it hands on.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from residency.catalogue.entry import CLEAN, REFERENCES, Entry, Fact, How, Reads
from residency.catalogue.paths import LIST, MAP, split_path

SCREENED = frozenset({How.REGIONAL, How.FOLLOWS, How.GEOGRAPHY, How.PARENT, How.EXTENDS, How.METADATA})
"""Ways to be located that a screen can find clean; all others go to the full path."""


@dataclass(kw_only=True, slots=True)
class _Node:
    """A place in the tree of judged paths."""

    steps: dict[str, _Node] = field(default_factory=dict)
    facts: list[tuple[int, Fact]] = field(default_factory=list)
    locates: bool = False
    is_apart: bool = False
    """Whether a value here means that the location says little: the row is looked at in full."""

    def below(self, path: str) -> _Node:
        node = self
        for step in split_path(path):
            node = node.steps.setdefault(step, _Node())
        return node

    @property
    def locates_below(self) -> bool:
        """Whether a property below says where the resource is."""
        return any(step.locates or step.locates_below for step in self.steps.values())

    @property
    def is_of_use(self) -> bool:
        """Whether anything at or below is judged."""
        return bool(self.all_facts()) or self.locates_below

    def all_facts(self) -> list[tuple[int, Fact]]:
        return [*self.facts, *(fact for step in self.steps.values() for fact in step.all_facts())]


class ScreenWriter:
    """Writes one function; `usual` holds the declarations that it needs beside itself."""

    def __init__(self, entry: Entry, name: str) -> None:
        self._entry, self._name = entry, name
        self._lines: list[str] = []
        self._variables = 0
        self._listed = [index for index, fact in enumerate(entry.facts) if {LIST, MAP} & set(split_path(fact.path))]
        self.usual: list[str] = []
        self._is_nowhere = entry.how is How.METADATA
        """Whether what stays at home does not apply, because there is no home."""

    def source(self) -> str:
        """The function's text, with its declarations before it."""
        root = _Node()
        for index, fact in enumerate(self._entry.facts):
            root.below(fact.path).facts.append((index, fact))
        if self._entry.how in {How.REGIONAL, How.FOLLOWS, How.GEOGRAPHY}:
            root.below(self._entry.path or "location").locates = True
            root.below("extendedLocation").is_apart = True
        for index in self._listed:
            self._write(1, f"f{index} = 0")
        self._object(root, "row", 1, ())
        at_home = [index for index in self._listed if self._is_nowhere and _is_home(self._entry.facts[index])]
        for index in at_home:
            self._write(1, f"look.others += f{index}")
        flags = "".join(f" + f{index}" for index in self._listed if index not in at_home)
        body = "\n".join(["    n = 0", *self._lines, f"    return n{flags}"])
        head = f'def {self._name}(row: Row, look: Look) -> int:\n    """{self._entry.type}."""'
        return "\n".join([*self.usual, "", "", f"{head}\n{body}"])

    def _write(self, depth: int, text: str) -> None:
        self._lines.append("    " * depth + text)

    def _object(self, node: _Node, name: str, depth: int, at: tuple[str, ...]) -> None:
        if not node.steps:
            return
        declared = f"_USUAL_{self._name.upper()}_{len(self.usual)}"
        self.usual.append(f"{declared} = Usual({', '.join(repr(step) for step in node.steps)})")
        self._write(depth, f"if not {declared}[tuple({name})]:")
        self._write(depth + 1, "return RESIDUE")
        for step, below in node.steps.items():
            self._variables += 1
            variable = f"v{self._variables}"
            self._write(depth, f"{variable} = {name}.get({step!r})")
            self._value(below, variable, depth, at)

    def _value(self, node: _Node, name: str, depth: int, at: tuple[str, ...]) -> None:
        if node.locates:
            table = "geographies" if self._entry.how is How.GEOGRAPHY else "inside"
            self._write(depth, f"if not look.{table}[{name}]:")
            self._write(depth + 1, "return RESIDUE")
        if node.is_apart:
            self._write(depth, f"if {name}:")
            self._write(depth + 1, "return RESIDUE")
        if not node.is_of_use:
            return
        self._write(depth, f'if {name} is not None and {name} != "":')
        start = len(self._lines)
        for index, fact in node.facts:
            self._present(index, fact, name, depth + 1, at)
        for wrap, kind, items in ((LIST, "list", f"enumerate({name})"), (MAP, "dict", f"{name}.items()")):
            if wrap in node.steps:
                self._write(depth + 1, f"if type({name}) is not {kind}:")
                self._write(depth + 2, "return RESIDUE")
                self._variables += 1
                item, place = f"v{self._variables}", f"i{self._variables}"
                self._write(depth + 1, f"for {place}, {item} in {items}:")
                self._value(node.steps[wrap], item, depth + 2, (*at, place))
        named = _Node(steps={step: below for step, below in node.steps.items() if step not in {LIST, MAP}})
        self._object(named, name, depth + 1, at)
        if len(self._lines) == start:
            self._write(depth + 1, "pass")
        self._absent(node, depth)

    def _absent(self, node: _Node, depth: int) -> None:
        facts = [(index, fact) for index, fact in node.all_facts() if fact.absent is not None]
        located = node.locates_below
        if not facts and not located:
            return
        self._write(depth, "else:")
        certain = [fact for _, fact in facts if not fact.is_conditional]
        if located or any(fact.absent not in CLEAN for fact in certain):
            self._write(depth + 1, "return RESIDUE")
            return
        if certain:
            self._write(depth + 1, f"{self._home_count} += {len(certain)}")
        for index, fact in facts:
            if fact.is_conditional:
                self._write(depth + 1, f"if not look.is_off(row, {self._condition(index, fact)}):")
                self._write(depth + 2, f"{self._home_count} += 1" if fact.absent in CLEAN else "return RESIDUE")

    def _present(self, index: int, fact: Fact, name: str, depth: int, at: tuple[str, ...]) -> None:
        if fact.is_conditional:
            self._write(depth, f"if not look.is_off(row, {self._condition(index, fact)}):")
            depth += 1
        test = _dirty(fact, name)
        if test == "True":
            self._write(depth, "return RESIDUE")
            return
        self._write(depth, f"if {test}:")
        self._write(depth + 1, "return RESIDUE")
        if fact.reads is Reads.FREE:
            return
        if fact.reads in REFERENCES:
            filled = f"({', '.join(at)},)" if at else "()"
            self._write(depth, f"look.refs += ({index}, {name}, {filled})")
        count = self._home_count if _is_home(fact) else "n"
        self._write(depth, f"f{index} = 1" if index in self._listed else f"{count} += 1")

    @property
    def _home_count(self) -> str:
        """What counts the flows that stay where the resource is."""
        return "look.others" if self._is_nowhere else "n"

    def _condition(self, index: int, fact: Fact) -> str:
        """The name of a declaration that has a fact's conditions and nothing else of it."""
        name = f"_WHEN_{self._name.upper()}_{index}"
        given = ", ".join(
            f"{key}={value!r}"
            for key, value in (("when", fact.when), ("unless", fact.unless), ("api", fact.api))
            if value is not None
        )
        declaration = f"{name} = conditional({given})"
        if declaration not in self.usual:
            self.usual.append(declaration)
        return name


def _is_home(fact: Fact) -> bool:
    """Whether a clean value says no more than that nothing leaves the resource's own place."""
    return fact.reads in {Reads.VALUE, Reads.PRESENCE}


def _dirty(fact: Fact, name: str) -> str:
    """An expression that holds where the value must be looked at in full; `True` for always."""
    match fact.reads:
        case Reads.VALUE:
            return " and ".join(_others(fact, name)) or "True"
        case Reads.REGION:
            return " and ".join([*_others(fact, name), f"not look.inside[{name}]"])
        case Reads.PAIR:
            return f"not look.pairs[{name}]"
        case Reads.PRESENCE:
            return f"type({name}) is Opaque" if fact.present in CLEAN else "True"
        case Reads.FREE:
            return f"not look.is_harmless({name})"
        case Reads.GEOGRAPHY:
            return " and ".join([*_others(fact, name), f"not look.geographies[{name}]"])
        case _:
            return f"type({name}) is not str"


def _others(fact: Fact, name: str) -> list[str]:
    """Expressions that all hold where the value is none of the clean ones that the fact lists."""
    clean = [value for value, effect in fact.values.items() if effect in CLEAN]
    texts = sorted(value for value in clean if value not in {"true", "false"})
    tests = [f"{name} is not {value.title()}" for value in clean if value in {"true", "false"}]
    return [*tests, f"{name} not in {{{', '.join(map(repr, texts))}}}"] if texts else tests
