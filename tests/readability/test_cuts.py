from __future__ import annotations

import pytest

from plugins.readability.advice.cuts import cut


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "De weg gaat in mei open, maar het fietspad langs de weg blijft nog een maand dicht.",
            "De weg gaat in mei open. Maar het fietspad langs de weg blijft nog een maand dicht.",
        ),
        (
            "Wij maken het plein af, waarmee ook de straat een verbinding met de stad krijgt.",
            "Wij maken het plein af. Daarmee krijgt ook de straat een verbinding met de stad.",
        ),
        (
            "De raad neemt in juni een besluit, waarna de bouw kan worden gestart.",
            "De raad neemt in juni een besluit. Daarna kan de bouw worden gestart.",
        ),
        (
            "Wij sluiten de straat een dag af, zodat de kinderen veilig kunnen spelen.",
            "Wij sluiten de straat een dag af. Zo kunnen de kinderen veilig spelen.",
        ),
        (
            "U stuurt ons een kopie van de brief, die u van de bank hebt gekregen.",
            "U stuurt ons een kopie van de brief. Die hebt u van de bank gekregen.",
        ),
        (
            "Als u meer tijd nodig hebt om alles in te vullen, neem dan contact op met de balie.",
            "Hebt u meer tijd nodig om alles in te vullen? Neem dan contact op met de balie.",
        ),
        (
            "Als u een nieuwe pas wilt aanvragen, kunt u bij ons aan de balie terecht.",
            "Wilt u een nieuwe pas aanvragen? Dan kunt u bij ons aan de balie terecht.",
        ),
        (
            "Wij zitten nog aan het begin, er is dus nog tijd om mee te praten.",
            "Wij zitten nog aan het begin. Er is dus nog tijd om mee te praten.",
        ),
        (
            "Wij sluiten de straat af, waarbij de markt op het plein plaatsvindt.",
            "Wij sluiten de straat af. Daarbij vindt de markt op het plein plaats.",
        ),
    ],
)
def test_both_halves_are_whole_sentences(text: str, wanted: str) -> None:
    split = cut(text)
    assert split is not None
    assert split.rewritten == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Nu de prijs van gas omhoog gaat en er meer vraag is naar hout, wordt het moeilijk.",
        "U krijgt niet alleen een brief van ons, maar wij bellen u ook nog even op.",
        "Wij weten niet of de weg in mei open gaat, maar dat het druk wordt weten wij wel.",
        "Ook al woont u hier nog maar kort, u kunt bij ons een pas aanvragen.",
        "Hij zei dat als u een pas hebt en u weet waar die is, dan mag u naar binnen.",
        "Het was zo druk op de weg, dat de bus die dag niet kon rijden.",
        "De bewoners kiezen een nieuwe raad, dit is een soort bestuur, voor de hele wijk.",
        "U kunt ons bellen (maar wij zijn op vrijdag dicht), en u kunt ons ook schrijven.",
    ],
)
def test_no_cut_that_would_leave_half_a_sentence(text: str) -> None:
    assert cut(text) is None
