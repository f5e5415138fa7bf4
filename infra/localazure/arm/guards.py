"""What is asked before a resource is written or deleted. A guard is a function of its own module, named here once."""

from __future__ import annotations

from collections.abc import Callable

from infra.localazure.arm import in_use, locks, moves, names, registration, role_assignments, settled, soft_delete
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import effects
from infra.localazure.arm.writing import Write
from residency.arm.ids import ResourceId

_BEFORE_WRITE: tuple[Callable[[Cloud, Write], None], ...] = (
    registration.require,
    moves.refuse_write_while_moving,
    role_assignments.require_new,
    role_assignments.require_own_name,
    names.refuse_taken,
    soft_delete.refuse_direct,
    soft_delete.refuse_reuse,
    settled.refuse,
)
"""What services refuse; locks and policies, which are the resource manager's, come before it."""

_BEFORE_DELETE: tuple[Callable[[Cloud, ResourceId], None], ...] = (
    locks.require_deletable,
    effects.require_deletable,
    moves.refuse_while_moving,
    role_assignments.require_unassigned,
    in_use.refuse,
)


def before_write(cloud: Cloud, write: Write) -> Write:
    """See that no lock forbids a write, let the policies make of it what they will, and every guard look at that.

    Returns:
        The write as it is to be carried out.

    Raises:
        ArmError: one of them refuses it.
    """
    locks.require_writable(cloud, write)
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
