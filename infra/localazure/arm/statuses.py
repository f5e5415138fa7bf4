"""With which status, and which way of waiting, each type answers each operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from infra.localazure.arm.tables import DATA, load
from infra.localazure.arm.times import Times, Verb

_SELF = "Self"
_METHODS: Mapping[Verb, str] = {"create": "PUT", "update": "PUT", "patch": "PATCH", "delete": "DELETE"}
_NOT_IMPLEMENTED = 501
_PREFERRED: Mapping[Verb, tuple[int, ...]] = {
    "create": (201, 200, 202),
    "update": (200, 201, 202),
    "patch": (200, 202, 201),
    "delete": (200, 202),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """How an operation is answered: the status, and the header that names the operation where it runs on.

    Attributes:
        status: the HTTP status.
        header: `Azure-AsyncOperation` or `Location`, None for what is done at once.
        also: whether the other of these two headers is sent as well.
        shows_place: whether `Location` is the resource's own address, though nothing runs on.
    """

    status: int
    header: str | None = None
    also: bool = False
    shows_place: bool = False


class Statuses:
    """The tables `operations.toml` (what real answers look like) and `accepted_statuses.tsv` (what clients accept).

    `without_body` are the folded types that a PUT without a body creates.
    """

    def __init__(self, times: Times) -> None:
        self._times = times
        self._stated = {name.lower(): entry for name, entry in load("operations.toml")["types"].items()}
        self.without_body = frozenset(name.lower() for name in load("operations.toml")["without_body"])
        self.accepted = _accepted(DATA / "accepted_statuses.tsv")
        self._ways: dict[tuple[str, Verb], Way] = {}

    def way(self, arm_type: str, verb: Verb) -> Way:
        """What is stated for the type; else the usual answer, or the nearest one that all clients accept.

        What takes a time of its own runs on after its answer.
        """
        key = (arm_type.lower(), verb)
        if key not in self._ways:
            way = self._decide(*key)
            self._ways[key] = self.running_on(arm_type, verb, way) if self._times.is_known(*key) else way
        return self._ways[key]

    def running_on(self, arm_type: str, verb: Verb, way: Way) -> Way:
        """The same answer to an operation that runs on, in a form that the type's clients accept.

        A write keeps its status and names its operation: clients that know of none pass the header over (the ARM RPC
        allows 200 and 201 with it). A deletion runs on only where all clients accept 202.
        """
        if way.header or way.status == _NOT_IMPLEMENTED:
            return way
        if verb != "delete":
            return Way(status=way.status, header="Azure-AsyncOperation")
        accepted = self.accepted.get((arm_type.lower(), "DELETE"))
        return Way(status=202, header="Location") if accepted is None or 202 in accepted else way  # noqa: PLR2004

    def _decide(self, folded: str, verb: Verb) -> Way:
        stated = self._stated.get(folded, {}).get(verb)
        if stated:
            status, *headers = stated.split()
            if headers == [_SELF]:
                return Way(status=int(status), shows_place=True)
            return Way(status=int(status), header=next(iter(headers), None), also=len(headers) > 1)
        accepted = self.accepted.get((folded, _METHODS[verb]))
        status = next((each for each in _PREFERRED[verb] if accepted is None or each in accepted), _PREFERRED[verb][0])
        if status != 202:  # noqa: PLR2004 - Accepted
            return Way(status=status)
        return Way(status=status, header="Location" if verb == "delete" else "Azure-AsyncOperation")


def _accepted(path: Path) -> dict[tuple[str, str], frozenset[int]]:
    accepted = {}
    for line in path.read_text(encoding="utf-8").splitlines()[2:]:
        arm_type, method, statuses = line.split("\t")
        accepted[arm_type.lower(), method] = frozenset(map(int, statuses.split(",")))
    return accepted
