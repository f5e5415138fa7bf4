"""Which loopback port serves a host: the server's own, or that of a storage account's data plane."""

from __future__ import annotations

from infra.localazure.arm import actions, operations
from infra.localazure.arm.cloud import Cloud
from infra.localazure.entry.azurite import Account, Azurites
from infra.localazure.entry.hosts import Endpoint
from infra.localazure.entry.mirror import Mirror
from infra.localazure.entry.proxy import Unreachable
from infra.localazure.store import Record

_TYPE = "microsoft.storage/storageaccounts"


class Locator:
    """Find the server of an emulated host.

    Args:
        cloud: whose storage accounts have a data plane.
        own_port: where ARM, sign-in and Microsoft Graph are served.
        azurites: what serves data planes; None on a machine without Azurite, where the own server says so.
        mirror: tells a data plane what ARM has made.
    """

    def __init__(self, cloud: Cloud, own_port: int, azurites: Azurites | None, mirror: Mirror) -> None:
        self._cloud = cloud
        self._own_port = own_port
        self._azurites = azurites
        self._mirror = mirror

    async def port_of(self, endpoint: Endpoint) -> int:
        """The loopback port of an endpoint.

        Raises:
            Unreachable: there is no storage account of that name, or its data plane does not start.
        """
        if endpoint.service == "azure":
            return self._own_port
        accounts = {account.name: account for account in self._accounts()}
        account = accounts.get(endpoint.account)
        if account is None:
            raise Unreachable(f"there is no storage account '{endpoint.account}' in the embedded Azure")
        if self._azurites is None:
            return self._own_port
        port = (await self._azurites.ports(account, accounts.values()))[endpoint.service]
        await self._mirror.refresh(account, endpoint.service, port)
        return port

    async def close(self) -> None:
        """Stop what was started."""
        if self._azurites:
            await self._azurites.close()

    def _accounts(self) -> list[Account]:
        operations.settle(self._cloud, self._cloud.clock())
        return [self._account(record) for record in self._cloud.store.by_type(_TYPE, "/subscriptions")]

    def _account(self, record: Record) -> Account:
        keys = actions.outcome(self._cloud, record, "listKeys")["keys"]
        return Account(
            id=record.id,
            name=record.id.rpartition("/")[2],
            life=f"{record.created:.3f}",
            keys=tuple(key["value"] for key in keys),
        )
