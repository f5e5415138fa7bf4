"""Let go for good of what Azure keeps after a deletion: vaults and whatever else is kept, unless it is protected.

It asks as `az keyvault purge` and its likes do, for every subscription. Until then the names stay taken.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from urllib.parse import quote

from infra.cli.local._client import TIMEOUT_SECONDS, add_home_option, request
from infra.localazure.arm.soft_delete import table
from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home
from infra.localazure.schema import BodySchemas

_POLL_SECONDS = 0.05
_SUBSCRIPTIONS_API = "2022-12-01"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Purge one after the other, and say what was left.

    Raises:
        LocalAzureError: no server runs in the folder.
    """
    home = Home(arguments.home)
    running = home.running()
    if running is None:
        raise LocalAzureError("the embedded Azure does not run; start it with `infra local start`")
    azure = _Azure(home, running.settings.port)
    for identifier, method, path, is_protected in list(azure.kept()):
        if is_protected:
            print(f"{identifier} has purge protection: it stays until its time is over.")  # noqa: T201
            continue
        azure.send(method, path)
        azure.wait_for_the_end_of(identifier)
        print(f"Purged {identifier}.")  # noqa: T201
    return 0


class _Azure:
    """The running server, asked as a client asks it."""

    def __init__(self, home: Home, port: int) -> None:
        self._home, self._port, self._schemas = home, port, BodySchemas()
        secret = {"x-identity-header": home.secret(IDENTITY_SECRET)}
        token = request(home, port, "GET", "/msi/token?resource=https://management.azure.com/", secret)
        self._headers = {"authorization": f"Bearer {token['access_token']}"}

    def send(self, method: str, path: str) -> dict[str, list[dict[str, object]]]:
        """One request; the answer's JSON, empty where there is none."""
        return request(self._home, self._port, method, quote(path, safe="/?=&-"), self._headers) or {}

    def kept(self) -> Iterator[tuple[str, str, str, bool]]:
        """What is kept: its id, how it is purged (method and path), and whether it is protected."""
        for subscription in self.send("GET", f"/subscriptions?api-version={_SUBSCRIPTIONS_API}")["value"]:
            for arm_type, line in table().items():
                version = f"?api-version={self._schemas.api_versions(arm_type)[-1]}"
                path = line["list"].replace("{}", subscription["subscriptionId"])
                for each in self.send("GET", path + version)["value"]:
                    identifier, properties = str(each["id"]), each["properties"]
                    is_protected = isinstance(properties, dict) and bool(properties.get("purgeProtectionEnabled"))
                    purge = "/purge" if line["purge"] == "POST" else ""
                    yield identifier, line["purge"], identifier + purge + version, is_protected

    def wait_for_the_end_of(self, identifier: str) -> None:
        """Wait until something is kept no more.

        Raises:
            LocalAzureError: it takes too long.
        """
        end = time.monotonic() + TIMEOUT_SECONDS
        while any(kept == identifier for kept, *_ in self.kept()):
            if time.monotonic() > end:
                raise LocalAzureError(f"{identifier} is still there; look with `infra local log`")
            time.sleep(_POLL_SECONDS)
