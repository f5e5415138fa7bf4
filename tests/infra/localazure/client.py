"""ARM without a server: requests go straight to the router, and the test owns the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson

from infra.localazure.arm import route
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud, RegistrationMode, open_cloud
from infra.localazure.arm.offers import Mode as OffersMode
from infra.localazure.arm.times import Mode as TimesMode
from infra.localazure.arm.versions import Mode as VersionsMode
from infra.localazure.errors import ArmError
from infra.localazure.faults.grammar import parse_faults
from infra.localazure.identity import SUBSCRIPTION_ID

SUB = f"/subscriptions/{SUBSCRIPTION_ID}"
GROUP = f"{SUB}/resourceGroups/rg1"
OTHER = "20ca1a20-0000-4000-8000-000000000002"
"""A second subscription, which there is from the start."""
BASE_URL = "https://localhost:8899"
GROUP_API, STORAGE_API, NETWORK_API, IDENTITY_API = "2024-11-01", "2024-01-01", "2024-05-01", "2024-11-30"
STORAGE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts"
NETWORKS = f"{GROUP}/providers/Microsoft.Network/virtualNetworks"
IDENTITIES = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities"


@dataclass(frozen=True)
class Reply:
    """What came back; `error` is the error's code, None where there is none."""

    status: int
    text: bytes
    headers: dict[str, str]

    @property
    def json(self) -> Any:
        return orjson.loads(self.text)

    @property
    def error(self) -> str | None:
        return self.json["error"]["code"] if self.status >= 400 else None


@dataclass
class InProcess:
    """A cloud on a store file of its own."""

    store: Path
    pace: str = "fast"
    offers: OffersMode = "enforced"
    api_versions: VersionsMode = "lenient"
    subscriptions: tuple[str, ...] = ()
    registration: RegistrationMode = "all"
    times: TimesMode = "none"
    faults: tuple[str, ...] = ()
    now: float = 1_790_000_000.0
    cloud: Cloud = field(init=False)

    def __post_init__(self) -> None:
        self.cloud = open_cloud(
            self.store,
            key=b"a key",
            pace=self.pace,
            offers=self.offers,
            api_versions=self.api_versions,
            subscriptions=self.subscriptions,
            registration=self.registration,
            times=self.times,
            faults=parse_faults(self.faults),
            clock=lambda: self.now,
        )

    def send(self, method: str, url: str, body: object = None, **headers: str) -> Reply:
        """Send a request; header names are written with `_` for `-`."""
        parts = urlsplit(url.removeprefix(BASE_URL))
        call = Call(
            method=method,
            path="/" + "/".join(part for part in parts.path.split("/") if part),
            query={name.lower(): value for name, value in parse_qsl(parts.query)},
            headers={name.replace("_", "-"): value for name, value in headers.items()},
            body=orjson.loads(orjson.dumps(body)),
            base_url=BASE_URL,
            now=self.now,
        )
        try:
            answer = route.answer(self.cloud, call)
        except ArmError as error:
            answer = Answer(status=error.status, body=orjson.dumps(error.envelope()), headers=error.headers)
        return Reply(answer.status, answer.body, {name.lower(): value for name, value in answer.headers})

    def later(self, seconds: float = 60.0) -> None:
        """Let time pass."""
        self.now += seconds

    def restart(self) -> None:
        """Open the store file anew, as after a crash."""
        self.cloud.store.close()
        self.__post_init__()

    def put_group(self, name: str = "rg1") -> Reply:
        return self.send(
            "PUT", f"{SUB}/resourceGroups/{name}?api-version={GROUP_API}", {"location": "indonesiacentral"}
        )

    def put_identity(self, name: str, **body: object) -> Reply:
        return self.send(
            "PUT", f"{IDENTITIES}/{name}?api-version={IDENTITY_API}", {"location": "indonesiacentral", **body}
        )

    def put_account(self, name: str, **body: object) -> Reply:
        """A storage account that is there: the operation's time is let pass."""
        account = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}, **body}
        reply = self.send("PUT", f"{STORAGE}/{name}?api-version={STORAGE_API}", account)
        self.later()
        return reply

    def put_network(self, name: str, **properties: object) -> Reply:
        body = {
            "location": "indonesiacentral",
            "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, **properties},
        }
        reply = self.send("PUT", f"{NETWORKS}/{name}?api-version={NETWORK_API}", body)
        self.later()
        return reply
