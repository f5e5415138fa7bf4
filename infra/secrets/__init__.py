"""Secrets, keys and certificates."""
