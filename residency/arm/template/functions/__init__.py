"""The functions of the template language: one module a family, each function once.

A new function is a Python function with `@function("name")` in its family: how many arguments it takes and of which
types is read from its signature. Source of all: the pages "ARM template functions" of each family, read 2026-11-25.
"""

from __future__ import annotations

from residency.arm.template.functions import (  # noqa: F401 - importing a family registers its functions
    arrays,
    cidr,
    comparison,
    dates,
    encodings,
    lambdas,
    logical,
    numeric,
    objects,
    resources,
    scopes,
    strings,
    templates,
)
from residency.arm.template.functions.registry import MISSING, call, names, property_of, type_name, unknown

__all__ = ["MISSING", "call", "names", "property_of", "type_name", "unknown"]
