"""Rebuild `infra/localazure/data/schema` from the arm-map facts.

    python tools/build_arm_schema.py SCHEMA_FOLDER SDK_TO_ARM.jsonl [OUTPUT_FOLDER]

The originals are the compact body schemas (one `<namespace>.json.xz` per provider, keys in lower case) and the map
between SDK tokens and ARM types. They were derived on 2026-08-20 from the public type trees of Azure/bicep-types-az
and the pulumi-azure-native 3.29.0 wheel. What this script adds is `names`: the documented spelling of each type,
which ARM uses in its answers and which the lower-case keys have lost.
"""

from __future__ import annotations

import json
import lzma
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

DEFAULT_OUTPUT = Path(__file__).parents[1] / "infra" / "localazure" / "data" / "schema"


_RESPELLED = {
    name.lower(): name
    for name in (
        "Microsoft.Authorization/dataPolicyManifests",
        "Microsoft.Authorization/policyAssignments",
        "Microsoft.Authorization/policyDefinitions",
        "Microsoft.Authorization/policyEnrollments",
    )
}
"""Types that the originals have in lower case only; spelled as in the paths of azure-mgmt-resource-policy 1.0.0."""


def main(arguments: list[str]) -> int:
    """Write one file per namespace; the answer is the process's exit code."""
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    originals, sdk_map = Path(arguments[0]), Path(arguments[1])
    output = Path(arguments[2]) if len(arguments) > 2 else DEFAULT_OUTPUT  # noqa: PLR2004 - the optional third
    output.mkdir(parents=True, exist_ok=True)
    spelled = {name.lower(): name for name in _sdk_types(sdk_map)}
    segments = {segment.lower(): segment for name in spelled.values() for segment in name.split("/")}
    for source in sorted(originals.glob("*.json.xz")):
        provider = json.loads(lzma.decompress(source.read_bytes()))
        provider["names"] = dict(_names(provider, spelled, segments))
        packed = json.dumps(provider, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        (output / source.name).write_bytes(lzma.compress(packed, preset=9))
    return 0


def _sdk_types(sdk_map: Path) -> Iterator[str]:
    with sdk_map.open(encoding="utf-8") as lines:
        for line in lines:
            if arm_type := json.loads(line).get("arm_type"):
                yield arm_type


def _names(
    provider: Mapping[str, Any], spelled: Mapping[str, str], segments: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    constants = _type_constants(provider)
    for folded in sorted(set(provider["apis"]) | {key.partition("@")[0] for key in provider["res"]}):
        by_segment = "/".join(segments.get(segment, segment) for segment in folded.split("/"))
        yield folded, _RESPELLED.get(folded) or spelled.get(folded) or constants.get(folded) or by_segment


def _type_constants(provider: Mapping[str, Any]) -> dict[str, str]:
    """The spelling that a schema itself states: the single value of its `type` property."""
    constants = {}
    for key, resource in provider["res"].items():
        body = provider["types"][resource[0]]
        properties = body[1] if body[0] == "o" else body[2] if body[0] == "d" else {}
        if "type" not in properties:
            continue
        constant = provider["types"][properties["type"][0]]
        folded = key.partition("@")[0]
        if constant[0] == "e" and len(constant[1]) == 1 and constant[1][0].lower() == folded:
            constants[folded] = constant[1][0]
    return constants


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
