"""How fast `residency check export` is, as a ratio to parsing the same file and nothing else; printed, never asserted.

    python -m benchmarks.export_speed [--sizes 1000,10000] [--estate FILE] [--rounds 3]

Without `--estate`, an estate of each size is made of the catalogue's examples. Both sides are whole processes, taken in
turn; figures are medians of their user and system time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks._estate import write_estate

PARSE = "import orjson, sys\nfor line in open(sys.argv[1], 'rb'): orjson.loads(line)"


class Cost(NamedTuple):
    """What a process took: seconds of CPU, and megabytes at its peak."""

    seconds: float
    megabytes: float


def cost_of(command: Sequence[str]) -> Cost:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1, 3}:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def measured(file: Path, rounds: int) -> tuple[Cost, Cost]:
    """Parsing alone and the whole check, in turn."""
    check = ["check", "export", str(file), "--format", "json", "--only", "fail,unknown"]
    sides: tuple[list[Cost], list[Cost]] = ([], [])
    for _ in range(rounds):
        sides[0].append(cost_of([sys.executable, "-c", PARSE, str(file)]))
        sides[1].append(cost_of([sys.executable, "-m", "residency.cli.main", *check]))
    parse, whole = (Cost(*(statistics.median(values) for values in zip(*side, strict=True))) for side in sides)
    return parse, whole


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--estate", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    print(f"{'rows':>9} {'rows/s':>9} {'check s':>8} {'parse s':>8} {'ratio':>6} {'MB':>6} {'growth':>7}")
    before: tuple[int, float] | None = None
    with tempfile.TemporaryDirectory() as folder:
        for size in [0] if arguments.estate else map(int, arguments.sizes.split(",")):
            file = arguments.estate or Path(folder) / f"{size}.jsonl"
            if not arguments.estate:
                write_estate(file, size)
            with file.open("rb") as lines:
                rows = sum(1 for _ in lines)
            parse, whole = measured(file, arguments.rounds)
            growth = f"{whole.seconds / before[1] / (rows / before[0]):7.2f}" if before else "      -"
            before = (rows, whole.seconds)
            print(
                f"{rows:>9,} {rows / whole.seconds:>9,.0f} {whole.seconds:>8.2f} {parse.seconds:>8.2f} "
                f"{whole.seconds / parse.seconds:>6.1f} {whole.megabytes:>6.0f} {growth}"
            )


if __name__ == "__main__":
    main()
