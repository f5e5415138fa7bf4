"""What every part of the embedded Azure works with: the store, the schemas and the tables read from data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from infra.localazure.arm.children import Children
from infra.localazure.arm.offers import Mode as OffersMode
from infra.localazure.arm.offers import Offers
from infra.localazure.arm.shape import Shaper
from infra.localazure.arm.statuses import Statuses
from infra.localazure.arm.versions import Mode as VersionsMode
from infra.localazure.arm.versions import Versions
from infra.localazure.identity import SUBSCRIPTION_ID
from infra.localazure.pace import PACES, Pace
from infra.localazure.schema import BodySchemas
from infra.localazure.store import Store


@dataclass(frozen=True, kw_only=True)
class Cloud:
    """One embedded Azure.

    `key` is the machine's own; the access keys of resources are derived from it. `subscriptions` are the ids, in lower
    case, of those that there are from the start, the local one first.
    """

    store: Store
    schemas: BodySchemas
    versions: Versions
    statuses: Statuses
    shaper: Shaper
    children: Children
    pace: Pace
    key: bytes
    offers: Offers
    subscriptions: tuple[str, ...]


def open_cloud(
    store: Path,
    *,
    key: bytes,
    pace: str = "fast",
    offers: OffersMode = "enforced",
    api_versions: VersionsMode = "lenient",
    subscriptions: Iterable[str] = (),
) -> Cloud:
    """Open a store file and read the tables.

    Raises:
        LocalAzureError: the store is too new or no store.
    """
    schemas = BodySchemas()
    return Cloud(
        store=Store(store),
        schemas=schemas,
        versions=Versions(schemas, api_versions),
        statuses=Statuses(),
        shaper=Shaper(schemas),
        children=Children(),
        pace=PACES[pace],
        key=key,
        offers=Offers(offers),
        subscriptions=tuple(dict.fromkeys((SUBSCRIPTION_ID, *(each.lower() for each in subscriptions)))),
    )
