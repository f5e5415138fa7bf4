"""Which subscriptions to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from azure.core.exceptions import AzureError

from residency.model.rows import Gap, Row
from residency.sources.interface import SourceError
from residency.sources.live.arm import Arm
from residency.sources.live.failures import MalformedAnswerError, reason_of

_SUBSCRIPTIONS_API = "2022-12-01"
_MANAGEMENT_API = "2020-05-01"
"""Of `managementGroups/{id}/descendants`; Microsoft's REST reference, read 2026-11-25."""


_SUBSCRIPTION = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MANAGEMENT_GROUP = re.compile(r"[\w().-]{1,90}")


def subscriptions_to_read(arm: Arm, wanted: Sequence[str], management_group: str | None) -> Iterator[str | Gap]:
    """Yield ids of subscriptions: those wanted, those below the management group, else all that the identity sees.

    Subscriptions that are deleted hold nothing any more and are left out. What cannot be read beside others is a gap.

    Raises:
        SourceError: there is nothing to read: not one of those wanted, no list, or an empty one.
    """
    if wanted:
        what, found = "the subscriptions asked for", _wanted(arm, wanted)
    elif management_group:
        what, found = f"the management group {management_group!r}", _below(arm, management_group)
    else:
        what, found = "the subscriptions of this identity", _visible(arm)
    gaps: list[Gap] = []
    any_found = False
    try:
        for item in found:
            if isinstance(item, Gap):
                gaps.append(item)
            else:
                any_found = True
                yield item
    except AzureError as error:
        gaps.append(Gap(where=f"the rest of {what}", reason=reason_of(error)))
    if not any_found:
        reason = f"{gaps[0].reason} at {gaps[0].where}" if gaps else "there is none"
        raise SourceError(f"cannot read {what}: {reason}; check the ids, the tenant and the role Reader")
    yield from gaps


def _wanted(arm: Arm, wanted: Sequence[str]) -> Iterator[str | Gap]:
    for subscription in dict.fromkeys(text.strip().lower() for text in wanted):
        if not _SUBSCRIPTION.fullmatch(subscription):
            raise SourceError(f"{subscription!r} is no id of a subscription: `az account list` shows them")
        try:
            arm.get(subscription, f"/subscriptions/{subscription}", _SUBSCRIPTIONS_API)
        except AzureError as error:
            yield Gap(where=f"/subscriptions/{subscription}", reason=reason_of(error))
        else:
            yield subscription


def _visible(arm: Arm) -> Iterator[str]:
    for page in arm.pages("/subscriptions", _SUBSCRIPTIONS_API):
        for entry in page:
            if entry.get("state") != "Deleted":
                yield _id(entry, "subscriptionId")


def _below(arm: Arm, management_group: str) -> Iterator[str]:
    if not _MANAGEMENT_GROUP.fullmatch(management_group):
        raise SourceError(f"{management_group!r} is no id of a management group")
    path = f"/providers/Microsoft.Management/managementGroups/{management_group}/descendants"
    for page in arm.pages(path, _MANAGEMENT_API):
        for entry in page:
            # The type is `/subscriptions` in the reference and `…/managementGroups/subscriptions` in answers seen.
            if str(entry.get("type", "")).lower().endswith("/subscriptions"):
                yield _id(entry, "name")


def _id(entry: Row, key: str) -> str:
    text = str(entry.get(key)).lower()
    if not _SUBSCRIPTION.fullmatch(text):
        raise MalformedAnswerError("the answer names a subscription without its id")
    return text
