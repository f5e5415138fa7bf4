"""Read a boundary by its name or from a file."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from residency.errors import ResidencyError
from residency.model.boundary import Boundary
from residency.model.content import CLASSES
from residency.model.regions import regions
from residency.model.verdicts import Kind

DATA = Path(__file__).parent / "data"
DEFAULT = "indonesia-strict"


class BoundaryError(ResidencyError):
    """A boundary that is not there or cannot be; the message names file and key."""


def known_boundaries() -> tuple[str, ...]:
    """The names of the boundaries that come with the checker."""
    return tuple(sorted(path.stem for path in DATA.glob("*.toml")))


def load_boundary(name_or_file: str) -> Boundary:
    """Read a boundary.

    Args:
        name_or_file: one of `known_boundaries`, or the path of a TOML file of the same form.

    Raises:
        BoundaryError: no such boundary, or a file that is none.
    """
    known = name_or_file in known_boundaries()
    path = DATA / f"{name_or_file}.toml" if known else Path(name_or_file)
    try:
        raw = path.read_bytes()
        document = tomllib.loads(raw.decode())
    except OSError as error:
        names = ", ".join(known_boundaries())
        raise BoundaryError(f"no boundary {name_or_file!r}: give a TOML file or one of {names}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BoundaryError(f"{name_or_file} is not TOML: {error}") from error
    try:
        return _boundary(document, raw)
    except _FaultError as error:
        raise BoundaryError(f"{name_or_file}: {error}") from error


class _FaultError(ValueError):
    """What is wrong, without the file."""


def _boundary(document: Mapping[str, Any], raw: bytes) -> Boundary:
    unknown = document.keys() - {"name", "title", "countries", "free", "frameworks"}
    if unknown:
        raise _FaultError(f"unknown key {min(unknown)!r}")
    countries = _texts(document, "countries")
    known = {region.country for region in regions()}
    for country in countries:
        if country not in known:
            raise _FaultError(f"countries: Azure has no region in {country!r} (write ISO 3166-1 codes, as ID)")
    free = _texts(document, "free")
    for content in free:
        if content not in CLASSES:
            raise _FaultError(f"free: {content!r} is none of {', '.join(sorted(CLASSES))}")
    return Boundary(
        name=_text(document, "name"),
        title=_text(document, "title"),
        countries=frozenset(countries),
        free=frozenset(free),
        frameworks=_frameworks(document.get("frameworks", {})),
        digest=f"sha256:{hashlib.sha256(raw).hexdigest()}",
    )


def _frameworks(table: object) -> dict[Kind, tuple[str, ...]]:
    if not isinstance(table, Mapping):
        raise _FaultError("frameworks must be a table of kinds")
    for kind in table:
        if kind not in set(Kind):
            raise _FaultError(f"frameworks: {kind!r} is none of {', '.join(Kind)}")
    return {Kind(kind): tuple(_texts(table, kind)) for kind in table}


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _FaultError(f"{key} must be text")
    return value


def _texts(table: Mapping[str, Any], key: str) -> list[str]:
    value = table.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _FaultError(f"{key} must be a list of texts")
    return value
