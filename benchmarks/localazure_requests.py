"""Requests per second of the embedded Azure: PUT, GET, lists and Resource Graph with up to 100,000 stored resources.

    python benchmarks/localazure_requests.py [--sizes 1000 10000 100000] [--seconds 3]

"PUT, then Graph" is one write and one query that must see it, counted as one: Resource Graph follows each write.

A real server on loopback with TLS, one keep-alive client, both on this machine. Figures are printed and never judged;
the last column is the rate at the largest size over the rate at the smallest (1.0: size does not matter).
"""

from __future__ import annotations

import argparse
import http.client
import json
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.home import Home
from infra.localazure.identity import SUBSCRIPTION_ID
from infra.localazure.tls import ensure_authority

GROUP = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/bench"
TYPE = "providers/Microsoft.ManagedIdentity/userAssignedIdentities"
IDENTITY_VERSION, GROUP_VERSION, GRAPH_VERSION = "2024-11-30", "2024-11-01", "2024-04-01"
QUERIES = {
    "Graph page": "Resources | where location =~ 'indonesiacentral' | project id, name, type | order by id asc",
    "Graph count": "Resources | summarize count() by type, location",
}


class Client:
    """One keep-alive connection with a token."""

    def __init__(self, home: Home, port: int) -> None:
        context = ssl.create_default_context(cafile=str(home.ca_certificate))
        self._connection = http.client.HTTPSConnection("localhost", port, timeout=60, context=context)
        self._headers = {"content-type": "application/json"}
        secret = {"x-identity-header": home.secret(IDENTITY_SECRET)}
        token = self.send("GET", "/msi/token?resource=https://management.azure.com/", headers=secret)
        self._headers["authorization"] = f"Bearer {token['access_token']}"

    def send(self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> Any:
        content = None if body is None else json.dumps(body)
        self._connection.request(method, path, body=content, headers={**self._headers, **(headers or {})})
        response = self._connection.getresponse()
        text = response.read()
        if response.status >= 400:
            raise SystemExit(f"{method} {path}: {response.status} {text.decode()}")
        return json.loads(text) if text else None


def rate(seconds: float, action: Callable[[int], object]) -> float:
    """How often a second the action ran, one after the other."""
    start, done = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        action(done)
        done += 1
    return done / (time.perf_counter() - start)


def measure(client: Client, stored: int, size: int, seconds: float) -> dict[str, float]:
    """Fill the store from `stored` up to `size` resources and take the rates there."""

    def put(name: str) -> None:
        client.send("PUT", f"{GROUP}/{TYPE}/{name}?api-version={IDENTITY_VERSION}", {"location": "indonesiacentral"})

    def graph(query: str) -> None:
        options = {"$top": 1000, "resultFormat": "objectArray"}
        path = f"/providers/Microsoft.ResourceGraph/resources?api-version={GRAPH_VERSION}"
        client.send("POST", path, {"query": query, "options": options})

    def put_and_ask(number: int) -> None:
        put(f"id{number % size:06}")
        graph(QUERIES["Graph count"])

    for number in range(stored, size):
        put(f"id{number:06}")
    rates = {
        "PUT": rate(seconds, lambda n: put(f"id{n % size:06}")),
        "GET": rate(
            seconds, lambda n: client.send("GET", f"{GROUP}/{TYPE}/id{n % size:06}?api-version={IDENTITY_VERSION}")
        ),
        "List page": rate(seconds, lambda _: client.send("GET", f"{GROUP}/{TYPE}?api-version={IDENTITY_VERSION}")),
    }
    for name, query in QUERIES.items():
        graph(query)  # brings the Graph up to date
        rates[name] = rate(seconds, lambda _, query=query: graph(query))  # type: ignore[misc]
    rates["PUT, then Graph"] = rate(seconds, put_and_ask)
    return rates


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each rate is taken (default: %(default)s)")
    arguments = parser.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        ensure_authority(home)
        command = [sys.executable, "-m", "infra.localazure.server", "--home", folder, "--port", str(port)]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            client = _connect(home, port)
            client.send("PUT", f"{GROUP}?api-version={GROUP_VERSION}", {"location": "indonesiacentral"})
            sizes = sorted(arguments.sizes)
            figures = {
                size: measure(client, stored, size, arguments.seconds)
                for stored, size in zip([0, *sizes], sizes, strict=False)
            }
        finally:
            server.terminate()
            server.wait()
    print("requests/s".ljust(18) + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>8}")
    for name in figures[sizes[0]]:
        values = [figures[size][name] for size in sizes]
        print(name.ljust(18) + "".join(f"{value:>12,.0f}" for value in values) + f"{values[-1] / values[0]:>8.2f}")
    return 0


def _connect(home: Home, port: int) -> Client:
    end = time.monotonic() + 30
    while True:
        try:
            return Client(home, port)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
