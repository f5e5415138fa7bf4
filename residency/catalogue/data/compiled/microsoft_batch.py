"""microsoft.batch. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def batchaccounts() -> Screen:
    """Microsoft.Batch/batchAccounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('autoStorage', 'keyVaultReference', 'encryption', 'accountEndpoint', 'nodeManagementEndpoint')
    c2 = Usual('storageAccountId')
    c3 = Usual('id', 'url')
    c4 = Usual('keyVaultProperties')
    c5 = Usual('keyIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('autoStorage')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageAccountId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('keyVaultReference')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
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
            elif v4 is not None and v4 != "":
                return RESIDUE
            v7 = v1.get('encryption')
            if type(v7) is dict:
                if not c4[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('keyVaultProperties')
                if type(v8) is dict:
                    if not c5[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('keyIdentifier')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
                elif v8 is not None and v8 != "":
                    return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
            v10 = v1.get('accountEndpoint')
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
            v11 = v1.get('nodeManagementEndpoint')
            if v11 is not None and v11 != "":
                if type(v11) is str:
                    look.names.append(('host', v11))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n

    return screen

def batchaccounts_pools() -> Screen:
    """Microsoft.Batch/batchAccounts/pools."""
    c0 = Usual('properties')
    c1 = Usual('deploymentConfiguration', 'startTask', 'mountConfiguration', 'networkConfiguration')
    c2 = Usual('virtualMachineConfiguration')
    c3 = Usual('containerConfiguration', 'extensions', 'osDisk', 'dataDisks', 'diskEncryptionConfiguration', 'imageReference', 'serviceArtifactReference', 'securityProfile')
    c4 = Usual('containerImageNames', 'containerRegistries')
    c5 = Usual('registryServer')
    c6 = Usual('settings')
    c7 = Usual('managedDisk')
    c8 = Usual('diskEncryptionSet', 'securityProfile')
    c9 = Usual('id')
    c10 = Usual('diskEncryptionSet')
    c11 = Usual('id')
    c12 = Usual('managedDisk')
    c13 = Usual('diskEncryptionSet', 'securityProfile')
    c14 = Usual('id')
    c15 = Usual('diskEncryptionSet')
    c16 = Usual('id')
    c17 = Usual('customerManagedKey')
    c18 = Usual('keyUrl')
    c19 = Usual('id')
    c20 = Usual('id')
    c21 = Usual('proxyAgentSettings')
    c22 = Usual('imds', 'wireServer')
    c23 = Usual('inVMAccessControlProfileReferenceId')
    c24 = Usual('inVMAccessControlProfileReferenceId')
    c25 = Usual('containerSettings', 'environmentSettings', 'resourceFiles')
    c26 = Usual('imageName', 'registry')
    c27 = Usual('registryServer')
    c28 = Usual('httpUrl', 'storageContainerUrl')
    c29 = Usual('azureBlobFileSystemConfiguration', 'azureFileShareConfiguration', 'cifsMountConfiguration', 'nfsMountConfiguration')
    c30 = Usual('accountName')
    c31 = Usual('accountName', 'azureFileUrl')
    c32 = Usual('source')
    c33 = Usual('source')
    c34 = Usual('subnetId', 'publicIPAddressConfiguration')
    c35 = Usual('ipAddressIds')

    def screen(row: Row, look: Look) -> int:
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
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('deploymentConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('virtualMachineConfiguration')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('containerConfiguration')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('containerImageNames')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                        v6 = v4.get('containerRegistries')
                        if type(v6) is list:
                            for i7, v7 in enumerate(v6):
                                if type(v7) is dict:
                                    if not c5[tuple(v7)]:
                                        return RESIDUE
                                    v8 = v7.get('registryServer')
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (13, v8, (i7,))
                                        f13 = 1
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v9 = v3.get('extensions')
                    if type(v9) is list:
                        for i10, v10 in enumerate(v9):
                            if type(v10) is dict:
                                if not c6[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('settings')
                                if v11 is not None and v11 != "":
                                    if not look.is_harmless(v11):
                                        return RESIDUE
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                    elif v9 is not None and v9 != "":
                        return RESIDUE
                    v12 = v3.get('osDisk')
                    if type(v12) is dict:
                        if not c7[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('managedDisk')
                        if type(v13) is dict:
                            if not c8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('diskEncryptionSet')
                            if type(v14) is dict:
                                if not c9[tuple(v14)]:
                                    return RESIDUE
                                v15 = v14.get('id')
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (4, v15, ())
                                    n += 1
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                            v16 = v13.get('securityProfile')
                            if type(v16) is dict:
                                if not c10[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('diskEncryptionSet')
                                if type(v17) is dict:
                                    if not c11[tuple(v17)]:
                                        return RESIDUE
                                    v18 = v17.get('id')
                                    if v18 is not None and v18 != "":
                                        if type(v18) is not str:
                                            return RESIDUE
                                        look.refs += (5, v18, ())
                                        n += 1
                                elif v17 is not None and v17 != "":
                                    return RESIDUE
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                    v19 = v3.get('dataDisks')
                    if type(v19) is list:
                        for i20, v20 in enumerate(v19):
                            if type(v20) is dict:
                                if not c12[tuple(v20)]:
                                    return RESIDUE
                                v21 = v20.get('managedDisk')
                                if type(v21) is dict:
                                    if not c13[tuple(v21)]:
                                        return RESIDUE
                                    v22 = v21.get('diskEncryptionSet')
                                    if type(v22) is dict:
                                        if not c14[tuple(v22)]:
                                            return RESIDUE
                                        v23 = v22.get('id')
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (6, v23, (i20,))
                                            f6 = 1
                                    elif v22 is not None and v22 != "":
                                        return RESIDUE
                                    v24 = v21.get('securityProfile')
                                    if type(v24) is dict:
                                        if not c15[tuple(v24)]:
                                            return RESIDUE
                                        v25 = v24.get('diskEncryptionSet')
                                        if type(v25) is dict:
                                            if not c16[tuple(v25)]:
                                                return RESIDUE
                                            v26 = v25.get('id')
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (7, v26, (i20,))
                                                f7 = 1
                                        elif v25 is not None and v25 != "":
                                            return RESIDUE
                                    elif v24 is not None and v24 != "":
                                        return RESIDUE
                                elif v21 is not None and v21 != "":
                                    return RESIDUE
                            elif v20 is not None and v20 != "":
                                return RESIDUE
                    elif v19 is not None and v19 != "":
                        return RESIDUE
                    v27 = v3.get('diskEncryptionConfiguration')
                    if type(v27) is dict:
                        if not c17[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('customerManagedKey')
                        if type(v28) is dict:
                            if not c18[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('keyUrl')
                            if v29 is not None and v29 != "":
                                if type(v29) is not str:
                                    return RESIDUE
                                look.refs += (8, v29, ())
                                n += 1
                        elif v28 is not None and v28 != "":
                            return RESIDUE
                    elif v27 is not None and v27 != "":
                        return RESIDUE
                    v30 = v3.get('imageReference')
                    if type(v30) is dict:
                        if not c19[tuple(v30)]:
                            return RESIDUE
                        v31 = v30.get('id')
                        if v31 is not None and v31 != "":
                            if type(v31) is not str:
                                return RESIDUE
                            look.refs += (9, v31, ())
                            n += 1
                    elif v30 is not None and v30 != "":
                        return RESIDUE
                    v32 = v3.get('serviceArtifactReference')
                    if type(v32) is dict:
                        if not c20[tuple(v32)]:
                            return RESIDUE
                        v33 = v32.get('id')
                        if v33 is not None and v33 != "":
                            if type(v33) is not str:
                                return RESIDUE
                            look.refs += (10, v33, ())
                            n += 1
                    elif v32 is not None and v32 != "":
                        return RESIDUE
                    v34 = v3.get('securityProfile')
                    if type(v34) is dict:
                        if not c21[tuple(v34)]:
                            return RESIDUE
                        v35 = v34.get('proxyAgentSettings')
                        if type(v35) is dict:
                            if not c22[tuple(v35)]:
                                return RESIDUE
                            v36 = v35.get('imds')
                            if type(v36) is dict:
                                if not c23[tuple(v36)]:
                                    return RESIDUE
                                v37 = v36.get('inVMAccessControlProfileReferenceId')
                                if v37 is not None and v37 != "":
                                    if type(v37) is not str:
                                        return RESIDUE
                                    look.refs += (11, v37, ())
                                    n += 1
                            elif v36 is not None and v36 != "":
                                return RESIDUE
                            v38 = v35.get('wireServer')
                            if type(v38) is dict:
                                if not c24[tuple(v38)]:
                                    return RESIDUE
                                v39 = v38.get('inVMAccessControlProfileReferenceId')
                                if v39 is not None and v39 != "":
                                    if type(v39) is not str:
                                        return RESIDUE
                                    look.refs += (12, v39, ())
                                    n += 1
                            elif v38 is not None and v38 != "":
                                return RESIDUE
                        elif v35 is not None and v35 != "":
                            return RESIDUE
                    elif v34 is not None and v34 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v40 = v1.get('startTask')
            if type(v40) is dict:
                if not c25[tuple(v40)]:
                    return RESIDUE
                v41 = v40.get('containerSettings')
                if type(v41) is dict:
                    if not c26[tuple(v41)]:
                        return RESIDUE
                    v42 = v41.get('imageName')
                    if v42 is not None and v42 != "":
                        if not look.is_harmless(v42):
                            return RESIDUE
                    v43 = v41.get('registry')
                    if type(v43) is dict:
                        if not c27[tuple(v43)]:
                            return RESIDUE
                        v44 = v43.get('registryServer')
                        if v44 is not None and v44 != "":
                            if type(v44) is not str:
                                return RESIDUE
                            look.refs += (23, v44, ())
                            n += 1
                    elif v43 is not None and v43 != "":
                        return RESIDUE
                elif v41 is not None and v41 != "":
                    return RESIDUE
                v45 = v40.get('environmentSettings')
                if v45 is not None and v45 != "":
                    if not look.is_harmless(v45):
                        return RESIDUE
                v46 = v40.get('resourceFiles')
                if type(v46) is list:
                    for i47, v47 in enumerate(v46):
                        if type(v47) is dict:
                            if not c28[tuple(v47)]:
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
                        elif v47 is not None and v47 != "":
                            return RESIDUE
                elif v46 is not None and v46 != "":
                    return RESIDUE
            elif v40 is not None and v40 != "":
                return RESIDUE
            v50 = v1.get('mountConfiguration')
            if type(v50) is list:
                for i51, v51 in enumerate(v50):
                    if type(v51) is dict:
                        if not c29[tuple(v51)]:
                            return RESIDUE
                        v52 = v51.get('azureBlobFileSystemConfiguration')
                        if type(v52) is dict:
                            if not c30[tuple(v52)]:
                                return RESIDUE
                            v53 = v52.get('accountName')
                            if v53 is not None and v53 != "":
                                if type(v53) is not str:
                                    return RESIDUE
                                look.refs += (14, v53, (i51,))
                                f14 = 1
                        elif v52 is not None and v52 != "":
                            return RESIDUE
                        v54 = v51.get('azureFileShareConfiguration')
                        if type(v54) is dict:
                            if not c31[tuple(v54)]:
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
                        elif v54 is not None and v54 != "":
                            return RESIDUE
                        v57 = v51.get('cifsMountConfiguration')
                        if type(v57) is dict:
                            if not c32[tuple(v57)]:
                                return RESIDUE
                            v58 = v57.get('source')
                            if v58 is not None and v58 != "":
                                if type(v58) is not str:
                                    return RESIDUE
                                look.refs += (17, v58, (i51,))
                                f17 = 1
                        elif v57 is not None and v57 != "":
                            return RESIDUE
                        v59 = v51.get('nfsMountConfiguration')
                        if type(v59) is dict:
                            if not c33[tuple(v59)]:
                                return RESIDUE
                            v60 = v59.get('source')
                            if v60 is not None and v60 != "":
                                if type(v60) is not str:
                                    return RESIDUE
                                look.refs += (18, v60, (i51,))
                                f18 = 1
                        elif v59 is not None and v59 != "":
                            return RESIDUE
                    elif v51 is not None and v51 != "":
                        return RESIDUE
            elif v50 is not None and v50 != "":
                return RESIDUE
            v61 = v1.get('networkConfiguration')
            if type(v61) is dict:
                if not c34[tuple(v61)]:
                    return RESIDUE
                v62 = v61.get('subnetId')
                if v62 is not None and v62 != "":
                    if type(v62) is not str:
                        return RESIDUE
                    look.refs += (19, v62, ())
                    n += 1
                v63 = v61.get('publicIPAddressConfiguration')
                if type(v63) is dict:
                    if not c35[tuple(v63)]:
                        return RESIDUE
                    v64 = v63.get('ipAddressIds')
                    if type(v64) is list:
                        for i65, v65 in enumerate(v64):
                            if v65 is not None and v65 != "":
                                if type(v65) is not str:
                                    return RESIDUE
                                look.refs += (20, v65, (i65,))
                                f20 = 1
                    elif v64 is not None and v64 != "":
                        return RESIDUE
                elif v63 is not None and v63 != "":
                    return RESIDUE
            elif v61 is not None and v61 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1 + f6 + f7 + f13 + f14 + f15 + f16 + f17 + f18 + f20 + f21 + f22

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.batch/batchaccounts': batchaccounts,
    'microsoft.batch/batchaccounts/pools': batchaccounts_pools,
}
