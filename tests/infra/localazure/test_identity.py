"""Tokens live as long as their clock says."""

from __future__ import annotations

import pytest

from infra.localazure.errors import ArmError
from infra.localazure.identity import TOKEN_SECONDS, TokenService

BASE = "https://localhost:8899"


class Hand:
    """A clock that is moved by hand."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("was_seen_before", [True, False])
def test_a_token_ends_by_the_clock(*, was_seen_before: bool) -> None:
    clock = Hand()
    tokens = TokenService(b"k" * 32, clock)
    token, end = tokens.issue(audience="https://management.azure.com/")
    assert end == clock.now + TOKEN_SECONDS
    if was_seen_before:
        tokens.check(f"Bearer {token}", BASE)
    clock.now = end - 1.0
    if was_seen_before:
        tokens.check(f"Bearer {token}", BASE)
    clock.now = end
    with pytest.raises(ArmError) as caught:
        tokens.check(f"Bearer {token}", BASE)
    assert (caught.value.status, caught.value.code) == (401, "ExpiredAuthenticationToken")
