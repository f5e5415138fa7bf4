"""Locks of a killed engine are removed; locks of a living one are not."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from infra.localazure.interrupted import LockedError, recover_backend


def _lock(backend: Path, *, pid: int, host: str | None = None) -> Path:
    file = backend / ".pulumi" / "locks" / "organization" / "sme-platform" / "platform-local" / "a.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"pid": pid, "hostname": host or socket.gethostname(), "username": "someone"}))
    return file


def _dead_process() -> int:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def test_the_lock_of_a_dead_process_goes(tmp_path: Path) -> None:
    lock, said = _lock(tmp_path, pid=_dead_process()), []

    assert not recover_backend(tmp_path, progress=said.append)
    assert not lock.exists()
    assert len(said) == 1


@pytest.mark.parametrize(("pid", "host"), [(os.getpid(), None), (_dead_process(), "another-machine")])
def test_the_lock_of_anybody_else_stays(tmp_path: Path, pid: int, host: str | None) -> None:
    lock = _lock(tmp_path, pid=pid, host=host)

    with pytest.raises(LockedError, match=str(pid)):
        recover_backend(tmp_path, progress=lambda _: None)

    assert lock.exists()


def test_no_backend_yet_is_no_lock(tmp_path: Path) -> None:
    assert not recover_backend(tmp_path / "nothing", progress=lambda _: None)


@pytest.mark.parametrize("pid", [_dead_process(), os.getpid()])
def test_attributes_that_were_cut_off_go_with_the_lock(tmp_path: Path, pid: int) -> None:
    _lock(tmp_path, pid=pid)
    stacks = tmp_path / ".pulumi" / "stacks"
    stacks.mkdir()
    (stacks / "a.json").write_text("{}")
    cut, whole = stacks / "a.json.attrs", stacks / "a.json.bak.attrs"
    cut.touch()
    whole.write_text('{"md5": "x"}')

    with contextlib.suppress(LockedError):
        recover_backend(tmp_path, progress=lambda _: None)

    assert cut.exists() == (pid == os.getpid())
    assert whole.exists()
    assert (stacks / "a.json").exists()


@pytest.mark.parametrize("pending", [[], None, [{"type": "creating"}]])
def test_what_was_begun_and_not_seen_to_end_is_told(tmp_path: Path, pending: object) -> None:
    stacks = tmp_path / ".pulumi" / "stacks"
    stacks.mkdir(parents=True)
    state = {"version": 3, "checkpoint": {"latest": {"pending_operations": pending}}}
    (stacks / "a.json").write_text(json.dumps(state))

    assert recover_backend(tmp_path, progress=lambda _: None) == bool(pending)
