"""What is measured of a text for its score: some forty numbers, each a mean over its sentences or a share of its words.

One pass over the words; what depends on the word alone is looked up once a word type. Names, numbers and addresses
count for the length of sentences, and for nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from plugins.readability.grammar.participles import is_participle
from plugins.readability.grammar.passives import passives_of
from plugins.readability.lexicon.classes import CLASS_OF, CLASSES, FUNCTION_WORDS, STARTERS
from plugins.readability.lexicon.frequency import zipf
from plugins.readability.lexicon.kinds import ABSTRACT, CONCRETE, INFINITIVE, NOUN, can_be, kinds_of
from plugins.readability.lexicon.plainness import plainness
from plugins.readability.lexicon.wordlist import hits_of, plain
from plugins.readability.model.formulas import LONG_WORD, syllables
from plugins.readability.prose.units import ProseSentence
from plugins.readability.prose.words import Word, WordKind

_LONG, _VERY_LONG = 15, 20
_SHORT_BRACKET = 6
_NINE, _THIRTEEN = 9, 13
_RARE, _UNCOMMON = 3.0, 4.0
_NOUN_OF_VERB = ("ing", "ingen", "atie", "aties", "heid", "heden", "iteit", "isme", "ment", "name", "schap")
_MOST_WE = 0.03
"""A friendly *wij* in every sentence is as good as it gets: more of it must not make up for hard words."""
_LONGEST = 60
"""No Dutch word has more letters."""
_NO_FREQUENCY = 5.0
"""What a sentence without content words counts for: as plain as can be."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The size of a text, what the classical formulas want (names included), and its features by name."""

    words: int
    sentences: int
    sentence_length: float
    syllables_per_word: float
    long_words: float
    features: Mapping[str, float]


class _Profile(NamedTuple):
    """What is known of one word type."""

    letters: int
    syllables: int
    group: str
    plainness: float
    content: bool
    zipf: float
    nominal: bool
    abstract: bool
    concrete: bool
    verb_end: bool
    lower: str


@lru_cache(maxsize=50_000)
def _profile(text: str) -> _Profile:
    lower = plain(text[:_LONGEST])
    kinds = kinds_of(lower)
    content = lower not in FUNCTION_WORDS
    noun = kinds.startswith(NOUN)
    return _Profile(
        letters=len(lower),
        syllables=syllables(lower),
        group=CLASS_OF.get(lower, ""),
        plainness=plainness(lower),
        content=content,
        zipf=zipf(lower) if content else 0.0,
        nominal=content and len(lower) > len("dingen") and lower.endswith(_NOUN_OF_VERB),
        abstract=noun and ABSTRACT in kinds,
        concrete=noun and CONCRETE in kinds,
        verb_end=content and (can_be(lower, INFINITIVE) or is_participle(lower)),
        lower=lower,
    )


def forget() -> None:
    """Look every word up anew: training has just rewritten a list."""
    _profile.cache_clear()


def measure(sentences: Iterable[ProseSentence]) -> Measured | None:
    """Measure; None when there is nothing to read."""
    return Tally(*sentences).result()


class Tally:
    """Sums over sentences and words. Sums of parts add up to that of the whole, so a change is measured by its
    part alone.
    """

    __slots__ = ("sums",)

    def __init__(self, *sentences: ProseSentence) -> None:
        self.sums = dict.fromkeys((*_SIZES, *_BY_SENTENCE, *_BY_WORD), 0.0)
        sums = self.sums
        for sentence in sentences:
            for name, each in sentence.keep("sums", _sums):
                sums[name] += each

    def _count(self, sentence: ProseSentence) -> None:
        words = sentence.words
        if not words:
            return
        profiles = [_profile(word.text) if word.kind is WordKind.PLAIN else None for word in words]
        self.sums["sentences"] += 1
        self.sums["words"] += len(words)
        self._add_words(words, profiles)
        self._add_sentence(sentence, profiles)

    def with_change(self, taken: Tally, given: Tally) -> Tally:
        """The tally of a text in which some sentences (``taken``) gave way to others (``given``)."""
        changed = Tally()
        changed.sums = {name: each - taken.sums[name] + given.sums[name] for name, each in self.sums.items()}
        return changed

    def _add_words(self, words: tuple[Word, ...], profiles: list[_Profile | None]) -> None:
        sums = self.sums
        rarest = _NO_FREQUENCY
        for at, (word, profile) in enumerate(zip(words, profiles, strict=True)):
            if profile is None:
                sums["digits"] += word.kind is WordKind.NUMBER
                continue
            text = word.text
            sums["formula_words"] += 1
            sums["formula_syllables"] += profile.syllables
            sums["formula_long_words"] += profile.letters > LONG_WORD
            if at and text[0].isupper():
                # Names are kept apart: a street is not hard.
                sums["letter_words"] += len(text) > 1 and text.isupper()
                continue
            sums["plain_words"] += 1
            sums["letters"] += profile.letters
            sums["syllables"] += profile.syllables
            sums["plainness"] += profile.plainness
            if profile.group:
                sums[profile.group] += 1
            if profile.content:
                self._add_content(profile)
                rarest = min(rarest, profile.zipf)
        sums["rarest"] += _NO_FREQUENCY - rarest

    def _add_content(self, profile: _Profile) -> None:
        sums = self.sums
        sums["content"] += 1
        sums["zipf"] += profile.zipf
        sums["plain_content"] += profile.plainness
        sums["rare"] += profile.zipf < _RARE
        sums["uncommon"] += profile.zipf < _UNCOMMON
        sums["nominal"] += profile.nominal
        sums["abstract"] += profile.abstract
        sums["concrete"] += profile.concrete
        sums["nine_letters"] += profile.letters >= _NINE
        sums["thirteen_letters"] += profile.letters >= _THIRTEEN

    def _add_sentence(self, sentence: ProseSentence, profiles: list[_Profile | None]) -> None:
        sums, text, words = self.sums, sentence.text, sentence.words
        sums["log_length"] += math.log(len(words))
        sums["over_15"] += len(words) > _LONG
        sums["over_20"] += len(words) > _VERY_LONG
        sums["passive"] += bool(passives_of(sentence))
        for hit in hits_of(sentence):
            sums["mild" if hit.entry.mild else "listed"] += 1
        sums["bracket"] += max(0, _bracket(profiles) - _SHORT_BRACKET)
        sums["commas"] += text.count(",")
        sums["parentheses"] += text.count("(")
        sums["colons"] += text.count(":") + text.count(";")
        sums["question"] += text.endswith("?")
        sums["percent"] += text.count("%")
        first = profiles[0]
        sums["starter"] += first is not None and first.lower in STARTERS

    def result(self) -> Measured | None:
        """Means and shares; None when there is no word of ours to read."""
        sums = self.sums
        count, words, plain_words, content = (sums[name] for name in ("sentences", "words", "plain_words", "content"))
        if not plain_words:
            return None
        features = {name: sums[name] / count for name in _BY_SENTENCE}
        features |= {name: sums[name] / words for name in _BY_WORD}
        features["we"] = min(features["we"], _MOST_WE)
        features["listed_share"] = sums["listed"] / words
        features["mild_share"] = sums["mild"] / words
        features["length"] = words / count
        features["letters"] = sums["letters"] / plain_words
        features["syllables"] = sums["syllables"] / plain_words
        features["content"] = content / plain_words
        features["zipf"] = sums["zipf"] / content if content else _NO_FREQUENCY
        features["plain_content"] = sums["plain_content"] / content if content else 0.0
        readable = sums["formula_words"]
        return Measured(
            words=round(words),
            sentences=round(count),
            sentence_length=words / count,
            syllables_per_word=sums["formula_syllables"] / readable,
            long_words=sums["formula_long_words"] / readable,
            features=features,
        )


def _sums(sentence: ProseSentence) -> tuple[tuple[str, float], ...]:
    """What one sentence adds; most of it adds nothing."""
    tally = Tally()
    tally._count(sentence)
    return tuple((name, each) for name, each in tally.sums.items() if each)


def _bracket(profiles: list[_Profile | None]) -> int:
    """Words from the first auxiliary up to the last infinitive or participle: how long the reader waits for the
    verb.
    """
    first = next((at for at, each in enumerate(profiles) if each and each.group == "auxiliaries"), None)
    if first is None:
        return 0
    last = next((at for at in range(len(profiles) - 1, first, -1) if (each := profiles[at]) and each.verb_end), first)
    return last - first


_SIZES = (
    "sentences", "words", "plain_words", "content", "letters", "syllables", "zipf", "plain_content",
    "formula_words", "formula_syllables", "formula_long_words",
)  # fmt: skip
_BY_SENTENCE = (
    "log_length", "over_15", "over_20", "passive", "listed", "mild", "bracket", "commas", "parentheses", "colons",
    "question", "percent", "starter", "rarest",
)  # fmt: skip
_BY_WORD = (
    *CLASSES, "digits", "letter_words", "plainness", "rare", "uncommon", "nominal", "abstract", "concrete",
    "nine_letters", "thirteen_letters",
)  # fmt: skip
