"""Parameters of definitions: what is declared, what is given, and what then holds.

Codes are those that users of real Azure quote (UndefinedPolicyParameter: tests of Az.Policy; MissingPolicyParameter and
PolicyParameterValueNotAllowed: public repositories; read 2026-11-25), but for InvalidPolicyParameterType, which is
ours. The messages are unverified.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from infra.localazure.errors import ArmError

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "array": list,
    "object": dict,
    "boolean": bool,
    "integer": int,
    "float": (int, float),
    "datetime": str,
}
TYPES = frozenset(_TYPES)
"""What a parameter may be, in lower case."""

Declared = Mapping[str, Mapping[str, Any]]


def values(given: Any) -> dict[str, Any]:
    """`{name: {"value": …}}` as names in lower case and values."""
    return {
        str(name).lower(): stated.get("value") if isinstance(stated, Mapping) else stated
        for name, stated in (given or {}).items()
    }


def effective(declared: Declared, given: Mapping[str, Any]) -> dict[str, Any]:
    """The value of every declared parameter, by its name in lower case: what is given, else the default."""
    return {name.lower(): given.get(name.lower(), stated.get("defaultValue")) for name, stated in declared.items()}


def require(who: str, definition: str, declared: Declared, given: Mapping[str, Any]) -> None:
    """Refuse values that a definition does not take.

    Args:
        who: what gives the values, as an error calls it: "policy assignment 'x'".
        definition: the definition's name.
        declared: its parameters.
        given: values by name in lower case; a value that is an expression is not looked at.

    Raises:
        ArmError: 400; a parameter is unknown, missing, of the wrong type or not allowed.
    """
    by_name = {name.lower(): (name, stated) for name, stated in declared.items()}
    unknown = [name for name in given if name not in by_name]
    if unknown:
        raise ArmError(
            400,
            "UndefinedPolicyParameter",
            f"The {who} is attempting to assign the parameter(s) '{','.join(unknown)}' which are not defined in the "
            f"policy definition '{definition}'.",
        )
    missing = [name for key, (name, stated) in by_name.items() if key not in given and "defaultValue" not in stated]
    if missing:
        raise ArmError(
            400,
            "MissingPolicyParameter",
            f"The {who} is missing the parameter(s) '{','.join(missing)}' as defined in the policy definition "
            f"'{definition}'.",
        )
    for key, value in given.items():
        if not (isinstance(value, str) and value.startswith("[")):
            _require_value(who, definition, *by_name[key], value)


def _require_value(who: str, definition: str, name: str, stated: Mapping[str, Any], value: Any) -> None:
    kind = str(stated.get("type", "")).lower()
    wanted = _TYPES.get(kind, object)
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "boolean"):
        raise ArmError(
            400,
            "InvalidPolicyParameterType",
            f"The {who} gives the parameter '{name}' of the policy definition '{definition}' a value that is not of "
            f"the type '{stated.get('type')}'.",
        )
    allowed = stated.get("allowedValues")
    refused = [each for each in (value if isinstance(value, list) else [value]) if allowed and each not in allowed]
    if allowed and refused:
        raise ArmError(
            400,
            "PolicyParameterValueNotAllowed",
            f"The value '{refused[0]}' is not allowed for policy parameter '{name}' in policy definition "
            f"'{definition}'. The allowed values are '{', '.join(map(str, allowed))}'.",
        )
