"""How axe is weighed: what blocks, what only warns, and what is not told."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.dutch import message_of
from plugins.accessibility.browser.trust import Facts, is_advice, weighed
from plugins.checks import Document, Severity
from tests.accessibility.pages import page


def weigh(
    rule: str, main: str, selector: str, *, text: str = "", doubtful: bool = False, header: str = "", head: str = ""
) -> Severity | None:
    document = page(main, header=header, head=head)
    return of(rule, document, selector, text=text, doubtful=doubtful)


def of(rule: str, document: Document, selector: str, *, text: str = "", doubtful: bool = False) -> Severity | None:
    element = document.tree.select_one(selector)
    html = str(element).split(">")[0] + ">" if element else ""
    facts = Facts(document, html, text or (element.get_text() if element else ""), element, doubtful)
    return weighed(rule, facts, Severity.NOTICE if doubtful else Severity.ERROR)


def test_a_rule_that_is_not_named_keeps_its_weight() -> None:
    assert weigh("image-alt", "<img>", "img") is Severity.ERROR
    assert weigh("link-in-text-block", "<a>x</a>", "a", doubtful=True) is Severity.NOTICE


def test_what_our_own_rules_look_at_is_left_to_them_unless_a_script_made_it() -> None:
    film = '<video src="a.mp4"></video>'
    assert weigh("video-caption", film, "video", doubtful=True) is None
    assert weigh("video-caption", film, "#van-een-script", doubtful=True) is Severity.NOTICE


@pytest.mark.parametrize(
    ("label", "shown", "weight"),
    [
        ("Stuur het formulier", "Verzenden", Severity.WARNING),
        ("Koninginne laan", "Konin. laan", None),
        ("Koningslaan", "Prinsesselaan", Severity.WARNING),
    ],
)
def test_a_name_with_other_words_never_blocks(label: str, shown: str, weight: Severity | None) -> None:
    main = f'<button aria-label="{label}">{shown}</button>'
    assert weigh("label-content-name-mismatch", main, "button") is weight


def test_a_word_that_a_font_draws_as_an_icon_is_no_label() -> None:
    button = '<button aria-label="Zoeken">search</button>'
    font = '<link rel="stylesheet" href="/fonts/material-icons.css">'
    assert weigh("label-content-name-mismatch", button, "button", head=font) is None
    assert weigh("label-content-name-mismatch", button, "button") is Severity.WARNING
    two = button.replace("search", "search now")
    assert weigh("label-content-name-mismatch", two, "button", head=font) is Severity.WARNING


def test_doubts_about_contrast_are_told_of_words_that_are_heard() -> None:
    rule = "color-contrast"
    assert weigh(rule, "<p>Een tekst</p>", "p", doubtful=True) is Severity.NOTICE
    assert weigh(rule, "<button>X</button>", "button", doubtful=True) is None
    assert weigh(rule, '<p aria-hidden="true">Een tekst</p>', "p", doubtful=True) is None
    assert weigh(rule, "<svg><text>Een tekst</text></svg>", "text", doubtful=True) is None
    assert weigh(rule, "<button>X</button>", "button") is Severity.ERROR, "no doubt"


def test_an_aria_attribute_without_a_value_is_no_doubt() -> None:
    rule = "aria-valid-attr-value"
    assert weigh(rule, '<p aria-live="">x</p>', "p", doubtful=True) is None
    assert weigh(rule, '<p aria-describedby="weg">x</p>', "p", doubtful=True) is Severity.NOTICE
    assert weigh(rule, '<p aria-live="">x</p>', "p") is Severity.ERROR


def test_a_frame_that_a_script_leaves_out_may_wait_for_a_dialog() -> None:
    rule = "frame-focusable-content"
    assert weigh(rule, '<iframe tabindex="-1"></iframe>', "iframe") is Severity.ERROR
    assert weigh(rule, "<iframe></iframe>", "iframe") is Severity.WARNING
    assert weigh(rule, "<iframe></iframe><dialog></dialog>", "iframe") is None


MENU = '<a href="/a/">Wonen</a><a href="/b/">Werken</a>'


@pytest.mark.parametrize(
    ("header", "weight"),
    [
        (MENU, Severity.NOTICE),
        (f'<a href="#tekst">Naar de tekst</a>{MENU}', None),
        (f"<button>Verberg het menu</button>{MENU}", None),
        (f'<div role="link" tabindex="0" onclick="ga(\'#tekst\')">Naar de tekst</div>{MENU}', None),
        (f"<p>{'Een lange inleiding die de pagina opent. ' * 3}</p>{MENU}", None),
        ("", None),
    ],
)
def test_a_menu_must_be_there_before_it_can_be_skipped(header: str, weight: Severity | None) -> None:
    assert weigh("bypass", "<p>Tekst</p>", "html", header=header, doubtful=True) is weight


def test_a_state_that_a_role_requires_warns() -> None:
    assert weigh("aria-required-attr", '<div role="checkbox">Ja</div>', "[role]") is Severity.WARNING


def test_an_attribute_of_aria_without_a_value_counts_as_none() -> None:
    document = page('<div role="button" tabindex="0" aria-sort="">Kies</div>')
    element = document.tree.select_one("[role=button]")

    def weight(why: str) -> Severity | None:
        return weighed("aria-allowed-attr", Facts(document, "", "", element, False, (why,)), Severity.ERROR)

    assert weight('Dit ARIA-attribuut is hier niet toegestaan: aria-sort=""') is None
    assert weight('Dit ARIA-attribuut is hier niet toegestaan: aria-sort="none"') is Severity.ERROR
    assert weight('Deze ARIA-attributen zijn hier niet toegestaan: aria-sort="", aria-level="2"') is Severity.ERROR


def doubt(key: str, look: str = "") -> Severity | None:
    document = page("<p>Een tekst</p>")
    why = (message_of("color-contrast", "incomplete", key),)
    facts = Facts(document, "<p>", "Een tekst", document.tree.select_one("p"), True, why, look)
    return weighed("color-contrast", facts, Severity.NOTICE)


@pytest.mark.parametrize("key", ["equalRatio", "outsideViewport", "nonBmp"])
def test_no_doubt_about_the_contrast_of_what_nobody_sees(key: str) -> None:
    assert doubt(key) is None


@pytest.mark.parametrize("key", ["bgImage", "bgGradient", "imgNode"])
def test_what_probes_measured_on_the_screen_leaves_no_doubt(key: str) -> None:
    assert doubt(key) is None
    assert doubt(key, "dark") is Severity.NOTICE, "that is done in light"
    assert doubt("bgOverlap") is Severity.NOTICE


def test_what_is_there_in_light_and_as_its_background_in_dark_is_a_doubt() -> None:
    assert doubt("equalRatio", "dark") is Severity.NOTICE


def test_a_state_that_is_off_when_it_lacks_is_advice_and_that_of_a_slider_is_not() -> None:
    def advice(main: str) -> bool:
        document = page(main)
        return is_advice("aria-required-attr", Facts(document, "", "", document.tree.select_one("[role]"), False))

    assert advice('<div role="checkbox" tabindex="0">Akkoord</div>')
    assert not advice('<div role="slider" tabindex="0">Grootte</div>')
