"""microsoft.apimanagement. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_SERVICE_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_SERVICE_1 = Usual('additionalLocations', 'publicIpAddressId', 'virtualNetworkConfiguration', 'hostnameConfigurations')
_USUAL_SERVICE_2 = Usual('location', 'publicIpAddressId', 'virtualNetworkConfiguration')
_USUAL_SERVICE_3 = Usual('subnetResourceId')
_USUAL_SERVICE_4 = Usual('subnetResourceId')
_USUAL_SERVICE_5 = Usual('keyVaultId')


def service(row: Row, look: Look) -> int:
    """Microsoft.ApiManagement/service."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f5 = 0
    if not _USUAL_SERVICE_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVICE_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('additionalLocations')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_SERVICE_2[tuple(v3)]:
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
                    if v6 is not None and v6 != "":
                        if not _USUAL_SERVICE_3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('subnetResourceId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (2, v7, (i3,))
                            f2 = 1
        v8 = v1.get('publicIpAddressId')
        if v8 is not None and v8 != "":
            if type(v8) is not str:
                return RESIDUE
            look.refs += (3, v8, ())
            n += 1
        v9 = v1.get('virtualNetworkConfiguration')
        if v9 is not None and v9 != "":
            if not _USUAL_SERVICE_4[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('subnetResourceId')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (4, v10, ())
                n += 1
        v11 = v1.get('hostnameConfigurations')
        if v11 is not None and v11 != "":
            if type(v11) is not list:
                return RESIDUE
            for i12, v12 in enumerate(v11):
                if v12 is not None and v12 != "":
                    if not _USUAL_SERVICE_5[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('keyVaultId')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, (i12,))
                        f5 = 1
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    v15 = row.get('extendedLocation')
    if v15:
        return RESIDUE
    return n + f0 + f1 + f2 + f5

_USUAL_SERVICE_BACKENDS_0 = Usual('properties')
_USUAL_SERVICE_BACKENDS_1 = Usual('azureRegion', 'resourceId', 'url', 'pool', 'properties', 'proxy')
_USUAL_SERVICE_BACKENDS_2 = Usual('services')
_USUAL_SERVICE_BACKENDS_3 = Usual('id')
_USUAL_SERVICE_BACKENDS_4 = Usual('serviceFabricCluster')
_USUAL_SERVICE_BACKENDS_5 = Usual('managementEndpoints')
_USUAL_SERVICE_BACKENDS_6 = Usual('url')


def service_backends(row: Row, look: Look) -> int:
    """Microsoft.ApiManagement/service/backends."""
    n = 0
    f3 = 0
    f4 = 0
    if not _USUAL_SERVICE_BACKENDS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVICE_BACKENDS_1[tuple(v1)]:
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
        if v5 is not None and v5 != "":
            if not _USUAL_SERVICE_BACKENDS_2[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('services')
            if v6 is not None and v6 != "":
                if type(v6) is not list:
                    return RESIDUE
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if not _USUAL_SERVICE_BACKENDS_3[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('id')
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (3, v8, (i7,))
                            f3 = 1
        v9 = v1.get('properties')
        if v9 is not None and v9 != "":
            if not _USUAL_SERVICE_BACKENDS_4[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('serviceFabricCluster')
            if v10 is not None and v10 != "":
                if not _USUAL_SERVICE_BACKENDS_5[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('managementEndpoints')
                if v11 is not None and v11 != "":
                    if type(v11) is not list:
                        return RESIDUE
                    for i12, v12 in enumerate(v11):
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, (i12,))
                            f4 = 1
        v13 = v1.get('proxy')
        if v13 is not None and v13 != "":
            if not _USUAL_SERVICE_BACKENDS_6[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('url')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (5, v14, ())
                n += 1
    return n + f3 + f4

_USUAL_SERVICE_LOGGERS_0 = Usual('properties')
_USUAL_SERVICE_LOGGERS_1 = Usual('credentials', 'resourceId')
_USUAL_SERVICE_LOGGERS_2 = Usual('instrumentationKey')
_WHEN_SERVICE_LOGGERS_2 = conditional(unless=Condition(path='properties.resourceId', values=()))


def service_loggers(row: Row, look: Look) -> int:
    """Microsoft.ApiManagement/service/loggers."""
    n = 0
    if not _USUAL_SERVICE_LOGGERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVICE_LOGGERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('credentials')
        if v2 is not None and v2 != "":
            if not look.is_harmless(v2):
                return RESIDUE
            if not _USUAL_SERVICE_LOGGERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('instrumentationKey')
            if v3 is not None and v3 != "":
                if not look.is_off(row, _WHEN_SERVICE_LOGGERS_2):
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
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.apimanagement/service': service,
    'microsoft.apimanagement/service/backends': service_backends,
    'microsoft.apimanagement/service/loggers': service_loggers,
}
