"""One file a rule, named `res###_slug.py`, found by looking into this folder.

A rule module has `RULE`, what describes it, and `check(graph, boundary)`, which returns results and does nothing else.
Its docstring is the rule's documentation.
"""
