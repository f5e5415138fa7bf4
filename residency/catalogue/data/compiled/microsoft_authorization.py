"""microsoft.authorization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.authorization/locks': {'aliases': [],
                                   'api': ['2015-01-01', '9999-12-31'],
                                   'computes': False,
                                   'facts': [],
                                   'holds': ['metadata'],
                                   'hosts': [],
                                   'how': 'metadata',
                                   'judged': True,
                                   'key_holder': False,
                                   'path': '',
                                   'read': {'api_version': '2020-05-01',
                                            'children': [],
                                            'extensions': [],
                                            'subscription_extension': True,
                                            'subscription_list': False},
                                   'type': 'Microsoft.Authorization/locks',
                                   'waivers': [],
                                   'why': {'basis': 'schema',
                                           'checked_on': '2026-11-25',
                                           'confidence': 'high',
                                           'dated': '2026-08-20',
                                           'note': '',
                                           'source': 'https://github.com/Azure/bicep-types-az '
                                                     'generated/authorization/microsoft.authorization'}},
 'microsoft.authorization/roleassignments': {'aliases': [],
                                             'api': ['2015-07-01', '9999-12-31'],
                                             'computes': False,
                                             'facts': [],
                                             'holds': ['metadata'],
                                             'hosts': [],
                                             'how': 'metadata',
                                             'judged': True,
                                             'key_holder': False,
                                             'path': '',
                                             'read': {'api_version': '2022-04-01',
                                                      'children': [],
                                                      'extensions': [],
                                                      'subscription_extension': True,
                                                      'subscription_list': False},
                                             'type': 'Microsoft.Authorization/roleAssignments',
                                             'waivers': [{'paths': ('properties.scope',
                                                                    'properties.roleDefinitionId',
                                                                    'properties.delegatedManagedIdentityResourceId'),
                                                          'reason': 'metadata',
                                                          'text': 'Ids of what it is about: nothing is sent there.'}],
                                             'why': {'basis': 'documented',
                                                     'checked_on': '2026-11-25',
                                                     'confidence': 'high',
                                                     'dated': '2022-01-12',
                                                     'note': '',
                                                     'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                               'articles/role-based-access-control/overview.md at '
                                                               '02d00dc8'}},
 'microsoft.authorization/roledefinitions': {'aliases': [],
                                             'api': ['2015-07-01', '9999-12-31'],
                                             'computes': False,
                                             'facts': [],
                                             'holds': ['metadata'],
                                             'hosts': [],
                                             'how': 'metadata',
                                             'judged': True,
                                             'key_holder': False,
                                             'path': '',
                                             'read': {'api_version': '2022-04-01',
                                                      'children': [],
                                                      'extensions': [],
                                                      'subscription_extension': False,
                                                      'subscription_list': False},
                                             'type': 'Microsoft.Authorization/roleDefinitions',
                                             'waivers': [{'paths': ('properties.assignableScopes',),
                                                          'reason': 'metadata',
                                                          'text': 'Ids of what it is about: nothing is sent there.'}],
                                             'why': {'basis': 'documented',
                                                     'checked_on': '2026-11-25',
                                                     'confidence': 'high',
                                                     'dated': '2022-01-12',
                                                     'note': '',
                                                     'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                               'articles/role-based-access-control/overview.md at '
                                                               '02d00dc8'}}}



def locks(row: Row, look: Look) -> int:
    """Microsoft.Authorization/locks."""
    n = 0
    return n



def roleassignments(row: Row, look: Look) -> int:
    """Microsoft.Authorization/roleAssignments."""
    n = 0
    return n



def roledefinitions(row: Row, look: Look) -> int:
    """Microsoft.Authorization/roleDefinitions."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.authorization/locks': locks,
    'microsoft.authorization/roleassignments': roleassignments,
    'microsoft.authorization/roledefinitions': roledefinitions,
}
