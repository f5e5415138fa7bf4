"""The one clock: whatever inside a server asks for the time asks this, so that a test can own it."""

from __future__ import annotations

import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Answers the time in seconds since the epoch."""

SYSTEM: Clock = time.time
