"""microsoft.managedidentity. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.managedidentity/userassignedidentities': {'aliases': [],
                                                      'api': ['2015-08-31', '9999-12-31'],
                                                      'computes': False,
                                                      'facts': [],
                                                      'holds': ['identity'],
                                                      'hosts': [],
                                                      'how': 'regional',
                                                      'judged': True,
                                                      'key_holder': False,
                                                      'path': '',
                                                      'read': {'api_version': '2023-01-31',
                                                               'children': ['federatedIdentityCredentials'],
                                                               'extensions': [],
                                                               'subscription_extension': False,
                                                               'subscription_list': True},
                                                      'type': 'Microsoft.ManagedIdentity/userAssignedIdentities',
                                                      'waivers': [{'paths': ('properties.isolationScope',
                                                                             'properties.assignmentRestrictions.**'),
                                                                   'reason': 'not-data',
                                                                   'text': 'Which resources may sign in as the '
                                                                           'identity; either way they may reach '
                                                                           'targets in any region, so it closes '
                                                                           'nothing.'}],
                                                      'why': {'basis': 'schema',
                                                              'checked_on': '2026-11-25',
                                                              'confidence': 'high',
                                                              'dated': '2026-08-20',
                                                              'note': '',
                                                              'source': 'https://github.com/Azure/bicep-types-az '
                                                                        'generated/managedidentity/microsoft.managedidentity'}},
 'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': {'aliases': [],
                                                                                   'api': ['2022-01-31',
                                                                                           '9999-12-31'],
                                                                                   'computes': False,
                                                                                   'facts': [],
                                                                                   'holds': ['configuration'],
                                                                                   'hosts': [],
                                                                                   'how': 'parent',
                                                                                   'judged': True,
                                                                                   'key_holder': False,
                                                                                   'path': '',
                                                                                   'read': {'api_version': '2023-01-31',
                                                                                            'children': [],
                                                                                            'extensions': [],
                                                                                            'subscription_extension': False,
                                                                                            'subscription_list': False},
                                                                                   'type': 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
                                                                                   'waivers': [{'paths': ('properties.issuer',),
                                                                                                'reason': 'not-data',
                                                                                                'text': 'Who may '
                                                                                                        'sign in as '
                                                                                                        'the '
                                                                                                        'identity: '
                                                                                                        'its tokens '
                                                                                                        'are checked '
                                                                                                        'with public '
                                                                                                        'keys, no '
                                                                                                        'content is '
                                                                                                        'sent to '
                                                                                                        'it.'}],
                                                                                   'why': {'basis': 'schema',
                                                                                           'checked_on': '2026-11-25',
                                                                                           'confidence': 'high',
                                                                                           'dated': '2026-08-20',
                                                                                           'note': '',
                                                                                           'source': 'https://github.com/Azure/bicep-types-az '
                                                                                                     'generated/managedidentity/microsoft.managedidentity'}}}

_USUAL_USERASSIGNEDIDENTITIES_0 = Usual('location')


def userassignedidentities(row: Row, look: Look) -> int:
    """Microsoft.ManagedIdentity/userAssignedIdentities."""
    n = 0
    if not _USUAL_USERASSIGNEDIDENTITIES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    return n



def userassignedidentities_federatedidentitycredentials(row: Row, look: Look) -> int:
    """Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.managedidentity/userassignedidentities': userassignedidentities,
    'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': userassignedidentities_federatedidentitycredentials,
}
