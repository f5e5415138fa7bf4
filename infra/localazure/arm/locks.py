"""Management locks: they hold for their scope and for all that is below it.

`CanNotDelete` forbids deletion, `ReadOnly` writes and POST actions (such as `listKeys`) too. Locks themselves may
always be written and deleted. Code and words: deployment logs, read 2026-11-25; that POST actions are writes to a lock:
the page "Lock your Azure resources". Which levels a lock may have is answered in our own words.
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError, invalid_content
from residency.arm.ids import ResourceId, fold

LOCK_TYPE = "microsoft.authorization/locks"
_LEVELS = ("CanNotDelete", "ReadOnly")
_MARK = f"/providers/{LOCK_TYPE}/"


def require_writable(cloud: Cloud, write: Write) -> None:
    """A guard of writes, which also looks at a lock's own level.

    Raises:
        ArmError: 409 ScopeLocked; 400 for a lock of another level.
    """
    if write.target.type.lower() == LOCK_TYPE:
        level = (write.body.get("properties") or {}).get("level")
        if level not in _LEVELS:
            raise invalid_content(f"The lock level '{level}' is invalid: it is one of {' and '.join(_LEVELS)}.")
        return
    require_unlocked(cloud, write.target, "write")


def require_unlocked(cloud: Cloud, target: ResourceId, operation: str = "write") -> None:
    """Refuse what a `ReadOnly` lock at or above a resource forbids.

    Raises:
        ArmError: 409 ScopeLocked.
    """
    locked = [scope for scope, level in _locks(cloud) if level == "ReadOnly" and _is_at_or_below(target.text, scope)]
    if locked:
        raise _scope_locked(target, operation, locked)


def require_movable(cloud: Cloud, target: ResourceId) -> None:
    """Refuse to move a resource that a `ReadOnly` lock holds at, above or below.

    Raises:
        ArmError: 409 ScopeLocked.
    """
    require_unlocked(cloud, target)
    locked = [scope for scope, level in _locks(cloud) if level == "ReadOnly" and _is_at_or_below(scope, target.text)]
    if locked:
        raise _scope_locked(target, "write", locked)


def require_deletable(cloud: Cloud, target: ResourceId) -> None:
    """A guard of deletions: a lock at or above the resource forbids its own, one below it that of the whole tree.

    Raises:
        ArmError: 409 ScopeLocked.
    """
    if target.type.lower() == LOCK_TYPE:
        return
    locked = [
        scope
        for scope, _ in _locks(cloud)
        if _is_at_or_below(target.text, scope) or _is_at_or_below(scope, target.text)
    ]
    if locked:
        raise _scope_locked(target, "delete", locked)


def _locks(cloud: Cloud) -> Iterator[tuple[str, str]]:
    """Scope (the client's spelling) and level of each lock."""
    for record in cloud.store.by_type(LOCK_TYPE, ""):
        body = orjson.loads(record.body)
        yield body["id"][: body["id"].lower().rfind(_MARK)], body["properties"]["level"]


def _is_at_or_below(resource: str, scope: str) -> bool:
    inner, outer = fold(resource), fold(scope)
    return inner == outer or inner.startswith(outer + "/")


def _scope_locked(target: ResourceId, operation: str, scopes: list[str]) -> ArmError:
    return ArmError(
        409,
        "ScopeLocked",
        f"The scope '{target.text}' cannot perform {operation} operation because following scope(s) are locked: "
        f"'{','.join(sorted(set(scopes)))}'. Please remove the lock and try again.",
    )
