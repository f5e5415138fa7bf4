"""The data plane of storage accounts: Microsoft's emulator Azurite, one process for each account that is used.

A process of its own for each account means that a new account disturbs no other, and that the data of an account goes
with it: its folder is removed when the account is gone, as Azure would do. (Azurite reads its accounts at the start
only, and keeps the data of all of them in the same files.)

Azurite listens on loopback, sends no telemetry, and has this project's proxy as its only way out.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import logging
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from infra.localazure.entry.hosts import table
from infra.localazure.entry.proxy import Unreachable
from infra.localazure.home import Home, write_secret
from infra.localazure.tls import issue_leaf

MOST_PROCESSES = 8
"""Each takes about 120 MB; the account that was asked for longest ago makes room for a new one."""
PATIENCE_SECONDS = 30.0
"""How long a process may take to start, and to end."""
_POLL_SECONDS = 0.05
_LISTENING = re.compile(r"Azurite (Blob|Queue|Table) service is successfully listening at https://127\.0\.0\.1:(\d+)")
_SCRIPT = "dist/src/azurite.js"
_WITH_PARENT = Path(__file__).with_name("with_parent.cjs")
_PROJECT = Path(__file__).resolve().parents[3]

_log = logging.getLogger("localazure.azurite")


@dataclass(frozen=True, kw_only=True)
class Account:
    """A storage account: `id` is folded; `life` tells it from an earlier one of that id; `keys` are base64."""

    id: str
    name: str
    life: str
    keys: tuple[str, ...]


def find_azurite(project: Path = _PROJECT) -> tuple[str, ...] | None:
    """The command that runs Azurite: the project's own, else one on PATH; None where it or node is missing."""
    node = shutil.which("node")
    own = project / ".tools" / "azurite" / "node_modules" / "azurite" / _SCRIPT
    installed = shutil.which("azurite")
    script = own if own.exists() else Path(installed).resolve() if installed else None
    return (node, "--require", str(_WITH_PARENT), str(script)) if node and script else None


class Azurites:
    """The running Azurites of one server.

    Args:
        command: what runs Azurite.
        home: the state folder; data lies in its folder `azurite`.
        proxy_url: the only way out for Azurite, which copies between accounts by asking their real names.
    """

    def __init__(self, command: tuple[str, ...], home: Home, proxy_url: str) -> None:
        self._command = command
        self._home = home
        self._proxy_url = proxy_url
        self._running: dict[Account, _Azurite] = {}
        self._lock = asyncio.Lock()

    async def ports(self, account: Account, all_accounts: Iterable[Account]) -> Mapping[str, int]:
        """The ports of an account's blob, queue and table service; its Azurite is started where it does not run.

        Args:
            account: whose services are wanted.
            all_accounts: those that there are; the data of others is removed.

        Raises:
            Unreachable: Azurite does not start; the log says why.
        """
        if ports := self._ports_in_use(account):  # whoever is served already waits for no other's start
            return ports
        async with self._lock:
            if ports := self._ports_in_use(account):
                return ports
            await self._make_room(set(all_accounts))
            running = self._running[account] = await self._start(account)
            return running.ports

    async def close(self) -> None:
        """Stop all of them; their data is kept."""
        async with self._lock:
            await asyncio.gather(*(running.stop() for running in self._running.values()))
            self._running.clear()

    def _ports_in_use(self, account: Account) -> Mapping[str, int]:
        """The ports of a process that runs, which then counts as the one used last; nothing where there is none."""
        running = self._running.pop(account, None)
        if running is None or not running.is_alive:
            return {}
        self._running[account] = running
        return running.ports

    async def _make_room(self, accounts: set[Account]) -> None:
        surplus = [account for account in self._running if account not in accounts]
        kept = [account for account in self._running if account in accounts]
        surplus += kept[: max(0, len(kept) - MOST_PROCESSES + 1)]
        await asyncio.gather(*(self._running.pop(account).stop() for account in surplus))
        folders = {_folder_name(account) for account in accounts}
        for folder in self._root().iterdir():
            if folder.is_dir() and folder.name not in folders:
                _log.info("removing the data of a storage account that is gone: %s", folder.name)
                await asyncio.to_thread(shutil.rmtree, folder)

    async def _start(self, account: Account) -> _Azurite:
        folder = self._root() / _folder_name(account)
        folder.mkdir(mode=0o700, exist_ok=True)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                running = _Azurite(await self._launch(account, folder))
                await running.started()
        except (TimeoutError, EOFError) as error:
            raise Unreachable(
                f"Azurite does not start for the storage account '{account.name}'; `infra local log` has what it said"
            ) from error
        _log.info("Azurite serves the storage account %s at %s", account.name, running.ports)
        return running

    async def _launch(self, account: Account, folder: Path) -> asyncio.subprocess.Process:
        """Start a process. It inherits a lock on its folder: that of a killed server may still be saving the data."""
        options = [*_tls_options(self._home, account, folder), "--location", str(folder), "--oauth", "basic"]
        options += ["--skipApiVersionCheck", "--disableTelemetry", "--silent"]
        for service in table()["storage"]:
            options += [f"--{service}Host", "127.0.0.1", f"--{service}Port", "0"]
        with (folder / "lock").open("a") as lock:
            while not _locked(lock):
                await asyncio.sleep(_POLL_SECONDS)
            return await asyncio.create_subprocess_exec(
                *self._command,
                *options,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                cwd=folder,
                env={
                    "PATH": os.environ.get("PATH", os.defpath),
                    "AZURITE_ACCOUNTS": ":".join([account.name, *account.keys]),
                    **dict.fromkeys(["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"], self._proxy_url),
                },
                pass_fds=[lock.fileno()],
                start_new_session=True,
            )

    def _root(self) -> Path:
        root = self._home.path / "azurite"
        root.mkdir(mode=0o700, exist_ok=True)
        return root


class _Azurite:
    """One process, and what it says."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.ports: dict[str, int] = {}

    @property
    def is_alive(self) -> bool:
        return self._process.returncode is None

    async def started(self) -> None:
        """Wait until all three services listen.

        Raises:
            EOFError: the process ended first.
        """
        services = table()["storage"].keys()
        try:
            while self.ports.keys() != services:
                await self._read_line()
        except BaseException:  # it ended, or took too long
            await self.stop()
            raise
        self._reader = asyncio.create_task(self._read_on())

    async def stop(self) -> None:
        """End the process as it wants to be ended, or else by force."""
        assert self._process.stdin  # noqa: S101 - a pipe was asked for
        self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), PATIENCE_SECONDS)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    async def _read_line(self) -> None:
        assert self._process.stdout  # noqa: S101 - a pipe was asked for
        line = (await self._process.stdout.readline()).decode("utf-8", "replace")
        if not line:
            raise EOFError
        if match := _LISTENING.search(line):
            self.ports[match[1].lower()] = int(match[2])
        elif "service is starting" not in line:
            _log.info("Azurite: %s", line.rstrip())

    async def _read_on(self) -> None:
        """Keep the pipe from filling."""
        with contextlib.suppress(EOFError):
            while True:
                await self._read_line()


def _folder_name(account: Account) -> str:
    return f"{account.name}-{account.life}"


def _tls_options(home: Home, account: Account, folder: Path) -> list[str]:
    """A certificate for the account's host names, on disk, because Azurite reads files."""
    stems = (account.name, f"{account.name}-secondary")
    leaf = issue_leaf(home, *(f"{stem}.{suffix}" for suffix in table()["storage"].values() for stem in stems))
    certificate, key = folder / "tls.pem", folder / "tls.key"
    write_secret(certificate, b"".join(pem.bytes() for pem in leaf.cert_chain_pems))
    write_secret(key, leaf.private_key_pem.bytes())
    return ["--cert", str(certificate), "--key", str(key)]


def _locked(handle: IO[str]) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
