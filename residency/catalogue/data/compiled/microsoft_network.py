"""microsoft.network. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

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
                        if type(v23) is not str:
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

SCREENS: Mapping[str, Screen] = {
    'microsoft.network/networksecuritygroups': networksecuritygroups,
    'microsoft.network/networksecuritygroups/securityrules': networksecuritygroups_securityrules,
    'microsoft.network/privatednszones': privatednszones,
    'microsoft.network/privatednszones/a': privatednszones_a,
    'microsoft.network/privatednszones/virtualnetworklinks': privatednszones_virtualnetworklinks,
    'microsoft.network/privateendpoints': privateendpoints,
    'microsoft.network/privateendpoints/privatednszonegroups': privateendpoints_privatednszonegroups,
    'microsoft.network/virtualnetworks': virtualnetworks,
    'microsoft.network/virtualnetworks/subnets': virtualnetworks_subnets,
    'microsoft.network/virtualnetworks/virtualnetworkpeerings': virtualnetworks_virtualnetworkpeerings,
}
