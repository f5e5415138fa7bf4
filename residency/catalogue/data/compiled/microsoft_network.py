"""microsoft.network. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def applicationgateways() -> Screen:
    """Microsoft.Network/applicationGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('backendAddressPools', 'sslCertificates', 'trustedRootCertificates', 'firewallPolicy', 'httpListeners', 'urlPathMaps', 'customErrorConfigurations', 'redirectConfigurations', 'gatewayIPConfigurations', 'frontendIPConfigurations', 'privateLinkConfigurations')
    c2 = Usual('properties')
    c3 = Usual('backendAddresses')
    c4 = Usual('fqdn', 'ipAddress')
    c5 = Usual('properties')
    c6 = Usual('keyVaultSecretId', 'hsm')
    c7 = Usual('keyId')
    c8 = Usual('properties')
    c9 = Usual('keyVaultSecretId')
    c10 = Usual('id')
    c11 = Usual('properties')
    c12 = Usual('firewallPolicy', 'customErrorConfigurations')
    c13 = Usual('id')
    c14 = Usual('customErrorPageUrl')
    c15 = Usual('properties')
    c16 = Usual('pathRules')
    c17 = Usual('properties')
    c18 = Usual('firewallPolicy')
    c19 = Usual('id')
    c20 = Usual('customErrorPageUrl')
    c21 = Usual('properties')
    c22 = Usual('targetUrl')
    c23 = Usual('properties')
    c24 = Usual('subnet')
    c25 = Usual('id')
    c26 = Usual('properties')
    c27 = Usual('subnet', 'publicIPAddress')
    c28 = Usual('id')
    c29 = Usual('id')
    c30 = Usual('properties')
    c31 = Usual('ipConfigurations')
    c32 = Usual('properties')
    c33 = Usual('subnet')
    c34 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('backendAddressPools')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('backendAddresses')
                            if type(v5) is list:
                                for i6, v6 in enumerate(v5):
                                    if type(v6) is dict:
                                        if not c4[tuple(v6)]:
                                            return RESIDUE
                                        v7 = v6.get('fqdn')
                                        if v7 is not None and v7 != "":
                                            if type(v7) is not str:
                                                return RESIDUE
                                            look.refs += (0, v7, (i3, i6,))
                                            f0 = 1
                                        v8 = v6.get('ipAddress')
                                        if v8 is not None and v8 != "":
                                            if type(v8) is not str:
                                                return RESIDUE
                                            look.refs += (1, v8, (i3, i6,))
                                            f1 = 1
                                    elif v6 is not None and v6 != "":
                                        return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('sslCertificates')
            if type(v9) is list:
                for i10, v10 in enumerate(v9):
                    if type(v10) is dict:
                        if not c5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('properties')
                        if type(v11) is dict:
                            if not c6[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('keyVaultSecretId')
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (2, v12, (i10,))
                                f2 = 1
                            v13 = v11.get('hsm')
                            if type(v13) is dict:
                                if not c7[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('keyId')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i10,))
                                    f3 = 1
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                    elif v10 is not None and v10 != "":
                        return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v15 = v1.get('trustedRootCertificates')
            if type(v15) is list:
                for i16, v16 in enumerate(v15):
                    if type(v16) is dict:
                        if not c8[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('properties')
                        if type(v17) is dict:
                            if not c9[tuple(v17)]:
                                return RESIDUE
                            v18 = v17.get('keyVaultSecretId')
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (4, v18, (i16,))
                                f4 = 1
                        elif v17 is not None and v17 != "":
                            return RESIDUE
                    elif v16 is not None and v16 != "":
                        return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v19 = v1.get('firewallPolicy')
            if type(v19) is dict:
                if not c10[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('id')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (5, v20, ())
                    n += 1
            elif v19 is not None and v19 != "":
                return RESIDUE
            v21 = v1.get('httpListeners')
            if type(v21) is list:
                for i22, v22 in enumerate(v21):
                    if type(v22) is dict:
                        if not c11[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('properties')
                        if type(v23) is dict:
                            if not c12[tuple(v23)]:
                                return RESIDUE
                            v24 = v23.get('firewallPolicy')
                            if type(v24) is dict:
                                if not c13[tuple(v24)]:
                                    return RESIDUE
                                v25 = v24.get('id')
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (6, v25, (i22,))
                                    f6 = 1
                            elif v24 is not None and v24 != "":
                                return RESIDUE
                            v26 = v23.get('customErrorConfigurations')
                            if type(v26) is list:
                                for i27, v27 in enumerate(v26):
                                    if type(v27) is dict:
                                        if not c14[tuple(v27)]:
                                            return RESIDUE
                                        v28 = v27.get('customErrorPageUrl')
                                        if v28 is not None and v28 != "":
                                            if type(v28) is not str:
                                                return RESIDUE
                                            look.refs += (9, v28, (i22, i27,))
                                            f9 = 1
                                    elif v27 is not None and v27 != "":
                                        return RESIDUE
                            elif v26 is not None and v26 != "":
                                return RESIDUE
                        elif v23 is not None and v23 != "":
                            return RESIDUE
                    elif v22 is not None and v22 != "":
                        return RESIDUE
            elif v21 is not None and v21 != "":
                return RESIDUE
            v29 = v1.get('urlPathMaps')
            if type(v29) is list:
                for i30, v30 in enumerate(v29):
                    if type(v30) is dict:
                        if not c15[tuple(v30)]:
                            return RESIDUE
                        v31 = v30.get('properties')
                        if type(v31) is dict:
                            if not c16[tuple(v31)]:
                                return RESIDUE
                            v32 = v31.get('pathRules')
                            if type(v32) is list:
                                for i33, v33 in enumerate(v32):
                                    if type(v33) is dict:
                                        if not c17[tuple(v33)]:
                                            return RESIDUE
                                        v34 = v33.get('properties')
                                        if type(v34) is dict:
                                            if not c18[tuple(v34)]:
                                                return RESIDUE
                                            v35 = v34.get('firewallPolicy')
                                            if type(v35) is dict:
                                                if not c19[tuple(v35)]:
                                                    return RESIDUE
                                                v36 = v35.get('id')
                                                if v36 is not None and v36 != "":
                                                    if type(v36) is not str:
                                                        return RESIDUE
                                                    look.refs += (7, v36, (i30, i33,))
                                                    f7 = 1
                                            elif v35 is not None and v35 != "":
                                                return RESIDUE
                                        elif v34 is not None and v34 != "":
                                            return RESIDUE
                                    elif v33 is not None and v33 != "":
                                        return RESIDUE
                            elif v32 is not None and v32 != "":
                                return RESIDUE
                        elif v31 is not None and v31 != "":
                            return RESIDUE
                    elif v30 is not None and v30 != "":
                        return RESIDUE
            elif v29 is not None and v29 != "":
                return RESIDUE
            v37 = v1.get('customErrorConfigurations')
            if type(v37) is list:
                for i38, v38 in enumerate(v37):
                    if type(v38) is dict:
                        if not c20[tuple(v38)]:
                            return RESIDUE
                        v39 = v38.get('customErrorPageUrl')
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (8, v39, (i38,))
                            f8 = 1
                    elif v38 is not None and v38 != "":
                        return RESIDUE
            elif v37 is not None and v37 != "":
                return RESIDUE
            v40 = v1.get('redirectConfigurations')
            if type(v40) is list:
                for i41, v41 in enumerate(v40):
                    if type(v41) is dict:
                        if not c21[tuple(v41)]:
                            return RESIDUE
                        v42 = v41.get('properties')
                        if type(v42) is dict:
                            if not c22[tuple(v42)]:
                                return RESIDUE
                            v43 = v42.get('targetUrl')
                            if v43 is not None and v43 != "":
                                if type(v43) is not str:
                                    return RESIDUE
                                look.refs += (10, v43, (i41,))
                                f10 = 1
                        elif v42 is not None and v42 != "":
                            return RESIDUE
                    elif v41 is not None and v41 != "":
                        return RESIDUE
            elif v40 is not None and v40 != "":
                return RESIDUE
            v44 = v1.get('gatewayIPConfigurations')
            if type(v44) is list:
                for i45, v45 in enumerate(v44):
                    if type(v45) is dict:
                        if not c23[tuple(v45)]:
                            return RESIDUE
                        v46 = v45.get('properties')
                        if type(v46) is dict:
                            if not c24[tuple(v46)]:
                                return RESIDUE
                            v47 = v46.get('subnet')
                            if type(v47) is dict:
                                if not c25[tuple(v47)]:
                                    return RESIDUE
                                v48 = v47.get('id')
                                if v48 is not None and v48 != "":
                                    if type(v48) is not str:
                                        return RESIDUE
                                    look.refs += (11, v48, (i45,))
                                    f11 = 1
                            elif v47 is not None and v47 != "":
                                return RESIDUE
                        elif v46 is not None and v46 != "":
                            return RESIDUE
                    elif v45 is not None and v45 != "":
                        return RESIDUE
            elif v44 is not None and v44 != "":
                return RESIDUE
            v49 = v1.get('frontendIPConfigurations')
            if type(v49) is list:
                for i50, v50 in enumerate(v49):
                    if type(v50) is dict:
                        if not c26[tuple(v50)]:
                            return RESIDUE
                        v51 = v50.get('properties')
                        if type(v51) is dict:
                            if not c27[tuple(v51)]:
                                return RESIDUE
                            v52 = v51.get('subnet')
                            if type(v52) is dict:
                                if not c28[tuple(v52)]:
                                    return RESIDUE
                                v53 = v52.get('id')
                                if v53 is not None and v53 != "":
                                    if type(v53) is not str:
                                        return RESIDUE
                                    look.refs += (12, v53, (i50,))
                                    f12 = 1
                            elif v52 is not None and v52 != "":
                                return RESIDUE
                            v54 = v51.get('publicIPAddress')
                            if type(v54) is dict:
                                if not c29[tuple(v54)]:
                                    return RESIDUE
                                v55 = v54.get('id')
                                if v55 is not None and v55 != "":
                                    if type(v55) is not str:
                                        return RESIDUE
                                    look.refs += (13, v55, (i50,))
                                    f13 = 1
                            elif v54 is not None and v54 != "":
                                return RESIDUE
                        elif v51 is not None and v51 != "":
                            return RESIDUE
                    elif v50 is not None and v50 != "":
                        return RESIDUE
            elif v49 is not None and v49 != "":
                return RESIDUE
            v56 = v1.get('privateLinkConfigurations')
            if type(v56) is list:
                for i57, v57 in enumerate(v56):
                    if type(v57) is dict:
                        if not c30[tuple(v57)]:
                            return RESIDUE
                        v58 = v57.get('properties')
                        if type(v58) is dict:
                            if not c31[tuple(v58)]:
                                return RESIDUE
                            v59 = v58.get('ipConfigurations')
                            if type(v59) is list:
                                for i60, v60 in enumerate(v59):
                                    if type(v60) is dict:
                                        if not c32[tuple(v60)]:
                                            return RESIDUE
                                        v61 = v60.get('properties')
                                        if type(v61) is dict:
                                            if not c33[tuple(v61)]:
                                                return RESIDUE
                                            v62 = v61.get('subnet')
                                            if type(v62) is dict:
                                                if not c34[tuple(v62)]:
                                                    return RESIDUE
                                                v63 = v62.get('id')
                                                if v63 is not None and v63 != "":
                                                    if type(v63) is not str:
                                                        return RESIDUE
                                                    look.refs += (14, v63, (i57, i60,))
                                                    f14 = 1
                                            elif v62 is not None and v62 != "":
                                                return RESIDUE
                                        elif v61 is not None and v61 != "":
                                            return RESIDUE
                                    elif v60 is not None and v60 != "":
                                        return RESIDUE
                            elif v59 is not None and v59 != "":
                                return RESIDUE
                        elif v58 is not None and v58 != "":
                            return RESIDUE
                    elif v57 is not None and v57 != "":
                        return RESIDUE
            elif v56 is not None and v56 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v64 = row.get('location')
        if not look.inside[v64]:
            return RESIDUE
        v65 = row.get('extendedLocation')
        if v65:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14

    return screen

def applicationgatewaywebapplicationfirewallpolicies() -> Screen:
    """Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies."""
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

def applicationsecuritygroups() -> Screen:
    """Microsoft.Network/applicationSecurityGroups."""
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

def azurefirewalls() -> Screen:
    """Microsoft.Network/azureFirewalls."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('additionalProperties', 'ipConfigurations', 'managementIpConfiguration', 'virtualHub', 'firewallPolicy', 'natRuleCollections')
    c2 = Usual('properties')
    c3 = Usual('publicIPAddress', 'subnet')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('properties')
    c7 = Usual('publicIPAddress', 'subnet')
    c8 = Usual('id')
    c9 = Usual('id')
    c10 = Usual('id')
    c11 = Usual('id')
    c12 = Usual('properties')
    c13 = Usual('rules')
    c14 = Usual('translatedFqdn')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('additionalProperties')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('ipConfigurations')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('properties')
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('publicIPAddress')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('id')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i4,))
                                    f1 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                            v8 = v5.get('subnet')
                            if type(v8) is dict:
                                if not c5[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('id')
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (2, v9, (i4,))
                                    f2 = 1
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v10 = v1.get('managementIpConfiguration')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if type(v11) is dict:
                    if not c7[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('publicIPAddress')
                    if type(v12) is dict:
                        if not c8[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('id')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (3, v13, ())
                            n += 1
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                    v14 = v11.get('subnet')
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
                elif v11 is not None and v11 != "":
                    return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
            v16 = v1.get('virtualHub')
            if type(v16) is dict:
                if not c10[tuple(v16)]:
                    return RESIDUE
                v17 = v16.get('id')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (5, v17, ())
                    n += 1
            elif v16 is not None and v16 != "":
                return RESIDUE
            v18 = v1.get('firewallPolicy')
            if type(v18) is dict:
                if not c11[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('id')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (6, v19, ())
                    n += 1
            elif v18 is not None and v18 != "":
                return RESIDUE
            v20 = v1.get('natRuleCollections')
            if type(v20) is list:
                for i21, v21 in enumerate(v20):
                    if type(v21) is dict:
                        if not c12[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('properties')
                        if type(v22) is dict:
                            if not c13[tuple(v22)]:
                                return RESIDUE
                            v23 = v22.get('rules')
                            if type(v23) is list:
                                for i24, v24 in enumerate(v23):
                                    if type(v24) is dict:
                                        if not c14[tuple(v24)]:
                                            return RESIDUE
                                        v25 = v24.get('translatedFqdn')
                                        if v25 is not None and v25 != "":
                                            if type(v25) is not str:
                                                return RESIDUE
                                            look.refs += (7, v25, (i21, i24,))
                                            f7 = 1
                                    elif v24 is not None and v24 != "":
                                        return RESIDUE
                            elif v23 is not None and v23 != "":
                                return RESIDUE
                        elif v22 is not None and v22 != "":
                            return RESIDUE
                    elif v21 is not None and v21 != "":
                        return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v26 = row.get('location')
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.get('extendedLocation')
        if v27:
            return RESIDUE
        return n + f1 + f2 + f7

    return screen

def bastionhosts() -> Screen:
    """Microsoft.Network/bastionHosts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('enableSessionRecording', 'sessionRecordingConfiguration', 'ipConfigurations', 'virtualNetwork')
    c2 = conditions(unless=Condition(path='properties.sessionRecordingConfiguration.blobContainerUri', values=()))
    c3 = Usual('blobContainerUri')
    c4 = Usual('properties')
    c5 = Usual('publicIPAddress', 'subnet')
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('enableSessionRecording')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if v2 is not False:
                        return RESIDUE
                    n += 1
            v3 = v1.get('sessionRecordingConfiguration')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('blobContainerUri')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
            v5 = v1.get('ipConfigurations')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('properties')
                        if type(v7) is dict:
                            if not c5[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('publicIPAddress')
                            if type(v8) is dict:
                                if not c6[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('id')
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (1, v9, (i6,))
                                    f1 = 1
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                            v10 = v7.get('subnet')
                            if type(v10) is dict:
                                if not c7[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('id')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (2, v11, (i6,))
                                    f2 = 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v12 = v1.get('virtualNetwork')
            if type(v12) is dict:
                if not c8[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('id')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (3, v13, ())
                    n += 1
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n + f1 + f2

    return screen

def connections() -> Screen:
    """Microsoft.Network/connections."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualNetworkGateway1', 'virtualNetworkGateway2', 'localNetworkGateway2', 'peer')
    c2 = Usual('id')
    c3 = Usual('id')
    c4 = Usual('id')
    c5 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetworkGateway1')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('virtualNetworkGateway2')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('localNetworkGateway2')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('peer')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('id')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def ddosprotectionplans() -> Screen:
    """Microsoft.Network/ddosProtectionPlans."""
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

def dnsforwardingrulesets() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dnsResolverOutboundEndpoints')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dnsResolverOutboundEndpoints')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('id')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n + f0

    return screen

def dnsforwardingrulesets_forwardingrules() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets/forwardingRules."""
    c0 = Usual('properties')
    c1 = Usual('targetDnsServers')
    c2 = Usual('ipAddress')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetDnsServers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('ipAddress')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def dnsforwardingrulesets_virtualnetworklinks() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetwork')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def dnsresolvers() -> Screen:
    """Microsoft.Network/dnsResolvers."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualNetwork')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def dnsresolvers_inboundendpoints() -> Screen:
    """Microsoft.Network/dnsResolvers/inboundEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('ipConfigurations')
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
            v2 = v1.get('ipConfigurations')
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

def dnsresolvers_outboundendpoints() -> Screen:
    """Microsoft.Network/dnsResolvers/outboundEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('subnet')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnet')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def dnszones() -> Screen:
    """Microsoft.Network/dnsZones."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_a() -> Screen:
    """Microsoft.Network/dnsZones/A."""
    c0 = Usual('properties')
    c1 = Usual('targetResource', 'trafficManagementProfile')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetResource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('trafficManagementProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def dnszones_aaaa() -> Screen:
    """Microsoft.Network/dnsZones/AAAA."""
    c0 = Usual('properties')
    c1 = Usual('targetResource', 'trafficManagementProfile')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetResource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('trafficManagementProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def dnszones_caa() -> Screen:
    """Microsoft.Network/dnsZones/CAA."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_cname() -> Screen:
    """Microsoft.Network/dnsZones/CNAME."""
    c0 = Usual('properties')
    c1 = Usual('targetResource', 'trafficManagementProfile')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetResource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('trafficManagementProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def dnszones_mx() -> Screen:
    """Microsoft.Network/dnsZones/MX."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_ns() -> Screen:
    """Microsoft.Network/dnsZones/NS."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_ptr() -> Screen:
    """Microsoft.Network/dnsZones/PTR."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_soa() -> Screen:
    """Microsoft.Network/dnsZones/SOA."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_srv() -> Screen:
    """Microsoft.Network/dnsZones/SRV."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def dnszones_txt() -> Screen:
    """Microsoft.Network/dnsZones/TXT."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def expressroutecircuits() -> Screen:
    """Microsoft.Network/expressRouteCircuits."""
    c0 = Usual('properties', 'sku', 'location', 'extendedLocation')
    c1 = Usual('serviceProviderProperties', 'globalReachEnabled', 'peerings', 'partnerAccountId', 'expressRoutePort')
    c2 = Usual('peeringLocation')
    c3 = conditions(unless=Condition(path='properties.peerings[].properties.connections[].properties.peerExpressRouteCircuitPeering.id', values=()))
    c4 = Usual('properties')
    c5 = Usual('connections', 'routeFilter', 'ipv6PeeringConfig')
    c6 = Usual('properties')
    c7 = Usual('peerExpressRouteCircuitPeering')
    c8 = Usual('id')
    c9 = Usual('id')
    c10 = Usual('routeFilter')
    c11 = Usual('id')
    c12 = Usual('id')
    c13 = Usual('tier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f4 = 0
        f6 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('serviceProviderProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('peeringLocation')
                if v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('globalReachEnabled')
            if v4 is not None and v4 != "":
                if not look.is_off(row, c3):
                    if v4 is not False:
                        return RESIDUE
                    n += 1
            v5 = v1.get('peerings')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('properties')
                        if type(v7) is dict:
                            if not c5[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('connections')
                            if type(v8) is list:
                                for i9, v9 in enumerate(v8):
                                    if type(v9) is dict:
                                        if not c6[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('properties')
                                        if type(v10) is dict:
                                            if not c7[tuple(v10)]:
                                                return RESIDUE
                                            v11 = v10.get('peerExpressRouteCircuitPeering')
                                            if type(v11) is dict:
                                                if not c8[tuple(v11)]:
                                                    return RESIDUE
                                                v12 = v11.get('id')
                                                if v12 is not None and v12 != "":
                                                    if type(v12) is not str:
                                                        return RESIDUE
                                                    look.refs += (4, v12, (i6, i9,))
                                                    f4 = 1
                                            elif v11 is not None and v11 != "":
                                                return RESIDUE
                                        elif v10 is not None and v10 != "":
                                            return RESIDUE
                                    elif v9 is not None and v9 != "":
                                        return RESIDUE
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                            v13 = v7.get('routeFilter')
                            if type(v13) is dict:
                                if not c9[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('id')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (6, v14, (i6,))
                                    f6 = 1
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                            v15 = v7.get('ipv6PeeringConfig')
                            if type(v15) is dict:
                                if not c10[tuple(v15)]:
                                    return RESIDUE
                                v16 = v15.get('routeFilter')
                                if type(v16) is dict:
                                    if not c11[tuple(v16)]:
                                        return RESIDUE
                                    v17 = v16.get('id')
                                    if v17 is not None and v17 != "":
                                        if type(v17) is not str:
                                            return RESIDUE
                                        look.refs += (7, v17, (i6,))
                                        f7 = 1
                                elif v16 is not None and v16 != "":
                                    return RESIDUE
                            elif v15 is not None and v15 != "":
                                return RESIDUE
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v18 = v1.get('partnerAccountId')
            if v18 is not None and v18 != "":
                return RESIDUE
            v19 = v1.get('expressRoutePort')
            if type(v19) is dict:
                if not c12[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('id')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (5, v20, ())
                    n += 1
            elif v19 is not None and v19 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v21 = row.get('sku')
        if type(v21) is dict:
            if not c13[tuple(v21)]:
                return RESIDUE
            v22 = v21.get('tier')
            if v22 is not None and v22 != "":
                if v22 not in {'Basic', 'Local', 'Premium', 'Standard'}:
                    return RESIDUE
                n += 1
        elif v21 is not None and v21 != "":
            return RESIDUE
        v23 = row.get('location')
        if not look.inside[v23]:
            return RESIDUE
        v24 = row.get('extendedLocation')
        if v24:
            return RESIDUE
        return n + f4 + f6 + f7

    return screen

def expressroutecircuits_authorizations() -> Screen:
    """Microsoft.Network/expressRouteCircuits/authorizations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def expressroutecircuits_peerings() -> Screen:
    """Microsoft.Network/expressRouteCircuits/peerings."""
    c0 = Usual('properties')
    c1 = Usual('connections')
    c2 = Usual('properties')
    c3 = Usual('peerExpressRouteCircuitPeering')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('connections')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('peerExpressRouteCircuitPeering')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('id')
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
                            elif v5 is not None and v5 != "":
                                return RESIDUE
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

def expressroutecircuits_peerings_connections() -> Screen:
    """Microsoft.Network/expressRouteCircuits/peerings/connections."""
    c0 = Usual('properties')
    c1 = Usual('peerExpressRouteCircuitPeering')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('peerExpressRouteCircuitPeering')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def expressroutegateways() -> Screen:
    """Microsoft.Network/expressRouteGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualHub', 'expressRouteConnections')
    c2 = Usual('id')
    c3 = Usual('properties')
    c4 = Usual('expressRouteCircuitPeering')
    c5 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualHub')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('expressRouteConnections')
            if type(v4) is list:
                for i5, v5 in enumerate(v4):
                    if type(v5) is dict:
                        if not c3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('properties')
                        if type(v6) is dict:
                            if not c4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('expressRouteCircuitPeering')
                            if type(v7) is dict:
                                if not c5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('id')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i5,))
                                    f1 = 1
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v9 = row.get('location')
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.get('extendedLocation')
        if v10:
            return RESIDUE
        return n + f1

    return screen

def firewallpolicies() -> Screen:
    """Microsoft.Network/firewallPolicies."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('insights', 'dnsSettings', 'transportSecurity', 'basePolicy', 'explicitProxy')
    c2 = Usual('logAnalyticsResources', 'isEnabled')
    c3 = Usual('workspaces', 'defaultWorkspaceId')
    c4 = Usual('region', 'workspaceId')
    c5 = conditions(unless=Condition(path='properties.insights.isEnabled', values=('false',)))
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('servers')
    c9 = Usual('certificateAuthority')
    c10 = Usual('keyVaultSecretId')
    c11 = Usual('id')
    c12 = Usual('pacFile')

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
            v2 = v1.get('insights')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('logAnalyticsResources')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('workspaces')
                    if type(v4) is list:
                        for i5, v5 in enumerate(v4):
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('region')
                                if v6 is not None and v6 != "":
                                    if not look.is_off(row, c5):
                                        if not look.inside[v6]:
                                            return RESIDUE
                                        f0 = 1
                                v7 = v5.get('workspaceId')
                                if type(v7) is dict:
                                    if not c6[tuple(v7)]:
                                        return RESIDUE
                                    v8 = v7.get('id')
                                    if v8 is not None and v8 != "":
                                        if not look.is_off(row, c5):
                                            if type(v8) is not str:
                                                return RESIDUE
                                            look.refs += (3, v8, (i5,))
                                            f3 = 1
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v9 = v3.get('defaultWorkspaceId')
                    if type(v9) is dict:
                        if not c7[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('id')
                        if v10 is not None and v10 != "":
                            if not look.is_off(row, c5):
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (2, v10, ())
                                n += 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v11 = v2.get('isEnabled')
            elif v2 is not None and v2 != "":
                return RESIDUE
            v12 = v1.get('dnsSettings')
            if type(v12) is dict:
                if not c8[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('servers')
                if type(v13) is list:
                    for i14, v14 in enumerate(v13):
                        if v14 is not None and v14 != "":
                            if type(v14) is Opaque:
                                return RESIDUE
                            f1 = 1
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v12 is not None and v12 != "":
                return RESIDUE
            v15 = v1.get('transportSecurity')
            if type(v15) is dict:
                if not c9[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('certificateAuthority')
                if type(v16) is dict:
                    if not c10[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('keyVaultSecretId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (4, v17, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v18 = v1.get('basePolicy')
            if type(v18) is dict:
                if not c11[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('id')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (5, v19, ())
                    n += 1
            elif v18 is not None and v18 != "":
                return RESIDUE
            v20 = v1.get('explicitProxy')
            if type(v20) is dict:
                if not c12[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('pacFile')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (6, v21, ())
                    n += 1
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v22 = row.get('location')
        if not look.inside[v22]:
            return RESIDUE
        v23 = row.get('extendedLocation')
        if v23:
            return RESIDUE
        return n + f0 + f1 + f3

    return screen

def firewallpolicies_rulecollectiongroups() -> Screen:
    """Microsoft.Network/firewallPolicies/ruleCollectionGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def ipgroups() -> Screen:
    """Microsoft.Network/ipGroups."""
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

def loadbalancers() -> Screen:
    """Microsoft.Network/loadBalancers."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('tier')
    c2 = Usual('backendAddressPools', 'frontendIPConfigurations')
    c3 = Usual('properties')
    c4 = Usual('location', 'virtualNetwork', 'loadBalancerBackendAddresses')
    c5 = Usual('id')
    c6 = Usual('properties')
    c7 = Usual('virtualNetwork', 'subnet', 'loadBalancerFrontendIPConfiguration')
    c8 = Usual('id')
    c9 = Usual('id')
    c10 = Usual('id')
    c11 = Usual('properties')
    c12 = Usual('publicIPAddress', 'publicIPPrefix', 'subnet', 'gatewayLoadBalancer')
    c13 = Usual('id')
    c14 = Usual('id')
    c15 = Usual('id')
    c16 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('tier')
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('backendAddressPools')
            if type(v4) is list:
                for i5, v5 in enumerate(v4):
                    if type(v5) is dict:
                        if not c3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('properties')
                        if type(v6) is dict:
                            if not c4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('location')
                            if v7 is not None and v7 != "":
                                if not look.inside[v7]:
                                    return RESIDUE
                                f1 = 1
                            v8 = v6.get('virtualNetwork')
                            if type(v8) is dict:
                                if not c5[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('id')
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (6, v9, (i5,))
                                    f6 = 1
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                            v10 = v6.get('loadBalancerBackendAddresses')
                            if type(v10) is list:
                                for i11, v11 in enumerate(v10):
                                    if type(v11) is dict:
                                        if not c6[tuple(v11)]:
                                            return RESIDUE
                                        v12 = v11.get('properties')
                                        if type(v12) is dict:
                                            if not c7[tuple(v12)]:
                                                return RESIDUE
                                            v13 = v12.get('virtualNetwork')
                                            if type(v13) is dict:
                                                if not c8[tuple(v13)]:
                                                    return RESIDUE
                                                v14 = v13.get('id')
                                                if v14 is not None and v14 != "":
                                                    if type(v14) is not str:
                                                        return RESIDUE
                                                    look.refs += (7, v14, (i5, i11,))
                                                    f7 = 1
                                            elif v13 is not None and v13 != "":
                                                return RESIDUE
                                            v15 = v12.get('subnet')
                                            if type(v15) is dict:
                                                if not c9[tuple(v15)]:
                                                    return RESIDUE
                                                v16 = v15.get('id')
                                                if v16 is not None and v16 != "":
                                                    if type(v16) is not str:
                                                        return RESIDUE
                                                    look.refs += (8, v16, (i5, i11,))
                                                    f8 = 1
                                            elif v15 is not None and v15 != "":
                                                return RESIDUE
                                            v17 = v12.get('loadBalancerFrontendIPConfiguration')
                                            if type(v17) is dict:
                                                if not c10[tuple(v17)]:
                                                    return RESIDUE
                                                v18 = v17.get('id')
                                                if v18 is not None and v18 != "":
                                                    if type(v18) is not str:
                                                        return RESIDUE
                                                    look.refs += (9, v18, (i5, i11,))
                                                    f9 = 1
                                            elif v17 is not None and v17 != "":
                                                return RESIDUE
                                        elif v12 is not None and v12 != "":
                                            return RESIDUE
                                    elif v11 is not None and v11 != "":
                                        return RESIDUE
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
            v19 = v3.get('frontendIPConfigurations')
            if type(v19) is list:
                for i20, v20 in enumerate(v19):
                    if type(v20) is dict:
                        if not c11[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('properties')
                        if type(v21) is dict:
                            if not c12[tuple(v21)]:
                                return RESIDUE
                            v22 = v21.get('publicIPAddress')
                            if type(v22) is dict:
                                if not c13[tuple(v22)]:
                                    return RESIDUE
                                v23 = v22.get('id')
                                if v23 is not None and v23 != "":
                                    if type(v23) is not str:
                                        return RESIDUE
                                    look.refs += (2, v23, (i20,))
                                    f2 = 1
                            elif v22 is not None and v22 != "":
                                return RESIDUE
                            v24 = v21.get('publicIPPrefix')
                            if type(v24) is dict:
                                if not c14[tuple(v24)]:
                                    return RESIDUE
                                v25 = v24.get('id')
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (3, v25, (i20,))
                                    f3 = 1
                            elif v24 is not None and v24 != "":
                                return RESIDUE
                            v26 = v21.get('subnet')
                            if type(v26) is dict:
                                if not c15[tuple(v26)]:
                                    return RESIDUE
                                v27 = v26.get('id')
                                if v27 is not None and v27 != "":
                                    if type(v27) is not str:
                                        return RESIDUE
                                    look.refs += (4, v27, (i20,))
                                    f4 = 1
                            elif v26 is not None and v26 != "":
                                return RESIDUE
                            v28 = v21.get('gatewayLoadBalancer')
                            if type(v28) is dict:
                                if not c16[tuple(v28)]:
                                    return RESIDUE
                                v29 = v28.get('id')
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (5, v29, (i20,))
                                    f5 = 1
                            elif v28 is not None and v28 != "":
                                return RESIDUE
                        elif v21 is not None and v21 != "":
                            return RESIDUE
                    elif v20 is not None and v20 != "":
                        return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        v30 = row.get('location')
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.get('extendedLocation')
        if v31:
            return RESIDUE
        return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9

    return screen

def loadbalancers_backendaddresspools() -> Screen:
    """Microsoft.Network/loadBalancers/backendAddressPools."""
    c0 = Usual('properties')
    c1 = Usual('location', 'loadBalancerBackendAddresses', 'virtualNetwork')
    c2 = Usual('properties')
    c3 = Usual('virtualNetwork', 'subnet', 'loadBalancerFrontendIPConfiguration')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('location')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('loadBalancerBackendAddresses')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('properties')
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('virtualNetwork')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('id')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i4,))
                                    f1 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                            v8 = v5.get('subnet')
                            if type(v8) is dict:
                                if not c5[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('id')
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (2, v9, (i4,))
                                    f2 = 1
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                            v10 = v5.get('loadBalancerFrontendIPConfiguration')
                            if type(v10) is dict:
                                if not c6[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('id')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (3, v11, (i4,))
                                    f3 = 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v12 = v1.get('virtualNetwork')
            if type(v12) is dict:
                if not c7[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('id')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (4, v13, ())
                    n += 1
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1 + f2 + f3

    return screen

def loadbalancers_inboundnatrules() -> Screen:
    """Microsoft.Network/loadBalancers/inboundNatRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def localnetworkgateways() -> Screen:
    """Microsoft.Network/localNetworkGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('gatewayIpAddress', 'fqdn')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('gatewayIpAddress')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('fqdn')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def natgateways() -> Screen:
    """Microsoft.Network/natGateways."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('name')
    c2 = Usual('publicIpAddresses', 'publicIpAddressesV6', 'publicIpPrefixes', 'publicIpPrefixesV6', 'sourceVirtualNetwork', 'serviceGateway')
    c3 = Usual('id')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('name')
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('publicIpAddresses')
            if type(v4) is list:
                for i5, v5 in enumerate(v4):
                    if type(v5) is dict:
                        if not c3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('id')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, (i5,))
                            f1 = 1
                    elif v5 is not None and v5 != "":
                        return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
            v7 = v3.get('publicIpAddressesV6')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('id')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
            v10 = v3.get('publicIpPrefixes')
            if type(v10) is list:
                for i11, v11 in enumerate(v10):
                    if type(v11) is dict:
                        if not c5[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('id')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, (i11,))
                            f3 = 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
            v13 = v3.get('publicIpPrefixesV6')
            if type(v13) is list:
                for i14, v14 in enumerate(v13):
                    if type(v14) is dict:
                        if not c6[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('id')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (4, v15, (i14,))
                            f4 = 1
                    elif v14 is not None and v14 != "":
                        return RESIDUE
            elif v13 is not None and v13 != "":
                return RESIDUE
            v16 = v3.get('sourceVirtualNetwork')
            if type(v16) is dict:
                if not c7[tuple(v16)]:
                    return RESIDUE
                v17 = v16.get('id')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (5, v17, ())
                    n += 1
            elif v16 is not None and v16 != "":
                return RESIDUE
            v18 = v3.get('serviceGateway')
            if type(v18) is dict:
                if not c8[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('id')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (6, v19, ())
                    n += 1
            elif v18 is not None and v18 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        v20 = row.get('location')
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.get('extendedLocation')
        if v21:
            return RESIDUE
        return n + f1 + f2 + f3 + f4

    return screen

def networkinterfaces() -> Screen:
    """Microsoft.Network/networkInterfaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dnsSettings', 'ipConfigurations', 'tapConfigurations', 'networkSecurityGroup')
    c2 = Usual('dnsServers')
    c3 = Usual('properties')
    c4 = Usual('subnet', 'publicIPAddress', 'gatewayLoadBalancer', 'loadBalancerBackendAddressPools', 'loadBalancerInboundNatRules', 'applicationGatewayBackendAddressPools', 'virtualNetworkTaps')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('id')
    c9 = Usual('id')
    c10 = Usual('id')
    c11 = Usual('id')
    c12 = Usual('properties')
    c13 = Usual('virtualNetworkTap')
    c14 = Usual('id')
    c15 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dnsSettings')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('dnsServers')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None and v4 != "":
                            if type(v4) is Opaque:
                                return RESIDUE
                            f0 = 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('ipConfigurations')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('properties')
                        if type(v7) is dict:
                            if not c4[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('subnet')
                            if type(v8) is dict:
                                if not c5[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('id')
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (1, v9, (i6,))
                                    f1 = 1
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                            v10 = v7.get('publicIPAddress')
                            if type(v10) is dict:
                                if not c6[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('id')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (2, v11, (i6,))
                                    f2 = 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                            v12 = v7.get('gatewayLoadBalancer')
                            if type(v12) is dict:
                                if not c7[tuple(v12)]:
                                    return RESIDUE
                                v13 = v12.get('id')
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (3, v13, (i6,))
                                    f3 = 1
                            elif v12 is not None and v12 != "":
                                return RESIDUE
                            v14 = v7.get('loadBalancerBackendAddressPools')
                            if type(v14) is list:
                                for i15, v15 in enumerate(v14):
                                    if type(v15) is dict:
                                        if not c8[tuple(v15)]:
                                            return RESIDUE
                                        v16 = v15.get('id')
                                        if v16 is not None and v16 != "":
                                            if type(v16) is not str:
                                                return RESIDUE
                                            look.refs += (4, v16, (i6, i15,))
                                            f4 = 1
                                    elif v15 is not None and v15 != "":
                                        return RESIDUE
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                            v17 = v7.get('loadBalancerInboundNatRules')
                            if type(v17) is list:
                                for i18, v18 in enumerate(v17):
                                    if type(v18) is dict:
                                        if not c9[tuple(v18)]:
                                            return RESIDUE
                                        v19 = v18.get('id')
                                        if v19 is not None and v19 != "":
                                            if type(v19) is not str:
                                                return RESIDUE
                                            look.refs += (5, v19, (i6, i18,))
                                            f5 = 1
                                    elif v18 is not None and v18 != "":
                                        return RESIDUE
                            elif v17 is not None and v17 != "":
                                return RESIDUE
                            v20 = v7.get('applicationGatewayBackendAddressPools')
                            if type(v20) is list:
                                for i21, v21 in enumerate(v20):
                                    if type(v21) is dict:
                                        if not c10[tuple(v21)]:
                                            return RESIDUE
                                        v22 = v21.get('id')
                                        if v22 is not None and v22 != "":
                                            if type(v22) is not str:
                                                return RESIDUE
                                            look.refs += (6, v22, (i6, i21,))
                                            f6 = 1
                                    elif v21 is not None and v21 != "":
                                        return RESIDUE
                            elif v20 is not None and v20 != "":
                                return RESIDUE
                            v23 = v7.get('virtualNetworkTaps')
                            if type(v23) is list:
                                for i24, v24 in enumerate(v23):
                                    if type(v24) is dict:
                                        if not c11[tuple(v24)]:
                                            return RESIDUE
                                        v25 = v24.get('id')
                                        if v25 is not None and v25 != "":
                                            if type(v25) is not str:
                                                return RESIDUE
                                            look.refs += (7, v25, (i6, i24,))
                                            f7 = 1
                                    elif v24 is not None and v24 != "":
                                        return RESIDUE
                            elif v23 is not None and v23 != "":
                                return RESIDUE
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v26 = v1.get('tapConfigurations')
            if type(v26) is list:
                for i27, v27 in enumerate(v26):
                    if type(v27) is dict:
                        if not c12[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('properties')
                        if type(v28) is dict:
                            if not c13[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('virtualNetworkTap')
                            if type(v29) is dict:
                                if not c14[tuple(v29)]:
                                    return RESIDUE
                                v30 = v29.get('id')
                                if v30 is not None and v30 != "":
                                    if type(v30) is not str:
                                        return RESIDUE
                                    look.refs += (8, v30, (i27,))
                                    f8 = 1
                            elif v29 is not None and v29 != "":
                                return RESIDUE
                        elif v28 is not None and v28 != "":
                            return RESIDUE
                    elif v27 is not None and v27 != "":
                        return RESIDUE
            elif v26 is not None and v26 != "":
                return RESIDUE
            v31 = v1.get('networkSecurityGroup')
            if type(v31) is dict:
                if not c15[tuple(v31)]:
                    return RESIDUE
                v32 = v31.get('id')
                if v32 is not None and v32 != "":
                    if type(v32) is not str:
                        return RESIDUE
                    look.refs += (9, v32, ())
                    n += 1
            elif v31 is not None and v31 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v33 = row.get('location')
        if not look.inside[v33]:
            return RESIDUE
        v34 = row.get('extendedLocation')
        if v34:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def networkinterfaces_ipconfigurations() -> Screen:
    """Microsoft.Network/networkInterfaces/ipConfigurations."""
    c0 = Usual('properties')
    c1 = Usual('subnet', 'publicIPAddress', 'gatewayLoadBalancer', 'loadBalancerBackendAddressPools', 'loadBalancerInboundNatRules', 'applicationGatewayBackendAddressPools')
    c2 = Usual('id')
    c3 = Usual('id')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnet')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('publicIPAddress')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('gatewayLoadBalancer')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('loadBalancerBackendAddressPools')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if type(v9) is dict:
                        if not c5[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('id')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i9,))
                            f3 = 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('loadBalancerInboundNatRules')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c6[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('id')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (4, v13, (i12,))
                            f4 = 1
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v14 = v1.get('applicationGatewayBackendAddressPools')
            if type(v14) is list:
                for i15, v15 in enumerate(v14):
                    if type(v15) is dict:
                        if not c7[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('id')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (5, v16, (i15,))
                            f5 = 1
                    elif v15 is not None and v15 != "":
                        return RESIDUE
            elif v14 is not None and v14 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f4 + f5

    return screen

def networkmanagers() -> Screen:
    """Microsoft.Network/networkManagers."""
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

def networkmanagers_connectivityconfigurations() -> Screen:
    """Microsoft.Network/networkManagers/connectivityConfigurations."""
    c0 = Usual('properties')
    c1 = Usual('isGlobal', 'appliesToGroups', 'hubs')
    c2 = Usual('isGlobal')
    c3 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isGlobal')
            if v2 is not None and v2 != "":
                if v2 not in {'False'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v3 = v1.get('appliesToGroups')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('isGlobal')
                        if v5 is not None and v5 != "":
                            if v5 not in {'False'}:
                                return RESIDUE
                            f1 = 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v6 = v1.get('hubs')
            if type(v6) is list:
                for i7, v7 in enumerate(v6):
                    if type(v7) is dict:
                        if not c3[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('resourceId')
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i7,))
                            f2 = 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
        return n + f1 + f2

    return screen

def networkmanagers_networkgroups() -> Screen:
    """Microsoft.Network/networkManagers/networkGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def networkmanagers_networkgroups_staticmembers() -> Screen:
    """Microsoft.Network/networkManagers/networkGroups/staticMembers."""
    c0 = Usual('properties')
    c1 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def networkmanagers_securityadminconfigurations() -> Screen:
    """Microsoft.Network/networkManagers/securityAdminConfigurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def networkprofiles() -> Screen:
    """Microsoft.Network/networkProfiles."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('containerNetworkInterfaceConfigurations')
    c2 = Usual('properties')
    c3 = Usual('ipConfigurations')
    c4 = Usual('properties')
    c5 = Usual('subnet')
    c6 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('containerNetworkInterfaceConfigurations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('ipConfigurations')
                            if type(v5) is list:
                                for i6, v6 in enumerate(v5):
                                    if type(v6) is dict:
                                        if not c4[tuple(v6)]:
                                            return RESIDUE
                                        v7 = v6.get('properties')
                                        if type(v7) is dict:
                                            if not c5[tuple(v7)]:
                                                return RESIDUE
                                            v8 = v7.get('subnet')
                                            if type(v8) is dict:
                                                if not c6[tuple(v8)]:
                                                    return RESIDUE
                                                v9 = v8.get('id')
                                                if v9 is not None and v9 != "":
                                                    if type(v9) is not str:
                                                        return RESIDUE
                                                    look.refs += (0, v9, (i3, i6,))
                                                    f0 = 1
                                            elif v8 is not None and v8 != "":
                                                return RESIDUE
                                        elif v7 is not None and v7 != "":
                                            return RESIDUE
                                    elif v6 is not None and v6 != "":
                                        return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n + f0

    return screen

def networksecuritygroups() -> Screen:
    """Microsoft.Network/networkSecurityGroups."""
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

def networksecuritygroups_securityrules() -> Screen:
    """Microsoft.Network/networkSecurityGroups/securityRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def networksecurityperimeters() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters."""
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

def networksecurityperimeters_profiles() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/profiles."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def networksecurityperimeters_profiles_accessrules() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/profiles/accessRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def networksecurityperimeters_resourceassociations() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/resourceAssociations."""
    c0 = Usual('properties')
    c1 = Usual('privateLinkResource')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkResource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def networkwatchers() -> Screen:
    """Microsoft.Network/networkWatchers."""
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

def networkwatchers_connectionmonitors() -> Screen:
    """Microsoft.Network/networkWatchers/connectionMonitors."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('endpoints', 'outputs', 'source', 'destination')
    c2 = Usual('locationDetails', 'resourceId')
    c3 = Usual('region')
    c4 = Usual('workspaceSettings')
    c5 = Usual('workspaceResourceId')
    c6 = Usual('resourceId')
    c7 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpoints')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('locationDetails')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('region')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                        v6 = v3.get('resourceId')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, (i3,))
                            f2 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v7 = v1.get('outputs')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('workspaceSettings')
                        if type(v9) is dict:
                            if not c5[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('workspaceResourceId')
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (1, v10, (i8,))
                                f1 = 1
                        elif v9 is not None and v9 != "":
                            return RESIDUE
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
            v11 = v1.get('source')
            if type(v11) is dict:
                if not c6[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('resourceId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('destination')
            if type(v13) is dict:
                if not c7[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('resourceId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (4, v14, ())
                    n += 1
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v15 = row.get('location')
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.get('extendedLocation')
        if v16:
            return RESIDUE
        return n + f0 + f1 + f2

    return screen

def networkwatchers_flowlogs() -> Screen:
    """Microsoft.Network/networkWatchers/flowLogs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('flowAnalyticsConfiguration', 'storageId')
    c2 = Usual('networkWatcherFlowAnalyticsConfiguration')
    c3 = Usual('workspaceRegion', 'enabled', 'workspaceResourceId', 'workspaceId')
    c4 = conditions(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled', values=('false',)))
    c5 = conditions(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('flowAnalyticsConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('networkWatcherFlowAnalyticsConfiguration')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('workspaceRegion')
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c4):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    v5 = v3.get('enabled')
                    v6 = v3.get('workspaceResourceId')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c4):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.get('workspaceId')
                    if v7 is not None and v7 != "":
                        if not look.is_off(row, c5):
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (3, v7, ())
                            n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('storageId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (1, v8, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v9 = row.get('location')
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.get('extendedLocation')
        if v10:
            return RESIDUE
        return n

    return screen

def networkwatchers_packetcaptures() -> Screen:
    """Microsoft.Network/networkWatchers/packetCaptures."""
    c0 = Usual('properties')
    c1 = Usual('storageLocation')
    c2 = Usual('storageId', 'storagePath')
    c3 = conditions(unless=Condition(path='properties.storageLocation.storageId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageLocation')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('storagePath')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c3):
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (1, v4, ())
                        n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def p2svpngateways() -> Screen:
    """Microsoft.Network/p2svpnGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('customDnsServers', 'virtualHub', 'vpnServerConfiguration')
    c2 = Usual('id')
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
            v2 = v1.get('customDnsServers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is Opaque:
                            return RESIDUE
                        f0 = 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('virtualHub')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('vpnServerConfiguration')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v8 = row.get('location')
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.get('extendedLocation')
        if v9:
            return RESIDUE
        return n + f0

    return screen

def privatednszones() -> Screen:
    """Microsoft.Network/privateDnsZones."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_a() -> Screen:
    """Microsoft.Network/privateDnsZones/A."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_aaaa() -> Screen:
    """Microsoft.Network/privateDnsZones/AAAA."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_cname() -> Screen:
    """Microsoft.Network/privateDnsZones/CNAME."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_mx() -> Screen:
    """Microsoft.Network/privateDnsZones/MX."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_ptr() -> Screen:
    """Microsoft.Network/privateDnsZones/PTR."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_soa() -> Screen:
    """Microsoft.Network/privateDnsZones/SOA."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_srv() -> Screen:
    """Microsoft.Network/privateDnsZones/SRV."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_txt() -> Screen:
    """Microsoft.Network/privateDnsZones/TXT."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatednszones_virtualnetworklinks() -> Screen:
    """Microsoft.Network/privateDnsZones/virtualNetworkLinks."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetwork')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def privateendpoints() -> Screen:
    """Microsoft.Network/privateEndpoints."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('privateLinkServiceConnections', 'manualPrivateLinkServiceConnections', 'subnet')
    c2 = Usual('properties')
    c3 = Usual('privateLinkServiceId')
    c4 = Usual('properties')
    c5 = Usual('privateLinkServiceId')
    c6 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkServiceConnections')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('privateLinkServiceId')
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
            v6 = v1.get('manualPrivateLinkServiceConnections')
            if type(v6) is list:
                for i7, v7 in enumerate(v6):
                    if type(v7) is dict:
                        if not c4[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('properties')
                        if type(v8) is dict:
                            if not c5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('privateLinkServiceId')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i7,))
                                f1 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                    elif v7 is not None and v7 != "":
                        return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v10 = v1.get('subnet')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('id')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (2, v11, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n + f0 + f1

    return screen

def privateendpoints_privatednszonegroups() -> Screen:
    """Microsoft.Network/privateEndpoints/privateDnsZoneGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatelinkservices() -> Screen:
    """Microsoft.Network/privateLinkServices."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('visibility', 'autoApproval', 'loadBalancerFrontendIpConfigurations', 'ipConfigurations', 'destinationIPAddress', 'alias')
    c2 = Usual('subscriptions')
    c3 = conditions(when=Condition(path='properties.visibility.subscriptions[]', values=('*',)))
    c4 = Usual('subscriptions')
    c5 = conditions(when=Condition(path='properties.autoApproval.subscriptions[]', values=('*',)))
    c6 = Usual('id')
    c7 = Usual('properties')
    c8 = Usual('subnet')
    c9 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('visibility')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('subscriptions')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c3):
                        return RESIDUE
                    if type(v3) is not list:
                        return RESIDUE
                    for i4, v4 in enumerate(v3):
                        pass
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('autoApproval')
            if type(v5) is dict:
                if not c4[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('subscriptions')
                if v6 is not None and v6 != "":
                    if not look.is_off(row, c5):
                        return RESIDUE
                    if type(v6) is not list:
                        return RESIDUE
                    for i7, v7 in enumerate(v6):
                        pass
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('loadBalancerFrontendIpConfigurations')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if type(v9) is dict:
                        if not c6[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('id')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, (i9,))
                            f2 = 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('ipConfigurations')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c7[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('properties')
                        if type(v13) is dict:
                            if not c8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('subnet')
                            if type(v14) is dict:
                                if not c9[tuple(v14)]:
                                    return RESIDUE
                                v15 = v14.get('id')
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (3, v15, (i12,))
                                    f3 = 1
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v16 = v1.get('destinationIPAddress')
            if v16 is not None and v16 != "":
                if type(v16) is not str:
                    return RESIDUE
                look.refs += (4, v16, ())
                n += 1
            v17 = v1.get('alias')
            if v17 is not None and v17 != "":
                if type(v17) is str:
                    look.names.append(('host', v17))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v18 = row.get('location')
        if not look.inside[v18]:
            return RESIDUE
        v19 = row.get('extendedLocation')
        if v19:
            return RESIDUE
        return n + f2 + f3

    return screen

def publicipaddresses() -> Screen:
    """Microsoft.Network/publicIPAddresses."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('tier')
    c2 = Usual('natGateway', 'dnsSettings', 'ipAddress')
    c3 = Usual('id')
    c4 = Usual('fqdn')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('tier')
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('natGateway')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v3.get('dnsSettings')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('fqdn')
                if v7 is not None and v7 != "":
                    if type(v7) is str:
                        look.names.append(('host', v7))
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v3.get('ipAddress')
            if v8 is not None and v8 != "":
                if type(v8) is str:
                    look.names.append(('host', v8))
        elif v3 is not None and v3 != "":
            return RESIDUE
        v9 = row.get('location')
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.get('extendedLocation')
        if v10:
            return RESIDUE
        return n

    return screen

def publicipprefixes() -> Screen:
    """Microsoft.Network/publicIPPrefixes."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('tier')
    c2 = Usual('customIPPrefix')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('tier')
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('customIPPrefix')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n

    return screen

def routetables() -> Screen:
    """Microsoft.Network/routeTables."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('routes')
    c2 = Usual('properties')
    c3 = Usual('nextHopType')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('routes')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('nextHopType')
                            if v5 is not None and v5 != "":
                                if v5 not in {'Internet', 'None', 'VirtualAppliance', 'VirtualApplianceEcmp', 'VirtualNetworkGateway', 'VnetLocal'}:
                                    return RESIDUE
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n + f0

    return screen

def routetables_routes() -> Screen:
    """Microsoft.Network/routeTables/routes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def serviceendpointpolicies() -> Screen:
    """Microsoft.Network/serviceEndpointPolicies."""
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

def trafficmanagerprofiles() -> Screen:
    """Microsoft.Network/trafficManagerProfiles."""
    c0 = Usual('properties')
    c1 = Usual('endpoints', 'dnsConfig')
    c2 = Usual('properties')
    c3 = Usual('endpointLocation', 'targetResourceId', 'target')
    c4 = Usual('fqdn')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpoints')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('endpointLocation')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('targetResourceId')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i3,))
                                f1 = 1
                            v7 = v4.get('target')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('dnsConfig')
            if type(v8) is dict:
                if not c4[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('fqdn')
                if v9 is not None and v9 != "":
                    if type(v9) is str:
                        look.names.append(('host', v9))
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2

    return screen

def trafficmanagerprofiles_azureendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/azureEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('endpointLocation', 'targetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpointLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('targetResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def trafficmanagerprofiles_externalendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/externalEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('endpointLocation', 'targetResourceId', 'target')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpointLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('targetResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('target')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def trafficmanagerprofiles_nestedendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/nestedEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('endpointLocation', 'targetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpointLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('targetResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def virtualhubs() -> Screen:
    """Microsoft.Network/virtualHubs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualWan', 'azureFirewall', 'securityPartnerProvider', 'vpnGateway', 'p2SVpnGateway', 'expressRouteGateway')
    c2 = Usual('id')
    c3 = Usual('id')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualWan')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('azureFirewall')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('securityPartnerProvider')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('vpnGateway')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('id')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('p2SVpnGateway')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('id')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (4, v11, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v12 = v1.get('expressRouteGateway')
            if type(v12) is dict:
                if not c7[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('id')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n

    return screen

def virtualhubs_bgpconnections() -> Screen:
    """Microsoft.Network/virtualHubs/bgpConnections."""
    c0 = Usual('properties')
    c1 = Usual('hubVirtualNetworkConnection')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('hubVirtualNetworkConnection')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def virtualhubs_hubroutetables() -> Screen:
    """Microsoft.Network/virtualHubs/hubRouteTables."""
    c0 = Usual('properties')
    c1 = Usual('routes')
    c2 = Usual('nextHop')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('routes')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('nextHop')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def virtualhubs_hubvirtualnetworkconnections() -> Screen:
    """Microsoft.Network/virtualHubs/hubVirtualNetworkConnections."""
    c0 = Usual('properties')
    c1 = Usual('remoteVirtualNetwork')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('remoteVirtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def virtualhubs_ipconfigurations() -> Screen:
    """Microsoft.Network/virtualHubs/ipConfigurations."""
    c0 = Usual('properties')
    c1 = Usual('subnet', 'publicIPAddress')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnet')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('publicIPAddress')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def virtualhubs_routemaps() -> Screen:
    """Microsoft.Network/virtualHubs/routeMaps."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def virtualhubs_routingintent() -> Screen:
    """Microsoft.Network/virtualHubs/routingIntent."""
    c0 = Usual('properties')
    c1 = Usual('routingPolicies')
    c2 = Usual('nextHop')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('routingPolicies')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('nextHop')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def virtualnetworkgateways() -> Screen:
    """Microsoft.Network/virtualNetworkGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('ipConfigurations', 'gatewayDefaultSite', 'vNetExtendedLocationResourceId', 'vpnClientConfiguration')
    c2 = Usual('properties')
    c3 = Usual('publicIPAddress', 'subnet')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('radiusServerAddress', 'radiusServers')
    c8 = Usual('radiusServerAddress')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('ipConfigurations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('publicIPAddress')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('id')
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                            v7 = v4.get('subnet')
                            if type(v7) is dict:
                                if not c5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('id')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i3,))
                                    f1 = 1
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('gatewayDefaultSite')
            if type(v9) is dict:
                if not c6[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('id')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v1.get('vNetExtendedLocationResourceId')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (3, v11, ())
                n += 1
            v12 = v1.get('vpnClientConfiguration')
            if type(v12) is dict:
                if not c7[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('radiusServerAddress')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (4, v13, ())
                    n += 1
                v14 = v12.get('radiusServers')
                if type(v14) is list:
                    for i15, v15 in enumerate(v14):
                        if type(v15) is dict:
                            if not c8[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('radiusServerAddress')
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (5, v16, (i15,))
                                f5 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v17 = row.get('location')
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.get('extendedLocation')
        if v18:
            return RESIDUE
        return n + f0 + f1 + f5

    return screen

def virtualnetworks() -> Screen:
    """Microsoft.Network/virtualNetworks."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('subnets', 'dhcpOptions', 'virtualNetworkPeerings')
    c2 = Usual('properties')
    c3 = Usual('serviceEndpoints', 'natGateway', 'serviceGateway', 'routeTable', 'networkSecurityGroup', 'serviceEndpointPolicies')
    c4 = Usual('service', 'locations')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('id')
    c9 = Usual('id')
    c10 = Usual('dnsServers')
    c11 = Usual('properties')
    c12 = Usual('remoteVirtualNetwork')
    c13 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnets')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('serviceEndpoints')
                            if type(v5) is list:
                                for i6, v6 in enumerate(v5):
                                    if type(v6) is dict:
                                        if not c4[tuple(v6)]:
                                            return RESIDUE
                                        v7 = v6.get('service')
                                        if v7 is not None and v7 != "":
                                            if v7 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                                return RESIDUE
                                            f0 = 1
                                        v8 = v6.get('locations')
                                        if type(v8) is list:
                                            for i9, v9 in enumerate(v8):
                                                if v9 is not None and v9 != "":
                                                    if v9 not in {'*'} and not look.inside[v9]:
                                                        return RESIDUE
                                                    f1 = 1
                                        elif v8 is not None and v8 != "":
                                            return RESIDUE
                                    elif v6 is not None and v6 != "":
                                        return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                            v10 = v4.get('natGateway')
                            if type(v10) is dict:
                                if not c5[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('id')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (4, v11, (i3,))
                                    f4 = 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                            v12 = v4.get('serviceGateway')
                            if type(v12) is dict:
                                if not c6[tuple(v12)]:
                                    return RESIDUE
                                v13 = v12.get('id')
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (5, v13, (i3,))
                                    f5 = 1
                            elif v12 is not None and v12 != "":
                                return RESIDUE
                            v14 = v4.get('routeTable')
                            if type(v14) is dict:
                                if not c7[tuple(v14)]:
                                    return RESIDUE
                                v15 = v14.get('id')
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (6, v15, (i3,))
                                    f6 = 1
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                            v16 = v4.get('networkSecurityGroup')
                            if type(v16) is dict:
                                if not c8[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('id')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (7, v17, (i3,))
                                    f7 = 1
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                            v18 = v4.get('serviceEndpointPolicies')
                            if type(v18) is list:
                                for i19, v19 in enumerate(v18):
                                    if type(v19) is dict:
                                        if not c9[tuple(v19)]:
                                            return RESIDUE
                                        v20 = v19.get('id')
                                        if v20 is not None and v20 != "":
                                            if type(v20) is not str:
                                                return RESIDUE
                                            look.refs += (8, v20, (i3, i19,))
                                            f8 = 1
                                    elif v19 is not None and v19 != "":
                                        return RESIDUE
                            elif v18 is not None and v18 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v21 = v1.get('dhcpOptions')
            if type(v21) is dict:
                if not c10[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('dnsServers')
                if type(v22) is list:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None and v23 != "":
                            if type(v23) is Opaque:
                                return RESIDUE
                            f2 = 1
                elif v22 is not None and v22 != "":
                    return RESIDUE
            elif v21 is not None and v21 != "":
                return RESIDUE
            v24 = v1.get('virtualNetworkPeerings')
            if type(v24) is list:
                for i25, v25 in enumerate(v24):
                    if type(v25) is dict:
                        if not c11[tuple(v25)]:
                            return RESIDUE
                        v26 = v25.get('properties')
                        if type(v26) is dict:
                            if not c12[tuple(v26)]:
                                return RESIDUE
                            v27 = v26.get('remoteVirtualNetwork')
                            if type(v27) is dict:
                                if not c13[tuple(v27)]:
                                    return RESIDUE
                                v28 = v27.get('id')
                                if v28 is not None and v28 != "":
                                    if type(v28) is not str:
                                        return RESIDUE
                                    look.refs += (3, v28, (i25,))
                                    f3 = 1
                            elif v27 is not None and v27 != "":
                                return RESIDUE
                        elif v26 is not None and v26 != "":
                            return RESIDUE
                    elif v25 is not None and v25 != "":
                        return RESIDUE
            elif v24 is not None and v24 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v29 = row.get('location')
        if not look.inside[v29]:
            return RESIDUE
        v30 = row.get('extendedLocation')
        if v30:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def virtualnetworks_subnets() -> Screen:
    """Microsoft.Network/virtualNetworks/subnets."""
    c0 = Usual('properties')
    c1 = Usual('serviceEndpoints', 'natGateway', 'serviceGateway', 'routeTable', 'networkSecurityGroup', 'serviceEndpointPolicies')
    c2 = Usual('service', 'locations')
    c3 = Usual('id')
    c4 = Usual('id')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('serviceEndpoints')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('service')
                        if v4 is not None and v4 != "":
                            if v4 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('locations')
                        if type(v5) is list:
                            for i6, v6 in enumerate(v5):
                                if v6 is not None and v6 != "":
                                    if v6 not in {'*'} and not look.inside[v6]:
                                        return RESIDUE
                                    f1 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v7 = v1.get('natGateway')
            if type(v7) is dict:
                if not c3[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('id')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
            elif v7 is not None and v7 != "":
                return RESIDUE
            v9 = v1.get('serviceGateway')
            if type(v9) is dict:
                if not c4[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('id')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v1.get('routeTable')
            if type(v11) is dict:
                if not c5[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('id')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('networkSecurityGroup')
            if type(v13) is dict:
                if not c6[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('id')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (5, v14, ())
                    n += 1
            elif v13 is not None and v13 != "":
                return RESIDUE
            v15 = v1.get('serviceEndpointPolicies')
            if type(v15) is list:
                for i16, v16 in enumerate(v15):
                    if type(v16) is dict:
                        if not c7[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('id')
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (6, v17, (i16,))
                            f6 = 1
                    elif v16 is not None and v16 != "":
                        return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f6

    return screen

def virtualnetworks_virtualnetworkpeerings() -> Screen:
    """Microsoft.Network/virtualNetworks/virtualNetworkPeerings."""
    c0 = Usual('properties')
    c1 = Usual('remoteVirtualNetwork')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('remoteVirtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def virtualnetworktaps() -> Screen:
    """Microsoft.Network/virtualNetworkTaps."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('destinationNetworkInterfaceIPConfiguration', 'destinationLoadBalancerFrontEndIPConfiguration')
    c2 = Usual('id')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destinationNetworkInterfaceIPConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('destinationLoadBalancerFrontEndIPConfiguration')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n

    return screen

def virtualwans() -> Screen:
    """Microsoft.Network/virtualWans."""
    c0 = Usual('properties')
    c1 = Usual('virtualHubs')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualHubs')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('id')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def vpngateways() -> Screen:
    """Microsoft.Network/vpnGateways."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualHub', 'connections')
    c2 = Usual('id')
    c3 = Usual('properties')
    c4 = Usual('remoteVpnSite')
    c5 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualHub')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('connections')
            if type(v4) is list:
                for i5, v5 in enumerate(v4):
                    if type(v5) is dict:
                        if not c3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('properties')
                        if type(v6) is dict:
                            if not c4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('remoteVpnSite')
                            if type(v7) is dict:
                                if not c5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('id')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i5,))
                                    f1 = 1
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v9 = row.get('location')
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.get('extendedLocation')
        if v10:
            return RESIDUE
        return n + f1

    return screen

def vpngateways_vpnconnections() -> Screen:
    """Microsoft.Network/vpnGateways/vpnConnections."""
    c0 = Usual('properties')
    c1 = Usual('remoteVpnSite')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('remoteVpnSite')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
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

def vpnserverconfigurations() -> Screen:
    """Microsoft.Network/vpnServerConfigurations."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('radiusServerAddress', 'radiusServers')
    c2 = Usual('radiusServerAddress')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('radiusServerAddress')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('radiusServers')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('radiusServerAddress')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i4,))
                            f1 = 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n + f1

    return screen

def vpnsites() -> Screen:
    """Microsoft.Network/vpnSites."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('ipAddress', 'vpnSiteLinks', 'virtualWan')
    c2 = Usual('properties')
    c3 = Usual('ipAddress', 'fqdn')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('ipAddress')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('vpnSiteLinks')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('properties')
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('ipAddress')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i4,))
                                f1 = 1
                            v7 = v5.get('fqdn')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i4,))
                                f2 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v8 = v1.get('virtualWan')
            if type(v8) is dict:
                if not c4[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('id')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n + f1 + f2

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.network/applicationgateways': applicationgateways,
    'microsoft.network/applicationgatewaywebapplicationfirewallpolicies': applicationgatewaywebapplicationfirewallpolicies,
    'microsoft.network/applicationsecuritygroups': applicationsecuritygroups,
    'microsoft.network/azurefirewalls': azurefirewalls,
    'microsoft.network/bastionhosts': bastionhosts,
    'microsoft.network/connections': connections,
    'microsoft.network/ddosprotectionplans': ddosprotectionplans,
    'microsoft.network/dnsforwardingrulesets': dnsforwardingrulesets,
    'microsoft.network/dnsforwardingrulesets/forwardingrules': dnsforwardingrulesets_forwardingrules,
    'microsoft.network/dnsforwardingrulesets/virtualnetworklinks': dnsforwardingrulesets_virtualnetworklinks,
    'microsoft.network/dnsresolvers': dnsresolvers,
    'microsoft.network/dnsresolvers/inboundendpoints': dnsresolvers_inboundendpoints,
    'microsoft.network/dnsresolvers/outboundendpoints': dnsresolvers_outboundendpoints,
    'microsoft.network/dnszones': dnszones,
    'microsoft.network/dnszones/a': dnszones_a,
    'microsoft.network/dnszones/aaaa': dnszones_aaaa,
    'microsoft.network/dnszones/caa': dnszones_caa,
    'microsoft.network/dnszones/cname': dnszones_cname,
    'microsoft.network/dnszones/mx': dnszones_mx,
    'microsoft.network/dnszones/ns': dnszones_ns,
    'microsoft.network/dnszones/ptr': dnszones_ptr,
    'microsoft.network/dnszones/soa': dnszones_soa,
    'microsoft.network/dnszones/srv': dnszones_srv,
    'microsoft.network/dnszones/txt': dnszones_txt,
    'microsoft.network/expressroutecircuits': expressroutecircuits,
    'microsoft.network/expressroutecircuits/authorizations': expressroutecircuits_authorizations,
    'microsoft.network/expressroutecircuits/peerings': expressroutecircuits_peerings,
    'microsoft.network/expressroutecircuits/peerings/connections': expressroutecircuits_peerings_connections,
    'microsoft.network/expressroutegateways': expressroutegateways,
    'microsoft.network/firewallpolicies': firewallpolicies,
    'microsoft.network/firewallpolicies/rulecollectiongroups': firewallpolicies_rulecollectiongroups,
    'microsoft.network/ipgroups': ipgroups,
    'microsoft.network/loadbalancers': loadbalancers,
    'microsoft.network/loadbalancers/backendaddresspools': loadbalancers_backendaddresspools,
    'microsoft.network/loadbalancers/inboundnatrules': loadbalancers_inboundnatrules,
    'microsoft.network/localnetworkgateways': localnetworkgateways,
    'microsoft.network/natgateways': natgateways,
    'microsoft.network/networkinterfaces': networkinterfaces,
    'microsoft.network/networkinterfaces/ipconfigurations': networkinterfaces_ipconfigurations,
    'microsoft.network/networkmanagers': networkmanagers,
    'microsoft.network/networkmanagers/connectivityconfigurations': networkmanagers_connectivityconfigurations,
    'microsoft.network/networkmanagers/networkgroups': networkmanagers_networkgroups,
    'microsoft.network/networkmanagers/networkgroups/staticmembers': networkmanagers_networkgroups_staticmembers,
    'microsoft.network/networkmanagers/securityadminconfigurations': networkmanagers_securityadminconfigurations,
    'microsoft.network/networkprofiles': networkprofiles,
    'microsoft.network/networksecuritygroups': networksecuritygroups,
    'microsoft.network/networksecuritygroups/securityrules': networksecuritygroups_securityrules,
    'microsoft.network/networksecurityperimeters': networksecurityperimeters,
    'microsoft.network/networksecurityperimeters/profiles': networksecurityperimeters_profiles,
    'microsoft.network/networksecurityperimeters/profiles/accessrules': networksecurityperimeters_profiles_accessrules,
    'microsoft.network/networksecurityperimeters/resourceassociations': networksecurityperimeters_resourceassociations,
    'microsoft.network/networkwatchers': networkwatchers,
    'microsoft.network/networkwatchers/connectionmonitors': networkwatchers_connectionmonitors,
    'microsoft.network/networkwatchers/flowlogs': networkwatchers_flowlogs,
    'microsoft.network/networkwatchers/packetcaptures': networkwatchers_packetcaptures,
    'microsoft.network/p2svpngateways': p2svpngateways,
    'microsoft.network/privatednszones': privatednszones,
    'microsoft.network/privatednszones/a': privatednszones_a,
    'microsoft.network/privatednszones/aaaa': privatednszones_aaaa,
    'microsoft.network/privatednszones/cname': privatednszones_cname,
    'microsoft.network/privatednszones/mx': privatednszones_mx,
    'microsoft.network/privatednszones/ptr': privatednszones_ptr,
    'microsoft.network/privatednszones/soa': privatednszones_soa,
    'microsoft.network/privatednszones/srv': privatednszones_srv,
    'microsoft.network/privatednszones/txt': privatednszones_txt,
    'microsoft.network/privatednszones/virtualnetworklinks': privatednszones_virtualnetworklinks,
    'microsoft.network/privateendpoints': privateendpoints,
    'microsoft.network/privateendpoints/privatednszonegroups': privateendpoints_privatednszonegroups,
    'microsoft.network/privatelinkservices': privatelinkservices,
    'microsoft.network/publicipaddresses': publicipaddresses,
    'microsoft.network/publicipprefixes': publicipprefixes,
    'microsoft.network/routetables': routetables,
    'microsoft.network/routetables/routes': routetables_routes,
    'microsoft.network/serviceendpointpolicies': serviceendpointpolicies,
    'microsoft.network/trafficmanagerprofiles': trafficmanagerprofiles,
    'microsoft.network/trafficmanagerprofiles/azureendpoints': trafficmanagerprofiles_azureendpoints,
    'microsoft.network/trafficmanagerprofiles/externalendpoints': trafficmanagerprofiles_externalendpoints,
    'microsoft.network/trafficmanagerprofiles/nestedendpoints': trafficmanagerprofiles_nestedendpoints,
    'microsoft.network/virtualhubs': virtualhubs,
    'microsoft.network/virtualhubs/bgpconnections': virtualhubs_bgpconnections,
    'microsoft.network/virtualhubs/hubroutetables': virtualhubs_hubroutetables,
    'microsoft.network/virtualhubs/hubvirtualnetworkconnections': virtualhubs_hubvirtualnetworkconnections,
    'microsoft.network/virtualhubs/ipconfigurations': virtualhubs_ipconfigurations,
    'microsoft.network/virtualhubs/routemaps': virtualhubs_routemaps,
    'microsoft.network/virtualhubs/routingintent': virtualhubs_routingintent,
    'microsoft.network/virtualnetworkgateways': virtualnetworkgateways,
    'microsoft.network/virtualnetworks': virtualnetworks,
    'microsoft.network/virtualnetworks/subnets': virtualnetworks_subnets,
    'microsoft.network/virtualnetworks/virtualnetworkpeerings': virtualnetworks_virtualnetworkpeerings,
    'microsoft.network/virtualnetworktaps': virtualnetworktaps,
    'microsoft.network/virtualwans': virtualwans,
    'microsoft.network/vpngateways': vpngateways,
    'microsoft.network/vpngateways/vpnconnections': vpngateways_vpnconnections,
    'microsoft.network/vpnserverconfigurations': vpnserverconfigurations,
    'microsoft.network/vpnsites': vpnsites,
}
