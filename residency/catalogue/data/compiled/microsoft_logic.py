"""microsoft.logic. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def integrationaccounts() -> Screen:
    """Microsoft.Logic/integrationAccounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('integrationServiceEnvironment')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('integrationServiceEnvironment')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def integrationaccounts_agreements() -> Screen:
    """Microsoft.Logic/integrationAccounts/agreements."""
    c0 = Usual('properties')
    c1 = Usual('content')
    c2 = Usual('aS2')
    c3 = Usual('receiveAgreement', 'sendAgreement')
    c4 = Usual('protocolSettings')
    c5 = Usual('mdnSettings')
    c6 = Usual('receiptDeliveryUrl')
    c7 = Usual('protocolSettings')
    c8 = Usual('mdnSettings')
    c9 = Usual('receiptDeliveryUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('content')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('aS2')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('receiveAgreement')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('protocolSettings')
                        if type(v5) is dict:
                            if not c5[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('mdnSettings')
                            if type(v6) is dict:
                                if not c6[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('receiptDeliveryUrl')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (0, v7, ())
                                    n += 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v8 = v3.get('sendAgreement')
                    if type(v8) is dict:
                        if not c7[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('protocolSettings')
                        if type(v9) is dict:
                            if not c8[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('mdnSettings')
                            if type(v10) is dict:
                                if not c9[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('receiptDeliveryUrl')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (1, v11, ())
                                    n += 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                        elif v9 is not None and v9 != "":
                            return RESIDUE
                    elif v8 is not None and v8 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def integrationaccounts_assemblies() -> Screen:
    """Microsoft.Logic/integrationAccounts/assemblies."""
    c0 = Usual('properties')
    c1 = Usual('contentLink')
    c2 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('contentLink')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def integrationaccounts_batchconfigurations() -> Screen:
    """Microsoft.Logic/integrationAccounts/batchConfigurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def integrationaccounts_certificates() -> Screen:
    """Microsoft.Logic/integrationAccounts/certificates."""
    c0 = Usual('properties')
    c1 = Usual('key')
    c2 = Usual('keyVault')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('key')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyVault')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('id')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def integrationaccounts_maps() -> Screen:
    """Microsoft.Logic/integrationAccounts/maps."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def integrationaccounts_partners() -> Screen:
    """Microsoft.Logic/integrationAccounts/partners."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def integrationaccounts_schemas() -> Screen:
    """Microsoft.Logic/integrationAccounts/schemas."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def integrationaccounts_sessions() -> Screen:
    """Microsoft.Logic/integrationAccounts/sessions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def integrationserviceenvironments() -> Screen:
    """Microsoft.Logic/integrationServiceEnvironments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('networkConfiguration', 'encryptionConfiguration')
    c2 = Usual('subnets')
    c3 = Usual('id')
    c4 = Usual('encryptionKeyReference')
    c5 = Usual('keyVault')
    c6 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('networkConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('subnets')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('id')
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
            v6 = v1.get('encryptionConfiguration')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('encryptionKeyReference')
                if type(v7) is dict:
                    if not c5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('keyVault')
                    if type(v8) is dict:
                        if not c6[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('id')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (1, v9, ())
                            n += 1
                    elif v8 is not None and v8 != "":
                        return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n + f0

    return screen

def workflows() -> Screen:
    """Microsoft.Logic/workflows."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('parameters', 'definition', 'integrationAccount', 'integrationServiceEnvironment')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('definition')
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.get('integrationAccount')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('integrationServiceEnvironment')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v8 = row.get('location')
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.get('extendedLocation')
        if v9:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.logic/integrationaccounts': integrationaccounts,
    'microsoft.logic/integrationaccounts/agreements': integrationaccounts_agreements,
    'microsoft.logic/integrationaccounts/assemblies': integrationaccounts_assemblies,
    'microsoft.logic/integrationaccounts/batchconfigurations': integrationaccounts_batchconfigurations,
    'microsoft.logic/integrationaccounts/certificates': integrationaccounts_certificates,
    'microsoft.logic/integrationaccounts/maps': integrationaccounts_maps,
    'microsoft.logic/integrationaccounts/partners': integrationaccounts_partners,
    'microsoft.logic/integrationaccounts/schemas': integrationaccounts_schemas,
    'microsoft.logic/integrationaccounts/sessions': integrationaccounts_sessions,
    'microsoft.logic/integrationserviceenvironments': integrationserviceenvironments,
    'microsoft.logic/workflows': workflows,
}
