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

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                for i6, v6 in enumerate(v5):
                                    if v6 is not None:
                                        v7 = v6.s0
                                        if v7 is not None and v7 != "":
                                            if type(v7) is not str:
                                                return RESIDUE
                                            look.refs += (0, v7, (i3, i6,))
                                            f0 = 1
                                        v8 = v6.s1
                                        if v8 is not None and v8 != "":
                                            if type(v8) is not str:
                                                return RESIDUE
                                            look.refs += (1, v8, (i3, i6,))
                                            f1 = 1
            v9 = v1.s1
            if v9 is not None:
                for i10, v10 in enumerate(v9):
                    if v10 is not None:
                        v11 = v10.properties
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (2, v12, (i10,))
                                f2 = 1
                            v13 = v11.s1
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i10,))
                                    f3 = 1
            v15 = v1.s2
            if v15 is not None:
                for i16, v16 in enumerate(v15):
                    if v16 is not None:
                        v17 = v16.properties
                        if v17 is not None:
                            v18 = v17.s0
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (4, v18, (i16,))
                                f4 = 1
            v19 = v1.s3
            if v19 is not None:
                v20 = v19.id
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (5, v20, ())
                    n += 1
            v21 = v1.s4
            if v21 is not None:
                for i22, v22 in enumerate(v21):
                    if v22 is not None:
                        v23 = v22.properties
                        if v23 is not None:
                            v24 = v23.s0
                            if v24 is not None:
                                v25 = v24.id
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (6, v25, (i22,))
                                    f6 = 1
                            v26 = v23.s1
                            if v26 is not None:
                                for i27, v27 in enumerate(v26):
                                    if v27 is not None:
                                        v28 = v27.s0
                                        if v28 is not None and v28 != "":
                                            if type(v28) is not str:
                                                return RESIDUE
                                            look.refs += (9, v28, (i22, i27,))
                                            f9 = 1
            v29 = v1.s5
            if v29 is not None:
                for i30, v30 in enumerate(v29):
                    if v30 is not None:
                        v31 = v30.properties
                        if v31 is not None:
                            v32 = v31.s0
                            if v32 is not None:
                                for i33, v33 in enumerate(v32):
                                    if v33 is not None:
                                        v34 = v33.properties
                                        if v34 is not None:
                                            v35 = v34.s0
                                            if v35 is not None:
                                                v36 = v35.id
                                                if v36 is not None and v36 != "":
                                                    if type(v36) is not str:
                                                        return RESIDUE
                                                    look.refs += (7, v36, (i30, i33,))
                                                    f7 = 1
            v37 = v1.s6
            if v37 is not None:
                for i38, v38 in enumerate(v37):
                    if v38 is not None:
                        v39 = v38.s0
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (8, v39, (i38,))
                            f8 = 1
            v40 = v1.s7
            if v40 is not None:
                for i41, v41 in enumerate(v40):
                    if v41 is not None:
                        v42 = v41.properties
                        if v42 is not None:
                            v43 = v42.s0
                            if v43 is not None and v43 != "":
                                if type(v43) is not str:
                                    return RESIDUE
                                look.refs += (10, v43, (i41,))
                                f10 = 1
            v44 = v1.s8
            if v44 is not None:
                for i45, v45 in enumerate(v44):
                    if v45 is not None:
                        v46 = v45.properties
                        if v46 is not None:
                            v47 = v46.s0
                            if v47 is not None:
                                v48 = v47.id
                                if v48 is not None and v48 != "":
                                    if type(v48) is not str:
                                        return RESIDUE
                                    look.refs += (11, v48, (i45,))
                                    f11 = 1
            v49 = v1.s9
            if v49 is not None:
                for i50, v50 in enumerate(v49):
                    if v50 is not None:
                        v51 = v50.properties
                        if v51 is not None:
                            v52 = v51.s0
                            if v52 is not None:
                                v53 = v52.id
                                if v53 is not None and v53 != "":
                                    if type(v53) is not str:
                                        return RESIDUE
                                    look.refs += (12, v53, (i50,))
                                    f12 = 1
                            v54 = v51.s1
                            if v54 is not None:
                                v55 = v54.id
                                if v55 is not None and v55 != "":
                                    if type(v55) is not str:
                                        return RESIDUE
                                    look.refs += (13, v55, (i50,))
                                    f13 = 1
            v56 = v1.s10
            if v56 is not None:
                for i57, v57 in enumerate(v56):
                    if v57 is not None:
                        v58 = v57.properties
                        if v58 is not None:
                            v59 = v58.s0
                            if v59 is not None:
                                for i60, v60 in enumerate(v59):
                                    if v60 is not None:
                                        v61 = v60.properties
                                        if v61 is not None:
                                            v62 = v61.s0
                                            if v62 is not None:
                                                v63 = v62.id
                                                if v63 is not None and v63 != "":
                                                    if type(v63) is not str:
                                                        return RESIDUE
                                                    look.refs += (14, v63, (i57, i60,))
                                                    f14 = 1
        v64 = row.location
        if not look.inside[v64]:
            return RESIDUE
        v65 = row.s2
        if v65:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14

    return screen

def applicationgatewaywebapplicationfirewallpolicies() -> Screen:
    """Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def applicationsecuritygroups() -> Screen:
    """Microsoft.Network/applicationSecurityGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def azurefirewalls() -> Screen:
    """Microsoft.Network/azureFirewalls."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.properties
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None:
                                v7 = v6.id
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i4,))
                                    f1 = 1
                            v8 = v5.s1
                            if v8 is not None:
                                v9 = v8.id
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (2, v9, (i4,))
                                    f2 = 1
            v10 = v1.s2
            if v10 is not None:
                v11 = v10.properties
                if v11 is not None:
                    v12 = v11.s0
                    if v12 is not None:
                        v13 = v12.id
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (3, v13, ())
                            n += 1
                    v14 = v11.s1
                    if v14 is not None:
                        v15 = v14.id
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (4, v15, ())
                            n += 1
            v16 = v1.s3
            if v16 is not None:
                v17 = v16.id
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (5, v17, ())
                    n += 1
            v18 = v1.s4
            if v18 is not None:
                v19 = v18.id
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (6, v19, ())
                    n += 1
            v20 = v1.s5
            if v20 is not None:
                for i21, v21 in enumerate(v20):
                    if v21 is not None:
                        v22 = v21.properties
                        if v22 is not None:
                            v23 = v22.s0
                            if v23 is not None:
                                for i24, v24 in enumerate(v23):
                                    if v24 is not None:
                                        v25 = v24.s0
                                        if v25 is not None and v25 != "":
                                            if type(v25) is not str:
                                                return RESIDUE
                                            look.refs += (7, v25, (i21, i24,))
                                            f7 = 1
        v26 = row.location
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.s2
        if v27:
            return RESIDUE
        return n + f1 + f2 + f7

    return screen

def bastionhosts() -> Screen:
    """Microsoft.Network/bastionHosts."""
    c0 = shaped_conditions(unless=Condition(path='properties.sessionRecordingConfiguration.blobContainerUri', values=()), at=(((), ()), (('properties', 's1', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if v2 is not False:
                        return RESIDUE
                    n += 1
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.s2
            if v5 is not None:
                for i6, v6 in enumerate(v5):
                    if v6 is not None:
                        v7 = v6.properties
                        if v7 is not None:
                            v8 = v7.s0
                            if v8 is not None:
                                v9 = v8.id
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (1, v9, (i6,))
                                    f1 = 1
                            v10 = v7.s1
                            if v10 is not None:
                                v11 = v10.id
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (2, v11, (i6,))
                                    f2 = 1
            v12 = v1.s3
            if v12 is not None:
                v13 = v12.id
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (3, v13, ())
                    n += 1
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n + f1 + f2

    return screen

def connections() -> Screen:
    """Microsoft.Network/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            v8 = v1.s3
            if v8 is not None:
                v9 = v8.id
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n

    return screen

def ddosprotectionplans() -> Screen:
    """Microsoft.Network/ddosProtectionPlans."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def dnsforwardingrulesets() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.id
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n + f0

    return screen

def dnsforwardingrulesets_forwardingrules() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets/forwardingRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
        return n + f0

    return screen

def dnsforwardingrulesets_virtualnetworklinks() -> Screen:
    """Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def dnsresolvers() -> Screen:
    """Microsoft.Network/dnsResolvers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def dnsresolvers_inboundendpoints() -> Screen:
    """Microsoft.Network/dnsResolvers/inboundEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.id
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
        return n + f0

    return screen

def dnsresolvers_outboundendpoints() -> Screen:
    """Microsoft.Network/dnsResolvers/outboundEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def dnszones() -> Screen:
    """Microsoft.Network/dnsZones."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_a() -> Screen:
    """Microsoft.Network/dnsZones/A."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        return n

    return screen

def dnszones_aaaa() -> Screen:
    """Microsoft.Network/dnsZones/AAAA."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        return n

    return screen

def dnszones_caa() -> Screen:
    """Microsoft.Network/dnsZones/CAA."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_cname() -> Screen:
    """Microsoft.Network/dnsZones/CNAME."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        return n

    return screen

def dnszones_mx() -> Screen:
    """Microsoft.Network/dnsZones/MX."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_ns() -> Screen:
    """Microsoft.Network/dnsZones/NS."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_ptr() -> Screen:
    """Microsoft.Network/dnsZones/PTR."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_soa() -> Screen:
    """Microsoft.Network/dnsZones/SOA."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_srv() -> Screen:
    """Microsoft.Network/dnsZones/SRV."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def dnszones_txt() -> Screen:
    """Microsoft.Network/dnsZones/TXT."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def expressroutecircuits_authorizations() -> Screen:
    """Microsoft.Network/expressRouteCircuits/authorizations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def expressroutecircuits_peerings() -> Screen:
    """Microsoft.Network/expressRouteCircuits/peerings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                v6 = v5.id
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
        return n + f0

    return screen

def expressroutecircuits_peerings_connections() -> Screen:
    """Microsoft.Network/expressRouteCircuits/peerings/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def expressroutegateways() -> Screen:
    """Microsoft.Network/expressRouteGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                for i5, v5 in enumerate(v4):
                    if v5 is not None:
                        v6 = v5.properties
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None:
                                v8 = v7.id
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i5,))
                                    f1 = 1
        v9 = row.location
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.s2
        if v10:
            return RESIDUE
        return n + f1

    return screen

def firewallpolicies() -> Screen:
    """Microsoft.Network/firewallPolicies."""
    c0 = shaped_conditions(unless=Condition(path='properties.insights.isEnabled', values=('false',)), at=(((), ()), (('properties', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        for i5, v5 in enumerate(v4):
                            if v5 is not None:
                                v6 = v5.s0
                                if v6 is not None and v6 != "":
                                    if not look.is_off(row, c0):
                                        if not look.inside[v6]:
                                            return RESIDUE
                                        f0 = 1
                                v7 = v5.s1
                                if v7 is not None:
                                    v8 = v7.id
                                    if v8 is not None and v8 != "":
                                        if not look.is_off(row, c0):
                                            if type(v8) is not str:
                                                return RESIDUE
                                            look.refs += (3, v8, (i5,))
                                            f3 = 1
                    v9 = v3.s1
                    if v9 is not None:
                        v10 = v9.id
                        if v10 is not None and v10 != "":
                            if not look.is_off(row, c0):
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (2, v10, ())
                                n += 1
                v11 = v2.s1
            v12 = v1.s1
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None:
                    for i14, v14 in enumerate(v13):
                        if v14 is not None and v14 != "":
                            if type(v14) is Opaque:
                                return RESIDUE
                            f1 = 1
            v15 = v1.s2
            if v15 is not None:
                v16 = v15.s0
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (4, v17, ())
                        n += 1
            v18 = v1.s3
            if v18 is not None:
                v19 = v18.id
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (5, v19, ())
                    n += 1
            v20 = v1.s4
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (6, v21, ())
                    n += 1
        v22 = row.location
        if not look.inside[v22]:
            return RESIDUE
        v23 = row.s2
        if v23:
            return RESIDUE
        return n + f0 + f1 + f3

    return screen

def firewallpolicies_rulecollectiongroups() -> Screen:
    """Microsoft.Network/firewallPolicies/ruleCollectionGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def ipgroups() -> Screen:
    """Microsoft.Network/ipGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def loadbalancers() -> Screen:
    """Microsoft.Network/loadBalancers."""

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.s0
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None:
                for i5, v5 in enumerate(v4):
                    if v5 is not None:
                        v6 = v5.properties
                        if v6 is not None:
                            v7 = v6.location
                            if v7 is not None and v7 != "":
                                if not look.inside[v7]:
                                    return RESIDUE
                                f1 = 1
                            v8 = v6.s1
                            if v8 is not None:
                                v9 = v8.id
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (6, v9, (i5,))
                                    f6 = 1
                            v10 = v6.s2
                            if v10 is not None:
                                for i11, v11 in enumerate(v10):
                                    if v11 is not None:
                                        v12 = v11.properties
                                        if v12 is not None:
                                            v13 = v12.s0
                                            if v13 is not None:
                                                v14 = v13.id
                                                if v14 is not None and v14 != "":
                                                    if type(v14) is not str:
                                                        return RESIDUE
                                                    look.refs += (7, v14, (i5, i11,))
                                                    f7 = 1
                                            v15 = v12.s1
                                            if v15 is not None:
                                                v16 = v15.id
                                                if v16 is not None and v16 != "":
                                                    if type(v16) is not str:
                                                        return RESIDUE
                                                    look.refs += (8, v16, (i5, i11,))
                                                    f8 = 1
                                            v17 = v12.s2
                                            if v17 is not None:
                                                v18 = v17.id
                                                if v18 is not None and v18 != "":
                                                    if type(v18) is not str:
                                                        return RESIDUE
                                                    look.refs += (9, v18, (i5, i11,))
                                                    f9 = 1
            v19 = v3.s1
            if v19 is not None:
                for i20, v20 in enumerate(v19):
                    if v20 is not None:
                        v21 = v20.properties
                        if v21 is not None:
                            v22 = v21.s0
                            if v22 is not None:
                                v23 = v22.id
                                if v23 is not None and v23 != "":
                                    if type(v23) is not str:
                                        return RESIDUE
                                    look.refs += (2, v23, (i20,))
                                    f2 = 1
                            v24 = v21.s1
                            if v24 is not None:
                                v25 = v24.id
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (3, v25, (i20,))
                                    f3 = 1
                            v26 = v21.s2
                            if v26 is not None:
                                v27 = v26.id
                                if v27 is not None and v27 != "":
                                    if type(v27) is not str:
                                        return RESIDUE
                                    look.refs += (4, v27, (i20,))
                                    f4 = 1
                            v28 = v21.s3
                            if v28 is not None:
                                v29 = v28.id
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (5, v29, (i20,))
                                    f5 = 1
        v30 = row.location
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.s3
        if v31:
            return RESIDUE
        return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9

    return screen

def loadbalancers_backendaddresspools() -> Screen:
    """Microsoft.Network/loadBalancers/backendAddressPools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.location
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.properties
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None:
                                v7 = v6.id
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i4,))
                                    f1 = 1
                            v8 = v5.s1
                            if v8 is not None:
                                v9 = v8.id
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (2, v9, (i4,))
                                    f2 = 1
                            v10 = v5.s2
                            if v10 is not None:
                                v11 = v10.id
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (3, v11, (i4,))
                                    f3 = 1
            v12 = v1.s2
            if v12 is not None:
                v13 = v12.id
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (4, v13, ())
                    n += 1
        return n + f1 + f2 + f3

    return screen

def loadbalancers_inboundnatrules() -> Screen:
    """Microsoft.Network/loadBalancers/inboundNatRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def localnetworkgateways() -> Screen:
    """Microsoft.Network/localNetworkGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def natgateways() -> Screen:
    """Microsoft.Network/natGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.name
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None:
                for i5, v5 in enumerate(v4):
                    if v5 is not None:
                        v6 = v5.id
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, (i5,))
                            f1 = 1
            v7 = v3.s1
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.id
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
            v10 = v3.s2
            if v10 is not None:
                for i11, v11 in enumerate(v10):
                    if v11 is not None:
                        v12 = v11.id
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, (i11,))
                            f3 = 1
            v13 = v3.s3
            if v13 is not None:
                for i14, v14 in enumerate(v13):
                    if v14 is not None:
                        v15 = v14.id
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (4, v15, (i14,))
                            f4 = 1
            v16 = v3.s4
            if v16 is not None:
                v17 = v16.id
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (5, v17, ())
                    n += 1
            v18 = v3.s5
            if v18 is not None:
                v19 = v18.id
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (6, v19, ())
                    n += 1
        v20 = row.location
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.s3
        if v21:
            return RESIDUE
        return n + f1 + f2 + f3 + f4

    return screen

def networkinterfaces() -> Screen:
    """Microsoft.Network/networkInterfaces."""

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None and v4 != "":
                            if type(v4) is Opaque:
                                return RESIDUE
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                for i6, v6 in enumerate(v5):
                    if v6 is not None:
                        v7 = v6.properties
                        if v7 is not None:
                            v8 = v7.s0
                            if v8 is not None:
                                v9 = v8.id
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (1, v9, (i6,))
                                    f1 = 1
                            v10 = v7.s1
                            if v10 is not None:
                                v11 = v10.id
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (2, v11, (i6,))
                                    f2 = 1
                            v12 = v7.s2
                            if v12 is not None:
                                v13 = v12.id
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (3, v13, (i6,))
                                    f3 = 1
                            v14 = v7.s3
                            if v14 is not None:
                                for i15, v15 in enumerate(v14):
                                    if v15 is not None:
                                        v16 = v15.id
                                        if v16 is not None and v16 != "":
                                            if type(v16) is not str:
                                                return RESIDUE
                                            look.refs += (4, v16, (i6, i15,))
                                            f4 = 1
                            v17 = v7.s4
                            if v17 is not None:
                                for i18, v18 in enumerate(v17):
                                    if v18 is not None:
                                        v19 = v18.id
                                        if v19 is not None and v19 != "":
                                            if type(v19) is not str:
                                                return RESIDUE
                                            look.refs += (5, v19, (i6, i18,))
                                            f5 = 1
                            v20 = v7.s5
                            if v20 is not None:
                                for i21, v21 in enumerate(v20):
                                    if v21 is not None:
                                        v22 = v21.id
                                        if v22 is not None and v22 != "":
                                            if type(v22) is not str:
                                                return RESIDUE
                                            look.refs += (6, v22, (i6, i21,))
                                            f6 = 1
                            v23 = v7.s6
                            if v23 is not None:
                                for i24, v24 in enumerate(v23):
                                    if v24 is not None:
                                        v25 = v24.id
                                        if v25 is not None and v25 != "":
                                            if type(v25) is not str:
                                                return RESIDUE
                                            look.refs += (7, v25, (i6, i24,))
                                            f7 = 1
            v26 = v1.s2
            if v26 is not None:
                for i27, v27 in enumerate(v26):
                    if v27 is not None:
                        v28 = v27.properties
                        if v28 is not None:
                            v29 = v28.s0
                            if v29 is not None:
                                v30 = v29.id
                                if v30 is not None and v30 != "":
                                    if type(v30) is not str:
                                        return RESIDUE
                                    look.refs += (8, v30, (i27,))
                                    f8 = 1
            v31 = v1.s3
            if v31 is not None:
                v32 = v31.id
                if v32 is not None and v32 != "":
                    if type(v32) is not str:
                        return RESIDUE
                    look.refs += (9, v32, ())
                    n += 1
        v33 = row.location
        if not look.inside[v33]:
            return RESIDUE
        v34 = row.s2
        if v34:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def networkinterfaces_ipconfigurations() -> Screen:
    """Microsoft.Network/networkInterfaces/ipConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            v8 = v1.s3
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None:
                        v10 = v9.id
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i9,))
                            f3 = 1
            v11 = v1.s4
            if v11 is not None:
                for i12, v12 in enumerate(v11):
                    if v12 is not None:
                        v13 = v12.id
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (4, v13, (i12,))
                            f4 = 1
            v14 = v1.s5
            if v14 is not None:
                for i15, v15 in enumerate(v14):
                    if v15 is not None:
                        v16 = v15.id
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (5, v16, (i15,))
                            f5 = 1
        return n + f3 + f4 + f5

    return screen

def networkmanagers() -> Screen:
    """Microsoft.Network/networkManagers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def networkmanagers_connectivityconfigurations() -> Screen:
    """Microsoft.Network/networkManagers/connectivityConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'False'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if v5 not in {'False'}:
                                return RESIDUE
                            f1 = 1
            v6 = v1.s2
            if v6 is not None:
                for i7, v7 in enumerate(v6):
                    if v7 is not None:
                        v8 = v7.s0
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i7,))
                            f2 = 1
        else:
            n += 1
        return n + f1 + f2

    return screen

def networkmanagers_networkgroups() -> Screen:
    """Microsoft.Network/networkManagers/networkGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def networkmanagers_networkgroups_staticmembers() -> Screen:
    """Microsoft.Network/networkManagers/networkGroups/staticMembers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def networkmanagers_securityadminconfigurations() -> Screen:
    """Microsoft.Network/networkManagers/securityAdminConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def networkprofiles() -> Screen:
    """Microsoft.Network/networkProfiles."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                for i6, v6 in enumerate(v5):
                                    if v6 is not None:
                                        v7 = v6.properties
                                        if v7 is not None:
                                            v8 = v7.s0
                                            if v8 is not None:
                                                v9 = v8.id
                                                if v9 is not None and v9 != "":
                                                    if type(v9) is not str:
                                                        return RESIDUE
                                                    look.refs += (0, v9, (i3, i6,))
                                                    f0 = 1
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n + f0

    return screen

def networksecuritygroups() -> Screen:
    """Microsoft.Network/networkSecurityGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def networksecuritygroups_securityrules() -> Screen:
    """Microsoft.Network/networkSecurityGroups/securityRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def networksecurityperimeters() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def networksecurityperimeters_profiles() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/profiles."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def networksecurityperimeters_profiles_accessrules() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/profiles/accessRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def networksecurityperimeters_resourceassociations() -> Screen:
    """Microsoft.Network/networkSecurityPerimeters/resourceAssociations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def networkwatchers() -> Screen:
    """Microsoft.Network/networkWatchers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def networkwatchers_connectionmonitors() -> Screen:
    """Microsoft.Network/networkWatchers/connectionMonitors."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                        v6 = v3.s1
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, (i3,))
                            f2 = 1
            v7 = v1.s1
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None:
                            v10 = v9.s0
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (1, v10, (i8,))
                                f1 = 1
            v11 = v1.s2
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            v13 = v1.s3
            if v13 is not None:
                v14 = v13.s0
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (4, v14, ())
                    n += 1
        v15 = row.location
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.s2
        if v16:
            return RESIDUE
        return n + f0 + f1 + f2

    return screen

def networkwatchers_flowlogs() -> Screen:
    """Microsoft.Network/networkWatchers/flowLogs."""
    c0 = shaped_conditions(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled', values=('false',)), at=(((), ()), (('properties', 's0', 's0', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId', values=()), at=(((), ()), (('properties', 's0', 's0', 's2'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c0):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    v5 = v3.s1
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c0):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.s3
                    if v7 is not None and v7 != "":
                        if not look.is_off(row, c1):
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (3, v7, ())
                            n += 1
            v8 = v1.s1
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (1, v8, ())
                n += 1
        v9 = row.location
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.s2
        if v10:
            return RESIDUE
        return n

    return screen

def networkwatchers_packetcaptures() -> Screen:
    """Microsoft.Network/networkWatchers/packetCaptures."""
    c0 = shaped_conditions(unless=Condition(path='properties.storageLocation.storageId', values=()), at=(((), ()), (('properties', 's0', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c0):
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (1, v4, ())
                        n += 1
        return n

    return screen

def p2svpngateways() -> Screen:
    """Microsoft.Network/p2svpnGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is Opaque:
                            return RESIDUE
                        f0 = 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n + f0

    return screen

def privatednszones() -> Screen:
    """Microsoft.Network/privateDnsZones."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_a() -> Screen:
    """Microsoft.Network/privateDnsZones/A."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_aaaa() -> Screen:
    """Microsoft.Network/privateDnsZones/AAAA."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_cname() -> Screen:
    """Microsoft.Network/privateDnsZones/CNAME."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_mx() -> Screen:
    """Microsoft.Network/privateDnsZones/MX."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_ptr() -> Screen:
    """Microsoft.Network/privateDnsZones/PTR."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_soa() -> Screen:
    """Microsoft.Network/privateDnsZones/SOA."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_srv() -> Screen:
    """Microsoft.Network/privateDnsZones/SRV."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_txt() -> Screen:
    """Microsoft.Network/privateDnsZones/TXT."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatednszones_virtualnetworklinks() -> Screen:
    """Microsoft.Network/privateDnsZones/virtualNetworkLinks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def privateendpoints() -> Screen:
    """Microsoft.Network/privateEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
            v6 = v1.s1
            if v6 is not None:
                for i7, v7 in enumerate(v6):
                    if v7 is not None:
                        v8 = v7.properties
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i7,))
                                f1 = 1
            v10 = v1.s2
            if v10 is not None:
                v11 = v10.id
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (2, v11, ())
                    n += 1
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n + f0 + f1

    return screen

def privateendpoints_privatednszonegroups() -> Screen:
    """Microsoft.Network/privateEndpoints/privateDnsZoneGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def publicipaddresses() -> Screen:
    """Microsoft.Network/publicIPAddresses."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v3.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is str:
                        look.names.append(('host', v7))
            v8 = v3.s2
            if v8 is not None and v8 != "":
                if type(v8) is str:
                    look.names.append(('host', v8))
        v9 = row.location
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.s3
        if v10:
            return RESIDUE
        return n

    return screen

def publicipprefixes() -> Screen:
    """Microsoft.Network/publicIPPrefixes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Regional'}:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s3
        if v7:
            return RESIDUE
        return n

    return screen

def routetables() -> Screen:
    """Microsoft.Network/routeTables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if v5 not in {'Internet', 'None', 'VirtualAppliance', 'VirtualApplianceEcmp', 'VirtualNetworkGateway', 'VnetLocal'}:
                                    return RESIDUE
                                f0 = 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n + f0

    return screen

def routetables_routes() -> Screen:
    """Microsoft.Network/routeTables/routes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def serviceendpointpolicies() -> Screen:
    """Microsoft.Network/serviceEndpointPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def trafficmanagerprofiles() -> Screen:
    """Microsoft.Network/trafficManagerProfiles."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i3,))
                                f1 = 1
                            v7 = v4.s2
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
            v8 = v1.s1
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is str:
                        look.names.append(('host', v9))
        return n + f0 + f1 + f2

    return screen

def trafficmanagerprofiles_azureendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/azureEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def trafficmanagerprofiles_externalendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/externalEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        return n

    return screen

def trafficmanagerprofiles_nestedendpoints() -> Screen:
    """Microsoft.Network/trafficManagerProfiles/nestedEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def virtualhubs() -> Screen:
    """Microsoft.Network/virtualHubs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            v8 = v1.s3
            if v8 is not None:
                v9 = v8.id
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
            v10 = v1.s4
            if v10 is not None:
                v11 = v10.id
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (4, v11, ())
                    n += 1
            v12 = v1.s5
            if v12 is not None:
                v13 = v12.id
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n

    return screen

def virtualhubs_bgpconnections() -> Screen:
    """Microsoft.Network/virtualHubs/bgpConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def virtualhubs_hubroutetables() -> Screen:
    """Microsoft.Network/virtualHubs/hubRouteTables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
        return n + f0

    return screen

def virtualhubs_hubvirtualnetworkconnections() -> Screen:
    """Microsoft.Network/virtualHubs/hubVirtualNetworkConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def virtualhubs_ipconfigurations() -> Screen:
    """Microsoft.Network/virtualHubs/ipConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        return n

    return screen

def virtualhubs_routemaps() -> Screen:
    """Microsoft.Network/virtualHubs/routeMaps."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def virtualhubs_routingintent() -> Screen:
    """Microsoft.Network/virtualHubs/routingIntent."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
        return n + f0

    return screen

def virtualnetworkgateways() -> Screen:
    """Microsoft.Network/virtualNetworkGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                v6 = v5.id
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
                            v7 = v4.s1
                            if v7 is not None:
                                v8 = v7.id
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i3,))
                                    f1 = 1
            v9 = v1.s1
            if v9 is not None:
                v10 = v9.id
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            v11 = v1.s2
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (3, v11, ())
                n += 1
            v12 = v1.s3
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (4, v13, ())
                    n += 1
                v14 = v12.s1
                if v14 is not None:
                    for i15, v15 in enumerate(v14):
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (5, v16, (i15,))
                                f5 = 1
        v17 = row.location
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.s2
        if v18:
            return RESIDUE
        return n + f0 + f1 + f5

    return screen

def virtualnetworks() -> Screen:
    """Microsoft.Network/virtualNetworks."""

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                for i6, v6 in enumerate(v5):
                                    if v6 is not None:
                                        v7 = v6.s0
                                        if v7 is not None and v7 != "":
                                            if v7 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                                return RESIDUE
                                            f0 = 1
                                        v8 = v6.s1
                                        if v8 is not None:
                                            for i9, v9 in enumerate(v8):
                                                if v9 is not None and v9 != "":
                                                    if v9 not in {'*'} and not look.inside[v9]:
                                                        return RESIDUE
                                                    f1 = 1
                            v10 = v4.s1
                            if v10 is not None:
                                v11 = v10.id
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (4, v11, (i3,))
                                    f4 = 1
                            v12 = v4.s2
                            if v12 is not None:
                                v13 = v12.id
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (5, v13, (i3,))
                                    f5 = 1
                            v14 = v4.s3
                            if v14 is not None:
                                v15 = v14.id
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (6, v15, (i3,))
                                    f6 = 1
                            v16 = v4.s4
                            if v16 is not None:
                                v17 = v16.id
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (7, v17, (i3,))
                                    f7 = 1
                            v18 = v4.s5
                            if v18 is not None:
                                for i19, v19 in enumerate(v18):
                                    if v19 is not None:
                                        v20 = v19.id
                                        if v20 is not None and v20 != "":
                                            if type(v20) is not str:
                                                return RESIDUE
                                            look.refs += (8, v20, (i3, i19,))
                                            f8 = 1
            v21 = v1.s1
            if v21 is not None:
                v22 = v21.s0
                if v22 is not None:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None and v23 != "":
                            if type(v23) is Opaque:
                                return RESIDUE
                            f2 = 1
            v24 = v1.s2
            if v24 is not None:
                for i25, v25 in enumerate(v24):
                    if v25 is not None:
                        v26 = v25.properties
                        if v26 is not None:
                            v27 = v26.s0
                            if v27 is not None:
                                v28 = v27.id
                                if v28 is not None and v28 != "":
                                    if type(v28) is not str:
                                        return RESIDUE
                                    look.refs += (3, v28, (i25,))
                                    f3 = 1
        v29 = row.location
        if not look.inside[v29]:
            return RESIDUE
        v30 = row.s2
        if v30:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def virtualnetworks_subnets() -> Screen:
    """Microsoft.Network/virtualNetworks/subnets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f6 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if v4 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None:
                            for i6, v6 in enumerate(v5):
                                if v6 is not None and v6 != "":
                                    if v6 not in {'*'} and not look.inside[v6]:
                                        return RESIDUE
                                    f1 = 1
            v7 = v1.s1
            if v7 is not None:
                v8 = v7.id
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
            v9 = v1.s2
            if v9 is not None:
                v10 = v9.id
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            v11 = v1.s3
            if v11 is not None:
                v12 = v11.id
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
            v13 = v1.s4
            if v13 is not None:
                v14 = v13.id
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (5, v14, ())
                    n += 1
            v15 = v1.s5
            if v15 is not None:
                for i16, v16 in enumerate(v15):
                    if v16 is not None:
                        v17 = v16.id
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (6, v17, (i16,))
                            f6 = 1
        return n + f0 + f1 + f6

    return screen

def virtualnetworks_virtualnetworkpeerings() -> Screen:
    """Microsoft.Network/virtualNetworks/virtualNetworkPeerings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def virtualnetworktaps() -> Screen:
    """Microsoft.Network/virtualNetworkTaps."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n

    return screen

def virtualwans() -> Screen:
    """Microsoft.Network/virtualWans."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.id
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
        return n + f0

    return screen

def vpngateways() -> Screen:
    """Microsoft.Network/vpnGateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                for i5, v5 in enumerate(v4):
                    if v5 is not None:
                        v6 = v5.properties
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None:
                                v8 = v7.id
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (1, v8, (i5,))
                                    f1 = 1
        v9 = row.location
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.s2
        if v10:
            return RESIDUE
        return n + f1

    return screen

def vpngateways_vpnconnections() -> Screen:
    """Microsoft.Network/vpnGateways/vpnConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def vpnserverconfigurations() -> Screen:
    """Microsoft.Network/vpnServerConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i4,))
                            f1 = 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n + f1

    return screen

def vpnsites() -> Screen:
    """Microsoft.Network/vpnSites."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.properties
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i4,))
                                f1 = 1
                            v7 = v5.s1
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i4,))
                                f2 = 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.id
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
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
