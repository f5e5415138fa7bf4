"""The real Pulumi engine on a copy of a test program, and the embedded Azure for it to deploy to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from infra.engine.launchers import write_launchers
from infra.localazure.environment import WITHOUT_SIDE_FILES
from infra.localazure.identity import SUBSCRIPTION_ID

ROOT = Path(__file__).parents[4]
PROGRAMS = ROOT / "tests" / "fixtures" / "programs"


def engine_path(launchers: Path) -> str:
    """A PATH with the launchers and the engine on it; a missing engine is a failure, never a skip."""
    write_launchers(launchers, Path(sys.executable))
    path = os.pathsep.join((str(launchers), os.environ["PATH"], str(ROOT / ".tools" / "bin")))
    assert shutil.which("pulumi", path=path), "no Pulumi engine on PATH or in .tools/bin: run `make engine`"
    return path


class Azure(Protocol):
    """Whatever a project can be pointed at."""

    @property
    def host(self) -> str: ...


@dataclass
class Project:
    """A copy of a test program with a stack of its own."""

    folder: Path
    variables: dict[str, str]
    azure: Azure | None = None
    stack: str = "test"

    def pulumi(self, *arguments: str, fails: bool = False) -> str:
        """Run the engine; what it printed. The outcome must be as said."""
        done = self.attempt(*arguments)
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def attempt(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pulumi", *arguments, "--non-interactive", "--color", "never"],
            cwd=self.folder,
            env=self.variables,
            capture_output=True,
            text=True,
            check=False,
        )

    def config(self, **values: str) -> None:
        """Set configuration, as `pulumi config set` does but without a process for each."""
        file = self.folder / f"Pulumi.{self.stack}.yaml"
        kept = [line for line in file.read_text().splitlines() if line != "config:" and _key(line) not in values]
        added = [f"  {key}: {json.dumps(value)}" for key, value in values.items()]
        top, below = [line for line in kept if line[0] != " "], [line for line in kept if line[0] == " "]
        file.write_text("\n".join([*top, "config:", *below, *added]) + "\n")

    def up(self, *arguments: str, fails: bool = False) -> str:
        return self.pulumi("up", "--yes", "--skip-preview", *arguments, fails=fails)

    def preview(self, *arguments: str) -> dict[str, str]:
        """What each resource's step would be, by logical name; unchanged ones too."""
        steps = json.loads(self._json("preview", "--json", "--show-sames", *arguments))["steps"]
        return {step["urn"].rsplit("::", 1)[1]: step["op"] for step in steps}

    def outputs(self) -> Any:
        """The stack's outputs."""
        return self.resources()[f"{self.folder.name}-{self.stack}"]["outputs"]

    def resources(self) -> dict[str, Any]:
        """The resources of the stack's state, by logical name."""
        file = self.state / ".pulumi" / "stacks" / self.folder.name / f"{self.stack}.json"
        latest = json.loads(file.read_text())["checkpoint"]["latest"]
        return {each["urn"].rsplit("::", 1)[1]: each for each in latest.get("resources", ())}

    @property
    def state(self) -> Path:
        """The folder that holds the engine's state."""
        return self.folder.parent / "stacks"

    def _json(self, *arguments: str) -> str:
        done = self.attempt(*arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def _key(line: str) -> str:
    return line.strip().rpartition(": ")[0]


def make_project(program: str, folder: Path, variables: dict[str, str], azure: Azure | None = None) -> Project:
    """Copy a program and give it a stack; on an embedded Azure, configured for it."""
    shutil.copytree(PROGRAMS / program, folder)
    (folder.parent / "stacks").mkdir()
    settings = {
        "PULUMI_BACKEND_URL": (folder.parent / "stacks").as_uri() + WITHOUT_SIDE_FILES,
        "PULUMI_CONFIG_PASSPHRASE": "test",
        "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
        "PULUMI_HOME": str(folder.parent / "engine"),
        "PULUMI_SKIP_UPDATE_CHECK": "true",
        "PATH": engine_path(folder.parent / "bin"),
    }
    variables = {**os.environ, **variables, **settings}
    variables.pop("PULUMI_CONFIG_PASSPHRASE_FILE", None)
    project = Project(folder, variables, azure)
    project.pulumi("stack", "init", project.stack)
    if azure:
        project.config(
            **{
                "azure-native:metadataHost": azure.host,
                "azure-native:subscriptionId": SUBSCRIPTION_ID,
                "azure-native:location": "indonesiacentral",
            }
        )
    return project
