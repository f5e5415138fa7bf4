"""Templates from strangers: whatever stands in them, they are expanded or refused, and soon."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import expand
from residency.arm.template.scope import Scope

SCOPE = Scope(subscription="s", resource_group="shop", location="indonesiacentral", tenant="t")


def resource(kind: str, name: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "apiVersion": "2024-01-01", **more}


def account(name: str, **more: Any) -> dict[str, Any]:
    return resource("Microsoft.Storage/storageAccounts", name, **more)


def template(*resources: Any, **sections: Any) -> dict[str, Any]:
    return {"contentVersion": "1.0.0.0", "resources": list(resources), **sections}


def nested(name: str, inner: dict[str, Any], **more: Any) -> dict[str, Any]:
    return resource(
        "Microsoft.Resources/deployments", name, properties={"mode": "Incremental", "template": inner, **more}
    )


INNER = template(
    account("[parameters('p')]"),
    parameters={"p": {"type": "string"}},
    outputs={"o": {"type": "string", "value": "[parameters('p')]"}},
)
FULL = template(
    account(
        "[concat('st', copyIndex())]",
        copy={"name": "loop", "count": 2, "mode": "serial", "batchSize": 1},
        condition="[true()]",
        tags={"t": "[own.twice('x')]"},
        properties={"copy": [{"name": "rules", "count": 2, "input": {"n": "[copyIndex('rules')]"}}]},
        resources=[resource("blobServices", "default", dependsOn=["[concat('st', copyIndex())]"])],
    ),
    resource("Microsoft.ManagedIdentity/userAssignedIdentities", "id", dependsOn=["loop"]),
    resource(
        "Microsoft.Authorization/locks",
        "keep",
        scope="Microsoft.ManagedIdentity/userAssignedIdentities/id",
        properties={"who": "[reference('id').principalId]"},
    ),
    nested("n", INNER, expressionEvaluationOptions={"scope": "inner"}, parameters={"p": {"value": "stv"}}),
    nested("m", template()),
    parameters={
        "q": {"type": "int", "defaultValue": "[add(1, 2)]", "minValue": 1, "maxValue": 9, "allowedValues": [3, 4]},
        "r": {"$ref": "#/definitions/r"},
    },
    definitions={"r": {"type": "array", "defaultValue": [1], "minLength": 1}},
    variables={
        "v": {"copy": [{"name": "in", "count": 1, "input": 1}]},
        "copy": [{"name": "l", "count": 2, "input": 1}],
    },
    functions=[
        {
            "namespace": "own",
            "members": {
                "twice": {
                    "parameters": [{"name": "s", "type": "string"}],
                    "output": {"type": "string", "value": "[concat(parameters('s'), parameters('s'))]"},
                }
            },
        }
    ],
    outputs={
        "one": {"type": "int", "value": "[parameters('q')]", "condition": "[equals(1, 1)]"},
        "many": {"type": "array", "copy": {"count": 2, "input": "[copyIndex()]"}},
    },
)


class Answers:
    """A runtime that knows everything."""

    def reference(self, resource_id: str, api_version: str | None, *, full: bool) -> Any:
        return {"principalId": "p"}

    def list(self, function: str, resource_id: str, api_version: str, body: Any) -> Any:
        return {"keys": []}


def carried_out(made: Any, parameters: Any = None) -> None:
    expansion = expand(made, parameters=parameters or {}, scope=SCOPE)
    for each in expansion.all_resources():
        each.resolve(Answers())
    expansion.outputs(Answers())


def places(piece: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    inner = piece.items() if isinstance(piece, dict) else enumerate(piece) if isinstance(piece, list) else ()
    for key, value in inner:
        yield from places(value, (*at, key))


def with_junk(piece: Any, at: tuple[Any, ...], junk: Any) -> Any:
    if not at:
        return junk
    changed = copy.copy(piece)
    changed[at[0]] = with_junk(piece[at[0]], at[1:], junk)
    return changed


def test_the_template_itself_is_fine() -> None:
    carried_out(FULL)


LOOPS: list[Any] = [
    {"copy": []},
    {"copy": {"name": "x", "count": 2}},
    {"copy": [{"name": "x", "count": 1, "input": 1}]},
    {"value": 1},
]
EXPRESSIONS = [
    *("[", "[]", "[null()]", "[1]", "[createArray()]", "[createObject()]", "[reference('id')]", "[reference('/x')]"),
    *("[parameters('q')]", "[listKeys('id', 'v')]", "[copyIndex()]", "[newGuid()]", "/", "/providers/x", "a/b"),
]
JUNK = st.sampled_from([*EXPRESSIONS, *LOOPS]) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


@given(at=st.sampled_from(list(places(FULL))), junk=JUNK)
def test_junk_anywhere_is_taken_or_refused(at: tuple[Any, ...], junk: Any) -> None:
    try:
        carried_out(with_junk(FULL, at, junk))
    except TemplateError as error:
        assert error.message


@given(junk=JUNK)
@pytest.mark.parametrize("of", [lambda junk: junk, lambda junk: {"q": junk}, lambda junk: {"q": {"value": junk}}])
def test_junk_as_parameters_is_taken_or_refused(of: Any, junk: Any) -> None:
    try:
        carried_out(FULL, of(junk))
    except TemplateError as error:
        assert error.message


DEEP: Any = "x"
for _ in range(100):
    DEEP = [DEEP]
WRAPPED = "reduce(range(0, 10000), createArray(), lambda('c', 'n', createArray(lambdaVariables('c'))))"
GROWN = "reduce(range(0, 60), 'x', lambda('c', 'n', createArray(lambdaVariables('c'), lambdaVariables('c'))))"
SEARCHED = "[map(range(0, 10000), lambda('n', contains(variables('big'), -1)))]"
DOUBLED = {f"v{n}": f"[%s(variables('v{n + 1}'), variables('v{n + 1}'))]" for n in range(40)}


def doubled(function: str, start: Any) -> dict[str, Any]:
    return template(variables={**{name: text % function for name, text in DOUBLED.items()}, "v40": start})


def in_twenties(levels: int) -> dict[str, Any]:
    inner = template(account("x"))
    for _ in range(levels):
        inner = template(*[nested(f"d{n}", inner) for n in range(20)])
    return inner


def of_nested_loops() -> dict[str, Any]:
    inner: Any = "x"
    for name in "abc":
        inner = {"copy": [{"name": name, "count": 800, "input": inner}]}
    return template(account("x", properties=inner))


@pytest.mark.parametrize(
    "made",
    [
        template(account("x", properties=DEEP)),
        template(parameters={"p": {"type": "array", "defaultValue": DEEP}}),
        template(outputs={"o": {"type": "array", "value": f"[{WRAPPED}]"}}),
        template(outputs={"o": {"type": "string", "value": f"[string({WRAPPED})]"}}),
        template(outputs={"o": {"type": "bool", "value": f"[equals({WRAPPED}, {WRAPPED})]"}}),
        template(outputs={"o": {"type": "int", "value": f"[length({GROWN})]"}}),
        template(variables={"big": "[range(0, 10000)]"}, outputs={"o": {"type": "array", "value": SEARCHED}}),
        template(variables={f"v{n}": f"[variables('v{n + 1}')]" for n in range(500)} | {"v500": 1}),
        doubled("concat", "x"),
        doubled("concat", [1]),
        doubled("createArray", 1),
        in_twenties(6),
        of_nested_loops(),
        template(outputs={"o": {"type": "array", "value": "[" + "concat(" * 3000 + ")" * 3000 + "]"}}),
        template(outputs={"o": {"type": "array", "value": "[" + "'" * 24_001 + "]"}}),
        template(outputs={"o": {"type": "array", "value": "['" + "x" * 24_576 + "']"}}),
        template(*[account(f"st{n}", dependsOn=["st0"] * 5000) for n in range(800)]),
        template(outputs={"o": {"type": "int", "value": "[json('99999999999999999999')]"}}),
        template(outputs={"o": {"type": "int", "value": "[json('1e999')]"}}),
        template(outputs={"o": {"type": "string", "value": "[uniqueString(json('\"\\ud800\"'))]"}}),
    ],
)
def test_what_would_never_end_or_never_fit_is_refused(made: dict[str, Any]) -> None:
    with pytest.raises(TemplateError):
        carried_out(made)


def test_the_largest_template_is_taken() -> None:
    """800 resources, each behind the one before it."""
    copied = {"name": "loop", "count": 800, "mode": "serial"}
    expansion = expand(template(account("[concat('st', copyIndex())]", copy=copied)), parameters={}, scope=SCOPE)
    assert [each.name for each in expansion.resources] == [f"st{n}" for n in range(800)]
