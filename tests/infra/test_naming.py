"""Names: Azure's rules hold, and the same stack gets the same names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.naming import Naming, NamingError, name_rules

SUBSCRIPTION = "5e3f1c52-0000-4000-8000-000000000001"


def naming(**changes: str) -> Naming:
    return Naming(
        **{"layer": "platform", "env": "local", "location": "indonesiacentral", "subscription": SUBSCRIPTION} | changes
    )


@pytest.mark.parametrize("kind", sorted(name_rules()))
def test_every_kind_of_every_known_environment_has_a_valid_name(kind: str) -> None:
    for env in ("local", "dev", "test", "prod"):
        rule, name = name_rules()[kind], naming(env=env).name(kind)

        assert name.startswith(rule.prefix)
        assert rule.min <= len(name) <= rule.max


def test_unique_names_differ_by_subscription_and_stack_and_by_nothing_else() -> None:
    same = naming(subscription=SUBSCRIPTION.upper())
    others = [naming(env="dev"), naming(subscription=SUBSCRIPTION[:-1] + "2"), naming(layer="edge")]

    assert same.name("storage_account") == naming().name("storage_account")
    assert len({n.name("storage_account") for n in [naming(), *others]}) == 4


def test_qualifiers_tell_resources_of_one_kind_apart() -> None:
    assert naming().name("network_security_group", "apps") == "nsg-umkm-platform-local-apps-idc"


@given(env=st.text(alphabet=st.characters(codec="utf-8"), max_size=30))
def test_a_name_is_valid_or_refused(env: str) -> None:
    rule = name_rules()["storage_account"]
    try:
        name = naming(env=env).name("storage_account")
    except NamingError as error:
        assert rule.type in str(error)
    else:
        assert re.fullmatch(r"[a-z0-9]{3,24}", name)
