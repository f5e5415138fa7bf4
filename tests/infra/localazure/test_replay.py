"""What Azure answered, played to the embedded Azure: fixtures told from recordings, each with its floor."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.replay.__main__ import outcomes, report, score
from tools.replay.sources import read

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures" / "exchanges").glob("*.toml"))


def test_there_are_fixtures() -> None:
    assert FIXTURES


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_answers_are_as_recorded(path: Path) -> None:
    story = read(path)
    played = outcomes(story)
    assert score(played) >= story.floor, report(played)
