"""Tags that every resource of a stack carries."""

from __future__ import annotations

from infra.naming import WORKLOAD


def stack_tags(*, layer: str, env: str) -> dict[str, str]:
    """Tags for cost reports and for finding what a stack made: who it belongs to and what deploys it."""
    return {"workload": WORKLOAD, "layer": layer, "env": env, "managed-by": "pulumi"}
