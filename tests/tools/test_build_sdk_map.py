import hashlib
import json
import sys
from pathlib import Path

import pytest

from tools import build_sdk_map

TOKEN = {
    "token": "azure-native:storage:Account",
    "arm_type": "Microsoft.Storage/storageAccounts",
    "api_version": "2024-01-01",
    "path": "/subscriptions/{subscriptionId}/storageAccounts/{accountName}",
    "path_params": ["accountName"],
    "name_input": "accountName",
    "path_evidence": "rest-template",
    "by_text": ["networkRuleSet"],
    "required": [],
    "body": {
        "top": ["sku"],
        "renamed": {"networkRuleSet": "properties.networkAcls"},
        "nested": [{"path": "networkRuleSet", "class": "storage:RulesArgs"}],
        "classes": {"networkRuleSet": [["", "storage:RulesArgs", {"kind": "a"}]]},
    },
    "outputs": {"top": ["name"], "read_only": ["creationTime"]},
    "confidence": "exact",
    "why": None,
}
CLASS = {
    "id": "storage:RulesArgs",
    "arm": "Rules",
    "dir": "in",
    "const": {"enabled": False},
    "props": {"ipRules": {"p": "rules", "c": [["[]", "storage:RuleArgs"]]}, "ids": {"set": 1}},
}


def test_only_what_the_map_needs_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sdk_to_arm.jsonl").write_text(json.dumps(TOKEN) + "\n")
    (tmp_path / "sdk_classes.jsonl").write_text(json.dumps(CLASS) + "\n")
    monkeypatch.setattr(sys, "argv", ["build_sdk_map.py", str(tmp_path), str(tmp_path / "out")])
    build_sdk_map.main()

    written = (tmp_path / "out" / "storage.json").read_bytes()
    assert json.loads(written) == {
        "tokens": {
            "Account": {
                "type": "Microsoft.Storage/storageAccounts",
                "api": "2024-01-01",
                "path": "/subscriptions/{subscriptionId}/storageAccounts/{accountName}",
                "params": ["accountName"],
                "name": "accountName",
                "confidence": "exact",
                "body": {
                    "top": ["sku"],
                    "at": {"networkRuleSet": "properties.networkAcls"},
                    "classes": {"networkRuleSet": [["", "RulesArgs", {"kind": "a"}]]},
                },
                "outputs": {"top": ["name"], "read_only": ["creationTime"]},
            }
        },
        "classes": {
            "RulesArgs": {
                "const": {"enabled": False},
                "props": {"ipRules": {"p": "rules", "c": [["[]", "RuleArgs"]]}, "ids": {"set": 1}},
            }
        },
    }
    index = json.loads((tmp_path / "out" / "index.json").read_text())
    assert index["files"] == {"storage": hashlib.sha256(written).hexdigest()}
