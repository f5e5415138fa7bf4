"""The parameters of a deployment: what is given, checked against what the template declares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.arm.template.environment import Names
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions import type_name
from residency.arm.template.limits import MOST_PARAMETERS, require_shallow, within
from residency.arm.template.scope import Unresolved

_TYPES: Mapping[str, tuple[str, ...]] = {
    "string": ("String",),
    "securestring": ("String",),
    "int": ("Integer",),
    "bool": ("Boolean",),
    "array": ("Array",),
    "object": ("Object",),
    "secureobject": ("Object",),
}
SECURE = frozenset({"securestring", "secureobject"})
"""Types whose values are never shown."""

Declared = Mapping[str, Any]
"""The template's `parameters`, as they came."""


def names(declared: Declared, given: Mapping[str, Any], default: Callable[[Any], Any]) -> Names:
    """The parameters by name; each is checked when it is first asked for.

    Args:
        declared: the template's `parameters`.
        given: the deployment's `parameters`, `{name: {"value": …}}`; a `reference` to a Key Vault's secret stays open.
        default: evaluates a default value.

    Raises:
        TemplateError: a parameter is given that is not declared, or there are too many.
    """
    within(len(declared), MOST_PARAMETERS, "parameters")
    for name, entry in declared.items():
        if not isinstance(entry, Mapping) or str(entry.get("type", "")).lower() not in _TYPES:
            raise TemplateError(f"The template parameter '{name}' has no valid type.", target=name)
    known = {name.lower() for name in declared}
    foreign = [name for name in given if name.lower() not in known]
    if foreign:
        raise TemplateError(
            "The following parameters were supplied, but do not correspond to any parameters defined in the template: "
            f"'{', '.join(foreign)}'. The parameters defined in the template are: '{', '.join(declared)}'. "
            "Please see https://aka.ms/arm-pass-parameter-values for usage details."
        )
    values = {name.lower(): value for name, value in given.items()}
    return Names("parameter", declared, lambda name: _value(name, declared[name], values.get(name.lower()), default))


def require_all(declared: Declared, found: Names) -> dict[str, Any]:
    """The value of every parameter.

    Raises:
        TemplateError: one is missing, or of another type or value than the template takes.
    """
    return {name: found.get(name) for name in declared}


def _value(name: str, entry: Mapping[str, Any], given: Any, default: Callable[[Any], Any]) -> Any:
    if isinstance(given, Mapping) and "reference" in given and "value" not in given:
        return Unresolved(f"[parameters('{name}')]", "parameters")
    if isinstance(given, Mapping) and "value" in given and given["value"] is None and entry.get("nullable") is True:
        return None
    if isinstance(given, Mapping) and given.get("value") is not None:
        value = given["value"]
        require_shallow(value, f"the value of the parameter '{name}'")
    elif "defaultValue" in entry:
        value = default(entry["defaultValue"])
    elif entry.get("nullable") is True:
        return None
    else:
        raise TemplateError(
            f"The value for the template parameter '{name}' at line '1' and column '1' is not provided. "
            "Please see https://aka.ms/arm-create-parameter-file for usage details.",
            target=name,
        )
    if not isinstance(value, Unresolved):
        _check(name, entry, value)
    return value


def _check(name: str, entry: Mapping[str, Any], value: Any) -> None:
    wanted = _TYPES.get(str(entry.get("type", "")).lower(), ())
    if wanted and type_name(value) not in wanted and not (value is None and entry.get("nullable")):
        raise TemplateError(
            f"Template parameter JToken type is not valid. Expected '{', '.join(wanted)}'. Actual "
            f"'{type_name(value)}'. Please see https://aka.ms/arm-pass-parameter-values for usage details.",
            target=name,
        )
    allowed = entry.get("allowedValues")
    if isinstance(allowed, list) and not _is_allowed(value, allowed):
        shown = "" if str(entry.get("type", "")).lower() in SECURE else f" '{value}'"
        raise TemplateError(
            f"The provided value{shown} for the template parameter '{name}' at line '1' and column '1' is not valid. "
            f"The parameter value is not part of the allowed value(s): '{','.join(map(str, allowed))}'.",
            target=name,
        )
    size = len(value) if isinstance(value, str | list) else value
    suffix = "Length" if isinstance(value, str | list) else "Value"
    least, most = entry.get(f"min{suffix}"), entry.get(f"max{suffix}")
    if isinstance(size, int) and ((isinstance(least, int) and size < least) or (isinstance(most, int) and size > most)):
        too_small = isinstance(least, int) and size < least
        limit = f"greater than or equal to '{least}'" if too_small else f"less than or equal to '{most}'"
        raise TemplateError(
            f"The provided value for the template parameter '{name}' at line '1' and column '1' is not valid. "
            f"{'Length of the value' if suffix == 'Length' else 'The value'} should be {limit}. "
            "Please see https://aka.ms/arm-syntax-parameters for usage details.",
            target=name,
        )


def _is_allowed(value: Any, allowed: list[Any]) -> bool:
    """Strings without case; an array where each of its items is allowed."""
    if isinstance(value, list) and not any(isinstance(each, list) for each in allowed):
        return all(_is_allowed(item, allowed) for item in value)
    if isinstance(value, str):
        return value.lower() in {each.lower() for each in allowed if isinstance(each, str)}
    return value in allowed
