"""Where something is, or that this cannot be said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A destination as reports name it, and the countries it is confined to.

    Attributes:
        name: a region's name, a country or geography in Azure's spelling, `global`, or `?`.
        countries: ISO 3166-1 alpha-2 codes; empty where the place is confined to no country, and so inside none.
    """

    name: str
    countries: tuple[str, ...] = ()


GLOBAL = Place(name="global")
"""A non-regional service: any of Azure's regions."""

ELSEWHERE = Place(name="?")
"""Certainly another region, and which one cannot be told."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unknown:
    """Looked, and cannot say where. Never a pass."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NotApplicable:
    """Nothing that could be anywhere: metadata of the control plane, or a switch that is off."""

    reason: str


Where = tuple[Place, ...] | Unknown | NotApplicable
