"""What the text of a fault means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.errors import LocalAzureError
from infra.localazure.faults.grammar import parse_fault


@pytest.mark.parametrize(
    ("text", "method", "path", "query", "meant"),
    [
        ("GET */storageAccounts 403", "GET", "/x/StorageAccounts", "", True),
        ("get */STORAGEACCOUNTS 403", "GET", "/x/storageAccounts", "", True),
        ("GET */storageAccounts 403", "PUT", "/x/storageAccounts", "", False),
        ("GET */storageAccounts 403", "GET", "/x/storageAccounts/y", "", False),
        ("* * 500", "DELETE", "/anything", "", True),
        ("GET *skiptoken=* 500", "GET", "/x", "a=b&$skiptoken=abc", True),
        ("GET *skiptoken=* 500", "GET", "/x", "a=b", False),
    ],
)
def test_which_requests_are_meant(text: str, method: str, path: str, query: str, *, meant: bool) -> None:
    assert parse_fault(text).means(method, path, query) is meant


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("PUT * 503", "status", "503"),
        ("PUT * latency=0.5", "latency", "0.5"),
        ("PUT * latency=2s*3", "latency", "2"),
        ("PUT * drop+1", "drop", "drop"),
        ("PUT * crash", "crash", "crash"),
        ("PUT * crash=process*1", "crash", "crash=process"),
        ("* * fail=Microsoft.Storage/storageAccounts", "fail", "microsoft.storage/storageaccounts"),
        ("* * fail=Microsoft.Network/p2svpnGateways+1*2", "fail", "microsoft.network/p2svpngateways"),
        ("lag list 5", "lag", "5"),
        ("lag graph 0.5s for 60", "lag", "0.5"),
    ],
)
def test_what_is_done(text: str, kind: str, value: str) -> None:
    fault = parse_fault(text)
    assert (fault.kind, fault.value) == (kind, value)


def test_how_long_a_client_is_told_to_wait() -> None:
    assert parse_fault("* * 429").retry_after == 1
    assert parse_fault("* * 429:7*3").retry_after == 7
    assert parse_fault("* * 503:7").retry_after == 7
    assert parse_fault("* * 503").retry_after is None


@given(st.integers(0, 999), st.integers(1, 999), st.integers(0, 9999))
def test_bounds_are_read_as_written(after: int, count: int, seconds: int) -> None:
    fault = parse_fault(f"PUT  */vaults/*  crash+{after}*{count} for {seconds}s")
    assert (fault.after, fault.count, fault.seconds) == (after, count, seconds)


@pytest.mark.parametrize(
    "text",
    [
        *("", "GET", "GET *", "GET * 200", "GET * 403*0", "GET * 403*x", "GET a b 403", "GET * 429:0"),
        *("GET * latency", "GET * latency=x", "GET * crash=machine", "GET * fail", "GET * fail=storageAccounts"),
        *("GET * 403 for", "GET * 403 for ever", "lag list", "lag table 5", "lag list -5"),
    ],
)
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(LocalAzureError, match="is no fault"):
        parse_fault(text)
