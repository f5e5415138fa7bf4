"""Build the earlier tokens of the Pulumi SDK's classes, and the class of each ARM type.

    python tools/build_sdk_aliases.py OUT

Major versions of pulumi-azure-native rename modules (`documentdb` became `cosmosdb`), and a state keeps the token with
which a resource was made. Every class names its earlier tokens itself, as aliases: they are read from the source of the
installed package. An alias of classes of different ARM types is left out, as it says nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path

from residency.arm.tokens import find, tokens

_TOKEN = re.compile(r'@pulumi\.type_token\("azure-native:(\w+:\w+)"\)')
_ALIAS = re.compile(r'pulumi\.Alias\(type_="azure-native:(\w+?)(?:/\w+)?:(\w+)"\)')


def main() -> None:
    """Read the package and the map, write one file."""
    parser = argparse.ArgumentParser(description="Build residency/arm/data/sdk_aliases.json.")
    parser.add_argument("out", type=Path, help="file to write")
    out: Path = parser.parse_args().out
    types = classes()
    content = {
        "source": f"pulumi-azure-native {version('pulumi-azure-native')}",
        "aliases": aliases(types),
        "types": {arm_type: sorted(names) for arm_type, names in sorted(types.items())},
    }
    out.write_text(json.dumps(content, indent=0) + "\n", encoding="utf-8")
    print(f"{len(content['aliases'])} aliases, {len(types)} types")


def classes() -> dict[str, list[str]]:
    """Lower-case ARM type -> `module:Class`, of every class of the map."""
    found: dict[str, list[str]] = defaultdict(list)
    for token in tokens():
        mapping = find(token)
        if mapping and mapping.arm_type:
            found[mapping.arm_type.lower()].append(token.partition(":")[2])
    return found


def aliases(types: dict[str, list[str]]) -> dict[str, str]:
    """Earlier `module:Class` -> the one of today, where it is one and the same ARM type."""
    known = {name: arm_type for arm_type, names in types.items() for name in names}
    found: dict[str, set[str]] = defaultdict(set)
    for file in package().glob("*/[a-z]*.py"):
        text = file.read_text(encoding="utf-8")
        token = _TOKEN.search(text)
        if token and token[1] in known:
            for module, name in _ALIAS.findall(text):
                found[f"{module}:{name}"].add(token[1])
    return {
        alias: min(names, key=lambda name: (name.partition(":")[2] != alias.partition(":")[2], name))
        for alias, names in sorted(found.items())
        if alias not in known and len({known[name] for name in names}) == 1
    }


def package() -> Path:
    """Where the SDK is installed; importing it takes minutes."""
    spec = importlib.util.find_spec("pulumi_azure_native")
    if spec is None or spec.origin is None:
        raise SystemExit("pulumi-azure-native is not installed: install the extra `infra`")
    return Path(spec.origin).parent


if __name__ == "__main__":
    main()
