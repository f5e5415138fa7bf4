"""Functions of resources: their ids, and what a running deployment can tell of them.

`providers()` is not among them: Azure has given it up.
"""

from __future__ import annotations

from typing import Any

from residency.arm.ids import InvalidResourceIdError, fold, parse_resource_id
from residency.arm.template.environment import Environment
from residency.arm.template.errors import NeedsRuntimeError, TemplateError
from residency.arm.template.functions.registry import Json, function, in_environment, invalid
from residency.arm.template.identifiers import comparable, relative, require_names, resource_id, split_type
from residency.model.regions import find_region


@in_environment("resourceId")
def _resource_id(env: Environment, first: str, second: str, *more: str) -> str:
    """With up to two arguments ahead of the type: the subscription, the group, or the group alone."""
    places, arm_type, names = split_type((first, second, *more), "resourceId")
    if len(places) > 2:  # noqa: PLR2004 - subscription and group
        raise invalid("resourceId", "at most the subscription and the resource group stand before the type")
    group = places[-1] if places else env.scope.resource_group
    subscription = places[0] if len(places) == 2 else env.scope.subscription  # noqa: PLR2004
    scope = f"/subscriptions/{subscription}" if subscription else ""
    return resource_id(f"{scope}/resourceGroups/{group}" if group else scope, arm_type, names)


@in_environment("subscriptionResourceId")
def _subscription_resource_id(env: Environment, first: str, second: str, *more: str) -> str:
    places, arm_type, names = split_type((first, second, *more), "subscriptionResourceId")
    subscription = places[0] if places else env.scope.subscription
    return f"/subscriptions/{subscription}" + resource_id("", arm_type, names)


@in_environment("managementGroupResourceId")
def _management_group_resource_id(env: Environment, first: str, second: str, *more: str) -> str:
    places, arm_type, names = split_type((first, second, *more), "managementGroupResourceId")
    group = places[0] if places else env.scope.management_group
    return resource_id(f"/providers/Microsoft.Management/managementGroups/{group}", arm_type, names)


@function("tenantResourceId")
def _tenant_resource_id(arm_type: str, name: str, *more: str) -> str:
    require_names("tenantResourceId", arm_type, [name, *more])
    return resource_id("", arm_type, [name, *more])


@function("extensionResourceId")
def _extension_resource_id(base: str, arm_type: str, name: str, *more: str) -> str:
    require_names("extensionResourceId", arm_type, [name, *more])
    return resource_id(base.rstrip("/"), arm_type, [name, *more])


@in_environment("reference")
def _reference(env: Environment, name: str, api_version: str | None = None, full: str = "") -> Any:
    """The properties of a resource of the template, or of one that exists; `Full` asks for all of it."""
    if full and full.lower() != "full":
        raise invalid("reference", "its third argument is 'Full' or left out")
    identifier = _identifier(env, name)
    env.symbols.referenced.add(comparable(identifier))
    if env.runtime is None:
        raise NeedsRuntimeError("reference")
    version = api_version or env.symbols.api_versions.get(comparable(identifier))
    return env.runtime.reference(identifier, version, full=bool(full))


@in_environment("references")
def _references(env: Environment, loop: str, full: str = "") -> list[Any]:
    if loop.lower() not in env.symbols.ids:
        raise _no_such(loop)
    return [_reference(env, identifier, None, full) for identifier in env.symbols.ids[loop.lower()]]


@in_environment("resourceInfo")
def _resource_info(env: Environment, symbol: str) -> dict[str, Any]:
    identifier = _identifier(env, symbol)
    parsed = parse_resource_id(identifier)
    version = env.symbols.api_versions.get(comparable(identifier))
    return {"id": identifier, "name": parsed.full_name, "type": parsed.type, "apiVersion": version}


@in_environment("list*")
def _list(env: Environment, name: str, api_version: str, body: Json = None) -> Any:
    identifier = _identifier(env, name)
    env.symbols.referenced.add(comparable(identifier))
    if env.runtime is None:
        raise NeedsRuntimeError(str(env.local["list*"]))
    return env.runtime.list(str(env.local["list*"]), identifier, api_version, body)


@function("pickZones")
def _pick_zones(namespace: str, arm_type: str, location: str, count: int = 1, offset: int = 0) -> list[str]:
    """Zones of a region by number; which types are zonal there is not known here."""
    region = find_region(location)
    zones = [str(zone + 1) for zone in range((region.zones or 0) if region else 0)]
    if count < 1 or offset < 0 or offset + count > max(len(zones), 1):
        raise invalid("pickZones", f"{location} has no {count} zones for {namespace}/{arm_type} from {offset} on")
    return zones[offset : offset + count]


def _identifier(env: Environment, name: str) -> str:
    """The id that a resource's name, symbolic name, id, or type and name means.

    Raises:
        TemplateError: no resource of the template has that name, or several have.
    """
    found = env.symbols.ids.get(name.lower(), [])
    if not found and "/" in name:
        try:
            return parse_resource_id(name if name.startswith("/") else relative(name, env.scope)).text
        except InvalidResourceIdError as error:
            raise TemplateError(
                f"The resource identifier '{name}' is malformed: {error}. "
                "Please see https://aka.ms/arm-functions for usage details."
            ) from error
    if len({fold(identifier) for identifier in found}) != 1:
        raise _no_such(name)
    return found[0]


def _no_such(name: str) -> TemplateError:
    return TemplateError(
        f"The template resource '{name}' reference is not valid: could not find template resource or resource copy "
        "with this name. Please see https://aka.ms/arm-function-reference for usage details."
    )
