"""Scripted failures."""

from __future__ import annotations

import pytest

from infra.localazure.errors import ArmError, LocalAzureError
from infra.localazure.faults import Fault


def strikes(fault: Fault, method: str = "GET", path: str = "/a/b", query: str = "", times: int = 1) -> list[int]:
    """The status of each of some equal requests; 0 where it goes through."""
    statuses = []
    for _ in range(times):
        try:
            fault.strike(method, path, query)
            statuses.append(0)
        except ArmError as error:
            statuses.append(error.status)
    return statuses


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
    assert bool(strikes(Fault(text), method, path, query)[0]) is meant


def test_counts() -> None:
    assert strikes(Fault("GET * 429"), times=4) == [429] * 4
    assert strikes(Fault("GET * 429*2"), times=4) == [429, 429, 0, 0]
    assert strikes(Fault("GET * 500+1"), times=3) == [0, 500, 500]
    assert strikes(Fault("GET * 500+2*1"), times=4) == [0, 0, 500, 0]


@pytest.mark.parametrize("text", ["", "GET", "GET *", "GET * 200", "GET * 403*0", "GET * 403*x", "GET a b 403"])
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(LocalAzureError, match="is no fault"):
        Fault(text)
