"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:2eac74c62bc80ba24a567698a6cfd7baa6f4fe5f6ec61f53ea6bd6603bff686b'
MODULES: Mapping[str, str] = {'microsoft_authorization': 'sha256:c6d4ce7b56dfd8098291a6b225c450c19ba335be22afb53b09bda81a5688611c',
 'microsoft_insights': 'sha256:b199ab0cfa696083342c7872f8a9878edb8e73db7c720840a61513970d49cd64',
 'microsoft_keyvault': 'sha256:0608a9b624d33922991a3c3d62c944824a45d5f28b07357a399d11168589a4dc',
 'microsoft_managedidentity': 'sha256:767a668248b7957b3a226af90eca09d5aafdbb991b7d1aed82849a77d976dfec',
 'microsoft_network': 'sha256:aba68829e9e82ee0ba8c37005eda401edf9be5be5c9ca9dd435bb49fedf79114',
 'microsoft_operationalinsights': 'sha256:0870d0ac7146458d9bf20dbe76869b2fce216ca05eefe10a68a1951afb99637a',
 'microsoft_resources': 'sha256:242f2c5ebbdac2cf5526c096b367c2159965087ac216ad90dfc68856e3a40641',
 'microsoft_storage': 'sha256:8140136461bfd8f42b3db1bb1a1faeed54d856f14f4d1801c312a14fcd783469'}
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
