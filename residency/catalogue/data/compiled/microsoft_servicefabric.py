"""microsoft.servicefabric. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def managedclusters() -> Screen:
    """Microsoft.ServiceFabric/managedClusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('serviceEndpoints', 'fabricSettings', 'subnetId', 'publicIPPrefixId', 'publicIPv6PrefixId', 'auxiliarySubnets', 'fqdn', 'clusterId')
    c2 = Usual('service', 'locations')
    c3 = Usual('networkSecurityGroupId')

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
            v7 = v1.get('fabricSettings')
            if v7 is not None and v7 != "":
                if not look.is_harmless(v7):
                    return RESIDUE
            v8 = v1.get('subnetId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (3, v8, ())
                n += 1
            v9 = v1.get('publicIPPrefixId')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (4, v9, ())
                n += 1
            v10 = v1.get('publicIPv6PrefixId')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (5, v10, ())
                n += 1
            v11 = v1.get('auxiliarySubnets')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c3[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('networkSecurityGroupId')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (6, v13, (i12,))
                            f6 = 1
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v14 = v1.get('fqdn')
            if v14 is not None and v14 != "":
                if type(v14) is str:
                    look.names.append(('host', v14))
            v15 = v1.get('clusterId')
            if v15 is not None and v15 != "":
                if type(v15) is str:
                    look.names.append(('guid', v15))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v16 = row.get('location')
        if not look.inside[v16]:
            return RESIDUE
        v17 = row.get('extendedLocation')
        if v17:
            return RESIDUE
        return n + f0 + f1 + f6

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.servicefabric/managedclusters': managedclusters,
}
