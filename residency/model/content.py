"""Classes of content that a resource may hold."""

from __future__ import annotations

CLASSES = frozenset(
    {
        "backups",
        "configuration",
        "customer-content",
        "identity",
        "metadata",
        "nothing",
        "secrets-and-keys",
        "telemetry",
        "traffic",
    }
)
"""`metadata` are records about resources, `configuration` are rules and switches, `traffic` is content on its way."""
