"""microsoft.eventhub. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.EventHub/clusters."""

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

def namespaces() -> Screen:
    """Microsoft.EventHub/namespaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i4,))
                                f1 = 1
            v7 = v1.s1
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (2, v7, ())
                n += 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
            v12 = v1.s3
            if v12 is not None and v12 != "":
                if type(v12) is str:
                    look.names.append(('host', v12))
        v13 = row.location
        if not look.inside[v13]:
            return RESIDUE
        v14 = row.s2
        if v14:
            return RESIDUE
        return n + f0 + f1 + f3

    return screen

def namespaces_applicationgroups() -> Screen:
    """Microsoft.EventHub/namespaces/applicationGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_authorizationrules() -> Screen:
    """Microsoft.EventHub/namespaces/authorizationRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_disasterrecoveryconfigs() -> Screen:
    """Microsoft.EventHub/namespaces/disasterRecoveryConfigs."""

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

def namespaces_eventhubs() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs."""
    c0 = shaped_conditions(unless=Condition(path='properties.captureDescription.enabled', values=('false',)), at=(((), ()), (('properties', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.properties
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if not look.is_off(row, c0):
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, ())
                                n += 1
                        v6 = v4.s1
                        if v6 is not None and v6 != "":
                            if not look.is_off(row, c0):
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, ())
                                n += 1
                v7 = v2.s1
        return n

    return screen

def namespaces_eventhubs_authorizationrules() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs/authorizationRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_eventhubs_consumergroups() -> Screen:
    """Microsoft.EventHub/namespaces/eventhubs/consumergroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_networkrulesets() -> Screen:
    """Microsoft.EventHub/namespaces/networkRuleSets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.id
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
        return n + f0

    return screen

def namespaces_schemagroups() -> Screen:
    """Microsoft.EventHub/namespaces/schemagroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.eventhub/clusters': clusters,
    'microsoft.eventhub/namespaces': namespaces,
    'microsoft.eventhub/namespaces/applicationgroups': namespaces_applicationgroups,
    'microsoft.eventhub/namespaces/authorizationrules': namespaces_authorizationrules,
    'microsoft.eventhub/namespaces/disasterrecoveryconfigs': namespaces_disasterrecoveryconfigs,
    'microsoft.eventhub/namespaces/eventhubs': namespaces_eventhubs,
    'microsoft.eventhub/namespaces/eventhubs/authorizationrules': namespaces_eventhubs_authorizationrules,
    'microsoft.eventhub/namespaces/eventhubs/consumergroups': namespaces_eventhubs_consumergroups,
    'microsoft.eventhub/namespaces/networkrulesets': namespaces_networkrulesets,
    'microsoft.eventhub/namespaces/schemagroups': namespaces_schemagroups,
}
