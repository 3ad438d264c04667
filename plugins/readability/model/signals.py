"""The five signals of how hard a text is, measured on its sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plugins.readability.grammar.passives import passives
from plugins.readability.lexicon.wordlist import hits
from plugins.readability.model.formulas import flesch_douma, lix
from plugins.readability.prose.units import ProseSentence
from plugins.readability.prose.words import WordKind


@dataclass(frozen=True, slots=True)
class Signals:
    """Counts, and the five signals: sentence and word length, Flesch-Douma, shares of passives and of listed words."""

    words: int
    sentences: int
    sentence_length: float
    word_length: float
    flesch_douma: float
    lix: float
    passives: float
    listed: float


def signals_of(sentences: Iterable[ProseSentence]) -> Signals | None:
    """Measure; None when there is nothing to read.

    Numbers and addresses count for the length of sentences, not for that of words.
    """
    lines = list(sentences)
    plain = [word.text for line in lines for word in line.words if word.kind is WordKind.PLAIN]
    count = sum(len(line.words) for line in lines)
    if not plain:
        return None
    mean = count / len(lines)
    return Signals(
        words=count,
        sentences=len(lines),
        sentence_length=mean,
        word_length=sum(map(len, plain)) / len(plain),
        flesch_douma=flesch_douma(mean, plain),
        lix=lix(mean, plain),
        passives=sum(any(passives(line.text, line.start, line.words)) for line in lines) / len(lines),
        listed=sum(1 for line in lines for _ in hits(line.text, line.start, line.words)) / count,
    )
