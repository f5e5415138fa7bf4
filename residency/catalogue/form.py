"""The words and keys of a fact file."""

from __future__ import annotations

import re

from residency.catalogue.entry import Reads
from residency.model.verdicts import Verdict

BASES = frozenset({"documented", "schema", "observed"})
CONFIDENCES = frozenset({"high", "medium", "low"})
EXAMPLES = frozenset({Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE})
WAIVERS = frozenset({"echo", "embedded", "local", "metadata", "not-data", "other-fact"})
"""Why a path needs no fact: Azure writes it and does not read it; a copy of another resource that only its id matters
of; it chooses within a region; control plane only; carries no content; another fact of the entry decides."""

API = re.compile(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?")
VERSION = re.compile(r"\d{4}-\d\d-\d\d(-preview)?")
TYPE = re.compile(r"[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?:/[A-Za-z][\w-]*)+")
LISTED = frozenset({Reads.VALUE, Reads.REGION, Reads.GEOGRAPHY})
LAST = "9999-12-31"
KEYS = {
    "": "type api holds computes key_holder hosts located sources fact reference alias waiver read example",
    "located": "how path source checked_on basis confidence note",
    "source": "where dated",
    "fact": "path kind reads keys values present absent when unless api flows fix "
    "source checked_on basis confidence note",
    "reference": "path kind to named unread when unless api flows fix source checked_on basis confidence note",
    "alias": "path reads",
    "waiver": "paths class text",
    "read": "api_version subscription_list children extensions subscription_extension",
    "when": "path values",
    "unless": "path values",
    "example": "title verdict to rows",
}
NEEDED = {
    "": "type api holds located sources",
    "located": "how source checked_on",
    "source": "where",
    "fact": "path kind reads flows source checked_on basis",
    "reference": "path kind to flows source checked_on basis",
    "alias": "path reads",
    "waiver": "paths class text",
    "read": "api_version",
    "when": "path",
    "unless": "path",
    "example": "verdict rows",
}
