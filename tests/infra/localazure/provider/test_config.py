import pytest

from infra.localazure.provider.config import ConfigError, loopback_host, parse_config

SETTINGS = {"metadataHost": "localhost:8899", "subscriptionId": "s", "location": "indonesiacentral"}


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARM_SUBSCRIPTION_ID", raising=False)


@pytest.mark.parametrize("host", ["localhost:8899", "127.0.0.1:1", "[::1]:65535"])
def test_loopback_is_served(host: str) -> None:
    config = parse_config({**SETTINGS, "metadataHost": host})
    assert config.url == f"https://{host}"
    assert config.location == "indonesiacentral"


@pytest.mark.parametrize(
    "host",
    [
        None,
        "",
        "management.azure.com",
        "localhost",
        "localhost:8899.example.com",
        "localhost:8899/x",
        "localhost:8899\n",
        "user@localhost:8899",
        "localhost.example.com:8899",
        "127.0.0.1.example.com:1",
        "10.0.0.1:8899",
        "0.0.0.0:8899",
        8899,
    ],
)
def test_anything_else_is_refused_with_what_to_do(host: object) -> None:
    with pytest.raises(ConfigError, match=r"azure-native:metadataHost is .*official plugin") as caught:
        loopback_host({"metadataHost": host})
    assert caught.value.key == "metadataHost"


def test_no_environment_variable_names_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ARM_METADATA_HOSTNAME", "ARM_METADATA_HOST", "LOCALAZURE_ARM_URL"):
        monkeypatch.setenv(name, "localhost:8899")
    with pytest.raises(ConfigError):
        parse_config({"subscriptionId": "s"})


def test_the_subscription_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="azure-native:subscriptionId"):
        parse_config({"metadataHost": "localhost:8899"})
    monkeypatch.setenv("ARM_SUBSCRIPTION_ID", "from-environment")
    assert parse_config({"metadataHost": "localhost:8899"}).subscription == "from-environment"
    assert parse_config(SETTINGS).subscription == "s"
