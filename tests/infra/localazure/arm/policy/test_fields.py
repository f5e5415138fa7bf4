"""What fields and aliases select of a resource, and where values of them are written."""

from __future__ import annotations

from typing import Any

import pytest

from infra.localazure.arm.policy.fields import Subject, place, select
from residency.arm.ids import parse_resource_id

TYPE = "Microsoft.Test/resourceType"
BODY: dict[str, Any] = {
    "location": "Indonesia Central",
    "kind": "Round",
    "tags": {"env": "prod", "Acct.Cost Center": "42", "it's": "so"},
    "sku": {"name": "Standard_ZRS"},
    "identity": {"type": "SystemAssigned"},
    "properties": {
        "name": "inner",
        "stringArray": ["a", "b", "c"],
        "objectArray": [
            {"property": "value1", "nestedArray": [1, 2]},
            {"property": "value2", "nestedArray": [3, 4]},
        ],
        "rules": [{"name": "r1", "properties": {"access": "Allow"}}],
        "network": {"defaultAction": "Deny"},
    },
}


def subject(body: dict[str, Any] = BODY, arm_type: str = TYPE) -> Subject:
    target = parse_resource_id(f"/subscriptions/s/resourceGroups/g/providers/{arm_type}/One")
    return Subject(target=target, arm_type=arm_type, body=body)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", ["One"]),
        ("FULLNAME", ["One"]),
        ("type", [TYPE]),
        ("id", [f"/subscriptions/s/resourceGroups/g/providers/{TYPE}/One"]),
        ("location", ["indonesiacentral"]),
        ("kind", ["Round"]),
        ("identity.type", ["SystemAssigned"]),
        ("tags", [BODY["tags"]]),
        ("tags.ENV", ["prod"]),
        ("tags[env]", ["prod"]),
        ("tags['env']", ["prod"]),
        ("tags['Acct.Cost Center']", ["42"]),
        ("tags[Acct.Cost Center]", ["42"]),
        ("tags['it''s']", ["so"]),
        ("tags['none']", [None]),
        (f"{TYPE}/sku.name", ["Standard_ZRS"]),
        (f"{TYPE.upper()}/SKU.NAME", ["Standard_ZRS"]),
        (f"{TYPE}/name", ["inner"]),
        (f"{TYPE}/network.defaultAction", ["Deny"]),
        (f"{TYPE}/missing", [None]),
        (f"{TYPE}/missing.deeper", [None]),
        ("Microsoft.Test/otherType/sku.name", [None]),
        ("Microsoft.Test/otherType/list[*]", []),
        (f"{TYPE}/stringArray", [["a", "b", "c"]]),
        (f"{TYPE}/stringArray[*]", ["a", "b", "c"]),
        (f"{TYPE}/missingArray[*]", []),
        (f"{TYPE}/missingArray[*].property", []),
        (f"{TYPE}/objectArray[*]", BODY["properties"]["objectArray"]),
        (f"{TYPE}/objectArray[*].property", ["value1", "value2"]),
        (f"{TYPE}/objectArray[*].nestedArray", [[1, 2], [3, 4]]),
        (f"{TYPE}/objectArray[*].nestedArray[*]", [1, 2, 3, 4]),
        (f"{TYPE}/rules[*].access", ["Allow"]),
        (f"{TYPE}/rules[*].name", ["r1"]),
    ],
)
def test_what_a_field_selects(field: str, values: list[Any]) -> None:
    assert list(select(subject(), field, {}).values) == values


@pytest.mark.parametrize(
    ("field", "literal"),
    [
        (f"{TYPE}/missingArray", ""),
        (f"{TYPE}/missingArray[*]", []),
        (f"{TYPE}/stringArray", ["a", "b", "c"]),
        (f"{TYPE}/stringArray[*]", ["a", "b", "c"]),
        (f"{TYPE}/sku.name", "Standard_ZRS"),
    ],
)
def test_what_the_function_field_answers(field: str, literal: Any) -> None:
    assert select(subject(), field, {}).literal == literal


def test_groups_are_called_as_policies_call_them() -> None:
    target = parse_resource_id("/subscriptions/s/resourceGroups/g")
    group = Subject(target=target, arm_type="Microsoft.Resources/resourceGroups", body={})
    assert group.type == "Microsoft.Resources/subscriptions/resourceGroups"


def test_an_alias_that_leads_elsewhere() -> None:
    machine = subject({"properties": {"hardwareProfile": {"vmSize": "B1"}}}, "Microsoft.Compute/virtualMachines")
    assert select(machine, "Microsoft.Compute/virtualMachines/sku.name", {}).values == ("B1",)


@pytest.mark.parametrize(
    ("field", "steps"),
    [
        ("tags['new']", ("tags", "new")),
        ("tags[ENV]", ("tags", "env")),
        (f"{TYPE}/sku.tier", ("sku", "tier")),
        (f"{TYPE}/publicAccess", ("properties", "publicAccess")),
        (f"{TYPE}/NETWORK.defaultaction", ("properties", "network", "defaultAction")),
    ],
)
def test_where_a_value_is_written(field: str, steps: tuple[str, ...]) -> None:
    assert place(subject(), field) == steps
