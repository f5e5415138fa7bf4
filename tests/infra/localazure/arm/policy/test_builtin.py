"""The built-in definitions: each can be read, parsed, assigned, and asks for what its types have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from infra.localazure.arm.policy import builtin, evaluation, fields, rule
from infra.localazure.arm.policy.kinds import DEFINITIONS, SETS
from infra.localazure.schema import BodySchemas
from residency.arm.ids import parse_resource_id
from tests.infra.localazure.arm.policy.assigned import assign
from tests.infra.localazure.arm.policy.test_rule import facts
from tests.infra.localazure.client import InProcess

SCHEMAS = BodySchemas()
ALL = [orjson.loads(record.body) for record in builtin.of_kind(DEFINITIONS)]
ONCE = {"Microsoft.Sql/servers/databases/storageAccountType"}
"""Asked for at API versions whose schemas are not held."""
VALUES = {"Array": [], "String": "x"}


def aliases(piece: Any) -> Iterator[str]:
    """The aliases that a rule's conditions name."""
    if isinstance(piece, dict):
        field = piece.get("field")
        if isinstance(field, str) and "/" in field and not field.startswith("["):
            yield field
        piece = list(piece.values())
    for each in piece if isinstance(piece, list) else []:
        yield from aliases(each)


@pytest.mark.parametrize("definition", ALL, ids=lambda each: each["properties"]["displayName"])
def test_a_definition_uses_what_it_declares(definition: dict[str, Any]) -> None:
    properties = definition["properties"]
    parsed = rule.parse(properties["policyRule"])
    used = set(rule.used_parameters([properties["policyRule"], parsed.effect]))
    assert used == {name.lower() for name in properties["parameters"]}
    assert properties["policyType"] == "BuiltIn"


@pytest.mark.parametrize("definition", ALL, ids=lambda each: each["properties"]["displayName"])
def test_a_definition_can_be_assigned(arm: InProcess, definition: dict[str, Any]) -> None:
    declared = definition["properties"]["parameters"]
    values = {name: VALUES[each["type"]] for name, each in declared.items() if "defaultValue" not in each}
    assert assign(arm, definition["id"], values, identity={"type": "SystemAssigned"}).status == 201
    arm.put_identity("x")


@pytest.mark.parametrize("alias", sorted({each for one in ALL for each in aliases(one)} - ONCE))
def test_an_alias_leads_to_a_property_that_its_type_has(alias: str) -> None:
    segments = alias.partition("[")[0].split("/")
    arm_type = next(
        found for end in range(len(segments) - 1, 1, -1) if (found := SCHEMAS.known_type("/".join(segments[:end])))
    )
    namespace, *kinds = arm_type.split("/")
    text = f"/subscriptions/s/resourceGroups/g/providers/{namespace}" + "".join(f"/{kind}/x" for kind in kinds)
    subject = fields.Subject(target=parse_resource_id(text), arm_type=arm_type, body={})
    steps = fields.place(subject, alias.replace("[*]", ""))
    body: Any = "x"
    for step in reversed(steps[:2]):
        body = {step: body}
    for finding in SCHEMAS.check(arm_type, SCHEMAS.api_versions(arm_type)[-1], body, patch=True):
        assert finding.kind != "unknown-property" or "differs in case" in finding.message


def test_an_initiative_has_only_members_that_are_there() -> None:
    known = {each["id"] for each in ALL}
    for record in builtin.of_kind(SETS):
        members = orjson.loads(record.body)["properties"]["policyDefinitions"]
        assert {each["policyDefinitionId"] for each in members} <= known


COSMOS = "Microsoft.DocumentDB/databaseAccounts"
NIC = "Microsoft.Network/networkInterfaces"
ADDRESS = {"properties": {"publicIPAddress": {"id": "/x"}}}
HERE = {"listofallowedlocations": ["indonesiacentral"]}


@pytest.mark.parametrize(
    ("name", "arm_type", "properties", "values", "applies"),
    [
        ("0473574d", COSMOS, {"locations": [{"locationName": "Indonesia Central"}]}, HERE, False),
        (
            "0473574d",
            COSMOS,
            {"locations": [{"locationName": "Indonesia Central"}, {"locationName": "Southeast Asia"}]},
            HERE,
            True,
        ),
        ("83a86a26", NIC, {"ipConfigurations": [{"properties": {}}, ADDRESS]}, {}, True),
        ("83a86a26", NIC, {"ipConfigurations": [{"properties": {}}]}, {}, False),
        ("88c0b9da", NIC, {"enableIPForwarding": True}, {}, True),
        ("88c0b9da", NIC, {"enableIPForwarding": False}, {}, False),
        ("b219b9cf", "Microsoft.Sql/servers/databases", {"requestedBackupStorageRedundancy": "Geo"}, {}, True),
        ("b219b9cf", "Microsoft.Sql/servers/databases", {"requestedBackupStorageRedundancy": "Zone"}, {}, False),
        ("b219b9cf", "Microsoft.Sql/servers/databases", {}, {}, True),
        ("0b60c0b2", "Microsoft.KeyVault/vaults", {"enablePurgeProtection": True}, {}, False),
        ("0b60c0b2", "Microsoft.KeyVault/vaults", {}, {}, True),
        ("cccc23c7", "Microsoft.Compute/virtualMachines", {"hardwareProfile": {"vmSize": "B1"}}, {"n": ["b1"]}, False),
        ("cccc23c7", "Microsoft.Compute/virtualMachines", {"hardwareProfile": {"vmSize": "B2"}}, {"n": ["b1"]}, True),
        ("8c6a50c6", "Microsoft.Storage/storageAccounts", {}, {}, True),
        ("8c6a50c6", "Microsoft.Storage/storageAccounts", {"allowSharedKeyAccess": False}, {}, False),
    ],
)
def test_what_a_definition_says(
    name: str, arm_type: str, properties: dict[str, Any], values: dict[str, Any], applies: bool
) -> None:
    (definition,) = [each for each in ALL if each["name"].startswith(name)]
    namespace, *kinds = arm_type.split("/")
    text = f"/subscriptions/s/resourceGroups/g/providers/{namespace}" + "".join(f"/{kind}/x" for kind in kinds)
    subject = fields.Subject(target=parse_resource_id(text), arm_type=arm_type, body={"properties": properties})
    known = facts(subject=subject, parameters={"listofallowedskus": values.get("n"), **values})
    assert evaluation.holds(rule.parse(definition["properties"]["policyRule"]).condition, known) is applies
