"""Compile the fact files: `python -m residency.catalogue.compile [--check]`.

Every fault of every file is printed, one a line; nothing is written while there is one. The compiled form of a
provider namespace is four files: `<namespace>.py` has one screen a type, `<namespace>_shaped.py` one for rows that
were decoded by their shape, `<namespace>.json` what judging needs of each entry, `<namespace>.pages.json` what only a
reader wants (waivers and examples).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pprint
import sys
import tomllib
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from residency.catalogue.codegen import SCREENED, ScreenWriter
from residency.catalogue.entry import entry_from_record
from residency.catalogue.judged_tree import has_shape
from residency.catalogue.schema import Fault, FileCheck

DATA = Path(__file__).parent / "data"
COMPILED = DATA / "compiled"
HOST_TABLES = {"AZURE": "azure", "GLOBAL": "everywhere", "CONTROL": "control"}
"""Name in the index -> key of `hosts.toml`."""
PAGES = ("waivers", "examples")
"""What of a record only a reader wants."""
VERSION = 1
"""Goes up when the meaning of the compiled form changes."""

_HEAD = '''"""{title}. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations
'''
_SCREENS = """
from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]
"""


class CatalogueFaultsError(Exception):
    """Fact files that cannot be compiled; `faults` lists every one."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def read_facts(data: Path, today: date) -> dict[str, dict[str, Any]]:
    """Read and check every fact file below `data`.

    Returns:
        Lower-case type -> its record.

    Raises:
        CatalogueFaultsError: with all faults of all files.
    """
    records: dict[str, dict[str, Any]] = {}
    files: dict[str, str] = {}
    faults: list[Fault] = []
    for path in sorted([*data.glob("judged/**/*.toml"), *data.glob("generated/**/*.toml")]):
        name = path.relative_to(data).as_posix()
        check = FileCheck(file=name, today=today, judged=name.startswith("judged/"))
        try:
            record = check.record(tomllib.loads(path.read_text("utf-8")))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            faults.append(Fault(file=name, entry="the file", reason=f"is not TOML: {error}"))
            continue
        faults += check.faults
        arm_type = str(record.get("type", "")).lower()
        if not arm_type:
            continue
        if arm_type in records:
            faults.append(Fault(file=name, entry=arm_type, reason=f"is there already, in {files[arm_type]}"))
        wanted = f"{arm_type}.toml"
        if name.partition("/")[2].lower() != wanted:
            faults.append(Fault(file=name, entry=arm_type, reason=f"belongs into {wanted}"))
        records[arm_type], files[arm_type] = record, name
    if faults:
        raise CatalogueFaultsError(faults)
    return records


def compile_catalogue(records: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """Write the compiled modules as text.

    Returns:
        File name -> text: four files a namespace, and `index.py`.
    """
    spaces: dict[str, dict[str, dict[str, Any]]] = {}
    for arm_type, record in sorted(records.items()):
        spaces.setdefault(arm_type.partition("/")[0], {})[arm_type] = record
    files: dict[str, str] = {}
    digests: dict[str, str] = {}
    for space, entries in spaces.items():
        name = module_name(space)
        own = {
            f"{name}.py": _module(space, entries, shaped=False),
            f"{name}_shaped.py": _module(space, entries, shaped=True),
            f"{name}.json": _lines({arm_type: _judging(record) for arm_type, record in entries.items()}),
            f"{name}.pages.json": _lines({arm_type: _reading(record) for arm_type, record in entries.items()}),
        }
        digests[name] = _digest("".join(own[f"{name}{ending}"] for ending in (".py", ".json")))
        files |= own
    index = {
        "VERSION": f"{VERSION}.{max((r['why']['checked_on'] for r in records.values()), default='0')}",
        "DIGEST": _digest("".join(f"{name} {digest}\n" for name, digest in sorted(digests.items()))),
        "MODULES": digests,
        "COUNTS": {module_name(space): len(entries) for space, entries in spaces.items()},
        "HOSTS": _by_suffix(records),
    }
    table = tomllib.loads((DATA / "hosts.toml").read_text("utf-8"))
    index |= {f"{name}_HOSTS": tuple(table[key]) for name, key in HOST_TABLES.items()}
    kinds = {str: "str", dict: "Mapping[str, Any]", tuple: "tuple[str, ...]"}
    lines = [f"{name}: {kinds[type(value)]} = {_literal(value)}" for name, value in index.items()]
    head = _HEAD.format(title="What there is") + "\nfrom collections.abc import Mapping\nfrom typing import Any\n"
    return files | {"index.py": "\n".join([head, *lines, ""]), "__init__.py": '"""The compiled catalogue."""\n'}


def _by_suffix(records: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for arm_type, record in sorted(records.items()):
        for suffix in record["hosts"]:
            table[suffix] = (*table.get(suffix, ()), arm_type)
    return dict(sorted(table.items()))


def _judging(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in PAGES}


def _reading(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key: record[key] for key in PAGES}


def _lines(table: Mapping[str, Any]) -> str:
    """A JSON object with one key a line, so that a change of one type is a change of one line."""
    lines = [f"{json.dumps(key)}: {json.dumps(value, sort_keys=True)}" for key, value in sorted(table.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def module_name(namespace: str) -> str:
    """The compiled module of a provider namespace: `microsoft.storage` -> `microsoft_storage`."""
    return namespace.replace(".", "_").replace("-", "_")


def _module(space: str, entries: Mapping[str, dict[str, Any]], *, shaped: bool) -> str:
    parts, screens = [], []
    for arm_type, record in entries.items():
        entry = entry_from_record(record)
        if entry.how in SCREENED and (has_shape(entry) or not shaped):
            name = "_".join(arm_type.split("/")[1:])
            parts.append(ScreenWriter(entry, name, shaped=shaped).source())
            screens.append(f"    {arm_type!r}: {name},")
    table = "\n".join(["MAKERS: Mapping[str, Callable[[], Screen]] = {", *screens, "}"])
    return "\n\n".join([_HEAD.format(title=space).rstrip() + "\n" + _SCREENS.rstrip(), *parts, table]) + "\n"


def _literal(value: object) -> str:
    return pprint.pformat(value, width=118, sort_dicts=True)


def _digest(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def differences(modules: Mapping[str, str], compiled: Path) -> list[str]:
    """Names of compiled files that are not what the sources say, and of files that no source stands for."""
    there = {path.name: path.read_text("utf-8") for path in compiled.glob("*.*")}
    return sorted(name for name in modules.keys() | there.keys() if modules.get(name) != there.get(name))


def main(argv: list[str] | None = None) -> int:
    """Compile, or with `--check` say whether what is compiled is up to date."""
    parser = argparse.ArgumentParser(prog="python -m residency.catalogue.compile", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if something differs")
    arguments = parser.parse_args(argv)
    try:
        modules = compile_catalogue(read_facts(DATA, datetime.now(UTC).date()))
    except CatalogueFaultsError as error:
        print(error, file=sys.stderr)  # noqa: T201 - a command
        return 2
    stale = differences(modules, COMPILED)
    if arguments.check:
        print("\n".join(f"{name} is out of date" for name in stale) or "up to date")  # noqa: T201
        return 1 if stale else 0
    COMPILED.mkdir(exist_ok=True)
    for name in stale:
        if name in modules:
            (COMPILED / name).write_text(modules[name], "utf-8")
        else:
            (COMPILED / name).unlink()
    print(f"{len(stale)} of {len(modules)} files written")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
