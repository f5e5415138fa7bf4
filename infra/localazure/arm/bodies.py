"""Whether the body of a write is one that its type takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import Any

from infra.localazure.arm.call import Call, Headers
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.scopes import GROUP_TYPE
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.schema import Finding

_WARNING = "x-localazure-warning"
_MOST_DETAILS = 20
_ENVELOPE: Mapping[str, type] = {"location": str, "tags": dict, "properties": dict, "identity": dict}
"""What every part of ARM relies on, whether or not the type's schema is known."""
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_NOTHING = object()


def check(
    cloud: Cloud, call: Call, arm_type: str, body: Mapping[str, Any], old: Mapping[str, Any], *, patch: bool, name: str
) -> Headers:
    """Refuse a body that its schema does not allow; what is merely odd becomes a response header.

    What a client sends back as it was answered is not judged again: services answer more than a version's schema has.

    Raises:
        ArmError: 400.
    """
    for key, wanted in _ENVELOPE.items():
        if not isinstance(body.get(key), wanted | NoneType):
            raise invalid_content(
                f"The request content was invalid and could not be deserialized: '{key} is of the wrong type.'."
            )
    if not patch and arm_type.lower() == GROUP_TYPE and not body.get("location"):
        raise _location_required()
    findings = cloud.schemas.check(arm_type, call.api_version, body, patch=patch, name=name)
    if old:
        findings = [finding for finding in findings if not _stood_before(finding, body, old)]
    errors = [finding for finding in findings if finding.severity == "error" and finding.kind != "unknown-type"]
    if any(finding.kind == "missing-required" and finding.path == "location" for finding in errors):
        raise _location_required()
    if errors:
        raise invalid_content(
            "The request content was invalid and could not be deserialized: "
            f"'{errors[0].message} Path '{errors[0].path}'.'.",
            [{"code": each.kind, "target": each.path, "message": each.message} for each in errors[:_MOST_DETAILS]],
        )
    return warnings(f"{finding.kind} {finding.path}: {finding.message}" for finding in findings[:_MOST_DETAILS])


def _location_required() -> ArmError:
    return ArmError(400, "LocationRequired", "The location property is required for this definition.")


def warnings(texts: Iterable[str]) -> Headers:
    """What a client may want to know, as response headers."""
    return tuple((_WARNING, _header_text(text)) for text in texts)


def _stood_before(finding: Finding, body: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
    """Whether what a finding is about, or what lacks something, is stored just so."""
    steps = [int(index) if index else step for step, index in _STEP.findall(finding.path)]
    if finding.kind == "missing-required":
        steps = steps[:-1]
    sent = _at(body, steps)
    return bool(steps) and sent is not _NOTHING and sent == _at(old, steps)


def _at(value: Any, steps: list[str | int]) -> Any:
    for step in steps:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and step < len(value) else _NOTHING
        else:
            value = value.get(step, _NOTHING) if isinstance(value, Mapping) else _NOTHING
    return value


def _header_text(text: str) -> str:
    return "".join(sign if " " <= sign <= "~" else "?" for sign in text)[:500]
