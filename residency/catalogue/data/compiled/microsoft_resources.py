"""microsoft.resources. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.resources/resourcegroups': {'aliases': [],
                                        'api': ['2015-11-01', '9999-12-31'],
                                        'computes': False,
                                        'facts': [],
                                        'holds': ['metadata'],
                                        'hosts': [],
                                        'how': 'regional',
                                        'judged': True,
                                        'key_holder': False,
                                        'path': '',
                                        'read': {'api_version': '2024-11-01',
                                                 'children': [],
                                                 'extensions': [],
                                                 'subscription_extension': False,
                                                 'subscription_list': False},
                                        'type': 'Microsoft.Resources/resourceGroups',
                                        'waivers': [{'paths': ('managedBy',),
                                                     'reason': 'metadata',
                                                     'text': 'The id of what manages the group.'}],
                                        'why': {'basis': 'documented',
                                                'checked_on': '2026-11-25',
                                                'confidence': 'high',
                                                'dated': '2023-09-27',
                                                'note': '',
                                                'source': 'https://github.com/MicrosoftDocs/azure-docs '
                                                          'articles/azure-resource-manager/management/overview.md at '
                                                          '08449406'}}}

_USUAL_RESOURCEGROUPS_0 = Usual('location')


def resourcegroups(row: Row, look: Look) -> int:
    """Microsoft.Resources/resourceGroups."""
    n = 0
    if not _USUAL_RESOURCEGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.resources/resourcegroups': resourcegroups,
}
