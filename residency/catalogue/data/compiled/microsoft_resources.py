"""microsoft.resources. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_DEPLOYMENTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DEPLOYMENTS_1 = Usual('parameters', 'templateLink', 'parametersLink', 'extensionConfigs')
_USUAL_DEPLOYMENTS_2 = Usual('value', 'reference')
_USUAL_DEPLOYMENTS_3 = Usual('keyVault')
_USUAL_DEPLOYMENTS_4 = Usual('id')
_USUAL_DEPLOYMENTS_5 = Usual('id', 'uri')
_USUAL_DEPLOYMENTS_6 = Usual('uri')
_USUAL_DEPLOYMENTS_7 = Usual('keyVaultReference')
_USUAL_DEPLOYMENTS_8 = Usual('keyVault')
_USUAL_DEPLOYMENTS_9 = Usual('id')


def deployments(row: Row, look: Look) -> int:
    """Microsoft.Resources/deployments."""
    n = 0
    f0 = 0
    f4 = 0
    f5 = 0
    if not _USUAL_DEPLOYMENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DEPLOYMENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('parameters')
        if v2 is not None and v2 != "":
            if type(v2) is not dict:
                return RESIDUE
            for i3, v3 in v2.items():
                if v3 is not None and v3 != "":
                    if not _USUAL_DEPLOYMENTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('value')
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
                    v5 = v3.get('reference')
                    if v5 is not None and v5 != "":
                        if not _USUAL_DEPLOYMENTS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('keyVault')
                        if v6 is not None and v6 != "":
                            if not _USUAL_DEPLOYMENTS_4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('id')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (4, v7, (i3,))
                                f4 = 1
        v8 = v1.get('templateLink')
        if v8 is not None and v8 != "":
            if not _USUAL_DEPLOYMENTS_5[tuple(v8)]:
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
        v11 = v1.get('parametersLink')
        if v11 is not None and v11 != "":
            if not _USUAL_DEPLOYMENTS_6[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('uri')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (3, v12, ())
                n += 1
        v13 = v1.get('extensionConfigs')
        if v13 is not None and v13 != "":
            if type(v13) is not dict:
                return RESIDUE
            for i14, v14 in v13.items():
                if v14 is not None and v14 != "":
                    if type(v14) is not dict:
                        return RESIDUE
                    for i15, v15 in v14.items():
                        if v15 is not None and v15 != "":
                            if not _USUAL_DEPLOYMENTS_7[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('keyVaultReference')
                            if v16 is not None and v16 != "":
                                if not _USUAL_DEPLOYMENTS_8[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('keyVault')
                                if v17 is not None and v17 != "":
                                    if not _USUAL_DEPLOYMENTS_9[tuple(v17)]:
                                        return RESIDUE
                                    v18 = v17.get('id')
                                    if v18 is not None and v18 != "":
                                        if type(v18) is not str:
                                            return RESIDUE
                                        look.refs += (5, v18, (i14, i15,))
                                        f5 = 1
    v19 = row.get('location')
    if not look.inside[v19]:
        return RESIDUE
    v20 = row.get('extendedLocation')
    if v20:
        return RESIDUE
    return n + f0 + f4 + f5

_USUAL_DEPLOYMENTSCRIPTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DEPLOYMENTSCRIPTS_1 = Usual('environmentVariables', 'storageAccountSettings', 'primaryScriptUri', 'supportingScriptUris', 'containerSettings')
_USUAL_DEPLOYMENTSCRIPTS_2 = Usual('storageAccountName')
_USUAL_DEPLOYMENTSCRIPTS_3 = Usual('subnetIds')
_USUAL_DEPLOYMENTSCRIPTS_4 = Usual('id')


def deploymentscripts(row: Row, look: Look) -> int:
    """Microsoft.Resources/deploymentScripts."""
    n = 0
    f3 = 0
    f4 = 0
    if not _USUAL_DEPLOYMENTSCRIPTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DEPLOYMENTSCRIPTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('environmentVariables')
        if v2 is not None and v2 != "":
            if not look.is_harmless(v2):
                return RESIDUE
        v3 = v1.get('storageAccountSettings')
        if v3 is not None and v3 != "":
            if not _USUAL_DEPLOYMENTSCRIPTS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('storageAccountName')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
        v5 = v1.get('primaryScriptUri')
        if v5 is not None and v5 != "":
            if type(v5) is not str:
                return RESIDUE
            look.refs += (2, v5, ())
            n += 1
        v6 = v1.get('supportingScriptUris')
        if v6 is not None and v6 != "":
            if type(v6) is not list:
                return RESIDUE
            for i7, v7 in enumerate(v6):
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, (i7,))
                    f3 = 1
        v8 = v1.get('containerSettings')
        if v8 is not None and v8 != "":
            if not _USUAL_DEPLOYMENTSCRIPTS_3[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('subnetIds')
            if v9 is not None and v9 != "":
                if type(v9) is not list:
                    return RESIDUE
                for i10, v10 in enumerate(v9):
                    if v10 is not None and v10 != "":
                        if not _USUAL_DEPLOYMENTSCRIPTS_4[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('id')
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs += (4, v11, (i10,))
                            f4 = 1
    v12 = row.get('location')
    if not look.inside[v12]:
        return RESIDUE
    v13 = row.get('extendedLocation')
    if v13:
        return RESIDUE
    return n + f3 + f4

_USUAL_DEPLOYMENTSTACKS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DEPLOYMENTSTACKS_1 = Usual('parameters', 'templateLink', 'parametersLink', 'extensionConfigs')
_USUAL_DEPLOYMENTSTACKS_2 = Usual('value', 'reference')
_USUAL_DEPLOYMENTSTACKS_3 = Usual('keyVault')
_USUAL_DEPLOYMENTSTACKS_4 = Usual('id')
_USUAL_DEPLOYMENTSTACKS_5 = Usual('id', 'uri')
_USUAL_DEPLOYMENTSTACKS_6 = Usual('uri')
_USUAL_DEPLOYMENTSTACKS_7 = Usual('keyVaultReference')
_USUAL_DEPLOYMENTSTACKS_8 = Usual('keyVault')
_USUAL_DEPLOYMENTSTACKS_9 = Usual('id')


def deploymentstacks(row: Row, look: Look) -> int:
    """Microsoft.Resources/deploymentStacks."""
    n = 0
    f0 = 0
    f4 = 0
    f5 = 0
    if not _USUAL_DEPLOYMENTSTACKS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DEPLOYMENTSTACKS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('parameters')
        if v2 is not None and v2 != "":
            if type(v2) is not dict:
                return RESIDUE
            for i3, v3 in v2.items():
                if v3 is not None and v3 != "":
                    if not _USUAL_DEPLOYMENTSTACKS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('value')
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
                    v5 = v3.get('reference')
                    if v5 is not None and v5 != "":
                        if not _USUAL_DEPLOYMENTSTACKS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('keyVault')
                        if v6 is not None and v6 != "":
                            if not _USUAL_DEPLOYMENTSTACKS_4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('id')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (4, v7, (i3,))
                                f4 = 1
        v8 = v1.get('templateLink')
        if v8 is not None and v8 != "":
            if not _USUAL_DEPLOYMENTSTACKS_5[tuple(v8)]:
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
        v11 = v1.get('parametersLink')
        if v11 is not None and v11 != "":
            if not _USUAL_DEPLOYMENTSTACKS_6[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('uri')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (3, v12, ())
                n += 1
        v13 = v1.get('extensionConfigs')
        if v13 is not None and v13 != "":
            if type(v13) is not dict:
                return RESIDUE
            for i14, v14 in v13.items():
                if v14 is not None and v14 != "":
                    if type(v14) is not dict:
                        return RESIDUE
                    for i15, v15 in v14.items():
                        if v15 is not None and v15 != "":
                            if not _USUAL_DEPLOYMENTSTACKS_7[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('keyVaultReference')
                            if v16 is not None and v16 != "":
                                if not _USUAL_DEPLOYMENTSTACKS_8[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('keyVault')
                                if v17 is not None and v17 != "":
                                    if not _USUAL_DEPLOYMENTSTACKS_9[tuple(v17)]:
                                        return RESIDUE
                                    v18 = v17.get('id')
                                    if v18 is not None and v18 != "":
                                        if type(v18) is not str:
                                            return RESIDUE
                                        look.refs += (5, v18, (i14, i15,))
                                        f5 = 1
    v19 = row.get('location')
    if not look.inside[v19]:
        return RESIDUE
    v20 = row.get('extendedLocation')
    if v20:
        return RESIDUE
    return n + f0 + f4 + f5

_USUAL_RESOURCEGROUPS_0 = Usual('location', 'extendedLocation')


def resourcegroups(row: Row, look: Look) -> int:
    """Microsoft.Resources/resourceGroups."""
    n = 0
    if not _USUAL_RESOURCEGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.resources/deployments': deployments,
    'microsoft.resources/deploymentscripts': deploymentscripts,
    'microsoft.resources/deploymentstacks': deploymentstacks,
    'microsoft.resources/resourcegroups': resourcegroups,
}
