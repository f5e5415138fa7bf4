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

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'WithinRegion'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        else:
            return RESIDUE
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def domains_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/domains/eventSubscriptions."""
    c0 = shaped_conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's0', 'properties', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's1', 's0', 'properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c0):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.s3
                    if v7 is not None:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
            v9 = v1.s1
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.properties
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.s1
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.s2
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c1):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.s3
                        if v15 is not None:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
            v17 = v1.s2
            if v17 is not None:
                v18 = v17.properties
                if v18 is not None:
                    v19 = v18.s0
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
            v20 = v1.s3
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None:
                    v22 = v21.properties
                    if v22 is not None:
                        v23 = v22.s0
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
        return n + f3 + f7

    return screen

def eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/eventSubscriptions."""
    c0 = shaped_conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's0', 'properties', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's1', 's0', 'properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c0):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.s3
                    if v7 is not None:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
            v9 = v1.s1
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.properties
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.s1
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.s2
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c1):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.s3
                        if v15 is not None:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
            v17 = v1.s2
            if v17 is not None:
                v18 = v17.properties
                if v18 is not None:
                    v19 = v18.s0
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
            v20 = v1.s3
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None:
                    v22 = v21.properties
                    if v22 is not None:
                        v23 = v22.s0
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
        return n + f3 + f7

    return screen

def systemtopics() -> Screen:
    """Microsoft.EventGrid/systemTopics."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v2.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    for i6, v6 in enumerate(v5):
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i6,))
                                f2 = 1
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f2

    return screen

def systemtopics_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/systemTopics/eventSubscriptions."""
    c0 = shaped_conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's0', 'properties', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's1', 's0', 'properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c0):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.s3
                    if v7 is not None:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
            v9 = v1.s1
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.properties
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.s1
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.s2
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c1):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.s3
                        if v15 is not None:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
            v17 = v1.s2
            if v17 is not None:
                v18 = v17.properties
                if v18 is not None:
                    v19 = v18.s0
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
            v20 = v1.s3
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None:
                    v22 = v21.properties
                    if v22 is not None:
                        v23 = v22.s0
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
        return n + f3 + f7

    return screen

def topics() -> Screen:
    """Microsoft.EventGrid/topics."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'WithinRegion'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    for i5, v5 in enumerate(v4):
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i5,))
                                f1 = 1
            v7 = v1.s2
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        else:
            return RESIDUE
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n + f1

    return screen

def topics_eventsubscriptions() -> Screen:
    """Microsoft.EventGrid/topics/eventSubscriptions."""
    c0 = shaped_conditions(unless=Condition(path='properties.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's0', 'properties', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()), at=(((), ()), (('properties', 's1', 's0', 'properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, c0):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, ())
                            n += 1
                    v7 = v3.s3
                    if v7 is not None:
                        for i8, v8 in enumerate(v7):
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i8,))
                                f3 = 1
            v9 = v1.s1
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None:
                    v11 = v10.properties
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                        v13 = v11.s1
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (5, v13, ())
                            n += 1
                        v14 = v11.s2
                        if v14 is not None and v14 != "":
                            if not look.is_off(row, c1):
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, ())
                                n += 1
                        v15 = v11.s3
                        if v15 is not None:
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (7, v16, (i16,))
                                    f7 = 1
            v17 = v1.s2
            if v17 is not None:
                v18 = v17.properties
                if v18 is not None:
                    v19 = v18.s0
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (8, v19, ())
                        n += 1
            v20 = v1.s3
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None:
                    v22 = v21.properties
                    if v22 is not None:
                        v23 = v22.s0
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (9, v23, ())
                            n += 1
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
