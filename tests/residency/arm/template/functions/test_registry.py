"""That the language is complete: every documented function is there, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from residency.arm.template import functions
from tests.residency.arm.template.expressions import refusal_of, value_of

DOCUMENTED = """
array concat contains createArray empty first indexFromEnd indexOf intersection last lastIndexOf length max min range
skip take tryGet tryIndexFromEnd union flatten distinct
parseCidr cidrSubnet cidrHost
coalesce equals greater greaterOrEquals less lessOrEquals
dateTimeAdd dateTimeFromEpoch dateTimeToEpoch utcNow
deployer deployment environment parameters variables
filter groupBy lambda lambdaVariables map mapValues reduce sort toObject
and bool false if not or true
add copyIndex div float int mod mul sub
createObject items json null objectKeys shallowMerge
extensionResourceId pickZones reference references resourceId subscriptionResourceId tenantResourceId
managementGroupResourceId resourceInfo
managementGroup resourceGroup subscription tenant
base64 base64ToJson base64ToString dataUri dataUriToString endsWith fail format guid join newGuid padLeft replace split
startsWith string substring toLower toUpper trim uniqueString uri uriComponent uriComponentToString like
"""
"""From the pages "ARM template functions" and from what the Bicep compiler writes, read 2026-11-25."""


def test_every_documented_function_is_there() -> None:
    assert sorted(functions.names(), key=str.lower) == sorted([*DOCUMENTED.split(), "list*"], key=str.lower)


def test_names_are_taken_without_case() -> None:
    assert value_of("TOLOWER('A')") == "a"


@pytest.mark.parametrize("text", ["nothing()", "providers('A.B')", "sys.concat('a')", "any(1)", "lists"])
def test_nothing_else_is_a_function(text: str) -> None:
    assert "is not valid" in refusal_of(text)
