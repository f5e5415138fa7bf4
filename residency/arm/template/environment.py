"""What expressions are evaluated in: parameters, variables, loops, the template's own functions and resources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from residency.arm.template.errors import TemplateError
from residency.arm.template.limits import MOST_STEPS
from residency.arm.template.scope import Runtime, Scope


class Budget:
    """Counts the steps of an expansion, so that no template keeps its reader busy for ever."""

    def __init__(self, most: int = MOST_STEPS) -> None:
        self._left = most

    def spend(self, steps: int = 1) -> None:
        """Take some steps.

        Raises:
            TemplateError: none are left.
        """
        self._left -= steps
        if self._left < 0:
            raise TemplateError("The template takes too many steps to evaluate.")


class Names:
    """Named values that are worked out when they are first asked for; names are compared without case.

    Args:
        kind: `parameter` or `variable`, for messages.
        names: the names that there are.
        resolve: works one out, given the name as it was declared.
    """

    def __init__(self, kind: str, names: Iterable[str], resolve: Callable[[str], Any]) -> None:
        self._kind, self._resolve = kind, resolve
        self._declared = {name.lower(): name for name in names}
        self._values: dict[str, Any] = {}
        self._busy: set[str] = set()

    def get(self, name: str) -> Any:
        """The value of a name.

        Raises:
            TemplateError: there is no such name, or its value depends on itself.
        """
        folded = name.lower()
        if folded in self._values:
            return self._values[folded]
        if folded not in self._declared:
            raise TemplateError(
                f"The template {self._kind} '{name}' is not found. "
                f"Please see https://aka.ms/arm-syntax-{self._kind}s for usage details."
            )
        if folded in self._busy:
            raise TemplateError(f"The value of the template {self._kind} '{name}' depends on itself.")
        self._busy.add(folded)
        try:
            self._values[folded] = self._resolve(self._declared[folded])
        finally:
            self._busy.discard(folded)
        return self._values[folded]


@dataclass
class Symbols:
    """The resources of a template by the names that expressions know them by, and which of them were referenced.

    Attributes:
        ids: folded symbolic or resource name -> ARM ids (several for a loop, or where a name stands twice).
        api_versions: folded ARM id -> API version.
        referenced: folded ARM ids that `reference()` and `list…()` asked for since the set was emptied.
    """

    ids: dict[str, list[str]] = field(default_factory=dict)
    api_versions: dict[str, str] = field(default_factory=dict)
    referenced: set[str] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class UserFunction:
    """A function that a template defines.

    Attributes:
        output: still to be evaluated.
        calls_others: whether it may call other functions of the template, as from language version 2.0 on.
    """

    parameters: tuple[str, ...]
    output: Any
    calls_others: bool = False


@dataclass(frozen=True, kw_only=True)
class Environment:
    """Everything that an expression can see.

    Attributes:
        runtime: None for whoever only looks at the template.
        copies: folded loop name -> index; the empty name is the loop of the resource or output.
        local: folded name of a lambda's variable -> value.
        defaults: whether a parameter's default is evaluated, where `utcNow()` and `newGuid()` are allowed.
        template: the template and the values of its parameters, for `deployment()`.
    """

    scope: Scope
    runtime: Runtime | None
    parameters: Names
    variables: Names
    functions: Mapping[str, UserFunction]
    symbols: Symbols
    budget: Budget
    template: Mapping[str, Any]
    copies: Mapping[str, int] = field(default_factory=dict)
    local: Mapping[str, Any] = field(default_factory=dict)
    defaults: bool = False

    def at_run_time(self, runtime: Runtime) -> Environment:
        """The same, of a running deployment."""
        return replace(self, runtime=runtime)

    def in_copy(self, name: str, index: int, *, unnamed: bool = False) -> Environment:
        """The same, in one round of a loop; with `unnamed` that is the loop of `copyIndex()` without a name."""
        rounds = {**self.copies, name.lower(): index}
        return replace(self, copies={**rounds, "": index} if unnamed else rounds)

    def with_local(self, names: Iterable[str], values: Iterable[Any]) -> Environment:
        """The same, inside a lambda."""
        return replace(self, local={**self.local, **dict(zip((n.lower() for n in names), values, strict=False))})
