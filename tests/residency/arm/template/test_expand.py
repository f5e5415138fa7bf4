"""Templates: which resources a deployment writes, with what in them, and in which order."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import Expansion, expand
from residency.arm.template.scope import Scope, Unresolved, unresolved

GROUP = "/subscriptions/s/resourceGroups/shop"
SCOPE = Scope(subscription="s", resource_group="shop", location="indonesiacentral", tenant="t")
AT_SUBSCRIPTION = Scope(kind="subscription", subscription="s", location="indonesiacentral")


def template(*resources: Any, **sections: Any) -> dict[str, Any]:
    return {"contentVersion": "1.0.0.0", "resources": list(resources), **sections}


def resource(kind: str, name: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "apiVersion": "2024-01-01", **more}


def identity(name: str, **more: Any) -> dict[str, Any]:
    return resource("Microsoft.ManagedIdentity/userAssignedIdentities", name, **more)


def account(name: str, **more: Any) -> dict[str, Any]:
    return resource("Microsoft.Storage/storageAccounts", name, **more)


def done(made: dict[str, Any], scope: Scope = SCOPE, **parameters: Any) -> Expansion:
    return expand(made, parameters={name: {"value": value} for name, value in parameters.items()}, scope=scope)


def refused(made: dict[str, Any], **parameters: Any) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        done(made, **parameters)
    return caught.value


def ids(expansion: Expansion) -> list[str]:
    return [each.id.removeprefix(f"{GROUP}/providers/") for each in expansion.resources]


class Made:
    """A runtime that knows some resources."""

    def __init__(self, **properties: Any) -> None:
        self.properties = properties
        self.asked: list[tuple[Any, ...]] = []

    def reference(self, resource_id: str, api_version: str | None, *, full: bool) -> Any:
        self.asked.append((resource_id, api_version, full))
        return self.properties[resource_id.rpartition("/")[2]]

    def list(self, function: str, resource_id: str, api_version: str, body: Any) -> Any:
        self.asked.append((function, resource_id, api_version, body))
        return {"keys": [{"value": f"key of {resource_id.rpartition('/')[2]}"}]}


def test_a_resource_is_written_as_it_stands() -> None:
    (made,) = done(
        template(account("st1", location="here", sku={"name": "[concat('a', 'b')]"}, comments="no"))
    ).resources
    assert made.id == f"{GROUP}/providers/Microsoft.Storage/storageAccounts/st1"
    assert made.body == {"location": "here", "sku": {"name": "ab"}}
    assert (made.api_version, made.type, made.name) == ("2024-01-01", "Microsoft.Storage/storageAccounts", "st1")


def test_parameters_variables_and_functions() -> None:
    made = template(
        account("[parameters('Name')]", location="[variables('place')]", tags={"t": "[own.twice('x')]"}),
        parameters={
            "name": {"type": "string"},
            "where": {"type": "string", "defaultValue": "[resourceGroup().location]"},
        },
        variables={
            "place": "[parameters('where')]",
            "copy": [{"name": "n", "count": 2, "input": "[copyIndex('n', 1)]"}],
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
        outputs={"n": {"type": "array", "value": "[variables('n')]"}},
    )
    expansion = done(made, NAME="st1")
    assert expansion.resources[0].body == {"location": "indonesiacentral", "tags": {"t": "xx"}}
    assert expansion.outputs() == {"n": {"type": "array", "value": [1, 2]}}
    assert expansion.parameters["where"] == {"type": "string", "value": "indonesiacentral"}


def test_loops_conditions_and_children() -> None:
    made = template(
        account(
            "[concat('st', copyIndex())]",
            copy={"name": "accounts", "count": 2},
            resources=[resource("blobServices", "default", dependsOn=["[concat('st', copyIndex())]"])],
        ),
        account("never", condition="[equals(1, 2)]"),
        resource("Microsoft.Storage/storageAccounts/queueServices", "st0/default", dependsOn=["accounts", "never"]),
        resource("Microsoft.Storage/storageAccounts/providers/locks", "st1/Microsoft.Authorization/keep"),
        resource("Microsoft.Authorization/locks", "keep", scope="Microsoft.Storage/storageAccounts/st0"),
    )
    expansion = done(made)
    assert sorted(ids(expansion)) == [
        "Microsoft.Storage/storageAccounts/st0",
        "Microsoft.Storage/storageAccounts/st0/blobServices/default",
        "Microsoft.Storage/storageAccounts/st0/providers/Microsoft.Authorization/locks/keep",
        "Microsoft.Storage/storageAccounts/st0/queueServices/default",
        "Microsoft.Storage/storageAccounts/st1",
        "Microsoft.Storage/storageAccounts/st1/blobServices/default",
        "Microsoft.Storage/storageAccounts/st1/providers/Microsoft.Authorization/locks/keep",
    ]
    assert expansion.skipped == (f"{GROUP}/providers/Microsoft.Storage/storageAccounts/never",)
    order = ids(expansion)
    assert order.index("Microsoft.Storage/storageAccounts/st1") < order.index(
        "Microsoft.Storage/storageAccounts/st0/queueServices/default"
    )


def test_what_only_a_deployment_can_tell_stays_open_and_makes_a_dependency() -> None:
    made = template(
        account("st1", properties={"who": "[reference('id1').principalId]"}),
        identity("id1"),
        outputs={
            "key": {
                "type": "string",
                "value": "[listKeys(resourceId('Microsoft.Storage/storageAccounts', 'st1'), 'v').keys[0].value]",
            }
        },
    )
    expansion = done(made)
    assert [each.name for each in expansion.resources] == ["id1", "st1"]
    last = expansion.resources[-1]
    assert last.body == {"properties": {"who": Unresolved("[reference('id1').principalId]")}}
    runtime = Made(id1={"principalId": "p"})
    assert last.resolve(runtime) == {"properties": {"who": "p"}}
    assert runtime.asked == [
        (f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1", "2024-01-01", False)
    ]
    assert expansion.outputs(runtime)["key"]["value"] == "key of st1"


def test_symbolic_names() -> None:
    made = {
        "languageVersion": "2.0",
        "contentVersion": "1.0.0.0",
        "resources": {
            "there": {**account("st0"), "existing": True},
            "mine": account("st1", dependsOn=["who"], tags={"of": "[resourceInfo('there').id]"}),
            "who": identity("id1", location="[reference('there', '2024-01-01', 'Full').location]"),
        },
    }
    expansion = done(made)
    assert [each.name for each in expansion.resources] == ["id1", "st1"]
    assert expansion.resources[1].body["tags"]["of"].endswith("/storageAccounts/st0")


def test_rounds_of_a_loop_by_their_number() -> None:
    made = {
        "languageVersion": "2.0",
        "contentVersion": "1.0.0.0",
        "resources": {
            "lock": identity("only", dependsOn=["[format('zones[{0}]', 1)]"], tags={"a": "[reference('zones[1]').b]"}),
            "zones": account("[concat('z', copyIndex())]", copy={"name": "zones", "count": 3}),
        },
    }
    expansion = done(made)
    (lock,) = (each for each in expansion.resources if each.name == "only")
    assert {each.rpartition("/")[2] for each in lock.depends_on} == {"z1"}


def test_what_an_existing_resource_waits_for_is_waited_for() -> None:
    made = {
        "languageVersion": "2.0",
        "contentVersion": "1.0.0.0",
        "resources": {
            "last": identity("last", dependsOn=["there"]),
            "there": {**account("there", dependsOn=["first", "there"]), "existing": True},
            "first": identity("first"),
        },
    }
    assert [each.name for each in done(made).resources] == ["first", "last"]


def test_an_existing_resource_of_another_group() -> None:
    there = {**account("st0"), "existing": True, "resourceGroup": "other"}
    made = {
        "languageVersion": "2.0",
        "contentVersion": "1.0.0.0",
        "resources": {"there": there, "mine": identity("id1", tags={"of": "[reference('there').kind]"})},
    }
    runtime = Made(st0={"kind": "k"})
    assert done(made).resources[0].resolve(runtime) == {"tags": {"of": "k"}}
    assert runtime.asked[0][0].startswith("/subscriptions/s/resourceGroups/other/providers/")


def test_functions_that_call_each_other_from_language_version_2_on() -> None:
    """As the Bicep compiler writes them."""
    names = {"parameters": [], "output": {"type": "array", "value": ["abc", "def"]}}
    hello = "[map(__bicep.names(), lambda('a', format('Hello {0}!', lambdaVariables('a'))))]"
    hellos = {"parameters": [], "output": {"type": "array", "value": hello}}
    made = template(
        languageVersion="2.0",
        functions=[{"namespace": "__bicep", "members": {"names": names, "hellos": hellos}}],
        outputs={"o": {"type": "array", "value": "[__bicep.hellos()]"}},
    )
    assert done(made).outputs()["o"]["value"] == ["Hello abc!", "Hello def!"]
    assert "'__bicep.names' is not valid" in refused({**made, "languageVersion": "1.0"}).message
    hellos["output"] = {"type": "array", "value": "[__bicep.hellos()]"}
    assert "too many levels" in refused(made).message


def test_descriptions_of_resources_are_not_sent() -> None:
    (made,) = done(template(account("st1", metadata={"description": "d"}, **{"@options": {"retryOn": {}}}))).resources
    assert made.body == {}


def test_a_nested_deployment_at_a_management_group() -> None:
    inner = template(resource("Microsoft.Authorization/policyDefinitions", "p"))
    made = template({**nested("n", inner, "inner"), "scope": "Microsoft.Management/managementGroups/mg"})
    assert [each.id for each in done(made).all_resources()] == [
        "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Resources/deployments/n",
        "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/p",
    ]


def nested(name: str, inner: dict[str, Any], scope: str, **more: Any) -> dict[str, Any]:
    properties = {"mode": "Incremental", "template": inner, "expressionEvaluationOptions": {"scope": scope}}
    return resource("Microsoft.Resources/deployments", name, properties=properties | more.pop("properties", {}), **more)


def test_a_nested_template_of_outer_scope_sees_the_outer_variables() -> None:
    inner = template(account("[variables('v')]"), variables={"v": "inner"})
    made = template(nested("n", inner, "outer"), variables={"v": "outer"})
    assert [each.name for each in done(made).all_resources()] == ["n", "outer"]


def test_a_nested_template_of_inner_scope_sees_its_parameters_only() -> None:
    inner = template(account("[parameters('p')]"), parameters={"p": {"type": "string"}})
    values = {"parameters": {"p": {"value": "[variables('v')]"}}}
    made = template(nested("n", inner, "inner", properties=values), variables={"v": "st9"})
    assert [each.name for each in done(made).all_resources()] == ["n", "st9"]
    blind = template(account("[variables('v')]"))
    assert "variable 'v' is not found" in refused(template(nested("n", blind, "inner"), variables={"v": "st9"})).message


def test_a_nested_deployment_into_another_group() -> None:
    made = template(nested("n", template(account("st1")), "inner", resourceGroup="other"))
    (deployment,) = done(made).resources
    assert deployment.id == "/subscriptions/s/resourceGroups/other/providers/Microsoft.Resources/deployments/n"
    assert deployment.nested is not None
    assert deployment.nested.resources[0].id.startswith("/subscriptions/s/resourceGroups/other/providers/")


def test_a_nested_template_that_needs_what_is_made_before_is_worked_out_at_run_time() -> None:
    inner = template(account("[parameters('p')]"), parameters={"p": {"type": "string"}})
    values = {"parameters": {"p": {"value": "[reference('id1').principalId]"}}}
    deployment = done(template(nested("n", inner, "inner", properties=values), identity("id1"))).resources[-1]
    assert deployment.nested is None
    assert [each.name for each in deployment.nested_at_run_time(Made(id1={"principalId": "st7"})).resources] == ["st7"]


def test_at_a_subscription() -> None:
    made = template(
        resource("Microsoft.Resources/resourceGroups", "rg9", location="[deployment().location]"),
        nested("n", template(account("st1")), "inner", resourceGroup="rg9", dependsOn=["rg9"]),
    )
    expansion = done(made, AT_SUBSCRIPTION)
    assert [each.id for each in expansion.all_resources()] == [
        "/subscriptions/s/resourceGroups/rg9",
        "/subscriptions/s/resourceGroups/rg9/providers/Microsoft.Resources/deployments/n",
        "/subscriptions/s/resourceGroups/rg9/providers/Microsoft.Storage/storageAccounts/st1",
    ]


def test_an_output_of_a_loop_needs_no_name_for_its_index() -> None:
    """The example of `cidrSubnet()` in Azure's documentation."""
    loop = {"count": "[length(range(0, 5))]", "input": "[cidrSubnet('10.144.0.0/20', 24, range(0, 5)[copyIndex()])]"}
    made = template(outputs={"v4subnets": {"type": "array", "copy": loop}})
    assert done(made).outputs()["v4subnets"]["value"] == [f"10.144.{n}.0/24" for n in range(5)]


def test_a_loop_that_makes_nothing_is_known_all_the_same() -> None:
    empty = account("[concat('st', copyIndex())]", copy={"name": "none", "count": 0})
    made = template(empty, account("last", dependsOn=["none"]))
    assert ids(done(made)) == ["Microsoft.Storage/storageAccounts/last"]


def test_a_reference_by_type_and_name() -> None:
    made = template(
        account("st1", tags={"k": "[reference('Microsoft.ManagedIdentity/userAssignedIdentities/id1').principalId]"}),
        identity("id1"),
    )
    expansion = done(made)
    assert [each.name for each in expansion.resources] == ["id1", "st1"]
    assert expansion.resources[1].resolve(Made(id1={"principalId": "p"})) == {"tags": {"k": "p"}}


def test_a_parameter_of_a_defined_type() -> None:
    made = template(
        definitions={
            "short": {"type": "string", "maxLength": 3},
            "shorter": {"$ref": "#/definitions/short", "maxLength": 2},
        },
        parameters={"p": {"$ref": "#/definitions/shorter"}},
        outputs={"o": {"$ref": "#/definitions/short", "value": "[parameters('p')]"}},
    )
    assert done(made, p="ab").outputs() == {"o": {"type": "string", "value": "ab"}}
    assert "less than or equal to '2'" in refused(made, p="abc").message
    made["definitions"]["short"] = {"$ref": "#/definitions/shorter"}
    assert "refers to the definition" in refused(made, p="ab").message


P = {"p": {"type": "string"}}
WAITING = [account("a", dependsOn=["b"]), account("b", dependsOn=["c"]), account("c", dependsOn=["b"])]
OUT_OF_BOUNDS = {"type": "int", "value": "[createArray()[1]]"}


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (template(account("[nothing()]")), "The template function 'nothing' is not valid"),
        (template(variables={"unused": "[nothing()]"}), "The template function 'nothing' is not valid"),
        (template(account("x", tags={"a": "[variables('v')]"})), "The template variable 'v' is not found"),
        (template(account("[parameters('p')]")), "The template parameter 'p' is not found"),
        (template(parameters=P), "The value for the template parameter 'p' .* is not provided"),
        (template(parameters={"p": {"type": "int", "defaultValue": "x"}}), "Expected 'Integer'. Actual 'String'"),
        (template(parameters={"p": {"type": "string", "defaultValue": "x", "allowedValues": ["y"]}}), "allowed value"),
        (
            template(parameters={"p": {"type": "string", "defaultValue": "x", "minLength": 2}}),
            "greater than or equal to '2'",
        ),
        (template(parameters={"p": {"type": "thing"}}), "no valid type"),
        (template(account("x", dependsOn=["y"])), "The resource 'y' is not defined in the template"),
        (template(account("x", dependsOn=["y"]), account("y", dependsOn=["x"])), "Circular dependency detected"),
        (template(account("x"), account("X")), "is defined multiple times"),
        (template(3), "A resource of the template is no object"),
        (template(account("x", copy=3)), "The copy of a resource is no object"),
        (template(account("x", copy={"name": "c", "count": 1, "mode": "serial", "batchSize": 0})), "batch size"),
        (template(account("x", condition="yes")), "The condition of the resource 'x' is neither true nor false"),
        (template(account("x", scope=3)), "The scope of a resource is no text"),
        (template(account("x", dependsOn="y")), "The dependsOn of the resource 'x' is no array"),
        (template(account("x", tags={"a": "[createArray(1)[true()]]"})), "can't be evaluated.*'Array'"),
        (template(account("x", tags={"a": "[createArray(1).b]"})), "property 'b' can't be evaluated"),
        (template(account("x", tags={"a": "[fail('so it is')]"})), "so it is"),
        (template(account("x", tags={"a": "[references('y')]"})), "'y' reference is not valid"),
        (template(account("x", tags={"a": "[reference('x', '1', 'half')]"})), "'Full' or left out"),
        (
            template(account("x", copy={"name": "c", "count": 1}, tags={"a": "[copyIndex(1, 2)]"})),
            "'copyIndex' expects",
        ),
        ([], "The template is no object"),
        (template(resource("Microsoft.Resources/deployments", "n")), "'n' has no properties"),
        (template(account("x", dependsOn=["x"])), "Circular dependency detected on resource: '.*/x'"),
        (template(account("x", tags={"a": "[reference('x').b]"})), "Circular dependency detected on resource: '.*/x'"),
        (template(*WAITING), "Circular dependency detected on resource: '.*/b'"),
        (template(account("x", dependsOn=[f"{GROUP}/providers/A.B/c/y"])), "The resource 'A.B/c/y' is not defined"),
        (template(variables={"v": "[createArray()[1]]"}), "The template variable 'v' is not valid: .* out of bounds"),
        (template(outputs={"o": OUT_OF_BOUNDS}), "The template output 'o' is not valid: .* out of bounds"),
        (
            template(account("[nothing()]")),
            "The template resource '.nothing...' at line '1' and column '1' is not valid: ",
        ),
        (template({"type": "A.B/c", "name": "x"}), "The template resource 'x' .* no valid 'apiVersion'"),
        (template(variables={"v": "[reference('x').y]"}), "could not find template resource"),
        (
            template(account("x"), variables={"v": f"[listKeys('{GROUP}/providers/A.B/c/y', '1')]"}),
            "'listKeys' is not exp",
        ),
        (template(resource("Microsoft.Storage/storageAccounts", "a/b")), "incorrect segment lengths"),
        (template(account(f"[reference('{GROUP}/providers/A.B/c/x').name]")), "is not expected at this location"),
        (template(account("x", copy={"name": "c", "count": 801})), "801 copies"),
        (template(account("x", copy={"name": "c", "count": -1})), "not a valid number"),
        (template(account("x", tags={"a": "[copyIndex()]"})), "'copyIndex' is not expected"),
        (template(account("x", tags={"a": "[concat('a']"})), "is not valid"),
        (template(account("x", tags={"a": "[add('1', 2)]"})), "expects its parameter 1 to be of type 'Integer'"),
        (template(account("x", tags={"a": "[add(1)]"})), r"requires 2 argument\(s\) while 1 were"),
        (template(account("x", tags={"a": "[createObject('b', 1).c]"})), "property 'c' doesn't exist.*'b'"),
        (template(account("x", tags={"a": "[createArray(1)[1]]"})), "index '1' is out of bounds"),
        (template(account("x", tags={"a": "[reference('nothing').b]"})), "could not find template resource"),
        (template(variables={"a": "[variables('b')]", "b": "[variables('a')]"}), "depends on itself"),
        (template(outputs={"o": {"value": 1}}), "output 'o' has no valid type"),
        (template(nested("n", template(account("[nothing()]")), "inner")), "'nothing' is not valid"),
        ({"resources": 3}, "neither an array nor an object"),
        ({"contentVersion": "1.0.0.0"}, "are required"),
        (template(*[account(f"st{n}") for n in range(801)]), "801 resources"),
        (template(parameters={f"p{n}": {"type": "int", "defaultValue": 1} for n in range(257)}), "257 parameters"),
    ],
)
def test_what_arm_refuses(made: dict[str, Any], message: str) -> None:
    error = refused(made)
    assert error.code == "InvalidTemplate"
    assert re.search(message, error.message), error.message


def test_a_nullable_parameter() -> None:
    made = template(
        parameters={"p": {"type": "string", "nullable": True, "defaultValue": "d"}},
        outputs={"o": {"type": "string", "value": "[coalesce(parameters('p'), 'none')]"}},
    )
    assert [done(made).outputs()["o"]["value"], done(made, p=None).outputs()["o"]["value"]] == ["d", "none"]
    del made["parameters"]["p"]["defaultValue"]
    assert done(made).outputs()["o"]["value"] == "none"


def test_a_secret_of_a_key_vault_stays_open() -> None:
    made = template(
        account("st1", properties={"key": "[parameters('p')]", "long": "[concat(parameters('p'), 'x')]"}),
        parameters={"p": {"type": "secureString"}},
    )
    given = {"p": {"reference": {"keyVault": {"id": "/x"}, "secretName": "n"}}}
    (resource,) = expand(made, parameters=given, scope=SCOPE).resources
    assert unresolved(resource.body["properties"]["key"])
    assert unresolved(resource.body["properties"]["long"])


def test_above_the_subscription() -> None:
    inner = template(outputs={"o": {"type": "string", "value": "[resourceId('A.B/c', 'd')]"}})
    groups = {**nested("n", inner, "inner"), "scope": "/providers/Microsoft.Management/managementGroups/mg"}
    tenant = {**nested("t", inner, "inner"), "scope": "/"}
    deployments = done(template(groups, tenant)).resources
    assert [each.nested.outputs()["o"]["value"] for each in deployments if each.nested] == ["/providers/A.B/c/d"] * 2
    at_group = Scope(kind="managementGroup", management_group="mg", location="here")
    made = template(outputs={"o": {"type": "array", "value": ["[managementGroup().name]", "[deployment().location]"]}})
    assert done(made, at_group).outputs()["o"]["value"] == ["mg", "here"]


def test_all_resources_of_a_loop_are_referenced() -> None:
    made = {
        "languageVersion": "2.0",
        "contentVersion": "1.0.0.0",
        "resources": {
            "all": account("[concat('z', copyIndex())]", copy={"name": "all", "count": 2}),
            "mine": identity("id1", tags={"a": "[map(references('all'), lambda('r', lambdaVariables('r').k))]"}),
        },
    }
    expansion = done(made)
    assert [each.name for each in expansion.resources] == ["z0", "z1", "id1"]
    assert expansion.resources[2].resolve(Made(z0={"k": 0}, z1={"k": 1})) == {"tags": {"a": [0, 1]}}


def test_a_secret_is_not_told() -> None:
    made = template(parameters={"p": {"type": "secureString", "allowedValues": ["known"]}})
    assert "guessed" not in refused(made, p="guessed").message


def test_a_parameter_that_is_not_declared() -> None:
    assert "'q'" in refused(template(parameters={}), q=1).message


def test_a_link_is_not_followed() -> None:
    made = template(resource("Microsoft.Resources/deployments", "n", properties={"templateLink": {"uri": "https://x"}}))
    (deployment,) = done(made).resources
    assert deployment.nested is None
    with pytest.raises(TemplateError, match="is a link"):
        deployment.nested_at_run_time(Made())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text().filter(lambda text: not text.startswith("[")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(min_size=1).filter(lambda t: not t.startswith("[") and t != "copy"), inner, max_size=3
        )
    ),
    max_leaves=10,
)


@given(properties=JSON)
def test_what_holds_no_expression_stays_as_it_is(properties: Any) -> None:
    (made,) = done(template(account("st1", properties=properties))).resources
    assert made.body == {"properties": properties}


@given(text=st.text(alphabet="[](),.'?a1 -\\concatparameters", max_size=40))
def test_any_text_is_a_value_or_an_error(text: str) -> None:
    try:
        done(template(account("st1", properties={"p": text})))
    except TemplateError as error:
        assert error.message


@given(edges=st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12), count=st.integers(1, 8))
def test_everything_comes_behind_what_it_depends_on(edges: list[tuple[int, int]], count: int) -> None:
    forward = [(late, early) for late, early in edges if early < late < count]
    resources = [
        account(f"st{n}", dependsOn=[f"st{early}" for late, early in forward if late == n]) for n in range(count)
    ]
    order = [each.name for each in done(template(*reversed(resources))).resources]
    assert sorted(order) == [f"st{n}" for n in range(count)]
    assert all(order.index(f"st{early}") < order.index(f"st{late}") for late, early in forward)


@given(count=st.integers(0, 20), batch=st.integers(1, 5))
def test_a_loop_in_batches_keeps_their_order(count: int, batch: int) -> None:
    copy = {"name": "loop", "count": count, "mode": "serial", "batchSize": batch}
    order = [each.name for each in done(template(account("[concat('st', copyIndex())]", copy=copy))).resources]
    assert len(order) == count
    assert [int(name[2:]) // batch for name in order] == sorted(n // batch for n in range(count))
