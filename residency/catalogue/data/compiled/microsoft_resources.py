"""microsoft.resources. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def deployments() -> Screen:
    """Microsoft.Resources/deployments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('parameters', 'templateLink', 'parametersLink', 'extensionConfigs')
    c2 = Usual('value', 'reference')
    c3 = Usual('keyVault')
    c4 = Usual('id')
    c5 = Usual('id', 'uri')
    c6 = Usual('uri')
    c7 = Usual('keyVaultReference')
    c8 = Usual('keyVault')
    c9 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                for i3, v3 in v2.items():
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('value')
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                        v5 = v3.get('reference')
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('keyVault')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('id')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (4, v7, (i3,))
                                    f4 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('templateLink')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('id')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (1, v9, ())
                    n += 1
                v10 = v8.get('uri')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('parametersLink')
            if type(v11) is dict:
                if not c6[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('uri')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('extensionConfigs')
            if type(v13) is dict:
                for i14, v14 in v13.items():
                    if type(v14) is dict:
                        for i15, v15 in v14.items():
                            if type(v15) is dict:
                                if not c7[tuple(v15)]:
                                    return RESIDUE
                                v16 = v15.get('keyVaultReference')
                                if type(v16) is dict:
                                    if not c8[tuple(v16)]:
                                        return RESIDUE
                                    v17 = v16.get('keyVault')
                                    if type(v17) is dict:
                                        if not c9[tuple(v17)]:
                                            return RESIDUE
                                        v18 = v17.get('id')
                                        if v18 is not None and v18 != "":
                                            if type(v18) is not str:
                                                return RESIDUE
                                            look.refs += (5, v18, (i14, i15,))
                                            f5 = 1
                                    elif v17 is not None and v17 != "":
                                        return RESIDUE
                                elif v16 is not None and v16 != "":
                                    return RESIDUE
                            elif v15 is not None and v15 != "":
                                return RESIDUE
                    elif v14 is not None and v14 != "":
                        return RESIDUE
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v19 = row.get('location')
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.get('extendedLocation')
        if v20:
            return RESIDUE
        return n + f0 + f4 + f5

    return screen

def deploymentscripts() -> Screen:
    """Microsoft.Resources/deploymentScripts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('environmentVariables', 'storageAccountSettings', 'primaryScriptUri', 'supportingScriptUris', 'containerSettings')
    c2 = Usual('storageAccountName')
    c3 = Usual('subnetIds')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('environmentVariables')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('storageAccountSettings')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('storageAccountName')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
            v5 = v1.get('primaryScriptUri')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
            v6 = v1.get('supportingScriptUris')
            if type(v6) is list:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (3, v7, (i7,))
                        f3 = 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('containerSettings')
            if type(v8) is dict:
                if not c3[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('subnetIds')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c4[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('id')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (4, v11, (i10,))
                                f4 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n + f3 + f4

    return screen

def deploymentstacks() -> Screen:
    """Microsoft.Resources/deploymentStacks."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('parameters', 'templateLink', 'parametersLink', 'extensionConfigs')
    c2 = Usual('value', 'reference')
    c3 = Usual('keyVault')
    c4 = Usual('id')
    c5 = Usual('id', 'uri')
    c6 = Usual('uri')
    c7 = Usual('keyVaultReference')
    c8 = Usual('keyVault')
    c9 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                for i3, v3 in v2.items():
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('value')
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                        v5 = v3.get('reference')
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('keyVault')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('id')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (4, v7, (i3,))
                                    f4 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('templateLink')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('id')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (1, v9, ())
                    n += 1
                v10 = v8.get('uri')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('parametersLink')
            if type(v11) is dict:
                if not c6[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('uri')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('extensionConfigs')
            if type(v13) is dict:
                for i14, v14 in v13.items():
                    if type(v14) is dict:
                        for i15, v15 in v14.items():
                            if type(v15) is dict:
                                if not c7[tuple(v15)]:
                                    return RESIDUE
                                v16 = v15.get('keyVaultReference')
                                if type(v16) is dict:
                                    if not c8[tuple(v16)]:
                                        return RESIDUE
                                    v17 = v16.get('keyVault')
                                    if type(v17) is dict:
                                        if not c9[tuple(v17)]:
                                            return RESIDUE
                                        v18 = v17.get('id')
                                        if v18 is not None and v18 != "":
                                            if type(v18) is not str:
                                                return RESIDUE
                                            look.refs += (5, v18, (i14, i15,))
                                            f5 = 1
                                    elif v17 is not None and v17 != "":
                                        return RESIDUE
                                elif v16 is not None and v16 != "":
                                    return RESIDUE
                            elif v15 is not None and v15 != "":
                                return RESIDUE
                    elif v14 is not None and v14 != "":
                        return RESIDUE
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v19 = row.get('location')
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.get('extendedLocation')
        if v20:
            return RESIDUE
        return n + f0 + f4 + f5

    return screen

def resourcegroups() -> Screen:
    """Microsoft.Resources/resourceGroups."""
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

def subscriptions() -> Screen:
    """Microsoft.Resources/subscriptions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def tags() -> Screen:
    """Microsoft.Resources/tags."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def templatespecs() -> Screen:
    """Microsoft.Resources/templateSpecs."""
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

def templatespecs_versions() -> Screen:
    """Microsoft.Resources/templateSpecs/versions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.resources/deployments': deployments,
    'microsoft.resources/deploymentscripts': deploymentscripts,
    'microsoft.resources/deploymentstacks': deploymentstacks,
    'microsoft.resources/resourcegroups': resourcegroups,
    'microsoft.resources/subscriptions': subscriptions,
    'microsoft.resources/tags': tags,
    'microsoft.resources/templatespecs': templatespecs,
    'microsoft.resources/templatespecs/versions': templatespecs_versions,
}
