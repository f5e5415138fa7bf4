"""What a killed engine leaves in a `file://` backend, and how to go on from there.

The engine keeps a lock file per running update below `.pulumi/locks` and refuses to go on while one stands. A lock
whose process is gone is of no use to anybody, and only then is it removed. State files are renamed into place and so
are whole; the `.attrs` file that the backend's library (gocloud.dev, fileblob) keeps beside each is not, and the engine
does not read a state whose `.attrs` is cut off. It holds hashes only and may be missing (seen with engine 3.274.1).
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from pathlib import Path


class LockedError(RuntimeError):
    """The stack is being updated by a process that is alive, here or elsewhere."""


def recover_backend(backend: Path, *, progress: Callable[[str], None]) -> bool:
    """Remove the locks of dead processes of this machine, and what they had not written to the end.

    Args:
        backend: the folder that the backend's `file://` URL names.
        progress: called with one line for each lock removed.

    Returns:
        Whether a state has pending operations: something was begun and nobody saw it end.

    Raises:
        LockedError: a lock's process lives, or it belongs to another machine.
    """
    for file in sorted((backend / ".pulumi" / "locks").rglob("*.json")):
        lock = json.loads(file.read_text(encoding="utf-8"))
        pid, host = int(lock.get("pid", 0)), lock.get("hostname")
        if host != socket.gethostname() or _alive(pid):
            raise LockedError(
                f"process {pid} on {host} is updating this stack: wait for it, or stop it and run this again"
            )
        file.unlink()
        progress(f"      removed the lock of process {pid}, which is gone")
    stacks = backend / ".pulumi" / "stacks"
    for attributes in stacks.rglob("*.attrs"):
        if not _is_json(attributes):
            attributes.unlink()
    return any(_has_pending(state) for state in stacks.rglob("*.json"))


def _is_json(file: Path) -> bool:
    try:
        json.loads(file.read_bytes())
    except ValueError:
        return False
    return True


def _has_pending(state: Path) -> bool:
    checkpoint = json.loads(state.read_bytes()).get("checkpoint") or {}
    return bool((checkpoint.get("latest") or {}).get("pending_operations"))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
