"""microsoft.notificationhubs. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_NAMESPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NAMESPACES_1 = Usual('replicationRegion', 'pnsCredentials')
_USUAL_NAMESPACES_2 = Usual('apnsCredential', 'baiduCredential', 'gcmCredential', 'wnsCredential', 'xiaomiCredential')
_USUAL_NAMESPACES_3 = Usual('properties')
_USUAL_NAMESPACES_4 = Usual('endpoint')
_USUAL_NAMESPACES_5 = Usual('properties')
_USUAL_NAMESPACES_6 = Usual('baiduEndPoint')
_USUAL_NAMESPACES_7 = Usual('properties')
_USUAL_NAMESPACES_8 = Usual('gcmEndpoint')
_USUAL_NAMESPACES_9 = Usual('properties')
_USUAL_NAMESPACES_10 = Usual('windowsLiveEndpoint')
_USUAL_NAMESPACES_11 = Usual('properties')
_USUAL_NAMESPACES_12 = Usual('endpoint')


def namespaces(row: Row, look: Look) -> int:
    """Microsoft.NotificationHubs/namespaces."""
    n = 0
    if not _USUAL_NAMESPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NAMESPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replicationRegion')
        if v2 is not None and v2 != "":
            if v2 not in {'None'} and not look.inside[v2]:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
        v3 = v1.get('pnsCredentials')
        if v3 is not None and v3 != "":
            if not _USUAL_NAMESPACES_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('apnsCredential')
            if v4 is not None and v4 != "":
                if not _USUAL_NAMESPACES_3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('properties')
                if v5 is not None and v5 != "":
                    if not _USUAL_NAMESPACES_4[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('endpoint')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
            v7 = v3.get('baiduCredential')
            if v7 is not None and v7 != "":
                if not _USUAL_NAMESPACES_5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('properties')
                if v8 is not None and v8 != "":
                    if not _USUAL_NAMESPACES_6[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('baiduEndPoint')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (2, v9, ())
                        n += 1
            v10 = v3.get('gcmCredential')
            if v10 is not None and v10 != "":
                if not _USUAL_NAMESPACES_7[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if v11 is not None and v11 != "":
                    if not _USUAL_NAMESPACES_8[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('gcmEndpoint')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (3, v12, ())
                        n += 1
            v13 = v3.get('wnsCredential')
            if v13 is not None and v13 != "":
                if not _USUAL_NAMESPACES_9[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('properties')
                if v14 is not None and v14 != "":
                    if not _USUAL_NAMESPACES_10[tuple(v14)]:
                        return RESIDUE
                    v15 = v14.get('windowsLiveEndpoint')
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (4, v15, ())
                        n += 1
            v16 = v3.get('xiaomiCredential')
            if v16 is not None and v16 != "":
                if not _USUAL_NAMESPACES_11[tuple(v16)]:
                    return RESIDUE
                v17 = v16.get('properties')
                if v17 is not None and v17 != "":
                    if not _USUAL_NAMESPACES_12[tuple(v17)]:
                        return RESIDUE
                    v18 = v17.get('endpoint')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (5, v18, ())
                        n += 1
    else:
        return RESIDUE
    v19 = row.get('location')
    if not look.inside[v19]:
        return RESIDUE
    v20 = row.get('extendedLocation')
    if v20:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.notificationhubs/namespaces': namespaces,
}
