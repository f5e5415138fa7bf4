"""The map holds for every class of the installed SDK, and its data is what its index says."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import residency.arm
from infra.localazure.provider.service import VERSION
from residency.arm.sdk_map import TokenMap, find, to_body, to_outputs, to_row, tokens
from residency.arm.shapes import to_arm, to_sdk
from tests.contract.sdk_source import SdkClass, nested, resources

DATA = Path(residency.arm.__file__).parent / "data" / "sdk"
CLASS_NAME = re.compile(r"'((?:outputs\.)?\w+)'")
DEEPEST = 5


def token_map(token: str) -> TokenMap:
    found = find(token)
    assert found, token
    return found


def test_every_file_has_the_digest_that_the_index_holds() -> None:
    index = json.loads((DATA / "index.json").read_text())
    files = {file.stem: hashlib.sha256(file.read_bytes()).hexdigest() for file in DATA.glob("*.json")}
    del files["index"]
    assert files == index["files"]


def test_the_map_knows_exactly_the_classes_of_the_sdk() -> None:
    assert importlib.metadata.version("pulumi-azure-native") == VERSION
    assert set(tokens()) == {resource.token for resource in resources()}


def test_every_input_of_every_class_has_one_place() -> None:
    """In the path, in the query or in the body, and nowhere twice but where the map says so."""
    homeless, twice = [], []
    for resource in resources():
        token = token_map(resource.token)
        for name in resource.inputs.properties:
            elsewhere = (name in token.path_params) + (name in token.query)
            body = to_body(token, {**dict.fromkeys(token.input_shape.constants), name: name})
            in_body = name in json.dumps(list(_leaves(body)))
            if not elsewhere and not in_body:
                homeless.append((token.token, name))
            if elsewhere and in_body and name not in token.also_in_body and name not in token.input_names:
                twice.append((token.token, name))
    assert not homeless
    assert not twice


def test_inputs_come_back_unchanged_from_arm() -> None:
    """SDK -> ARM -> SDK on full synthetic inputs, for every class whose map is exact."""
    broken = []
    for resource in resources():
        token = token_map(resource.token)
        if token.confidence != "exact":
            continue
        for choice in range(2):
            inputs = {
                name: value
                for name, value in synthetic(resource.inputs, resource.token, choice).items()
                if name not in token.path_params and name not in token.query
            }
            written = to_arm(token.input_shape, inputs, token.shapes)
            if to_sdk(token.input_shape, written, token.shapes) != inputs:
                broken.append(token.token)
    assert not broken


def test_outputs_come_back_unchanged_from_arm() -> None:
    """Outputs -> ARM row -> outputs, for all classes: the way that a state file is read."""
    broken = []
    for resource in resources():
        token = token_map(resource.token)
        outputs = synthetic(resource.outputs, resource.token, 0) | {"id": "/id"}
        outputs["azureApiVersion"] = token.api_version
        if token.api_version is None:
            del outputs["azureApiVersion"]
        if to_outputs(token, to_row(token, outputs)) != outputs:
            broken.append(token.token)
    assert not broken


def synthetic(cls: SdkClass, token: str, choice: int) -> dict[str, Any]:
    """A value for every property; `choice` picks among the members of unions."""
    return _object(cls, token.split(":")[1], choice, "", ())


def _object(cls: SdkClass, module: str, choice: int, at: str, above: tuple[str, ...]) -> dict[str, Any]:
    return {
        name: cls.constants.get(name) or _value(annotation, module, choice, f"{at}.{name}", above)
        for name, annotation in cls.properties.items()
    }


def _value(annotation: str, module: str, choice: int, at: str, above: tuple[str, ...]) -> Any:
    known = nested(module)
    classes = [name for name in CLASS_NAME.findall(annotation) if name in known and name not in above]
    bare = re.sub(r"pulumi\.(?:Input|Output)\[|Optional\[", "", annotation)
    inner: Any = at
    if classes and len(above) < DEEPEST:
        name = classes[choice % len(classes)]
        inner = _object(known[name], module, choice, at, (*above, name))
    if bare.startswith("Sequence["):
        return [inner]
    if bare.startswith("Mapping["):
        return {"key": inner}
    return inner


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield str(value)
