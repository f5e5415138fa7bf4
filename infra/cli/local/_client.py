"""What the verbs share: the state folder's option, and a request to the running server."""

from __future__ import annotations

import argparse
import http.client
import json
import ssl
from pathlib import Path
from typing import Any

from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home

TIMEOUT_SECONDS = 5


def add_home_option(parser: argparse.ArgumentParser) -> None:
    """`--home FOLDER`."""
    parser.add_argument(
        "--home",
        type=Path,
        default=Home.default_path(),
        help="state folder (default: $LOCALAZURE_HOME, else %(default)s)",
    )


def request(
    home: Home, port: int, method: str, path: str, headers: dict[str, str] | None = None, body: str = ""
) -> Any:
    """Send a request to the server and decode its JSON, if any; the certificate is checked against the folder's CA.

    Raises:
        OSError: nothing answers at the port.
        LocalAzureError: it answers with an error.
    """
    context = ssl.create_default_context(cafile=str(home.ca_certificate))
    connection = http.client.HTTPSConnection("localhost", port, timeout=TIMEOUT_SECONDS, context=context)
    try:
        connection.request(method, path, body=body.encode(), headers=headers or {})
        response = connection.getresponse()
        content = response.read()
    finally:
        connection.close()
    if response.status >= 400:  # noqa: PLR2004 - HTTP
        said = _message(content) or f"{method} {path}"
        raise LocalAzureError(f"the server at port {port} answered {response.status}: {said}")
    return json.loads(content) if content else None


def _message(content: bytes) -> str:
    """What an error's envelope says; empty where there is none."""
    try:
        return str(json.loads(content)["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return ""


def administer(home: Home, method: str, path: str, body: str = "") -> Any:
    """Send a request that only this machine's user may send to the server that holds the folder.

    Raises:
        LocalAzureError: none runs, it does not answer, or it refuses.
    """
    running = home.running()
    if running is None:
        raise LocalAzureError(f"no server runs for {home.path}; `infra local start` starts one")
    port = running.settings.port
    try:
        return request(home, port, method, path, {"x-identity-header": home.secret(IDENTITY_SECRET)}, body)
    except OSError as error:
        raise LocalAzureError(f"the server at port {port} does not answer: {error}") from error


def answers(home: Home, port: int) -> bool:
    """Whether the server of this folder answers."""
    try:
        request(home, port, "GET", "/metadata/endpoints?api-version=2022-09-01")
    except (OSError, ValueError):
        return False
    return True
