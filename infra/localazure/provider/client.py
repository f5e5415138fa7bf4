"""ARM: requests with a token, answers and refusals."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlencode

from infra.localazure.provider.credential import Credential
from infra.localazure.provider.errors import ArmError, ProviderError, UnreachableError
from infra.localazure.provider.transport import Transport

_REPEATED = frozenset({408, 500, 502, 503, 504})
"""Refusals after which a request is sent again, as the official provider does (pulumi/pulumi-azure-native,
provider/pkg/azure/client_azcore.go @ 006a62af); its three pauses are a hundred times as long."""
_PAUSES = (0.2, 0.6, 1.2)
_PATIENCE_SECONDS = 200.0
"""For how long a throttled request is sent again: as long as those three pauses take in all."""
_REGISTRATION_TRIES, _REGISTRATION_SECONDS = 600, 0.1
_PROVIDERS_API = "2021-04-01"
_SUBSCRIPTION = re.compile(r"/subscriptions/[^/]+", re.IGNORECASE)
_PATH_SAFE = "/%-._~()'!*@:$&+,;="


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One HTTP answer; `body` is the decoded JSON, None where there is none."""

    status: int
    headers: Mapping[str, str]
    body: Any = field(repr=False)


class ArmClient:
    """Talks to one resource manager from any number of threads.

    Args:
        url: `https://localhost:PORT`.
        credential: gives the bearer token.
        transport: the connection.
    """

    def __init__(self, url: str, credential: Credential, transport: Transport) -> None:
        self.url = url
        self._credential = credential
        self._transport = transport

    def request(
        self,
        method: str,
        path: str,
        *,
        api_version: str | None = None,
        query: Mapping[str, str] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request.

        Args:
            method: the HTTP verb.
            path: a path, or an absolute URL of this resource manager (as in `Location`).
            api_version: goes first into the query.
            query: further query parameters.
            body: sent as JSON.
            headers: beyond the usual.

        Raises:
            ArmError: ARM refuses.
            UnreachableError: nothing answers within two seconds, or the answer is not trusted.
        """
        parameters = {**({"api-version": api_version} if api_version else {}), **(query or {})}
        url = self._absolute(path) + (f"?{urlencode(parameters)}" if parameters else "")
        payload = None if body is None else json.dumps(body).encode()
        answer = self._patiently(method, url, payload, headers or {})
        if answer.status == HTTPStatus.CONFLICT and self._registered_for(path, answer):
            answer = self._patiently(method, url, payload, headers or {})
        if answer.status >= HTTPStatus.BAD_REQUEST:
            raise _refusal(answer)
        return answer

    def get(self, path: str, *, api_version: str | None, query: Mapping[str, str] | None = None) -> Answer | None:
        """GET, or None where there is nothing.

        Raises:
            ArmError: any refusal but 404.
        """
        try:
            return self.request("GET", path, api_version=api_version, query=query)
        except ArmError as error:
            if error.status == HTTPStatus.NOT_FOUND:
                return None
            raise

    def wait(self, seconds: float) -> None:
        """Sleep, unless the engine cancels.

        Raises:
            CancelledError: the engine asked to stop.
        """
        self._transport.wait(seconds)

    def _patiently(self, method: str, url: str, payload: bytes | None, headers: Mapping[str, str]) -> Answer:
        """Send a request again and again while ARM asks to wait, and a few times while it stumbles."""
        end, pauses = time.monotonic() + _PATIENCE_SECONDS, iter(_PAUSES)
        while True:
            answer = self._send(method, url, payload, headers)
            if answer.status == HTTPStatus.TOO_MANY_REQUESTS and time.monotonic() < end:
                self.wait(retry_delay(answer.headers))
            elif answer.status in _REPEATED and (pause := next(pauses, None)):
                self.wait(pause)
            else:
                return answer

    def _registered_for(self, path: str, answer: Answer) -> bool:
        """Whether a request was refused for want of a registration that has now been made.

        Azure's own clients for Go, which the official provider is built on, register so too; they wait for the end.
        """
        subscription = _SUBSCRIPTION.match(path)
        namespace = _missing_registration(answer.body)
        if not subscription or not namespace:
            return False
        provider = f"{subscription[0]}/providers/{namespace}"
        found = self.request("POST", f"{provider}/register", api_version=_PROVIDERS_API)
        for _ in range(_REGISTRATION_TRIES):
            if found.body.get("registrationState") == "Registered":
                return True
            self.wait(_REGISTRATION_SECONDS)
            found = self.request("GET", provider, api_version=_PROVIDERS_API)
        return False

    def _absolute(self, path: str) -> str:
        if path.startswith("https://"):
            if not path.startswith(f"{self.url}/"):
                raise UnreachableError(
                    f"the embedded Azure at {self.url} refers to another server, {path.split('?', maxsplit=1)[0]}"
                )
            return path
        if not path.startswith("/"):  # `@elsewhere/…` would name another host
            raise ProviderError(f"{path!r} is no ARM id: it must begin with /")
        return self.url + quote(path, safe=_PATH_SAFE)

    def _send(self, method: str, url: str, payload: bytes | None, headers: Mapping[str, str]) -> Answer:
        own = {"Authorization": f"Bearer {self._credential.token()}", "Content-Type": "application/json"}
        response = self._transport.send(method, url, {**own, **headers}, payload)
        return Answer(status=response.status, headers=response.headers, body=_decoded(response.data))


def retry_delay(headers: Mapping[str, str]) -> float:
    """How long an answer asks to wait, in seconds: `retry-after-ms` before `Retry-After`; half a second without."""
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        if headers.get(name, "").isdigit():
            return int(headers[name]) / 1000
    seconds = headers.get("Retry-After", "")
    return float(seconds) if seconds.isdigit() else 0.5


def _missing_registration(body: Any) -> str | None:
    """The namespace that a refusal says the subscription is not registered for."""
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict) or error.get("code") != "MissingSubscriptionRegistration":
        return None
    named = re.search(r"namespace '([\w.]+)'", str(error.get("message")))
    return named[1] if named else None


def _decoded(data: bytes) -> Any:
    if not data.strip():
        return None
    try:
        return json.loads(data)
    except ValueError:
        return None


def _refusal(answer: Answer) -> ArmError:
    envelope = answer.body.get("error") if isinstance(answer.body, dict) else None
    if not isinstance(envelope, dict):
        return ArmError(answer.status, f"HTTP {answer.status}", "the answer holds no error message")
    return ArmError(answer.status, str(envelope.get("code")), str(envelope.get("message")))
