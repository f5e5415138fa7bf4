"""Fixed paths as data: methods, a pattern and what answers them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud

Parts = tuple[str, ...]
Handler = Callable[..., Answer]
"""Called with the cloud, the call, and what the pattern's places hold, in order and in the client's spelling."""

_PLACES = {"{}": "([^/]+)", "{*}": "(.+)"}


class Route(NamedTuple):
    """One line of a module's `ROUTES`.

    Attributes:
        methods: upper case, separated by blanks.
        pattern: from the leading slash; `{}` is one segment, `{*}` one or more; the rest is compared without case.
        handler: answers the request.
    """

    methods: str
    pattern: str
    handler: Handler


class Router:
    """Finds the route of a path by the last segment that its pattern spells out, so that many routes cost little.

    Raises:
        ValueError: a pattern ends with two places, or two routes are the same.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._by_key: dict[tuple[str, int, str], list[tuple[re.Pattern[str], Handler]]] = {}
        seen = set()
        for route in routes:
            compiled = re.compile("".join(_PLACES.get(part) or re.escape(part) for part in _split(route.pattern)), re.I)
            for method in route.methods.split():
                if (method, route.pattern.lower()) in seen:
                    raise ValueError(f"two routes answer {method} {route.pattern}")
                seen.add((method, route.pattern.lower()))
                key = (method, *_key(route.pattern))
                self._by_key.setdefault(key, []).append((compiled, route.handler))

    def answer(self, cloud: Cloud, call: Call) -> Answer | None:
        """What the path's route answers; None where it has none.

        Raises:
            ArmError: the handler refuses the request.
        """
        for place, literal in enumerate(reversed(call.path.lower().rsplit("/", 2)[-2:])):
            for pattern, handler in self._by_key.get((call.method, place, literal), ()):
                match = pattern.fullmatch(call.path)
                if match:
                    return handler(cloud, call, *match.groups())
        return None


def _split(pattern: str) -> list[str]:
    return re.split(r"(\{\*?\})", pattern)


def _key(pattern: str) -> tuple[int, str]:
    """How far from the end the last literal segment stands (0 or 1), and that segment."""
    for place, segment in enumerate(reversed(pattern.lower().rsplit("/", 2)[-2:])):
        if segment not in _PLACES:
            return place, segment
    raise ValueError(f"the pattern {pattern} ends with two places")
