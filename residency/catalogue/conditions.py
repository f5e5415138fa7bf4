"""Whether a fact holds for a row: its API version, and what other properties of the row say."""

from __future__ import annotations

from residency.catalogue.entry import Condition, Fact
from residency.catalogue.paths import split_path
from residency.catalogue.property_paths import walk
from residency.model.opaque import Opaque
from residency.model.rows import Row


def is_off(body: Row, api_version: str | None, fact: Fact) -> bool:
    """Whether the API version or a condition of the fact says that it does not hold for this row.

    A condition on a value that cannot be seen never switches a fact off.
    """
    if not fact.holds_for(api_version):
        return True
    if fact.when is not None and not _is_met(body, fact.when, unseen=True):
        return True
    return fact.unless is not None and _is_met(body, fact.unless, unseen=False)


def _is_met(body: Row, condition: Condition, *, unseen: bool) -> bool:
    values = [value for _, value in walk(body, split_path(condition.path))]
    if any(isinstance(value, Opaque) for value in values):
        return unseen
    return any(is_met(condition, value, unseen=unseen) for value in values or [None])


def is_met(condition: Condition, value: object, *, unseen: bool) -> bool:
    """Whether one value meets a condition; `unseen` is the answer for a value that cannot be seen."""
    if isinstance(value, Opaque):
        return unseen
    if not condition.values:
        return value is not None and value != ""
    return comparable(value) in condition.values


def comparable(value: object) -> str:
    """A plain value as it is compared: lower case, `true` and `false` for booleans, empty for what is not there."""
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return "no plain value"
    return str(value).lower()
