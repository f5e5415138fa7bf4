"""Numbers by .NET's numeric format strings, in the invariant culture.

Source: the pages "Standard numeric format strings" and "Custom numeric format strings" of the .NET documentation, read
2026-11-25. Of the custom ones those with a single run of digits are worked out (`000`, `#,##0.00`, `'no. '00`); several
sections, per mille and exponents are refused.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext

_STANDARD = re.compile(r"(?P<kind>[A-Za-z])(?P<digits>\d{0,2})")
_LITERAL = r"(?:\\.|'[^']*'|\"[^\"]*\"|[^0#.,;%‰'\"\\])*"
_CUSTOM = re.compile(rf"(?P<before>{_LITERAL})(?P<whole>[0#,]+)(?:\.(?P<fraction>0*#*))?(?P<after>%?{_LITERAL})")
_QUOTES = re.compile(r"\\(.)|'([^']*)'|\"([^\"]*)\"")
_USUAL_DIGITS = 2
_USUAL_EXPONENT_DIGITS = 6
_MOST_DIGITS = 99
_LONG_ENOUGH = 500
"""More digits than the longest number that a float can be, with the most that may follow the point."""


class FormatError(ValueError):
    """The format string is not one that .NET takes for such a value, or that is worked out here."""


def number(value: int | float, form: str) -> str:
    """A number as .NET's `ToString(form)` writes it.

    Raises:
        FormatError: the format is not valid for the number.
    """
    with localcontext() as context:
        context.prec = _LONG_ENOUGH
        standard = _STANDARD.fullmatch(form or "G")
        if standard is None:
            return _custom(Decimal(str(value)), form)
        return _standard(value, standard["kind"], int(standard["digits"]) if standard["digits"] else None)


def _standard(value: int | float, letter: str, digits: int | None) -> str:
    kind, exact = letter.upper(), Decimal(str(value))
    if kind == "G" and digits is None:
        return repr(value).removesuffix(".0")
    if kind == "D" and isinstance(value, int):
        return ("-" if value < 0 else "") + str(abs(value)).zfill(digits or 1)
    if kind in "XB" and isinstance(value, int):
        text = format(value % 2**64, "x" if kind == "X" else "b").zfill(digits or 1)
        return text.upper() if letter == "X" else text
    if kind in "FNPC":
        return _fixed(exact, kind, _USUAL_DIGITS if digits is None else digits)
    if kind == "E":
        mantissa, exponent = format(exact, f".{_USUAL_EXPONENT_DIGITS if digits is None else digits}e").split("e")
        return f"{mantissa}{letter}{'-' if int(exponent) < 0 else '+'}{abs(int(exponent)):03}"
    raise FormatError("Format specifier was invalid.")


def _fixed(value: Decimal, kind: str, digits: int) -> str:
    text = _rounded(value * (100 if kind == "P" else 1), digits)
    text = text if kind == "F" else _grouped(text)
    sign = "-" if value < 0 and _is_something(text) else ""
    if kind == "C":
        return f"(¤{text})" if sign else f"¤{text}"
    return f"{sign}{text}{' %' if kind == 'P' else ''}"


def _custom(value: Decimal, form: str) -> str:
    parts = _CUSTOM.fullmatch(form)
    if parts is None or len(parts["fraction"] or "") > _MOST_DIGITS:
        raise FormatError("Input string was not in a correct format.")
    fraction = parts["fraction"] or ""
    text = _rounded(value * (100 if parts["after"].startswith("%") else 1), len(fraction))
    whole, _, rest = text.partition(".")
    places = parts["whole"].replace(",", "")
    whole = whole.lstrip("0").zfill(len(places) - places.index("0") if "0" in places else 0)
    if "," in parts["whole"].strip(","):
        whole = _grouped(whole)
    rest = rest[: max(len(rest.rstrip("0")), fraction.count("0"))]
    sign = "-" if value < 0 and _is_something(text) else ""
    return f"{sign}{_plain(parts['before'])}{whole}{'.' if rest else ''}{rest}{_plain(parts['after'])}"


def _rounded(value: Decimal, digits: int) -> str:
    """Without its sign, halves away from zero."""
    return format(abs(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP), "f")


def _grouped(text: str) -> str:
    whole, point, rest = text.partition(".")
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole) + point + rest


def _is_something(text: str) -> bool:
    return any(digit in text for digit in "123456789")


def _plain(literal: str) -> str:
    return _QUOTES.sub(lambda found: found[1] or found[2] or found[3] or "", literal)
