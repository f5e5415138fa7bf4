"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:c37690b97d1913ed74022fbc30228f48907f5c56560a8ebc7c029f17fdcb77b0'
MODULES: Mapping[str, Any] = {'microsoft_authorization': 'sha256:c6d4ce7b56dfd8098291a6b225c450c19ba335be22afb53b09bda81a5688611c',
 'microsoft_insights': 'sha256:b199ab0cfa696083342c7872f8a9878edb8e73db7c720840a61513970d49cd64',
 'microsoft_keyvault': 'sha256:4479da94c26e162b1e126193fc6d5cb74472369fe8bee47b31d7ea5e57fcec15',
 'microsoft_managedidentity': 'sha256:151361ff778b575e52ef2f9074dba1b307bdb9b3a3b29ba9a2697b18c2bfdc4d',
 'microsoft_network': 'sha256:11d6c6228e72dff2fc0d6312b6a5f8b404b60f68c3f4ec63c596900e7df21109',
 'microsoft_operationalinsights': 'sha256:82896f565f7f812ecbd8b9c84fa0d372fc78aadf6e6af0cd0fc354ac93cb0591',
 'microsoft_resources': 'sha256:d19c8867a5ee7815c1da13db21a9ef33b9b4a5b420a60998f112b205573fa33b',
 'microsoft_storage': 'sha256:dba81dd8237a0892bac0d97a88f43b1d753125392d9ffca177ca77cf0620d825'}
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
