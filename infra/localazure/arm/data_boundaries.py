"""The data boundary of the tenant, where Azure keeps what it knows of a customer's directory: Global, it was never set.

Source: azure-cli recording test_get_data_boundary_tenant at 2de7563 (recorded 2025-02-22, api 2024-08-01).
"""

from __future__ import annotations

from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.identity import TENANT_ID


def of_tenant(_cloud: Cloud, call: Call) -> Answer:
    """`GET /providers/Microsoft.Resources/dataBoundaries/default`."""
    require_version(call.api_version)
    return json_answer(
        200,
        {
            "id": f"/providers/Microsoft.Resources/dataBoundaries/{TENANT_ID}",
            "name": TENANT_ID,
            "properties": {"dataBoundary": "Global", "provisioningState": "Succeeded"},
        },
    )


ROUTES = (Route("GET", "/providers/Microsoft.Resources/dataBoundaries/default", of_tenant),)
