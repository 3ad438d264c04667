"""The changes an editor could make to one sentence, each with the text as it would become.

An edit that the checker can write out has its ``after``; of a long sentence that cannot be cut safely, the two
halves stand in for what the editor will write, so that the score can be taken again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plugins.checks import Context, Place
from plugins.readability.advice.active import active
from plugins.readability.advice.cuts import cut
from plugins.readability.exemptions.wrapping import must_stand
from plugins.readability.grammar.line import line_of_sentence
from plugins.readability.grammar.passives import passives_of
from plugins.readability.lexicon.replacements import replacements
from plugins.readability.prose.units import ProseSentence

LONG = 20
"""Words: a sentence of more is worth cutting."""
_ON_WORDS = ("readability.hard-word",)
_ON_VOICE = ("readability.passive",)
_ON_LENGTH = ("readability.long-sentence", "readability.very-long-sentence")
_WORTH_CUTTING = 15
_MOST_TO_CUT = 80


@dataclass(frozen=True, slots=True)
class Edit:
    """One change. ``said`` is what to do, in Dutch; ``after`` the sentences that the sentence becomes.

    ``halved`` is how many words the sentence has, when the editor must find where to cut it in two; else 0.
    """

    sentence: ProseSentence
    place: Place
    said: str
    after: tuple[str, ...]
    halved: int = 0


def edits_of(sentence: ProseSentence, context: Context) -> Iterator[Edit]:
    """All edits of a sentence. More than one may be made: each is applied to what the others left (see ``green``).

    What must stand, as an exemption or the glossary says, is no edit.
    """
    yield from _words(sentence, context)
    if not must_stand(_ON_VOICE, sentence.text, sentence, context):
        yield from _voice(sentence)
    if not must_stand(_ON_LENGTH, sentence.text, sentence, context):
        yield from _length(sentence)


def _words(sentence: ProseSentence, context: Context) -> Iterator[Edit]:
    for found in replacements(sentence, context):
        text = sentence.text
        if must_stand(_ON_WORDS, text[found.start : found.end], sentence, context):
            continue
        changed = text[: found.start] + found.instead + text[found.end :]
        yield Edit(
            sentence,
            sentence.block.place(sentence.start + found.start),
            f"vervang ‘{text[found.start : found.end]}’ door ‘{found.instead}’",
            (changed[0].upper() + changed[1:] if text[0].isupper() else changed,),
        )


def _voice(sentence: ProseSentence) -> Iterator[Edit]:
    line = line_of_sentence(sentence)
    for passive in passives_of(sentence):
        if rewritten := active(sentence.text, line, passive):
            yield Edit(sentence, sentence.place(), f"schrijf wie het doet: ‘{rewritten}’", (rewritten,))


def _length(sentence: ProseSentence) -> Iterator[Edit]:
    count = len(sentence.words)
    if not _WORTH_CUTTING < count <= _MOST_TO_CUT:
        return
    safe = cut(sentence.text)
    if safe:
        yield Edit(sentence, sentence.place(), f"zet een punt na ‘{safe.after}’", _halves(safe.rewritten, safe.after))
    elif count > LONG:
        middle = sentence.words[count // 2].start - sentence.start
        first, second = sentence.text[:middle].rstrip(" ,;:"), sentence.text[middle:]
        said = f"knip de zin van {count} woorden in tweeën"
        yield Edit(sentence, sentence.place(), said, (f"{first}.", second[0].upper() + second[1:]), count)


def as_told(edits: Sequence[Edit]) -> list[Edit]:
    """The same changes for who makes them: a sentence that is halved again and again is told of once.

    The halves stand nowhere yet, so an editor could not find them.
    """
    first_cut: dict[str, int] = {}
    parts: Counter[int] = Counter()
    for number, edit in enumerate(edits):
        cut = first_cut.get(edit.sentence.text, number if edit.halved else None)
        if cut is not None:
            first_cut |= dict.fromkeys(edit.after, cut)
            parts[cut] += bool(edit.halved)
    return [_in_parts(edit, parts[number]) for number, edit in enumerate(edits) if parts[number] or not edit.halved]


def _in_parts(edit: Edit, cuts: int) -> Edit:
    if cuts < 2:
        return edit
    return replace(edit, said=f"maak van de zin van {edit.halved} woorden {cuts + 1} zinnen")


def _halves(rewritten: str, after: str) -> tuple[str, ...]:
    at = rewritten.find(f"{after}. ")
    end = at + len(after) + 1
    return (rewritten[:end], rewritten[end:].lstrip()) if at >= 0 else (rewritten,)
