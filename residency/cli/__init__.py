"""The command `residency`: one file a verb; wiring only."""
