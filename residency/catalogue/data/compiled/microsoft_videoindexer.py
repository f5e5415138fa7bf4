"""microsoft.videoindexer. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ACCOUNTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_ACCOUNTS_1 = Usual('storageServices', 'openAiServices')
_USUAL_ACCOUNTS_2 = Usual('resourceId')
_USUAL_ACCOUNTS_3 = Usual('resourceId')


def accounts(row: Row, look: Look) -> int:
    """Microsoft.VideoIndexer/accounts."""
    n = 0
    if not _USUAL_ACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageServices')
        if v2 is not None and v2 != "":
            if not _USUAL_ACCOUNTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('resourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('openAiServices')
        if v4 is not None and v4 != "":
            if not _USUAL_ACCOUNTS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('resourceId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
    v6 = row.get('location')
    if not look.inside[v6]:
        return RESIDUE
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.videoindexer/accounts': accounts,
}
