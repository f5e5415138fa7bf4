"""The Python language host of the Pulumi engine: starts the user's program and the policy packs written in Python."""
