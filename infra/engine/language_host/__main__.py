"""`python -m infra.engine.language_host ENGINE_ADDRESS`: started by the engine, never by hand."""

from __future__ import annotations

import argparse

from pulumi.runtime.proto import language_pb2_grpc

from infra.engine.language_host.service import LanguageHost
from infra.engine.plugin import serve_plugin


def main() -> None:
    """Serve the LanguageRuntime service; options of the official host that this one has no use for are passed over."""
    parser = argparse.ArgumentParser(prog="pulumi-language-python")
    parser.add_argument("engine", nargs="?", default="", help="address of the engine's gRPC service")
    arguments, _ = parser.parse_known_args()
    host = LanguageHost(engine=arguments.engine)
    serve_plugin(
        lambda server: language_pb2_grpc.add_LanguageRuntimeServicer_to_server(host, server),
        threads=16,
        stop=host.stop,
    )


if __name__ == "__main__":
    main()
