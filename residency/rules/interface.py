"""What a rule is, and how the rules are found."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterable
from functools import cache
from typing import Protocol, cast

import residency.rules
from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.results import Rule
from residency.rules._flows import Judgement

_NAME = re.compile(r"res(\d{3})_\w+")


class RuleModule(Protocol):
    """A rule's module."""

    RULE: Rule
    __doc__: str | None

    def check(self, graph: Graph, boundary: Boundary) -> Iterable[Judgement]:
        """Judge what the rule is about; every subject that it concerns gets a result."""


@cache
def load_rules() -> tuple[RuleModule, ...]:
    """Every rule, in the order of their ids."""
    names = sorted(info.name for info in pkgutil.iter_modules(residency.rules.__path__) if _NAME.fullmatch(info.name))
    return tuple(cast(RuleModule, importlib.import_module(f"{residency.rules.__name__}.{name}")) for name in names)


def find_rule(name: str) -> RuleModule | None:
    """The rule of an id or a slug, in any case."""
    folded = name.lower()
    return next((module for module in load_rules() if folded in {module.RULE.id.lower(), module.RULE.slug}), None)


def documentation(module: RuleModule) -> str:
    """A rule's page, from its docstring."""
    return inspect.cleandoc(module.__doc__ or "")
