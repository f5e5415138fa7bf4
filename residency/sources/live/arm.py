"""Azure Resource Manager and Resource Graph through the azure clients, with one set of rules for every request."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http import HTTPStatus
from importlib.metadata import version
from typing import Any
from urllib.parse import quote, urlsplit

from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import (
    ContentDecodePolicy,
    HTTPPolicy,
    RequestIdPolicy,
    RetryPolicy,
    SansIOHTTPPolicy,
    UserAgentPolicy,
)
from azure.core.rest import HttpRequest, HttpResponse
from azure.mgmt.core import ARMPipelineClient
from azure.mgmt.core.policies import ARMChallengeAuthenticationPolicy, ARMHttpLoggingPolicy
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resourcegraph import ResourceGraphClient

from residency.model.rows import Row
from residency.sources.live.cloud import Cloud
from residency.sources.live.credentials import SignIn
from residency.sources.live.failures import MalformedAnswerError

RESOURCES_API = "2025-04-01"
"""Of groups, resource lists and providers: the default of azure-mgmt-resource 26, stated so that rows can name it."""

_SAFE = "/:@!$&'()*+,;=-._~"
_RETRY = {"retry_status": 4, "retry_backoff_factor": 0.5, "retry_backoff_max": 30}
"""After a server error: at once, then after 1, 2 and 4 seconds; after 429 as long as the answer says."""

Policy = HTTPPolicy[Any, Any] | SansIOHTTPPolicy[Any, Any]


class _PlainAnswers(SansIOHTTPPolicy[HttpRequest, HttpResponse]):
    """Asks only the cloud's own host, so that no `nextLink` can carry the token away, and takes only JSON objects."""

    def __init__(self, address: str) -> None:
        self._host = _host(address)

    def on_request(self, request: PipelineRequest[HttpRequest]) -> None:
        if _host(request.http_request.url) != self._host:
            raise MalformedAnswerError("an answer points to another host")

    def on_response(
        self,
        request: PipelineRequest[HttpRequest],  # noqa: ARG002 - azure-core passes both
        response: PipelineResponse[HttpRequest, HttpResponse],
    ) -> None:
        body = response.context.get(ContentDecodePolicy.CONTEXT_NAME)
        if response.http_response.status_code == HTTPStatus.OK and not isinstance(body, dict):
            raise MalformedAnswerError("the answer is no JSON object")


def _host(address: str) -> tuple[str, str | None, int]:
    """Scheme, host and port: some links name the port that others leave out."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname, parts.port or 443
    except ValueError as error:
        raise MalformedAnswerError("an answer points to an address that is none") from error


class Arm:
    """The cloud's Resource Manager, read only, safe for several threads.

    The pipeline of every client is ours: it follows no redirect, and above all it lacks the policy by which the azure
    clients register resource providers on their own, for that would write into what is being checked. Throttling
    (429 with Retry-After) and server errors are waited for and repeated by azure-core.
    """

    def __init__(self, cloud: Cloud, credential: SignIn) -> None:
        """Make the clients; nothing is asked yet."""
        self._cloud = cloud
        self._credential = credential
        self._client: ARMPipelineClient[HttpRequest, HttpResponse] = ARMPipelineClient(
            cloud.resource_manager, policies=self._policies()
        )
        self.graph = ResourceGraphClient(credential, cloud.resource_manager, policies=self._policies())
        self._by_subscription: dict[str, ResourceManagementClient] = {}
        self._lock = threading.Lock()

    def _policies(self) -> list[Policy]:
        return [
            _PlainAnswers(self._cloud.resource_manager),
            RequestIdPolicy(),
            UserAgentPolicy(f"residency/{version('sme-platform')}"),
            ContentDecodePolicy(),
            RetryPolicy(**_RETRY),
            ARMChallengeAuthenticationPolicy(self._credential, self._cloud.scope),
            ARMHttpLoggingPolicy(),
        ]

    def of(self, subscription: str) -> ResourceManagementClient:
        """The client of one subscription."""
        with self._lock:
            if subscription not in self._by_subscription:
                self._by_subscription[subscription] = ResourceManagementClient(
                    self._credential,
                    subscription,
                    self._cloud.resource_manager,
                    api_version=RESOURCES_API,
                    policies=self._policies(),
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
