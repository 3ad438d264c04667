"""The texts of links: what nobody can tell apart, and where something around them helps."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import by, found, page

MORE = '<a href="/x/">Lees meer</a>'


def severities(rule: str, main: str) -> list[Severity]:
    return [one.severity for one in found(page(main)) if one.rule == f"accessibility.{rule}"]


@pytest.mark.parametrize(
    "main",
    [
        f"<p>Het is zover {MORE}</p>",
        f"<p>Het <b>is <em>nu</em></b> {MORE}</p>",
        f"<div><span>Het is zover</span> <strong>{MORE}</strong></div>",
        f"<ul><li>Paspoort <ul><li>{MORE}</li></ul></li></ul>",
        f"<ul><li>Paspoort <div><p>{MORE}</p></div></li></ul>",
        f"<table><tr><th>Paspoort</th><td>{MORE}</td></tr></table>",
        f"<table><tr><th>Paspoort</th><td><p>{MORE}</p></td></tr></table>",
    ],
)
def test_three_words_a_list_around_or_a_header_tell_where_a_link_goes(main: str) -> None:
    assert by("link-text-generic", main) == []
    assert severities("link-needs-context", main) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("main", "where"),
    [
        (f"<p>Nu dan {MORE}</p>", "p > a"),
        (f"<p>Nu – dan: {MORE}</p>", "p > a"),
        (f"<p>Nu | {MORE} – dan</p>", "p > a"),
        (f"<p>Nu <b>–</b> dan {MORE}</p>", "p > a"),
        (f"<p>Nu dan <!-- hier staat niets --> {MORE}</p>", "p > a"),
        (f"<p>{MORE} <a href='/y/'>Over uw nieuwe paspoort</a></p>", "p > a:nth-of-type(1)"),
        (f"<div>Kosten<p>{MORE}</p></div>", "div > p > a"),
        (f"<table><tr><th><p>{MORE}</p></th><td>83 euro</td></tr></table>", "table > tr > th > p > a"),
        (f"<div>{MORE}<p>Het is zover voor uw paspoort.</p></div>", "div > a"),
        (f"<ul><li>Paspoort {MORE}</li><li>Foto</li></ul>", "ul > li:nth-of-type(1) > a"),
        (f"<table><tr><td>Paspoort</td><td>{MORE}</td></tr></table>", "table > tr > td:nth-of-type(2) > a"),
        (f"<table><tr><th>Paspoort</th></tr></table><p>{MORE}</p>", "p > a"),
    ],
)
def test_fewer_words_or_those_of_others_tell_nothing(main: str, where: str) -> None:
    assert by("link-text-generic", main) == [f"link-text-generic {where} ‘Lees meer’"]


@pytest.mark.parametrize("level", ["h2", "h3", "h4", "h5", "h6"])
def test_a_heading_right_above_makes_a_generic_link_less_bad(level: str) -> None:
    heading = f"<{level}>Kosten</{level}>"
    assert severities("link-text-generic", f"{heading}<p>{MORE}</p>") == [Severity.WARNING]
    assert severities("link-text-generic", f"<div>{heading}<p>{MORE}</p></div>") == [Severity.WARNING]
    assert severities("link-text-generic", f"{heading}<p>Nu.</p><p>{MORE}</p>") == [Severity.ERROR]
    assert severities("link-text-generic", f"<{level}><br></{level}><p>{MORE}</p>") == [Severity.ERROR]
    assert severities("link-text-generic", f"<p>Kosten</p><p>{MORE}</p>") == [Severity.ERROR]
    assert severities("link-text-generic", f"<p>{MORE}</p>{heading}<p>83 euro</p>") == [Severity.ERROR]


@pytest.mark.parametrize("text", ["Document", "informatie »", "Download"])
def test_a_bare_noun_on_its_own_is_a_warning(text: str) -> None:
    link = f'<a href="/x/">{text}</a>'
    assert by("link-text-generic", f"<p>{link}</p>") == [f"link-text-generic p > a ‘{text}’"]
    assert severities("link-text-generic", f"<p>{link}</p>") == [Severity.WARNING]
    for fine in (
        "<p>Dit is het {}</p>",
        "<h2>Kosten</h2><p>{}</p>",
        "<ul><li>{}</li><li>Nu</li></ul>",
        "<nav>{}</nav>",
    ):
        assert by("link-text-generic", fine.format(link)) == []
    for level in ("h2", "h3", "h4", "h5", "h6"):
        assert by("link-text-generic", f"<{level}>{link}</{level}>") == []


@pytest.mark.parametrize(
    ("attributes", "refused"),
    [
        *(('title="Lees meer"', True), ('title="lees meer »"', True), ('title=""', True)),
        *(('title="Lees meer over uw paspoort"', False), ('aria-label="Uw paspoort"', False)),
    ],
)
def test_a_title_helps_when_it_says_more_than_the_link(attributes: str, refused: bool) -> None:
    for around, rule in (("<p>{}</p>", "link-text-generic"), ("<p>Het is zover {}</p>", "link-needs-context")):
        assert bool(by(rule, around.format(MORE.replace(" href", f" {attributes} href")))) is refused
    assert by("link-text-generic", f"<nav><ul><li>{MORE}</li><li>Kosten</li></ul></nav>") == []
    assert by("link-needs-context", f"<nav><p>Het is zover {MORE}</p></nav>") == []


def test_the_rules_go_on_behind_a_link_that_is_fine() -> None:
    menu = f"<nav>{MORE}</nav>"
    assert by("link-text-generic", f"{menu}<p>{MORE.replace('/x/', '/y/')}</p>") == [
        "link-text-generic p > a ‘Lees meer’"
    ]
    two = '<p><a href="/a/">Ga</a>, <a href="/a/">Kosten</a> en <a href="/b/">kosten</a></p>'
    assert by("link-same-text", two) == ["link-same-text p > a:nth-of-type(3) ‘kosten’"]


@pytest.mark.parametrize(
    ("link", "tells"),
    [
        ('<a href="/x/"></a>', ["link-text-empty p > a ‘/x/’"]),
        ('<a href="/x/"><span hidden>Kosten</span></a>', []),
        ('<a href="/x/"><span hidden></span></a>', ["link-text-empty p > a ‘/x/’"]),
        ('<a href="/x/" aria-label="Kosten"></a>', []),
        ('<a href="/x/" title="Kosten"></a>', []),
        ("<a></a>", []),
    ],
)
def test_a_link_has_a_name(link: str, tells: list[str]) -> None:
    assert by("link-text-empty", f"<p>{link}</p>") == tells


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        *(("»", Severity.ERROR), ("[ → ]", Severity.ERROR), ("(...)", Severity.ERROR), ("★", Severity.WARNING)),
        *(
            ("» ★", Severity.WARNING),
            ("*", None),
            ("[¶]", None),
            ("()", None),
            ("* »", Severity.WARNING),
            ("» 2", None),
        ),
    ],
)
def test_signs_alone_say_nothing_unless_they_mark_a_note(text: str, severity: Severity | None) -> None:
    link = f'<p>Het is zover <a href="/x/">{text}</a></p>'
    assert severities("link-text-punctuation", link) == ([severity] if severity else [])
    if severity:
        assert by("link-text-punctuation", link) == [f"link-text-punctuation p > a ‘{text}’"]
    assert by("link-text-punctuation", link.replace(" href", ' title="Kosten" href')) == []


def test_a_button_of_a_sign_has_a_title_or_a_name() -> None:
    assert by("button-text-symbol", "<p><button>×</button></p>") == ["button-text-symbol p > button ‘×’"]
    for fine in ("<button></button>", '<button title="Sluit">×</button>', "<button>2 ×</button>"):
        assert by("button-text-symbol", fine) == []


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        *(("https://www.digid.nl", True), ("HTTP://DIGID.NL", True), ("digid.nl/inloggen", True), ("digid.nl/", True)),
        *(("digid.nl", False), ("Ga naar www.digid.nl", False), ("paspoort/rijbewijs", False)),
    ],
)
def test_only_a_whole_address_is_an_address(text: str, refused: bool) -> None:
    tells = [f"link-text-address p > a ‘{text}’"] if refused else []
    assert by("link-text-address", f'<p>Het is zover: <a href="/x/">{text}</a></p>') == tells


FIRST = '<p>Nu: <a href="/a/">Kosten</a></p>'


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        (f'{FIRST}<p>Of <a href="/b/">kosten »</a></p>', ["link-same-text p:nth-of-type(2) > a ‘kosten »’"]),
        (f'{FIRST}<p>Of <a href="/a">kosten</a></p>', []),
        (f'{FIRST}<p>Of <a href="#">kosten</a></p>', []),
        (f'{FIRST}<p>Of <a href="">kosten</a></p>', []),
        (f'{FIRST}<p>Of <a href="/">kosten</a></p>', []),
        (f'{FIRST}<p>Of <a href="#k">kosten</a></p>', ["link-same-text p:nth-of-type(2) > a ‘kosten’"]),
        (f'{FIRST}<p>Of <a href="/b/" role="doc-backlink">kosten</a></p>', []),
        (f'{FIRST}<p>Dat is dus <a href="/b/">kosten</a></p>', []),
        (f'{FIRST}<h2>Rijbewijs</h2><p>Of <a href="/b/">kosten</a></p>', []),
        (FIRST.replace("Kosten", "ab") + '<p>Of <a href="/b/">ab</a></p>', []),
        (
            FIRST.replace("Kosten", "abc") + '<p>Of <a href="/b/">abc</a></p>',
            ["link-same-text p:nth-of-type(2) > a ‘abc’"],
        ),
        (FIRST.replace("Kosten", "a12") + '<p>Of <a href="/b/">a12</a></p>', []),
        (f'<p>{MORE}</p><p><a href="/b/">Lees meer</a></p>', []),
        ('<p><a href="/a/">Document</a></p><p><a href="/b/">Document</a></p>', []),
        ('<p><a href="/a/">Kosten</a> <a href="/b/">Kosten</a></p>', []),
    ],
)
def test_one_text_for_two_pages_is_told_at_the_second(main: str, tells: list[str]) -> None:
    assert by("link-same-text", main) == tells


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        ('<a href="/x/">Foto</a><a href="/x/">Kosten</a>', ["link-adjacent p > a:nth-of-type(2) ‘Kosten’"]),
        ('<a href="/x/">Foto</a> <br> <a href="/x/">Kosten</a>', ["link-adjacent p > a:nth-of-type(2) ‘Kosten’"]),
        ('<a href="/x/">Foto</a> <b></b> <a href="/x/">Kosten</a>', []),
        ('<a href="/x/">Foto</a> en <a href="/x/">Kosten</a>', []),
        ('<a href="/x/">Foto</a> <a href="/y/">Kosten</a>', []),
        ('<a href="#">Foto</a> <a href="#">Kosten</a>', []),
        ('<a href="">Foto</a> <a href="">Kosten</a>', []),
        ('<b><a href="/x/">Foto</a></b> <a href="/x/">Kosten</a>', []),
        (
            '<a href="/x/">Een</a> <a href="/x/">Twee</a> <a href="/x/">Drie</a>',
            ["link-adjacent p > a:nth-of-type(2) ‘Twee’", "link-adjacent p > a:nth-of-type(3) ‘Drie’"],
        ),
    ],
)
def test_two_stops_for_one_page_are_told_at_the_second(main: str, tells: list[str]) -> None:
    assert by("link-adjacent", f"<p>{main}</p>") == tells


def test_two_areas_of_one_picture_may_lead_to_one_page() -> None:
    areas = '<area href="/x/" alt="Kosten noord"><area href="/x/" alt="Kosten zuid">'
    assert by("link-adjacent", f'<map name="k">{areas}</map>') == []
    generic = '<map name="k"><area href="/x/" alt="Lees meer"><area href="/y/" alt="Kosten"></map>'
    assert by("link-text-generic", generic) == ["link-text-generic map > area:nth-of-type(1) ‘Lees meer’"]
