from __future__ import annotations

import pytest

from residency.model.identity import finding_id, without_indices

KEY = "/resourcegroups/rg/providers/microsoft.storage/storageaccounts/a"
GRS = {"rule": "RES002", "kind": "replica", "arm_type": "Microsoft.Storage/storageAccounts", "key": KEY}


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"path": "sku.name", "to": ["?"]}, "5e4f399d59dd5313"),
        ({"path": "properties.rules[2].id", "to": ["westeurope", "eastus"]}, "ac76d3f9ab83b8fd"),
        ({"path": "sku.name", "to": []}, "9411e167c37940c6"),
        (
            {"key": "urn:pulumi:program::azure-native:storage:StorageAccount::å", "path": "sku.name", "to": ["?"]},
            "86f72734d680f5e6",
        ),
    ],
)
def test_golden_vectors(changes: dict, wanted: str) -> None:
    """These ids are in users' baselines and exemptions: a change of any of them needs a new `idVersion`."""
    assert finding_id(**{**GRS, **changes}) == wanted


def test_case_of_type_and_key_order_of_to_and_indices_do_not_matter() -> None:
    one = finding_id(**GRS, path="a[0].b", to=["x", "y"])
    other = finding_id(**{**GRS, "arm_type": "MICROSOFT.STORAGE/STORAGEACCOUNTS"}, path="a[17].b", to=["y", "x"])
    assert one == other
    assert finding_id(**{**GRS, "key": KEY.upper()}, path="a[].b", to=("x", "y")) == one


def test_parts_cannot_run_into_each_other() -> None:
    assert finding_id(**GRS, path='a","b', to=[]) != finding_id(**GRS, path="a", to=['b","'])
    assert finding_id(**GRS, path="a", to=["x,y"]) != finding_id(**GRS, path="a", to=["x", "y"])


def test_indices_are_left_out_and_brackets_stay() -> None:
    assert without_indices("properties.a[10].b[0].c") == "properties.a[].b[].c"
