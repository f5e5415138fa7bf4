"""From a source to a report and an exit code: what all checks have in common."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import orjson

from residency.arm.ids import UNKNOWN_SUBSCRIPTION
from residency.assess import Baseline, assess
from residency.boundaries.load import load_boundary
from residency.catalogue.load import Catalogue
from residency.cli.options import as_of
from residency.cli.progress import Progress
from residency.cli.stdout import abandon
from residency.errors import ResidencyError
from residency.exemptions import read_exemptions
from residency.flow.graph import build_graph
from residency.flow.screen import Screener
from residency.model.results import Assessment
from residency.model.rows import Gap, RawRow
from residency.model.verdicts import OPEN, Kind, Verdict
from residency.reports.interface import OPEN_ALONE, Style, writer
from residency.rules.interface import load_rules
from residency.sources.interface import Source

_LISTED_ALONE = frozenset({Verdict.ERROR, Verdict.FAIL, Verdict.UNKNOWN})
_IN_RESIDUE = frozenset({*_LISTED_ALONE, Verdict.NOT_CHECKED})
"""Verdicts that only rows have which the screen hands on."""
UNPROVEN, NOTHING_READ = 3, 4
"""Exit codes."""

_ROWS_A_MESSAGE = 50_000


class OutputError(ResidencyError):
    """The report cannot be written there."""


class BaselineError(ResidencyError):
    """The baseline is no report."""


def run(
    source: Source, arguments: argparse.Namespace, progress: Progress | None = None, *, before: Source | None = None
) -> int:
    """Read a source, assess it, write the report; the exit code says what came out.

    Args:
        source: what is judged.
        arguments: the common options.
        progress: says what is being done.
        before: what stood before a change: its findings are taken as known.
    """
    gc.disable()  # what a run makes lives until its end, and holds no cycles worth looking for
    progress = progress or Progress(always=arguments.progress)
    baseline = _read_baseline(arguments.baseline) if arguments.baseline else frozenset()
    if before is not None:
        known = _assess(before, arguments, progress, frozenset())
        baseline |= {(one.id, one.subscription) for one in known.results if one.verdict in OPEN}
    assessment = _assess(source, arguments, progress, baseline)
    style = Style(only=arguments.only, colour=_shows_colour(arguments))
    _write(writer(arguments.format).render(assessment, style), arguments.output)
    return exit_code(assessment, arguments.allow_unproven)


def _assess(source: Source, arguments: argparse.Namespace, progress: Progress, baseline: Baseline) -> Assessment:
    boundary, day = load_boundary(arguments.boundary), as_of(arguments)
    exemptions = read_exemptions(arguments.exemptions) if arguments.exemptions else ()
    listed = arguments.only or (_LISTED_ALONE if arguments.format in OPEN_ALONE else frozenset(Verdict))
    catalogue = Catalogue()
    screener = Screener(catalogue, boundary, day, screen=listed <= _IN_RESIDUE, again=source.again)
    decode = screener.decoder()
    if decode is not None:
        source.decode_with(decode)
    progress("reading")
    inventory = screener.read(_counted(source.read(), progress) if progress.is_watched else source.read())
    progress(f"judging {len(inventory.resources)} resources")
    graph = build_graph(inventory, catalogue, boundary, day)
    return assess(
        inventory,
        graph,
        boundary=boundary,
        rules=load_rules(),
        exemptions=exemptions,
        baseline=baseline,
        listed=listed,
        as_of=day,
        catalogue=catalogue.info,
        source=source.info(),
        gaps=screener.gaps,
    )


def _counted(rows: Iterable[RawRow | Gap], progress: Progress) -> Iterator[RawRow | Gap]:
    for count, row in enumerate(rows, 1):
        if count % _ROWS_A_MESSAGE == 0:
            progress(f"{count:,} rows read")
        yield row


def exit_code(assessment: Assessment, allow_unproven: frozenset[Kind]) -> int:
    """2 an internal error, 1 a fail, 3 unproven, 4 nothing read, 0 everything passes; in this order.

    Args:
        assessment: what came out.
        allow_unproven: kinds that may be unproven; gaps have no kind and are allowed where every kind is.
    """
    verdicts = {result.verdict for result in assessment.results}
    if Verdict.ERROR in verdicts:
        return 2
    if Verdict.FAIL in verdicts:
        return 1
    unproven = any(one.verdict is Verdict.UNKNOWN and one.kind not in allow_unproven for one in assessment.results)
    if unproven or (assessment.gaps and allow_unproven != frozenset(Kind)):
        return UNPROVEN
    return 0 if any(assessment.summary.resources.values()) else NOTHING_READ


def _shows_colour(arguments: argparse.Namespace) -> bool:
    return arguments.output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _write(report: bytes | Iterator[bytes], output: str | None) -> None:
    """Write to standard output, or to a file that is there whole or not at all; devices and pipes are written to."""
    parts = (report,) if isinstance(report, bytes) else report
    if output is None:
        try:
            for part in parts:
                sys.stdout.buffer.write(part)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            abandon()
            raise OutputError(f"cannot write to standard output: {error.strerror or error}") from error
        return
    import tempfile  # noqa: PLC0415 - takes as long to load as a small check

    target = Path(output)
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as device:
                device.writelines(parts)
            return
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            file.writelines(parts)
        temporary = Path(file.name)
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        raise OutputError(f"cannot write {output}: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _read_baseline(path: str) -> Baseline:
    """The findings of a json report, as (id, subscription).

    Raises:
        BaselineError: not readable, or no such report.
    """
    try:
        document = orjson.loads(Path(path).read_bytes())
        findings = [result for result in document["results"] if result["verdict"] in OPEN]
        return frozenset((finding["id"], _subscription(finding["arm_id"])) for finding in findings)
    except OSError as error:
        raise BaselineError(f"cannot read {path}: {error.strerror or error}") from error
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise BaselineError(f"{path} is no json report of this checker: write one with --format json") from error


def _subscription(arm_id: str | None) -> str | None:
    parts = (arm_id or "").lower().split("/")
    return parts[2] if parts[1:2] == ["subscriptions"] and parts[2] != UNKNOWN_SUBSCRIPTION else None
