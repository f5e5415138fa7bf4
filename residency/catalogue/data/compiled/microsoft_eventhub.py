"""microsoft.eventhub. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.EventHub/clusters."""
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

def namespaces() -> Screen:
    """Microsoft.EventHub/namespaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('geoDataReplication', 'clusterArmId', 'encryption', 'serviceBusEndpoint')
    c2 = Usual('locations')
    c3 = Usual('locationName', 'clusterArmId')
    c4 = Usual('keyVaultProperties')
    c5 = Usual('keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('geoDataReplication')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('locations')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('locationName')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('clusterArmId')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i4,))
                                f1 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v7 = v1.get('clusterArmId')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (2, v7, ())
                n += 1
            v8 = v1.get('encryption')
            if type(v8) is dict:
                if not c4[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('keyVaultProperties')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c5[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('keyVaultUri')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v12 = v1.get('serviceBusEndpoint')
            if v12 is not None and v12 != "":
                if type(v12) is str:
                    look.names.append(('host', v12))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v13 = row.get('location')
        if not look.inside[v13]:
            return RESIDUE
        v14 = row.get('extendedLocation')
        if v14:
            return RESIDUE
        return n + f0 + f1 + f3

    return screen

def namespaces_applicationgroups() -> Screen:
    """Microsoft.EventHub/namespaces/applicationGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_authorizationrules() -> Screen:
    """Microsoft.EventHub/namespaces/authorizationRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_disasterrecoveryconfigs() -> Screen:
    """Microsoft.EventHub/namespaces/disasterRecoveryConfigs."""
    c0 = Usual('properties')
    c1 = Usual('partnerNamespace')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('partnerNamespace')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def namespaces_eventhubs() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs."""
    c0 = Usual('properties')
    c1 = Usual('captureDescription')
    c2 = Usual('destination', 'enabled')
    c3 = Usual('properties')
    c4 = Usual('storageAccountResourceId', 'dataLakeAccountName')
    c5 = conditions(unless=Condition(path='properties.captureDescription.enabled', values=('false',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('captureDescription')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('destination')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('storageAccountResourceId')
                        if v5 is not None and v5 != "":
                            if not look.is_off(row, c5):
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, ())
                                n += 1
                        v6 = v4.get('dataLakeAccountName')
                        if v6 is not None and v6 != "":
                            if not look.is_off(row, c5):
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, ())
                                n += 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v7 = v2.get('enabled')
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def namespaces_eventhubs_authorizationrules() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs/authorizationRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_eventhubs_consumergroups() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs/consumergroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_networkrulesets() -> Screen:
    """Microsoft.EventHub/namespaces/networkRuleSets."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetworkRules')
    c2 = Usual('subnet')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetworkRules')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('subnet')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('id')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def namespaces_schemagroups() -> Screen:
    """Microsoft.EventHub/namespaces/schemagroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.eventhub/clusters': clusters,
    'microsoft.eventhub/namespaces': namespaces,
    'microsoft.eventhub/namespaces/applicationgroups': namespaces_applicationgroups,
    'microsoft.eventhub/namespaces/authorizationrules': namespaces_authorizationrules,
    'microsoft.eventhub/namespaces/disasterrecoveryconfigs': namespaces_disasterrecoveryconfigs,
    'microsoft.eventhub/namespaces/eventhubs': namespaces_eventhubs,
    'microsoft.eventhub/namespaces/eventhubs/authorizationrules': namespaces_eventhubs_authorizationrules,
    'microsoft.eventhub/namespaces/eventhubs/consumergroups': namespaces_eventhubs_consumergroups,
    'microsoft.eventhub/namespaces/networkrulesets': namespaces_networkrulesets,
    'microsoft.eventhub/namespaces/schemagroups': namespaces_schemagroups,
}
