"""How many requests Azure takes: token buckets by subscription, actor and kind, and Resource Graph's window.

Source: Microsoft Learn, "Understand how Azure Resource Manager throttles requests" and "Guidance for throttled requests
in Azure Resource Graph", read 2026-11-25. That POST counts as a write, and that a request refused takes no token, is
unverified.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from infra.localazure.arm.call import Call, Headers
from infra.localazure.errors import ArmError
from infra.localazure.graph.api import PATH as GRAPH_PATH
from infra.localazure.identity import PRINCIPAL_ID

Mode = Literal["off", "documented"]
MODES: tuple[Mode, ...] = ("off", "documented")

GLOBAL_FACTOR = 15
"""All actors together have so many times the bucket of one."""
GRAPH_QUERIES, GRAPH_WINDOW_SECONDS = 15, 5.0
_KINDS = {"GET": "reads", "HEAD": "reads", "DELETE": "deletes"}


@dataclass(frozen=True, kw_only=True)
class Size:
    """A bucket's size in requests, and how many flow in each second."""

    most: float
    per_second: float

    def times(self, factor: int) -> Size:
        """The bucket that several actors share."""
        return Size(most=self.most * factor, per_second=self.per_second * factor)


SIZES: Mapping[str, Size] = {
    "reads": Size(most=250, per_second=25),
    "writes": Size(most=200, per_second=10),
    "deletes": Size(most=200, per_second=10),
}


@dataclass
class _Bucket:
    size: Size
    level: float
    seen: float

    def fill(self, now: float) -> None:
        self.level = min(self.size.most, self.level + max(0.0, now - self.seen) * self.size.per_second)
        self.seen = now


@dataclass
class _Window:
    """Resource Graph's quota of one user: it is whole again when the window ends."""

    left: int = GRAPH_QUERIES
    ends: float = 0.0


@dataclass
class Throttle:
    """Counts requests and says what is left; refuses only in mode `documented`."""

    mode: Mode = "off"
    _buckets: dict[tuple[str, str, str], _Bucket] = field(default_factory=dict)
    _graph: dict[str, _Window] = field(default_factory=dict)

    def take(self, call: Call, actor: str = PRINCIPAL_ID) -> Headers:
        """Take one request from its buckets.

        Returns:
            The headers that tell what is left.

        Raises:
            ArmError: 429 with `Retry-After`.
        """
        if call.path.lower() == GRAPH_PATH:
            return self._take_query(call, actor)
        kind = _KINDS.get(call.method, "writes")
        segments = call.path.split("/")
        subscription = segments[2].lower() if len(segments) > 2 and segments[1].lower() == "subscriptions" else ""  # noqa: PLR2004
        place = "subscription" if subscription else "tenant"
        own = self._bucket((subscription, actor, kind), SIZES[kind], call.now)
        shared = self._bucket((subscription, "", kind), SIZES[kind].times(GLOBAL_FACTOR), call.now)
        if self.mode == "documented" and (short := next((each for each in (own, shared) if each.level < 1), None)):
            seconds = max(1, math.ceil((1 - short.level) / short.size.per_second))
            raise ArmError(
                429,
                f"{place.title()}RequestsThrottled",
                f"Number of '{kind[:-1]}' requests for {place} '{subscription}' actor '{actor}' exceeded. "
                f"Please try again after '{seconds}' seconds.",
                headers=[("Retry-After", str(seconds)), (f"x-ms-ratelimit-remaining-{place}-{kind}", "0")],
            )
        for bucket in (own, shared):
            bucket.level = max(0.0, bucket.level - 1)
        return (
            (f"x-ms-ratelimit-remaining-{place}-{kind}", str(int(own.level))),
            (f"x-ms-ratelimit-remaining-{place}-global-{kind}", str(int(shared.level))),
        )

    def _bucket(self, key: tuple[str, str, str], size: Size, now: float) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(size, size.most, now))
        bucket.fill(now)
        return bucket

    def _take_query(self, call: Call, actor: str) -> Headers:
        window = self._graph.setdefault(actor, _Window())
        if call.now >= window.ends:
            window.left, window.ends = GRAPH_QUERIES, call.now + GRAPH_WINDOW_SECONDS
        seconds = math.ceil(window.ends - call.now)
        after = ("x-ms-user-quota-resets-after", f"00:00:{seconds:02}")
        if self.mode == "documented" and window.left < 1:
            raise ArmError(
                429,
                "RateLimiting",
                "Client application has been throttled and should not attempt to repeat the request until an amount "
                "of time has elapsed. Please see https://aka.ms/resourcegraph-throttling for help.",
                headers=[("Retry-After", str(seconds)), ("x-ms-user-quota-remaining", "0"), after],
                gateway=False,
            )
        window.left = max(0, window.left - 1)
        return (("x-ms-user-quota-remaining", str(window.left)), after)
