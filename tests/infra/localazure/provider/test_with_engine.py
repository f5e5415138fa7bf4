"""The stand-in under the real engine, on the real embedded Azure."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.engine import Project, make_project
from tests.infra.localazure.provider.scripted import Heard, Keeping, Said
from tests.infra.localazure.running import RunningServer

pytestmark = pytest.mark.engine

Make = Callable[[str], Project]
STORAGE = "2024-01-01"
NETWORK = "2024-05-01"
ALL = {"group", "account", "receipts", "net", "apps"}


def account_path(suffix: str) -> str:
    group = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg-shop-{suffix}"
    return f"{group}/providers/Microsoft.Storage/storageAccounts/stshop{suffix}"


def test_the_life_of_a_stack(shop: Make, azure: RunningServer) -> None:
    project = shop("life")
    assert {name: op for name, op in project.preview().items() if name in ALL} == dict.fromkeys(ALL, "create")
    project.up()
    account = project.resources()["account"]
    assert account["id"] == project.outputs()["accountId"] == account_path("life")
    assert account["outputs"]["name"] == "stshoplife"
    assert account["outputs"]["location"] == "indonesiacentral"
    assert "resourceGroupName" not in account["outputs"]
    assert project.outputs()["endpoint"].startswith("https://stshoplife.blob.")

    assert set(project.preview().values()) == {"same"}
    assert "unchanged" in project.up("--expect-no-changes")
    assert "unchanged" in project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")

    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.arm("GET", account_path("life"), STORAGE) is None
    assert project.resources() == {}


def test_drift_is_seen_by_refresh_and_mended_by_up(shop: Make, azure: RunningServer) -> None:
    project = shop("drift")
    project.up()
    path = account_path("drift")
    azure.arm("PATCH", path, STORAGE, {"tags": {"owner": "somebody else", "token": "none"}})
    assert project.preview("--refresh")["account"] == "update"
    project.pulumi("refresh", "--yes", "--skip-preview")
    assert project.resources()["account"]["inputs"]["tags"]["owner"] == "somebody else"
    project.up()
    assert azure.arm("GET", path, STORAGE)["tags"]["owner"] == "shop"
    azure.arm("DELETE", f"{path}/blobServices/default/containers/receipts", STORAGE)
    project.pulumi("refresh", "--yes", "--skip-preview")
    assert "receipts" not in project.resources()
    assert project.preview()["receipts"] == "create"


def test_a_subnet_survives_the_update_of_its_network(shop: Make, azure: RunningServer) -> None:
    project = shop("nets")
    project.up()
    project.config(**{"shop:netTags": '{"team": "shop"}'})
    project.up()
    group = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg-shop-nets"
    network = f"{group}/providers/Microsoft.Network/virtualNetworks/vnet-shop-nets"
    assert azure.arm("GET", network, NETWORK)["tags"] == {"team": "shop"}
    assert azure.arm("GET", f"{network}/subnets/apps", NETWORK)["properties"]["addressPrefix"] == "10.1.1.0/24"
    project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    assert set(project.preview().values()) == {"same"}


def test_another_location_replaces_and_another_spelling_does_not(shop: Make) -> None:
    project = shop("place")
    project.up()
    project.config(**{"shop:accountLocation": "Indonesia Central"})
    assert project.preview()["account"] == "same"
    project.config(**{"shop:accountLocation": "southeastasia"})
    steps = project.preview()
    assert steps["account"] in ("replace", "create-replacement", "delete-replaced")
    assert steps["group"] == "same"
    project.up()
    assert project.resources()["account"]["outputs"]["location"] == "southeastasia"


def test_secrets_stay_secret(shop: Make) -> None:
    project = shop("secret")
    project.pulumi("config", "set", "--secret", "token", "correct-horse")
    printed = project.up()
    state = "".join(file.read_text() for file in project.state.rglob("*.json"))
    assert "correct-horse" not in printed
    assert "correct-horse" not in state
    account = project.resources()["account"]
    assert "ciphertext" in json.dumps(account["inputs"]["tags"])
    assert "ciphertext" in json.dumps(account["outputs"]["tags"])


def test_what_azure_would_refuse_is_refused_by_its_name_in_the_program(shop: Make) -> None:
    project = shop("refused")
    project.config(**{"shop:extraAddressSpace": '{"addressPrefixs": ["10.2.0.0/16"]}'})
    printed = project.up(fails=True)
    assert "addressSpace.addressPrefixs" in printed
    assert "Traceback" not in printed


def test_import_then_at_most_one_update(shop: Make, azure: RunningServer) -> None:
    """An import takes over what Azure answers, its defaults included; the program's own words replace them once."""
    project = shop("import")
    project.up()
    state = project.resources()
    taken = ("account", "receipts", "net", "apps")
    for name in reversed(taken):
        project.pulumi("state", "delete", state[name]["urn"], "--yes")
    for name in taken:
        arguments = [state[name]["type"], name, state[name]["id"], "--generate-code=false", "--protect=false", "--yes"]
        project.pulumi("import", *arguments, "--skip-preview")
    assert set(project.resources()) >= set(taken)
    steps = project.preview()
    assert {steps[name] for name in ALL - set(taken)} == {"same"}
    assert {steps[name] for name in taken} <= {"same", "update"}
    before = azure.arm("GET", account_path("import"), STORAGE)
    project.up()
    after = azure.arm("GET", account_path("import"), STORAGE)
    assert (after["tags"], after["sku"], after["properties"]) == (before["tags"], before["sku"], before["properties"])
    assert {project.preview()[name] for name in ALL} == {"same"}


def test_export_import_and_target(shop: Make, azure: RunningServer) -> None:
    project = shop("target")
    urn = "urn:pulumi:test::shop::azure-native:resources:ResourceGroup::group"
    project.up("--target", urn)
    assert azure.arm("GET", account_path("target"), STORAGE) is None
    assert set(project.resources()) & ALL == {"group"}
    exported = project.folder / "state.json"
    project.pulumi("stack", "export", "--file", str(exported))
    project.pulumi("stack", "import", "--file", str(exported))
    project.up()
    assert set(project.resources()) >= ALL


def test_a_resource_that_stands_already_is_not_taken_over(shop: Make, azure: RunningServer) -> None:
    project = shop("taken")
    group = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg-shop-taken"
    azure.arm("PUT", group, "2024-03-01", {"location": "indonesiacentral"})
    printed = project.up(fails=True)
    assert f"cannot create already existing resource '{group}'" in printed
    assert "import it" in printed


def test_a_replacement_of_the_same_name_never_loses_the_resource(shop: Make, azure: RunningServer) -> None:
    """The engine creates first and deletes then what has the same id."""
    project = shop("replaced")
    project.up()
    project.up("--target-replace", project.resources()["account"]["urn"])
    assert azure.arm("GET", account_path("replaced"), STORAGE)["name"] == "stshopreplaced"
    assert "unchanged" in project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.arm("GET", account_path("replaced"), STORAGE) is None


def test_another_host_is_not_served(shop: Make) -> None:
    project = shop("host")
    project.config(**{"azure-native:metadataHost": "management.azure.com"})
    printed = project.up(fails=True)
    assert "is 'management.azure.com', not localhost:PORT" in printed
    assert "Traceback" not in printed


def test_a_server_that_is_away_is_named(shop: Make) -> None:
    project = shop("away")
    project.config(**{"azure-native:metadataHost": "localhost:9"})
    printed = project.up(fails=True)
    assert "https://localhost:9" in printed
    assert "infra local start" in printed
    assert "Traceback" not in printed


def test_what_broke_half_way_is_kept_and_mended_by_the_next_up(script: Script, tmp_path: Path) -> None:
    keeping, broken = Keeping(), ["stshopbroken"]

    def answer(heard: Heard) -> Said:
        if heard.path == "/operations/1":
            return Said(200, {"status": "Failed", "error": {"code": "Broken", "message": "half way"}})
        said = keeping(heard)
        if heard.method == "PUT" and heard.path.rsplit("/", 1)[1] in broken:
            broken.clear()
            return Said(201, said.body, {"Azure-AsyncOperation": f"{arm.url}/operations/1", "retry-after-ms": "1"})
        return said

    arm = script(answer)
    project = make_project("shop", tmp_path / "shop", arm.environment(), arm)
    project.config(**{"shop:suffix": "broken"})
    assert "Broken: half way" in project.up(fails=True)
    account = project.resources()["account"]
    assert account["initErrors"] == ["Broken: half way"]
    assert account["id"].endswith("/stshopbroken")

    assert project.preview()["account"] == "update"
    project.up()
    assert "initErrors" not in project.resources()["account"]
    assert set(project.resources()) >= ALL
