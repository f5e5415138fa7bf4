"""Rebuild `infra/localazure/data/regions.json` from the region facts.

    python tools/build_local_regions.py AZURE_REGIONS.json [OUTPUT.json]

The facts are a merge of the Microsoft Learn region list (2026-07-28) and the snapshot of ARM's list of locations that
Azure Verified Modules publishes. Only what `GET {subscription}/locations` answers is taken over.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

DEFAULT_OUTPUT = Path(__file__).parents[1] / "infra" / "localazure" / "data" / "regions.json"


def main(arguments: list[str]) -> int:
    """Write the table; the answer is the process's exit code."""
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(arguments[1]) if len(arguments) > 1 else DEFAULT_OUTPUT
    facts = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    table = {
        "source": "Microsoft Learn region list and Azure Verified Modules' snapshot of ARM locations",
        "checked_on": facts["generated"],
        "regions": [_region(region) for region in facts["regions"]],
    }
    output.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _region(facts: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": facts["name"],
        "displayName": facts["display_name"],
        "geography": facts["geography"],
        "geographyGroup": facts["geography_group"],
        "physicalLocation": facts["physical_location"],
        "latitude": facts["latitude"],
        "longitude": facts["longitude"],
        "category": facts["region_category"],
        "zones": facts["az_count"] or 0,
        "pair": facts["paired_region"],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
