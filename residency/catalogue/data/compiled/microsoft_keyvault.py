"""microsoft.keyvault. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.screening import RESIDUE, Look, Screen, Usual

Row = Mapping[str, Any]

ENTRIES: Mapping[str, Mapping[str, Any]] = {'microsoft.keyvault/vaults': {'aliases': [{'path': 'properties.vaultUri', 'reads': 'host'}],
                               'api': ['2015-06-01', '9999-12-31'],
                               'computes': False,
                               'facts': [{'evidence': {'basis': 'documented',
                                                       'checked_on': '2026-11-25',
                                                       'confidence': 'high',
                                                       'dated': '2025-08-22',
                                                       'note': 'indonesiacentral has no pair; Brazil South, Brazil '
                                                               'Southeast and West US 3 are not copied though they '
                                                               'have one',
                                                       'source': 'https://github.com/MicrosoftDocs/reliability-docs '
                                                                 'articles/reliability/reliability-key-vault.md at '
                                                                 '56e16ee0'},
                                          'fix': 'Put the vault into a region without a pair in another country.',
                                          'flows': 'keys, secrets and certificates are copied to the paired region '
                                                   'by the service',
                                          'kind': 'replica',
                                          'path': 'location',
                                          'reads': 'pair'},
                                         {'evidence': {'basis': 'schema',
                                                       'checked_on': '2026-11-25',
                                                       'confidence': 'high',
                                                       'dated': '2026-08-20',
                                                       'note': '',
                                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                                 'generated/keyvault/microsoft.keyvault'},
                                          'fix': 'Remove the rule of the subnet outside.',
                                          'flows': 'a subnet is let in',
                                          'kind': 'network',
                                          'named': '',
                                          'path': 'properties.networkAcls.virtualNetworkRules[].id',
                                          'reads': 'arm-id'}],
                               'holds': ['secrets-and-keys'],
                               'hosts': ['vault.azure.net'],
                               'how': 'regional',
                               'judged': True,
                               'key_holder': True,
                               'path': '',
                               'read': {'api_version': '2024-11-01',
                                        'children': ['secrets', 'keys'],
                                        'extensions': ['Microsoft.Insights/diagnosticSettings'],
                                        'subscription_extension': False,
                                        'subscription_list': True},
                               'type': 'Microsoft.KeyVault/vaults',
                               'waivers': [{'paths': ('properties.vaultUri',
                                                      'properties.hsmPoolResourceId',
                                                      'properties.privateEndpointConnections.**'),
                                            'reason': 'echo',
                                            'text': 'Azure writes where the vault answers; a private endpoint is '
                                                    'judged where it is declared.'},
                                           {'paths': ('properties.createMode', 'properties.sku.name'),
                                            'reason': 'local',
                                            'text': 'A vault is recovered where it was; both SKUs are kept the same '
                                                    'way.'}],
                               'why': {'basis': 'schema',
                                       'checked_on': '2026-11-25',
                                       'confidence': 'high',
                                       'dated': '2026-08-20',
                                       'note': '',
                                       'source': 'https://github.com/Azure/bicep-types-az '
                                                 'generated/keyvault/microsoft.keyvault'}},
 'microsoft.keyvault/vaults/accesspolicies': {'aliases': [],
                                              'api': ['2016-10-01', '9999-12-31'],
                                              'computes': False,
                                              'facts': [],
                                              'holds': ['configuration'],
                                              'hosts': [],
                                              'how': 'parent',
                                              'judged': True,
                                              'key_holder': False,
                                              'path': '',
                                              'read': None,
                                              'type': 'Microsoft.KeyVault/vaults/accessPolicies',
                                              'waivers': [],
                                              'why': {'basis': 'schema',
                                                      'checked_on': '2026-11-25',
                                                      'confidence': 'high',
                                                      'dated': '2026-08-20',
                                                      'note': '',
                                                      'source': 'https://github.com/Azure/bicep-types-az '
                                                                'generated/keyvault/microsoft.keyvault'}},
 'microsoft.keyvault/vaults/keys': {'aliases': [],
                                    'api': ['2019-09-01', '9999-12-31'],
                                    'computes': False,
                                    'facts': [{'evidence': {'basis': 'documented',
                                                            'checked_on': '2026-11-25',
                                                            'confidence': 'high',
                                                            'dated': '',
                                                            'note': '',
                                                            'source': 'https://learn.microsoft.com/dotnet/api/azure.security.keyvault.keys.keyproperties.releasepolicy'},
                                               'fix': 'Leave release_policy out, and attributes.exportable false.',
                                               'flows': 'the key itself may be handed out to whoever meets the '
                                                        'policy',
                                               'kind': 'key',
                                               'path': 'properties.release_policy.data',
                                               'present': 'open',
                                               'reads': 'presence'},
                                              {'evidence': {'basis': 'schema',
                                                            'checked_on': '2026-11-25',
                                                            'confidence': 'high',
                                                            'dated': '2026-08-20',
                                                            'note': '',
                                                            'source': 'https://github.com/Azure/bicep-types-az '
                                                                      'generated/keyvault/microsoft.keyvault'},
                                               'fix': 'Set properties.attributes.exportable to false.',
                                               'flows': 'the key itself may be handed out',
                                               'kind': 'key',
                                               'path': 'properties.attributes.exportable',
                                               'reads': 'value',
                                               'values': {'false': 'stays', 'true': 'open'}}],
                                    'holds': ['secrets-and-keys'],
                                    'hosts': [],
                                    'how': 'parent',
                                    'judged': True,
                                    'key_holder': False,
                                    'path': '',
                                    'read': {'api_version': '2024-11-01',
                                             'children': [],
                                             'extensions': [],
                                             'subscription_extension': False,
                                             'subscription_list': False},
                                    'type': 'Microsoft.KeyVault/vaults/keys',
                                    'waivers': [{'paths': ('location',
                                                           'properties.keyUri',
                                                           'properties.keyUriWithVersion'),
                                                 'reason': 'echo',
                                                 'text': 'Azure writes where its vault is and where it answers.'}],
                                    'why': {'basis': 'schema',
                                            'checked_on': '2026-11-25',
                                            'confidence': 'high',
                                            'dated': '2026-08-20',
                                            'note': '',
                                            'source': 'https://github.com/Azure/bicep-types-az '
                                                      'generated/keyvault/microsoft.keyvault'}},
 'microsoft.keyvault/vaults/secrets': {'aliases': [],
                                       'api': ['2016-10-01', '9999-12-31'],
                                       'computes': False,
                                       'facts': [],
                                       'holds': ['secrets-and-keys'],
                                       'hosts': [],
                                       'how': 'parent',
                                       'judged': True,
                                       'key_holder': False,
                                       'path': '',
                                       'read': {'api_version': '2024-11-01',
                                                'children': [],
                                                'extensions': [],
                                                'subscription_extension': False,
                                                'subscription_list': False},
                                       'type': 'Microsoft.KeyVault/vaults/secrets',
                                       'waivers': [{'paths': ('location',
                                                              'properties.secretUri',
                                                              'properties.secretUriWithVersion'),
                                                    'reason': 'echo',
                                                    'text': 'Azure writes where its vault is and where it answers.'}],
                                       'why': {'basis': 'schema',
                                               'checked_on': '2026-11-25',
                                               'confidence': 'high',
                                               'dated': '2026-08-20',
                                               'note': '',
                                               'source': 'https://github.com/Azure/bicep-types-az '
                                                         'generated/keyvault/microsoft.keyvault'}}}

_USUAL_VAULTS_0 = Usual('location', 'properties')
_USUAL_VAULTS_1 = Usual('networkAcls')
_USUAL_VAULTS_2 = Usual('virtualNetworkRules')
_USUAL_VAULTS_3 = Usual('id')


def vaults(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults."""
    n = 0
    f1 = 0
    if not _USUAL_VAULTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.pairs[v1]:
            return RESIDUE
        n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_VAULTS_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('networkAcls')
        if v3 is not None and v3 != "":
            if not _USUAL_VAULTS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('virtualNetworkRules')
            if v4 is not None and v4 != "":
                if type(v4) is not list:
                    return RESIDUE
                for i5, v5 in enumerate(v4):
                    if v5 is not None and v5 != "":
                        if not _USUAL_VAULTS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('id')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs.append((1, v6, (i5,)))
                            f1 = 1
    return n + f1



def vaults_accesspolicies(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/accessPolicies."""
    n = 0
    return n

_USUAL_VAULTS_KEYS_0 = Usual('properties')
_USUAL_VAULTS_KEYS_1 = Usual('release_policy', 'attributes')
_USUAL_VAULTS_KEYS_2 = Usual('data')
_USUAL_VAULTS_KEYS_3 = Usual('exportable')


def vaults_keys(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/keys."""
    n = 0
    if not _USUAL_VAULTS_KEYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VAULTS_KEYS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('release_policy')
        if v2 is not None and v2 != "":
            if not _USUAL_VAULTS_KEYS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('data')
            if v3 is not None and v3 != "":
                return RESIDUE
        v4 = v1.get('attributes')
        if v4 is not None and v4 != "":
            if not _USUAL_VAULTS_KEYS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('exportable')
            if v5 is not None and v5 != "":
                if v5 is not False:
                    return RESIDUE
                n += 1
    return n



def vaults_secrets(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/secrets."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.keyvault/vaults': vaults,
    'microsoft.keyvault/vaults/accesspolicies': vaults_accesspolicies,
    'microsoft.keyvault/vaults/keys': vaults_keys,
    'microsoft.keyvault/vaults/secrets': vaults_secrets,
}
