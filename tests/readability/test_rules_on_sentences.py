from __future__ import annotations

import pytest

from plugins.checks import Severity
from plugins.readability.advice.cuts import cut
from tests.readability.pages import findings, page, prose, quotes


def sentence_of(count: int) -> str:
    return "Wij " + " ".join(["doen"] * (count - 2)) + " dat."


@pytest.mark.parametrize(
    ("count", "severity"),
    [(15, None), (20, None), (21, Severity.WARNING), (25, Severity.WARNING), (26, Severity.ERROR)],
)
def test_the_limits_of_sentence_length(count: int, severity: Severity | None) -> None:
    found = [f for f in findings(prose(sentence_of(count))) if f.rule.endswith("long-sentence")]
    assert [f.severity for f in found] == ([severity] if severity else [])
    assert all(str(count) in f.message and f.quote == sentence_of(count) for f in found)


def test_one_terrible_sentence_is_not_hidden_by_many_short_ones() -> None:
    assert quotes(prose("Wij helpen u. " * 200 + sentence_of(40)), "very-long-sentence") == [sentence_of(40)]


@pytest.mark.parametrize(
    "text",
    [
        "Ga naar https://www.gemeente.nl/" + "/".join("abcdefghijklmnopqrstuvwxyz") + " voor meer.",
        "Dat kost € 1.250,50 of, als u op 3.4.2026 om 9.30 uur komt, nog minder.",
        "Mr. dr. J.P.M. de Vries van fa. Smit en mevr. A. de Boer komen om 9.30 uur langs.",
    ],
)
def test_signs_within_words_do_not_make_a_sentence_longer(text: str) -> None:
    assert not [f for f in findings(prose(text)) if f.rule.endswith("long-sentence")]


def test_a_list_is_not_one_long_sentence() -> None:
    items = "".join(f"<li>een stuk papier van uw dokter met nummer {number}</li>" for number in range(9))
    assert findings(page(f"<p>U neemt mee:</p><ul>{items}</ul>")) == []


@pytest.mark.parametrize(
    ("text", "rewritten"),
    [
        (
            "U vult het formulier thuis rustig in, maar u mag het ook aan de balie doen.",
            "U vult het formulier thuis rustig in. Maar u mag het ook aan de balie doen.",
        ),
        (
            "U vult het formulier thuis rustig in en u stuurt het daarna naar ons op.",
            "U vult het formulier thuis rustig in. U stuurt het daarna naar ons op.",
        ),
        (
            "U vult het formulier thuis in; daarna krijgt u binnen een week bericht.",
            "U vult het formulier thuis in. Daarna krijgt u binnen een week bericht.",
        ),
        (
            "Als u verhuist, geeft u dat aan ons door, want wij passen dan uw adres aan.",
            "Als u verhuist, geeft u dat aan ons door. Want wij passen dan uw adres aan.",
        ),
    ],
)
def test_a_long_sentence_is_cut_where_both_halves_stand(text: str, rewritten: str) -> None:
    split = cut(text)
    assert split is not None
    assert split.rewritten == rewritten


@pytest.mark.parametrize(
    "text",
    [
        "Als u gaat verhuizen en u hebt een hond, dan geeft u dat aan ons door.",
        "Wij helpen u met uw fiets en de auto van uw buurman aan de overkant.",
        "Neem uw pas mee (die van de gemeente, maar u mag ook die van de buren) naar ons.",
        "U mag niet te laat komen, maar wel te vroeg als het moet.",
        "Wij helpen u.",
    ],
)
def test_no_cut_is_offered_where_it_would_break_the_sentence(text: str) -> None:
    assert cut(text) is None


def test_the_remedy_names_the_place_of_the_cut() -> None:
    text = "U vult het formulier thuis rustig in met een pen, maar u mag het ook samen met ons aan de balie doen."
    (finding,) = findings(prose(text), "long-sentence")
    assert "‘met een pen’" in finding.remedy
    assert finding.suggestions == (text.replace(", maar", ". Maar"),)


@pytest.mark.parametrize(
    "text", ["Ik word ziek. Het wordt koud. U wordt 18 jaar.", "De winkel is gesloten.", "Hij zei: ‘het wordt gedaan’."]
)
def test_what_is_no_passive_gets_no_notice(text: str) -> None:
    assert findings(prose(text), "passive") == []


def test_a_passive_is_a_warning() -> None:
    (finding,) = findings(prose("Uw aanvraag wordt door ons behandeld."))
    assert (finding.rule, finding.severity) == ("readability.passive", Severity.WARNING)
    assert "wordt … behandeld" in finding.message


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Het is niet onmogelijk dat dit kan.", "niet onmogelijk"),
        ("Dat is niet uitgesloten.", "niet uitgesloten"),
        ("U mag niet zonder pas naar binnen.", "niet zonder"),
        ("Wij hebben nooit geen klachten.", "nooit geen"),
    ],
)
def test_double_negations_are_noticed(text: str, quote: str) -> None:
    assert quotes(prose(text), "double-negation") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt geen brief als u niet komt.",
        "Dat is niet alleen voor u.",
        "U hoeft niet te komen en u betaalt geen geld.",
        "Zet de bak niet onder het raam.",
        "Schrijf niet ‘niet onmogelijk’.",
    ],
)
def test_two_separate_negations_are_fine(text: str) -> None:
    assert findings(prose(text), "double-negation") == []
