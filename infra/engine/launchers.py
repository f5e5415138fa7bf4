"""The executables by which the Pulumi engine finds this project's language host and provider.

The engine looks for plugins by file name on PATH and beside itself. Each launcher is a shell script that starts a
module with one interpreter, so that the engine's environment need not be this project's.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path

LAUNCHERS: Mapping[str, str] = {
    "pulumi-language-python": "infra.engine.language_host",
    "pulumi-resource-azure-native": "infra.localazure.provider",
}
"""The engine's name of each plugin -> the module that serves it."""


def write_launchers(directory: Path, python: Path) -> None:
    """Write both launchers; files that already say the same are left alone.

    Args:
        directory: made where it is missing; to be put on PATH.
        python: the interpreter in whose environment this project is installed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    for name, module in LAUNCHERS.items():
        launcher = directory / name
        text = f'#!/bin/sh\nexec {shlex.quote(str(python))} -m {module} "$@"\n'
        if not launcher.exists() or launcher.read_text(encoding="utf-8") != text:
            launcher.write_text(text, encoding="utf-8")
        launcher.chmod(0o755)
