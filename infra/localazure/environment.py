"""The environment of a shell (or a process) that works on the embedded Azure instead of a real one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from infra.localazure.home import Home
from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from infra.localazure.tls import ensure_authority

IDENTITY_SECRET = "identity.secret"  # noqa: S105 - a file's name
WITHOUT_SIDE_FILES = "?metadata=skip"
"""Keeps the backend's library (gocloud.dev, fileblob) from writing an `.attrs` file beside each state file.

State files are renamed into place and these are not: a killed engine leaves one cut off, and none reads the state then.
"""
_PASSPHRASE = "pulumi.passphrase"  # noqa: S105 - a file's name
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def environment(home: Path, port: int) -> dict[str, str]:
    """The variables that differ from those of this process, for the registered cloud; folders that they name are made.

    Args:
        home: the state folder.
        port: where the server listens.

    Raises:
        LocalAzureError: the state folder cannot be made.
    """
    url = f"https://localhost:{port}"
    return {
        "LOCALAZURE_ARM_URL": url,
        "ARM_CLOUD_METADATA_URL": f"{url}/metadata/endpoints?api-version=2019-05-01",
        "AZURE_AUTHORITY_HOST": url,
        "AZURE_CORE_INSTANCE_DISCOVERY": "false",
        **_common(Home(home), url),
    }


def proxy_environment(home: Path, port: int, proxy_port: int) -> dict[str, str]:
    """The same for the proxy entry: no client is told of another cloud, and none can reach the real one.

    Args:
        home: the state folder.
        port: where the server listens.
        proxy_port: where its proxy listens.

    Raises:
        LocalAzureError: the state folder cannot be made.
    """
    proxy = f"http://127.0.0.1:{proxy_port}"
    return {
        **dict.fromkeys(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"], proxy),
        "AZURE_POD_IDENTITY_AUTHORITY_HOST": f"https://localhost:{port}",
        **_common(Home(home), f"https://localhost:{port}"),
        "AZURE_CONFIG_DIR": str(Home(home).path / "azure-cli-proxy"),  # az remembers which cloud it was set to
        # What is exempt from the proxy of the shell so far would go past this one.
        **dict.fromkeys(["NO_PROXY", "no_proxy"], ",".join(_LOOPBACK)),
    }


def _common(state: Home, url: str) -> dict[str, str]:
    """What both entries need: trust, sign-in, and tools that leave the user's own settings alone."""
    pulumi_home, backend = state.path / "pulumi", state.path / "stacks"
    for folder in (pulumi_home, backend):
        folder.mkdir(mode=0o700, exist_ok=True)
    state.secret(_PASSPHRASE)
    if not state.trust_bundle.exists():
        ensure_authority(state)
    bundle = str(state.trust_bundle)
    return {
        "LOCALAZURE_HOME": str(state.path),
        # Trust: the system's roots and this machine's local CA.
        "REQUESTS_CA_BUNDLE": bundle,
        "SSL_CERT_FILE": bundle,
        # Sign-in: a managed identity as in App Service, which DefaultAzureCredential() takes without any option.
        "IDENTITY_ENDPOINT": f"{url}/msi/token",
        "IDENTITY_HEADER": state.secret(IDENTITY_SECRET),
        "AZURE_TOKEN_CREDENTIALS": "ManagedIdentityCredential",
        "AZURE_TENANT_ID": TENANT_ID,
        "AZURE_SUBSCRIPTION_ID": SUBSCRIPTION_ID,
        "ARM_TENANT_ID": TENANT_ID,
        "ARM_SUBSCRIPTION_ID": SUBSCRIPTION_ID,
        # azure-cli: ask nothing of the public cloud, and leave the user's own sign-in alone.
        "AZURE_CONFIG_DIR": str(state.path / "azure-cli"),
        "AZURE_CORE_COLLECT_TELEMETRY": "0",
        "AZURE_CORE_LOGIN_EXPERIENCE_V2": "off",
        "AZURE_EXTENSION_USE_DYNAMIC_INSTALL": "no",
        # Pulumi: state and secrets on this machine, no account, nothing downloaded.
        "PULUMI_HOME": str(pulumi_home),
        "PULUMI_BACKEND_URL": backend.as_uri() + WITHOUT_SIDE_FILES,
        "PULUMI_CONFIG_PASSPHRASE_FILE": str(state.path / _PASSPHRASE),
        "PULUMI_SKIP_UPDATE_CHECK": "true",
        "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
        "PULUMI_CREDENTIAL_STORE": "plaintext",
        "NO_PROXY": _no_proxy(),
        "PATH": _path(),
    }


def _no_proxy() -> str:
    there = [host for host in os.environ.get("NO_PROXY", os.environ.get("no_proxy", "")).split(",") if host]
    return ",".join(dict.fromkeys([*there, *_LOOPBACK[:2]]))


def _path() -> str:
    """`.tools/bin` of the project and the interpreter's own folder ahead of what PATH has now."""
    project = Path(__file__).resolve().parents[2]
    ahead = [str(project / ".tools" / "bin"), str(Path(sys.executable).parent)]
    there = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join([*ahead, *(entry for entry in there if entry not in ahead)])
