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
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia', 'brazilsouth', 'brazil south')))
    c2 = Usual('policies', 'encryption', 'storageAccount', 'networkRuleSet', 'loginServer')
    c3 = Usual('exportPolicy')
    c4 = Usual('status')
    c5 = Usual('keyVaultProperties')
    c6 = Usual('keyIdentifier')
    c7 = Usual('id')
    c8 = Usual('virtualNetworkRules')
    c9 = Usual('id', 'virtualNetworkSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c1):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('policies')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('exportPolicy')
                if type(v4) is dict:
                    if not c4[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('status')
                    if v5 is not None and v5 != "":
                        if v5 not in {'disabled'}:
                            return RESIDUE
                        n += 1
                    else:
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
                else:
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
            else:
                n += 1
            v6 = v2.get('encryption')
            if type(v6) is dict:
                if not c5[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('keyVaultProperties')
                if type(v7) is dict:
                    if not c6[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('keyIdentifier')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, ())
                        n += 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v9 = v2.get('storageAccount')
            if type(v9) is dict:
                if not c7[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('id')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v2.get('networkRuleSet')
            if type(v11) is dict:
                if not c8[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('virtualNetworkRules')
                if type(v12) is list:
                    for i13, v13 in enumerate(v12):
                        if type(v13) is dict:
                            if not c9[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('id')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (4, v14, (i13,))
                                f4 = 1
                            v15 = v13.get('virtualNetworkSubnetResourceId')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (5, v15, (i13,))
                                f5 = 1
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                elif v12 is not None and v12 != "":
                    return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v16 = v2.get('loginServer')
            if v16 is not None and v16 != "":
                if type(v16) is str:
                    look.names.append(('host', v16))
        elif v2 is not None and v2 != "":
            return RESIDUE
        else:
            n += 1
        v17 = row.get('extendedLocation')
        if v17:
            return RESIDUE
        return n + f4 + f5

    return screen

def registries_agentpools() -> Screen:
    """Microsoft.ContainerRegistry/registries/agentPools."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetworkSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetworkSubnetResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_cacherules() -> Screen:
    """Microsoft.ContainerRegistry/registries/cacheRules."""
    c0 = Usual('properties')
    c1 = Usual('sourceRepository')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceRepository')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_connectedregistries() -> Screen:
    """Microsoft.ContainerRegistry/registries/connectedRegistries."""
    c0 = Usual('properties')
    c1 = Usual('mode', 'activation', 'parent')
    c2 = conditions(unless=Condition(path='properties.activation.status', values=('inactive',)))
    c3 = Usual('status')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('mode')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    return RESIDUE
            v3 = v1.get('activation')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('status')
            elif v3 is not None and v3 != "":
                return RESIDUE
            v5 = v1.get('parent')
            if type(v5) is dict:
                if not c4[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('id')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_credentialsets() -> Screen:
    """Microsoft.ContainerRegistry/registries/credentialSets."""
    c0 = Usual('properties')
    c1 = Usual('authCredentials')
    c2 = Usual('usernameSecretIdentifier', 'passwordSecretIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('authCredentials')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('usernameSecretIdentifier')
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                        v5 = v3.get('passwordSecretIdentifier')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def registries_exportpipelines() -> Screen:
    """Microsoft.ContainerRegistry/registries/exportPipelines."""
    c0 = Usual('properties')
    c1 = Usual('target')
    c2 = Usual('uri', 'keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('target')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('keyVaultUri')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_importpipelines() -> Screen:
    """Microsoft.ContainerRegistry/registries/importPipelines."""
    c0 = Usual('properties')
    c1 = Usual('source')
    c2 = Usual('uri', 'keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('source')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('keyVaultUri')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_pipelineruns() -> Screen:
    """Microsoft.ContainerRegistry/registries/pipelineRuns."""
    c0 = Usual('properties')
    c1 = Usual('request')
    c2 = Usual('pipelineResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('request')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('pipelineResourceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_replications() -> Screen:
    """Microsoft.ContainerRegistry/registries/replications."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def registries_scopemaps() -> Screen:
    """Microsoft.ContainerRegistry/registries/scopeMaps."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def registries_taskruns() -> Screen:
    """Microsoft.ContainerRegistry/registries/taskRuns."""
    c0 = Usual('properties')
    c1 = Usual('runRequest')
    c2 = Usual('sourceLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('runRequest')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('sourceLocation')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_tasks() -> Screen:
    """Microsoft.ContainerRegistry/registries/tasks."""
    c0 = Usual('properties')
    c1 = Usual('step')
    c2 = Usual('contextPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('step')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('contextPath')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def registries_tokens() -> Screen:
    """Microsoft.ContainerRegistry/registries/tokens."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def registries_webhooks() -> Screen:
    """Microsoft.ContainerRegistry/registries/webhooks."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('serviceUri')
    c2 = conditions(unless=Condition(path='properties.serviceUri', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('serviceUri')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is Opaque:
                        return RESIDUE
                    n += 1
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (1, v2, ())
                n += 1
            else:
                if not look.is_off(row, c2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c2):
                return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
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
