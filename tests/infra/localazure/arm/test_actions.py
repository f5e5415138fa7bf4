"""POST actions on a resource."""

from __future__ import annotations

import base64

from tests.infra.localazure.client import STORAGE, STORAGE_API, InProcess


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
