"""The scripts that rebuild the data of the embedded Azure, on originals as small as can be."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from infra.localazure.schema import BodySchemas
from tools import build_accepted_statuses, build_arm_schema, build_local_regions


def test_schemas_get_the_spelling_of_their_types(tmp_path: Path) -> None:
    provider = {
        "ns": "My.Space",
        "types": ["s", ["e", ["My.Space/bigThings"], False], ["o", {"type": [1, 2], "name": [0, 1]}]],
        "res": {"my.space/bigthings@2024-01-01": [2, 8]},
        "apis": {
            "my.space/bigthings": ["2024-01-01"],
            "my.space/things/smallparts": ["2024-01-01"],
            "my.space/otherthings": ["2024-01-01"],
        },
    }
    originals, output, sdk_map = tmp_path / "in", tmp_path / "out", tmp_path / "map.jsonl"
    originals.mkdir()
    (originals / "my.space.json.xz").write_bytes(lzma.compress(json.dumps(provider).encode()))
    sdk_map.write_text('{"arm_type": "My.Space/things/smallParts"}\n{"arm_type": null}\n')
    assert build_arm_schema.main([str(originals), str(sdk_map), str(output)]) == 0
    schemas = BodySchemas(output)
    assert sorted(schemas.types()) == ["My.Space/bigThings", "My.Space/otherthings", "My.Space/things/smallParts"]
    assert schemas.check("My.Space/bigThings", "2024-01-01", {"name": "x"}) == []


@pytest.mark.parametrize(
    ("path", "arm_type"),
    [
        ("{RG}", "Microsoft.Resources/resourceGroups"),
        ("{RG}/providers/Microsoft.X/ys/{name}", "Microsoft.X/ys"),
        ("{RG}/providers/Microsoft.X/ys/{name}/zs/{other}", "Microsoft.X/ys/zs"),
        ("/{scope}/providers/Microsoft.Authorization/locks/{name}", "Microsoft.Authorization/locks"),
        ("{RG}/providers/{namespace}/{parent}/{type}/{name}", None),
    ],
)
def test_types_of_path_templates(path: str, arm_type: str | None) -> None:
    assert build_accepted_statuses.arm_type_of(path) == arm_type


def test_accepted_statuses_are_those_that_all_clients_accept(tmp_path: Path) -> None:
    survey, output = tmp_path / "survey.tsv", tmp_path / "out.tsv"
    path = "{RG}/providers/Microsoft.X/ys/{name}"
    survey.write_text(
        f"method\tpath\taccepted\tversions_seen\nPUT\t{path}\t200,201,202\tv\nPUT\t{path.lower()}\t200,201\tv\n"
        f"DELETE\t{path}\t202,204\tv\n"
    )
    assert build_accepted_statuses.main([str(survey), "2026-11-25", str(output)]) == 0
    assert output.read_text().splitlines()[2:] == ["Microsoft.X/ys\tDELETE\t202,204", "Microsoft.X/ys\tPUT\t200,201"]


def test_regions_keep_zones_and_pairs(tmp_path: Path) -> None:
    region = {
        "name": "here",
        "display_name": "Here",
        "geography": "G",
        "geography_group": "GG",
        "physical_location": "P",
        "latitude": 1.5,
        "longitude": 2.5,
        "region_category": "Other",
        "az_count": None,
        "paired_region": None,
    }
    facts, output = tmp_path / "facts.json", tmp_path / "out.json"
    facts.write_text(json.dumps({"generated": "2026-11-25", "regions": [region]}))
    assert build_local_regions.main([str(facts), str(output)]) == 0
    [taken] = json.loads(output.read_text())["regions"]
    assert (taken["name"], taken["zones"], taken["pair"]) == ("here", 0, None)
