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
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.s4
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def botservices_channels() -> Screen:
    """Microsoft.BotService/botServices/channels."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'AcsChatChannel', 'DirectLineChannel', 'DirectLineSpeechChannel', 'TelephonyChannel', 'WebChatChannel'}:
                    return RESIDUE
                n += 1
            v3 = v1.properties
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v3.s1
                if v5 is not None:
                    for i6, v6 in enumerate(v5):
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None and v7 != "":
                                if not look.inside[v7]:
                                    return RESIDUE
                                f2 = 1
                            v8 = v6.s1
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (5, v8, (i6,))
                                f5 = 1
                            v9 = v6.s2
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (6, v9, (i6,))
                                f6 = 1
                            v10 = v6.s3
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (7, v10, (i6,))
                                f7 = 1
                v11 = v3.s2
                if v11 is not None:
                    for i12, v12 in enumerate(v11):
                        if v12 is not None:
                            v13 = v12.s0
                            if v13 is not None and v13 != "":
                                if not look.inside[v13]:
                                    return RESIDUE
                                f3 = 1
                            v14 = v12.s1
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (8, v14, (i12,))
                                f8 = 1
                v15 = v3.s3
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (4, v15, ())
                    n += 1
                v16 = v3.s4
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (9, v16, ())
                    n += 1
                v17 = v3.s5
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (10, v17, ())
                    n += 1
        return n + f2 + f3 + f5 + f6 + f7 + f8

    return screen

def botservices_connections() -> Screen:
    """Microsoft.BotService/botServices/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def botservices_privateendpointconnections() -> Screen:
    """Microsoft.BotService/botServices/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.botservice/botservices': botservices,
    'microsoft.botservice/botservices/channels': botservices_channels,
    'microsoft.botservice/botservices/connections': botservices_connections,
    'microsoft.botservice/botservices/privateendpointconnections': botservices_privateendpointconnections,
}
