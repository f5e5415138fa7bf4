"""What validate, what-if and the beginning of a create refuse."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.infra.localazure.arm.deployments.templates import (
    account,
    at,
    body,
    create,
    group,
    identity,
    names,
    needing,
    nested,
    template,
    what_if,
)
from tests.infra.localazure.client import GROUP, STORAGE, STORAGE_API, SUB, InProcess

ONE = {"n": {"type": "string"}}
MODE = {"mode": "Incremental"}
CIRCLE = (identity("id1", dependsOn=["id2"]), identity("id2", dependsOn=["id1"]))


def out(expression: str) -> dict[str, Any]:
    return template(outputs={"x": {"type": "string", "value": expression}})


WRONG_TEMPLATES = {
    "a parameter that the template has not": (
        body(template(), other=1),
        "do not correspond to any parameters defined in the template",
    ),
    "a parameter that is not given": (body(template(parameters=ONE)), "'n' at line '1' and column '1' is not provided"),
    "a parameter of another type": (body(template(parameters=ONE), n=1), "Expected 'String'. Actual 'Integer'"),
    "a value that is not allowed": (
        body(template(parameters={"n": {"type": "string", "allowedValues": ["a", "b"]}}), n="c"),
        "allowed value(s): 'a,b'",
    ),
    "a function that there is not": (body(out("[concatenate('a')]")), "concatenate"),
    "an expression that does not end": (body(out("[concat('a']")), "concat"),
    "a variable that there is not": (body(out("[variables('v')]")), "'v' is not found"),
    "resources that wait for each other": (body(template(*CIRCLE)), "Circular dependency detected"),
    "a dependency that there is not": (
        body(template(identity("id1", dependsOn=["id9"]))),
        "The resource 'id9' is not defined in the template",
    ),
    "a resource twice": (body(template(identity("id1"), identity("ID1"))), "defined multiple times"),
    "a name with too many parts": (body(template(identity("a/b"))), "incorrect segment lengths"),
    "a type that begins with nothing": (body(template(identity("id1", type="/things"))), "not a resource id"),
    "a reference in a name": (body(template(identity(needing(f"{STORAGE}/x")))), "not expected at this location"),
    "a wrong nested template": (
        body(template(nested("inner", template(parameters=ONE)))),
        "'n' at line '1' and column '1' is not provided",
    ),
}


@pytest.mark.parametrize("case", WRONG_TEMPLATES)
@pytest.mark.parametrize(("method", "rest"), [("POST", "/validate"), ("POST", "/whatIf"), ("PUT", "")])
def test_a_wrong_template_is_refused(arm: InProcess, case: str, method: str, rest: str) -> None:
    asked, words = WRONG_TEMPLATES[case]
    refused = arm.send(method, at(GROUP, rest=rest), asked)
    error = refused.json["error"]
    assert (refused.status, error["code"]) == (400, "InvalidTemplate")
    assert error["message"].startswith("Deployment template validation failed: '")
    assert words in error["message"]
    assert [each["type"] for each in error["additionalInfo"]] == ["TemplateViolation"]
    assert arm.send("GET", at(GROUP)).status == 404


def test_a_wrong_expression_of_a_resource_is_told_with_the_resource(arm: InProcess) -> None:
    asked = body(template(identity("id1", tags={"a": "[concatenate('a')]"})))
    error = arm.send("POST", at(GROUP, rest="/validate"), asked).json["error"]
    assert error["code"] == "InvalidTemplate"
    assert error["message"].startswith("Unable to process template language expressions for resource '/subscriptions/")
    assert error["additionalInfo"] == [
        {"type": "TemplateViolation", "info": {"lineNumber": 1, "linePosition": 1, "path": ""}}
    ]


WRONG_RESOURCES = {
    "an API version that there is not": (account("stone1", apiVersion="2001-01-01"), "NoRegisteredProviderFound"),
    "an API version that is none": (account("stone1", apiVersion="newest"), "InvalidApiVersionParameter"),
    "a namespace that there is not": (account("stone1", type="Microsoft.Nowhere/things"), "InvalidResourceNamespace"),
    "a type that there is not": (account("stone1", type="Microsoft.Storage/things"), "InvalidResourceType"),
    "a place that there is not": (account("stone1", location="atlantis"), "LocationNotAvailableForResourceType"),
    "no place": ({key: value for key, value in account("stone1").items() if key != "location"}, "LocationRequired"),
    "a property of another type": (account("stone1", properties={"accessTier": 1}), "InvalidRequestContent"),
}
BY_PROVIDER = {
    "a name that storage does not take": (account("Stone_1"), "AccountNameInvalid"),
    "a copy abroad in a region without a pair": (
        account("stone1", sku={"name": "Standard_GRS"}),
        "RedundancyConfigurationNotAvailableInRegion",
    ),
}


@pytest.mark.parametrize("case", [*WRONG_RESOURCES, *BY_PROVIDER])
@pytest.mark.parametrize(("method", "rest"), [("POST", "/validate"), ("PUT", "")])
def test_a_wrong_resource_is_refused_before_anything_is_deployed(
    arm: InProcess, case: str, method: str, rest: str
) -> None:
    resource, code = {**WRONG_RESOURCES, **BY_PROVIDER}[case]
    for inner in (resource, nested("inner", template(resource))):
        refused = arm.send(method, at(GROUP, rest=rest), body(template(identity("good"), inner)))
        error = refused.json["error"]
        assert (refused.status, error["code"]) == (400, "InvalidTemplateDeployment")
        assert "The template deployment 'd1' is not valid according to the validation procedure" in error["message"]
        detail = error["details"][0]
        if case in BY_PROVIDER:
            assert detail["code"] == "PreflightValidationCheckFailed"
            detail = detail["details"][0]
        assert detail["code"] == code
    assert names(arm) == set()
    assert arm.send("GET", at(GROUP)).status == 404


def test_what_if_says_what_a_create_would_fail_with(arm: InProcess) -> None:
    result = what_if(arm, body(template(account("stone1", location="atlantis"))))
    assert (result["status"], result["error"]["code"]) == ("Failed", "InvalidTemplateDeployment")
    assert result["error"]["details"][0]["code"] == "LocationNotAvailableForResourceType"


def test_several_faults_are_told_together(arm: InProcess) -> None:
    wrong = (account("stone1", location="atlantis"), account("stone2", apiVersion="2001-01-01"))
    error = arm.send("POST", at(GROUP, rest="/validate"), body(template(*wrong))).json["error"]
    assert [each["code"] for each in error["details"]] == [
        "LocationNotAvailableForResourceType",
        "NoRegisteredProviderFound",
    ]


def test_policy_refuses_a_deployment_with_its_own_words(arm: InProcess) -> None:
    definition = "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c"
    parameters = {"listOfAllowedLocations": {"value": ["indonesiacentral"]}}
    assignment = {"properties": {"policyDefinitionId": definition, "parameters": parameters}}
    url = f"{GROUP}/providers/Microsoft.Authorization/policyAssignments/pa1?api-version=2025-11-01"
    assert arm.send("PUT", url, assignment).status == 201
    abroad = body(template(account("stone1", location="southeastasia")))
    for method, rest in (("POST", "/validate"), ("PUT", "")):
        refused = arm.send(method, at(GROUP, rest=rest), abroad)
        error = refused.json["error"]
        assert (refused.status, error["code"]) == (400, "InvalidTemplateDeployment")
        assert "because of policy violation" in error["message"]
        assert error["details"][0]["code"] == "RequestDisallowedByPolicy"
    assert create(arm, body(template(account("stone1")))).json["properties"]["provisioningState"] == "Succeeded"


def test_what_is_found_only_while_deploying_is_a_failed_deployment(arm: InProcess) -> None:
    create(arm, body(template(account("stone1"))))
    lock = f"{GROUP}/providers/Microsoft.Authorization/locks/keep?api-version=2016-09-01"
    assert arm.send("PUT", lock, {"properties": {"level": "CanNotDelete"}}).status == 201
    done = create(arm, body(template(identity("id1")), mode="Complete"), name="d2").json["properties"]
    assert (done["provisioningState"], done["error"]["details"][0]["code"]) == ("Failed", "ScopeLocked")
    assert names(arm) == {"stone1", "id1"}


def test_a_good_template_is_told_what_it_would_write(arm: InProcess) -> None:
    arm.put_group("rg2")
    asked = body(template(account("stone1"), nested("there", template(identity("id1")), resourceGroup="rg2")))
    reply = arm.send("POST", at(GROUP, rest="/validate"), asked)
    assert reply.status == 200
    shown = reply.json["properties"]
    assert (shown["provisioningState"], shown["mode"]) == ("Succeeded", "Incremental")
    assert [each["id"] for each in shown["validatedResources"]] == [
        f"{STORAGE}/stone1",
        f"{group('rg2')}/providers/Microsoft.Resources/deployments/there",
        f"{group('rg2')}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1",
    ]
    assert names(arm) == set()
    assert arm.send("GET", at(GROUP)).status == 404
    assert arm.send("GET", at(group("rg2"), "there")).status == 404


def test_validation_of_the_template_alone_asks_no_provider(arm: InProcess) -> None:
    asked = body(template(account("stone1", location="atlantis")))
    asked["properties"]["validationLevel"] = "Template"
    assert arm.send("POST", at(GROUP, rest="/validate"), asked).status == 200


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (None, "InvalidRequestContent"),
        ({"properties": []}, "InvalidRequestContent"),
        ({"properties": {**MODE}}, "InvalidRequestContent"),
        ({"properties": {**MODE, "template": [1]}}, "InvalidRequestContent"),
        ({"properties": {"mode": "Sideways", "template": template()}}, "InvalidRequestContent"),
        ({"properties": {**MODE, "template": template(), "parameters": []}}, "InvalidRequestContent"),
        ({"properties": {**MODE, "template": template(), "parameters": {"a": 1}}}, "InvalidRequestContent"),
        ({"properties": {**MODE, "templateLink": {"uri": "https://example.com/a"}}}, "InvalidContentLink"),
        ({"properties": {**MODE, "template": {}}}, "InvalidTemplate"),
        ({"properties": {**MODE, "template": {"resources": 1}}}, "InvalidTemplate"),
    ],
)
@pytest.mark.parametrize(("method", "rest"), [("POST", "/validate"), ("POST", "/whatIf"), ("PUT", "")])
def test_a_request_that_cannot_be_understood(arm: InProcess, asked: Any, code: str, method: str, rest: str) -> None:
    refused = arm.send(method, at(GROUP, rest=rest), asked)
    assert (refused.status, refused.error) == (400, code)


def test_what_is_not_carried_out_is_refused(arm: InProcess) -> None:
    asked = body(template())
    asked["properties"]["onErrorDeployment"] = {"type": "LastSuccessful"}
    assert arm.send("PUT", at(GROUP), asked).status == 501
    linked = nested("inner", template())
    linked["properties"] = {"mode": "Incremental", "templateLink": {"uri": "https://example.com/a.json"}}
    refused = arm.send("PUT", at(GROUP), body(template(linked)))
    assert (refused.status, refused.json["error"]["details"][0]["code"]) == (400, "InvalidContentLink")
    complete = nested("inner", template())
    complete["properties"]["mode"] = "Complete"
    refused = arm.send("PUT", at(GROUP), body(template(complete)))
    assert refused.json["error"]["details"][0]["code"] == "InvalidNestedDeploymentMode"
    above = arm.send("PUT", at(SUB), body(template(), mode="Complete", location="indonesiacentral"))
    assert above.error == "InvalidDeploymentMode"


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        (at(f"{SUB}/resourceGroups/none"), 404, "ResourceGroupNotFound"),
        (at("/subscriptions/00000000-0000-0000-0000-000000000009"), 404, "SubscriptionNotFound"),
        (at("/providers/Microsoft.Management/managementGroups/none"), 404, "NotFound"),
        (at(f"{STORAGE}/stone1"), 400, "InvalidDeploymentScope"),
        (at(GROUP, "n" * 65), 400, "InvalidDeploymentName"),
        (at(GROUP, "a+b"), 400, "InvalidDeploymentName"),
        (at(GROUP).replace("2025-04-01", "2001-01-01"), 400, "NoRegisteredProviderFound"),
        (at(GROUP).partition("?")[0], 400, "MissingApiVersionParameter"),
    ],
)
def test_a_place_or_name_that_cannot_be(arm: InProcess, url: str, status: int, code: str) -> None:
    refused = arm.send("PUT", url, body(template()))
    assert (refused.status, refused.error) == (status, code)


def test_the_child_of_a_type_can_be_checked_too(arm: InProcess) -> None:
    container = {
        "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
        "apiVersion": STORAGE_API,
        "name": "stone1/default/c1",
        "properties": {"publicAccess": "Everyone"},
        "dependsOn": ["stone1"],
    }
    error = arm.send("POST", at(GROUP, rest="/validate"), body(template(account("stone1"), container))).json["error"]
    assert error["details"][0]["code"] == "InvalidRequestContent"
    assert "publicAccess" in error["details"][0]["message"]


def test_a_read_only_lock_forbids_deployments(arm: InProcess) -> None:
    lock = f"{GROUP}/providers/Microsoft.Authorization/locks/keep?api-version=2016-09-01"
    assert arm.send("PUT", lock, {"properties": {"level": "ReadOnly"}}).status == 201
    refused = arm.send("PUT", at(GROUP), body(template()))
    assert (refused.status, refused.error) == (409, "ScopeLocked")


ODD: list[Any] = [
    None,
    -1,
    1.5,
    True,
    "",
    "[",
    "/",
    "a/b/c",
    [],
    {},
    [None],
    {"": {}},
    "\x00",
    "../..",
    "[resourceGroup()]",
]
WHOLE = body(
    template(
        account("[parameters('n')]", tags={"a": "b"}),
        identity("[concat('id', copyIndex())]", dependsOn=["stone1"], copy={"name": "c", "count": 2}),
        nested("deep", template(identity("inner")), resourceGroup="rg1"),
        parameters={"n": {"type": "string", "defaultValue": "stone1"}},
        outputs={"o": {"type": "string", "value": "[reference(parameters('n')).accessTier]"}},
    )
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value within another."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, inner in inside for found in places(inner, (*path, key)))]


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_odd_value_anywhere_is_refused_or_taken_and_nothing_else(arm: InProcess, data: st.DataObject) -> None:
    asked = deepcopy(WHOLE)
    *way, last = data.draw(st.sampled_from([path for path in places(asked) if path]))
    holder: Any = asked
    for step in way:
        holder = holder[step]
    holder[last] = deepcopy(data.draw(st.sampled_from(ODD)))
    arm.later()
    for method, rest in (("POST", "/validate"), ("POST", "/whatIf"), ("PUT", "")):
        assert arm.send(method, at(GROUP, rest=rest), asked).status in {200, 201, 202, 400, 403, 404, 409, 501}
