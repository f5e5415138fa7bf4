"""Errors as ARM words them, and the one error that a user of the command line can meet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Self

import orjson

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class LocalAzureError(Exception):
    """Something the user can act on (port taken, store in use, store too new); the message is one sentence."""


class ArmError(Exception):
    """A refusal in ARM's envelope `{"error": {"code", "message", …}}`.

    Attributes:
        status: the HTTP status.
        code: ARM's error code.
        details: inner errors, each with `code`, `message` and perhaps `target`.
        target: what the error is about; empty where ARM does not say.
        additional_info: typed extras, each with `type` and `info`: the policies that refuse.
        headers: extra response headers.
        gateway: whether ARM itself refuses (not a resource provider); it then says so in `x-ms-failure-cause`.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        details: Sequence[dict[str, Any]] = (),
        target: str = "",
        additional_info: Sequence[dict[str, Any]] = (),
        headers: Sequence[tuple[str, str]] = (),
        gateway: bool = True,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.details = tuple(details)
        self.target = target
        self.additional_info = tuple(additional_info)
        self.headers = tuple(headers)
        self.gateway = gateway

    def envelope(self) -> dict[str, Any]:
        """The body to send."""
        return {"error": self.inner()}

    def kept(self) -> bytes:
        """The refusal as bytes, of which `restored` makes it again."""
        return orjson.dumps({"status": self.status, "gateway": self.gateway, **self.inner()})

    @classmethod
    def restored(cls, kept: bytes) -> Self:
        """What `kept` was made of, but for its headers."""
        said: dict[str, Any] = orjson.loads(kept)
        said["additional_info"] = said.pop("additionalInfo", ())
        return cls(**said)

    def inner(self) -> dict[str, Any]:
        """The error as one of another's `details`."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.target:
            error["target"] = self.target
        if self.details:
            error["details"] = list(self.details)
        if self.additional_info:
            error["additionalInfo"] = list(self.additional_info)
        return error


def is_guid(text: str) -> bool:
    """Whether a text is a GUID in its usual form."""
    return _GUID.fullmatch(text) is not None


def group_not_found(name: str) -> ArmError:
    """The resource group does not exist."""
    return ArmError(404, "ResourceGroupNotFound", f"Resource group '{name}' could not be found.")


def resource_not_found(arm_type: str, full_name: str, group: str | None) -> ArmError:
    """The resource does not exist, though its group (if it has one) does."""
    under = f" under resource group '{group}'" if group else ""
    return ArmError(
        404,
        "ResourceNotFound",
        f"The Resource '{_interleaved(arm_type, full_name)}'{under} was not found. "
        "For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    )


def parent_not_found(name: str) -> ArmError:
    """A child is put below a resource that does not exist."""
    return ArmError(
        404,
        "ParentResourceNotFound",
        f"Can not perform requested operation on nested resource. Parent resource '{name}' not found.",
    )


def subscription_not_found(subscription: str) -> ArmError:
    """The subscription is not one of the local ones, or its id is no GUID."""
    if not is_guid(subscription):
        message = f"The provided subscription identifier '{subscription}' is malformed or invalid."
        return ArmError(400, "InvalidSubscriptionId", message)
    return ArmError(404, "SubscriptionNotFound", f"The subscription '{subscription}' could not be found.")


def no_subscription() -> ArmError:
    """The path begins with neither a subscription nor a provider."""
    message = "The request did not have a subscription or a valid tenant level resource provider."
    return ArmError(404, "MissingSubscription", message)


def precondition_failed(message: str) -> ArmError:
    """An `If-Match` or `If-None-Match` header does not hold."""
    return ArmError(412, "PreconditionFailed", message)


def invalid_filter(text: str) -> ArmError:
    """A list's `$filter` is not one that is understood."""
    return ArmError(400, "InvalidFilterInQueryString", f"Invalid $filter '{text}' specified in the query string.")


def invalid_content(message: str, details: Sequence[dict[str, Any]] = ()) -> ArmError:
    """The body is not what the type's schema asks for, or not JSON."""
    return ArmError(400, "InvalidRequestContent", message, details=details)


def _interleaved(arm_type: str, full_name: str) -> str:
    """`NS/a/b` and `x/y` as ARM prints them: `NS/a/x/b/y`."""
    namespace, *types = arm_type.split("/")
    pairs = zip(types, full_name.split("/"), strict=True)
    return "/".join([namespace, *(part for pair in pairs for part in pair)])
