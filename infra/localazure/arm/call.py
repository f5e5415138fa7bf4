"""One request and its answer, free of any web framework."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import orjson

from infra.localazure.errors import ArmError

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """A request, decoded.

    Attributes:
        method: upper case.
        path: single slashes, none at the end, the client's spelling.
        query: names in lower case, decoded values.
        headers: names in lower case.
        body: decoded JSON; None where none was sent.
        base_url: scheme and host as the client wrote them; links in answers start so.
        now: seconds since the epoch, the same for all that the request does.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    base_url: str
    now: float

    @property
    def api_version(self) -> str:
        """The `api-version` of the query; empty where there is none."""
        return self.query.get("api-version", "")

    def link(self, path: str | None = None, **changed: str) -> str:
        """An absolute URL: this request's with some query values changed, or another path with those values only."""
        query = dict(changed) if path else {**self.query, **changed}
        return f"{self.base_url}{quote(path or self.path)}?{urlencode(query)}"

    def skip_token(self) -> str:
        """The place where the page before this one ended; empty for the first page."""
        token = self.query.get("$skiptoken", "")
        try:
            return base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True).decode()
        except (binascii.Error, UnicodeError) as error:
            raise ArmError(400, "InvalidSkipToken", f"The skip token '{token}' is invalid.") from error

    def next_link(self, last: str) -> str:
        """The URL of the page that starts behind `last`."""
        return self.link(**{"$skiptoken": base64.urlsafe_b64encode(last.encode()).decode()})


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A response: `body` is JSON text, empty where there is none."""

    status: int
    body: bytes = b""
    headers: Headers = ()


def json_answer(status: int, body: object, headers: Headers = ()) -> Answer:
    """An answer with a body still to be written as JSON."""
    return Answer(status=status, body=orjson.dumps(body), headers=headers)
