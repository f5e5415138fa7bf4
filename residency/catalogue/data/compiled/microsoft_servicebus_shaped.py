"""microsoft.servicebus. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def namespaces() -> Screen:
    """Microsoft.ServiceBus/namespaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
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
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i8,))
                                f1 = 1
            v10 = v1.s2
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
        v11 = row.location
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.s2
        if v12:
            return RESIDUE
        return n + f0 + f1

    return screen

def namespaces_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/authorizationRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_disasterrecoveryconfigs() -> Screen:
    """Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs."""

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

def namespaces_migrationconfigurations() -> Screen:
    """Microsoft.ServiceBus/namespaces/migrationConfigurations."""

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

def namespaces_networkrulesets() -> Screen:
    """Microsoft.ServiceBus/namespaces/networkRuleSets."""

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

def namespaces_queues() -> Screen:
    """Microsoft.ServiceBus/namespaces/queues."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_queues_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/queues/authorizationRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_topics() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_topics_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/authorizationRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_topics_subscriptions() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/subscriptions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def namespaces_topics_subscriptions_rules() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/subscriptions/rules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.servicebus/namespaces': namespaces,
    'microsoft.servicebus/namespaces/authorizationrules': namespaces_authorizationrules,
    'microsoft.servicebus/namespaces/disasterrecoveryconfigs': namespaces_disasterrecoveryconfigs,
    'microsoft.servicebus/namespaces/migrationconfigurations': namespaces_migrationconfigurations,
    'microsoft.servicebus/namespaces/networkrulesets': namespaces_networkrulesets,
    'microsoft.servicebus/namespaces/queues': namespaces_queues,
    'microsoft.servicebus/namespaces/queues/authorizationrules': namespaces_queues_authorizationrules,
    'microsoft.servicebus/namespaces/topics': namespaces_topics,
    'microsoft.servicebus/namespaces/topics/authorizationrules': namespaces_topics_authorizationrules,
    'microsoft.servicebus/namespaces/topics/subscriptions': namespaces_topics_subscriptions,
    'microsoft.servicebus/namespaces/topics/subscriptions/rules': namespaces_topics_subscriptions_rules,
}
