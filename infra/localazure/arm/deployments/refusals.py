"""How a deployment that cannot succeed is refused: the table `deployments.toml`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from infra.localazure.arm.tables import load
from infra.localazure.errors import ArmError
from residency.arm.template.errors import ResourceExpressionError, TemplateError

_BAD_REQUEST = 400
INVALID_TEMPLATE = "InvalidTemplate"


def of_template(error: TemplateError) -> ArmError:
    """A template that cannot be read."""
    if error.code != INVALID_TEMPLATE:
        return ArmError(_BAD_REQUEST, error.code, error.message, target=error.target)
    of_resource = isinstance(error, ResourceExpressionError)
    message = error.message if of_resource else f"Deployment template validation failed: '{error.message}'."
    at = 1 if "at line '1'" in error.message else 0  # the template comes decoded, so where it stood is not known
    place = {"type": "TemplateViolation", "info": {"lineNumber": at, "linePosition": at, "path": ""}}
    return ArmError(_BAD_REQUEST, INVALID_TEMPLATE, message, additional_info=[place])


def early(errors: Sequence[ArmError]) -> list[ArmError]:
    """Those that Azure finds before it deploys anything."""
    table = load("deployments.toml")
    named, late = {*table["early"], *table["as_they_are"]}, table["late"]
    return [each for each in errors if each.code in named or (each.status == _BAD_REQUEST and each.code not in late)]


def of_resources(name: str, errors: Sequence[ArmError]) -> ArmError:
    """A deployment whose resources are refused.

    Args:
        name: the deployment's.
        errors: of its resources, at least one.
    """
    table = load("deployments.toml")
    if errors[0].code in table["as_they_are"]:
        return errors[0]
    own = [error.inner() for error in errors if error.gateway or error.status != _BAD_REQUEST]
    provider = [error.inner() for error in errors if not error.gateway and error.status == _BAD_REQUEST]
    if provider:
        own.append(
            {
                "code": "PreflightValidationCheckFailed",
                "message": "Preflight validation failed. Please refer to the details for the specific errors.",
                "details": provider,
            }
        )
    if all(error.code == "RequestDisallowedByPolicy" for error in errors):
        message = "The template deployment failed because of policy violation. Please see details for more information."
    else:
        message = (
            f"The template deployment '{name}' is not valid according to the validation procedure. "
            f"The tracking id is '{uuid4()}'. See inner errors for details."
        )
    return ArmError(_BAD_REQUEST, "InvalidTemplateDeployment", message, details=own)
