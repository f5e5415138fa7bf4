"""Every component is built alike: a frozen, keyword-only args class, and a constructor that takes it by keyword."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import pulumi
import pytest

import infra


def _components() -> list[type[pulumi.ComponentResource]]:
    found = []
    for module in pkgutil.walk_packages(infra.__path__, "infra."):
        if module.name.startswith(("infra.localazure", "infra.cli", "infra.quickstart")):
            continue
        for _, member in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(member, pulumi.ComponentResource) and member.__module__ == module.name:
                found.append(member)
    return found


@pytest.mark.parametrize("component", _components(), ids=lambda c: c.__name__)
def test_a_component_takes_frozen_keyword_only_args(component: type[pulumi.ComponentResource]) -> None:
    module = inspect.getmodule(component)
    args = getattr(module, f"{component.__name__}Args")
    parameters = list(inspect.signature(component).parameters.values())

    assert dataclasses.is_dataclass(args)
    assert args.__dataclass_params__.frozen
    assert all(field.kw_only for field in dataclasses.fields(args))
    assert [p.name for p in parameters] == ["resource_name", "args", "opts"]
    assert all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in parameters[1:])
    assert "register_outputs" in inspect.getsource(component)


def test_components_were_found() -> None:
    assert len(_components()) >= 7
