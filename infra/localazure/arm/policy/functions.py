"""The functions that only policy rules have, with the facts that they answer from.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Policy functions), read
2026-11-25.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from infra.localazure.arm.policy import fields
from infra.localazure.arm.policy.expressions import Functions
from infra.localazure.arm.policy.fields import Pins, Subject
from infra.localazure.arm.shape import timestamp


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """All that a rule can ask for.

    Attributes:
        subject: the resource.
        parameters: effective values by name in lower case.
        group: the body of its resource group, None outside of one.
        subscription: the body of its subscription.
        api_version: of the request.
        now: seconds since the epoch.
        pins: while `count` goes through a list, its one member, by the alias of the members.
        current: while `count` goes through a list, what `current()` answers: by the name of the count, and by "" for
            the innermost.
    """

    subject: Subject
    parameters: Mapping[str, Any]
    group: Mapping[str, Any] | None
    subscription: Mapping[str, Any]
    api_version: str
    now: float
    pins: Pins
    current: Mapping[str, Any]


def of(facts: Facts) -> Functions:
    """Every one of them, with the facts at hand."""
    return {
        "adddays": _add_days,
        "current": lambda name="": _current(facts, name),
        "field": lambda name: fields.select(facts.subject, name, facts.pins).literal,
        "iprangecontains": _ip_range_contains,
        "parameters": lambda name: facts.parameters[name.lower()],
        "requestcontext": lambda: {"apiVersion": facts.api_version},
        "resourcegroup": lambda: facts.group or {},
        "subscription": lambda: facts.subscription,
        "utcnow": lambda: timestamp(facts.now),
    }


def of_parameters(values: Mapping[str, Any]) -> Functions:
    """What an initiative may use where it passes its parameters on: their values by name in lower case."""
    return {"parameters": lambda name: values[name.lower()]}


def _current(facts: Facts, name: str) -> Any:
    """The member that is counted, or with an alias that goes on from its list, a property of it."""
    if name.lower() in facts.current:
        return facts.current[name.lower()]
    selection = fields.select(facts.subject, name, facts.pins)
    return selection.values[0] if len(selection.values) == 1 else selection.literal


def _add_days(moment: str, days: int) -> str:
    stem = moment.removesuffix("Z").partition(".")[0]
    when = datetime.fromisoformat(stem).replace(tzinfo=UTC) + timedelta(days=days)
    return timestamp(when.timestamp())


def _ip_range_contains(outer: str, inner: str) -> bool:
    """Each an address, a CIDR range or `first-last`."""
    (low, high), (first, last) = _ends(outer), _ends(inner)
    return low.version == first.version and int(low) <= int(first) and int(last) <= int(high)


def _ends(text: str) -> tuple[Any, Any]:
    if "-" in text:
        first, last = (ipaddress.ip_address(part.strip()) for part in text.split("-"))
        return first, last
    network = ipaddress.ip_network(text, strict=False)
    return network[0], network[-1]
