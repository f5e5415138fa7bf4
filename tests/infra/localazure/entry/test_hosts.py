"""The table of emulated host names."""

from __future__ import annotations

import pytest

from infra.localazure.entry.hosts import Endpoint, certificate_names, endpoint_of, sign_in_url

AZURE = Endpoint(service="azure")


@pytest.mark.parametrize(
    ("host", "endpoint"),
    [
        ("management.azure.com", AZURE),
        ("Management.Azure.COM.", AZURE),
        ("login.microsoftonline.com", AZURE),
        ("login.windows.net", AZURE),
        ("sts.windows.net", AZURE),
        ("graph.microsoft.com", AZURE),
        ("st1.blob.core.windows.net", Endpoint(service="blob", account="st1")),
        ("ST1.queue.core.windows.net", Endpoint(service="queue", account="st1")),
        ("st1-secondary.table.core.windows.net", Endpoint(service="table", account="st1")),
        ("st1.file.core.windows.net", None),
        ("st1.dfs.core.windows.net", None),
        ("a.b.blob.core.windows.net", None),
        ("blob.core.windows.net", None),
        (".blob.core.windows.net", None),
        ("management.azure.com.example.org", None),
        ("evilmanagement.azure.com", None),
        ("x.management.azure.com", None),
        ("kv1.vault.azure.net", None),
        ("169.254.169.254", None),
        ("localhost", None),
        ("", None),
    ],
)
def test_a_host_stands_for_an_endpoint_or_for_nothing(host: str, endpoint: Endpoint | None) -> None:
    assert endpoint_of(host) == endpoint


def test_every_name_of_the_certificate_is_served() -> None:
    names = certificate_names()
    assert len(names) == len(set(names)) == 10
    assert all(endpoint_of(name.replace("*", "st1")) for name in names)


def test_clients_are_sent_to_the_sign_in_of_the_entry_they_came_by() -> None:
    assert sign_in_url("https://management.azure.com") == "https://login.microsoftonline.com"
    assert sign_in_url("https://localhost:8899") == "https://localhost:8899"
