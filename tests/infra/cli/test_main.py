"""`infra` itself: what is missing is named, versions are told."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

from infra.cli.main import main


def test_a_missing_extra_is_one_sentence() -> None:
    code = "import sys; sys.modules['jwt'] = None; from infra.cli.main import main; sys.exit(main(['local', 'status']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr == "error: jwt is not installed: pip install 'sme-platform[local]'\n"


def test_the_version_is_the_installed_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == version("sme-platform")
