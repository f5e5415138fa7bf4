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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('geoDataReplication', 'encryption', 'serviceBusEndpoint')
    c2 = Usual('locations')
    c3 = Usual('locationName')
    c4 = Usual('keyVaultProperties')
    c5 = Usual('keyVaultUri')

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
            v2 = v1.get('geoDataReplication')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('locations')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('locationName')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('encryption')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('keyVaultProperties')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('keyVaultUri')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i8,))
                                f1 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v10 = v1.get('serviceBusEndpoint')
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v11 = row.get('location')
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.get('extendedLocation')
        if v12:
            return RESIDUE
        return n + f0 + f1

    return screen

def namespaces_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/authorizationRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_disasterrecoveryconfigs() -> Screen:
    """Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs."""
    c0 = Usual('properties')
    c1 = Usual('partnerNamespace')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('partnerNamespace')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def namespaces_migrationconfigurations() -> Screen:
    """Microsoft.ServiceBus/namespaces/migrationConfigurations."""
    c0 = Usual('properties')
    c1 = Usual('targetNamespace')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetNamespace')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def namespaces_networkrulesets() -> Screen:
    """Microsoft.ServiceBus/namespaces/networkRuleSets."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetworkRules')
    c2 = Usual('subnet')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetworkRules')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('subnet')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('id')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def namespaces_queues() -> Screen:
    """Microsoft.ServiceBus/namespaces/queues."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_queues_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/queues/authorizationRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_topics() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_topics_authorizationrules() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/authorizationRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_topics_subscriptions() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/subscriptions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def namespaces_topics_subscriptions_rules() -> Screen:
    """Microsoft.ServiceBus/namespaces/topics/subscriptions/rules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
