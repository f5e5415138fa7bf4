"""The state folder: where its files are, who may read them, and which process holds it.

`$LOCALAZURE_HOME`, else `.localazure` in the working directory; the folder has mode 0700 and everything secret in it
0600. A server holds the folder by a lock on `lock`, which the operating system lets go when the process ends, however
it ends; `server.json` says how that server was started.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import secrets
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from infra.localazure import throttle
from infra.localazure.arm import cloud, offers, times, versions
from infra.localazure.errors import LocalAzureError

DEFAULT_PORT = 8899
_LOCK_POLL_SECONDS = 0.05


_OWN_FILES = ("azure.sqlite", "ca.", "identity.secret", "lock", "pulumi", "server.", "signing.key", "trust.pem")
"""How the files begin that a state folder gets first."""


@dataclass(frozen=True, kw_only=True)
class ServerSettings:
    """How a server is (to be) run.

    Attributes:
        port: TCP port on loopback.
        proxy_port: TCP port of the proxy entry; 0 asks for the one behind `port`, or a free one where that is
            taken. What a running server announces is the port itself.
        pace: `fast` (operations end after milliseconds) or `faithful` (after seconds, polled by `Retry-After`).
        record: file that gets each ARM request as a JSON line, or None.
        offers: `enforced` (what a region does not offer is refused) or `logged`.
        throttling: `off` or `documented` (Azure's own limits).
        api_versions: `lenient` (newer than all known is let in) or `strict`.
        times: how long operations run: `none` (as the pace says), `scaled` or `real` (as was measured of the type).
        faults: those that there are from the start, as `infra local fault add --help` tells.
        registration: `all` (every namespace of resource providers can be used) or `documented` (those alone that Azure
            registers a subscription for by itself).
        subscriptions: ids of those that there are from the start, beside the local one.
    """

    port: int = DEFAULT_PORT
    proxy_port: int = 0
    pace: str = "fast"
    times: times.Mode = "none"
    record: str | None = None
    faults: tuple[str, ...] = ()
    offers: offers.Mode = "enforced"
    throttling: throttle.Mode = "off"
    api_versions: versions.Mode = "lenient"
    registration: cloud.RegistrationMode = "all"
    subscriptions: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Where clients reach the server."""
        return f"https://localhost:{self.port}"


@dataclass(frozen=True, kw_only=True)
class RunningServer:
    """What `server.json` says about the process that holds the folder."""

    pid: int
    settings: ServerSettings


class Home:
    """One state folder; made, with its mode, when it does not exist.

    Raises:
        LocalAzureError: the path cannot be a folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        try:
            _make_private(self.path)
        except OSError as error:
            raise LocalAzureError(
                f"{path} cannot be the state folder: {error.strerror}; set LOCALAZURE_HOME"
            ) from error
        self.store = self.path / "azure.sqlite"
        self.log = self.path / "server.log"
        self.ca_key = self.path / "ca.key"
        self.ca_certificate = self.path / "ca.pem"
        self.trust_bundle = self.path / "trust.pem"
        self._lock = self.path / "lock"
        self._server = self.path / "server.json"

    @staticmethod
    def default_path() -> Path:
        """The folder that the environment names, else `.localazure` here."""
        return Path(os.environ.get("LOCALAZURE_HOME") or ".localazure")

    def secret(self, name: str) -> str:
        """A random text of this machine's own, made at the first call and kept in a file with mode 0600."""
        path = self.path / name
        if not path.exists():
            new = path.with_name(f"{name}.{secrets.token_hex(4)}.new")
            write_secret(new, base64.urlsafe_b64encode(secrets.token_bytes(32)))
            with contextlib.suppress(FileExistsError):  # another process was first, and its secret holds
                os.link(new, path)
            new.unlink()
        return path.read_text(encoding="ascii")

    def hold(self, patience: float = 0.0) -> IO[str]:
        """Take the folder for this process, for as long as the answered file stays open.

        Args:
            patience: how many seconds to try again while another process holds it.

        Raises:
            LocalAzureError: another server holds it.
        """
        end = time.monotonic() + patience
        while (handle := self._locked(fcntl.LOCK_EX)) is None:
            if time.monotonic() >= end:
                raise LocalAzureError(
                    f"{self.path} is in use by another server; stop it with `infra local stop` or set LOCALAZURE_HOME"
                )
            time.sleep(_LOCK_POLL_SECONDS)
        return handle

    def withdraw(self) -> None:
        """Forget what the server before said: its process id may be another's by now."""
        self._server.unlink(missing_ok=True)

    def announce(self, settings: ServerSettings) -> None:
        """Say how this process serves the folder; only for the process that holds it."""
        write_secret(self._server, json.dumps({"pid": os.getpid(), **asdict(settings)}).encode())

    def running(self) -> RunningServer | None:
        """The server that holds the folder now; None where none does, whatever a dead one left behind."""
        handle = self._locked(fcntl.LOCK_SH)
        if handle is None:
            return self._announced()
        handle.close()
        return None

    def settings(self) -> ServerSettings:
        """How the folder was served last; the defaults where it never was."""
        announced = self._announced()
        return announced.settings if announced else ServerSettings()

    def _locked(self, kind: int) -> IO[str] | None:
        """The lock's file, locked; None where another process holds it. Those who only look share the lock."""
        handle = self._lock.open("a", encoding="utf-8")
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            handle.close()
            return None
        return handle

    def _announced(self) -> RunningServer | None:
        try:
            found: dict[str, Any] = json.loads(self._server.read_text(encoding="utf-8"))
            pid = int(found.pop("pid"))
            lists = {name: tuple(value) for name, value in found.items() if isinstance(value, list)}
            return RunningServer(pid=pid, settings=ServerSettings(**{**found, **lists}))
        except (FileNotFoundError, ValueError, KeyError, TypeError):  # not there yet, or half of an older version's
            return None


def _make_private(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there must be empty or a state folder already.

    Raises:
        LocalAzureError: it holds something else.
        OSError: it cannot be made.
    """
    if folder.exists() and any(folder.iterdir()):
        if not any(file.name.startswith(_OWN_FILES) for file in folder.iterdir()):
            raise LocalAzureError(f"{folder} holds something else than a state folder: set LOCALAZURE_HOME or --home")
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def write_secret(path: Path, content: bytes) -> None:
    """Write a file in one step that only its owner may read."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}.new")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as handle:
        handle.write(content)
    temporary.replace(path)
