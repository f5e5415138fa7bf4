"""microsoft.network. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.network/networksecuritygroups': {'aliases': [],
                                             'api': ['2015-06-15', '9999-12-31'],
                                             'computes': False,
                                             'facts': [],
                                             'holds': ['configuration'],
                                             'hosts': [],
                                             'how': 'regional',
                                             'judged': True,
                                             'key_holder': False,
                                             'path': '',
                                             'read': {'api_version': '2024-05-01',
                                                      'children': [],
                                                      'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                      'subscription_extension': False,
                                                      'subscription_list': True},
                                             'type': 'Microsoft.Network/networkSecurityGroups',
                                             'waivers': [{'paths': ('properties.securityRules[].properties.sourceApplicationSecurityGroups.**',
                                                                    'properties.securityRules[].properties.destinationApplicationSecurityGroups.**',
                                                                    'properties.subnets.**',
                                                                    'properties.networkInterfaces.**',
                                                                    'properties.flowLogs.**'),
                                                          'reason': 'embedded',
                                                          'text': 'Groups of addresses that a rule names, and who '
                                                                  'uses the group; a flow log is judged where it is '
                                                                  'declared.'}],
                                             'why': {'basis': 'schema',
                                                     'checked_on': '2026-11-25',
                                                     'confidence': 'high',
                                                     'dated': '2026-08-20',
                                                     'note': '',
                                                     'source': 'https://github.com/Azure/bicep-types-az '
                                                               'generated/network/microsoft.network'}},
 'microsoft.network/networksecuritygroups/securityrules': {'aliases': [],
                                                           'api': ['2015-06-15', '9999-12-31'],
                                                           'computes': False,
                                                           'facts': [],
                                                           'holds': ['configuration'],
                                                           'hosts': [],
                                                           'how': 'parent',
                                                           'judged': True,
                                                           'key_holder': False,
                                                           'path': '',
                                                           'read': {'api_version': '2024-05-01',
                                                                    'children': [],
                                                                    'extensions': [],
                                                                    'subscription_extension': False,
                                                                    'subscription_list': False},
                                                           'type': 'Microsoft.Network/networkSecurityGroups/securityRules',
                                                           'waivers': [{'paths': ('properties.sourceApplicationSecurityGroups.**',
                                                                                  'properties.destinationApplicationSecurityGroups.**'),
                                                                        'reason': 'embedded',
                                                                        'text': 'Groups of addresses that the rule '
                                                                                'names.'}],
                                                           'why': {'basis': 'schema',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2026-08-20',
                                                                   'note': '',
                                                                   'source': 'https://github.com/Azure/bicep-types-az '
                                                                             'generated/network/microsoft.network'}},
 'microsoft.network/privatednszones': {'aliases': [],
                                       'api': ['2018-09-01', '9999-12-31'],
                                       'computes': False,
                                       'facts': [],
                                       'holds': ['metadata'],
                                       'hosts': [],
                                       'how': 'metadata',
                                       'judged': True,
                                       'key_holder': False,
                                       'path': '',
                                       'read': {'api_version': '2024-06-01',
                                                'children': ['virtualNetworkLinks', 'A'],
                                                'extensions': [],
                                                'subscription_extension': False,
                                                'subscription_list': True},
                                       'type': 'Microsoft.Network/privateDnsZones',
                                       'waivers': [{'paths': ('location',),
                                                    'reason': 'metadata',
                                                    'text': 'A zone is served from everywhere and holds names and '
                                                            'addresses.'}],
                                       'why': {'basis': 'documented',
                                               'checked_on': '2026-11-25',
                                               'confidence': 'high',
                                               'dated': '2025-03-25',
                                               'note': '',
                                               'source': 'https://github.com/MicrosoftDocs/reliability-docs '
                                                         'articles/reliability/regions-nonregional-services.md at '
                                                         '01021ab8'}},
 'microsoft.network/privatednszones/a': {'aliases': [],
                                         'api': ['2018-09-01', '9999-12-31'],
                                         'computes': False,
                                         'facts': [],
                                         'holds': ['metadata'],
                                         'hosts': [],
                                         'how': 'metadata',
                                         'judged': True,
                                         'key_holder': False,
                                         'path': '',
                                         'read': {'api_version': '2024-06-01',
                                                  'children': [],
                                                  'extensions': [],
                                                  'subscription_extension': False,
                                                  'subscription_list': False},
                                         'type': 'Microsoft.Network/privateDnsZones/A',
                                         'waivers': [{'paths': ('properties.aRecords[].ipv4Address',
                                                                'properties.cnameRecord.cname',
                                                                'properties.mxRecords[].exchange',
                                                                'properties.ptrRecords[].ptrdname',
                                                                'properties.soaRecord.host',
                                                                'properties.srvRecords[].target'),
                                                      'reason': 'metadata',
                                                      'text': 'Names and addresses, and no content.'}],
                                         'why': {'basis': 'documented',
                                                 'checked_on': '2026-11-25',
                                                 'confidence': 'high',
                                                 'dated': '2025-03-25',
                                                 'note': '',
                                                 'source': 'https://github.com/MicrosoftDocs/reliability-docs '
                                                           'articles/reliability/regions-nonregional-services.md at '
                                                           '01021ab8'}},
 'microsoft.network/privatednszones/virtualnetworklinks': {'aliases': [],
                                                           'api': ['2018-09-01', '9999-12-31'],
                                                           'computes': False,
                                                           'facts': [],
                                                           'holds': ['metadata'],
                                                           'hosts': [],
                                                           'how': 'metadata',
                                                           'judged': True,
                                                           'key_holder': False,
                                                           'path': '',
                                                           'read': {'api_version': '2024-06-01',
                                                                    'children': [],
                                                                    'extensions': [],
                                                                    'subscription_extension': False,
                                                                    'subscription_list': False},
                                                           'type': 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
                                                           'waivers': [{'paths': ('location',
                                                                                  'properties.virtualNetwork.id'),
                                                                        'reason': 'metadata',
                                                                        'text': 'A zone is served from everywhere; '
                                                                                'the link says which network asks '
                                                                                'it.'}],
                                                           'why': {'basis': 'documented',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2025-03-25',
                                                                   'note': '',
                                                                   'source': 'https://github.com/MicrosoftDocs/reliability-docs '
                                                                             'articles/reliability/regions-nonregional-services.md '
                                                                             'at 01021ab8'}},
 'microsoft.network/privateendpoints': {'aliases': [],
                                        'api': ['2018-08-01', '9999-12-31'],
                                        'computes': False,
                                        'facts': [{'evidence': {'basis': 'schema',
                                                                'checked_on': '2026-11-25',
                                                                'confidence': 'high',
                                                                'dated': '2026-08-20',
                                                                'note': '',
                                                                'source': 'https://github.com/Azure/bicep-types-az '
                                                                          'generated/network/microsoft.network'},
                                                   'fix': 'Leave extendedLocation out.',
                                                   'flows': 'it is in an edge zone, which is a place of its own',
                                                   'kind': 'network',
                                                   'path': 'extendedLocation.name',
                                                   'present': 'open',
                                                   'reads': 'presence'},
                                                  {'evidence': {'basis': 'documented',
                                                                'checked_on': '2026-11-25',
                                                                'confidence': 'high',
                                                                'dated': '2021-03-31',
                                                                'note': '',
                                                                'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                          'articles/key-vault/general/private-link-service.md '
                                                                          'at 07eef5ee'},
                                                   'fix': 'Use a resource inside the boundary.',
                                                   'flows': 'traffic goes to the resource behind the endpoint',
                                                   'kind': 'network',
                                                   'named': '',
                                                   'path': 'properties.privateLinkServiceConnections[].properties.privateLinkServiceId',
                                                   'reads': 'arm-id'},
                                                  {'evidence': {'basis': 'documented',
                                                                'checked_on': '2026-11-25',
                                                                'confidence': 'high',
                                                                'dated': '2021-03-31',
                                                                'note': '',
                                                                'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                          'articles/key-vault/general/private-link-service.md '
                                                                          'at 07eef5ee'},
                                                   'fix': 'Use a resource inside the boundary.',
                                                   'flows': 'traffic goes to the resource behind the endpoint',
                                                   'kind': 'network',
                                                   'named': '',
                                                   'path': 'properties.manualPrivateLinkServiceConnections[].properties.privateLinkServiceId',
                                                   'reads': 'arm-id'},
                                                  {'evidence': {'basis': 'schema',
                                                                'checked_on': '2026-11-25',
                                                                'confidence': 'high',
                                                                'dated': '2026-08-20',
                                                                'note': '',
                                                                'source': 'https://github.com/Azure/bicep-types-az '
                                                                          'generated/network/microsoft.network'},
                                                   'fix': 'Use one inside the boundary.',
                                                   'flows': 'it has its address in a subnet',
                                                   'kind': 'network',
                                                   'named': '',
                                                   'path': 'properties.subnet.id',
                                                   'reads': 'arm-id'}],
                                        'holds': ['traffic'],
                                        'hosts': [],
                                        'how': 'regional',
                                        'judged': True,
                                        'key_holder': False,
                                        'path': '',
                                        'read': {'api_version': '2024-05-01',
                                                 'children': ['privateDnsZoneGroups'],
                                                 'extensions': [],
                                                 'subscription_extension': False,
                                                 'subscription_list': True},
                                        'type': 'Microsoft.Network/privateEndpoints',
                                        'waivers': [{'paths': ('extendedLocation.type',),
                                                     'reason': 'other-fact',
                                                     'text': 'Goes with extendedLocation.name.'},
                                                    {'paths': ('properties.customDnsConfigs[].fqdn',
                                                               'properties.networkInterfaces.**'),
                                                     'reason': 'echo',
                                                     'text': 'Azure writes the names and the interface that it '
                                                             'made.'},
                                                    {'paths': ('properties.applicationSecurityGroups.**',
                                                               'properties.subnet.properties.**',
                                                               'properties.subnet.**'),
                                                     'reason': 'embedded',
                                                     'text': "A copy of another resource: only the subnet's id "
                                                             'counts.'}],
                                        'why': {'basis': 'schema',
                                                'checked_on': '2026-11-25',
                                                'confidence': 'high',
                                                'dated': '2026-08-20',
                                                'note': '',
                                                'source': 'https://github.com/Azure/bicep-types-az '
                                                          'generated/network/microsoft.network'}},
 'microsoft.network/privateendpoints/privatednszonegroups': {'aliases': [],
                                                             'api': ['2020-03-01', '9999-12-31'],
                                                             'computes': False,
                                                             'facts': [],
                                                             'holds': ['configuration'],
                                                             'hosts': [],
                                                             'how': 'parent',
                                                             'judged': True,
                                                             'key_holder': False,
                                                             'path': '',
                                                             'read': {'api_version': '2024-05-01',
                                                                      'children': [],
                                                                      'extensions': [],
                                                                      'subscription_extension': False,
                                                                      'subscription_list': False},
                                                             'type': 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
                                                             'waivers': [{'paths': ('properties.privateDnsZoneConfigs[].properties.privateDnsZoneId',),
                                                                          'reason': 'metadata',
                                                                          'text': 'A zone holds names and addresses, '
                                                                                  'no content.'}],
                                                             'why': {'basis': 'schema',
                                                                     'checked_on': '2026-11-25',
                                                                     'confidence': 'high',
                                                                     'dated': '2026-08-20',
                                                                     'note': '',
                                                                     'source': 'https://github.com/Azure/bicep-types-az '
                                                                               'generated/network/microsoft.network'}},
 'microsoft.network/virtualnetworks': {'aliases': [],
                                       'api': ['2015-06-15', '9999-12-31'],
                                       'computes': False,
                                       'facts': [{'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2019-11-08',
                                                               'note': 'Microsoft.Storage.Global reaches accounts of '
                                                                       'every region (cross-region-endpoints)',
                                                               'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                         'articles/virtual-network/virtual-network-service-endpoints-overview.md '
                                                                         'at 003bad58'},
                                                  'fix': 'Use Microsoft.Storage instead of Microsoft.Storage.Global, '
                                                         'or a private endpoint.',
                                                  'flows': "a service is reached from the subnet over Azure's own "
                                                           'network',
                                                  'kind': 'network',
                                                  'path': 'properties.subnets[].properties.serviceEndpoints[].service',
                                                  'reads': 'value',
                                                  'values': {'Microsoft.AzureActiveDirectory': 'note',
                                                             'Microsoft.AzureCosmosDB': 'note',
                                                             'Microsoft.CognitiveServices': 'note',
                                                             'Microsoft.ContainerRegistry': 'note',
                                                             'Microsoft.EventHub': 'note',
                                                             'Microsoft.KeyVault': 'note',
                                                             'Microsoft.ServiceBus': 'note',
                                                             'Microsoft.Sql': 'note',
                                                             'Microsoft.Storage': 'note',
                                                             'Microsoft.Storage.Global': 'open',
                                                             'Microsoft.Web': 'note'}},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'medium',
                                                               'dated': '2026-08-20',
                                                               'note': "* leaves it to callers which region's "
                                                                       'services they reach',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Name regions inside the boundary only.',
                                                  'flows': 'services of that region are reached from the subnet over '
                                                           "Azure's own network",
                                                  'kind': 'network',
                                                  'path': 'properties.subnets[].properties.serviceEndpoints[].locations[]',
                                                  'reads': 'region',
                                                  'values': {'*': 'note'}},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Leave extendedLocation out.',
                                                  'flows': 'it is in an edge zone, which is a place of its own',
                                                  'kind': 'network',
                                                  'path': 'extendedLocation.name',
                                                  'present': 'open',
                                                  'reads': 'presence'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'medium',
                                                               'dated': '2026-08-20',
                                                               'note': 'an address says nothing of a place: make '
                                                                       'sure that the server is inside',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': '',
                                                  'flows': 'names are asked from a server of your own',
                                                  'kind': 'network',
                                                  'path': 'properties.dhcpOptions.dnsServers[]',
                                                  'present': 'note',
                                                  'reads': 'presence'},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '',
                                                               'note': '',
                                                               'source': 'https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview'},
                                                  'fix': 'Delete the peering, or peer with a network inside the '
                                                         'boundary.',
                                                  'flows': 'two networks are joined',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.virtualNetworkPeerings[].properties.remoteVirtualNetwork.id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Use one inside the boundary.',
                                                  'flows': 'traffic goes out through a NAT gateway',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.subnets[].properties.natGateway.id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Use one inside the boundary.',
                                                  'flows': 'traffic goes out through a service gateway',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.subnets[].properties.serviceGateway.id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Use one inside the boundary.',
                                                  'flows': 'routes are taken from a table',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.subnets[].properties.routeTable.id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Use one inside the boundary.',
                                                  'flows': 'traffic is filtered by a group',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.subnets[].properties.networkSecurityGroup.id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/network/microsoft.network'},
                                                  'fix': 'Use one inside the boundary.',
                                                  'flows': 'which storage accounts may be reached is taken from a '
                                                           'policy',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.subnets[].properties.serviceEndpointPolicies[].id',
                                                  'reads': 'arm-id'}],
                                       'holds': ['traffic'],
                                       'hosts': [],
                                       'how': 'regional',
                                       'judged': True,
                                       'key_holder': False,
                                       'path': '',
                                       'read': {'api_version': '2024-05-01',
                                                'children': ['subnets', 'virtualNetworkPeerings'],
                                                'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                'subscription_extension': False,
                                                'subscription_list': True},
                                       'type': 'Microsoft.Network/virtualNetworks',
                                       'waivers': [{'paths': ('extendedLocation.type',),
                                                    'reason': 'other-fact',
                                                    'text': 'Goes with extendedLocation.name.'},
                                                   {'paths': ('properties.subnets[].id',
                                                              'properties.virtualNetworkPeerings[].id',
                                                              'properties.virtualNetworkPeerings[].properties.remoteVirtualNetwork'),
                                                    'reason': 'other-fact',
                                                    'text': "Ids of the network's own children; the peering's other "
                                                            'end is in remoteVirtualNetwork.id.'},
                                                   {'paths': ('properties.flowLogs.**',
                                                              'properties.defaultPublicNatGateway.**',
                                                              'properties.subnets[].properties.resourceNavigationLinks.**',
                                                              'properties.subnets[].properties.serviceAssociationLinks.**',
                                                              'properties.subnets[].properties.ipConfigurationProfiles.**'),
                                                    'reason': 'echo',
                                                    'text': 'Azure writes what others have put into or onto the '
                                                            'network; each is judged where it is declared.'},
                                                   {'paths': ('properties.ddosProtectionPlan.id',
                                                              'properties.ipAllocations[].id',
                                                              'properties.addressSpace.ipamPoolPrefixAllocations.**',
                                                              'properties.subnets[].properties.ipAllocations[].id',
                                                              'properties.subnets[].properties.ipamPoolPrefixAllocations.**',
                                                              'properties.subnets[].properties.applicationGatewayIPConfigurations.**',
                                                              'properties.subnets[].properties.serviceEndpoints[].networkIdentifier.id',
                                                              'properties.virtualNetworkPeerings[].properties.remoteAddressSpace.**',
                                                              'properties.virtualNetworkPeerings[].properties.localAddressSpace.**',
                                                              'properties.virtualNetworkPeerings[].properties.localVirtualNetworkAddressSpace.**',
                                                              'properties.virtualNetworkPeerings[].properties.remoteVirtualNetworkAddressSpace.**'),
                                                    'reason': 'not-data',
                                                    'text': 'Plans and pools of addresses, and who uses them: no '
                                                            'content goes there.'},
                                                   {'paths': ('properties.subnets[].properties.networkSecurityGroup.**',
                                                              'properties.subnets[].properties.routeTable.**',
                                                              'properties.subnets[].properties.serviceEndpointPolicies.**',
                                                              'properties.subnets[].properties.natGateway.**',
                                                              'properties.subnets[].properties.serviceGateway.**'),
                                                    'reason': 'embedded',
                                                    'text': 'A copy of another resource: only its id counts, and '
                                                            'what that resource does is judged where it is '
                                                            'declared.'}],
                                       'why': {'basis': 'schema',
                                               'checked_on': '2026-11-25',
                                               'confidence': 'high',
                                               'dated': '2026-08-20',
                                               'note': '',
                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                         'generated/network/microsoft.network'}},
 'microsoft.network/virtualnetworks/subnets': {'aliases': [],
                                               'api': ['2015-06-15', '9999-12-31'],
                                               'computes': False,
                                               'facts': [{'evidence': {'basis': 'documented',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2019-11-08',
                                                                       'note': 'Microsoft.Storage.Global reaches '
                                                                               'accounts of every region '
                                                                               '(cross-region-endpoints)',
                                                                       'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                                 'articles/virtual-network/virtual-network-service-endpoints-overview.md '
                                                                                 'at 003bad58'},
                                                          'fix': 'Use Microsoft.Storage instead of '
                                                                 'Microsoft.Storage.Global, or a private endpoint.',
                                                          'flows': 'a service is reached from the subnet over '
                                                                   "Azure's own network",
                                                          'kind': 'network',
                                                          'path': 'properties.serviceEndpoints[].service',
                                                          'reads': 'value',
                                                          'values': {'Microsoft.AzureActiveDirectory': 'note',
                                                                     'Microsoft.AzureCosmosDB': 'note',
                                                                     'Microsoft.CognitiveServices': 'note',
                                                                     'Microsoft.ContainerRegistry': 'note',
                                                                     'Microsoft.EventHub': 'note',
                                                                     'Microsoft.KeyVault': 'note',
                                                                     'Microsoft.ServiceBus': 'note',
                                                                     'Microsoft.Sql': 'note',
                                                                     'Microsoft.Storage': 'note',
                                                                     'Microsoft.Storage.Global': 'open',
                                                                     'Microsoft.Web': 'note'}},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'medium',
                                                                       'dated': '2026-08-20',
                                                                       'note': '* leaves it to callers which '
                                                                               "region's services they reach",
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Name regions inside the boundary only.',
                                                          'flows': 'services of that region are reached from the '
                                                                   "subnet over Azure's own network",
                                                          'kind': 'network',
                                                          'path': 'properties.serviceEndpoints[].locations[]',
                                                          'reads': 'region',
                                                          'values': {'*': 'note'}},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Use one inside the boundary.',
                                                          'flows': 'traffic goes out through a NAT gateway',
                                                          'kind': 'network',
                                                          'named': '',
                                                          'path': 'properties.natGateway.id',
                                                          'reads': 'arm-id'},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Use one inside the boundary.',
                                                          'flows': 'traffic goes out through a service gateway',
                                                          'kind': 'network',
                                                          'named': '',
                                                          'path': 'properties.serviceGateway.id',
                                                          'reads': 'arm-id'},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Use one inside the boundary.',
                                                          'flows': 'routes are taken from a table',
                                                          'kind': 'network',
                                                          'named': '',
                                                          'path': 'properties.routeTable.id',
                                                          'reads': 'arm-id'},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Use one inside the boundary.',
                                                          'flows': 'traffic is filtered by a group',
                                                          'kind': 'network',
                                                          'named': '',
                                                          'path': 'properties.networkSecurityGroup.id',
                                                          'reads': 'arm-id'},
                                                         {'evidence': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/network/microsoft.network'},
                                                          'fix': 'Use one inside the boundary.',
                                                          'flows': 'which storage accounts may be reached is taken '
                                                                   'from a policy',
                                                          'kind': 'network',
                                                          'named': '',
                                                          'path': 'properties.serviceEndpointPolicies[].id',
                                                          'reads': 'arm-id'}],
                                               'holds': ['traffic'],
                                               'hosts': [],
                                               'how': 'parent',
                                               'judged': True,
                                               'key_holder': False,
                                               'path': '',
                                               'read': {'api_version': '2024-05-01',
                                                        'children': [],
                                                        'extensions': [],
                                                        'subscription_extension': False,
                                                        'subscription_list': False},
                                               'type': 'Microsoft.Network/virtualNetworks/subnets',
                                               'waivers': [{'paths': ('properties.resourceNavigationLinks.**',
                                                                      'properties.serviceAssociationLinks.**',
                                                                      'properties.ipConfigurationProfiles.**'),
                                                            'reason': 'echo',
                                                            'text': 'Azure writes what others have put into the '
                                                                    'subnet; each is judged where it is declared.'},
                                                           {'paths': ('properties.ipAllocations[].id',
                                                                      'properties.ipamPoolPrefixAllocations.**',
                                                                      'properties.applicationGatewayIPConfigurations.**',
                                                                      'properties.serviceEndpoints[].networkIdentifier.id',
                                                                      'properties.ipConfigurations.**',
                                                                      'properties.privateEndpoints.**'),
                                                            'reason': 'not-data',
                                                            'text': 'Pools of addresses, and who uses them: no '
                                                                    'content goes there.'},
                                                           {'paths': ('properties.networkSecurityGroup.**',
                                                                      'properties.routeTable.**',
                                                                      'properties.serviceEndpointPolicies.**',
                                                                      'properties.natGateway.**',
                                                                      'properties.serviceGateway.**'),
                                                            'reason': 'embedded',
                                                            'text': 'A copy of another resource: only its id counts, '
                                                                    'and what that resource does is judged where it '
                                                                    'is declared.'}],
                                               'why': {'basis': 'schema',
                                                       'checked_on': '2026-11-25',
                                                       'confidence': 'high',
                                                       'dated': '2026-08-20',
                                                       'note': '',
                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                 'generated/network/microsoft.network'}},
 'microsoft.network/virtualnetworks/virtualnetworkpeerings': {'aliases': [],
                                                              'api': ['2016-06-01', '9999-12-31'],
                                                              'computes': False,
                                                              'facts': [{'evidence': {'basis': 'documented',
                                                                                      'checked_on': '2026-11-25',
                                                                                      'confidence': 'high',
                                                                                      'dated': '',
                                                                                      'note': '',
                                                                                      'source': 'https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview'},
                                                                         'fix': 'Delete the peering, or peer with a '
                                                                                'network inside the boundary.',
                                                                         'flows': 'two networks are joined',
                                                                         'kind': 'network',
                                                                         'named': '',
                                                                         'path': 'properties.remoteVirtualNetwork.id',
                                                                         'reads': 'arm-id'}],
                                                              'holds': ['traffic'],
                                                              'hosts': [],
                                                              'how': 'parent',
                                                              'judged': True,
                                                              'key_holder': False,
                                                              'path': '',
                                                              'read': {'api_version': '2024-05-01',
                                                                       'children': [],
                                                                       'extensions': [],
                                                                       'subscription_extension': False,
                                                                       'subscription_list': False},
                                                              'type': 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
                                                              'waivers': [{'paths': ('properties.remoteVirtualNetwork',
                                                                                     'properties.remoteAddressSpace.**',
                                                                                     'properties.localAddressSpace.**',
                                                                                     'properties.localVirtualNetworkAddressSpace.**',
                                                                                     'properties.remoteVirtualNetworkAddressSpace.**'),
                                                                           'reason': 'other-fact',
                                                                           'text': 'Addresses of the two networks; '
                                                                                   'the other end is in '
                                                                                   'remoteVirtualNetwork.id.'}],
                                                              'why': {'basis': 'schema',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'high',
                                                                      'dated': '2026-08-20',
                                                                      'note': '',
                                                                      'source': 'https://github.com/Azure/bicep-types-az '
                                                                                'generated/network/microsoft.network'}}}

_USUAL_NETWORKSECURITYGROUPS_0 = Usual('location')


def networksecuritygroups(row: Row, look: Look) -> int:
    """Microsoft.Network/networkSecurityGroups."""
    n = 0
    if not _USUAL_NETWORKSECURITYGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
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

_USUAL_PRIVATEENDPOINTS_0 = Usual('extendedLocation', 'properties', 'location')
_USUAL_PRIVATEENDPOINTS_1 = Usual('name')
_USUAL_PRIVATEENDPOINTS_2 = Usual('privateLinkServiceConnections', 'manualPrivateLinkServiceConnections', 'subnet')
_USUAL_PRIVATEENDPOINTS_3 = Usual('properties')
_USUAL_PRIVATEENDPOINTS_4 = Usual('privateLinkServiceId')
_USUAL_PRIVATEENDPOINTS_5 = Usual('properties')
_USUAL_PRIVATEENDPOINTS_6 = Usual('privateLinkServiceId')
_USUAL_PRIVATEENDPOINTS_7 = Usual('id')


def privateendpoints(row: Row, look: Look) -> int:
    """Microsoft.Network/privateEndpoints."""
    n = 0
    f1 = 0
    f2 = 0
    if not _USUAL_PRIVATEENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('extendedLocation')
    if v1 is not None and v1 != "":
        if not _USUAL_PRIVATEENDPOINTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('name')
        if v2 is not None and v2 != "":
            return RESIDUE
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_PRIVATEENDPOINTS_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('privateLinkServiceConnections')
        if v4 is not None and v4 != "":
            if type(v4) is not list:
                return RESIDUE
            for i5, v5 in enumerate(v4):
                if v5 is not None and v5 != "":
                    if not _USUAL_PRIVATEENDPOINTS_3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('properties')
                    if v6 is not None and v6 != "":
                        if not _USUAL_PRIVATEENDPOINTS_4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('privateLinkServiceId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs.append((1, v7, (i5,)))
                            f1 = 1
        v8 = v3.get('manualPrivateLinkServiceConnections')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if not _USUAL_PRIVATEENDPOINTS_5[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('properties')
                    if v10 is not None and v10 != "":
                        if not _USUAL_PRIVATEENDPOINTS_6[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('privateLinkServiceId')
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs.append((2, v11, (i9,)))
                            f2 = 1
        v12 = v3.get('subnet')
        if v12 is not None and v12 != "":
            if not _USUAL_PRIVATEENDPOINTS_7[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('id')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs.append((3, v13, ()))
                n += 1
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    return n + f1 + f2



def privateendpoints_privatednszonegroups(row: Row, look: Look) -> int:
    """Microsoft.Network/privateEndpoints/privateDnsZoneGroups."""
    n = 0
    return n

_USUAL_VIRTUALNETWORKS_0 = Usual('properties', 'extendedLocation', 'location')
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
_USUAL_VIRTUALNETWORKS_14 = Usual('name')


def virtualnetworks(row: Row, look: Look) -> int:
    """Microsoft.Network/virtualNetworks."""
    n = 0
    f0 = 0
    f1 = 0
    f3 = 0
    f4 = 0
    f5 = 0
    f6 = 0
    f7 = 0
    f8 = 0
    f9 = 0
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
                                look.refs.append((5, v11, (i3,)))
                                f5 = 1
                        v12 = v4.get('serviceGateway')
                        if v12 is not None and v12 != "":
                            if not _USUAL_VIRTUALNETWORKS_6[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('id')
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs.append((6, v13, (i3,)))
                                f6 = 1
                        v14 = v4.get('routeTable')
                        if v14 is not None and v14 != "":
                            if not _USUAL_VIRTUALNETWORKS_7[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('id')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs.append((7, v15, (i3,)))
                                f7 = 1
                        v16 = v4.get('networkSecurityGroup')
                        if v16 is not None and v16 != "":
                            if not _USUAL_VIRTUALNETWORKS_8[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('id')
                            if v17 is not None and v17 != "":
                                if type(v17) is not str:
                                    return RESIDUE
                                look.refs.append((8, v17, (i3,)))
                                f8 = 1
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
                                        look.refs.append((9, v20, (i3, i19,)))
                                        f9 = 1
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
                        f3 = 1
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
                                look.refs.append((4, v28, (i25,)))
                                f4 = 1
    v29 = row.get('extendedLocation')
    if v29 is not None and v29 != "":
        if not _USUAL_VIRTUALNETWORKS_14[tuple(v29)]:
            return RESIDUE
        v30 = v29.get('name')
        if v30 is not None and v30 != "":
            return RESIDUE
    v31 = row.get('location')
    if not look.inside[v31]:
        return RESIDUE
    return n + f0 + f1 + f3 + f4 + f5 + f6 + f7 + f8 + f9

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
                look.refs.append((2, v8, ()))
                n += 1
        v9 = v1.get('serviceGateway')
        if v9 is not None and v9 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_4[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('id')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs.append((3, v10, ()))
                n += 1
        v11 = v1.get('routeTable')
        if v11 is not None and v11 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_5[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('id')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs.append((4, v12, ()))
                n += 1
        v13 = v1.get('networkSecurityGroup')
        if v13 is not None and v13 != "":
            if not _USUAL_VIRTUALNETWORKS_SUBNETS_6[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('id')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs.append((5, v14, ()))
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
                        look.refs.append((6, v17, (i16,)))
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
                look.refs.append((0, v3, ()))
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
