"""The command-line options that say how a server is run; `infra local start` and the server itself share them."""

from __future__ import annotations

import argparse
from pathlib import Path
from uuid import UUID

from infra.localazure import throttle
from infra.localazure.arm import offers, times, versions
from infra.localazure.arm.cloud import REGISTRATION_MODES
from infra.localazure.faults import grammar
from infra.localazure.home import DEFAULT_PORT, ServerSettings
from infra.localazure.pace import PACES


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a parser."""
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help="port on loopback (default: %(default)s)")
    parser.add_argument(
        "--proxy-port",
        type=_port,
        default=0,
        help="port of the proxy that serves Azure's real host names (default: the one behind --port, or a free one)",
    )
    parser.add_argument(
        "--pace",
        choices=sorted(PACES),
        default="fast",
        help="when clients are told to ask again about a long-running operation, and how long one runs without "
        "--times: fast, after milliseconds; faithful, after seconds (default: %(default)s)",
    )
    parser.add_argument(
        "--times",
        choices=times.MODES,
        default=ServerSettings.times,
        help="how long operations run: real, as was measured in Azure for the type; scaled, a second for each minute "
        "of that; none, as the pace says (default: %(default)s)",
    )
    parser.add_argument(
        "--offers",
        choices=offers.MODES,
        default=ServerSettings.offers,
        help="what a region does not offer is refused, or only logged, to rehearse leaks (default: %(default)s)",
    )
    parser.add_argument(
        "--throttling",
        choices=throttle.MODES,
        default="off",
        help="documented: refuse with 429 what exceeds Azure's documented limits (default: %(default)s)",
    )
    parser.add_argument(
        "--api-versions",
        choices=versions.MODES,
        default="lenient",
        help="strict: refuse versions that are newer than all known ones (default: %(default)s)",
    )
    parser.add_argument(
        "--registration",
        choices=REGISTRATION_MODES,
        default=ServerSettings.registration,
        help="documented: refuse a resource provider until the subscription is registered for it, but for those that "
        "Azure registers by itself (default: %(default)s)",
    )
    parser.add_argument(
        "--subscription",
        type=_guid,
        action="append",
        default=[],
        metavar="GUID",
        help="a further subscription that there is from the start, such as one that an export names; repeatable",
    )
    parser.add_argument("--record", metavar="FILE", help="append each ARM request to FILE as a JSON line")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="FAULT",
        help="make requests fail, such as 'GET */storageAccounts 403' or 'POST */resources 500*1'; repeatable; "
        "`infra local fault add --help` tells all forms",
    )
    for place, what in (("list", "the lists of a whole subscription"), ("graph", "Resource Graph")):
        parser.add_argument(
            f"--{place}-lag",
            type=float,
            metavar="SECONDS",
            help=f"{what} shows what stood so long ago; the same as --fault 'lag {place} SECONDS'",
        )


def settings_of(arguments: argparse.Namespace) -> ServerSettings:
    """The settings that the options above say.

    Raises:
        LocalAzureError: a fault cannot be read.
    """
    lags = {"list": arguments.list_lag, "graph": arguments.graph_lag}
    faults = (*arguments.fault, *(f"lag {place} {seconds:g}" for place, seconds in lags.items() if seconds))
    grammar.parse_faults(faults)
    record = str(Path(arguments.record).resolve()) if arguments.record else None
    return ServerSettings(
        port=arguments.port,
        proxy_port=arguments.proxy_port,
        pace=arguments.pace,
        times=arguments.times,
        record=record,
        faults=faults,
        offers=arguments.offers,
        throttling=arguments.throttling,
        api_versions=arguments.api_versions,
        registration=arguments.registration,
        subscriptions=tuple(arguments.subscription),
    )


def options_of(settings: ServerSettings) -> list[str]:
    """The same settings as the command line of another process."""
    options = ["--port", str(settings.port), "--pace", settings.pace, "--offers", settings.offers]
    options += ["--times", settings.times]
    options += ["--throttling", settings.throttling, "--api-versions", settings.api_versions]
    if settings.proxy_port:
        options += ["--proxy-port", str(settings.proxy_port)]
    if settings.record:
        options += ["--record", settings.record]
    options += ["--registration", settings.registration]
    for subscription in settings.subscriptions:
        options += ["--subscription", subscription]
    for fault in settings.faults:
        options += ["--fault", fault]
    return options


def _guid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no GUID") from error


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65535:  # noqa: PLR2004 - TCP
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return port
