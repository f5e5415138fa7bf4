"""`checkNameAvailability` of each service, in its own form."""

from __future__ import annotations

from typing import Any

import pytest

from infra.localazure.arm.tables import load
from tests.infra.localazure.client import GROUP, STORAGE_API, SUB, InProcess

CHECKS = [entry for entry in load("name_checks.toml")["check"] if not entry.get("exists")]
POSTED = [(entry, path) for entry in CHECKS for path in entry["paths"]]
API = "api-version=2199-01-01"


def ask(arm: InProcess, entry: dict[str, Any], path: str, name: str) -> Any:
    subscription = SUB.rpartition("/")[2]
    url = path.replace("{}", subscription, 1).replace("{}", "indonesiacentral")
    body = {entry.get("asked", "name"): name, "type": entry["type"][0], "location": "indonesiacentral"}
    return arm.send("POST", f"{url}?{API}", body)


def put(arm: InProcess, arm_type: str, name: str) -> None:
    namespace, *kinds = arm_type.split("/")
    path = f"{GROUP}/providers/{namespace}"
    for kind in kinds:
        path = f"{path}/{kind}/{name}"
        body = {"location": "indonesiacentral", "properties": {"customSubDomainName": name}}
        assert arm.send("PUT", f"{path}?{API}", body).status < 300
        arm.later()


@pytest.mark.parametrize(("entry", "path"), POSTED, ids=lambda each: each if isinstance(each, str) else "")
def test_a_name_is_free_then_taken(arm: InProcess, entry: dict[str, Any], path: str) -> None:
    available = entry.get("available", "nameAvailable")
    free = ask(arm, entry, path, "shopname1")
    assert free.status == 200
    if entry.get("empty"):
        assert free.text == b""
    else:
        assert free.json[available] is True
        assert free.json.keys() - {available} == entry.get("yes", {}).keys()

    put(arm, entry["type"][0], "shopname1")
    taken = ask(arm, entry, path, "shopname1")
    if entry.get("empty"):
        assert (taken.status, taken.error) == (409, "NameNotAvailable")
    else:
        assert taken.json[available] is False
        assert taken.json["reason"] == entry["taken"]
        assert taken.json["message"]


@pytest.mark.parametrize(("entry", "path"), POSTED, ids=lambda each: each if isinstance(each, str) else "")
def test_what_is_no_question_is_refused(arm: InProcess, entry: dict[str, Any], path: str) -> None:
    subscription = SUB.rpartition("/")[2]
    url = path.replace("{}", subscription, 1).replace("{}", "indonesiacentral")
    assert arm.send("POST", f"{url}?{API}", {}).error == "InvalidRequestContent"
    assert arm.send("POST", url, {"name": "x"}).error == "MissingApiVersionParameter"
    if "{}" in path:
        foreign = path.replace("{}", "other", 1).replace("{}", "indonesiacentral")
        assert arm.send("POST", f"{foreign}?{API}", {"name": "x"}).error == "InvalidSubscriptionId"


@pytest.mark.parametrize(
    ("namespace", "name", "reason"),
    [
        ("Microsoft.Storage", "No_Such-Name", "AccountNameInvalid"),
        ("Microsoft.KeyVault", "kv--1", "AccountNameInvalid"),
        ("Microsoft.ContainerRegistry", "a", "Invalid"),
        ("Microsoft.ServiceBus", "a", "InvalidName"),
        ("Microsoft.EventHub", "-eventhub", "InvalidName"),
    ],
)
def test_a_name_that_cannot_be_is_no(arm: InProcess, namespace: str, name: str, reason: str) -> None:
    url = f"{SUB}/providers/{namespace}/checkNameAvailability?{API}"
    answer = arm.send("POST", url, {"name": name}).json
    assert (answer["nameAvailable"], answer["reason"]) == (False, reason)
    assert name in answer["message"]


def test_a_storage_account_that_is_taken_says_so_as_recorded(arm: InProcess) -> None:
    arm.put_account("stshop")
    url = f"{SUB}/providers/Microsoft.Storage/checkNameAvailability?api-version={STORAGE_API}"
    assert arm.send("POST", url, {"name": "stshop", "type": "Microsoft.Storage/storageAccounts"}).json == {
        "nameAvailable": False,
        "reason": "AlreadyExists",
        "message": "The storage account named stshop is already taken.",
    }


def test_cosmos_is_asked_by_head(arm: InProcess) -> None:
    url = f"/providers/Microsoft.DocumentDB/databaseAccountNames/cosmos1?{API}"
    assert arm.send("HEAD", url).status == 404
    put(arm, "Microsoft.DocumentDB/databaseAccounts", "cosmos1")
    assert arm.send("HEAD", url).status == 200
