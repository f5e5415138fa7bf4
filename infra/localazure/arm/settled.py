"""Properties that do not take a value, or no other than they have: the table `settled.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from infra.localazure.arm import paths
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import by_type
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError


def refuse(_cloud: Cloud, write: Write) -> None:
    """Refuse a write that says what cannot be said, or changes what is settled.

    Raises:
        ArmError: with the type's own words.
    """
    for line in _table().get(write.arm_type.lower(), ()):
        steps = tuple(line["property"].split("."))
        value, before = paths.read(write.body, steps), paths.read(write.old, steps)
        if value is None:
            continue
        is_changed = line.get("fixed", False) and before is not None and value != before
        if is_changed or value == line.get("never"):
            raise ArmError(line["status"], line["code"], line["message"], gateway=False)


@cache
def _table() -> Mapping[str, Any]:
    return by_type("settled.toml")
