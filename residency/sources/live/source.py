"""The vantage `live` as a source: sign in, find the subscriptions, read each by plan."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

from residency.model.readplan import ReadPlan
from residency.model.rows import Gap, RawRow, SourceInfo
from residency.sources.interface import Source, SourceError

_WORKERS = 8
"""Requests at a time. Resource Manager's bucket refills 25 reads a second for an identity and subscription."""


class LiveSource(Source):
    """Reads subscriptions as they stand.

    Resource Graph and Resource Manager's resource list say what there is; the bodies come from Resource Manager, at
    the API version that the plan names. Resource groups, children, extensions and role assignments are rows like any
    other. Each id comes once.

    Whatever could not be asked is a gap: a list or page that was refused or not answered. A resource that is known to
    stand and whose own body was refused is a row with `Provenance.unread`, and a gap of its own unless the list of
    its whole type has one already.
    """

    def __init__(
        self,
        subscriptions: Sequence[str],
        plan: ReadPlan,
        cloud: str | None = None,
        tenant: str | None = None,
        management_group: str | None = None,
        progress: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Ask nothing yet.

        Args:
            subscriptions: ids to read; none for all below the management group, else all that the identity sees.
            plan: what to read of each type.
            cloud: a cloud's name or the https address of its metadata; None for `ARM_CLOUD_METADATA_URL`, else the
                public cloud.
            tenant: the tenant to sign in to; None for the identity's own.
            management_group: its id; ignored where subscriptions are given.
            progress: called with a short line now and then.
        """
        self._subscriptions = tuple(subscriptions)
        self._plan = plan
        self._cloud = cloud
        self._tenant = tenant
        self._management_group = management_group
        self._progress = progress
        named = self._subscriptions or ((f"management group {management_group}",) if management_group else ())
        self._info = SourceInfo(vantage="live", target=", ".join(named) or "all subscriptions")

    def read(self) -> Iterator[RawRow | Gap]:
        """Yield the rows and gaps of the subscriptions; see the class.

        Raises:
            SourceError: the extra `live` is not installed, nobody is signed in, no such cloud, or no subscription to
                read.
        """
        try:
            # The azure packages are an extra, and take half a second to import.
            from residency.sources.live import arm, cloud, credentials, reading, scope  # noqa: PLC0415
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith("azure"):
                raise
            raise SourceError("reading Azure needs more packages: pip install 'sme-platform[live]'") from error
        self._info = replace(self._info, started=_now())
        target = cloud.find_cloud(self._cloud, os.environ)
        self._progress(f"signing in to {target.name}")
        identity = credentials.sign_in(target, self._tenant)
        self._info = replace(self._info, endpoint=target.resource_manager, identity=identity.identity())
        manager = arm.Arm(target, identity)
        workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="residency-live")
        seen: set[str] = set()
        try:
            for item in scope.subscriptions_to_read(manager, self._subscriptions, self._management_group):
                if isinstance(item, Gap):
                    yield item
                    continue
                self._info = replace(self._info, scope=(*self._info.scope, item))
                yield from reading.SubscriptionReading(
                    item, arm=manager, plan=self._plan, workers=workers, seen=seen, progress=self._progress
                ).read()
        finally:
            workers.shutdown(cancel_futures=True)
            manager.close()
            identity.close()
            self._info = replace(self._info, ended=_now())

    def info(self) -> SourceInfo:
        """The endpoint, the identity and the subscriptions read."""
        return self._info


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
