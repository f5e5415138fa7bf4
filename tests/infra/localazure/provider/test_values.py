import pytest
from google.protobuf import struct_pb2
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.provider.values import UNKNOWN, from_struct, holds_unknown, to_struct

# Whole numbers travel as doubles: beyond 2**53 they would not come back.
SCALARS = st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8) | st.just(UNKNOWN)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
OBJECTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=4)


@given(OBJECTS)
def test_values_come_back_from_the_wire(values: dict[str, object]) -> None:
    assert from_struct(to_struct(values)) == values


@given(OBJECTS)
def test_an_unknown_anywhere_is_found(values: dict[str, object]) -> None:
    assert holds_unknown(values) == ("<unknown>" in repr(values).replace("'<unknown>'", ""))
    assert holds_unknown([values, {"deep": [UNKNOWN]}])


def test_nulls_are_left_out_of_objects() -> None:
    struct = struct_pb2.Struct()
    struct.update({"gone": None, "kept": {"gone": None, "list": [None, 1]}})
    assert from_struct(struct) == {"kept": {"list": [None, 1]}}
    assert from_struct(to_struct({"gone": None, "list": [None]})) == {"list": [None]}


@pytest.mark.parametrize(("sent", "got"), [(1.0, 1), (1.5, 1.5), (True, True), (False, False)])
def test_numbers_and_truth_values_stay_apart(sent: object, got: object) -> None:
    value = from_struct(to_struct({"value": sent}))["value"]
    assert value == got
    assert type(value) is type(got)
