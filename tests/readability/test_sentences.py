from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.readability.prose.sentences import IN_FULL, MOST_CHARACTERS, sentences

ONE_SENTENCE = [
    "U kunt bijv. bellen.",
    "De balie is open t/m vrijdag.",
    "Zie art. 3:4 Awb over belangen.",
    "Volgens art. 5 lid 2 geldt dat niet.",
    "Mr. dr. J.P. de Vries belt u.",
    "De heer J.P. Jansen en mevr. A. de Boer komen langs.",
    "Vraag naar A. Jansen van team Zorg.",
    "Neem o.a. uw paspoort mee.",
    "Dat is gratis, d.w.z. u betaalt niets.",
    "Bel nr. 5 of kijk op blz. 3 van de gids.",
    "Dit gaat over geluid m.b.t. het feest.",
    "U komt om 9.30 uur.",
    "Dat kost € 1.250,50 per jaar.",
    "Op 3.4.2026 bent u welkom.",
    "Ga naar www.dinkelveen.example/afval.html voor meer.",
    "Mail naar j.de.vries@dinkelveen.example als u vragen hebt.",
    "De 3. keer lukt het.",
    "1. Ga naar de balie.",
    "a. Vul uw naam in.",
    "Wacht… en kijk dan.",
    "Wacht... en kijk dan.",
    "“Wat nu?” vraagt u.",
    "(Ja!) en dan verder.",
    "Let op: neem uw paspoort mee.",
    "U hebt nodig: een paspoort; een foto; geld.",
    "Het feest is op ma. 3 feb. in de zaal.",
    "Het gem. bedrag is 10 euro.",
    "De fa. Smit haalt het op.",
    "Prof. dr. IJ. van der Laan spreekt.",
    "Betaal max. 10 euro.",
    "Yahoo!",
    "Geen punt aan het eind",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert [sentence.text for sentence in sentences(text)] == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("U belt ons.", "Wij helpen u."),
        ("Wilt u dat?", "Bel dan."),
        ("Doe het nu!", "Morgen is te laat."),
        ("U komt om 9.30 uur.", "Daarna bent u klaar."),
        ("Dat kost € 1.250,50.", "U betaalt later."),
        ("Dat was in 2026.", "Daarna niet meer."),
        ("Het begint om 9.", "Wees op tijd."),
        ("Neem pen, papier, enz.", "Daarna begint u."),
        ("Bel s.v.p.", "Wij helpen u."),
        ("Dit is van Jansen B.V.", "Dat is een bedrijf."),
        ("Kijk op www.dinkelveen.example.", "Daar staat het."),
        ("Mail naar info@dinkelveen.example.", "Wij antwoorden snel."),
        ("Kies optie A.", "De balie helpt u."),
        ("“Kom maar binnen.”", "Dat zei hij."),
        ("(Zie de bijlage.)", "Daar staat meer."),
        ("Zo is het…", "Morgen meer."),
        ("De winkel is open.", "'s Avonds is hij dicht."),
        ("De winkel is open.", "’s Avonds is hij dicht."),
        ("Klaar.", "€ 5 krijgt u terug."),
        ("Dat kost geld.", "10 euro is genoeg."),
        ("Het is klaar.", "- Neem het mee."),
        ("eerste zin zonder hoofdletter.", "tweede zin zonder hoofdletter."),
        ("U leest de ING.", "Dat is een bank."),
        ("1. Ga naar de balie.", "2. Betaal daar."),
        ("Ik ken Jan.", "Hij woont hier."),
    ],
)
def test_two_sentences_are_parted(first: str, second: str) -> None:
    assert [sentence.text for sentence in sentences(f"{first} {second}")] == [first, second]


def test_a_missing_space_does_not_hide_the_end() -> None:
    assert [sentence.text for sentence in sentences("Het is klaar.Daarna komt u.")] == [
        "Het is klaar.",
        "Daarna komt u.",
    ]


def test_a_missing_space_is_not_seen_in_addresses() -> None:
    text = "Kijk op www.Gemeente.Nl en mail aan jan.Smit@voorbeeld.nl graag."
    assert [sentence.text for sentence in sentences(text)] == [text]


@pytest.mark.parametrize("short", sorted(short for short in IN_FULL))
def test_no_abbreviation_ends_a_sentence_before_a_small_letter(short: str) -> None:
    assert len(sentences(f"Dit is {short} een zin.")) == 1


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u00a0"])
def test_nothing_holds_no_sentence(text: str) -> None:
    assert sentences(text) == []


def test_an_endless_row_of_marks_is_one_end() -> None:
    found = sentences("Wat" + "?!" * 50_000 + " Dat.")
    assert (found[0].text.strip("?!"), found[-1].text) == ("Wat", "Dat.")
    assert not any(map(str.isalnum, "".join(sentence.text for sentence in found[1:-1])))


def test_a_sentence_without_end_is_cut_between_words_if_it_can_be() -> None:
    text = "woord " * 5_000 + "x" * 9_000
    found = sentences(text)
    assert max(len(sentence.text) for sentence in found) <= MOST_CHARACTERS
    assert "".join(sentence.text for sentence in found).replace(" ", "") == text.replace(" ", "")
    assert {sentence.text.split()[0] for sentence in found[:-3]} == {"woord"}


TEXTS = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                "De",
                "gemeente",
                "helpt.",
                "J.P.",
                "bijv.",
                "9.30",
                "uur.",
                "“Ja.”",
                "…",
                "?",
                "www.x.nl.",
                "enz.",
                "(o.a.)",
                "3.",
                "\n",
            ]
        )
    ).map(" ".join),
)


@given(TEXTS)
def test_sentences_cover_the_text(text: str) -> None:
    rest = list(text)
    for sentence in sentences(text):
        rest[sentence.start : sentence.end] = " " * len(sentence.text)
    assert not "".join(rest).strip()


@given(TEXTS)
def test_offsets_are_true_and_in_order(text: str) -> None:
    end = 0
    for sentence in sentences(text):
        assert sentence.start >= end
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        end = sentence.end


CORPUS = [json.loads(line) for line in (Path(__file__).parent / "splitting.jsonl").read_text("utf-8").splitlines()]


def test_the_corpus_is_split_exactly_in_99_of_100_items() -> None:
    wrong = [item["text"] for item in CORPUS if [s.text for s in sentences(item["text"])] != item["sentences"]]
    assert len(CORPUS) >= 400
    assert len(wrong) <= len(CORPUS) / 100, wrong


def test_the_corpus_holds_every_kind_of_stop_and_nothing_twice() -> None:
    assert len({item["text"] for item in CORPUS}) == len(CORPUS)
    for item in CORPUS:
        assert "".join("".join(item["sentences"]).split()) == "".join(item["text"].split())


@given(TEXTS)
def test_a_sentence_that_stands_alone_stays_one(text: str) -> None:
    for sentence in sentences(text):
        assert [again.text for again in sentences(sentence.text)] == [sentence.text]


@given(st.text("aA1. ?!…\n()”“bijv.nl:Dan", max_size=60))
def test_also_among_marks(text: str) -> None:
    end = 0
    for sentence in sentences(text):
        assert not text[end : sentence.start].strip()
        assert text[sentence.start : sentence.end] == sentence.text
        assert [again.text for again in sentences(sentence.text)] == [sentence.text]
        end = sentence.end
    assert not text[end:].strip()
