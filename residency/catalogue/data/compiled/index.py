"""What there is. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping

VERSION: str = '1.2026-11-25'
DIGEST: str = 'sha256:a90a6955c78ce45f898bec0de0c0066dcd18b3946dcb9fab02b4828fcce1ce05'
MODULES: Mapping[str, str] = {'microsoft_authorization': 'sha256:4294aac4fec9b496c5cbc5f5aed0025b703b1d5b7f98ba04d60c9c9c048ee276',
 'microsoft_insights': 'sha256:6622175fcf6d4eeec7b5f4858f5623d46ea2e621753f7c0700ce659a16476551',
 'microsoft_keyvault': 'sha256:4bc7056af5b61b5ef8d8395ec4fae253290be3518a78ec83c345f9911504439a',
 'microsoft_managedidentity': 'sha256:83becbaf5faacd2897dbb4ff778fe9a87886ed4b3f23e06fc412dddc9e8affc0',
 'microsoft_network': 'sha256:b315d890d7e9ff8f0688d7e92e3a32579c67bad110866f5f97c8e0999de1ff31',
 'microsoft_operationalinsights': 'sha256:c3ad21d236b17e46e02f4c302ed5bd6fd1a5dc86a770f36ab5c49f1dc7daa032',
 'microsoft_resources': 'sha256:3a434ca65e9aaea0a5378780394af98a9e179de4eebc2edda5ea15fa0ff447f1',
 'microsoft_storage': 'sha256:8571bd8b4caf9f7030c753ae44189e108044a83affe69214991af17af515a477'}
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
