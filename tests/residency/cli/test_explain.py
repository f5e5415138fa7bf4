from __future__ import annotations

import json
from typing import Any

import pytest

from residency.cli.main import main
from residency.rules.interface import load_rules

RULES = [module.RULE for module in load_rules()]
STORAGE = "Microsoft.Storage/storageAccounts"


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["explain", *arguments]) == 0
    return capsys.readouterr().out


def document(capsys: pytest.CaptureFixture[str], what: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shown(capsys, what, "--format", "json"))
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_shown_with_its_page_its_law_and_its_pair(capsys: pytest.CaptureFixture[str], rule: Any) -> None:
    found = document(capsys, rule.slug)
    assert found["id"] == rule.id
    assert "What to do:" in found["page"]
    assert {law["boundary"] for law in found["law"]} == {"indonesia-private-scope", "indonesia-strict"}
    assert all(clause["sources"] for law in found["law"] for clause in law["clauses"])
    faulty, sound = found["fixtures"]
    assert {one["verdict"] for one in faulty["shows"]} == {faulty["verdict"]}
    assert {one["rule"] for one in faulty["shows"]} == {rule.id}
    assert {one["verdict"] for one in sound["shows"]} == {sound["verdict"]}
    text = shown(capsys, rule.id.lower())
    assert text.startswith(f"{rule.id} {rule.slug}\n\n{found['page']}\n")
    assert faulty["file"] in text
    assert sound["file"] in text


def test_the_decisive_part_of_a_pair_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "RES002")
    assert 'sku.name = "Standard_GRS": RES002 fail -> ?' in text
    assert 'sku.name = "Standard_ZRS": RES002 pass -> indonesiacentral' in text
    assert "allowedCopyScope" not in text


@pytest.mark.parametrize(
    ("rule", "arm_type", "path"),
    [
        ("RES002", STORAGE, "sku.name"),
        ("RES003", "Microsoft.Insights/diagnosticSettings", "properties.workspaceId"),
        ("RES016", STORAGE, "sku.name"),
    ],
)
def test_a_rule_names_the_facts_that_it_judges(
    capsys: pytest.CaptureFixture[str], rule: str, arm_type: str, path: str
) -> None:
    assert path in document(capsys, rule)["judges"]["types"][arm_type]
    assert arm_type not in document(capsys, "RES008")["judges"]["types"]


def test_a_rule_about_places_names_types_and_no_paths(capsys: pytest.CaptureFixture[str]) -> None:
    groups = "Microsoft.Resources/resourceGroups"
    assert STORAGE in document(capsys, "RES001")["judges"]["types"]
    assert groups not in document(capsys, "RES001")["judges"]["types"]
    assert document(capsys, "RES015")["judges"]["types"][groups] == []
    assert document(capsys, "RES004")["judges"]["types"] == {}


def test_the_rule_about_exemptions_has_no_pair(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "stale-exemption")
    assert (found["fixtures"], found["law"], found["judges"]["types"]) == ([], [], {})
    assert "Fixtures" not in shown(capsys, "RES090")


def test_a_type_is_shown_with_facts_sources_and_examples(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, STORAGE.upper())
    [line] = [
        line for line in text.splitlines() if line.endswith("refused where there is no pair") and "RAGZRS" in line
    ][:1]
    assert "Standard_GRS" in line
    assert " -> pair: " in line
    assert "\n  [1] https://" in text
    assert "\n  PASS\n" in text
    assert "\n\n\n" not in text


def test_the_json_of_a_type_has_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, STORAGE)
    [sku] = [fact for fact in found["facts"] if fact["path"] == "sku.name"]
    assert sku["values"]["Standard_GRS"] == "pair"
    assert sku["evidence"]["source"].startswith("https://")
    assert {example["verdict"] for example in found["examples"]} >= {"pass", "fail"}
