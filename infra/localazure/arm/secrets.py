"""Which properties of a body are secrets, by the table `secrets.toml`: stored, and never answered or recorded."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

_TABLE = Path(__file__).parents[1] / "data" / "secrets.toml"
_INDEX = re.compile(r"\[\d+\]")


class SecretTable:
    """The table; names and types are compared without case."""

    def __init__(self) -> None:
        table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
        self._names = frozenset(name.lower() for name in table["names"])
        self._shown = frozenset((arm_type.lower(), path.lower()) for arm_type, path in table["shown"])
        self._of_type = frozenset((arm_type.lower(), path.lower()) for arm_type, path in table["of_type"])

    def holds(self, arm_type: str, path: str) -> bool:
        """Whether the property at a dotted path, list indices and all, is a secret of the type."""
        place = (arm_type.lower(), _INDEX.sub("[]", path).lower())
        name = place[1].rpartition(".")[2]
        return (name in self._names or place in self._of_type) and place not in self._shown
