"""Why a request failed, in few words that hold no secret."""

from __future__ import annotations

import re

from azure.core.exceptions import AzureError, DecodeError, HttpResponseError


class MalformedAnswerError(AzureError):
    """An answer that is not what Azure Resource Manager sends, or that points away from it."""


_CODE = re.compile(r"[A-Za-z0-9_.]{1,80}")


def status_of(error: AzureError) -> int | None:
    """The HTTP status of the answer; None where there was none."""
    return error.status_code if isinstance(error, HttpResponseError) else None


def code_of(error: AzureError) -> str:
    """The code in the answer's error envelope, such as `AuthorizationFailed`; empty where there is none."""
    code = str(getattr(getattr(error, "error", None), "code", None) or "")
    return code if _CODE.fullmatch(code) else ""


def reason_of(error: AzureError) -> str:
    """Status and code of the answer (`403 AuthorizationFailed`), or what kept it from coming.

    The message is left out: it may repeat what was sent.
    """
    if isinstance(error, MalformedAnswerError):
        return error.message
    status = status_of(error)
    if status is None:
        untrusted = "CERTIFICATE_VERIFY_FAILED" in str(error)
        return "its certificate is not trusted" if untrusted else f"no answer ({type(error).__name__})"
    if isinstance(error, DecodeError):
        return "the answer is not JSON"
    return f"{status} {code_of(error)}".rstrip()
