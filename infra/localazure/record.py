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
from infra.localazure.arm.secrets import SecretTable
from infra.localazure.errors import LocalAzureError
from residency.arm.ids import InvalidResourceIdError, parse_resource_id


class Recorder:
    """Appends to a file that only its owner may read.

    Raises:
        LocalAzureError: the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")
        except OSError as error:
            raise LocalAzureError(f"{path} cannot be written for --record: {error.strerror}") from error
        self._secrets = SecretTable()

    def write(self, call: Call, status: int) -> None:
        """Write one request and the status that it got."""
        line = {
            "method": call.method,
            "path": call.path,
            "apiVersion": call.api_version,
            "body": self._without_secrets(_type_of(call.path), call.body),
            "status": status,
        }
        self._handle.write(orjson.dumps(line) + b"\n")
        self._handle.flush()

    def _without_secrets(self, arm_type: str, value: Any, path: str = "") -> Any:
        if isinstance(value, list):
            return [self._without_secrets(arm_type, item, f"{path}[{index}]") for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return "(secret)" if value is not None and path and self._secrets.holds(arm_type, path) else value
        if path and self._secrets.holds(arm_type, path):
            return "(secret)"
        return {
            key: self._without_secrets(arm_type, inner, f"{path}.{key}" if path else key)
            for key, inner in value.items()
        }


def _type_of(path: str) -> str:
    """The type of the resource that a path names or acts upon; empty for a list, whose secrets go by name alone."""
    for each in (path, path.rpartition("/")[0]):
        try:
            return parse_resource_id(each).type
        except InvalidResourceIdError:
            continue
    return ""
