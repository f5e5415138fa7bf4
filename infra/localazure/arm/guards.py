"""What is asked before a resource is written or deleted. A guard is a function of its own module, named here once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.localazure.arm import in_use, names
from infra.localazure.arm.call import Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import effects
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


_BEFORE_WRITE: tuple[Callable[[Cloud, Write], None], ...] = (names.refuse_taken,)
"""In ARM's order: what the resource manager refuses comes before what a service refuses."""

_BEFORE_DELETE: tuple[Callable[[Cloud, ResourceId], None], ...] = (effects.require_deletable, in_use.refuse)


def before_write(cloud: Cloud, write: Write) -> Write:
    """Let the policies make of a write what they make of it, and every guard look at that.

    Returns:
        The write as it is to be carried out.

    Raises:
        ArmError: one of them refuses it.
    """
    write = effects.judge(cloud, write)
    for guard in _BEFORE_WRITE:
        guard(cloud, write)
    return write


def before_delete(cloud: Cloud, target: ResourceId) -> None:
    """Let every guard look at the deletion of a resource that exists.

    Raises:
        ArmError: one of them refuses it.
    """
    for guard in _BEFORE_DELETE:
        guard(cloud, target)
