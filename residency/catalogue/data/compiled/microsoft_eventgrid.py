"""microsoft.eventgrid. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_DOMAINS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DOMAINS_1 = Usual('dataResidencyBoundary')


def domains(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/domains."""
    n = 0
    if not _USUAL_DOMAINS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DOMAINS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataResidencyBoundary')
        if v2 is not None and v2 != "":
            if v2 not in {'WithinRegion'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
    else:
        return RESIDUE
    v3 = row.get('location')
    if not look.inside[v3]:
        return RESIDUE
    v4 = row.get('extendedLocation')
    if v4:
        return RESIDUE
    return n

_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_0 = Usual('properties')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_2 = Usual('properties')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_DOMAINS_EVENTSUBSCRIPTIONS_2 = conditional(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_5 = Usual('destination')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_6 = Usual('properties')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_DOMAINS_EVENTSUBSCRIPTIONS_6 = conditional(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_9 = Usual('properties')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_10 = Usual('resourceId')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_11 = Usual('deadLetterDestination')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_12 = Usual('properties')
_USUAL_DOMAINS_EVENTSUBSCRIPTIONS_13 = Usual('resourceId')


def domains_eventsubscriptions(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/domains/eventSubscriptions."""
    n = 0
    f3 = 0
    f7 = 0
    if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('properties')
            if v3 is not None and v3 != "":
                if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_3[tuple(v3)]:
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
                    if not look.is_off(row, _WHEN_DOMAINS_EVENTSUBSCRIPTIONS_2):
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v3.get('actionGroups')
                if v7 is not None and v7 != "":
                    if type(v7) is not list:
                        return RESIDUE
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (3, v8, (i8,))
                            f3 = 1
        v9 = v1.get('deliveryWithResourceIdentity')
        if v9 is not None and v9 != "":
            if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_5[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('destination')
            if v10 is not None and v10 != "":
                if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if v11 is not None and v11 != "":
                    if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_7[tuple(v11)]:
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
                        if not look.is_off(row, _WHEN_DOMAINS_EVENTSUBSCRIPTIONS_6):
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (6, v14, ())
                            n += 1
                    v15 = v11.get('actionGroups')
                    if v15 is not None and v15 != "":
                        if type(v15) is not list:
                            return RESIDUE
                        for i16, v16 in enumerate(v15):
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (7, v16, (i16,))
                                f7 = 1
        v17 = v1.get('deadLetterDestination')
        if v17 is not None and v17 != "":
            if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_9[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('properties')
            if v18 is not None and v18 != "":
                if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_10[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('resourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (8, v19, ())
                    n += 1
        v20 = v1.get('deadLetterWithResourceIdentity')
        if v20 is not None and v20 != "":
            if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_11[tuple(v20)]:
                return RESIDUE
            v21 = v20.get('deadLetterDestination')
            if v21 is not None and v21 != "":
                if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_12[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('properties')
                if v22 is not None and v22 != "":
                    if not _USUAL_DOMAINS_EVENTSUBSCRIPTIONS_13[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('resourceId')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (9, v23, ())
                        n += 1
    return n + f3 + f7

_USUAL_EVENTSUBSCRIPTIONS_0 = Usual('properties')
_USUAL_EVENTSUBSCRIPTIONS_1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
_USUAL_EVENTSUBSCRIPTIONS_2 = Usual('properties')
_USUAL_EVENTSUBSCRIPTIONS_3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_EVENTSUBSCRIPTIONS_2 = conditional(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
_USUAL_EVENTSUBSCRIPTIONS_5 = Usual('destination')
_USUAL_EVENTSUBSCRIPTIONS_6 = Usual('properties')
_USUAL_EVENTSUBSCRIPTIONS_7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_EVENTSUBSCRIPTIONS_6 = conditional(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
_USUAL_EVENTSUBSCRIPTIONS_9 = Usual('properties')
_USUAL_EVENTSUBSCRIPTIONS_10 = Usual('resourceId')
_USUAL_EVENTSUBSCRIPTIONS_11 = Usual('deadLetterDestination')
_USUAL_EVENTSUBSCRIPTIONS_12 = Usual('properties')
_USUAL_EVENTSUBSCRIPTIONS_13 = Usual('resourceId')


def eventsubscriptions(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/eventSubscriptions."""
    n = 0
    f3 = 0
    f7 = 0
    if not _USUAL_EVENTSUBSCRIPTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_EVENTSUBSCRIPTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_EVENTSUBSCRIPTIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('properties')
            if v3 is not None and v3 != "":
                if not _USUAL_EVENTSUBSCRIPTIONS_3[tuple(v3)]:
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
                    if not look.is_off(row, _WHEN_EVENTSUBSCRIPTIONS_2):
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v3.get('actionGroups')
                if v7 is not None and v7 != "":
                    if type(v7) is not list:
                        return RESIDUE
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (3, v8, (i8,))
                            f3 = 1
        v9 = v1.get('deliveryWithResourceIdentity')
        if v9 is not None and v9 != "":
            if not _USUAL_EVENTSUBSCRIPTIONS_5[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('destination')
            if v10 is not None and v10 != "":
                if not _USUAL_EVENTSUBSCRIPTIONS_6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if v11 is not None and v11 != "":
                    if not _USUAL_EVENTSUBSCRIPTIONS_7[tuple(v11)]:
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
                        if not look.is_off(row, _WHEN_EVENTSUBSCRIPTIONS_6):
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (6, v14, ())
                            n += 1
                    v15 = v11.get('actionGroups')
                    if v15 is not None and v15 != "":
                        if type(v15) is not list:
                            return RESIDUE
                        for i16, v16 in enumerate(v15):
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (7, v16, (i16,))
                                f7 = 1
        v17 = v1.get('deadLetterDestination')
        if v17 is not None and v17 != "":
            if not _USUAL_EVENTSUBSCRIPTIONS_9[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('properties')
            if v18 is not None and v18 != "":
                if not _USUAL_EVENTSUBSCRIPTIONS_10[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('resourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (8, v19, ())
                    n += 1
        v20 = v1.get('deadLetterWithResourceIdentity')
        if v20 is not None and v20 != "":
            if not _USUAL_EVENTSUBSCRIPTIONS_11[tuple(v20)]:
                return RESIDUE
            v21 = v20.get('deadLetterDestination')
            if v21 is not None and v21 != "":
                if not _USUAL_EVENTSUBSCRIPTIONS_12[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('properties')
                if v22 is not None and v22 != "":
                    if not _USUAL_EVENTSUBSCRIPTIONS_13[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('resourceId')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (9, v23, ())
                        n += 1
    return n + f3 + f7

_USUAL_SYSTEMTOPICS_0 = Usual('location', 'properties', 'extendedLocation')
_USUAL_SYSTEMTOPICS_1 = Usual('source', 'encryption')
_USUAL_SYSTEMTOPICS_2 = Usual('customerManagedKeyEncryption')
_USUAL_SYSTEMTOPICS_3 = Usual('keyEncryptionKeyUrl')


def systemtopics(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/systemTopics."""
    n = 0
    f2 = 0
    if not _USUAL_SYSTEMTOPICS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.pairs[v1]:
            return RESIDUE
        n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_SYSTEMTOPICS_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('source')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs += (1, v3, ())
            n += 1
        v4 = v2.get('encryption')
        if v4 is not None and v4 != "":
            if not _USUAL_SYSTEMTOPICS_2[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('customerManagedKeyEncryption')
            if v5 is not None and v5 != "":
                if type(v5) is not list:
                    return RESIDUE
                for i6, v6 in enumerate(v5):
                    if v6 is not None and v6 != "":
                        if not _USUAL_SYSTEMTOPICS_3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('keyEncryptionKeyUrl')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (2, v7, (i6,))
                            f2 = 1
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n + f2

_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_0 = Usual('properties')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_2 = Usual('properties')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_2 = conditional(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_5 = Usual('destination')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_6 = Usual('properties')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_6 = conditional(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_9 = Usual('properties')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_10 = Usual('resourceId')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_11 = Usual('deadLetterDestination')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_12 = Usual('properties')
_USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_13 = Usual('resourceId')


def systemtopics_eventsubscriptions(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/systemTopics/eventSubscriptions."""
    n = 0
    f3 = 0
    f7 = 0
    if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('properties')
            if v3 is not None and v3 != "":
                if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_3[tuple(v3)]:
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
                    if not look.is_off(row, _WHEN_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_2):
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v3.get('actionGroups')
                if v7 is not None and v7 != "":
                    if type(v7) is not list:
                        return RESIDUE
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (3, v8, (i8,))
                            f3 = 1
        v9 = v1.get('deliveryWithResourceIdentity')
        if v9 is not None and v9 != "":
            if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_5[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('destination')
            if v10 is not None and v10 != "":
                if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if v11 is not None and v11 != "":
                    if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_7[tuple(v11)]:
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
                        if not look.is_off(row, _WHEN_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_6):
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (6, v14, ())
                            n += 1
                    v15 = v11.get('actionGroups')
                    if v15 is not None and v15 != "":
                        if type(v15) is not list:
                            return RESIDUE
                        for i16, v16 in enumerate(v15):
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (7, v16, (i16,))
                                f7 = 1
        v17 = v1.get('deadLetterDestination')
        if v17 is not None and v17 != "":
            if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_9[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('properties')
            if v18 is not None and v18 != "":
                if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_10[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('resourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (8, v19, ())
                    n += 1
        v20 = v1.get('deadLetterWithResourceIdentity')
        if v20 is not None and v20 != "":
            if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_11[tuple(v20)]:
                return RESIDUE
            v21 = v20.get('deadLetterDestination')
            if v21 is not None and v21 != "":
                if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_12[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('properties')
                if v22 is not None and v22 != "":
                    if not _USUAL_SYSTEMTOPICS_EVENTSUBSCRIPTIONS_13[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('resourceId')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (9, v23, ())
                        n += 1
    return n + f3 + f7

_USUAL_TOPICS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_TOPICS_1 = Usual('dataResidencyBoundary', 'encryption')
_USUAL_TOPICS_2 = Usual('customerManagedKeyEncryption')
_USUAL_TOPICS_3 = Usual('keyEncryptionKeyUrl')


def topics(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/topics."""
    n = 0
    f1 = 0
    if not _USUAL_TOPICS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TOPICS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataResidencyBoundary')
        if v2 is not None and v2 != "":
            if v2 not in {'WithinRegion'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
        v3 = v1.get('encryption')
        if v3 is not None and v3 != "":
            if not _USUAL_TOPICS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('customerManagedKeyEncryption')
            if v4 is not None and v4 != "":
                if type(v4) is not list:
                    return RESIDUE
                for i5, v5 in enumerate(v4):
                    if v5 is not None and v5 != "":
                        if not _USUAL_TOPICS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('keyEncryptionKeyUrl')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, (i5,))
                            f1 = 1
    else:
        return RESIDUE
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n + f1

_USUAL_TOPICS_EVENTSUBSCRIPTIONS_0 = Usual('properties')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_1 = Usual('destination', 'deliveryWithResourceIdentity', 'deadLetterDestination', 'deadLetterWithResourceIdentity')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_2 = Usual('properties')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_3 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_TOPICS_EVENTSUBSCRIPTIONS_2 = conditional(unless=Condition(path='properties.destination.properties.endpointUrl', values=()))
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_5 = Usual('destination')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_6 = Usual('properties')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_7 = Usual('resourceId', 'endpointUrl', 'endpointBaseUrl', 'actionGroups')
_WHEN_TOPICS_EVENTSUBSCRIPTIONS_6 = conditional(unless=Condition(path='properties.deliveryWithResourceIdentity.destination.properties.endpointUrl', values=()))
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_9 = Usual('properties')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_10 = Usual('resourceId')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_11 = Usual('deadLetterDestination')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_12 = Usual('properties')
_USUAL_TOPICS_EVENTSUBSCRIPTIONS_13 = Usual('resourceId')


def topics_eventsubscriptions(row: Row, look: Look) -> int:
    """Microsoft.EventGrid/topics/eventSubscriptions."""
    n = 0
    f3 = 0
    f7 = 0
    if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('properties')
            if v3 is not None and v3 != "":
                if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_3[tuple(v3)]:
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
                    if not look.is_off(row, _WHEN_TOPICS_EVENTSUBSCRIPTIONS_2):
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v3.get('actionGroups')
                if v7 is not None and v7 != "":
                    if type(v7) is not list:
                        return RESIDUE
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (3, v8, (i8,))
                            f3 = 1
        v9 = v1.get('deliveryWithResourceIdentity')
        if v9 is not None and v9 != "":
            if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_5[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('destination')
            if v10 is not None and v10 != "":
                if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('properties')
                if v11 is not None and v11 != "":
                    if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_7[tuple(v11)]:
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
                        if not look.is_off(row, _WHEN_TOPICS_EVENTSUBSCRIPTIONS_6):
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (6, v14, ())
                            n += 1
                    v15 = v11.get('actionGroups')
                    if v15 is not None and v15 != "":
                        if type(v15) is not list:
                            return RESIDUE
                        for i16, v16 in enumerate(v15):
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (7, v16, (i16,))
                                f7 = 1
        v17 = v1.get('deadLetterDestination')
        if v17 is not None and v17 != "":
            if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_9[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('properties')
            if v18 is not None and v18 != "":
                if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_10[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('resourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (8, v19, ())
                    n += 1
        v20 = v1.get('deadLetterWithResourceIdentity')
        if v20 is not None and v20 != "":
            if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_11[tuple(v20)]:
                return RESIDUE
            v21 = v20.get('deadLetterDestination')
            if v21 is not None and v21 != "":
                if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_12[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('properties')
                if v22 is not None and v22 != "":
                    if not _USUAL_TOPICS_EVENTSUBSCRIPTIONS_13[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('resourceId')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (9, v23, ())
                        n += 1
    return n + f3 + f7

SCREENS: Mapping[str, Screen] = {
    'microsoft.eventgrid/domains': domains,
    'microsoft.eventgrid/domains/eventsubscriptions': domains_eventsubscriptions,
    'microsoft.eventgrid/eventsubscriptions': eventsubscriptions,
    'microsoft.eventgrid/systemtopics': systemtopics,
    'microsoft.eventgrid/systemtopics/eventsubscriptions': systemtopics_eventsubscriptions,
    'microsoft.eventgrid/topics': topics,
    'microsoft.eventgrid/topics/eventsubscriptions': topics_eventsubscriptions,
}
