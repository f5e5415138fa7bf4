"""microsoft.recoveryservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def vaults() -> Screen:
    """Microsoft.RecoveryServices/vaults."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('redundancySettings', 'regionOfChoiceSettings', 'encryption')
    c2 = Usual('standardTierStorageRedundancy', 'crossRegionRestore')
    c3 = Usual('status')
    c4 = Usual('keyVaultProperties')
    c5 = Usual('keyUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('redundancySettings')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('standardTierStorageRedundancy')
                if v3 is not None and v3 != "":
                    if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
                else:
                    return RESIDUE
                v4 = v2.get('crossRegionRestore')
                if v4 is not None and v4 != "":
                    if v4 not in {'Disabled'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                return RESIDUE
            v5 = v1.get('regionOfChoiceSettings')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('status')
                if v6 is not None and v6 != "":
                    if v6 not in {'Disabled', 'Enabled', 'Invalid'}:
                        return RESIDUE
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v1.get('encryption')
            if type(v7) is dict:
                if not c4[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('keyVaultProperties')
                if type(v8) is dict:
                    if not c5[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('keyUri')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
                elif v8 is not None and v8 != "":
                    return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def vaults_backupconfig() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupconfig."""
    c0 = Usual('properties')
    c1 = Usual('storageModelType', 'storageType')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageModelType')
            if v2 is not None and v2 != "":
                if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageType')
            if v3 is not None and v3 != "":
                if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_backupfabrics_protectioncontainers() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers."""
    c0 = Usual('properties')
    c1 = Usual('sourceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_backupfabrics_protectioncontainers_protecteditems() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems."""
    c0 = Usual('properties')
    c1 = Usual('sourceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_backuppolicies() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults_backupstorageconfig() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupstorageconfig."""
    c0 = Usual('properties')
    c1 = Usual('storageModelType', 'storageType', 'crossRegionRestoreFlag')
    c2 = conditions(unless=Condition(path='properties.storageType', values=()))
    c3 = conditions(when=Condition(path='properties.storageType', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageModelType')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
                if not look.is_off(row, c3):
                    if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
            else:
                if not look.is_off(row, c2):
                    return RESIDUE
            v3 = v1.get('storageType')
            if v3 is not None and v3 != "":
                if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
            v4 = v1.get('crossRegionRestoreFlag')
            if v4 is not None and v4 != "":
                if v4 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
            if not look.is_off(row, c2):
                return RESIDUE
        return n

    return screen

def vaults_replicationalertsettings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationAlertSettings."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults_replicationfabrics() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics."""
    c0 = Usual('properties', 'extendedLocation')
    c1 = Usual('customDetails')
    c2 = Usual('location')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('customDetails')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('location')
                if not look.inside[v3]:
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def vaults_replicationfabrics_replicationnetworks_replicationnetworkmappings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings."""
    c0 = Usual('properties')
    c1 = Usual('recoveryNetworkId', 'fabricSpecificDetails')
    c2 = Usual('primaryNetworkId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('recoveryNetworkId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('fabricSpecificDetails')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('primaryNetworkId')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers_replicationprotecteditems() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems."""
    c0 = Usual('properties')
    c1 = Usual('providerSpecificDetails', 'recoveryFabricId')
    c2 = Usual('recoveryFabricLocation', 'primaryFabricLocation', 'recoveryExtendedLocation', 'recoveryContainerId', 'recoveryCloudServiceId', 'recoveryAvailabilitySetId', 'recoveryCapacityReservationGroupId', 'recoveryProximityPlacementGroupId', 'recoveryVirtualMachineScaleSetId', 'targetAvailabilitySetId', 'targetCapacityReservationGroupId', 'targetProximityPlacementGroupId', 'recoveryAzureNetworkId', 'targetAzureNetworkId', 'targetAzureSubnetId', 'targetNetworkId', 'selectedRecoveryAzureNetworkId', 'storageAccountId', 'targetStorageAccountId', 'logStorageAccountId', 'disksDefault', 'disksToInclude', 'disksToIncludeForManagedDisks', 'vmDisks', 'vmManagedDisks', 'protectedManagedDisks', 'recoveryBootDiagStorageAccountId', 'targetBootDiagnosticsStorageAccountId', 'testNetworkId', 'selectedTfoAzureNetworkId', 'diskEncryptionSetId', 'diskEncryptionInfo', 'fabricDiscoveryMachineId')
    c3 = Usual('name')
    c4 = Usual('logStorageAccountId', 'diskEncryptionSetId', 'confidentialDiskEncryptionSetId')
    c5 = Usual('logStorageAccountId', 'diskEncryptionSetId', 'confidentialDiskEncryptionSetId')
    c6 = Usual('logStorageAccountId', 'diskEncryptionSetId')
    c7 = Usual('primaryStagingAzureStorageAccountId', 'recoveryAzureStorageAccountId', 'diskUri')
    c8 = Usual('primaryStagingAzureStorageAccountId', 'recoveryDiskAccessId', 'recoveryDiskEncryptionSetId', 'diskEncryptionInfo')
    c9 = Usual('diskEncryptionKeyInfo', 'keyEncryptionKeyInfo')
    c10 = Usual('keyVaultResourceArmId', 'secretIdentifier')
    c11 = Usual('keyVaultResourceArmId', 'keyIdentifier')
    c12 = Usual('primaryStagingAzureStorageAccountId', 'recoveryTargetDiskId')
    c13 = Usual('diskEncryptionKeyInfo', 'keyEncryptionKeyInfo')
    c14 = Usual('keyVaultResourceArmId', 'secretIdentifier')
    c15 = Usual('keyVaultResourceArmId', 'keyIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f22 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f37 = 0
        f38 = 0
        f39 = 0
        f40 = 0
        f43 = 0
        f44 = 0
        f47 = 0
        f48 = 0
        f49 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('providerSpecificDetails')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('recoveryFabricLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('primaryFabricLocation')
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v2.get('recoveryExtendedLocation')
                if type(v5) is dict:
                    if not c3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('name')
                    if v6 is not None and v6 != "":
                        return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v7 = v2.get('recoveryContainerId')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (4, v7, ())
                    n += 1
                v8 = v2.get('recoveryCloudServiceId')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (5, v8, ())
                    n += 1
                v9 = v2.get('recoveryAvailabilitySetId')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v2.get('recoveryCapacityReservationGroupId')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (7, v10, ())
                    n += 1
                v11 = v2.get('recoveryProximityPlacementGroupId')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (8, v11, ())
                    n += 1
                v12 = v2.get('recoveryVirtualMachineScaleSetId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (9, v12, ())
                    n += 1
                v13 = v2.get('targetAvailabilitySetId')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (10, v13, ())
                    n += 1
                v14 = v2.get('targetCapacityReservationGroupId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (11, v14, ())
                    n += 1
                v15 = v2.get('targetProximityPlacementGroupId')
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (12, v15, ())
                    n += 1
                v16 = v2.get('recoveryAzureNetworkId')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (13, v16, ())
                    n += 1
                v17 = v2.get('targetAzureNetworkId')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (14, v17, ())
                    n += 1
                v18 = v2.get('targetAzureSubnetId')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (15, v18, ())
                    n += 1
                v19 = v2.get('targetNetworkId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (16, v19, ())
                    n += 1
                v20 = v2.get('selectedRecoveryAzureNetworkId')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (17, v20, ())
                    n += 1
                v21 = v2.get('storageAccountId')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (18, v21, ())
                    n += 1
                v22 = v2.get('targetStorageAccountId')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (19, v22, ())
                    n += 1
                v23 = v2.get('logStorageAccountId')
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (20, v23, ())
                    n += 1
                v24 = v2.get('disksDefault')
                if type(v24) is dict:
                    if not c4[tuple(v24)]:
                        return RESIDUE
                    v25 = v24.get('logStorageAccountId')
                    if v25 is not None and v25 != "":
                        if type(v25) is not str:
                            return RESIDUE
                        look.refs += (21, v25, ())
                        n += 1
                    v26 = v24.get('diskEncryptionSetId')
                    if v26 is not None and v26 != "":
                        if type(v26) is not str:
                            return RESIDUE
                        look.refs += (35, v26, ())
                        n += 1
                    v27 = v24.get('confidentialDiskEncryptionSetId')
                    if v27 is not None and v27 != "":
                        if type(v27) is not str:
                            return RESIDUE
                        look.refs += (36, v27, ())
                        n += 1
                elif v24 is not None and v24 != "":
                    return RESIDUE
                v28 = v2.get('disksToInclude')
                if type(v28) is list:
                    for i29, v29 in enumerate(v28):
                        if type(v29) is dict:
                            if not c5[tuple(v29)]:
                                return RESIDUE
                            v30 = v29.get('logStorageAccountId')
                            if v30 is not None and v30 != "":
                                if type(v30) is not str:
                                    return RESIDUE
                                look.refs += (22, v30, (i29,))
                                f22 = 1
                            v31 = v29.get('diskEncryptionSetId')
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (37, v31, (i29,))
                                f37 = 1
                            v32 = v29.get('confidentialDiskEncryptionSetId')
                            if v32 is not None and v32 != "":
                                if type(v32) is not str:
                                    return RESIDUE
                                look.refs += (38, v32, (i29,))
                                f38 = 1
                        elif v29 is not None and v29 != "":
                            return RESIDUE
                elif v28 is not None and v28 != "":
                    return RESIDUE
                v33 = v2.get('disksToIncludeForManagedDisks')
                if type(v33) is list:
                    for i34, v34 in enumerate(v33):
                        if type(v34) is dict:
                            if not c6[tuple(v34)]:
                                return RESIDUE
                            v35 = v34.get('logStorageAccountId')
                            if v35 is not None and v35 != "":
                                if type(v35) is not str:
                                    return RESIDUE
                                look.refs += (23, v35, (i34,))
                                f23 = 1
                            v36 = v34.get('diskEncryptionSetId')
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (39, v36, (i34,))
                                f39 = 1
                        elif v34 is not None and v34 != "":
                            return RESIDUE
                elif v33 is not None and v33 != "":
                    return RESIDUE
                v37 = v2.get('vmDisks')
                if type(v37) is list:
                    for i38, v38 in enumerate(v37):
                        if type(v38) is dict:
                            if not c7[tuple(v38)]:
                                return RESIDUE
                            v39 = v38.get('primaryStagingAzureStorageAccountId')
                            if v39 is not None and v39 != "":
                                if type(v39) is not str:
                                    return RESIDUE
                                look.refs += (24, v39, (i38,))
                                f24 = 1
                            v40 = v38.get('recoveryAzureStorageAccountId')
                            if v40 is not None and v40 != "":
                                if type(v40) is not str:
                                    return RESIDUE
                                look.refs += (25, v40, (i38,))
                                f25 = 1
                            v41 = v38.get('diskUri')
                            if v41 is not None and v41 != "":
                                if type(v41) is not str:
                                    return RESIDUE
                                look.refs += (49, v41, (i38,))
                                f49 = 1
                        elif v38 is not None and v38 != "":
                            return RESIDUE
                elif v37 is not None and v37 != "":
                    return RESIDUE
                v42 = v2.get('vmManagedDisks')
                if type(v42) is list:
                    for i43, v43 in enumerate(v42):
                        if type(v43) is dict:
                            if not c8[tuple(v43)]:
                                return RESIDUE
                            v44 = v43.get('primaryStagingAzureStorageAccountId')
                            if v44 is not None and v44 != "":
                                if type(v44) is not str:
                                    return RESIDUE
                                look.refs += (26, v44, (i43,))
                                f26 = 1
                            v45 = v43.get('recoveryDiskAccessId')
                            if v45 is not None and v45 != "":
                                if type(v45) is not str:
                                    return RESIDUE
                                look.refs += (29, v45, (i43,))
                                f29 = 1
                            v46 = v43.get('recoveryDiskEncryptionSetId')
                            if v46 is not None and v46 != "":
                                if type(v46) is not str:
                                    return RESIDUE
                                look.refs += (40, v46, (i43,))
                                f40 = 1
                            v47 = v43.get('diskEncryptionInfo')
                            if type(v47) is dict:
                                if not c9[tuple(v47)]:
                                    return RESIDUE
                                v48 = v47.get('diskEncryptionKeyInfo')
                                if type(v48) is dict:
                                    if not c10[tuple(v48)]:
                                        return RESIDUE
                                    v49 = v48.get('keyVaultResourceArmId')
                                    if v49 is not None and v49 != "":
                                        if type(v49) is not str:
                                            return RESIDUE
                                        look.refs += (43, v49, (i43,))
                                        f43 = 1
                                    v50 = v48.get('secretIdentifier')
                                    if v50 is not None and v50 != "":
                                        if type(v50) is not str:
                                            return RESIDUE
                                        look.refs += (47, v50, (i43,))
                                        f47 = 1
                                elif v48 is not None and v48 != "":
                                    return RESIDUE
                                v51 = v47.get('keyEncryptionKeyInfo')
                                if type(v51) is dict:
                                    if not c11[tuple(v51)]:
                                        return RESIDUE
                                    v52 = v51.get('keyVaultResourceArmId')
                                    if v52 is not None and v52 != "":
                                        if type(v52) is not str:
                                            return RESIDUE
                                        look.refs += (44, v52, (i43,))
                                        f44 = 1
                                    v53 = v51.get('keyIdentifier')
                                    if v53 is not None and v53 != "":
                                        if type(v53) is not str:
                                            return RESIDUE
                                        look.refs += (48, v53, (i43,))
                                        f48 = 1
                                elif v51 is not None and v51 != "":
                                    return RESIDUE
                            elif v47 is not None and v47 != "":
                                return RESIDUE
                        elif v43 is not None and v43 != "":
                            return RESIDUE
                elif v42 is not None and v42 != "":
                    return RESIDUE
                v54 = v2.get('protectedManagedDisks')
                if type(v54) is list:
                    for i55, v55 in enumerate(v54):
                        if type(v55) is dict:
                            if not c12[tuple(v55)]:
                                return RESIDUE
                            v56 = v55.get('primaryStagingAzureStorageAccountId')
                            if v56 is not None and v56 != "":
                                if type(v56) is not str:
                                    return RESIDUE
                                look.refs += (27, v56, (i55,))
                                f27 = 1
                            v57 = v55.get('recoveryTargetDiskId')
                            if v57 is not None and v57 != "":
                                if type(v57) is not str:
                                    return RESIDUE
                                look.refs += (28, v57, (i55,))
                                f28 = 1
                        elif v55 is not None and v55 != "":
                            return RESIDUE
                elif v54 is not None and v54 != "":
                    return RESIDUE
                v58 = v2.get('recoveryBootDiagStorageAccountId')
                if v58 is not None and v58 != "":
                    if type(v58) is not str:
                        return RESIDUE
                    look.refs += (30, v58, ())
                    n += 1
                v59 = v2.get('targetBootDiagnosticsStorageAccountId')
                if v59 is not None and v59 != "":
                    if type(v59) is not str:
                        return RESIDUE
                    look.refs += (31, v59, ())
                    n += 1
                v60 = v2.get('testNetworkId')
                if v60 is not None and v60 != "":
                    if type(v60) is not str:
                        return RESIDUE
                    look.refs += (32, v60, ())
                    n += 1
                v61 = v2.get('selectedTfoAzureNetworkId')
                if v61 is not None and v61 != "":
                    if type(v61) is not str:
                        return RESIDUE
                    look.refs += (33, v61, ())
                    n += 1
                v62 = v2.get('diskEncryptionSetId')
                if v62 is not None and v62 != "":
                    if type(v62) is not str:
                        return RESIDUE
                    look.refs += (34, v62, ())
                    n += 1
                v63 = v2.get('diskEncryptionInfo')
                if type(v63) is dict:
                    if not c13[tuple(v63)]:
                        return RESIDUE
                    v64 = v63.get('diskEncryptionKeyInfo')
                    if type(v64) is dict:
                        if not c14[tuple(v64)]:
                            return RESIDUE
                        v65 = v64.get('keyVaultResourceArmId')
                        if v65 is not None and v65 != "":
                            if type(v65) is not str:
                                return RESIDUE
                            look.refs += (41, v65, ())
                            n += 1
                        v66 = v64.get('secretIdentifier')
                        if v66 is not None and v66 != "":
                            if type(v66) is not str:
                                return RESIDUE
                            look.refs += (45, v66, ())
                            n += 1
                    elif v64 is not None and v64 != "":
                        return RESIDUE
                    v67 = v63.get('keyEncryptionKeyInfo')
                    if type(v67) is dict:
                        if not c15[tuple(v67)]:
                            return RESIDUE
                        v68 = v67.get('keyVaultResourceArmId')
                        if v68 is not None and v68 != "":
                            if type(v68) is not str:
                                return RESIDUE
                            look.refs += (42, v68, ())
                            n += 1
                        v69 = v67.get('keyIdentifier')
                        if v69 is not None and v69 != "":
                            if type(v69) is not str:
                                return RESIDUE
                            look.refs += (46, v69, ())
                            n += 1
                    elif v67 is not None and v67 != "":
                        return RESIDUE
                elif v63 is not None and v63 != "":
                    return RESIDUE
                v70 = v2.get('fabricDiscoveryMachineId')
                if v70 is not None and v70 != "":
                    if type(v70) is not str:
                        return RESIDUE
                    look.refs += (50, v70, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v71 = v1.get('recoveryFabricId')
            if v71 is not None and v71 != "":
                if type(v71) is not str:
                    return RESIDUE
                look.refs += (3, v71, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f22 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f37 + f38 + f39 + f40 + f43 + f44 + f47 + f48 + f49

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers_replicationprotectioncontainermappings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings."""
    c0 = Usual('properties')
    c1 = Usual('providerSpecificInput', 'targetProtectionContainerId')
    c2 = Usual('targetLocation', 'storageAccountId', 'automationAccountArmId', 'keyVaultId', 'keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('providerSpecificInput')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('targetLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('storageAccountId')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
                v5 = v2.get('automationAccountArmId')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (3, v5, ())
                    n += 1
                v6 = v2.get('keyVaultId')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (4, v6, ())
                    n += 1
                v7 = v2.get('keyVaultUri')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('targetProtectionContainerId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (1, v8, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_replicationpolicies() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationPolicies."""
    c0 = Usual('properties')
    c1 = Usual('providerSpecificInput')
    c2 = Usual('storageAccounts')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('providerSpecificInput')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageAccounts')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def vaults_replicationprotectionintents() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationProtectionIntents."""
    c0 = Usual('properties')
    c1 = Usual('providerSpecificDetails')
    c2 = Usual('recoveryLocation', 'primaryLocation', 'primaryStagingStorageAccountCustomInput', 'vmDisks', 'vmManagedDisks', 'recoveryVirtualNetworkCustomInput', 'recoveryAvailabilitySetCustomInput', 'recoveryProximityPlacementGroupCustomInput', 'recoveryBootDiagStorageAccount', 'diskEncryptionInfo', 'automationAccountArmId')
    c3 = Usual('azureStorageAccountId')
    c4 = Usual('primaryStagingStorageAccountCustomInput', 'recoveryAzureStorageAccountCustomInput', 'diskUri')
    c5 = Usual('azureStorageAccountId')
    c6 = Usual('azureStorageAccountId')
    c7 = Usual('primaryStagingStorageAccountCustomInput', 'recoveryDiskEncryptionSetId', 'diskEncryptionInfo')
    c8 = Usual('azureStorageAccountId')
    c9 = Usual('diskEncryptionKeyInfo', 'keyEncryptionKeyInfo')
    c10 = Usual('keyVaultResourceArmId', 'secretIdentifier')
    c11 = Usual('keyVaultResourceArmId', 'keyIdentifier')
    c12 = Usual('recoveryVirtualNetworkId')
    c13 = Usual('recoveryAvailabilitySetId')
    c14 = Usual('recoveryProximityPlacementGroupId')
    c15 = Usual('azureStorageAccountId')
    c16 = Usual('diskEncryptionKeyInfo', 'keyEncryptionKeyInfo')
    c17 = Usual('keyVaultResourceArmId', 'secretIdentifier')
    c18 = Usual('keyVaultResourceArmId', 'keyIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f10 = 0
        f13 = 0
        f14 = 0
        f17 = 0
        f18 = 0
        f19 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('providerSpecificDetails')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('recoveryLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('primaryLocation')
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v2.get('primaryStagingStorageAccountCustomInput')
                if type(v5) is dict:
                    if not c3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('azureStorageAccountId')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v7 = v2.get('vmDisks')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c4[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('primaryStagingStorageAccountCustomInput')
                            if type(v9) is dict:
                                if not c5[tuple(v9)]:
                                    return RESIDUE
                                v10 = v9.get('azureStorageAccountId')
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (3, v10, (i8,))
                                    f3 = 1
                            elif v9 is not None and v9 != "":
                                return RESIDUE
                            v11 = v8.get('recoveryAzureStorageAccountCustomInput')
                            if type(v11) is dict:
                                if not c6[tuple(v11)]:
                                    return RESIDUE
                                v12 = v11.get('azureStorageAccountId')
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (4, v12, (i8,))
                                    f4 = 1
                            elif v11 is not None and v11 != "":
                                return RESIDUE
                            v13 = v8.get('diskUri')
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs += (19, v13, (i8,))
                                f19 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v14 = v2.get('vmManagedDisks')
                if type(v14) is list:
                    for i15, v15 in enumerate(v14):
                        if type(v15) is dict:
                            if not c7[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('primaryStagingStorageAccountCustomInput')
                            if type(v16) is dict:
                                if not c8[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('azureStorageAccountId')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (5, v17, (i15,))
                                    f5 = 1
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                            v18 = v15.get('recoveryDiskEncryptionSetId')
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (10, v18, (i15,))
                                f10 = 1
                            v19 = v15.get('diskEncryptionInfo')
                            if type(v19) is dict:
                                if not c9[tuple(v19)]:
                                    return RESIDUE
                                v20 = v19.get('diskEncryptionKeyInfo')
                                if type(v20) is dict:
                                    if not c10[tuple(v20)]:
                                        return RESIDUE
                                    v21 = v20.get('keyVaultResourceArmId')
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (13, v21, (i15,))
                                        f13 = 1
                                    v22 = v20.get('secretIdentifier')
                                    if v22 is not None and v22 != "":
                                        if type(v22) is not str:
                                            return RESIDUE
                                        look.refs += (17, v22, (i15,))
                                        f17 = 1
                                elif v20 is not None and v20 != "":
                                    return RESIDUE
                                v23 = v19.get('keyEncryptionKeyInfo')
                                if type(v23) is dict:
                                    if not c11[tuple(v23)]:
                                        return RESIDUE
                                    v24 = v23.get('keyVaultResourceArmId')
                                    if v24 is not None and v24 != "":
                                        if type(v24) is not str:
                                            return RESIDUE
                                        look.refs += (14, v24, (i15,))
                                        f14 = 1
                                    v25 = v23.get('keyIdentifier')
                                    if v25 is not None and v25 != "":
                                        if type(v25) is not str:
                                            return RESIDUE
                                        look.refs += (18, v25, (i15,))
                                        f18 = 1
                                elif v23 is not None and v23 != "":
                                    return RESIDUE
                            elif v19 is not None and v19 != "":
                                return RESIDUE
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
                v26 = v2.get('recoveryVirtualNetworkCustomInput')
                if type(v26) is dict:
                    if not c12[tuple(v26)]:
                        return RESIDUE
                    v27 = v26.get('recoveryVirtualNetworkId')
                    if v27 is not None and v27 != "":
                        if type(v27) is not str:
                            return RESIDUE
                        look.refs += (6, v27, ())
                        n += 1
                elif v26 is not None and v26 != "":
                    return RESIDUE
                v28 = v2.get('recoveryAvailabilitySetCustomInput')
                if type(v28) is dict:
                    if not c13[tuple(v28)]:
                        return RESIDUE
                    v29 = v28.get('recoveryAvailabilitySetId')
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (7, v29, ())
                        n += 1
                elif v28 is not None and v28 != "":
                    return RESIDUE
                v30 = v2.get('recoveryProximityPlacementGroupCustomInput')
                if type(v30) is dict:
                    if not c14[tuple(v30)]:
                        return RESIDUE
                    v31 = v30.get('recoveryProximityPlacementGroupId')
                    if v31 is not None and v31 != "":
                        if type(v31) is not str:
                            return RESIDUE
                        look.refs += (8, v31, ())
                        n += 1
                elif v30 is not None and v30 != "":
                    return RESIDUE
                v32 = v2.get('recoveryBootDiagStorageAccount')
                if type(v32) is dict:
                    if not c15[tuple(v32)]:
                        return RESIDUE
                    v33 = v32.get('azureStorageAccountId')
                    if v33 is not None and v33 != "":
                        if type(v33) is not str:
                            return RESIDUE
                        look.refs += (9, v33, ())
                        n += 1
                elif v32 is not None and v32 != "":
                    return RESIDUE
                v34 = v2.get('diskEncryptionInfo')
                if type(v34) is dict:
                    if not c16[tuple(v34)]:
                        return RESIDUE
                    v35 = v34.get('diskEncryptionKeyInfo')
                    if type(v35) is dict:
                        if not c17[tuple(v35)]:
                            return RESIDUE
                        v36 = v35.get('keyVaultResourceArmId')
                        if v36 is not None and v36 != "":
                            if type(v36) is not str:
                                return RESIDUE
                            look.refs += (11, v36, ())
                            n += 1
                        v37 = v35.get('secretIdentifier')
                        if v37 is not None and v37 != "":
                            if type(v37) is not str:
                                return RESIDUE
                            look.refs += (15, v37, ())
                            n += 1
                    elif v35 is not None and v35 != "":
                        return RESIDUE
                    v38 = v34.get('keyEncryptionKeyInfo')
                    if type(v38) is dict:
                        if not c18[tuple(v38)]:
                            return RESIDUE
                        v39 = v38.get('keyVaultResourceArmId')
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (12, v39, ())
                            n += 1
                        v40 = v38.get('keyIdentifier')
                        if v40 is not None and v40 != "":
                            if type(v40) is not str:
                                return RESIDUE
                            look.refs += (16, v40, ())
                            n += 1
                    elif v38 is not None and v38 != "":
                        return RESIDUE
                elif v34 is not None and v34 != "":
                    return RESIDUE
                v41 = v2.get('automationAccountArmId')
                if v41 is not None and v41 != "":
                    if type(v41) is not str:
                        return RESIDUE
                    look.refs += (20, v41, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f4 + f5 + f10 + f13 + f14 + f17 + f18 + f19

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.recoveryservices/vaults': vaults,
    'microsoft.recoveryservices/vaults/backupconfig': vaults_backupconfig,
    'microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers': vaults_backupfabrics_protectioncontainers,
    'microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems': vaults_backupfabrics_protectioncontainers_protecteditems,
    'microsoft.recoveryservices/vaults/backuppolicies': vaults_backuppolicies,
    'microsoft.recoveryservices/vaults/backupstorageconfig': vaults_backupstorageconfig,
    'microsoft.recoveryservices/vaults/replicationalertsettings': vaults_replicationalertsettings,
    'microsoft.recoveryservices/vaults/replicationfabrics': vaults_replicationfabrics,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationnetworks/replicationnetworkmappings': vaults_replicationfabrics_replicationnetworks_replicationnetworkmappings,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers': vaults_replicationfabrics_replicationprotectioncontainers,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems': vaults_replicationfabrics_replicationprotectioncontainers_replicationprotecteditems,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotectioncontainermappings': vaults_replicationfabrics_replicationprotectioncontainers_replicationprotectioncontainermappings,
    'microsoft.recoveryservices/vaults/replicationpolicies': vaults_replicationpolicies,
    'microsoft.recoveryservices/vaults/replicationprotectionintents': vaults_replicationprotectionintents,
}
