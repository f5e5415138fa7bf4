"""Following property paths through bodies that nobody has checked."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from residency.catalogue.paths import split_path
from residency.catalogue.property_paths import MAX_DEPTH, PathTree, texts_below, walk
from residency.model.opaque import Opaque

SEEN = Opaque("secret")
BODY = {
    "properties": {
        "list": [{"a": 1}, {"A": 2}, {"a": None}, None, {}, 7],
        "Map": {"x": {"a": 1}, "y": {"a": ""}},
        "hidden": SEEN,
        "text": "t",
        "same": 1,
        "Same": 2,
        "none": None,
    }
}


def found(path: str) -> list[tuple[str, Any]]:
    return [
        (place, type(value) if isinstance(value, Opaque) and value is not SEEN else value)
        for place, value in walk(BODY, split_path(path))
    ]


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("properties.text", [("properties.text", "t")]),
        ("PROPERTIES.Text", [("PROPERTIES.Text", "t")]),
        ("properties.none", [("properties.none", None)]),
        ("properties.absent.far.below", [("properties.absent.far.below", None)]),
        ("properties.none.below", [("properties.none.below", None)]),
        ("properties.none[].below{}.end", [("properties.none[].below.{}.end", None)]),
        ("properties.absent[]", [("properties.absent[]", None)]),
        ("properties.same", [("properties.same", 1), ("properties.same", 2)]),
        ("properties.hidden.any.thing", [("properties.hidden", SEEN)]),
        ("properties.text.below", [("properties.text", Opaque)]),
        ("properties.text[]", [("properties.text", Opaque)]),
        ("properties.Map[]", [("properties.Map", Opaque)]),
        ("properties.list.a", [("properties.list", Opaque)]),
        ("properties.map{}.a", [("properties.map.x.a", 1), ("properties.map.y.a", None)]),
        (
            "properties.list[].a",
            [
                ("properties.list[0].a", 1),
                ("properties.list[1].a", 2),
                ("properties.list[2].a", None),
                ("properties.list[4].a", None),
                ("properties.list[5]", Opaque),
            ],
        ),
    ],
)
def test_what_a_path_leads_to(path: str, values: list[tuple[str, Any]]) -> None:
    assert found(path) == values


_NAMES = st.sampled_from(["a", "A", "b", "value", "Name"])
_PATHS = st.lists(
    st.tuples(_NAMES, st.sampled_from(["", "", "[]", "{}", "[][]", "{}[]", "[]{}"])), min_size=1, max_size=4
).map(lambda steps: ".".join(name + mark for name, mark in steps))
_BODIES = st.dictionaries(
    _NAMES,
    st.recursive(
        st.none() | st.sampled_from(["", "t", 0, 7, False, SEEN]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=4,
)


@settings(max_examples=600, deadline=None)
@given(paths=st.lists(_PATHS, min_size=1, max_size=6), body=_BODIES)
def test_many_paths_at_once_find_what_each_finds_alone(paths: list[str], body: dict[str, Any]) -> None:
    """But for the spelling of a name that two of the paths write differently: then it is that of the first."""
    alone = [
        (number, place.lower(), value)
        for number, path in enumerate(paths)
        for place, value in walk(body, split_path(path))
    ]
    together = [(number, place.lower(), value) for number, place, value in PathTree(paths).visit(body)]
    assert together == alone


def nested(depth: int, value: Any) -> Any:
    for _ in range(depth):
        value = [value]
    return value


def test_texts_have_the_key_that_they_belong_to() -> None:
    value = {
        "plain": "a",
        "map": {"setting": {"value": "b", "defaultValue": "c"}},
        "list": [{"name": "d", "value": "e"}, {"name": "only"}, "f"],
        "hidden": SEEN,
        "number": 7,
    }
    assert [(text.path, text.key, text.value) for text in texts_below(value, "p", key="p")] == [
        ("p.plain", "plain", "a"),
        ("p.map.setting.value", "setting", "b"),
        ("p.map.setting.defaultValue", "setting", "c"),
        ("p.list[0].value", "d", "e"),
        ("p.list[1].name", "name", "only"),
        ("p.list[2]", "list", "f"),
        ("p.hidden", "hidden", SEEN),
    ]


def test_texts_that_another_fact_reads_are_left_out() -> None:
    value = {"a": ["x", "y"], "B": {"c": "z"}, "d": "w"}
    apart = frozenset({"p.a[]", "p.b"})
    assert [text.value for text in texts_below(value, "p", apart, key="")] == ["w"]


@pytest.mark.parametrize("depth", [0, 1, MAX_DEPTH, MAX_DEPTH + 1, MAX_DEPTH + 2, 900])
def test_what_is_nested_too_deep_is_a_value_that_cannot_be_seen(depth: int) -> None:
    [text] = texts_below(nested(depth, "westeurope"), "p", key="p")
    assert (text.value == "westeurope") == (depth <= MAX_DEPTH + 1)
    assert isinstance(text.value, str | Opaque)
