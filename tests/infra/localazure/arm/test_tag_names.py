"""The tag names of a subscription: those in use with their counts, and those named ahead of use."""

from __future__ import annotations

from typing import Any

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.client import GROUP, GROUP_API, OTHER, SUB, InProcess, Reply

API = "2021-04-01"


def ask(arm: InProcess, method: str, below: str = "") -> Reply:
    return arm.send(method, f"{SUB}/tagNames{below}?api-version={API}")


def tags(arm: InProcess) -> dict[str, tuple[int, dict[str, int]]]:
    """Name -> its count, and value -> its count."""
    return {
        each["tagName"]: (
            each["count"]["value"],
            {value["tagValue"]: value["count"]["value"] for value in each["values"]},
        )
        for each in ask(arm, "GET").json["value"]
    }


def test_tags_in_use_are_counted(arm: InProcess) -> None:
    assert tags(arm) == {}
    arm.send("PUT", f"{GROUP}?api-version={GROUP_API}", {"location": "indonesiacentral", "tags": {"env": "dev"}})
    arm.put_identity("id1", tags={"env": "dev", "owner": ""})
    arm.put_identity("id2", tags={"Env": "Dev"})
    assert tags(arm) == {"env": (3, {"dev": 2, "Dev": 1}), "owner": (1, {"": 1})}
    shown: Any = ask(arm, "GET").json["value"][0]
    assert shown["id"] == f"/subscriptions/{SUBSCRIPTION_ID}/tagNames/env"
    assert shown["values"][0] == {
        "id": f"{shown['id']}/tagValues/dev",
        "tagValue": "dev",
        "count": {"type": "Total", "value": 2},
    }
    assert arm.send("GET", f"/subscriptions/{OTHER}/tagNames?api-version={API}").json == {"value": []}
    arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    arm.later()
    assert tags(arm) == {}


def test_names_and_values_ahead_of_use(arm: InProcess) -> None:
    assert ask(arm, "PUT", "/Cost/tagValues/1").status == 404
    assert [ask(arm, "PUT", "/Cost").status for _ in range(2)] == [201, 200]
    assert [ask(arm, "PUT", "/cost/tagValues/A").status for _ in range(2)] == [201, 200]
    assert tags(arm) == {"Cost": (0, {"A": 0})}
    arm.put_identity("id1", tags={"cost": "A"})
    assert tags(arm) == {"Cost": (1, {"A": 1})}
    assert ask(arm, "PUT", "/Cost/tagValues/A").json["count"] == {"type": "Total", "value": 1}


def test_what_is_in_use_stays(arm: InProcess) -> None:
    ask(arm, "PUT", "/cost")
    ask(arm, "PUT", "/cost/tagValues/a")
    arm.put_identity("id1", tags={"cost": "a"})
    assert ask(arm, "DELETE", "/cost/tagValues/a").error == "TagValueInUse"
    arm.put_identity("id1")
    assert ask(arm, "DELETE", "/cost").error == "TagNameInUse"  # for its value
    assert [ask(arm, "DELETE", "/cost/tagValues/a").status for _ in range(2)] == [200, 204]
    assert [ask(arm, "DELETE", "/cost").status for _ in range(2)] == [200, 204]
    assert tags(arm) == {}


def test_a_subscription_and_a_version_are_needed(arm: InProcess) -> None:
    unknown = "/subscriptions/30ca1a20-0000-4000-8000-000000000002/tagNames"
    assert arm.send("GET", f"{unknown}?api-version={API}").error == "SubscriptionNotFound"
    assert arm.send("PUT", f"{SUB}/tagNames/a").error == "MissingApiVersionParameter"
