"""A value that is there and cannot be seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opaque:
    """Stands in a row where a vantage knows that there is a value and not which: a secret, an asset, a later output.

    It equals no string, so that a fact never matches it: whatever such a value decides is unknown, for `reason`.
    """

    reason: str

    def __str__(self) -> str:
        return f"({self.reason})"


@dataclass(frozen=True, slots=True)
class OneOf(Opaque):
    """A value that several resources may yield, and nobody can say which before a deployment.

    Each of them does yield a part of the property that the value stands in, so that it refers to all of them.
    """

    ids: tuple[str, ...]


SECRET = Opaque("secret")
"""A secret, encrypted or plain: never decrypted, never shown."""
