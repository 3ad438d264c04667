"""Captions are read line by line: what a browser would skip is told with its line, its column and its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import Captions
from plugins.catalogue.reader.captions import read_captions
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.text import MARKDOWN_LIMIT
from plugins.checks import Finding, Place
from tests.faults import fault

SHOWN = "content/bestanden/film.vtt"
TIME = "00:01.000 --> 00:02.500"
NEXT = "00:03.000 --> 00:04.000\nTot ziens."


def read(tmp_path: Path, text: str, faults: Faults | None = None) -> tuple[Captions | None, list[Finding]]:
    """What a file with captions says, and what is wrong with it."""
    file = tmp_path / "film.vtt"
    file.write_bytes(text.encode())
    faults = faults or Faults()
    return read_captions(file, SHOWN, faults), faults.found


def at(kind: str, line: int, quote: str | None = None, column: int | None = None) -> Finding:
    return fault(kind, Place(SHOWN, line, column), quote=quote)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"WEBVTT\n\n{TIME}\nDag.\n", Captions(1.0, 3)),
        (f"WEBVTT\n\n\n\n{TIME}\nDag.\n\n{NEXT}", Captions(3.0, 8)),
        (f"WEBVTT\n\neen\n{TIME}\nDag.\n", Captions(1.0, 4)),
        (f"WEBVTT Zo gaat het\nKind: captions\n\n{TIME}\nDag.\n", Captions(1.0, 4)),
        (f"WEBVTT\tZo gaat het\n\n{TIME}\nDag.\n", Captions(1.0, 3)),
        (f"WEBVTT\n\n{TIME}\nDag.\nEn welkom.\n\n", Captions(1.0, 3)),
        ("WEBVTT\n\n02:03:04.500 --> 02:03:04.501\nDag.\n", Captions(2 * 3600 + 3 * 60 + 4.5, 3)),
        ("WEBVTT\n\n1000:00:00.000 -->\t1000:59:59.999\nDag.\n", Captions(3_600_000.0, 3)),
        ("WEBVTT\n\n59:59.999 --> 01:00:00.000  line:0 align:start \nDag.\n", Captions(3599.999, 3)),
        (f"WEBVTT\n\n{TIME}\nDag.\n\n{TIME}\nEn ook tegelijk.\n", Captions(1.0, 6)),
        (f"WEBVTT\n\n{TIME}\nDag.\n\nNOTE Nog niet af.\n", Captions(1.0, 3)),
        (f"WEBVTT\n\nNOTE\nEen -- > pijl.\n\n{TIME}\nDag.\n", Captions(1.0, 6)),
        (f"WEBVTT\n\nREGION\nid:onder\n\n{TIME}\nDag.\n", Captions(1.0, 6)),
        (f"WEBVTT\n\nSTYLE\n::cue(b) {{ color: red }}\n\n{TIME}\nDag.\n", Captions(1.0, 6)),
    ],
)
def test_good_captions_tell_when_and_where_the_last_one_begins(tmp_path, text: str, last: Captions) -> None:
    assert read(tmp_path, text) == (last, [])


def test_what_is_wrong_with_another_file_does_not_touch_good_captions(tmp_path) -> None:
    faults = Faults()
    faults.add("captions-empty", Place("content/bestanden/ander.vtt", 1))
    captions, found = read(tmp_path, f"WEBVTT\n\n{TIME}\nDag.\n", faults)
    assert captions == Captions(1.0, 3)
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    ["", "\n \n", "\nWEBVTT\n\n{}\nDag.\n", "1\n{}\nDag.\n", "webvtt\n\n{}\nDag.\n", "WEBVTT-\n\n{}\nDag.\n"],
)
def test_without_its_first_line_nothing_else_is_looked_at(tmp_path, text: str) -> None:
    assert read(tmp_path, text.format(TIME.replace("-->", "->"))) == (None, [at("captions-header", 1)])


def test_a_file_that_is_no_text_cannot_be_read(tmp_path) -> None:
    good = f"WEBVTT\n\n{TIME}\n"
    full = good + "x" * (MARKDOWN_LIMIT - len(good))
    assert read(tmp_path, full) == (Captions(1.0, 3), [])
    faults = Faults()
    with pytest.raises(Unreadable):
        read(tmp_path, f"{full}x", faults)
    assert [(each.rule, each.place) for each in faults.found] == [("catalogue.file-too-large", Place(SHOWN))]


@pytest.mark.parametrize("language", ["nl", "NL", "nl-NL", "nl-BE"])
def test_dutch_captions_may_say_so(tmp_path, language: str) -> None:
    captions, found = read(tmp_path, f"WEBVTT\nLanguage: {language}\n\n{TIME}\nDag.\n")
    assert (captions, found) == (Captions(1.0, 4), [])


@pytest.mark.parametrize(
    ("head", "language", "line"),
    [("Language: en", "en", 2), ("Kind: captions\nlanguage :de-DE van ons", "de-DE", 3), ("LANGUAGE:EN", "EN", 2)],
)
def test_captions_in_another_language_are_refused_at_that_line(tmp_path, head: str, language: str, line: int) -> None:
    found = read(tmp_path, f"WEBVTT\n{head}\n\n{TIME}\nDag.\n")
    assert found == (None, [at("captions-language", line, language)])


def test_a_first_caption_that_touches_the_head_is_told_once(tmp_path) -> None:
    found = read(tmp_path, f"WEBVTT\n  {TIME}  \nDag.\n\n{NEXT}\n")
    assert found == (None, [at("captions-time", 2, TIME)])


def test_every_fault_of_the_head_is_told(tmp_path) -> None:
    long = f"{TIME} {'x' * 40}"
    _, found = read(tmp_path, f"WEBVTT\nLanguage: en\n{long}\n\n{NEXT}\n")
    assert found == [at("captions-language", 2, "en"), at("captions-time", 3, long[:60])]


@pytest.mark.parametrize("tag", ["c", "i", "b", "u", "v", "ruby", "rt", "lang"])
def test_tags_that_captions_have_may_stand_there(tmp_path, tag: str) -> None:
    text = f"<{tag}>Dag</{tag}> <{tag}.groot>en</{tag}> <{tag} nl>welkom</{tag}> <00:01.500>hier, 4 > 3."
    assert read(tmp_path, f"WEBVTT\n\n{TIME}\n{text}\n") == (Captions(1.0, 3), [])


@pytest.mark.parametrize(
    ("line", "column", "quote"),
    [
        ("<script>alert(1)</script>", 1, "<script>alert(1)</script>"),
        ("Dag <b>en</b> <font color=red>welkom</font>", 15, "<font color=red>welkom</font>"),
        ("Dag, 3 < 4.", 8, "< 4."),
        (f"Dag </p>{'a' * 60}", 5, f"</p>{'a' * 36}"),
    ],
)
def test_other_tags_are_refused_where_they_begin(tmp_path, line: str, column: int, quote: str) -> None:
    found = read(tmp_path, f"WEBVTT\n\n{TIME}\nGoed.\n{line}\n\n{NEXT}\n")
    assert found == (None, [at("captions-markup", 5, quote, column)])


def test_a_tag_in_a_note_is_refused_too(tmp_path) -> None:
    found = read(tmp_path, f"WEBVTT\n\nNOTE <img>\n\n{TIME}\nDag.\n")
    assert found == (None, [at("captions-markup", 3, "<img>", 6)])


@pytest.mark.parametrize(
    ("line", "column", "quote"),
    [
        ("@import 'a.css';", 1, "@import 'a.css';"),
        ("::cue { background: URL(a.png) }", 21, "URL(a.png) }"),
    ],
)
def test_a_style_that_fetches_something_is_refused(tmp_path, line: str, column: int, quote: str) -> None:
    found = read(tmp_path, f"WEBVTT\n\nSTYLE\n{line}\n\n{TIME}\nDag.\n")
    assert found == (None, [at("captions-markup", 4, quote, column)])


def test_words_about_styles_are_no_style_and_a_style_has_no_tags(tmp_path) -> None:
    text = f"WEBVTT\n\nSTYLE\n::cue {{ }} /* <p> */\n\n{TIME}\nSchrijf @import of url(x).\n"
    assert read(tmp_path, text) == (Captions(1.0, 6), [])


@pytest.mark.parametrize(
    ("cue", "line", "quote"),
    [
        ("Alleen tekst.", 3, "Alleen tekst."),
        ("  Twee regels\nzonder tijd.", 3, "Twee regels"),
        (f"een\ntwee\n{TIME}\nDag.", 5, TIME),
        ("een\n 00:01.000 --> 00:02,500 \nDag.", 4, "00:01.000 --> 00:02,500"),
        ("00:01.000-->00:02.500\nDag.", 3, "00:01.000-->00:02.500"),
        ("1:00:01.000 --> 1:00:02.500\nDag.", 3, "1:00:01.000 --> 1:00:02.500"),
        ("00:60.000 --> 01:02.500\nDag.", 3, "00:60.000 --> 01:02.500"),
        ("60:00.000 --> 60:02.500\nDag.", 3, "60:00.000 --> 60:02.500"),
        (f"{TIME} midden\nDag.", 3, f"{TIME} midden"),
        (f"{TIME} {'x' * 90}\nDag.", 3, f"{TIME} {'x' * 36}"),
        (f"{TIME}\nDag.\n  {TIME}\nEn welkom.", 5, TIME),
        (f"een\n{TIME}\nDag.\nOok.\n{TIME}\nEn welkom.", 7, TIME),
        (f"{TIME}\n{TIME} {'x' * 40}\nEn welkom.", 4, f"{TIME} {'x' * 36}"),
    ],
)
def test_a_caption_without_a_good_time_above_it_is_refused(tmp_path, cue: str, line: int, quote: str) -> None:
    found = read(tmp_path, f"WEBVTT\n\n{cue}\n\n{NEXT}\n")
    assert found == (None, [at("captions-time", line, quote)])


@pytest.mark.parametrize(("cue", "line"), [(TIME, 3), (f"een\n{TIME}", 4)])
def test_a_time_without_words_is_refused_at_its_line(tmp_path, cue: str, line: int) -> None:
    assert read(tmp_path, f"WEBVTT\n\n{cue}\n\n{NEXT}\n") == (None, [at("captions-empty", line)])


@pytest.mark.parametrize(
    "text", ["WEBVTT", "WEBVTT\n\nNOTE\nNog te maken.\n", "WEBVTT\n\nSTYLE\n::cue { color: red }\n"]
)
def test_a_file_without_any_caption_is_refused_at_its_beginning(tmp_path, text: str) -> None:
    assert read(tmp_path, text) == (None, [at("captions-empty", 1)])


def test_a_file_with_another_fault_is_not_called_empty_too(tmp_path) -> None:
    assert read(tmp_path, "WEBVTT\nLanguage: en\n") == (None, [at("captions-language", 2, "en")])


@pytest.mark.parametrize(
    ("time", "refused"),
    [
        ("00:01.000 --> 00:01.001", False),
        ("00:01.000 --> 00:01.000", True),
        ("00:01.000 --> 00:00.999", True),
        ("01:00:00.000 --> 59:59.999", True),
        ("59:59.999 --> 01:00:00.000", False),
    ],
)
def test_a_caption_ends_later_than_it_begins(tmp_path, time: str, refused: bool) -> None:
    _, found = read(tmp_path, f"WEBVTT\n\n{time}\nDag.\n")
    assert found == ([at("captions-order", 3, time)] if refused else [])


@pytest.mark.parametrize(
    ("time", "refused"),
    [("00:03.000 --> 00:04.000", False), ("00:02.999 --> 00:04.000", True), ("00:00.000 --> 00:09.000", True)],
)
def test_a_caption_begins_no_earlier_than_the_one_before(tmp_path, time: str, refused: bool) -> None:
    _, found = read(tmp_path, f"WEBVTT\n\n{NEXT}\n\ntwee\n{time} \nDag.\n")
    assert found == ([at("captions-order", 7, time)] if refused else [])


def test_a_caption_is_held_against_the_last_one_that_could_be_read(tmp_path) -> None:
    first = "00:05.000 --> 00:06.000\nDag."
    _, found = read(tmp_path, f"WEBVTT\n\n{first}\n\nZonder tijd.\n\nNOTE\n\n{NEXT}\n")
    order = at("captions-order", 10, NEXT.partition("\n")[0])
    assert found == [at("captions-time", 6, "Zonder tijd."), order]


def test_the_quote_of_a_time_that_runs_back_has_an_end(tmp_path) -> None:
    time = f"00:02.000 --> 00:01.000 {'line:0 ' * 9}"
    _, found = read(tmp_path, f"WEBVTT\n\n{time}\nDag.\n")
    assert found == [at("captions-order", 3, time[:60])]


def test_all_that_is_wrong_is_told_in_one_run(tmp_path) -> None:
    text = "WEBVTT\nLanguage: en\n\n00:02.000 --> 00:01.000\n\nfout\n\n00:01.000 --> 00:03.000\n<p>\n"
    captions, found = read(tmp_path, text)
    assert captions is None
    assert found == [
        at("captions-language", 2, "en"),
        at("captions-empty", 4),
        at("captions-order", 4, "00:02.000 --> 00:01.000"),
        at("captions-time", 6, "fout"),
        at("captions-markup", 9, "<p>", 1),
        at("captions-order", 8, "00:01.000 --> 00:03.000"),
    ]
