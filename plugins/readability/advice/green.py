"""The shortest way to green: the fewest edits that bring a text under the limit, proven by scoring the changed text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plugins.checks import Context
from plugins.readability.advice.edits import Edit, edits_of
from plugins.readability.model.features import Tally
from plugins.readability.model.score import hardness
from plugins.readability.prose.sentences import sentences
from plugins.readability.prose.units import ProseSentence
from plugins.readability.prose.words import words

_MOST_EDITS = 12
"""A text that needs more is better written anew than mended."""
_MOST_SENTENCES, _MOST_PROMISING = 400, 60
"""A longer text is looked at from its beginning: its shortest way is too long to walk anyway."""
_NEEDED_FROM = 1e-9


@dataclass(frozen=True, slots=True)
class Way:
    """Edits in the order in which they help most; ``score`` is that of the text with all of them made.

    ``concrete`` is how many edits there are of which each by itself makes the text easier.
    """

    edits: tuple[Edit, ...]
    score: float
    arrives: bool
    concrete: int


def shortest_way(scored: Sequence[ProseSentence], context: Context, below: float) -> Way:
    """The fewest edits that bring the score of ``scored`` under ``below``; as far as they reach when they do not.

    Each round takes the edit that gains most in the text as it then is. Sums of gains hardly depend on their order, so
    the largest first is the fewest; an edit that turns out to be needless at the end is taken back.
    """
    text = _Text(scored, context)
    concrete = text.concrete()
    while text.score >= below and len(text.made) < _MOST_EDITS and text.improve():
        pass
    text.take_back(below)
    return Way(tuple(text.made), text.score, text.score < below, concrete)


class _Piece:
    """What became of one sentence of the text, and what its edits were."""

    def __init__(self, original: ProseSentence) -> None:
        self.original = original
        self.now: list[ProseSentence] = [original]
        self.made: list[Edit] = []
        self.tally = Tally(original)


@dataclass(frozen=True, slots=True)
class _Choice:
    """An edit that could be made to the piece numbered ``at``, with what the piece would be."""

    at: int
    edit: Edit
    now: list[ProseSentence]
    tally: Tally


class _Text:
    """A text under repair."""

    def __init__(self, scored: Sequence[ProseSentence], context: Context) -> None:
        self.context = context
        self.pieces = [_Piece(sentence) for sentence in scored]
        self.tally = Tally(*scored)
        self.score = _score(self.tally)
        self.made: list[Edit] = []
        self._choices: dict[int, list[_Choice]] | None = None

    def concrete(self) -> int:
        """How many edits by themselves make the text easier."""
        return sum(self.score_with(choice) < self.score - _NEEDED_FROM for choice in self._promising())

    def choices_at(self, at: int) -> Iterator[_Choice]:
        """The edits of what one sentence has become."""
        piece = self.pieces[at]
        for each in piece.now:
            for edit in edits_of(each, self.context):
                now = _after(piece.now, edit)
                yield _Choice(at, edit, now, Tally(*now))

    def score_with(self, choice: _Choice) -> float:
        """The score if the edit were made too."""
        return _score(self.tally.with_change(self.pieces[choice.at].tally, choice.tally))

    def improve(self) -> bool:
        """Make the edit that gains most. False when none gains anything."""
        best = min(
            ((self.score_with(choice), number, choice) for number, choice in enumerate(self._promising())),
            default=None,
            key=lambda each: each[:2],
        )
        if best is None or best[0] >= self.score - _NEEDED_FROM:
            return False
        score, _, choice = best
        edit, piece = choice.edit, self.pieces[choice.at]
        if edit.sentence is not piece.original:
            # Offsets in a text that exists nowhere say nothing: the editor is sent to the sentence that is there now.
            edit = replace(edit, place=piece.original.place())
        piece.made.append(edit)
        self.made.append(edit)
        self._change(choice.at, choice.now, choice.tally)
        self.score = score
        return True

    def take_back(self, below: float) -> None:
        """Take back what the text can do without. Only the one edit of a sentence: others may build on each other."""
        if self.score >= below:
            return
        for at, piece in enumerate(self.pieces):
            if len(piece.made) == 1:
                tally = Tally(piece.original)
                without = _score(self.tally.with_change(piece.tally, tally))
                if without < below:
                    self.made.remove(piece.made.pop())
                    self._change(at, [piece.original], tally)
                    self.score = without

    def _promising(self) -> Iterator[_Choice]:
        """The edits of the sentences where one edit gains most; on a page of a normal size these are all."""
        if self._choices is None:
            every = [list(self.choices_at(at)) for at in range(min(len(self.pieces), _MOST_SENTENCES))]
            gains = [(min(map(self.score_with, choices)), at) for at, choices in enumerate(every) if choices]
            self._choices = {at: every[at] for _, at in sorted(gains)[:_MOST_PROMISING]}
        return (choice for choices in self._choices.values() for choice in choices)

    def _change(self, at: int, now: list[ProseSentence], tally: Tally) -> None:
        piece = self.pieces[at]
        self.tally = self.tally.with_change(piece.tally, tally)
        piece.now, piece.tally = now, tally
        if self._choices is not None:
            self._choices[at] = list(self.choices_at(at))


def _score(tally: Tally) -> float:
    measured = tally.result()
    return hardness(measured) if measured else 0.0


def _after(now: Sequence[ProseSentence], edit: Edit) -> list[ProseSentence]:
    return [each for one in now for each in (_rewritten(edit) if one is edit.sentence else (one,))]


def _rewritten(edit: Edit) -> Iterator[ProseSentence]:
    """The sentences of an edit, as sentences of the same block. Their places are those of the sentence they were."""
    old = edit.sentence
    for text in edit.after:
        for sentence in sentences(text):
            start = old.start + sentence.start
            if found := tuple(words(sentence.text, start)):
                yield ProseSentence(old.block, old.kind, sentence.text, start, found, (), old.written)
