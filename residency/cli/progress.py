"""Say what is going on, once it takes long enough that somebody wonders."""

from __future__ import annotations

import sys
import time

_QUIET_SECONDS = 2.0


class Progress:
    """Writes messages to standard error: after two seconds and to a terminal, or always."""

    def __init__(self, *, always: bool) -> None:
        self._always = always
        self._started = time.monotonic()

    @property
    def is_watched(self) -> bool:
        """Whether anything may ever be written."""
        return self._always or sys.stderr.isatty()

    def __call__(self, message: str) -> None:
        """Write a message, if it is time."""
        late = time.monotonic() - self._started > _QUIET_SECONDS
        if self._always or (late and sys.stderr.isatty()):
            print(message, file=sys.stderr, flush=True)  # noqa: T201 - progress of a command
