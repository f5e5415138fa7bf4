"""`If-Match` and `If-None-Match`, as the ARM RPC's table of entity tags has them."""

from __future__ import annotations

from collections.abc import Mapping

from infra.localazure.errors import precondition_failed
from infra.localazure.store import Record


def check(headers: Mapping[str, str], record: Record | None) -> None:
    """Refuse a write whose condition on the stored resource does not hold.

    Raises:
        ArmError: 412.
    """
    wanted, unwanted = headers.get("if-match"), headers.get("if-none-match")
    if wanted is not None and (record is None or not _names(wanted, record)):
        raise precondition_failed(
            f"The condition If-Match '{wanted}' is not met: the resource is missing or has changed."
        )
    if unwanted is not None and record is not None and _names(unwanted, record):
        raise precondition_failed(f"The condition If-None-Match '{unwanted}' is not met: the resource exists.")


def _names(tags: str, record: Record) -> bool:
    """Whether a header's list of tags, or `*`, holds the record's; weak and strong forms are not told apart."""
    return any(
        tag.strip() == "*" or tag.strip().removeprefix("W/").strip('"') == record.etag for tag in tags.split(",")
    )
