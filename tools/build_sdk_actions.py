"""Rebuild `infra/localazure/provider/actions.tsv`: the SDK's functions that are a POST on a resource.

    python tools/build_sdk_actions.py READ_ON CLIENT_PACKAGES... [--output FILE]

CLIENT_PACKAGES are folders with Azure's own Python clients (`site-packages/azure` of an environment with azure-cli or
azure-mgmt packages): their URL templates say which actions there are. The installed pulumi-azure-native says which
functions there are, and with which arguments. A function is taken for an action where the action's path can be filled
from its arguments, the function's name is made of the words of the class and of the action, and no other action fits as
well; the rest is left out, and may be written into `rules.toml` by hand. `list`, a class and Keys, Credentials or
ConnectionStrings is the class's action of that name where no client names it.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from residency.arm.tokens import TokenMap, find, resource_token_of_getter, tokens

OUTPUT = Path(__file__).parents[1] / "infra" / "localazure" / "provider" / "actions.tsv"
_TEMPLATE = re.compile(r'(?:template_url",|_url =|format_url\()\s*(?:\(\s*)?((?:"[^"]*"\s*)+)')
_METHOD = re.compile(r'(?:method=|return )"([A-Z]+)"')
_INVOKE = re.compile(r"invoke\('(azure-native:\w+:\w+)'")
_ARGUMENT = re.compile(r"__args__\['(\w+)'\]")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_SAY_NOTHING = frozenset({"list", "get", "config", "default", "host"})
_MAY_BE_LEFT = frozenset({"list", "get", "shared", "access", "by", "post"})
"""Words of a function that need not stand in its class or action (`listTopicSharedAccessKeys`)."""
_MAY_BE_UNSAID = frozenset({"authorization", "rule"})
"""Words of a class that its functions leave out (`listNamespaceKeys` of NamespaceAuthorizationRule)."""
_BY_CONVENTION = re.compile(
    r"(?P<module>azure-native:\w+:)list(?P<owner>\w+?)(?P<what>Keys|Credentials|ConnectionStrings)"
)


def main(arguments: list[str]) -> int:
    """Write the table; the answer is the process's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("read_on", help="the date on which the packages were installed, YYYY-MM-DD")
    parser.add_argument("packages", nargs="+", type=Path)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parsed = parser.parse_args(arguments)
    actions = sorted({path for folder in parsed.packages for path in post_paths(folder)})
    classes: dict[str, list[TokenMap]] = {}
    for token in tokens():
        if found := find(token):
            classes.setdefault(token.split(":")[1], []).append(found)
    lines = [
        f"# Azure's clients and pulumi-azure-native as installed on {parsed.read_on}; see tools/build_sdk_actions.py",
        "function\towner\taction",
    ]
    for function, names in sorted(functions()):
        if resource_token_of_getter(function) is None:
            owner_and_action = action_of(function, names, actions, classes.get(function.split(":")[1], []))
            lines += ["\t".join((function, *owner_and_action))] if owner_and_action else []
    parsed.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def post_paths(folder: Path) -> Iterator[str]:
    """The URL templates of all POST requests below a folder of client packages."""
    for file in sorted(folder.rglob("*.py")):
        text = file.read_text(encoding="utf-8", errors="replace")
        for match in _TEMPLATE.finditer(text):
            path = "".join(re.findall(r'"([^"]*)"', match[1]))
            method = _METHOD.search(text, match.end())
            if method and method[1] == "POST" and "/providers/" in path and not path.endswith("}"):
                yield path


def functions() -> Iterator[tuple[str, frozenset[str]]]:
    """Every function of the SDK with the names of its arguments on the wire."""
    spec = importlib.util.find_spec("pulumi_azure_native")
    assert spec and spec.origin  # noqa: S101 - the tool's own requirement
    for file in Path(spec.origin).parent.glob("*/*.py"):
        text = file.read_text(encoding="utf-8")
        if match := _INVOKE.search(text):
            yield match[1], frozenset(_ARGUMENT.findall(text[: match.start()]))


def action_of(
    function: str, names: frozenset[str], actions: list[str], classes: list[TokenMap]
) -> tuple[str, str] | None:
    """The class on whose path the action stands, and the rest of the path; None where nothing fits, or two do."""
    arguments = {name.lower() for name in names} | {"subscriptionid"}
    spoken = words(function.rpartition(":")[2])
    best: dict[tuple[int, int], set[tuple[str, str]]] = {}
    for path in actions:
        needed = {name.lower() for name in _PLACEHOLDER.findall(path)}
        said = words(path.rpartition("}/")[2]) - _SAY_NOTHING
        owner = owner_of(path, classes) if needed <= arguments and said and said <= spoken else None
        if owner is None:
            continue
        named = words(owner.token.rpartition(":")[2])
        steps = owner.path.strip("/").count("/") + 1
        rest = "/".join(path.strip("/").split("/")[steps:])
        known = named | words(rest) | words(owner.token.split(":")[1]) | _MAY_BE_LEFT
        if named - _MAY_BE_UNSAID <= spoken <= known:
            best.setdefault((len(needed), len(said)), set()).add((owner.token, rest))
    found = sorted(best[max(best)]) if best else []
    if len({(owner, rest.lower()) for owner, rest in found}) == 1:
        return found[0]
    return by_convention(function, names)


def by_convention(function: str, names: frozenset[str]) -> tuple[str, str] | None:
    """`listRegistryCredentials` -> the class Registry and `listCredentials`, where the arguments are just its path."""
    match = _BY_CONVENTION.fullmatch(function)
    owner = find(match["module"] + match["owner"]) if match else None
    if match is None or owner is None or not names <= {*owner.path_params, "subscriptionId", "expand"}:
        return None
    return owner.token, f"list{match['what']}"


def owner_of(path: str, classes: list[TokenMap]) -> TokenMap | None:
    """The class with the longest path that the action's path begins with."""
    folded = _PLACEHOLDER.sub("{}", path).lower().strip("/")
    fitting = [
        each for each in classes if folded.startswith(_PLACEHOLDER.sub("{}", each.path).lower().strip("/") + "/")
    ]
    return max(fitting, key=lambda each: len(each.path.split("/")), default=None)


def words(text: str) -> frozenset[str]:
    """The words of a name or path, in lower case and in the singular."""
    return frozenset(re.sub("(?<!s)s$", "", word.lower()) for word in _WORD.findall(_PLACEHOLDER.sub("", text)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
