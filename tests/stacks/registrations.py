"""Runs a layer under Pulumi's mocks and collects what it registers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pulumi
from pulumi.runtime import mocks
from pulumi.runtime import test as run_program

from stacks.layers import platform
from stacks.settings import Settings, parse_settings

SUBSCRIPTION = "5e3f1c52-0000-4000-8000-000000000001"
TENANT = "5e3f1c52-0000-4000-8000-000000000002"
PROJECT = "sme-platform"


def config(**changes: str | None) -> dict[str, str]:
    """A good configuration for target local, with changes; None takes a key away."""
    good = {
        f"{PROJECT}:schemaVersion": "1",
        f"{PROJECT}:target": "local",
        f"{PROJECT}:addressSpace": "10.20.0.0/16",
        "azure-native:location": "indonesiacentral",
        "azure-native:subscriptionId": SUBSCRIPTION,
        "azure-native:tenantId": TENANT,
        "azure-native:metadataHost": "localhost:8899",
    }
    named = {key.replace("__", ":"): value for key, value in changes.items()}
    full = {
        (f"{PROJECT}:{key}" if ":" not in key else key.replace("azure_native", "azure-native")): value
        for key, value in named.items()
    }
    return {key: value for key, value in {**good, **full}.items() if value is not None}


def settings(*, stack: str = "platform-local", **changes: str | None) -> Settings:
    """Settings of a stack from the good configuration and changes."""
    return parse_settings(stack=stack, project=PROJECT, config=config(**changes))


@dataclass
class Registered:
    """What a program asked the engine for: (token, name, inputs)."""

    resources: list[tuple[str, str, dict[str, Any]]] = field(default_factory=list)

    def of(self, token: str) -> list[dict[str, Any]]:
        """The inputs of all resources of a token."""
        return [inputs for typ, _, inputs in self.resources if typ == token]

    def sorted(self) -> list[tuple[str, str, dict[str, Any]]]:
        """All of them in one order: the engine is asked for independent resources in any."""
        return sorted(self.resources, key=lambda entry: entry[:2])


class _Collector(pulumi.runtime.Mocks):
    def __init__(self) -> None:
        self.seen = Registered()

    def new_resource(self, args: mocks.MockResourceArgs) -> tuple[str | None, dict[Any, Any]]:
        self.seen.resources.append((args.typ, args.name, dict(args.inputs)))
        outputs = {**args.inputs, "name": args.name, "principalId": "p", "clientId": "c"}
        if args.typ.endswith(":StorageAccount"):
            outputs["primaryEndpoints"] = {"blob": "https://example.invalid/"}
        return f"/{args.typ}/{args.name}", outputs

    def call(self, args: mocks.MockCallArgs) -> tuple[dict[Any, Any], list[tuple[str, str]] | None]:
        raise AssertionError(f"the layer calls {args.token}; names and ids must be known without asking")


def register_platform(chosen: Settings) -> Registered:
    """Register the platform layer with these settings."""
    collector = _Collector()
    asyncio.set_event_loop(asyncio.new_event_loop())  # the SDK takes the thread's, and another test may have ended that
    mocks.set_mocks(collector, project=PROJECT, stack=f"{chosen.layer}-{chosen.env}", preview=False)

    @run_program
    def program() -> None:
        platform.deploy(chosen)

    program()
    return collector.seen
