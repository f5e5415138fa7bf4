"""microsoft.storage. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def storageaccounts() -> Screen:
    """Microsoft.Storage/storageAccounts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f11 = 0
        f12 = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.name
            if v2 is not None and v2 != "":
                if v2 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
        else:
            return RESIDUE
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None and v4 != "":
                if v4 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
            v5 = v3.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if v6 not in {'PremiumV2_LRS', 'PremiumV2_ZRS', 'Premium_LRS', 'Premium_ZRS', 'StandardV2_LRS', 'StandardV2_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                        return RESIDUE
                    n += 1
            v7 = v3.s2
            if v7 is not None and v7 != "":
                if not look.inside[v7]:
                    return RESIDUE
                n += 1
            v8 = v3.s3
            if v8 is not None and v8 != "":
                if v8 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v9 = v3.s4
            if v9 is not None and v9 != "":
                if v9 not in {'AAD', 'PrivateLink'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v10 = v3.s5
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if v11 is not False:
                        return RESIDUE
                    n += 1
                v12 = v10.s1
                if v12 is not None and v12 != "":
                    if v12 is not False:
                        return RESIDUE
                    n += 1
                v13 = v10.s2
                if v13 is not None and v13 != "":
                    if v13 is not False:
                        return RESIDUE
                    n += 1
            v14 = v3.s6
            if v14 is not None:
                v15 = v14.s0
                if v15 is not None:
                    v16 = v15.s0
                    if v16 is not None and v16 != "":
                        return RESIDUE
                v17 = v14.s1
                if v17 is not None:
                    v18 = v17.s0
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (10, v18, ())
                        n += 1
            v19 = v3.s7
            if v19 is not None:
                v20 = v19.s0
                if v20 is not None:
                    for i21, v21 in enumerate(v20):
                        if v21 is not None:
                            v22 = v21.id
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (11, v22, (i21,))
                                f11 = 1
                v23 = v19.s1
                if v23 is not None:
                    for i24, v24 in enumerate(v23):
                        if v24 is not None:
                            v25 = v24.s0
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (12, v25, (i24,))
                                f12 = 1
            v26 = v3.s8
            if v26 is not None:
                for i27, v27 in v26.items():
                    if v27 is not None and v27 != "":
                        if type(v27) is str:
                            look.names.append(('host', v27))
        else:
            n += 2
        v28 = row.location
        if not look.inside[v28]:
            return RESIDUE
        v29 = row.s3
        if v29:
            return RESIDUE
        return n + f11 + f12

    return screen

def storageaccounts_blobservices() -> Screen:
    """Microsoft.Storage/storageAccounts/blobServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_blobservices_containers() -> Screen:
    """Microsoft.Storage/storageAccounts/blobServices/containers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def storageaccounts_encryptionscopes() -> Screen:
    """Microsoft.Storage/storageAccounts/encryptionScopes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        return n

    return screen

def storageaccounts_fileservices() -> Screen:
    """Microsoft.Storage/storageAccounts/fileServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_fileservices_shares() -> Screen:
    """Microsoft.Storage/storageAccounts/fileServices/shares."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_managementpolicies() -> Screen:
    """Microsoft.Storage/storageAccounts/managementPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_objectreplicationpolicies() -> Screen:
    """Microsoft.Storage/storageAccounts/objectReplicationPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def storageaccounts_queueservices() -> Screen:
    """Microsoft.Storage/storageAccounts/queueServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_queueservices_queues() -> Screen:
    """Microsoft.Storage/storageAccounts/queueServices/queues."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_tableservices() -> Screen:
    """Microsoft.Storage/storageAccounts/tableServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storageaccounts_tableservices_tables() -> Screen:
    """Microsoft.Storage/storageAccounts/tableServices/tables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.storage/storageaccounts': storageaccounts,
    'microsoft.storage/storageaccounts/blobservices': storageaccounts_blobservices,
    'microsoft.storage/storageaccounts/blobservices/containers': storageaccounts_blobservices_containers,
    'microsoft.storage/storageaccounts/encryptionscopes': storageaccounts_encryptionscopes,
    'microsoft.storage/storageaccounts/fileservices': storageaccounts_fileservices,
    'microsoft.storage/storageaccounts/fileservices/shares': storageaccounts_fileservices_shares,
    'microsoft.storage/storageaccounts/managementpolicies': storageaccounts_managementpolicies,
    'microsoft.storage/storageaccounts/objectreplicationpolicies': storageaccounts_objectreplicationpolicies,
    'microsoft.storage/storageaccounts/queueservices': storageaccounts_queueservices,
    'microsoft.storage/storageaccounts/queueservices/queues': storageaccounts_queueservices_queues,
    'microsoft.storage/storageaccounts/tableservices': storageaccounts_tableservices,
    'microsoft.storage/storageaccounts/tableservices/tables': storageaccounts_tableservices_tables,
}
