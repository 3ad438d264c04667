"""Small Dutch words by what they do in a sentence: the signs by which a form is told from its lookalike."""

from __future__ import annotations

AUXILIARIES = frozenset(
    "heb hebt heeft hebben had hadden gehad ben bent is zijn was waren geweest word wordt worden werd werden "
    "geworden blijft blijven bleef bleven raakt raakte".split()
)
"""With one of these in its clause a form that may be a participle is one."""
LINKS = frozenset(
    "ben bent is zijn was waren blijft blijven bleef bleven lijkt lijken leek wordt worden werd werden".split()
)
"""They say what something is or is like."""
HELPERS = frozenset(
    "kan kunt kunnen kon konden wil wilt willen wilde wilden wou zal zult zullen zou zouden moet moeten moest "
    "moesten mag mogen mocht mochten ga gaat gaan ging gingen laat laten liet lieten hoeft hoeven help helpt "
    "helpen".split()
)
"""With one of these in its clause goes an infinitive."""
SUBORDINATORS = frozenset(
    "als dat die omdat wanneer zodat indien voordat nadat terwijl hoewel tenzij mits zodra zolang totdat wie wat "
    "waar waarin waarmee waarvan waarvoor waarop waarbij waardoor waarom hoe welke welk of opdat doordat sinds "
    "toen naarmate alsof aangezien".split()
)
"""They open a clause whose verb comes last."""
UNSURE_SUBORDINATORS = frozenset("dat die toen wat welke welk of hoe waar waarom".split())
"""They may be something else."""
PREPOSITIONS = frozenset(
    "aan achter af bij binnen boven buiten door in langs met na naar naast om onder op over per rond rondom sinds "
    "tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder".split()
)
PARTICLES = frozenset(
    "aan achter af bij binnen door in mee na neer om onder op over samen tegen terug toe uit vast voor voort "
    "weg".split()
)
"""What may be the first half of a verb in two ("in te leveren")."""
JOINERS = frozenset("en of maar want dan".split())
DETERMINERS = frozenset(
    "de het een deze dit die dat dezelfde hetzelfde uw mijn jouw je ons onze hun haar zijn geen elk elke ieder "
    "iedere alle welk welke zo'n zo’n zulke enkele enige sommige diverse verschillende meerdere veel weinig meer "
    "minder andere ander beide eventuele".split()
)
"""They stand before a noun."""
BEFORE_PLURALS = frozenset("de deze alle hun haar onze mijn veel geen enkele beide andere sommige meer minder".split())
"""What stands before a plural, and hardly ever before an infinitive used as a noun ("het verstrekken")."""
DOERS = frozenset("ik u wij we hij zij ze jij je men".split())
NUMBERS = frozenset(
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd "
    "duizend".split()
)
MONTHS = frozenset(
    "januari februari maart april mei juni juli augustus september oktober november december voorjaar najaar "
    "zomer winter herfst lente week volgend dit vorig".split()
)
