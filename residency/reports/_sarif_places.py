"""Where resources are for SARIF: a place in a file where one is known, and its id as a logical name."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any
from urllib.parse import quote, urlsplit

from residency.model.results import Assessment, Location, Result
from residency.reports._listing import spelled_out

_STDIN = "-"


class Places:
    """Locations of one assessment. A resource that no file registers is placed in what was read."""

    def __init__(self, assessment: Assessment) -> None:
        source = assessment.source
        self._endpoint = source.endpoint
        self._digest = source.digest
        self._target = None if source.endpoint or source.target == _STDIN else source.target
        self._known = {one.subject.lower(): one.location for one in assessment.results if one.location}

    def artifacts(self) -> list[dict[str, Any]]:
        """The file that was read, and the files that register resources."""
        found: list[dict[str, Any]] = []
        if self._target:
            target: dict[str, Any] = {"location": {"uri": _uri(self._target)}, "roles": ["analysisTarget"]}
            if self._digest:
                algorithm, _, digits = self._digest.partition(":")
                target["hashes"] = {{"sha256": "sha-256"}.get(algorithm, algorithm): digits}
            found.append(target)
        files = sorted({_uri(location.file) for location in self._known.values()})
        return found + [{"location": {"uri": file}} for file in files if not self._target or file != _uri(self._target)]

    def location(self, resource: str, result: Result | None = None) -> dict[str, Any]:
        """Where a resource is.

        Args:
            resource: its ARM id or URN.
            result: the result about it, which knows the place best.
        """
        known = result.location if result and result.location else self._known.get(resource.lower())
        name = spelled_out(resource)
        place: dict[str, Any] = {
            "logicalLocations": [{"name": name.rpartition("/")[2], "fullyQualifiedName": name, "kind": "resource"}]
        }
        physical = self._physical(known, resource)
        return {"physicalLocation": physical, **place} if physical else place

    def _physical(self, known: Location | None, resource: str) -> dict[str, Any] | None:
        if known:
            region = {"region": {"startLine": known.line}} if known.line else {}
            return {"artifactLocation": {"uri": _uri(known.file)}, **region}
        if self._target:
            return {"artifactLocation": {"uri": _uri(self._target)}}
        if self._endpoint and resource.startswith("/"):
            return {"artifactLocation": {"uri": self._endpoint.rstrip("/") + quote(spelled_out(resource))}}
        return None


def _uri(file: str) -> str:
    """A file's name as a URI: relative ones stay so, for a host finds them in the repository."""
    text = spelled_out(file)
    if urlsplit(text).scheme in {"http", "https", "file"}:
        return text
    path = PurePath(text)
    return f"file://{quote(path.as_posix())}" if path.is_absolute() else quote(path.as_posix())
