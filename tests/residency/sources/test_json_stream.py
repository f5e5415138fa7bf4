"""A stream of JSON: every encoding of a shell, one item at a time, and damage that is named with its line."""

from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from residency.sources.interface import SourceError
from residency.sources.json_items import BrokenLine, Item
from residency.sources.json_stream import JsonStream

ITEMS = [{"id": "é", "n": 1}, {"id": "漢\u2028字", "n": [2.5, None, "\U0001f310"]}, {"id": "", "n": {"a": True}}]
FORMS = {
    "lines": "\n".join(json.dumps(item, ensure_ascii=False) for item in ITEMS),
    "lines of Windows": "\r\n".join(json.dumps(item) for item in ITEMS) + "\r\n",
    "array": json.dumps(ITEMS, ensure_ascii=False, indent=2),
    "array on one line": json.dumps(ITEMS, separators=(",", ":")),
    "blank lines": "\r\n\r\n " + "\n\n".join(json.dumps(item) for item in ITEMS) + "\n \n",
    "arrays appended to one file": f"{json.dumps(ITEMS[:1], indent=1)}\n[]\n{json.dumps(ITEMS[1:])}\n",
}
ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "utf-16-le with a mark": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "utf-16-be with a mark": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "utf-32 with a mark": lambda text: text.encode("utf-32"),
    "utf-32-be with a mark": lambda text: codecs.BOM_UTF32_BE + text.encode("utf-32-be"),
    "utf-32-le": lambda text: text.encode("utf-32-le"),
    "utf-32-be": lambda text: text.encode("utf-32-be"),
    "gzip": lambda text: gzip.compress(text.encode()),
    "gzip in two members": lambda text: gzip.compress(text[:9].encode()) + gzip.compress(text[9:].encode()),
    "gzip of utf-16": lambda text: gzip.compress(text.encode("utf-16")),
}


def write(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    return str(path)


def read(target: str) -> list[Any]:
    return [item.value for item in JsonStream(target).items() if isinstance(item, Item)]


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
def test_every_form_in_every_encoding_reads_the_same(tmp_path: Path, text: str, encode: Callable[[str], bytes]) -> None:
    content = encode(text)
    stream = JsonStream(write(tmp_path, content))
    assert [item.value for item in stream.items() if isinstance(item, Item)] == ITEMS
    assert stream.digest() == "sha256:" + hashlib.sha256(content).hexdigest()
    assert not stream.is_alone


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("indent", [None, 2])
def test_one_object_is_alone(tmp_path: Path, encode: Callable[[str], bytes], indent: int | None) -> None:
    stream = JsonStream(write(tmp_path, encode(json.dumps(ITEMS[1], indent=indent) + "\n")))
    assert [item.value for item in stream.items() if isinstance(item, Item)] == [ITEMS[1]]
    assert stream.is_alone


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('{"a":1}\n\n{"b":2}\n{"c":3}', [1, 3, 4]),
        ('\n\n{"a":1}\n{"b":2}', [3, 4]),
        ('[\n {"a":\n1},\n {"b":2}, {"c":3}\n]', [2, 4, 4]),
        ('\n[{"a":1}]\n[\n{"b":2}]', [2, 4]),
        ('\n{\n"a": 1}', [2]),
    ],
)
def test_an_item_knows_its_line(tmp_path: Path, text: str, lines: list[int]) -> None:
    assert [item.line for item in JsonStream(write(tmp_path, text.encode())).items()] == lines


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("blanks", [b"", b"\n\r\n "])
def test_a_line_can_be_read_again(tmp_path: Path, mark: bytes, blanks: bytes) -> None:
    target = write(tmp_path, mark + blanks + FORMS["lines"].encode())
    stream = JsonStream(target)
    items = [item for item in stream.items() if isinstance(item, Item)]
    assert [stream.line_at(item.at) for item in reversed(items) if item.at is not None] == ITEMS[::-1]
    Path(target).write_text("x")
    changed = JsonStream(target)
    with pytest.raises(SourceError, match="changed"):
        changed.line_at(0)


@pytest.mark.parametrize("encode", ["utf-16", "utf-32-be with a mark", "gzip"])
def test_what_cannot_be_read_again_says_so(tmp_path: Path, encode: str) -> None:
    encoded = ENCODINGS.get(encode, lambda text: text.encode(encode))(FORMS["lines"])
    assert {item.at for item in JsonStream(write(tmp_path, encoded)).items() if isinstance(item, Item)} == {None}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (codecs.BOM_UTF8 + b"\n", "is empty"),
        ("\n".encode("utf-16"), "is empty"),
        (gzip.compress(b""), "is empty"),
        (b"\n\n// of today\n[]", "not JSON at line 3: it begins with '// of today'"),
        (b"Name  Location\n----  -----\n", "not JSON at line 1: it begins with 'Name  Location'"),
        (b'"text"', "not JSON at line 1"),
        (b'{"a": 1, // one\n "b": 2}', "not JSON at line 1, column 10"),
        (b'{"a": 1\n, /* two */ "b": 2}', "not JSON at line 2, column 3"),
        (b'\n{\n "a": 1,\n "b"', "cut off at line 4"),
        (b'{"a": 1,\n "b": "\xe9"\n}', "not UTF-8 (PowerShell: write it with Out-File -Encoding utf8) at line 2"),
        (b'[{"a": 1},\n{"b": "\xe9"}]', "not UTF-8 (PowerShell"),
        ("{}".encode("utf-16") + b"\n", "damaged UTF-16 after line 1"),
        (codecs.BOM_UTF16_LE + b'{\0"\0\x00\xd8"\0', "damaged UTF-16"),
        (b'[{"a": 1},\n {"b": 2', "cut off at line 2"),
        (b'[{"a": 1},\n {"b": "2', "cut off at line 2"),
        (b'[{"a": 1},\n {"b": tru', "cut off at line 2"),
        (b'[{"a": 1},\n ', "cut off at line 2"),
        (b'[{"a": 1}\n', "cut off at line 2"),
        (b'[{"a": 1},\n]', "not JSON at line 2 (Expecting value)"),
        (b'[{"a": 1}\n{"b": 2}]', "not JSON at line 2 (expected ',' or ']' but found '{')"),
        (b'[{"a": 1},,{"b": 2}]', "not JSON at line 1 (Expecting value)"),
        (b'[{"a": 1}]\n{"b": 2}', "not JSON at line 2 (text after the array"),
        (b'[{"a": 1}] // all', "text after the array"),
        (b'[{"a": 1},\n {"b": NaN}]', "line 2 (NaN is no number in JSON)"),
        (b'[{"a": -Infinity}]', "-Infinity is no number"),
        (b'[{"a": ' + b"9" * 5000 + b"}]", "a number of thousands of digits"),
        (b'[{"a": "\0"}]', "not JSON at line 1 (Invalid control character at)"),
        (b'{"a": "\0"}', "not JSON at line 1, column"),
        (b'{"a": NaN}', "not JSON at line 1, column 7"),
        (b"[" * 10_000 + b"]" * 10_000, "nested too deep at line 1"),
        (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "not JSON at line 1, column"),
        (gzip.compress(b"[" + b'{"a": 1},' * 99)[:-9], "gzip but damaged or cut off"),
        (b"\x1f\x8b\x08 this was never packed", "gzip"),
        (gzip.compress(gzip.compress(b"[]")), "not JSON at line 1"),
        (gzip.compress(b"[]") + b"and more", "Not a gzipped file"),
    ],
)
def test_damage_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    target = write(tmp_path, content)
    with pytest.raises(SourceError) as error:
        read(target)
    assert says in str(error.value)
    assert target in str(error.value)
    assert len(str(error.value)) < 400


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'{"a": 1}\n{"b": 2,\n{"c": 3}', "is cut off at line 2"),
        (b'{"a": 1}\nNone\n{"c": 3}', "not JSON at line 2, column 1"),
        (
            b'{"a": 1}\n{"b": "\xe9"}\n{"c": 3}',
            "not UTF-8 (PowerShell: write it with Out-File -Encoding utf8) at line 2",
        ),
        (b'{"a": 1}\n{"b": "\\ud800"}\n{"c": 3}', "not JSON at line 2"),
        (b'[{"a": 1},\n{"b": "\\uDC00"},\n{"c": 3}]', "not JSON at line 2"),
        (b'{"a": 1}\n{"b": Infinity}\n{"c": 3}', "not JSON at line 2"),
        (b'{"a": 1}\n{"b": 2} {"b": 3}\n{"c": 3}', "not JSON at line 2"),
        (b'{"a": 1}\n' + b'{"b":' * 2000 + b"1" + b"}" * 2000 + b'\n{"c": 3}', "not JSON at line 2"),
    ],
)
def test_a_broken_item_is_one_and_the_next_are_read(tmp_path: Path, content: bytes, says: str) -> None:
    first, broken, last = JsonStream(write(tmp_path, content)).items()
    assert isinstance(broken, BrokenLine)
    assert broken.line == 2
    assert says in broken.reason
    assert (first.value, last.value) == ({"a": 1}, {"c": 3})  # type: ignore[union-attr]


def test_whole_signs_written_as_halves_are_read(tmp_path: Path) -> None:
    assert read(write(tmp_path, b'[{"a": "\\ud83c\\udf10"}, {"a": "\\\\ud800"}]')) == [
        {"a": "\U0001f310"},
        {"a": "\\ud800"},
    ]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for target, says in ((tmp_path / "absent.json", "No such file"), (tmp_path, "directory")):
        with pytest.raises(SourceError, match=says):
            read(str(target))


@pytest.mark.parametrize("form", ["lines", "array", "blank lines"])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FORMS[form].encode("utf-16"))))
    stream = JsonStream("-")
    assert [item.value for item in stream.items() if isinstance(item, Item)] == ITEMS
    assert stream.name == "standard input"


@pytest.mark.parametrize("encode", ["utf-8-sig", "utf-16", "utf-32-be"])
def test_a_pipe_that_gives_one_byte_at_a_time(tmp_path: Path, encode: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def drip() -> None:
        with pipe.open("wb", buffering=0) as file:
            for byte in FORMS["array"].encode(encode):
                file.write(bytes([byte]))

    writer = threading.Thread(target=drip)
    writer.start()
    assert read(str(pipe)) == ITEMS
    writer.join()


@pytest.mark.parametrize("separator", [",", "\n"])
def test_a_property_of_fifty_megabytes(tmp_path: Path, separator: str) -> None:
    """Larger than what is read at once, between two small ones."""
    rows = [{"id": 1}, {"id": 2, "text": 'é\\"' * 10_000_000}, {"id": 3}]
    text = separator.join(json.dumps(row, ensure_ascii=False) for row in rows)
    content = f"[{text}]" if separator == "," else text
    assert len(content.encode()) > 50 << 20
    assert read(write(tmp_path, content.encode())) == rows


@pytest.mark.parametrize("form", ["[{}]", "{}\n"])
def test_only_one_item_is_held(tmp_path: Path, form: str) -> None:
    row = json.dumps({"text": "x" * 5000})
    between = "," if form[0] == "[" else "\n"
    target = write(tmp_path, form.replace("{}", between.join([row] * 8000)).encode())
    tracemalloc.start()
    count = sum(1 for _ in JsonStream(target).items())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 8000
    assert peak < 12 << 20  # of a file of 40 MiB


def test_an_object_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("residency.sources.json_stream.MAX_ITEM", 1 << 20)
    target = write(tmp_path, b'{\n"a": "' + b"x" * (1 << 20) + b'"}')
    with pytest.raises(SourceError, match="one object of more than 1 MiB: write one resource a line"):
        read(target)
    monkeypatch.setattr("residency.sources.json_stream.MAX_ITEM", 2 << 20)
    assert len(read(target)) == 1


_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('aé{}[]",:\\ ', max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.dictionaries(st.text(max_size=4), _values, min_size=1, max_size=3), min_size=1, max_size=5),
    indent=st.sampled_from([None, 0, 2]),
    ascii_only=st.booleans(),
    chunk=st.integers(1, 40),
)
def test_where_the_reading_is_cut_into_pieces_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any], indent: int | None, ascii_only: bool, chunk: int
) -> None:
    rows = json.loads(json.dumps(rows).encode("utf-8", "replace"))
    target = tmp_path_factory.mktemp("rows") / "rows.json"
    target.write_text(json.dumps(rows, indent=indent, ensure_ascii=ascii_only), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("residency.sources.json_array._CHUNK", chunk)
        patch.setattr("residency.sources.json_array._NEAR", 12)
        assert read(str(target)) == rows


def test_a_process_that_dies_leaves_a_pipe_that_is_cut_off() -> None:
    script = "import sys; from residency.cli.main import main; sys.exit(main(['check', 'export', '-']))"
    done = subprocess.run(
        [sys.executable, "-c", script], input=b'[{"id": "/subscriptions/x"', capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"standard input is cut off at line 1" in done.stderr
