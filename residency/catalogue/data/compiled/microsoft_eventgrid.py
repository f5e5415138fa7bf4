"""microsoft.eventgrid. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def domains() -> Screen:
    """Microsoft.EventGrid/domains."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dataResidencyBoundary', 'endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataResidencyBoundary')
            if v2 is not None and v2 != "":
                if v2 not in {'WithinRegion'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('endpoint')
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def domains_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/domains/eventSubscriptions."""
    c0 = Usual('properties')
    c1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
    c2 = Usual('properties')
    c3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c4 = conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
    c5 = Usual('destination')
    c6 = Usual('properties')
    c7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c8 = conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
    c9 = Usual('properties')
    c10 = Usual('resourceId')
    c11 = Usual('deadLetterDestination')
    c12 = Usual('properties')
    c13 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('resourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.get('endpointUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.get('endpointBaseUrl')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c4):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.get('actionGroups')
                    if type(v7) is list:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('deliveryWithResourceIdentity')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('destination')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('resourceId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.get('endpointUrl')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.get('endpointBaseUrl')
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c8):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.get('actionGroups')
                        if type(v15) is list:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v17 = v1.get('deadLetterDestination')
            if type(v17) is dict:
                if not c9[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('properties')
                if type(v18) is dict:
                    if not c10[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('resourceId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
            v20 = v1.get('deadLetterWithResourceIdentity')
            if type(v20) is dict:
                if not c11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('deadLetterDestination')
                if type(v21) is dict:
                    if not c12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('properties')
                    if type(v22) is dict:
                        if not c13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('resourceId')
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
                    elif v22 is not None and v22 != "":
                        return RESIDUE
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f7

    return screen

def eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/eventSubscriptions."""
    c0 = Usual('properties')
    c1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
    c2 = Usual('properties')
    c3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c4 = conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
    c5 = Usual('destination')
    c6 = Usual('properties')
    c7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c8 = conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
    c9 = Usual('properties')
    c10 = Usual('resourceId')
    c11 = Usual('deadLetterDestination')
    c12 = Usual('properties')
    c13 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('resourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.get('endpointUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.get('endpointBaseUrl')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c4):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.get('actionGroups')
                    if type(v7) is list:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('deliveryWithResourceIdentity')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('destination')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('resourceId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.get('endpointUrl')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.get('endpointBaseUrl')
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c8):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.get('actionGroups')
                        if type(v15) is list:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v17 = v1.get('deadLetterDestination')
            if type(v17) is dict:
                if not c9[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('properties')
                if type(v18) is dict:
                    if not c10[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('resourceId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
            v20 = v1.get('deadLetterWithResourceIdentity')
            if type(v20) is dict:
                if not c11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('deadLetterDestination')
                if type(v21) is dict:
                    if not c12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('properties')
                    if type(v22) is dict:
                        if not c13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('resourceId')
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
                    elif v22 is not None and v22 != "":
                        return RESIDUE
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f7

    return screen

def systemtopics() -> Screen:
    """Microsoft.EventGrid/systemTopics."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = Usual('source', 'encryption')
    c2 = Usual('customerManagedKeyEncryption')
    c3 = Usual('keyEncryptionKeyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c1[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('source')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v2.get('encryption')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('customerManagedKeyEncryption')
                if type(v5) is list:
                    for i6, v6 in enumerate(v5):
                        if type(v6) is dict:
                            if not c3[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('keyEncryptionKeyUrl')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i6,))
                                f2 = 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v2 is not None and v2 != "":
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f2

    return screen

def systemtopics_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/systemTopics/eventSubscriptions."""
    c0 = Usual('properties')
    c1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
    c2 = Usual('properties')
    c3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c4 = conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
    c5 = Usual('destination')
    c6 = Usual('properties')
    c7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c8 = conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
    c9 = Usual('properties')
    c10 = Usual('resourceId')
    c11 = Usual('deadLetterDestination')
    c12 = Usual('properties')
    c13 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('resourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.get('endpointUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.get('endpointBaseUrl')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c4):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.get('actionGroups')
                    if type(v7) is list:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('deliveryWithResourceIdentity')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('destination')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('resourceId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.get('endpointUrl')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.get('endpointBaseUrl')
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c8):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.get('actionGroups')
                        if type(v15) is list:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v17 = v1.get('deadLetterDestination')
            if type(v17) is dict:
                if not c9[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('properties')
                if type(v18) is dict:
                    if not c10[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('resourceId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
            v20 = v1.get('deadLetterWithResourceIdentity')
            if type(v20) is dict:
                if not c11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('deadLetterDestination')
                if type(v21) is dict:
                    if not c12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('properties')
                    if type(v22) is dict:
                        if not c13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('resourceId')
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
                    elif v22 is not None and v22 != "":
                        return RESIDUE
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f7

    return screen

def topics() -> Screen:
    """Microsoft.EventGrid/topics."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dataResidencyBoundary', 'encryption', 'endpoint')
    c2 = Usual('customerManagedKeyEncryption')
    c3 = Usual('keyEncryptionKeyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataResidencyBoundary')
            if v2 is not None and v2 != "":
                if v2 not in {'WithinRegion'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('encryption')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('customerManagedKeyEncryption')
                if type(v4) is list:
                    for i5, v5 in enumerate(v4):
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('keyEncryptionKeyUrl')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i5,))
                                f1 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v7 = v1.get('endpoint')
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v8 = row.get('location')
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.get('extendedLocation')
        if v9:
            return RESIDUE
        return n + f1

    return screen

def topics_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/topics/eventSubscriptions."""
    c0 = Usual('properties')
    c1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
    c2 = Usual('properties')
    c3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c4 = conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
    c5 = Usual('destination')
    c6 = Usual('properties')
    c7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
    c8 = conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
    c9 = Usual('properties')
    c10 = Usual('resourceId')
    c11 = Usual('deadLetterDestination')
    c12 = Usual('properties')
    c13 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('resourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.get('endpointUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.get('endpointBaseUrl')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c4):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.get('actionGroups')
                    if type(v7) is list:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('deliveryWithResourceIdentity')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('destination')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('properties')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('resourceId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.get('endpointUrl')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.get('endpointBaseUrl')
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c8):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.get('actionGroups')
                        if type(v15) is list:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v17 = v1.get('deadLetterDestination')
            if type(v17) is dict:
                if not c9[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('properties')
                if type(v18) is dict:
                    if not c10[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('resourceId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
            v20 = v1.get('deadLetterWithResourceIdentity')
            if type(v20) is dict:
                if not c11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('deadLetterDestination')
                if type(v21) is dict:
                    if not c12[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('properties')
                    if type(v22) is dict:
                        if not c13[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('resourceId')
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
                    elif v22 is not None and v22 != "":
                        return RESIDUE
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f7

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.eventgrid/domains': domains,
    'microsoft.eventgrid/domains/eventsubscriptions': domains_eventsubscriptions,
    'microsoft.eventgrid/eventsubscriptions': eventsubscriptions,
    'microsoft.eventgrid/systemtopics': systemtopics,
    'microsoft.eventgrid/systemtopics/eventsubscriptions': systemtopics_eventsubscriptions,
    'microsoft.eventgrid/topics': topics,
    'microsoft.eventgrid/topics/eventsubscriptions': topics_eventsubscriptions,
}
