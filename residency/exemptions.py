"""Findings that somebody accepted: read strictly, applied by identity, and themselves a finding when they are stale.

[[exemption]]
id = "0123456789abcdef"                # of the finding
subscription = "…"                     # optional: only there
reason = "…"
approver = "…"
expires = 2027-03-31                   # the last day on which it holds
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from residency.errors import ResidencyError
from residency.model.identity import finding_id
from residency.model.results import Exemption, Location, Result, Rule
from residency.model.verdicts import OPEN, Kind, Verdict

HELP = """An exemption has expired or exempts nothing.

An exemption holds until its last day, and for the finding whose id it names (in its subscription, where it names one).
When the day is over or no finding has the id any more, the exemption itself is `unknown`, so that a file of exemptions
cannot grow old in silence. It is about no resource, and counts among results only.

What to do: renew it with a new approval, or remove it."""
RULE = Rule(id="RES090", slug="stale-exemption", title="An exemption has expired or exempts nothing", help=HELP)

_ID = re.compile(r"[0-9a-f]{16}")
_NEEDED = ("id", "reason", "approver", "expires")


class ExemptionsError(ResidencyError):
    """A file of exemptions that cannot be used; the message names file, entry and key."""


def read_exemptions(path: str) -> tuple[Exemption, ...]:
    """Read a file of exemptions.

    Raises:
        ExemptionsError: not readable, not TOML, or an entry that lacks something or says something twice.
    """
    try:
        document = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise ExemptionsError(f"cannot read {path}: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ExemptionsError(f"{path} is not TOML: {error}") from error
    entries = document.get("exemption", [])
    if document.keys() - {"exemption"} or not isinstance(entries, list):
        raise ExemptionsError(f"{path} must hold [[exemption]] tables and nothing else")
    found: dict[tuple[str, str | None], Exemption] = {}
    for number, entry in enumerate(entries, 1):
        exemption = _exemption(entry, path, number)
        key = (exemption.id, exemption.subscription)
        if key in found:
            raise ExemptionsError(f"{path}, exemption {number}: {exemption.id} is exempted already")
        found[key] = exemption
    return tuple(found.values())


def _exemption(entry: object, path: str, number: int) -> Exemption:
    def fault(what: str) -> ExemptionsError:
        return ExemptionsError(f"{path}, exemption {number}: {what}")

    if not isinstance(entry, dict):
        raise fault("must be a table")
    for key in entry.keys() - {*_NEEDED, "subscription"}:
        raise fault(f"unknown key {key!r}")
    for key in _NEEDED:
        if key not in entry:
            raise fault(f"lacks {key}")
    if not isinstance(entry["id"], str) or not _ID.fullmatch(entry["id"]):
        raise fault("id must be the 16 hexadecimal digits that a report shows")
    expires = entry["expires"]
    if not isinstance(expires, date) or isinstance(expires, datetime):
        raise fault("expires must be a date, as 2027-03-31")
    for key in ("reason", "approver"):
        if not isinstance(entry[key], str) or not entry[key].strip():
            raise fault(f"{key} must say something")
    subscription = entry.get("subscription")
    if subscription is not None and not isinstance(subscription, str):
        raise fault("subscription must be a GUID")
    return Exemption(
        id=entry["id"],
        subscription=subscription.lower() if subscription else None,
        reason=entry["reason"],
        approver=entry["approver"],
        expires=expires.isoformat(),
        file=path,
    )


def apply_exemptions(results: Iterable[Result], exemptions: Iterable[Exemption], as_of: date) -> list[Result]:
    """Mark what is exempted, and add a finding for each exemption that has expired or exempts nothing.

    An exempted finding keeps everything that it says and becomes `not_checked`.
    """
    exemptions = tuple(exemptions)
    valid = {(one.id, one.subscription): one for one in exemptions if one.expires >= as_of.isoformat()}
    used: set[tuple[str, str | None]] = set()
    answered = []
    for result in results:
        keys = [(result.id, result.subscription), (result.id, None)]
        key = next((key for key in keys if key in valid), None) if result.verdict in OPEN else None
        if key is not None:
            used.add(key)
            exemption = valid[key]
            reason = f"exempted by {exemption.approver} until {exemption.expires}: {exemption.reason}"
            result = replace(result, verdict=Verdict.NOT_CHECKED, exemption=exemption, reason=reason)  # noqa: PLW2901
        answered.append(result)
    stale = [one for one in exemptions if (one.id, one.subscription) not in used]
    return answered + [_stale(one, as_of) for one in stale]


def _stale(exemption: Exemption, as_of: date) -> Result:
    expired = exemption.expires < as_of.isoformat()
    where = f" in subscription {exemption.subscription}" if exemption.subscription else ""
    reason = f"expired on {exemption.expires}" if expired else f"exempts nothing: no finding{where} has its id"
    key = f"exemption:{exemption.id}"
    return Result(
        id=finding_id(rule=RULE.id, kind=Kind.REFERENCE, arm_type="exemption", key=key, path="expires", to=()),
        rule=RULE.id,
        name=RULE.slug,
        verdict=Verdict.UNKNOWN,
        kind=Kind.REFERENCE,
        subject=key,
        type="exemption",
        subscription=exemption.subscription,
        path="expires" if expired else "id",
        paths=("expires" if expired else "id",),
        location=Location(file=exemption.file),
        reason=f"the exemption of {exemption.id} {reason}",
        fix="Renew it with a new approval, or remove it.",
        exemption=exemption,
    )
