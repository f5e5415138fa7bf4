"""Numeric functions: whole numbers, 64 bits."""

from __future__ import annotations

import math
import re

from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import Json, function, invalid, wrong_type

_LARGEST = 2**63
_WHOLE = re.compile(r"\s*[+-]?\d{1,40}\s*", re.ASCII)


@function("add")
def _add(first: int, second: int) -> int:
    return _fitting("add", first + second)


@function("sub")
def _sub(first: int, second: int) -> int:
    return _fitting("sub", first - second)


@function("mul")
def _mul(first: int, second: int) -> int:
    return _fitting("mul", first * second)


@function("div")
def _div(first: int, second: int) -> int:
    """Towards zero."""
    if second == 0:
        raise invalid("div", "the divisor is zero")
    quotient = abs(first) // abs(second)
    return _fitting("div", quotient if (first < 0) == (second < 0) else -quotient)


@function("mod")
def _mod(first: int, second: int) -> int:
    """The remainder has the sign of the first number."""
    if second == 0:
        raise invalid("mod", "the divisor is zero")
    remainder = abs(first) % abs(second)
    return -remainder if first < 0 else remainder


@function("min")
def _min(first: int | list, *more: int) -> int:  # type: ignore[type-arg]
    return min(_numbers("min", first, more))


@function("max")
def _max(first: int | list, *more: int) -> int:  # type: ignore[type-arg]
    return max(_numbers("max", first, more))


@function("int")
def _int(value: int | str | float) -> int:
    try:
        number = int(value)
    except (ValueError, OverflowError):
        number = _LARGEST
    if not -_LARGEST <= number < _LARGEST or (isinstance(value, str) and not _WHOLE.fullmatch(value)):
        raise TemplateError(
            f"The template language function 'int' cannot convert provided value '{str(value)[:80]}' to integer value. "
            "Please see https://aka.ms/arm-function-int for usage details."
        )
    return number


@function("float")
def _float(value: int | str | float) -> float:
    try:
        number = float(value)
    except (ValueError, OverflowError):
        number = math.inf
    if not math.isfinite(number):
        raise invalid("float", f"'{str(value)[:80]}' is no number")
    return number


def _numbers(name: str, first: Json, more: tuple[int, ...]) -> list[int]:
    numbers = first if isinstance(first, list) else [first, *more]
    if not numbers:
        raise invalid(name, "there is nothing to choose from")
    for at, number in enumerate(numbers):
        if type(number) is not int:
            raise wrong_type(name, at, (int,), number)
    return numbers


def _fitting(name: str, number: int) -> int:
    if not -_LARGEST <= number < _LARGEST:
        raise invalid(name, "the result does not fit into 64 bits")
    return number
