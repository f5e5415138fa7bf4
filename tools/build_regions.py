"""Rebuild `residency/model/regions.json` from a merged list of Azure's regions.

    python tools/build_regions.py REGIONS.json > residency/model/regions.json

The original merges the Learn list of regions, a snapshot of ARM's list of locations and the service tags; it keeps its
sources and their dates, and they are carried over.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

_STAGING = re.compile(r"(stage|stg|euap)$")

# ARM's logical locations carry no country. Those that name one country are listed here by their display name;
# "Asia", "Asia Pacific" and "Europe" name none, and so are inside no country's boundary.
_COUNTRIES = {
    "Australia": "AU",
    "Brazil": "BR",
    "Canada": "CA",
    "France": "FR",
    "Germany": "DE",
    "India": "IN",
    "Indonesia": "ID",
    "Israel": "IL",
    "Italy": "IT",
    "Japan": "JP",
    "Korea": "KR",
    "Malaysia": "MY",
    "Mexico": "MX",
    "New Zealand": "NZ",
    "Norway": "NO",
    "Poland": "PL",
    "Qatar": "QA",
    "Singapore": "SG",
    "South Africa": "ZA",
    "Spain": "ES",
    "Sweden": "SE",
    "Switzerland": "CH",
    "Taiwan": "TW",
    "United Arab Emirates": "AE",
    "United Kingdom": "GB",
    "United States": "US",
    "United States EUAP": "US",
}


def build(original: dict[str, Any]) -> dict[str, Any]:
    """Reduce the merged list to what the checker needs: one record a name, the most certain status first."""
    records = [_public(region) for region in original["regions"]]
    named = {record["name"] for record in records}
    by_place = {record["name"]: record for record in records}
    others = [
        *(_other(item, "staging", by_place) for item in original["non_public_physical"]),
        *(_logical(item, by_place) for item in original["arm_logical_locations"]),
        *(_other(item, "announced", by_place) for item in original["announced_or_internal_unverified"]),
        *(_other(item, "sovereign", by_place) for item in original["sovereign_clouds_unverified"]),
    ]
    for record in others:
        if record["name"] not in named:
            named.add(record["name"])
            records.append(record)
    sources = {name: _source(source) for name, source in original["sources"].items()}
    return {"generated": original["generated"], "sources": sources, "regions": records}


def _public(region: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": region["name"],
        "display": region["display_name"],
        "geography": region["geography"],
        "country": region["country_iso2"],
        "pair": region["paired_region"],
        "zones": region["az_count"],
        "status": "restricted" if region["access_restricted"] else "public",
    }


def _logical(item: dict[str, Any], by_place: dict[str, Any]) -> dict[str, Any]:
    if _STAGING.search(item["name"]) and item["display_name"] not in _COUNTRIES:
        return _other(item, "staging", by_place)
    country = _COUNTRIES.get(item["display_name"])
    return _record(item["name"], item["display_name"], item["display_name"], country, None, "logical")


def _other(item: dict[str, Any], status: str, by_place: dict[str, Any]) -> dict[str, Any]:
    """A region outside the public list; a staging region is in the country of the region it stages."""
    base = by_place.get(_STAGING.sub("", item["name"]), {})
    country = item.get("country_iso2") or base.get("country")
    geography = base.get("geography") or item.get("display_name") or item["name"]
    return _record(
        item["name"], item.get("display_name") or item["name"], geography, country, item.get("paired_region"), status
    )


def _record(
    name: str, display: str, geography: str, country: str | None, pair: str | None, status: str
) -> dict[str, Any]:
    return {
        "name": name,
        "display": display,
        "geography": geography,
        "country": country,
        "pair": pair,
        "zones": None,
        "status": status,
    }


def _source(source: dict[str, Any]) -> dict[str, str]:
    where = " ".join(str(source[key]) for key in ("url", "repo", "commit") if key in source)
    return {"what": source["title"], "where": where, "dated": source.get("date", "")}


def main() -> int:
    """Read the original named on the command line and print the table."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - the program's name and one argument
        print(__doc__, file=sys.stderr)
        return 2
    table = build(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    regions = ",\n    ".join(json.dumps(region) for region in table["regions"])
    head = json.dumps({key: table[key] for key in ("generated", "sources")}, indent=2)[:-2]
    print(f'{head},\n  "regions": [\n    {regions}\n  ]\n}}')
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
