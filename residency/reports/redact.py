"""Take out of a text what looks like a secret: keys, connection strings, signatures, tokens, passwords."""

from __future__ import annotations

import re

REDACTED = "(redacted)"

_NAMED = re.compile(
    r"(?i)\b(AccountKey|SharedAccessKey|SharedAccessSignature|SharedSecret|ClientSecret|client_secret|Password|Pwd|sig"
    r"|InstrumentationKey|access_token|api[-_]?key)([\"']?\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|[^\s;&,\"']+)"
)
_BARE = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"
    r"|(?<![\w-])eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?"
    r"|(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])"
    r"|(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])",
    re.DOTALL,
)
_USER_INFO = re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)")
_SIGNS = ("=", "@", "eyJ", "-----")
_NAMED_BY_COLON = re.compile(r"(?:key|signature|secret|password|pwd|sig|token)[\"']?\s*:")


def redact(text: str) -> str:
    """The text without secrets. Names stay, so that a reader sees which value was taken out."""
    if not any(sign in text for sign in _SIGNS) and not _NAMED_BY_COLON.search(text.lower()):
        return text
    text = _NAMED.sub(lambda match: f"{match[1]}{match[2]}{REDACTED}", text)
    return _BARE.sub(REDACTED, _USER_INFO.sub(REDACTED, text))
