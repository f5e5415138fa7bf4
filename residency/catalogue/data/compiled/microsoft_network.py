"""microsoft.network. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_APPLICATIONGATEWAYS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_APPLICATIONGATEWAYS_1 = Usual('backendAddressPools', 'sslCertificates', 'trustedRootCertificates', 'firewallPolicy', 'httpListeners', 'urlPathMaps', 'customErrorConfigurations', 'redirectConfigurations', 'gatewayIPConfigurations', 'frontendIPConfigurations', 'privateLinkConfigurations')
_USUAL_APPLICATIONGATEWAYS_2 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_3 = Usual('backendAddresses')
_USUAL_APPLICATIONGATEWAYS_4 = Usual('fqdn', 'ipAddress')
_USUAL_APPLICATIONGATEWAYS_5 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_6 = Usual('keyVaultSecretId', 'hsm')
_USUAL_APPLICATIONGATEWAYS_7 = Usual('keyId')
_USUAL_APPLICATIONGATEWAYS_8 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_9 = Usual('keyVaultSecretId')
_USUAL_APPLICATIONGATEWAYS_10 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_11 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_12 = Usual('firewallPolicy', 'customErrorConfigurations')
_USUAL_APPLICATIONGATEWAYS_13 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_14 = Usual('customErrorPageUrl')
_USUAL_APPLICATIONGATEWAYS_15 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_16 = Usual('pathRules')
_USUAL_APPLICATIONGATEWAYS_17 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_18 = Usual('firewallPolicy')
_USUAL_APPLICATIONGATEWAYS_19 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_20 = Usual('customErrorPageUrl')
_USUAL_APPLICATIONGATEWAYS_21 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_22 = Usual('targetUrl')
_USUAL_APPLICATIONGATEWAYS_23 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_24 = Usual('subnet')
_USUAL_APPLICATIONGATEWAYS_25 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_26 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_27 = Usual('subnet', 'publicIPAddress')
_USUAL_APPLICATIONGATEWAYS_28 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_29 = Usual('id')
_USUAL_APPLICATIONGATEWAYS_30 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_31 = Usual('ipConfigurations')
_USUAL_APPLICATIONGATEWAYS_32 = Usual('properties')
_USUAL_APPLICATIONGATEWAYS_33 = Usual('subnet')
_USUAL_APPLICATIONGATEWAYS_34 = Usual('id')


def applicationgateways(row: Row, look: Look) -> int:
    """Microsoft.Network/applicationGateways."""
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
    if not _USUAL_APPLICATIONGATEWAYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_APPLICATIONGATEWAYS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('backendAddressPools')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('backendAddresses')
                        if v5 is not None and v5 != "":
                            if type(v5) is not list:
                                return RESIDUE
                            for i6, v6 in enumerate(v5):
                                if v6 is not None and v6 != "":
                                    if not _USUAL_APPLICATIONGATEWAYS_4[tuple(v6)]:
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
        v9 = v1.get('sslCertificates')
        if v9 is not None and v9 != "":
            if type(v9) is not list:
                return RESIDUE
            for i10, v10 in enumerate(v9):
                if v10 is not None and v10 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_5[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if v11 is not None and v11 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_6[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('keyVaultSecretId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (2, v12, (i10,))
                            f2 = 1
                        v13 = v11.get('hsm')
                        if v13 is not None and v13 != "":
                            if not _USUAL_APPLICATIONGATEWAYS_7[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('keyId')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (3, v14, (i10,))
                                f3 = 1
        v15 = v1.get('trustedRootCertificates')
        if v15 is not None and v15 != "":
            if type(v15) is not list:
                return RESIDUE
            for i16, v16 in enumerate(v15):
                if v16 is not None and v16 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_8[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('properties')
                    if v17 is not None and v17 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_9[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('keyVaultSecretId')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (4, v18, (i16,))
                            f4 = 1
        v19 = v1.get('firewallPolicy')
        if v19 is not None and v19 != "":
            if not _USUAL_APPLICATIONGATEWAYS_10[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('id')
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (5, v20, ())
                n += 1
        v21 = v1.get('httpListeners')
        if v21 is not None and v21 != "":
            if type(v21) is not list:
                return RESIDUE
            for i22, v22 in enumerate(v21):
                if v22 is not None and v22 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_11[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('properties')
                    if v23 is not None and v23 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_12[tuple(v23)]:
                            return RESIDUE
                        v24 = v23.get('firewallPolicy')
                        if v24 is not None and v24 != "":
                            if not _USUAL_APPLICATIONGATEWAYS_13[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('id')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (6, v25, (i22,))
                                f6 = 1
                        v26 = v23.get('customErrorConfigurations')
                        if v26 is not None and v26 != "":
                            if type(v26) is not list:
                                return RESIDUE
                            for i27, v27 in enumerate(v26):
                                if v27 is not None and v27 != "":
                                    if not _USUAL_APPLICATIONGATEWAYS_14[tuple(v27)]:
                                        return RESIDUE
                                    v28 = v27.get('customErrorPageUrl')
                                    if v28 is not None and v28 != "":
                                        if type(v28) is not str:
                                            return RESIDUE
                                        look.refs += (9, v28, (i22, i27,))
                                        f9 = 1
        v29 = v1.get('urlPathMaps')
        if v29 is not None and v29 != "":
            if type(v29) is not list:
                return RESIDUE
            for i30, v30 in enumerate(v29):
                if v30 is not None and v30 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_15[tuple(v30)]:
                        return RESIDUE
                    v31 = v30.get('properties')
                    if v31 is not None and v31 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_16[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('pathRules')
                        if v32 is not None and v32 != "":
                            if type(v32) is not list:
                                return RESIDUE
                            for i33, v33 in enumerate(v32):
                                if v33 is not None and v33 != "":
                                    if not _USUAL_APPLICATIONGATEWAYS_17[tuple(v33)]:
                                        return RESIDUE
                                    v34 = v33.get('properties')
                                    if v34 is not None and v34 != "":
                                        if not _USUAL_APPLICATIONGATEWAYS_18[tuple(v34)]:
                                            return RESIDUE
                                        v35 = v34.get('firewallPolicy')
                                        if v35 is not None and v35 != "":
                                            if not _USUAL_APPLICATIONGATEWAYS_19[tuple(v35)]:
                                                return RESIDUE
                                            v36 = v35.get('id')
                                            if v36 is not None and v36 != "":
                                                if type(v36) is not str:
                                                    return RESIDUE
                                                look.refs += (7, v36, (i30, i33,))
                                                f7 = 1
        v37 = v1.get('customErrorConfigurations')
        if v37 is not None and v37 != "":
            if type(v37) is not list:
                return RESIDUE
            for i38, v38 in enumerate(v37):
                if v38 is not None and v38 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_20[tuple(v38)]:
                        return RESIDUE
                    v39 = v38.get('customErrorPageUrl')
                    if v39 is not None and v39 != "":
                        if type(v39) is not str:
                            return RESIDUE
                        look.refs += (8, v39, (i38,))
                        f8 = 1
        v40 = v1.get('redirectConfigurations')
        if v40 is not None and v40 != "":
            if type(v40) is not list:
                return RESIDUE
            for i41, v41 in enumerate(v40):
                if v41 is not None and v41 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_21[tuple(v41)]:
                        return RESIDUE
                    v42 = v41.get('properties')
                    if v42 is not None and v42 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_22[tuple(v42)]:
                            return RESIDUE
                        v43 = v42.get('targetUrl')
                        if v43 is not None and v43 != "":
                            if type(v43) is not str:
                                return RESIDUE
                            look.refs += (10, v43, (i41,))
                            f10 = 1
        v44 = v1.get('gatewayIPConfigurations')
        if v44 is not None and v44 != "":
            if type(v44) is not list:
                return RESIDUE
            for i45, v45 in enumerate(v44):
                if v45 is not None and v45 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_23[tuple(v45)]:
                        return RESIDUE
                    v46 = v45.get('properties')
                    if v46 is not None and v46 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_24[tuple(v46)]:
                            return RESIDUE
                        v47 = v46.get('subnet')
                        if v47 is not None and v47 != "":
                            if not _USUAL_APPLICATIONGATEWAYS_25[tuple(v47)]:
                                return RESIDUE
                            v48 = v47.get('id')
                            if v48 is not None and v48 != "":
                                if type(v48) is not str:
                                    return RESIDUE
                                look.refs += (11, v48, (i45,))
                                f11 = 1
        v49 = v1.get('frontendIPConfigurations')
        if v49 is not None and v49 != "":
            if type(v49) is not list:
                return RESIDUE
            for i50, v50 in enumerate(v49):
                if v50 is not None and v50 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_26[tuple(v50)]:
                        return RESIDUE
                    v51 = v50.get('properties')
                    if v51 is not None and v51 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_27[tuple(v51)]:
                            return RESIDUE
                        v52 = v51.get('subnet')
                        if v52 is not None and v52 != "":
                            if not _USUAL_APPLICATIONGATEWAYS_28[tuple(v52)]:
                                return RESIDUE
                            v53 = v52.get('id')
                            if v53 is not None and v53 != "":
                                if type(v53) is not str:
                                    return RESIDUE
                                look.refs += (12, v53, (i50,))
                                f12 = 1
                        v54 = v51.get('publicIPAddress')
                        if v54 is not None and v54 != "":
                            if not _USUAL_APPLICATIONGATEWAYS_29[tuple(v54)]:
                                return RESIDUE
                            v55 = v54.get('id')
                            if v55 is not None and v55 != "":
                                if type(v55) is not str:
                                    return RESIDUE
                                look.refs += (13, v55, (i50,))
                                f13 = 1
        v56 = v1.get('privateLinkConfigurations')
        if v56 is not None and v56 != "":
            if type(v56) is not list:
                return RESIDUE
            for i57, v57 in enumerate(v56):
                if v57 is not None and v57 != "":
                    if not _USUAL_APPLICATIONGATEWAYS_30[tuple(v57)]:
                        return RESIDUE
                    v58 = v57.get('properties')
                    if v58 is not None and v58 != "":
                        if not _USUAL_APPLICATIONGATEWAYS_31[tuple(v58)]:
                            return RESIDUE
                        v59 = v58.get('ipConfigurations')
                        if v59 is not None and v59 != "":
                            if type(v59) is not list:
                                return RESIDUE
                            for i60, v60 in enumerate(v59):
                                if v60 is not None and v60 != "":
                                    if not _USUAL_APPLICATIONGATEWAYS_32[tuple(v60)]:
                                        return RESIDUE
                                    v61 = v60.get('properties')
                                    if v61 is not None and v61 != "":
                                        if not _USUAL_APPLICATIONGATEWAYS_33[tuple(v61)]:
                                            return RESIDUE
                                        v62 = v61.get('subnet')
                                        if v62 is not None and v62 != "":
                                            if not _USUAL_APPLICATIONGATEWAYS_34[tuple(v62)]:
                                                return RESIDUE
                                            v63 = v62.get('id')
                                            if v63 is not None and v63 != "":
                                                if type(v63) is not str:
                                                    return RESIDUE
                                                look.refs += (14, v63, (i57, i60,))
                                                f14 = 1
    v64 = row.get('location')
    if not look.inside[v64]:
        return RESIDUE
    v65 = row.get('extendedLocation')
    if v65:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14

_USUAL_AZUREFIREWALLS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_AZUREFIREWALLS_1 = Usual('additionalProperties', 'ipConfigurations', 'managementIpConfiguration', 'virtualHub', 'firewallPolicy', 'natRuleCollections')
_USUAL_AZUREFIREWALLS_2 = Usual('properties')
_USUAL_AZUREFIREWALLS_3 = Usual('publicIPAddress', 'subnet')
_USUAL_AZUREFIREWALLS_4 = Usual('id')
_USUAL_AZUREFIREWALLS_5 = Usual('id')
_USUAL_AZUREFIREWALLS_6 = Usual('properties')
_USUAL_AZUREFIREWALLS_7 = Usual('publicIPAddress', 'subnet')
_USUAL_AZUREFIREWALLS_8 = Usual('id')
_USUAL_AZUREFIREWALLS_9 = Usual('id')
_USUAL_AZUREFIREWALLS_10 = Usual('id')
_USUAL_AZUREFIREWALLS_11 = Usual('id')
_USUAL_AZUREFIREWALLS_12 = Usual('properties')
_USUAL_AZUREFIREWALLS_13 = Usual('rules')
_USUAL_AZUREFIREWALLS_14 = Usual('translatedFqdn')


def azurefirewalls(row: Row, look: Look) -> int:
    """Microsoft.Network/azureFirewalls."""
    n = 0
    f1 = 0
    f2 = 0
    f7 = 0
    if not _USUAL_AZUREFIREWALLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_AZUREFIREWALLS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('additionalProperties')
        if v2 is not None and v2 != "":
            if not look.is_harmless(v2):
                return RESIDUE
        v3 = v1.get('ipConfigurations')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_AZUREFIREWALLS_2[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('properties')
                    if v5 is not None and v5 != "":
                        if not _USUAL_AZUREFIREWALLS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('publicIPAddress')
                        if v6 is not None and v6 != "":
                            if not _USUAL_AZUREFIREWALLS_4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('id')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (1, v7, (i4,))
                                f1 = 1
                        v8 = v5.get('subnet')
                        if v8 is not None and v8 != "":
                            if not _USUAL_AZUREFIREWALLS_5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('id')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (2, v9, (i4,))
                                f2 = 1
        v10 = v1.get('managementIpConfiguration')
        if v10 is not None and v10 != "":
            if not _USUAL_AZUREFIREWALLS_6[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('properties')
            if v11 is not None and v11 != "":
                if not _USUAL_AZUREFIREWALLS_7[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('publicIPAddress')
                if v12 is not None and v12 != "":
                    if not _USUAL_AZUREFIREWALLS_8[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('id')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (3, v13, ())
                        n += 1
                v14 = v11.get('subnet')
                if v14 is not None and v14 != "":
                    if not _USUAL_AZUREFIREWALLS_9[tuple(v14)]:
                        return RESIDUE
                    v15 = v14.get('id')
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (4, v15, ())
                        n += 1
        v16 = v1.get('virtualHub')
        if v16 is not None and v16 != "":
            if not _USUAL_AZUREFIREWALLS_10[tuple(v16)]:
                return RESIDUE
            v17 = v16.get('id')
            if v17 is not None and v17 != "":
                if type(v17) is not str:
                    return RESIDUE
                look.refs += (5, v17, ())
                n += 1
        v18 = v1.get('firewallPolicy')
        if v18 is not None and v18 != "":
            if not _USUAL_AZUREFIREWALLS_11[tuple(v18)]:
                return RESIDUE
            v19 = v18.get('id')
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (6, v19, ())
                n += 1
        v20 = v1.get('natRuleCollections')
        if v20 is not None and v20 != "":
            if type(v20) is not list:
                return RESIDUE
            for i21, v21 in enumerate(v20):
                if v21 is not None and v21 != "":
                    if not _USUAL_AZUREFIREWALLS_12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('properties')
                    if v22 is not None and v22 != "":
                        if not _USUAL_AZUREFIREWALLS_13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('rules')
                        if v23 is not None and v23 != "":
                            if type(v23) is not list:
                                return RESIDUE
                            for i24, v24 in enumerate(v23):
                                if v24 is not None and v24 != "":
                                    if not _USUAL_AZUREFIREWALLS_14[tuple(v24)]:
                                        return RESIDUE
                                    v25 = v24.get('translatedFqdn')
                                    if v25 is not None and v25 != "":
                                        if type(v25) is not str:
                                            return RESIDUE
                                        look.refs += (7, v25, (i21, i24,))
                                        f7 = 1
    v26 = row.get('location')
    if not look.inside[v26]:
        return RESIDUE
    v27 = row.get('extendedLocation')
    if v27:
        return RESIDUE
    return n + f1 + f2 + f7

_USUAL_BASTIONHOSTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_BASTIONHOSTS_1 = Usual('enableSessionRecording', 'ipConfigurations', 'virtualNetwork', 'sessionRecordingConfiguration')
_WHEN_BASTIONHOSTS_0 = conditional(unless=Condition(path='properties.sessionRecordingConfiguration.blobContainerUri', values=()))
_USUAL_BASTIONHOSTS_3 = Usual('properties')
_USUAL_BASTIONHOSTS_4 = Usual('publicIPAddress', 'subnet')
_USUAL_BASTIONHOSTS_5 = Usual('id')
_USUAL_BASTIONHOSTS_6 = Usual('id')
_USUAL_BASTIONHOSTS_7 = Usual('id')
_USUAL_BASTIONHOSTS_8 = Usual('blobContainerUri')


def bastionhosts(row: Row, look: Look) -> int:
    """Microsoft.Network/bastionHosts."""
    n = 0
    f1 = 0
    f2 = 0
    if not _USUAL_BASTIONHOSTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_BASTIONHOSTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('enableSessionRecording')
        if v2 is not None and v2 != "":
            if not look.is_off(row, _WHEN_BASTIONHOSTS_0):
                if v2 is not False:
                    return RESIDUE
                n += 1
        v3 = v1.get('ipConfigurations')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_BASTIONHOSTS_3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('properties')
                    if v5 is not None and v5 != "":
                        if not _USUAL_BASTIONHOSTS_4[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('publicIPAddress')
                        if v6 is not None and v6 != "":
                            if not _USUAL_BASTIONHOSTS_5[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('id')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (1, v7, (i4,))
                                f1 = 1
                        v8 = v5.get('subnet')
                        if v8 is not None and v8 != "":
                            if not _USUAL_BASTIONHOSTS_6[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('id')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (2, v9, (i4,))
                                f2 = 1
        v10 = v1.get('virtualNetwork')
        if v10 is not None and v10 != "":
            if not _USUAL_BASTIONHOSTS_7[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('id')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (3, v11, ())
                n += 1
        v12 = v1.get('sessionRecordingConfiguration')
        if v12 is not None and v12 != "":
            if not _USUAL_BASTIONHOSTS_8[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('blobContainerUri')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (4, v13, ())
                n += 1
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    v15 = row.get('extendedLocation')
    if v15:
        return RESIDUE
    return n + f1 + f2

_USUAL_CONNECTIONS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CONNECTIONS_1 = Usual('virtualNetworkGateway1', 'virtualNetworkGateway2', 'localNetworkGateway2', 'peer')
_USUAL_CONNECTIONS_2 = Usual('id')
_USUAL_CONNECTIONS_3 = Usual('id')
_USUAL_CONNECTIONS_4 = Usual('id')
_USUAL_CONNECTIONS_5 = Usual('id')


def connections(row: Row, look: Look) -> int:
    """Microsoft.Network/connections."""
    n = 0
    if not _USUAL_CONNECTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CONNECTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('virtualNetworkGateway1')
        if v2 is not None and v2 != "":
            if not _USUAL_CONNECTIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('id')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('virtualNetworkGateway2')
        if v4 is not None and v4 != "":
            if not _USUAL_CONNECTIONS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
        v6 = v1.get('localNetworkGateway2')
        if v6 is not None and v6 != "":
            if not _USUAL_CONNECTIONS_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('id')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (2, v7, ())
                n += 1
        v8 = v1.get('peer')
        if v8 is not None and v8 != "":
            if not _USUAL_CONNECTIONS_5[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('id')
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



def dnszones(row: Row, look: Look) -> int:
    """Microsoft.Network/dnsZones."""
    n = 0
    return n

_USUAL_DNSZONES_A_0 = Usual('properties')
_USUAL_DNSZONES_A_1 = Usual('targetResource', 'trafficManagementProfile')
_USUAL_DNSZONES_A_2 = Usual('id')
_USUAL_DNSZONES_A_3 = Usual('id')


def dnszones_a(row: Row, look: Look) -> int:
    """Microsoft.Network/dnsZones/A."""
    n = 0
    if not _USUAL_DNSZONES_A_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DNSZONES_A_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('targetResource')
        if v2 is not None and v2 != "":
            if not _USUAL_DNSZONES_A_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('id')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('trafficManagementProfile')
        if v4 is not None and v4 != "":
            if not _USUAL_DNSZONES_A_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
    return n

_USUAL_EXPRESSROUTECIRCUITS_0 = Usual('properties', 'sku', 'location', 'extendedLocation')
_USUAL_EXPRESSROUTECIRCUITS_1 = Usual('serviceProviderProperties', 'globalReachEnabled', 'partnerAccountId', 'peerings', 'expressRoutePort')
_USUAL_EXPRESSROUTECIRCUITS_2 = Usual('peeringLocation')
_WHEN_EXPRESSROUTECIRCUITS_1 = conditional(unless=Condition(path='properties.peerings[].properties.connections[].properties.peerExpressRouteCircuitPeering.id', values=()))
_USUAL_EXPRESSROUTECIRCUITS_4 = Usual('properties')
_USUAL_EXPRESSROUTECIRCUITS_5 = Usual('connections', 'routeFilter', 'ipv6PeeringConfig')
_USUAL_EXPRESSROUTECIRCUITS_6 = Usual('properties')
_USUAL_EXPRESSROUTECIRCUITS_7 = Usual('peerExpressRouteCircuitPeering')
_USUAL_EXPRESSROUTECIRCUITS_8 = Usual('id')
_USUAL_EXPRESSROUTECIRCUITS_9 = Usual('id')
_USUAL_EXPRESSROUTECIRCUITS_10 = Usual('routeFilter')
_USUAL_EXPRESSROUTECIRCUITS_11 = Usual('id')
_USUAL_EXPRESSROUTECIRCUITS_12 = Usual('id')
_USUAL_EXPRESSROUTECIRCUITS_13 = Usual('tier')


def expressroutecircuits(row: Row, look: Look) -> int:
    """Microsoft.Network/expressRouteCircuits."""
    n = 0
    f4 = 0
    f6 = 0
    f7 = 0
    if not _USUAL_EXPRESSROUTECIRCUITS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_EXPRESSROUTECIRCUITS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('serviceProviderProperties')
        if v2 is not None and v2 != "":
            if not _USUAL_EXPRESSROUTECIRCUITS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('peeringLocation')
            if v3 is not None and v3 != "":
                return RESIDUE
        v4 = v1.get('globalReachEnabled')
        if v4 is not None and v4 != "":
            if not look.is_off(row, _WHEN_EXPRESSROUTECIRCUITS_1):
                if v4 is not False:
                    return RESIDUE
                n += 1
        v5 = v1.get('partnerAccountId')
        if v5 is not None and v5 != "":
            return RESIDUE
        v6 = v1.get('peerings')
        if v6 is not None and v6 != "":
            if type(v6) is not list:
                return RESIDUE
            for i7, v7 in enumerate(v6):
                if v7 is not None and v7 != "":
                    if not _USUAL_EXPRESSROUTECIRCUITS_4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('properties')
                    if v8 is not None and v8 != "":
                        if not _USUAL_EXPRESSROUTECIRCUITS_5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('connections')
                        if v9 is not None and v9 != "":
                            if type(v9) is not list:
                                return RESIDUE
                            for i10, v10 in enumerate(v9):
                                if v10 is not None and v10 != "":
                                    if not _USUAL_EXPRESSROUTECIRCUITS_6[tuple(v10)]:
                                        return RESIDUE
                                    v11 = v10.get('properties')
                                    if v11 is not None and v11 != "":
                                        if not _USUAL_EXPRESSROUTECIRCUITS_7[tuple(v11)]:
                                            return RESIDUE
                                        v12 = v11.get('peerExpressRouteCircuitPeering')
                                        if v12 is not None and v12 != "":
                                            if not _USUAL_EXPRESSROUTECIRCUITS_8[tuple(v12)]:
                                                return RESIDUE
                                            v13 = v12.get('id')
                                            if v13 is not None and v13 != "":
                                                if type(v13) is not str:
                                                    return RESIDUE
                                                look.refs += (4, v13, (i7, i10,))
                                                f4 = 1
                        v14 = v8.get('routeFilter')
                        if v14 is not None and v14 != "":
                            if not _USUAL_EXPRESSROUTECIRCUITS_9[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('id')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (6, v15, (i7,))
                                f6 = 1
                        v16 = v8.get('ipv6PeeringConfig')
                        if v16 is not None and v16 != "":
                            if not _USUAL_EXPRESSROUTECIRCUITS_10[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('routeFilter')
                            if v17 is not None and v17 != "":
                                if not _USUAL_EXPRESSROUTECIRCUITS_11[tuple(v17)]:
                                    return RESIDUE
                                v18 = v17.get('id')
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (7, v18, (i7,))
                                    f7 = 1
        v19 = v1.get('expressRoutePort')
        if v19 is not None and v19 != "":
            if not _USUAL_EXPRESSROUTECIRCUITS_12[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('id')
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (5, v20, ())
                n += 1
    v21 = row.get('sku')
    if v21 is not None and v21 != "":
        if not _USUAL_EXPRESSROUTECIRCUITS_13[tuple(v21)]:
            return RESIDUE
        v22 = v21.get('tier')
        if v22 is not None and v22 != "":
            if v22 not in {'Basic', 'Local', 'Premium', 'Standard'}:
                return RESIDUE
            n += 1
    v23 = row.get('location')
    if not look.inside[v23]:
        return RESIDUE
    v24 = row.get('extendedLocation')
    if v24:
        return RESIDUE
    return n + f4 + f6 + f7

_USUAL_FIREWALLPOLICIES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_FIREWALLPOLICIES_1 = Usual('insights', 'dnsSettings', 'transportSecurity', 'basePolicy', 'explicitProxy')
_USUAL_FIREWALLPOLICIES_2 = Usual('logAnalyticsResources')
_USUAL_FIREWALLPOLICIES_3 = Usual('workspaces', 'defaultWorkspaceId')
_USUAL_FIREWALLPOLICIES_4 = Usual('region', 'workspaceId')
_WHEN_FIREWALLPOLICIES_0 = conditional(unless=Condition(path='properties.insights.isEnabled', values=('false',)))
_USUAL_FIREWALLPOLICIES_6 = Usual('id')
_WHEN_FIREWALLPOLICIES_3 = conditional(unless=Condition(path='properties.insights.isEnabled', values=('false',)))
_USUAL_FIREWALLPOLICIES_8 = Usual('id')
_WHEN_FIREWALLPOLICIES_2 = conditional(unless=Condition(path='properties.insights.isEnabled', values=('false',)))
_USUAL_FIREWALLPOLICIES_10 = Usual('servers')
_USUAL_FIREWALLPOLICIES_11 = Usual('certificateAuthority')
_USUAL_FIREWALLPOLICIES_12 = Usual('keyVaultSecretId')
_USUAL_FIREWALLPOLICIES_13 = Usual('id')
_USUAL_FIREWALLPOLICIES_14 = Usual('pacFile')


def firewallpolicies(row: Row, look: Look) -> int:
    """Microsoft.Network/firewallPolicies."""
    n = 0
    f0 = 0
    f1 = 0
    f3 = 0
    if not _USUAL_FIREWALLPOLICIES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_FIREWALLPOLICIES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('insights')
        if v2 is not None and v2 != "":
            if not _USUAL_FIREWALLPOLICIES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('logAnalyticsResources')
            if v3 is not None and v3 != "":
                if not _USUAL_FIREWALLPOLICIES_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('workspaces')
                if v4 is not None and v4 != "":
                    if type(v4) is not list:
                        return RESIDUE
                    for i5, v5 in enumerate(v4):
                        if v5 is not None and v5 != "":
                            if not _USUAL_FIREWALLPOLICIES_4[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('region')
                            if v6 is not None and v6 != "":
                                if not look.is_off(row, _WHEN_FIREWALLPOLICIES_0):
                                    if not look.inside[v6]:
                                        return RESIDUE
                                    f0 = 1
                            v7 = v5.get('workspaceId')
                            if v7 is not None and v7 != "":
                                if not _USUAL_FIREWALLPOLICIES_6[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('id')
                                if v8 is not None and v8 != "":
                                    if not look.is_off(row, _WHEN_FIREWALLPOLICIES_3):
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (3, v8, (i5,))
                                        f3 = 1
                v9 = v3.get('defaultWorkspaceId')
                if v9 is not None and v9 != "":
                    if not _USUAL_FIREWALLPOLICIES_8[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('id')
                    if v10 is not None and v10 != "":
                        if not look.is_off(row, _WHEN_FIREWALLPOLICIES_2):
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, ())
                            n += 1
        v11 = v1.get('dnsSettings')
        if v11 is not None and v11 != "":
            if not _USUAL_FIREWALLPOLICIES_10[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('servers')
            if v12 is not None and v12 != "":
                if type(v12) is not list:
                    return RESIDUE
                for i13, v13 in enumerate(v12):
                    if v13 is not None and v13 != "":
                        if type(v13) is Opaque:
                            return RESIDUE
                        f1 = 1
        v14 = v1.get('transportSecurity')
        if v14 is not None and v14 != "":
            if not _USUAL_FIREWALLPOLICIES_11[tuple(v14)]:
                return RESIDUE
            v15 = v14.get('certificateAuthority')
            if v15 is not None and v15 != "":
                if not _USUAL_FIREWALLPOLICIES_12[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('keyVaultSecretId')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (4, v16, ())
                    n += 1
        v17 = v1.get('basePolicy')
        if v17 is not None and v17 != "":
            if not _USUAL_FIREWALLPOLICIES_13[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('id')
            if v18 is not None and v18 != "":
                if type(v18) is not str:
                    return RESIDUE
                look.refs += (5, v18, ())
                n += 1
        v19 = v1.get('explicitProxy')
        if v19 is not None and v19 != "":
            if not _USUAL_FIREWALLPOLICIES_14[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('pacFile')
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (6, v20, ())
                n += 1
    v21 = row.get('location')
    if not look.inside[v21]:
        return RESIDUE
    v22 = row.get('extendedLocation')
    if v22:
        return RESIDUE
    return n + f0 + f1 + f3

_USUAL_LOADBALANCERS_0 = Usual('sku', 'properties', 'location', 'extendedLocation')
_USUAL_LOADBALANCERS_1 = Usual('tier')
_USUAL_LOADBALANCERS_2 = Usual('backendAddressPools', 'frontendIPConfigurations')
_USUAL_LOADBALANCERS_3 = Usual('properties')
_USUAL_LOADBALANCERS_4 = Usual('location', 'virtualNetwork', 'loadBalancerBackendAddresses')
_USUAL_LOADBALANCERS_5 = Usual('id')
_USUAL_LOADBALANCERS_6 = Usual('properties')
_USUAL_LOADBALANCERS_7 = Usual('virtualNetwork', 'subnet', 'loadBalancerFrontendIPConfiguration')
_USUAL_LOADBALANCERS_8 = Usual('id')
_USUAL_LOADBALANCERS_9 = Usual('id')
_USUAL_LOADBALANCERS_10 = Usual('id')
_USUAL_LOADBALANCERS_11 = Usual('properties')
_USUAL_LOADBALANCERS_12 = Usual('publicIPAddress', 'publicIPPrefix', 'subnet', 'gatewayLoadBalancer')
_USUAL_LOADBALANCERS_13 = Usual('id')
_USUAL_LOADBALANCERS_14 = Usual('id')
_USUAL_LOADBALANCERS_15 = Usual('id')
_USUAL_LOADBALANCERS_16 = Usual('id')


def loadbalancers(row: Row, look: Look) -> int:
    """Microsoft.Network/loadBalancers."""
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
    if not _USUAL_LOADBALANCERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_LOADBALANCERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('tier')
        if v2 is not None and v2 != "":
            if v2 not in {'Regional'}:
                return RESIDUE
            n += 1
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_LOADBALANCERS_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('backendAddressPools')
        if v4 is not None and v4 != "":
            if type(v4) is not list:
                return RESIDUE
            for i5, v5 in enumerate(v4):
                if v5 is not None and v5 != "":
                    if not _USUAL_LOADBALANCERS_3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('properties')
                    if v6 is not None and v6 != "":
                        if not _USUAL_LOADBALANCERS_4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('location')
                        if v7 is not None and v7 != "":
                            if not look.inside[v7]:
                                return RESIDUE
                            f1 = 1
                        v8 = v6.get('virtualNetwork')
                        if v8 is not None and v8 != "":
                            if not _USUAL_LOADBALANCERS_5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('id')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (6, v9, (i5,))
                                f6 = 1
                        v10 = v6.get('loadBalancerBackendAddresses')
                        if v10 is not None and v10 != "":
                            if type(v10) is not list:
                                return RESIDUE
                            for i11, v11 in enumerate(v10):
                                if v11 is not None and v11 != "":
                                    if not _USUAL_LOADBALANCERS_6[tuple(v11)]:
                                        return RESIDUE
                                    v12 = v11.get('properties')
                                    if v12 is not None and v12 != "":
                                        if not _USUAL_LOADBALANCERS_7[tuple(v12)]:
                                            return RESIDUE
                                        v13 = v12.get('virtualNetwork')
                                        if v13 is not None and v13 != "":
                                            if not _USUAL_LOADBALANCERS_8[tuple(v13)]:
                                                return RESIDUE
                                            v14 = v13.get('id')
                                            if v14 is not None and v14 != "":
                                                if type(v14) is not str:
                                                    return RESIDUE
                                                look.refs += (7, v14, (i5, i11,))
                                                f7 = 1
                                        v15 = v12.get('subnet')
                                        if v15 is not None and v15 != "":
                                            if not _USUAL_LOADBALANCERS_9[tuple(v15)]:
                                                return RESIDUE
                                            v16 = v15.get('id')
                                            if v16 is not None and v16 != "":
                                                if type(v16) is not str:
                                                    return RESIDUE
                                                look.refs += (8, v16, (i5, i11,))
                                                f8 = 1
                                        v17 = v12.get('loadBalancerFrontendIPConfiguration')
                                        if v17 is not None and v17 != "":
                                            if not _USUAL_LOADBALANCERS_10[tuple(v17)]:
                                                return RESIDUE
                                            v18 = v17.get('id')
                                            if v18 is not None and v18 != "":
                                                if type(v18) is not str:
                                                    return RESIDUE
                                                look.refs += (9, v18, (i5, i11,))
                                                f9 = 1
        v19 = v3.get('frontendIPConfigurations')
        if v19 is not None and v19 != "":
            if type(v19) is not list:
                return RESIDUE
            for i20, v20 in enumerate(v19):
                if v20 is not None and v20 != "":
                    if not _USUAL_LOADBALANCERS_11[tuple(v20)]:
                        return RESIDUE
                    v21 = v20.get('properties')
                    if v21 is not None and v21 != "":
                        if not _USUAL_LOADBALANCERS_12[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('publicIPAddress')
                        if v22 is not None and v22 != "":
                            if not _USUAL_LOADBALANCERS_13[tuple(v22)]:
                                return RESIDUE
                            v23 = v22.get('id')
                            if v23 is not None and v23 != "":
                                if type(v23) is not str:
                                    return RESIDUE
                                look.refs += (2, v23, (i20,))
                                f2 = 1
                        v24 = v21.get('publicIPPrefix')
                        if v24 is not None and v24 != "":
                            if not _USUAL_LOADBALANCERS_14[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('id')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (3, v25, (i20,))
                                f3 = 1
                        v26 = v21.get('subnet')
                        if v26 is not None and v26 != "":
                            if not _USUAL_LOADBALANCERS_15[tuple(v26)]:
                                return RESIDUE
                            v27 = v26.get('id')
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (4, v27, (i20,))
                                f4 = 1
                        v28 = v21.get('gatewayLoadBalancer')
                        if v28 is not None and v28 != "":
                            if not _USUAL_LOADBALANCERS_16[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('id')
                            if v29 is not None and v29 != "":
                                if type(v29) is not str:
                                    return RESIDUE
                                look.refs += (5, v29, (i20,))
                                f5 = 1
    v30 = row.get('location')
    if not look.inside[v30]:
        return RESIDUE
    v31 = row.get('extendedLocation')
    if v31:
        return RESIDUE
    return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9

_USUAL_LOCALNETWORKGATEWAYS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_LOCALNETWORKGATEWAYS_1 = Usual('gatewayIpAddress', 'fqdn')


def localnetworkgateways(row: Row, look: Look) -> int:
    """Microsoft.Network/localNetworkGateways."""
    n = 0
    if not _USUAL_LOCALNETWORKGATEWAYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_LOCALNETWORKGATEWAYS_1[tuple(v1)]:
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
    v4 = row.get('location')
    if not look.inside[v4]:
        return RESIDUE
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

_USUAL_NATGATEWAYS_0 = Usual('sku', 'properties', 'location', 'extendedLocation')
_USUAL_NATGATEWAYS_1 = Usual('name')
_USUAL_NATGATEWAYS_2 = Usual('publicIpAddresses', 'publicIpAddressesV6', 'publicIpPrefixes', 'publicIpPrefixesV6', 'sourceVirtualNetwork', 'serviceGateway')
_USUAL_NATGATEWAYS_3 = Usual('id')
_USUAL_NATGATEWAYS_4 = Usual('id')
_USUAL_NATGATEWAYS_5 = Usual('id')
_USUAL_NATGATEWAYS_6 = Usual('id')
_USUAL_NATGATEWAYS_7 = Usual('id')
_USUAL_NATGATEWAYS_8 = Usual('id')


def natgateways(row: Row, look: Look) -> int:
    """Microsoft.Network/natGateways."""
    n = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    if not _USUAL_NATGATEWAYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_NATGATEWAYS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('name')
        if v2 is not None and v2 != "":
            if type(v2) is Opaque:
                return RESIDUE
            n += 1
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_NATGATEWAYS_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('publicIpAddresses')
        if v4 is not None and v4 != "":
            if type(v4) is not list:
                return RESIDUE
            for i5, v5 in enumerate(v4):
                if v5 is not None and v5 != "":
                    if not _USUAL_NATGATEWAYS_3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('id')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, (i5,))
                        f1 = 1
        v7 = v3.get('publicIpAddressesV6')
        if v7 is not None and v7 != "":
            if type(v7) is not list:
                return RESIDUE
            for i8, v8 in enumerate(v7):
                if v8 is not None and v8 != "":
                    if not _USUAL_NATGATEWAYS_4[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('id')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (2, v9, (i8,))
                        f2 = 1
        v10 = v3.get('publicIpPrefixes')
        if v10 is not None and v10 != "":
            if type(v10) is not list:
                return RESIDUE
            for i11, v11 in enumerate(v10):
                if v11 is not None and v11 != "":
                    if not _USUAL_NATGATEWAYS_5[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('id')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (3, v12, (i11,))
                        f3 = 1
        v13 = v3.get('publicIpPrefixesV6')
        if v13 is not None and v13 != "":
            if type(v13) is not list:
                return RESIDUE
            for i14, v14 in enumerate(v13):
                if v14 is not None and v14 != "":
                    if not _USUAL_NATGATEWAYS_6[tuple(v14)]:
                        return RESIDUE
                    v15 = v14.get('id')
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (4, v15, (i14,))
                        f4 = 1
        v16 = v3.get('sourceVirtualNetwork')
        if v16 is not None and v16 != "":
            if not _USUAL_NATGATEWAYS_7[tuple(v16)]:
                return RESIDUE
            v17 = v16.get('id')
            if v17 is not None and v17 != "":
                if type(v17) is not str:
                    return RESIDUE
                look.refs += (5, v17, ())
                n += 1
        v18 = v3.get('serviceGateway')
        if v18 is not None and v18 != "":
            if not _USUAL_NATGATEWAYS_8[tuple(v18)]:
                return RESIDUE
            v19 = v18.get('id')
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (6, v19, ())
                n += 1
    v20 = row.get('location')
    if not look.inside[v20]:
        return RESIDUE
    v21 = row.get('extendedLocation')
    if v21:
        return RESIDUE
    return n + f1 + f2 + f3 + f4

_USUAL_NETWORKINTERFACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NETWORKINTERFACES_1 = Usual('dnsSettings', 'ipConfigurations', 'tapConfigurations', 'networkSecurityGroup')
_USUAL_NETWORKINTERFACES_2 = Usual('dnsServers')
_USUAL_NETWORKINTERFACES_3 = Usual('properties')
_USUAL_NETWORKINTERFACES_4 = Usual('subnet', 'publicIPAddress', 'gatewayLoadBalancer', 'loadBalancerBackendAddressPools', 'loadBalancerInboundNatRules', 'applicationGatewayBackendAddressPools', 'virtualNetworkTaps')
_USUAL_NETWORKINTERFACES_5 = Usual('id')
_USUAL_NETWORKINTERFACES_6 = Usual('id')
_USUAL_NETWORKINTERFACES_7 = Usual('id')
_USUAL_NETWORKINTERFACES_8 = Usual('id')
_USUAL_NETWORKINTERFACES_9 = Usual('id')
_USUAL_NETWORKINTERFACES_10 = Usual('id')
_USUAL_NETWORKINTERFACES_11 = Usual('id')
_USUAL_NETWORKINTERFACES_12 = Usual('properties')
_USUAL_NETWORKINTERFACES_13 = Usual('virtualNetworkTap')
_USUAL_NETWORKINTERFACES_14 = Usual('id')
_USUAL_NETWORKINTERFACES_15 = Usual('id')


def networkinterfaces(row: Row, look: Look) -> int:
    """Microsoft.Network/networkInterfaces."""
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
    if not _USUAL_NETWORKINTERFACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NETWORKINTERFACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dnsSettings')
        if v2 is not None and v2 != "":
            if not _USUAL_NETWORKINTERFACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('dnsServers')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if type(v4) is Opaque:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('ipConfigurations')
        if v5 is not None and v5 != "":
            if type(v5) is not list:
                return RESIDUE
            for i6, v6 in enumerate(v5):
                if v6 is not None and v6 != "":
                    if not _USUAL_NETWORKINTERFACES_3[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('properties')
                    if v7 is not None and v7 != "":
                        if not _USUAL_NETWORKINTERFACES_4[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('subnet')
                        if v8 is not None and v8 != "":
                            if not _USUAL_NETWORKINTERFACES_5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('id')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i6,))
                                f1 = 1
                        v10 = v7.get('publicIPAddress')
                        if v10 is not None and v10 != "":
                            if not _USUAL_NETWORKINTERFACES_6[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('id')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (2, v11, (i6,))
                                f2 = 1
                        v12 = v7.get('gatewayLoadBalancer')
                        if v12 is not None and v12 != "":
                            if not _USUAL_NETWORKINTERFACES_7[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('id')
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs += (3, v13, (i6,))
                                f3 = 1
                        v14 = v7.get('loadBalancerBackendAddressPools')
                        if v14 is not None and v14 != "":
                            if type(v14) is not list:
                                return RESIDUE
                            for i15, v15 in enumerate(v14):
                                if v15 is not None and v15 != "":
                                    if not _USUAL_NETWORKINTERFACES_8[tuple(v15)]:
                                        return RESIDUE
                                    v16 = v15.get('id')
                                    if v16 is not None and v16 != "":
                                        if type(v16) is not str:
                                            return RESIDUE
                                        look.refs += (4, v16, (i6, i15,))
                                        f4 = 1
                        v17 = v7.get('loadBalancerInboundNatRules')
                        if v17 is not None and v17 != "":
                            if type(v17) is not list:
                                return RESIDUE
                            for i18, v18 in enumerate(v17):
                                if v18 is not None and v18 != "":
                                    if not _USUAL_NETWORKINTERFACES_9[tuple(v18)]:
                                        return RESIDUE
                                    v19 = v18.get('id')
                                    if v19 is not None and v19 != "":
                                        if type(v19) is not str:
                                            return RESIDUE
                                        look.refs += (5, v19, (i6, i18,))
                                        f5 = 1
                        v20 = v7.get('applicationGatewayBackendAddressPools')
                        if v20 is not None and v20 != "":
                            if type(v20) is not list:
                                return RESIDUE
                            for i21, v21 in enumerate(v20):
                                if v21 is not None and v21 != "":
                                    if not _USUAL_NETWORKINTERFACES_10[tuple(v21)]:
                                        return RESIDUE
                                    v22 = v21.get('id')
                                    if v22 is not None and v22 != "":
                                        if type(v22) is not str:
                                            return RESIDUE
                                        look.refs += (6, v22, (i6, i21,))
                                        f6 = 1
                        v23 = v7.get('virtualNetworkTaps')
                        if v23 is not None and v23 != "":
                            if type(v23) is not list:
                                return RESIDUE
                            for i24, v24 in enumerate(v23):
                                if v24 is not None and v24 != "":
                                    if not _USUAL_NETWORKINTERFACES_11[tuple(v24)]:
                                        return RESIDUE
                                    v25 = v24.get('id')
                                    if v25 is not None and v25 != "":
                                        if type(v25) is not str:
                                            return RESIDUE
                                        look.refs += (7, v25, (i6, i24,))
                                        f7 = 1
        v26 = v1.get('tapConfigurations')
        if v26 is not None and v26 != "":
            if type(v26) is not list:
                return RESIDUE
            for i27, v27 in enumerate(v26):
                if v27 is not None and v27 != "":
                    if not _USUAL_NETWORKINTERFACES_12[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('properties')
                    if v28 is not None and v28 != "":
                        if not _USUAL_NETWORKINTERFACES_13[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('virtualNetworkTap')
                        if v29 is not None and v29 != "":
                            if not _USUAL_NETWORKINTERFACES_14[tuple(v29)]:
                                return RESIDUE
                            v30 = v29.get('id')
                            if v30 is not None and v30 != "":
                                if type(v30) is not str:
                                    return RESIDUE
                                look.refs += (8, v30, (i27,))
                                f8 = 1
        v31 = v1.get('networkSecurityGroup')
        if v31 is not None and v31 != "":
            if not _USUAL_NETWORKINTERFACES_15[tuple(v31)]:
                return RESIDUE
            v32 = v31.get('id')
            if v32 is not None and v32 != "":
                if type(v32) is not str:
                    return RESIDUE
                look.refs += (9, v32, ())
                n += 1
    v33 = row.get('location')
    if not look.inside[v33]:
        return RESIDUE
    v34 = row.get('extendedLocation')
    if v34:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_0 = Usual('properties')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_1 = Usual('subnet', 'publicIPAddress', 'gatewayLoadBalancer', 'loadBalancerBackendAddressPools', 'loadBalancerInboundNatRules', 'applicationGatewayBackendAddressPools')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_2 = Usual('id')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_3 = Usual('id')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_4 = Usual('id')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_5 = Usual('id')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_6 = Usual('id')
_USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_7 = Usual('id')


def networkinterfaces_ipconfigurations(row: Row, look: Look) -> int:
    """Microsoft.Network/networkInterfaces/ipConfigurations."""
    n = 0
    f3 = 0
    f4 = 0
    f5 = 0
    if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('subnet')
        if v2 is not None and v2 != "":
            if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('id')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('publicIPAddress')
        if v4 is not None and v4 != "":
            if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
        v6 = v1.get('gatewayLoadBalancer')
        if v6 is not None and v6 != "":
            if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('id')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (2, v7, ())
                n += 1
        v8 = v1.get('loadBalancerBackendAddressPools')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_5[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('id')
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (3, v10, (i9,))
                        f3 = 1
        v11 = v1.get('loadBalancerInboundNatRules')
        if v11 is not None and v11 != "":
            if type(v11) is not list:
                return RESIDUE
            for i12, v12 in enumerate(v11):
                if v12 is not None and v12 != "":
                    if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_6[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('id')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (4, v13, (i12,))
                        f4 = 1
        v14 = v1.get('applicationGatewayBackendAddressPools')
        if v14 is not None and v14 != "":
            if type(v14) is not list:
                return RESIDUE
            for i15, v15 in enumerate(v14):
                if v15 is not None and v15 != "":
                    if not _USUAL_NETWORKINTERFACES_IPCONFIGURATIONS_7[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('id')
                    if v16 is not None and v16 != "":
                        if type(v16) is not str:
                            return RESIDUE
                        look.refs += (5, v16, (i15,))
                        f5 = 1
    return n + f3 + f4 + f5

_USUAL_NETWORKMANAGERS_0 = Usual('location', 'extendedLocation')


def networkmanagers(row: Row, look: Look) -> int:
    """Microsoft.Network/networkManagers."""
    n = 0
    if not _USUAL_NETWORKMANAGERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

_USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_0 = Usual('properties')
_USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_1 = Usual('isGlobal', 'appliesToGroups', 'hubs')
_USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_2 = Usual('isGlobal')
_USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_3 = Usual('resourceId')


def networkmanagers_connectivityconfigurations(row: Row, look: Look) -> int:
    """Microsoft.Network/networkManagers/connectivityConfigurations."""
    n = 0
    f1 = 0
    f2 = 0
    if not _USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('isGlobal')
        if v2 is not None and v2 != "":
            if v2 not in {'False'}:
                return RESIDUE
            n += 1
        else:
            n += 1
        v3 = v1.get('appliesToGroups')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_2[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('isGlobal')
                    if v5 is not None and v5 != "":
                        if v5 not in {'False'}:
                            return RESIDUE
                        f1 = 1
        v6 = v1.get('hubs')
        if v6 is not None and v6 != "":
            if type(v6) is not list:
                return RESIDUE
            for i7, v7 in enumerate(v6):
                if v7 is not None and v7 != "":
                    if not _USUAL_NETWORKMANAGERS_CONNECTIVITYCONFIGURATIONS_3[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('resourceId')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, (i7,))
                        f2 = 1
    else:
        n += 1
    return n + f1 + f2

_USUAL_NETWORKSECURITYGROUPS_0 = Usual('location', 'extendedLocation')


def networksecuritygroups(row: Row, look: Look) -> int:
    """Microsoft.Network/networkSecurityGroups."""
    n = 0
    if not _USUAL_NETWORKSECURITYGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n



def networksecuritygroups_securityrules(row: Row, look: Look) -> int:
    """Microsoft.Network/networkSecurityGroups/securityRules."""
    n = 0
    return n

_USUAL_NETWORKWATCHERS_0 = Usual('location', 'extendedLocation')


def networkwatchers(row: Row, look: Look) -> int:
    """Microsoft.Network/networkWatchers."""
    n = 0
    if not _USUAL_NETWORKWATCHERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_1 = Usual('endpoints', 'outputs', 'source', 'destination')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_2 = Usual('locationDetails', 'resourceId')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_3 = Usual('region')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_4 = Usual('workspaceSettings')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_5 = Usual('workspaceResourceId')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_6 = Usual('resourceId')
_USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_7 = Usual('resourceId')


def networkwatchers_connectionmonitors(row: Row, look: Look) -> int:
    """Microsoft.Network/networkWatchers/connectionMonitors."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('endpoints')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('locationDetails')
                    if v4 is not None and v4 != "":
                        if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('region')
                        if v5 is not None and v5 != "":
                            if not look.inside[v5]:
                                return RESIDUE
                            f0 = 1
                    v6 = v3.get('resourceId')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, (i3,))
                        f2 = 1
        v7 = v1.get('outputs')
        if v7 is not None and v7 != "":
            if type(v7) is not list:
                return RESIDUE
            for i8, v8 in enumerate(v7):
                if v8 is not None and v8 != "":
                    if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_4[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('workspaceSettings')
                    if v9 is not None and v9 != "":
                        if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_5[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('workspaceResourceId')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (1, v10, (i8,))
                            f1 = 1
        v11 = v1.get('source')
        if v11 is not None and v11 != "":
            if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_6[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('resourceId')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (3, v12, ())
                n += 1
        v13 = v1.get('destination')
        if v13 is not None and v13 != "":
            if not _USUAL_NETWORKWATCHERS_CONNECTIONMONITORS_7[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('resourceId')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (4, v14, ())
                n += 1
    v15 = row.get('location')
    if not look.inside[v15]:
        return RESIDUE
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n + f0 + f1 + f2

_USUAL_NETWORKWATCHERS_FLOWLOGS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NETWORKWATCHERS_FLOWLOGS_1 = Usual('flowAnalyticsConfiguration', 'storageId')
_USUAL_NETWORKWATCHERS_FLOWLOGS_2 = Usual('networkWatcherFlowAnalyticsConfiguration')
_USUAL_NETWORKWATCHERS_FLOWLOGS_3 = Usual('workspaceRegion', 'workspaceResourceId', 'workspaceId')
_WHEN_NETWORKWATCHERS_FLOWLOGS_0 = conditional(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled', values=('false',)))
_WHEN_NETWORKWATCHERS_FLOWLOGS_2 = conditional(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled', values=('false',)))
_WHEN_NETWORKWATCHERS_FLOWLOGS_3 = conditional(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId', values=()))


def networkwatchers_flowlogs(row: Row, look: Look) -> int:
    """Microsoft.Network/networkWatchers/flowLogs."""
    n = 0
    if not _USUAL_NETWORKWATCHERS_FLOWLOGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NETWORKWATCHERS_FLOWLOGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('flowAnalyticsConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_NETWORKWATCHERS_FLOWLOGS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('networkWatcherFlowAnalyticsConfiguration')
            if v3 is not None and v3 != "":
                if not _USUAL_NETWORKWATCHERS_FLOWLOGS_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('workspaceRegion')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, _WHEN_NETWORKWATCHERS_FLOWLOGS_0):
                        if not look.inside[v4]:
                            return RESIDUE
                        n += 1
                v5 = v3.get('workspaceResourceId')
                if v5 is not None and v5 != "":
                    if not look.is_off(row, _WHEN_NETWORKWATCHERS_FLOWLOGS_2):
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (2, v5, ())
                        n += 1
                v6 = v3.get('workspaceId')
                if v6 is not None and v6 != "":
                    if not look.is_off(row, _WHEN_NETWORKWATCHERS_FLOWLOGS_3):
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (3, v6, ())
                        n += 1
        v7 = v1.get('storageId')
        if v7 is not None and v7 != "":
            if type(v7) is not str:
                return RESIDUE
            look.refs += (1, v7, ())
            n += 1
    v8 = row.get('location')
    if not look.inside[v8]:
        return RESIDUE
    v9 = row.get('extendedLocation')
    if v9:
        return RESIDUE
    return n



def privatednszones(row: Row, look: Look) -> int:
    """Microsoft.Network/privateDnsZones."""
    n = 0
    return n



def privatednszones_a(row: Row, look: Look) -> int:
    """Microsoft.Network/privateDnsZones/A."""
    n = 0
    return n



def privatednszones_virtualnetworklinks(row: Row, look: Look) -> int:
    """Microsoft.Network/privateDnsZones/virtualNetworkLinks."""
    n = 0
    return n

_USUAL_PRIVATEENDPOINTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_PRIVATEENDPOINTS_1 = Usual('privateLinkServiceConnections', 'manualPrivateLinkServiceConnections', 'subnet')
_USUAL_PRIVATEENDPOINTS_2 = Usual('properties')
_USUAL_PRIVATEENDPOINTS_3 = Usual('privateLinkServiceId')
_USUAL_PRIVATEENDPOINTS_4 = Usual('properties')
_USUAL_PRIVATEENDPOINTS_5 = Usual('privateLinkServiceId')
_USUAL_PRIVATEENDPOINTS_6 = Usual('id')


def privateendpoints(row: Row, look: Look) -> int:
    """Microsoft.Network/privateEndpoints."""
    n = 0
    f0 = 0
    f1 = 0
    if not _USUAL_PRIVATEENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PRIVATEENDPOINTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('privateLinkServiceConnections')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_PRIVATEENDPOINTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_PRIVATEENDPOINTS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('privateLinkServiceId')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, (i3,))
                            f0 = 1
        v6 = v1.get('manualPrivateLinkServiceConnections')
        if v6 is not None and v6 != "":
            if type(v6) is not list:
                return RESIDUE
            for i7, v7 in enumerate(v6):
                if v7 is not None and v7 != "":
                    if not _USUAL_PRIVATEENDPOINTS_4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('properties')
                    if v8 is not None and v8 != "":
                        if not _USUAL_PRIVATEENDPOINTS_5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('privateLinkServiceId')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (1, v9, (i7,))
                            f1 = 1
        v10 = v1.get('subnet')
        if v10 is not None and v10 != "":
            if not _USUAL_PRIVATEENDPOINTS_6[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('id')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (2, v11, ())
                n += 1
    v12 = row.get('location')
    if not look.inside[v12]:
        return RESIDUE
    v13 = row.get('extendedLocation')
    if v13:
        return RESIDUE
    return n + f0 + f1



def privateendpoints_privatednszonegroups(row: Row, look: Look) -> int:
    """Microsoft.Network/privateEndpoints/privateDnsZoneGroups."""
    n = 0
    return n

_USUAL_PRIVATELINKSERVICES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_PRIVATELINKSERVICES_1 = Usual('visibility', 'autoApproval', 'loadBalancerFrontendIpConfigurations', 'ipConfigurations', 'destinationIPAddress')
_USUAL_PRIVATELINKSERVICES_2 = Usual('subscriptions')
_WHEN_PRIVATELINKSERVICES_0 = conditional(when=Condition(path='properties.visibility.subscriptions[]', values=('*',)))
_USUAL_PRIVATELINKSERVICES_4 = Usual('subscriptions')
_WHEN_PRIVATELINKSERVICES_1 = conditional(when=Condition(path='properties.autoApproval.subscriptions[]', values=('*',)))
_USUAL_PRIVATELINKSERVICES_6 = Usual('id')
_USUAL_PRIVATELINKSERVICES_7 = Usual('properties')
_USUAL_PRIVATELINKSERVICES_8 = Usual('subnet')
_USUAL_PRIVATELINKSERVICES_9 = Usual('id')


def privatelinkservices(row: Row, look: Look) -> int:
    """Microsoft.Network/privateLinkServices."""
    n = 0
    f2 = 0
    f3 = 0
    if not _USUAL_PRIVATELINKSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PRIVATELINKSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('visibility')
        if v2 is not None and v2 != "":
            if not _USUAL_PRIVATELINKSERVICES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('subscriptions')
            if v3 is not None and v3 != "":
                if not look.is_off(row, _WHEN_PRIVATELINKSERVICES_0):
                    return RESIDUE
        v4 = v1.get('autoApproval')
        if v4 is not None and v4 != "":
            if not _USUAL_PRIVATELINKSERVICES_4[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('subscriptions')
            if v5 is not None and v5 != "":
                if not look.is_off(row, _WHEN_PRIVATELINKSERVICES_1):
                    return RESIDUE
        v6 = v1.get('loadBalancerFrontendIpConfigurations')
        if v6 is not None and v6 != "":
            if type(v6) is not list:
                return RESIDUE
            for i7, v7 in enumerate(v6):
                if v7 is not None and v7 != "":
                    if not _USUAL_PRIVATELINKSERVICES_6[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('id')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, (i7,))
                        f2 = 1
        v9 = v1.get('ipConfigurations')
        if v9 is not None and v9 != "":
            if type(v9) is not list:
                return RESIDUE
            for i10, v10 in enumerate(v9):
                if v10 is not None and v10 != "":
                    if not _USUAL_PRIVATELINKSERVICES_7[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if v11 is not None and v11 != "":
                        if not _USUAL_PRIVATELINKSERVICES_8[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('subnet')
                        if v12 is not None and v12 != "":
                            if not _USUAL_PRIVATELINKSERVICES_9[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('id')
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs += (3, v13, (i10,))
                                f3 = 1
        v14 = v1.get('destinationIPAddress')
        if v14 is not None and v14 != "":
            if type(v14) is not str:
                return RESIDUE
            look.refs += (4, v14, ())
            n += 1
    v15 = row.get('location')
    if not look.inside[v15]:
        return RESIDUE
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n + f2 + f3

_USUAL_PUBLICIPADDRESSES_0 = Usual('sku', 'properties', 'location', 'extendedLocation')
_USUAL_PUBLICIPADDRESSES_1 = Usual('tier')
_USUAL_PUBLICIPADDRESSES_2 = Usual('natGateway')
_USUAL_PUBLICIPADDRESSES_3 = Usual('id')


def publicipaddresses(row: Row, look: Look) -> int:
    """Microsoft.Network/publicIPAddresses."""
    n = 0
    if not _USUAL_PUBLICIPADDRESSES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_PUBLICIPADDRESSES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('tier')
        if v2 is not None and v2 != "":
            if v2 not in {'Regional'}:
                return RESIDUE
            n += 1
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_PUBLICIPADDRESSES_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('natGateway')
        if v4 is not None and v4 != "":
            if not _USUAL_PUBLICIPADDRESSES_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
    v6 = row.get('location')
    if not look.inside[v6]:
        return RESIDUE
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n

_USUAL_ROUTETABLES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_ROUTETABLES_1 = Usual('routes')
_USUAL_ROUTETABLES_2 = Usual('properties')
_USUAL_ROUTETABLES_3 = Usual('nextHopType')


def routetables(row: Row, look: Look) -> int:
    """Microsoft.Network/routeTables."""
    n = 0
    f0 = 0
    if not _USUAL_ROUTETABLES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ROUTETABLES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('routes')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_ROUTETABLES_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_ROUTETABLES_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('nextHopType')
                        if v5 is not None and v5 != "":
                            if v5 not in {'Internet', 'None', 'VirtualAppliance', 'VirtualNetworkGateway', 'VnetLocal'}:
                                return RESIDUE
                            f0 = 1
    v6 = row.get('location')
    if not look.inside[v6]:
        return RESIDUE
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n + f0

_USUAL_TRAFFICMANAGERPROFILES_0 = Usual('properties')
_USUAL_TRAFFICMANAGERPROFILES_1 = Usual('endpoints')
_USUAL_TRAFFICMANAGERPROFILES_2 = Usual('properties')
_USUAL_TRAFFICMANAGERPROFILES_3 = Usual('endpointLocation', 'targetResourceId', 'target')


def trafficmanagerprofiles(row: Row, look: Look) -> int:
    """Microsoft.Network/trafficManagerProfiles."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    if not _USUAL_TRAFFICMANAGERPROFILES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TRAFFICMANAGERPROFILES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('endpoints')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_TRAFFICMANAGERPROFILES_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_TRAFFICMANAGERPROFILES_3[tuple(v4)]:
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
    return n + f0 + f1 + f2

_USUAL_TRAFFICMANAGERPROFILES_AZUREENDPOINTS_0 = Usual('properties')
_USUAL_TRAFFICMANAGERPROFILES_AZUREENDPOINTS_1 = Usual('endpointLocation', 'targetResourceId')


def trafficmanagerprofiles_azureendpoints(row: Row, look: Look) -> int:
    """Microsoft.Network/trafficManagerProfiles/azureEndpoints."""
    n = 0
    if not _USUAL_TRAFFICMANAGERPROFILES_AZUREENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TRAFFICMANAGERPROFILES_AZUREENDPOINTS_1[tuple(v1)]:
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
    return n

_USUAL_TRAFFICMANAGERPROFILES_EXTERNALENDPOINTS_0 = Usual('properties')
_USUAL_TRAFFICMANAGERPROFILES_EXTERNALENDPOINTS_1 = Usual('endpointLocation', 'targetResourceId', 'target')


def trafficmanagerprofiles_externalendpoints(row: Row, look: Look) -> int:
    """Microsoft.Network/trafficManagerProfiles/externalEndpoints."""
    n = 0
    if not _USUAL_TRAFFICMANAGERPROFILES_EXTERNALENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TRAFFICMANAGERPROFILES_EXTERNALENDPOINTS_1[tuple(v1)]:
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
    return n

_USUAL_TRAFFICMANAGERPROFILES_NESTEDENDPOINTS_0 = Usual('properties')
_USUAL_TRAFFICMANAGERPROFILES_NESTEDENDPOINTS_1 = Usual('endpointLocation', 'targetResourceId')


def trafficmanagerprofiles_nestedendpoints(row: Row, look: Look) -> int:
    """Microsoft.Network/trafficManagerProfiles/nestedEndpoints."""
    n = 0
    if not _USUAL_TRAFFICMANAGERPROFILES_NESTEDENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TRAFFICMANAGERPROFILES_NESTEDENDPOINTS_1[tuple(v1)]:
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
    return n

_USUAL_VIRTUALHUBS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_VIRTUALHUBS_1 = Usual('virtualWan', 'azureFirewall', 'securityPartnerProvider', 'vpnGateway', 'p2SVpnGateway', 'expressRouteGateway')
_USUAL_VIRTUALHUBS_2 = Usual('id')
_USUAL_VIRTUALHUBS_3 = Usual('id')
_USUAL_VIRTUALHUBS_4 = Usual('id')
_USUAL_VIRTUALHUBS_5 = Usual('id')
_USUAL_VIRTUALHUBS_6 = Usual('id')
_USUAL_VIRTUALHUBS_7 = Usual('id')


def virtualhubs(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualHubs."""
    n = 0
    if not _USUAL_VIRTUALHUBS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALHUBS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('virtualWan')
        if v2 is not None and v2 != "":
            if not _USUAL_VIRTUALHUBS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('id')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
        v4 = v1.get('azureFirewall')
        if v4 is not None and v4 != "":
            if not _USUAL_VIRTUALHUBS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
        v6 = v1.get('securityPartnerProvider')
        if v6 is not None and v6 != "":
            if not _USUAL_VIRTUALHUBS_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('id')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (2, v7, ())
                n += 1
        v8 = v1.get('vpnGateway')
        if v8 is not None and v8 != "":
            if not _USUAL_VIRTUALHUBS_5[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('id')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (3, v9, ())
                n += 1
        v10 = v1.get('p2SVpnGateway')
        if v10 is not None and v10 != "":
            if not _USUAL_VIRTUALHUBS_6[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('id')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (4, v11, ())
                n += 1
        v12 = v1.get('expressRouteGateway')
        if v12 is not None and v12 != "":
            if not _USUAL_VIRTUALHUBS_7[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('id')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (5, v13, ())
                n += 1
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    v15 = row.get('extendedLocation')
    if v15:
        return RESIDUE
    return n

_USUAL_VIRTUALNETWORKGATEWAYS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_VIRTUALNETWORKGATEWAYS_1 = Usual('ipConfigurations', 'gatewayDefaultSite', 'vNetExtendedLocationResourceId', 'vpnClientConfiguration')
_USUAL_VIRTUALNETWORKGATEWAYS_2 = Usual('properties')
_USUAL_VIRTUALNETWORKGATEWAYS_3 = Usual('publicIPAddress', 'subnet')
_USUAL_VIRTUALNETWORKGATEWAYS_4 = Usual('id')
_USUAL_VIRTUALNETWORKGATEWAYS_5 = Usual('id')
_USUAL_VIRTUALNETWORKGATEWAYS_6 = Usual('id')
_USUAL_VIRTUALNETWORKGATEWAYS_7 = Usual('radiusServerAddress', 'radiusServers')
_USUAL_VIRTUALNETWORKGATEWAYS_8 = Usual('radiusServerAddress')


def virtualnetworkgateways(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualNetworkGateways."""
    n = 0
    f0 = 0
    f1 = 0
    f5 = 0
    if not _USUAL_VIRTUALNETWORKGATEWAYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALNETWORKGATEWAYS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('ipConfigurations')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_VIRTUALNETWORKGATEWAYS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_VIRTUALNETWORKGATEWAYS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('publicIPAddress')
                        if v5 is not None and v5 != "":
                            if not _USUAL_VIRTUALNETWORKGATEWAYS_4[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('id')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (0, v6, (i3,))
                                f0 = 1
                        v7 = v4.get('subnet')
                        if v7 is not None and v7 != "":
                            if not _USUAL_VIRTUALNETWORKGATEWAYS_5[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('id')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (1, v8, (i3,))
                                f1 = 1
        v9 = v1.get('gatewayDefaultSite')
        if v9 is not None and v9 != "":
            if not _USUAL_VIRTUALNETWORKGATEWAYS_6[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('id')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (2, v10, ())
                n += 1
        v11 = v1.get('vNetExtendedLocationResourceId')
        if v11 is not None and v11 != "":
            if type(v11) is not str:
                return RESIDUE
            look.refs += (3, v11, ())
            n += 1
        v12 = v1.get('vpnClientConfiguration')
        if v12 is not None and v12 != "":
            if not _USUAL_VIRTUALNETWORKGATEWAYS_7[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('radiusServerAddress')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (4, v13, ())
                n += 1
            v14 = v12.get('radiusServers')
            if v14 is not None and v14 != "":
                if type(v14) is not list:
                    return RESIDUE
                for i15, v15 in enumerate(v14):
                    if v15 is not None and v15 != "":
                        if not _USUAL_VIRTUALNETWORKGATEWAYS_8[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('radiusServerAddress')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (5, v16, (i15,))
                            f5 = 1
    v17 = row.get('location')
    if not look.inside[v17]:
        return RESIDUE
    v18 = row.get('extendedLocation')
    if v18:
        return RESIDUE
    return n + f0 + f1 + f5

_USUAL_VIRTUALNETWORKS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_VIRTUALNETWORKS_1 = Usual('subnets', 'dhcpOptions', 'virtualNetworkPeerings')
_USUAL_VIRTUALNETWORKS_2 = Usual('properties')
_USUAL_VIRTUALNETWORKS_3 = Usual('serviceEndpoints', 'natGateway', 'serviceGateway', 'routeTable', 'networkSecurityGroup', 'serviceEndpointPolicies')
_USUAL_VIRTUALNETWORKS_4 = Usual('service', 'locations')
_USUAL_VIRTUALNETWORKS_5 = Usual('id')
_USUAL_VIRTUALNETWORKS_6 = Usual('id')
_USUAL_VIRTUALNETWORKS_7 = Usual('id')
_USUAL_VIRTUALNETWORKS_8 = Usual('id')
_USUAL_VIRTUALNETWORKS_9 = Usual('id')
_USUAL_VIRTUALNETWORKS_10 = Usual('dnsServers')
_USUAL_VIRTUALNETWORKS_11 = Usual('properties')
_USUAL_VIRTUALNETWORKS_12 = Usual('remoteVirtualNetwork')
_USUAL_VIRTUALNETWORKS_13 = Usual('id')


def virtualnetworks(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualNetworks."""
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
    if not _USUAL_VIRTUALNETWORKS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALNETWORKS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('subnets')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_VIRTUALNETWORKS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_VIRTUALNETWORKS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('serviceEndpoints')
                        if v5 is not None and v5 != "":
                            if type(v5) is not list:
                                return RESIDUE
                            for i6, v6 in enumerate(v5):
                                if v6 is not None and v6 != "":
                                    if not _USUAL_VIRTUALNETWORKS_4[tuple(v6)]:
                                        return RESIDUE
                                    v7 = v6.get('service')
                                    if v7 is not None and v7 != "":
                                        if v7 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                            return RESIDUE
                                        f0 = 1
                                    v8 = v6.get('locations')
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not list:
                                            return RESIDUE
                                        for i9, v9 in enumerate(v8):
                                            if v9 is not None and v9 != "":
                                                if v9 not in {'*'} and not look.inside[v9]:
                                                    return RESIDUE
                                                f1 = 1
                        v10 = v4.get('natGateway')
                        if v10 is not None and v10 != "":
                            if not _USUAL_VIRTUALNETWORKS_5[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('id')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (4, v11, (i3,))
                                f4 = 1
                        v12 = v4.get('serviceGateway')
                        if v12 is not None and v12 != "":
                            if not _USUAL_VIRTUALNETWORKS_6[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('id')
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs += (5, v13, (i3,))
                                f5 = 1
                        v14 = v4.get('routeTable')
                        if v14 is not None and v14 != "":
                            if not _USUAL_VIRTUALNETWORKS_7[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('id')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (6, v15, (i3,))
                                f6 = 1
                        v16 = v4.get('networkSecurityGroup')
                        if v16 is not None and v16 != "":
                            if not _USUAL_VIRTUALNETWORKS_8[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('id')
                            if v17 is not None and v17 != "":
                                if type(v17) is not str:
                                    return RESIDUE
                                look.refs += (7, v17, (i3,))
                                f7 = 1
                        v18 = v4.get('serviceEndpointPolicies')
                        if v18 is not None and v18 != "":
                            if type(v18) is not list:
                                return RESIDUE
                            for i19, v19 in enumerate(v18):
                                if v19 is not None and v19 != "":
                                    if not _USUAL_VIRTUALNETWORKS_9[tuple(v19)]:
                                        return RESIDUE
                                    v20 = v19.get('id')
                                    if v20 is not None and v20 != "":
                                        if type(v20) is not str:
                                            return RESIDUE
                                        look.refs += (8, v20, (i3, i19,))
                                        f8 = 1
        v21 = v1.get('dhcpOptions')
        if v21 is not None and v21 != "":
            if not _USUAL_VIRTUALNETWORKS_10[tuple(v21)]:
                return RESIDUE
            v22 = v21.get('dnsServers')
            if v22 is not None and v22 != "":
                if type(v22) is not list:
                    return RESIDUE
                for i23, v23 in enumerate(v22):
                    if v23 is not None and v23 != "":
                        if type(v23) is Opaque:
                            return RESIDUE
                        f2 = 1
        v24 = v1.get('virtualNetworkPeerings')
        if v24 is not None and v24 != "":
            if type(v24) is not list:
                return RESIDUE
            for i25, v25 in enumerate(v24):
                if v25 is not None and v25 != "":
                    if not _USUAL_VIRTUALNETWORKS_11[tuple(v25)]:
                        return RESIDUE
                    v26 = v25.get('properties')
                    if v26 is not None and v26 != "":
                        if not _USUAL_VIRTUALNETWORKS_12[tuple(v26)]:
                            return RESIDUE
                        v27 = v26.get('remoteVirtualNetwork')
                        if v27 is not None and v27 != "":
                            if not _USUAL_VIRTUALNETWORKS_13[tuple(v27)]:
                                return RESIDUE
                            v28 = v27.get('id')
                            if v28 is not None and v28 != "":
                                if type(v28) is not str:
                                    return RESIDUE
                                look.refs += (3, v28, (i25,))
                                f3 = 1
    v29 = row.get('location')
    if not look.inside[v29]:
        return RESIDUE
    v30 = row.get('extendedLocation')
    if v30:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

_USUAL_VIRTUALNETWORKS_SUBNETS_0 = Usual('properties')
_USUAL_VIRTUALNETWORKS_SUBNETS_1 = Usual('serviceEndpoints', 'natGateway', 'serviceGateway', 'routeTable', 'networkSecurityGroup', 'serviceEndpointPolicies')
_USUAL_VIRTUALNETWORKS_SUBNETS_2 = Usual('service', 'locations')
_USUAL_VIRTUALNETWORKS_SUBNETS_3 = Usual('id')
_USUAL_VIRTUALNETWORKS_SUBNETS_4 = Usual('id')
_USUAL_VIRTUALNETWORKS_SUBNETS_5 = Usual('id')
_USUAL_VIRTUALNETWORKS_SUBNETS_6 = Usual('id')
_USUAL_VIRTUALNETWORKS_SUBNETS_7 = Usual('id')


def virtualnetworks_subnets(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualNetworks/subnets."""
    n = 0
    f0 = 0
    f1 = 0
    f6 = 0
    if not _USUAL_VIRTUALNETWORKS_SUBNETS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALNETWORKS_SUBNETS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('serviceEndpoints')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_VIRTUALNETWORKS_SUBNETS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('service')
                    if v4 is not None and v4 != "":
                        if v4 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                            return RESIDUE
                        f0 = 1
                    v5 = v3.get('locations')
                    if v5 is not None and v5 != "":
                        if type(v5) is not list:
                            return RESIDUE
                        for i6, v6 in enumerate(v5):
                            if v6 is not None and v6 != "":
                                if v6 not in {'*'} and not look.inside[v6]:
                                    return RESIDUE
                                f1 = 1
        v7 = v1.get('natGateway')
        if v7 is not None and v7 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_3[tuple(v7)]:
                return RESIDUE
            v8 = v7.get('id')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (2, v8, ())
                n += 1
        v9 = v1.get('serviceGateway')
        if v9 is not None and v9 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_4[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('id')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
        v11 = v1.get('routeTable')
        if v11 is not None and v11 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_5[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('id')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (4, v12, ())
                n += 1
        v13 = v1.get('networkSecurityGroup')
        if v13 is not None and v13 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_6[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('id')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (5, v14, ())
                n += 1
        v15 = v1.get('serviceEndpointPolicies')
        if v15 is not None and v15 != "":
            if type(v15) is not list:
                return RESIDUE
            for i16, v16 in enumerate(v15):
                if v16 is not None and v16 != "":
                    if not _USUAL_VIRTUALNETWORKS_SUBNETS_7[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('id')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (6, v17, (i16,))
                        f6 = 1
    return n + f0 + f1 + f6

_USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_0 = Usual('properties')
_USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_1 = Usual('remoteVirtualNetwork')
_USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_2 = Usual('id')


def virtualnetworks_virtualnetworkpeerings(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualNetworks/virtualNetworkPeerings."""
    n = 0
    if not _USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('remoteVirtualNetwork')
        if v2 is not None and v2 != "":
            if not _USUAL_VIRTUALNETWORKS_VIRTUALNETWORKPEERINGS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('id')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
    return n

_USUAL_VIRTUALWANS_0 = Usual('properties')
_USUAL_VIRTUALWANS_1 = Usual('virtualHubs')
_USUAL_VIRTUALWANS_2 = Usual('id')


def virtualwans(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualWans."""
    n = 0
    f0 = 0
    if not _USUAL_VIRTUALWANS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VIRTUALWANS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('virtualHubs')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_VIRTUALWANS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('id')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, (i3,))
                        f0 = 1
    return n + f0

_USUAL_VPNSITES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_VPNSITES_1 = Usual('ipAddress', 'vpnSiteLinks', 'virtualWan')
_USUAL_VPNSITES_2 = Usual('properties')
_USUAL_VPNSITES_3 = Usual('ipAddress', 'fqdn')
_USUAL_VPNSITES_4 = Usual('id')


def vpnsites(row: Row, look: Look) -> int:
    """Microsoft.Network/vpnSites."""
    n = 0
    f1 = 0
    f2 = 0
    if not _USUAL_VPNSITES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VPNSITES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('ipAddress')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
        v3 = v1.get('vpnSiteLinks')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_VPNSITES_2[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('properties')
                    if v5 is not None and v5 != "":
                        if not _USUAL_VPNSITES_3[tuple(v5)]:
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
        v8 = v1.get('virtualWan')
        if v8 is not None and v8 != "":
            if not _USUAL_VPNSITES_4[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('id')
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
    return n + f1 + f2

SCREENS: Mapping[str, Screen] = {
    'microsoft.network/applicationgateways': applicationgateways,
    'microsoft.network/azurefirewalls': azurefirewalls,
    'microsoft.network/bastionhosts': bastionhosts,
    'microsoft.network/connections': connections,
    'microsoft.network/dnszones': dnszones,
    'microsoft.network/dnszones/a': dnszones_a,
    'microsoft.network/expressroutecircuits': expressroutecircuits,
    'microsoft.network/firewallpolicies': firewallpolicies,
    'microsoft.network/loadbalancers': loadbalancers,
    'microsoft.network/localnetworkgateways': localnetworkgateways,
    'microsoft.network/natgateways': natgateways,
    'microsoft.network/networkinterfaces': networkinterfaces,
    'microsoft.network/networkinterfaces/ipconfigurations': networkinterfaces_ipconfigurations,
    'microsoft.network/networkmanagers': networkmanagers,
    'microsoft.network/networkmanagers/connectivityconfigurations': networkmanagers_connectivityconfigurations,
    'microsoft.network/networksecuritygroups': networksecuritygroups,
    'microsoft.network/networksecuritygroups/securityrules': networksecuritygroups_securityrules,
    'microsoft.network/networkwatchers': networkwatchers,
    'microsoft.network/networkwatchers/connectionmonitors': networkwatchers_connectionmonitors,
    'microsoft.network/networkwatchers/flowlogs': networkwatchers_flowlogs,
    'microsoft.network/privatednszones': privatednszones,
    'microsoft.network/privatednszones/a': privatednszones_a,
    'microsoft.network/privatednszones/virtualnetworklinks': privatednszones_virtualnetworklinks,
    'microsoft.network/privateendpoints': privateendpoints,
    'microsoft.network/privateendpoints/privatednszonegroups': privateendpoints_privatednszonegroups,
    'microsoft.network/privatelinkservices': privatelinkservices,
    'microsoft.network/publicipaddresses': publicipaddresses,
    'microsoft.network/routetables': routetables,
    'microsoft.network/trafficmanagerprofiles': trafficmanagerprofiles,
    'microsoft.network/trafficmanagerprofiles/azureendpoints': trafficmanagerprofiles_azureendpoints,
    'microsoft.network/trafficmanagerprofiles/externalendpoints': trafficmanagerprofiles_externalendpoints,
    'microsoft.network/trafficmanagerprofiles/nestedendpoints': trafficmanagerprofiles_nestedendpoints,
    'microsoft.network/virtualhubs': virtualhubs,
    'microsoft.network/virtualnetworkgateways': virtualnetworkgateways,
    'microsoft.network/virtualnetworks': virtualnetworks,
    'microsoft.network/virtualnetworks/subnets': virtualnetworks_subnets,
    'microsoft.network/virtualnetworks/virtualnetworkpeerings': virtualnetworks_virtualnetworkpeerings,
    'microsoft.network/virtualwans': virtualwans,
    'microsoft.network/vpnsites': vpnsites,
}
