"""Rules as a whole: logic, counting, expressions, what cannot be worked out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.arm.policy import evaluation, expressions, functions, rule
from infra.localazure.arm.policy.fields import Subject
from infra.localazure.arm.policy.functions import Facts
from residency.arm.ids import parse_resource_id
from tests.infra.localazure.arm.policy.test_fields import BODY, TYPE

Condition = dict[str, Any]


def facts(**changed: Any) -> Facts:
    target = parse_resource_id(f"/subscriptions/s/resourceGroups/g/providers/{TYPE}/One")
    known: dict[str, Any] = {
        "subject": Subject(target=target, arm_type=TYPE, body=BODY),
        "parameters": {"places": ["indonesiacentral"], "n": 2},
        "group": {"name": "g", "location": "southeastasia", "tags": {"Owner": "me"}},
        "subscription": {"subscriptionId": "s", "displayName": "Ours"},
        "api_version": "2024-01-01",
        "now": 1_790_000_000.0,
        "pins": {},
        "current": {},
    }
    return Facts(**{**known, **changed})


def holds(condition: Condition) -> bool:
    return evaluation.holds(rule.parse({"if": condition, "then": {"effect": "deny"}}).condition, facts())


TRUE = {"field": "kind", "equals": "round"}
FALSE = {"field": "kind", "equals": "square"}
leaves = st.sampled_from(
    [TRUE, FALSE, {"value": "[parameters('n')]", "greater": 1}, {"field": "tags", "exists": False}]
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda each: {"not": each}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"allOf": parts}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"anyOf": parts}),
    ),
    max_leaves=8,
)


@given(conditions)
def test_not_inverts(condition: Condition) -> None:
    assert holds({"not": condition}) is not holds(condition)


@given(st.lists(conditions, min_size=1, max_size=4))
def test_all_of_and_any_of_are_each_others_opposite(parts: list[Condition]) -> None:
    assert holds({"not": {"allOf": parts}}) is holds({"anyOf": [{"not": part} for part in parts]})
    assert holds({"not": {"anyOf": parts}}) is holds({"allOf": [{"not": part} for part in parts]})


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"field": "location", "in": ["Indonesia Central"]}, True),
        ({"field": "location", "in": "[parameters('places')]"}, True),
        ({"field": "location", "notIn": "[parameters('PLACES')]"}, False),
        ({"field": "location", "equals": "[resourceGroup().location]"}, False),
        ({"field": "[concat('tags[', 'env', ']')]", "equals": "prod"}, True),
        ({"value": "[resourceGroup().tags['owner']]", "equals": "me"}, True),
        ({"value": "[resourceGroup().tags['nobody']]", "equals": ""}, True),
        ({"value": "[resourceGroup().none.at.all]", "equals": ""}, True),
        ({"value": "[subscription().displayName]", "like": "our*"}, True),
        ({"value": "[requestContext().apiVersion]", "less": "2024-01-02"}, True),
        ({"value": "[length(field('tags'))]", "equals": 3}, True),
        ({"value": "[if(equals(field('kind'), 'Round'), 'yes', 'no')]", "equals": "yes"}, True),
        ({"value": "[addDays(utcNow(), 1)]", "greater": "[utcNow()]"}, True),
        ({"value": "[ipRangeContains('10.0.0.0/8', '10.1.0.0/16')]", "equals": True}, True),
        ({"value": "[ipRangeContains('10.0.0.1-10.0.0.9', '10.0.0.10')]", "equals": True}, False),
        ({"value": "[[not an expression]", "equals": "[[not an expression]"}, True),
        ({"field": f"{TYPE}/stringArray[*]", "notEquals": "d"}, True),
        ({"field": f"{TYPE}/stringArray[*]", "notEquals": "a"}, False),
        ({"not": {"field": f"{TYPE}/stringArray[*]", "notEquals": "a"}}, True),
        ({"field": f"{TYPE}/missingArray[*]", "equals": "anything"}, True),
        ({"count": {"field": f"{TYPE}/stringArray[*]"}, "equals": 3}, True),
        ({"count": {"field": f"{TYPE}/missingArray[*]"}, "equals": 0}, True),
        ({"count": {"field": f"{TYPE}/objectArray[*].nestedArray[*]"}, "greaterOrEquals": 4}, True),
    ],
)
def test_a_condition(condition: Condition, expected: bool) -> None:
    assert holds(condition) is expected


def counted(field: str, where: Condition) -> Condition:
    return {"count": {"field": f"{TYPE}/{field}", "where": where}}


@pytest.mark.parametrize(
    ("count", "result"),
    [
        (counted("stringArray[*]", {"field": f"{TYPE}/stringArray[*]", "equals": "a"}), 1),
        (counted("stringArray[*]", {"value": "[current()]", "in": ["a", "b"]}), 2),
        (counted("stringArray[*]", {"value": f"[current('{TYPE}/stringArray[*]')]", "equals": "c"}), 1),
        (counted("stringArray[*]", {"value": f"[first(field('{TYPE}/stringArray[*]'))]", "equals": "b"}), 1),
        (counted("objectArray[*]", {"field": f"{TYPE}/objectArray[*].property", "equals": "value2"}), 1),
        (counted("objectArray[*]", {"value": f"[current('{TYPE}/objectArray[*].property')]", "like": "value*"}), 2),
        (counted("objectArray[*]", {"value": "[current().property]", "like": "*2"}), 1),
        (
            counted(
                "objectArray[*]",
                {
                    "allOf": [
                        {"field": f"{TYPE}/objectArray[*].property", "equals": "value2"},
                        {"field": f"{TYPE}/objectArray[*].nestedArray[*]", "greater": 2},
                    ]
                },
            ),
            1,
        ),
        (
            counted(
                "objectArray[*]",
                {
                    "count": {
                        "field": f"{TYPE}/objectArray[*].nestedArray[*]",
                        "where": {"field": f"{TYPE}/objectArray[*].nestedArray[*]", "greater": 2},
                    },
                    "greater": 0,
                },
            ),
            1,
        ),
        ({"count": {"value": [1, 2, 3], "name": "n", "where": {"value": "[current('n')]", "less": 3}}}, 2),
        ({"count": {"value": "[parameters('places')]", "where": {"field": "location", "equals": "[current()]"}}}, 1),
    ],
)
def test_count_takes_each_member_as_the_only_one(count: Condition, result: int) -> None:
    assert holds({**count, "equals": result})
    assert not holds({**count, "equals": result + 1})


@pytest.mark.parametrize(
    "condition",
    [
        {"value": "[substring(field('name'), 0, 30)]", "equals": "x"},
        {"field": "kind", "less": 3},
        {"value": "[addDays('never', 1)]", "equals": "x"},
        {"value": "[parameters('none')]", "equals": "x"},
        {"value": f"[field('{TYPE}/stringArray')[7]]", "equals": "x"},
    ],
)
def test_what_cannot_be_worked_out_is_said(condition: Condition) -> None:
    with pytest.raises(evaluation.EvaluationError):
        holds(condition)


def test_what_was_asked_is_kept() -> None:
    asked = {"anyOf": [FALSE, {"not": TRUE}, {"value": 1, "equals": 1}]}
    condition = rule.parse({"if": asked, "then": {"effect": "deny"}})
    trace: evaluation.Trace = []
    assert evaluation.holds(condition.condition, facts(), trace)
    assert [(each["expressionKind"], each["result"]) for each in trace] == [
        ("Field", "False"),
        ("Field", "True"),
        ("Value", "True"),
    ]


def test_every_own_function_is_known_to_the_check() -> None:
    assert set(functions.of(facts())) == expressions.OWN
