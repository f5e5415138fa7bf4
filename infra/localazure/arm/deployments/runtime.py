"""What a running deployment's expressions ask of the cloud: `reference()` and the `list…()` functions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import orjson

from infra.localazure.arm import actions
from infra.localazure.arm.call import Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.errors import ArmError, resource_not_found
from residency.arm.ids import parse_resource_id
from residency.arm.template.errors import TemplateError
from residency.arm.template.identifiers import comparable

_OWN = frozenset({"id", "name", "type"})


@dataclass(frozen=True, kw_only=True)
class StoreRuntime:
    """Answers from what is stored at the moment of asking."""

    cloud: Cloud
    call: Call

    def reference(self, resource_id: str, api_version: str | None, *, full: bool) -> Any:
        """A resource's properties, or all that `reference(…, 'Full')` answers.

        Raises:
            TemplateError: there is no such resource.
        """
        record = self.cloud.store.get(comparable(resource_id))
        target = parse_resource_id(resource_id)
        if record is None or record.hidden:
            missing = resource_not_found(target.type, target.full_name, target.resource_group)
            raise TemplateError(missing.message, code=missing.code)
        body = orjson.loads(record.body)
        if not full:
            return body.get("properties", {})
        return {
            **{key: value for key, value in body.items() if key not in _OWN},
            "apiVersion": api_version,
            "resourceId": body["id"],
            "resourceGroupName": target.resource_group,
            "subscriptionId": target.subscription,
        }

    def list(self, function: str, resource_id: str, api_version: str, body: Any) -> Any:
        """What a resource's action answers, `listKeys` for one.

        Raises:
            TemplateError: the resource is not there, or has no such action.
        """
        call = replace(
            self.call, method="POST", path=f"{resource_id}/{function}", query={"api-version": api_version}, body=body
        )
        try:
            return orjson.loads(actions.act(self.cloud, call).body)
        except ArmError as error:
            raise TemplateError(error.message, code=error.code) from error
