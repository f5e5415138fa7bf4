"""Identities of workloads and what they may do."""
