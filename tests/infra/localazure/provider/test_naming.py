import re
from uuid import UUID

import pytest

from infra.localazure.provider.naming import automatic_name
from residency.arm.sdk_map import find


def name(token: str, seed: bytes = b"seed") -> tuple[str, bool]:
    found = find(f"azure-native:{token}")
    assert found
    return automatic_name(found, "shop", seed)


@pytest.mark.parametrize("token", ["resources:ResourceGroup", "storage:StorageAccount", "keyvault:Vault"])
def test_a_resource_without_parent_gets_random_digits(token: str) -> None:
    made, random = name(token)
    assert re.fullmatch(r"shop[0-9a-f]{8}", made)
    assert random
    assert name(token) == (made, True)
    assert name(token, b"other") != (made, True)


@pytest.mark.parametrize("token", ["storage:BlobContainer", "network:Subnet"])
def test_a_child_has_its_logical_name(token: str) -> None:
    assert name(token) == ("shop", False)


def test_a_role_assignment_is_a_guid() -> None:
    made, random = name("authorization:RoleAssignment")
    assert str(UUID(made)) == made
    assert random
