"""How the template language writes ARM ids."""

from __future__ import annotations

import re
from collections.abc import Sequence

from residency.arm.ids import RESOURCE_GROUP_TYPE, fold
from residency.arm.template.errors import TemplateError
from residency.arm.template.scope import Scope

_MANAGEMENT_GROUPS = "microsoft.management/managementgroups/"
_GROUP_AS_RESOURCE = re.compile(r"/providers/microsoft\.resources/resourcegroups/([^/]+)$")


def resource_id(scope: str, arm_type: str, names: Sequence[str]) -> str:
    """The id of a resource by its type and names below a scope's id.

    Args:
        scope: the id of a group, subscription, management group or resource; empty for the tenant.
        arm_type: `Microsoft.Network/virtualNetworks/subnets`, or with an extension of old form
            `Microsoft.Storage/storageAccounts/providers/locks`, whose names hold the extension's namespace.
        names: one for each segment of the type behind the namespace.

    Raises:
        TemplateError: there are more or fewer names than the type has segments.
    """
    namespace, *kinds = arm_type.split("/")
    if len(kinds) != len(names) or not kinds:
        raise TemplateError(
            f"The template resource '{'/'.join(names)}' for type '{arm_type}' at line '1' and column '1' has incorrect "
            "segment lengths. A nested resource type must have identical number of segments as its resource name. "
            "A root resource type must have segment length one greater than its resource name. "
            "Please see https://aka.ms/arm-syntax-resources for usage details."
        )
    if arm_type.lower() == RESOURCE_GROUP_TYPE.lower() and scope.lower().startswith("/subscriptions/"):
        return f"{scope}/resourceGroups/{names[0]}"
    steps = [f"{scope}/providers/{namespace}"]
    for kind, name in zip(kinds, names, strict=True):
        steps.append(f"providers/{name}" if kind.lower() == "providers" else f"{kind}/{name}")
    return "/".join(steps)


def relative(text: str, scope: Scope) -> str:
    """The id that `Microsoft.Network/virtualNetworks/net` means: a resource of the deployment's own place.

    Management groups are of the tenant, wherever the deployment goes.
    """
    namespace, *rest = text.split("/")
    if text.lower().startswith(_MANAGEMENT_GROUPS):
        return f"/providers/{text}"
    if len(rest) < 2 or len(rest) % 2:  # noqa: PLR2004 - a kind and a name
        return text
    return resource_id(scope.id, "/".join((namespace, *rest[0::2])), rest[1::2])


def comparable(identifier: str) -> str:
    """The folded id; a resource group that is written as a resource of a provider is the group."""
    return _GROUP_AS_RESOURCE.sub(r"/resourcegroups/\1", fold(identifier))


def split_type(arguments: Sequence[str], function: str) -> tuple[list[str], str, list[str]]:
    """What `resourceId()` and its like are given: what stands before the type, the type, and the names.

    Raises:
        TemplateError: no argument is a type, or it needs more or fewer names.
    """
    at = next((at for at, text in enumerate(arguments) if "/" in text), None)
    if at is None:
        raise TemplateError(
            f"Unable to evaluate template language function '{function}': the type of the resource is missing. "
            "Please see https://aka.ms/arm-functions for usage details."
        )
    require_names(function, arguments[at], arguments[at + 1 :])
    return list(arguments[:at]), arguments[at], list(arguments[at + 1 :])


def require_names(function: str, arm_type: str, names: Sequence[str]) -> None:
    """Refuse a type with more or fewer names than it has segments behind its namespace.

    Raises:
        TemplateError: so it is.
    """
    wanted = arm_type.count("/")
    if len(names) != wanted or not wanted:
        raise TemplateError(
            f"Unable to evaluate template language function '{function}': the type '{arm_type}' requires '{wanted}' "
            "resource name argument(s). "
            f"Please see https://aka.ms/arm-resource-functions/#{function.lower()} for usage details."
        )
