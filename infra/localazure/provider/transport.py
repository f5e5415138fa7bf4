"""HTTPS to the embedded Azure: kept-alive connections, trust, and patience while it restarts."""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import urllib3

from infra.localazure.provider.errors import CancelledError, UnreachableError

_CONNECT_SECONDS = 2.0
_RETRY_PAUSE = 0.1
_READ_SECONDS = 60.0
_CONNECTIONS = 64


class Transport:
    """Sends requests from any number of threads.

    Certificates are verified by `REQUESTS_CA_BUNDLE`, or by the system's roots where it is not set.

    Args:
        cancelled: ends waiting when set.
    """

    def __init__(self, cancelled: threading.Event) -> None:
        self._cancelled = cancelled
        self._pool = urllib3.PoolManager(
            maxsize=_CONNECTIONS,
            ca_certs=os.environ.get("REQUESTS_CA_BUNDLE"),
            cert_reqs="CERT_REQUIRED",
            retries=False,
        )

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> urllib3.BaseHTTPResponse:
        """Send one request, and again for a short while when no connection can be had: a restart takes a moment.

        Raises:
            UnreachableError: nothing answers within two seconds, or what answers is not trusted.
            CancelledError: the engine asked to stop.
        """
        server = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        end = time.monotonic() + _CONNECT_SECONDS
        while True:
            try:
                return self._pool.request(method, url, body=body, headers=dict(headers), timeout=_READ_SECONDS)
            except urllib3.exceptions.HTTPError as error:
                if _is_untrusted(error):
                    raise UnreachableError(
                        f"the certificate of {server} is not trusted ({error}): "
                        'set REQUESTS_CA_BUNDLE as `eval "$(infra local env)"` does'
                    ) from error
                if time.monotonic() > end:
                    raise UnreachableError(
                        f"the embedded Azure does not answer at {server}: start it with `infra local start`"
                    ) from error
                self.wait(_RETRY_PAUSE)

    def wait(self, seconds: float) -> None:
        """Sleep, unless the engine cancels.

        Raises:
            CancelledError: the engine asked to stop.
        """
        if self._cancelled.wait(seconds):
            raise CancelledError("cancelled while waiting for Azure")


def _is_untrusted(error: urllib3.exceptions.HTTPError) -> bool:
    """Whether TLS failed over trust, and not because the server was killed in mid handshake."""
    if not isinstance(error, urllib3.exceptions.SSLError):
        return False
    cause = error.args[0]
    return not isinstance(cause, ssl.SSLEOFError) and getattr(cause, "reason", "") != "UNEXPECTED_EOF_WHILE_READING"
