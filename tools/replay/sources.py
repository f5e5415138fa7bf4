"""Reads exchanges: own fixtures (TOML), VCR cassettes (YAML), and examples of Azure's API descriptions (JSON)."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from infra.localazure import relaxed_json
from infra.localazure.identity import SUBSCRIPTION_ID
from tools.replay.exchange import Exchange, shape

SUB = f"/subscriptions/{SUBSCRIPTION_ID}"
GROUP = f"{SUB}/resourceGroups/rg1"
ARM_HOST = "management.azure.com"
_SUBSCRIPTION = re.compile(r"/subscriptions/[0-9a-f-]{36}", re.IGNORECASE)
_HEADERS = re.compile(
    r"location|azure-asyncoperation|etag|www-authenticate|x-ms-failure-cause"
    r"|x-ms-ratelimit-remaining-subscription-(reads|writes|deletes|global-reads)",
)
"""The headers of a recording that say something about Azure and not about the way to it."""
_OF_THE_SERVICE = frozenset({"id", "name", "type", "etag", "systemData"})
_LRO = ("azure-asyncoperation", "location")
_OK = 200


class UnreadableError(Exception):
    """A file is not what its name says; the message is one sentence."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """The exchanges of one file.

    Attributes:
        name: of the file.
        exchanges: in order.
        floor: how many percent of them are to be as recorded.
        location: of the resource groups that the exchanges find there.
    """

    name: str
    exchanges: tuple[Exchange, ...]
    floor: float = 0.0
    location: str = "indonesiacentral"


def read(path: Path) -> Story:
    """Read a file by its ending.

    Raises:
        UnreadableError: it cannot be read, or holds nothing to play.
    """
    readers = {".toml": _fixture, ".yaml": _cassette, ".yml": _cassette, ".json": _example}
    reader = readers.get(path.suffix)
    if reader is None:
        raise UnreadableError(f"{path}: only .toml, .yaml and .json files can be replayed")
    try:
        story = reader(path, path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
        raise UnreadableError(f"{path} cannot be read as exchanges: {error!r}") from error
    if not story.exchanges:
        raise UnreadableError(f"{path} holds no request to Azure's resource manager")
    return story


def _fixture(path: Path, text: str) -> Story:
    content = tomllib.loads(text)
    exchanges = tuple(_own_form(entry) for entry in content["exchange"])
    return Story(
        name=path.name,
        exchanges=exchanges,
        floor=content["floor"],
        location=content.get("location", Story.location),
    )


def _own_form(entry: Mapping[str, Any]) -> Exchange:
    method, _, url = entry["request"].partition(" ")
    return Exchange(
        method=method,
        url=_placed(url),
        body=_placed(entry.get("body")),
        status=entry.get("status"),
        headers=frozenset(entry.get("headers", ())),
        values=_placed(entry.get("values", {})),
        code=entry.get("code"),
        message=_placed(entry.get("message")),
        finally_values=_placed(entry.get("end", {})),
    )


def _placed(value: Any) -> Any:
    """A fixture's value with `{sub}` and `{group}` filled in."""
    if isinstance(value, dict):
        return {key: _placed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_placed(inner) for inner in value]
    return value.replace("{group}", GROUP).replace("{sub}", SUB) if isinstance(value, str) else value


def _cassette(path: Path, text: str) -> Story:
    exchanges: list[Exchange] = []
    followed: set[str] = set()
    written: set[str] = set()
    for interaction in yaml.load(text, Loader=yaml.CSafeLoader)["interactions"]:
        request, response = interaction["request"], interaction["response"]
        parts = urlsplit(_SUBSCRIPTION.sub(SUB, request["uri"]))
        headers = {name.lower(): values[0] for name, values in response["headers"].items()}
        body = _json(response["body"]["string"])
        status = response["status"]["code"]
        if parts.hostname != ARM_HOST:
            continue
        if parts.path in followed:
            if status == _OK and isinstance(body, dict) and "id" in body and exchanges:
                exchanges[-1] = replace(exchanges[-1], finally_values=dict(shape(body)))
            continue
        followed |= {urlsplit(_SUBSCRIPTION.sub(SUB, headers[name])).path for name in _LRO if name in headers}
        url = f"{parts.path}?{parts.query}"
        sent = _json(request["body"])
        if request["method"] == "GET" and status == _OK and _is_resource(body) and parts.path.lower() not in written:
            exchanges.append(_seed(url, body))
        written.add(parts.path.lower())
        exchanges.append(_recorded(request["method"], url, sent, status, headers, body))
    return Story(name=path.name, exchanges=tuple(exchanges), location="westus")


def _example(path: Path, text: str) -> Story:
    content = json.loads(_SUBSCRIPTION.sub(SUB, text))
    sent = next((value for value in content["parameters"].values() if isinstance(value, dict)), None)
    exchanges: list[Exchange] = []
    for status, response in content["responses"].items():
        body = response.get("body")
        if not _is_resource(body) or exchanges:
            continue
        url = f"{body['id']}?api-version={content['parameters']['api-version']}"
        if sent is None:
            exchanges.append(_seed(url, body))
        method = "GET" if sent is None else "PUT"
        headers = {name.lower(): value for name, value in response.get("headers", {}).items()}
        exchanges.append(_recorded(method, url, sent, None if sent else int(status), headers, body))
    return Story(name=path.name, exchanges=tuple(exchanges))


def _recorded(method: str, url: str, sent: Any, status: int | None, headers: Mapping[str, str], body: Any) -> Exchange:
    error = body.get("error") if isinstance(body, dict) else None
    values = dict(shape(body)) if not error else {}
    if isinstance(body, dict) and isinstance(
        body.get("value"), list
    ):  # of a list only the form: others' things are in it
        values = dict(_types_only(values.items()))
    return Exchange(
        method=method,
        url=url,
        body=sent,
        status=status,
        headers=frozenset(name for name in headers if _HEADERS.fullmatch(name)),
        values=values,
        code=error["code"] if error else None,
        message=error["message"] if error else None,
    )


def _types_only(values: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    for path, value in values:
        kind = "bool" if isinstance(value, bool) else "text" if isinstance(value, str) else "number"
        yield path, value if isinstance(value, str) and value.startswith("<") else f"<{kind}>"


def _seed(url: str, body: Mapping[str, Any]) -> Exchange:
    """What makes a resource stand that a recording found there."""
    return Exchange(method="PUT", url=url, body={key: v for key, v in body.items() if key not in _OF_THE_SERVICE})


def _is_resource(body: Any) -> bool:
    return isinstance(body, dict) and isinstance(body.get("id"), str) and "/subscriptions/" in body["id"]


def _json(text: Any) -> Any:
    if not isinstance(text, str | bytes) or not text:
        return None
    content = text.decode() if isinstance(text, bytes) else text
    try:
        return relaxed_json.loads(_SUBSCRIPTION.sub(SUB, content))
    except json.JSONDecodeError:  # what is not JSON is no business of ARM
        return None
