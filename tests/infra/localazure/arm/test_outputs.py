"""What services add to a body: by the tables in `data/outputs`, over, beside and below what was asked for."""

from __future__ import annotations

import pytest

from infra.localazure.arm.outputs import Outputs
from infra.localazure.arm.tables import load_folder
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, NETWORK_API, STORAGE, STORAGE_API, InProcess

ACCOUNT = f"{STORAGE}/stsome?api-version={STORAGE_API}"


def test_every_table_is_of_a_known_type() -> None:
    schemas = BodySchemas()
    assert {name for name in load_folder("outputs") if schemas.known_type(name) is None} == set()


def test_defaults_fill_only_what_was_left_out(arm: InProcess) -> None:
    arm.put_account("stsome", properties={"minimumTlsVersion": "TLS1_2", "networkAcls": {"defaultAction": "Deny"}})
    properties = arm.send("GET", ACCOUNT).json["properties"]
    assert properties["minimumTlsVersion"] == "TLS1_2"
    assert properties["networkAcls"]["defaultAction"] == "Deny"
    assert properties["networkAcls"]["bypass"] == "AzureServices"


def test_what_is_set_once_stays(arm: InProcess) -> None:
    arm.put_account("stsome")
    made = arm.send("GET", ACCOUNT).json["properties"]
    arm.later(3_600)
    arm.put_account("stsome", properties={"creationTime": "never"})
    assert arm.send("GET", ACCOUNT).json["properties"]["creationTime"] == made["creationTime"]


@pytest.mark.parametrize(("kind", "lacking"), [("BlobStorage", {"file", "queue", "web"}), ("StorageV2", set())])
def test_endpoints_follow_the_kind(arm: InProcess, kind: str, lacking: set[str]) -> None:
    body = {"accessTier": "Hot"} if kind == "BlobStorage" else {}
    arm.put_account("stsome", kind=kind, sku={"name": "Standard_LRS"}, properties=body)
    endpoints = arm.send("GET", ACCOUNT).json["properties"]["primaryEndpoints"]
    assert {"blob", "dfs", "file", "queue", "table", "web"} - set(endpoints) == lacking


@pytest.mark.parametrize(("location", "second"), [("southeastasia", "eastasia"), ("indonesiacentral", None)])
def test_a_second_place_is_the_pair_and_none_where_there_is_none(location: str, second: str | None) -> None:
    body = {"id": "/x", "sku": {"name": "Standard_RAGRS"}, "kind": "StorageV2"}
    known = {"location": location, "name": "st", "id": "/x", "now": "now"}
    Outputs().add("microsoft.storage/storageaccounts", body, None, known)
    properties = body["properties"]
    assert isinstance(properties, dict)
    assert properties.get("secondaryLocation") == second
    assert ("secondaryEndpoints" in properties) == (second is not None)


def test_each_item_of_an_array_is_filled(arm: InProcess) -> None:
    url = f"{GROUP}/providers/Microsoft.Network/networkSecurityGroups/nsg?api-version={NETWORK_API}"
    arm.send("PUT", url, {"location": "indonesiacentral"})
    rules = arm.send("GET", url).json["properties"]["defaultSecurityRules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rule["id"].endswith(f"/defaultSecurityRules/{rule['name']}") for rule in rules)


def test_a_type_without_a_table_is_left_alone() -> None:
    body = {"id": "/x"}
    Outputs().add("microsoft.unlisted/things", body, None, {})
    assert body == {"id": "/x"}
