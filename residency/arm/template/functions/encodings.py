"""Functions of strings that encode or decode: base64, URIs, data URIs."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit

from residency.arm.template.dotnet.composite import text_of
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import Json, function
from residency.arm.template.loose_json import loose_json

_DATA_URI = re.compile(r"data:[^,]*?(?P<base64>;base64)?,(?P<data>.*)", re.DOTALL | re.IGNORECASE)


@function("base64")
def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8", "surrogatepass")).decode()


@function("base64ToString")
def _base64_to_string(text: str) -> str:
    return _decoded("base64ToString", text)


@function("base64ToJson")
def _base64_to_json(text: str) -> Any:
    try:
        return loose_json(_decoded("base64ToJson", text))
    except ValueError as error:
        raise _not_convertible("base64ToJson") from error


@function("dataUri")
def _data_uri(value: Json) -> str:
    return f"data:text/plain;charset=utf8;base64,{_base64(text_of(value))}"


@function("dataUriToString")
def _data_uri_to_string(text: str) -> str:
    found = _DATA_URI.fullmatch(text)
    if found is None:
        raise TemplateError(
            "The template language function 'dataUriToString' expects its parameter to be formatted as a valid data "
            f"URI. The provided value '{text[:80]}' was not formatted correctly. "
            "Please see https://aka.ms/arm-functions#dataUriToString for usage details."
        )
    try:
        data = found["data"]
        return (base64.b64decode(data, validate=True) if found["base64"] else unquote_to_bytes(data)).decode()
    except ValueError as error:
        raise _not_convertible("dataUriToString") from error


@function("uri")
def _uri(base: str, relative: str) -> str:
    """The relative one resolved against the base, by section 5 of RFC 3986."""
    try:
        parts = urlsplit(base)
        joined = urljoin(base, relative)
    except ValueError as error:
        raise _no_uri(base) from error
    if not parts.scheme or not parts.netloc:
        raise _no_uri(base)
    return joined


@function("uriComponent")
def _uri_component(text: str) -> str:
    return quote(text, safe="-_.~", errors="replace")


@function("uriComponentToString")
def _uri_component_to_string(text: str) -> str:
    return unquote(text)


def _decoded(name: str, text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except ValueError as error:
        raise TemplateError(
            f"The template language function '{name}' was invoked with a parameter that is not valid. "
            "The value cannot be decoded from base64 representation."
        ) from error


def _not_convertible(name: str) -> TemplateError:
    return TemplateError(
        f"The template language function '{name}' was invoked with a parameter that is not valid. "
        "The value cannot be converted to the target type."
    )


def _no_uri(text: str) -> TemplateError:
    return TemplateError(
        "The template language function 'uri' expects its first argument to be a uri string. "
        f"The provided value is '{text[:80]}'. Please see https://aka.ms/arm-functions for usage details."
    )
