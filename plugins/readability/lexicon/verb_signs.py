"""Where a verb stands, as far as the words around it tell: with a helper, at the end of its clause, after a subject."""

from __future__ import annotations

from plugins.readability.lexicon.kinds import NOUN, kinds_of
from plugins.readability.lexicon.small_words import (
    AUXILIARIES,
    DETERMINERS,
    DOERS,
    HELPERS,
    JOINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from plugins.readability.lexicon.surroundings import Surroundings, may_be_noun

_NO_OBJECT = AUXILIARIES | HELPERS | PREPOSITIONS | JOINERS | {"te", ""}


def has_auxiliary(here: Surroundings, first: int, last: int) -> bool:
    """Has the clause a form of *hebben*, *zijn* or *worden* besides the words ``first`` up to ``last``?"""
    return any(
        here.forms[at] in AUXILIARIES and not first <= at <= last and not _is_possessive(here, at)
        for at in here.clause(first, last)
    )


def _is_possessive(here: Surroundings, at: int) -> bool:
    """Is "zijn" here "of his"?"""
    after = here.after(at)
    return here.forms[at] == "zijn" and after not in DETERMINERS and kinds_of(after)[:1] == NOUN


def has_helper(here: Surroundings, at: int) -> bool:
    """Has the clause a verb such as *kunnen*, with which an infinitive goes?"""
    return here.clause_has(HELPERS, at, at)


def verb_comes_last(here: Surroundings, first: int, last: int) -> bool:
    """Does the finite verb at ``first`` stand at the end of a subordinate clause ("als u iets indient")?"""
    start = here.clause(first, last).start
    if start == first or here.forms[start] not in SUBORDINATORS or not may_end(here, last):
        return False
    # "die … aanbiedt" after a noun is one, "Dat impliceert" at the head of a sentence is none.
    return first > start + 1 or start > 0


def may_end(here: Surroundings, at: int) -> bool:
    """Can a clause with its verb at the end stop at ``at``: by a sign, before a preposition, a verb or "en"?"""
    return particle_may_end(here, at) or here.forms[at + 1] in AUXILIARIES or here.forms[at + 1] in HELPERS


def particle_may_end(here: Surroundings, at: int) -> bool:
    """Can a main clause, or its core, stop with the particle at ``at``?"""
    if here.breaks_after(at):
        return True
    after = here.forms[at + 1]
    return after in PREPOSITIONS or after in JOINERS or here.subordinates(at + 1)


def nothing_but_place_follows(here: Surroundings, at: int) -> bool:
    """Is all that follows the verb at ``at`` one phrase with a preposition ("… mee in het overleg"), or nothing?"""
    if here.breaks_after(at):
        return True
    rest = here.forms[at + 1 : here.clause(at, at).stop]
    if not rest or rest[0] in JOINERS:
        return True
    return rest[0] in PREPOSITIONS and not any(form in DETERMINERS or form in PREPOSITIONS for form in rest[2:])


def end_of_object(here: Surroundings, at: int) -> int | None:
    """The end of a clause that holds nothing but an object after the word ``at``; None when there is more, or none."""
    end = here.clause(at, at).stop - 1
    rest = here.forms[at + 1 : end + 1]
    if not rest or not here.breaks_after(end) or any(form in _NO_OBJECT for form in rest):
        return None
    return end


def has_subject_before(here: Surroundings, at: int) -> bool:
    """Does the clause begin with who or what does it, right before the verb at ``at``?"""
    words = here.forms[here.clause(at, at).start : at]
    if not words or (words[0] in SUBORDINATORS and len(words) > 1):
        return False
    if words in (["dit"], ["dat"]) or words[-1] in DOERS:
        return True
    return words[0] in DETERMINERS and may_be_noun(words[-1])


def begins_object(here: Surroundings, at: int) -> bool:
    """Does a noun with what belongs to it begin at ``at``, in the clause of the word before it?"""
    if here.breaks_after(at - 1):
        return False
    form = here.forms[at]
    return here.is_of(at, "@getal") or form in DETERMINERS or here.is_of(at, "@naamwoord")


def is_asked_or_told(here: Surroundings, first: int) -> bool:
    """Does the stem of a verb at ``first`` stand as an order, or by "ik" or "je"?"""
    if here.before(first) == "ik" or here.after(first) in ("ik", "je", "jij"):
        return True
    return first == 0 and here.words[0].text[:1].isupper()
