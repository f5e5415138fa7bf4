"""Whatever is asked in whatever order: what a lock holds stays, and what a ReadOnly lock holds stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
)

NETWORK, SUBNET, ACCOUNT, IDENTITY = (
    f"{NETWORKS}/vn",
    f"{NETWORKS}/vn/subnets/apps",
    f"{STORAGE}/st1",
    f"{IDENTITIES}/i",
)
TARGET = f"{SUB}/resourceGroups/rg2"
PLACE = {"location": "indonesiacentral"}
SPACE = {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}
RESOURCES = {NETWORK: NETWORK_API, SUBNET: NETWORK_API, ACCOUNT: STORAGE_API, IDENTITY: IDENTITY_API, GROUP: GROUP_API}
EMPTY = {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": []}


def delete(path: str) -> Callable[[InProcess], object]:
    return lambda arm: arm.send("DELETE", f"{path}?api-version={RESOURCES[path]}")


def patch(path: str) -> Callable[[InProcess], object]:
    return lambda arm: arm.send("PATCH", f"{path}?api-version={RESOURCES[path]}", {"tags": {"a": "b"}})


def move(*paths: str) -> Callable[[InProcess], object]:
    body = {"resources": paths, "targetResourceGroup": TARGET}
    return lambda arm: arm.send("POST", f"{GROUP}/moveResources?api-version=2021-04-01", body)


def without_subnets(arm: InProcess) -> object:
    return arm.send("PUT", f"{NETWORK}?api-version={NETWORK_API}", {**PLACE, "properties": {**SPACE, "subnets": []}})


def empty_deployment(arm: InProcess) -> object:
    """In mode `Complete` all that the template does not name is deleted."""
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/d?api-version=2024-03-01"
    template = {**EMPTY, "contentVersion": "1.0.0.0"}
    return arm.send("PUT", path, {"properties": {"mode": "Complete", "template": template}})


def tags(arm: InProcess) -> object:
    path = f"{NETWORK}/providers/Microsoft.Resources/tags/default?api-version=2021-04-01"
    return arm.send("PUT", path, {"properties": {"tags": {"c": "d"}}})


DELETIONS = [*map(delete, RESOURCES), *map(patch, [NETWORK, ACCOUNT, GROUP]), without_subnets, empty_deployment, tags]
MOVES = [move(NETWORK), move(ACCOUNT), move(NETWORK, ACCOUNT)]
PAUSE = [lambda arm: arm.later(), InProcess.restart]


def held(arm: InProcess, scope: str) -> dict[str, bytes]:
    """What stands at a scope and below, settled."""
    arm.send("GET", f"{SUB}/resourceGroups?api-version={GROUP_API}")
    folded = scope.lower()
    return {
        record.id: record.body
        for record in arm.cloud.store.below("")
        if f"{record.id}/".startswith(f"{folded}/") and not record.hidden and "/deployments/" not in record.id
    }


@settings(max_examples=25, deadline=None)
@given(
    level=st.sampled_from(["CanNotDelete", "ReadOnly"]),
    scope=st.sampled_from([SUB, GROUP, NETWORK, SUBNET, ACCOUNT]),
    data=st.data(),
)
def test_what_a_lock_holds_stays(level: str, scope: str, data: st.DataObject) -> None:
    calls = [*DELETIONS, *PAUSE, *(MOVES if level == "ReadOnly" else ())]
    with TemporaryDirectory() as folder:
        arm = InProcess(Path(folder) / "azure.sqlite")
        arm.put_group()
        arm.put_group("rg2")
        arm.put_identity("i")
        arm.put_network("vn", subnets=[{"name": "apps", "properties": {"addressPrefix": "10.0.0.0/24"}}])
        arm.put_account("st1")
        lock = f"{scope}/providers/Microsoft.Authorization/locks/l?api-version=2020-05-01"
        assert arm.send("PUT", lock, {"properties": {"level": level}}).status == 201
        before = held(arm, scope)
        assert len(before) > 1
        for call in data.draw(st.lists(st.sampled_from(calls), min_size=1, max_size=6)):
            call(arm)
        arm.later()
        after = held(arm, scope)
        assert before.keys() <= after.keys()
        if level == "ReadOnly" and scope != SUBNET:  # a network may be written, and with it its subnets
            assert after == before
        arm.cloud.store.close()
