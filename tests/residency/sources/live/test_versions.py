"""The newest stable API version."""

from __future__ import annotations

import pytest

from residency.sources.live.versions import newest_stable


@pytest.mark.parametrize(
    ("versions", "newest"),
    [
        (["2024-01-01", "2025-01-01", "2023-01-01"], "2025-01-01"),
        (["2026-01-01-preview", "2025-01-01"], "2025-01-01"),
        (["2025-01-01-preview", "2026-01-01-alpha"], "2026-01-01-alpha"),
        ([], None),
    ],
)
def test_newest_stable(versions: list[str], newest: str | None) -> None:
    assert newest_stable(versions) == newest
