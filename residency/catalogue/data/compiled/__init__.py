"""The compiled catalogue."""
