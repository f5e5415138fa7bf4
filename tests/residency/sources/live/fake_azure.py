"""A small Azure on loopback, over real HTTPS: lists, pages, Resource Graph, sign-in, and the faults a test asks for."""

from __future__ import annotations

import base64
import json
import re
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import trustme

from residency.arm.ids import fold, parse_resource_id

SUBSCRIPTION = "00000000-0000-4000-8000-000000000001"
OBJECT_ID = "00000000-0000-4000-8000-0000000000f1"
Answer = tuple[int, Any, Mapping[str, str]]


@dataclass(kw_only=True)
class Fault:
    """Answers the requests whose method and path (with query) match, `times` times, after letting `after` pass.

    Status 0 is no answer: the connection is closed.
    """

    match: str
    status: int
    code: str = "Fault"
    times: int = 1_000_000
    after: int = 0
    headers: Mapping[str, str] = field(default_factory=lambda: {"retry-after-ms": "5"})
    body: Any = None
    then: Callable[[], None] = lambda: None

    def answer(self, request: str) -> Answer | None:
        if not re.search(self.match, request, re.IGNORECASE) or self.times <= 0:
            return None
        if self.after > 0:
            self.after -= 1
            return None
        self.times -= 1
        self.then()
        error = {"error": {"code": self.code, "message": "a message that may hold anything"}}
        return self.status, error if self.body is None else self.body, self.headers


class FakeAzure:
    """What stands (`put`), what goes wrong (`faults`) and what was asked (`requests`)."""

    def __init__(self) -> None:
        self.bodies: dict[str, dict[str, Any]] = {}
        self.faults: list[Fault] = []
        self.requests: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self.not_in_graph: set[str] = set()
        self.page_size = 1000
        self.subscriptions = [{"subscriptionId": SUBSCRIPTION, "state": "Enabled"}]
        self.address = ""
        self._lock = threading.Lock()

    def put(self, *bodies: dict[str, Any]) -> None:
        for body in bodies:
            self.bodies[fold(body["id"])] = body

    def delete(self, resource_id: str) -> None:
        del self.bodies[fold(resource_id)]

    def asked(self, pattern: str) -> list[str]:
        return [request for request in self.requests if re.search(pattern, request, re.IGNORECASE)]

    def answer(self, method: str, target: str, body: Any, headers: Mapping[str, str]) -> Answer:
        with self._lock:
            self.requests.append(f"{method} {unquote(target)}")
            self.headers.append(dict(headers))
            fault = next((a for f in self.faults if (a := f.answer(f"{method} {unquote(target)}"))), None)
            if fault:
                return fault
            parts = urlsplit(target)
            path, query = unquote(parts.path), parse_qs(parts.query)
            if path == "/metadata/endpoints":
                return 200, self.metadata(), {}
            if path == "/msi/token":
                return 200, {"access_token": token(), "expires_on": "9999999999", "resource": "x"}, {}
            if not headers.get("Authorization", "").startswith("Bearer "):
                return 401, {"error": {"code": "AuthenticationFailed"}}, {}
            if "api-version" not in query:
                return 400, {"error": {"code": "MissingApiVersionParameter"}}, {}
            if method == "POST":
                return self._graph(body)
            return self._get(path.rstrip("/"), int(query.get("$skiptoken", ["0"])[0]), target)

    def metadata(self) -> Any:
        sign_in = {"loginEndpoint": self.address, "audiences": [self.address], "tenant": "common"}
        return {"name": "Fake", "resourceManager": self.address, "authentication": sign_in}

    def _page(self, entries: list[Any], skip: int, target: str) -> Answer:
        page: dict[str, Any] = {"value": entries[skip : skip + self.page_size]}
        if skip + self.page_size < len(entries):
            bare = re.sub(r"&\$skiptoken=\d+|&%24skiptoken=\d+", "", target)
            page["nextLink"] = f"{self.address}{bare}&$skiptoken={skip + self.page_size}"
        return 200, page, {}

    def _get(self, path: str, skip: int, target: str) -> Answer:
        low = path.lower()
        here = f"/subscriptions/{SUBSCRIPTION}"
        if low == "/subscriptions":
            return self._page(self.subscriptions, skip, target)
        if low.endswith("/descendants"):
            nodes = [{"type": "/subscriptions", "name": s["subscriptionId"]} for s in self.subscriptions]
            return self._page([*nodes, {"type": "Microsoft.Management/managementGroups", "name": "g"}], skip, target)
        if low == here:
            return 200, self.subscriptions[0], {}
        if low == f"{here}/resourcegroups":
            return self._page(self._of_type("microsoft.resources/resourcegroups"), skip, target)
        if low == f"{here}/resources":
            return self._page([_summary(body) for body in self._top_level()], skip, target)
        if group := re.fullmatch(rf"({here}/resourcegroups/[^/]+)/resources", low):
            inside = [body for body in self._top_level() if body["id"].lower().startswith(f"{group[1]}/")]
            return self._page([_summary(body) for body in inside], skip, target)
        if low in self.bodies:
            return 200, self.bodies[low], {}
        if provider := re.fullmatch(rf"{here}/providers/([\w.]+)", low):
            return 200, _provider(provider[1]), {}
        if listed := re.fullmatch(rf"{here}/providers/([\w.]+/[\w/]+)", low):
            return self._page(self._of_type(listed[1]), skip, target)
        parent = low.rsplit("/providers/", 1)[0] if "/providers/" in low[-60:] else low.rsplit("/", 1)[0]
        below = [body for key, body in self.bodies.items() if re.fullmatch(re.escape(low) + "/[^/]+", key)]
        stands = parent in self.bodies or parent.rsplit("/", 2)[0] in self.bodies
        if below or stands:
            return self._page(below, skip, target)
        return 404, {"error": {"code": "ResourceNotFound", "message": ""}}, {}

    def _of_type(self, arm_type: str) -> list[Any]:
        return [b for key, b in sorted(self.bodies.items()) if parse_resource_id(key).type.lower() == arm_type]

    def _top_level(self) -> list[Any]:
        ids = {key: parse_resource_id(key) for key in sorted(self.bodies)}
        return [
            self.bodies[key]
            for key, parsed in ids.items()
            if len(parsed.names) == 1 and "/providers/" in key and not parsed.is_extension
            if not parsed.type.startswith("microsoft.authorization/")
        ]

    def _graph(self, body: Any) -> Answer:
        options = body["options"]
        rows = [b for b in self._top_level() if fold(b["id"]) not in self.not_in_graph]
        skip, size = int(options.get("$skipToken") or 0), min(options["$top"], self.page_size)
        data = [{**_summary(b), "type": b["type"].lower()} for b in rows[skip : skip + size]]
        answer = {"totalRecords": len(rows), "count": len(data), "data": data, "facets": [], "resultTruncated": "false"}
        if skip + size < len(rows):
            answer["$skipToken"] = str(skip + size)
        return 200, answer, {}


def token() -> str:
    claims = base64.urlsafe_b64encode(json.dumps({"oid": OBJECT_ID, "appid": "x"}).encode()).decode().rstrip("=")
    return f"e30.{claims}.sig-that-must-not-be-seen"


def _summary(body: dict[str, Any]) -> dict[str, Any]:
    return {key: body[key] for key in ("id", "name", "type", "location") if key in body}


def _provider(namespace: str) -> dict[str, Any]:
    versions = ["2025-06-01-preview", "2025-01-01", "2024-01-01"]
    kinds = [{"resourceType": "accounts", "apiVersions": versions}]
    return {"namespace": namespace, "registrationState": "Registered", "resourceTypes": kinds}


@contextmanager
def serve(folder: Path) -> Iterator[FakeAzure]:
    """Serve a fake Azure; `folder` gets the certificate to trust, `ca.pem`."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    azure = FakeAzure()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True  # or answers wait for acknowledgements, 40 ms each

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            content = self.rfile.read(length)
            body = json.loads(content) if content[:1] == b"{" else None
            status, answer, headers = azure.answer(self.command, self.path, body, dict(self.headers.items()))
            if not status:
                self.close_connection = True
                return
            content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            kind = "text/html" if isinstance(answer, bytes) else "application/json"
            for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = _serve  # noqa: N815 - names that http.server prescribes

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("localhost", 0), Handler)
    server.daemon_threads = True
    server.socket = context.wrap_socket(server.socket, server_side=True)
    azure.address = f"https://localhost:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield azure
    finally:
        server.shutdown()
        server.server_close()
