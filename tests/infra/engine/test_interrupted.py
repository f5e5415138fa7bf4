"""Locks of a killed engine are removed; locks of a living one are not."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.engine.interrupted import BackendError, recover_backend


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


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[int]:
    """The number of a process that goes by the engine's name."""
    shutil.copy("/bin/sleep", tmp_path / "pulumi")
    with subprocess.Popen([tmp_path / "pulumi", "60"]) as process:
        yield process.pid
        process.kill()


@pytest.mark.parametrize("host", [None, "another-machine"])
def test_the_lock_of_anybody_else_stays(tmp_path: Path, engine: int, host: str | None) -> None:
    pid = engine if host is None else _dead_process()
    lock = _lock(tmp_path, pid=pid, host=host)

    with pytest.raises(BackendError, match=str(pid)):
        recover_backend(tmp_path, progress=lambda _: None)

    assert lock.exists()


def test_no_backend_yet_is_no_lock(tmp_path: Path) -> None:
    assert not recover_backend(tmp_path / "nothing", progress=lambda _: None)


def test_a_lock_is_stale_when_its_number_went_to_another_program(tmp_path: Path) -> None:
    lock = _lock(tmp_path, pid=os.getpid())

    recover_backend(tmp_path, progress=lambda _: None)

    assert not lock.exists()


def test_a_process_that_ended_and_was_not_reaped_holds_nothing(tmp_path: Path) -> None:
    shutil.copy("/bin/true", tmp_path / "pulumi")
    zombie = subprocess.Popen([tmp_path / "pulumi"])
    os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)
    lock = _lock(tmp_path, pid=zombie.pid)

    recover_backend(tmp_path, progress=lambda _: None)

    assert not lock.exists()
    zombie.wait()


@pytest.mark.parametrize("content", ["", '{"pid": 1', "[]", '{"pid": "abc"}', "{}", '{"pid": null}'])
def test_a_damaged_lock_is_named_with_what_to_do(tmp_path: Path, content: str) -> None:
    lock = _lock(tmp_path, pid=1)
    lock.write_text(content)

    with pytest.raises(BackendError, match=rf"{lock}.*: remove it if no pulumi runs"):
        recover_backend(tmp_path, progress=lambda _: None)


@pytest.mark.parametrize("content", ["", '{"checkpoint"', "[]"])
def test_a_damaged_state_is_named_with_what_to_do(tmp_path: Path, content: str) -> None:
    state = tmp_path / ".pulumi" / "stacks" / "a.json"
    state.parent.mkdir(parents=True)
    state.write_text(content)

    with pytest.raises(BackendError, match=r"a\.json is damaged .*: restore a\.json\.bak"):
        recover_backend(tmp_path, progress=lambda _: None)


@pytest.mark.parametrize("pending", [[], None, [{"type": "creating"}]])
def test_what_was_begun_and_not_seen_to_end_is_told(tmp_path: Path, pending: object) -> None:
    stacks = tmp_path / ".pulumi" / "stacks"
    stacks.mkdir(parents=True)
    state = {"version": 3, "checkpoint": {"latest": {"pending_operations": pending}}}
    (stacks / "a.json").write_text(json.dumps(state))

    assert recover_backend(tmp_path, progress=lambda _: None) == bool(pending)
