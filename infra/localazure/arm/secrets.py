"""Which properties of a body are secrets, by the table `secrets.toml`: stored, and never answered or recorded."""

from __future__ import annotations

import re

from infra.localazure.arm.tables import load

_INDEX = re.compile(r"\[\d+\]")


class SecretTable:
    """The table; names and types are compared without case."""

    def __init__(self) -> None:
        table = load("secrets.toml")
        self._names = frozenset(name.lower() for name in table["names"])
        self._shown = frozenset((arm_type.lower(), path.lower()) for arm_type, path in table["shown"])
        self._of_type = frozenset((arm_type.lower(), path.lower()) for arm_type, path in table["of_type"])
        self._candidates = self._names | {_last(path) for _, path in self._of_type}

    def holds(self, arm_type: str, path: str) -> bool:
        """Whether the property at a dotted path, list indices and all, is a secret of the type."""
        name = _last(path.lower())
        if name not in self._candidates:  # nearly every property of every write
            return False
        place = (arm_type.lower(), _INDEX.sub("[]", path).lower())
        return (name in self._names or place in self._of_type) and place not in self._shown


def _last(path: str) -> str:
    return path.rpartition(".")[2]
