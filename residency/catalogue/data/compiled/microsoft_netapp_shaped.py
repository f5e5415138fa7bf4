"""microsoft.netapp. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def netappaccounts() -> Screen:
    """Microsoft.NetApp/netAppAccounts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        return RESIDUE
                v5 = v2.s1
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (3, v6, ())
                        n += 1
                    v7 = v5.s1
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, ())
                        n += 1
            v8 = v1.s1
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None and v10 != "":
                            if type(v10) is Opaque:
                                return RESIDUE
                            f1 = 1
                v11 = v8.s1
                if v11 is not None:
                    for i12, v12 in enumerate(v11):
                        if v12 is not None and v12 != "":
                            if type(v12) is Opaque:
                                return RESIDUE
                            f2 = 1
                v13 = v8.s2
                if v13 is not None:
                    v14 = v13.s0
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
            v15 = v1.s2
            if v15 is not None:
                v16 = v15.s0
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (5, v17, ())
                        n += 1
        v18 = row.location
        if not look.inside[v18]:
            return RESIDUE
        v19 = row.s2
        if v19:
            return RESIDUE
        return n + f1 + f2

    return screen

def netappaccounts_backuppolicies() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def netappaccounts_backupvaults() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupVaults."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def netappaccounts_backupvaults_backups() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupVaults/backups."""

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

def netappaccounts_capacitypools() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def netappaccounts_capacitypools_volumes() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools/volumes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        n += 1
                    v5 = v3.s1
                    if v5 is not None:
                        for i6, v6 in enumerate(v5):
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None and v7 != "":
                                    if not look.inside[v7]:
                                        return RESIDUE
                                    f1 = 1
                                v8 = v6.s1
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (4, v8, (i6,))
                                    f4 = 1
                    v9 = v3.s2
                    if v9 is not None:
                        v10 = v9.s0
                        if v10 is not None and v10 != "":
                            return RESIDUE
                    v11 = v3.s3
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (3, v11, ())
                        n += 1
                v12 = v2.s1
                if v12 is not None:
                    v13 = v12.s0
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
                    v14 = v12.s1
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
            v15 = v1.s1
            if v15 is not None and v15 != "":
                if type(v15) is not str:
                    return RESIDUE
                look.refs += (7, v15, ())
                n += 1
            v16 = v1.s2
            if v16 is not None and v16 != "":
                if type(v16) is not str:
                    return RESIDUE
                look.refs += (8, v16, ())
                n += 1
            v17 = v1.s3
            if v17 is not None and v17 != "":
                if type(v17) is not str:
                    return RESIDUE
                look.refs += (9, v17, ())
                n += 1
            v18 = v1.s4
            if v18 is not None and v18 != "":
                if type(v18) is not str:
                    return RESIDUE
                look.refs += (10, v18, ())
                n += 1
            v19 = v1.s5
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (11, v19, ())
                n += 1
            v20 = v1.s6
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (12, v20, ())
                n += 1
        v21 = row.location
        if not look.inside[v21]:
            return RESIDUE
        v22 = row.s2
        if v22:
            return RESIDUE
        return n + f1 + f4

    return screen

def netappaccounts_capacitypools_volumes_snapshots() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def netappaccounts_snapshotpolicies() -> Screen:
    """Microsoft.NetApp/netAppAccounts/snapshotPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.netapp/netappaccounts': netappaccounts,
    'microsoft.netapp/netappaccounts/backuppolicies': netappaccounts_backuppolicies,
    'microsoft.netapp/netappaccounts/backupvaults': netappaccounts_backupvaults,
    'microsoft.netapp/netappaccounts/backupvaults/backups': netappaccounts_backupvaults_backups,
    'microsoft.netapp/netappaccounts/capacitypools': netappaccounts_capacitypools,
    'microsoft.netapp/netappaccounts/capacitypools/volumes': netappaccounts_capacitypools_volumes,
    'microsoft.netapp/netappaccounts/capacitypools/volumes/snapshots': netappaccounts_capacitypools_volumes_snapshots,
    'microsoft.netapp/netappaccounts/snapshotpolicies': netappaccounts_snapshotpolicies,
}
