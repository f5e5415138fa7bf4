"""microsoft.servicefabric. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def managedclusters() -> Screen:
    """Microsoft.ServiceFabric/managedClusters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f6 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if v4 not in {'Microsoft.AzureActiveDirectory', 'Microsoft.AzureCosmosDB', 'Microsoft.CognitiveServices', 'Microsoft.ContainerRegistry', 'Microsoft.EventHub', 'Microsoft.KeyVault', 'Microsoft.ServiceBus', 'Microsoft.Sql', 'Microsoft.Storage', 'Microsoft.Web'}:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None:
                            for i6, v6 in enumerate(v5):
                                if v6 is not None and v6 != "":
                                    if v6 not in {'*'} and not look.inside[v6]:
                                        return RESIDUE
                                    f1 = 1
            v7 = v1.s1
            if v7 is not None and v7 != "":
                if not look.is_harmless(v7):
                    return RESIDUE
            v8 = v1.s2
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (3, v8, ())
                n += 1
            v9 = v1.s3
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (4, v9, ())
                n += 1
            v10 = v1.s4
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (5, v10, ())
                n += 1
            v11 = v1.s5
            if v11 is not None:
                for i12, v12 in enumerate(v11):
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (6, v13, (i12,))
                            f6 = 1
            v14 = v1.s6
            if v14 is not None and v14 != "":
                if type(v14) is str:
                    look.names.append(('host', v14))
            v15 = v1.s7
            if v15 is not None and v15 != "":
                if type(v15) is str:
                    look.names.append(('guid', v15))
        v16 = row.location
        if not look.inside[v16]:
            return RESIDUE
        v17 = row.s2
        if v17:
            return RESIDUE
        return n + f0 + f1 + f6

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.servicefabric/managedclusters': managedclusters,
}
