"""Is this Dutch? By function words: cheap, and sure enough from a dozen words on."""

from __future__ import annotations

from collections.abc import Sequence

DUTCH = frozenset(
    "de het een van en in is dat op te u uw voor met zijn niet aan er om ook als bij naar wij we kunt moet hebt "
    "wordt of dan die dit dan door over uit tot ze hij zij je jij ik wat wie waar hoe deze heeft hebben worden "
    "kan kunnen moeten nog geen maar al onze ons daar hier".split()
)
"""Function words of Dutch."""
_OTHERS = {
    "Engels": "the and you your for with that this are be have can will from it by if not our they their has must",
    "Duits": "der und das ist nicht ein eine zu den mit sie auf für von dem des im werden oder ihre wird sind auch bei",
    "Frans": "le la les et est des vous pour une dans que du sur avec votre sont au aux par pas plus nous cette",
    "Pools": "i w na z do nie się jest to że o dla od jak po przez oraz lub pod można",
    "Turks": "ve bir bu için ile da ne olarak daha çok gibi kadar sonra veya olan ya",
    "Spaans": "el los las y es para con una por del su que en como más pero sus al este",
}
_OTHER_WORDS = {name: frozenset(words.split()) - DUTCH for name, words in _OTHERS.items()}
UNKNOWN = "een andere taal"
ENOUGH_WORDS = 12
"""Fewer words say too little: names and titles are often foreign."""
_LONG_ENOUGH = 25
_FEW_DUTCH = 0.04
"""Running Dutch has a third of such words. Below this share a long text is something else, whatever it is."""


def other_language(words: Sequence[str]) -> str | None:
    """The Dutch name of the language of ``words`` when that is clearly not Dutch; None for Dutch, or too few words."""
    if len(words) < ENOUGH_WORDS:
        return None
    lower = [word.casefold() for word in words]
    letters = "".join(lower)
    latin = sum(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in letters)
    if latin * 2 < len(letters):
        return UNKNOWN
    dutch = sum(word in DUTCH for word in lower)
    best, count = max(
        ((name, sum(word in known for word in lower)) for name, known in _OTHER_WORDS.items()), key=lambda pair: pair[1]
    )
    if count >= 3 and count > 2 * dutch:
        return best
    return UNKNOWN if len(words) >= _LONG_ENOUGH and dutch < _FEW_DUTCH * len(words) else None
