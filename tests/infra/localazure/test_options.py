"""The server's command line says its settings, and its settings say the command line."""

from __future__ import annotations

import argparse

import pytest

from infra.localazure.home import ServerSettings
from infra.localazure.options import add_server_options, options_of, settings_of
from tests.infra.localazure.client import OTHER


def read(*arguments: str) -> ServerSettings:
    parser = argparse.ArgumentParser()
    add_server_options(parser)
    return settings_of(parser.parse_args(arguments))


@pytest.mark.parametrize(
    "settings",
    [
        ServerSettings(),
        ServerSettings(port=9000, pace="faithful", offers="logged", throttling="documented", api_versions="strict"),
        ServerSettings(faults=("GET * 403", "PUT * 500*1"), subscriptions=(OTHER,), record="/tmp/requests.jsonl"),
    ],
)
def test_settings_survive_the_way_to_another_process(settings: ServerSettings) -> None:
    assert read(*options_of(settings)) == settings


def test_a_subscription_is_a_guid_in_lower_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert read("--subscription", OTHER.upper()).subscriptions == (OTHER,)
    with pytest.raises(SystemExit):
        read("--subscription", "shop")
    assert "'shop' is no GUID" in capsys.readouterr().err
