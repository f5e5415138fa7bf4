"""What the catalogue knows of a type: as plain values, and as text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from residency.catalogue.entry import Condition, Entry, Fact
from residency.catalogue.page import Example, Page
from residency.model.claims import Evidence

_EFFECTS = {
    "stays": "nothing leaves its own region",
    "pair": "a copy in the paired region; refused where there is no pair",
    "second-region": "a copy in a second region",
    "open": "a way out that shows no copy, so nobody can say",
    "unproven": "not decided by this",
    "note": "harmless",
    "metadata": "no data of a customer's",
    "global": "anywhere in the world",
    "data-zone": "anywhere in the region's data zone",
}
_READS = {
    "value": "one of these values; any other is unproven",
    "region": "the name of a region",
    "geography": "the name of a geography, a country or a region",
    "presence": "whether there is anything",
    "pair": "the name of a region: the service itself copies to the region that is paired with it",
    "arm-id": "the id of another resource",
    "host": "a URL or host name",
    "guid": "a GUID that another resource publishes",
    "connection-string": "a connection string",
    "free": "anything: every text in it is looked at for regions, ids, hosts and connection strings",
}
_LOCATED = {
    "regional": "in the region that its location names",
    "parent": "where its parent is",
    "extends": "where the resource is that it extends",
    "follows": "in the region that {path} names",
    "non-regional": "in no region: anywhere",
    "geography": "in the geography that {path} names",
    "tenant": "where the tenant's directory is",
    "metadata": "nowhere: a record of the control plane",
}


def document(entry: Entry, page: Page) -> dict[str, Any]:
    """Everything about a type, as plain values."""
    return {
        "type": entry.type,
        "located": {"how": entry.how.value, "path": entry.path, "evidence": _evidence(entry.why)},
        "holds": sorted(entry.holds),
        "computes": entry.computes,
        "key_holder": entry.key_holder,
        "judged": entry.judged,
        "api_versions": _range(entry.api),
        "hosts": list(entry.hosts),
        "facts": [_fact(fact) for fact in entry.facts],
        "waivers": [{"paths": list(one.paths), "reason": one.reason, "text": one.text} for one in page.waivers],
        "examples": [_example(one) for one in page.examples],
    }


def lines(shown: dict[str, Any]) -> Iterator[str]:
    """The document of a type as text; sources have numbers and stand at the end."""
    located = shown["located"]
    sources = _Sources()
    yield shown["type"]
    yield ""
    yield f"  is         {_LOCATED[located['how']].format(path=located['path'])}  {sources.cite(located['evidence'])}"
    if located["evidence"]["note"]:
        yield f"             {located['evidence']['note']}"
    computes = "; computes on it" if shown["computes"] else ""
    yield f"  holds      {', '.join(shown['holds'])}{computes}{'; hands keys on' if shown['key_holder'] else ''}"
    if shown["hosts"]:
        yield f"  answers to {', '.join(f'NAME.{host}' for host in shown['hosts'])}"
    yield f"  judged     {'by hand' if shown['judged'] else 'by machine: proves plain placement only'}"
    yield f"  for        API versions {shown['api_versions']}"
    yield from _section(f"What its properties mean ({len(shown['facts'])})")
    for number, fact in enumerate(shown["facts"]):
        yield from ("",) if number else ()
        yield from _fact_lines(fact, sources)
    if shown["waivers"]:
        yield from _section("Properties that could bear a location and need no fact")
        for waiver in shown["waivers"]:
            yield f"  {', '.join(waiver['paths'])}"
            yield f"    {waiver['reason']}: {waiver['text']}"
    yield from _section(f"Examples ({len(shown['examples'])})")
    for example in shown["examples"]:
        yield from _example_lines(example)
    yield from _section("Sources")
    yield from sources.lines()


class _Sources:
    """Sources in the order in which they are cited."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def cite(self, evidence: dict[str, str]) -> str:
        dated = f", dated {evidence['dated']}" if evidence["dated"] else ""
        number = self._numbers.setdefault(f"{evidence['source']}{dated}", len(self._numbers) + 1)
        confidence = "" if evidence["confidence"] == "high" else f", {evidence['confidence']} confidence"
        return f"[{number}; {evidence['basis']}, read {evidence['checked_on']}{confidence}]"

    def lines(self) -> Iterator[str]:
        for source, number in self._numbers.items():
            yield f"  [{number}] {source}"


def _section(title: str) -> tuple[str, str]:
    return "", title


def _fact_lines(fact: dict[str, Any], sources: _Sources) -> Iterator[str]:
    yield f"  {fact['path']}  ({fact['kind']})"
    if fact["flows"]:
        yield f"    moves  {fact['flows']}"
    for text in fact["holds_only"]:
        yield f"    only   {text}"
    yield f"    reads  {_reads(fact)}"
    by_effect: dict[str, list[str]] = {}
    for value, effect in fact["values"].items():
        by_effect.setdefault(effect, []).append(value)
    for effect, values in by_effect.items():
        yield f"    {', '.join(values)} -> {_effect(effect)}"
    for name in ("present", "absent"):
        if fact[name]:
            yield f"    ({name}) -> {_effect(fact[name])}"
    for key, kind in fact["keys"].items():
        yield f"    key {key}: {kind}"
    if fact["fix"]:
        yield f"    do     {fact['fix']}"
    if fact["evidence"]["note"]:
        yield f"    note   {fact['evidence']['note']}"
    yield f"    source {sources.cite(fact['evidence'])}"


def _reads(fact: dict[str, Any]) -> str:
    bare = f", or the name of a {fact['named']}" if fact["named"] else ""
    bound = "; Azure takes one of the same region only" if fact["bound"] else ""
    return f"{_READS[fact['reads']]}{bare}{bound}"


def _effect(effect: str) -> str:
    meaning = _EFFECTS.get(effect)
    return f"{effect}: {meaning}" if meaning else f"it is in {effect.removeprefix('in:')}"


def _example_lines(example: dict[str, Any]) -> Iterator[str]:
    to = f" to {', '.join(example['to'])}" if example["to"] else ""
    yield f"  {example['verdict'].upper()}{to}{': ' + example['title'] if example['title'] else ''}"
    for row in example["rows"]:
        yield f"    {json.dumps(row, ensure_ascii=False)}"


def _example(example: Example) -> dict[str, Any]:
    return {
        "title": example.title,
        "verdict": example.verdict,
        "to": list(example.to),
        "rows": [dict(row) for row in example.rows],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    only = [*_condition(fact.when, "where"), *_condition(fact.unless, "unless")]
    return {
        "path": fact.path,
        "kind": fact.kind.value,
        "reads": fact.reads.value,
        "named": fact.named,
        "bound": fact.is_bound,
        "values": dict(fact.values),
        "keys": {key: kind.value for key, kind in fact.keys.items()},
        "present": fact.present,
        "absent": fact.absent,
        "holds_only": [*only, *([f"for API versions {_range(fact.api)}"] if fact.api else [])],
        "flows": fact.flows,
        "fix": fact.fix,
        "evidence": _evidence(fact.evidence),
    }


def _condition(condition: Condition | None, word: str) -> list[str]:
    if condition is None:
        return []
    return [f"{word} {condition.path} is {' or '.join(condition.values) if condition.values else 'there'}"]


def _range(api: tuple[str, str]) -> str:
    return f"{api[0]} to {'now' if api[1].startswith('9999') else api[1]}"


def _evidence(evidence: Evidence) -> dict[str, str]:
    names = ("source", "dated", "checked_on", "basis", "confidence", "note")
    return {name: getattr(evidence, name) for name in names}
