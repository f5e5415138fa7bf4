"""The vantage `live`: what stands in Azure now, read from Azure itself and read only.

Everything here but `source` imports the azure packages, which are the extra `live`; `source` imports the rest when a
reading starts.
"""
