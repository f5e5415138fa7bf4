"""One identity for one fault, whichever vantage saw it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable

ID_VERSION = 1
_INDEX = re.compile(r"\[\d+\]")


def without_indices(path: str) -> str:
    """The path with every list index left out: `properties.locations[1].name` -> `properties.locations[].name`."""
    return _INDEX.sub("[]", path)


def finding_id(*, rule: str, kind: str, arm_type: str, key: str, path: str, to: Iterable[str]) -> str:
    """The first 16 hexadecimal digits of SHA-256 over the finding's six parts.

    The bytes are the UTF-8 of one JSON array without blanks, `[rule,kind,type,key,path,[to,…]]`, where type and key
    are in lower case, the path has no list indices, `to` is sorted by code point and non-ASCII characters stand for
    themselves. Example: `["RES002","replica","microsoft.storage/storageaccounts",
    "/resourcegroups/rg/providers/microsoft.storage/storageaccounts/a","sku.name",["?"]]` (on one line, without the
    blank after the comma that this page's width forces).

    Args:
        rule: `RES###`.
        kind: the kind's name.
        arm_type: the ARM type in any case.
        key: the ARM id without its subscription in any case; for a resource without a name, its URN without the stack.
        path: the property in ARM's spelling, with or without indices.
        to: destinations, in any order.
    """
    parts = [rule, kind, arm_type.lower(), key.lower(), without_indices(path), sorted(to)]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
