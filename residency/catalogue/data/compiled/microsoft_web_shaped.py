"""microsoft.web. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def certificates() -> Screen:
    """Microsoft.Web/certificates."""

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

def connections() -> Screen:
    """Microsoft.Web/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if not look.is_harmless(v5):
                    return RESIDUE
            v6 = v1.s4
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (4, v7, ())
                    n += 1
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n

    return screen

def hostingenvironments() -> Screen:
    """Microsoft.Web/hostingEnvironments."""

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
                v5 = v4.properties
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def serverfarms() -> Screen:
    """Microsoft.Web/serverfarms."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
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
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            v8 = v1.s3
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None:
                        v10 = v9.s0
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i9,))
                                f3 = 1
            v12 = v1.s4
            if v12 is not None:
                for i13, v13 in enumerate(v12):
                    if v13 is not None:
                        v14 = v13.s0
                        if v14 is not None and v14 != "":
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (4, v14, (i13,))
                            f4 = 1
                        v15 = v13.s1
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (6, v16, (i13,))
                                f6 = 1
            v17 = v1.s5
            if v17 is not None:
                for i18, v18 in enumerate(v17):
                    if v18 is not None:
                        v19 = v18.s0
                        if v19 is not None:
                            v20 = v19.s0
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (5, v20, (i18,))
                                f5 = 1
        v21 = row.location
        if not look.inside[v21]:
            return RESIDUE
        v22 = row.s2
        if v22:
            return RESIDUE
        return n + f3 + f4 + f5 + f6

    return screen

def sites() -> Screen:
    """Microsoft.Web/sites."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f6 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.is_harmless(v4):
                        return RESIDUE
                v5 = v2.s2
                if v5 is not None and v5 != "":
                    if not look.is_harmless(v5):
                        return RESIDUE
                v6 = v2.s3
                if v6 is not None:
                    for i7, v7 in enumerate(v6):
                        if v7 is not None:
                            v8 = v7.s0
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (12, v8, (i7,))
                                f12 = 1
                v9 = v2.s4
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (13, v11, (i10,))
                                f13 = 1
                v12 = v2.s5
                if v12 is not None:
                    for i13, v13 in enumerate(v12):
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (14, v14, (i13,))
                                f14 = 1
                v15 = v2.s6
                if v15 is not None:
                    for i16, v16 in v15.items():
                        if v16 is not None:
                            v17 = v16.s0
                            if v17 is not None and v17 != "":
                                if type(v17) is not str:
                                    return RESIDUE
                                look.refs += (15, v17, (i16,))
                                f15 = 1
            v18 = v1.s1
            if v18 is not None and v18 != "":
                if v18 not in {'None'}:
                    return RESIDUE
                n += 1
            v19 = v1.s2
            if v19 is not None:
                v20 = v19.s0
                if v20 is not None and v20 != "":
                    if not look.inside[v20]:
                        return RESIDUE
                    n += 1
                v21 = v19.s1
                if v21 is not None and v21 != "":
                    if not look.is_harmless(v21):
                        return RESIDUE
                v22 = v19.s2
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (17, v22, ())
                    n += 1
            v23 = v1.s3
            if v23 is not None:
                v24 = v23.s0
                if v24 is not None:
                    for i25, v25 in enumerate(v24):
                        if v25 is not None and v25 != "":
                            if type(v25) is Opaque:
                                return RESIDUE
                            f6 = 1
                v26 = v23.s1
                if v26 is not None and v26 != "":
                    if type(v26) is Opaque:
                        return RESIDUE
                    n += 1
            v27 = v1.s4
            if v27 is not None and v27 != "":
                if type(v27) is not str:
                    return RESIDUE
                look.refs += (8, v27, ())
                n += 1
            v28 = v1.s5
            if v28 is not None:
                v29 = v28.id
                if v29 is not None and v29 != "":
                    if type(v29) is not str:
                        return RESIDUE
                    look.refs += (9, v29, ())
                    n += 1
            v30 = v1.s6
            if v30 is not None and v30 != "":
                if type(v30) is not str:
                    return RESIDUE
                look.refs += (10, v30, ())
                n += 1
            v31 = v1.s7
            if v31 is not None and v31 != "":
                if type(v31) is not str:
                    return RESIDUE
                look.refs += (11, v31, ())
                n += 1
            v32 = v1.s8
            if v32 is not None:
                v33 = v32.s0
                if v33 is not None:
                    v34 = v33.s0
                    if v34 is not None:
                        v35 = v34.s0
                        if v35 is not None and v35 != "":
                            if type(v35) is not str:
                                return RESIDUE
                            look.refs += (16, v35, ())
                            n += 1
            v36 = v1.s9
            if v36 is not None and v36 != "":
                if type(v36) is str:
                    look.names.append(('host', v36))
            v37 = v1.s10
            if v37 is not None:
                for i38, v38 in enumerate(v37):
                    if v38 is not None and v38 != "":
                        if type(v38) is str:
                            look.names.append(('host', v38))
            v39 = v1.s11
            if v39 is not None:
                for i40, v40 in enumerate(v39):
                    if v40 is not None and v40 != "":
                        if type(v40) is str:
                            look.names.append(('host', v40))
        v41 = row.location
        if not look.inside[v41]:
            return RESIDUE
        v42 = row.s2
        if v42:
            return RESIDUE
        return n + f6 + f12 + f13 + f14 + f15

    return screen

def sites_basicpublishingcredentialspolicies() -> Screen:
    """Microsoft.Web/sites/basicPublishingCredentialsPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_functions() -> Screen:
    """Microsoft.Web/sites/functions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_hostnamebindings() -> Screen:
    """Microsoft.Web/sites/hostNameBindings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_privateendpointconnections() -> Screen:
    """Microsoft.Web/sites/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_publiccertificates() -> Screen:
    """Microsoft.Web/sites/publicCertificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_siteextensions() -> Screen:
    """Microsoft.Web/sites/siteextensions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_slots() -> Screen:
    """Microsoft.Web/sites/slots."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f4 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
                v4 = v2.s1
                if v4 is not None:
                    for i5, v5 in enumerate(v4):
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (10, v6, (i5,))
                                f10 = 1
                v7 = v2.s2
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (11, v9, (i8,))
                                f11 = 1
                v10 = v2.s3
                if v10 is not None:
                    for i11, v11 in enumerate(v10):
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (12, v12, (i11,))
                                f12 = 1
                v13 = v2.s4
                if v13 is not None:
                    for i14, v14 in v13.items():
                        if v14 is not None:
                            v15 = v14.s0
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (13, v15, (i14,))
                                f13 = 1
            v16 = v1.s1
            if v16 is not None and v16 != "":
                if v16 not in {'None'}:
                    return RESIDUE
                n += 1
            v17 = v1.s2
            if v17 is not None:
                v18 = v17.s0
                if v18 is not None and v18 != "":
                    if not look.inside[v18]:
                        return RESIDUE
                    n += 1
                v19 = v17.s1
                if v19 is not None and v19 != "":
                    if not look.is_harmless(v19):
                        return RESIDUE
                v20 = v17.s2
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (15, v20, ())
                    n += 1
            v21 = v1.s3
            if v21 is not None:
                v22 = v21.s0
                if v22 is not None:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None and v23 != "":
                            if type(v23) is Opaque:
                                return RESIDUE
                            f4 = 1
                v24 = v21.s1
                if v24 is not None and v24 != "":
                    if type(v24) is Opaque:
                        return RESIDUE
                    n += 1
            v25 = v1.s4
            if v25 is not None and v25 != "":
                if type(v25) is not str:
                    return RESIDUE
                look.refs += (6, v25, ())
                n += 1
            v26 = v1.s5
            if v26 is not None:
                v27 = v26.id
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (7, v27, ())
                    n += 1
            v28 = v1.s6
            if v28 is not None and v28 != "":
                if type(v28) is not str:
                    return RESIDUE
                look.refs += (8, v28, ())
                n += 1
            v29 = v1.s7
            if v29 is not None and v29 != "":
                if type(v29) is not str:
                    return RESIDUE
                look.refs += (9, v29, ())
                n += 1
            v30 = v1.s8
            if v30 is not None:
                v31 = v30.s0
                if v31 is not None:
                    v32 = v31.s0
                    if v32 is not None:
                        v33 = v32.s0
                        if v33 is not None and v33 != "":
                            if type(v33) is not str:
                                return RESIDUE
                            look.refs += (14, v33, ())
                            n += 1
            v34 = v1.s9
            if v34 is not None and v34 != "":
                if type(v34) is str:
                    look.names.append(('host', v34))
            v35 = v1.s10
            if v35 is not None:
                for i36, v36 in enumerate(v35):
                    if v36 is not None and v36 != "":
                        if type(v36) is str:
                            look.names.append(('host', v36))
            v37 = v1.s11
            if v37 is not None:
                for i38, v38 in enumerate(v37):
                    if v38 is not None and v38 != "":
                        if type(v38) is str:
                            look.names.append(('host', v38))
        v39 = row.location
        if not look.inside[v39]:
            return RESIDUE
        v40 = row.s2
        if v40:
            return RESIDUE
        return n + f4 + f10 + f11 + f12 + f13

    return screen

def sites_slots_hostnamebindings() -> Screen:
    """Microsoft.Web/sites/slots/hostNameBindings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def sites_sourcecontrols() -> Screen:
    """Microsoft.Web/sites/sourcecontrols."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    v5 = v4.s0
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
        return n

    return screen

def sites_virtualnetworkconnections() -> Screen:
    """Microsoft.Web/sites/virtualNetworkConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
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

def staticsites_customdomains() -> Screen:
    """Microsoft.Web/staticSites/customDomains."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def staticsites_linkedbackends() -> Screen:
    """Microsoft.Web/staticSites/linkedBackends."""

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

def staticsites_userprovidedfunctionapps() -> Screen:
    """Microsoft.Web/staticSites/userProvidedFunctionApps."""

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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.web/certificates': certificates,
    'microsoft.web/connections': connections,
    'microsoft.web/hostingenvironments': hostingenvironments,
    'microsoft.web/serverfarms': serverfarms,
    'microsoft.web/sites': sites,
    'microsoft.web/sites/basicpublishingcredentialspolicies': sites_basicpublishingcredentialspolicies,
    'microsoft.web/sites/functions': sites_functions,
    'microsoft.web/sites/hostnamebindings': sites_hostnamebindings,
    'microsoft.web/sites/privateendpointconnections': sites_privateendpointconnections,
    'microsoft.web/sites/publiccertificates': sites_publiccertificates,
    'microsoft.web/sites/siteextensions': sites_siteextensions,
    'microsoft.web/sites/slots': sites_slots,
    'microsoft.web/sites/slots/hostnamebindings': sites_slots_hostnamebindings,
    'microsoft.web/sites/sourcecontrols': sites_sourcecontrols,
    'microsoft.web/sites/virtualnetworkconnections': sites_virtualnetworkconnections,
    'microsoft.web/staticsites/customdomains': staticsites_customdomains,
    'microsoft.web/staticsites/linkedbackends': staticsites_linkedbackends,
    'microsoft.web/staticsites/userprovidedfunctionapps': staticsites_userprovidedfunctionapps,
}
