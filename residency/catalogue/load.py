"""The compiled catalogue, a provider namespace at a time."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import orjson

from residency.catalogue.entry import Entry, entry_from_record
from residency.catalogue.leads import Hosts
from residency.catalogue.page import Page, page_from_record
from residency.catalogue.screening import Screen
from residency.model.results import CatalogueInfo

_SAME = {"microsoft.resources/subscriptions/resourcegroups": "microsoft.resources/resourcegroups"}
"""Resource Graph's name of a type -> the deployment API's, where they differ."""
_PACKAGE = "residency.catalogue.data.compiled"


class Catalogue:
    """Entries and screens by type; a namespace's module is loaded when the first of its types is asked for."""

    def __init__(self, package: str = _PACKAGE) -> None:
        self._package = package
        self._entries: dict[str, Entry | None] = {}
        self._screens: dict[tuple[str, str], Screen | None] = {}
        self._tables: dict[tuple[str, str], Mapping[str, Any]] = {}
        self._modules: dict[str, ModuleType | None] = {}

    @cached_property
    def _index(self) -> ModuleType:
        return importlib.import_module(f"{self._package}.index")

    @property
    def info(self) -> CatalogueInfo:
        """Version and digest, for reports."""
        return CatalogueInfo(version=self._index.VERSION, digest=self._index.DIGEST)

    @cached_property
    def hosts(self) -> Hosts:
        """What is known of host names."""
        index = self._index
        return Hosts(
            types=index.HOSTS,
            azure=frozenset(index.AZURE_HOSTS),
            everywhere=frozenset(index.GLOBAL_HOSTS),
            control=frozenset(index.CONTROL_HOSTS),
        )

    def entry(self, arm_type: str) -> Entry | None:
        """What is known of a type, in any case; None where the catalogue does not know it."""
        folded = _canonical(arm_type)
        if folded not in self._entries:
            record = self._table(_module_name(folded), ".json").get(folded)
            self._entries[folded] = entry_from_record(record) if record else None
        return self._entries[folded]

    def screen(self, arm_type: str) -> Screen | None:
        """The screen of a type; None where every row must be looked at in full."""
        return self._screen(arm_type, "")

    def shaped_screen(self, arm_type: str) -> Screen | None:
        """The screen of a type for rows of its shape; None where a row has to be decoded in full."""
        return self._screen(arm_type, "_shaped")

    def _screen(self, arm_type: str, ending: str) -> Screen | None:
        folded = _canonical(arm_type)
        if (folded, ending) not in self._screens:
            module = self._module(folded, ending)
            maker = module.MAKERS.get(folded) if module else None
            self._screens[folded, ending] = maker() if maker else None
        return self._screens[folded, ending]

    def entries(self) -> Iterator[Entry]:
        """Every entry, in order of namespace and type. Loads everything."""
        for name in sorted(self._index.MODULES):
            for arm_type in sorted(self._table(name, ".json")):
                entry = self.entry(arm_type)
                if entry:
                    yield entry

    def page(self, arm_type: str) -> Page:
        """What a reader wants to know of a type beside its entry; empty for a type that the catalogue does not know."""
        folded = arm_type.lower()
        return page_from_record(self._table(_module_name(folded), ".pages.json").get(folded))

    def _module(self, folded_type: str, ending: str) -> ModuleType | None:
        space = _module_name(folded_type)
        name = f"{space}{ending}"
        if name not in self._modules:
            known = space in self._index.MODULES
            self._modules[name] = importlib.import_module(f"{self._package}.{name}") if known else None
        return self._modules[name]

    def _table(self, name: str, ending: str) -> Mapping[str, Any]:
        """A compiled table of a namespace; empty where there is no such namespace."""
        if name not in self._index.MODULES:
            return {}
        if (name, ending) not in self._tables:
            file = Path(str(self._index.__file__)).with_name(f"{name}{ending}")
            self._tables[name, ending] = orjson.loads(file.read_bytes())
        return self._tables[name, ending]


def _canonical(arm_type: str) -> str:
    folded = arm_type.lower()
    return _SAME.get(folded, folded)


def _module_name(folded_type: str) -> str:
    return folded_type.partition("/")[0].replace(".", "_").replace("-", "_")
