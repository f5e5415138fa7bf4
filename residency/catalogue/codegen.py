"""Writes the screen of one type: a plain function that follows the judged paths through a raw row, once.

A screen may answer with a number of passes only where the full path would find nothing but passes. Whatever it does
not understand at once (another spelling of a key, a value outside of the clean ones, another form) it hands on. What is
written is a function that makes the screen, so that a namespace is loaded fast and a type costs only when it is met.
"""

from __future__ import annotations

from residency.catalogue.entry import CLEAN, REFERENCES, Condition, Entry, Fact, How, Reads
from residency.catalogue.judged_tree import Form, Node, tree_of
from residency.catalogue.paths import LIST, MAP, split_path

SCREENED = frozenset({How.REGIONAL, How.FOLLOWS, How.GEOGRAPHY, How.PARENT, How.EXTENDS, How.METADATA})
"""Ways to be located that a screen can find clean; all others go to the full path."""


class ScreenWriter:
    """Writes one screen."""

    def __init__(self, entry: Entry, name: str, *, shaped: bool = False) -> None:
        """Begin.

        Args:
            entry: the type.
            name: what the function that makes the screen is called.
            shaped: whether the rows are not plain values but of the type's shape (`shapes`).
        """
        self._entry, self._name, self._shaped = entry, name, shaped
        self._root = tree_of(entry)
        self._lines: list[str] = []
        self._made: list[str] = []
        self._variables = 0
        self._listed = [index for index, fact in enumerate(entry.facts) if {LIST, MAP} & set(split_path(fact.path))]
        self._is_nowhere = entry.how is How.METADATA
        """Whether what stays at home does not apply, because there is no home."""

    def source(self) -> str:
        """The text of the function that makes the screen."""
        for index in self._listed:
            self._write(1, f"f{index} = 0")
        self._object(self._root, "row", 1, (), shaped=self._shaped)
        at_home = [index for index in self._listed if self._is_nowhere and _is_home(self._entry.facts[index])]
        for index in at_home:
            self._write(1, f"look.others += f{index}")
        flags = "".join(f" + f{index}" for index in self._listed if index not in at_home)
        screen = [
            f"def screen(row: {'Any' if self._shaped else 'Row'}, look: Look) -> int:",
            "    n = 0",
            *self._lines,
            f"    return n{flags}",
        ]
        body = "\n".join(f"    {line}" for line in [*self._made, "", *screen, "", "return screen"])
        return f'def {self._name}() -> Screen:\n    """{self._entry.type}."""\n{body}'.replace("    \n", "\n")

    def _write(self, depth: int, text: str) -> None:
        self._lines.append("    " * depth + text)

    def _make(self, declaration: str) -> str:
        """The name of a value that is made once, with the screen."""
        name = f"c{len(self._made)}"
        self._made.append(f"{name} = {declaration}")
        return name

    def _object(self, node: Node, name: str, depth: int, at: tuple[str, ...], *, shaped: bool) -> None:
        if not shaped:
            usual = self._make(f"Usual({', '.join(repr(step) for step in node.steps)})")
            self._write(depth, f"if not {usual}[tuple({name})]:")
            self._write(depth + 1, "return RESIDUE")
        for step, below in node.steps.items():
            self._variables += 1
            variable = f"v{self._variables}"
            read = f"{name}.{node.attribute(step)}" if shaped else f"{name}.get({step!r})"
            self._write(depth, f"{variable} = {read}")
            self._value(below, variable, depth, at, shaped=shaped)

    def _value(self, node: Node, name: str, depth: int, at: tuple[str, ...], *, shaped: bool) -> None:
        if node.locates:
            table = "geographies" if self._entry.how is How.GEOGRAPHY else "inside"
            self._write(depth, f"if not look.{table}[{name}]:")
            self._write(depth + 1, "return RESIDUE")
        if node.is_apart:
            self._write(depth, f"if {name}:")
            self._write(depth + 1, "return RESIDUE")
        named = Node(steps={step: below for step, below in node.steps.items() if step not in {LIST, MAP}})
        wraps = [step for step in (LIST, MAP) if step in node.steps]
        if node.facts or node.aliases or (bool(named.steps) + len(wraps) > 1):
            self._write(depth, f'if {name} is not None and {name} != "":')
            self._leaf(node, name, depth + 1, at)
            for wrap in wraps:
                self._write(depth + 1, f"if type({name}) is not {'list' if wrap == LIST else 'dict'}:")
                self._write(depth + 2, "return RESIDUE")
                self._items(node, wrap, name, depth + 1, at, shaped=False)
            if named.steps:
                self._object(named, name, depth + 1, at, shaped=False)
            self._absent(node, depth)
        elif named.steps or wraps:
            is_shaped = shaped and node.form is not None
            form = "list" if wraps == [LIST] else "dict"
            self._write(depth, f"if {name} is not None:" if is_shaped else f"if type({name}) is {form}:")
            if wraps:
                self._items(node, wraps[0], name, depth + 1, at, shaped=is_shaped)
            else:
                self._object(node if is_shaped else named, name, depth + 1, at, shaped=is_shaped)
            if not is_shaped:
                self._write(depth, f'elif {name} is not None and {name} != "":')
                self._write(depth + 1, "return RESIDUE")
            self._absent(node, depth)

    def _leaf(self, node: Node, name: str, depth: int, at: tuple[str, ...]) -> None:
        start = len(self._lines)
        for index, fact in node.facts:
            self._present(index, fact, name, depth, at)
        for alias in node.aliases:
            self._write(depth, f"if type({name}) is str:")
            self._write(depth + 1, f"look.names.append(({alias.reads.value!r}, {name}))")
        if len(self._lines) == start and not node.steps:
            self._write(depth, "pass")

    def _items(self, node: Node, wrap: str, name: str, depth: int, at: tuple[str, ...], *, shaped: bool) -> None:
        self._variables += 1
        item, place = f"v{self._variables}", f"i{self._variables}"
        self._write(depth, f"for {place}, {item} in {f'enumerate({name})' if wrap == LIST else f'{name}.items()'}:")
        start = len(self._lines)
        self._value(node.steps[wrap], item, depth + 1, (*at, place), shaped=shaped)
        if len(self._lines) == start:
            self._write(depth + 1, "pass")

    def _absent(self, node: Node, depth: int) -> None:
        facts = [(index, fact) for index, fact in node.all_facts() if fact.absent is not None]
        if not facts and not node.locates_below:
            return
        self._write(depth, "else:")
        certain = [fact for _, fact in facts if not fact.is_conditional]
        if node.locates_below or any(fact.absent not in CLEAN for fact in certain):
            self._write(depth + 1, "return RESIDUE")
            return
        if certain:
            self._write(depth + 1, f"{self._home_count} += {len(certain)}")
        for _, fact in facts:
            if fact.is_conditional:
                self._write(depth + 1, f"if not look.is_off(row, {self._condition(fact)}):")
                self._write(depth + 2, f"{self._home_count} += 1" if fact.absent in CLEAN else "return RESIDUE")

    def _present(self, index: int, fact: Fact, name: str, depth: int, at: tuple[str, ...]) -> None:
        if fact.is_conditional:
            self._write(depth, f"if not look.is_off(row, {self._condition(fact)}):")
            depth += 1
        test = self._dirty(fact, name)
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

    def _condition(self, fact: Fact) -> str:
        """The name of a fact that has these conditions and nothing else.

        The properties that conditions read are in the tree as well, so that their names are spelled as usual.
        """
        given = ", ".join(
            f"{key}={value!r}"
            for key, value in (("when", fact.when), ("unless", fact.unless), ("api", fact.api))
            if value is not None
        )
        declaration = f"conditions({given})"
        if self._shaped:
            declaration = f"shaped_conditions({given}, at=({self._place(fact.when)}, {self._place(fact.unless)}))"
        known = next((line for line in self._made if line.endswith(f" = {declaration}")), None)
        return known.partition(" ")[0] if known else self._make(declaration)

    def _place(self, condition: Condition | None) -> str:
        """Where a shaped row has what a condition reads: attributes as far as its shape goes, and keys from there."""
        attributes: list[str] = []
        keys: list[str] = []
        node = self._root
        for step in split_path(condition.path) if condition else ():
            is_shaped = not keys and (node is self._root or node.form is Form.OBJECT)
            (attributes if is_shaped else keys).append(node.attribute(step) if is_shaped else step)
            node = node.steps[step]
        return f"({tuple(attributes)!r}, {tuple(keys)!r})"

    def _dirty(self, fact: Fact, name: str) -> str:
        """An expression that holds where the value must be looked at in full; `True` for always."""
        match fact.reads:
            case Reads.VALUE:
                return " and ".join(self._others(fact, name)) or "True"
            case Reads.REGION:
                return " and ".join([*self._others(fact, name), f"not look.inside[{name}]"])
            case Reads.GEOGRAPHY:
                return " and ".join([*self._others(fact, name), f"not look.geographies[{name}]"])
            case Reads.PAIR:
                return f"not look.pairs[{name}]"
            case Reads.PRESENCE:
                return f"type({name}) is Opaque" if fact.present in CLEAN else "True"
            case Reads.FREE:
                apart = sorted(
                    other.path.lower() for other in self._entry.facts if other.path.startswith(f"{fact.path}.")
                )
                if not apart:
                    return f"not look.is_harmless({name})"
                return f"not look.is_harmless_apart({name}, {fact.path!r}, {self._make(f'frozenset({apart!r})')})"
            case _:
                return f"type({name}) is not str"

    def _others(self, fact: Fact, name: str) -> list[str]:
        """Expressions that all hold where the value is none of the clean ones that the fact lists."""
        clean = [value for value, effect in fact.values.items() if effect in CLEAN]
        texts = sorted(value for value in clean if value not in {"true", "false"})
        tests = [f"{name} is not {value.title()}" for value in clean if value in {"true", "false"}]
        return [*tests, f"{name} not in {{{', '.join(map(repr, texts))}}}"] if texts else tests


def _is_home(fact: Fact) -> bool:
    """Whether a clean value says no more than that nothing leaves the resource's own place."""
    return fact.reads in {Reads.VALUE, Reads.PRESENCE}
