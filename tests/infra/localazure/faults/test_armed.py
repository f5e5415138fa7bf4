"""The list of faults: which requests are struck, how often, for how long, and how."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.faults.armed import Faults
from infra.localazure.faults.grammar import parse_fault


def armed(*texts: str) -> Faults:
    return Faults(map(parse_fault, texts))


def refusals(faults: Faults, times: int, method: str = "GET", path: str = "/a/b", now: float = 0.0) -> list[int]:
    """The status of each of some equal requests; 0 where it goes through."""
    blows = [faults.strike(method, path, "", now) for _ in range(times)]
    return [blow.refusal.status if blow.refusal else 0 for blow in blows]


def test_counts() -> None:
    assert refusals(armed("GET * 429"), 4) == [429] * 4
    assert refusals(armed("GET * 429*2"), 4) == [429, 429, 0, 0]
    assert refusals(armed("GET * 500+1"), 3) == [0, 500, 500]
    assert refusals(armed("GET * 500+2*1"), 4) == [0, 0, 500, 0]


@given(st.integers(0, 20), st.integers(1, 20), st.integers(0, 60))
def test_a_bounded_fault_strikes_exactly_as_often_as_it_says(after: int, count: int, requests: int) -> None:
    faults = armed(f"GET /a/* 503+{after}*{count}")
    struck = refusals(faults, requests)
    assert struck == [503 if after <= number < after + count else 0 for number in range(requests)]
    assert faults.described(0.0)[0]["struck"] == struck.count(503)


def test_seconds_run_from_the_first_request_that_is_struck() -> None:
    faults = armed("GET * 429+1 for 10")
    assert refusals(faults, 1, now=0.0) == [0]
    assert refusals(faults, 1, now=100.0) == [429]
    assert refusals(faults, 1, now=109.9) == [429]
    assert refusals(faults, 1, now=110.0) == [0]
    assert faults.described(110.0)[0]["over"]


def test_a_request_is_struck_by_all_that_let_it_through_and_one_that_ends_it() -> None:
    faults = armed("* * latency=1", "* * latency=0.5*1", "* * 503*1", "* * drop*1", "* * crash*1", "* * crash=process")
    first, second, third, fourth = (faults.strike("GET", "/x", "", 0.0) for _ in range(4))
    assert (first.latency, first.refusal and first.refusal.status, first.is_dropped) == (1.5, 503, False)
    assert (second.latency, second.refusal, second.is_dropped) == (1.0, None, True)
    assert (third.is_dropped, third.crash) == (False, "process")
    assert [each["struck"] for each in faults.described(0.0)] == [4, 1, 1, 1, 1, 2]
    assert fourth.crash == "process"


def test_a_refusal_says_when_to_come_back() -> None:
    refusal = armed("* * 429:3").strike("PUT", "/x", "", 0.0).refusal
    assert refusal
    assert refusal.headers == (("Retry-After", "3"),)


def test_a_type_that_fails() -> None:
    faults = armed("PUT * fail=Microsoft.X/ys*1")
    assert not faults.fails("PUT", "/x", "Microsoft.X/zs", 0.0)
    assert not faults.fails("PATCH", "/x", "Microsoft.X/ys", 0.0)
    assert faults.fails("PUT", "/x", "microsoft.x/YS", 0.0)
    assert not faults.fails("PUT", "/x", "Microsoft.X/ys", 0.0)


def test_the_longest_lag_counts() -> None:
    faults = armed("lag list 5", "lag list 30 for 10", "lag graph 7")
    assert [faults.lag("list", 0.0), faults.lag("graph", 0.0)] == [30.0, 7.0]
    assert [faults.lag("list", 10.0), faults.lag("graph", 10.0)] == [5.0, 7.0]


def test_one_or_all_are_removed() -> None:
    faults = armed("* * 500", "* * 501", "* * 503")
    assert faults.clear(2) == 1
    assert faults.clear(2) == 0
    assert [each["id"] for each in faults.described(0.0)] == [1, 3]
    assert faults.add(parse_fault("* * 502")) == 4
    assert faults.clear() == 3
    assert faults.described(0.0) == []


@pytest.mark.parametrize("text", ["* * fail=Microsoft.X/ys", "lag graph 5"])
def test_what_is_no_blow_strikes_no_request(text: str) -> None:
    blow = armed(text).strike("GET", "/x", "", 0.0)
    assert (blow.latency, blow.refusal, blow.is_dropped, blow.crash) == (0.0, None, False, "")
