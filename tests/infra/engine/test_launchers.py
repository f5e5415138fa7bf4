import os
import stat
from pathlib import Path

from infra.engine.launchers import LAUNCHERS, write_launchers


def test_launchers_start_the_modules_with_the_interpreter(tmp_path: Path) -> None:
    python = tmp_path / "a folder" / "python"
    python.parent.mkdir()
    python.write_text('#!/bin/sh\necho "$@"\n')
    python.chmod(0o755)
    write_launchers(tmp_path / "bin", python)
    for name, module in LAUNCHERS.items():
        launcher = tmp_path / "bin" / name
        assert os.access(launcher, os.X_OK)
        assert os.popen(f"'{launcher}' one 'two three'").read() == f"-m {module} one two three\n"


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    write_launchers(tmp_path, Path("/usr/bin/python3"))
    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    (tmp_path / "pulumi-language-python").chmod(0o600)
    write_launchers(tmp_path, Path("/usr/bin/python3"))
    assert {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
    assert stat.S_IMODE((tmp_path / "pulumi-language-python").stat().st_mode) == 0o755

    write_launchers(tmp_path, Path("/opt/python"))
    assert "/opt/python" in (tmp_path / "pulumi-language-python").read_text()
