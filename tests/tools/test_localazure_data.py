"""The scripts that rebuild the data of the embedded Azure, on originals as small as can be."""

from __future__ import annotations

import json
import lzma
import tomllib
from pathlib import Path

import pytest

from infra.localazure.schema import BodySchemas
from tools import build_accepted_statuses, build_arm_schema, build_local_regions, build_provisioning_times


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


def test_provisioning_times_are_keyed_by_arm_type(tmp_path: Path) -> None:
    row = {"operation": "create", "n": 2, "source": "logs (search index id 1)", "confidence": "low"}
    names = {name for pair in build_provisioning_times.TYPES.values() for name in pair[1]}
    rows = [{**row, "type": name, "value": value, "method": "measured"} for name in names for value in (10, 30)]
    models = {pair[0] for pair in build_provisioning_times.TYPES.values() if pair[0]}
    model = [{"type": name, "create": 0.5, "update": None, "delete": 1, "confidence": "high"} for name in models]
    next(line for line in model if line["type"] == "Key Vault")["update"] = 2
    original, output = tmp_path / "in.json", tmp_path / "out.toml"
    original.write_text(json.dumps({"generated": "2026-11-25", "rows": rows, "model": model}))
    assert build_provisioning_times.main([str(original), str(output)]) == 0
    types = tomllib.loads(output.read_text())["types"]
    assert types["Microsoft.Sql/servers"]["create"] == {
        "seconds": 20,
        "n": 4,
        "low": 10,
        "high": 30,
        "sources": ["logs"],
    }
    assert types["Microsoft.Storage/storageAccounts"]["create"]["seconds"] == 30
    assert "update" not in types["Microsoft.Storage/storageAccounts"]
    assert list(types["Microsoft.Resources/resourceGroups"]) == ["fact", "basis", "confidence", "delete"]


def test_a_collection_without_a_type_is_refused(tmp_path: Path) -> None:
    original = tmp_path / "in.json"
    original.write_text('{"generated": "2026-11-25", "rows": [], "model": []}')
    assert build_provisioning_times.main([str(original), str(tmp_path / "out.toml")]) == 1
