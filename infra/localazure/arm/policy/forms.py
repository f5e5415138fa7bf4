"""What the parts of policy bodies must be, so that nothing that is stored can stop a later write from being judged.

A form is a Python type, a list with the form of its items, or an object's keys with their forms; the key `*` is every
key. What is absent or null fits: what is required is said where it is read. Other keys are let be.

Source: the models of azure-mgmt-resource-policy 1.0.0, read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from infra.localazure.errors import invalid_content

Form = Any

_VALUES: Form = {"*": {}}
_SELECTORS: Form = [{"kind": str, "in": [str], "notIn": [str]}]

ASSIGNMENT: Form = {
    "policyDefinitionId": str,
    "displayName": str,
    "metadata": {},
    "parameters": _VALUES,
    "notScopes": [str],
    "enforcementMode": str,
    "nonComplianceMessages": [{"message": str, "policyDefinitionReferenceId": str}],
    "overrides": [{"kind": str, "value": str, "selectors": _SELECTORS}],
    "resourceSelectors": [{"name": str, "selectors": _SELECTORS}],
}
DEFINITION: Form = {
    "displayName": str,
    "policyType": str,
    "mode": str,
    "version": str,
    "metadata": {},
    "parameters": {"*": {"type": str, "allowedValues": list, "metadata": {}}},
    "policyDefinitions": [
        {"policyDefinitionReferenceId": str, "policyDefinitionId": str, "parameters": _VALUES},
    ],
}
EXEMPTION: Form = {"policyAssignmentId": str, "policyDefinitionReferenceIds": [str], "expiresOn": str}
DETAILS: Form = {
    "operations": [{"operation": str, "field": str, "condition": str}],
    "actionNames": [str],
}
"""Of an effect but `append`."""
FIELDS: Form = [{"field": str}]
"""The details of `append`."""


def require(value: Any, form: Form, place: str = "properties") -> None:
    """Refuse what does not fit.

    Raises:
        ArmError: 400, naming the place.
    """
    wrong = misfit(value, form, place)
    if wrong:
        raise invalid_content(f"The request content was invalid: '{wrong}' is of the wrong type.")


def misfit(value: Any, form: Form, place: str) -> str:
    """The first place that does not fit; empty where all does."""
    if value is None:
        return ""
    if isinstance(form, type):
        return "" if isinstance(value, form) else place
    if isinstance(form, list):
        if not isinstance(value, list) or None in value:
            return place
        inner = (misfit(each, form[0], f"{place}[{index}]") for index, each in enumerate(value))
        return next(filter(None, inner), "")
    if not isinstance(value, Mapping):
        return place
    every = dict.fromkeys(value, form["*"]) if "*" in form else form
    return next(filter(None, (misfit(value.get(key), each, f"{place}.{key}") for key, each in every.items())), "")
