"""Previews as the engine writes them, in small: what tests need to change one thing at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from residency.model.rows import Gap, RawRow
from residency.sources.interface import Source

PREVIEWS = Path(__file__).parents[2] / "fixtures" / "previews"
LATER = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
SUBSCRIPTION = "00000000-0000-4000-8000-000000000001"
DEFAULT = f"urn:pulumi:dev::shop::pulumi:providers:azure-native::default_3_29_0::{LATER}"
CONFIG = {"azure-native:location": "indonesiacentral", "azure-native:subscriptionId": SUBSCRIPTION}

Json = dict[str, Any]


def urn(name: str, token: str = "azure-native:storage:StorageAccount") -> str:
    return f"urn:pulumi:dev::shop::{token}::{name}"


def entry(
    name: str, token: str = "azure-native:storage:StorageAccount", inputs: Json | None = None, **more: Any
) -> Json:
    """An entry of a state or a preview; every input that is given is one that the program gives."""
    given = inputs or {}
    entry: Json = {
        "urn": urn(name, token),
        "custom": True,
        "type": token,
        "inputs": given,
        "provider": DEFAULT,
        "propertyDependencies": {key: [] for key in given},
    }
    return entry | more


def group(name: str = "rg", **inputs: Any) -> Json:
    return entry(name, "azure-native:resources:ResourceGroup", {"resourceGroupName": name, **inputs})


def account(name: str = "st", **changes: Any) -> Json:
    """A storage account in the group `rg`, with some of its inputs changed; None takes one out."""
    inputs = {
        "accountName": name,
        "resourceGroupName": "rg",
        "kind": "StorageV2",
        "sku": {"name": "Standard_ZRS"},
        "location": "indonesiacentral",
        "allowCrossTenantReplication": False,
        **changes,
    }
    return entry(name, inputs={key: value for key, value in inputs.items() if value is not None})


def produced(entry: Json, **inputs: list[str]) -> Json:
    """The entry with inputs that come from other resources."""
    values = {name: entry["inputs"].get(name, LATER) for name in inputs}
    producers = {**entry["propertyDependencies"], **inputs}
    return {**entry, "inputs": {**entry["inputs"], **values}, "propertyDependencies": producers}


def step(op: str, new: Json | None = None, old: Json | None = None) -> Json:
    state = new or old or {}
    return {"op": op, "urn": state["urn"], "oldState": old, "newState": new}


def create(*entries: Json) -> list[Json]:
    return [step("create", one) for one in entries]


def preview(path: Path, steps: list[Json], **more: Any) -> Path:
    """Write a whole preview; `more` replaces its parts, None takes one out."""
    counts: dict[str, int] = {}
    for one in steps:
        counts[one["op"]] = counts.get(one["op"], 0) + 1
    document = {"config": CONFIG, "steps": steps, "changeSummary": counts, **more}
    file = path / "preview.json"
    file.write_text(json.dumps({key: value for key, value in document.items() if value is not None}))
    return file


def state(path: Path, *entries: Json) -> Path:
    file = path / "state.json"
    file.write_text(json.dumps({"version": 3, "deployment": {"manifest": {}, "resources": list(entries)}}))
    return file


def read(source: Source) -> tuple[list[RawRow], list[Gap]]:
    items = list(source.read())
    rows = [item for item in items if isinstance(item, RawRow)]
    return rows, [item for item in items if isinstance(item, Gap)]
