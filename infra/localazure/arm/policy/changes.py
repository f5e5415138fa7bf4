"""What `modify` and `append` do to a body before it is stored.

`append` adds what is not there, and refuses what is there with another value. Source: MicrosoftDocs/azure-docs,
articles/governance/policy/concepts/effects.md, read 2026-11-25.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from infra.localazure.arm import paths
from infra.localazure.arm.policy import evaluation, fields, functions
from infra.localazure.arm.policy.conditions import equals
from infra.localazure.arm.policy.fields import Subject
from infra.localazure.arm.policy.functions import Facts
from infra.localazure.arm.policy.inforce import Assigned

_APPEND = "append"


def made(policy: Assigned, facts: Facts) -> dict[str, Any]:
    """The body as a policy whose condition holds changes it.

    Raises:
        EvaluationError: a value cannot be worked out, or something else stands where one is to be appended.
    """
    body = copy.deepcopy(dict(facts.subject.body))
    for operation, field, value in _operations(policy, facts):
        _carry_out(body, facts.subject, operation, field, value)
    return body


def _operations(policy: Assigned, facts: Facts) -> Iterator[tuple[str, str, Any]]:
    """Operation, field and value; those of `append` are operations without a name."""
    details = policy.rule.details
    known = functions.of(facts)
    for each in details if isinstance(details, list) else (details or {}).get("operations") or ():
        if "condition" in each and evaluation.worked_out(each["condition"], known) is not True:
            continue
        operation = str(each.get("operation", _APPEND)).lower()
        yield (
            operation,
            str(evaluation.worked_out(each["field"], known)),
            evaluation.worked_out(each.get("value"), known),
        )


def _carry_out(body: dict[str, Any], subject: Subject, operation: str, field: str, value: Any) -> None:
    steps = fields.place(replace(subject, body=body), field.removesuffix("[*]"))
    if operation == "remove":
        paths.remove(body, steps)
        return
    there = paths.read(body, steps)
    if field.endswith("[*]"):
        paths.write(body, steps, [*(there if isinstance(there, list) else []), value])
    elif there is None or operation == "addorreplace":
        paths.write(body, steps, value)
    elif operation == _APPEND and not equals(there, value):
        raise evaluation.EvaluationError(f"'{field}' is {there!r}, and {value!r} would be appended")
