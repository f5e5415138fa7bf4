"""Add a fault to the embedded Azure that runs; it strikes from the next request on, until it is over or cleared.

    METHOD GLOB ACTION[+AFTER][*COUNT][ for SECONDS]
    lag list|graph SECONDS[ for SECONDS]

METHOD is a verb or *; GLOB is compared with the path and with path?query. The first AFTER requests that are meant are
spared, then COUNT are struck (all, where none is said), within the given seconds of the first. The actions:

    STATUS[:RETRY_AFTER]   refuse with that 4xx or 5xx; 429 says Retry-After: 1 unless told otherwise,
                           401 asks for a new token, as after a revoked session
    latency=SECONDS        carry the request out that much later
    drop                   close the connection; nothing is carried out and nothing answered
    crash                  carry the request out, then close the connection without an answer
    crash=process          carry the request out, then end the whole server as a power cut would
    fail=TYPE              a write of that ARM type is accepted and its operation ends as Failed

    infra local fault add 'PUT */storageAccounts/* 503*3'
    infra local fault add 'PUT * fail=Microsoft.DBforPostgreSQL/flexibleServers'
    infra local fault add 'lag graph 30'
"""

from __future__ import annotations

import argparse
import json

from infra.cli.local._client import add_home_option, administer
from infra.localazure.admin import FAULTS
from infra.localazure.faults.grammar import parse_fault
from infra.localazure.home import Home


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    parser.add_argument("fault", metavar="FAULT", help="as above, quoted for the shell")
    add_home_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Add it, and print its number."""
    fault = parse_fault(arguments.fault)
    added = administer(Home(arguments.home), "POST", FAULTS, json.dumps({"fault": fault.text}))
    print(f"Fault {added['id']}: {added['fault']}")  # noqa: T201
    return 0
