"""Rebuild `infra/localazure/data/accepted_statuses.tsv` from a survey of Azure's client packages.

    python tools/build_accepted_statuses.py SURVEY.tsv SURVEYED_ON [OUTPUT.tsv]

The survey has the columns `method`, `path`, `accepted`, `versions_seen`, a line for each operation and range of API
versions: the statuses that the operation's clients (the azure-mgmt packages, and those inside azure-cli 2.91.0) accept
without an error. The result has a line for each ARM type and method, with the statuses that *all* of them accept.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

DEFAULT_OUTPUT = Path(__file__).parents[1] / "infra" / "localazure" / "data" / "accepted_statuses.tsv"
RESOURCE_GROUP = "Microsoft.Resources/resourceGroups"


def main(arguments: list[str]) -> int:
    """Write the table; the answer is the process's exit code."""
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(arguments[2]) if len(arguments) > 2 else DEFAULT_OUTPUT  # noqa: PLR2004 - the optional third
    accepted: dict[tuple[str, str], set[int]] = {}
    spelling: dict[str, str] = {}
    with Path(arguments[0]).open(encoding="utf-8", newline="") as survey:
        for row in csv.DictReader(survey, delimiter="\t"):
            arm_type = arm_type_of(row["path"])
            if arm_type is None:
                continue
            spelling.setdefault(arm_type.lower(), arm_type)
            statuses = {int(status) for status in row["accepted"].split(",")}
            key = (arm_type.lower(), row["method"])
            accepted[key] = accepted.get(key, statuses) & statuses
    lines = [f"# clients surveyed on {arguments[1]}; see tools/build_accepted_statuses.py", "type\tmethod\taccepted"]
    for (folded, method), statuses in sorted(accepted.items()):
        if statuses:
            lines.append(f"{spelling[folded]}\t{method}\t{','.join(map(str, sorted(statuses)))}")
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def arm_type_of(path: str) -> str | None:
    """The ARM type of a path template such as `{RG}/providers/Microsoft.X/ys/{name}`; None where it is a variable."""
    if path == "{RG}":
        return RESOURCE_GROUP
    namespace, *rest = path.rpartition("/providers/")[2].split("/")
    types = rest[0::2]
    if any(re.search(r"[{}]", part) for part in (namespace, *types)):
        return None
    return "/".join((namespace, *types))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
