"""What a page is built of: words make no difference, whatever axe or a probe can judge does."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.proof.signature import Signature, Signatures, as_kept, from_kept

CSS = ".let-op { color: red } [data-soort=actie] { color: blue } h2 + p { color: grey } #top { color: green }"
BODY = """<header><a href="/">Dinkelveen</a></header><main id="top"><h1>Paspoort</h1>
<p class="let-op">Een paspoort kost 83 euro. <a href="/x/">Lees meer over kosten</a></p>
<ul><li>Een pasfoto</li><li>Uw oude paspoort</li><li>Geld</li></ul>{more}</main>"""


def signature(body: str, head: str = "", css: str = CSS) -> Signature:
    html = f'<!doctype html><html lang="nl"><head><title>T</title>{head}</head><body>{body}</body></html>'
    return Signatures(css).of(html.encode())


def same(one: str, other: str, head: str = "") -> bool:
    return signature(one).main == signature(other, head).main


def page(more: str = "") -> str:
    return BODY.format(more=more)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Een paspoort kost 83 euro.", "Een rijbewijs kost 44 euro."),
        ('href="/x/"', 'href="/heel/ergens/anders/"'),
        ("<li>Een pasfoto</li>", "<li>Een pasfoto</li><li>Uw oude rijbewijs</li>"),
        ('class="let-op"', 'class="let-op nergens-genoemd"'),
        ('<ul>', '<ul data-nergens-genoemd="1">'),
        ('<ul>', '<ul id="niet-in-css">'),
    ],
)  # fmt: skip
def test_other_words_addresses_and_numbers_are_the_same_page(old: str, new: str) -> None:
    assert same(page(), page().replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (">Lees meer over kosten<", "><"),
        (">Lees meer over kosten<", ">→<"),
        (' class="let-op"', ""),
        ('<ul>', '<ul data-soort="actie">'),
        ('<ul>', '<ul aria-label="Nodig">'),
        ('<ul>', '<ul style="color: #ccc">'),
        ('<ul>', '<ul tabindex="0">'),
        ('<ul>', '<ul hidden>'),
        ("<li>Een pasfoto</li>", "<div>Een pasfoto</div>"),
        ("<li>Een pasfoto</li>", '<li><img src="a.png" alt=""></li>'),
        ('<main id="top">', "<main>"),
        ("</main>", '<h2 id="a">A</h2><h2 id="a">B</h2></main>'),
        ("</main>", "<h4>Te diep</h4></main>"),
        ("</main>", '<video src="film.mp4"></video></main>'),
        ("</main>", "<script>alert(1)</script></main>"),
        ("</main>", "<style>p { color: #eee }</style></main>"),
        ("</main>", '<div role="button">Klik</div></main>'),
    ],
)  # fmt: skip
def test_whatever_can_be_judged_makes_another_page(old: str, new: str) -> None:
    assert not signature(page().replace(old, new, 1)).main <= signature(page()).main


def test_what_stands_before_counts_where_a_style_sheet_asks_for_it() -> None:
    after_list = page("<p>Tekst</p>")
    after_heading = page("<h2>Kop</h2><p>Tekst</p>")
    heading = page("<h2>Kop</h2><ul><li>Iets</li></ul>")
    proven = signature(after_list).main | signature(heading).main
    assert not signature(after_heading).main <= proven
    plain = [signature(each, css=".let-op { color: red }").main for each in (after_heading, after_list, heading)]
    assert plain[0] <= plain[1] | plain[2]


def test_a_link_of_another_style_sheet_makes_another_page() -> None:
    assert not same(page(), page(), head='<link rel="stylesheet" href="/ander.css">')


def test_two_frames_of_the_same_name_are_not_the_same_frame() -> None:
    one, other = (page(f'<iframe title="Kaart" src="/kaart/{n}/"></iframe>') for n in (1, 2))
    assert not same(one, other)


def test_the_frame_and_the_main_part_are_told_apart() -> None:
    one, other = signature(page()), signature(page().replace("<header>", '<header class="let-op">'))
    assert one.main == other.main
    assert one.frame != other.frame


def test_a_long_word_asks_for_the_probes_again() -> None:
    long = page().replace("Een pasfoto", "Arbeidsongeschiktheidsverzekeringsmaatschappij")
    assert same(page(), long)
    assert not signature(long).coarse <= signature(page()).coarse


@pytest.mark.parametrize("html", [b"", b"\x00\xff\xfe", b"<", b"plain text", b"<!-- -->", "é".encode("latin-1")])
def test_whatever_comes_has_a_signature(html: bytes) -> None:
    assert isinstance(Signatures("").of(html), Signature)


def test_a_signature_can_be_kept() -> None:
    one = signature(page())
    assert from_kept(as_kept(one)) == one
