"""A real server on loopback, in a process of its own."""

from __future__ import annotations

import http.client
import json
import secrets
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from infra.localazure.admin import FAULTS
from infra.localazure.environment import IDENTITY_SECRET, environment, proxy_environment
from infra.localazure.home import Home
from infra.localazure.tls import ensure_authority
from tests.infra.localazure.client import Reply

_PORTS = range(12_000, 30_000)


class RunningServer:
    """A server process on a free port with a state folder of its own, and how to reach it.

    It can be killed and started again; the port and the folder stay.
    """

    def __init__(self, home: Path, *options: str) -> None:
        self.home = Home(home)
        self.port = free_port()
        self.proxy_port = free_port()
        self.options = ("--proxy-port", str(self.proxy_port), *options)
        self.token = ""
        ensure_authority(self.home)

    def start(self) -> None:
        """Start the process and wait until it answers."""
        with self.home.log.open("ab") as log:
            self.process = subprocess.Popen(command_line(self.home.path, self.port, *self.options), stderr=log)
        end = time.monotonic() + 60
        while True:
            try:
                self.sign_in()
                return
            except OSError:
                assert self.process.poll() is None, self.home.log.read_text()
                assert time.monotonic() < end, "the server does not answer"
                time.sleep(0.05)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    @property
    def host(self) -> str:
        return f"localhost:{self.port}"

    @property
    def proxy_environment(self) -> dict[str, str]:
        return proxy_environment(self.home.path, self.port, self.proxy_port)

    @property
    def url(self) -> str:
        return f"https://{self.host}"

    @property
    def environment(self) -> dict[str, str]:
        return environment(self.home.path, self.port)

    def raw(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Reply:
        """One request with exactly these headers."""
        context = ssl.create_default_context(cafile=str(self.home.ca_certificate))
        connection = http.client.HTTPSConnection("localhost", self.port, timeout=30, context=context)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            response = connection.getresponse()
            return Reply(
                response.status, response.read(), {name.lower(): value for name, value in response.getheaders()}
            )
        finally:
            connection.close()

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Reply:
        """One ARM request, signed in."""
        content = None if body is None else json.dumps(body).encode()
        known = {"authorization": f"Bearer {self.token}", "content-type": "application/json"}
        return self.raw(
            method, path, content, known | {name.replace("_", "-"): value for name, value in headers.items()}
        )

    def arm(self, method: str, path: str, api_version: str, body: Any = None) -> Any:
        """One ARM request that must be answered well; its body, None where there is nothing."""
        reply = self.send(method, f"{path}?api-version={api_version}", body)
        assert reply.status < 400 or reply.status == 404, reply
        return reply.json if reply.text and reply.status < 400 else None

    def administer(self, method: str, path: str, body: object = None) -> Reply:
        """One request that shows the machine's secret."""
        content = None if body is None else json.dumps(body).encode()
        return self.raw(method, path, content, {"x-identity-header": self.home.secret(IDENTITY_SECRET)})

    def add_fault(self, fault: str) -> int:
        """Make a fault while the server runs; its number."""
        reply = self.administer("POST", FAULTS, {"fault": fault})
        assert reply.status == 201, reply
        return int(reply.json["id"])

    def struck(self) -> list[int]:
        """How many requests each fault has struck."""
        return [each["struck"] for each in self.administer("GET", FAULTS).json["faults"]]

    def clear_faults(self) -> None:
        """Make an end of all faults."""
        assert self.administer("DELETE", FAULTS).status == 200

    def sign_in(self) -> None:
        secret = self.home.secret(IDENTITY_SECRET)
        path = "/msi/token?api-version=2019-08-01&resource=https://management.azure.com/"
        self.token = self.raw("GET", path, headers={"X-IDENTITY-HEADER": secret}).json["access_token"]


def free_port() -> int:
    """A port that nobody uses now, below those that the system gives to outgoing connections: a server may come to it
    later, and again after a kill."""
    while True:
        port = _PORTS.start + secrets.randbelow(len(_PORTS))
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


def command_line(home: Path, port: int, *options: str) -> list[str]:
    """What runs a server in the foreground."""
    return [sys.executable, "-m", "infra.localazure.server", "--home", str(home), "--port", str(port), *options]


@contextmanager
def running_server(home: Path, *options: str) -> Iterator[RunningServer]:
    """Start a server, wait until it answers, end it afterwards."""
    running = RunningServer(home, *options)
    try:
        running.start()
        yield running
    finally:
        running.kill()
