"""microsoft.apimanagement. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def service() -> Screen:
    """Microsoft.ApiManagement/service."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.location
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                        v6 = v3.s2
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
            v8 = v1.s1
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (3, v8, ())
                n += 1
            v9 = v1.s2
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (4, v10, ())
                    n += 1
            v11 = v1.s3
            if v11 is not None:
                for i12, v12 in enumerate(v11):
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, (i12,))
                            f5 = 1
                        v14 = v12.s1
                        if v14 is not None and v14 != "":
                            if type(v14) is str:
                                look.names.append(('host', v14))
            v15 = v1.s4
            if v15 is not None and v15 != "":
                if type(v15) is str:
                    look.names.append(('host', v15))
        v16 = row.location
        if not look.inside[v16]:
            return RESIDUE
        v17 = row.s2
        if v17:
            return RESIDUE
        return n + f0 + f1 + f2 + f5

    return screen

def service_apis() -> Screen:
    """Microsoft.ApiManagement/service/apis."""

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

def service_apis_diagnostics() -> Screen:
    """Microsoft.ApiManagement/service/apis/diagnostics."""

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

def service_apis_operations() -> Screen:
    """Microsoft.ApiManagement/service/apis/operations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_apis_operations_policies() -> Screen:
    """Microsoft.ApiManagement/service/apis/operations/policies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def service_apis_policies() -> Screen:
    """Microsoft.ApiManagement/service/apis/policies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def service_apis_schemas() -> Screen:
    """Microsoft.ApiManagement/service/apis/schemas."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_apiversionsets() -> Screen:
    """Microsoft.ApiManagement/service/apiVersionSets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_authorizationservers() -> Screen:
    """Microsoft.ApiManagement/service/authorizationServers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_backends() -> Screen:
    """Microsoft.ApiManagement/service/backends."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.s3
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    for i7, v7 in enumerate(v6):
                        if v7 is not None:
                            v8 = v7.id
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i7,))
                                f3 = 1
            v9 = v1.properties
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None:
                        for i12, v12 in enumerate(v11):
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (4, v12, (i12,))
                                f4 = 1
            v13 = v1.s5
            if v13 is not None:
                v14 = v13.s0
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (5, v14, ())
                    n += 1
        return n + f3 + f4

    return screen

def service_caches() -> Screen:
    """Microsoft.ApiManagement/service/caches."""

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
                if v3 not in {'default'} and not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        return n

    return screen

def service_certificates() -> Screen:
    """Microsoft.ApiManagement/service/certificates."""

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
        return n

    return screen

def service_diagnostics() -> Screen:
    """Microsoft.ApiManagement/service/diagnostics."""

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

def service_gateways() -> Screen:
    """Microsoft.ApiManagement/service/gateways."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.geographies[v3]:
                        return RESIDUE
                    n += 1
        return n

    return screen

def service_groups() -> Screen:
    """Microsoft.ApiManagement/service/groups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_identityproviders() -> Screen:
    """Microsoft.ApiManagement/service/identityProviders."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_loggers() -> Screen:
    """Microsoft.ApiManagement/service/loggers."""
    c0 = frozenset(['properties.credentials.instrumentationkey'])
    c1 = Usual('instrumentationKey')
    c2 = shaped_conditions(unless=Condition(path='properties.resourceId', values=()), at=(((), ()), (('properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.credentials', c0):
                    return RESIDUE
                if not c1[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('instrumentationKey')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c2):
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (2, v3, ())
                        n += 1
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
        return n

    return screen

def service_namedvalues() -> Screen:
    """Microsoft.ApiManagement/service/namedValues."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        return n

    return screen

def service_policies() -> Screen:
    """Microsoft.ApiManagement/service/policies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def service_policyfragments() -> Screen:
    """Microsoft.ApiManagement/service/policyFragments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def service_products() -> Screen:
    """Microsoft.ApiManagement/service/products."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_products_apis() -> Screen:
    """Microsoft.ApiManagement/service/products/apis."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_products_policies() -> Screen:
    """Microsoft.ApiManagement/service/products/policies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def service_subscriptions() -> Screen:
    """Microsoft.ApiManagement/service/subscriptions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_tags() -> Screen:
    """Microsoft.ApiManagement/service/tags."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def service_users() -> Screen:
    """Microsoft.ApiManagement/service/users."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.apimanagement/service': service,
    'microsoft.apimanagement/service/apis': service_apis,
    'microsoft.apimanagement/service/apis/diagnostics': service_apis_diagnostics,
    'microsoft.apimanagement/service/apis/operations': service_apis_operations,
    'microsoft.apimanagement/service/apis/operations/policies': service_apis_operations_policies,
    'microsoft.apimanagement/service/apis/policies': service_apis_policies,
    'microsoft.apimanagement/service/apis/schemas': service_apis_schemas,
    'microsoft.apimanagement/service/apiversionsets': service_apiversionsets,
    'microsoft.apimanagement/service/authorizationservers': service_authorizationservers,
    'microsoft.apimanagement/service/backends': service_backends,
    'microsoft.apimanagement/service/caches': service_caches,
    'microsoft.apimanagement/service/certificates': service_certificates,
    'microsoft.apimanagement/service/diagnostics': service_diagnostics,
    'microsoft.apimanagement/service/gateways': service_gateways,
    'microsoft.apimanagement/service/groups': service_groups,
    'microsoft.apimanagement/service/identityproviders': service_identityproviders,
    'microsoft.apimanagement/service/loggers': service_loggers,
    'microsoft.apimanagement/service/namedvalues': service_namedvalues,
    'microsoft.apimanagement/service/policies': service_policies,
    'microsoft.apimanagement/service/policyfragments': service_policyfragments,
    'microsoft.apimanagement/service/products': service_products,
    'microsoft.apimanagement/service/products/apis': service_products_apis,
    'microsoft.apimanagement/service/products/policies': service_products_policies,
    'microsoft.apimanagement/service/subscriptions': service_subscriptions,
    'microsoft.apimanagement/service/tags': service_tags,
    'microsoft.apimanagement/service/users': service_users,
}
