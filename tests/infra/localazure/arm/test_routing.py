"""Fixed paths: what a pattern matches, and what it hands on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.routing import Route, Router

CALL = Call(method="GET", path="/", query={}, headers={}, body=None, base_url="https://localhost", now=0.0)
NO_CLOUD: Any = None


def echo(_cloud: Any, _call: Call, *parts: str) -> Answer:
    return Answer(status=200, body="|".join(parts).encode())


ROUTER = Router(
    [
        Route("GET", "/subscriptions/{}", echo),
        Route("GET POST", "/subscriptions/{}/providers/My.Provider/register", echo),
        Route("PUT", "/{*}/providers/My.Provider/locks/{}", echo),
    ]
)


@pytest.mark.parametrize(
    ("method", "path", "parts"),
    [
        ("GET", "/subscriptions/Sub", "Sub"),
        ("GET", "/Subscriptions/Sub", "Sub"),
        ("POST", "/subscriptions/s/PROVIDERS/my.provider/Register", "s"),
        (
            "PUT",
            "/subscriptions/s/resourceGroups/Rg/providers/my.provider/locks/L1",
            "subscriptions/s/resourceGroups/Rg|L1",
        ),
        ("POST", "/subscriptions/Sub", None),
        ("GET", "/subscriptions", None),
        ("GET", "/subscriptions/s/providers/MyxProvider/register", None),
        ("PUT", "/providers/my.provider/locks/L1", None),
    ],
)
def test_a_pattern_matches_whole_paths_without_case_and_hands_on_the_clients_spelling(
    method: str, path: str, parts: str | None
) -> None:
    answer = ROUTER.answer(NO_CLOUD, replace(CALL, method=method, path=path))
    assert (answer.body.decode() if answer else None) == parts


@pytest.mark.parametrize(
    "routes",
    [
        [Route("GET", "/subscriptions/{}/{}", echo)],
        [Route("GET", "/tenants", echo), Route("PUT GET", "/Tenants", echo)],
    ],
)
def test_patterns_that_cannot_be_told_apart_are_refused_at_start(routes: list[Route]) -> None:
    with pytest.raises(ValueError, match="two"):
        Router(routes)
