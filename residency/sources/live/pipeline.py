"""The rules for every request to the cloud, as one pipeline of azure-core policies.

The pipeline is ours: it follows no redirect, and above all it lacks the policy by which the azure clients register
resource providers on their own, for that would write into what is being checked. Throttling (429 with Retry-After) and
server errors are waited for and repeated by azure-core; its logging leaves tokens out.
"""

from __future__ import annotations

from http import HTTPStatus
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from azure.core.exceptions import ServiceRequestError, ServiceResponseError
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
from azure.mgmt.core.policies import ARMChallengeAuthenticationPolicy, ARMHttpLoggingPolicy

from residency.sources.interface import SourceError
from residency.sources.live.cloud import Cloud
from residency.sources.live.credentials import SignIn
from residency.sources.live.failures import MalformedAnswerError

_RETRY = {"retry_status": 4, "retry_backoff_factor": 0.5, "retry_backoff_max": 30}
"""After a server error: at once, then after 1, 2 and 4 seconds; after 429 as long as the answer says."""

_PATIENCE = 5
"""Requests in a row without an answer, each repeated as above, after which nothing more is asked."""

Policy = HTTPPolicy[Any, Any] | SansIOHTTPPolicy[Any, Any]


def policies(cloud: Cloud, credential: SignIn) -> list[Policy]:
    """A new pipeline; policies are linked to each other, so that each client needs its own."""
    return [
        _PlainAnswers(cloud.resource_manager),
        _WhileItAnswers(cloud.resource_manager),
        RequestIdPolicy(),
        UserAgentPolicy(f"residency/{version('sme-platform')}"),
        ContentDecodePolicy(),
        RetryPolicy(**_RETRY),
        ARMChallengeAuthenticationPolicy(credential, cloud.scope),
        ARMHttpLoggingPolicy(),
    ]


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


class _WhileItAnswers(HTTPPolicy[HttpRequest, HttpResponse]):
    """Ends the reading once the cloud is gone, in place of waiting for each of thousands of requests."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._unanswered = 0

    def send(self, request: PipelineRequest[HttpRequest]) -> PipelineResponse[HttpRequest, HttpResponse]:
        if self._unanswered >= _PATIENCE:
            raise SourceError(f"{self._address} does not answer any more: read again when it does")
        try:
            response = self.next.send(request)
        except (ServiceRequestError, ServiceResponseError):
            self._unanswered += 1
            raise
        self._unanswered = 0
        return response


def _host(address: str) -> tuple[str, str | None, int]:
    """Scheme, host and port: some links name the port that others leave out."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname, parts.port or 443
    except ValueError as error:
        raise MalformedAnswerError("an answer points to an address that is none") from error
