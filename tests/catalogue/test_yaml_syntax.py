"""YAML that cannot be read: where it is mended, and what is wrong there, in Dutch."""

from __future__ import annotations

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.yaml import MAX_DEPTH, MAX_NODES, read_yaml
from tests.catalogue.one_yaml import PATH
from tests.catalogue.told import told

TAB = "hier staat een tab; spring in met spaties"
STRANGE = "hier staat een tab of een vreemd teken; spring in met spaties"
COLON = "hier staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens"
NO_COLON = "achter de veldnaam ontbreekt een dubbele punt, of de regel moet inspringen"
INDENT = "de inspringing klopt niet, of er ontbreekt een veldnaam"
LIST = "de inspringing van de lijst klopt niet"
OPEN = "een aanhalingsteken of haakje is niet gesloten"
COMMA = "een haakje is niet gesloten, of er ontbreekt een komma"
NEW = "hier begint iets nieuws zonder veldnaam"
OTHER = "de opmaak klopt niet"


def stopped(text: str, first_line: int = 1) -> tuple[str, str, str]:
    """Rule, place behind the path, and message of the one fault at which reading stops."""
    faults = Faults()
    with pytest.raises(Unreadable):
        read_yaml(text, PATH, faults, first_line=first_line)
    ((rule, place, message),) = told(faults.found)
    return rule, place.removeprefix(PATH), message


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("a: x\n\tb: y\n", "2:1", TAB),
        ("a:\n\t- x\n", "2:1", STRANGE),
        ("a: @x\n", "1:4", STRANGE),
        ("a: x\nb: tijd: 10 uur\n", "2:8", COLON),
        ("a: x\n}\n", "2:1", INDENT),
        ("a:\n  b: x\n c: y\n", "3:2", INDENT),
        ("a: x\nb: 'it's'\n", "2:8", INDENT),
        ("a:\n  - x\n  b: y\n", "3:3", LIST),
        ("a: 'x\n---\nb: y\n", "2:1", "hier staat '---' midden in een tekst"),
        ("[a, b]]\n", "1:7", NEW),
        ("a: x\n...\nb: y\n", "3:1", NEW),
        ("a: - x\n", "1:4", "een lijst begint op een nieuwe regel"),
        ('a: "\\q"\n', "1:5", "na een schuine streep staat een vreemd teken; gebruik enkele aanhalingstekens"),
        ("a: !e!x y\n", "1:4", "een uitroepteken aan het begin moet tussen aanhalingstekens"),
        ("a: x\nb: ]\n", "2:4", OTHER),
        ("a: |9x\n", "1:6", OTHER),
    ],
)
def test_what_cannot_be_read_is_told_where_it_stands(text: str, place: str, problem: str) -> None:
    assert stopped(text) == ("yaml-syntax", f":{place}", f"De velden zijn hier niet te lezen: {problem}.")


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ('a: x\nb: "y\nc: z\n', "2:4", OPEN),
        ("a: x\nb: 'y\nc: z\n\n", "2:4", OPEN),
        ("a: x\nb: [y\nc: z\n", "2:4", COMMA),
        ("a: x\nb: {c: d\ne: f\n", "2:4", COMMA),
        ("a: x\nb\nc: z\n", "2:1", NO_COLON),
        ("a: x\nb:y\nc: z\n", "2:1", NO_COLON),
        ("w:\n  a: x\n  b\n  c: y\n", "3:3", NO_COLON),
    ],
)
def test_what_is_never_closed_is_told_where_it_opens(text: str, place: str, problem: str) -> None:
    assert stopped(text) == ("yaml-syntax", f":{place}", f"De velden zijn hier niet te lezen: {problem}.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("naam\nb: y\n", "1:1"),
        ("naam:x\nb: y\n", "1:1"),
        ("w:\n  naam:x\n  b: y\n", "2:3"),
        ("een lang stuk\nen nog een\nb: y\n", "2:1"),
        ("naam\nb:c: y\n", "1:1"),
        ("w:\n    ja:10\n    b: y\n", "2:5"),
    ],
)
def test_a_field_that_swallows_the_one_below_is_told_at_its_own_line(text: str, place: str) -> None:
    assert stopped(text) == ("yaml-syntax", f":{place}", f"De velden zijn hier niet te lezen: {COLON}.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: x\n  b: y\n", "2:4"),
        ("a: x\n\n  b: y\n", "3:4"),
        ("a: x\n   b\n     c: y\n", "3:7"),
        ("a: x\nb: c: d\n", "2:5"),
        ("a: x\nb:\n  naam: x\n  tijd: 10: 30\n", "4:11"),
        ("a:\nb: c: d\n", "2:5"),
        ("# uitleg\nb: c: d\n", "2:5"),
        ("# uitleg: zo\nb: c: d\n", "2:5"),
        ("een:\n  - twee\n  - drie: vier: vijf\n", "3:15"),
        ("tijd: 10: 30\n", "1:9"),
        ("  a\nb: y\n", "2:2"),
    ],
)
def test_a_colon_too_many_is_told_at_the_colon_when_the_line_above_is_whole(text: str, place: str) -> None:
    assert stopped(text) == ("yaml-syntax", f":{place}", f"De velden zijn hier niet te lezen: {COLON}.")


@pytest.mark.parametrize(
    ("text", "place"),
    [("a: x\n  b: y\n", "9:4"), ("naam\nb: y\n", "8:1"), ("tijd: 10: 30\n", "8:9"), ('a: x\nb: "y\n', "9:4")],
)
def test_lines_of_faults_are_counted_from_the_line_the_text_begins_at(text: str, place: str) -> None:
    assert stopped(text, first_line=8)[:2] == ("yaml-syntax", f":{place}")


def test_characters_that_yaml_does_not_know_are_told_at_the_beginning() -> None:
    message = f"De velden zijn hier niet te lezen: {OTHER}."
    assert stopped("a: x\nb: \x01\n") == ("yaml-syntax", ":1", message)
    assert stopped("a: x\nb: \x01\n", first_line=2) == ("yaml-syntax", ":2", message)


@pytest.mark.parametrize(("first_line", "place"), [(1, ""), (2, ":2"), (5, ":5")])
@pytest.mark.parametrize("text", ["", "\n", "# niets\n"])
def test_nothing_at_all_is_told_at_the_first_line_of_the_fields(text: str, first_line: int, place: str) -> None:
    assert stopped(text, first_line) == ("file-empty", place, "Er staat niets in dit bestand.")


ANCHOR = "Een waarde mag hier niet met & of * beginnen."
TAG = "Een waarde mag hier niet met een uitroepteken beginnen."
DIRECTIVE = "Boven de velden staat een regel met een procentteken."
DOCUMENT = "Hier begint een tweede deel, met drie streepjes."


@pytest.mark.parametrize(
    ("text", "rule", "place", "message"),
    [
        ("a: x\nb: &naam x\n", "yaml-anchor", "2:4", ANCHOR),
        ("b: &naam [x]\n", "yaml-anchor", "1:4", ANCHOR),
        ("b: &naam {x: y}\n", "yaml-anchor", "1:4", ANCHOR),
        ("a: x\nbc: *naam\n", "yaml-anchor", "2:5", ANCHOR),
        ("a: x\nbc: !eigen x\n", "yaml-tag", "2:5", TAG),
        ("a: x\nbc: !!str x\n", "yaml-tag", "2:5", TAG),
        ("a: !!map {b: c}\n", "yaml-tag", "1:4", TAG),
        ("a: !!seq [b, c]\n", "yaml-tag", "1:4", TAG),
        ("%YAML 1.1\n---\na: x\n", "yaml-directive", "1:1", DIRECTIVE),
        ("%TAG ! x\n---\na: x\n", "yaml-directive", "1:1", DIRECTIVE),
        ("a: x\n---\nb: y\n", "yaml-documents", "2:1", DOCUMENT),
        ("a: x\n...\n---\n", "yaml-documents", "3:1", DOCUMENT),
    ],
)
def test_what_could_surprise_is_told_where_it_stands(text: str, rule: str, place: str, message: str) -> None:
    assert stopped(text) == (rule, f":{place}", message)


def test_depth_is_that_of_what_is_still_open() -> None:
    faults = Faults()
    beside = "[" * 5 + "[x], [x], " + "[" * 2 + "x" + "]" * 7
    read_yaml(beside, PATH, faults)
    assert faults.found == []
    rule, place, _ = stopped("[" * 5 + "[x], [x], " + "[" * 4 + "x" + "]" * 9)
    assert (rule, place) == ("yaml-too-deep", ":1:19")


def test_one_document_may_begin_with_dashes() -> None:
    faults = Faults()
    assert read_yaml("---\na: x\n", PATH, faults) == {"a": "x"}
    assert faults.found == []


@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ("{a: ", "}"), ("[{a: ", "}]")])
def test_depth_is_counted_for_groups_and_for_lists(opened: str, closed: str) -> None:
    layers = MAX_DEPTH // (2 if len(closed) == 2 else 1)
    faults = Faults()
    read_yaml(opened * layers + "x" + closed * layers, PATH, faults)
    assert faults.found == []
    rule, place, message = stopped("[" + opened * layers + "x" + closed * layers + "]")
    assert (rule, place) == ("yaml-too-deep", f":1:{2 + len(opened) * (layers - 1) + (len(closed) - 1)}")
    assert message == "De velden zitten te diep in elkaar. Er mogen hooguit 8 lagen zijn."


@pytest.mark.parametrize("text", ["- [a]\n", "- {a: b}\n", "- - a\n", "- a: b\n"])
def test_groups_and_lists_beside_each_other_do_not_count_as_depth(text: str) -> None:
    faults = Faults()
    assert len(read_yaml(text * MAX_DEPTH * 2, PATH, faults)) == MAX_DEPTH * 2
    assert faults.found == []


def test_a_list_may_hold_as_many_values_as_the_limit_and_not_one_more() -> None:
    around = 6  # the beginning and the end of the stream, of the document and of the list
    fits = MAX_NODES - around
    faults = Faults()
    assert len(read_yaml("- x\n" * fits, PATH, faults)) == fits
    assert faults.found == []
    rule, place, message = stopped("- x\n" * (fits + 1))
    assert (rule, message) == ("yaml-too-large", "In dit bestand staan te veel gegevens.")
    assert place == f":{fits + 2}:1"
