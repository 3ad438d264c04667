from __future__ import annotations

import pytest

from plugins.checks import Place, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from tests.separation.pages import PARTS, acting, explaining, findings, ordered, page

REQUIRED = ("nodig", "na-versturen", "niets-gehoord", "bezwaar", "andere-wegen", "papier", "past-niet")


def test_a_whole_transaction_page_is_fine() -> None:
    assert findings(acting()) == []


@pytest.mark.parametrize("start", [None, "", "<p>Binnenkort</p>", "<a>Vraag aan</a>", '<a href="#">Vraag aan</a>'])
def test_a_page_where_one_cannot_act_is_refused(start: str | None) -> None:
    assert [finding.rule for finding in findings(acting(start=start))] == ["separation.no-start"]


@pytest.mark.parametrize(
    "start",
    [
        '<a href="/bestanden/formulier.pdf">Download het aanvraagformulier</a>',
        '<form action="https://formulieren.dinkelveen.example/"><button>Vraag een container aan</button></form>',
        '<form><input type="submit" value="Vraag een container aan"></form>',
        '<a href="/x/"><img src="/x.svg" alt="Vraag een container aan"></a>',
        '<a href="/x/" aria-label="Vraag een container aan"><svg></svg></a>',
        '<a href="/x/"><span></span><img src="/x.svg" alt="Vraag een container aan"></a>',
        '<form><button type="submit">Vraag een container aan</button></form>',
        '<form><input type="IMAGE" src="/x.svg" aria-label="Vraag een container aan"></form>',
    ],
)
def test_a_link_and_a_button_that_sends_both_start(start: str) -> None:
    assert findings(acting(start=start)) == []


@pytest.mark.parametrize(
    "control",
    [
        '<button type="button">Vraag een container aan</button>',
        '<input type="text" value="Vraag een container aan">',
        '<input value="Vraag een container aan">',
        '<p type="submit">Vraag een container aan</p>',
    ],
)
def test_what_sends_nothing_starts_nothing(control: str) -> None:
    (finding,) = findings(acting(start=f"<form>{control}</form>"), "no-start")
    assert finding.field == "start"


def test_a_start_without_words_is_quoted_by_its_address_or_its_kind() -> None:
    (link,) = findings(acting(start='<a href="/x/"></a>'), "start-label")
    (button,) = findings(acting(start="<form><button></button></form>"), "start-label")
    assert (link.quote, button.quote) == ("/x/", "button")


@pytest.mark.parametrize(
    "label", ["Start", "Verder", "Klik hier", "Ga naar het formulier", "START NU!", "Inloggen", "Log in met DigiD", ""]
)
def test_a_start_that_names_no_action_is_refused(label: str) -> None:
    (finding,) = findings(acting(start=f'<a href="https://formulieren.dinkelveen.example/">{label}</a>'))
    assert finding.rule == "separation.start-label"
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize("label", ["Vraag een container aan", "Verhuizing doorgeven", "Aanvragen met DigiD"])
def test_a_start_that_names_its_action_is_fine(label: str) -> None:
    assert findings(acting(start=f'<a href="https://formulieren.dinkelveen.example/">{label}</a>')) == []


@pytest.mark.parametrize("line", [None, "", "<p> </p>"])
def test_log_in_cost_and_term_are_required(line: str | None) -> None:
    (finding,) = findings(acting(in_het_kort=line))
    assert (finding.rule, finding.field) == ("separation.no-summary-line", "in-het-kort")


def test_log_in_cost_and_term_come_before_the_start() -> None:
    document = ordered("start", "in-het-kort", *REQUIRED)
    assert [finding.rule for finding in findings(document)] == ["separation.no-summary-line"]


@pytest.mark.parametrize("name", REQUIRED)
@pytest.mark.parametrize("html", [None, "", "<p></p>"])
def test_each_required_part_is_missed(name: str, html: str | None) -> None:
    (finding,) = findings(acting(**{name.replace("-", "_"): html}), "missing-part")
    assert finding.field == name.replace("-", "_")
    assert name.replace("-", " ") in finding.message
    assert name.replace("-", "_") in finding.remedy


def test_two_missing_parts_are_two_findings_of_their_own() -> None:
    found = findings(acting(nodig=None, papier=None))
    assert len({finding.fingerprint for finding in found}) == len(found) == 2


def test_a_hundred_and_fifty_words_are_fine_and_one_more_is_not() -> None:
    assert findings(acting(f"<p>{'woord ' * 100}</p><p>{'woord ' * 50}</p>")) == []
    (finding,) = findings(acting(f"<p>{'woord ' * 100}</p><ul><li>{'woord ' * 51}</li></ul>"))
    assert finding.rule == "separation.too-much-text"
    assert "151" in finding.message
    assert "150" in finding.message


def test_too_much_is_told_at_the_paragraph_that_is_too_much() -> None:
    start, lecture = "Vraag hier een container aan.", " ".join(["woord"] * 150)
    document = acting(f"<p>{start}</p><p>{lecture}</p>")
    document.record = tuple(
        PlacedText(text, document.path, SourceMap((Run(0, line, 1),))) for text, line in ((start, 7), (lecture, 9))
    )
    (finding,) = findings(document)
    assert (finding.place, finding.quote) == (Place(document.path, 9, 1), lecture[:80])


def test_words_of_components_are_not_the_editors() -> None:
    long = f"<p>{'woord ' * 200}</p>"
    assert findings(acting(nodig=long)) == []
    assert findings(acting(f'<div data-component="kosten">{long}</div>')) == []


def test_a_lecture_outside_the_marked_text_is_counted_when_nothing_is_marked() -> None:
    whole = ordered(*PARTS)
    assert findings(whole) == []
    lecture = f"<p>{'woord ' * 151}</p>"
    assert findings(page("regelen", str(whole.main).replace("</h1>", f"</h1>{lecture}")), "too-much-text")


@pytest.mark.parametrize(
    "ways",
    [
        "<ul><li>Schrijf een brief</li></ul>",
        '<ul><li data-kanaal-menselijk="nee">Schrijf een brief</li></ul>',
        '<ul><li data-kanaal-menselijk="false">Schrijf een brief</li></ul>',
    ],
)
def test_a_page_without_a_way_to_a_person_is_refused(ways: str) -> None:
    (finding,) = findings(acting(andere_wegen=ways))
    assert (finding.rule, finding.field) == ("separation.no-human-channel", "andere_wegen")


def test_no_other_way_at_all_is_no_way_to_a_person_either() -> None:
    rules = [finding.rule for finding in findings(acting(andere_wegen=None))]
    assert rules == ["separation.missing-part", "separation.no-human-channel"]


def test_a_way_to_a_person_elsewhere_on_the_page_does_not_count() -> None:
    document = acting(andere_wegen="<p>Schrijf.</p>", nodig="<p data-kanaal-menselijk>Bel.</p>")
    assert findings(document, "no-human-channel")


def test_parts_in_another_order_are_noticed() -> None:
    document = ordered("in-het-kort", "nodig", "start", *REQUIRED[1:])
    (finding,) = findings(document)
    assert finding.rule == "separation.parts-order"
    assert finding.severity is Severity.WARNING
    assert "‘nodig’ staat vóór het onderdeel ‘start’" in finding.message
    assert finding.field == "nodig"
    (finding,) = findings(
        ordered("in-het-kort", "start", "nodig", "niets-gehoord", "na-versturen", *REQUIRED[3:]), "parts-order"
    )
    assert "‘niets gehoord’ staat vóór het onderdeel ‘na versturen’" in finding.message
    assert finding.field == "niets-gehoord"


def test_information_pages_owe_no_parts() -> None:
    assert findings(explaining(f"<p>{'woord ' * 400}</p>")) == []
