"""One barrier, one finding: of all that layers say of a page, the surest is told."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from plugins.accessibility.gate import GATE
from plugins.accessibility.surest import surest
from plugins.checks import Document, Finding, Place, Severity
from tests.accessibility.pages import page

NOTICE, WARNING, ERROR = Severity.NOTICE, Severity.WARNING, Severity.ERROR
URL = "/informatie/paspoort/"


def finding(rule: str, severity: Severity, selector: str | None = "main > p", url: str = URL) -> Finding:
    rule = rule if rule.startswith("axe.") else f"accessibility.{rule}"
    return Finding(rule, severity, Place(f"content{url.rstrip('/')}.md"), "Er is iets.", url=url, selector=selector)


def told(document: Document, *findings: Finding) -> list[str]:
    """The rules that are left, without the room’s name, in order."""
    return [each.rule.removeprefix("accessibility.") for each in surest(findings, [document])]


# -- who tells it ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weaker", "surer"),
    [
        (("sound-starts", WARNING), ("sound-begins", ERROR)),  # a static guess, and what was heard
        (("state-unsaid", NOTICE), ("state-stale", ERROR)),
        (("sound-begins", NOTICE), ("sound-starts", WARNING)),  # a doubt of a probe, and a static rule
        (("axe.color-contrast", NOTICE), ("contrast-on-picture", ERROR)),
        (("contrast-on-picture-partly", WARNING), ("axe.color-contrast", ERROR)),
        (("hint-not-tied", WARNING), ("axe.aria-valid-attr-value", ERROR)),
        (("paste-stopped", WARNING), ("paste-refused", WARNING)),  # as severe: a guess, and what was seen
        (("image-of-text", NOTICE), ("picture-of-text", NOTICE)),
        (("axe.heading-order", WARNING), ("heading-skipped", WARNING)),  # axe sees what the static rule sees
        (("axe.color-contrast", ERROR), ("style-contrast", ERROR)),  # an error is sure: check tells it too
        (("text-spacing-fixed", ERROR), ("spacing-fixed", ERROR)),
        (("axe.color-contrast", ERROR), ("contrast-on-picture", ERROR)),
    ],
)
def test_the_surest_of_two_stays_whatever_comes_first(
    weaker: tuple[str, Severity], surer: tuple[str, Severity]
) -> None:
    document = page("<p>Tekst</p>")
    for order in ((weaker, surer), (surer, weaker)):
        assert told(document, *(finding(*each) for each in order)) == [surer[0]]


def test_rules_on_different_subjects_do_not_silence_each_other() -> None:
    both = finding("flashes", ERROR), finding("moves-on", ERROR), finding("capitals", WARNING)
    assert surest(both, [page("<p>Tekst</p>")]) == list(both)


def test_rules_of_one_layer_keep_apart_by_themselves() -> None:
    both = finding("image-alt-missing", ERROR, "main > img"), finding("name-not-tied", WARNING, "main > img")
    assert surest(both, [page('<img src="a.png" aria-labelledby="weg">')]) == list(both)
    probes = finding("message-vanishes", WARNING, "#a"), finding("time-limit", WARNING, "body")
    assert surest(probes, [page('<p id="a">Bewaard</p>')]) == list(probes)


def test_one_rule_about_two_things_tells_both() -> None:
    both = finding("axe.color-contrast", ERROR, "main > div"), finding("axe.color-contrast", ERROR, "main > div > p")
    assert surest(both, [page("<div>Tekst<p>Tekst</p></div>")]) == list(both)


def test_what_is_silenced_silences_nothing_itself() -> None:
    document = page("<div><p>Een <span>woord</span></p></div>")
    proof = finding("style-contrast", ERROR, "main > div > p")
    guess = finding("contrast-on-picture-partly", WARNING, "main > div")
    other = finding("axe.color-contrast", NOTICE, "main > div > p > span")
    assert surest([other, guess, proof], [document]) == [proof]
    apart = page("<div><p>Een</p><p><span>woord</span></p></div>")
    other = replace(other, selector="main > div > p:nth-of-type(2) > span")
    first = replace(proof, selector="main > div > p:nth-of-type(1)")
    assert surest([other, guess, first], [apart]) == [other, first]


# -- what is one barrier -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("main", "static", "probe"),
    [
        ('<div id="a"><p>Kantel uw toestel</p></div>', "#a > p", "#a"),
        ('<div id="a"><p>Kantel uw toestel</p></div>', "#a", "#a > p"),
        ('<div id="a"><p>Kantel uw toestel</p></div>', "main > div > p", "#a > p"),
        ('<label for="a">Kantel</label><input id="a">', "#a", "main > label"),
        ('<p id="uitleg">Kantel</p><input id="a" aria-describedby="x uitleg">', "#a", "#uitleg"),
        ('<p id="uitleg">Kantel</p><input id="a" aria-labelledby="uitleg">', "#uitleg", "#a"),
        ("", ".van-een-script", ".van-een-script"),
        ("", "#van-een-script", "#van-een-script > b"),
        ("", "iframe p:::gek", "iframe p:::gek"),
    ],
)
def test_elements_that_belong_together_are_one_barrier(main: str, static: str, probe: str) -> None:
    assert told(page(main), finding("turn-asked", NOTICE, static), finding("asks-to-turn", ERROR, probe)) == [
        "asks-to-turn"
    ]


@pytest.mark.parametrize(
    ("main", "static", "probe"),
    [
        ("<p>Een</p><p>Twee</p>", "main > p:nth-of-type(1)", "main > p:nth-of-type(2)"),
        ('<label for="b">Kantel</label><input id="a">', "#a", "main > label"),
        ("<label>Kantel</label><input>", "main > input", "main > label"),
        ("<p>Een</p>", "main > p", "#van-een-script"),
        ("", "#van-een-script", "#van-een-script-2"),
    ],
)
def test_elements_that_have_nothing_to_do_with_each_other_are_two(main: str, static: str, probe: str) -> None:
    both = finding("turn-asked", NOTICE, static), finding("asks-to-turn", ERROR, probe)
    assert surest(both, [page(main)]) == list(both)


def test_only_on_subjects_that_reach_further_an_element_inside_is_the_same() -> None:
    document = page('<figure id="f"><img src="a.png"></figure>')
    for reaching, other in (("image-alt-repeated", "axe.image-redundant-alt"), ("image-of-text", "picture-of-text")):
        both = finding(reaching, NOTICE, "#f > img"), finding(other, WARNING, "#f")
        assert len(surest(both, [document])) == (1 if "alt" in reaching else 2)


def test_tabs_in_one_row_are_one_barrier_and_fields_beside_each_other_are_not() -> None:
    document = page("<div><button>Een</button><button>Twee</button></div><button>Drie</button>")
    first, second = (f"main > div > button:nth-of-type({number})" for number in (1, 2))
    assert told(document, finding("tabs-unknown", NOTICE, first), finding("state-by-looks", WARNING, second)) == [
        "state-by-looks"
    ]
    elsewhere = finding("tabs-unknown", NOTICE, "main > button"), finding("state-by-looks", WARNING, second)
    assert surest(elsewhere, [document]) == list(elsewhere)
    drags = finding("drag-alone", NOTICE, first), finding("drag-only", WARNING, second)
    assert surest(drags, [document]) == list(drags)


def test_a_guess_about_a_script_goes_when_it_is_seen_to_happen_but_one_for_one() -> None:
    document = page('<p id="a">Bewaard</p><script>1</script>')
    guesses = [replace(finding("time-runs-out", NOTICE, "script"), quote=text) for text in ("weg", "uitloggen")]
    assert surest([*guesses, finding("message-vanishes", WARNING, "#a")], [document])[:-1] == guesses[1:]
    both = finding("message-vanishes", WARNING, "#a"), finding("time-limit", WARNING, "body")
    assert surest([*guesses, *both], [document]) == list(both)


def test_what_a_page_has_once_is_one_barrier_wherever_it_is_pointed_out() -> None:
    document = page("<p>Tekst</p>")
    for selector in ("html", "head > title", None):
        both = finding("page-title-missing", ERROR, selector), finding("axe.document-title", ERROR, "html")
        assert told(document, *both) == ["page-title-missing"]
    other = replace(both[1], url="/elders/")
    assert surest([both[0], other], [document, page("", url="/elders/")]) == [both[0], other]


# -- many pages --------------------------------------------------------------------------------------------------------


def test_the_same_element_on_another_page_is_another_barrier() -> None:
    pages = [page("<p>Tekst</p>", url=url) for url in ("/a/", "/b/")]
    both = finding("style-contrast", ERROR, url="/a/"), finding("axe.color-contrast", ERROR, url="/b/")
    assert surest(both, pages) == list(both)


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        ('<a href="/"></a>', '<a href="/"></a>', 1),
        ('<a href="/">Menu</a>', '<a href="/" aria-current="page">Menu</a>', 1),
        ('<a href="/"></a>', '<a href="/anders/"></a>', 2),
        ('<a href="/">Menu</a>', "<p>Menu</p>", 2),
    ],
)
def test_what_a_template_puts_on_many_pages_each_layer_may_tell_on_another(first: str, second: str, left: int) -> None:
    pages = [page("", url=url, header=header) for url, header in (("/a/", first), ("/b/", second))]
    selector = "body > header > a"
    both = finding("link-text-empty", ERROR, selector, "/a/"), finding("axe.link-name", ERROR, selector, "/b/")
    assert len(surest(both, pages)) == left


def test_what_stands_around_main_and_on_the_same_page_is_one() -> None:
    document = page("", header="<div><p>Tekst</p></div><script>1</script>")
    both = finding("goes-on", NOTICE, "body > header > div"), finding("moves-on", ERROR, "body > header > div > p")
    assert surest(both, [document]) == [both[1]]
    script = finding("goes-on", NOTICE, "script"), both[1]
    assert surest(script, [document]) == [both[1]]


def test_the_order_stays_and_the_same_findings_give_the_same_whatever_their_order() -> None:
    document = page("<p>Een</p><p>Twee</p><p>Drie</p>")
    places = [f"main > p:nth-of-type({number})" for number in (1, 2, 3)]
    all_of_them = [finding(rule, severity, place) for place in places for rule, severity in _CONTRASTS]
    expected = [each for each in all_of_them if each.rule == "accessibility.style-contrast"]
    assert surest(all_of_them, [document]) == expected
    mixed = sorted(all_of_them, key=lambda each: hashlib.sha256(repr(each).encode()).digest())
    assert sorted(surest(mixed, [document]), key=lambda each: each.sort_key) == expected


_CONTRASTS = (
    ("axe.color-contrast", ERROR),
    ("contrast-on-picture-partly", WARNING),
    ("style-contrast", ERROR),
    ("axe.color-contrast", NOTICE),
)


def test_findings_without_a_page_or_a_subject_are_left_alone() -> None:
    loose = [replace(finding("file-untagged", ERROR, None), url=None), finding("style-contrast", ERROR, None, "/weg/")]
    assert surest(loose, []) == loose


def test_the_gate_of_build_and_audit_asks_here() -> None:
    assert GATE.surest is surest
