"""`residency explain RULE|TYPE`: a rule's page, or what the catalogue knows of a type."""

from __future__ import annotations

import argparse

from residency.errors import ResidencyError


class NothingToExplainError(ResidencyError):
    """Neither a rule nor a type of the catalogue."""


def add_parser(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb."""
    parser = verbs.add_parser(
        "explain",
        help="show a rule, or the facts about a type",
        description="Show a rule's page with the law behind it, examples, and the types whose facts it judges; or what "
        "the catalogue knows of a type, with sources and examples.",
    )
    parser.add_argument("what", metavar="RULE|TYPE", help="RES002, copy-outside-boundary, or an ARM type")
    parser.add_argument("--format", choices=["json", "text"], default="text", help="how to write (text)")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    what, is_json = arguments.what, arguments.format == "json"
    print(_of_type(what, is_json) if "/" in what else _of_rule(what, is_json))  # noqa: T201 - the command's output
    return 0


# Only what is asked for is loaded, and nothing of it by other verbs.


def _of_type(what: str, is_json: bool) -> str:  # noqa: FBT001 - a format, not a mode
    from residency.catalogue.load import Catalogue  # noqa: PLC0415
    from residency.cli import explain_type  # noqa: PLC0415

    catalogue = Catalogue()
    entry = catalogue.entry(what)
    if entry is None:
        raise NothingToExplainError(f"the catalogue does not know the type {what!r}: it is judged by RES004")
    document = explain_type.document(entry, catalogue.page(what))
    return _as_json(document) if is_json else "\n".join(explain_type.lines(document))


def _of_rule(what: str, is_json: bool) -> str:  # noqa: FBT001 - a format, not a mode
    from residency import exemptions  # noqa: PLC0415
    from residency.cli import explain_rule  # noqa: PLC0415
    from residency.rules.interface import find_rule, load_rules  # noqa: PLC0415

    module = find_rule(what)
    rule = module.RULE if module else exemptions.RULE
    if module is None and what.lower() not in {rule.id.lower(), rule.slug}:
        known = ", ".join([*(one.RULE.id for one in load_rules()), rule.id])
        raise NothingToExplainError(f"no rule {what!r}: the rules are {known}; a type is written Microsoft.X/y")
    document = explain_rule.document(rule)
    return _as_json(document) if is_json else "\n".join(explain_rule.lines(document))


def _as_json(document: object) -> str:
    import json  # noqa: PLC0415

    return json.dumps(document, indent=2, ensure_ascii=False)
