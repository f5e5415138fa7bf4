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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('additionalLocations', 'publicIpAddressId', 'virtualNetworkConfiguration', 'hostnameConfigurations', 'gatewayUrl')
    c2 = Usual('location', 'publicIpAddressId', 'virtualNetworkConfiguration')
    c3 = Usual('subnetResourceId')
    c4 = Usual('subnetResourceId')
    c5 = Usual('keyVaultId', 'hostName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('additionalLocations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('location')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('publicIpAddressId')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                        v6 = v3.get('virtualNetworkConfiguration')
                        if type(v6) is dict:
                            if not c3[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('subnetResourceId')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('publicIpAddressId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (3, v8, ())
                n += 1
            v9 = v1.get('virtualNetworkConfiguration')
            if type(v9) is dict:
                if not c4[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('subnetResourceId')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (4, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v1.get('hostnameConfigurations')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c5[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('keyVaultId')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, (i12,))
                            f5 = 1
                        v14 = v12.get('hostName')
                        if v14 is not None and v14 != "":
                            if type(v14) is str:
                                look.names.append(('host', v14))
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v15 = v1.get('gatewayUrl')
            if v15 is not None and v15 != "":
                if type(v15) is str:
                    look.names.append(('host', v15))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v16 = row.get('location')
        if not look.inside[v16]:
            return RESIDUE
        v17 = row.get('extendedLocation')
        if v17:
            return RESIDUE
        return n + f0 + f1 + f2 + f5

    return screen

def service_apis() -> Screen:
    """Microsoft.ApiManagement/service/apis."""
    c0 = Usual('properties')
    c1 = Usual('serviceUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('serviceUrl')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_apis_diagnostics() -> Screen:
    """Microsoft.ApiManagement/service/apis/diagnostics."""
    c0 = Usual('properties')
    c1 = Usual('loggerId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('loggerId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_apis_operations() -> Screen:
    """Microsoft.ApiManagement/service/apis/operations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_apis_operations_policies() -> Screen:
    """Microsoft.ApiManagement/service/apis/operations/policies."""
    c0 = Usual('properties')
    c1 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_apis_policies() -> Screen:
    """Microsoft.ApiManagement/service/apis/policies."""
    c0 = Usual('properties')
    c1 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_apis_schemas() -> Screen:
    """Microsoft.ApiManagement/service/apis/schemas."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_apiversionsets() -> Screen:
    """Microsoft.ApiManagement/service/apiVersionSets."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_authorizationservers() -> Screen:
    """Microsoft.ApiManagement/service/authorizationServers."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_backends() -> Screen:
    """Microsoft.ApiManagement/service/backends."""
    c0 = Usual('properties')
    c1 = Usual('azureRegion', 'resourceId', 'url', 'pool', 'properties', 'proxy')
    c2 = Usual('services')
    c3 = Usual('id')
    c4 = Usual('serviceFabricCluster')
    c5 = Usual('managementEndpoints')
    c6 = Usual('url')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('azureRegion')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('resourceId')
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.get('url')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('pool')
            if type(v5) is dict:
                if not c2[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('services')
                if type(v6) is list:
                    for i7, v7 in enumerate(v6):
                        if type(v7) is dict:
                            if not c3[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('id')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i7,))
                                f3 = 1
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                elif v6 is not None and v6 != "":
                    return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v9 = v1.get('properties')
            if type(v9) is dict:
                if not c4[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('serviceFabricCluster')
                if type(v10) is dict:
                    if not c5[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('managementEndpoints')
                    if type(v11) is list:
                        for i12, v12 in enumerate(v11):
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (4, v12, (i12,))
                                f4 = 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v13 = v1.get('proxy')
            if type(v13) is dict:
                if not c6[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('url')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (5, v14, ())
                    n += 1
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f4

    return screen

def service_caches() -> Screen:
    """Microsoft.ApiManagement/service/caches."""
    c0 = Usual('properties')
    c1 = Usual('resourceId', 'useFromLocation', 'connectionString')

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
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('useFromLocation')
            if v3 is not None and v3 != "":
                if v3 not in {'default'} and not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v1.get('connectionString')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_certificates() -> Screen:
    """Microsoft.ApiManagement/service/certificates."""
    c0 = Usual('properties')
    c1 = Usual('keyVault')
    c2 = Usual('secretIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVault')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('secretIdentifier')
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

def service_diagnostics() -> Screen:
    """Microsoft.ApiManagement/service/diagnostics."""
    c0 = Usual('properties')
    c1 = Usual('loggerId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('loggerId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_gateways() -> Screen:
    """Microsoft.ApiManagement/service/gateways."""
    c0 = Usual('properties')
    c1 = Usual('locationData')
    c2 = Usual('countryOrRegion')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('locationData')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('countryOrRegion')
                if v3 is not None and v3 != "":
                    if not look.geographies[v3]:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_groups() -> Screen:
    """Microsoft.ApiManagement/service/groups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_identityproviders() -> Screen:
    """Microsoft.ApiManagement/service/identityProviders."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_loggers() -> Screen:
    """Microsoft.ApiManagement/service/loggers."""
    c0 = Usual('properties')
    c1 = Usual('credentials', 'resourceId')
    c2 = frozenset(['properties.credentials.instrumentationkey'])
    c3 = Usual('instrumentationKey')
    c4 = conditions(unless=Condition(path='properties.resourceId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('credentials')
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.credentials', c2):
                    return RESIDUE
                if not c3[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('instrumentationKey')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c4):
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (2, v3, ())
                        n += 1
            v4 = v1.get('resourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_namedvalues() -> Screen:
    """Microsoft.ApiManagement/service/namedValues."""
    c0 = Usual('properties')
    c1 = Usual('value', 'keyVault')
    c2 = Usual('secretIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('keyVault')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('secretIdentifier')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_policies() -> Screen:
    """Microsoft.ApiManagement/service/policies."""
    c0 = Usual('properties')
    c1 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_policyfragments() -> Screen:
    """Microsoft.ApiManagement/service/policyFragments."""
    c0 = Usual('properties')
    c1 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_products() -> Screen:
    """Microsoft.ApiManagement/service/products."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_products_apis() -> Screen:
    """Microsoft.ApiManagement/service/products/apis."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_products_policies() -> Screen:
    """Microsoft.ApiManagement/service/products/policies."""
    c0 = Usual('properties')
    c1 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('value')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def service_subscriptions() -> Screen:
    """Microsoft.ApiManagement/service/subscriptions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_tags() -> Screen:
    """Microsoft.ApiManagement/service/tags."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def service_users() -> Screen:
    """Microsoft.ApiManagement/service/users."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
