"""Pulumi components of the SME platform, and the embedded Azure they are tried on."""
