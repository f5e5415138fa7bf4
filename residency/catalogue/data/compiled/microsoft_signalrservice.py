"""microsoft.signalrservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_SIGNALR_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_SIGNALR_1 = Usual('upstream')
_USUAL_SIGNALR_2 = Usual('templates')
_USUAL_SIGNALR_3 = Usual('urlTemplate')


def signalr(row: Row, look: Look) -> int:
    """Microsoft.SignalRService/SignalR."""
    n = 0
    f0 = 0
    if not _USUAL_SIGNALR_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SIGNALR_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('upstream')
        if v2 is not None and v2 != "":
            if not _USUAL_SIGNALR_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('templates')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_SIGNALR_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('urlTemplate')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, (i4,))
                            f0 = 1
    v6 = row.get('location')
    if not look.inside[v6]:
        return RESIDUE
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n + f0

_USUAL_SIGNALR_REPLICAS_0 = Usual('location', 'extendedLocation')


def signalr_replicas(row: Row, look: Look) -> int:
    """Microsoft.SignalRService/signalR/replicas."""
    n = 0
    if not _USUAL_SIGNALR_REPLICAS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

_USUAL_WEBPUBSUB_REPLICAS_0 = Usual('location', 'extendedLocation')


def webpubsub_replicas(row: Row, look: Look) -> int:
    """Microsoft.SignalRService/webPubSub/replicas."""
    n = 0
    if not _USUAL_WEBPUBSUB_REPLICAS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.signalrservice/signalr': signalr,
    'microsoft.signalrservice/signalr/replicas': signalr_replicas,
    'microsoft.signalrservice/webpubsub/replicas': webpubsub_replicas,
}
