"""What stands around a word: its clause, and what kind of words that has.

No parser: the signs that a reader would look for first. Where they are not enough the answer is the careful one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.readability.lexicon.kinds import ADJECTIVE, NOUN, PARTICIPLE, kinds_of
from plugins.readability.lexicon.small_words import (
    AUXILIARIES,
    BEFORE_PLURALS,
    DETERMINERS,
    DOERS,
    HELPERS,
    JOINERS,
    LINKS,
    MONTHS,
    NUMBERS,
    PREPOSITIONS,
    SUBORDINATORS,
    UNSURE_SUBORDINATORS,
)
from plugins.readability.prose.words import Word, WordKind

_BREAK = re.compile(r"[,;:()–—!?.…]|\s-\s")
_REACH = 40
"""No clause is longer, so that a text without any sign is read in no more time than another."""
_NOT_NOUN_FIRST = "VIBPCRT"


@lru_cache(maxsize=20_000)
def may_be_noun(word: str) -> bool:
    """Would one take ``word`` for a noun?"""
    kinds = kinds_of(word)
    return not kinds or (NOUN in kinds and kinds[0] not in _NOT_NOUN_FIRST)


@lru_cache(maxsize=20_000)
def may_be_adjective(word: str) -> bool:
    """Can ``word`` stand before a noun and say what it is like?"""
    kinds = kinds_of(word)
    return word not in DETERMINERS and (ADJECTIVE in kinds[:2] or PARTICIPLE in kinds[:1])


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One sentence with its words, and these as the list has them: in small letters, empty for a number or address."""

    text: str
    offset: int
    words: Sequence[Word]
    forms: Sequence[str]

    def between(self, first: int, last: int) -> str:
        """The text from one word up to and including another; empty when there is none."""
        if last < first:
            return ""
        return self.text[self.words[first].start - self.offset : self.words[last].end - self.offset]

    def adjacent(self, at: int) -> bool:
        """Is there nothing but a space between the word ``at`` and the next one?"""
        return self.words[at + 1].start - self.words[at].end <= 1

    def breaks_after(self, at: int) -> bool:
        """Does a clause end with the word ``at``, by a sign or because it is the last one?"""
        if at + 1 >= len(self.words):
            return True
        return bool(_BREAK.search(self.text, self.words[at].end - self.offset, self.words[at + 1].start - self.offset))

    def before(self, at: int) -> str:
        """The word before ``at`` in the same clause; else empty."""
        return self.forms[at - 1] if at and not self.breaks_after(at - 1) else ""

    def after(self, at: int) -> str:
        """The word after ``at`` in the same clause; else empty."""
        return "" if self.breaks_after(at) else self.forms[at + 1]

    def clause(self, first: int, last: int) -> range:
        """The clause around the words ``first`` to ``last``: between signs, and from a subordinator to the next one."""
        start, end = first, last
        while start > first - _REACH and start and not self.breaks_after(start - 1):
            start -= 1
            if self.subordinates(start):
                break
        while end < last + _REACH and not self.breaks_after(end) and not self.subordinates(end + 1):
            end += 1
        return range(start, end + 1)

    def subordinates(self, at: int) -> bool:
        """Does the word ``at`` open a clause whose verb comes last?"""
        form = self.forms[at]
        if form not in SUBORDINATORS:
            return False
        before = self.before(at)
        return form not in UNSURE_SUBORDINATORS or not (
            before in AUXILIARIES or before in HELPERS or before in PREPOSITIONS or before in JOINERS
        )

    def clause_has(self, these: frozenset[str], first: int, last: int) -> bool:
        """Does one of ``these`` stand in the clause, besides the words ``first`` up to ``last``?"""
        return any(self.forms[at] in these for at in self.clause(first, last) if not first <= at <= last)

    def is_of(self, at: int, kind: str) -> bool:
        """Is the word at ``at`` of this class: "@getal", "@naamwoord" …? "@begin" is before the first word."""
        if not 0 <= at < len(self.words):
            return kind == ("@begin" if at < 0 else "@eind")
        form = self.forms[at]
        is_number = self.words[at].kind is WordKind.NUMBER
        match kind:
            case "@getal":
                return is_number or form in NUMBERS
            case "@maand":
                return is_number or form in MONTHS
            case "@naamwoord":
                return bool(form) and form not in DETERMINERS and (may_be_noun(form) or may_be_adjective(form))
            case "@bijvoeglijk":
                return may_be_adjective(form)
            case "@lidwoord":
                return form in DETERMINERS
            case "@wie":
                return form in DOERS
            case "@voorzetsel":
                return form in PREPOSITIONS
            case _:
                return False

    def reads_as_plural(self, at: int) -> bool:
        """Do the words before an infinitive make it a noun in the plural ("hun bijdragen")?"""
        before = self.before(at)
        return before in BEFORE_PLURALS or (before.endswith("e") and may_be_adjective(before))

    def stands_before_noun(self, first: int, last: int) -> bool:
        """Is what stands from ``first`` to ``last`` said of the noun after it ("de verstrekte gegevens")?"""
        after = self.after(last)
        if not after or after in DETERMINERS or not (may_be_noun(after) or may_be_adjective(after)):
            return False
        before = self.before(first)
        if first == 0 or before in DETERMINERS or before in PREPOSITIONS or may_be_adjective(before):
            return True
        start = self.clause(first, last).start
        return any(
            self.forms[at] == "door" and (self.before(at) in DETERMINERS or at == start) for at in range(start, first)
        )

    def is_by_verb(self, at: int) -> bool:
        """Does the adjective at ``at`` stand by a verb or another adjective ("aanzienlijk hoger")?"""
        after = self.after(at)
        if after and may_be_adjective(after):
            return True
        noun_follows = after not in PREPOSITIONS and after not in AUXILIARIES and may_be_noun(after)
        if self.before(at) in DETERMINERS or (after and noun_follows):
            return False
        clause = self.clause(at, at)
        linked = any(self.forms[k] in LINKS for k in clause if k < at)
        return not linked or any(PARTICIPLE in kinds_of(self.forms[k])[:1] for k in clause if k != at)
