"""microsoft.healthcareapis. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def services() -> Screen:
    """Microsoft.HealthcareApis/services."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('cosmosDbConfiguration', 'exportConfiguration', 'acrConfiguration')
    c2 = Usual('keyVaultKeyUri')
    c3 = Usual('storageAccountName')
    c4 = Usual('loginServers', 'ociArtifacts')
    c5 = Usual('loginServer')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('cosmosDbConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyVaultKeyUri')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('exportConfiguration')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('storageAccountName')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('acrConfiguration')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('loginServers')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i8,))
                            f2 = 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v9 = v6.get('ociArtifacts')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c5[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('loginServer')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n + f2 + f3

    return screen

def workspaces() -> Screen:
    """Microsoft.HealthcareApis/workspaces."""
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

def workspaces_dicomservices() -> Screen:
    """Microsoft.HealthcareApis/workspaces/dicomservices."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption', 'storageConfiguration')
    c2 = Usual('customerManagedKeyEncryption')
    c3 = Usual('keyEncryptionKeyUrl')
    c4 = Usual('storageResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('encryption')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('customerManagedKeyEncryption')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('keyEncryptionKeyUrl')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('storageConfiguration')
            if type(v5) is dict:
                if not c4[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageResourceId')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
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

def workspaces_fhirservices() -> Screen:
    """Microsoft.HealthcareApis/workspaces/fhirservices."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('exportConfiguration', 'importConfiguration', 'acrConfiguration', 'encryption')
    c2 = Usual('storageAccountName')
    c3 = Usual('integrationDataStore')
    c4 = Usual('loginServers', 'ociArtifacts')
    c5 = Usual('loginServer')
    c6 = Usual('customerManagedKeyEncryption')
    c7 = Usual('keyEncryptionKeyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('exportConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageAccountName')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('importConfiguration')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('integrationDataStore')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('acrConfiguration')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('loginServers')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i8,))
                            f2 = 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v9 = v6.get('ociArtifacts')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c5[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('loginServer')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v12 = v1.get('encryption')
            if type(v12) is dict:
                if not c6[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('customerManagedKeyEncryption')
                if type(v13) is dict:
                    if not c7[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('keyEncryptionKeyUrl')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (4, v14, ())
                        n += 1
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v15 = row.get('location')
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.get('extendedLocation')
        if v16:
            return RESIDUE
        return n + f2 + f3

    return screen

def workspaces_iotconnectors() -> Screen:
    """Microsoft.HealthcareApis/workspaces/iotconnectors."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('ingestionEndpointConfiguration')
    c2 = Usual('fullyQualifiedEventHubNamespace')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('ingestionEndpointConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('fullyQualifiedEventHubNamespace')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def workspaces_iotconnectors_fhirdestinations() -> Screen:
    """Microsoft.HealthcareApis/workspaces/iotconnectors/fhirdestinations."""
    c0 = Usual('properties')
    c1 = Usual('fhirServiceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('fhirServiceResourceId')
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
    'microsoft.healthcareapis/services': services,
    'microsoft.healthcareapis/workspaces': workspaces,
    'microsoft.healthcareapis/workspaces/dicomservices': workspaces_dicomservices,
    'microsoft.healthcareapis/workspaces/fhirservices': workspaces_fhirservices,
    'microsoft.healthcareapis/workspaces/iotconnectors': workspaces_iotconnectors,
    'microsoft.healthcareapis/workspaces/iotconnectors/fhirdestinations': workspaces_iotconnectors_fhirdestinations,
}
