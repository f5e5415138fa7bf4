"""Which host names the embedded Azure answers for, by the table `hosts.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from infra.localazure.arm.tables import load

_SECONDARY = "-secondary"


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """What a host name stands for.

    Attributes:
        service: `azure` (ARM, sign-in, Microsoft Graph), or one of a storage account: `blob`, `queue`, `table`.
        account: name of the storage account; empty for `azure`.
    """

    service: str
    account: str = ""


def table() -> dict[str, Any]:
    """The table as it stands."""
    return load("hosts.toml")


def endpoint_of(host: str) -> Endpoint | None:
    """What the host stands for; None where it is not emulated."""
    name = host.lower().removesuffix(".")
    names = table()
    if name in {*names["arm"], *names["graph"], *names["authorities"]}:
        return Endpoint(service="azure")
    account, _, suffix = name.partition(".")
    service = next((service for service, known in names["storage"].items() if known == suffix), None)
    if service and account:
        return Endpoint(service=service, account=account.removesuffix(_SECONDARY))
    return None


def certificate_names() -> list[str]:
    """All names that the server's certificate has to hold, besides those of loopback."""
    names = table()
    exact = dict.fromkeys([*names["arm"], *names["graph"], *names["authorities"]])
    return [*exact, *(f"*.{suffix}" for suffix in names["storage"].values())]


def sign_in_url(base_url: str) -> str:
    """Where a client that reached ARM at `base_url` signs in."""
    host = base_url.removeprefix("https://")
    return f"https://{table()['sign_in']}" if endpoint_of(host) else base_url
