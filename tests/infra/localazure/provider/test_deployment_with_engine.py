"""A template deployed by a program, under the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.provider.engine import Project, make_project
from tests.infra.localazure.running import RunningServer

pytestmark = pytest.mark.engine

GROUP = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg-template"
IDENTITIES = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities"


@pytest.fixture
def project(azure: RunningServer, tmp_path: Path) -> Project:
    return make_project("template", tmp_path / "template", azure.environment, azure)


def test_the_life_of_a_template_in_a_stack(project: Project, azure: RunningServer) -> None:
    project.up()
    identity = azure.arm("GET", f"{IDENTITIES}/id-one", "2024-11-30")
    assert project.outputs()["principal"] == identity["properties"]["principalId"]
    deployment = project.resources()["deployment"]
    assert deployment["id"] == f"{GROUP}/providers/Microsoft.Resources/deployments/by-program"
    assert deployment["outputs"]["properties"]["provisioningState"] == "Succeeded"
    assert set(project.preview().values()) == {"same"}
    project.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes")
    assert set(project.preview().values()) == {"same"}

    project.config(**{"template:name": "id-two"})
    assert project.preview()["deployment"] == "update"
    project.up()
    assert azure.arm("GET", f"{IDENTITIES}/id-two", "2024-11-30") is not None
    assert azure.arm("GET", f"{IDENTITIES}/id-one", "2024-11-30") is not None  # deployments are incremental

    project.config(**{"template:place": "atlantis"})
    said = project.up(fails=True)
    assert "InvalidTemplateDeployment" in said
    project.pulumi("destroy", "--yes", "--skip-preview")
    assert azure.arm("GET", GROUP, "2024-11-01") is None
