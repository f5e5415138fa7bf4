"""microsoft.notificationhubs. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def namespaces() -> Screen:
    """Microsoft.NotificationHubs/namespaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('replicationRegion', 'pnsCredentials', 'serviceBusEndpoint')
    c2 = Usual('apnsCredential', 'baiduCredential', 'gcmCredential', 'wnsCredential', 'xiaomiCredential')
    c3 = Usual('properties')
    c4 = Usual('endpoint')
    c5 = Usual('properties')
    c6 = Usual('baiduEndPoint')
    c7 = Usual('properties')
    c8 = Usual('gcmEndpoint')
    c9 = Usual('properties')
    c10 = Usual('windowsLiveEndpoint')
    c11 = Usual('properties')
    c12 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('replicationRegion')
            if v2 is not None and v2 != "":
                if v2 not in {'None'} and not look.inside[v2]:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('pnsCredentials')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('apnsCredential')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('properties')
                    if type(v5) is dict:
                        if not c4[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('endpoint')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, ())
                            n += 1
                    elif v5 is not None and v5 != "":
                        return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
                v7 = v3.get('baiduCredential')
                if type(v7) is dict:
                    if not c5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('properties')
                    if type(v8) is dict:
                        if not c6[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('baiduEndPoint')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, ())
                            n += 1
                    elif v8 is not None and v8 != "":
                        return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v10 = v3.get('gcmCredential')
                if type(v10) is dict:
                    if not c7[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if type(v11) is dict:
                        if not c8[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('gcmEndpoint')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, ())
                            n += 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v13 = v3.get('wnsCredential')
                if type(v13) is dict:
                    if not c9[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('properties')
                    if type(v14) is dict:
                        if not c10[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('windowsLiveEndpoint')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (4, v15, ())
                            n += 1
                    elif v14 is not None and v14 != "":
                        return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
                v16 = v3.get('xiaomiCredential')
                if type(v16) is dict:
                    if not c11[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('properties')
                    if type(v17) is dict:
                        if not c12[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('endpoint')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (5, v18, ())
                            n += 1
                    elif v17 is not None and v17 != "":
                        return RESIDUE
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v19 = v1.get('serviceBusEndpoint')
            if v19 is not None and v19 != "":
                if type(v19) is str:
                    look.names.append(('host', v19))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v20 = row.get('location')
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.get('extendedLocation')
        if v21:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.notificationhubs/namespaces': namespaces,
}
