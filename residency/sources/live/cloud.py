"""Which Azure to read: a cloud known by name, or any cloud that describes itself at its metadata address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from azure.core import AzureClouds, PipelineClient
from azure.core.exceptions import AzureError
from azure.core.pipeline.policies import RetryPolicy
from azure.core.rest import HttpRequest, HttpResponse
from azure.identity import AzureAuthorityHosts
from azure.mgmt.core.tools import get_arm_endpoints

from residency.sources.interface import SourceError
from residency.sources.live.failures import reason_of

METADATA_VARIABLE = "ARM_CLOUD_METADATA_URL"
_METADATA = "/metadata/endpoints?api-version=2022-09-01"
_OK = 200

_BY_NAME = {
    "AzureCloud": (AzureClouds.AZURE_PUBLIC_CLOUD, AzureAuthorityHosts.AZURE_PUBLIC_CLOUD),
    "AzureChinaCloud": (AzureClouds.AZURE_CHINA_CLOUD, AzureAuthorityHosts.AZURE_CHINA),
    "AzureUSGovernment": (AzureClouds.AZURE_US_GOVERNMENT, AzureAuthorityHosts.AZURE_GOVERNMENT),
}
"""The names that `az cloud list` uses; the addresses are those of azure-mgmt-core and azure-identity."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cloud:
    """One Azure.

    Attributes:
        name: the cloud's own name.
        resource_manager: the address of Azure Resource Manager, `https://…` without a trailing slash.
        authority: where to sign in, as azure-identity takes it.
        scope: what a token for Resource Manager is asked for.
        by_name: whether it is one of the clouds that Microsoft's sign-in itself knows.
    """

    name: str
    resource_manager: str
    authority: str
    scope: str
    by_name: bool


def find_cloud(wanted: str | None, environ: Mapping[str, str]) -> Cloud:
    """Find the cloud that is asked for.

    Args:
        wanted: a name, a metadata address, or None for `ARM_CLOUD_METADATA_URL` and else the public cloud.
        environ: the environment.

    Raises:
        SourceError: no such cloud, or its metadata cannot be read.
    """
    wanted = wanted or environ.get(METADATA_VARIABLE) or "AzureCloud"
    if "://" in wanted:
        return _described(wanted)
    name = next((name for name in _BY_NAME if name.lower() == wanted.lower()), None)
    if name is None:
        raise SourceError(f"no cloud is called {wanted!r}: use {', '.join(_BY_NAME)} or the address of its metadata")
    setting, authority = _BY_NAME[name]
    endpoints = get_arm_endpoints(setting)
    return Cloud(
        name=name,
        resource_manager=str(endpoints["resource_manager"]).rstrip("/"),
        authority=authority,
        scope=str(endpoints["credential_scopes"][0]),
        by_name=True,
    )


def _described(address: str) -> Cloud:
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise SourceError(f"{address!r} is no address of a cloud's metadata: {error}") from error
    if parts.scheme != "https" or not parts.hostname:
        raise SourceError(f"the cloud's metadata must be read over https, which {address!r} is not")
    url = address if parts.path.strip("/") else f"https://{parts.netloc}{_METADATA}"
    answer = _fetch(url)
    entries = answer if isinstance(answer, list) else [answer]
    clouds = [_cloud(entry, url) for entry in entries]
    at_home = [cloud for cloud in clouds if urlsplit(cloud.resource_manager).netloc == parts.netloc]
    if len(found := at_home or clouds) != 1:
        raise SourceError(f"the metadata at {url} describes {len(found)} clouds: give the address of the one to read")
    return found[0]


def _fetch(url: str) -> Any:
    client: PipelineClient[HttpRequest, HttpResponse] = PipelineClient(url, policies=[RetryPolicy(retry_total=2)])
    with client:
        try:
            response = client.send_request(HttpRequest("GET", url, headers={"Accept": "application/json"}))
        except AzureError as error:
            raise SourceError(
                f"cannot read the cloud's metadata at {url}: {reason_of(error)}; is it running, and does "
                "REQUESTS_CA_BUNDLE name the certificates to trust?"
            ) from error
        if response.status_code != _OK:
            raise SourceError(f"cannot read the cloud's metadata at {url}: status {response.status_code}")
        try:
            return response.json()
        except ValueError as error:
            raise SourceError(f"what {url} answers is not the metadata of a cloud (no JSON)") from error


def _cloud(entry: Any, url: str) -> Cloud:
    try:
        manager = str(entry["resourceManager"]).rstrip("/")
        authority = str(entry["authentication"]["loginEndpoint"]).rstrip("/")
        audiences = [str(audience) for audience in entry["authentication"]["audiences"]]
        audience = next((text for text in audiences if text.rstrip("/") == manager), audiences[0])
        name = str(entry.get("name") or urlsplit(manager).netloc)
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise SourceError(
            f"what {url} answers is not the metadata of a cloud (no resourceManager or authentication)"
        ) from error
    if not (manager.startswith("https://") and authority.startswith("https://")):
        raise SourceError(f"the metadata at {url} names addresses without https, to which no token is sent")
    scope = f"{audience.rstrip('/')}/.default"
    return Cloud(name=name, resource_manager=manager, authority=authority, scope=scope, by_name=False)
