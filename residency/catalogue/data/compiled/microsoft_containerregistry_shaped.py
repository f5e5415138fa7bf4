"""microsoft.containerregistry. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def registries() -> Screen:
    """Microsoft.ContainerRegistry/registries."""
    c0 = shaped_conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia', 'brazilsouth', 'brazil south')), at=(((), ()), (('location',), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f4 = 0
        f5 = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c0):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    v5 = v4.s0
                    if v5 is not None and v5 != "":
                        if v5 not in {'disabled'}:
                            return RESIDUE
                        n += 1
                    else:
                        n += 1
                else:
                    n += 1
            else:
                n += 1
            v6 = v2.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, ())
                        n += 1
            v9 = v2.s2
            if v9 is not None:
                v10 = v9.id
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            v11 = v2.s3
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None:
                    for i13, v13 in enumerate(v12):
                        if v13 is not None:
                            v14 = v13.id
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (4, v14, (i13,))
                                f4 = 1
                            v15 = v13.s1
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (5, v15, (i13,))
                                f5 = 1
            v16 = v2.s4
            if v16 is not None and v16 != "":
                if type(v16) is str:
                    look.names.append(('host', v16))
        else:
            n += 1
        v17 = row.s2
        if v17:
            return RESIDUE
        return n + f4 + f5

    return screen

def registries_agentpools() -> Screen:
    """Microsoft.ContainerRegistry/registries/agentPools."""

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

def registries_cacherules() -> Screen:
    """Microsoft.ContainerRegistry/registries/cacheRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def registries_connectedregistries() -> Screen:
    """Microsoft.ContainerRegistry/registries/connectedRegistries."""
    c0 = shaped_conditions(unless=Condition(path='properties.activation.status', values=('inactive',)), at=(((), ()), (('properties', 's1', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
            v5 = v1.s2
            if v5 is not None:
                v6 = v5.id
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
        return n

    return screen

def registries_credentialsets() -> Screen:
    """Microsoft.ContainerRegistry/registries/credentialSets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
        return n + f0 + f1

    return screen

def registries_exportpipelines() -> Screen:
    """Microsoft.ContainerRegistry/registries/exportPipelines."""

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
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        return n

    return screen

def registries_importpipelines() -> Screen:
    """Microsoft.ContainerRegistry/registries/importPipelines."""

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
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        return n

    return screen

def registries_pipelineruns() -> Screen:
    """Microsoft.ContainerRegistry/registries/pipelineRuns."""

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

def registries_replications() -> Screen:
    """Microsoft.ContainerRegistry/registries/replications."""

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

def registries_scopemaps() -> Screen:
    """Microsoft.ContainerRegistry/registries/scopeMaps."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def registries_taskruns() -> Screen:
    """Microsoft.ContainerRegistry/registries/taskRuns."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
        return n

    return screen

def registries_tasks() -> Screen:
    """Microsoft.ContainerRegistry/registries/tasks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
        return n

    return screen

def registries_tokens() -> Screen:
    """Microsoft.ContainerRegistry/registries/tokens."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def registries_webhooks() -> Screen:
    """Microsoft.ContainerRegistry/registries/webhooks."""
    c0 = shaped_conditions(unless=Condition(path='properties.serviceUri', values=()), at=(((), ()), (('properties', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if type(v2) is Opaque:
                        return RESIDUE
                    n += 1
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (1, v2, ())
                n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerregistry/registries': registries,
    'microsoft.containerregistry/registries/agentpools': registries_agentpools,
    'microsoft.containerregistry/registries/cacherules': registries_cacherules,
    'microsoft.containerregistry/registries/connectedregistries': registries_connectedregistries,
    'microsoft.containerregistry/registries/credentialsets': registries_credentialsets,
    'microsoft.containerregistry/registries/exportpipelines': registries_exportpipelines,
    'microsoft.containerregistry/registries/importpipelines': registries_importpipelines,
    'microsoft.containerregistry/registries/pipelineruns': registries_pipelineruns,
    'microsoft.containerregistry/registries/replications': registries_replications,
    'microsoft.containerregistry/registries/scopemaps': registries_scopemaps,
    'microsoft.containerregistry/registries/taskruns': registries_taskruns,
    'microsoft.containerregistry/registries/tasks': registries_tasks,
    'microsoft.containerregistry/registries/tokens': registries_tokens,
    'microsoft.containerregistry/registries/webhooks': registries_webhooks,
}
