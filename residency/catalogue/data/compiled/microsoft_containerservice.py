"""microsoft.containerservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def fleets_members() -> Screen:
    """Microsoft.ContainerService/fleets/members."""
    c0 = Usual('properties')
    c1 = Usual('clusterResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('clusterResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedclusters() -> Screen:
    """Microsoft.ContainerService/managedClusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('addonProfiles', 'windowsProfile', 'azureMonitorProfile', 'securityProfile', 'diskEncryptionSetID', 'serviceMeshProfile', 'httpProxyConfig', 'agentPoolProfiles', 'apiServerAccessProfile', 'hostedSystemProfile', 'networkProfile', 'ingressProfile', 'creationData', 'bootstrapProfile', 'fqdn', 'privateFQDN', 'azurePortalFQDN')
    c2 = Usual('config')
    c3 = Usual('gmsaProfile')
    c4 = Usual('dnsServer')
    c5 = Usual('containerInsights')
    c6 = Usual('logAnalyticsWorkspaceResourceId')
    c7 = Usual('defender', 'azureDefender', 'azureKeyVaultKms')
    c8 = Usual('logAnalyticsWorkspaceResourceId')
    c9 = Usual('logAnalyticsWorkspaceResourceId')
    c10 = Usual('keyId', 'keyVaultResourceId')
    c11 = Usual('istio')
    c12 = Usual('certificateAuthority')
    c13 = Usual('plugin')
    c14 = Usual('keyVaultId')
    c15 = Usual('httpsProxy', 'httpProxy')
    c16 = Usual('vnetSubnetID', 'podSubnetID', 'networkProfile', 'nodePublicIPPrefixID', 'creationData', 'preparedImageSpecificationProfile')
    c17 = Usual('secondaryNetworkInterfaces', 'nodePublicIPPrefixIDs')
    c18 = Usual('vnetSubnetId')
    c19 = Usual('sourceResourceId')
    c20 = Usual('preparedImageSpecificationId')
    c21 = Usual('subnetId')
    c22 = Usual('nodeSubnetID', 'systemNodeSubnetID')
    c23 = Usual('loadBalancerProfile', 'natGatewayId', 'bastionProfile')
    c24 = Usual('outboundIPPrefixes', 'outboundIPs')
    c25 = Usual('publicIPPrefixes')
    c26 = Usual('id')
    c27 = Usual('publicIPs')
    c28 = Usual('id')
    c29 = Usual('publicIpAddressId')
    c30 = Usual('webAppRouting')
    c31 = Usual('dnsZoneResourceIds', 'dnsZoneResourceId')
    c32 = Usual('sourceResourceId')
    c33 = Usual('containerRegistryId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f21 = 0
        f22 = 0
        f25 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('addonProfiles')
            if type(v2) is dict:
                for i3, v3 in v2.items():
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('config')
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('windowsProfile')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('gmsaProfile')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('dnsServer')
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('azureMonitorProfile')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('containerInsights')
                if type(v9) is dict:
                    if not c6[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('logAnalyticsWorkspaceResourceId')
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (2, v10, ())
                        n += 1
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('securityProfile')
            if type(v11) is dict:
                if not c7[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('defender')
                if type(v12) is dict:
                    if not c8[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('logAnalyticsWorkspaceResourceId')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (3, v13, ())
                        n += 1
                elif v12 is not None and v12 != "":
                    return RESIDUE
                v14 = v11.get('azureDefender')
                if type(v14) is dict:
                    if not c9[tuple(v14)]:
                        return RESIDUE
                    v15 = v14.get('logAnalyticsWorkspaceResourceId')
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (4, v15, ())
                        n += 1
                elif v14 is not None and v14 != "":
                    return RESIDUE
                v16 = v11.get('azureKeyVaultKms')
                if type(v16) is dict:
                    if not c10[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('keyId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (6, v17, ())
                        n += 1
                    v18 = v16.get('keyVaultResourceId')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (7, v18, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v19 = v1.get('diskEncryptionSetID')
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (5, v19, ())
                n += 1
            v20 = v1.get('serviceMeshProfile')
            if type(v20) is dict:
                if not c11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('istio')
                if type(v21) is dict:
                    if not c12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('certificateAuthority')
                    if type(v22) is dict:
                        if not c13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('plugin')
                        if type(v23) is dict:
                            if not c14[tuple(v23)]:
                                return RESIDUE
                            v24 = v23.get('keyVaultId')
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (8, v24, ())
                                n += 1
                        elif v23 is not None and v23 != "":
                            return RESIDUE
                    elif v22 is not None and v22 != "":
                        return RESIDUE
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
            v25 = v1.get('httpProxyConfig')
            if type(v25) is dict:
                if not c15[tuple(v25)]:
                    return RESIDUE
                v26 = v25.get('httpsProxy')
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (9, v26, ())
                    n += 1
                v27 = v25.get('httpProxy')
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (10, v27, ())
                    n += 1
            elif v25 is not None and v25 != "":
                return RESIDUE
            v28 = v1.get('agentPoolProfiles')
            if type(v28) is list:
                for i29, v29 in enumerate(v28):
                    if type(v29) is dict:
                        if not c16[tuple(v29)]:
                            return RESIDUE
                        v30 = v29.get('vnetSubnetID')
                        if v30 is not None and v30 != "":
                            if type(v30) is not str:
                                return RESIDUE
                            look.refs += (11, v30, (i29,))
                            f11 = 1
                        v31 = v29.get('podSubnetID')
                        if v31 is not None and v31 != "":
                            if type(v31) is not str:
                                return RESIDUE
                            look.refs += (12, v31, (i29,))
                            f12 = 1
                        v32 = v29.get('networkProfile')
                        if type(v32) is dict:
                            if not c17[tuple(v32)]:
                                return RESIDUE
                            v33 = v32.get('secondaryNetworkInterfaces')
                            if type(v33) is list:
                                for i34, v34 in enumerate(v33):
                                    if type(v34) is dict:
                                        if not c18[tuple(v34)]:
                                            return RESIDUE
                                        v35 = v34.get('vnetSubnetId')
                                        if v35 is not None and v35 != "":
                                            if type(v35) is not str:
                                                return RESIDUE
                                            look.refs += (13, v35, (i29, i34,))
                                            f13 = 1
                                    elif v34 is not None and v34 != "":
                                        return RESIDUE
                            elif v33 is not None and v33 != "":
                                return RESIDUE
                            v36 = v32.get('nodePublicIPPrefixIDs')
                            if type(v36) is list:
                                for i37, v37 in enumerate(v36):
                                    if v37 is not None and v37 != "":
                                        if type(v37) is not str:
                                            return RESIDUE
                                        look.refs += (15, v37, (i29, i37,))
                                        f15 = 1
                            elif v36 is not None and v36 != "":
                                return RESIDUE
                        elif v32 is not None and v32 != "":
                            return RESIDUE
                        v38 = v29.get('nodePublicIPPrefixID')
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (14, v38, (i29,))
                            f14 = 1
                        v39 = v29.get('creationData')
                        if type(v39) is dict:
                            if not c19[tuple(v39)]:
                                return RESIDUE
                            v40 = v39.get('sourceResourceId')
                            if v40 is not None and v40 != "":
                                if type(v40) is not str:
                                    return RESIDUE
                                look.refs += (16, v40, (i29,))
                                f16 = 1
                        elif v39 is not None and v39 != "":
                            return RESIDUE
                        v41 = v29.get('preparedImageSpecificationProfile')
                        if type(v41) is dict:
                            if not c20[tuple(v41)]:
                                return RESIDUE
                            v42 = v41.get('preparedImageSpecificationId')
                            if v42 is not None and v42 != "":
                                if type(v42) is not str:
                                    return RESIDUE
                                look.refs += (17, v42, (i29,))
                                f17 = 1
                        elif v41 is not None and v41 != "":
                            return RESIDUE
                    elif v29 is not None and v29 != "":
                        return RESIDUE
            elif v28 is not None and v28 != "":
                return RESIDUE
            v43 = v1.get('apiServerAccessProfile')
            if type(v43) is dict:
                if not c21[tuple(v43)]:
                    return RESIDUE
                v44 = v43.get('subnetId')
                if v44 is not None and v44 != "":
                    if type(v44) is not str:
                        return RESIDUE
                    look.refs += (18, v44, ())
                    n += 1
            elif v43 is not None and v43 != "":
                return RESIDUE
            v45 = v1.get('hostedSystemProfile')
            if type(v45) is dict:
                if not c22[tuple(v45)]:
                    return RESIDUE
                v46 = v45.get('nodeSubnetID')
                if v46 is not None and v46 != "":
                    if type(v46) is not str:
                        return RESIDUE
                    look.refs += (19, v46, ())
                    n += 1
                v47 = v45.get('systemNodeSubnetID')
                if v47 is not None and v47 != "":
                    if type(v47) is not str:
                        return RESIDUE
                    look.refs += (20, v47, ())
                    n += 1
            elif v45 is not None and v45 != "":
                return RESIDUE
            v48 = v1.get('networkProfile')
            if type(v48) is dict:
                if not c23[tuple(v48)]:
                    return RESIDUE
                v49 = v48.get('loadBalancerProfile')
                if type(v49) is dict:
                    if not c24[tuple(v49)]:
                        return RESIDUE
                    v50 = v49.get('outboundIPPrefixes')
                    if type(v50) is dict:
                        if not c25[tuple(v50)]:
                            return RESIDUE
                        v51 = v50.get('publicIPPrefixes')
                        if type(v51) is list:
                            for i52, v52 in enumerate(v51):
                                if type(v52) is dict:
                                    if not c26[tuple(v52)]:
                                        return RESIDUE
                                    v53 = v52.get('id')
                                    if v53 is not None and v53 != "":
                                        if type(v53) is not str:
                                            return RESIDUE
                                        look.refs += (21, v53, (i52,))
                                        f21 = 1
                                elif v52 is not None and v52 != "":
                                    return RESIDUE
                        elif v51 is not None and v51 != "":
                            return RESIDUE
                    elif v50 is not None and v50 != "":
                        return RESIDUE
                    v54 = v49.get('outboundIPs')
                    if type(v54) is dict:
                        if not c27[tuple(v54)]:
                            return RESIDUE
                        v55 = v54.get('publicIPs')
                        if type(v55) is list:
                            for i56, v56 in enumerate(v55):
                                if type(v56) is dict:
                                    if not c28[tuple(v56)]:
                                        return RESIDUE
                                    v57 = v56.get('id')
                                    if v57 is not None and v57 != "":
                                        if type(v57) is not str:
                                            return RESIDUE
                                        look.refs += (22, v57, (i56,))
                                        f22 = 1
                                elif v56 is not None and v56 != "":
                                    return RESIDUE
                        elif v55 is not None and v55 != "":
                            return RESIDUE
                    elif v54 is not None and v54 != "":
                        return RESIDUE
                elif v49 is not None and v49 != "":
                    return RESIDUE
                v58 = v48.get('natGatewayId')
                if v58 is not None and v58 != "":
                    if type(v58) is not str:
                        return RESIDUE
                    look.refs += (23, v58, ())
                    n += 1
                v59 = v48.get('bastionProfile')
                if type(v59) is dict:
                    if not c29[tuple(v59)]:
                        return RESIDUE
                    v60 = v59.get('publicIpAddressId')
                    if v60 is not None and v60 != "":
                        if type(v60) is not str:
                            return RESIDUE
                        look.refs += (24, v60, ())
                        n += 1
                elif v59 is not None and v59 != "":
                    return RESIDUE
            elif v48 is not None and v48 != "":
                return RESIDUE
            v61 = v1.get('ingressProfile')
            if type(v61) is dict:
                if not c30[tuple(v61)]:
                    return RESIDUE
                v62 = v61.get('webAppRouting')
                if type(v62) is dict:
                    if not c31[tuple(v62)]:
                        return RESIDUE
                    v63 = v62.get('dnsZoneResourceIds')
                    if type(v63) is list:
                        for i64, v64 in enumerate(v63):
                            if v64 is not None and v64 != "":
                                if type(v64) is not str:
                                    return RESIDUE
                                look.refs += (25, v64, (i64,))
                                f25 = 1
                    elif v63 is not None and v63 != "":
                        return RESIDUE
                    v65 = v62.get('dnsZoneResourceId')
                    if v65 is not None and v65 != "":
                        if type(v65) is not str:
                            return RESIDUE
                        look.refs += (26, v65, ())
                        n += 1
                elif v62 is not None and v62 != "":
                    return RESIDUE
            elif v61 is not None and v61 != "":
                return RESIDUE
            v66 = v1.get('creationData')
            if type(v66) is dict:
                if not c32[tuple(v66)]:
                    return RESIDUE
                v67 = v66.get('sourceResourceId')
                if v67 is not None and v67 != "":
                    if type(v67) is not str:
                        return RESIDUE
                    look.refs += (27, v67, ())
                    n += 1
            elif v66 is not None and v66 != "":
                return RESIDUE
            v68 = v1.get('bootstrapProfile')
            if type(v68) is dict:
                if not c33[tuple(v68)]:
                    return RESIDUE
                v69 = v68.get('containerRegistryId')
                if v69 is not None and v69 != "":
                    if type(v69) is not str:
                        return RESIDUE
                    look.refs += (28, v69, ())
                    n += 1
            elif v68 is not None and v68 != "":
                return RESIDUE
            v70 = v1.get('fqdn')
            if v70 is not None and v70 != "":
                if type(v70) is str:
                    look.names.append(('host', v70))
            v71 = v1.get('privateFQDN')
            if v71 is not None and v71 != "":
                if type(v71) is str:
                    look.names.append(('host', v71))
            v72 = v1.get('azurePortalFQDN')
            if v72 is not None and v72 != "":
                if type(v72) is str:
                    look.names.append(('host', v72))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v73 = row.get('location')
        if not look.inside[v73]:
            return RESIDUE
        v74 = row.get('extendedLocation')
        if v74:
            return RESIDUE
        return n + f0 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f21 + f22 + f25

    return screen

def managedclusters_agentpools() -> Screen:
    """Microsoft.ContainerService/managedClusters/agentPools."""
    c0 = Usual('properties')
    c1 = Usual('vnetSubnetID', 'podSubnetID', 'networkProfile', 'nodePublicIPPrefixID', 'creationData', 'preparedImageSpecificationProfile')
    c2 = Usual('secondaryNetworkInterfaces', 'nodePublicIPPrefixIDs')
    c3 = Usual('vnetSubnetId')
    c4 = Usual('sourceResourceId')
    c5 = Usual('preparedImageSpecificationId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('vnetSubnetID')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('podSubnetID')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('networkProfile')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('secondaryNetworkInterfaces')
                if type(v5) is list:
                    for i6, v6 in enumerate(v5):
                        if type(v6) is dict:
                            if not c3[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('vnetSubnetId')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i6,))
                                f2 = 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v8 = v4.get('nodePublicIPPrefixIDs')
                if type(v8) is list:
                    for i9, v9 in enumerate(v8):
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (4, v9, (i9,))
                            f4 = 1
                elif v8 is not None and v8 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
            v10 = v1.get('nodePublicIPPrefixID')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
            v11 = v1.get('creationData')
            if type(v11) is dict:
                if not c4[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('sourceResourceId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (5, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('preparedImageSpecificationProfile')
            if type(v13) is dict:
                if not c5[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('preparedImageSpecificationId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (6, v14, ())
                    n += 1
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f2 + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerservice/fleets/members': fleets_members,
    'microsoft.containerservice/managedclusters': managedclusters,
    'microsoft.containerservice/managedclusters/agentpools': managedclusters_agentpools,
}
