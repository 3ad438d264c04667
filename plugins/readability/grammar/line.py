"""One sentence as the rules on its build need it: small letters, kinds of words, clauses. Made once for all rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.checks import Document
from plugins.readability.grammar.participles import participle
from plugins.readability.grammar.verbs import BE, BECOME, HAVE, MODALS
from plugins.readability.lexicon.kinds import kinds_of
from plugins.readability.prose.units import Kind, ProseSentence, prose_of
from plugins.readability.prose.words import Word, WordKind

(
    IS_BECOME,
    IS_BE,
    IS_HAVE,
    IS_MODAL,
    IS_PARTICIPLE,
    IS_DETERMINER,
    IS_PREPOSITION,
    IS_SUBORDINATOR,
    IS_AND,
    IS_NOUN,
    IS_ADJECTIVE,
    IS_ADVERB,
    IS_VERB,
    IS_INFINITIVE,
    IS_PRONOUN,
    IS_NUMBER,
    IS_NAME,
) = (1 << bit for bit in range(17))
IS_AUXILIARY = IS_BECOME | IS_BE | IS_HAVE | IS_MODAL
_OPEN_CLASSES = IS_PARTICIPLE | IS_NOUN | IS_ADJECTIVE | IS_ADVERB | IS_VERB | IS_INFINITIVE | IS_NUMBER

_DETERMINERS = frozenset(
    "de het een dit dat deze die geen mijn jouw je uw zijn haar ons onze hun elk elke ieder iedere alle sommige "
    "welke welk beide enkele meerdere veel weinig zulke dergelijke".split()
)
_PREPOSITIONS = frozenset(
    "aan achter behalve beneden bij binnen boven buiten door gedurende in langs met na naar naast namens om "
    "omtrent onder op over per rond rondom sinds tegen tegenover tijdens tot tussen uit van vanaf vanuit "
    "vanwege via volgens voor voorbij wegens zonder conform krachtens ondanks middels".split()
)
_SUBORDINATORS = frozenset(
    "als wanneer toen indien omdat doordat zodat dat die wat terwijl hoewel voordat nadat totdat opdat of mits "
    "tenzij wie hoe zoals sinds zolang zodra aangezien waarom waardoor waarbij waarin waarop waarmee waarvan "
    "waarvoor waaraan waaruit waarover waartegen waaronder waarna waartoe waar dan want wiens welke naarmate "
    "alvorens".split()
)
_AND = frozenset("en of maar alsmede evenals noch dus doch".split())
_PRONOUNS = frozenset(
    "ik mij me jij je jou u hij hem zij ze het wij we ons jullie hen hun er zich men iedereen niemand iemand "
    "alles niets iets dit dat wie daar hier".split()
)
_MONTHS = frozenset("januari februari maart april mei juni juli augustus september oktober november december".split())
_SUBJECTS = frozenset("u wij we ik hij zij ze je jij er".split())
_CLAUSE_END = re.compile(r"[,;:()–—/]|\s-\s")


@lru_cache(maxsize=50_000)
def flags_of(form: str) -> int:
    """What a word in small letters can be, as bits. Closed classes by list, the others by their likeliest kinds."""
    flags = (
        IS_BECOME * (form in BECOME)
        | IS_BE * (form in BE)
        | IS_HAVE * (form in HAVE)
        | IS_MODAL * (form in MODALS)
        | IS_DETERMINER * (form in _DETERMINERS)
        | IS_PREPOSITION * (form in _PREPOSITIONS)
        | IS_SUBORDINATOR * (form in _SUBORDINATORS)
        | IS_AND * (form in _AND)
        | IS_PRONOUN * (form in _PRONOUNS)
    )
    if form in _MONTHS:
        return IS_NOUN
    if flags:
        return flags | IS_VERB * bool(flags & IS_AUXILIARY)
    kinds = kinds_of(form)
    if participle(form):
        flags |= IS_PARTICIPLE
        kinds = kinds or "D"
    first = kinds[:1]
    return (
        flags
        | IS_NOUN * (first == "N")
        | IS_ADJECTIVE * (first == "A")
        | IS_ADVERB * (first == "B")
        | IS_VERB * (first == "V")
        | IS_INFINITIVE * (first == "I")
        | IS_NUMBER * (first == "T")
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its words, their ``forms`` in small letters ("" for numbers, addresses, code), and their ``flags``.

    ``stretches`` says for each word in which stretch between commas, brackets or dashes it stands, ``clauses`` in which
    clause: a subordinator, or "en u", begins one inside a stretch. ``all_flags`` holds every flag that some word has: a
    rule looks there first.
    """

    words: Sequence[Word]
    forms: tuple[str, ...]
    flags: tuple[int, ...]
    stretches: tuple[int, ...]
    clauses: tuple[int, ...]
    all_flags: int


def line_of(text: str, offset: int, words: Sequence[Word]) -> Line:
    """Look at one sentence; ``offset`` is where it starts in the text that the places of ``words`` count in."""
    forms: list[str] = []
    flags: list[int] = []
    stretches: list[int] = []
    every = stretch = 0
    end = -1
    for word in words:
        if word.kind is WordKind.PLAIN:
            form = word.text.casefold()
            flag = flags_of(form)
            # A capital inside a sentence makes a name: none of its words is a verb of the sentence.
            if forms and not flag & ~_OPEN_CLASSES and not word.text[0].islower():
                flag = IS_NAME
        else:
            form, flag = "", IS_NUMBER if word.kind is WordKind.NUMBER else IS_NAME
        # A single space between two words is the rule; only something longer can hold a comma.
        if end >= 0 and word.start - end > 1 and _CLAUSE_END.search(text, end - offset, word.start - offset):
            stretch += 1
        end = word.end
        forms.append(form)
        flags.append(flag)
        stretches.append(stretch)
        every |= flag
    clauses = _clauses(forms, flags, stretches) if every & (IS_SUBORDINATOR | IS_AND) else stretches
    return Line(words, tuple(forms), tuple(flags), tuple(stretches), tuple(clauses), every)


def line_of_sentence(sentence: ProseSentence) -> Line:
    """The line of a sentence of a page, made once."""
    return sentence.keep("line", _line)


def _line(sentence: ProseSentence) -> Line:
    return line_of(sentence.text, sentence.start, sentence.words)


def _clauses(forms: Sequence[str], flags: Sequence[int], stretches: Sequence[int]) -> list[int]:
    clauses: list[int] = []
    number = stretch = 0
    for at, flag in enumerate(flags):
        if stretches[at] != stretch:
            stretch = stretches[at]
            number += 1
        elif at and flag & (IS_SUBORDINATOR | IS_AND) and _begins_clause(forms, flags, at):
            number += 1
        clauses.append(number)
    return clauses


def _begins_clause(forms: Sequence[str], flags: Sequence[int], at: int) -> bool:
    """Such as "en u …" does; "is dat besloten", "met die" and "als veilig aangemerkt" do not."""
    form, before = forms[at], flags[at - 1]
    if flags[at] & IS_AND:
        return (at + 1 < len(forms) and forms[at + 1] in _SUBJECTS) or (form == "of" and forms[at - 1] == "en")
    if form == "dat":
        is_that = before & IS_AUXILIARY and (at + 1 == len(flags) or flags[at + 1] & IS_PARTICIPLE)
        return at > 1 and not before & IS_PREPOSITION and not is_that
    if form in ("die", "dan", "wat", "waar"):
        return not before & (IS_AUXILIARY | IS_PREPOSITION)
    return form != "als" or at + 1 == len(forms) or not flags[at + 1] & IS_ADJECTIVE


_MOST_WORDS = 300
"""What is longer is no sentence; its length is told by another rule."""


def lines_of(document: Document) -> Iterator[tuple[ProseSentence, Line]]:
    """The sentences of a page that findings may be about, each with its :class:`Line`; no headings, nothing endless."""
    for sentence in prose_of(document).told():
        if sentence.kind is not Kind.HEADING and len(sentence.words) <= _MOST_WORDS:
            yield sentence, line_of_sentence(sentence)
