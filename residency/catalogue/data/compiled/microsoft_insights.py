"""microsoft.insights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.insights/diagnosticsettings': {'aliases': [],
                                           'api': ['2015-07-01', '9999-12-31'],
                                           'computes': False,
                                           'facts': [{'evidence': {'basis': 'documented',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2022-03-07',
                                                                   'note': '',
                                                                   'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                             'articles/azure-monitor/essentials/diagnostic-settings.md '
                                                                             'at 00c325f1'},
                                                      'fix': 'Send to a workspace inside the boundary.',
                                                      'flows': 'logs and metrics are sent to a workspace',
                                                      'kind': 'telemetry',
                                                      'named': '',
                                                      'path': 'properties.workspaceId',
                                                      'reads': 'arm-id'},
                                                     {'evidence': {'basis': 'documented',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2022-03-07',
                                                                   'note': '',
                                                                   'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                             'articles/azure-monitor/essentials/diagnostic-settings.md '
                                                                             'at 00c325f1'},
                                                      'fix': 'Send to a storage account inside the boundary.',
                                                      'flows': 'logs and metrics are sent to a storage account',
                                                      'kind': 'telemetry',
                                                      'named': '',
                                                      'path': 'properties.storageAccountId',
                                                      'reads': 'arm-id'},
                                                     {'evidence': {'basis': 'documented',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2022-03-07',
                                                                   'note': '',
                                                                   'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                             'articles/azure-monitor/essentials/diagnostic-settings.md '
                                                                             'at 00c325f1'},
                                                      'fix': 'Send to an event hub inside the boundary.',
                                                      'flows': 'logs and metrics are sent to an event hub',
                                                      'kind': 'telemetry',
                                                      'named': '',
                                                      'path': 'properties.eventHubAuthorizationRuleId',
                                                      'reads': 'arm-id'},
                                                     {'evidence': {'basis': 'schema',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'high',
                                                                   'dated': '2026-08-20',
                                                                   'note': 'kept by Azure for settings of old; '
                                                                           'eventHubAuthorizationRuleId has taken '
                                                                           'its place',
                                                                   'source': 'https://github.com/Azure/bicep-types-az '
                                                                             'generated/monitor/microsoft.insights'},
                                                      'fix': 'Send to a service bus inside the boundary.',
                                                      'flows': 'logs and metrics are sent to a service bus',
                                                      'kind': 'telemetry',
                                                      'named': '',
                                                      'path': 'properties.serviceBusRuleId',
                                                      'reads': 'arm-id'},
                                                     {'evidence': {'basis': 'documented',
                                                                   'checked_on': '2026-11-25',
                                                                   'confidence': 'medium',
                                                                   'dated': '2022-03-07',
                                                                   'note': "this is where the partner's resource in "
                                                                           'Azure is; ask the partner where its own '
                                                                           'platform keeps the logs',
                                                                   'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                                             'articles/azure-monitor/essentials/diagnostic-settings.md '
                                                                             'at 00c325f1'},
                                                      'fix': "Send to a partner's service inside the boundary.",
                                                      'flows': "logs and metrics are sent to a partner's service",
                                                      'kind': 'telemetry',
                                                      'named': '',
                                                      'path': 'properties.marketplacePartnerId',
                                                      'reads': 'arm-id'}],
                                           'holds': ['configuration'],
                                           'hosts': [],
                                           'how': 'extends',
                                           'judged': True,
                                           'key_holder': False,
                                           'path': '',
                                           'read': {'api_version': '2021-05-01-preview',
                                                    'children': [],
                                                    'extensions': [],
                                                    'subscription_extension': True,
                                                    'subscription_list': False},
                                           'type': 'Microsoft.Insights/diagnosticSettings',
                                           'waivers': [{'paths': ('properties.eventHubName',),
                                                        'reason': 'other-fact',
                                                        'text': 'An event hub of the namespace that '
                                                                'eventHubAuthorizationRuleId names.'}],
                                           'why': {'basis': 'schema',
                                                   'checked_on': '2026-11-25',
                                                   'confidence': 'high',
                                                   'dated': '2026-08-20',
                                                   'note': '',
                                                   'source': 'https://github.com/Azure/bicep-types-az '
                                                             'generated/monitor/microsoft.insights'}}}

_USUAL_DIAGNOSTICSETTINGS_0 = Usual('properties')
_USUAL_DIAGNOSTICSETTINGS_1 = Usual('workspaceId', 'storageAccountId', 'eventHubAuthorizationRuleId', 'serviceBusRuleId', 'marketplacePartnerId')


def diagnosticsettings(row: Row, look: Look) -> int:
    """Microsoft.Insights/diagnosticSettings."""
    n = 0
    if not _USUAL_DIAGNOSTICSETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DIAGNOSTICSETTINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('workspaceId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs.append((0, v2, ()))
            n += 1
        v3 = v1.get('storageAccountId')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs.append((1, v3, ()))
            n += 1
        v4 = v1.get('eventHubAuthorizationRuleId')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs.append((2, v4, ()))
            n += 1
        v5 = v1.get('serviceBusRuleId')
        if v5 is not None and v5 != "":
            if type(v5) is not str:
                return RESIDUE
            look.refs.append((3, v5, ()))
            n += 1
        v6 = v1.get('marketplacePartnerId')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs.append((4, v6, ()))
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.insights/diagnosticsettings': diagnosticsettings,
}
