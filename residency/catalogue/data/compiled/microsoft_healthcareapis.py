"""microsoft.healthcareapis. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_WORKSPACES_FHIRSERVICES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKSPACES_FHIRSERVICES_1 = Usual('exportConfiguration', 'importConfiguration', 'acrConfiguration', 'encryption')
_USUAL_WORKSPACES_FHIRSERVICES_2 = Usual('storageAccountName')
_USUAL_WORKSPACES_FHIRSERVICES_3 = Usual('integrationDataStore')
_USUAL_WORKSPACES_FHIRSERVICES_4 = Usual('loginServers', 'ociArtifacts')
_USUAL_WORKSPACES_FHIRSERVICES_5 = Usual('loginServer')
_USUAL_WORKSPACES_FHIRSERVICES_6 = Usual('customerManagedKeyEncryption')
_USUAL_WORKSPACES_FHIRSERVICES_7 = Usual('keyEncryptionKeyUrl')


def workspaces_fhirservices(row: Row, look: Look) -> int:
    """Microsoft.HealthcareApis/workspaces/fhirservices."""
    n = 0
    f2 = 0
    f3 = 0
    if not _USUAL_WORKSPACES_FHIRSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_FHIRSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('exportConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_FHIRSERVICES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('storageAccountName')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('importConfiguration')
        if v4 is not None and v4 != "":
            if not _USUAL_WORKSPACES_FHIRSERVICES_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('integrationDataStore')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
        v6 = v1.get('acrConfiguration')
        if v6 is not None and v6 != "":
            if not _USUAL_WORKSPACES_FHIRSERVICES_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('loginServers')
            if v7 is not None and v7 != "":
                if type(v7) is not list:
                    return RESIDUE
                for i8, v8 in enumerate(v7):
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, (i8,))
                        f2 = 1
            v9 = v6.get('ociArtifacts')
            if v9 is not None and v9 != "":
                if type(v9) is not list:
                    return RESIDUE
                for i10, v10 in enumerate(v9):
                    if v10 is not None and v10 != "":
                        if not _USUAL_WORKSPACES_FHIRSERVICES_5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('loginServer')
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs += (3, v11, (i10,))
                            f3 = 1
        v12 = v1.get('encryption')
        if v12 is not None and v12 != "":
            if not _USUAL_WORKSPACES_FHIRSERVICES_6[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('customerManagedKeyEncryption')
            if v13 is not None and v13 != "":
                if not _USUAL_WORKSPACES_FHIRSERVICES_7[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('keyEncryptionKeyUrl')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (4, v14, ())
                    n += 1
    v15 = row.get('location')
    if not look.inside[v15]:
        return RESIDUE
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n + f2 + f3

SCREENS: Mapping[str, Screen] = {
    'microsoft.healthcareapis/workspaces/fhirservices': workspaces_fhirservices,
}
