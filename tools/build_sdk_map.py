"""Build the data of `residency.arm.sdk_map` from the map of all SDK classes.

    python tools/build_sdk_map.py ARM_MAP_DIR OUT

ARM_MAP_DIR holds `sdk_to_arm.jsonl` and `sdk_classes.jsonl` (derived by machine from the classes of
pulumi-azure-native and the ARM type trees of Azure/bicep-types-az at the same API versions). OUT receives one compact
JSON file a provider module and `index.json` with the digest of each.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SOURCE = "pulumi-azure-native 3.29.0 and Azure/bicep-types-az"
DATE = "2026-08-20"

Json = dict[str, Any]


def main() -> None:
    """Read the originals, write the module files and the index."""
    parser = argparse.ArgumentParser(description="Build residency/arm/data/sdk from the SDK-to-ARM map.")
    parser.add_argument("arm_map_dir", type=Path, help="folder with sdk_to_arm.jsonl and sdk_classes.jsonl")
    parser.add_argument("out", type=Path, help="folder to write to")
    arguments = parser.parse_args()
    modules = collect(arguments.arm_map_dir)
    arguments.out.mkdir(parents=True, exist_ok=True)
    digests = {name: write(arguments.out / f"{name}.json", content) for name, content in sorted(modules.items())}
    index = {"source": SOURCE, "date": DATE, "files": digests}
    (arguments.out / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")
    print(f"{sum(len(m['tokens']) for m in modules.values())} tokens in {len(modules)} modules")


def collect(folder: Path) -> dict[str, Json]:
    """The content of each module's file, by module name."""
    modules: dict[str, Json] = defaultdict(lambda: {"tokens": {}, "classes": {}})
    for record in lines(folder / "sdk_to_arm.jsonl"):
        _, module, name = record["token"].split(":")
        modules[module]["tokens"][name] = token(record)
    for record in lines(folder / "sdk_classes.jsonl"):
        module, name = record["id"].split(":")
        modules[module]["classes"][name] = nested_class(record)
    return modules


def lines(file: Path) -> Iterator[Json]:
    """The records of a JSON lines file."""
    with file.open(encoding="utf-8") as handle:
        for line in handle:
            yield json.loads(line)


def token(record: Json) -> Json:
    """What the map needs of one token."""
    body, outputs = record["body"], record["outputs"]
    return present(
        type=record["arm_type"],
        api=record["api_version"],
        path=record["path"],
        params=record["path_params"],
        name=record["name_input"],
        query=record.get("query"),
        required=record["required"],
        confidence=record["confidence"],
        body=present(
            top=body["top"],
            at={**body.get("moved", {}), **body.get("renamed", {})},
            flat=body.get("flat"),
            const=body.get("const"),
            sets=body.get("string_sets"),
            also=body.get("also_in_body"),
            containers=body.get("required_containers"),
            classes=children(body.get("classes", {})),
        ),
        outputs=present(
            top=outputs["top"],
            at={**outputs.get("moved", {}), **outputs.get("renamed", {})},
            read_only=outputs.get("read_only"),
            classes=children(outputs.get("classes", {})),
        ),
    )


def nested_class(record: Json) -> Json:
    """What the map needs of one nested class: only the properties that differ."""
    properties = {
        name: present(
            p=rule.get("p"),
            set=rule.get("set"),
            c=[[wrap, local(key), *when] for wrap, key, *when in rule.get("c", [])],
        )
        for name, rule in record["props"].items()
    }
    return present(const=record.get("const"), props=properties)


def children(classes: Json) -> Json:
    """Child classes by input, named within their module."""
    return {name: [[wrap, local(key), *when] for wrap, key, *when in members] for name, members in classes.items()}


def local(class_id: str) -> str:
    """The class name without its module: no class is used outside its own."""
    return class_id.split(":", 1)[1]


def present(**fields: Any) -> Json:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, [], {}, "")}


def write(file: Path, content: Json) -> str:
    """Write compact JSON with sorted keys, so that equal content has an equal digest; returns the digest."""
    text = json.dumps(content, separators=(",", ":"), sort_keys=True, ensure_ascii=False) + "\n"
    file.write_text(text, encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    main()
