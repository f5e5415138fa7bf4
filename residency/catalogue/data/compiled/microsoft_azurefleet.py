"""microsoft.azurefleet. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_FLEETS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_FLEETS_1 = Usual('additionalLocationsProfile', 'computeProfile')
_USUAL_FLEETS_2 = Usual('locationProfiles')
_USUAL_FLEETS_3 = Usual('location', 'virtualMachineProfileOverride')
_USUAL_FLEETS_4 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference', 'securityProfile')
_USUAL_FLEETS_5 = Usual('osDisk', 'dataDisks', 'imageReference')
_USUAL_FLEETS_6 = Usual('managedDisk', 'image', 'vhdContainers')
_USUAL_FLEETS_7 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
_USUAL_FLEETS_8 = Usual('id')
_USUAL_FLEETS_9 = Usual('diskEncryptionSet')
_USUAL_FLEETS_10 = Usual('id')
_USUAL_FLEETS_11 = Usual('managedDiskProperties')
_USUAL_FLEETS_12 = Usual('diskAccessId')
_USUAL_FLEETS_13 = Usual('uri')
_USUAL_FLEETS_14 = Usual('managedDisk')
_USUAL_FLEETS_15 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
_USUAL_FLEETS_16 = Usual('id')
_USUAL_FLEETS_17 = Usual('diskEncryptionSet')
_USUAL_FLEETS_18 = Usual('id')
_USUAL_FLEETS_19 = Usual('managedDiskProperties')
_USUAL_FLEETS_20 = Usual('diskAccessId')
_USUAL_FLEETS_21 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
_USUAL_FLEETS_22 = Usual('networkInterfaceConfigurations')
_USUAL_FLEETS_23 = Usual('properties')
_USUAL_FLEETS_24 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
_USUAL_FLEETS_25 = Usual('properties')
_USUAL_FLEETS_26 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
_USUAL_FLEETS_27 = Usual('sku', 'properties')
_USUAL_FLEETS_28 = Usual('tier')
_USUAL_FLEETS_29 = Usual('publicIPPrefix')
_USUAL_FLEETS_30 = Usual('id')
_USUAL_FLEETS_31 = Usual('id')
_USUAL_FLEETS_32 = Usual('id')
_USUAL_FLEETS_33 = Usual('id')
_USUAL_FLEETS_34 = Usual('id')
_USUAL_FLEETS_35 = Usual('dnsServers')
_USUAL_FLEETS_36 = Usual('id')
_USUAL_FLEETS_37 = Usual('extensions')
_USUAL_FLEETS_38 = Usual('properties')
_USUAL_FLEETS_39 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
_USUAL_FLEETS_40 = Usual('workspaceId', 'storageAccount')
_USUAL_FLEETS_41 = Usual('storageAccountEndPoint', 'storageAccountName')
_USUAL_FLEETS_42 = Usual('secretUrl', 'sourceVault')
_USUAL_FLEETS_43 = Usual('id')
_USUAL_FLEETS_44 = Usual('bootDiagnostics')
_USUAL_FLEETS_45 = Usual('storageUri')
_USUAL_FLEETS_46 = Usual('secrets', 'windowsConfiguration')
_USUAL_FLEETS_47 = Usual('sourceVault', 'vaultCertificates')
_USUAL_FLEETS_48 = Usual('id')
_USUAL_FLEETS_49 = Usual('certificateUrl')
_USUAL_FLEETS_50 = Usual('winRM')
_USUAL_FLEETS_51 = Usual('listeners')
_USUAL_FLEETS_52 = Usual('certificateUrl')
_USUAL_FLEETS_53 = Usual('galleryApplications')
_USUAL_FLEETS_54 = Usual('packageReferenceId')
_USUAL_FLEETS_55 = Usual('id')
_USUAL_FLEETS_56 = Usual('proxyAgentSettings')
_USUAL_FLEETS_57 = Usual('imds', 'wireServer')
_USUAL_FLEETS_58 = Usual('inVMAccessControlProfileReferenceId')
_USUAL_FLEETS_59 = Usual('inVMAccessControlProfileReferenceId')
_USUAL_FLEETS_60 = Usual('baseVirtualMachineProfile')
_USUAL_FLEETS_61 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference', 'securityProfile')
_USUAL_FLEETS_62 = Usual('osDisk', 'dataDisks', 'imageReference')
_USUAL_FLEETS_63 = Usual('managedDisk', 'image', 'vhdContainers')
_USUAL_FLEETS_64 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
_USUAL_FLEETS_65 = Usual('id')
_USUAL_FLEETS_66 = Usual('diskEncryptionSet')
_USUAL_FLEETS_67 = Usual('id')
_USUAL_FLEETS_68 = Usual('managedDiskProperties')
_USUAL_FLEETS_69 = Usual('diskAccessId')
_USUAL_FLEETS_70 = Usual('uri')
_USUAL_FLEETS_71 = Usual('managedDisk')
_USUAL_FLEETS_72 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
_USUAL_FLEETS_73 = Usual('id')
_USUAL_FLEETS_74 = Usual('diskEncryptionSet')
_USUAL_FLEETS_75 = Usual('id')
_USUAL_FLEETS_76 = Usual('managedDiskProperties')
_USUAL_FLEETS_77 = Usual('diskAccessId')
_USUAL_FLEETS_78 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
_USUAL_FLEETS_79 = Usual('networkInterfaceConfigurations')
_USUAL_FLEETS_80 = Usual('properties')
_USUAL_FLEETS_81 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
_USUAL_FLEETS_82 = Usual('properties')
_USUAL_FLEETS_83 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
_USUAL_FLEETS_84 = Usual('sku', 'properties')
_USUAL_FLEETS_85 = Usual('tier')
_USUAL_FLEETS_86 = Usual('publicIPPrefix')
_USUAL_FLEETS_87 = Usual('id')
_USUAL_FLEETS_88 = Usual('id')
_USUAL_FLEETS_89 = Usual('id')
_USUAL_FLEETS_90 = Usual('id')
_USUAL_FLEETS_91 = Usual('id')
_USUAL_FLEETS_92 = Usual('dnsServers')
_USUAL_FLEETS_93 = Usual('id')
_USUAL_FLEETS_94 = Usual('extensions')
_USUAL_FLEETS_95 = Usual('properties')
_USUAL_FLEETS_96 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
_USUAL_FLEETS_97 = Usual('workspaceId', 'storageAccount')
_USUAL_FLEETS_98 = Usual('storageAccountEndPoint', 'storageAccountName')
_USUAL_FLEETS_99 = Usual('secretUrl', 'sourceVault')
_USUAL_FLEETS_100 = Usual('id')
_USUAL_FLEETS_101 = Usual('bootDiagnostics')
_USUAL_FLEETS_102 = Usual('storageUri')
_WHEN_FLEETS_19 = conditional(unless=Condition(path='properties.computeProfile.baseVirtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)))
_USUAL_FLEETS_104 = Usual('secrets', 'windowsConfiguration')
_USUAL_FLEETS_105 = Usual('sourceVault', 'vaultCertificates')
_USUAL_FLEETS_106 = Usual('id')
_USUAL_FLEETS_107 = Usual('certificateUrl')
_USUAL_FLEETS_108 = Usual('winRM')
_USUAL_FLEETS_109 = Usual('listeners')
_USUAL_FLEETS_110 = Usual('certificateUrl')
_USUAL_FLEETS_111 = Usual('galleryApplications')
_USUAL_FLEETS_112 = Usual('packageReferenceId')
_USUAL_FLEETS_113 = Usual('id')
_USUAL_FLEETS_114 = Usual('proxyAgentSettings')
_USUAL_FLEETS_115 = Usual('imds', 'wireServer')
_USUAL_FLEETS_116 = Usual('inVMAccessControlProfileReferenceId')
_USUAL_FLEETS_117 = Usual('inVMAccessControlProfileReferenceId')


def fleets(row: Row, look: Look) -> int:
    """Microsoft.AzureFleet/fleets."""
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
    if not _USUAL_FLEETS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_FLEETS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('additionalLocationsProfile')
        if v2 is not None and v2 != "":
            if not _USUAL_FLEETS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('locationProfiles')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_FLEETS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('location')
                        if v5 is not None and v5 != "":
                            if not look.inside[v5]:
                                return RESIDUE
                            f0 = 1
                        v6 = v4.get('virtualMachineProfileOverride')
                        if v6 is not None and v6 != "":
                            if not _USUAL_FLEETS_4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('storageProfile')
                            if v7 is not None and v7 != "":
                                if not _USUAL_FLEETS_5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('osDisk')
                                if v8 is not None and v8 != "":
                                    if not _USUAL_FLEETS_6[tuple(v8)]:
                                        return RESIDUE
                                    v9 = v8.get('managedDisk')
                                    if v9 is not None and v9 != "":
                                        if not _USUAL_FLEETS_7[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('storageAccountType')
                                        if v10 is not None and v10 != "":
                                            if v10 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                return RESIDUE
                                            f10 = 1
                                        v11 = v9.get('diskEncryptionSet')
                                        if v11 is not None and v11 != "":
                                            if not _USUAL_FLEETS_8[tuple(v11)]:
                                                return RESIDUE
                                            v12 = v11.get('id')
                                            if v12 is not None and v12 != "":
                                                if type(v12) is not str:
                                                    return RESIDUE
                                                look.refs += (48, v12, (i4,))
                                                f48 = 1
                                        v13 = v9.get('securityProfile')
                                        if v13 is not None and v13 != "":
                                            if not _USUAL_FLEETS_9[tuple(v13)]:
                                                return RESIDUE
                                            v14 = v13.get('diskEncryptionSet')
                                            if v14 is not None and v14 != "":
                                                if not _USUAL_FLEETS_10[tuple(v14)]:
                                                    return RESIDUE
                                                v15 = v14.get('id')
                                                if v15 is not None and v15 != "":
                                                    if type(v15) is not str:
                                                        return RESIDUE
                                                    look.refs += (49, v15, (i4,))
                                                    f49 = 1
                                        v16 = v9.get('additionalDiskProperties')
                                        if v16 is not None and v16 != "":
                                            if not _USUAL_FLEETS_11[tuple(v16)]:
                                                return RESIDUE
                                            v17 = v16.get('managedDiskProperties')
                                            if v17 is not None and v17 != "":
                                                if not _USUAL_FLEETS_12[tuple(v17)]:
                                                    return RESIDUE
                                                v18 = v17.get('diskAccessId')
                                                if v18 is not None and v18 != "":
                                                    if type(v18) is not str:
                                                        return RESIDUE
                                                    look.refs += (50, v18, (i4,))
                                                    f50 = 1
                                    v19 = v8.get('image')
                                    if v19 is not None and v19 != "":
                                        if not _USUAL_FLEETS_13[tuple(v19)]:
                                            return RESIDUE
                                        v20 = v19.get('uri')
                                        if v20 is not None and v20 != "":
                                            if type(v20) is not str:
                                                return RESIDUE
                                            look.refs += (51, v20, (i4,))
                                            f51 = 1
                                    v21 = v8.get('vhdContainers')
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not list:
                                            return RESIDUE
                                        for i22, v22 in enumerate(v21):
                                            if v22 is not None and v22 != "":
                                                if type(v22) is not str:
                                                    return RESIDUE
                                                look.refs += (55, v22, (i4, i22,))
                                                f55 = 1
                                v23 = v7.get('dataDisks')
                                if v23 is not None and v23 != "":
                                    if type(v23) is not list:
                                        return RESIDUE
                                    for i24, v24 in enumerate(v23):
                                        if v24 is not None and v24 != "":
                                            if not _USUAL_FLEETS_14[tuple(v24)]:
                                                return RESIDUE
                                            v25 = v24.get('managedDisk')
                                            if v25 is not None and v25 != "":
                                                if not _USUAL_FLEETS_15[tuple(v25)]:
                                                    return RESIDUE
                                                v26 = v25.get('storageAccountType')
                                                if v26 is not None and v26 != "":
                                                    if v26 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                        return RESIDUE
                                                    f11 = 1
                                                v27 = v25.get('diskEncryptionSet')
                                                if v27 is not None and v27 != "":
                                                    if not _USUAL_FLEETS_16[tuple(v27)]:
                                                        return RESIDUE
                                                    v28 = v27.get('id')
                                                    if v28 is not None and v28 != "":
                                                        if type(v28) is not str:
                                                            return RESIDUE
                                                        look.refs += (52, v28, (i4, i24,))
                                                        f52 = 1
                                                v29 = v25.get('securityProfile')
                                                if v29 is not None and v29 != "":
                                                    if not _USUAL_FLEETS_17[tuple(v29)]:
                                                        return RESIDUE
                                                    v30 = v29.get('diskEncryptionSet')
                                                    if v30 is not None and v30 != "":
                                                        if not _USUAL_FLEETS_18[tuple(v30)]:
                                                            return RESIDUE
                                                        v31 = v30.get('id')
                                                        if v31 is not None and v31 != "":
                                                            if type(v31) is not str:
                                                                return RESIDUE
                                                            look.refs += (53, v31, (i4, i24,))
                                                            f53 = 1
                                                v32 = v25.get('additionalDiskProperties')
                                                if v32 is not None and v32 != "":
                                                    if not _USUAL_FLEETS_19[tuple(v32)]:
                                                        return RESIDUE
                                                    v33 = v32.get('managedDiskProperties')
                                                    if v33 is not None and v33 != "":
                                                        if not _USUAL_FLEETS_20[tuple(v33)]:
                                                            return RESIDUE
                                                        v34 = v33.get('diskAccessId')
                                                        if v34 is not None and v34 != "":
                                                            if type(v34) is not str:
                                                                return RESIDUE
                                                            look.refs += (54, v34, (i4, i24,))
                                                            f54 = 1
                                v35 = v7.get('imageReference')
                                if v35 is not None and v35 != "":
                                    if not _USUAL_FLEETS_21[tuple(v35)]:
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
                            v39 = v6.get('networkProfile')
                            if v39 is not None and v39 != "":
                                if not _USUAL_FLEETS_22[tuple(v39)]:
                                    return RESIDUE
                                v40 = v39.get('networkInterfaceConfigurations')
                                if v40 is not None and v40 != "":
                                    if type(v40) is not list:
                                        return RESIDUE
                                    for i41, v41 in enumerate(v40):
                                        if v41 is not None and v41 != "":
                                            if not _USUAL_FLEETS_23[tuple(v41)]:
                                                return RESIDUE
                                            v42 = v41.get('properties')
                                            if v42 is not None and v42 != "":
                                                if not _USUAL_FLEETS_24[tuple(v42)]:
                                                    return RESIDUE
                                                v43 = v42.get('ipConfigurations')
                                                if v43 is not None and v43 != "":
                                                    if type(v43) is not list:
                                                        return RESIDUE
                                                    for i44, v44 in enumerate(v43):
                                                        if v44 is not None and v44 != "":
                                                            if not _USUAL_FLEETS_25[tuple(v44)]:
                                                                return RESIDUE
                                                            v45 = v44.get('properties')
                                                            if v45 is not None and v45 != "":
                                                                if not _USUAL_FLEETS_26[tuple(v45)]:
                                                                    return RESIDUE
                                                                v46 = v45.get('publicIPAddressConfiguration')
                                                                if v46 is not None and v46 != "":
                                                                    if not _USUAL_FLEETS_27[tuple(v46)]:
                                                                        return RESIDUE
                                                                    v47 = v46.get('sku')
                                                                    if v47 is not None and v47 != "":
                                                                        if not _USUAL_FLEETS_28[tuple(v47)]:
                                                                            return RESIDUE
                                                                        v48 = v47.get('tier')
                                                                        if v48 is not None and v48 != "":
                                                                            if v48 not in {'Regional'}:
                                                                                return RESIDUE
                                                                            f14 = 1
                                                                    v49 = v46.get('properties')
                                                                    if v49 is not None and v49 != "":
                                                                        if not _USUAL_FLEETS_29[tuple(v49)]:
                                                                            return RESIDUE
                                                                        v50 = v49.get('publicIPPrefix')
                                                                        if v50 is not None and v50 != "":
                                                                            if not _USUAL_FLEETS_30[tuple(v50)]:
                                                                                return RESIDUE
                                                                            v51 = v50.get('id')
                                                                            if v51 is not None and v51 != "":
                                                                                if type(v51) is not str:
                                                                                    return RESIDUE
                                                                                look.refs += (61, v51, (i4, i41, i44,))
                                                                                f61 = 1
                                                                v52 = v45.get('subnet')
                                                                if v52 is not None and v52 != "":
                                                                    if not _USUAL_FLEETS_31[tuple(v52)]:
                                                                        return RESIDUE
                                                                    v53 = v52.get('id')
                                                                    if v53 is not None and v53 != "":
                                                                        if type(v53) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (57, v53, (i4, i41, i44,))
                                                                        f57 = 1
                                                                v54 = v45.get('loadBalancerBackendAddressPools')
                                                                if v54 is not None and v54 != "":
                                                                    if type(v54) is not list:
                                                                        return RESIDUE
                                                                    for i55, v55 in enumerate(v54):
                                                                        if v55 is not None and v55 != "":
                                                                            if not _USUAL_FLEETS_32[tuple(v55)]:
                                                                                return RESIDUE
                                                                            v56 = v55.get('id')
                                                                            if v56 is not None and v56 != "":
                                                                                if type(v56) is not str:
                                                                                    return RESIDUE
                                                                                look.refs += (59, v56, (i4, i41, i44, i55,))
                                                                                f59 = 1
                                                                v57 = v45.get('applicationGatewayBackendAddressPools')
                                                                if v57 is not None and v57 != "":
                                                                    if type(v57) is not list:
                                                                        return RESIDUE
                                                                    for i58, v58 in enumerate(v57):
                                                                        if v58 is not None and v58 != "":
                                                                            if not _USUAL_FLEETS_33[tuple(v58)]:
                                                                                return RESIDUE
                                                                            v59 = v58.get('id')
                                                                            if v59 is not None and v59 != "":
                                                                                if type(v59) is not str:
                                                                                    return RESIDUE
                                                                                look.refs += (60, v59, (i4, i41, i44, i58,))
                                                                                f60 = 1
                                                                v60 = v45.get('loadBalancerInboundNatPools')
                                                                if v60 is not None and v60 != "":
                                                                    if type(v60) is not list:
                                                                        return RESIDUE
                                                                    for i61, v61 in enumerate(v60):
                                                                        if v61 is not None and v61 != "":
                                                                            if not _USUAL_FLEETS_34[tuple(v61)]:
                                                                                return RESIDUE
                                                                            v62 = v61.get('id')
                                                                            if v62 is not None and v62 != "":
                                                                                if type(v62) is not str:
                                                                                    return RESIDUE
                                                                                look.refs += (62, v62, (i4, i41, i44, i61,))
                                                                                f62 = 1
                                                v63 = v42.get('dnsSettings')
                                                if v63 is not None and v63 != "":
                                                    if not _USUAL_FLEETS_35[tuple(v63)]:
                                                        return RESIDUE
                                                    v64 = v63.get('dnsServers')
                                                    if v64 is not None and v64 != "":
                                                        if type(v64) is not list:
                                                            return RESIDUE
                                                        for i65, v65 in enumerate(v64):
                                                            if v65 is not None and v65 != "":
                                                                if type(v65) is Opaque:
                                                                    return RESIDUE
                                                                f15 = 1
                                                v66 = v42.get('networkSecurityGroup')
                                                if v66 is not None and v66 != "":
                                                    if not _USUAL_FLEETS_36[tuple(v66)]:
                                                        return RESIDUE
                                                    v67 = v66.get('id')
                                                    if v67 is not None and v67 != "":
                                                        if type(v67) is not str:
                                                            return RESIDUE
                                                        look.refs += (58, v67, (i4, i41,))
                                                        f58 = 1
                            v68 = v6.get('extensionProfile')
                            if v68 is not None and v68 != "":
                                if not _USUAL_FLEETS_37[tuple(v68)]:
                                    return RESIDUE
                                v69 = v68.get('extensions')
                                if v69 is not None and v69 != "":
                                    if type(v69) is not list:
                                        return RESIDUE
                                    for i70, v70 in enumerate(v69):
                                        if v70 is not None and v70 != "":
                                            if not _USUAL_FLEETS_38[tuple(v70)]:
                                                return RESIDUE
                                            v71 = v70.get('properties')
                                            if v71 is not None and v71 != "":
                                                if not _USUAL_FLEETS_39[tuple(v71)]:
                                                    return RESIDUE
                                                v72 = v71.get('settings')
                                                if v72 is not None and v72 != "":
                                                    if not look.is_harmless(v72):
                                                        return RESIDUE
                                                    if not _USUAL_FLEETS_40[tuple(v72)]:
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
                                                    if not look.is_harmless(v75):
                                                        return RESIDUE
                                                    if not _USUAL_FLEETS_41[tuple(v75)]:
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
                                                if v78 is not None and v78 != "":
                                                    if not _USUAL_FLEETS_42[tuple(v78)]:
                                                        return RESIDUE
                                                    v79 = v78.get('secretUrl')
                                                    if v79 is not None and v79 != "":
                                                        if type(v79) is not str:
                                                            return RESIDUE
                                                        look.refs += (69, v79, (i4, i70,))
                                                        f69 = 1
                                                    v80 = v78.get('sourceVault')
                                                    if v80 is not None and v80 != "":
                                                        if not _USUAL_FLEETS_43[tuple(v80)]:
                                                            return RESIDUE
                                                        v81 = v80.get('id')
                                                        if v81 is not None and v81 != "":
                                                            if type(v81) is not str:
                                                                return RESIDUE
                                                            look.refs += (70, v81, (i4, i70,))
                                                            f70 = 1
                            v82 = v6.get('diagnosticsProfile')
                            if v82 is not None and v82 != "":
                                if not _USUAL_FLEETS_44[tuple(v82)]:
                                    return RESIDUE
                                v83 = v82.get('bootDiagnostics')
                                if v83 is not None and v83 != "":
                                    if not _USUAL_FLEETS_45[tuple(v83)]:
                                        return RESIDUE
                                    v84 = v83.get('storageUri')
                                    if v84 is not None and v84 != "":
                                        if type(v84) is not str:
                                            return RESIDUE
                                        look.refs += (47, v84, (i4,))
                                        f47 = 1
                            v85 = v6.get('osProfile')
                            if v85 is not None and v85 != "":
                                if not _USUAL_FLEETS_46[tuple(v85)]:
                                    return RESIDUE
                                v86 = v85.get('secrets')
                                if v86 is not None and v86 != "":
                                    if type(v86) is not list:
                                        return RESIDUE
                                    for i87, v87 in enumerate(v86):
                                        if v87 is not None and v87 != "":
                                            if not _USUAL_FLEETS_47[tuple(v87)]:
                                                return RESIDUE
                                            v88 = v87.get('sourceVault')
                                            if v88 is not None and v88 != "":
                                                if not _USUAL_FLEETS_48[tuple(v88)]:
                                                    return RESIDUE
                                                v89 = v88.get('id')
                                                if v89 is not None and v89 != "":
                                                    if type(v89) is not str:
                                                        return RESIDUE
                                                    look.refs += (63, v89, (i4, i87,))
                                                    f63 = 1
                                            v90 = v87.get('vaultCertificates')
                                            if v90 is not None and v90 != "":
                                                if type(v90) is not list:
                                                    return RESIDUE
                                                for i91, v91 in enumerate(v90):
                                                    if v91 is not None and v91 != "":
                                                        if not _USUAL_FLEETS_49[tuple(v91)]:
                                                            return RESIDUE
                                                        v92 = v91.get('certificateUrl')
                                                        if v92 is not None and v92 != "":
                                                            if type(v92) is not str:
                                                                return RESIDUE
                                                            look.refs += (64, v92, (i4, i87, i91,))
                                                            f64 = 1
                                v93 = v85.get('windowsConfiguration')
                                if v93 is not None and v93 != "":
                                    if not _USUAL_FLEETS_50[tuple(v93)]:
                                        return RESIDUE
                                    v94 = v93.get('winRM')
                                    if v94 is not None and v94 != "":
                                        if not _USUAL_FLEETS_51[tuple(v94)]:
                                            return RESIDUE
                                        v95 = v94.get('listeners')
                                        if v95 is not None and v95 != "":
                                            if type(v95) is not list:
                                                return RESIDUE
                                            for i96, v96 in enumerate(v95):
                                                if v96 is not None and v96 != "":
                                                    if not _USUAL_FLEETS_52[tuple(v96)]:
                                                        return RESIDUE
                                                    v97 = v96.get('certificateUrl')
                                                    if v97 is not None and v97 != "":
                                                        if type(v97) is not str:
                                                            return RESIDUE
                                                        look.refs += (65, v97, (i4, i96,))
                                                        f65 = 1
                            v98 = v6.get('applicationProfile')
                            if v98 is not None and v98 != "":
                                if not _USUAL_FLEETS_53[tuple(v98)]:
                                    return RESIDUE
                                v99 = v98.get('galleryApplications')
                                if v99 is not None and v99 != "":
                                    if type(v99) is not list:
                                        return RESIDUE
                                    for i100, v100 in enumerate(v99):
                                        if v100 is not None and v100 != "":
                                            if not _USUAL_FLEETS_54[tuple(v100)]:
                                                return RESIDUE
                                            v101 = v100.get('packageReferenceId')
                                            if v101 is not None and v101 != "":
                                                if type(v101) is not str:
                                                    return RESIDUE
                                                look.refs += (71, v101, (i4, i100,))
                                                f71 = 1
                            v102 = v6.get('serviceArtifactReference')
                            if v102 is not None and v102 != "":
                                if not _USUAL_FLEETS_55[tuple(v102)]:
                                    return RESIDUE
                                v103 = v102.get('id')
                                if v103 is not None and v103 != "":
                                    if type(v103) is not str:
                                        return RESIDUE
                                    look.refs += (72, v103, (i4,))
                                    f72 = 1
                            v104 = v6.get('securityProfile')
                            if v104 is not None and v104 != "":
                                if not _USUAL_FLEETS_56[tuple(v104)]:
                                    return RESIDUE
                                v105 = v104.get('proxyAgentSettings')
                                if v105 is not None and v105 != "":
                                    if not _USUAL_FLEETS_57[tuple(v105)]:
                                        return RESIDUE
                                    v106 = v105.get('imds')
                                    if v106 is not None and v106 != "":
                                        if not _USUAL_FLEETS_58[tuple(v106)]:
                                            return RESIDUE
                                        v107 = v106.get('inVMAccessControlProfileReferenceId')
                                        if v107 is not None and v107 != "":
                                            if type(v107) is not str:
                                                return RESIDUE
                                            look.refs += (73, v107, (i4,))
                                            f73 = 1
                                    v108 = v105.get('wireServer')
                                    if v108 is not None and v108 != "":
                                        if not _USUAL_FLEETS_59[tuple(v108)]:
                                            return RESIDUE
                                        v109 = v108.get('inVMAccessControlProfileReferenceId')
                                        if v109 is not None and v109 != "":
                                            if type(v109) is not str:
                                                return RESIDUE
                                            look.refs += (74, v109, (i4,))
                                            f74 = 1
        v110 = v1.get('computeProfile')
        if v110 is not None and v110 != "":
            if not _USUAL_FLEETS_60[tuple(v110)]:
                return RESIDUE
            v111 = v110.get('baseVirtualMachineProfile')
            if v111 is not None and v111 != "":
                if not _USUAL_FLEETS_61[tuple(v111)]:
                    return RESIDUE
                v112 = v111.get('storageProfile')
                if v112 is not None and v112 != "":
                    if not _USUAL_FLEETS_62[tuple(v112)]:
                        return RESIDUE
                    v113 = v112.get('osDisk')
                    if v113 is not None and v113 != "":
                        if not _USUAL_FLEETS_63[tuple(v113)]:
                            return RESIDUE
                        v114 = v113.get('managedDisk')
                        if v114 is not None and v114 != "":
                            if not _USUAL_FLEETS_64[tuple(v114)]:
                                return RESIDUE
                            v115 = v114.get('storageAccountType')
                            if v115 is not None and v115 != "":
                                if v115 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                    return RESIDUE
                                n += 1
                            v116 = v114.get('diskEncryptionSet')
                            if v116 is not None and v116 != "":
                                if not _USUAL_FLEETS_65[tuple(v116)]:
                                    return RESIDUE
                                v117 = v116.get('id')
                                if v117 is not None and v117 != "":
                                    if type(v117) is not str:
                                        return RESIDUE
                                    look.refs += (20, v117, ())
                                    n += 1
                            v118 = v114.get('securityProfile')
                            if v118 is not None and v118 != "":
                                if not _USUAL_FLEETS_66[tuple(v118)]:
                                    return RESIDUE
                                v119 = v118.get('diskEncryptionSet')
                                if v119 is not None and v119 != "":
                                    if not _USUAL_FLEETS_67[tuple(v119)]:
                                        return RESIDUE
                                    v120 = v119.get('id')
                                    if v120 is not None and v120 != "":
                                        if type(v120) is not str:
                                            return RESIDUE
                                        look.refs += (21, v120, ())
                                        n += 1
                            v121 = v114.get('additionalDiskProperties')
                            if v121 is not None and v121 != "":
                                if not _USUAL_FLEETS_68[tuple(v121)]:
                                    return RESIDUE
                                v122 = v121.get('managedDiskProperties')
                                if v122 is not None and v122 != "":
                                    if not _USUAL_FLEETS_69[tuple(v122)]:
                                        return RESIDUE
                                    v123 = v122.get('diskAccessId')
                                    if v123 is not None and v123 != "":
                                        if type(v123) is not str:
                                            return RESIDUE
                                        look.refs += (22, v123, ())
                                        n += 1
                        v124 = v113.get('image')
                        if v124 is not None and v124 != "":
                            if not _USUAL_FLEETS_70[tuple(v124)]:
                                return RESIDUE
                            v125 = v124.get('uri')
                            if v125 is not None and v125 != "":
                                if type(v125) is not str:
                                    return RESIDUE
                                look.refs += (23, v125, ())
                                n += 1
                        v126 = v113.get('vhdContainers')
                        if v126 is not None and v126 != "":
                            if type(v126) is not list:
                                return RESIDUE
                            for i127, v127 in enumerate(v126):
                                if v127 is not None and v127 != "":
                                    if type(v127) is not str:
                                        return RESIDUE
                                    look.refs += (27, v127, (i127,))
                                    f27 = 1
                    v128 = v112.get('dataDisks')
                    if v128 is not None and v128 != "":
                        if type(v128) is not list:
                            return RESIDUE
                        for i129, v129 in enumerate(v128):
                            if v129 is not None and v129 != "":
                                if not _USUAL_FLEETS_71[tuple(v129)]:
                                    return RESIDUE
                                v130 = v129.get('managedDisk')
                                if v130 is not None and v130 != "":
                                    if not _USUAL_FLEETS_72[tuple(v130)]:
                                        return RESIDUE
                                    v131 = v130.get('storageAccountType')
                                    if v131 is not None and v131 != "":
                                        if v131 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                            return RESIDUE
                                        f2 = 1
                                    v132 = v130.get('diskEncryptionSet')
                                    if v132 is not None and v132 != "":
                                        if not _USUAL_FLEETS_73[tuple(v132)]:
                                            return RESIDUE
                                        v133 = v132.get('id')
                                        if v133 is not None and v133 != "":
                                            if type(v133) is not str:
                                                return RESIDUE
                                            look.refs += (24, v133, (i129,))
                                            f24 = 1
                                    v134 = v130.get('securityProfile')
                                    if v134 is not None and v134 != "":
                                        if not _USUAL_FLEETS_74[tuple(v134)]:
                                            return RESIDUE
                                        v135 = v134.get('diskEncryptionSet')
                                        if v135 is not None and v135 != "":
                                            if not _USUAL_FLEETS_75[tuple(v135)]:
                                                return RESIDUE
                                            v136 = v135.get('id')
                                            if v136 is not None and v136 != "":
                                                if type(v136) is not str:
                                                    return RESIDUE
                                                look.refs += (25, v136, (i129,))
                                                f25 = 1
                                    v137 = v130.get('additionalDiskProperties')
                                    if v137 is not None and v137 != "":
                                        if not _USUAL_FLEETS_76[tuple(v137)]:
                                            return RESIDUE
                                        v138 = v137.get('managedDiskProperties')
                                        if v138 is not None and v138 != "":
                                            if not _USUAL_FLEETS_77[tuple(v138)]:
                                                return RESIDUE
                                            v139 = v138.get('diskAccessId')
                                            if v139 is not None and v139 != "":
                                                if type(v139) is not str:
                                                    return RESIDUE
                                                look.refs += (26, v139, (i129,))
                                                f26 = 1
                    v140 = v112.get('imageReference')
                    if v140 is not None and v140 != "":
                        if not _USUAL_FLEETS_78[tuple(v140)]:
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
                v144 = v111.get('networkProfile')
                if v144 is not None and v144 != "":
                    if not _USUAL_FLEETS_79[tuple(v144)]:
                        return RESIDUE
                    v145 = v144.get('networkInterfaceConfigurations')
                    if v145 is not None and v145 != "":
                        if type(v145) is not list:
                            return RESIDUE
                        for i146, v146 in enumerate(v145):
                            if v146 is not None and v146 != "":
                                if not _USUAL_FLEETS_80[tuple(v146)]:
                                    return RESIDUE
                                v147 = v146.get('properties')
                                if v147 is not None and v147 != "":
                                    if not _USUAL_FLEETS_81[tuple(v147)]:
                                        return RESIDUE
                                    v148 = v147.get('ipConfigurations')
                                    if v148 is not None and v148 != "":
                                        if type(v148) is not list:
                                            return RESIDUE
                                        for i149, v149 in enumerate(v148):
                                            if v149 is not None and v149 != "":
                                                if not _USUAL_FLEETS_82[tuple(v149)]:
                                                    return RESIDUE
                                                v150 = v149.get('properties')
                                                if v150 is not None and v150 != "":
                                                    if not _USUAL_FLEETS_83[tuple(v150)]:
                                                        return RESIDUE
                                                    v151 = v150.get('publicIPAddressConfiguration')
                                                    if v151 is not None and v151 != "":
                                                        if not _USUAL_FLEETS_84[tuple(v151)]:
                                                            return RESIDUE
                                                        v152 = v151.get('sku')
                                                        if v152 is not None and v152 != "":
                                                            if not _USUAL_FLEETS_85[tuple(v152)]:
                                                                return RESIDUE
                                                            v153 = v152.get('tier')
                                                            if v153 is not None and v153 != "":
                                                                if v153 not in {'Regional'}:
                                                                    return RESIDUE
                                                                f5 = 1
                                                        v154 = v151.get('properties')
                                                        if v154 is not None and v154 != "":
                                                            if not _USUAL_FLEETS_86[tuple(v154)]:
                                                                return RESIDUE
                                                            v155 = v154.get('publicIPPrefix')
                                                            if v155 is not None and v155 != "":
                                                                if not _USUAL_FLEETS_87[tuple(v155)]:
                                                                    return RESIDUE
                                                                v156 = v155.get('id')
                                                                if v156 is not None and v156 != "":
                                                                    if type(v156) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (33, v156, (i146, i149,))
                                                                    f33 = 1
                                                    v157 = v150.get('subnet')
                                                    if v157 is not None and v157 != "":
                                                        if not _USUAL_FLEETS_88[tuple(v157)]:
                                                            return RESIDUE
                                                        v158 = v157.get('id')
                                                        if v158 is not None and v158 != "":
                                                            if type(v158) is not str:
                                                                return RESIDUE
                                                            look.refs += (29, v158, (i146, i149,))
                                                            f29 = 1
                                                    v159 = v150.get('loadBalancerBackendAddressPools')
                                                    if v159 is not None and v159 != "":
                                                        if type(v159) is not list:
                                                            return RESIDUE
                                                        for i160, v160 in enumerate(v159):
                                                            if v160 is not None and v160 != "":
                                                                if not _USUAL_FLEETS_89[tuple(v160)]:
                                                                    return RESIDUE
                                                                v161 = v160.get('id')
                                                                if v161 is not None and v161 != "":
                                                                    if type(v161) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (31, v161, (i146, i149, i160,))
                                                                    f31 = 1
                                                    v162 = v150.get('applicationGatewayBackendAddressPools')
                                                    if v162 is not None and v162 != "":
                                                        if type(v162) is not list:
                                                            return RESIDUE
                                                        for i163, v163 in enumerate(v162):
                                                            if v163 is not None and v163 != "":
                                                                if not _USUAL_FLEETS_90[tuple(v163)]:
                                                                    return RESIDUE
                                                                v164 = v163.get('id')
                                                                if v164 is not None and v164 != "":
                                                                    if type(v164) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (32, v164, (i146, i149, i163,))
                                                                    f32 = 1
                                                    v165 = v150.get('loadBalancerInboundNatPools')
                                                    if v165 is not None and v165 != "":
                                                        if type(v165) is not list:
                                                            return RESIDUE
                                                        for i166, v166 in enumerate(v165):
                                                            if v166 is not None and v166 != "":
                                                                if not _USUAL_FLEETS_91[tuple(v166)]:
                                                                    return RESIDUE
                                                                v167 = v166.get('id')
                                                                if v167 is not None and v167 != "":
                                                                    if type(v167) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (34, v167, (i146, i149, i166,))
                                                                    f34 = 1
                                    v168 = v147.get('dnsSettings')
                                    if v168 is not None and v168 != "":
                                        if not _USUAL_FLEETS_92[tuple(v168)]:
                                            return RESIDUE
                                        v169 = v168.get('dnsServers')
                                        if v169 is not None and v169 != "":
                                            if type(v169) is not list:
                                                return RESIDUE
                                            for i170, v170 in enumerate(v169):
                                                if v170 is not None and v170 != "":
                                                    if type(v170) is Opaque:
                                                        return RESIDUE
                                                    f6 = 1
                                    v171 = v147.get('networkSecurityGroup')
                                    if v171 is not None and v171 != "":
                                        if not _USUAL_FLEETS_93[tuple(v171)]:
                                            return RESIDUE
                                        v172 = v171.get('id')
                                        if v172 is not None and v172 != "":
                                            if type(v172) is not str:
                                                return RESIDUE
                                            look.refs += (30, v172, (i146,))
                                            f30 = 1
                v173 = v111.get('extensionProfile')
                if v173 is not None and v173 != "":
                    if not _USUAL_FLEETS_94[tuple(v173)]:
                        return RESIDUE
                    v174 = v173.get('extensions')
                    if v174 is not None and v174 != "":
                        if type(v174) is not list:
                            return RESIDUE
                        for i175, v175 in enumerate(v174):
                            if v175 is not None and v175 != "":
                                if not _USUAL_FLEETS_95[tuple(v175)]:
                                    return RESIDUE
                                v176 = v175.get('properties')
                                if v176 is not None and v176 != "":
                                    if not _USUAL_FLEETS_96[tuple(v176)]:
                                        return RESIDUE
                                    v177 = v176.get('settings')
                                    if v177 is not None and v177 != "":
                                        if not look.is_harmless(v177):
                                            return RESIDUE
                                        if not _USUAL_FLEETS_97[tuple(v177)]:
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
                                        if not look.is_harmless(v180):
                                            return RESIDUE
                                        if not _USUAL_FLEETS_98[tuple(v180)]:
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
                                    if v183 is not None and v183 != "":
                                        if not _USUAL_FLEETS_99[tuple(v183)]:
                                            return RESIDUE
                                        v184 = v183.get('secretUrl')
                                        if v184 is not None and v184 != "":
                                            if type(v184) is not str:
                                                return RESIDUE
                                            look.refs += (41, v184, (i175,))
                                            f41 = 1
                                        v185 = v183.get('sourceVault')
                                        if v185 is not None and v185 != "":
                                            if not _USUAL_FLEETS_100[tuple(v185)]:
                                                return RESIDUE
                                            v186 = v185.get('id')
                                            if v186 is not None and v186 != "":
                                                if type(v186) is not str:
                                                    return RESIDUE
                                                look.refs += (42, v186, (i175,))
                                                f42 = 1
                v187 = v111.get('diagnosticsProfile')
                if v187 is not None and v187 != "":
                    if not _USUAL_FLEETS_101[tuple(v187)]:
                        return RESIDUE
                    v188 = v187.get('bootDiagnostics')
                    if v188 is not None and v188 != "":
                        if not _USUAL_FLEETS_102[tuple(v188)]:
                            return RESIDUE
                        v189 = v188.get('storageUri')
                        if v189 is not None and v189 != "":
                            if not look.is_off(row, _WHEN_FLEETS_19):
                                if type(v189) is not str:
                                    return RESIDUE
                                look.refs += (19, v189, ())
                                n += 1
                v190 = v111.get('osProfile')
                if v190 is not None and v190 != "":
                    if not _USUAL_FLEETS_104[tuple(v190)]:
                        return RESIDUE
                    v191 = v190.get('secrets')
                    if v191 is not None and v191 != "":
                        if type(v191) is not list:
                            return RESIDUE
                        for i192, v192 in enumerate(v191):
                            if v192 is not None and v192 != "":
                                if not _USUAL_FLEETS_105[tuple(v192)]:
                                    return RESIDUE
                                v193 = v192.get('sourceVault')
                                if v193 is not None and v193 != "":
                                    if not _USUAL_FLEETS_106[tuple(v193)]:
                                        return RESIDUE
                                    v194 = v193.get('id')
                                    if v194 is not None and v194 != "":
                                        if type(v194) is not str:
                                            return RESIDUE
                                        look.refs += (35, v194, (i192,))
                                        f35 = 1
                                v195 = v192.get('vaultCertificates')
                                if v195 is not None and v195 != "":
                                    if type(v195) is not list:
                                        return RESIDUE
                                    for i196, v196 in enumerate(v195):
                                        if v196 is not None and v196 != "":
                                            if not _USUAL_FLEETS_107[tuple(v196)]:
                                                return RESIDUE
                                            v197 = v196.get('certificateUrl')
                                            if v197 is not None and v197 != "":
                                                if type(v197) is not str:
                                                    return RESIDUE
                                                look.refs += (36, v197, (i192, i196,))
                                                f36 = 1
                    v198 = v190.get('windowsConfiguration')
                    if v198 is not None and v198 != "":
                        if not _USUAL_FLEETS_108[tuple(v198)]:
                            return RESIDUE
                        v199 = v198.get('winRM')
                        if v199 is not None and v199 != "":
                            if not _USUAL_FLEETS_109[tuple(v199)]:
                                return RESIDUE
                            v200 = v199.get('listeners')
                            if v200 is not None and v200 != "":
                                if type(v200) is not list:
                                    return RESIDUE
                                for i201, v201 in enumerate(v200):
                                    if v201 is not None and v201 != "":
                                        if not _USUAL_FLEETS_110[tuple(v201)]:
                                            return RESIDUE
                                        v202 = v201.get('certificateUrl')
                                        if v202 is not None and v202 != "":
                                            if type(v202) is not str:
                                                return RESIDUE
                                            look.refs += (37, v202, (i201,))
                                            f37 = 1
                v203 = v111.get('applicationProfile')
                if v203 is not None and v203 != "":
                    if not _USUAL_FLEETS_111[tuple(v203)]:
                        return RESIDUE
                    v204 = v203.get('galleryApplications')
                    if v204 is not None and v204 != "":
                        if type(v204) is not list:
                            return RESIDUE
                        for i205, v205 in enumerate(v204):
                            if v205 is not None and v205 != "":
                                if not _USUAL_FLEETS_112[tuple(v205)]:
                                    return RESIDUE
                                v206 = v205.get('packageReferenceId')
                                if v206 is not None and v206 != "":
                                    if type(v206) is not str:
                                        return RESIDUE
                                    look.refs += (43, v206, (i205,))
                                    f43 = 1
                v207 = v111.get('serviceArtifactReference')
                if v207 is not None and v207 != "":
                    if not _USUAL_FLEETS_113[tuple(v207)]:
                        return RESIDUE
                    v208 = v207.get('id')
                    if v208 is not None and v208 != "":
                        if type(v208) is not str:
                            return RESIDUE
                        look.refs += (44, v208, ())
                        n += 1
                v209 = v111.get('securityProfile')
                if v209 is not None and v209 != "":
                    if not _USUAL_FLEETS_114[tuple(v209)]:
                        return RESIDUE
                    v210 = v209.get('proxyAgentSettings')
                    if v210 is not None and v210 != "":
                        if not _USUAL_FLEETS_115[tuple(v210)]:
                            return RESIDUE
                        v211 = v210.get('imds')
                        if v211 is not None and v211 != "":
                            if not _USUAL_FLEETS_116[tuple(v211)]:
                                return RESIDUE
                            v212 = v211.get('inVMAccessControlProfileReferenceId')
                            if v212 is not None and v212 != "":
                                if type(v212) is not str:
                                    return RESIDUE
                                look.refs += (45, v212, ())
                                n += 1
                        v213 = v210.get('wireServer')
                        if v213 is not None and v213 != "":
                            if not _USUAL_FLEETS_117[tuple(v213)]:
                                return RESIDUE
                            v214 = v213.get('inVMAccessControlProfileReferenceId')
                            if v214 is not None and v214 != "":
                                if type(v214) is not str:
                                    return RESIDUE
                                look.refs += (46, v214, ())
                                n += 1
    v215 = row.get('location')
    if not look.inside[v215]:
        return RESIDUE
    v216 = row.get('extendedLocation')
    if v216:
        return RESIDUE
    return n + f0 + f2 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f24 + f25 + f26 + f27 + f29 + f30 + f31 + f32 + f33 + f34 + f35 + f36 + f37 + f38 + f39 + f40 + f41 + f42 + f43 + f47 + f48 + f49 + f50 + f51 + f52 + f53 + f54 + f55 + f56 + f57 + f58 + f59 + f60 + f61 + f62 + f63 + f64 + f65 + f66 + f67 + f68 + f69 + f70 + f71 + f72 + f73 + f74

SCREENS: Mapping[str, Screen] = {
    'microsoft.azurefleet/fleets': fleets,
}
