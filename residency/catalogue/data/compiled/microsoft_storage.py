"""microsoft.storage. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def storageaccounts() -> Screen:
    """Microsoft.Storage/storageAccounts."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('name')
    c2 = Usual('accountType', 'storageAccountSkuConversionStatus', 'secondaryLocation', 'allowCrossTenantReplication', 'allowedCopyScope', 'dataCollaborationPolicyProperties', 'encryption', 'networkAcls', 'primaryEndpoints')
    c3 = Usual('targetSkuName')
    c4 = Usual('allowCrossTenantDataSharing', 'allowStorageDataShares', 'allowStorageConnectors')
    c5 = Usual('identity', 'keyvaultproperties')
    c6 = Usual('federatedIdentityClientId')
    c7 = Usual('keyvaulturi')
    c8 = Usual('virtualNetworkRules', 'resourceAccessRules')
    c9 = Usual('id')
    c10 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f11 = 0
        f12 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('name')
            if v2 is not None and v2 != "":
                if v2 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('accountType')
            if v4 is not None and v4 != "":
                if v4 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
            v5 = v3.get('storageAccountSkuConversionStatus')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('targetSkuName')
                if v6 is not None and v6 != "":
                    if v6 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                        return RESIDUE
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v3.get('secondaryLocation')
            if v7 is not None and v7 != "":
                if not look.inside[v7]:
                    return RESIDUE
                n += 1
            v8 = v3.get('allowCrossTenantReplication')
            if v8 is not None and v8 != "":
                if v8 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v9 = v3.get('allowedCopyScope')
            if v9 is not None and v9 != "":
                if v9 not in {'AAD', 'PrivateLink'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v10 = v3.get('dataCollaborationPolicyProperties')
            if type(v10) is dict:
                if not c4[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('allowCrossTenantDataSharing')
                if v11 is not None and v11 != "":
                    if v11 is not False:
                        return RESIDUE
                    n += 1
                v12 = v10.get('allowStorageDataShares')
                if v12 is not None and v12 != "":
                    if v12 is not False:
                        return RESIDUE
                    n += 1
                v13 = v10.get('allowStorageConnectors')
                if v13 is not None and v13 != "":
                    if v13 is not False:
                        return RESIDUE
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v14 = v3.get('encryption')
            if type(v14) is dict:
                if not c5[tuple(v14)]:
                    return RESIDUE
                v15 = v14.get('identity')
                if type(v15) is dict:
                    if not c6[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('federatedIdentityClientId')
                    if v16 is not None and v16 != "":
                        return RESIDUE
                elif v15 is not None and v15 != "":
                    return RESIDUE
                v17 = v14.get('keyvaultproperties')
                if type(v17) is dict:
                    if not c7[tuple(v17)]:
                        return RESIDUE
                    v18 = v17.get('keyvaulturi')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (10, v18, ())
                        n += 1
                elif v17 is not None and v17 != "":
                    return RESIDUE
            elif v14 is not None and v14 != "":
                return RESIDUE
            v19 = v3.get('networkAcls')
            if type(v19) is dict:
                if not c8[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('virtualNetworkRules')
                if type(v20) is list:
                    for i21, v21 in enumerate(v20):
                        if type(v21) is dict:
                            if not c9[tuple(v21)]:
                                return RESIDUE
                            v22 = v21.get('id')
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (11, v22, (i21,))
                                f11 = 1
                        elif v21 is not None and v21 != "":
                            return RESIDUE
                elif v20 is not None and v20 != "":
                    return RESIDUE
                v23 = v19.get('resourceAccessRules')
                if type(v23) is list:
                    for i24, v24 in enumerate(v23):
                        if type(v24) is dict:
                            if not c10[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('resourceId')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (12, v25, (i24,))
                                f12 = 1
                        elif v24 is not None and v24 != "":
                            return RESIDUE
                elif v23 is not None and v23 != "":
                    return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
            v26 = v3.get('primaryEndpoints')
            if type(v26) is dict:
                for i27, v27 in v26.items():
                    if v27 is not None and v27 != "":
                        if type(v27) is str:
                            look.names.append(('host', v27))
            elif v26 is not None and v26 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        else:
            n += 2
        v28 = row.get('location')
        if not look.inside[v28]:
            return RESIDUE
        v29 = row.get('extendedLocation')
        if v29:
            return RESIDUE
        return n + f11 + f12

    return screen

def storageaccounts_blobservices() -> Screen:
    """Microsoft.Storage/storageAccounts/blobServices."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_blobservices_containers() -> Screen:
    """Microsoft.Storage/storageAccounts/blobServices/containers."""
    c0 = Usual('properties')
    c1 = Usual('defaultEncryptionScope')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('defaultEncryptionScope')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def storageaccounts_encryptionscopes() -> Screen:
    """Microsoft.Storage/storageAccounts/encryptionScopes."""
    c0 = Usual('properties')
    c1 = Usual('keyVaultProperties')
    c2 = Usual('keyUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyUri')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def storageaccounts_fileservices() -> Screen:
    """Microsoft.Storage/storageAccounts/fileServices."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_fileservices_shares() -> Screen:
    """Microsoft.Storage/storageAccounts/fileServices/shares."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_managementpolicies() -> Screen:
    """Microsoft.Storage/storageAccounts/managementPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_objectreplicationpolicies() -> Screen:
    """Microsoft.Storage/storageAccounts/objectReplicationPolicies."""
    c0 = Usual('properties')
    c1 = Usual('destinationAccount', 'sourceAccount')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destinationAccount')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('sourceAccount')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def storageaccounts_queueservices() -> Screen:
    """Microsoft.Storage/storageAccounts/queueServices."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_queueservices_queues() -> Screen:
    """Microsoft.Storage/storageAccounts/queueServices/queues."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_tableservices() -> Screen:
    """Microsoft.Storage/storageAccounts/tableServices."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def storageaccounts_tableservices_tables() -> Screen:
    """Microsoft.Storage/storageAccounts/tableServices/tables."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.storage/storageaccounts': storageaccounts,
    'microsoft.storage/storageaccounts/blobservices': storageaccounts_blobservices,
    'microsoft.storage/storageaccounts/blobservices/containers': storageaccounts_blobservices_containers,
    'microsoft.storage/storageaccounts/encryptionscopes': storageaccounts_encryptionscopes,
    'microsoft.storage/storageaccounts/fileservices': storageaccounts_fileservices,
    'microsoft.storage/storageaccounts/fileservices/shares': storageaccounts_fileservices_shares,
    'microsoft.storage/storageaccounts/managementpolicies': storageaccounts_managementpolicies,
    'microsoft.storage/storageaccounts/objectreplicationpolicies': storageaccounts_objectreplicationpolicies,
    'microsoft.storage/storageaccounts/queueservices': storageaccounts_queueservices,
    'microsoft.storage/storageaccounts/queueservices/queues': storageaccounts_queueservices_queues,
    'microsoft.storage/storageaccounts/tableservices': storageaccounts_tableservices,
    'microsoft.storage/storageaccounts/tableservices/tables': storageaccounts_tableservices_tables,
}
