"""The hashes against values that others got from Azure or from its published evaluator."""

from __future__ import annotations

from uuid import UUID

import pytest

from residency.arm.template.hashes import guid, unique_string

GROUP = "/subscriptions/3c7f956b-55ee-4686-9d30-da1eb631dc59/resourceGroups/rg-devopsshieldek010dev"
"""As in `TestArmFunctions.Test_Unique_String_*` of a public naming tool that calls Azure's published evaluator."""


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("tyeth",), "zcztcwvu6iyg6"),  # the same tests, and Stack Overflow question 43295720
        ((GROUP,), "fd63l2gacbtca"),
        (("hello", "world"), "a7wkljktk6wne"),  # the README of JasonWhall/go-azure-uniquestring
        (("asd", "asdf", "asdf"), "iizpqit7ih3cc"),  # a baseline of Azure/bicep: the type of testUniqueString
    ],
)
def test_unique_string(texts: tuple[str, ...], value: str) -> None:
    assert unique_string(texts) == value


def test_the_order_of_texts_counts() -> None:
    assert unique_string(("a", "b")) != unique_string(("b", "a"))
    assert guid(("hello", "world")) != guid(("world", "hello"))


def test_guid_is_a_uuid_of_version_5_of_the_joined_texts() -> None:
    assert guid(("a", "b")) == guid(("a-b",))
    assert UUID(guid(("a",))).version == 5
