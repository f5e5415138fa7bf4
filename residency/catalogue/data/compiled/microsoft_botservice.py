"""microsoft.botservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def botservices() -> Screen:
    """Microsoft.BotService/botServices."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('endpoint', 'manifestUrl', 'storageResourceId', 'cmekKeyVaultUrl', 'developerAppInsightKey')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpoint')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('manifestUrl')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('storageResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('cmekKeyVaultUrl')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('developerAppInsightKey')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def botservices_channels() -> Screen:
    """Microsoft.BotService/botServices/channels."""
    c0 = Usual('properties')
    c1 = Usual('channelName', 'properties')
    c2 = Usual('cognitiveServiceRegion', 'phoneNumbers', 'apiConfigurations', 'cognitiveServiceResourceId', 'callingWebhook', 'landingPageUrl')
    c3 = Usual('cognitiveServiceRegion', 'cognitiveServiceResourceId', 'acsResourceId', 'acsEndpoint')
    c4 = Usual('cognitiveServiceRegion', 'cognitiveServiceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('channelName')
            if v2 is not None and v2 != "":
                if v2 not in {'AcsChatChannel', 'DirectLineChannel', 'DirectLineSpeechChannel', 'TelephonyChannel', 'WebChatChannel'}:
                    return RESIDUE
                n += 1
            v3 = v1.get('properties')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('cognitiveServiceRegion')
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v3.get('phoneNumbers')
                if type(v5) is list:
                    for i6, v6 in enumerate(v5):
                        if type(v6) is dict:
                            if not c3[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('cognitiveServiceRegion')
                            if v7 is not None and v7 != "":
                                if not look.inside[v7]:
                                    return RESIDUE
                                f2 = 1
                            v8 = v6.get('cognitiveServiceResourceId')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (5, v8, (i6,))
                                f5 = 1
                            v9 = v6.get('acsResourceId')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (6, v9, (i6,))
                                f6 = 1
                            v10 = v6.get('acsEndpoint')
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (7, v10, (i6,))
                                f7 = 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v11 = v3.get('apiConfigurations')
                if type(v11) is list:
                    for i12, v12 in enumerate(v11):
                        if type(v12) is dict:
                            if not c4[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('cognitiveServiceRegion')
                            if v13 is not None and v13 != "":
                                if not look.inside[v13]:
                                    return RESIDUE
                                f3 = 1
                            v14 = v12.get('cognitiveServiceResourceId')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (8, v14, (i12,))
                                f8 = 1
                        elif v12 is not None and v12 != "":
                            return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
                v15 = v3.get('cognitiveServiceResourceId')
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (4, v15, ())
                    n += 1
                v16 = v3.get('callingWebhook')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (9, v16, ())
                    n += 1
                v17 = v3.get('landingPageUrl')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (10, v17, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f2 + f3 + f5 + f6 + f7 + f8

    return screen

def botservices_connections() -> Screen:
    """Microsoft.BotService/botServices/connections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def botservices_privateendpointconnections() -> Screen:
    """Microsoft.BotService/botServices/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.botservice/botservices': botservices,
    'microsoft.botservice/botservices/channels': botservices_channels,
    'microsoft.botservice/botservices/connections': botservices_connections,
    'microsoft.botservice/botservices/privateendpointconnections': botservices_privateendpointconnections,
}
