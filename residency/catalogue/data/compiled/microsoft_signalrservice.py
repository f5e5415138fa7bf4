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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('upstream', 'hostName')
    c2 = Usual('templates')
    c3 = Usual('urlTemplate')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('upstream')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('templates')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('urlTemplate')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('hostName')
            if v6 is not None and v6 != "":
                if type(v6) is str:
                    look.names.append(('host', v6))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f0

    return screen

def signalr_customcertificates() -> Screen:
    """Microsoft.SignalRService/signalR/customCertificates."""
    c0 = Usual('properties')
    c1 = Usual('keyVaultBaseUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultBaseUri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def signalr_customdomains() -> Screen:
    """Microsoft.SignalRService/signalR/customDomains."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def signalr_replicas() -> Screen:
    """Microsoft.SignalRService/signalR/replicas."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def signalr_sharedprivatelinkresources() -> Screen:
    """Microsoft.SignalRService/signalR/sharedPrivateLinkResources."""
    c0 = Usual('properties')
    c1 = Usual('privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def webpubsub() -> Screen:
    """Microsoft.SignalRService/webPubSub."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('hostName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('hostName')
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def webpubsub_customcertificates() -> Screen:
    """Microsoft.SignalRService/webPubSub/customCertificates."""
    c0 = Usual('properties')
    c1 = Usual('keyVaultBaseUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultBaseUri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def webpubsub_customdomains() -> Screen:
    """Microsoft.SignalRService/webPubSub/customDomains."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def webpubsub_hubs() -> Screen:
    """Microsoft.SignalRService/webPubSub/hubs."""
    c0 = Usual('properties')
    c1 = Usual('eventHandlers', 'eventListeners', 'chat')
    c2 = Usual('urlTemplate')
    c3 = Usual('endpoint')
    c4 = Usual('fullyQualifiedNamespace')
    c5 = Usual('persistentStorage')
    c6 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('eventHandlers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('urlTemplate')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('eventListeners')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('endpoint')
                        if type(v7) is dict:
                            if not c4[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('fullyQualifiedNamespace')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (1, v8, (i6,))
                                f1 = 1
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v9 = v1.get('chat')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('persistentStorage')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('id')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (2, v11, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def webpubsub_privateendpointconnections() -> Screen:
    """Microsoft.SignalRService/webPubSub/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def webpubsub_replicas() -> Screen:
    """Microsoft.SignalRService/webPubSub/replicas."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def webpubsub_sharedprivatelinkresources() -> Screen:
    """Microsoft.SignalRService/webPubSub/sharedPrivateLinkResources."""
    c0 = Usual('properties')
    c1 = Usual('privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
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
