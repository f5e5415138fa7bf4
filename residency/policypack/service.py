"""The Analyzer service: the engine's calls, answered with one assessment of the whole stack."""

from __future__ import annotations

# ruff: noqa: ARG002, N802 - gRPC names the methods and hands each a request and a context
import gc
import importlib.metadata
import os
import signal
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import analyzer_pb2, analyzer_pb2_grpc, plugin_pb2

from residency.catalogue.load import Catalogue
from residency.crossguard import (
    SETTINGS,
    PackConfigError,
    Registered,
    Violation,
    judge,
    policies,
    says_itself,
    violations,
)
from residency.model.results import Assessment
from residency.policypack.configuration import DISABLED, MANDATORY, Configuration, read_configuration, schema
from residency.policypack.reader import Reader

PACK = "residency"
MESSAGE_LIMIT = 400 * 1024 * 1024
"""Largest gRPC message in bytes; the engine's own limit (pulumi SDK, `runtime/_grpc_settings.py`)."""
_WATCH_SECONDS = 1.0
_SETTINGS_TITLE = "The stack could be read as a whole"
_SETTINGS_TEXT = "Takes the pack's settings, boundary and allowUnproven; is violated where a resource could not be read"


class Analyzer(analyzer_pb2_grpc.AnalyzerServicer):
    """Keeps what the engine shows of each resource, and judges all of them together at the end."""

    def __init__(self) -> None:
        self._configuration = Configuration()
        self._target, self._is_preview = "stack", True
        self._catalogue = Catalogue()
        self._reader = Reader(self._catalogue)

    def Handshake(
        self, request: analyzer_pb2.AnalyzerHandshakeRequest, context: grpc.ServicerContext
    ) -> analyzer_pb2.AnalyzerHandshakeResponse:
        """Nothing to agree on: the pack never calls the engine."""
        return analyzer_pb2.AnalyzerHandshakeResponse()

    def GetPluginInfo(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> plugin_pb2.PluginInfo:
        """The version is the checker's."""
        return plugin_pb2.PluginInfo(version=_version())

    def GetAnalyzerInfo(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> analyzer_pb2.AnalyzerInfo:
        """One policy for each rule, and one by which the pack itself is configured."""
        own = _policy(SETTINGS, _SETTINGS_TITLE, _SETTINGS_TEXT)
        own.configSchema.CopyFrom(schema())
        rules = [_policy(rule.slug, f"{rule.id}: {rule.title}", rule.title) for rule in policies()]
        return analyzer_pb2.AnalyzerInfo(
            name=PACK,
            displayName="Data residency",
            version=_version(),
            supportsConfig=True,
            policies=[*rules, own],
        )

    def ConfigureStack(
        self, request: analyzer_pb2.AnalyzerStackConfigureRequest, context: grpc.ServicerContext
    ) -> analyzer_pb2.AnalyzerStackConfigureResponse:
        """Keep the name of what is deployed, and whether it is only previewed."""
        self._target, self._is_preview = f"{request.project}/{request.stack}", request.dry_run
        return analyzer_pb2.AnalyzerStackConfigureResponse()

    def Configure(
        self, request: analyzer_pb2.ConfigureAnalyzerRequest, context: grpc.ServicerContext
    ) -> empty_pb2.Empty:
        """Take the user's settings."""
        try:
            self._configuration = read_configuration(request.policyConfig)
        except PackConfigError as error:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, str(error))
        return empty_pb2.Empty()

    def Remediate(self, request: bytes, context: grpc.ServicerContext) -> analyzer_pb2.RemediateResponse:
        """Nothing is mended here."""
        return analyzer_pb2.RemediateResponse()

    def Analyze(self, request: bytes, context: grpc.ServicerContext) -> analyzer_pb2.AnalyzeResponse:
        """Keep the inputs: before a deployment the stack is shown by its outputs, and those lack most of the names.

        Where there was no preview this is the last moment before a resource is made: what is outside by its own words
        is refused. All the rest is judged with the stack.
        """
        resource = self._reader.take(request)
        if self._is_preview:
            return analyzer_pb2.AnalyzeResponse()
        assessment = self._judge([resource])
        own = tuple(one for one in assessment.results if says_itself(one))
        return self._answer(replace(assessment, results=own, gaps=()))

    def AnalyzeStack(self, request: bytes, context: grpc.ServicerContext) -> analyzer_pb2.AnalyzeResponse:
        """Judge the stack."""
        return self._answer(self._judge(self._reader.read(request)))

    def Cancel(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> empty_pb2.Empty:
        """Nothing to end: an assessment takes seconds."""
        return empty_pb2.Empty()

    def _judge(self, stack: Sequence[Registered]) -> Assessment:
        return judge(
            stack,
            settings=self._configuration.settings,
            target=self._target,
            catalogue=self._catalogue,
            as_of=datetime.now(UTC).date(),
        )

    def _answer(self, assessment: Assessment) -> analyzer_pb2.AnalyzeResponse:
        found = [self._diagnostic(one) for one in violations(assessment, self._configuration.settings)]
        return analyzer_pb2.AnalyzeResponse(diagnostics=[one for one in found if one.enforcementLevel != DISABLED])

    def _diagnostic(self, violation: Violation) -> analyzer_pb2.AnalyzeDiagnostic:
        level = self._configuration.level(violation.policy)
        is_softened = not violation.is_mandatory and level != DISABLED
        return analyzer_pb2.AnalyzeDiagnostic(
            policyName=violation.policy,
            policyPackName=PACK,
            policyPackVersion=_version(),
            description=_titles().get(violation.policy, _SETTINGS_TITLE),
            message=violation.message,
            enforcementLevel=analyzer_pb2.ADVISORY if is_softened else level,
            urn=violation.urn,
        )


def add_to(server: grpc.Server, analyzer: Analyzer) -> None:
    """Have a server answer by the service; what comes for each resource stays bytes until the reader looks at it."""
    analyzer_pb2_grpc.add_AnalyzerServicer_to_server(analyzer, server)
    service = analyzer_pb2.DESCRIPTOR.services_by_name["Analyzer"].full_name
    as_bytes = {
        method.__name__: grpc.unary_unary_rpc_method_handler(method, response_serializer=answer.SerializeToString)
        for method, answer in (
            (analyzer.Analyze, analyzer_pb2.AnalyzeResponse),
            (analyzer.AnalyzeStack, analyzer_pb2.AnalyzeResponse),
            (analyzer.Remediate, analyzer_pb2.RemediateResponse),
        )
    }
    server.add_registered_method_handlers(service, as_bytes)  # these go before the ones of the same name above


@cache
def _titles() -> Mapping[str, str]:
    return {rule.slug: rule.title for rule in policies()}


def serve() -> None:
    """Serve until the engine ends the process or itself, with the port as the first line of standard output."""
    gc.disable()  # the process lives for one command, and what it keeps of a stack has no cycles
    engine, leave = os.getppid(), threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: leave.set())
    options = [("grpc.max_receive_message_length", MESSAGE_LIMIT), ("grpc.max_send_message_length", MESSAGE_LIMIT)]
    server = grpc.server(ThreadPoolExecutor(max_workers=4), options=options)
    add_to(server, Analyzer())
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)  # noqa: T201 - the engine reads it
    while not leave.wait(_WATCH_SECONDS) and os.getppid() == engine:
        pass
    server.stop(grace=1).wait()


def _policy(name: str, title: str, description: str) -> analyzer_pb2.PolicyInfo:
    return analyzer_pb2.PolicyInfo(
        name=name,
        displayName=title,
        description=description,
        enforcementLevel=MANDATORY,
        policy_type=analyzer_pb2.POLICY_TYPE_STACK,
    )


@cache
def _version() -> str:
    return importlib.metadata.version("sme-platform")
