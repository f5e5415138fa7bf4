"""How long operations take by type: not at all, as in Azure, or a part of that.

The times are those of `provisioning_times.toml`. A pace (`infra/localazure/pace.py`) says how clients are told when to
ask again, and how long an operation runs where no times are wanted.
"""

from __future__ import annotations

from typing import Literal

from infra.localazure.arm.tables import load

Mode = Literal["none", "scaled", "real"]
MODES: tuple[Mode, ...] = ("none", "scaled", "real")
Verb = Literal["create", "update", "patch", "delete"]

SCALE = 60.0
"""What `scaled` divides by: a minute becomes a second."""


class Times:
    """The durations of one embedded Azure.

    Args:
        mode: `none`, `scaled` or `real`.
    """

    def __init__(self, mode: Mode = "none") -> None:
        self.mode = mode
        table = load("provisioning_times.toml")
        self._default = table["default"]
        self._types = {name.lower(): entry for name, entry in table["types"].items()}

    def is_known(self, folded_type: str, verb: Verb) -> bool:
        """Whether the operation takes a time of its own here, so that it runs on after its answer."""
        return self.mode != "none" and _column(verb) in self._types.get(folded_type, ())

    def seconds(self, folded_type: str, verb: Verb) -> float:
        """How long the operation runs: its own time, else the usual one, and less of it where times are scaled."""
        column = _column(verb)
        stated = self._types.get(folded_type, {}).get(column)
        return float(stated["seconds"] if stated else self._default[column]) / (SCALE if self.mode == "scaled" else 1.0)


def _column(verb: Verb) -> str:
    return "update" if verb == "patch" else verb
