"""ARM resource ids: parsing, comparing, and walking to parents and scopes.

ARM compares ids without regard to case and returns them with the case they were created with, so every comparison
here goes through `fold`, and nothing here changes an id's spelling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

RESOURCE_GROUP_TYPE = "Microsoft.Resources/resourceGroups"
SUBSCRIPTION_TYPE = "Microsoft.Resources/subscriptions"
UNKNOWN_SUBSCRIPTION = "unknown"
"""Stands for the subscription in the id of a resource of which all is known but that."""

MOST_CHARACTERS = 4096
"""Longer texts are no ids: ARM's own limit is far below, and what walks up an id must not be fed a book."""
_PROVIDERS = "/providers/"
_SUBSCRIPTIONS = "/subscriptions/"
_GROUP = re.compile(r"/subscriptions/(?P<sub>[^/]+)(?:/resourcegroups/(?P<group>[^/]+))?", re.IGNORECASE)
_SLASHES = re.compile(r"/{2,}")


class InvalidResourceIdError(ValueError):
    """The text is not an ARM resource id; the message quotes it and names the fault."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ResourceId:
    """One ARM id, taken apart. All parts keep the caller's spelling.

    `scope` is what stands before the last `/providers/`: a group, a subscription, a management group, the tenant
    (empty string), or for an extension resource the id of the resource that it extends.
    """

    text: str
    scope: str
    namespace: str
    type_segments: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def type(self) -> str:
        """The full type, `Microsoft.Storage/storageAccounts/blobServices`."""
        return "/".join((self.namespace, *self.type_segments))

    @property
    def name(self) -> str:
        """The last name segment."""
        return self.names[-1]

    @property
    def full_name(self) -> str:
        """All name segments of the type, `account/default`."""
        return "/".join(self.names)

    @property
    def subscription(self) -> str | None:
        """The subscription's GUID, or None for ids of the tenant or of a management group."""
        match = _GROUP.match(self.text)
        return match["sub"] if match else None

    @property
    def resource_group(self) -> str | None:
        """The resource group's name, or None where the id has none."""
        match = _GROUP.match(self.text)
        return match["group"] if match else None

    @property
    def parent(self) -> str | None:
        """The id of the resource this one is a child of (`…/storageAccounts/x` for its blob service), else None."""
        return self.text.rsplit("/", 2)[0] if len(self.names) > 1 else None

    @property
    def is_extension(self) -> bool:
        """Whether the scope is itself a resource below a group or subscription."""
        return _PROVIDERS in self.scope.lower() and "/providers/microsoft.management/" not in self.scope.lower()


def fold(resource_id: str) -> str:
    """The comparable form of an id: lower case, single slashes, one leading and no trailing slash."""
    lower = resource_id.lower()
    if lower[:1] == "/" and lower[-1] != "/" and "//" not in lower:
        return lower
    return "/" + _SLASHES.sub("/", lower).strip("/")


def group_of(resource_id: str) -> str | None:
    """The folded id of the resource group that an id is in; None for ids without one, and for a group's own."""
    folded = fold(resource_id)
    match = _GROUP.match(folded)
    return match[0] if match and match["group"] and len(match[0]) < len(folded) else None


def parse_resource_id(text: str) -> ResourceId:
    """Take an ARM id apart.

    Args:
        text: an id as any client spells it; doubled and trailing slashes are forgiven.

    Raises:
        InvalidResourceIdError: a segment is missing, or the text is no id at all.
    """
    if len(text) > MOST_CHARACTERS:
        raise InvalidResourceIdError(f"not a resource id: {text[:80]!r}… has {len(text):,} characters")
    is_tidy = text[:1] == "/" and text[-1] != "/" and "//" not in text
    path = text if is_tidy else "/" + _SLASHES.sub("/", text).strip("/")
    at = path.lower().rfind(_PROVIDERS)
    if at < 0:
        return _group_or_subscription(path, text)
    segments = path[at + len(_PROVIDERS) :].split("/")
    namespace, rest = segments[0], segments[1:]
    if not rest or len(rest) % 2 or not all(rest):
        raise InvalidResourceIdError(f"not a resource id: {text!r} (types and names must alternate after 'providers/')")
    return ResourceId(
        text=path,
        scope=path[:at],
        namespace=namespace,
        type_segments=tuple(rest[0::2]),
        names=tuple(rest[1::2]),
    )


def _group_or_subscription(path: str, text: str) -> ResourceId:
    match = _GROUP.fullmatch(path)
    if not match:
        raise InvalidResourceIdError(f"not a resource id: {text!r} (no '/subscriptions/…' and no '/providers/…')")
    namespace, kind = (RESOURCE_GROUP_TYPE if match["group"] else SUBSCRIPTION_TYPE).split("/")
    return ResourceId(
        text=path,
        scope=path[: match.start("group") - len("/resourceGroups/")] if match["group"] else "",
        namespace=namespace,
        type_segments=(kind,),
        names=(match["group"] or match["sub"],),
    )


def without_subscription(resource_id: str) -> str:
    """The id from the resource group (or provider) on, folded: the same for the same estate in any subscription."""
    folded = fold(resource_id)
    if not folded.startswith(_SUBSCRIPTIONS) or folded == _SUBSCRIPTIONS:
        return folded
    end = folded.find("/", len(_SUBSCRIPTIONS))
    return folded if end < 0 else folded[end:]
