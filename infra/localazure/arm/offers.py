"""What each region offers: places, types, zones and values, by the table `offers.toml`."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from infra.localazure.arm.regions import regions
from infra.localazure.arm.tables import load
from infra.localazure.errors import ArmError
from residency.model.regions import fold_name

Mode = Literal["enforced", "logged"]
MODES: tuple[Mode, ...] = ("enforced", "logged")

_UNPAIRED = "unpaired"
_log = logging.getLogger("localazure.offers")


@dataclass(frozen=True, kw_only=True)
class _Refused:
    """One line of `refused`, its type in lower case."""

    type: str
    path: str
    value: re.Pattern[str]
    region: str
    status: int
    code: str
    message: str


class Offers:
    """Refuses what a region does not offer, or (`logged`) lets it stand and only says so, to rehearse leaks."""

    def __init__(self, mode: Mode = "enforced") -> None:
        self._mode = mode
        table = load("offers.toml")
        self._regions = {region["name"]: region for region in regions()}
        self._logical = frozenset(table["logical"])
        self._absent = {place: frozenset(map(str.lower, types)) for place, types in table["absent"].items()}
        self._known = {place: frozenset(map(str.lower, types)) for place, types in table["known"].items()}
        self._refused = tuple(_refused(line) for line in table["refused"])
        self._zones: Mapping[str, Mapping[str, Any]] = {name.lower(): line for name, line in table["zones"].items()}

    def places(self, arm_type: str) -> list[str]:
        """The display names of the regions where a type is offered, as far as is known."""
        folded = arm_type.lower()
        return [
            region["displayName"]
            for name, region in self._regions.items()
            if folded not in self._absent.get(name, frozenset())
        ]

    def refusals(self, arm_type: str, location: str, body: Mapping[str, Any]) -> list[ArmError]:
        """What a region would refuse of a new resource, whatever the mode."""
        return list(self._findings(arm_type, location, "", body, {}))

    def check(self, arm_type: str, place: str, name: str, body: Mapping[str, Any], old: Mapping[str, Any]) -> list[str]:
        """Judge a write.

        Args:
            arm_type: its documented spelling.
            place: the location of the resource, or of what it belongs to; empty for none.
            name: the resource's own name.
            body: what is to be stored, merged where the request is a patch.
            old: what is stored; empty for a new resource. What stands already is not judged again.

        Returns:
            What Azure would refuse; always empty where offers are enforced.

        Raises:
            ArmError: offers are enforced, and the region lacks what is asked for.
        """
        location = fold_name(place)
        if not location or location in self._logical:
            return []
        findings = list(self._findings(arm_type, location, name, body, old))
        if findings and self._mode == "enforced":
            raise findings[0]
        for finding in findings:
            _log.warning("not offered, and let stand: %s %s", finding.code, finding.message)
        if not old and not findings and arm_type.lower() not in self._known.get(location, {arm_type.lower()}):
            _log.info("accepted, though no source says whether %s offers %s", location, arm_type)
        return [f"{finding.code}: {finding.message}" for finding in findings]

    def _findings(
        self, arm_type: str, location: str, name: str, body: Mapping[str, Any], old: Mapping[str, Any]
    ) -> Iterator[ArmError]:
        region = self._regions.get(location)
        folded = arm_type.lower()
        if not old and (region is None or folded in self._absent.get(location, frozenset())):
            yield self._not_here(arm_type, location)
        if region is None:
            return
        unpaired = region["pair"] is None
        for line in self._refused:
            if line.type != folded or not (line.region == location or (line.region == _UNPAIRED and unpaired)):
                continue
            before = set(_values(old, line.path))
            for value in _values(body, line.path):
                if line.value.fullmatch(value) and value not in before:
                    known = {"value": value, "location": location, "name": name, "kind": body.get("kind", "Storage")}
                    yield ArmError(line.status, line.code, line.message.format_map(known), gateway=False)
        yield from self._wrong_zones(arm_type, region, name, body, old)

    def _wrong_zones(
        self, arm_type: str, region: Mapping[str, Any], name: str, body: Mapping[str, Any], old: Mapping[str, Any]
    ) -> Iterator[ArmError]:
        there = [str(zone) for zone in range(1, region["zones"] + 1)]
        wrong = [zone for zone in _values(body, "zones[]") if zone not in {*there, *_values(old, "zones[]")}]
        if wrong:
            line = self._zones.get(arm_type.partition("/")[0].lower(), self._zones["other"])
            known = {"type": arm_type, "name": name, "location": region["name"], "zones": ",".join(there)}
            yield ArmError(400, line["code"], line["message"].format_map({**known, "value": ",".join(wrong)}))

    def _not_here(self, arm_type: str, location: str) -> ArmError:
        """The status is unverified; the words are those of deployment logs."""
        places = ",".join(fold_name(place) for place in self.places(arm_type))
        if arm_type.lower() == "microsoft.resources/resourcegroups":
            return ArmError(
                400,
                "LocationNotAvailableForResourceGroup",
                f"The provided location '{location}' is not available for resource group. List of available regions "
                f"is '{places}'.",
            )
        return ArmError(
            400,
            "LocationNotAvailableForResourceType",
            f"The provided location '{location}' is not available for resource type '{arm_type}'. "
            f"List of available regions for the resource type is '{places}'.",
        )


def _refused(line: Mapping[str, Any]) -> _Refused:
    return _Refused(
        type=line["type"].lower(),
        path=line["path"],
        value=re.compile(line["value"], re.IGNORECASE),
        region=line["region"],
        status=line["status"],
        code=line["code"],
        message=line["message"],
    )


def _values(body: Any, path: str) -> list[str]:
    """The texts at a dotted path; `[]` behind a name is each item of an array."""
    found = [body]
    for step in path.split("."):
        name, each, _ = step.partition("[]")
        found = [place[name] for place in found if isinstance(place, Mapping) and name in place]
        if each:
            found = [item for array in found if isinstance(array, list) for item in array]
    return [value for value in found if isinstance(value, str)]
