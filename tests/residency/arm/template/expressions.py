"""The value of a single expression, asked as a template's output."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import expand
from residency.arm.template.scope import Scope

SCOPE = Scope(
    subscription="s",
    resource_group="shop",
    location="indonesiacentral",
    tenant="t",
    now=datetime(2019, 3, 5, 17, 53, 18, tzinfo=UTC),
    new_guid=lambda: "b76a51fc-bd72-4a77-b9a2-3c29e7d2e551",
)


def value_of(text: str, **parameters: Any) -> Any:
    """What `[text]` is, with parameters by name."""
    return _output({"type": "object", "value": f"[{text}]"}, parameters)


def default_of(text: str) -> Any:
    """What `[text]` is as the default value of a parameter."""
    template = {"contentVersion": "1.0.0.0", "resources": [], "parameters": {"p": {"type": "string"}}}
    template["parameters"] = {"p": {"type": "string", "defaultValue": f"[{text}]"}}
    return expand(template, parameters={}, scope=SCOPE).parameters["p"]["value"]


def refusal_of(text: str, **parameters: Any) -> str:
    """With what message `[text]` is refused."""
    with pytest.raises(TemplateError) as caught:
        value_of(text, **parameters)
    assert caught.value.code == "InvalidTemplate"
    return caught.value.message


def _output(output: dict[str, Any], parameters: dict[str, Any]) -> Any:
    kinds = {str: "string", bool: "bool", int: "int", list: "array", dict: "object"}
    template = {
        "contentVersion": "1.0.0.0",
        "resources": [],
        "parameters": {name: {"type": kinds[type(value)]} for name, value in parameters.items()},
        "outputs": {"o": output},
    }
    given = {name: {"value": value} for name, value in parameters.items()}
    return expand(template, parameters=given, scope=SCOPE).outputs()["o"]["value"]
