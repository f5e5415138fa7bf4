"""microsoft.azurefleet. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def fleets() -> Screen:
    """Microsoft.AzureFleet/fleets."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('additionalLocationsProfile', 'computeProfile')
    c2 = Usual('locationProfiles')
    c3 = Usual('location', 'virtualMachineProfileOverride')
    c4 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference', 'securityProfile')
    c5 = Usual('osDisk', 'dataDisks', 'imageReference')
    c6 = Usual('managedDisk', 'image', 'vhdContainers')
    c7 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c8 = Usual('id')
    c9 = Usual('diskEncryptionSet')
    c10 = Usual('id')
    c11 = Usual('managedDiskProperties')
    c12 = Usual('diskAccessId')
    c13 = Usual('uri')
    c14 = Usual('managedDisk')
    c15 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c16 = Usual('id')
    c17 = Usual('diskEncryptionSet')
    c18 = Usual('id')
    c19 = Usual('managedDiskProperties')
    c20 = Usual('diskAccessId')
    c21 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c22 = Usual('networkInterfaceConfigurations')
    c23 = Usual('properties')
    c24 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c25 = Usual('properties')
    c26 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
    c27 = Usual('sku', 'properties')
    c28 = Usual('tier')
    c29 = Usual('publicIPPrefix')
    c30 = Usual('id')
    c31 = Usual('id')
    c32 = Usual('id')
    c33 = Usual('id')
    c34 = Usual('id')
    c35 = Usual('dnsServers')
    c36 = Usual('id')
    c37 = Usual('extensions')
    c38 = Usual('properties')
    c39 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c40 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.workspaceid'])
    c41 = Usual('workspaceId', 'storageAccount')
    c42 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c43 = Usual('storageAccountEndPoint', 'storageAccountName')
    c44 = Usual('secretUrl', 'sourceVault')
    c45 = Usual('id')
    c46 = Usual('bootDiagnostics')
    c47 = Usual('storageUri')
    c48 = Usual('secrets', 'windowsConfiguration')
    c49 = Usual('sourceVault', 'vaultCertificates')
    c50 = Usual('id')
    c51 = Usual('certificateUrl')
    c52 = Usual('winRM')
    c53 = Usual('listeners')
    c54 = Usual('certificateUrl')
    c55 = Usual('galleryApplications')
    c56 = Usual('packageReferenceId')
    c57 = Usual('id')
    c58 = Usual('proxyAgentSettings')
    c59 = Usual('imds', 'wireServer')
    c60 = Usual('inVMAccessControlProfileReferenceId')
    c61 = Usual('inVMAccessControlProfileReferenceId')
    c62 = Usual('baseVirtualMachineProfile')
    c63 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference', 'securityProfile')
    c64 = Usual('osDisk', 'dataDisks', 'imageReference')
    c65 = Usual('managedDisk', 'image', 'vhdContainers')
    c66 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c67 = Usual('id')
    c68 = Usual('diskEncryptionSet')
    c69 = Usual('id')
    c70 = Usual('managedDiskProperties')
    c71 = Usual('diskAccessId')
    c72 = Usual('uri')
    c73 = Usual('managedDisk')
    c74 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c75 = Usual('id')
    c76 = Usual('diskEncryptionSet')
    c77 = Usual('id')
    c78 = Usual('managedDiskProperties')
    c79 = Usual('diskAccessId')
    c80 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c81 = Usual('networkInterfaceConfigurations')
    c82 = Usual('properties')
    c83 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c84 = Usual('properties')
    c85 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
    c86 = Usual('sku', 'properties')
    c87 = Usual('tier')
    c88 = Usual('publicIPPrefix')
    c89 = Usual('id')
    c90 = Usual('id')
    c91 = Usual('id')
    c92 = Usual('id')
    c93 = Usual('id')
    c94 = Usual('dnsServers')
    c95 = Usual('id')
    c96 = Usual('extensions')
    c97 = Usual('properties')
    c98 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c99 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.workspaceid'])
    c100 = Usual('workspaceId', 'storageAccount')
    c101 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c102 = Usual('storageAccountEndPoint', 'storageAccountName')
    c103 = Usual('secretUrl', 'sourceVault')
    c104 = Usual('id')
    c105 = Usual('bootDiagnostics')
    c106 = Usual('storageUri', 'enabled')
    c107 = conditions(unless=Condition(path='properties.computeProfile.baseVirtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)))
    c108 = Usual('secrets', 'windowsConfiguration')
    c109 = Usual('sourceVault', 'vaultCertificates')
    c110 = Usual('id')
    c111 = Usual('certificateUrl')
    c112 = Usual('winRM')
    c113 = Usual('listeners')
    c114 = Usual('certificateUrl')
    c115 = Usual('galleryApplications')
    c116 = Usual('packageReferenceId')
    c117 = Usual('id')
    c118 = Usual('proxyAgentSettings')
    c119 = Usual('imds', 'wireServer')
    c120 = Usual('inVMAccessControlProfileReferenceId')
    c121 = Usual('inVMAccessControlProfileReferenceId')

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
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
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
        f42 = 0
        f43 = 0
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
        f67 = 0
        f68 = 0
        f69 = 0
        f70 = 0
        f71 = 0
        f72 = 0
        f73 = 0
        f74 = 0
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
                                                    look.refs += (48, v12, (i4,))
                                                    f48 = 1
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
                                                        look.refs += (49, v15, (i4,))
                                                        f49 = 1
                                                elif v14 is not None and v14 != "":
                                                    return RESIDUE
                                            elif v13 is not None and v13 != "":
                                                return RESIDUE
                                            v16 = v9.get('additionalDiskProperties')
                                            if type(v16) is dict:
                                                if not c11[tuple(v16)]:
                                                    return RESIDUE
                                                v17 = v16.get('managedDiskProperties')
                                                if type(v17) is dict:
                                                    if not c12[tuple(v17)]:
                                                        return RESIDUE
                                                    v18 = v17.get('diskAccessId')
                                                    if v18 is not None and v18 != "":
                                                        if type(v18) is not str:
                                                            return RESIDUE
                                                        look.refs += (50, v18, (i4,))
                                                        f50 = 1
                                                elif v17 is not None and v17 != "":
                                                    return RESIDUE
                                            elif v16 is not None and v16 != "":
                                                return RESIDUE
                                        elif v9 is not None and v9 != "":
                                            return RESIDUE
                                        v19 = v8.get('image')
                                        if type(v19) is dict:
                                            if not c13[tuple(v19)]:
                                                return RESIDUE
                                            v20 = v19.get('uri')
                                            if v20 is not None and v20 != "":
                                                if type(v20) is not str:
                                                    return RESIDUE
                                                look.refs += (51, v20, (i4,))
                                                f51 = 1
                                        elif v19 is not None and v19 != "":
                                            return RESIDUE
                                        v21 = v8.get('vhdContainers')
                                        if type(v21) is list:
                                            for i22, v22 in enumerate(v21):
                                                if v22 is not None and v22 != "":
                                                    if type(v22) is not str:
                                                        return RESIDUE
                                                    look.refs += (55, v22, (i4, i22,))
                                                    f55 = 1
                                        elif v21 is not None and v21 != "":
                                            return RESIDUE
                                    elif v8 is not None and v8 != "":
                                        return RESIDUE
                                    v23 = v7.get('dataDisks')
                                    if type(v23) is list:
                                        for i24, v24 in enumerate(v23):
                                            if type(v24) is dict:
                                                if not c14[tuple(v24)]:
                                                    return RESIDUE
                                                v25 = v24.get('managedDisk')
                                                if type(v25) is dict:
                                                    if not c15[tuple(v25)]:
                                                        return RESIDUE
                                                    v26 = v25.get('storageAccountType')
                                                    if v26 is not None and v26 != "":
                                                        if v26 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                            return RESIDUE
                                                        f11 = 1
                                                    v27 = v25.get('diskEncryptionSet')
                                                    if type(v27) is dict:
                                                        if not c16[tuple(v27)]:
                                                            return RESIDUE
                                                        v28 = v27.get('id')
                                                        if v28 is not None and v28 != "":
                                                            if type(v28) is not str:
                                                                return RESIDUE
                                                            look.refs += (52, v28, (i4, i24,))
                                                            f52 = 1
                                                    elif v27 is not None and v27 != "":
                                                        return RESIDUE
                                                    v29 = v25.get('securityProfile')
                                                    if type(v29) is dict:
                                                        if not c17[tuple(v29)]:
                                                            return RESIDUE
                                                        v30 = v29.get('diskEncryptionSet')
                                                        if type(v30) is dict:
                                                            if not c18[tuple(v30)]:
                                                                return RESIDUE
                                                            v31 = v30.get('id')
                                                            if v31 is not None and v31 != "":
                                                                if type(v31) is not str:
                                                                    return RESIDUE
                                                                look.refs += (53, v31, (i4, i24,))
                                                                f53 = 1
                                                        elif v30 is not None and v30 != "":
                                                            return RESIDUE
                                                    elif v29 is not None and v29 != "":
                                                        return RESIDUE
                                                    v32 = v25.get('additionalDiskProperties')
                                                    if type(v32) is dict:
                                                        if not c19[tuple(v32)]:
                                                            return RESIDUE
                                                        v33 = v32.get('managedDiskProperties')
                                                        if type(v33) is dict:
                                                            if not c20[tuple(v33)]:
                                                                return RESIDUE
                                                            v34 = v33.get('diskAccessId')
                                                            if v34 is not None and v34 != "":
                                                                if type(v34) is not str:
                                                                    return RESIDUE
                                                                look.refs += (54, v34, (i4, i24,))
                                                                f54 = 1
                                                        elif v33 is not None and v33 != "":
                                                            return RESIDUE
                                                    elif v32 is not None and v32 != "":
                                                        return RESIDUE
                                                elif v25 is not None and v25 != "":
                                                    return RESIDUE
                                            elif v24 is not None and v24 != "":
                                                return RESIDUE
                                    elif v23 is not None and v23 != "":
                                        return RESIDUE
                                    v35 = v7.get('imageReference')
                                    if type(v35) is dict:
                                        if not c21[tuple(v35)]:
                                            return RESIDUE
                                        v36 = v35.get('sharedGalleryImageId')
                                        if v36 is not None and v36 != "":
                                            if type(v36) is Opaque:
                                                return RESIDUE
                                            f12 = 1
                                        v37 = v35.get('communityGalleryImageId')
                                        if v37 is not None and v37 != "":
                                            if type(v37) is Opaque:
                                                return RESIDUE
                                            f13 = 1
                                        v38 = v35.get('id')
                                        if v38 is not None and v38 != "":
                                            if type(v38) is not str:
                                                return RESIDUE
                                            look.refs += (56, v38, (i4,))
                                            f56 = 1
                                    elif v35 is not None and v35 != "":
                                        return RESIDUE
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                                v39 = v6.get('networkProfile')
                                if type(v39) is dict:
                                    if not c22[tuple(v39)]:
                                        return RESIDUE
                                    v40 = v39.get('networkInterfaceConfigurations')
                                    if type(v40) is list:
                                        for i41, v41 in enumerate(v40):
                                            if type(v41) is dict:
                                                if not c23[tuple(v41)]:
                                                    return RESIDUE
                                                v42 = v41.get('properties')
                                                if type(v42) is dict:
                                                    if not c24[tuple(v42)]:
                                                        return RESIDUE
                                                    v43 = v42.get('ipConfigurations')
                                                    if type(v43) is list:
                                                        for i44, v44 in enumerate(v43):
                                                            if type(v44) is dict:
                                                                if not c25[tuple(v44)]:
                                                                    return RESIDUE
                                                                v45 = v44.get('properties')
                                                                if type(v45) is dict:
                                                                    if not c26[tuple(v45)]:
                                                                        return RESIDUE
                                                                    v46 = v45.get('publicIPAddressConfiguration')
                                                                    if type(v46) is dict:
                                                                        if not c27[tuple(v46)]:
                                                                            return RESIDUE
                                                                        v47 = v46.get('sku')
                                                                        if type(v47) is dict:
                                                                            if not c28[tuple(v47)]:
                                                                                return RESIDUE
                                                                            v48 = v47.get('tier')
                                                                            if v48 is not None and v48 != "":
                                                                                if v48 not in {'Regional'}:
                                                                                    return RESIDUE
                                                                                f14 = 1
                                                                        elif v47 is not None and v47 != "":
                                                                            return RESIDUE
                                                                        v49 = v46.get('properties')
                                                                        if type(v49) is dict:
                                                                            if not c29[tuple(v49)]:
                                                                                return RESIDUE
                                                                            v50 = v49.get('publicIPPrefix')
                                                                            if type(v50) is dict:
                                                                                if not c30[tuple(v50)]:
                                                                                    return RESIDUE
                                                                                v51 = v50.get('id')
                                                                                if v51 is not None and v51 != "":
                                                                                    if type(v51) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (61, v51, (i4, i41, i44,))
                                                                                    f61 = 1
                                                                            elif v50 is not None and v50 != "":
                                                                                return RESIDUE
                                                                        elif v49 is not None and v49 != "":
                                                                            return RESIDUE
                                                                    elif v46 is not None and v46 != "":
                                                                        return RESIDUE
                                                                    v52 = v45.get('subnet')
                                                                    if type(v52) is dict:
                                                                        if not c31[tuple(v52)]:
                                                                            return RESIDUE
                                                                        v53 = v52.get('id')
                                                                        if v53 is not None and v53 != "":
                                                                            if type(v53) is not str:
                                                                                return RESIDUE
                                                                            look.refs += (57, v53, (i4, i41, i44,))
                                                                            f57 = 1
                                                                    elif v52 is not None and v52 != "":
                                                                        return RESIDUE
                                                                    v54 = v45.get('loadBalancerBackendAddressPools')
                                                                    if type(v54) is list:
                                                                        for i55, v55 in enumerate(v54):
                                                                            if type(v55) is dict:
                                                                                if not c32[tuple(v55)]:
                                                                                    return RESIDUE
                                                                                v56 = v55.get('id')
                                                                                if v56 is not None and v56 != "":
                                                                                    if type(v56) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (59, v56, (i4, i41, i44, i55,))
                                                                                    f59 = 1
                                                                            elif v55 is not None and v55 != "":
                                                                                return RESIDUE
                                                                    elif v54 is not None and v54 != "":
                                                                        return RESIDUE
                                                                    v57 = v45.get('applicationGatewayBackendAddressPools')
                                                                    if type(v57) is list:
                                                                        for i58, v58 in enumerate(v57):
                                                                            if type(v58) is dict:
                                                                                if not c33[tuple(v58)]:
                                                                                    return RESIDUE
                                                                                v59 = v58.get('id')
                                                                                if v59 is not None and v59 != "":
                                                                                    if type(v59) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (60, v59, (i4, i41, i44, i58,))
                                                                                    f60 = 1
                                                                            elif v58 is not None and v58 != "":
                                                                                return RESIDUE
                                                                    elif v57 is not None and v57 != "":
                                                                        return RESIDUE
                                                                    v60 = v45.get('loadBalancerInboundNatPools')
                                                                    if type(v60) is list:
                                                                        for i61, v61 in enumerate(v60):
                                                                            if type(v61) is dict:
                                                                                if not c34[tuple(v61)]:
                                                                                    return RESIDUE
                                                                                v62 = v61.get('id')
                                                                                if v62 is not None and v62 != "":
                                                                                    if type(v62) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (62, v62, (i4, i41, i44, i61,))
                                                                                    f62 = 1
                                                                            elif v61 is not None and v61 != "":
                                                                                return RESIDUE
                                                                    elif v60 is not None and v60 != "":
                                                                        return RESIDUE
                                                                elif v45 is not None and v45 != "":
                                                                    return RESIDUE
                                                            elif v44 is not None and v44 != "":
                                                                return RESIDUE
                                                    elif v43 is not None and v43 != "":
                                                        return RESIDUE
                                                    v63 = v42.get('dnsSettings')
                                                    if type(v63) is dict:
                                                        if not c35[tuple(v63)]:
                                                            return RESIDUE
                                                        v64 = v63.get('dnsServers')
                                                        if type(v64) is list:
                                                            for i65, v65 in enumerate(v64):
                                                                if v65 is not None and v65 != "":
                                                                    if type(v65) is Opaque:
                                                                        return RESIDUE
                                                                    f15 = 1
                                                        elif v64 is not None and v64 != "":
                                                            return RESIDUE
                                                    elif v63 is not None and v63 != "":
                                                        return RESIDUE
                                                    v66 = v42.get('networkSecurityGroup')
                                                    if type(v66) is dict:
                                                        if not c36[tuple(v66)]:
                                                            return RESIDUE
                                                        v67 = v66.get('id')
                                                        if v67 is not None and v67 != "":
                                                            if type(v67) is not str:
                                                                return RESIDUE
                                                            look.refs += (58, v67, (i4, i41,))
                                                            f58 = 1
                                                    elif v66 is not None and v66 != "":
                                                        return RESIDUE
                                                elif v42 is not None and v42 != "":
                                                    return RESIDUE
                                            elif v41 is not None and v41 != "":
                                                return RESIDUE
                                    elif v40 is not None and v40 != "":
                                        return RESIDUE
                                elif v39 is not None and v39 != "":
                                    return RESIDUE
                                v68 = v6.get('extensionProfile')
                                if type(v68) is dict:
                                    if not c37[tuple(v68)]:
                                        return RESIDUE
                                    v69 = v68.get('extensions')
                                    if type(v69) is list:
                                        for i70, v70 in enumerate(v69):
                                            if type(v70) is dict:
                                                if not c38[tuple(v70)]:
                                                    return RESIDUE
                                                v71 = v70.get('properties')
                                                if type(v71) is dict:
                                                    if not c39[tuple(v71)]:
                                                        return RESIDUE
                                                    v72 = v71.get('settings')
                                                    if v72 is not None and v72 != "":
                                                        if not look.is_harmless_apart(v72, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.settings', c40):
                                                            return RESIDUE
                                                        if not c41[tuple(v72)]:
                                                            return RESIDUE
                                                        v73 = v72.get('workspaceId')
                                                        if v73 is not None and v73 != "":
                                                            if type(v73) is not str:
                                                                return RESIDUE
                                                            look.refs += (66, v73, (i4, i70,))
                                                            f66 = 1
                                                        v74 = v72.get('storageAccount')
                                                        if v74 is not None and v74 != "":
                                                            if type(v74) is not str:
                                                                return RESIDUE
                                                            look.refs += (67, v74, (i4, i70,))
                                                            f67 = 1
                                                    v75 = v71.get('protectedSettings')
                                                    if v75 is not None and v75 != "":
                                                        if not look.is_harmless_apart(v75, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.protectedSettings', c42):
                                                            return RESIDUE
                                                        if not c43[tuple(v75)]:
                                                            return RESIDUE
                                                        v76 = v75.get('storageAccountEndPoint')
                                                        if v76 is not None and v76 != "":
                                                            if type(v76) is Opaque:
                                                                return RESIDUE
                                                            f18 = 1
                                                        v77 = v75.get('storageAccountName')
                                                        if v77 is not None and v77 != "":
                                                            if type(v77) is not str:
                                                                return RESIDUE
                                                            look.refs += (68, v77, (i4, i70,))
                                                            f68 = 1
                                                    v78 = v71.get('protectedSettingsFromKeyVault')
                                                    if type(v78) is dict:
                                                        if not c44[tuple(v78)]:
                                                            return RESIDUE
                                                        v79 = v78.get('secretUrl')
                                                        if v79 is not None and v79 != "":
                                                            if type(v79) is not str:
                                                                return RESIDUE
                                                            look.refs += (69, v79, (i4, i70,))
                                                            f69 = 1
                                                        v80 = v78.get('sourceVault')
                                                        if type(v80) is dict:
                                                            if not c45[tuple(v80)]:
                                                                return RESIDUE
                                                            v81 = v80.get('id')
                                                            if v81 is not None and v81 != "":
                                                                if type(v81) is not str:
                                                                    return RESIDUE
                                                                look.refs += (70, v81, (i4, i70,))
                                                                f70 = 1
                                                        elif v80 is not None and v80 != "":
                                                            return RESIDUE
                                                    elif v78 is not None and v78 != "":
                                                        return RESIDUE
                                                elif v71 is not None and v71 != "":
                                                    return RESIDUE
                                            elif v70 is not None and v70 != "":
                                                return RESIDUE
                                    elif v69 is not None and v69 != "":
                                        return RESIDUE
                                elif v68 is not None and v68 != "":
                                    return RESIDUE
                                v82 = v6.get('diagnosticsProfile')
                                if type(v82) is dict:
                                    if not c46[tuple(v82)]:
                                        return RESIDUE
                                    v83 = v82.get('bootDiagnostics')
                                    if type(v83) is dict:
                                        if not c47[tuple(v83)]:
                                            return RESIDUE
                                        v84 = v83.get('storageUri')
                                        if v84 is not None and v84 != "":
                                            if type(v84) is not str:
                                                return RESIDUE
                                            look.refs += (47, v84, (i4,))
                                            f47 = 1
                                    elif v83 is not None and v83 != "":
                                        return RESIDUE
                                elif v82 is not None and v82 != "":
                                    return RESIDUE
                                v85 = v6.get('osProfile')
                                if type(v85) is dict:
                                    if not c48[tuple(v85)]:
                                        return RESIDUE
                                    v86 = v85.get('secrets')
                                    if type(v86) is list:
                                        for i87, v87 in enumerate(v86):
                                            if type(v87) is dict:
                                                if not c49[tuple(v87)]:
                                                    return RESIDUE
                                                v88 = v87.get('sourceVault')
                                                if type(v88) is dict:
                                                    if not c50[tuple(v88)]:
                                                        return RESIDUE
                                                    v89 = v88.get('id')
                                                    if v89 is not None and v89 != "":
                                                        if type(v89) is not str:
                                                            return RESIDUE
                                                        look.refs += (63, v89, (i4, i87,))
                                                        f63 = 1
                                                elif v88 is not None and v88 != "":
                                                    return RESIDUE
                                                v90 = v87.get('vaultCertificates')
                                                if type(v90) is list:
                                                    for i91, v91 in enumerate(v90):
                                                        if type(v91) is dict:
                                                            if not c51[tuple(v91)]:
                                                                return RESIDUE
                                                            v92 = v91.get('certificateUrl')
                                                            if v92 is not None and v92 != "":
                                                                if type(v92) is not str:
                                                                    return RESIDUE
                                                                look.refs += (64, v92, (i4, i87, i91,))
                                                                f64 = 1
                                                        elif v91 is not None and v91 != "":
                                                            return RESIDUE
                                                elif v90 is not None and v90 != "":
                                                    return RESIDUE
                                            elif v87 is not None and v87 != "":
                                                return RESIDUE
                                    elif v86 is not None and v86 != "":
                                        return RESIDUE
                                    v93 = v85.get('windowsConfiguration')
                                    if type(v93) is dict:
                                        if not c52[tuple(v93)]:
                                            return RESIDUE
                                        v94 = v93.get('winRM')
                                        if type(v94) is dict:
                                            if not c53[tuple(v94)]:
                                                return RESIDUE
                                            v95 = v94.get('listeners')
                                            if type(v95) is list:
                                                for i96, v96 in enumerate(v95):
                                                    if type(v96) is dict:
                                                        if not c54[tuple(v96)]:
                                                            return RESIDUE
                                                        v97 = v96.get('certificateUrl')
                                                        if v97 is not None and v97 != "":
                                                            if type(v97) is not str:
                                                                return RESIDUE
                                                            look.refs += (65, v97, (i4, i96,))
                                                            f65 = 1
                                                    elif v96 is not None and v96 != "":
                                                        return RESIDUE
                                            elif v95 is not None and v95 != "":
                                                return RESIDUE
                                        elif v94 is not None and v94 != "":
                                            return RESIDUE
                                    elif v93 is not None and v93 != "":
                                        return RESIDUE
                                elif v85 is not None and v85 != "":
                                    return RESIDUE
                                v98 = v6.get('applicationProfile')
                                if type(v98) is dict:
                                    if not c55[tuple(v98)]:
                                        return RESIDUE
                                    v99 = v98.get('galleryApplications')
                                    if type(v99) is list:
                                        for i100, v100 in enumerate(v99):
                                            if type(v100) is dict:
                                                if not c56[tuple(v100)]:
                                                    return RESIDUE
                                                v101 = v100.get('packageReferenceId')
                                                if v101 is not None and v101 != "":
                                                    if type(v101) is not str:
                                                        return RESIDUE
                                                    look.refs += (71, v101, (i4, i100,))
                                                    f71 = 1
                                            elif v100 is not None and v100 != "":
                                                return RESIDUE
                                    elif v99 is not None and v99 != "":
                                        return RESIDUE
                                elif v98 is not None and v98 != "":
                                    return RESIDUE
                                v102 = v6.get('serviceArtifactReference')
                                if type(v102) is dict:
                                    if not c57[tuple(v102)]:
                                        return RESIDUE
                                    v103 = v102.get('id')
                                    if v103 is not None and v103 != "":
                                        if type(v103) is not str:
                                            return RESIDUE
                                        look.refs += (72, v103, (i4,))
                                        f72 = 1
                                elif v102 is not None and v102 != "":
                                    return RESIDUE
                                v104 = v6.get('securityProfile')
                                if type(v104) is dict:
                                    if not c58[tuple(v104)]:
                                        return RESIDUE
                                    v105 = v104.get('proxyAgentSettings')
                                    if type(v105) is dict:
                                        if not c59[tuple(v105)]:
                                            return RESIDUE
                                        v106 = v105.get('imds')
                                        if type(v106) is dict:
                                            if not c60[tuple(v106)]:
                                                return RESIDUE
                                            v107 = v106.get('inVMAccessControlProfileReferenceId')
                                            if v107 is not None and v107 != "":
                                                if type(v107) is not str:
                                                    return RESIDUE
                                                look.refs += (73, v107, (i4,))
                                                f73 = 1
                                        elif v106 is not None and v106 != "":
                                            return RESIDUE
                                        v108 = v105.get('wireServer')
                                        if type(v108) is dict:
                                            if not c61[tuple(v108)]:
                                                return RESIDUE
                                            v109 = v108.get('inVMAccessControlProfileReferenceId')
                                            if v109 is not None and v109 != "":
                                                if type(v109) is not str:
                                                    return RESIDUE
                                                look.refs += (74, v109, (i4,))
                                                f74 = 1
                                        elif v108 is not None and v108 != "":
                                            return RESIDUE
                                    elif v105 is not None and v105 != "":
                                        return RESIDUE
                                elif v104 is not None and v104 != "":
                                    return RESIDUE
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v110 = v1.get('computeProfile')
            if type(v110) is dict:
                if not c62[tuple(v110)]:
                    return RESIDUE
                v111 = v110.get('baseVirtualMachineProfile')
                if type(v111) is dict:
                    if not c63[tuple(v111)]:
                        return RESIDUE
                    v112 = v111.get('storageProfile')
                    if type(v112) is dict:
                        if not c64[tuple(v112)]:
                            return RESIDUE
                        v113 = v112.get('osDisk')
                        if type(v113) is dict:
                            if not c65[tuple(v113)]:
                                return RESIDUE
                            v114 = v113.get('managedDisk')
                            if type(v114) is dict:
                                if not c66[tuple(v114)]:
                                    return RESIDUE
                                v115 = v114.get('storageAccountType')
                                if v115 is not None and v115 != "":
                                    if v115 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                        return RESIDUE
                                    n += 1
                                v116 = v114.get('diskEncryptionSet')
                                if type(v116) is dict:
                                    if not c67[tuple(v116)]:
                                        return RESIDUE
                                    v117 = v116.get('id')
                                    if v117 is not None and v117 != "":
                                        if type(v117) is not str:
                                            return RESIDUE
                                        look.refs += (20, v117, ())
                                        n += 1
                                elif v116 is not None and v116 != "":
                                    return RESIDUE
                                v118 = v114.get('securityProfile')
                                if type(v118) is dict:
                                    if not c68[tuple(v118)]:
                                        return RESIDUE
                                    v119 = v118.get('diskEncryptionSet')
                                    if type(v119) is dict:
                                        if not c69[tuple(v119)]:
                                            return RESIDUE
                                        v120 = v119.get('id')
                                        if v120 is not None and v120 != "":
                                            if type(v120) is not str:
                                                return RESIDUE
                                            look.refs += (21, v120, ())
                                            n += 1
                                    elif v119 is not None and v119 != "":
                                        return RESIDUE
                                elif v118 is not None and v118 != "":
                                    return RESIDUE
                                v121 = v114.get('additionalDiskProperties')
                                if type(v121) is dict:
                                    if not c70[tuple(v121)]:
                                        return RESIDUE
                                    v122 = v121.get('managedDiskProperties')
                                    if type(v122) is dict:
                                        if not c71[tuple(v122)]:
                                            return RESIDUE
                                        v123 = v122.get('diskAccessId')
                                        if v123 is not None and v123 != "":
                                            if type(v123) is not str:
                                                return RESIDUE
                                            look.refs += (22, v123, ())
                                            n += 1
                                    elif v122 is not None and v122 != "":
                                        return RESIDUE
                                elif v121 is not None and v121 != "":
                                    return RESIDUE
                            elif v114 is not None and v114 != "":
                                return RESIDUE
                            v124 = v113.get('image')
                            if type(v124) is dict:
                                if not c72[tuple(v124)]:
                                    return RESIDUE
                                v125 = v124.get('uri')
                                if v125 is not None and v125 != "":
                                    if type(v125) is not str:
                                        return RESIDUE
                                    look.refs += (23, v125, ())
                                    n += 1
                            elif v124 is not None and v124 != "":
                                return RESIDUE
                            v126 = v113.get('vhdContainers')
                            if type(v126) is list:
                                for i127, v127 in enumerate(v126):
                                    if v127 is not None and v127 != "":
                                        if type(v127) is not str:
                                            return RESIDUE
                                        look.refs += (27, v127, (i127,))
                                        f27 = 1
                            elif v126 is not None and v126 != "":
                                return RESIDUE
                        elif v113 is not None and v113 != "":
                            return RESIDUE
                        v128 = v112.get('dataDisks')
                        if type(v128) is list:
                            for i129, v129 in enumerate(v128):
                                if type(v129) is dict:
                                    if not c73[tuple(v129)]:
                                        return RESIDUE
                                    v130 = v129.get('managedDisk')
                                    if type(v130) is dict:
                                        if not c74[tuple(v130)]:
                                            return RESIDUE
                                        v131 = v130.get('storageAccountType')
                                        if v131 is not None and v131 != "":
                                            if v131 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                return RESIDUE
                                            f2 = 1
                                        v132 = v130.get('diskEncryptionSet')
                                        if type(v132) is dict:
                                            if not c75[tuple(v132)]:
                                                return RESIDUE
                                            v133 = v132.get('id')
                                            if v133 is not None and v133 != "":
                                                if type(v133) is not str:
                                                    return RESIDUE
                                                look.refs += (24, v133, (i129,))
                                                f24 = 1
                                        elif v132 is not None and v132 != "":
                                            return RESIDUE
                                        v134 = v130.get('securityProfile')
                                        if type(v134) is dict:
                                            if not c76[tuple(v134)]:
                                                return RESIDUE
                                            v135 = v134.get('diskEncryptionSet')
                                            if type(v135) is dict:
                                                if not c77[tuple(v135)]:
                                                    return RESIDUE
                                                v136 = v135.get('id')
                                                if v136 is not None and v136 != "":
                                                    if type(v136) is not str:
                                                        return RESIDUE
                                                    look.refs += (25, v136, (i129,))
                                                    f25 = 1
                                            elif v135 is not None and v135 != "":
                                                return RESIDUE
                                        elif v134 is not None and v134 != "":
                                            return RESIDUE
                                        v137 = v130.get('additionalDiskProperties')
                                        if type(v137) is dict:
                                            if not c78[tuple(v137)]:
                                                return RESIDUE
                                            v138 = v137.get('managedDiskProperties')
                                            if type(v138) is dict:
                                                if not c79[tuple(v138)]:
                                                    return RESIDUE
                                                v139 = v138.get('diskAccessId')
                                                if v139 is not None and v139 != "":
                                                    if type(v139) is not str:
                                                        return RESIDUE
                                                    look.refs += (26, v139, (i129,))
                                                    f26 = 1
                                            elif v138 is not None and v138 != "":
                                                return RESIDUE
                                        elif v137 is not None and v137 != "":
                                            return RESIDUE
                                    elif v130 is not None and v130 != "":
                                        return RESIDUE
                                elif v129 is not None and v129 != "":
                                    return RESIDUE
                        elif v128 is not None and v128 != "":
                            return RESIDUE
                        v140 = v112.get('imageReference')
                        if type(v140) is dict:
                            if not c80[tuple(v140)]:
                                return RESIDUE
                            v141 = v140.get('sharedGalleryImageId')
                            if v141 is not None and v141 != "":
                                if type(v141) is Opaque:
                                    return RESIDUE
                                n += 1
                            v142 = v140.get('communityGalleryImageId')
                            if v142 is not None and v142 != "":
                                if type(v142) is Opaque:
                                    return RESIDUE
                                n += 1
                            v143 = v140.get('id')
                            if v143 is not None and v143 != "":
                                if type(v143) is not str:
                                    return RESIDUE
                                look.refs += (28, v143, ())
                                n += 1
                        elif v140 is not None and v140 != "":
                            return RESIDUE
                    elif v112 is not None and v112 != "":
                        return RESIDUE
                    v144 = v111.get('networkProfile')
                    if type(v144) is dict:
                        if not c81[tuple(v144)]:
                            return RESIDUE
                        v145 = v144.get('networkInterfaceConfigurations')
                        if type(v145) is list:
                            for i146, v146 in enumerate(v145):
                                if type(v146) is dict:
                                    if not c82[tuple(v146)]:
                                        return RESIDUE
                                    v147 = v146.get('properties')
                                    if type(v147) is dict:
                                        if not c83[tuple(v147)]:
                                            return RESIDUE
                                        v148 = v147.get('ipConfigurations')
                                        if type(v148) is list:
                                            for i149, v149 in enumerate(v148):
                                                if type(v149) is dict:
                                                    if not c84[tuple(v149)]:
                                                        return RESIDUE
                                                    v150 = v149.get('properties')
                                                    if type(v150) is dict:
                                                        if not c85[tuple(v150)]:
                                                            return RESIDUE
                                                        v151 = v150.get('publicIPAddressConfiguration')
                                                        if type(v151) is dict:
                                                            if not c86[tuple(v151)]:
                                                                return RESIDUE
                                                            v152 = v151.get('sku')
                                                            if type(v152) is dict:
                                                                if not c87[tuple(v152)]:
                                                                    return RESIDUE
                                                                v153 = v152.get('tier')
                                                                if v153 is not None and v153 != "":
                                                                    if v153 not in {'Regional'}:
                                                                        return RESIDUE
                                                                    f5 = 1
                                                            elif v152 is not None and v152 != "":
                                                                return RESIDUE
                                                            v154 = v151.get('properties')
                                                            if type(v154) is dict:
                                                                if not c88[tuple(v154)]:
                                                                    return RESIDUE
                                                                v155 = v154.get('publicIPPrefix')
                                                                if type(v155) is dict:
                                                                    if not c89[tuple(v155)]:
                                                                        return RESIDUE
                                                                    v156 = v155.get('id')
                                                                    if v156 is not None and v156 != "":
                                                                        if type(v156) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (33, v156, (i146, i149,))
                                                                        f33 = 1
                                                                elif v155 is not None and v155 != "":
                                                                    return RESIDUE
                                                            elif v154 is not None and v154 != "":
                                                                return RESIDUE
                                                        elif v151 is not None and v151 != "":
                                                            return RESIDUE
                                                        v157 = v150.get('subnet')
                                                        if type(v157) is dict:
                                                            if not c90[tuple(v157)]:
                                                                return RESIDUE
                                                            v158 = v157.get('id')
                                                            if v158 is not None and v158 != "":
                                                                if type(v158) is not str:
                                                                    return RESIDUE
                                                                look.refs += (29, v158, (i146, i149,))
                                                                f29 = 1
                                                        elif v157 is not None and v157 != "":
                                                            return RESIDUE
                                                        v159 = v150.get('loadBalancerBackendAddressPools')
                                                        if type(v159) is list:
                                                            for i160, v160 in enumerate(v159):
                                                                if type(v160) is dict:
                                                                    if not c91[tuple(v160)]:
                                                                        return RESIDUE
                                                                    v161 = v160.get('id')
                                                                    if v161 is not None and v161 != "":
                                                                        if type(v161) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (31, v161, (i146, i149, i160,))
                                                                        f31 = 1
                                                                elif v160 is not None and v160 != "":
                                                                    return RESIDUE
                                                        elif v159 is not None and v159 != "":
                                                            return RESIDUE
                                                        v162 = v150.get('applicationGatewayBackendAddressPools')
                                                        if type(v162) is list:
                                                            for i163, v163 in enumerate(v162):
                                                                if type(v163) is dict:
                                                                    if not c92[tuple(v163)]:
                                                                        return RESIDUE
                                                                    v164 = v163.get('id')
                                                                    if v164 is not None and v164 != "":
                                                                        if type(v164) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (32, v164, (i146, i149, i163,))
                                                                        f32 = 1
                                                                elif v163 is not None and v163 != "":
                                                                    return RESIDUE
                                                        elif v162 is not None and v162 != "":
                                                            return RESIDUE
                                                        v165 = v150.get('loadBalancerInboundNatPools')
                                                        if type(v165) is list:
                                                            for i166, v166 in enumerate(v165):
                                                                if type(v166) is dict:
                                                                    if not c93[tuple(v166)]:
                                                                        return RESIDUE
                                                                    v167 = v166.get('id')
                                                                    if v167 is not None and v167 != "":
                                                                        if type(v167) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (34, v167, (i146, i149, i166,))
                                                                        f34 = 1
                                                                elif v166 is not None and v166 != "":
                                                                    return RESIDUE
                                                        elif v165 is not None and v165 != "":
                                                            return RESIDUE
                                                    elif v150 is not None and v150 != "":
                                                        return RESIDUE
                                                elif v149 is not None and v149 != "":
                                                    return RESIDUE
                                        elif v148 is not None and v148 != "":
                                            return RESIDUE
                                        v168 = v147.get('dnsSettings')
                                        if type(v168) is dict:
                                            if not c94[tuple(v168)]:
                                                return RESIDUE
                                            v169 = v168.get('dnsServers')
                                            if type(v169) is list:
                                                for i170, v170 in enumerate(v169):
                                                    if v170 is not None and v170 != "":
                                                        if type(v170) is Opaque:
                                                            return RESIDUE
                                                        f6 = 1
                                            elif v169 is not None and v169 != "":
                                                return RESIDUE
                                        elif v168 is not None and v168 != "":
                                            return RESIDUE
                                        v171 = v147.get('networkSecurityGroup')
                                        if type(v171) is dict:
                                            if not c95[tuple(v171)]:
                                                return RESIDUE
                                            v172 = v171.get('id')
                                            if v172 is not None and v172 != "":
                                                if type(v172) is not str:
                                                    return RESIDUE
                                                look.refs += (30, v172, (i146,))
                                                f30 = 1
                                        elif v171 is not None and v171 != "":
                                            return RESIDUE
                                    elif v147 is not None and v147 != "":
                                        return RESIDUE
                                elif v146 is not None and v146 != "":
                                    return RESIDUE
                        elif v145 is not None and v145 != "":
                            return RESIDUE
                    elif v144 is not None and v144 != "":
                        return RESIDUE
                    v173 = v111.get('extensionProfile')
                    if type(v173) is dict:
                        if not c96[tuple(v173)]:
                            return RESIDUE
                        v174 = v173.get('extensions')
                        if type(v174) is list:
                            for i175, v175 in enumerate(v174):
                                if type(v175) is dict:
                                    if not c97[tuple(v175)]:
                                        return RESIDUE
                                    v176 = v175.get('properties')
                                    if type(v176) is dict:
                                        if not c98[tuple(v176)]:
                                            return RESIDUE
                                        v177 = v176.get('settings')
                                        if v177 is not None and v177 != "":
                                            if not look.is_harmless_apart(v177, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.settings', c99):
                                                return RESIDUE
                                            if not c100[tuple(v177)]:
                                                return RESIDUE
                                            v178 = v177.get('workspaceId')
                                            if v178 is not None and v178 != "":
                                                if type(v178) is not str:
                                                    return RESIDUE
                                                look.refs += (38, v178, (i175,))
                                                f38 = 1
                                            v179 = v177.get('storageAccount')
                                            if v179 is not None and v179 != "":
                                                if type(v179) is not str:
                                                    return RESIDUE
                                                look.refs += (39, v179, (i175,))
                                                f39 = 1
                                        v180 = v176.get('protectedSettings')
                                        if v180 is not None and v180 != "":
                                            if not look.is_harmless_apart(v180, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.protectedSettings', c101):
                                                return RESIDUE
                                            if not c102[tuple(v180)]:
                                                return RESIDUE
                                            v181 = v180.get('storageAccountEndPoint')
                                            if v181 is not None and v181 != "":
                                                if type(v181) is Opaque:
                                                    return RESIDUE
                                                f9 = 1
                                            v182 = v180.get('storageAccountName')
                                            if v182 is not None and v182 != "":
                                                if type(v182) is not str:
                                                    return RESIDUE
                                                look.refs += (40, v182, (i175,))
                                                f40 = 1
                                        v183 = v176.get('protectedSettingsFromKeyVault')
                                        if type(v183) is dict:
                                            if not c103[tuple(v183)]:
                                                return RESIDUE
                                            v184 = v183.get('secretUrl')
                                            if v184 is not None and v184 != "":
                                                if type(v184) is not str:
                                                    return RESIDUE
                                                look.refs += (41, v184, (i175,))
                                                f41 = 1
                                            v185 = v183.get('sourceVault')
                                            if type(v185) is dict:
                                                if not c104[tuple(v185)]:
                                                    return RESIDUE
                                                v186 = v185.get('id')
                                                if v186 is not None and v186 != "":
                                                    if type(v186) is not str:
                                                        return RESIDUE
                                                    look.refs += (42, v186, (i175,))
                                                    f42 = 1
                                            elif v185 is not None and v185 != "":
                                                return RESIDUE
                                        elif v183 is not None and v183 != "":
                                            return RESIDUE
                                    elif v176 is not None and v176 != "":
                                        return RESIDUE
                                elif v175 is not None and v175 != "":
                                    return RESIDUE
                        elif v174 is not None and v174 != "":
                            return RESIDUE
                    elif v173 is not None and v173 != "":
                        return RESIDUE
                    v187 = v111.get('diagnosticsProfile')
                    if type(v187) is dict:
                        if not c105[tuple(v187)]:
                            return RESIDUE
                        v188 = v187.get('bootDiagnostics')
                        if type(v188) is dict:
                            if not c106[tuple(v188)]:
                                return RESIDUE
                            v189 = v188.get('storageUri')
                            if v189 is not None and v189 != "":
                                if not look.is_off(row, c107):
                                    if type(v189) is not str:
                                        return RESIDUE
                                    look.refs += (19, v189, ())
                                    n += 1
                            v190 = v188.get('enabled')
                        elif v188 is not None and v188 != "":
                            return RESIDUE
                    elif v187 is not None and v187 != "":
                        return RESIDUE
                    v191 = v111.get('osProfile')
                    if type(v191) is dict:
                        if not c108[tuple(v191)]:
                            return RESIDUE
                        v192 = v191.get('secrets')
                        if type(v192) is list:
                            for i193, v193 in enumerate(v192):
                                if type(v193) is dict:
                                    if not c109[tuple(v193)]:
                                        return RESIDUE
                                    v194 = v193.get('sourceVault')
                                    if type(v194) is dict:
                                        if not c110[tuple(v194)]:
                                            return RESIDUE
                                        v195 = v194.get('id')
                                        if v195 is not None and v195 != "":
                                            if type(v195) is not str:
                                                return RESIDUE
                                            look.refs += (35, v195, (i193,))
                                            f35 = 1
                                    elif v194 is not None and v194 != "":
                                        return RESIDUE
                                    v196 = v193.get('vaultCertificates')
                                    if type(v196) is list:
                                        for i197, v197 in enumerate(v196):
                                            if type(v197) is dict:
                                                if not c111[tuple(v197)]:
                                                    return RESIDUE
                                                v198 = v197.get('certificateUrl')
                                                if v198 is not None and v198 != "":
                                                    if type(v198) is not str:
                                                        return RESIDUE
                                                    look.refs += (36, v198, (i193, i197,))
                                                    f36 = 1
                                            elif v197 is not None and v197 != "":
                                                return RESIDUE
                                    elif v196 is not None and v196 != "":
                                        return RESIDUE
                                elif v193 is not None and v193 != "":
                                    return RESIDUE
                        elif v192 is not None and v192 != "":
                            return RESIDUE
                        v199 = v191.get('windowsConfiguration')
                        if type(v199) is dict:
                            if not c112[tuple(v199)]:
                                return RESIDUE
                            v200 = v199.get('winRM')
                            if type(v200) is dict:
                                if not c113[tuple(v200)]:
                                    return RESIDUE
                                v201 = v200.get('listeners')
                                if type(v201) is list:
                                    for i202, v202 in enumerate(v201):
                                        if type(v202) is dict:
                                            if not c114[tuple(v202)]:
                                                return RESIDUE
                                            v203 = v202.get('certificateUrl')
                                            if v203 is not None and v203 != "":
                                                if type(v203) is not str:
                                                    return RESIDUE
                                                look.refs += (37, v203, (i202,))
                                                f37 = 1
                                        elif v202 is not None and v202 != "":
                                            return RESIDUE
                                elif v201 is not None and v201 != "":
                                    return RESIDUE
                            elif v200 is not None and v200 != "":
                                return RESIDUE
                        elif v199 is not None and v199 != "":
                            return RESIDUE
                    elif v191 is not None and v191 != "":
                        return RESIDUE
                    v204 = v111.get('applicationProfile')
                    if type(v204) is dict:
                        if not c115[tuple(v204)]:
                            return RESIDUE
                        v205 = v204.get('galleryApplications')
                        if type(v205) is list:
                            for i206, v206 in enumerate(v205):
                                if type(v206) is dict:
                                    if not c116[tuple(v206)]:
                                        return RESIDUE
                                    v207 = v206.get('packageReferenceId')
                                    if v207 is not None and v207 != "":
                                        if type(v207) is not str:
                                            return RESIDUE
                                        look.refs += (43, v207, (i206,))
                                        f43 = 1
                                elif v206 is not None and v206 != "":
                                    return RESIDUE
                        elif v205 is not None and v205 != "":
                            return RESIDUE
                    elif v204 is not None and v204 != "":
                        return RESIDUE
                    v208 = v111.get('serviceArtifactReference')
                    if type(v208) is dict:
                        if not c117[tuple(v208)]:
                            return RESIDUE
                        v209 = v208.get('id')
                        if v209 is not None and v209 != "":
                            if type(v209) is not str:
                                return RESIDUE
                            look.refs += (44, v209, ())
                            n += 1
                    elif v208 is not None and v208 != "":
                        return RESIDUE
                    v210 = v111.get('securityProfile')
                    if type(v210) is dict:
                        if not c118[tuple(v210)]:
                            return RESIDUE
                        v211 = v210.get('proxyAgentSettings')
                        if type(v211) is dict:
                            if not c119[tuple(v211)]:
                                return RESIDUE
                            v212 = v211.get('imds')
                            if type(v212) is dict:
                                if not c120[tuple(v212)]:
                                    return RESIDUE
                                v213 = v212.get('inVMAccessControlProfileReferenceId')
                                if v213 is not None and v213 != "":
                                    if type(v213) is not str:
                                        return RESIDUE
                                    look.refs += (45, v213, ())
                                    n += 1
                            elif v212 is not None and v212 != "":
                                return RESIDUE
                            v214 = v211.get('wireServer')
                            if type(v214) is dict:
                                if not c121[tuple(v214)]:
                                    return RESIDUE
                                v215 = v214.get('inVMAccessControlProfileReferenceId')
                                if v215 is not None and v215 != "":
                                    if type(v215) is not str:
                                        return RESIDUE
                                    look.refs += (46, v215, ())
                                    n += 1
                            elif v214 is not None and v214 != "":
                                return RESIDUE
                        elif v211 is not None and v211 != "":
                            return RESIDUE
                    elif v210 is not None and v210 != "":
                        return RESIDUE
                elif v111 is not None and v111 != "":
                    return RESIDUE
            elif v110 is not None and v110 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v216 = row.get('location')
        if not look.inside[v216]:
            return RESIDUE
        v217 = row.get('extendedLocation')
        if v217:
            return RESIDUE
        return n + f0 + f2 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f24 + f25 + f26 + f27 + f29 + f30 + f31 + f32 + f33 + f34 + f35 + f36 + f37 + f38 + f39 + f40 + f41 + f42 + f43 + f47 + f48 + f49 + f50 + f51 + f52 + f53 + f54 + f55 + f56 + f57 + f58 + f59 + f60 + f61 + f62 + f63 + f64 + f65 + f66 + f67 + f68 + f69 + f70 + f71 + f72 + f73 + f74

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.azurefleet/fleets': fleets,
}
