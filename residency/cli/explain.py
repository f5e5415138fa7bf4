"""`residency explain RULE|TYPE`: a rule's page, or what the catalogue knows of a type."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from residency.catalogue.entry import Entry, Fact
from residency.catalogue.load import Catalogue
from residency.catalogue.page import Example, Page
from residency.errors import ResidencyError
from residency.exemptions import HELP as STALE_EXEMPTION_HELP
from residency.exemptions import RULE as STALE_EXEMPTION
from residency.model.claims import Evidence
from residency.rules.interface import documentation, find_rule, load_rules


class NothingToExplainError(ResidencyError):
    """Neither a rule nor a type of the catalogue."""


def add_parser(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb."""
    parser = verbs.add_parser(
        "explain",
        help="show a rule, or the facts about a type",
        description="Show a rule's page, or what the catalogue knows of a type, with sources.",
    )
    parser.add_argument("what", metavar="RULE|TYPE", help="RES002, copy-outside-boundary, or an ARM type")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    print("\n".join(_explained(arguments.what)))  # noqa: T201 - the command's output
    return 0


def _explained(what: str) -> Iterator[str]:
    if "/" in what:
        entry = Catalogue().entry(what)
        if entry is None:
            raise NothingToExplainError(f"the catalogue does not know the type {what!r}: it is judged by RES004")
        yield from _type(entry, Catalogue().page(what))
        return
    if what.lower() in {STALE_EXEMPTION.id.lower(), STALE_EXEMPTION.slug}:
        yield f"{STALE_EXEMPTION.id} {STALE_EXEMPTION.slug}"
        yield ""
        yield STALE_EXEMPTION_HELP
        return
    module = find_rule(what)
    if module is None:
        known = ", ".join([*(one.RULE.id for one in load_rules()), STALE_EXEMPTION.id])
        raise NothingToExplainError(f"no rule {what!r}: the rules are {known}; a type is written Microsoft.X/y")
    yield f"{module.RULE.id} {module.RULE.slug}"
    yield ""
    yield documentation(module)


def _type(entry: Entry, page: Page) -> Iterator[str]:
    yield entry.type
    yield f"  located   {entry.how}{f' by {entry.path}' if entry.path else ''}"
    yield from _evidence(entry.why)
    yield f"  holds     {', '.join(sorted(entry.holds))}{'; computes' if entry.computes else ''}"
    yield f"  judged    {'by hand' if entry.judged else 'by machine: proves plain placement only'}"
    yield f"  for       API versions {_range(entry.api)}"
    for fact in entry.facts:
        yield ""
        yield from _fact(fact)
    for waiver in page.waivers:
        yield ""
        yield f"  needs no fact ({waiver.reason}): {', '.join(waiver.paths)}"
        yield f"    {waiver.text}"
    for example in page.examples:
        yield ""
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    to = f" to {', '.join(example.to)}" if example.to else ""
    yield f"  example   {example.verdict}{to}{f': {example.title}' if example.title else ''}"
    for line in json.dumps(example.rows, indent=2).splitlines():
        yield f"    {line}"


def _fact(fact: Fact) -> Iterator[str]:
    api = f", API versions {_range(fact.api)}" if fact.api else ""
    yield f"  {fact.path}  [{fact.kind}, {fact.reads}{api}]"
    yield f"    {fact.flows}"
    for value, effect in fact.values.items():
        yield f"    {value} -> {effect}"
    for name, meaning in (("present", fact.present), ("absent", fact.absent)):
        if meaning:
            yield f"    ({name}) -> {meaning}"
    yield from _evidence(fact.evidence)


def _range(api: tuple[str, str]) -> str:
    return f"{api[0]} to {'now' if api[1].startswith('9999') else api[1]}"


def _evidence(evidence: Evidence) -> Iterator[str]:
    dated = f", dated {evidence.dated}" if evidence.dated else ""
    yield f"    source: {evidence.source}{dated}"
    yield f"    read {evidence.checked_on}; {evidence.basis}, {evidence.confidence} confidence"
    if evidence.note:
        yield f"    note: {evidence.note}"
