"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:82cfe2ce1a0f7649e0575de45e7e3d32ae157ce5ba0ccc8783780b629debab03'
MODULES: Mapping[str, Any] = {'microsoft_authorization': 'sha256:33de39257e1d3a83ecc357d2654f4ca3632bf49322a36e95f20d4c0a3730c4c3',
 'microsoft_insights': 'sha256:938f461f610f7421893c59f1c179e7caeda284f0a0eb0099050a5a31476f15d6',
 'microsoft_keyvault': 'sha256:02fce7aad32c08b857f569c72ac8560ccaf74751e5174ad2dbfa1fa0c30989a5',
 'microsoft_managedidentity': 'sha256:68648121c7553a8b8892d4978c6a44b7c15c47c7257fdc4dd71e25ecd1eb9b8c',
 'microsoft_network': 'sha256:12b6cfeac05c364ff9d38161d2ddeab4b0ff87ce0a15f1f3cd5d028589579775',
 'microsoft_operationalinsights': 'sha256:b3dd77edad77a85329bdff8b0a4e0d63a392c6cc6943eda11b6639bb148bbc45',
 'microsoft_resources': 'sha256:fa18492f7fbef36621382157c6da46bc7d19ffcebcceda028fbe815c80d41794',
 'microsoft_storage': 'sha256:27f0fbbabd7b3e02d15de7445e6bfdbfa618d8e72113bce5521086cb30ef5b24'}
COUNTS: Mapping[str, Any] = {'microsoft_authorization': 3,
 'microsoft_insights': 1,
 'microsoft_keyvault': 4,
 'microsoft_managedidentity': 2,
 'microsoft_network': 10,
 'microsoft_operationalinsights': 7,
 'microsoft_resources': 1,
 'microsoft_storage': 12}
HOSTS: Mapping[str, Any] = {'blob.core.windows.net': 'microsoft.storage/storageaccounts',
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
AZURE_HOSTS: tuple[str, ...] = ('azmk8s.io',
 'azure-api.net',
 'azure-devices.net',
 'azure.com',
 'azure.net',
 'azurecontainerapps.io',
 'azurecr.io',
 'azurefd.net',
 'azurehdinsight.net',
 'azurestaticapps.net',
 'azuresynapse.net',
 'azurewebsites.net',
 'microsoft.com',
 'windows.net')
GLOBAL_HOSTS: tuple[str, ...] = ('api.cognitive.microsofttranslator.com',
 'api.bing.microsoft.com',
 'azureedge.net',
 'azurefd.net',
 'azurestaticapps.net',
 'dc.applicationinsights.azure.com',
 'dc.services.visualstudio.com',
 'trafficmanager.net')
CONTROL_HOSTS: tuple[str, ...] = ('graph.microsoft.com',
 'login.microsoftonline.com',
 'login.windows.net',
 'management.azure.com',
 'management.core.windows.net',
 'schema.management.azure.com',
 'schemas.microsoft.com',
 'sts.windows.net')
