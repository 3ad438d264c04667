"""YAML: only the harmless part, everything stays text, and every value knows where it was written."""

from __future__ import annotations

import pytest

from plugins.catalogue.model.base import PlacedDict, PlacedList, place_of
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.yaml import MAX_DEPTH, MAX_NODES, read_yaml
from plugins.checks import Finding, Place, PlacedText
from tests.catalogue.one_yaml import PATH, read


def refused(text: str, first_line: int = 1) -> Finding:
    """Read YAML that cannot be read any further: the one fault of it."""
    faults = Faults()
    with pytest.raises(Unreadable):
        read_yaml(text, PATH, faults, first_line=first_line)
    assert len(faults.found) == 1
    return faults.found[0]


def noted(text: str) -> list[Finding]:
    """Read YAML with faults that do not stop the reading."""
    faults = Faults()
    read_yaml(text, PATH, faults)
    return faults.found


@pytest.mark.parametrize("word", ["no", "yes", "off", "9:30", "0123", "1e3", "2027-04-03", "null", "~", ".5", "0x10"])
def test_a_value_stays_the_text_that_was_written(word: str) -> None:
    assert read(f"veld: {word}")["veld"] == word


def test_groups_lists_and_texts_know_their_place() -> None:
    value = read("naam: Balie\nweek:\n  dagen:\n    - maandag\n    - dinsdag\n")
    assert isinstance(value, PlacedDict)
    assert isinstance(value["week"]["dagen"], PlacedList)
    assert isinstance(value["naam"], PlacedText)
    assert value["naam"].place == Place(PATH, 1, 7)
    assert value.key_places["week"] == Place(PATH, 2, 1)
    assert place_of(value, "week", "dagen", 1) == Place(PATH, 5, 7)


def test_the_place_of_what_is_missing_is_that_of_its_group() -> None:
    value = read("kop: x\nwie:\n  naam: y\n")
    assert place_of(value, "wie", "leeftijd") == Place(PATH, 3, 3)
    assert place_of(value, "niets") == Place(PATH, 1, 1)


def test_lines_are_counted_from_the_line_the_text_begins_at() -> None:
    assert read("a: x\nb: y", first_line=8)["b"].place == Place(PATH, 9, 4)
    assert refused("a: x\n  b: y", first_line=8).place.line == 9


def test_an_empty_value_is_an_empty_text_at_its_key() -> None:
    value = read("naam:\nplaats: x\n")
    assert value["naam"] == ""
    assert value["naam"].place.line == 1


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("veld: een woord hier # met een opmerking\n", "een woord hier"),
        ("veld: 'eigen ''aanhaling'' hier'\n", "eigen 'aanhaling' hier"),
        ('veld: "met \\"aanhaling\\" hier"\n', 'met "aanhaling" hier'),
        ('veld: "caf\\xe9 en \\u2019s avonds hier"\n', "café en ’s avonds hier"),
        ("veld: eerste regel\n  tweede regel hier\n", "eerste regel tweede regel hier"),
        ("veld: |\n  eerste regel\n\n  derde | regel > hier\nandere: x\n", "eerste regel\n\nderde | regel > hier\n"),
        (
            "veld: >-\n  eerste regel\n  tweede regel hier\n# opmerking hier\nandere: x\n",
            "eerste regel tweede regel hier",
        ),
        ("veld: 'over\n  twee ''regels'' hier'\n", "over twee 'regels' hier"),
        ("veld: [los, woord hier]\n", "los"),
    ],
)
def test_the_last_word_of_a_value_is_found_where_it_was_written(written: str, value: str) -> None:
    found = read(written)["veld"]
    if isinstance(found, PlacedList):
        found = found[-1]
    else:
        assert found == value
    lines = written.split("\n")
    line = max(number for number, text in enumerate(lines, start=1) if "hier" in text and not text.startswith("#"))
    assert found.map.at(found.rindex("hier")) == (line, lines[line - 1].rindex("hier") + 1)


def test_the_same_word_twice_keeps_two_places() -> None:
    found = read("veld: >\n  ja en ja\n  en weer ja\n")["veld"]
    places = [found.map.at(at) for at in range(len(found)) if found.startswith("ja", at)]
    assert places == [(2, 3), (2, 9), (3, 11)]


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("a: &naam x\nb: *naam\n", "yaml-anchor", 1),
        ("a: x\nb: *naam\n", "yaml-anchor", 2),
        ("a: !!python/object:os.system x\n", "yaml-tag", 1),
        ("a: !eigen x\n", "yaml-tag", 1),
        ("a: x\n---\nb: y\n", "yaml-documents", 2),
        ("a: x\n  b: y\n", "yaml-syntax", 2),
        ("a: x\n\tb: y\n", "yaml-syntax", 2),
        ('a: x\nb: "y\nc: z\n', "yaml-syntax", 2),
        ("a: x\nb: [y\nc: z\n", "yaml-syntax", 2),
        ("a: tijd: 10 uur\n", "yaml-syntax", 1),
        ("- a\nb: y\n", "yaml-syntax", 2),
        ("", "file-empty", None),
        ("# niets\n", "file-empty", None),
    ],
)
def test_what_could_surprise_is_refused_at_its_line(text: str, rule: str, line: int | None) -> None:
    fault = refused(text)
    assert (fault.rule, fault.place.line) == (f"catalogue.{rule}", line)
    assert fault.message
    assert fault.remedy


def test_a_fault_in_the_shape_is_told_in_dutch() -> None:
    assert "tab" in refused("a:\n\t- x\n").message
    assert "dubbele punt" in refused("a: tijd: 10 uur\n").message


def test_an_expanding_bomb_is_refused_before_it_grows() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    assert refused(bomb).rule == "catalogue.yaml-anchor"


def test_depth_is_refused_only_above_the_limit() -> None:
    def nested(depth: int) -> str:
        return "[" * depth + "x" + "]" * depth

    read(nested(MAX_DEPTH))
    assert refused(nested(MAX_DEPTH + 1)).rule == "catalogue.yaml-too-deep"
    assert refused(nested(5_000)).rule == "catalogue.yaml-too-deep"


def test_more_values_than_a_file_can_mean_are_refused() -> None:
    assert refused("- x\n" * MAX_NODES).rule == "catalogue.yaml-too-large"


def test_the_second_of_two_equal_keys_is_refused_and_the_first_is_named() -> None:
    (fault,) = noted("naam: x\nplaats: y\nnaam: z\n")
    assert (fault.rule, fault.place, fault.quote) == ("catalogue.duplicate-key", Place(PATH, 3, 1), "naam")
    assert "regel 1" in fault.message


def test_equal_keys_of_two_items_are_fine() -> None:
    read("- naam: x\n- naam: y\n")


@pytest.mark.parametrize("text", ["naam : x\n", "wie: {naam : x}\n"])
def test_a_space_before_the_colon_is_refused(text: str) -> None:
    (fault,) = noted(text)
    assert (fault.rule, fault.quote) == ("catalogue.space-before-colon", "naam")


@pytest.mark.parametrize("text", ["? [a, b]\n: x\n", '"": x\n'])
def test_a_key_that_is_no_name_is_refused(text: str) -> None:
    assert "catalogue.yaml-key" in [fault.rule for fault in noted(text)]


@pytest.mark.parametrize(
    ("escape", "rule"),
    [("\\u202e", "hidden-character"), ("\\a", "control-character"), ("\\uE000", "private-character")],
)
def test_a_character_that_may_not_stand_in_the_file_may_not_be_spelled_either(escape: str, rule: str) -> None:
    (fault,) = noted(f'naam: "Pas{escape}poort"\n')
    assert (fault.rule, fault.place.line) == (f"catalogue.{rule}", 1)


def test_a_line_end_may_be_spelled() -> None:
    assert read('naam: "twee\\nregels"\n')["naam"] == "twee\nregels"
