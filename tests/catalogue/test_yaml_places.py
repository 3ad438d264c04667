"""Where each letter of a value stands in the file, however the value was written."""

from __future__ import annotations

import pytest

from plugins.catalogue.model.base import PlacedDict, place_of
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import PlacedText
from tests.catalogue.one_yaml import PATH, read
from tests.catalogue.told import told


def noted(text: str, first_line: int = 1) -> list[tuple[str, str, str]]:
    """The faults of YAML that can be read on."""
    faults = Faults()
    read_yaml(text, PATH, faults, first_line=first_line)
    return [(rule, place.removeprefix(f"{PATH}:"), message) for rule, place, message in told(faults.found)]


def placed(value: PlacedText) -> list[tuple[str, int, int]]:
    """Each word of a value with the line and the column of its first letter."""
    places, at = [], 0
    for word in value.split():
        at = value.index(word, at)
        found = value.place_at(at)
        assert found.path == PATH
        assert found.line is not None
        assert found.column is not None
        places.append((word, found.line, found.column))
        at += len(word)
    return places


@pytest.mark.parametrize(
    "text",
    [
        "veld: een paar woorden hier\n",
        "veld:    ver weg   # een opmerking\n",
        "veld: een\n  twee\n   drie vier\n",
        "veld: 'een paar woorden'\n",
        "veld: 'een\n  twee\n\n  drie'\n",
        'veld: "een paar woorden"\n',
        'veld: "een\n  twee\n\n  drie" # een\n',
        "veld: |\n  een\n   twee\n\n  drie\n",
        "veld: >\n  een\n  twee\n\n  drie\n",
        "veld: >-\n\n    een twee een\n    een twee een\n",
        "veld: een\n",
        "veld: |2\n   een\n  twee",
        "veld: a a aa a aaa\n",
        "a: [x]\nveld: >\n # een\n een\nb: een\n",
    ],
)
@pytest.mark.parametrize("first_line", [1, 7])
def test_every_letter_is_found_where_it_was_written(text: str, first_line: int) -> None:
    value = read(text, first_line)["veld"]
    lines = text.split("\n")
    seen = set()
    for at, letter in enumerate(value):
        if letter.isspace():
            continue
        place = value.place_at(at)
        assert lines[place.line - first_line][place.column - 1] == letter
        seen.add((place.line, place.column))
    assert len(seen) == sum(not letter.isspace() for letter in value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("veld: een twee  drie\n", [("een", 1, 7), ("twee", 1, 11), ("drie", 1, 17)]),
        ("veld: een\n  twee\n", [("een", 1, 7), ("twee", 2, 3)]),
        ("veld: 'een twee'\n", [("een", 1, 8), ("twee", 1, 12)]),
        ("veld: 'zo''n ''ding'' hier'\n", [("zo'n", 1, 8), ("'ding'", 1, 14), ("hier", 1, 23)]),
        ('veld: "een twee"\n', [("een", 1, 8), ("twee", 1, 12)]),
        ('veld: "een \\"twee\\" drie"\n', [("een", 1, 8), ('"twee"', 1, 12), ("drie", 1, 21)]),
        ('veld: "\\xe9\\xe9n \\u20ac \\U0001F600 x"\n', [("één", 1, 8), ("€", 1, 18), ("😀", 1, 25), ("x", 1, 36)]),
        ('veld: "a\\\\b c\\/d e\\tf"\n', [("a\\b", 1, 8), ("c/d", 1, 13), ("e", 1, 18), ("f", 1, 21)]),
        ('veld: "een\\_twee\\ndrie"\n', [("een", 1, 8), ("twee", 1, 13), ("drie", 1, 19)]),
        ('veld: "een \\\n  twee"\n', [("een", 1, 8), ("twee", 2, 3)]),
        ("veld: 'a\n  ''b'' c'\n", [("a", 1, 8), ("'b'", 2, 3), ("c", 2, 9)]),
        ("veld: >\n  een\n  een twee\n", [("een", 2, 3), ("een", 3, 3), ("twee", 3, 7)]),
        ("veld: |\n  'een' \"twee\"\n  a''b \\n\n", [("'een'", 2, 3), ('"twee"', 2, 9), ("a''b", 3, 3), ("\\n", 3, 8)]),
        ("veld: a''b \\n c\n", [("a''b", 1, 7), ("\\n", 1, 12), ("c", 1, 15)]),
        ("b: een\nveld: |\n  een\n", [("een", 3, 3)]),
        ("b: een\nveld: >\n  een\nc: een\n", [("een", 3, 3)]),
        ("x: y # veld\nveld: y # y\n", [("y", 2, 7)]),
        ("veld: [x, y]\n", [("y", 1, 11)]),
        ("veld: {a: x, b: een y}\n", [("een", 1, 17), ("y", 1, 21)]),
    ],
)
def test_words_are_found_where_they_were_written(text: str, words: list[tuple[str, int, int]]) -> None:
    value = read(text)["veld"]
    while not isinstance(value, PlacedText):
        value = list(value.values())[-1] if isinstance(value, PlacedDict) else value[-1]
    assert placed(value) == words


def test_the_letters_behind_one_that_was_spelled_stand_further_on() -> None:
    value = read('veld: "caf\\xe9s, \\"x\\"y"\n')["veld"]
    assert value == 'cafés, "x"y'
    assert [value.place_at(at).column for at in range(len(value))] == [8, 9, 10, 11, 15, 16, 17, 18, 20, 21, 23]


def test_the_letters_behind_a_doubled_quote_stand_further_on() -> None:
    value = read("veld: 'zo''n ''x'\n")["veld"]
    assert value == "zo'n 'x"
    assert [value.place_at(at).column for at in range(len(value))] == [8, 9, 10, 12, 13, 14, 16]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("veld:\nb: x\n", "1:6"),
        ("b: x\nveld: ''\n", "2:8"),
        ('veld: ""\n', "1:8"),
        ("veld: ' '\n", "1:8"),
        ("b: x\nveld: |\n", "2:7"),
    ],
)
def test_an_empty_value_stands_where_something_could_have_been_written(text: str, place: str) -> None:
    value = read(text)["veld"]
    assert value.strip() == ""
    assert str(value.place) == f"{PATH}:{place}"


def test_groups_lists_keys_and_values_stand_where_they_begin() -> None:
    value = read("kop: x\nwie:\n  - naam: y\n    taal: {a: b}\n  - [c]\n", first_line=3)
    steps: dict[tuple[str | int, ...], str] = {
        (): "3:1",
        ("kop",): "3:6",
        ("wie",): "5:3",
        ("wie", 0): "5:5",
        ("wie", 0, "naam"): "5:11",
        ("wie", 0, "taal"): "6:11",
        ("wie", 0, "taal", "a"): "6:15",
        ("wie", 1): "7:5",
        ("wie", 1, 0): "7:6",
    }
    assert {each: str(place_of(value, *each)) for each in steps} == {
        each: f"{PATH}:{place}" for each, place in steps.items()
    }
    keys = value.key_places | value["wie"][0].key_places | value["wie"][0]["taal"].key_places
    assert {key: str(place) for key, place in keys.items()} == {
        "kop": f"{PATH}:3:1",
        "wie": f"{PATH}:4:1",
        "naam": f"{PATH}:5:5",
        "taal": f"{PATH}:6:5",
        "a": f"{PATH}:6:12",
    }


def test_a_whole_file_may_be_one_text() -> None:
    value = read("zomaar\n  tekst\n")
    assert value == "zomaar tekst"
    assert placed(value) == [("zomaar", 1, 1), ("tekst", 2, 3)]


@pytest.mark.parametrize(
    ("text", "place"),
    [("naam : x\n", "4:1"), ("a: x\nnaam\t: x\n", "5:1"), ("w: {naam : x}\n", "4:5"), ("a: x\n'naam' : x", "5:1")],
)
def test_a_space_before_the_colon_is_told_at_the_name(text: str, place: str) -> None:
    message = "Achter “naam” staat een spatie voor de dubbele punt."
    faults = Faults()
    read_yaml(text, PATH, faults, first_line=4)
    assert told(faults.found) == [("space-before-colon", f"{PATH}:{place}", message)]
    assert (faults.found[0].quote, faults.found[0].field) == ("naam", "naam")


@pytest.mark.parametrize("text", ["naam: x\n", "naam:\n", "w: {naam: x}\n", '"naam": x\n', '{"naam":x}\n'])
def test_a_space_behind_the_colon_is_fine(text: str) -> None:
    assert noted(text) == []


@pytest.mark.parametrize(
    ("text", "place"), [("a: x\n? [a, b]\n: x\n", "5:3"), ("a: x\n? {b: c}\n: x\n", "5:3"), ('a: x\n"": y\n', "5:1")]
)
def test_a_field_without_a_name_is_told_and_left_out(text: str, place: str) -> None:
    faults = Faults()
    assert read_yaml(text, PATH, faults, first_line=4) == {"a": "x"}
    assert told(faults.found) == [("yaml-key", f"{PATH}:{place}", "Dit veld heeft geen gewone naam.")]


def test_of_equal_keys_each_after_the_first_is_told_and_the_first_counts() -> None:
    faults = Faults()
    value = read_yaml("naam: x\nw:\n  naam: y\nnaam: [z]\nnaam: {a: b}\n", PATH, faults, first_line=3)
    assert value == {"naam": "x", "w": {"naam": "y"}}
    message = "Het veld “naam” staat ook al op regel 3."
    assert told(faults.found) == [
        ("duplicate-key", f"{PATH}:6:1", message),
        ("duplicate-key", f"{PATH}:7:1", message),
    ]
    assert [(fault.quote, fault.field) for fault in faults.found] == [("naam", "naam")] * 2
    assert str(value["naam"].place) == f"{PATH}:3:7"


def test_faults_within_lists_and_groups_are_told_too() -> None:
    assert [rule for rule, _, _ in noted("- {a : x}\n- w:\n    - b: x\n      b: y\n")] == [
        "space-before-colon",
        "duplicate-key",
    ]


def test_a_character_that_is_spelled_is_told_where_it_is_spelled() -> None:
    message = "Hier staat een onzichtbaar teken (U+202E)."
    assert noted('a: x\nnaam: "Pas\\u202epoort"\n', first_line=4) == [("hidden-character", "5:11", message)]
    assert noted('naam: "Pas\\npoo\\u202ert"\n') == [("hidden-character", "1:16", message)]
    assert noted('naam: "Pas\n\n  poo\\u202ert\\nen\n  \\u202e"\n') == [
        ("hidden-character", "3:6", message),
        ("hidden-character", "3:19", message),
    ]


@pytest.mark.parametrize("text", ["naam: 'Pas\\u202epoort'\n", "naam: Pas\\u202epoort\n", "naam: |\n  \\u202e\n"])
def test_what_only_looks_like_a_spelled_character_is_text(text: str) -> None:
    assert noted(text) == []
