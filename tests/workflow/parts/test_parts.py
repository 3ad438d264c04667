"""The list of parts is whole, every part has a licence that fits, and the same locks give the same list."""

from __future__ import annotations

import json
import re
import tomllib
from email.message import Message
from pathlib import Path

import pytest

from plugins.workflow.arguments import ROOT
from plugins.workflow.parts import licences, page, sbom
from plugins.workflow.parts.data import data_sets
from plugins.workflow.parts.licences import Licence
from plugins.workflow.parts.pins import PYTHON_LOCKS, Part, pinned
from tests.workflow.commands import run

PARTS = pinned(ROOT)
DATA = data_sets(ROOT)
RECORD = licences.recorded()


# -- the locks ---------------------------------------------------------------------------------------------------------


def test_every_pin_of_every_lock_is_a_part_with_hashes() -> None:
    pins = {
        f"pkg:pypi/{name}@{version}"
        for lock in PYTHON_LOCKS
        for name, version in re.findall(r"^([a-z0-9._-]+)==([^ ;\\]+)", (ROOT / lock).read_text("utf-8"), re.M)
    }
    assert {part.purl for part in PARTS if part.ecosystem == "pypi"} == pins
    assert [part.purl for part in PARTS if not part.hashes] == []


def test_what_the_project_asks_for_is_marked_and_leads_to_the_rest() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"].values()
    wanted = [*project["project"]["dependencies"], *(name for group in groups for name in group)]
    names = {re.split(r"[\[<>=; ]", name, maxsplit=1)[0].lower() for name in wanted}
    assert {part.name for part in PARTS if part.chosen and part.ecosystem == "pypi"} == names
    reached, new = set(), {part.name for part in PARTS if part.chosen}
    while new:
        reached |= new
        new = {name for part in PARTS if part.name in new for name in part.needs} - reached
    assert {part.name for part in PARTS} - reached == set()


# -- licences ----------------------------------------------------------------------------------------------------------


def test_every_part_and_all_data_have_a_licence_that_fits() -> None:
    assert [part.key for part in PARTS if not RECORD.get(part.key, Licence()).fits] == []
    assert [each.path for each in DATA if not licences.fits(each.licence)] == []


def test_the_record_is_what_the_installed_parts_say() -> None:
    assert licences.renewed(PARTS, RECORD) == RECORD, "python3 tasks.py parts --licences"


@pytest.mark.parametrize(
    ("expression", "fit"),
    [
        ("MIT", True),
        ("(MIT OR CC0-1.0)", True),
        ("MIT AND BSD-3-Clause", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("MIT OR SSPL-1.0", True),
        ("", False),
        ("SSPL-1.0", False),
        ("MIT AND BUSL-1.1", False),
        ("CC-BY-NC-4.0", False),
        ("Proprietary", False),
        ("MIT AND", False),
        ("see LICENSE.txt", False),
    ],
)
def test_a_licence_fits_when_all_that_must_hold_does(expression: str, fit: bool) -> None:
    assert licences.fits(expression) is fit


def test_every_licence_that_fits_says_why() -> None:
    assert all(licence.why for licence in RECORD.values())
    assert Licence("MIT OR SSPL-1.0").why == licences.FITS["MIT"]


def told(**fields: str) -> Message:
    message = Message()
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    return message


def test_what_names_a_family_or_nothing_waits_for_a_person() -> None:
    assert licences.of_metadata(told(License_Expression="MIT OR Apache-2.0")) == Licence("MIT OR Apache-2.0")
    assert licences.of_metadata(told(Classifier="License :: OSI Approved :: MIT License")) == Licence("MIT")
    assert licences.of_metadata(told(License="MPL-2.0")) == Licence("MPL-2.0")
    for said in ("BSD", "GPL", "Dual License", "see LICENSE, (c) 2020"):
        assert licences.of_metadata(told(License=said)) == Licence(said=said)
    assert licences.of_metadata(told(Classifier="License :: OSI Approved :: BSD License")) == Licence(
        said="BSD License"
    )
    assert licences.of_metadata(told()) == Licence()


def test_what_a_person_read_holds_only_for_the_words_that_were_read() -> None:
    locate = next(part for part in PARTS if part.name == "locate")
    assert licences.renewed([locate], RECORD) == {locate.key: RECORD[locate.key]}
    older = {locate.key: Licence("MIT", said="MIT License")}
    assert not licences.renewed([locate], older)[locate.key].fits
    assert not licences.renewed([locate], {})[locate.key].fits


def test_a_new_part_of_npm_has_the_licence_of_the_lock() -> None:
    part = Part("npm", "left-pad", "1.0.0", ("judges",), licence="WTFPL")
    assert licences.renewed([part], {}) == {"npm/left-pad": Licence("WTFPL")}
    assert not Licence("WTFPL").fits


def test_the_record_reads_back_as_it_was_written() -> None:
    record = {"npm/@a/b": Licence("MIT"), "pypi/c": Licence("", 'he said "no" \\ yes')}
    rows = tomllib.loads(licences.as_toml(record))
    assert rows == {
        "npm": {"@a/b": {"licence": "MIT"}},
        "pypi": {"c": {"licence": "", "said": 'he said "no" \\ yes'}},
    }


def test_the_page_for_people_is_up_to_date() -> None:
    text = (ROOT / page.PAGE).read_text("utf-8")
    assert text == page.renewed(text, PARTS, RECORD, DATA), "python3 tasks.py parts --licences"


@pytest.mark.parametrize("notes", ["plugins/catalogue/data/README.md", "plugins/readability/lexicon/BRONNEN.md"])
def test_data_of_others_in_the_notes_stands_in_the_list_and_the_other_way_round(notes: str) -> None:
    noted = set()
    for row in (ROOT / notes).read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        if row.startswith("| `") and cells[-1] != "–":
            noted |= {((ROOT / notes).parent / name).resolve() for name in re.findall(r"`([^`]+)`", cells[0])}
    assert noted == {(ROOT / each.path).resolve() for each in DATA if each.notes == notes}


# -- the list for other tools ------------------------------------------------------------------------------------------


def test_the_list_is_valid_and_holds_every_part(tmp_path: Path) -> None:
    done = run("parts", "--sbom", str(tmp_path / "sbom.json"))
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "sbom.json").read_text("utf-8")
    assert sbom.faults(text) == ""
    bom = json.loads(text)
    purls = {each["purl"] for each in bom["components"] if "purl" in each}
    assert purls == {part.purl for part in PARTS}
    assert {each.path for each in DATA} <= {each["name"] for each in bom["components"]}
    assert all(each["licenses"] for each in bom["components"])
    assert "timestamp" not in bom["metadata"]


def test_what_is_no_list_is_refused_by_the_schema() -> None:
    bom = json.loads(sbom.sbom("1", PARTS[:1], RECORD, DATA, None))
    bom["components"][0]["type"] = "thing"
    assert sbom.faults(json.dumps(bom))


def test_the_same_locks_give_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", "1"), ("two", "2")):
        env = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "LC_ALL": "C"}
        assert run("parts", "--sbom", str(tmp_path / name), env=env, cwd=tmp_path).returncode == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_another_version_gives_another_serial_number() -> None:
    first, second = (json.loads(sbom.sbom(version, PARTS, RECORD, DATA, None)) for version in "12")
    assert first["serialNumber"] != second["serialNumber"]
    assert first["components"] == second["components"]


def test_the_browser_stands_there_as_it_was_found_or_is_said_to_be_missing() -> None:
    for found, told in (("150.0.1.2", "150.0.1.2"), (None, "not found on this machine")):
        bom = json.loads(sbom.sbom("1", (), RECORD, DATA, found))
        versions = [each["version"] for each in bom["components"] if each["name"] == "chromium"]
        assert versions == ([found] if found else [])
        assert bom["metadata"]["properties"] == [{"name": "helder-loket:browser", "value": told}]


def test_the_command_counts_the_parts_under_each_licence() -> None:
    done = run("parts")
    assert done.returncode == 0
    assert sum(int(line.split()[0]) for line in done.stdout.splitlines()[:-1]) == len(PARTS) + len(DATA)


def test_a_list_that_cannot_be_written_is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("parts", "--sbom", str(tmp_path / "file" / "sbom.json"))
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
