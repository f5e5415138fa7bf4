"""Whatever is stored as policy, a later write is judged and answered."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.infra.localazure.arm.policy.assigned import API, PROVIDER
from tests.infra.localazure.client import GROUP, SUB, InProcess

PATH = f"{SUB}/{PROVIDER}"
SELECTORS = [{"kind": "resourceLocation", "in": ["indonesiacentral"], "notIn": ["x"]}]
COUNT = {"field": "Microsoft.ManagedIdentity/userAssignedIdentities/x[*]", "where": {"field": "kind", "equals": "x"}}
NAMED = {"value": ["a"], "name": "n", "where": {"value": "[current('n')]", "equals": "a"}}
OPERATION = {"operation": "addOrReplace", "field": "tags['a']", "value": "[parameters('p')]", "condition": "[true()]"}
BODIES: dict[str, Any] = {
    "policyDefinitions/d": {
        "mode": "All",
        "metadata": {"category": "x"},
        "parameters": {"p": {"type": "String", "defaultValue": "v", "allowedValues": ["v"]}},
        "policyRule": {
            "if": {
                "allOf": [
                    {"field": "type", "like": "*"},
                    {"count": COUNT, "less": 3},
                    {
                        "count": {"value": ["a"], "name": "n", "where": {"value": "[current('n')]", "equals": "a"}},
                        "less": 3,
                    },
                    {"value": "[parameters('p')]", "in": ["v", "[parameters('p')]"]},
                ]
            },
            "then": {"effect": "modify", "details": {"roleDefinitionIds": ["x"], "operations": [OPERATION]}},
        },
    },
    "policySetDefinitions/s": {
        "parameters": {"q": {"type": "String", "defaultValue": "v"}},
        "policyDefinitions": [
            {
                "policyDefinitionReferenceId": "r",
                "policyDefinitionId": f"{PATH}/policyDefinitions/d",
                "parameters": {"p": {"value": "[parameters('q')]"}},
            }
        ],
    },
    "policyAssignments/a": {
        "policyDefinitionId": f"{PATH}/policyDefinitions/d",
        "parameters": {"p": {"value": "v"}},
        "notScopes": ["/x"],
        "enforcementMode": "Default",
        "nonComplianceMessages": [{"message": "m", "policyDefinitionReferenceId": "r"}],
        "overrides": [{"kind": "policyEffect", "value": "audit", "selectors": SELECTORS}],
        "resourceSelectors": [{"name": "n", "selectors": SELECTORS}],
    },
    "policyAssignments/b": {"policyDefinitionId": f"{PATH}/policySetDefinitions/s"},
    "policyExemptions/e": {
        "policyAssignmentId": f"{PATH}/policyAssignments/a",
        "exemptionCategory": "Waiver",
        "policyDefinitionReferenceIds": ["x"],
        "expiresOn": "2030-01-01",
    },
}
JUNK = st.sampled_from(
    [
        None,
        1,
        True,
        "x",
        "[parameters('p')]",
        "[field('x')]",
        "[concat(",
        "[[",
        [],
        ["x"],
        [None],
        {},
        {"value": 1},
        [{}],
    ]
)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*way, key)
        yield from places(inner, (*way, key))


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InProcess]:
    client = InProcess(tmp_path_factory.mktemp("hostile") / "azure.sqlite")
    client.put_group()
    yield client
    client.cloud.store.close()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_damaged_policy_body_harms_no_later_write(cloud: InProcess, data: st.DataObject) -> None:
    for name, body in BODIES.items():
        damaged = copy.deepcopy(body)
        if data.draw(st.booleans()):
            *way, last = data.draw(st.sampled_from(list(places(body))))
            holder = damaged
            for step in way:
                holder = holder[step]
            holder[last] = data.draw(JUNK)
        version = "api-version=2022-07-01-preview" if "Exemption" in name else API
        sent = {"properties": damaged, "identity": {"type": "SystemAssigned"}, "location": "indonesiacentral"}
        assert cloud.send("PUT", f"{PATH}/{name}?{version}", sent).status in {200, 201, 400, 404}
    assert cloud.put_identity("x").status in {200, 201, 403}
    states = f"{GROUP}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize?api-version=2024-10-01"
    assert cloud.send("POST", states).status == 200
    assert cloud.send("GET", f"{PATH}/policyDefinitions?{API}&$filter=category eq 'x'").status == 200
