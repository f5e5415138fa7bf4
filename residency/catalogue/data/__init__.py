"""Fact files, and what they compile to."""
