"""An ARM that answers what a test tells it to: for what the embedded Azure does not do on request."""

from __future__ import annotations

import base64
import json
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import trustme

from infra.localazure.provider.config import ProviderConfig
from infra.localazure.provider.session import Session

SUBSCRIPTION = "00000000-0000-0000-0000-000000000002"
CLAIMS = {"oid": "object", "tid": "tenant", "appid": "client"}


class Said(NamedTuple):
    """One answer of the script."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = {}


@dataclass
class Heard:
    """One request that came."""

    method: str
    path: str
    query: str
    body: Any
    headers: Mapping[str, str]


@dataclass
class ScriptedArm:
    """Answers each request by `answer`; requests are kept in `heard`. Tokens are given out to anybody."""

    answer: Callable[[Heard], Said]
    folder: Path
    heard: list[Heard] = field(default_factory=list)

    def __post_init__(self) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(self.folder / "ca.pem"))
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("localhost").configure_cert(context)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def host(self) -> str:
        return f"localhost:{self._server.server_port}"

    @property
    def url(self) -> str:
        return f"https://{self.host}"

    def environment(self) -> dict[str, str]:
        return {
            "REQUESTS_CA_BUNDLE": str(self.folder / "ca.pem"),
            "IDENTITY_ENDPOINT": f"{self.url}/msi/token",
            "IDENTITY_HEADER": "header",
        }

    def session(self) -> Session:
        return Session(ProviderConfig(host=self.host, subscription=SUBSCRIPTION))

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Keeping:
    """Answers PUT, GET and DELETE out of a dict."""

    def __init__(self) -> None:
        self.standing: dict[str, dict[str, Any]] = {}
        self.created_by: dict[str, str] = {}

    def __call__(self, heard: Heard) -> Said:
        if heard.method == "PUT":
            fresh = heard.path not in self.standing
            if fresh:
                self.created_by[heard.path] = heard.headers.get("x-ms-client-request-id", "")
            body = {"id": heard.path, "name": heard.path.rsplit("/", 1)[1], "type": "T", **heard.body}
            body["properties"] = {"provisioningState": "Succeeded", **body.get("properties", {})}
            self.standing[heard.path] = body
            return Said(201 if fresh else 200, body)
        if heard.path not in self.standing:
            return Said(404, {"error": {"code": "ResourceNotFound", "message": "no"}})
        if heard.method == "DELETE":
            del self.standing[heard.path]
            return Said(200)
        return Said(200, self.standing[heard.path], {"x-localazure-created-by": self.created_by[heard.path]})


def token() -> str:
    payload = base64.urlsafe_b64encode(json.dumps(CLAIMS).encode()).decode().rstrip("=")
    return f"header.{payload}.signature"


def _handler(arm: ScriptedArm) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _serve(self) -> None:
            path, _, query = self.path.partition("?")
            text = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if path == "/msi/token":
                said = Said(200, {"access_token": token(), "expires_on": "99999999999"})
            else:
                heard = Heard(self.command, path, query, json.loads(text) if text else None, dict(self.headers))
                arm.heard.append(heard)
                said = arm.answer(heard)
            data = b"" if said.body is None else json.dumps(said.body).encode()
            self.send_response(said.status)
            for name, value in said.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_PUT = do_POST = do_DELETE = _serve  # noqa: N815 - http.server looks the methods up by these names

    return Handler
