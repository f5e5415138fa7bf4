"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:fcca8b676fcaadc56b62b45ad9fc1417862f0e722db7ef5007288cc36886919c'
MODULES: Mapping[str, str] = {'microsoft_authorization': 'sha256:db5d221d11da69a9c4838c2dd34cea93ccc0d6fc79027ffd42843e437a702818',
 'microsoft_insights': 'sha256:40e4398973abef4a5e1175b87e34a1f18b0d0719e506e4560d15f1458af29091',
 'microsoft_keyvault': 'sha256:4bc7056af5b61b5ef8d8395ec4fae253290be3518a78ec83c345f9911504439a',
 'microsoft_managedidentity': 'sha256:83becbaf5faacd2897dbb4ff778fe9a87886ed4b3f23e06fc412dddc9e8affc0',
 'microsoft_network': 'sha256:664396978df8f2bd175fbe1435f9108daa543cfaed2eebe7517dafa9b539b3a5',
 'microsoft_operationalinsights': 'sha256:c3ad21d236b17e46e02f4c302ed5bd6fd1a5dc86a770f36ab5c49f1dc7daa032',
 'microsoft_resources': 'sha256:96cc50c0a0d2bdbbbe83882b8a424931c62e9c5637d0c2835b070f66d2389271',
 'microsoft_storage': 'sha256:8e94e4d86441577c458801719e3e21746fe64b200e6c0b1f45bce18d2c1d3e0d'}
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
