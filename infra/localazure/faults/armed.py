"""The faults that there are now: given at the start or added later, one list."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from infra.localazure.errors import ArmError
from infra.localazure.faults.grammar import Fault, Kind

Place = Literal["list", "graph"]
Crash = Literal["", "connection", "process"]

_CODES = {
    401: ("InvalidAuthenticationToken", "The access token is invalid."),
    403: ("AuthorizationFailed", "The client does not have authorization to perform this action over the scope."),
    404: ("ResourceNotFound", "The resource was not found."),
    409: ("Conflict", "The request conflicts with the state of the resource."),
    429: ("TooManyRequests", "Too many requests; please try again later."),
    503: ("ServiceUnavailable", "The service is temporarily unavailable."),
}
_UNAUTHORIZED = 401
_OTHER = ("InternalServerError", "Encountered internal server error.")


@dataclass(kw_only=True)
class _Armed:
    """A fault and what it has done so far."""

    id: int
    fault: Fault
    met: int = 0
    struck: int = 0
    first: float | None = None

    def is_over(self, now: float) -> bool:
        fault = self.fault
        if fault.count is not None and self.struck >= fault.count:
            return True
        return fault.seconds is not None and self.first is not None and now >= self.first + fault.seconds

    def holds(self, now: float) -> bool:
        """Whether it is at work; its seconds run from the first time on that it is."""
        if self.is_over(now):
            return False
        self.first = now if self.first is None else self.first
        return True

    def strikes(self, now: float) -> bool:
        """Count a request that is meant, and tell whether it is struck."""
        if self.is_over(now):
            return False
        self.met += 1
        if self.met <= self.fault.after:
            return False
        self.first = now if self.first is None else self.first
        self.struck += 1
        return True


@dataclass(frozen=True, kw_only=True)
class Blow:
    """What happens to one request.

    Attributes:
        latency: seconds before it is looked at.
        refusal: what is answered instead of carrying it out.
        is_dropped: it is neither carried out nor answered.
        crash: what ends once it is carried out: nothing, its connection, or the process.
    """

    latency: float = 0.0
    refusal: ArmError | None = None
    is_dropped: bool = False
    crash: Crash = ""


class Faults:
    """A list of faults in the order in which they were added; each has a number of its own.

    Args:
        faults: those that there are from the start.
    """

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._armed: list[_Armed] = []
        self._numbers = 0
        for fault in faults:
            self.add(fault)

    def add(self, fault: Fault) -> int:
        """Add one; its number is answered."""
        self._numbers += 1
        self._armed.append(_Armed(id=self._numbers, fault=fault))
        return self._numbers

    def clear(self, number: int | None = None) -> int:
        """Remove one, or all; how many went is answered."""
        kept = [armed for armed in self._armed if number is not None and armed.id != number]
        gone = len(self._armed) - len(kept)
        self._armed = kept
        return gone

    def described(self, now: float) -> list[dict[str, Any]]:
        """All of them: `id`, `fault`, how many requests they `struck`, and whether they are `over`."""
        return [
            {"id": each.id, "fault": each.fault.text, "struck": each.struck, "over": each.is_over(now)}
            for each in self._armed
        ]

    def strike(self, method: str, path: str, query: str, now: float) -> Blow:
        """What happens to a request. Those that let it through add up; the first that ends it is the last one asked."""
        latency = 0.0
        crash: Crash = ""
        for armed in self._of("status", "latency", "drop", "crash"):
            fault = armed.fault
            if not fault.means(method, path, query) or not armed.strikes(now):
                continue
            match fault.kind:
                case "latency":
                    latency += float(fault.value)
                case "crash":
                    crash = "process" if fault.value == "crash=process" else "connection"
                case "drop":
                    return Blow(latency=latency, is_dropped=True)
                case _:
                    return Blow(latency=latency, refusal=_refusal(fault, now))
        return Blow(latency=latency, crash=crash)

    def fails(self, method: str, path: str, arm_type: str, now: float) -> bool:
        """Whether the operation that a write is about to start will end as Failed."""
        return any(
            armed.fault.value == arm_type.lower() and armed.fault.means(method, path) and armed.strikes(now)
            for armed in self._of("fail")
        )

    def lag(self, place: Place, now: float) -> float:
        """By how many seconds readers of a place see the past."""
        meant = (armed for armed in self._of("lag") if armed.fault.glob == place and armed.holds(now))
        return max((float(armed.fault.value) for armed in meant), default=0.0)

    def _of(self, *kinds: Kind) -> Iterator[_Armed]:
        return (armed for armed in self._armed if armed.fault.kind in kinds)


def _refusal(fault: Fault, now: float) -> ArmError:
    status = int(fault.value)
    headers = [("Retry-After", str(fault.retry_after))] if fault.retry_after else []
    if status == _UNAUTHORIZED:
        headers.append(("WWW-Authenticate", _challenge(now)))
    return ArmError(status, *_CODES.get(status, _OTHER), headers=headers)


def _challenge(now: float) -> str:
    """What asks a client for a token made from now on, as after a revoked session.

    Source: learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation, read 2026-11-25.
    """
    claims = f'{{"access_token":{{"nbf":{{"essential":true,"value":"{int(now)}"}}}}}}'
    encoded = base64.b64encode(claims.encode()).decode()
    sign_in = "https://login.microsoftonline.com/common/oauth2/authorize"
    return f'Bearer realm="", authorization_uri="{sign_in}", error="insufficient_claims", claims="{encoded}"'
