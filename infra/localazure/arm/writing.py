"""A write that is about to happen, as the guards see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.localazure.arm.call import Call
from residency.arm.ids import ResourceId


@dataclass(frozen=True, kw_only=True, slots=True)
class Write:
    """A write that is about to happen.

    Attributes:
        call: the request.
        target: the resource.
        arm_type: its documented spelling.
        body: what is to be stored, merged where the request is a patch.
        old: what is stored; empty for a new resource.
        location: of the resource, or of what it belongs to; empty for none.
        notes: what the client is told in a response header.
    """

    call: Call
    target: ResourceId
    arm_type: str
    body: Mapping[str, Any]
    old: Mapping[str, Any]
    location: str
    notes: tuple[str, ...] = ()
