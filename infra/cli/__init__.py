"""The command `infra`: one file a verb, found by its place in this package."""
