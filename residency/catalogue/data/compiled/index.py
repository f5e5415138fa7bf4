"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:d59411acf57a9e6c9460867d3786fa9fe6bc0f9699a58bee3295511fe9a65849'
MODULES: Mapping[str, str] = {'microsoft_authorization': 'sha256:4294aac4fec9b496c5cbc5f5aed0025b703b1d5b7f98ba04d60c9c9c048ee276',
 'microsoft_insights': 'sha256:166ee30b468e2beab24304f84d1da8dd170e81b239d886caab55f428819b7d89',
 'microsoft_keyvault': 'sha256:80a06fcd22a18f2d9f8269d3524c67cfa762e81254b2f22345062268e6102d1f',
 'microsoft_managedidentity': 'sha256:83becbaf5faacd2897dbb4ff778fe9a87886ed4b3f23e06fc412dddc9e8affc0',
 'microsoft_network': 'sha256:01425c5550fa385aa7b6dcfd9ac539b8678461a238e04cc798989d0a8e93c41e',
 'microsoft_operationalinsights': 'sha256:85155725a700df29f5d1e1502081824d0bdddc152a5b6fcebfff75ee779f77c7',
 'microsoft_resources': 'sha256:3a434ca65e9aaea0a5378780394af98a9e179de4eebc2edda5ea15fa0ff447f1',
 'microsoft_storage': 'sha256:41117ebfccb1b633b9abc4a2f6fd10f240e652e1ca08727435e49913e537aac9'}
COUNTS: Mapping[str, int] = {'microsoft_authorization': 3,
 'microsoft_insights': 1,
 'microsoft_keyvault': 4,
 'microsoft_managedidentity': 2,
 'microsoft_network': 10,
 'microsoft_operationalinsights': 6,
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
