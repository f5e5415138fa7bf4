"""Labelled estates: small ones, of which somebody who did not read the facts has said where data leaves."""
