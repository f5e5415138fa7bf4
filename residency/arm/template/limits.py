"""How much a template may hold. Templates come from strangers: every limit is checked before work is done.

Source: the page "Understand the structure and syntax of ARM templates", section template limits (parameters 256,
variables 256, resources 800 with copies, outputs 64, expressions 24,576 characters, 4 MB); the rest is ours.
"""

from __future__ import annotations

from residency.arm.template.errors import TemplateError

MOST_PARAMETERS = 256
MOST_VARIABLES = 256
MOST_RESOURCES = 800
MOST_OUTPUTS = 64
MOST_COPIES = 800
MOST_EXPRESSION_CHARACTERS = 24_576
MOST_NESTING = 64
"""Levels of function calls in one expression, of values in a template, and of nested deployments together (ours)."""
MOST_PRODUCED = 4 * 1024 * 1024
"""Characters or items that one function may produce (ours)."""
MOST_STEPS = 2_000_000
"""Function calls and values of one expansion (ours)."""


def within(count: int, most: int, what: str) -> None:
    """Refuse more than the limit.

    Raises:
        TemplateError: `count` is larger than `most`.
    """
    if count > most:
        raise TemplateError(f"The template has {count} {what}; the limit is {most}.")
