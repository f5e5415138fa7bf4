"""The Pulumi engine: find one that is new enough, or build the pinned one.

Run as `python -m infra.engine.executable` it prints the path of the engine's executable.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from infra.engine.launchers import write_launchers

MINIMUM_PULUMI = (3, 255, 0)
MINIMUM_GO = (1, 26)
PACKAGE = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
_REQUIREMENT = re.compile(r"github\.com/pulumi/pulumi/pkg/v3 v(\d+\.\d+\.\d+)")


class EngineError(RuntimeError):
    """No engine can be had; the message is one sentence that says what to install or run."""


def ensure_engine(project: Path, *, download: bool = False, progress: Callable[[str], None] = print) -> Path:
    """Find or build the engine and put the language host and the provider beside it.

    Looked for in this order: `pulumi` on PATH, `.tools/bin/pulumi`, a build with Go from `tools/go.mod`, and with
    `download` the Pulumi SDK's own installer.

    Args:
        project: the folder that holds `Pulumi.yaml` and `tools/go.mod`.
        download: whether the SDK's installer may fetch an engine from the internet.
        progress: called with one line before anything that takes long.

    Raises:
        EngineError: there is none and none can be built.
    """
    tools = project / ".tools" / "bin"
    write_launchers(tools, Path(sys.executable))
    engine = _on_path(tools) or _usable(tools / "pulumi")
    if engine:
        return engine
    if go := shutil.which("go"):
        return _build(go, project / "tools", tools / "pulumi", progress)
    if download:
        return _download(project / ".tools", progress)
    raise EngineError(
        "no Pulumi engine: install the Pulumi CLI "
        f"{_dotted(MINIMUM_PULUMI)} or newer, or Go {_dotted(MINIMUM_GO)} or newer so that it can be built, "
        "or let Pulumi's installer fetch it: make up DOWNLOAD_ENGINE=1"
    )


def _on_path(tools: Path) -> Path | None:
    found = shutil.which("pulumi")
    if found is None or Path(found).parent.resolve() == tools.resolve():
        return None
    return _usable(Path(found))


def _usable(executable: Path) -> Path | None:
    """The executable when it is a Pulumi new enough, else None."""
    try:
        done = subprocess.run([executable, "version"], capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):  # not there, not executable, or damaged: as good as none
        return None
    return executable if _version(done.stdout) >= MINIMUM_PULUMI else None


def _build(go: str, module: Path, target: Path, progress: Callable[[str], None]) -> Path:
    found = subprocess.run([go, "env", "GOVERSION"], capture_output=True, text=True, check=False, timeout=60)
    if _version(found.stdout) < MINIMUM_GO:
        raise EngineError(
            f"Go {_dotted(MINIMUM_GO)} or newer is needed to build the Pulumi engine and {go} is "
            f"{found.stdout.strip() or 'of an unknown version'}: upgrade Go, or install the Pulumi CLI"
        )
    pinned = _REQUIREMENT.search((module / "go.mod").read_text(encoding="utf-8"))
    if pinned is None:
        raise EngineError(f"{module / 'go.mod'} requires no Pulumi engine: restore the file from version control")
    progress(f"building the Pulumi engine {pinned[1]} with {found.stdout.strip()} (once, about three minutes)")
    # Without the version the engine calls itself "", and Pulumi's Automation API refuses it.
    linked = f"-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v{pinned[1]}"
    partial = target.with_suffix(".partial")
    command: list[str | Path] = [
        go,
        "build",
        "-trimpath",
        "-tags",
        "osusergo,grpcnotrace",
        "-ldflags",
        linked,
        "-o",
        partial,
        PACKAGE,
    ]
    done = subprocess.run(command, cwd=module, check=False)
    if done.returncode:
        raise EngineError(
            f"building the Pulumi engine failed (go's message stands above): {' '.join(map(str, command))}"
        )
    return partial.rename(target)


def _download(root: Path, progress: Callable[[str], None]) -> Path:
    # Imported here: the SDK takes a sixth of a second and only this branch needs it.
    from pulumi.automation import PulumiCommand  # noqa: PLC0415

    progress("downloading the Pulumi engine with the SDK's installer")
    PulumiCommand.install(root=str(root))
    return root / "bin" / "pulumi"


def _version(text: str) -> tuple[int, ...]:
    """The first dotted number in a text, `v3.274.1` as (3, 274, 1); empty when there is none."""
    found = re.search(r"\d+(?:\.\d+)+", text)
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def main() -> int:
    """Print the engine's path; exit 2 with one sentence when there is none."""
    parser = argparse.ArgumentParser(prog="python -m infra.engine.executable", description=ensure_engine.__doc__)
    parser.add_argument("--project", type=Path, default=Path.cwd(), help="the folder of Pulumi.yaml (default: here)")
    parser.add_argument("--download-engine", action="store_true", help="allow fetching an engine from the internet")
    arguments = parser.parse_args()
    try:
        engine = ensure_engine(
            arguments.project,
            download=arguments.download_engine,
            progress=_to_stderr,
        )
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{engine}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
