"""The vantage `live`: what stands in Azure now, read from Azure itself and read only.

The azure packages are the extra `live`. Everything here imports them but `source`, which imports the rest when a
reading starts.
"""

from residency.sources.live.source import LiveSource

__all__ = ["LiveSource"]
