"""Functions of networks: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from ipaddress import ip_network
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import refusal_of, value_of

DOCUMENTED: list[tuple[str, Any]] = [
    (
        "parseCidr('10.144.0.0/20')",
        {
            "network": "10.144.0.0",
            "netmask": "255.255.240.0",
            "broadcast": "10.144.15.255",
            "firstUsable": "10.144.0.1",
            "lastUsable": "10.144.15.254",
            "cidr": 20,
        },
    ),
    (
        "parseCidr('fdad:3236:5555::/48')",
        {
            "network": "fdad:3236:5555::",
            "netmask": "ffff:ffff:ffff::",
            "firstUsable": "fdad:3236:5555::",
            "lastUsable": "fdad:3236:5555:ffff:ffff:ffff:ffff:ffff",
            "cidr": 48,
        },
    ),
    *((f"cidrSubnet('10.144.0.0/20', 24, {n})", f"10.144.{n}.0/24") for n in range(5)),
    ("cidrSubnet('fdad:3236:5555::/48', 52, 0)", "fdad:3236:5555::/52"),
    *((f"cidrSubnet('fdad:3236:5555::/48', 52, {n})", f"fdad:3236:5555:{n}000::/52") for n in range(1, 5)),
    *((f"cidrHost('10.144.3.0/24', {n})", f"10.144.3.{n + 1}") for n in range(5)),
    *((f"cidrHost('fdad:3236:5555:3000::/52', {n})", f"fdad:3236:5555:3000::{n + 1}") for n in range(5)),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("parseCidr('10.144.0.0')", "'10.144.0.0' is no network in CIDR notation"),
        ("parseCidr('10.144.0.300/20')", "is no network"),
        ("cidrSubnet('10.144.0.0/20', 19, 0)", "must be from 20 to 32"),
        ("cidrSubnet('10.144.0.0/20', 33, 0)", "must be from 20 to 32"),
        ("cidrSubnet('10.144.0.0/20', 24, 16)", "no subnet of length 24 with the index 16"),
        ("cidrSubnet('10.144.0.0/20', 24, -1)", "no subnet"),
        ("cidrHost('10.144.3.0/24', 254)", "no usable address with the index 254"),
        ("cidrHost('10.144.3.0/24', -1)", "no usable address"),
        ("cidrHost('10.144.3.0/24', '1')", "'cidrHost' expects its parameter 2"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


@given(address=st.integers(0, 2**32 - 1), length=st.integers(0, 32), more=st.integers(0, 4), data=st.data())
def test_a_subnet_lies_within_its_network(address: int, length: int, more: int, data: st.DataObject) -> None:
    network = ip_network((address, length), strict=False)
    new = min(length + more, 32)
    index = data.draw(st.integers(0, 2 ** (new - length) - 1))
    found = ip_network(value_of(f"cidrSubnet('{network}', {new}, {index})"))
    assert found.subnet_of(network)  # type: ignore[type-var]
    assert found.prefixlen == new
