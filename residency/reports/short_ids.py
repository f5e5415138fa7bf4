"""ARM ids for people: `group/Microsoft.KeyVault/vaults/name` where the subscription is said elsewhere."""

from __future__ import annotations

import re

from residency.arm.ids import fold
from residency.model.results import Assessment

_ID = re.compile(
    r"/subscriptions/[^/\s,]+(?:/resourceGroups/(?P<group>[^/\s,]+))?(?P<rest>(?:/[^\s,]+)?)", re.IGNORECASE
)
_PROVIDERS = re.compile(r"/providers/", re.IGNORECASE)


def only_subscription(assessment: Assessment) -> str | None:
    """The subscription of everything listed; None where there are several, or none."""
    found = {one.subscription for one in assessment.results if one.subscription}
    found |= {fold(scope).strip("/").removeprefix("subscriptions/") for scope in assessment.source.scope}
    return found.pop() if len(found) == 1 else None


def shortened(line: str) -> str:
    """A line of text whose ARM ids have lost what repeats in every one of them."""

    def short(match: re.Match[str]) -> str:
        rest = _PROVIDERS.sub("/", match["rest"])
        return f"{match['group']}{rest}" if match["group"] else rest.lstrip("/") or match[0]

    return _ID.sub(short, line)
