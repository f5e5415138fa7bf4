"""Plays recordings of Azure to the embedded Azure and scores its answers.

python -m tools.replay FILE…    a VCR cassette (.yaml), an example of azure-rest-api-specs (.json) or a fixture (.toml)

Names of differences go to stdout. The score is the share of requests whose status, error, headers and values are as
recorded; moments, GUIDs and keys count by their type.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.replay.player import Outcome, groups_of, make_group, player
from tools.replay.sources import Story, UnreadableError, read


def outcomes(story: Story) -> list[Outcome]:
    """Play one story to an Azure of its own."""
    with player() as azure:
        for name, location in groups_of(story.exchanges).items():
            make_group(azure, name, location or story.location)
        return [each for each in azure.play(story.exchanges) if _counts(each)]


def score(played: Sequence[Outcome]) -> float:
    """Percent of the outcomes without a difference."""
    return 100.0 * sum(not each.findings for each in played) / len(played)


def report(played: Sequence[Outcome]) -> str:
    """The differences, request by request."""
    lines = []
    for each in played:
        if each.findings:
            lines += [each.exchange.title, *(f"  {finding}" for finding in each.findings)]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the files; 2 where one cannot be read, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tools.replay", description="Score the embedded Azure's answers.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    for path in parser.parse_args(arguments).files:
        try:
            story = read(path)
        except UnreadableError as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
        played = outcomes(story)
        print(report(played))
        print(f"{score(played):.0f} % of {len(played)} as recorded: {story.name}")
    return 0


def _counts(outcome: Outcome) -> bool:
    """Whether an exchange expects anything; what only prepares the ground does not."""
    wanted = outcome.exchange
    return bool(wanted.status or wanted.values or wanted.code or wanted.finally_values)


if __name__ == "__main__":
    sys.exit(main())
