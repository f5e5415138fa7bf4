"""Azure's built-in roles that the components assign.

Source of the ids: learn.microsoft.com/azure/role-based-access-control/built-in-roles (storage, security), looked up
2026-11-25. A built-in role has the same id in every tenant.
"""

from __future__ import annotations

from enum import StrEnum


class BuiltInRole(StrEnum):
    """A built-in role; the value is its definition's GUID."""

    KEY_VAULT_SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6"
    STORAGE_BLOB_DATA_CONTRIBUTOR = "ba92f5b4-2d11-453d-a403-e96b0029c9fe"

    def definition_id(self, subscription: str) -> str:
        """The role definition's ARM id as seen from a subscription (a GUID)."""
        return f"/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/{self.value}"
