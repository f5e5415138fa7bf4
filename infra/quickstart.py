"""`make up` and `make down`: the platform on the embedded Azure, from nothing to a residency verdict and back.

Each step is what a user would type; the summary names the commands. Exit codes: those of the residency check after
`up`, 2 where a step cannot go on.
"""

from __future__ import annotations

import argparse
import json
import os
import string
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from infra.engine.executable import EngineError, ensure_engine
from infra.engine.interrupted import BackendError, recover_backend
from infra.localazure.environment import environment
from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID

STACK = "platform-local"
DEFAULT_PORT = 8899
STEPS = 5
_INTERRUPTED = 130
_NOTHING_READ = 4


class StepError(RuntimeError):
    """A step cannot go on; the message says what to do."""


def up(project: Path, *, port: int, download: bool) -> int:
    """Bring the stack up on the embedded Azure and check it.

    Returns:
        The exit code of `residency check live`.

    Raises:
        StepError: a command failed; its own message stands above.
    """
    with _step(1, "the Pulumi engine"):
        engine = ensure_engine(project, download=download, progress=_say)
        _say(f"      {engine}")
    with _step(2, "the embedded Azure"):
        environ = _start(project, port)
    with _step(3, f"the stack {STACK}"):
        _select_stack(engine, project, environ)
    with _step(4, "pulumi up"):
        _pulumi(engine, project, environ, "up", "--yes", "--skip-preview")
    with _step(5, "residency check live"):
        verdict = _exit_code(["residency", "check", "live", "--subscription", SUBSCRIPTION_ID], project, environ)
    _summary(verdict)
    return verdict


def down(project: Path, *, port: int) -> int:
    """Destroy the stack, purge what Azure keeps of it, and stop the embedded Azure.

    Raises:
        StepError: a command failed; its own message stands above.
    """
    if not _local_stack_file(project).exists():
        _say(f"{STACK} was never brought up here: nothing to destroy")
    else:
        engine = ensure_engine(project, progress=_say)
        environ = _start(project, port)
        _select_stack(engine, project, environ)
        _pulumi(engine, project, environ, "destroy", "--yes", "--skip-preview")
        _local("purge", project=project)  # Azure keeps a deleted vault, and its name with it
    _local("stop", project=project)
    return 0


def _start(project: Path, port: int) -> dict[str, str]:
    """Start the embedded Azure unless it runs, and return the environment for everything that talks to it."""
    running = _status(project)
    if not running.get("running"):
        try:
            _local("start", "--port", str(port), project=project)
        except StepError as error:
            raise StepError(f"{error} (where it is the port: make up PORT=N)") from error
        running = _status(project)
    _say(f"      https://localhost:{running['port']}")
    return {**os.environ, **environment(Path(running["home"]), int(running["port"]))}


def _status(project: Path) -> dict[str, str]:
    command = [sys.executable, "-m", "infra.cli.main", "local", "status", "--format", "json"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise StepError(f"`infra local status` gave no answer: {done.stderr.strip()}")
    status: dict[str, str] = json.loads(done.stdout)
    return status


def _local(*arguments: str, project: Path) -> None:
    _run([sys.executable, "-m", "infra.cli.main", "local", *arguments], project, dict(os.environ))


def _select_stack(engine: Path, project: Path, environ: dict[str, str]) -> None:
    """Write the local stack's configuration, create the stack, and follow the embedded Azure to a new port."""
    host = environ["LOCALAZURE_ARM_URL"].removeprefix("https://").rstrip("/")
    backend = Path(urlsplit(environ["PULUMI_BACKEND_URL"]).path)
    _write_stack_file(_local_stack_file(project), backend, port=host.rsplit(":", 1)[1])
    is_pending = recover_backend(backend, progress=_say)
    _pulumi(engine, project, environ, "stack", "select", "--create")
    _pulumi(engine, project, environ, "config", "set", "azure-native:metadataHost", host)
    if is_pending:
        # What a killed engine had begun stays in the state as pending; the stand-in takes up what it did make.
        _pulumi(engine, project, environ, "refresh", "--yes", "--skip-preview", "--clear-pending-creates")


def _write_stack_file(file: Path, backend: Path, *, port: str) -> None:
    """Write the stack's configuration from the template, unless it is there and belongs to this backend.

    Without a state the file's salt fits no passphrase any more: the state folder was deleted.
    """
    has_state = any((backend / ".pulumi" / "stacks").rglob(f"{STACK}.json"))
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    if text.strip() and (has_state or "encryptionsalt" not in text):
        return
    template = string.Template(file.with_name(f"{STACK}.template.yaml").read_text(encoding="utf-8"))
    partial = file.with_suffix(".partial")
    values = {"subscription": SUBSCRIPTION_ID, "tenant": TENANT_ID, "port": port}
    partial.write_text(template.substitute(values), encoding="utf-8")
    partial.replace(file)


def _local_stack_file(project: Path) -> Path:
    return project / "stacks" / "config" / f"Pulumi.{STACK}.yaml"


def _pulumi(engine: Path, project: Path, environ: dict[str, str], *arguments: str) -> None:
    """Run the engine that was found: PATH may lead to another one."""
    _run([str(engine), *arguments, "--non-interactive", "--stack", STACK], project, environ)


def _run(command: list[str], project: Path, environ: dict[str, str]) -> None:
    code = _exit_code(command, project, environ)
    if code:
        raise StepError(f"`{' '.join(command)}` failed with exit code {code}; its message stands above")


def _exit_code(command: list[str], project: Path, environ: dict[str, str]) -> int:
    """Run a command to its end. On Ctrl-C it gets the signal too, and is given the time to end well."""
    with subprocess.Popen(command, cwd=project, env=environ) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise


@contextmanager
def _step(number: int, title: str) -> Iterator[None]:
    _say(f"[{number}/{STEPS}] {title}")
    started = time.monotonic()
    yield
    _say(f"      done in {time.monotonic() - started:.1f} s")


def _summary(verdict: int) -> None:
    if verdict == _NOTHING_READ:
        _say("\nThe embedded Azure is empty though the state is not: run `pulumi refresh`, then `make up` again.")
    meaning = {0: "everything stays in Indonesia", 1: "something leaves Indonesia", 3: "something is unproven"}
    _say(
        f"\n{STACK} stands on the embedded Azure; residency: {meaning.get(verdict, 'not determined')}"
        f" (exit code {verdict}).\n\n"
        "Try next:\n"
        '  eval "$(.venv/bin/infra local env)"               put this shell on the embedded Azure\n'
        f"  pulumi preview --stack {STACK}           what an edit would change\n"
        f"  pulumi stack export --stack {STACK} | residency check state -\n"
        "                                                    the same verdict from the state\n"
        "  residency explain RES002                          what a rule means\n"
        "  make down                                         destroy and stop\n"
    )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run `up` or `down` for the project in the current folder."""
    parser = argparse.ArgumentParser(prog="python -m infra.quickstart", description=__doc__)
    parser.add_argument("verb", choices=["up", "down"])
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help=f"port of the embedded Azure ({DEFAULT_PORT})")
    parser.add_argument("--download-engine", action="store_true", help="allow fetching an engine from the internet")
    arguments = parser.parse_args()
    project = Path.cwd()
    if not (project / "Pulumi.yaml").is_file():
        parser.error(f"{project} holds no Pulumi.yaml: run this in the project's folder")
    try:
        if arguments.verb == "up":
            return up(project, port=arguments.port, download=arguments.download_engine)
        return down(project, port=arguments.port)
    except (StepError, EngineError, BackendError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write(f"interrupted: `make {arguments.verb}` goes on from here\n")
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
