"""Passive sentences ("wordt aangevraagd"), found without a parser: rather miss one than accuse a good sentence.

Two shapes count: a form of *worden* with a past participle in the same clause, and a form of *zijn* with a participle
and an agent ("is door het college genomen"). "Ik word ziek" and "is verhuisd" are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plugins.readability.prose.words import Word, WordKind

_BECOME = frozenset("word wordt worden werd werden".split())
_BE = frozenset("is zijn was waren bent ben".split())
_CLAUSE_END = re.compile(r"[,;:()–—]|\s-\s")
_REACH = 14
"""Words between the two parts: further apart they seldom belong together."""

# After these the form is an infinitive or a noun: "om te ontvangen", "het bezit", "een gebaar".
_BEFORE_OTHERS = frozenset(("te", "het", "een", "de"))
_SEPARABLE = (
    "aaneen|aan|achter|af|afhandel|bekend|bijeen|bij|binnen|buiten|deel|dicht|door|goed|hoog|in|klaar|los|mee|na|neer|om|"
    "onder|open|op|over|plaats|samen|schoon|stil|stop|teleur|tegen|tentoon|terecht|terug|thuis|toe|uit|vast|vol|voorbij|"
    "voor|vrij|waar|weg"
)
_PREFIX = rf"(?:{_SEPARABLE})?(?:ge|be|ver|ont|her|er)"
# With be-, ver-, ont- a -t after other letters is the present tense ("verandert"), after these it may be a participle.
_WEAK = re.compile(rf"(?:{_SEPARABLE})?ge[^\W\d_]{{2,}}[dt]|{_PREFIX}[^\W\d_]{{2,}}(?:d|[kfspx]t|cht)")
_STRONG = re.compile(
    rf"(?:{_PREFIX}|over|onder|door|om|mis)(?:"
    "bakken|blazen|bleken|boden|bogen|bonden|bracht|broken|daan|dragen|dreven|drongen|dronken|dwongen|eten|geten|"
    "geven|gleden|goten|graven|grepen|hangen|hesen|heven|holpen|houden|keken|klommen|kozen|laden|laten|legen|leden|"
    "lezen|lopen|meten|nomen|noten|raden|roepen|scheiden|schonken|schoten|schoven|schreden|schreven|sleten|sloten|"
    "smeten|sneden|spoten|sproken|stoken|stolen|stoten|traden|treden|trokken|vallen|vangen|vochten|volen|vonden|"
    "vouwen|wassen|wezen|wogen|wonden|wonnen|worpen|worven|wreven|zien|zonden|zongen|zouten)"
)
_OTHER = frozenset(
    "aanvaard doorkruist doorzocht misbruikt mishandeld misleid omringd onderbouwd onderhandeld ondersteund "
    "ondertekend onderverdeeld onderzocht overhandigd overtuigd volbracht voltooid voorbereid voorspeld voorzien "
    "weerlegd".split()
)
# They look like participles, but are mostly adjectives, nouns, prepositions or the present tense.
_NONE = frozenset(
    "beeld begint begrijpt begroot bekend bekijkt beleid benieuwd bereid beroemd bericht bespreekt bestand "
    "bevoegd bewind bewust bezit bezoekt erfgoed ergert gebied gebod gebrand geduld geest gehandicapt gehecht "
    "geld geleden geliefd geluid gemeend gemotiveerd gerecht gerust geschikt gespannen getrouwd geweld gewend "
    "gewest gewicht gezicht gezien gezond herfst herkent herkomst ontbreekt ontloopt ontspant uiteraard verband "
    "verbaasd verbod verbreekt verdacht verdriet verkeerd verkoopt verkouden verliefd verloofd vermoeid verstand "
    "vertrekt verward verzoekt voorbeeld".split()
)


def is_participle(word: str) -> bool:
    """Can ``word`` be a Dutch past participle? Precise rather than complete; forms with -e are adjectives."""
    lower = word.casefold()
    return lower not in _NONE and bool(lower in _OTHER or _WEAK.fullmatch(lower) or _STRONG.fullmatch(lower))


def passives(text: str, offset: int, words: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """The passives of one sentence: pairs of the auxiliary and its participle, in the order they stand.

    ``text`` is the sentence, ``offset`` where it starts in the text that the places of ``words`` count in.
    """
    for clause in _clauses(text, offset, words):
        participles = [
            at
            for at, word in enumerate(clause)
            if word.kind is WordKind.PLAIN
            and is_participle(word.text)
            and not (at and clause[at - 1].text.casefold() in _BEFORE_OTHERS)
        ]
        if not participles:
            continue
        has_agent = any(word.text.casefold() == "door" for word in clause)
        for at, word in enumerate(clause):
            lower = word.text.casefold()
            if lower in _BECOME or (has_agent and lower in _BE):
                near = min(participles, key=lambda place: (abs(place - at), place))
                if abs(near - at) <= _REACH:
                    pair = sorted((word, clause[near]), key=lambda part: part.start)
                    yield pair[0], pair[1]
                    break


def _clauses(text: str, offset: int, words: Sequence[Word]) -> Iterator[list[Word]]:
    clause: list[Word] = []
    for word in words:
        if clause and _CLAUSE_END.search(text, clause[-1].end - offset, word.start - offset):
            yield clause
            clause = []
        clause.append(word)
    if clause:
        yield clause
