"""The form of a fact file, checked to the last key: every fault of a file is found, not the first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from residency.catalogue.entry import CLEAN, REFERENCES, Effect, How, Reads
from residency.catalogue.form import (
    API,
    BASES,
    CONFIDENCES,
    EXAMPLES,
    KEYS,
    LAST,
    LISTED,
    NEEDED,
    TYPE,
    VERSION,
    WAIVERS,
)
from residency.catalogue.paths import LIST, MAP, fault_of, split_path
from residency.model.content import CLASSES
from residency.model.geographies import find_geography
from residency.model.verdicts import Kind, Verdict


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Fault:
    """One thing that is wrong with a fact file."""

    file: str
    entry: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.reason}"


@dataclass(kw_only=True, slots=True)
class FileCheck:
    """Checks one file and writes its record; faults gather in `faults`."""

    file: str
    today: date
    judged: bool
    faults: list[Fault] = field(default_factory=list)
    _sources: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def record(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The compiled record of a document; worth something only while `faults` is empty."""
        if not self._keys(document, "", "the file"):
            return {}
        arm_type = document["type"]
        self._must(isinstance(arm_type, str) and bool(TYPE.fullmatch(arm_type)), "type", f"{arm_type!r} is no ARM type")
        self._sources = document["sources"] if isinstance(document["sources"], Mapping) else {}
        for name, source in self._sources.items():
            self._source(name, source)
        for name in document["holds"]:
            self._choice(name, CLASSES, "holds")
        located = self._located(document["located"])
        facts = [self._fact(fact) for fact in document.get("fact", [])]
        facts += [self._reference(fact) for fact in document.get("reference", [])]
        self._no_two_alike(facts)
        return {
            "type": arm_type,
            "api": self._api(document["api"], "api"),
            **located,
            "holds": sorted(document["holds"]),
            "computes": bool(document.get("computes", False)),
            "key_holder": bool(document.get("key_holder", False)),
            "judged": self.judged,
            "hosts": list(document.get("hosts", [])),
            "facts": facts,
            "aliases": [self._alias(alias) for alias in document.get("alias", [])],
            "waivers": [self._waiver(waiver) for waiver in document.get("waiver", [])],
            "read": self._read(document["read"]) if "read" in document else None,
            "examples": [self._example(example, index) for index, example in enumerate(document.get("example", []))],
        }

    def _must(self, holds: bool, entry: str, reason: str) -> bool:  # noqa: FBT001 - a condition is what it takes
        if not holds:
            self.faults.append(Fault(file=self.file, entry=entry, reason=reason))
        return holds

    def _keys(self, table: object, form: str, entry: str) -> bool:
        if not isinstance(table, Mapping):
            return self._must(False, entry, "must be a table")
        for key in table.keys() - set(KEYS[form].split()):
            self._must(False, entry, f"unknown key {key!r}")
        missing = [key for key in NEEDED[form].split() if key not in table]
        return self._must(not missing, entry, f"lacks {', '.join(missing)}")

    def _choice(self, value: object, choices: frozenset[str], entry: str) -> None:
        self._must(value in choices, entry, f"{value!r} is none of {', '.join(sorted(choices))}")

    def _path(self, path: object, entry: str) -> str:
        fault = fault_of(path) if isinstance(path, str) else "a path must be text"
        self._must(fault is None, entry, str(fault))
        return str(path)

    def _day(self, value: object, entry: str) -> str:
        if self._must(isinstance(value, date), entry, f"{value!r} is no date") and isinstance(value, date):
            self._must(value <= self.today, entry, f"{value} is in the future")
        return str(value)

    def _api(self, value: object, entry: str) -> list[str]:
        match = API.fullmatch(value) if isinstance(value, str) else None
        if not self._must(bool(match), entry, f"{value!r} is no range of API versions (2019-06-01.. or …..2024-01-01)"):
            return ["", ""]
        low, high = (match[1], match[2] or LAST) if match else ("", "")
        self._must(low <= high, entry, f"{value!r} ends before it begins")
        return [low, high]

    def _source(self, name: str, source: object) -> None:
        entry = f"sources.{name}"
        if self._keys(source, "source", entry) and isinstance(source, Mapping):
            self._must(bool(str(source["where"]).strip()), entry, "has no address")
            if "dated" in source:
                self._day(source["dated"], entry)

    def _evidence(self, table: Mapping[str, Any], entry: str) -> dict[str, str]:
        name = table["source"]
        source = self._sources.get(name, {}) if isinstance(name, str) else {}
        self._must(bool(source), entry, f"names no source of this file: {name!r}")
        basis, confidence = table.get("basis", "schema"), table.get("confidence", "high")
        self._choice(basis, BASES, entry)
        self._choice(confidence, CONFIDENCES, entry)
        return {
            "source": str(source.get("where", "")),
            "dated": str(source.get("dated", "")),
            "checked_on": self._day(table["checked_on"], entry),
            "basis": basis,
            "confidence": confidence,
            "note": table.get("note", ""),
        }

    def _located(self, table: Mapping[str, Any]) -> dict[str, Any]:
        if not self._keys(table, "located", "located"):
            return {}
        how = table["how"]
        self._choice(how, frozenset(How), "located")
        follows = how in {How.FOLLOWS, How.GEOGRAPHY}
        self._must(follows == ("path" in table), "located", f"how = {how!r} {'needs' if follows else 'takes no'} path")
        path = self._path(table["path"], "located") if "path" in table else ""
        return {"how": how, "path": path, "why": self._evidence(table, "located")}

    def _effect(self, effect: object, entry: str) -> None:
        if isinstance(effect, str) and effect.startswith("in:"):
            known = find_geography(effect[3:]) is not None
            self._must(known, entry, f"{effect[3:]!r} is no region, geography or country")
        else:
            self._choice(effect, frozenset(Effect), entry)

    def _common(self, table: Mapping[str, Any], entry: str) -> dict[str, Any]:
        self._choice(table["kind"], frozenset(Kind), entry)
        record = {
            "path": self._path(table["path"], entry),
            "kind": table["kind"],
            "flows": table["flows"],
            "fix": table.get("fix", ""),
            "evidence": self._evidence(table, entry),
        }
        if "api" in table:
            record["api"] = self._api(table["api"], entry)
        for name in ("when", "unless"):
            if name in table and self._keys(table[name], name, entry):
                values = [str(value).lower() for value in table[name].get("values", [])]
                record[name] = {"path": self._path(table[name]["path"], entry), "values": values}
        return record

    def _fact(self, table: Mapping[str, Any]) -> dict[str, Any]:
        entry = _name_of(table)
        if not self._keys(table, "fact", entry):
            return {}
        reads = table["reads"]
        self._choice(reads, frozenset(Reads) - REFERENCES, entry)
        self._must(reads != Reads.VALUE or "values" in table, entry, "reads = 'value' needs values")
        self._must(reads in LISTED or "values" not in table, entry, "values belong to reads = 'value' or 'region'")
        self._must((reads == Reads.PRESENCE) == ("present" in table), entry, "present belongs to reads = 'presence'")
        self._must(reads == Reads.FREE or "keys" not in table, entry, "keys belong to reads = 'free'")
        for kind in table.get("keys", {}).values():
            self._choice(kind, frozenset(Kind), entry)
        effects = [*table.get("values", {}).values(), *(table[key] for key in ("present", "absent") if key in table)]
        for effect in effects:
            self._effect(effect, entry)
        if "absent" in table:
            deep = {LIST, MAP} & set(split_path(str(table["path"])))
            self._must(not deep, entry, "what is absent cannot be judged inside a list or a map")
        clean = reads == Reads.FREE or any(effect in CLEAN for effect in effects)
        self._must(self.judged or not clean, entry, "only a judged fact proves a pass on a path")
        record = {**self._common(table, entry), "reads": reads}
        for key in ("values", "keys", "present", "absent"):
            if key in table:
                record[key] = dict(table[key]) if key in {"values", "keys"} else table[key]
        return record

    def _reference(self, table: Mapping[str, Any]) -> dict[str, Any]:
        entry = _name_of(table)
        if not self._keys(table, "reference", entry):
            return {}
        self._choice(table["to"], frozenset(REFERENCES), entry)
        named = table.get("named", "")
        self._must(not named or bool(TYPE.fullmatch(named)), entry, f"named = {named!r} is no ARM type")
        unread = table.get("unread", "")
        self._must(
            unread in {"", Effect.NOTE}, entry, f"unread = {unread!r}: only 'note' can be said of what nobody read"
        )
        self._must(not unread or bool(table.get("note")), entry, "unread needs a note that says what binds the target")
        return {**self._common(table, entry), "reads": table["to"], "named": named, "unread": unread}

    def _no_two_alike(self, facts: list[dict[str, Any]]) -> None:
        seen: dict[tuple[str, str, str, str], list[list[str]]] = {}
        for fact in facts:
            if not fact:
                continue
            api = fact.get("api", ["", LAST])
            conditions = (str(fact.get("when")), str(fact.get("unless")))
            others = seen.setdefault((fact["path"], fact["kind"], *conditions), [])
            clash = any(api[0] <= high and low <= api[1] for low, high in others)
            self._must(not clash, fact["path"], f"two facts of kind {fact['kind']} for the same API versions")
            others.append(api)

    def _alias(self, table: Mapping[str, Any]) -> dict[str, Any]:
        entry = _name_of(table)
        if not self._keys(table, "alias", entry):
            return {}
        self._choice(table["reads"], frozenset({Reads.HOST, Reads.GUID}), entry)
        return {"path": self._path(table["path"], entry), "reads": table["reads"]}

    def _waiver(self, table: Mapping[str, Any]) -> dict[str, Any]:
        if not self._keys(table, "waiver", "waiver"):
            return {}
        self._choice(table["class"], WAIVERS, "waiver")
        for path in table["paths"]:
            self._path(str(path).removesuffix(".**"), "waiver")
        self._must(bool(str(table["text"]).strip()), "waiver", "has no text")
        return {"paths": tuple(table["paths"]), "reason": table["class"], "text": table["text"]}

    def _example(self, table: Mapping[str, Any], index: int) -> dict[str, Any]:
        entry = f"example {index + 1}"
        if not self._keys(table, "example", entry):
            return {}
        self._choice(table["verdict"], EXAMPLES, entry)
        to = table.get("to", [])
        fails = table["verdict"] == Verdict.FAIL
        self._must(fails == bool(to), entry, "to belongs to verdict = 'fail', and is needed")
        try:
            rows = json.loads(table["rows"])
        except (TypeError, json.JSONDecodeError) as error:
            self._must(False, entry, f"rows is no JSON: {error}")
            return {}
        good = isinstance(rows, list) and bool(rows) and all(isinstance(row, dict) for row in rows)
        self._must(good, entry, "rows must be a list of objects, the one that it is about first")
        return {"title": table.get("title", ""), "verdict": table["verdict"], "to": list(to), "rows": rows}

    def _read(self, table: Mapping[str, Any]) -> dict[str, Any] | None:
        if not self._keys(table, "read", "read"):
            return None
        version = str(table["api_version"])
        self._must(bool(VERSION.fullmatch(version)), "read", f"{version!r} is no API version")
        return {
            "api_version": version,
            "subscription_list": bool(table.get("subscription_list", False)),
            "children": list(table.get("children", [])),
            "extensions": list(table.get("extensions", [])),
            "subscription_extension": bool(table.get("subscription_extension", False)),
        }


def _name_of(table: object) -> str:
    path = table.get("path") if isinstance(table, Mapping) else None
    return str(path) if path else "an entry without a path"
