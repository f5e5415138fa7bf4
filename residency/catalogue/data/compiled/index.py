"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:d7fdfe67dac530b413061348ce5cbf75ba10b4bd40650dd9fa68cbc55234b0e6'
MODULES: Mapping[str, str] = {'microsoft_authorization': 'sha256:4294aac4fec9b496c5cbc5f5aed0025b703b1d5b7f98ba04d60c9c9c048ee276',
 'microsoft_insights': 'sha256:aacd4aa4f6d4feb9b55fb0edbf84122afdac332769239b6059e61b04a8f76d04',
 'microsoft_keyvault': 'sha256:ec8e43a36e30471dd0045bd252f6bf35ee3c303f10a765286f6211dc42585ec4',
 'microsoft_managedidentity': 'sha256:71aba7c2a31a497af79d2880514cfa99a032679e75d388615821712e4fa3d31c',
 'microsoft_network': 'sha256:176220a939433e8b12078211b7449306aee23c95bce05867209602921ca0ecb9',
 'microsoft_operationalinsights': 'sha256:b84feda97cec3b7980b3ff1c8a58b556f43eadaad067e1575fb64cc1480544f7',
 'microsoft_resources': 'sha256:3a434ca65e9aaea0a5378780394af98a9e179de4eebc2edda5ea15fa0ff447f1',
 'microsoft_storage': 'sha256:d15db8df7735ab069d05ca1df07b6f7c1b3bbe758c91657a3a0561d7fcc0a5ab'}
COUNTS: Mapping[str, int] = {'microsoft_authorization': 3,
 'microsoft_insights': 1,
 'microsoft_keyvault': 4,
 'microsoft_managedidentity': 2,
 'microsoft_network': 10,
 'microsoft_operationalinsights': 7,
 'microsoft_resources': 1,
 'microsoft_storage': 12}
HOSTS: Mapping[str, str] = {'blob.core.windows.net': 'microsoft.storage/storageaccounts',
 'blob.storage.azure.net': 'microsoft.storage/storageaccounts',
 'dfs.core.windows.net': 'microsoft.storage/storageaccounts',
 'dfs.storage.azure.net': 'microsoft.storage/storageaccounts',
 'file.core.windows.net': 'microsoft.storage/storageaccounts',
 'file.storage.azure.net': 'microsoft.storage/storageaccounts',
 'queue.core.windows.net': 'microsoft.storage/storageaccounts',
 'queue.storage.azure.net': 'microsoft.storage/storageaccounts',
 'table.core.windows.net': 'microsoft.storage/storageaccounts',
 'table.storage.azure.net': 'microsoft.storage/storageaccounts',
 'vault.azure.net': 'microsoft.keyvault/vaults',
 'web.core.windows.net': 'microsoft.storage/storageaccounts'}
