"""microsoft.signalrservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def signalr() -> Screen:
    """Microsoft.SignalRService/SignalR."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
            v6 = v1.s1
            if v6 is not None and v6 != "":
                if type(v6) is str:
                    look.names.append(('host', v6))
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f0

    return screen

def signalr_customcertificates() -> Screen:
    """Microsoft.SignalRService/signalR/customCertificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def signalr_customdomains() -> Screen:
    """Microsoft.SignalRService/signalR/customDomains."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def signalr_replicas() -> Screen:
    """Microsoft.SignalRService/signalR/replicas."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def signalr_sharedprivatelinkresources() -> Screen:
    """Microsoft.SignalRService/signalR/sharedPrivateLinkResources."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def webpubsub() -> Screen:
    """Microsoft.SignalRService/webPubSub."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

def webpubsub_customcertificates() -> Screen:
    """Microsoft.SignalRService/webPubSub/customCertificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def webpubsub_customdomains() -> Screen:
    """Microsoft.SignalRService/webPubSub/customDomains."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def webpubsub_hubs() -> Screen:
    """Microsoft.SignalRService/webPubSub/hubs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                for i6, v6 in enumerate(v5):
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None:
                            v8 = v7.s0
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (1, v8, (i6,))
                                f1 = 1
            v9 = v1.s2
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.id
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (2, v11, ())
                        n += 1
        return n + f0 + f1

    return screen

def webpubsub_privateendpointconnections() -> Screen:
    """Microsoft.SignalRService/webPubSub/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def webpubsub_replicas() -> Screen:
    """Microsoft.SignalRService/webPubSub/replicas."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def webpubsub_sharedprivatelinkresources() -> Screen:
    """Microsoft.SignalRService/webPubSub/sharedPrivateLinkResources."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.signalrservice/signalr': signalr,
    'microsoft.signalrservice/signalr/customcertificates': signalr_customcertificates,
    'microsoft.signalrservice/signalr/customdomains': signalr_customdomains,
    'microsoft.signalrservice/signalr/replicas': signalr_replicas,
    'microsoft.signalrservice/signalr/sharedprivatelinkresources': signalr_sharedprivatelinkresources,
    'microsoft.signalrservice/webpubsub': webpubsub,
    'microsoft.signalrservice/webpubsub/customcertificates': webpubsub_customcertificates,
    'microsoft.signalrservice/webpubsub/customdomains': webpubsub_customdomains,
    'microsoft.signalrservice/webpubsub/hubs': webpubsub_hubs,
    'microsoft.signalrservice/webpubsub/privateendpointconnections': webpubsub_privateendpointconnections,
    'microsoft.signalrservice/webpubsub/replicas': webpubsub_replicas,
    'microsoft.signalrservice/webpubsub/sharedprivatelinkresources': webpubsub_sharedprivatelinkresources,
}
