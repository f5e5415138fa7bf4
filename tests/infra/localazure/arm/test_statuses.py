"""Every status that is answered is one that all surveyed clients accept."""

from __future__ import annotations

import pytest

from infra.localazure.arm.statuses import Statuses
from infra.localazure.arm.times import Times, Verb

STATUSES = Statuses(Times())
NOT_CARRIED_OUT = 501
METHODS: dict[Verb, str] = {"create": "PUT", "update": "PUT", "patch": "PATCH", "delete": "DELETE"}


@pytest.mark.parametrize(
    ("arm_type", "verb"),
    [(arm_type, verb) for arm_type, method in STATUSES.accepted for verb, name in METHODS.items() if name == method],
)
def test_what_is_answered_is_accepted(arm_type: str, verb: Verb) -> None:
    status = STATUSES.way(arm_type, verb).status
    assert status == NOT_CARRIED_OUT or status in STATUSES.accepted[arm_type, METHODS[verb]]


@pytest.mark.parametrize(
    ("arm_type", "verb", "status", "header"),
    [
        ("Microsoft.Storage/storageAccounts", "create", 202, "Location"),
        ("microsoft.storage/STORAGEACCOUNTS", "update", 200, None),
        ("Microsoft.Network/virtualNetworks", "create", 201, "Azure-AsyncOperation"),
        ("Microsoft.Insights/diagnosticSettings", "create", 200, None),
        ("Microsoft.Authorization/roleAssignments", "update", 201, None),
        ("Microsoft.RecoveryServices/vaults", "delete", 202, "Location"),
        ("Microsoft.Unlisted/things", "create", 201, None),
        ("Microsoft.Unlisted/things", "update", 200, None),
        ("Microsoft.Unlisted/things", "delete", 200, None),
    ],
)
def test_ways(arm_type: str, verb: Verb, status: int, header: str | None) -> None:
    way = STATUSES.way(arm_type, verb)
    assert (way.status, way.header) == (status, header)
