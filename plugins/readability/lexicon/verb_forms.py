"""Which form a verb has here, when its letters allow for more than one: "verstrekt" is "geeft" or "gegeven"."""

from __future__ import annotations

from plugins.readability.grammar.inflection import Form
from plugins.readability.lexicon.kinds import NOUN, PREPOSITION, kinds_of
from plugins.readability.lexicon.patterns import Pattern
from plugins.readability.lexicon.small_words import DETERMINERS, DOERS
from plugins.readability.lexicon.surroundings import Surroundings
from plugins.readability.lexicon.verb_signs import has_auxiliary, has_helper, has_subject_before, is_asked_or_told

_BY_CHANCE = (Form.THIRD, Form.SECOND, Form.PLURAL, Form.PAST, Form.PAST_PLURAL, Form.STEM, Form.PARTICIPLE)


def form_of(pattern: Pattern, first: int, last: int, here: Surroundings) -> Form:
    """The form of the pattern that stands from ``first`` to ``last``."""
    tags = {tag for tag in pattern.tags if isinstance(tag, Form)}
    if len(tags) == 1:
        return next(iter(tags))
    if Form.PARTICIPLE_E in tags and here.stands_before_noun(first, last):
        return Form.PARTICIPLE_E
    if Form.PARTICIPLE_E in tags and _is_about_next_noun(first, last, here):
        return Form.PARTICIPLE_E
    if Form.PARTICIPLE in tags and here.before(first) != "te" and _is_participle(first, last, here):
        return Form.PARTICIPLE
    if Form.INFINITIVE in tags and _is_infinitive(first, last, here):
        return Form.INFINITIVE
    if Form.STEM in tags and is_asked_or_told(here, first) and here.after(first) != "u":
        return Form.STEM
    return next(form for form in _BY_CHANCE if form in tags)


def _is_about_next_noun(first: int, last: int, here: Surroundings) -> bool:
    """Such as "ten onrechte verstrekte bijstand"; with its subject before it ("de gemeente verstrekte") it is past."""
    before = here.before(first)
    if not kinds_of(here.after(last)).startswith(NOUN) or before in DOERS:
        return False
    # "ten onrechte verstrekte": a noun after a preposition is no subject.
    return NOUN not in kinds_of(before) or PREPOSITION in kinds_of(here.before(first - 1))


def _is_participle(first: int, last: int, here: Surroundings) -> bool:
    """With an auxiliary, or said of what stands before it ("gegevens verkregen door onderzoek")."""
    return has_auxiliary(here, first, last) or (here.after(last) in ("door", "uit") and here.before(first) not in DOERS)


def _is_infinitive(first: int, last: int, here: Surroundings) -> bool:
    """After "te", with a verb such as *kunnen*, as a noun ("het verstrekken"), or at the end of its clause."""
    before = here.before(first)
    if before == "te" or before in DETERMINERS or has_helper(here, first):
        return True
    return not here.after(last) and bool(before) and not has_subject_before(here, first)
