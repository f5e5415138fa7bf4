"""Property values as the Pulumi engine writes them: secrets, assets, references and outputs carry a signature.

Source of the signatures and of the sentinel: the Pulumi SDK, `pulumi/runtime/rpc.py` of 3.272.0 and
`sdk/go/common/resource/properties.go` of v3.274.1, read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.arm.shapes import SPECIAL_VALUE_KEY
from residency.model.opaque import SECRET, Opaque

MAX_DEPTH = 200
"""The deepest nesting followed; ARM bodies stay far below, and Python's own stack ends near 1000."""

_RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e"
_OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4"
_UNSEEN = {
    "1b47061264138c4ac30d75fd1eb44270": SECRET,
    "c44067f5952c0a294b673a41bacd8c17": Opaque("asset"),
    "0def7320c3a5731c473e5ecbe6d01bc7": Opaque("archive"),
}
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
"""What stands in place of a value that is known only after a deployment."""

LATER = Opaque("not known yet")
"""A value that is known only after a deployment."""

_HIDDEN = "[secret]"
"""What a preview shows in place of a secret (`pkg/backend/display/json.go`)."""

_BOOKKEEPING = frozenset({"__createBeforeDelete", "__defaults", "__inputs", "__meta", "__provider"})
"""Properties that providers keep for themselves among the resource's own."""


class TooDeepError(ValueError):
    """Values are nested deeper than `MAX_DEPTH`."""


def plain(value: Any, depth: int = 0) -> Any:
    """Take the engine's wrapping off a value; what cannot be seen becomes an `Opaque`, and bookkeeping is left out.

    Raises:
        TooDeepError: the value is nested deeper than anything Azure has.
    """
    if depth > MAX_DEPTH:
        raise TooDeepError(f"values are nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, Mapping):
        if isinstance(signature := value.get(SPECIAL_VALUE_KEY), str):
            return _signed(signature, value, depth)
        return {key: plain(item, depth + 1) for key, item in value.items() if key not in _BOOKKEEPING}
    if isinstance(value, list):
        return [plain(item, depth + 1) for item in value]
    if value == _HIDDEN:
        return SECRET
    return LATER if value == UNKNOWN else value


def _signed(signature: str, value: Mapping[str, Any], depth: int) -> Any:
    if signature == _RESOURCE:
        return plain(value.get("id") or value.get("urn"), depth + 1)
    if signature != _OUTPUT:
        return _UNSEEN.get(signature, Opaque("value of an unknown kind"))
    if value.get("secret"):
        return SECRET
    return plain(value["value"], depth + 1) if "value" in value else LATER
