"""Write ARM requests down, a JSON object a line: method, path, apiVersion, body, status.

Sign-in is never written, and neither are polls of long-running operations nor values that the table `secrets.toml`
names.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import orjson

from infra.localazure.arm.call import Call
from infra.localazure.errors import LocalAzureError


class Recorder:
    """Appends to a file that only its owner may read.

    Raises:
        LocalAzureError: the file cannot be written.
    """

    def __init__(self, path: Path, secret_names: frozenset[str]) -> None:
        try:
            self._handle = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")
        except OSError as error:
            raise LocalAzureError(f"{path} cannot be written for --record: {error.strerror}") from error
        self._secret_names = secret_names

    def write(self, call: Call, status: int) -> None:
        """Write one request and the status that it got."""
        line = {
            "method": call.method,
            "path": call.path,
            "apiVersion": call.api_version,
            "body": self._without_secrets(call.body),
            "status": status,
        }
        self._handle.write(orjson.dumps(line) + b"\n")
        self._handle.flush()

    def _without_secrets(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._without_secrets(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {
            key: "(secret)" if key.lower() in self._secret_names and inner is not None else self._without_secrets(inner)
            for key, inner in value.items()
        }
