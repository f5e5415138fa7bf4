"""microsoft.azurefleet. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def fleets() -> Screen:
    """Microsoft.AzureFleet/fleets."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('additionalLocationsProfile', 'computeProfile')
    c2 = Usual('locationProfiles')
    c3 = Usual('location', 'virtualMachineProfileOverride')
    c4 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference')
    c5 = Usual('osDisk', 'dataDisks', 'imageReference')
    c6 = Usual('managedDisk', 'image', 'vhdContainers')
    c7 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile')
    c8 = Usual('id')
    c9 = Usual('diskEncryptionSet')
    c10 = Usual('id')
    c11 = Usual('uri')
    c12 = Usual('managedDisk')
    c13 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile')
    c14 = Usual('id')
    c15 = Usual('diskEncryptionSet')
    c16 = Usual('id')
    c17 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c18 = Usual('networkInterfaceConfigurations')
    c19 = Usual('properties')
    c20 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c21 = Usual('properties')
    c22 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
    c23 = Usual('sku', 'properties')
    c24 = Usual('tier')
    c25 = Usual('publicIPPrefix')
    c26 = Usual('id')
    c27 = Usual('id')
    c28 = Usual('id')
    c29 = Usual('id')
    c30 = Usual('id')
    c31 = Usual('dnsServers')
    c32 = Usual('id')
    c33 = Usual('extensions')
    c34 = Usual('properties')
    c35 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c36 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.workspaceid'])
    c37 = Usual('workspaceId', 'storageAccount')
    c38 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c39 = Usual('storageAccountEndPoint', 'storageAccountName')
    c40 = Usual('secretUrl', 'sourceVault')
    c41 = Usual('id')
    c42 = Usual('bootDiagnostics')
    c43 = Usual('storageUri')
    c44 = Usual('secrets', 'windowsConfiguration')
    c45 = Usual('sourceVault', 'vaultCertificates')
    c46 = Usual('id')
    c47 = Usual('certificateUrl')
    c48 = Usual('winRM')
    c49 = Usual('listeners')
    c50 = Usual('certificateUrl')
    c51 = Usual('galleryApplications')
    c52 = Usual('packageReferenceId')
    c53 = Usual('id')
    c54 = Usual('baseVirtualMachineProfile')
    c55 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference')
    c56 = Usual('osDisk', 'dataDisks', 'imageReference')
    c57 = Usual('managedDisk', 'image', 'vhdContainers')
    c58 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile')
    c59 = Usual('id')
    c60 = Usual('diskEncryptionSet')
    c61 = Usual('id')
    c62 = Usual('uri')
    c63 = Usual('managedDisk')
    c64 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile')
    c65 = Usual('id')
    c66 = Usual('diskEncryptionSet')
    c67 = Usual('id')
    c68 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c69 = Usual('networkInterfaceConfigurations')
    c70 = Usual('properties')
    c71 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c72 = Usual('properties')
    c73 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
    c74 = Usual('sku', 'properties')
    c75 = Usual('tier')
    c76 = Usual('publicIPPrefix')
    c77 = Usual('id')
    c78 = Usual('id')
    c79 = Usual('id')
    c80 = Usual('id')
    c81 = Usual('id')
    c82 = Usual('dnsServers')
    c83 = Usual('id')
    c84 = Usual('extensions')
    c85 = Usual('properties')
    c86 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c87 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.workspaceid'])
    c88 = Usual('workspaceId', 'storageAccount')
    c89 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c90 = Usual('storageAccountEndPoint', 'storageAccountName')
    c91 = Usual('secretUrl', 'sourceVault')
    c92 = Usual('id')
    c93 = Usual('bootDiagnostics')
    c94 = Usual('storageUri', 'enabled')
    c95 = conditions(unless=Condition(path='properties.computeProfile.baseVirtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)))
    c96 = Usual('secrets', 'windowsConfiguration')
    c97 = Usual('sourceVault', 'vaultCertificates')
    c98 = Usual('id')
    c99 = Usual('certificateUrl')
    c100 = Usual('winRM')
    c101 = Usual('listeners')
    c102 = Usual('certificateUrl')
    c103 = Usual('galleryApplications')
    c104 = Usual('packageReferenceId')
    c105 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
        f32 = 0
        f33 = 0
        f34 = 0
        f35 = 0
        f36 = 0
        f37 = 0
        f38 = 0
        f39 = 0
        f40 = 0
        f41 = 0
        f43 = 0
        f44 = 0
        f45 = 0
        f46 = 0
        f47 = 0
        f48 = 0
        f49 = 0
        f50 = 0
        f51 = 0
        f52 = 0
        f53 = 0
        f54 = 0
        f55 = 0
        f56 = 0
        f57 = 0
        f58 = 0
        f59 = 0
        f60 = 0
        f61 = 0
        f62 = 0
        f63 = 0
        f64 = 0
        f65 = 0
        f66 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('additionalLocationsProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('locationProfiles')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('location')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('virtualMachineProfileOverride')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('storageProfile')
                                if type(v7) is dict:
                                    if not c5[tuple(v7)]:
                                        return RESIDUE
                                    v8 = v7.get('osDisk')
                                    if type(v8) is dict:
                                        if not c6[tuple(v8)]:
                                            return RESIDUE
                                        v9 = v8.get('managedDisk')
                                        if type(v9) is dict:
                                            if not c7[tuple(v9)]:
                                                return RESIDUE
                                            v10 = v9.get('storageAccountType')
                                            if v10 is not None and v10 != "":
                                                if v10 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                    return RESIDUE
                                                f10 = 1
                                            v11 = v9.get('diskEncryptionSet')
                                            if type(v11) is dict:
                                                if not c8[tuple(v11)]:
                                                    return RESIDUE
                                                v12 = v11.get('id')
                                                if v12 is not None and v12 != "":
                                                    if type(v12) is not str:
                                                        return RESIDUE
                                                    look.refs += (44, v12, (i4,))
                                                    f44 = 1
                                            elif v11 is not None and v11 != "":
                                                return RESIDUE
                                            v13 = v9.get('securityProfile')
                                            if type(v13) is dict:
                                                if not c9[tuple(v13)]:
                                                    return RESIDUE
                                                v14 = v13.get('diskEncryptionSet')
                                                if type(v14) is dict:
                                                    if not c10[tuple(v14)]:
                                                        return RESIDUE
                                                    v15 = v14.get('id')
                                                    if v15 is not None and v15 != "":
                                                        if type(v15) is not str:
                                                            return RESIDUE
                                                        look.refs += (45, v15, (i4,))
                                                        f45 = 1
                                                elif v14 is not None and v14 != "":
                                                    return RESIDUE
                                            elif v13 is not None and v13 != "":
                                                return RESIDUE
                                        elif v9 is not None and v9 != "":
                                            return RESIDUE
                                        v16 = v8.get('image')
                                        if type(v16) is dict:
                                            if not c11[tuple(v16)]:
                                                return RESIDUE
                                            v17 = v16.get('uri')
                                            if v17 is not None and v17 != "":
                                                if type(v17) is not str:
                                                    return RESIDUE
                                                look.refs += (46, v17, (i4,))
                                                f46 = 1
                                        elif v16 is not None and v16 != "":
                                            return RESIDUE
                                        v18 = v8.get('vhdContainers')
                                        if type(v18) is list:
                                            for i19, v19 in enumerate(v18):
                                                if v19 is not None and v19 != "":
                                                    if type(v19) is not str:
                                                        return RESIDUE
                                                    look.refs += (49, v19, (i4, i19,))
                                                    f49 = 1
                                        elif v18 is not None and v18 != "":
                                            return RESIDUE
                                    elif v8 is not None and v8 != "":
                                        return RESIDUE
                                    v20 = v7.get('dataDisks')
                                    if type(v20) is list:
                                        for i21, v21 in enumerate(v20):
                                            if type(v21) is dict:
                                                if not c12[tuple(v21)]:
                                                    return RESIDUE
                                                v22 = v21.get('managedDisk')
                                                if type(v22) is dict:
                                                    if not c13[tuple(v22)]:
                                                        return RESIDUE
                                                    v23 = v22.get('storageAccountType')
                                                    if v23 is not None and v23 != "":
                                                        if v23 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                            return RESIDUE
                                                        f11 = 1
                                                    v24 = v22.get('diskEncryptionSet')
                                                    if type(v24) is dict:
                                                        if not c14[tuple(v24)]:
                                                            return RESIDUE
                                                        v25 = v24.get('id')
                                                        if v25 is not None and v25 != "":
                                                            if type(v25) is not str:
                                                                return RESIDUE
                                                            look.refs += (47, v25, (i4, i21,))
                                                            f47 = 1
                                                    elif v24 is not None and v24 != "":
                                                        return RESIDUE
                                                    v26 = v22.get('securityProfile')
                                                    if type(v26) is dict:
                                                        if not c15[tuple(v26)]:
                                                            return RESIDUE
                                                        v27 = v26.get('diskEncryptionSet')
                                                        if type(v27) is dict:
                                                            if not c16[tuple(v27)]:
                                                                return RESIDUE
                                                            v28 = v27.get('id')
                                                            if v28 is not None and v28 != "":
                                                                if type(v28) is not str:
                                                                    return RESIDUE
                                                                look.refs += (48, v28, (i4, i21,))
                                                                f48 = 1
                                                        elif v27 is not None and v27 != "":
                                                            return RESIDUE
                                                    elif v26 is not None and v26 != "":
                                                        return RESIDUE
                                                elif v22 is not None and v22 != "":
                                                    return RESIDUE
                                            elif v21 is not None and v21 != "":
                                                return RESIDUE
                                    elif v20 is not None and v20 != "":
                                        return RESIDUE
                                    v29 = v7.get('imageReference')
                                    if type(v29) is dict:
                                        if not c17[tuple(v29)]:
                                            return RESIDUE
                                        v30 = v29.get('sharedGalleryImageId')
                                        if v30 is not None and v30 != "":
                                            if type(v30) is Opaque:
                                                return RESIDUE
                                            f12 = 1
                                        v31 = v29.get('communityGalleryImageId')
                                        if v31 is not None and v31 != "":
                                            if type(v31) is Opaque:
                                                return RESIDUE
                                            f13 = 1
                                        v32 = v29.get('id')
                                        if v32 is not None and v32 != "":
                                            if type(v32) is not str:
                                                return RESIDUE
                                            look.refs += (50, v32, (i4,))
                                            f50 = 1
                                    elif v29 is not None and v29 != "":
                                        return RESIDUE
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                                v33 = v6.get('networkProfile')
                                if type(v33) is dict:
                                    if not c18[tuple(v33)]:
                                        return RESIDUE
                                    v34 = v33.get('networkInterfaceConfigurations')
                                    if type(v34) is list:
                                        for i35, v35 in enumerate(v34):
                                            if type(v35) is dict:
                                                if not c19[tuple(v35)]:
                                                    return RESIDUE
                                                v36 = v35.get('properties')
                                                if type(v36) is dict:
                                                    if not c20[tuple(v36)]:
                                                        return RESIDUE
                                                    v37 = v36.get('ipConfigurations')
                                                    if type(v37) is list:
                                                        for i38, v38 in enumerate(v37):
                                                            if type(v38) is dict:
                                                                if not c21[tuple(v38)]:
                                                                    return RESIDUE
                                                                v39 = v38.get('properties')
                                                                if type(v39) is dict:
                                                                    if not c22[tuple(v39)]:
                                                                        return RESIDUE
                                                                    v40 = v39.get('publicIPAddressConfiguration')
                                                                    if type(v40) is dict:
                                                                        if not c23[tuple(v40)]:
                                                                            return RESIDUE
                                                                        v41 = v40.get('sku')
                                                                        if type(v41) is dict:
                                                                            if not c24[tuple(v41)]:
                                                                                return RESIDUE
                                                                            v42 = v41.get('tier')
                                                                            if v42 is not None and v42 != "":
                                                                                if v42 not in {'Regional'}:
                                                                                    return RESIDUE
                                                                                f14 = 1
                                                                        elif v41 is not None and v41 != "":
                                                                            return RESIDUE
                                                                        v43 = v40.get('properties')
                                                                        if type(v43) is dict:
                                                                            if not c25[tuple(v43)]:
                                                                                return RESIDUE
                                                                            v44 = v43.get('publicIPPrefix')
                                                                            if type(v44) is dict:
                                                                                if not c26[tuple(v44)]:
                                                                                    return RESIDUE
                                                                                v45 = v44.get('id')
                                                                                if v45 is not None and v45 != "":
                                                                                    if type(v45) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (55, v45, (i4, i35, i38,))
                                                                                    f55 = 1
                                                                            elif v44 is not None and v44 != "":
                                                                                return RESIDUE
                                                                        elif v43 is not None and v43 != "":
                                                                            return RESIDUE
                                                                    elif v40 is not None and v40 != "":
                                                                        return RESIDUE
                                                                    v46 = v39.get('subnet')
                                                                    if type(v46) is dict:
                                                                        if not c27[tuple(v46)]:
                                                                            return RESIDUE
                                                                        v47 = v46.get('id')
                                                                        if v47 is not None and v47 != "":
                                                                            if type(v47) is not str:
                                                                                return RESIDUE
                                                                            look.refs += (51, v47, (i4, i35, i38,))
                                                                            f51 = 1
                                                                    elif v46 is not None and v46 != "":
                                                                        return RESIDUE
                                                                    v48 = v39.get('loadBalancerBackendAddressPools')
                                                                    if type(v48) is list:
                                                                        for i49, v49 in enumerate(v48):
                                                                            if type(v49) is dict:
                                                                                if not c28[tuple(v49)]:
                                                                                    return RESIDUE
                                                                                v50 = v49.get('id')
                                                                                if v50 is not None and v50 != "":
                                                                                    if type(v50) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (53, v50, (i4, i35, i38, i49,))
                                                                                    f53 = 1
                                                                            elif v49 is not None and v49 != "":
                                                                                return RESIDUE
                                                                    elif v48 is not None and v48 != "":
                                                                        return RESIDUE
                                                                    v51 = v39.get('applicationGatewayBackendAddressPools')
                                                                    if type(v51) is list:
                                                                        for i52, v52 in enumerate(v51):
                                                                            if type(v52) is dict:
                                                                                if not c29[tuple(v52)]:
                                                                                    return RESIDUE
                                                                                v53 = v52.get('id')
                                                                                if v53 is not None and v53 != "":
                                                                                    if type(v53) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (54, v53, (i4, i35, i38, i52,))
                                                                                    f54 = 1
                                                                            elif v52 is not None and v52 != "":
                                                                                return RESIDUE
                                                                    elif v51 is not None and v51 != "":
                                                                        return RESIDUE
                                                                    v54 = v39.get('loadBalancerInboundNatPools')
                                                                    if type(v54) is list:
                                                                        for i55, v55 in enumerate(v54):
                                                                            if type(v55) is dict:
                                                                                if not c30[tuple(v55)]:
                                                                                    return RESIDUE
                                                                                v56 = v55.get('id')
                                                                                if v56 is not None and v56 != "":
                                                                                    if type(v56) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (56, v56, (i4, i35, i38, i55,))
                                                                                    f56 = 1
                                                                            elif v55 is not None and v55 != "":
                                                                                return RESIDUE
                                                                    elif v54 is not None and v54 != "":
                                                                        return RESIDUE
                                                                elif v39 is not None and v39 != "":
                                                                    return RESIDUE
                                                            elif v38 is not None and v38 != "":
                                                                return RESIDUE
                                                    elif v37 is not None and v37 != "":
                                                        return RESIDUE
                                                    v57 = v36.get('dnsSettings')
                                                    if type(v57) is dict:
                                                        if not c31[tuple(v57)]:
                                                            return RESIDUE
                                                        v58 = v57.get('dnsServers')
                                                        if type(v58) is list:
                                                            for i59, v59 in enumerate(v58):
                                                                if v59 is not None and v59 != "":
                                                                    if type(v59) is Opaque:
                                                                        return RESIDUE
                                                                    f15 = 1
                                                        elif v58 is not None and v58 != "":
                                                            return RESIDUE
                                                    elif v57 is not None and v57 != "":
                                                        return RESIDUE
                                                    v60 = v36.get('networkSecurityGroup')
                                                    if type(v60) is dict:
                                                        if not c32[tuple(v60)]:
                                                            return RESIDUE
                                                        v61 = v60.get('id')
                                                        if v61 is not None and v61 != "":
                                                            if type(v61) is not str:
                                                                return RESIDUE
                                                            look.refs += (52, v61, (i4, i35,))
                                                            f52 = 1
                                                    elif v60 is not None and v60 != "":
                                                        return RESIDUE
                                                elif v36 is not None and v36 != "":
                                                    return RESIDUE
                                            elif v35 is not None and v35 != "":
                                                return RESIDUE
                                    elif v34 is not None and v34 != "":
                                        return RESIDUE
                                elif v33 is not None and v33 != "":
                                    return RESIDUE
                                v62 = v6.get('extensionProfile')
                                if type(v62) is dict:
                                    if not c33[tuple(v62)]:
                                        return RESIDUE
                                    v63 = v62.get('extensions')
                                    if type(v63) is list:
                                        for i64, v64 in enumerate(v63):
                                            if type(v64) is dict:
                                                if not c34[tuple(v64)]:
                                                    return RESIDUE
                                                v65 = v64.get('properties')
                                                if type(v65) is dict:
                                                    if not c35[tuple(v65)]:
                                                        return RESIDUE
                                                    v66 = v65.get('settings')
                                                    if v66 is not None and v66 != "":
                                                        if not look.is_harmless_apart(v66, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.settings', c36):
                                                            return RESIDUE
                                                        if not c37[tuple(v66)]:
                                                            return RESIDUE
                                                        v67 = v66.get('workspaceId')
                                                        if v67 is not None and v67 != "":
                                                            if type(v67) is not str:
                                                                return RESIDUE
                                                            look.refs += (60, v67, (i4, i64,))
                                                            f60 = 1
                                                        v68 = v66.get('storageAccount')
                                                        if v68 is not None and v68 != "":
                                                            if type(v68) is not str:
                                                                return RESIDUE
                                                            look.refs += (61, v68, (i4, i64,))
                                                            f61 = 1
                                                    v69 = v65.get('protectedSettings')
                                                    if v69 is not None and v69 != "":
                                                        if not look.is_harmless_apart(v69, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.protectedSettings', c38):
                                                            return RESIDUE
                                                        if not c39[tuple(v69)]:
                                                            return RESIDUE
                                                        v70 = v69.get('storageAccountEndPoint')
                                                        if v70 is not None and v70 != "":
                                                            if type(v70) is Opaque:
                                                                return RESIDUE
                                                            f18 = 1
                                                        v71 = v69.get('storageAccountName')
                                                        if v71 is not None and v71 != "":
                                                            if type(v71) is not str:
                                                                return RESIDUE
                                                            look.refs += (62, v71, (i4, i64,))
                                                            f62 = 1
                                                    v72 = v65.get('protectedSettingsFromKeyVault')
                                                    if type(v72) is dict:
                                                        if not c40[tuple(v72)]:
                                                            return RESIDUE
                                                        v73 = v72.get('secretUrl')
                                                        if v73 is not None and v73 != "":
                                                            if type(v73) is not str:
                                                                return RESIDUE
                                                            look.refs += (63, v73, (i4, i64,))
                                                            f63 = 1
                                                        v74 = v72.get('sourceVault')
                                                        if type(v74) is dict:
                                                            if not c41[tuple(v74)]:
                                                                return RESIDUE
                                                            v75 = v74.get('id')
                                                            if v75 is not None and v75 != "":
                                                                if type(v75) is not str:
                                                                    return RESIDUE
                                                                look.refs += (64, v75, (i4, i64,))
                                                                f64 = 1
                                                        elif v74 is not None and v74 != "":
                                                            return RESIDUE
                                                    elif v72 is not None and v72 != "":
                                                        return RESIDUE
                                                elif v65 is not None and v65 != "":
                                                    return RESIDUE
                                            elif v64 is not None and v64 != "":
                                                return RESIDUE
                                    elif v63 is not None and v63 != "":
                                        return RESIDUE
                                elif v62 is not None and v62 != "":
                                    return RESIDUE
                                v76 = v6.get('diagnosticsProfile')
                                if type(v76) is dict:
                                    if not c42[tuple(v76)]:
                                        return RESIDUE
                                    v77 = v76.get('bootDiagnostics')
                                    if type(v77) is dict:
                                        if not c43[tuple(v77)]:
                                            return RESIDUE
                                        v78 = v77.get('storageUri')
                                        if v78 is not None and v78 != "":
                                            if type(v78) is not str:
                                                return RESIDUE
                                            look.refs += (43, v78, (i4,))
                                            f43 = 1
                                    elif v77 is not None and v77 != "":
                                        return RESIDUE
                                elif v76 is not None and v76 != "":
                                    return RESIDUE
                                v79 = v6.get('osProfile')
                                if type(v79) is dict:
                                    if not c44[tuple(v79)]:
                                        return RESIDUE
                                    v80 = v79.get('secrets')
                                    if type(v80) is list:
                                        for i81, v81 in enumerate(v80):
                                            if type(v81) is dict:
                                                if not c45[tuple(v81)]:
                                                    return RESIDUE
                                                v82 = v81.get('sourceVault')
                                                if type(v82) is dict:
                                                    if not c46[tuple(v82)]:
                                                        return RESIDUE
                                                    v83 = v82.get('id')
                                                    if v83 is not None and v83 != "":
                                                        if type(v83) is not str:
                                                            return RESIDUE
                                                        look.refs += (57, v83, (i4, i81,))
                                                        f57 = 1
                                                elif v82 is not None and v82 != "":
                                                    return RESIDUE
                                                v84 = v81.get('vaultCertificates')
                                                if type(v84) is list:
                                                    for i85, v85 in enumerate(v84):
                                                        if type(v85) is dict:
                                                            if not c47[tuple(v85)]:
                                                                return RESIDUE
                                                            v86 = v85.get('certificateUrl')
                                                            if v86 is not None and v86 != "":
                                                                if type(v86) is not str:
                                                                    return RESIDUE
                                                                look.refs += (58, v86, (i4, i81, i85,))
                                                                f58 = 1
                                                        elif v85 is not None and v85 != "":
                                                            return RESIDUE
                                                elif v84 is not None and v84 != "":
                                                    return RESIDUE
                                            elif v81 is not None and v81 != "":
                                                return RESIDUE
                                    elif v80 is not None and v80 != "":
                                        return RESIDUE
                                    v87 = v79.get('windowsConfiguration')
                                    if type(v87) is dict:
                                        if not c48[tuple(v87)]:
                                            return RESIDUE
                                        v88 = v87.get('winRM')
                                        if type(v88) is dict:
                                            if not c49[tuple(v88)]:
                                                return RESIDUE
                                            v89 = v88.get('listeners')
                                            if type(v89) is list:
                                                for i90, v90 in enumerate(v89):
                                                    if type(v90) is dict:
                                                        if not c50[tuple(v90)]:
                                                            return RESIDUE
                                                        v91 = v90.get('certificateUrl')
                                                        if v91 is not None and v91 != "":
                                                            if type(v91) is not str:
                                                                return RESIDUE
                                                            look.refs += (59, v91, (i4, i90,))
                                                            f59 = 1
                                                    elif v90 is not None and v90 != "":
                                                        return RESIDUE
                                            elif v89 is not None and v89 != "":
                                                return RESIDUE
                                        elif v88 is not None and v88 != "":
                                            return RESIDUE
                                    elif v87 is not None and v87 != "":
                                        return RESIDUE
                                elif v79 is not None and v79 != "":
                                    return RESIDUE
                                v92 = v6.get('applicationProfile')
                                if type(v92) is dict:
                                    if not c51[tuple(v92)]:
                                        return RESIDUE
                                    v93 = v92.get('galleryApplications')
                                    if type(v93) is list:
                                        for i94, v94 in enumerate(v93):
                                            if type(v94) is dict:
                                                if not c52[tuple(v94)]:
                                                    return RESIDUE
                                                v95 = v94.get('packageReferenceId')
                                                if v95 is not None and v95 != "":
                                                    if type(v95) is not str:
                                                        return RESIDUE
                                                    look.refs += (65, v95, (i4, i94,))
                                                    f65 = 1
                                            elif v94 is not None and v94 != "":
                                                return RESIDUE
                                    elif v93 is not None and v93 != "":
                                        return RESIDUE
                                elif v92 is not None and v92 != "":
                                    return RESIDUE
                                v96 = v6.get('serviceArtifactReference')
                                if type(v96) is dict:
                                    if not c53[tuple(v96)]:
                                        return RESIDUE
                                    v97 = v96.get('id')
                                    if v97 is not None and v97 != "":
                                        if type(v97) is not str:
                                            return RESIDUE
                                        look.refs += (66, v97, (i4,))
                                        f66 = 1
                                elif v96 is not None and v96 != "":
                                    return RESIDUE
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v98 = v1.get('computeProfile')
            if type(v98) is dict:
                if not c54[tuple(v98)]:
                    return RESIDUE
                v99 = v98.get('baseVirtualMachineProfile')
                if type(v99) is dict:
                    if not c55[tuple(v99)]:
                        return RESIDUE
                    v100 = v99.get('storageProfile')
                    if type(v100) is dict:
                        if not c56[tuple(v100)]:
                            return RESIDUE
                        v101 = v100.get('osDisk')
                        if type(v101) is dict:
                            if not c57[tuple(v101)]:
                                return RESIDUE
                            v102 = v101.get('managedDisk')
                            if type(v102) is dict:
                                if not c58[tuple(v102)]:
                                    return RESIDUE
                                v103 = v102.get('storageAccountType')
                                if v103 is not None and v103 != "":
                                    if v103 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                        return RESIDUE
                                    n += 1
                                v104 = v102.get('diskEncryptionSet')
                                if type(v104) is dict:
                                    if not c59[tuple(v104)]:
                                        return RESIDUE
                                    v105 = v104.get('id')
                                    if v105 is not None and v105 != "":
                                        if type(v105) is not str:
                                            return RESIDUE
                                        look.refs += (20, v105, ())
                                        n += 1
                                elif v104 is not None and v104 != "":
                                    return RESIDUE
                                v106 = v102.get('securityProfile')
                                if type(v106) is dict:
                                    if not c60[tuple(v106)]:
                                        return RESIDUE
                                    v107 = v106.get('diskEncryptionSet')
                                    if type(v107) is dict:
                                        if not c61[tuple(v107)]:
                                            return RESIDUE
                                        v108 = v107.get('id')
                                        if v108 is not None and v108 != "":
                                            if type(v108) is not str:
                                                return RESIDUE
                                            look.refs += (21, v108, ())
                                            n += 1
                                    elif v107 is not None and v107 != "":
                                        return RESIDUE
                                elif v106 is not None and v106 != "":
                                    return RESIDUE
                            elif v102 is not None and v102 != "":
                                return RESIDUE
                            v109 = v101.get('image')
                            if type(v109) is dict:
                                if not c62[tuple(v109)]:
                                    return RESIDUE
                                v110 = v109.get('uri')
                                if v110 is not None and v110 != "":
                                    if type(v110) is not str:
                                        return RESIDUE
                                    look.refs += (22, v110, ())
                                    n += 1
                            elif v109 is not None and v109 != "":
                                return RESIDUE
                            v111 = v101.get('vhdContainers')
                            if type(v111) is list:
                                for i112, v112 in enumerate(v111):
                                    if v112 is not None and v112 != "":
                                        if type(v112) is not str:
                                            return RESIDUE
                                        look.refs += (25, v112, (i112,))
                                        f25 = 1
                            elif v111 is not None and v111 != "":
                                return RESIDUE
                        elif v101 is not None and v101 != "":
                            return RESIDUE
                        v113 = v100.get('dataDisks')
                        if type(v113) is list:
                            for i114, v114 in enumerate(v113):
                                if type(v114) is dict:
                                    if not c63[tuple(v114)]:
                                        return RESIDUE
                                    v115 = v114.get('managedDisk')
                                    if type(v115) is dict:
                                        if not c64[tuple(v115)]:
                                            return RESIDUE
                                        v116 = v115.get('storageAccountType')
                                        if v116 is not None and v116 != "":
                                            if v116 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                return RESIDUE
                                            f2 = 1
                                        v117 = v115.get('diskEncryptionSet')
                                        if type(v117) is dict:
                                            if not c65[tuple(v117)]:
                                                return RESIDUE
                                            v118 = v117.get('id')
                                            if v118 is not None and v118 != "":
                                                if type(v118) is not str:
                                                    return RESIDUE
                                                look.refs += (23, v118, (i114,))
                                                f23 = 1
                                        elif v117 is not None and v117 != "":
                                            return RESIDUE
                                        v119 = v115.get('securityProfile')
                                        if type(v119) is dict:
                                            if not c66[tuple(v119)]:
                                                return RESIDUE
                                            v120 = v119.get('diskEncryptionSet')
                                            if type(v120) is dict:
                                                if not c67[tuple(v120)]:
                                                    return RESIDUE
                                                v121 = v120.get('id')
                                                if v121 is not None and v121 != "":
                                                    if type(v121) is not str:
                                                        return RESIDUE
                                                    look.refs += (24, v121, (i114,))
                                                    f24 = 1
                                            elif v120 is not None and v120 != "":
                                                return RESIDUE
                                        elif v119 is not None and v119 != "":
                                            return RESIDUE
                                    elif v115 is not None and v115 != "":
                                        return RESIDUE
                                elif v114 is not None and v114 != "":
                                    return RESIDUE
                        elif v113 is not None and v113 != "":
                            return RESIDUE
                        v122 = v100.get('imageReference')
                        if type(v122) is dict:
                            if not c68[tuple(v122)]:
                                return RESIDUE
                            v123 = v122.get('sharedGalleryImageId')
                            if v123 is not None and v123 != "":
                                if type(v123) is Opaque:
                                    return RESIDUE
                                n += 1
                            v124 = v122.get('communityGalleryImageId')
                            if v124 is not None and v124 != "":
                                if type(v124) is Opaque:
                                    return RESIDUE
                                n += 1
                            v125 = v122.get('id')
                            if v125 is not None and v125 != "":
                                if type(v125) is not str:
                                    return RESIDUE
                                look.refs += (26, v125, ())
                                n += 1
                        elif v122 is not None and v122 != "":
                            return RESIDUE
                    elif v100 is not None and v100 != "":
                        return RESIDUE
                    v126 = v99.get('networkProfile')
                    if type(v126) is dict:
                        if not c69[tuple(v126)]:
                            return RESIDUE
                        v127 = v126.get('networkInterfaceConfigurations')
                        if type(v127) is list:
                            for i128, v128 in enumerate(v127):
                                if type(v128) is dict:
                                    if not c70[tuple(v128)]:
                                        return RESIDUE
                                    v129 = v128.get('properties')
                                    if type(v129) is dict:
                                        if not c71[tuple(v129)]:
                                            return RESIDUE
                                        v130 = v129.get('ipConfigurations')
                                        if type(v130) is list:
                                            for i131, v131 in enumerate(v130):
                                                if type(v131) is dict:
                                                    if not c72[tuple(v131)]:
                                                        return RESIDUE
                                                    v132 = v131.get('properties')
                                                    if type(v132) is dict:
                                                        if not c73[tuple(v132)]:
                                                            return RESIDUE
                                                        v133 = v132.get('publicIPAddressConfiguration')
                                                        if type(v133) is dict:
                                                            if not c74[tuple(v133)]:
                                                                return RESIDUE
                                                            v134 = v133.get('sku')
                                                            if type(v134) is dict:
                                                                if not c75[tuple(v134)]:
                                                                    return RESIDUE
                                                                v135 = v134.get('tier')
                                                                if v135 is not None and v135 != "":
                                                                    if v135 not in {'Regional'}:
                                                                        return RESIDUE
                                                                    f5 = 1
                                                            elif v134 is not None and v134 != "":
                                                                return RESIDUE
                                                            v136 = v133.get('properties')
                                                            if type(v136) is dict:
                                                                if not c76[tuple(v136)]:
                                                                    return RESIDUE
                                                                v137 = v136.get('publicIPPrefix')
                                                                if type(v137) is dict:
                                                                    if not c77[tuple(v137)]:
                                                                        return RESIDUE
                                                                    v138 = v137.get('id')
                                                                    if v138 is not None and v138 != "":
                                                                        if type(v138) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (31, v138, (i128, i131,))
                                                                        f31 = 1
                                                                elif v137 is not None and v137 != "":
                                                                    return RESIDUE
                                                            elif v136 is not None and v136 != "":
                                                                return RESIDUE
                                                        elif v133 is not None and v133 != "":
                                                            return RESIDUE
                                                        v139 = v132.get('subnet')
                                                        if type(v139) is dict:
                                                            if not c78[tuple(v139)]:
                                                                return RESIDUE
                                                            v140 = v139.get('id')
                                                            if v140 is not None and v140 != "":
                                                                if type(v140) is not str:
                                                                    return RESIDUE
                                                                look.refs += (27, v140, (i128, i131,))
                                                                f27 = 1
                                                        elif v139 is not None and v139 != "":
                                                            return RESIDUE
                                                        v141 = v132.get('loadBalancerBackendAddressPools')
                                                        if type(v141) is list:
                                                            for i142, v142 in enumerate(v141):
                                                                if type(v142) is dict:
                                                                    if not c79[tuple(v142)]:
                                                                        return RESIDUE
                                                                    v143 = v142.get('id')
                                                                    if v143 is not None and v143 != "":
                                                                        if type(v143) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (29, v143, (i128, i131, i142,))
                                                                        f29 = 1
                                                                elif v142 is not None and v142 != "":
                                                                    return RESIDUE
                                                        elif v141 is not None and v141 != "":
                                                            return RESIDUE
                                                        v144 = v132.get('applicationGatewayBackendAddressPools')
                                                        if type(v144) is list:
                                                            for i145, v145 in enumerate(v144):
                                                                if type(v145) is dict:
                                                                    if not c80[tuple(v145)]:
                                                                        return RESIDUE
                                                                    v146 = v145.get('id')
                                                                    if v146 is not None and v146 != "":
                                                                        if type(v146) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (30, v146, (i128, i131, i145,))
                                                                        f30 = 1
                                                                elif v145 is not None and v145 != "":
                                                                    return RESIDUE
                                                        elif v144 is not None and v144 != "":
                                                            return RESIDUE
                                                        v147 = v132.get('loadBalancerInboundNatPools')
                                                        if type(v147) is list:
                                                            for i148, v148 in enumerate(v147):
                                                                if type(v148) is dict:
                                                                    if not c81[tuple(v148)]:
                                                                        return RESIDUE
                                                                    v149 = v148.get('id')
                                                                    if v149 is not None and v149 != "":
                                                                        if type(v149) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (32, v149, (i128, i131, i148,))
                                                                        f32 = 1
                                                                elif v148 is not None and v148 != "":
                                                                    return RESIDUE
                                                        elif v147 is not None and v147 != "":
                                                            return RESIDUE
                                                    elif v132 is not None and v132 != "":
                                                        return RESIDUE
                                                elif v131 is not None and v131 != "":
                                                    return RESIDUE
                                        elif v130 is not None and v130 != "":
                                            return RESIDUE
                                        v150 = v129.get('dnsSettings')
                                        if type(v150) is dict:
                                            if not c82[tuple(v150)]:
                                                return RESIDUE
                                            v151 = v150.get('dnsServers')
                                            if type(v151) is list:
                                                for i152, v152 in enumerate(v151):
                                                    if v152 is not None and v152 != "":
                                                        if type(v152) is Opaque:
                                                            return RESIDUE
                                                        f6 = 1
                                            elif v151 is not None and v151 != "":
                                                return RESIDUE
                                        elif v150 is not None and v150 != "":
                                            return RESIDUE
                                        v153 = v129.get('networkSecurityGroup')
                                        if type(v153) is dict:
                                            if not c83[tuple(v153)]:
                                                return RESIDUE
                                            v154 = v153.get('id')
                                            if v154 is not None and v154 != "":
                                                if type(v154) is not str:
                                                    return RESIDUE
                                                look.refs += (28, v154, (i128,))
                                                f28 = 1
                                        elif v153 is not None and v153 != "":
                                            return RESIDUE
                                    elif v129 is not None and v129 != "":
                                        return RESIDUE
                                elif v128 is not None and v128 != "":
                                    return RESIDUE
                        elif v127 is not None and v127 != "":
                            return RESIDUE
                    elif v126 is not None and v126 != "":
                        return RESIDUE
                    v155 = v99.get('extensionProfile')
                    if type(v155) is dict:
                        if not c84[tuple(v155)]:
                            return RESIDUE
                        v156 = v155.get('extensions')
                        if type(v156) is list:
                            for i157, v157 in enumerate(v156):
                                if type(v157) is dict:
                                    if not c85[tuple(v157)]:
                                        return RESIDUE
                                    v158 = v157.get('properties')
                                    if type(v158) is dict:
                                        if not c86[tuple(v158)]:
                                            return RESIDUE
                                        v159 = v158.get('settings')
                                        if v159 is not None and v159 != "":
                                            if not look.is_harmless_apart(v159, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.settings', c87):
                                                return RESIDUE
                                            if not c88[tuple(v159)]:
                                                return RESIDUE
                                            v160 = v159.get('workspaceId')
                                            if v160 is not None and v160 != "":
                                                if type(v160) is not str:
                                                    return RESIDUE
                                                look.refs += (36, v160, (i157,))
                                                f36 = 1
                                            v161 = v159.get('storageAccount')
                                            if v161 is not None and v161 != "":
                                                if type(v161) is not str:
                                                    return RESIDUE
                                                look.refs += (37, v161, (i157,))
                                                f37 = 1
                                        v162 = v158.get('protectedSettings')
                                        if v162 is not None and v162 != "":
                                            if not look.is_harmless_apart(v162, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.protectedSettings', c89):
                                                return RESIDUE
                                            if not c90[tuple(v162)]:
                                                return RESIDUE
                                            v163 = v162.get('storageAccountEndPoint')
                                            if v163 is not None and v163 != "":
                                                if type(v163) is Opaque:
                                                    return RESIDUE
                                                f9 = 1
                                            v164 = v162.get('storageAccountName')
                                            if v164 is not None and v164 != "":
                                                if type(v164) is not str:
                                                    return RESIDUE
                                                look.refs += (38, v164, (i157,))
                                                f38 = 1
                                        v165 = v158.get('protectedSettingsFromKeyVault')
                                        if type(v165) is dict:
                                            if not c91[tuple(v165)]:
                                                return RESIDUE
                                            v166 = v165.get('secretUrl')
                                            if v166 is not None and v166 != "":
                                                if type(v166) is not str:
                                                    return RESIDUE
                                                look.refs += (39, v166, (i157,))
                                                f39 = 1
                                            v167 = v165.get('sourceVault')
                                            if type(v167) is dict:
                                                if not c92[tuple(v167)]:
                                                    return RESIDUE
                                                v168 = v167.get('id')
                                                if v168 is not None and v168 != "":
                                                    if type(v168) is not str:
                                                        return RESIDUE
                                                    look.refs += (40, v168, (i157,))
                                                    f40 = 1
                                            elif v167 is not None and v167 != "":
                                                return RESIDUE
                                        elif v165 is not None and v165 != "":
                                            return RESIDUE
                                    elif v158 is not None and v158 != "":
                                        return RESIDUE
                                elif v157 is not None and v157 != "":
                                    return RESIDUE
                        elif v156 is not None and v156 != "":
                            return RESIDUE
                    elif v155 is not None and v155 != "":
                        return RESIDUE
                    v169 = v99.get('diagnosticsProfile')
                    if type(v169) is dict:
                        if not c93[tuple(v169)]:
                            return RESIDUE
                        v170 = v169.get('bootDiagnostics')
                        if type(v170) is dict:
                            if not c94[tuple(v170)]:
                                return RESIDUE
                            v171 = v170.get('storageUri')
                            if v171 is not None and v171 != "":
                                if not look.is_off(row, c95):
                                    if type(v171) is not str:
                                        return RESIDUE
                                    look.refs += (19, v171, ())
                                    n += 1
                            v172 = v170.get('enabled')
                        elif v170 is not None and v170 != "":
                            return RESIDUE
                    elif v169 is not None and v169 != "":
                        return RESIDUE
                    v173 = v99.get('osProfile')
                    if type(v173) is dict:
                        if not c96[tuple(v173)]:
                            return RESIDUE
                        v174 = v173.get('secrets')
                        if type(v174) is list:
                            for i175, v175 in enumerate(v174):
                                if type(v175) is dict:
                                    if not c97[tuple(v175)]:
                                        return RESIDUE
                                    v176 = v175.get('sourceVault')
                                    if type(v176) is dict:
                                        if not c98[tuple(v176)]:
                                            return RESIDUE
                                        v177 = v176.get('id')
                                        if v177 is not None and v177 != "":
                                            if type(v177) is not str:
                                                return RESIDUE
                                            look.refs += (33, v177, (i175,))
                                            f33 = 1
                                    elif v176 is not None and v176 != "":
                                        return RESIDUE
                                    v178 = v175.get('vaultCertificates')
                                    if type(v178) is list:
                                        for i179, v179 in enumerate(v178):
                                            if type(v179) is dict:
                                                if not c99[tuple(v179)]:
                                                    return RESIDUE
                                                v180 = v179.get('certificateUrl')
                                                if v180 is not None and v180 != "":
                                                    if type(v180) is not str:
                                                        return RESIDUE
                                                    look.refs += (34, v180, (i175, i179,))
                                                    f34 = 1
                                            elif v179 is not None and v179 != "":
                                                return RESIDUE
                                    elif v178 is not None and v178 != "":
                                        return RESIDUE
                                elif v175 is not None and v175 != "":
                                    return RESIDUE
                        elif v174 is not None and v174 != "":
                            return RESIDUE
                        v181 = v173.get('windowsConfiguration')
                        if type(v181) is dict:
                            if not c100[tuple(v181)]:
                                return RESIDUE
                            v182 = v181.get('winRM')
                            if type(v182) is dict:
                                if not c101[tuple(v182)]:
                                    return RESIDUE
                                v183 = v182.get('listeners')
                                if type(v183) is list:
                                    for i184, v184 in enumerate(v183):
                                        if type(v184) is dict:
                                            if not c102[tuple(v184)]:
                                                return RESIDUE
                                            v185 = v184.get('certificateUrl')
                                            if v185 is not None and v185 != "":
                                                if type(v185) is not str:
                                                    return RESIDUE
                                                look.refs += (35, v185, (i184,))
                                                f35 = 1
                                        elif v184 is not None and v184 != "":
                                            return RESIDUE
                                elif v183 is not None and v183 != "":
                                    return RESIDUE
                            elif v182 is not None and v182 != "":
                                return RESIDUE
                        elif v181 is not None and v181 != "":
                            return RESIDUE
                    elif v173 is not None and v173 != "":
                        return RESIDUE
                    v186 = v99.get('applicationProfile')
                    if type(v186) is dict:
                        if not c103[tuple(v186)]:
                            return RESIDUE
                        v187 = v186.get('galleryApplications')
                        if type(v187) is list:
                            for i188, v188 in enumerate(v187):
                                if type(v188) is dict:
                                    if not c104[tuple(v188)]:
                                        return RESIDUE
                                    v189 = v188.get('packageReferenceId')
                                    if v189 is not None and v189 != "":
                                        if type(v189) is not str:
                                            return RESIDUE
                                        look.refs += (41, v189, (i188,))
                                        f41 = 1
                                elif v188 is not None and v188 != "":
                                    return RESIDUE
                        elif v187 is not None and v187 != "":
                            return RESIDUE
                    elif v186 is not None and v186 != "":
                        return RESIDUE
                    v190 = v99.get('serviceArtifactReference')
                    if type(v190) is dict:
                        if not c105[tuple(v190)]:
                            return RESIDUE
                        v191 = v190.get('id')
                        if v191 is not None and v191 != "":
                            if type(v191) is not str:
                                return RESIDUE
                            look.refs += (42, v191, ())
                            n += 1
                    elif v190 is not None and v190 != "":
                        return RESIDUE
                elif v99 is not None and v99 != "":
                    return RESIDUE
            elif v98 is not None and v98 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v192 = row.get('location')
        if not look.inside[v192]:
            return RESIDUE
        v193 = row.get('extendedLocation')
        if v193:
            return RESIDUE
        return n + f0 + f2 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f23 + f24 + f25 + f27 + f28 + f29 + f30 + f31 + f32 + f33 + f34 + f35 + f36 + f37 + f38 + f39 + f40 + f41 + f43 + f44 + f45 + f46 + f47 + f48 + f49 + f50 + f51 + f52 + f53 + f54 + f55 + f56 + f57 + f58 + f59 + f60 + f61 + f62 + f63 + f64 + f65 + f66

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.azurefleet/fleets': fleets,
}
