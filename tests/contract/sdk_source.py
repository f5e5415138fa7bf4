"""What the classes of the installed pulumi-azure-native hold, read from their source: importing them takes minutes."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_TOKEN = re.compile(r'@pulumi\.type_token\("(azure-native:\w+:\w+)"\)')
_CLASS = re.compile(r"^class (\w+)\b", re.MULTILINE)
_PROPERTY = re.compile(r'@pulumi\.getter(?:\(name="([^"]+)"\))?\n    def (\w+)\(self\) -> (.+):\n')
_CONSTANT = re.compile(r"pulumi\.set\(__self__, \"(\w+)\", '([^']*)'\)")


@dataclass(frozen=True)
class SdkClass:
    """One class: wire name -> type annotation, and the wire names that the SDK sets itself."""

    properties: Mapping[str, str]
    constants: Mapping[str, str]


@dataclass(frozen=True)
class SdkResource:
    """One resource class: its token, its constructor's inputs and its outputs."""

    token: str
    inputs: SdkClass
    outputs: SdkClass


def package() -> Path:
    """Where the SDK is installed; found without importing it."""
    spec = importlib.util.find_spec("pulumi_azure_native")
    assert spec and spec.origin
    return Path(spec.origin).parent


@cache
def resources() -> tuple[SdkResource, ...]:
    """Every resource class of the SDK."""
    return tuple(sorted(_resources(), key=lambda resource: resource.token))


def _resources() -> Iterator[SdkResource]:
    for file in package().glob("*/[a-z]*.py"):
        text = file.read_text(encoding="utf-8")
        found = _TOKEN.search(text)
        if found and file.name != "outputs.py":
            yield SdkResource(found[1], _class(text[: found.start()]), _class(text[found.end() :]))


@cache
def nested(module: str) -> Mapping[str, SdkClass]:
    """The nested classes of a module: inputs by their name, outputs with `outputs.` before it."""
    folder = package() / module
    classes = {}
    for name, prefix in (("_inputs.py", ""), ("outputs.py", "outputs.")):
        if (folder / name).exists():
            text = (folder / name).read_text(encoding="utf-8")
            starts = [*_CLASS.finditer(text)]
            ends = [*(match.start() for match in starts[1:]), len(text)]
            classes |= {prefix + m[1]: _class(text[m.start() : end]) for m, end in zip(starts, ends, strict=True)}
    return classes


def _class(text: str) -> SdkClass:
    wire = {python: name or python for name, python, _ in _PROPERTY.findall(text)}
    return SdkClass(
        {name or python: annotation for name, python, annotation in _PROPERTY.findall(text)},
        {wire[python]: value for python, value in _CONSTANT.findall(text) if python in wire},
    )
