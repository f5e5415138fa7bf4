"""microsoft.batch. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_BATCHACCOUNTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_BATCHACCOUNTS_1 = Usual('autoStorage', 'keyVaultReference', 'encryption')
_USUAL_BATCHACCOUNTS_2 = Usual('storageAccountId')
_USUAL_BATCHACCOUNTS_3 = Usual('id', 'url')
_USUAL_BATCHACCOUNTS_4 = Usual('keyVaultProperties')
_USUAL_BATCHACCOUNTS_5 = Usual('keyIdentifier')


def batchaccounts(row: Row, look: Look) -> int:
    """Microsoft.Batch/batchAccounts."""
    n = 0
    if not _USUAL_BATCHACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_BATCHACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('autoStorage')
        if v2 is not None and v2 != "":
            if not _USUAL_BATCHACCOUNTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('storageAccountId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('keyVaultReference')
        if v4 is not None and v4 != "":
            if not _USUAL_BATCHACCOUNTS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
            v6 = v4.get('url')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
        v7 = v1.get('encryption')
        if v7 is not None and v7 != "":
            if not _USUAL_BATCHACCOUNTS_4[tuple(v7)]:
                return RESIDUE
            v8 = v7.get('keyVaultProperties')
            if v8 is not None and v8 != "":
                if not _USUAL_BATCHACCOUNTS_5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('keyIdentifier')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
    v10 = row.get('location')
    if not look.inside[v10]:
        return RESIDUE
    v11 = row.get('extendedLocation')
    if v11:
        return RESIDUE
    return n

_USUAL_BATCHACCOUNTS_POOLS_0 = Usual('properties')
_USUAL_BATCHACCOUNTS_POOLS_1 = Usual('deploymentConfiguration', 'startTask', 'mountConfiguration', 'networkConfiguration')
_USUAL_BATCHACCOUNTS_POOLS_2 = Usual('virtualMachineConfiguration')
_USUAL_BATCHACCOUNTS_POOLS_3 = Usual('containerConfiguration', 'extensions', 'osDisk', 'dataDisks', 'diskEncryptionConfiguration', 'imageReference', 'serviceArtifactReference', 'securityProfile')
_USUAL_BATCHACCOUNTS_POOLS_4 = Usual('containerImageNames', 'containerRegistries')
_USUAL_BATCHACCOUNTS_POOLS_5 = Usual('registryServer')
_USUAL_BATCHACCOUNTS_POOLS_6 = Usual('settings')
_USUAL_BATCHACCOUNTS_POOLS_7 = Usual('managedDisk')
_USUAL_BATCHACCOUNTS_POOLS_8 = Usual('diskEncryptionSet', 'securityProfile')
_USUAL_BATCHACCOUNTS_POOLS_9 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_10 = Usual('diskEncryptionSet')
_USUAL_BATCHACCOUNTS_POOLS_11 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_12 = Usual('managedDisk')
_USUAL_BATCHACCOUNTS_POOLS_13 = Usual('diskEncryptionSet', 'securityProfile')
_USUAL_BATCHACCOUNTS_POOLS_14 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_15 = Usual('diskEncryptionSet')
_USUAL_BATCHACCOUNTS_POOLS_16 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_17 = Usual('customerManagedKey')
_USUAL_BATCHACCOUNTS_POOLS_18 = Usual('keyUrl')
_USUAL_BATCHACCOUNTS_POOLS_19 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_20 = Usual('id')
_USUAL_BATCHACCOUNTS_POOLS_21 = Usual('proxyAgentSettings')
_USUAL_BATCHACCOUNTS_POOLS_22 = Usual('imds', 'wireServer')
_USUAL_BATCHACCOUNTS_POOLS_23 = Usual('inVMAccessControlProfileReferenceId')
_USUAL_BATCHACCOUNTS_POOLS_24 = Usual('inVMAccessControlProfileReferenceId')
_USUAL_BATCHACCOUNTS_POOLS_25 = Usual('containerSettings', 'environmentSettings', 'resourceFiles')
_USUAL_BATCHACCOUNTS_POOLS_26 = Usual('imageName', 'registry')
_USUAL_BATCHACCOUNTS_POOLS_27 = Usual('registryServer')
_USUAL_BATCHACCOUNTS_POOLS_28 = Usual('httpUrl', 'storageContainerUrl')
_USUAL_BATCHACCOUNTS_POOLS_29 = Usual('azureBlobFileSystemConfiguration', 'azureFileShareConfiguration', 'cifsMountConfiguration', 'nfsMountConfiguration')
_USUAL_BATCHACCOUNTS_POOLS_30 = Usual('accountName')
_USUAL_BATCHACCOUNTS_POOLS_31 = Usual('accountName', 'azureFileUrl')
_USUAL_BATCHACCOUNTS_POOLS_32 = Usual('source')
_USUAL_BATCHACCOUNTS_POOLS_33 = Usual('source')
_USUAL_BATCHACCOUNTS_POOLS_34 = Usual('subnetId', 'publicIPAddressConfiguration')
_USUAL_BATCHACCOUNTS_POOLS_35 = Usual('ipAddressIds')


def batchaccounts_pools(row: Row, look: Look) -> int:
    """Microsoft.Batch/batchAccounts/pools."""
    n = 0
    f1 = 0
    f6 = 0
    f7 = 0
    f13 = 0
    f14 = 0
    f15 = 0
    f16 = 0
    f17 = 0
    f18 = 0
    f20 = 0
    f21 = 0
    f22 = 0
    if not _USUAL_BATCHACCOUNTS_POOLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_BATCHACCOUNTS_POOLS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('deploymentConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_BATCHACCOUNTS_POOLS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('virtualMachineConfiguration')
            if v3 is not None and v3 != "":
                if not _USUAL_BATCHACCOUNTS_POOLS_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('containerConfiguration')
                if v4 is not None and v4 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_4[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('containerImageNames')
                    if v5 is not None and v5 != "":
                        if not look.is_harmless(v5):
                            return RESIDUE
                    v6 = v4.get('containerRegistries')
                    if v6 is not None and v6 != "":
                        if type(v6) is not list:
                            return RESIDUE
                        for i7, v7 in enumerate(v6):
                            if v7 is not None and v7 != "":
                                if not _USUAL_BATCHACCOUNTS_POOLS_5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('registryServer')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (13, v8, (i7,))
                                    f13 = 1
                v9 = v3.get('extensions')
                if v9 is not None and v9 != "":
                    if type(v9) is not list:
                        return RESIDUE
                    for i10, v10 in enumerate(v9):
                        if v10 is not None and v10 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_6[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('settings')
                            if v11 is not None and v11 != "":
                                if not look.is_harmless(v11):
                                    return RESIDUE
                v12 = v3.get('osDisk')
                if v12 is not None and v12 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_7[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('managedDisk')
                    if v13 is not None and v13 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_8[tuple(v13)]:
                            return RESIDUE
                        v14 = v13.get('diskEncryptionSet')
                        if v14 is not None and v14 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_9[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('id')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (4, v15, ())
                                n += 1
                        v16 = v13.get('securityProfile')
                        if v16 is not None and v16 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_10[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('diskEncryptionSet')
                            if v17 is not None and v17 != "":
                                if not _USUAL_BATCHACCOUNTS_POOLS_11[tuple(v17)]:
                                    return RESIDUE
                                v18 = v17.get('id')
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (5, v18, ())
                                    n += 1
                v19 = v3.get('dataDisks')
                if v19 is not None and v19 != "":
                    if type(v19) is not list:
                        return RESIDUE
                    for i20, v20 in enumerate(v19):
                        if v20 is not None and v20 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_12[tuple(v20)]:
                                return RESIDUE
                            v21 = v20.get('managedDisk')
                            if v21 is not None and v21 != "":
                                if not _USUAL_BATCHACCOUNTS_POOLS_13[tuple(v21)]:
                                    return RESIDUE
                                v22 = v21.get('diskEncryptionSet')
                                if v22 is not None and v22 != "":
                                    if not _USUAL_BATCHACCOUNTS_POOLS_14[tuple(v22)]:
                                        return RESIDUE
                                    v23 = v22.get('id')
                                    if v23 is not None and v23 != "":
                                        if type(v23) is not str:
                                            return RESIDUE
                                        look.refs += (6, v23, (i20,))
                                        f6 = 1
                                v24 = v21.get('securityProfile')
                                if v24 is not None and v24 != "":
                                    if not _USUAL_BATCHACCOUNTS_POOLS_15[tuple(v24)]:
                                        return RESIDUE
                                    v25 = v24.get('diskEncryptionSet')
                                    if v25 is not None and v25 != "":
                                        if not _USUAL_BATCHACCOUNTS_POOLS_16[tuple(v25)]:
                                            return RESIDUE
                                        v26 = v25.get('id')
                                        if v26 is not None and v26 != "":
                                            if type(v26) is not str:
                                                return RESIDUE
                                            look.refs += (7, v26, (i20,))
                                            f7 = 1
                v27 = v3.get('diskEncryptionConfiguration')
                if v27 is not None and v27 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_17[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('customerManagedKey')
                    if v28 is not None and v28 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_18[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('keyUrl')
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (8, v29, ())
                            n += 1
                v30 = v3.get('imageReference')
                if v30 is not None and v30 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_19[tuple(v30)]:
                        return RESIDUE
                    v31 = v30.get('id')
                    if v31 is not None and v31 != "":
                        if type(v31) is not str:
                            return RESIDUE
                        look.refs += (9, v31, ())
                        n += 1
                v32 = v3.get('serviceArtifactReference')
                if v32 is not None and v32 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_20[tuple(v32)]:
                        return RESIDUE
                    v33 = v32.get('id')
                    if v33 is not None and v33 != "":
                        if type(v33) is not str:
                            return RESIDUE
                        look.refs += (10, v33, ())
                        n += 1
                v34 = v3.get('securityProfile')
                if v34 is not None and v34 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_21[tuple(v34)]:
                        return RESIDUE
                    v35 = v34.get('proxyAgentSettings')
                    if v35 is not None and v35 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_22[tuple(v35)]:
                            return RESIDUE
                        v36 = v35.get('imds')
                        if v36 is not None and v36 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_23[tuple(v36)]:
                                return RESIDUE
                            v37 = v36.get('inVMAccessControlProfileReferenceId')
                            if v37 is not None and v37 != "":
                                if type(v37) is not str:
                                    return RESIDUE
                                look.refs += (11, v37, ())
                                n += 1
                        v38 = v35.get('wireServer')
                        if v38 is not None and v38 != "":
                            if not _USUAL_BATCHACCOUNTS_POOLS_24[tuple(v38)]:
                                return RESIDUE
                            v39 = v38.get('inVMAccessControlProfileReferenceId')
                            if v39 is not None and v39 != "":
                                if type(v39) is not str:
                                    return RESIDUE
                                look.refs += (12, v39, ())
                                n += 1
        v40 = v1.get('startTask')
        if v40 is not None and v40 != "":
            if not _USUAL_BATCHACCOUNTS_POOLS_25[tuple(v40)]:
                return RESIDUE
            v41 = v40.get('containerSettings')
            if v41 is not None and v41 != "":
                if not _USUAL_BATCHACCOUNTS_POOLS_26[tuple(v41)]:
                    return RESIDUE
                v42 = v41.get('imageName')
                if v42 is not None and v42 != "":
                    if not look.is_harmless(v42):
                        return RESIDUE
                v43 = v41.get('registry')
                if v43 is not None and v43 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_27[tuple(v43)]:
                        return RESIDUE
                    v44 = v43.get('registryServer')
                    if v44 is not None and v44 != "":
                        if type(v44) is not str:
                            return RESIDUE
                        look.refs += (23, v44, ())
                        n += 1
            v45 = v40.get('environmentSettings')
            if v45 is not None and v45 != "":
                if not look.is_harmless(v45):
                    return RESIDUE
            v46 = v40.get('resourceFiles')
            if v46 is not None and v46 != "":
                if type(v46) is not list:
                    return RESIDUE
                for i47, v47 in enumerate(v46):
                    if v47 is not None and v47 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_28[tuple(v47)]:
                            return RESIDUE
                        v48 = v47.get('httpUrl')
                        if v48 is not None and v48 != "":
                            if type(v48) is not str:
                                return RESIDUE
                            look.refs += (21, v48, (i47,))
                            f21 = 1
                        v49 = v47.get('storageContainerUrl')
                        if v49 is not None and v49 != "":
                            if type(v49) is not str:
                                return RESIDUE
                            look.refs += (22, v49, (i47,))
                            f22 = 1
        v50 = v1.get('mountConfiguration')
        if v50 is not None and v50 != "":
            if type(v50) is not list:
                return RESIDUE
            for i51, v51 in enumerate(v50):
                if v51 is not None and v51 != "":
                    if not _USUAL_BATCHACCOUNTS_POOLS_29[tuple(v51)]:
                        return RESIDUE
                    v52 = v51.get('azureBlobFileSystemConfiguration')
                    if v52 is not None and v52 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_30[tuple(v52)]:
                            return RESIDUE
                        v53 = v52.get('accountName')
                        if v53 is not None and v53 != "":
                            if type(v53) is not str:
                                return RESIDUE
                            look.refs += (14, v53, (i51,))
                            f14 = 1
                    v54 = v51.get('azureFileShareConfiguration')
                    if v54 is not None and v54 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_31[tuple(v54)]:
                            return RESIDUE
                        v55 = v54.get('accountName')
                        if v55 is not None and v55 != "":
                            if type(v55) is not str:
                                return RESIDUE
                            look.refs += (15, v55, (i51,))
                            f15 = 1
                        v56 = v54.get('azureFileUrl')
                        if v56 is not None and v56 != "":
                            if type(v56) is not str:
                                return RESIDUE
                            look.refs += (16, v56, (i51,))
                            f16 = 1
                    v57 = v51.get('cifsMountConfiguration')
                    if v57 is not None and v57 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_32[tuple(v57)]:
                            return RESIDUE
                        v58 = v57.get('source')
                        if v58 is not None and v58 != "":
                            if type(v58) is not str:
                                return RESIDUE
                            look.refs += (17, v58, (i51,))
                            f17 = 1
                    v59 = v51.get('nfsMountConfiguration')
                    if v59 is not None and v59 != "":
                        if not _USUAL_BATCHACCOUNTS_POOLS_33[tuple(v59)]:
                            return RESIDUE
                        v60 = v59.get('source')
                        if v60 is not None and v60 != "":
                            if type(v60) is not str:
                                return RESIDUE
                            look.refs += (18, v60, (i51,))
                            f18 = 1
        v61 = v1.get('networkConfiguration')
        if v61 is not None and v61 != "":
            if not _USUAL_BATCHACCOUNTS_POOLS_34[tuple(v61)]:
                return RESIDUE
            v62 = v61.get('subnetId')
            if v62 is not None and v62 != "":
                if type(v62) is not str:
                    return RESIDUE
                look.refs += (19, v62, ())
                n += 1
            v63 = v61.get('publicIPAddressConfiguration')
            if v63 is not None and v63 != "":
                if not _USUAL_BATCHACCOUNTS_POOLS_35[tuple(v63)]:
                    return RESIDUE
                v64 = v63.get('ipAddressIds')
                if v64 is not None and v64 != "":
                    if type(v64) is not list:
                        return RESIDUE
                    for i65, v65 in enumerate(v64):
                        if v65 is not None and v65 != "":
                            if type(v65) is not str:
                                return RESIDUE
                            look.refs += (20, v65, (i65,))
                            f20 = 1
    return n + f1 + f6 + f7 + f13 + f14 + f15 + f16 + f17 + f18 + f20 + f21 + f22

SCREENS: Mapping[str, Screen] = {
    'microsoft.batch/batchaccounts': batchaccounts,
    'microsoft.batch/batchaccounts/pools': batchaccounts_pools,
}
