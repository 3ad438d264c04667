"""Small closed classes of Dutch function words, each under one name: what they do in a sentence says how it reads."""

from __future__ import annotations

_GROUPS = {
    "you": "u uw uzelf je jij jou jouw jullie",
    "we": "we wij ons onze",
    "i": "ik mij me mijn",
    "authority": "gemeente college burgemeester wethouder raad",
    "subordinators": """als wanneer indien omdat doordat zodat terwijl hoewel voordat nadat totdat mits tenzij zoals
        sinds zolang zodra aangezien waarbij waarop waarvan waarin waardoor waarmee waarvoor waaruit waarover""",
    "relatives": "die dat wat wie",
    "demonstratives": "dit deze",
    "prepositions": """van in op voor met aan om bij naar door over uit tot tegen onder tussen na tijdens per via vanaf
        binnen buiten zonder volgens achter boven langs ten ter rond vanuit wegens""",
    "articles": "de het een",
    "auxiliaries": """is zijn was waren word wordt worden werd werden heeft hebben hebt had hadden kan kunt kunnen kon
        konden moet moeten moest moesten mag mogen mocht wil willen wilt wilde zal zult zullen zou zouden gaat gaan ging
        hoeft hoeven""",
    "te": "te",
    "negations": "niet geen nooit niemand niets",
    "number_words": """twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd
        duizend""",
    "conjunctions": "en of maar want dus",
    "linking": """ook daarnaast verder bovendien daarbij hierbij hiervoor daarvoor hierdoor daardoor hierover
        daarover""",
    "qualifiers": "zo zeer heel erg veel meer meest mogelijk zoveel goed nog al wel eventueel vooral",
}
_OTHERS = (
    "er hier daar dan nu toen toch hij zij ze hem haar hun hen zich zelf hoe waar waarom welke welk elk elke iedere "
    "alle alles iets iemand men ben bent heb doe doet doen"
)

CLASS_OF: dict[str, str] = {word: name for name, words in _GROUPS.items() for word in words.split()}
"""Word (small letters) → the name of its class."""
CLASSES = tuple(_GROUPS)
"""The names, in a fixed order."""
FUNCTION_WORDS = frozenset(CLASS_OF) | frozenset(_OTHERS.split())
"""Words that say how, not what: their frequency tells nothing. *gemeente* and the like count as known by everyone."""
STARTERS = frozenset("en of maar want dus ook".split())
"""Small words that begin a sentence where somebody cut a longer one in two."""
