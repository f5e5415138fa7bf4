"""Faults on demand: what a text means (`grammar`), and which faults there are now and what they do (`armed`)."""
