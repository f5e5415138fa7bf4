"""The documented buckets, by a clock that the test owns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.arm.call import Call
from infra.localazure.errors import ArmError
from infra.localazure.throttle import GRAPH_PATH, GRAPH_QUERIES, Throttle

SUB = "/subscriptions/s1"


def call(method: str = "GET", path: str = f"{SUB}/resourceGroups/g", now: float = 1000.0) -> Call:
    return Call(method=method, path=path, query={}, headers={}, body=None, base_url="https://localhost", now=now)


@pytest.mark.parametrize(
    ("method", "kind", "most"), [("GET", "reads", 250), ("PUT", "writes", 200), ("DELETE", "deletes", 200)]
)
def test_a_bucket_empties_and_says_so(method: str, kind: str, most: int) -> None:
    throttle = Throttle("documented")
    header = f"x-ms-ratelimit-remaining-subscription-{kind}"
    left = [int(dict(throttle.take(call(method)))[header]) for _ in range(most)]
    assert left == list(range(most - 1, -1, -1))

    with pytest.raises(ArmError) as refused:
        throttle.take(call(method))
    assert (refused.value.status, refused.value.code) == (429, "SubscriptionRequestsThrottled")
    assert dict(refused.value.headers)["Retry-After"] == "1"
    assert f"Number of '{kind[:-1]}' requests for subscription 's1' actor" in refused.value.message
    assert throttle.take(call(method, now=1001.0))


def test_all_actors_share_fifteen_times_as_much() -> None:
    throttle = Throttle("documented")
    first = dict(throttle.take(call(), actor="a"))
    assert first["x-ms-ratelimit-remaining-subscription-global-reads"] == "3749"
    for actor in range(15):
        for _ in range(250 if actor else 249):
            throttle.take(call(), actor=f"a{actor}" if actor else "a")
    with pytest.raises(ArmError):
        throttle.take(call(), actor="newcomer")


def test_the_tenant_has_buckets_of_its_own() -> None:
    throttle = Throttle("documented")
    assert dict(throttle.take(call(path="/subscriptions")))["x-ms-ratelimit-remaining-tenant-reads"] == "249"
    assert dict(throttle.take(call()))["x-ms-ratelimit-remaining-subscription-reads"] == "249"


def test_resource_graph_has_a_window() -> None:
    throttle = Throttle("documented")
    query = call("POST", GRAPH_PATH)
    left = [int(dict(throttle.take(query))["x-ms-user-quota-remaining"]) for _ in range(GRAPH_QUERIES)]
    assert left == list(range(14, -1, -1))
    with pytest.raises(ArmError) as refused:
        throttle.take(query)
    assert dict(refused.value.headers)["x-ms-user-quota-resets-after"] == "00:00:05"
    assert throttle.take(call("POST", GRAPH_PATH, now=1005.0))


def test_off_counts_and_never_refuses() -> None:
    throttle = Throttle()
    left = [dict(throttle.take(call()))["x-ms-ratelimit-remaining-subscription-reads"] for _ in range(300)]
    assert (left[0], left[-1]) == ("249", "0")


@given(st.lists(st.floats(min_value=0, max_value=3), max_size=400))
def test_no_more_is_let_in_than_a_bucket_holds(pauses: list[float]) -> None:
    throttle, now, taken = Throttle("documented"), 0.0, 0
    for pause in pauses:
        now += pause
        try:
            throttle.take(call("PUT", now=now))
            taken += 1
        except ArmError:
            pass
    assert taken <= 200 + 10 * now + 1
