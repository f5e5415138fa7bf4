"""The words that results are written in."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What leaves, or what a result is about."""

    __hash__ = str.__hash__  # that of an enum is written in Python

    PLACEMENT = "placement"
    """The thing itself is there."""
    REPLICA = "replica"
    """A standing copy."""
    BACKUP = "backup"
    PROCESSING = "processing"
    """Computed elsewhere."""
    TELEMETRY = "telemetry"
    """Logs, metrics, traces."""
    KEY = "key"
    """Key material, or a key service, elsewhere."""
    REFERENCE = "reference"
    """Uses or depends on something there."""
    ENDPOINT = "endpoint"
    """Sends to something there, or is fed from it."""
    JURISDICTION = "jurisdiction"
    """A geography that is not a region."""
    NETWORK = "network"
    """A path or a peering."""
    GLOBAL = "global"
    """A non-regional service."""


CARRIERS = frozenset({Kind.REPLICA, Kind.BACKUP, Kind.TELEMETRY, Kind.ENDPOINT, Kind.PROCESSING})
"""Kinds along which data goes on: who refers to something that fails by one of these, fails too."""


class Verdict(StrEnum):
    """The answer of one result. The order of definition is the order of weight, heaviest first."""

    __hash__ = str.__hash__  # that of an enum is written in Python

    ERROR = "error"
    """A rule crashed: nobody knows."""
    FAIL = "fail"
    UNKNOWN = "unknown"
    """Looked, cannot say. Never a pass."""
    NOT_CHECKED = "not_checked"
    """Left out on request."""
    PASS = "pass"  # noqa: S105 - a verdict
    NOT_APPLICABLE = "not_applicable"

    @property
    def weight(self) -> int:
        """How much this verdict weighs against others on the same resource; the largest is the resource's own."""
        return _WEIGHTS[self]


OPEN = frozenset({Verdict.FAIL, Verdict.UNKNOWN})
"""What somebody has to mend or accept: a baseline and an exemption are about these."""
_WEIGHTS = {verdict: weight for weight, verdict in enumerate(reversed(Verdict))}
