"""Reading a document: limits, encodings, and errors that name the place."""

from __future__ import annotations

import gzip
import hashlib
import io
from pathlib import Path

import pytest

from residency.sources.document import looks_like, read_document
from residency.sources.interface import SourceError

TEXT = '{"a": "é"}'


def write(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        "\ufeff".encode("utf-16-be") + TEXT.encode("utf-16-be"),
        gzip.compress(TEXT.encode()),
        gzip.compress(TEXT.encode("utf-8-sig")),
    ],
)
def test_every_encoding_of_a_text_reads_the_same(tmp_path: Path, content: bytes) -> None:
    target = write(tmp_path, content)
    document = read_document(target)
    assert document.value == {"a": "é"}
    assert document.name == target
    assert document.digest == "sha256:" + hashlib.sha256(content).hexdigest()


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    document = read_document("-")
    assert (document.name, document.value) == ("standard input", {"a": "é"})


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b'{"a": [1,\n 2', "cut off at line 2"),
        (b'{"a": "b', "cut off at line 1"),
        (b'{"a": 1}\n}', "not JSON at line 2, column 1"),
        (b"a: 1", "not JSON at line 1, column 1"),
        (b"\xff\xfe\x00\xd8{\x00", "damaged UTF-16 at byte 2"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b"[" * 5000 + b"]" * 5000, "depth limit"),
        (gzip.compress(TEXT.encode() * 99)[:-20], "cut off"),
        (b"\x1f\x8b\x08damaged, not packed", "damaged"),
    ],
)
def test_damage_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    target = write(tmp_path, content)
    with pytest.raises(SourceError) as error:
        read_document(target)
    assert says in str(error.value)
    assert target in str(error.value)


@pytest.mark.parametrize("content", [b"[" + b" " * 100 + b"]", gzip.compress(b"[" + b" " * 1_000_000 + b"]")])
def test_too_large_packed_or_unpacked(tmp_path: Path, content: bytes) -> None:
    limit = len(content) - 1 if content[:1] == b"[" else len(content) + 1
    with pytest.raises(SourceError, match="larger than"):
        read_document(write(tmp_path, content), max_bytes=limit)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file"):
        read_document(str(tmp_path / "absent.json"))
    with pytest.raises(SourceError, match="directory"):
        read_document(str(tmp_path))


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"version": 3, "deployment": {}}, "check state"),
        ({"version": 3, "checkpoint": {}}, "check state"),
        ({"changeSummary": {}}, "check preview"),
        ({"format_version": "1.0", "terraform_version": "1.9"}, "Terraform"),
        ({"schema": "residency/assessment/v1", "results": []}, "report of this checker"),
        ({"$schema": "x", "runs": []}, "SARIF"),
        ({"$schema": "x", "contentVersion": "1"}, "ARM template"),
        ({"data": [], "count": 0}, "Resource Graph"),
        ({"value": []}, "Resource Manager"),
        ({"anything": 1}, "another tool"),
    ],
)
def test_kinds_of_documents(value: object, says: str) -> None:
    assert says in looks_like(value)
