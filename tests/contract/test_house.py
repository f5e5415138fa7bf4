"""The house rules of the checker that no linter holds."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import residency
from residency.catalogue.load import Catalogue
from residency.catalogue.paths import ENVELOPE
from residency.rules.interface import load_rules

ROOT = Path(residency.__file__).parent
COMPILED = ROOT / "catalogue" / "data" / "compiled"
MODULES = sorted(path for path in ROOT.rglob("*.py") if COMPILED not in path.parents and path.parent != COMPILED)
NEUTRAL = ("assess.py", "flow", "reports", "rules")
_TYPE = re.compile(r"\bMicrosoft\.[A-Z]\w+/\w+", re.IGNORECASE)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def strings_of(path: Path) -> list[str]:
    """Every text of a module that is no docstring."""
    tree = ast.parse(path.read_text("utf-8"))
    holders = [node for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)]
    documentation = {id(node.value) for node in holders}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation
    ]


@pytest.mark.parametrize("path", [path for path in MODULES if name(path).startswith(NEUTRAL)], ids=name)
def test_rules_flow_assessment_and_reports_name_no_type(path: Path) -> None:
    own = {part.lower() for entry in Catalogue().entries() for part in (entry.type, entry.type.partition("/")[2])}
    own -= {word.lower() for word in ENVELOPE}  # ARM's own words: `tags` is a type as well
    texts = strings_of(path)
    assert not [text for text in texts if _TYPE.search(text) or text.lower() in own]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_one_idea_and_a_function_fits_a_screen(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 300
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    assert not [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 50]


def test_a_rule_is_a_page_and_a_header() -> None:
    for module in load_rules():
        path = Path(str(module.__file__))  # type: ignore[attr-defined]
        assert len(path.read_text("utf-8").splitlines()) <= 60
