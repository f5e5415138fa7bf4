"""What a killed engine leaves in a `file://` backend, and how to go on from there.

The engine keeps a lock file per running update below `.pulumi/locks` and refuses to go on while one stands. A lock
whose process is gone is of no use to anybody, and only then is it removed. State files are renamed into place and so
are whole.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any


class BackendError(RuntimeError):
    """The backend cannot be used now; the message names the file and what to do."""


def recover_backend(backend: Path, *, progress: Callable[[str], None]) -> bool:
    """Remove the locks of dead engines of this machine.

    Args:
        backend: the folder that the backend's `file://` URL names.
        progress: called with one line for each lock removed.

    Returns:
        Whether a state has pending operations: something was begun and nobody saw it end.

    Raises:
        BackendError: a lock's engine runs or is of another machine, or a file is damaged.
    """
    for file in sorted((backend / ".pulumi" / "locks").rglob("*.json")):
        owner = _dead_owner(file)
        file.unlink()
        progress(f"      removed the lock of process {owner}, which is gone")
    return any(_has_pending(state) for state in (backend / ".pulumi" / "stacks").rglob("*.json"))


def _dead_owner(lock: Path) -> int:
    """The process that took a lock and is gone.

    Raises:
        BackendError: it is not gone, or nobody can tell.
    """
    content = _object(lock, "remove it if no pulumi runs")
    pid, host = content.get("pid"), content.get("hostname")
    if not isinstance(pid, int) or pid <= 0:
        raise BackendError(f"{lock} is no lock of Pulumi: remove it if no pulumi runs")
    if host != socket.gethostname() or _is_running_engine(pid):
        raise BackendError(
            f"process {pid} on {host} is updating this stack: wait for it, or stop it; if there is none, remove {lock}"
        )
    return pid


def _has_pending(state: Path) -> bool:
    checkpoint = _object(state, f"restore {state.name}.bak beside it").get("checkpoint")
    latest = checkpoint.get("latest") if isinstance(checkpoint, dict) else None
    return bool(latest.get("pending_operations")) if isinstance(latest, dict) else False


def _object(file: Path, remedy: str) -> dict[str, Any]:
    try:
        content = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise BackendError(f"{file} is damaged ({error}): {remedy}") from error
    if not isinstance(content, dict):
        raise BackendError(f"{file} is damaged (no object): {remedy}")
    return content


def _is_running_engine(pid: int) -> bool:
    """Whether a process is a Pulumi that runs: not one that ended and was not reaped, nor another with its number."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    try:
        name, _, rest = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").partition("(")[2].rpartition(") ")
    except OSError:  # no such file system here: it has the number, and that must do
        return True
    return name.startswith("pulumi") and rest[0] not in "ZX"
