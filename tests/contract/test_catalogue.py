"""What the catalogue promises: compiled equals source, no path without a judgement, no kind without a rule."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from residency.catalogue.compile import COMPILED, DATA, compile_catalogue, differences, read_facts
from residency.catalogue.entry import CLEAN, Entry, Reads
from residency.catalogue.load import Catalogue
from residency.catalogue.readplan import read_plan
from residency.rules.interface import load_rules

AS_OF = date(2026, 11, 25)
GOLDEN = Path(__file__).parents[1] / "golden"
HEART = json.loads((GOLDEN / "heart_paths.json").read_text("utf-8"))
SURFACE = HEART["paths"]
ENTRIES = {entry.type.lower(): entry for entry in Catalogue().entries()}


def test_what_is_compiled_is_what_the_sources_say() -> None:
    assert differences(compile_catalogue(read_facts(DATA, AS_OF)), COMPILED) == []


def test_every_source_file_is_an_entry_and_every_entry_is_loaded_by_its_type_alone() -> None:
    files = {path.relative_to(DATA / "judged").with_suffix("").as_posix() for path in DATA.glob("judged/**/*.toml")}
    assert files == set(ENTRIES)
    assert Catalogue().entry("MICROSOFT.STORAGE/storageaccounts/BLOBSERVICES") is not None
    assert Catalogue().entry("Microsoft.Storage/storageAccounts/nothing") is None
    assert Catalogue().entry("Microsoft.Nothing/things") is None


def covers(waived: str, path: str) -> bool:
    prefix = waived.removesuffix(".**")
    if prefix == waived:
        return path == waived
    return path == prefix or path.startswith((f"{prefix}.", f"{prefix}["))


def judged(entry: Entry, path: str) -> bool:
    """Whether the location or a fact reads the path, a free map is around it, or a waiver covers it."""
    by_fact = any(
        fact.path in {path, path.removesuffix("[]")} or (covers(f"{fact.path}.**", path) and fact.reads is Reads.FREE)
        for fact in entry.facts
    )
    waivers = Catalogue().page(entry.type).waivers
    return (
        by_fact
        or path
        in {
            "location",
            "extendedLocation.name",
            "extendedLocation.type",
            entry.path,
            *(alias.path for alias in entry.aliases),
        }
        or any(covers(waived, path) for one in waivers for waived in one.paths)
    )


@pytest.mark.parametrize("arm_type", HEART["types"])
def test_the_types_that_matter_most_are_judged_and_shown_by_examples(arm_type: str) -> None:
    assert ENTRIES[arm_type].judged
    assert Catalogue().page(arm_type).examples


@pytest.mark.parametrize("arm_type", sorted(SURFACE))
def test_every_path_that_could_bear_a_location_has_a_fact_or_a_waiver(arm_type: str) -> None:
    entry = ENTRIES[arm_type]
    containers = {path.rpartition(".")[0] for path in SURFACE[arm_type]}
    assert [path for path in SURFACE[arm_type] if not judged(entry, path) and path not in containers] == []


def test_every_kind_that_a_fact_moves_has_a_rule() -> None:
    judged_kinds = {kind for module in load_rules() for kind in module.RULE.kinds}
    assert {fact.kind for entry in ENTRIES.values() for fact in entry.facts} <= judged_kinds


def test_no_kind_is_judged_by_two_rules() -> None:
    kinds = [kind for module in load_rules() for kind in module.RULE.kinds]
    assert len(kinds) == len(set(kinds))


@pytest.mark.parametrize("arm_type", sorted(ENTRIES))
def test_facts_have_a_source_and_findings_a_remedy(arm_type: str) -> None:
    entry = ENTRIES[arm_type]
    assert entry.judged
    for evidence in entry.evidences():
        assert evidence.source.startswith("https://")
        assert date.fromisoformat(evidence.checked_on) <= AS_OF
    for fact in entry.facts:
        can_fail = fact.reads is not Reads.PRESENCE or fact.present not in CLEAN
        assert fact.fix or not can_fail, fact.path


def test_the_read_plan_reads_what_the_catalogue_judges() -> None:
    plan = read_plan(Catalogue())
    storage = plan.of("MICROSOFT.STORAGE/storageAccounts")
    assert storage is not None
    assert storage.subscription_list
    assert "blobServices/default/containers" in storage.children
    assert "Microsoft.Insights/diagnosticSettings" in storage.extensions
    assert set(plan.subscription_extensions) == {
        "Microsoft.Authorization/locks",
        "Microsoft.Authorization/roleAssignments",
        "Microsoft.Insights/diagnosticSettings",
    }
    for of_type in plan.types.values():
        for extension in of_type.extensions:
            assert plan.of(extension) is not None
        for child in of_type.children:
            steps = [step for step in child.split("/") if step != "default"]
            assert plan.of("/".join([of_type.type, *steps])) is not None, child
