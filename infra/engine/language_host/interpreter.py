"""Which Python runs a program: the project's virtual environment, or the one that runs the host."""

from __future__ import annotations

import sys
from pathlib import Path

from google.protobuf import json_format
from pulumi.runtime.proto import language_pb2


class InterpreterError(RuntimeError):
    """The virtual environment that the project names holds no Python; the message says where it was looked for."""


def interpreter(info: language_pb2.ProgramInfo) -> str:
    """The Python executable for a program or plugin, by `runtime.options.virtualenv` of its project file.

    Raises:
        InterpreterError: the option names a folder without a Python.
    """
    option = json_format.MessageToDict(info.options).get("virtualenv")
    if not option:
        return sys.executable
    executable = Path(info.root_directory) / str(option) / "bin" / "python"
    if not executable.exists():
        raise InterpreterError(
            f"runtime.options.virtualenv names {option!r}, but {executable} does not exist: "
            "make the virtual environment or correct the option"
        )
    return str(executable)
