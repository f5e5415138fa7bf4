"""What every part of the embedded Azure works with: the store, the schemas and the tables read from data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from infra.localazure.arm.children import Children
from infra.localazure.arm.offers import Mode as OffersMode
from infra.localazure.arm.offers import Offers
from infra.localazure.arm.shape import Shaper
from infra.localazure.arm.statuses import Statuses
from infra.localazure.arm.times import Mode as TimesMode
from infra.localazure.arm.times import Times
from infra.localazure.arm.versions import Mode as VersionsMode
from infra.localazure.arm.versions import Versions
from infra.localazure.clock import SYSTEM, Clock
from infra.localazure.errors import LocalAzureError
from infra.localazure.faults.armed import Faults
from infra.localazure.faults.grammar import Fault
from infra.localazure.identity import SUBSCRIPTION_ID
from infra.localazure.lag import Feed, Past
from infra.localazure.pace import PACES, Pace
from infra.localazure.schema import BodySchemas
from infra.localazure.store import Store

RegistrationMode = Literal["all", "documented"]
REGISTRATION_MODES: tuple[RegistrationMode, ...] = ("all", "documented")


@dataclass(frozen=True, kw_only=True)
class Cloud:
    """One embedded Azure.

    `key` is the machine's own; the access keys of resources are derived from it. `subscriptions` are the ids, in lower
    case, of those that there are from the start, the local one first; `registration` says which namespaces they are
    registered for.
    """

    store: Store
    schemas: BodySchemas
    versions: Versions
    statuses: Statuses
    shaper: Shaper
    children: Children
    pace: Pace
    times: Times
    key: bytes
    offers: Offers
    faults: Faults
    clock: Clock
    past: Past
    graph_feed: Feed
    subscriptions: tuple[str, ...]
    registration: RegistrationMode

    def arm(self, fault: Fault) -> int:
        """Add a fault; its number is answered.

        Raises:
            LocalAzureError: it names a type that there is not.
        """
        if fault.kind == "fail" and self.schemas.known_type(fault.value) is None:
            raise LocalAzureError(f"{fault.text!r} means no type that Azure has: {fault.value} is unknown")
        return self.faults.add(fault)

    def note(self, now: float) -> None:
        """Let those that see the past know of what has changed."""
        self.past.feed.note(now)
        self.graph_feed.note(now)


def open_cloud(
    store: Path,
    *,
    key: bytes,
    pace: str = "fast",
    times: TimesMode = "none",
    offers: OffersMode = "enforced",
    api_versions: VersionsMode = "lenient",
    subscriptions: Iterable[str] = (),
    registration: RegistrationMode = "all",
    faults: Iterable[Fault] = (),
    clock: Clock = SYSTEM,
) -> Cloud:
    """Open a store file and read the tables.

    Raises:
        LocalAzureError: the store is too new or no store, or a fault names no type.
    """
    schemas, durations, armed = BodySchemas(), Times(times), Faults()
    region_offers = Offers(offers)
    cloud = Cloud(
        store=Store(store),
        schemas=schemas,
        versions=Versions(schemas, api_versions, region_offers.places),
        statuses=Statuses(durations),
        shaper=Shaper(schemas),
        children=Children(),
        pace=PACES[pace],
        times=durations,
        key=key,
        offers=region_offers,
        faults=armed,
        clock=clock,
        past=Past(Feed(store, partial(armed.lag, "list"), clock)),
        graph_feed=Feed(store, partial(armed.lag, "graph"), clock),
        subscriptions=tuple(dict.fromkeys((SUBSCRIPTION_ID, *(each.lower() for each in subscriptions)))),
        registration=registration,
    )
    for fault in faults:
        cloud.arm(fault)
    return cloud
