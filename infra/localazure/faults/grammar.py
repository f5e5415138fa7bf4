"""The text of a fault, `METHOD GLOB ACTION[+AFTER][*COUNT][ for SECONDS]` or `lag list|graph SECONDS[ for SECONDS]`.

What each part and action means is told to users by `infra/cli/local/fault/add.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from infra.localazure.errors import LocalAzureError

Kind = Literal["status", "latency", "drop", "crash", "fail", "lag"]

_SECONDS = r"\d+(?:\.\d+)?"
_TAIL = rf"(?:\s+for\s+(?P<seconds>{_SECONDS})s?)?"
_ON_REQUESTS = re.compile(
    r"(?P<method>[A-Za-z]+|\*)\s+(?P<glob>\S+)\s+"
    rf"(?:(?P<status>[45]\d\d)(?::(?P<retry>[1-9]\d*))?|latency=(?P<latency>{_SECONDS})s?|(?P<drop>drop)"
    r"|(?P<crash>crash(?:=process)?)|fail=(?P<fail>[\w.-]+(?:/[\w.-]+)+))"
    rf"(?:\+(?P<after>\d+))?(?:\*(?P<count>[1-9]\d*))?{_TAIL}"
)
_LAG = re.compile(rf"lag\s+(?P<place>list|graph)\s+(?P<lag>{_SECONDS})s?{_TAIL}", re.IGNORECASE)
_KINDS: tuple[Kind, ...] = ("status", "latency", "drop", "crash", "fail")
"""Those that strike requests; the pattern above has a group of each name."""
_USUAL_RETRY = {429: 1}


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What a text says.

    Attributes:
        text: as written.
        kind: what is done.
        method: a verb in upper case, or `*`.
        glob: in lower case; for a lag `list` or `graph`.
        value: what the kind needs to know: the status, seconds, the type in lower case, `crash` or `crash=process`.
        retry_after: seconds that a refusal tells the client to wait, or None.
        after: how many requests are spared first.
        count: how many are struck, or None for all.
        seconds: for how long after the first, or None for ever.
    """

    text: str
    kind: Kind
    method: str = "*"
    glob: str = "*"
    value: str
    retry_after: int | None = None
    after: int = 0
    count: int | None = None
    seconds: float | None = None

    def means(self, method: str, path: str, query: str = "") -> bool:
        """Whether a request is one of those that the text describes."""
        if self.method not in {"*", method}:
            return False
        return any(fnmatchcase(text.lower(), self.glob) for text in (path, f"{path}?{query}"))


def parse_fault(text: str) -> Fault:
    """Read a fault.

    Raises:
        LocalAzureError: the text is none.
    """
    text = " ".join(text.split())
    if match := _LAG.fullmatch(text):
        found = match.groupdict()
        return Fault(
            text=text, kind="lag", glob=found["place"].lower(), value=found["lag"], seconds=_number(found["seconds"])
        )
    if not (match := _ON_REQUESTS.fullmatch(text)):
        raise LocalAzureError(
            f"{text!r} is no fault; write METHOD GLOB ACTION[+AFTER][*COUNT][ for SECONDS], as in "
            "'GET */vaults 403*2', with one of the actions 403, 429:2, latency=0.5, drop, crash, crash=process and "
            "fail=Microsoft.X/ys; or 'lag list 5', 'lag graph 30'"
        )
    kind, value = next((kind, match[kind]) for kind in _KINDS if match[kind])
    retry = match["retry"] or (_USUAL_RETRY.get(int(value)) if kind == "status" else None)
    return Fault(
        text=text,
        kind=kind,
        method=match["method"].upper(),
        glob=match["glob"].lower(),
        value=value.lower(),
        retry_after=int(retry) if retry else None,
        after=int(match["after"] or 0),
        count=int(match["count"]) if match["count"] else None,
        seconds=_number(match["seconds"]),
    )


def parse_faults(texts: Iterable[str]) -> tuple[Fault, ...]:
    """Read the faults given to a server.

    Raises:
        LocalAzureError: one of them is no fault.
    """
    return tuple(map(parse_fault, texts))


def _number(text: str | None) -> float | None:
    return float(text) if text else None
