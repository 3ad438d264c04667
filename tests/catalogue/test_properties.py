"""Whatever an editor saves, reading it gives findings and never an exception; and a text's place is where it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.catalogue.model.base import PlacedDict, PlacedList
from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Finding, PlacedText
from tests.helpers import SITE, copy_site, errors_of, source_findings

PATH = "content/gegevens/proef.yaml"
DATA = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*") if path.suffix in (".yaml", ".md"))

WORDS = st.text("abc é’&*!|>#:-[]{},\"'%@`?\\\t", min_size=1, max_size=12)
LINES = st.lists(
    st.one_of(WORDS, st.sampled_from(["naam: x", "  - y", "---", "? z", "- [a, b]", "a: {b: c}", "", "k: |", 'q: "']))
)
"""Text that looks enough like YAML to get far into the reader."""
FILES = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace")),
    LINES.map(lambda lines: "\n".join(lines).encode()),
    LINES.map(lambda lines: ("---\n" + "\n".join(lines) + "\n---\nTekst.\n").encode()),
)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy of the small site for all examples: each one writes one file and puts it back."""
    return copy_site(tmp_path_factory.mktemp("site"))


def told_well(found: list[Finding]) -> bool:
    """Does each finding say in whole sentences what is wrong, where, and what to do?"""
    return all(
        finding.message and finding.remedy and finding.place.path.startswith("content/") and finding.fingerprint
        for finding in found
    )


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(DATA), data=FILES)
def test_any_bytes_in_any_file_give_findings_and_no_exception(content: Path, name: str, data: bytes) -> None:
    file = content / name
    before = file.read_bytes()
    try:
        file.write_bytes(data)
        assert told_well(source_findings(content))
    finally:
        file.write_bytes(before)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(DATA), cut=st.floats(0, 1), length=st.integers(0, 12), new=WORDS | st.just(""))
def test_any_slip_of_the_hand_in_a_good_file_gives_findings_and_no_exception(
    content: Path, name: str, cut: float, length: int, new: str
) -> None:
    file = content / name
    before = file.read_text("utf-8")
    at = int(cut * len(before))
    try:
        file.write_text(before[:at] + new + before[at + length :], "utf-8")
        assert told_well(source_findings(content))
    finally:
        file.write_text(before, "utf-8")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from([name for name in DATA if name.count("/") == 1 and not name.startswith("gegevens")]),
    data=FILES,
)
def test_a_file_is_read_or_its_fault_is_told_but_never_passed_over(content: Path, name: str, data: bytes) -> None:
    file = content / name
    before = file.read_bytes()
    try:
        file.write_bytes(data)
        reading = read_content(content)
    finally:
        file.write_bytes(before)
    assert reading.catalogue is not None
    read = {entity.path for entity in reading.catalogue.entities}
    told = {finding.place.path for finding in errors_of(reading.findings)}
    assert f"content/{name}" in read | told


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=200), LINES.map("\n".join)))
def test_any_text_as_yaml_is_read_or_refused_with_a_reason(text: str) -> None:
    faults = Faults()
    try:
        read_yaml(text, PATH, faults)
    except Unreadable:
        assert faults.found


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(max_size=200), LINES.map(lambda lines: "---\n" + "\n".join(lines))))
def test_any_text_as_a_page_is_read_or_refused_with_a_reason(text: str) -> None:
    faults = Faults()
    try:
        read_front_matter(text, PATH, faults)
    except Unreadable:
        assert faults.found


def texts_in(value: object) -> list[PlacedText]:
    """All texts, however deep."""
    if isinstance(value, PlacedDict):
        return [text for each in value.values() for text in texts_in(each)]
    if isinstance(value, PlacedList):
        return [text for each in value for text in texts_in(each)]
    return [value] if isinstance(value, PlacedText) else []


PLAIN_WORD = st.from_regex(r"[a-zé€][a-zé€0-9]{0,7}", fullmatch=True)
VALUES = st.recursive(
    st.lists(PLAIN_WORD, min_size=1, max_size=12).map(" ".join),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAIN_WORD, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(
    value=st.dictionaries(PLAIN_WORD, VALUES, min_size=1, max_size=4),
    style=st.sampled_from([None, "'", '"', "|", ">"]),
    flow=st.sampled_from([None, True, False]),
    width=st.integers(10, 60),
    first=st.integers(1, 9),
)
def test_every_word_of_every_value_stands_where_its_place_says(
    value: dict[str, object], style: str | None, flow: bool | None, width: int, first: int
) -> None:
    written = yaml.safe_dump(value, default_style=style, default_flow_style=flow, width=width, allow_unicode=True)
    written = re.sub(r"!!\S+ ", "", written)
    faults = Faults()
    try:
        found = read_yaml(written, PATH, faults, first_line=first)
    except Unreadable:
        assert faults.found[0].rule == "catalogue.yaml-too-deep"
        return
    lines = written.split("\n")
    for text in texts_in(found):
        for word in re.finditer(r"\S+", text):
            place = text.map.at(word.start())
            assert place is not None
            line, column = place
            assert lines[line - first][column - 1 :].startswith(word[0])


ODD = st.text("ab'\"\\é’:#-", min_size=1, max_size=6)


@settings(max_examples=150, deadline=None)
@given(words=st.lists(ODD, min_size=1, max_size=8), quote=st.sampled_from(["'", '"']), unicode=st.booleans())
def test_quoted_words_are_found_behind_every_way_to_write_a_sign(words: list[str], quote: str, unicode: bool) -> None:
    value = " ".join([*words, "slot"])
    written = "veld: " + yaml.safe_dump(value, default_style=quote, width=30, allow_unicode=unicode)
    text = read_yaml(written, PATH, Faults())["veld"]
    assert text == value
    line, column = text.map.at(text.rindex("slot")) or (0, 0)
    assert written.split("\n")[line - 1][column - 1 :].startswith("slot")


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"), max_size=80))
def test_every_letter_of_a_body_stands_where_its_place_says(tail: str) -> None:
    text = "---\ntitel: x\n---\n" + "\n\n".join(["eerste", *tail.split(" ")])
    _, body = read_front_matter(text, PATH, Faults())
    lines = text.split("\n")
    for at, letter in enumerate(body):
        line, column = body.map.at(at) or (0, 0)
        assert letter == "\n" or lines[line - 1][column - 1] == letter
