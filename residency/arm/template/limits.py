"""How much a template may hold. Templates come from strangers: every limit is checked before work is done.

Source: the page "ARM template best practices", section template limits, read 2026-11-25 (parameters 256, variables 512,
resources 800 with copies, outputs 64, expressions 24,576 characters, 4 MB); the rest is ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.arm.template.errors import TemplateError

MOST_PARAMETERS = 256
MOST_VARIABLES = 512
MOST_RESOURCES = 800
MOST_OUTPUTS = 64
MOST_COPIES = 800
MOST_EXPRESSION_CHARACTERS = 24_576
MOST_NESTING = 64
"""Levels of function calls in one expression, of values in a template, and of nested deployments together (ours)."""
MOST_PRODUCED = 4 * 1024 * 1024
"""Characters or items that one function may produce (ours)."""
MOST_STEPS = 1_000_000
"""Function calls, values and rounds of loops of one expansion (ours): some seconds of work at the worst."""


def within(count: int, most: int, what: str) -> None:
    """Refuse more than the limit.

    Raises:
        TemplateError: `count` is larger than `most`.
    """
    if count > most:
        raise TemplateError(f"The template has {count} {what}; the limit is {most}.")


def require_shallow(value: Any, what: str, depth: int = 0) -> None:
    """Refuse a value that is nested so deeply that its readers would stumble.

    Raises:
        TemplateError: it has more levels than `MOST_NESTING`.
    """
    if isinstance(value, Mapping | list):
        if depth > MOST_NESTING:
            raise TemplateError(f"The template is not valid: {what} is nested deeper than {MOST_NESTING} levels.")
        for inner in value.values() if isinstance(value, Mapping) else value:
            require_shallow(inner, what, depth + 1)
