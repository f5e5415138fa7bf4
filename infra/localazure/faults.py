"""Scripted failures: `METHOD GLOB STATUS[+AFTER][*COUNT]`.

`GET */storageAccounts 403` forbids a list; `POST */resources 500+1*2` lets one query through and fails the next two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from infra.localazure.errors import ArmError, LocalAzureError

_FAULT = re.compile(
    r"(?P<method>[A-Za-z]+|\*)\s+(?P<glob>\S+)\s+(?P<status>[45]\d\d)(?:\+(?P<after>\d+))?(?:\*(?P<count>[1-9]\d*))?"
)
_CODES = {
    401: ("InvalidAuthenticationToken", "The access token is invalid."),
    403: ("AuthorizationFailed", "The client does not have authorization to perform this action over the scope."),
    404: ("ResourceNotFound", "The resource was not found."),
    409: ("Conflict", "The request conflicts with the state of the resource."),
    429: ("TooManyRequests", "Too many requests; please try again later."),
    503: ("ServiceUnavailable", "The service is temporarily unavailable."),
}
_OTHER = ("InternalServerError", "Encountered internal server error.")


class Fault:
    """One scripted failure: it spares the first `AFTER` requests that it means, and then fails `COUNT` or all.

    Raises:
        LocalAzureError: the text is no fault.
    """

    def __init__(self, text: str) -> None:
        match = _FAULT.fullmatch(text.strip())
        if not match:
            raise LocalAzureError(
                f"{text!r} is no fault; write METHOD GLOB STATUS[+AFTER][*COUNT], as in 'GET */vaults 403*2'"
            )
        self._method = match["method"].upper()
        self._glob = match["glob"].lower()
        self._status = int(match["status"])
        self._spared = int(match["after"] or 0)
        self._left = int(match["count"]) if match["count"] else None

    def strike(self, method: str, path: str, query: str) -> None:
        """Fail the request if it is meant; the glob is compared with the path, and with `path?query`.

        Raises:
            ArmError: the scripted failure.
        """
        if self._left == 0 or self._method not in {"*", method}:
            return
        if not any(fnmatchcase(text.lower(), self._glob) for text in (path, f"{path}?{query}")):
            return
        if self._spared:
            self._spared -= 1
            return
        if self._left is not None:
            self._left -= 1
        raise ArmError(self._status, *_CODES.get(self._status, _OTHER))


def parse_faults(texts: Iterable[str]) -> tuple[Fault, ...]:
    """Read the faults given to a server.

    Raises:
        LocalAzureError: one of them is no fault.
    """
    return tuple(Fault(text) for text in texts)
