"""microsoft.operationalinsights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.operationalinsights/clusters': {'aliases': [],
                                            'api': ['2019-08-01', '9999-12-31'],
                                            'computes': False,
                                            'facts': [{'evidence': {'basis': 'documented',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '',
                                                                    'note': '',
                                                                    'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.operationalinsights.models.operationalinsightsclusterreplicationproperties.location'},
                                                       'fix': 'Set properties.replication.enabled to false.',
                                                       'flows': 'logs of the workspaces in the cluster are copied '
                                                                'there',
                                                       'kind': 'replica',
                                                       'path': 'properties.replication.location',
                                                       'reads': 'region',
                                                       'unless': {'path': 'properties.replication.enabled',
                                                                  'values': ['false']}},
                                                      {'evidence': {'basis': 'documented',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '',
                                                                    'note': '',
                                                                    'source': 'https://learn.microsoft.com/dotnet/api/azure.resourcemanager.operationalinsights.models.operationalinsightsclusterreplicationproperties.location'},
                                                       'fix': 'Set properties.replication.enabled to false.',
                                                       'flows': 'logs of the workspaces in the cluster',
                                                       'kind': 'replica',
                                                       'path': 'properties.replication.enabled',
                                                       'reads': 'value',
                                                       'unless': {'path': 'properties.replication.location',
                                                                  'values': []},
                                                       'values': {'false': 'stays', 'true': 'unproven'}},
                                                      {'evidence': {'basis': 'schema',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '2026-08-20',
                                                                    'note': '',
                                                                    'source': 'https://github.com/Azure/bicep-types-az '
                                                                              'generated/operationalinsights/microsoft.operationalinsights'},
                                                       'fix': 'Use a key in a vault inside the boundary.',
                                                       'flows': "the cluster's key is wrapped and unwrapped there",
                                                       'kind': 'key',
                                                       'named': '',
                                                       'path': 'properties.keyVaultProperties.keyVaultUri',
                                                       'reads': 'host'}],
                                            'holds': ['telemetry'],
                                            'hosts': [],
                                            'how': 'regional',
                                            'judged': True,
                                            'key_holder': False,
                                            'path': '',
                                            'read': {'api_version': '2025-02-01',
                                                     'children': [],
                                                     'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                     'subscription_extension': False,
                                                     'subscription_list': True},
                                            'type': 'Microsoft.OperationalInsights/clusters',
                                            'waivers': [{'paths': ('properties.associatedWorkspaces.**',
                                                                   'properties.replication'),
                                                         'reason': 'echo',
                                                         'text': 'Azure writes which workspaces are linked; where '
                                                                 'the copy is, is in replication.location.'},
                                                        {'paths': ('properties.isAvailabilityZonesEnabled',
                                                                   'properties.replication.isAvailabilityZonesEnabled'),
                                                         'reason': 'local',
                                                         'text': 'How the cluster is spread within a region.'},
                                                        {'paths': ('identity.**',),
                                                         'reason': 'not-data',
                                                         'text': 'Who signs in.'}],
                                            'why': {'basis': 'schema',
                                                    'checked_on': '2026-11-25',
                                                    'confidence': 'high',
                                                    'dated': '2026-08-20',
                                                    'note': '',
                                                    'source': 'https://github.com/Azure/bicep-types-az '
                                                              'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces': {'aliases': [{'path': 'properties.customerId', 'reads': 'guid'}],
                                              'api': ['2015-11-01', '9999-12-31'],
                                              'computes': False,
                                              'facts': [{'evidence': {'basis': 'documented',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'high',
                                                                      'dated': '2024-05-18',
                                                                      'note': '',
                                                                      'source': 'https://github.com/MicrosoftDocs/azure-monitor-docs '
                                                                                'articles/azure-monitor/logs/workspace-replication.md '
                                                                                'at 01884edb'},
                                                         'fix': 'Set properties.replication.enabled to false.',
                                                         'flows': 'every log that comes in from then on is copied '
                                                                  'there',
                                                         'kind': 'replica',
                                                         'path': 'properties.replication.location',
                                                         'reads': 'region',
                                                         'unless': {'path': 'properties.replication.enabled',
                                                                    'values': ['false']}},
                                                        {'evidence': {'basis': 'documented',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'high',
                                                                      'dated': '2024-05-18',
                                                                      'note': '',
                                                                      'source': 'https://github.com/MicrosoftDocs/azure-monitor-docs '
                                                                                'articles/azure-monitor/logs/workspace-replication.md '
                                                                                'at 01884edb'},
                                                         'fix': 'Set properties.replication.enabled to false.',
                                                         'flows': 'logs',
                                                         'kind': 'replica',
                                                         'path': 'properties.replication.enabled',
                                                         'reads': 'value',
                                                         'unless': {'path': 'properties.replication.location',
                                                                    'values': []},
                                                         'values': {'false': 'stays', 'true': 'unproven'}},
                                                        {'evidence': {'basis': 'documented',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'medium',
                                                                      'dated': '',
                                                                      'note': 'the page does not say to where: rules '
                                                                              'of workspaces/dataExports do',
                                                                      'source': 'https://learn.microsoft.com/javascript/api/@azure/arm-operationalinsights/workspacefeatures'},
                                                         'fix': 'Leave properties.features.enableDataExport out, or '
                                                                'set it to false.',
                                                         'flows': 'export of logs',
                                                         'kind': 'telemetry',
                                                         'path': 'properties.features.enableDataExport',
                                                         'reads': 'value',
                                                         'values': {'false': 'stays', 'true': 'open'}},
                                                        {'evidence': {'basis': 'schema',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'high',
                                                                      'dated': '2026-08-20',
                                                                      'note': '',
                                                                      'source': 'https://github.com/Azure/bicep-types-az '
                                                                                'generated/operationalinsights/microsoft.operationalinsights'},
                                                         'fix': 'Link a cluster inside the boundary.',
                                                         'flows': 'the workspace is kept in a dedicated cluster',
                                                         'kind': 'telemetry',
                                                         'named': '',
                                                         'path': 'properties.features.clusterResourceId',
                                                         'reads': 'arm-id'},
                                                        {'evidence': {'basis': 'schema',
                                                                      'checked_on': '2026-11-25',
                                                                      'confidence': 'high',
                                                                      'dated': '2026-08-20',
                                                                      'note': '',
                                                                      'source': 'https://github.com/Azure/bicep-types-az '
                                                                                'generated/operationalinsights/microsoft.operationalinsights'},
                                                         'fix': 'Use a rule inside the boundary.',
                                                         'flows': 'what comes in is transformed by a rule',
                                                         'kind': 'reference',
                                                         'named': '',
                                                         'path': 'properties.defaultDataCollectionRuleResourceId',
                                                         'reads': 'arm-id'}],
                                              'holds': ['telemetry'],
                                              'hosts': [],
                                              'how': 'regional',
                                              'judged': True,
                                              'key_holder': False,
                                              'path': '',
                                              'read': {'api_version': '2025-02-01',
                                                       'children': ['dataExports',
                                                                    'linkedStorageAccounts',
                                                                    'linkedServices'],
                                                       'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                                       'subscription_extension': False,
                                                       'subscription_list': True},
                                              'type': 'Microsoft.OperationalInsights/workspaces',
                                              'waivers': [{'paths': ('properties.failover.**',
                                                                     'properties.privateLinkScopedResources.**',
                                                                     'properties.replication'),
                                                           'reason': 'echo',
                                                           'text': 'Azure writes how a switch-over stands and who '
                                                                   'links to the workspace; where the copy is, is in '
                                                                   'replication.location.'}],
                                              'why': {'basis': 'schema',
                                                      'checked_on': '2026-11-25',
                                                      'confidence': 'high',
                                                      'dated': '2026-08-20',
                                                      'note': '',
                                                      'source': 'https://github.com/Azure/bicep-types-az '
                                                                'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces/dataexports': {'aliases': [],
                                                          'api': ['2019-08-01', '9999-12-31'],
                                                          'computes': False,
                                                          'facts': [{'evidence': {'basis': 'documented',
                                                                                  'checked_on': '2026-11-25',
                                                                                  'confidence': 'high',
                                                                                  'dated': '2026-02-16',
                                                                                  'note': 'the page says that the '
                                                                                          'destination must be in '
                                                                                          "the workspace's region; "
                                                                                          'what it copies on is its '
                                                                                          'own affair',
                                                                                  'source': 'https://github.com/MicrosoftDocs/azure-monitor-docs '
                                                                                            'articles/azure-monitor/logs/logs-data-export.md '
                                                                                            'at 022db371'},
                                                                     'fix': 'Export to an account or event hub '
                                                                            'inside the boundary.',
                                                                     'flows': 'logs of the chosen tables are sent '
                                                                              'there',
                                                                     'kind': 'telemetry',
                                                                     'named': '',
                                                                     'path': 'properties.destination.resourceId',
                                                                     'reads': 'arm-id'}],
                                                          'holds': ['configuration'],
                                                          'hosts': [],
                                                          'how': 'parent',
                                                          'judged': True,
                                                          'key_holder': False,
                                                          'path': '',
                                                          'read': {'api_version': '2025-02-01',
                                                                   'children': [],
                                                                   'extensions': [],
                                                                   'subscription_extension': False,
                                                                   'subscription_list': False},
                                                          'type': 'Microsoft.OperationalInsights/workspaces/dataExports',
                                                          'waivers': [{'paths': ('properties.destination.metaData.eventHubName',),
                                                                       'reason': 'other-fact',
                                                                       'text': 'An event hub of the namespace that '
                                                                               'resourceId names.'}],
                                                          'why': {'basis': 'schema',
                                                                  'checked_on': '2026-11-25',
                                                                  'confidence': 'high',
                                                                  'dated': '2026-08-20',
                                                                  'note': '',
                                                                  'source': 'https://github.com/Azure/bicep-types-az '
                                                                            'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces/linkedservices': {'aliases': [],
                                                             'api': ['2015-11-01', '9999-12-31'],
                                                             'computes': False,
                                                             'facts': [{'evidence': {'basis': 'schema',
                                                                                     'checked_on': '2026-11-25',
                                                                                     'confidence': 'high',
                                                                                     'dated': '2026-08-20',
                                                                                     'note': '',
                                                                                     'source': 'https://github.com/Azure/bicep-types-az '
                                                                                               'generated/operationalinsights/microsoft.operationalinsights'},
                                                                        'fix': 'Link one inside the boundary.',
                                                                        'flows': 'the workspace is linked to it',
                                                                        'kind': 'reference',
                                                                        'named': '',
                                                                        'path': 'properties.resourceId',
                                                                        'reads': 'arm-id'},
                                                                       {'evidence': {'basis': 'schema',
                                                                                     'checked_on': '2026-11-25',
                                                                                     'confidence': 'high',
                                                                                     'dated': '2026-08-20',
                                                                                     'note': '',
                                                                                     'source': 'https://github.com/Azure/bicep-types-az '
                                                                                               'generated/operationalinsights/microsoft.operationalinsights'},
                                                                        'fix': 'Link a cluster inside the boundary.',
                                                                        'flows': 'the workspace is kept in a '
                                                                                 'dedicated cluster',
                                                                        'kind': 'telemetry',
                                                                        'named': '',
                                                                        'path': 'properties.writeAccessResourceId',
                                                                        'reads': 'arm-id'}],
                                                             'holds': ['configuration'],
                                                             'hosts': [],
                                                             'how': 'parent',
                                                             'judged': True,
                                                             'key_holder': False,
                                                             'path': '',
                                                             'read': {'api_version': '2025-02-01',
                                                                      'children': [],
                                                                      'extensions': [],
                                                                      'subscription_extension': False,
                                                                      'subscription_list': False},
                                                             'type': 'Microsoft.OperationalInsights/workspaces/linkedServices',
                                                             'waivers': [],
                                                             'why': {'basis': 'schema',
                                                                     'checked_on': '2026-11-25',
                                                                     'confidence': 'high',
                                                                     'dated': '2026-08-20',
                                                                     'note': '',
                                                                     'source': 'https://github.com/Azure/bicep-types-az '
                                                                               'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces/linkedstorageaccounts': {'aliases': [],
                                                                    'api': ['2019-08-01', '9999-12-31'],
                                                                    'computes': False,
                                                                    'facts': [{'evidence': {'basis': 'documented',
                                                                                            'checked_on': '2026-11-25',
                                                                                            'confidence': 'high',
                                                                                            'dated': '2025-07-01',
                                                                                            'note': 'the page says '
                                                                                                    'that the '
                                                                                                    'account must be '
                                                                                                    'in the '
                                                                                                    "workspace's "
                                                                                                    'region; what it '
                                                                                                    'copies on is '
                                                                                                    'its own affair',
                                                                                            'source': 'https://github.com/MicrosoftDocs/azure-monitor-docs '
                                                                                                      'articles/azure-monitor/logs/private-storage.md '
                                                                                                      'at 03ff4842'},
                                                                               'fix': 'Link an account inside the '
                                                                                      'boundary.',
                                                                               'flows': 'logs or queries of the '
                                                                                        'workspace are kept there',
                                                                               'kind': 'telemetry',
                                                                               'named': '',
                                                                               'path': 'properties.storageAccountIds[]',
                                                                               'reads': 'arm-id'}],
                                                                    'holds': ['configuration'],
                                                                    'hosts': [],
                                                                    'how': 'parent',
                                                                    'judged': True,
                                                                    'key_holder': False,
                                                                    'path': '',
                                                                    'read': {'api_version': '2025-02-01',
                                                                             'children': [],
                                                                             'extensions': [],
                                                                             'subscription_extension': False,
                                                                             'subscription_list': False},
                                                                    'type': 'Microsoft.OperationalInsights/workspaces/linkedStorageAccounts',
                                                                    'waivers': [],
                                                                    'why': {'basis': 'schema',
                                                                            'checked_on': '2026-11-25',
                                                                            'confidence': 'high',
                                                                            'dated': '2026-08-20',
                                                                            'note': '',
                                                                            'source': 'https://github.com/Azure/bicep-types-az '
                                                                                      'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces/savedsearches': {'aliases': [],
                                                            'api': ['2015-03-20', '9999-12-31'],
                                                            'computes': False,
                                                            'facts': [],
                                                            'holds': ['configuration'],
                                                            'hosts': [],
                                                            'how': 'parent',
                                                            'judged': True,
                                                            'key_holder': False,
                                                            'path': '',
                                                            'read': None,
                                                            'type': 'Microsoft.OperationalInsights/workspaces/savedSearches',
                                                            'waivers': [],
                                                            'why': {'basis': 'schema',
                                                                    'checked_on': '2026-11-25',
                                                                    'confidence': 'high',
                                                                    'dated': '2026-08-20',
                                                                    'note': '',
                                                                    'source': 'https://github.com/Azure/bicep-types-az '
                                                                              'generated/operationalinsights/microsoft.operationalinsights'}},
 'microsoft.operationalinsights/workspaces/tables': {'aliases': [],
                                                     'api': ['2020-08-01', '9999-12-31'],
                                                     'computes': False,
                                                     'facts': [],
                                                     'holds': ['telemetry'],
                                                     'hosts': [],
                                                     'how': 'parent',
                                                     'judged': True,
                                                     'key_holder': False,
                                                     'path': '',
                                                     'read': {'api_version': '2025-02-01',
                                                              'children': [],
                                                              'extensions': [],
                                                              'subscription_extension': False,
                                                              'subscription_list': False},
                                                     'type': 'Microsoft.OperationalInsights/workspaces/tables',
                                                     'waivers': [{'paths': ('properties.restoredLogs.sourceTable',
                                                                            'properties.searchResults.sourceTable'),
                                                                  'reason': 'other-fact',
                                                                  'text': 'A table of the same workspace.'}],
                                                     'why': {'basis': 'schema',
                                                             'checked_on': '2026-11-25',
                                                             'confidence': 'high',
                                                             'dated': '2026-08-20',
                                                             'note': '',
                                                             'source': 'https://github.com/Azure/bicep-types-az '
                                                                       'generated/operationalinsights/microsoft.operationalinsights'}}}

_USUAL_CLUSTERS_0 = Usual('properties', 'location')
_USUAL_CLUSTERS_1 = Usual('replication', 'keyVaultProperties')
_USUAL_CLUSTERS_2 = Usual('location', 'enabled')
_USUAL_CLUSTERS_3 = Usual('keyVaultUri')


def clusters(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/clusters."""
    n = 0
    if not _USUAL_CLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replication')
        if v2 is not None and v2 != "":
            if not _USUAL_CLUSTERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('location')
            if v3 is not None and v3 != "":
                return RESIDUE
            v4 = v2.get('enabled')
            if v4 is not None and v4 != "":
                return RESIDUE
        v5 = v1.get('keyVaultProperties')
        if v5 is not None and v5 != "":
            if not _USUAL_CLUSTERS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('keyVaultUri')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs.append((2, v6, ()))
                n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    return n

_USUAL_WORKSPACES_0 = Usual('properties', 'location')
_USUAL_WORKSPACES_1 = Usual('replication', 'features', 'defaultDataCollectionRuleResourceId')
_USUAL_WORKSPACES_2 = Usual('location', 'enabled')
_USUAL_WORKSPACES_3 = Usual('enableDataExport', 'clusterResourceId')


def workspaces(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces."""
    n = 0
    if not _USUAL_WORKSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replication')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('location')
            if v3 is not None and v3 != "":
                return RESIDUE
            v4 = v2.get('enabled')
            if v4 is not None and v4 != "":
                return RESIDUE
        v5 = v1.get('features')
        if v5 is not None and v5 != "":
            if not _USUAL_WORKSPACES_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('enableDataExport')
            if v6 is not None and v6 != "":
                if v6 is not False:
                    return RESIDUE
                n += 1
            v7 = v5.get('clusterResourceId')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs.append((3, v7, ()))
                n += 1
        v8 = v1.get('defaultDataCollectionRuleResourceId')
        if v8 is not None and v8 != "":
            if type(v8) is not str:
                return RESIDUE
            look.refs.append((4, v8, ()))
            n += 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    return n

_USUAL_WORKSPACES_DATAEXPORTS_0 = Usual('properties')
_USUAL_WORKSPACES_DATAEXPORTS_1 = Usual('destination')
_USUAL_WORKSPACES_DATAEXPORTS_2 = Usual('resourceId')


def workspaces_dataexports(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/dataExports."""
    n = 0
    if not _USUAL_WORKSPACES_DATAEXPORTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_DATAEXPORTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_DATAEXPORTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('resourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs.append((0, v3, ()))
                n += 1
    return n

_USUAL_WORKSPACES_LINKEDSERVICES_0 = Usual('properties')
_USUAL_WORKSPACES_LINKEDSERVICES_1 = Usual('resourceId', 'writeAccessResourceId')


def workspaces_linkedservices(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/linkedServices."""
    n = 0
    if not _USUAL_WORKSPACES_LINKEDSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_LINKEDSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('resourceId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs.append((0, v2, ()))
            n += 1
        v3 = v1.get('writeAccessResourceId')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs.append((1, v3, ()))
            n += 1
    return n

_USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_0 = Usual('properties')
_USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_1 = Usual('storageAccountIds')


def workspaces_linkedstorageaccounts(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/linkedStorageAccounts."""
    n = 0
    f0 = 0
    if not _USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageAccountIds')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs.append((0, v3, (i3,)))
                    f0 = 1
    return n + f0



def workspaces_savedsearches(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/savedSearches."""
    n = 0
    return n



def workspaces_tables(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/tables."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.operationalinsights/clusters': clusters,
    'microsoft.operationalinsights/workspaces': workspaces,
    'microsoft.operationalinsights/workspaces/dataexports': workspaces_dataexports,
    'microsoft.operationalinsights/workspaces/linkedservices': workspaces_linkedservices,
    'microsoft.operationalinsights/workspaces/linkedstorageaccounts': workspaces_linkedstorageaccounts,
    'microsoft.operationalinsights/workspaces/savedsearches': workspaces_savedsearches,
    'microsoft.operationalinsights/workspaces/tables': workspaces_tables,
}
