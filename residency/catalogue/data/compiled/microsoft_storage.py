"""microsoft.storage. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_STORAGEACCOUNTS_0 = Usual('sku', 'properties', 'location', 'extendedLocation')
_USUAL_STORAGEACCOUNTS_1 = Usual('name')
_USUAL_STORAGEACCOUNTS_2 = Usual('accountType', 'storageAccountSkuConversionStatus', 'secondaryLocation', 'allowCrossTenantReplication', 'allowedCopyScope', 'dataCollaborationPolicyProperties', 'encryption', 'networkAcls')
_USUAL_STORAGEACCOUNTS_3 = Usual('targetSkuName')
_USUAL_STORAGEACCOUNTS_4 = Usual('allowCrossTenantDataSharing', 'allowStorageDataShares', 'allowStorageConnectors')
_USUAL_STORAGEACCOUNTS_5 = Usual('identity', 'keyvaultproperties')
_USUAL_STORAGEACCOUNTS_6 = Usual('federatedIdentityClientId')
_USUAL_STORAGEACCOUNTS_7 = Usual('keyvaulturi')
_USUAL_STORAGEACCOUNTS_8 = Usual('virtualNetworkRules', 'resourceAccessRules')
_USUAL_STORAGEACCOUNTS_9 = Usual('id')
_USUAL_STORAGEACCOUNTS_10 = Usual('resourceId')


def storageaccounts(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts."""
    n = 0
    f11 = 0
    f12 = 0
    if not _USUAL_STORAGEACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('name')
        if v2 is not None and v2 != "":
            if v2 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
    else:
        return RESIDUE
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_STORAGEACCOUNTS_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('accountType')
        if v4 is not None and v4 != "":
            if v4 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                return RESIDUE
            n += 1
        v5 = v3.get('storageAccountSkuConversionStatus')
        if v5 is not None and v5 != "":
            if not _USUAL_STORAGEACCOUNTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('targetSkuName')
            if v6 is not None and v6 != "":
                if v6 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
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
        if v10 is not None and v10 != "":
            if not _USUAL_STORAGEACCOUNTS_4[tuple(v10)]:
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
        v14 = v3.get('encryption')
        if v14 is not None and v14 != "":
            if not _USUAL_STORAGEACCOUNTS_5[tuple(v14)]:
                return RESIDUE
            v15 = v14.get('identity')
            if v15 is not None and v15 != "":
                if not _USUAL_STORAGEACCOUNTS_6[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('federatedIdentityClientId')
                if v16 is not None and v16 != "":
                    return RESIDUE
            v17 = v14.get('keyvaultproperties')
            if v17 is not None and v17 != "":
                if not _USUAL_STORAGEACCOUNTS_7[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('keyvaulturi')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (10, v18, ())
                    n += 1
        v19 = v3.get('networkAcls')
        if v19 is not None and v19 != "":
            if not _USUAL_STORAGEACCOUNTS_8[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('virtualNetworkRules')
            if v20 is not None and v20 != "":
                if type(v20) is not list:
                    return RESIDUE
                for i21, v21 in enumerate(v20):
                    if v21 is not None and v21 != "":
                        if not _USUAL_STORAGEACCOUNTS_9[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('id')
                        if v22 is not None and v22 != "":
                            if type(v22) is not str:
                                return RESIDUE
                            look.refs += (11, v22, (i21,))
                            f11 = 1
            v23 = v19.get('resourceAccessRules')
            if v23 is not None and v23 != "":
                if type(v23) is not list:
                    return RESIDUE
                for i24, v24 in enumerate(v23):
                    if v24 is not None and v24 != "":
                        if not _USUAL_STORAGEACCOUNTS_10[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('resourceId')
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs += (12, v25, (i24,))
                            f12 = 1
    else:
        n += 2
    v26 = row.get('location')
    if not look.inside[v26]:
        return RESIDUE
    v27 = row.get('extendedLocation')
    if v27:
        return RESIDUE
    return n + f11 + f12



def storageaccounts_blobservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/blobServices."""
    n = 0
    return n



def storageaccounts_blobservices_containers(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/blobServices/containers."""
    n = 0
    return n

_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_0 = Usual('properties')
_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_1 = Usual('keyVaultProperties')
_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_2 = Usual('keyUri')


def storageaccounts_encryptionscopes(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/encryptionScopes."""
    n = 0
    if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('keyVaultProperties')
        if v2 is not None and v2 != "":
            if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('keyUri')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
    return n



def storageaccounts_fileservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/fileServices."""
    n = 0
    return n



def storageaccounts_fileservices_shares(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/fileServices/shares."""
    n = 0
    return n



def storageaccounts_managementpolicies(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/managementPolicies."""
    n = 0
    return n

_USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_0 = Usual('properties')
_USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_1 = Usual('destinationAccount', 'sourceAccount')


def storageaccounts_objectreplicationpolicies(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/objectReplicationPolicies."""
    n = 0
    if not _USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_1[tuple(v1)]:
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
    return n



def storageaccounts_queueservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/queueServices."""
    n = 0
    return n



def storageaccounts_queueservices_queues(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/queueServices/queues."""
    n = 0
    return n



def storageaccounts_tableservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/tableServices."""
    n = 0
    return n



def storageaccounts_tableservices_tables(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/tableServices/tables."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
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
