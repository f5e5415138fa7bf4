"""Azure Resource Manager and Resource Graph through the azure clients."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from urllib.parse import quote

from azure.core.pipeline import PipelineResponse
from azure.core.rest import HttpRequest, HttpResponse
from azure.mgmt.core import ARMPipelineClient
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resourcegraph import ResourceGraphClient

from residency.model.rows import Row
from residency.sources.live.cloud import Cloud
from residency.sources.live.credentials import SignIn
from residency.sources.live.failures import MalformedAnswerError
from residency.sources.live.pipeline import policies

RESOURCES_API = "2025-04-01"
"""Of groups, resource lists and providers: the default of azure-mgmt-resource 26, stated so that rows can name it."""

_SAFE = "/:@!$&'()*+,;=-._~"


class Arm:
    """The cloud's Resource Manager, read only, safe for several threads."""

    def __init__(self, cloud: Cloud, credential: SignIn) -> None:
        """Make the clients; nothing is asked yet."""
        self._cloud = cloud
        self._credential = credential
        self._client: ARMPipelineClient[HttpRequest, HttpResponse] = ARMPipelineClient(
            cloud.resource_manager, policies=policies(self._cloud, self._credential)
        )
        self.graph = ResourceGraphClient(
            credential, cloud.resource_manager, policies=policies(self._cloud, self._credential)
        )
        self._by_subscription: dict[str, ResourceManagementClient] = {}
        self._lock = threading.Lock()

    def of(self, subscription: str) -> ResourceManagementClient:
        """The client of one subscription."""
        with self._lock:
            if subscription not in self._by_subscription:
                self._by_subscription[subscription] = ResourceManagementClient(
                    self._credential,
                    subscription,
                    self._cloud.resource_manager,
                    api_version=RESOURCES_API,
                    policies=policies(self._cloud, self._credential),
                )
            return self._by_subscription[subscription]

    def get(self, subscription: str, resource_id: str, api_version: str) -> Row:
        """One resource as ARM answers it.

        Raises:
            azure.core.exceptions.AzureError: no answer, or none with a resource in it.
        """
        path = quote(resource_id.lstrip("/"), safe=_SAFE)
        return self.of(subscription).resources.get_by_id(path, api_version=api_version, cls=_body)

    def pages(self, path: str, api_version: str) -> Iterator[list[Row]]:
        """The pages of a list, one call each, until there is no `nextLink`.

        Raises:
            azure.core.exceptions.AzureError: the next page cannot be read; pages before it were yielded.
        """
        base = self._cloud.resource_manager
        link: str | None = f"{base}{quote(path, safe=_SAFE)}?api-version={quote(api_version)}"
        followed: set[str] = set()
        while link:
            response = self._client.send_request(HttpRequest("GET", link, headers={"Accept": "application/json"}))
            response.raise_for_status()
            followed.add(link)
            page = response.json()
            entries = page.get("value")
            if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
                raise MalformedAnswerError("the answer holds no list of objects")
            yield entries
            following = page.get("nextLink")
            link = following if isinstance(following, str) and following else None
            if link in followed:
                raise MalformedAnswerError("the pages lead in a circle")

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self.graph.close()
        for client in self._by_subscription.values():
            client.close()


def _body(response: PipelineResponse[HttpRequest, HttpResponse], _model: object, _headers: object) -> Row:
    """The callback by which azure-mgmt-resource hands out the answer itself in place of its model."""
    body: Row = response.http_response.json()
    return body
