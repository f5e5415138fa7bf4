"""microsoft.storage. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.storage/storageaccounts': {'aliases': [{'path': 'properties.primaryEndpoints{}', 'reads': 'host'}],
                                       'api': ['2015-06-15', '9999-12-31'],
                                       'computes': False,
                                       'facts': [{'absent': 'unproven',
                                                  'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2023-07-17',
                                                               'note': '',
                                                               'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                         'articles/storage/common/storage-redundancy.md '
                                                                         'at 004c7f7d'},
                                                  'fix': 'Set sku.name to Standard_ZRS (or another LRS or ZRS SKU).',
                                                  'flows': 'all content of the account',
                                                  'kind': 'replica',
                                                  'path': 'sku.name',
                                                  'reads': 'value',
                                                  'values': {'PremiumV2_LRS': 'stays',
                                                             'PremiumV2_ZRS': 'stays',
                                                             'Premium_LRS': 'stays',
                                                             'Premium_ZRS': 'stays',
                                                             'StandardV2_GRS': 'pair',
                                                             'StandardV2_GZRS': 'pair',
                                                             'StandardV2_LRS': 'stays',
                                                             'StandardV2_ZRS': 'stays',
                                                             'Standard_GRS': 'pair',
                                                             'Standard_GZRS': 'pair',
                                                             'Standard_LRS': 'stays',
                                                             'Standard_RAGRS': 'pair',
                                                             'Standard_RAGZRS': 'pair',
                                                             'Standard_ZRS': 'stays'}},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': 'API version 2015-06-15 calls sku.name so',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Set sku.name to Standard_ZRS, with API version 2016-01-01 '
                                                         'or later.',
                                                  'flows': 'all content of the account',
                                                  'kind': 'replica',
                                                  'path': 'properties.accountType',
                                                  'reads': 'value',
                                                  'values': {'Premium_LRS': 'stays',
                                                             'Standard_GRS': 'pair',
                                                             'Standard_LRS': 'stays',
                                                             'Standard_RAGRS': 'pair',
                                                             'Standard_ZRS': 'stays'}},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '',
                                                               'note': 'Azure writes it while it changes the '
                                                                       'redundancy of an account',
                                                               'source': 'https://learn.microsoft.com/dotnet/api/microsoft.azure.powershell.cmdlets.storage.models.istorageaccountskuconversionstatus.targetskuname'},
                                                  'fix': 'Convert the account back to an LRS or ZRS SKU.',
                                                  'flows': 'all content of the account, once it is converted',
                                                  'kind': 'replica',
                                                  'path': 'properties.storageAccountSkuConversionStatus.targetSkuName',
                                                  'reads': 'value',
                                                  'values': {'PremiumV2_LRS': 'stays',
                                                             'PremiumV2_ZRS': 'stays',
                                                             'Premium_LRS': 'stays',
                                                             'Premium_ZRS': 'stays',
                                                             'StandardV2_GRS': 'pair',
                                                             'StandardV2_GZRS': 'pair',
                                                             'StandardV2_LRS': 'stays',
                                                             'StandardV2_ZRS': 'stays',
                                                             'Standard_GRS': 'pair',
                                                             'Standard_GZRS': 'pair',
                                                             'Standard_LRS': 'stays',
                                                             'Standard_RAGRS': 'pair',
                                                             'Standard_RAGZRS': 'pair',
                                                             'Standard_ZRS': 'stays'}},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2023-07-17',
                                                               'note': 'Azure writes it for geo-redundant accounts',
                                                               'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                         'articles/storage/common/storage-redundancy.md '
                                                                         'at 004c7f7d'},
                                                  'fix': 'Set sku.name to Standard_ZRS (or another LRS or ZRS SKU).',
                                                  'flows': 'all content of the account is copied there',
                                                  'kind': 'replica',
                                                  'path': 'properties.secondaryLocation',
                                                  'reads': 'region'},
                                                 {'absent': 'stays',
                                                  'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '',
                                                               'note': 'left out, it counts as false for accounts '
                                                                       'made since December 2023; older accounts '
                                                                       'should state it',
                                                               'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.storage.models.storageaccountpatch.allowcrosstenantreplication'},
                                                  'fix': 'Set properties.allowCrossTenantReplication to false.',
                                                  'flows': 'object replication to accounts of other tenants',
                                                  'kind': 'replica',
                                                  'path': 'properties.allowCrossTenantReplication',
                                                  'reads': 'value',
                                                  'values': {'false': 'stays', 'true': 'open'}},
                                                 {'absent': 'note',
                                                  'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2022-11-28',
                                                               'note': 'it limits what may be copied into the '
                                                                       'account, from anywhere if left out; copies '
                                                                       'out are limited at their targets',
                                                               'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                         'articles/storage/common/security-restrict-copy-operations.md '
                                                                         'at 0313fdd5'},
                                                  'fix': 'Set properties.allowedCopyScope to AAD or PrivateLink.',
                                                  'flows': 'copies from other accounts into this one',
                                                  'kind': 'replica',
                                                  'path': 'properties.allowedCopyScope',
                                                  'reads': 'value',
                                                  'values': {'AAD': 'stays', 'All': 'open', 'PrivateLink': 'stays'}},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '',
                                                               'note': '',
                                                               'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.storage.models.storagedatacollaborationpolicyproperties'},
                                                  'fix': 'Set it to false.',
                                                  'flows': 'data shares with other tenants',
                                                  'kind': 'replica',
                                                  'path': 'properties.dataCollaborationPolicyProperties.allowCrossTenantDataSharing',
                                                  'reads': 'value',
                                                  'values': {'false': 'stays', 'true': 'open'}},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'medium',
                                                               'dated': '',
                                                               'note': 'the page says that shares may be made, not '
                                                                       'where their readers may be',
                                                               'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.storage.models.storagedatacollaborationpolicyproperties'},
                                                  'fix': 'Set it to false.',
                                                  'flows': 'data shares, which hand content of the account on',
                                                  'kind': 'replica',
                                                  'path': 'properties.dataCollaborationPolicyProperties.allowStorageDataShares',
                                                  'reads': 'value',
                                                  'values': {'false': 'stays', 'true': 'open'}},
                                                 {'evidence': {'basis': 'documented',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'medium',
                                                               'dated': '',
                                                               'note': 'the page says that connectors may be made, '
                                                                       'not what they may lead to',
                                                               'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.storage.models.storagedatacollaborationpolicyproperties'},
                                                  'fix': 'Set it to false.',
                                                  'flows': 'connectors, which reach data of other places through the '
                                                           'account',
                                                  'kind': 'network',
                                                  'path': 'properties.dataCollaborationPolicyProperties.allowStorageConnectors',
                                                  'reads': 'value',
                                                  'values': {'false': 'stays', 'true': 'open'}},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Leave extendedLocation out.',
                                                  'flows': 'the account is in an edge zone, which is a place of its '
                                                           'own',
                                                  'kind': 'replica',
                                                  'path': 'extendedLocation.name',
                                                  'present': 'open',
                                                  'reads': 'presence'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Use a key of your own tenant.',
                                                  'flows': 'the key belongs to another tenant',
                                                  'kind': 'key',
                                                  'path': 'properties.encryption.identity.federatedIdentityClientId',
                                                  'present': 'open',
                                                  'reads': 'presence'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Use a key in a vault inside the boundary.',
                                                  'flows': "the account's key is wrapped and unwrapped there",
                                                  'kind': 'key',
                                                  'named': '',
                                                  'path': 'properties.encryption.keyvaultproperties.keyvaulturi',
                                                  'reads': 'host'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Remove the rule of the subnet outside.',
                                                  'flows': 'a subnet is let in',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.networkAcls.virtualNetworkRules[].id',
                                                  'reads': 'arm-id'},
                                                 {'evidence': {'basis': 'schema',
                                                               'checked_on': '2026-11-25',
                                                               'confidence': 'high',
                                                               'dated': '2026-08-20',
                                                               'note': '',
                                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                                         'generated/storage/microsoft.storage'},
                                                  'fix': 'Remove the rule of the resource outside.',
                                                  'flows': 'a resource is let in',
                                                  'kind': 'network',
                                                  'named': '',
                                                  'path': 'properties.networkAcls.resourceAccessRules[].resourceId',
                                                  'reads': 'arm-id'}],
                                       'holds': ['customer-content'],
                                       'hosts': ['blob.core.windows.net',
                                                 'dfs.core.windows.net',
                                                 'file.core.windows.net',
                                                 'queue.core.windows.net',
                                                 'table.core.windows.net',
                                                 'web.core.windows.net',
                                                 'blob.storage.azure.net',
                                                 'dfs.storage.azure.net',
                                                 'file.storage.azure.net',
                                                 'queue.storage.azure.net',
                                                 'table.storage.azure.net'],
                                       'how': 'regional',
                                       'judged': True,
                                       'key_holder': False,
                                       'path': '',
                                       'read': {'api_version': '2025-06-01',
                                                'children': ['blobServices',
                                                             'blobServices/default/containers',
                                                             'fileServices',
                                                             'queueServices',
                                                             'tableServices',
                                                             'managementPolicies',
                                                             'objectReplicationPolicies',
                                                             'encryptionScopes'],
                                                'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                'subscription_extension': False,
                                                'subscription_list': True},
                                       'type': 'Microsoft.Storage/storageAccounts',
                                       'waivers': [{'paths': ('properties.primaryLocation',
                                                              'properties.primaryEndpoints.**',
                                                              'properties.secondaryEndpoints.**',
                                                              'properties.geoReplicationStats.**',
                                                              'properties.encryption.keyvaultproperties.currentVersionedKeyIdentifier'),
                                                    'reason': 'echo',
                                                    'text': 'Azure writes what location, SKU, secondaryLocation and '
                                                            'keyvaulturi say already.'},
                                                   {'paths': ('properties.geoPriorityReplicationStatus.**',),
                                                    'reason': 'other-fact',
                                                    'text': 'How fast a geo-redundant account is copied; whether it '
                                                            'is copied at all is in sku.name.'},
                                                   {'paths': ('properties.routingPreference.publishMicrosoftEndpoints',
                                                              'properties.routingPreference.publishInternetEndpoints',
                                                              'properties.routingPreference.routingChoice',
                                                              'properties.dualStackEndpointPreference.**',
                                                              'placement.**',
                                                              'extendedLocation.type',
                                                              'properties.dnsEndpointType',
                                                              'zones'),
                                                    'reason': 'local',
                                                    'text': 'How clients reach the account, or where within a region '
                                                            'it is.'},
                                                   {'paths': ('properties.encryption.identity.userAssignedIdentity',
                                                              'properties.customDomain.name',
                                                              'properties.azureFilesIdentityBasedAuthentication.**',
                                                              'properties.privateEndpointConnections.**',
                                                              'identity.**',
                                                              'properties.networkAcls.resourceAccessRules[].tenantId'),
                                                    'reason': 'not-data',
                                                    'text': 'Who signs in, or a name for the account; a private '
                                                            'endpoint is judged where it is declared, a tenant is no '
                                                            'place.'}],
                                       'why': {'basis': 'schema',
                                               'checked_on': '2026-11-25',
                                               'confidence': 'high',
                                               'dated': '2026-08-20',
                                               'note': '',
                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                         'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/blobservices': {'aliases': [],
                                                    'api': ['2018-07-01', '9999-12-31'],
                                                    'computes': False,
                                                    'facts': [],
                                                    'holds': ['customer-content'],
                                                    'hosts': [],
                                                    'how': 'parent',
                                                    'judged': True,
                                                    'key_holder': False,
                                                    'path': '',
                                                    'read': {'api_version': '2025-06-01',
                                                             'children': [],
                                                             'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                             'subscription_extension': False,
                                                             'subscription_list': False},
                                                    'type': 'Microsoft.Storage/storageAccounts/blobServices',
                                                    'waivers': [{'paths': ('properties.cors.corsRules[].allowedOrigins',),
                                                                 'reason': 'not-data',
                                                                 'text': 'Which web pages a browser lets read; '
                                                                         'nothing is sent there.'}],
                                                    'why': {'basis': 'schema',
                                                            'checked_on': '2026-11-25',
                                                            'confidence': 'high',
                                                            'dated': '2026-08-20',
                                                            'note': '',
                                                            'source': 'https://github.com/Azure/bicep-types-az '
                                                                      'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/blobservices/containers': {'aliases': [],
                                                               'api': ['2018-02-01', '9999-12-31'],
                                                               'computes': False,
                                                               'facts': [],
                                                               'holds': ['customer-content'],
                                                               'hosts': [],
                                                               'how': 'parent',
                                                               'judged': True,
                                                               'key_holder': False,
                                                               'path': '',
                                                               'read': {'api_version': '2025-06-01',
                                                                        'children': [],
                                                                        'extensions': [],
                                                                        'subscription_extension': False,
                                                                        'subscription_list': False},
                                                               'type': 'Microsoft.Storage/storageAccounts/blobServices/containers',
                                                               'waivers': [{'paths': ('properties.defaultEncryptionScope',),
                                                                            'reason': 'other-fact',
                                                                            'text': 'The name of an encryption scope '
                                                                                    'of the same account, whose key '
                                                                                    'is judged there.'}],
                                                               'why': {'basis': 'schema',
                                                                       'checked_on': '2026-11-25',
                                                                       'confidence': 'high',
                                                                       'dated': '2026-08-20',
                                                                       'note': '',
                                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                                 'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/encryptionscopes': {'aliases': [],
                                                        'api': ['2019-06-01', '9999-12-31'],
                                                        'computes': False,
                                                        'facts': [{'evidence': {'basis': 'schema',
                                                                                'checked_on': '2026-11-25',
                                                                                'confidence': 'high',
                                                                                'dated': '2026-08-20',
                                                                                'note': '',
                                                                                'source': 'https://github.com/Azure/bicep-types-az '
                                                                                          'generated/storage/microsoft.storage'},
                                                                   'fix': 'Use a key in a vault inside the boundary.',
                                                                   'flows': "the scope's key is wrapped and "
                                                                            'unwrapped there',
                                                                   'kind': 'key',
                                                                   'named': '',
                                                                   'path': 'properties.keyVaultProperties.keyUri',
                                                                   'reads': 'host'}],
                                                        'holds': ['secrets-and-keys'],
                                                        'hosts': [],
                                                        'how': 'parent',
                                                        'judged': True,
                                                        'key_holder': True,
                                                        'path': '',
                                                        'read': {'api_version': '2025-06-01',
                                                                 'children': [],
                                                                 'extensions': [],
                                                                 'subscription_extension': False,
                                                                 'subscription_list': False},
                                                        'type': 'Microsoft.Storage/storageAccounts/encryptionScopes',
                                                        'waivers': [{'paths': ('properties.keyVaultProperties.currentVersionedKeyIdentifier',),
                                                                     'reason': 'echo',
                                                                     'text': 'Azure writes which version of the key '
                                                                             'at keyUri is in use.'}],
                                                        'why': {'basis': 'schema',
                                                                'checked_on': '2026-11-25',
                                                                'confidence': 'high',
                                                                'dated': '2026-08-20',
                                                                'note': '',
                                                                'source': 'https://github.com/Azure/bicep-types-az '
                                                                          'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/fileservices': {'aliases': [],
                                                    'api': ['2019-04-01', '9999-12-31'],
                                                    'computes': False,
                                                    'facts': [],
                                                    'holds': ['customer-content'],
                                                    'hosts': [],
                                                    'how': 'parent',
                                                    'judged': True,
                                                    'key_holder': False,
                                                    'path': '',
                                                    'read': {'api_version': '2025-06-01',
                                                             'children': [],
                                                             'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                             'subscription_extension': False,
                                                             'subscription_list': False},
                                                    'type': 'Microsoft.Storage/storageAccounts/fileServices',
                                                    'waivers': [{'paths': ('properties.cors.corsRules[].allowedOrigins',),
                                                                 'reason': 'not-data',
                                                                 'text': 'Which web pages a browser lets read; '
                                                                         'nothing is sent there.'}],
                                                    'why': {'basis': 'schema',
                                                            'checked_on': '2026-11-25',
                                                            'confidence': 'high',
                                                            'dated': '2026-08-20',
                                                            'note': '',
                                                            'source': 'https://github.com/Azure/bicep-types-az '
                                                                      'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/fileservices/shares': {'aliases': [],
                                                           'api': ['2019-04-01', '9999-12-31'],
                                                           'computes': False,
                                                           'facts': [],
                                                           'holds': ['customer-content'],
                                                           'hosts': [],
                                                           'how': 'parent',
                                                           'judged': True,
                                                           'key_holder': False,
                                                           'path': '',
                                                           'read': {'api_version': '2025-06-01',
                                                                    'children': [],
                                                                    'extensions': [],
                                                                    'subscription_extension': False,
                                                                    'subscription_list': False},
                                                           'type': 'Microsoft.Storage/storageAccounts/fileServices/shares',
                                                           'waivers': [],
                                                           'why': {'basis': 'schema',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2026-08-20',
                                                                   'note': '',
                                                                   'source': 'https://github.com/Azure/bicep-types-az '
                                                                             'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/managementpolicies': {'aliases': [],
                                                          'api': ['2018-11-01', '9999-12-31'],
                                                          'computes': False,
                                                          'facts': [],
                                                          'holds': ['configuration'],
                                                          'hosts': [],
                                                          'how': 'parent',
                                                          'judged': True,
                                                          'key_holder': False,
                                                          'path': '',
                                                          'read': {'api_version': '2025-06-01',
                                                                   'children': [],
                                                                   'extensions': [],
                                                                   'subscription_extension': False,
                                                                   'subscription_list': False},
                                                          'type': 'Microsoft.Storage/storageAccounts/managementPolicies',
                                                          'waivers': [],
                                                          'why': {'basis': 'schema',
                                                                  'checked_on': '2026-11-25',
                                                                  'confidence': 'high',
                                                                  'dated': '2026-08-20',
                                                                  'note': '',
                                                                  'source': 'https://github.com/Azure/bicep-types-az '
                                                                            'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/objectreplicationpolicies': {'aliases': [],
                                                                 'api': ['2019-06-01', '9999-12-31'],
                                                                 'computes': False,
                                                                 'facts': [{'evidence': {'basis': 'documented',
                                                                                         'checked_on': '2026-11-25',
                                                                                         'confidence': 'high',
                                                                                         'dated': '2021-09-02',
                                                                                         'note': '',
                                                                                         'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                                                   'articles/storage/blobs/object-replication-prevent-cross-tenant-policies.md '
                                                                                                   'at 0aa2b14a'},
                                                                            'fix': 'Replicate to an account inside '
                                                                                   'the boundary, or delete the '
                                                                                   'policy.',
                                                                            'flows': 'blobs are copied to it',
                                                                            'kind': 'replica',
                                                                            'named': 'Microsoft.Storage/storageAccounts',
                                                                            'path': 'properties.destinationAccount',
                                                                            'reads': 'arm-id'},
                                                                           {'evidence': {'basis': 'documented',
                                                                                         'checked_on': '2026-11-25',
                                                                                         'confidence': 'high',
                                                                                         'dated': '2021-09-02',
                                                                                         'note': '',
                                                                                         'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                                                   'articles/storage/blobs/object-replication-prevent-cross-tenant-policies.md '
                                                                                                   'at 0aa2b14a'},
                                                                            'fix': 'Replicate from an account inside '
                                                                                   'the boundary, or delete the '
                                                                                   'policy.',
                                                                            'flows': 'blobs are copied from it',
                                                                            'kind': 'reference',
                                                                            'named': 'Microsoft.Storage/storageAccounts',
                                                                            'path': 'properties.sourceAccount',
                                                                            'reads': 'arm-id'}],
                                                                 'holds': ['configuration'],
                                                                 'hosts': [],
                                                                 'how': 'parent',
                                                                 'judged': True,
                                                                 'key_holder': False,
                                                                 'path': '',
                                                                 'read': {'api_version': '2025-06-01',
                                                                          'children': [],
                                                                          'extensions': [],
                                                                          'subscription_extension': False,
                                                                          'subscription_list': False},
                                                                 'type': 'Microsoft.Storage/storageAccounts/objectReplicationPolicies',
                                                                 'waivers': [{'paths': ('properties.rules[].sourceContainer',
                                                                                        'properties.rules[].destinationContainer',
                                                                                        'properties.rules',
                                                                                        'properties.priorityReplication.**',
                                                                                        'properties.tagsReplication.**',
                                                                                        'properties.metrics.**'),
                                                                              'reason': 'other-fact',
                                                                              'text': 'What is copied, and how; '
                                                                                      'where to is in '
                                                                                      'destinationAccount.'}],
                                                                 'why': {'basis': 'schema',
                                                                         'checked_on': '2026-11-25',
                                                                         'confidence': 'high',
                                                                         'dated': '2026-08-20',
                                                                         'note': '',
                                                                         'source': 'https://github.com/Azure/bicep-types-az '
                                                                                   'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/queueservices': {'aliases': [],
                                                     'api': ['2019-06-01', '9999-12-31'],
                                                     'computes': False,
                                                     'facts': [],
                                                     'holds': ['customer-content'],
                                                     'hosts': [],
                                                     'how': 'parent',
                                                     'judged': True,
                                                     'key_holder': False,
                                                     'path': '',
                                                     'read': {'api_version': '2025-06-01',
                                                              'children': [],
                                                              'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                              'subscription_extension': False,
                                                              'subscription_list': False},
                                                     'type': 'Microsoft.Storage/storageAccounts/queueServices',
                                                     'waivers': [{'paths': ('properties.cors.corsRules[].allowedOrigins',),
                                                                  'reason': 'not-data',
                                                                  'text': 'Which web pages a browser lets read; '
                                                                          'nothing is sent there.'}],
                                                     'why': {'basis': 'schema',
                                                             'checked_on': '2026-11-25',
                                                             'confidence': 'high',
                                                             'dated': '2026-08-20',
                                                             'note': '',
                                                             'source': 'https://github.com/Azure/bicep-types-az '
                                                                       'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/queueservices/queues': {'aliases': [],
                                                            'api': ['2019-06-01', '9999-12-31'],
                                                            'computes': False,
                                                            'facts': [],
                                                            'holds': ['customer-content'],
                                                            'hosts': [],
                                                            'how': 'parent',
                                                            'judged': True,
                                                            'key_holder': False,
                                                            'path': '',
                                                            'read': {'api_version': '2025-06-01',
                                                                     'children': [],
                                                                     'extensions': [],
                                                                     'subscription_extension': False,
                                                                     'subscription_list': False},
                                                            'type': 'Microsoft.Storage/storageAccounts/queueServices/queues',
                                                            'waivers': [],
                                                            'why': {'basis': 'schema',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '2026-08-20',
                                                                    'note': '',
                                                                    'source': 'https://github.com/Azure/bicep-types-az '
                                                                              'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/tableservices': {'aliases': [],
                                                     'api': ['2019-06-01', '9999-12-31'],
                                                     'computes': False,
                                                     'facts': [],
                                                     'holds': ['customer-content'],
                                                     'hosts': [],
                                                     'how': 'parent',
                                                     'judged': True,
                                                     'key_holder': False,
                                                     'path': '',
                                                     'read': {'api_version': '2025-06-01',
                                                              'children': [],
                                                              'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                              'subscription_extension': False,
                                                              'subscription_list': False},
                                                     'type': 'Microsoft.Storage/storageAccounts/tableServices',
                                                     'waivers': [{'paths': ('properties.cors.corsRules[].allowedOrigins',),
                                                                  'reason': 'not-data',
                                                                  'text': 'Which web pages a browser lets read; '
                                                                          'nothing is sent there.'}],
                                                     'why': {'basis': 'schema',
                                                             'checked_on': '2026-11-25',
                                                             'confidence': 'high',
                                                             'dated': '2026-08-20',
                                                             'note': '',
                                                             'source': 'https://github.com/Azure/bicep-types-az '
                                                                       'generated/storage/microsoft.storage'}},
 'microsoft.storage/storageaccounts/tableservices/tables': {'aliases': [],
                                                            'api': ['2019-06-01', '9999-12-31'],
                                                            'computes': False,
                                                            'facts': [],
                                                            'holds': ['customer-content'],
                                                            'hosts': [],
                                                            'how': 'parent',
                                                            'judged': True,
                                                            'key_holder': False,
                                                            'path': '',
                                                            'read': {'api_version': '2025-06-01',
                                                                     'children': [],
                                                                     'extensions': [],
                                                                     'subscription_extension': False,
                                                                     'subscription_list': False},
                                                            'type': 'Microsoft.Storage/storageAccounts/tableServices/tables',
                                                            'waivers': [],
                                                            'why': {'basis': 'schema',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '2026-08-20',
                                                                    'note': '',
                                                                    'source': 'https://github.com/Azure/bicep-types-az '
                                                                              'generated/storage/microsoft.storage'}}}

_USUAL_STORAGEACCOUNTS_0 = Usual('sku', 'properties', 'extendedLocation', 'location')
_USUAL_STORAGEACCOUNTS_1 = Usual('name')
_USUAL_STORAGEACCOUNTS_2 = Usual('accountType', 'storageAccountSkuConversionStatus', 'secondaryLocation', 'allowCrossTenantReplication', 'allowedCopyScope', 'dataCollaborationPolicyProperties', 'encryption', 'networkAcls')
_USUAL_STORAGEACCOUNTS_3 = Usual('targetSkuName')
_USUAL_STORAGEACCOUNTS_4 = Usual('allowCrossTenantDataSharing', 'allowStorageDataShares', 'allowStorageConnectors')
_USUAL_STORAGEACCOUNTS_5 = Usual('identity', 'keyvaultproperties')
_USUAL_STORAGEACCOUNTS_6 = Usual('federatedIdentityClientId')
_USUAL_STORAGEACCOUNTS_7 = Usual('keyvaulturi')
_USUAL_STORAGEACCOUNTS_8 = Usual('virtualNetworkRules', 'resourceAccessRules')
_USUAL_STORAGEACCOUNTS_9 = Usual('id')
_USUAL_STORAGEACCOUNTS_10 = Usual('resourceId')
_USUAL_STORAGEACCOUNTS_11 = Usual('name')


def storageaccounts(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts."""
    n = 0
    f12 = 0
    f13 = 0
    if not _USUAL_STORAGEACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('name')
        if v2 is not None and v2 != "":
            if v2 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
    else:
        return RESIDUE
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_STORAGEACCOUNTS_2[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('accountType')
        if v4 is not None and v4 != "":
            if v4 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                return RESIDUE
            n += 1
        v5 = v3.get('storageAccountSkuConversionStatus')
        if v5 is not None and v5 != "":
            if not _USUAL_STORAGEACCOUNTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('targetSkuName')
            if v6 is not None and v6 != "":
                if v6 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
        v7 = v3.get('secondaryLocation')
        if v7 is not None and v7 != "":
            if not look.inside[v7]:
                return RESIDUE
            n += 1
        v8 = v3.get('allowCrossTenantReplication')
        if v8 is not None and v8 != "":
            if v8 is not False:
                return RESIDUE
            n += 1
        else:
            n += 1
        v9 = v3.get('allowedCopyScope')
        if v9 is not None and v9 != "":
            if v9 not in {'AAD', 'PrivateLink'}:
                return RESIDUE
            n += 1
        else:
            n += 1
        v10 = v3.get('dataCollaborationPolicyProperties')
        if v10 is not None and v10 != "":
            if not _USUAL_STORAGEACCOUNTS_4[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('allowCrossTenantDataSharing')
            if v11 is not None and v11 != "":
                if v11 is not False:
                    return RESIDUE
                n += 1
            v12 = v10.get('allowStorageDataShares')
            if v12 is not None and v12 != "":
                if v12 is not False:
                    return RESIDUE
                n += 1
            v13 = v10.get('allowStorageConnectors')
            if v13 is not None and v13 != "":
                if v13 is not False:
                    return RESIDUE
                n += 1
        v14 = v3.get('encryption')
        if v14 is not None and v14 != "":
            if not _USUAL_STORAGEACCOUNTS_5[tuple(v14)]:
                return RESIDUE
            v15 = v14.get('identity')
            if v15 is not None and v15 != "":
                if not _USUAL_STORAGEACCOUNTS_6[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('federatedIdentityClientId')
                if v16 is not None and v16 != "":
                    return RESIDUE
            v17 = v14.get('keyvaultproperties')
            if v17 is not None and v17 != "":
                if not _USUAL_STORAGEACCOUNTS_7[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('keyvaulturi')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs.append((11, v18, ()))
                    n += 1
        v19 = v3.get('networkAcls')
        if v19 is not None and v19 != "":
            if not _USUAL_STORAGEACCOUNTS_8[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('virtualNetworkRules')
            if v20 is not None and v20 != "":
                if type(v20) is not list:
                    return RESIDUE
                for i21, v21 in enumerate(v20):
                    if v21 is not None and v21 != "":
                        if not _USUAL_STORAGEACCOUNTS_9[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('id')
                        if v22 is not None and v22 != "":
                            if type(v22) is not str:
                                return RESIDUE
                            look.refs.append((12, v22, (i21,)))
                            f12 = 1
            v23 = v19.get('resourceAccessRules')
            if v23 is not None and v23 != "":
                if type(v23) is not list:
                    return RESIDUE
                for i24, v24 in enumerate(v23):
                    if v24 is not None and v24 != "":
                        if not _USUAL_STORAGEACCOUNTS_10[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('resourceId')
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs.append((13, v25, (i24,)))
                            f13 = 1
    else:
        n += 2
    v26 = row.get('extendedLocation')
    if v26 is not None and v26 != "":
        if not _USUAL_STORAGEACCOUNTS_11[tuple(v26)]:
            return RESIDUE
        v27 = v26.get('name')
        if v27 is not None and v27 != "":
            return RESIDUE
    v28 = row.get('location')
    if not look.inside[v28]:
        return RESIDUE
    return n + f12 + f13



def storageaccounts_blobservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/blobServices."""
    n = 0
    return n



def storageaccounts_blobservices_containers(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/blobServices/containers."""
    n = 0
    return n

_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_0 = Usual('properties')
_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_1 = Usual('keyVaultProperties')
_USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_2 = Usual('keyUri')


def storageaccounts_encryptionscopes(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/encryptionScopes."""
    n = 0
    if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('keyVaultProperties')
        if v2 is not None and v2 != "":
            if not _USUAL_STORAGEACCOUNTS_ENCRYPTIONSCOPES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('keyUri')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs.append((0, v3, ()))
                n += 1
    return n



def storageaccounts_fileservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/fileServices."""
    n = 0
    return n



def storageaccounts_fileservices_shares(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/fileServices/shares."""
    n = 0
    return n



def storageaccounts_managementpolicies(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/managementPolicies."""
    n = 0
    return n

_USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_0 = Usual('properties')
_USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_1 = Usual('destinationAccount', 'sourceAccount')


def storageaccounts_objectreplicationpolicies(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/objectReplicationPolicies."""
    n = 0
    if not _USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGEACCOUNTS_OBJECTREPLICATIONPOLICIES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destinationAccount')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs.append((0, v2, ()))
            n += 1
        v3 = v1.get('sourceAccount')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs.append((1, v3, ()))
            n += 1
    return n



def storageaccounts_queueservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/queueServices."""
    n = 0
    return n



def storageaccounts_queueservices_queues(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/queueServices/queues."""
    n = 0
    return n



def storageaccounts_tableservices(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/tableServices."""
    n = 0
    return n



def storageaccounts_tableservices_tables(row: Row, look: Look) -> int:
    """Microsoft.Storage/storageAccounts/tableServices/tables."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.storage/storageaccounts': storageaccounts,
    'microsoft.storage/storageaccounts/blobservices': storageaccounts_blobservices,
    'microsoft.storage/storageaccounts/blobservices/containers': storageaccounts_blobservices_containers,
    'microsoft.storage/storageaccounts/encryptionscopes': storageaccounts_encryptionscopes,
    'microsoft.storage/storageaccounts/fileservices': storageaccounts_fileservices,
    'microsoft.storage/storageaccounts/fileservices/shares': storageaccounts_fileservices_shares,
    'microsoft.storage/storageaccounts/managementpolicies': storageaccounts_managementpolicies,
    'microsoft.storage/storageaccounts/objectreplicationpolicies': storageaccounts_objectreplicationpolicies,
    'microsoft.storage/storageaccounts/queueservices': storageaccounts_queueservices,
    'microsoft.storage/storageaccounts/queueservices/queues': storageaccounts_queueservices_queues,
    'microsoft.storage/storageaccounts/tableservices': storageaccounts_tableservices,
    'microsoft.storage/storageaccounts/tableservices/tables': storageaccounts_tableservices_tables,
}
