"""POST actions on a resource."""

from __future__ import annotations

import base64
import tomllib

from infra.localazure.arm.statuses import DATA
from tests.infra.localazure.client import GROUP, STORAGE, STORAGE_API, InProcess


def test_keys_belong_to_the_account_and_do_not_change(arm: InProcess) -> None:
    arm.put_account("st1")
    arm.put_account("st2")
    url = f"{STORAGE}/st1/listKeys?api-version={STORAGE_API}&$expand=kerb"
    keys = arm.send("POST", url).json["keys"]
    assert [each["keyName"] for each in keys] == ["key1", "key2"]
    assert {len(base64.b64decode(each["value"])) for each in keys} == {64}
    assert keys[0]["value"] != keys[1]["value"]
    assert arm.send("POST", url.replace("listKeys", "LISTKEYS"), {}).json["keys"] == keys
    assert arm.send("POST", url.replace("st1", "st2")).json["keys"] != keys


def test_what_is_not_there_or_not_offered_is_refused(arm: InProcess) -> None:
    assert arm.send("POST", f"{STORAGE}/none/listKeys?api-version={STORAGE_API}").error == "ResourceNotFound"
    arm.put_account("st1")
    assert arm.send("POST", f"{STORAGE}/st1/explode?api-version={STORAGE_API}").error == "ActionNotSupported"
    assert arm.send("POST", f"{STORAGE}/st1/listKeys").error == "MissingApiVersionParameter"


def test_every_action_of_the_table_names_a_type(arm: InProcess) -> None:
    with (DATA / "actions.toml").open("rb") as handle:
        table = tomllib.load(handle)
    assert [name for name in table if arm.cloud.schemas.known_type(name) is None] == []


def test_a_registry_s_credentials_bear_its_name(arm: InProcess) -> None:
    registry = f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/shop1"
    version = "?api-version=2023-07-01"
    body = {"location": "indonesiacentral", "sku": {"name": "Premium"}}
    assert arm.send("PUT", registry + version, body).status < 300
    arm.later()
    found = arm.send("POST", f"{registry}/listCredentials{version}").json
    assert found["username"] == "shop1"
    assert len({each["value"] for each in found["passwords"]}) == 2


def test_a_key_that_was_made_anew_stays_so(arm: InProcess) -> None:
    arm.put_account("st1")
    url = f"{STORAGE}/st1"

    def keys() -> dict[str, tuple[str, str]]:
        listed = arm.send("POST", f"{url}/listKeys?api-version={STORAGE_API}").json["keys"]
        return {key["keyName"]: (key["value"], key["creationTime"]) for key in listed}

    before = keys()
    arm.later()
    answered = arm.send("POST", f"{url}/regenerateKey?api-version={STORAGE_API}", {"keyName": "key1"})
    assert answered.status == 200
    after = keys()
    assert after["key2"] == before["key2"]
    assert after["key1"][0] != before["key1"][0]
    assert after["key1"][1] > before["key1"][1]
    arm.put_account("st1")
    assert keys() == after
    refused = arm.send("POST", f"{url}/regenerateKey?api-version={STORAGE_API}", {"keyName": "key9"})
    assert (refused.status, refused.error) == (400, "InvalidRequestContent")
