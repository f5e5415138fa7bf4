"""The language host under the real engine, with a program that has no resources."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from google.protobuf import struct_pb2
from pulumi.runtime.proto import language_pb2

from infra.engine.language_host.interpreter import InterpreterError, interpreter
from infra.engine.language_host.service import LanguageHost
from tests.infra.localazure.provider.engine import PROGRAMS, Project, make_project


@pytest.fixture
def plain(tmp_path: Path) -> Project:
    return make_project("plain", tmp_path / "plain", {})


@pytest.mark.engine
def test_a_program_sees_its_project_and_its_output_is_shown(plain: Project) -> None:
    plain.pulumi("config", "set", "--secret", "password", "correct-horse")
    printed = plain.up()
    assert "printed: good morning" in printed
    assert "logged by the program" in printed
    assert "correct-horse" not in printed
    outputs = plain.outputs()
    assert "ciphertext" in outputs.pop("secret")
    assert outputs.pop("prefix") == sys.prefix
    assert outputs == {
        "project": "plain",
        "stack": "test",
        "organization": "organization",
        "dryRun": False,
        "firstOnPath": "plain",
        "rootDirectory": "plain",
    }


@pytest.mark.engine
def test_errors_are_shown_once_and_without_the_runner(plain: Project) -> None:
    plain.config(**{"plain:fail": "run-error"})
    printed = plain.up(fails=True)
    assert "error: set the address space" in printed
    assert "Traceback" not in printed

    plain.config(**{"plain:fail": "exception"})
    printed = plain.up(fails=True)
    assert 'plain/__main__.py", line' in printed
    assert "KeyError: 'missing'" in printed
    assert "program.py" not in printed

    plain.config(**{"plain:fail": "exit"})
    assert "exited with code 7" in plain.up(fails=True)


@pytest.mark.engine
def test_the_virtual_environment_of_the_project_file_is_used(plain: Project) -> None:
    project_file = plain.folder / "Pulumi.yaml"
    project_file.write_text("name: plain\nruntime:\n  name: python\n  options:\n    virtualenv: venv\n")
    printed = plain.up(fails=True)
    assert "runtime.options.virtualenv names 'venv'" in printed
    assert "Traceback" not in printed

    (plain.folder / "venv" / "bin").mkdir(parents=True)
    python = plain.folder / "venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexport FROM_THE_VENV=yes\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    main = plain.folder / "__main__.py"
    main.write_text("import os\nimport pulumi\npulumi.export('venv', os.environ.get('FROM_THE_VENV'))\n")
    plain.up()
    assert plain.outputs() == {"venv": "yes"}


@pytest.mark.engine
def test_a_main_folder_is_where_the_program_is(plain: Project) -> None:
    (plain.folder / "stacks").mkdir()
    for name in ("__main__.py", "helper.py"):
        shutil.move(plain.folder / name, plain.folder / "stacks" / name)
    (plain.folder / "Pulumi.yaml").write_text("name: plain\nruntime: python\nmain: stacks\n")
    plain.up()
    assert plain.outputs()["firstOnPath"] == "stacks"
    assert plain.outputs()["rootDirectory"] == "plain"


def program_info(root: Path, virtualenv: str | None) -> language_pb2.ProgramInfo:
    options = struct_pb2.Struct()
    if virtualenv is not None:
        options.update({"virtualenv": virtualenv})
    return language_pb2.ProgramInfo(root_directory=str(root), options=options)


def test_without_a_virtual_environment_the_host_s_own_python_runs(tmp_path: Path) -> None:
    assert interpreter(program_info(tmp_path, None)) == sys.executable


def test_a_virtual_environment_is_relative_to_the_project(tmp_path: Path) -> None:
    with pytest.raises(InterpreterError, match=r"\.venv/bin/python"):
        interpreter(program_info(tmp_path, ".venv"))
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    assert interpreter(program_info(tmp_path, ".venv")) == str(tmp_path / ".venv" / "bin" / "python")


class Context:
    """As much of a gRPC context as a streamed call needs."""

    def add_callback(self, callback: Callable[[], None]) -> bool:
        self.on_end = callback
        return True


def run_plugin(folder: Path, text: str, *arguments: str) -> Iterator[language_pb2.RunPluginResponse]:
    (folder / "__main__.py").write_text(text)
    info = language_pb2.ProgramInfo(root_directory=str(folder), program_directory=str(folder))
    request = language_pb2.RunPluginRequest(
        pwd=str(folder), info=info, args=arguments, env=["GREETING=good morning"], kind="resource"
    )
    return LanguageHost(engine="127.0.0.1:1").RunPlugin(request, Context())  # type: ignore[arg-type]


def test_a_plugin_s_output_is_passed_on_as_it_comes(tmp_path: Path) -> None:
    said = list(
        run_plugin(
            tmp_path,
            "import os, sys\n"
            "print(os.environ['GREETING'], sys.argv[1:])\n"
            "print('oops', file=sys.stderr)\n"
            "sys.exit(3)\n",
            "one",
        )
    )
    assert b"".join(each.stdout for each in said) == b"good morning ['one']\n"
    assert b"".join(each.stderr for each in said) == b"oops\n"
    assert said[-1].exitcode == 3


def test_output_comes_while_it_runs_and_cancel_ends_it(tmp_path: Path) -> None:
    (tmp_path / "__main__.py").write_text("import time\nprint('started')\ntime.sleep(600)\n")
    info = language_pb2.ProgramInfo(root_directory=str(tmp_path), program_directory=str(tmp_path))
    host = LanguageHost(engine="127.0.0.1:1")
    said = host.RunPlugin(language_pb2.RunPluginRequest(pwd=str(tmp_path), info=info), Context())  # type: ignore[arg-type]
    assert next(said).stdout.startswith(b"started")
    host.stop()
    assert [each.exitcode for each in said][-1] == -signal.SIGTERM


@pytest.mark.engine
def test_a_policy_pack_written_in_python_is_run(plain: Project) -> None:
    printed = plain.pulumi("preview", "--policy-pack", str(PROGRAMS / "pack"))
    assert "the pack was shown pulumi:pulumi:Stack" in printed
