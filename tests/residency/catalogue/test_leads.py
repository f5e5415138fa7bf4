"""What references and free texts lead to, as far as their text alone says."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from residency.catalogue.entry import REFERENCES, Reads
from residency.catalogue.leads import Hosts, Lead, lead_in, lead_of, without_secrets
from residency.catalogue.load import Catalogue

HOSTS = Hosts(
    types={
        "blob.core.windows.net": ("microsoft.storage/storageaccounts",),
        "vault.azure.net": ("microsoft.keyvault/vaults",),
    },
    azure=frozenset({"windows.net", "azure.com", "azurewebsites.net"}),
    everywhere=frozenset({"azurefd.net"}),
    control=frozenset({"management.azure.com", "login.microsoftonline.com"}),
)
ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/St"
KEY = "c2VjcmV0c2VjcmV0"


def place(lead: Lead | None) -> str | None:
    return lead.states.name if lead and lead.states else None


@pytest.mark.parametrize(
    "text", [ID, ID.upper(), f"/{ID}/", f"https://management.azure.com{ID}", f"https://MANAGEMENT.azure.com:443{ID}"]
)
def test_an_id_in_any_spelling_is_one_name(text: str) -> None:
    for lead in (lead_of(Reads.ARM_ID, text, HOSTS), lead_of(Reads.ARM_ID, text, HOSTS, "A.B/c")):
        assert lead.names == (ID.lower(),)
        assert lead.states is None
    assert lead_of(Reads.ARM_ID, text, HOSTS).names == (ID.lower(),)


def test_an_id_may_name_a_region() -> None:
    api = "/subscriptions/s/providers/Microsoft.Web/locations/{}/managedApis/a"
    assert place(lead_of(Reads.ARM_ID, api.format("westeurope"), HOSTS)) == "westeurope"
    assert place(lead_in(api.format("West Europe"), HOSTS)) == "westeurope"
    assert place(lead_of(Reads.ARM_ID, api.format("atlantis"), HOSTS)) is None


def test_a_bare_name_stands_for_a_resource_near() -> None:
    lead = lead_of(Reads.ARM_ID, "Log", HOSTS, "Microsoft.OperationalInsights/workspaces")
    assert (lead.bare, lead.named, lead.names) == ("log", "microsoft.operationalinsights/workspaces", ())
    lead = lead_of(Reads.ARM_ID, "Kv", HOSTS, "Microsoft.KeyVault/vaults")
    assert lead.names == ("microsoft.keyvault/vaults#kv",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("https://KV.vault.azure.net:443/keys/k/1", ("host#kv.vault.azure.net", "microsoft.keyvault/vaults#kv")),
        (
            "st-secondary.blob.core.windows.net",
            ("host#st-secondary.blob.core.windows.net", "microsoft.storage/storageaccounts#st"),
        ),
        ("https://shop.example.co.id", ("host#shop.example.co.id",)),
    ],
)
def test_a_host_is_the_resource_whose_name_it_has(text: str, names: tuple[str, ...]) -> None:
    assert lead_of(Reads.HOST, text, HOSTS).names == names


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("https://x.westeurope.cloudapp.azure.com", "westeurope"),
        ("x.eastus-01.azurewebsites.net", "eastus"),
        ("https://x.azurefd.net/path", "global"),
        ("westeurope.blob.core.windows.net", None),
        ("https://westeurope.example.com", None),
        ("https://shop.example.co.id", None),
    ],
)
def test_a_host_may_state_where_it_is(text: str, region: str | None) -> None:
    assert place(lead_of(Reads.HOST, text, HOSTS)) == region


@pytest.mark.parametrize(
    "text", ["https://management.azure.com/x", "login.microsoftonline.com", "10.0.0.4:443", "localhost"]
)
def test_the_control_plane_and_the_network_at_hand_take_no_content(text: str) -> None:
    assert lead_of(Reads.HOST, text, HOSTS).is_control


@pytest.mark.parametrize("text", ["20.1.2.3", "https://shop.example", "kv.vault.azure.net"])
def test_other_hosts_may_take_content(text: str) -> None:
    assert not lead_of(Reads.HOST, text, HOSTS).is_control


def test_a_connection_string_leads_to_what_it_names() -> None:
    text = f"InstrumentationKey=AB-1;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/;k={KEY}"
    for lead in (lead_of(Reads.CONNECTION_STRING, text, HOSTS), lead_in(text, HOSTS)):
        assert lead is not None
        assert "guid#ab-1" in lead.names
        assert place(lead) == "westeurope"
        assert KEY not in lead.shown


def test_a_connection_string_to_two_places_proves_neither() -> None:
    one, other = (
        "https://indonesiacentral-0.in.applicationinsights.azure.com",
        "https://eastus.in.applicationinsights.azure.com",
    )
    for first, second in ((one, other), (other, one)):
        lead = lead_of(Reads.CONNECTION_STRING, f"IngestionEndpoint={first};LiveEndpoint={second}", HOSTS)
        assert (lead.names, lead.states, lead.is_control) == ((), None, False)
    lead = lead_of(Reads.CONNECTION_STRING, f"IngestionEndpoint={one};LiveEndpoint={one}", HOSTS)
    assert place(lead) == "indonesiacentral"


def test_a_connection_string_that_names_no_host() -> None:
    lead = lead_of(Reads.CONNECTION_STRING, KEY, HOSTS)
    assert (lead.names, lead.states, lead.is_control) == ((), None, False)
    assert KEY not in lead.shown
    vault = lead_of(Reads.CONNECTION_STRING, "@Microsoft.KeyVault(VaultName=Kv;SecretName=s)", HOSTS)
    assert "microsoft.keyvault/vaults#kv" in vault.names


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("westeurope", "westeurope"),
        ("West Europe", "westeurope"),
        (f"{ID}/locations/eastus", "eastus"),
        ("https://x.westeurope.cloudapp.azure.com/a b", "westeurope"),
        ("x.westeurope.cloudapp.azure.com:8080", "westeurope"),
        ("https://x.westeurope.cloudapp.azure.com/?" + "q" * 9000, "westeurope"),
        ("AccountName=a;" * 900 + "Endpoint=sb://x.westeurope.cloudapp.azure.com", "westeurope"),
    ],
)
def test_a_free_text_that_names_a_place_is_a_lead(text: str, region: str) -> None:
    assert place(lead_in(text, HOSTS)) == region


@pytest.mark.parametrize(
    "text", ["", "words", "indonesia", "1.2.3", "v1.0", "a=b", "a/b", "x" * 9000, "https://10.0.0.1/x", "@home"]
)
def test_a_free_text_that_names_nothing_is_none(text: str) -> None:
    assert lead_in(text, HOSTS) is None


@pytest.mark.parametrize("reads", sorted(REFERENCES))
@pytest.mark.parametrize(
    "text", ["a." * 99_999, "/providers/a/b/c" * 9999, "a" * 99_999, "https://" + "a" * 99_999, "[" * 9999]
)
def test_texts_that_no_service_would_take_lead_nowhere(reads: Reads, text: str) -> None:
    lead = lead_of(reads, text, HOSTS)
    assert (lead.names, lead.states, lead.is_control) == ((), None, False)
    assert len(lead.shown) < 200


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (f"https://user:{KEY}@a.b/c?sig={KEY}", "https://a.b/c"),
        (f"https://a.b?sig={KEY}", "https://a.b"),
        (f"a.b/c?sig={KEY}", "a.b/c"),
        (f"https://a.b/c#{KEY}", "https://a.b/c"),
    ],
)
def test_no_secret_of_a_url_is_shown(url: str, shown: str) -> None:
    assert without_secrets(url) == shown
    assert KEY not in lead_of(Reads.HOST, url, HOSTS).shown


REAL = Catalogue().hosts


_PIECES = [*"/?#@:;=.-[]% ", "https:", "a", "westeurope", "windows.net", "AccountName", "Endpoint"]


@given(text=st.text(max_size=80) | st.lists(st.sampled_from(_PIECES)).map("".join))
@example("@Microsoft.KeyVault(VaultName=.;)")
@example("https://[")
@example("@microsoft.keyvault(secreturi=)")
def test_any_text_can_be_asked(text: str) -> None:
    lead_in(text, REAL)
    for reads in REFERENCES:
        lead = lead_of(reads, text, REAL, "Microsoft.KeyVault/vaults")
        assert lead == lead_of(reads, text, REAL, "Microsoft.KeyVault/vaults")
        assert all(name.startswith(("/", "host#", "guid#")) or "#" in name for name in lead.names)
