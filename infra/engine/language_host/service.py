"""The LanguageRuntime service: the engine's questions about a Python program, and its wish to run it."""

from __future__ import annotations

# ruff: noqa: ARG002, N802 - gRPC names the methods and hands each a request and a context
import importlib.metadata
import json
import os
import platform
import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import language_pb2, language_pb2_grpc, plugin_pb2

from infra.engine.language_host.interpreter import InterpreterError, interpreter
from infra.engine.language_host.program import EXIT_AFTER_MESSAGE

_RUNNER = Path(__file__).with_name("program.py")
_STOP_SECONDS = 5.0
_PIECE_BYTES = 65536


class LanguageHost(language_pb2_grpc.LanguageRuntimeServicer):
    """Runs programs and policy packs as child processes, whose output is streamed and never kept."""

    def __init__(self, *, engine: str) -> None:
        self._engine = engine
        self._children: set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()

    def Handshake(
        self, request: language_pb2.LanguageHandshakeRequest, context: grpc.ServicerContext
    ) -> language_pb2.LanguageHandshakeResponse:
        """Take the engine's address, where the command line did not give it."""
        self._engine = request.engine_address or self._engine
        return language_pb2.LanguageHandshakeResponse()

    def GetPluginInfo(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> plugin_pb2.PluginInfo:
        """The version is the SDK's, with which this host runs programs."""
        return plugin_pb2.PluginInfo(version=importlib.metadata.version("pulumi"))

    def GetRequiredPlugins(
        self, request: language_pb2.GetRequiredPluginsRequest, context: grpc.ServicerContext
    ) -> language_pb2.GetRequiredPluginsResponse:
        """Nothing to install ahead: plugins are looked up when the first resource asks for them."""
        return language_pb2.GetRequiredPluginsResponse()

    def GetRequiredPackages(
        self, request: language_pb2.GetRequiredPackagesRequest, context: grpc.ServicerContext
    ) -> language_pb2.GetRequiredPackagesResponse:
        """Nothing to install ahead, as for `GetRequiredPlugins`."""
        return language_pb2.GetRequiredPackagesResponse()

    def GetProgramDependencies(
        self, request: language_pb2.GetProgramDependenciesRequest, context: grpc.ServicerContext
    ) -> language_pb2.GetProgramDependenciesResponse:
        """The distributions in the program's environment (`pulumi about`)."""
        listing = (
            "import importlib.metadata as m, json;"
            "print(json.dumps(sorted({(d.name, d.version) for d in m.distributions()})))"
        )
        done = subprocess.run([self._python(request.info, context), "-c", listing], capture_output=True, check=True)
        return language_pb2.GetProgramDependenciesResponse(
            dependencies=[
                language_pb2.DependencyInfo(name=name, version=version) for name, version in json.loads(done.stdout)
            ]
        )

    def About(self, request: language_pb2.AboutRequest, context: grpc.ServicerContext) -> language_pb2.AboutResponse:
        """Which Python runs programs."""
        return language_pb2.AboutResponse(
            executable=self._python(request.info, context), version=platform.python_version()
        )

    def InstallDependencies(
        self, request: language_pb2.InstallDependenciesRequest, context: grpc.ServicerContext
    ) -> Iterator[language_pb2.InstallDependenciesResponse]:
        """Dependencies come from the project's locked requirements; there is nothing that this host would install."""
        yield language_pb2.InstallDependenciesResponse(
            stdout=b"Dependencies are installed from the project's locked requirements, not by the engine.\n"
        )

    def RuntimeOptionsPrompts(
        self, request: language_pb2.RuntimeOptionsRequest, context: grpc.ServicerContext
    ) -> language_pb2.RuntimeOptionsResponse:
        """No option has to be asked for."""
        return language_pb2.RuntimeOptionsResponse()

    def Run(self, request: language_pb2.RunRequest, context: grpc.ServicerContext) -> language_pb2.RunResponse:
        """Run the program to its end; its output goes where this process's goes, which the engine shows."""
        settings = {
            "monitor": request.monitor_address,
            "engine": self._engine,
            "project": request.project,
            "stack": request.stack,
            "organization": request.organization,
            "root_directory": request.info.root_directory,
            "dry_run": request.dryRun,
            "parallel": request.parallel,
            "program": _entry_point(request),
            "arguments": list(request.args),
        }
        environment = {
            **os.environ,
            "PULUMI_CONFIG": json.dumps(dict(request.config)),
            "PULUMI_CONFIG_SECRET_KEYS": json.dumps(list(request.configSecretKeys)),
        }
        command = [self._python(request.info, context), "-u", str(_RUNNER), json.dumps(settings)]
        with self._child(subprocess.Popen(command, cwd=request.pwd or None, env=environment)) as child:
            code = child.wait()
        if code == EXIT_AFTER_MESSAGE:
            return language_pb2.RunResponse(bail=True)
        return language_pb2.RunResponse(error=f"the program exited with code {code}" if code else "")

    def RunPlugin(
        self, request: language_pb2.RunPluginRequest, context: grpc.ServicerContext
    ) -> Iterator[language_pb2.RunPluginResponse]:
        """Run a policy pack (or another plugin in Python), passing its output on as it comes."""
        command = [self._python(request.info, context), "-u", *_plugin_arguments(request)]
        environment = dict(entry.split("=", 1) for entry in request.env if "=" in entry)
        process = subprocess.Popen(
            command, cwd=request.pwd or None, env=environment or None, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        with self._child(process) as child:
            context.add_callback(child.terminate)
            yield from _output_of(child)
            yield language_pb2.RunPluginResponse(exitcode=child.wait())

    def Cancel(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> empty_pb2.Empty:
        """End what runs."""
        self.stop()
        return empty_pb2.Empty()

    def stop(self) -> None:
        """Ask every child to end, and end those that do not."""
        with self._lock:
            children = list(self._children)
        for child in children:
            child.terminate()
        for child in children:
            try:
                child.wait(timeout=_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()

    @staticmethod
    def _python(info: language_pb2.ProgramInfo, context: grpc.ServicerContext) -> str:
        try:
            return interpreter(info)
        except InterpreterError as error:
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, str(error))
            raise

    @contextmanager
    def _child(self, process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
        with self._lock:
            self._children.add(process)
        try:
            yield process
        finally:
            with self._lock:
                self._children.discard(process)


def _entry_point(request: language_pb2.RunRequest) -> str:
    directory = Path(request.info.program_directory or request.pwd)
    return str(directory / (request.info.entry_point or request.program or "."))


def _plugin_arguments(request: language_pb2.RunPluginRequest) -> list[str]:
    """A policy pack is run by the SDK's own runner; any other plugin is a program of its own."""
    directory = request.info.program_directory
    if request.kind == "analyzer":
        return ["-m", "pulumi.policy", *request.args, directory]
    return [directory, *request.args]


def _output_of(child: subprocess.Popen[bytes]) -> Iterator[language_pb2.RunPluginResponse]:
    """Both output streams of a child, interleaved as they come, until both end."""
    pieces: queue.SimpleQueue[language_pb2.RunPluginResponse | None] = queue.SimpleQueue()

    def pump(stream: IO[bytes], response: Callable[[bytes], language_pb2.RunPluginResponse]) -> None:
        while piece := os.read(stream.fileno(), _PIECE_BYTES):
            pieces.put(response(piece))
        pieces.put(None)

    def out(piece: bytes) -> language_pb2.RunPluginResponse:
        return language_pb2.RunPluginResponse(stdout=piece)

    def err(piece: bytes) -> language_pb2.RunPluginResponse:
        return language_pb2.RunPluginResponse(stderr=piece)

    pumps = [(stream, response) for stream, response in ((child.stdout, out), (child.stderr, err)) if stream]
    for arguments in pumps:
        threading.Thread(target=pump, args=arguments, daemon=True).start()
    for _ in pumps:
        yield from iter(pieces.get, None)
