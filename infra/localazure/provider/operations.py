"""Long-running operations of ARM: wait until a write has ended.

The protocol is ARM's (RPC v1.0, Addendum "Asynchronous operations"): `Azure-AsyncOperation` names a status document,
`Location` answers 202 until done, and a write that answers with neither is followed by the resource's own
`provisioningState`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from infra.localazure.provider.client import Answer, ArmClient, retry_delay
from infra.localazure.provider.errors import ArmError, ProviderError

DEFAULT_SECONDS = 7200.0
"""How long an operation may take when the program sets no timeout, as with the official provider."""
_FAILED = frozenset({"failed", "canceled"})
_ENDED = frozenset({"succeeded", *_FAILED})


def finish(client: ArmClient, answer: Answer, *, path: str, api_version: str | None, seconds: float) -> bool:
    """Wait for the operation that a write started; tells whether there was one.

    Args:
        client: to poll with.
        answer: the write's answer.
        path: of the resource.
        api_version: for reading the resource.
        seconds: how long to wait at most; 0 for the default.

    Raises:
        ArmError: the operation failed.
        ProviderError: it takes too long.
        CancelledError: the engine asked to stop.
    """
    end = time.monotonic() + (seconds or DEFAULT_SECONDS)
    status_url, location = answer.headers.get("Azure-AsyncOperation"), answer.headers.get("Location")
    if status_url:
        _poll(client, status_url, answer, end, lambda polled: _state(polled.body, "status"))
        return True
    if location and answer.status == HTTPStatus.ACCEPTED:
        _poll(client, location, answer, end, _accepted_state)
        return True
    return _follow_resource(client, answer, path=path, api_version=api_version, end=end)


def _poll(client: ArmClient, url: str, answer: Answer, end: float, state: Callable[[Answer], str | None]) -> None:
    while True:
        if time.monotonic() > end:
            raise ProviderError(f"the operation did not end in time: {url.split('?', maxsplit=1)[0]}")
        client.wait(retry_delay(answer.headers))
        answer = client.request("GET", url)
        found = state(answer)
        if found in _FAILED:
            raise _failure(answer.body, found)
        if found in _ENDED:
            return


def _follow_resource(client: ArmClient, answer: Answer, *, path: str, api_version: str | None, end: float) -> bool:
    first = state = _provisioning_state(answer)
    while state not in _ENDED:
        if time.monotonic() > end:
            raise ProviderError(f"{path} is still {state} after the time allowed")
        client.wait(retry_delay(answer.headers))
        read = client.get(path, api_version=api_version)
        state = _provisioning_state(read) if read else "succeeded"
    if state in _FAILED:
        raise ArmError(HTTPStatus.CONFLICT, "ResourceDeploymentFailure", f"{path} ended in the state {state}")
    return first not in _ENDED


def _provisioning_state(answer: Answer) -> str:
    """The resource's own state; one that has none is complete as it stands."""
    properties = answer.body.get("properties") if isinstance(answer.body, dict) else None
    return _state(properties, "provisioningState") or "succeeded"


def _accepted_state(answer: Answer) -> str:
    return "running" if answer.status == HTTPStatus.ACCEPTED else "succeeded"


def _state(document: Any, name: str) -> str | None:
    value = document.get(name) if isinstance(document, dict) else None
    return value.lower() if isinstance(value, str) else None


def _failure(document: Any, state: str) -> ArmError:
    error = document.get("error") if isinstance(document, dict) else None
    if not isinstance(error, dict):
        return ArmError(HTTPStatus.CONFLICT, "OperationFailed", f"the operation ended as {state}")
    return ArmError(HTTPStatus.CONFLICT, str(error.get("code")), str(error.get("message")))
