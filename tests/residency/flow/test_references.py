from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from residency.model.opaque import SECRET
from residency.model.results import Assessment, Result
from residency.model.rows import Provenance, RawRow
from residency.model.verdicts import Verdict
from tests.residency.estates import (
    AWAY,
    GROUP,
    Row,
    blob_service,
    key_of,
    network,
    row,
    setting,
    storage,
    vault,
    workspace,
)

Judge = Callable[..., Assessment]
TO_WORKSPACE = "properties.workspaceId"


def at(assessment: Assessment, subject: Row, path: str) -> Result:
    [result] = [one for one in assessment.results if one.subject == subject["id"] and one.path == path]
    return result


def test_a_target_that_was_not_read_and_names_no_region_is_unproven(judge: Judge) -> None:
    account = storage()
    logs = setting(account, workspaceId=workspace("elsewhere")["id"])
    assert at(judge([account, logs]), logs, TO_WORKSPACE).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(("region", "verdict"), [("westeurope", Verdict.FAIL), ("indonesiacentral", Verdict.PASS)])
def test_an_id_that_names_a_region_itself_is_enough(judge: Judge, region: str, verdict: Verdict) -> None:
    account = storage()
    partner = f"/subscriptions/x/providers/Microsoft.Example/locations/{region}/sinks/a"
    logs = setting(account, marketplacePartnerId=partner)
    result = at(judge([account, logs]), logs, "properties.marketplacePartnerId")
    assert (result.verdict, result.to) == (verdict, (region,))


def test_a_child_of_what_was_read_is_where_that_is(judge: Judge) -> None:
    hub = row("Microsoft.EventHub/namespaces", "ns", AWAY, {})
    account = storage()
    logs = setting(account, eventHubAuthorizationRuleId=f"{hub['id'].lower()}/authorizationRules/send")
    result = at(judge([hub, account, logs]), logs, "properties.eventHubAuthorizationRuleId")
    assert (result.verdict, result.via, result.root) == (Verdict.FAIL, (hub["id"],), hub["id"])


@pytest.mark.parametrize(
    "uri", ["https://kv.vault.azure.net", "https://KV.vault.azure.net/keys/k/1", "kv.vault.azure.net:443/keys/k"]
)
def test_a_vault_is_known_by_its_host(judge: Judge, uri: str) -> None:
    account = storage(encryption={"keyvaultproperties": {"keyvaulturi": uri}})
    result = at(judge([vault(location=AWAY), account]), account, "properties.encryption.keyvaultproperties.keyvaulturi")
    assert (result.verdict, result.to) == (Verdict.FAIL, (AWAY,))


def test_a_vault_is_known_by_the_host_that_it_says_it_has(judge: Judge) -> None:
    local = vault(location=AWAY, vaultUri="https://kv.vault.localhost:8899/")
    account = storage(encryption={"keyvaultproperties": {"keyvaulturi": "https://kv.vault.localhost:8899/keys/k"}})
    assert at(judge([local, account]), account, "properties.encryption.keyvaultproperties.keyvaulturi").to == (AWAY,)


def test_a_bare_account_name_is_the_account(judge: Judge) -> None:
    source, target = storage("source"), storage("target", AWAY)
    policy = row(
        "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
        "p",
        None,
        {"sourceAccount": "source", "destinationAccount": "TARGET"},
        source["id"],
    )
    result = at(judge([source, target, policy]), policy, "properties.destinationAccount")
    assert (result.verdict, result.rule, result.affects) == (Verdict.FAIL, "RES002", (source["id"],))


class TestIndirect:
    def test_who_sends_to_what_is_copied_abroad_fails_with_the_root(self, judge: Judge) -> None:
        log = workspace(replication={"enabled": True, "location": AWAY})
        account = storage()
        logs = setting(account, workspaceId=log["id"].upper())
        assessment = judge([log, account, logs])
        result = at(assessment, logs, TO_WORKSPACE)
        assert (result.verdict, result.to, result.via, result.root) == (Verdict.FAIL, (AWAY,), (log["id"],), log["id"])
        assert result.affects == (account["id"],)
        assert {one.subject for one in assessment.results if one.verdict is Verdict.FAIL} == {log["id"], logs["id"]}
        assert assessment.summary.roots == 1

    def test_a_copy_is_followed_through_every_policy(self, judge: Judge) -> None:
        """first -> second -> third, which is abroad: the policies fail, the accounts whose data it is are affected."""
        accounts = [storage("first"), storage("second"), storage("third", AWAY)]
        policies = [
            row("Microsoft.Storage/storageAccounts/objectReplicationPolicies", "p", None,
                {"destinationAccount": target["id"]}, source["id"])
            for source, target in pairwise(accounts)
        ]  # fmt: skip
        failing = {one.subject for one in judge(accounts + policies).results if one.verdict is Verdict.FAIL}
        assert failing == {accounts[2]["id"], policies[1]["id"]}

    def test_a_network_path_ends_at_its_first_holder(self, judge: Judge) -> None:
        far = network("far", AWAY)
        hub = network("hub", virtualNetworkPeerings=[{"properties": {"remoteVirtualNetwork": {"id": far["id"]}}}])
        spoke = network("spoke", virtualNetworkPeerings=[{"properties": {"remoteVirtualNetwork": {"id": hub["id"]}}}])
        results = judge([far, hub, spoke]).results
        assert {one.subject for one in results if one.verdict is Verdict.FAIL} == {far["id"], hub["id"]}

    def test_a_key_is_not_followed_through_what_holds_data(self, judge: Judge) -> None:
        """The account's key is abroad; who logs into the account does not fail for that."""
        account, other = storage("a", encryption=key_of("kv")), storage("b")
        logs = setting(other, storageAccountId=account["id"])
        results = judge([vault(location=AWAY), account, other, logs]).results
        assert {one.rule for one in results if one.subject == account["id"] and one.verdict is Verdict.FAIL} == {
            "RES005"
        }
        assert not [one for one in results if one.subject == logs["id"] and one.verdict is Verdict.FAIL]

    def test_a_copy_of_a_vault_is_a_copy_of_its_keys(self, judge: Judge, tmp_path: Path) -> None:
        """In Singapore's boundary: the vault is inside, and Azure copies it to its pair in Hong Kong."""
        file = tmp_path / "singapore.toml"
        file.write_text('name = "sg"\ntitle = "All in Singapore"\ncountries = ["SG"]\nfree = []\n')
        account = storage(location=AWAY, encryption=key_of("kv"))
        result = at(
            judge([vault(location=AWAY), account], boundary=str(file)),
            account,
            "properties.encryption.keyvaultproperties.keyvaulturi",
        )
        assert (result.verdict, result.to, result.root) == (Verdict.FAIL, ("eastasia",), vault()["id"])

    def test_cycles_end(self, judge: Judge) -> None:
        one, other = storage("one"), storage("other", sku="Standard_GRS")
        services = [blob_service(one), blob_service(other)]
        logs = [
            setting(services[0], storageAccountId=other["id"]),
            setting(services[1], storageAccountId=one["id"]),
        ]
        ends = {name: {"properties": {"remoteVirtualNetwork": {"id": network(name)["id"]}}} for name in "abc"}
        ring = [network(name, virtualNetworkPeerings=[ends[to]]) for name, to in ("ab", "bc", "ca")]
        results = judge([one, other, *services, *logs, *ring]).results
        failing = {result.subject for result in results if result.verdict is Verdict.FAIL}
        assert failing == {other["id"], logs[0]["id"]}


class TestUnseen:
    def test_a_body_that_could_not_be_read_proves_nothing_but_its_place(self, judge: Judge) -> None:
        unread = Provenance(vantage="live", unread="the read was forbidden")
        for screen in (False, True):
            assessment = judge([RawRow(body=storage(), provenance=unread)], screen=screen)
            verdicts = {(one.rule, one.kind.value): one.verdict for one in assessment.results}
            assert verdicts.pop(("RES001", "placement")) is Verdict.PASS
            assert set(verdicts.values()) == {Verdict.UNKNOWN}
            assert {kind for _, kind in verdicts} == {"replica", "key", "network"}

    def test_a_secret_value_is_unproven_and_is_not_taken_for_text(self, judge: Judge) -> None:
        for hidden in (
            storage(sku=SECRET),
            storage(allowedCopyScope=SECRET),
            storage(encryption=SECRET),
            network(dhcpOptions={"dnsServers": [SECRET]}),
        ):
            for screen in (False, True):
                results = judge([hidden], screen=screen).results
                assert [one for one in results if one.verdict is Verdict.UNKNOWN]

    def test_rows_that_share_an_id_are_taken_together(self, judge: Judge) -> None:
        account = storage()
        logs = setting(account, workspaceId=workspace()["id"])
        rows = [account, workspace(), workspace(location=AWAY), logs]
        for ordered in (rows, rows[::-1]):
            assert at(judge(ordered), logs, TO_WORKSPACE).verdict is Verdict.FAIL


def test_a_group_that_is_referred_to_is_no_parent_of_everything(judge: Judge) -> None:
    """An id below a group that was read is not thereby where the group is."""
    group = {"id": GROUP, "name": "rg", "type": "Microsoft.Resources/resourceGroups", "location": "indonesiacentral"}
    account = storage()
    logs = setting(account, workspaceId=workspace("elsewhere")["id"])
    assert at(judge([group, account, logs]), logs, TO_WORKSPACE).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("screen", [True, False])
@pytest.mark.parametrize(
    ("api_version", "verdicts"), [("2010-01-01", {"unknown", "pass"}), ("2024-01-01", {"pass"}), (None, {"pass"})]
)
def test_facts_prove_nothing_for_versions_that_nobody_judged(
    judge: Judge, api_version: str | None, verdicts: set[str], screen: bool
) -> None:
    body = storage(allowCrossTenantReplication=False, allowedCopyScope="AAD")
    summary = judge([RawRow(body=body, api_version=api_version)], screen=screen).summary.results
    assert {verdict.value for verdict, count in summary.items() if count} == verdicts
