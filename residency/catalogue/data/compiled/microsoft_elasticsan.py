"""microsoft.elasticsan. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ELASTICSANS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_ELASTICSANS_1 = Usual('sku')
_USUAL_ELASTICSANS_2 = Usual('name')


def elasticsans(row: Row, look: Look) -> int:
    """Microsoft.ElasticSan/elasticSans."""
    n = 0
    if not _USUAL_ELASTICSANS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ELASTICSANS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('sku')
        if v2 is not None and v2 != "":
            if not _USUAL_ELASTICSANS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('name')
            if v3 is not None and v3 != "":
                if v3 not in {'Premium_LRS', 'Premium_ZRS'}:
                    return RESIDUE
                n += 1
    v4 = row.get('location')
    if not look.inside[v4]:
        return RESIDUE
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.elasticsan/elasticsans': elasticsans,
}
