"""How names must look, by type: the table `names.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from infra.localazure.arm.tables import by_type
from infra.localazure.errors import ArmError


def require(arm_type: str, name: str) -> None:
    """Refuse a name that its type does not take.

    Raises:
        ArmError: with the type's own code.
    """
    wrong = finding(arm_type, name)
    if wrong:
        raise wrong


def finding(arm_type: str, name: str) -> ArmError | None:
    """What is wrong with a name, None where nothing is."""
    rule = _table().get(arm_type.lower())
    if rule is None or re.fullmatch(rule["pattern"], name):
        return None
    return ArmError(rule["status"], rule["code"], rule["message"].format(name=name), gateway=False)


@cache
def _table() -> Mapping[str, Any]:
    return by_type("names.toml")
