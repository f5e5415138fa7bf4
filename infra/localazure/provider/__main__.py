"""`python -m infra.localazure.provider`: started by the engine as `pulumi-resource-azure-native`, never by hand."""

from __future__ import annotations

from pulumi.runtime.proto import provider_pb2_grpc

from infra.engine.plugin import serve_plugin
from infra.localazure.provider.service import Provider

THREADS = 64
"""Calls at the same time; the engine runs as many as `--parallel` says, most of which wait for Azure."""


def main() -> None:
    """Serve the ResourceProvider service."""
    provider = Provider()
    serve_plugin(
        lambda server: provider_pb2_grpc.add_ResourceProviderServicer_to_server(provider, server),
        threads=THREADS,
        stop=provider.stop,
    )


if __name__ == "__main__":
    main()
