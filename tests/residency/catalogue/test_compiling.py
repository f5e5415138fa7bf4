from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from residency.catalogue.compile import DATA, CatalogueFaultsError, compile_catalogue, differences, read_facts

TODAY = date(2026, 11, 25)
GOOD = """
type = "Microsoft.Example/things"
api = "2020-01-01.."
holds = ["customer-content"]

[located]
how = "regional"
source = "page"
checked_on = 2026-11-25

[sources.page]
where = "https://learn.microsoft.com/example"
dated = 2026-01-01
"""
FACT = """
[[fact]]
path = "properties.copies"
kind = "replica"
reads = "value"
flows = "everything"
source = "page"
checked_on = 2026-11-25
basis = "documented"
values = { one = "stays", two = "pair" }
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes fact files and returns the folder."""

    def write_files(**texts: str) -> Path:
        for name, text in texts.items():
            file = tmp_path / f"{name.replace('__', '/')}.toml"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return tmp_path

    return write_files


def faults(folder: Path) -> list[str]:
    with pytest.raises(CatalogueFaultsError) as caught:
        read_facts(folder, TODAY)
    return [str(fault) for fault in caught.value.faults]


PLACE = "judged__microsoft.example__things"


def test_a_good_file_becomes_a_module_and_an_index(write: Write) -> None:
    modules = compile_catalogue(read_facts(write(**{PLACE: GOOD + FACT}), TODAY))
    own = {f"microsoft_example{ending}" for ending in (".py", "_shaped.py", ".json", ".pages.json")}
    assert set(modules) == {"__init__.py", "index.py", *own}
    for name, text in modules.items():
        compile(text, name, "exec")
    assert "def things() -> Screen:" in modules["microsoft_example.py"]


def test_compiling_twice_gives_the_same_bytes(write: Write, tmp_path: Path) -> None:
    folder = write(**{PLACE: GOOD + FACT})
    once, twice = (compile_catalogue(read_facts(folder, TODAY)) for _ in range(2))
    assert once == twice
    (tmp_path / "out").mkdir()
    assert differences(once, tmp_path / "out") == sorted(once)


def test_the_example_of_the_handbook_compiles(write: Write) -> None:
    [example] = re.findall(r"```toml\n(.*?)```", (DATA / "README.md").read_text("utf-8"), re.DOTALL)
    assert read_facts(write(**{PLACE: example}), TODAY).keys() == {"microsoft.example/things"}


@pytest.mark.parametrize(
    ("change", "entry", "reason"),
    [
        (("[sources.page]\nwhere", "[sources.page]\nwhat"), "sources.page", "lacks where"),
        (('source = "page"', 'source = "rumour"'), "located", "names no source of this file: 'rumour'"),
        (("2026-11-25", "2027-11-25"), "located", "2027-11-25 is in the future"),
        (('how = "regional"', 'how = "somewhere"'), "located", "'somewhere' is none of"),
        (('how = "regional"', 'how = "follows"'), "located", "needs path"),
        (('"customer-content"', '"stuff"'), "holds", "'stuff' is none of"),
        (('api = "2020-01-01.."', 'api = "always"'), "api", "'always' is no range"),
        (('api = "2020-01-01.."', 'api = "2020-01-01..2019-01-01"'), "api", "ends before it begins"),
        (('holds = ["customer-content"]', ""), "the file", "lacks holds"),
        (("[located]", "colour = 3\n[located]"), "the file", "unknown key 'colour'"),
        (("api = ", "api = = "), "the file", "is not TOML"),
    ],
)
def test_a_fault_of_a_file_names_file_entry_and_reason(
    write: Write, change: tuple[str, str], entry: str, reason: str
) -> None:
    folder = write(**{PLACE: GOOD.replace(*change)})
    found = [line for line in faults(folder) if line.startswith(f"judged/microsoft.example/things.toml: {entry}: ")]
    assert [line for line in found if reason in line]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("properties.copies", "copies"), "ARM has no 'copies' at the top"),
        (("properties.copies", "properties..copies"), "is not a property path"),
        (("properties.copies", "properties.copies[0]"), "is not a property path"),
        (('"replica"', '"clone"'), "'clone' is none of"),
        (('two = "pair"', 'two = "in:atlantis"'), "'atlantis' is no region"),
        (('two = "pair"', 'two = "leaks"'), "'leaks' is none of"),
        (('"documented"', '"guessed"'), "'guessed' is none of"),
        (('flows = "everything"\n', ""), "lacks flows"),
        (('reads = "value"', 'reads = "arm-id"'), "'arm-id' is none of"),
        (('reads = "value"', 'reads = "presence"'), "values belong to"),
        (('values = { one = "stays", two = "pair" }', ""), "needs values"),
        (("properties.copies", "properties.copies[]"), ""),
        (('path = "properties.copies"', 'path = "properties.copies[].x"\nabsent = "stays"'), "inside a list"),
        (("[[fact]]", "[[reference]]"), "unknown key 'reads'"),
    ],
)
def test_a_fault_of_a_fact_names_the_path_and_the_reason(write: Write, change: tuple[str, str], reason: str) -> None:
    folder = write(**{PLACE: GOOD + FACT.replace(*change)})
    if not reason:
        assert read_facts(folder, TODAY)
        return
    assert [line for line in faults(folder) if reason in line]


def test_all_faults_of_all_files_come_at_once(write: Write) -> None:
    folder = write(
        **{
            PLACE: GOOD + FACT.replace("properties.copies", "copies") + FACT.replace("2026-11-25", "2030-01-01"),
            "judged__microsoft.example__others": GOOD,
            "judged__microsoft.example__broken": "[",
        }
    )
    found = faults(folder)
    assert len(found) >= 4
    assert {line.partition(":")[0] for line in found} == {
        "judged/microsoft.example/broken.toml",
        "judged/microsoft.example/others.toml",
        "judged/microsoft.example/things.toml",
    }


def test_one_type_has_one_entry(write: Write) -> None:
    folder = write(**{PLACE: GOOD, "generated__microsoft.example__things": GOOD})
    assert [line for line in faults(folder) if "is there already, in" in line]


def test_two_facts_for_the_same_property_kind_and_version_contradict(write: Write) -> None:
    folder = write(**{PLACE: GOOD + FACT + FACT})
    assert [line for line in faults(folder) if "two facts of kind replica" in line]
    early, late = (FACT + f'api = "{api}"\n' for api in ("2020-01-01..2021-01-01", "2021-01-02.."))
    assert read_facts(write(**{PLACE: GOOD + early + late}), TODAY)


def test_a_generated_fact_cannot_prove_a_pass(write: Write) -> None:
    folder = write(**{"generated__microsoft.example__things": GOOD + FACT})
    assert [line for line in faults(folder) if "only a judged fact proves a pass" in line]
    assert read_facts(write(**{"generated__microsoft.example__things": GOOD}), TODAY)
