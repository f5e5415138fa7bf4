"""The ResourceProvider service: the engine's calls, taken apart and answered."""

from __future__ import annotations

# ruff: noqa: ARG002, N802 - gRPC names the methods and hands each a request and a context
import functools
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import grpc
from google.protobuf import empty_pb2, struct_pb2
from pulumi.runtime.proto import plugin_pb2, provider_pb2, provider_pb2_grpc, status_pb2

from infra.localazure.provider import resource
from infra.localazure.provider.check import RANDOM_NAME_FLAG, failures, with_defaults
from infra.localazure.provider.config import loopback_host, parse_config
from infra.localazure.provider.diff import Change, Kind, changes
from infra.localazure.provider.errors import ConfigError, PartialError, ProviderError
from infra.localazure.provider.functions import invoke
from infra.localazure.provider.session import Session
from infra.localazure.provider.values import UNKNOWN, from_struct, to_struct
from residency.arm.sdk_map import TokenMap, find

VERSION = "3.29.0"
"""The version of azure-native whose classes the map knows."""

_DIFF_KINDS = {
    (Kind.ADD, False): provider_pb2.PropertyDiff.ADD,
    (Kind.ADD, True): provider_pb2.PropertyDiff.ADD_REPLACE,
    (Kind.DELETE, False): provider_pb2.PropertyDiff.DELETE,
    (Kind.DELETE, True): provider_pb2.PropertyDiff.DELETE_REPLACE,
    (Kind.UPDATE, False): provider_pb2.PropertyDiff.UPDATE,
    (Kind.UPDATE, True): provider_pb2.PropertyDiff.UPDATE_REPLACE,
}

_Answer = TypeVar("_Answer")


def _answered(call: Callable[[Any, Any, grpc.ServicerContext], _Answer]) -> Callable[..., _Answer]:
    """Turn this package's errors into gRPC errors that carry the message alone."""

    @functools.wraps(call)
    def answer(self: Provider, request: Any, context: grpc.ServicerContext) -> _Answer:
        try:
            return call(self, request, context)
        except PartialError as error:
            context.set_trailing_metadata((("grpc-status-details-bin", _partial_details(error, request)),))
            context.abort(grpc.StatusCode.UNKNOWN, str(error))
            raise
        except ProviderError as error:
            context.abort(grpc.StatusCode.UNKNOWN, str(error))
            raise

    return answer


class Provider(provider_pb2_grpc.ResourceProviderServicer):
    """Serves one provider resource of one deployment; the engine starts a process for each."""

    def __init__(self) -> None:
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """The configured provider.

        Raises:
            ProviderError: the engine has not configured it.
        """
        if self._session is None:
            raise ProviderError("the azure-native provider was not configured")
        return self._session

    def Handshake(
        self, request: provider_pb2.ProviderHandshakeRequest, context: grpc.ServicerContext
    ) -> provider_pb2.ProviderHandshakeResponse:
        """Secrets are not accepted: the engine takes them off and marks outputs of the same name again."""
        return provider_pb2.ProviderHandshakeResponse()

    def Attach(self, request: plugin_pb2.PluginAttach, context: grpc.ServicerContext) -> empty_pb2.Empty:
        """Nothing to do: the provider never calls the engine."""
        return empty_pb2.Empty()

    def GetPluginInfo(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> plugin_pb2.PluginInfo:
        """The version that the SDK asks for."""
        return plugin_pb2.PluginInfo(version=VERSION)

    @_answered
    def GetSchema(
        self, request: provider_pb2.GetSchemaRequest, context: grpc.ServicerContext
    ) -> provider_pb2.GetSchemaResponse:
        """Only code generation asks for the schema, and it is not at hand here."""
        raise ProviderError(
            "the provider of the embedded Azure has no schema to generate code from: "
            "use `pulumi import --generate-code=false`"
        )

    def CheckConfig(
        self, request: provider_pb2.CheckRequest, context: grpc.ServicerContext
    ) -> provider_pb2.CheckResponse:
        """Refuse an address that is not on this machine."""
        settings = from_struct(request.news)
        try:
            if settings.get("metadataHost") is not UNKNOWN:
                loopback_host(settings)
        except ConfigError as error:
            failure = provider_pb2.CheckFailure(property=error.key, reason=str(error))
            return provider_pb2.CheckResponse(inputs=request.news, failures=[failure])
        return provider_pb2.CheckResponse(inputs=request.news)

    def DiffConfig(self, request: provider_pb2.DiffRequest, context: grpc.ServicerContext) -> provider_pb2.DiffResponse:
        """No change of the configuration replaces resources, as with the official provider."""
        return provider_pb2.DiffResponse()

    @_answered
    def Configure(
        self, request: provider_pb2.ConfigureRequest, context: grpc.ServicerContext
    ) -> provider_pb2.ConfigureResponse:
        """Take the settings; nothing is asked of the embedded Azure yet."""
        self._session = Session(parse_config(from_struct(request.args)))
        return provider_pb2.ConfigureResponse(supportsPreview=True)

    @_answered
    def Check(self, request: provider_pb2.CheckRequest, context: grpc.ServicerContext) -> provider_pb2.CheckResponse:
        """Fill in defaults, and name what Azure would refuse."""
        token, name = _token(request.urn), request.urn.rsplit("::", 1)[1]
        olds, news = from_struct(request.olds), from_struct(request.news)
        inputs = with_defaults(self.session, token, olds, news, name=name, seed=request.randomSeed)
        return provider_pb2.CheckResponse(
            inputs=to_struct(inputs),
            failures=[
                provider_pb2.CheckFailure(reason=failure.reason)  # with `property` the engine would print its value
                for failure in failures(self.session, token, inputs)
            ],
        )

    @_answered
    def Diff(self, request: provider_pb2.DiffRequest, context: grpc.ServicerContext) -> provider_pb2.DiffResponse:
        """Compare the old inputs with the new ones."""
        old = from_struct(request.old_inputs)
        found = changes(_token(request.urn), old, from_struct(request.news))
        replaces = _properties(change for change in found if change.replaces)
        return provider_pb2.DiffResponse(
            changes=provider_pb2.DiffResponse.DIFF_SOME if found else provider_pb2.DiffResponse.DIFF_NONE,
            diffs=_properties(found),
            replaces=replaces,
            deleteBeforeReplace=bool(replaces) and old.get(RANDOM_NAME_FLAG) is not True,
            hasDetailedDiff=True,
            detailedDiff={
                change.path: provider_pb2.PropertyDiff(kind=_DIFF_KINDS[change.kind, change.replaces], inputDiff=True)
                for change in found
            },
        )

    @_answered
    def Create(self, request: provider_pb2.CreateRequest, context: grpc.ServicerContext) -> provider_pb2.CreateResponse:
        """Create, or say what would stand."""
        token, inputs = _token(request.urn), from_struct(request.properties)
        if request.preview:
            return provider_pb2.CreateResponse(properties=to_struct(resource.preview(self.session, token, inputs)))
        made = resource.create(self.session, token, inputs, urn=request.urn, seconds=request.timeout)
        return provider_pb2.CreateResponse(id=made.id, properties=to_struct(made.outputs))

    @_answered
    def Read(self, request: provider_pb2.ReadRequest, context: grpc.ServicerContext) -> provider_pb2.ReadResponse:
        """Read what stands; an empty id says that nothing does."""
        found = resource.read(
            self.session,
            _token(request.urn),
            request.id,
            from_struct(request.inputs),
            from_struct(request.properties),
        )
        if found is None:
            return provider_pb2.ReadResponse()
        return provider_pb2.ReadResponse(
            id=found.id, properties=to_struct(found.outputs), inputs=to_struct(found.inputs)
        )

    @_answered
    def Update(self, request: provider_pb2.UpdateRequest, context: grpc.ServicerContext) -> provider_pb2.UpdateResponse:
        """Update in place, or say what would stand."""
        token, inputs = _token(request.urn), from_struct(request.news)
        if request.preview:
            outputs = resource.preview(self.session, token, inputs, from_struct(request.olds))
        else:
            outputs = resource.update(self.session, token, inputs, seconds=request.timeout).outputs
        return provider_pb2.UpdateResponse(properties=to_struct(outputs))

    @_answered
    def Delete(self, request: provider_pb2.DeleteRequest, context: grpc.ServicerContext) -> empty_pb2.Empty:
        """Delete and wait for the end."""
        inputs = from_struct(request.old_inputs)
        resource.delete(self.session, _token(request.urn), request.id, inputs, seconds=request.timeout)
        return empty_pb2.Empty()

    @_answered
    def Invoke(self, request: provider_pb2.InvokeRequest, context: grpc.ServicerContext) -> provider_pb2.InvokeResponse:
        """Run a function."""
        result = to_struct(invoke(self.session, request.tok, from_struct(request.args)))
        return provider_pb2.InvokeResponse(**{"return": result})

    def Cancel(self, request: empty_pb2.Empty, context: grpc.ServicerContext) -> empty_pb2.Empty:
        """End what waits."""
        self.stop()
        return empty_pb2.Empty()

    def stop(self) -> None:
        """End what waits; calls under way answer with an error."""
        if self._session:
            self._session.cancelled.set()


def _token(urn: str) -> TokenMap:
    """The class of a resource, by its URN `urn:pulumi:STACK::PROJECT::PARENTS$TYPE::NAME`."""
    name = urn.split("::")[2].rsplit("$", 1)[-1]
    token = find(name)
    if token is None:
        raise ProviderError(f"{name} is not a resource of azure-native {VERSION}")
    return token


def _properties(found: Iterable[Change]) -> list[str]:
    return sorted({change.property for change in found})


def _partial_details(error: PartialError, request: Any) -> bytes:
    """What the engine keeps of a resource that did not end well."""
    inputs: struct_pb2.Struct = getattr(request, "properties", None) or request.news
    failed = provider_pb2.ErrorResourceInitFailed(
        id=error.resource_id, properties=to_struct(error.outputs), reasons=[str(error)], inputs=inputs
    )
    status = status_pb2.Status(code=grpc.StatusCode.UNKNOWN.value[0], message=str(error))
    status.details.add().Pack(failed)
    return bytes(status.SerializeToString())
