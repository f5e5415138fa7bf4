"""The Pulumi program: read the stack's settings and deploy its layer."""

from __future__ import annotations

import importlib

import pulumi
from pulumi.runtime.config import CONFIG, get_config_env

from stacks.settings import SettingsError, parse_settings


def main() -> None:
    """Deploy the stack that the engine asks for.

    Raises:
        pulumi.RunError: the configuration cannot be used; nothing has been registered.
    """
    try:
        settings = parse_settings(
            stack=pulumi.get_stack(),
            project=pulumi.get_project(),
            # pulumi.Config reads one known key at a time; unknown keys only show in the whole.
            config={**get_config_env(), **CONFIG.get()},
        )
    except SettingsError as error:
        raise pulumi.RunError(str(error)) from None
    importlib.import_module(f"stacks.layers.{settings.layer}").deploy(settings)


main()
