"""Children in their parent's body and the children themselves are one thing."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.infra.localazure.client import GROUP, GROUP_API, NETWORK_API, NETWORKS, STORAGE, STORAGE_API, InProcess

URL = f"{NETWORKS}/vn?api-version={NETWORK_API}"


def subnet(name: str, third: int = 0) -> dict[str, Any]:
    return {"name": name, "properties": {"addressPrefix": f"10.0.{third}.0/24"}}


def child(name: str) -> str:
    return f"{NETWORKS}/vn/subnets/{name}?api-version={NETWORK_API}"


def names_in_parent(arm: InProcess) -> list[str]:
    return [each["name"] for each in arm.send("GET", URL).json["properties"].get("subnets", [])]


def names_in_list(arm: InProcess) -> list[str]:
    return [each["name"] for each in arm.send("GET", f"{NETWORKS}/vn/subnets?api-version={NETWORK_API}").json["value"]]


def test_inline_children_have_ids_and_a_get_of_their_own(arm: InProcess) -> None:
    arm.put_network("vn", subnets=[subnet("s1"), subnet("s2", 1)])
    first = arm.send("GET", URL).json["properties"]["subnets"][0]
    assert first["id"] == f"{NETWORKS}/vn/subnets/s1"
    assert first["etag"].startswith('W/"')
    assert arm.send("GET", child("s1")).json == first
    assert names_in_list(arm) == ["s1", "s2"]


def test_a_child_written_alone_appears_in_its_parent_and_leaves_with_its_deletion(arm: InProcess) -> None:
    arm.put_network("vn", subnets=[subnet("s1")])
    etag = arm.send("GET", URL).json["etag"]
    arm.send("PUT", child("s2"), {"properties": {"addressPrefix": "10.0.7.0/24"}})
    arm.later()
    assert names_in_parent(arm) == ["s1", "s2"]
    assert arm.send("GET", URL).json["etag"] != etag
    arm.send("PUT", child("s2"), {"properties": {"addressPrefix": "10.0.8.0/24"}})
    arm.later()
    assert arm.send("GET", URL).json["properties"]["subnets"][1]["properties"]["addressPrefix"] == "10.0.8.0/24"
    arm.send("DELETE", child("s1"))
    arm.later()
    assert names_in_parent(arm) == names_in_list(arm) == ["s2"]


def test_an_array_left_out_keeps_the_children_and_an_empty_one_removes_them(arm: InProcess) -> None:
    arm.put_network("vn", subnets=[subnet("s1"), subnet("s2", 1)])
    arm.put_network("vn")
    assert names_in_parent(arm) == names_in_list(arm) == ["s1", "s2"]
    arm.put_network("vn", subnets=[subnet("s2", 1)])
    assert names_in_parent(arm) == names_in_list(arm) == ["s2"]
    assert arm.send("GET", child("s1")).status == 404
    arm.put_network("vn", subnets=[])
    assert names_in_list(arm) == []


def test_an_item_without_a_name_is_refused(arm: InProcess) -> None:
    assert arm.put_network("vn", subnets=[{"properties": {}}]).error == "InvalidRequestContent"


def test_implicit_children_come_and_go_with_their_parent(arm: InProcess) -> None:
    arm.put_account("st1")
    service = f"{STORAGE}/st1/blobServices/default?api-version={STORAGE_API}"
    assert arm.send("GET", service).status == 200
    assert arm.send("PUT", service, {"properties": {"isVersioningEnabled": True}}).status == 200
    arm.put_account("st1", tags={"a": "b"})
    assert arm.send("GET", service).json["properties"]["isVersioningEnabled"] is True
    arm.send("DELETE", f"{STORAGE}/st1?api-version={STORAGE_API}")
    assert arm.send("GET", service).status == 404


_STEP = st.tuples(st.sampled_from(["put", "delete", "parent"]), st.sampled_from("abcd"))


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(_STEP, max_size=8))
def test_parent_and_list_agree_after_any_writes(tmp_path_factory: Any, steps: list[tuple[str, str]]) -> None:
    arm = InProcess(tmp_path_factory.mktemp("store") / "azure.sqlite")
    arm.put_group()
    arm.put_network("vn")
    for action, name in steps:
        if action == "put":
            arm.send("PUT", child(name), {"properties": {"addressPrefix": "10.0.0.0/24"}})
        elif action == "delete":
            arm.send("DELETE", child(name))
        else:
            arm.put_network("vn", subnets=[subnet(name)])
        arm.later()
        assert sorted(names_in_parent(arm)) == names_in_list(arm)
    arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    arm.later()
    arm.send("GET", URL)
    assert arm.cloud.store.count() == 0
    arm.cloud.store.close()
