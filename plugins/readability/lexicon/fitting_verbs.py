"""A verb instead of another one, in the same form, with its particle where that belongs."""

from __future__ import annotations

from typing import NamedTuple

from plugins.readability.grammar.inflection import Form
from plugins.readability.grammar.verb_phrases import VerbPhrase, phrase
from plugins.readability.lexicon.patterns import Shape
from plugins.readability.lexicon.small_words import PARTICLES
from plugins.readability.lexicon.surroundings import Surroundings
from plugins.readability.lexicon.verb_forms import form_of
from plugins.readability.lexicon.verb_signs import (
    begins_object,
    end_of_object,
    has_subject_before,
    nothing_but_place_follows,
    verb_comes_last,
)
from plugins.readability.lexicon.wordlist import Hit, holds_hits

_PARTICIPLES = frozenset((Form.PARTICIPLE, Form.PARTICIPLE_E))
_LAST = _PARTICIPLES | {Form.INFINITIVE, Form.TE_INFINITIVE}
_MOST_WORDS_BEFORE_PARTICLE = 5
_YOU = frozenset(("u", "je", "jij"))


class Fit(NamedTuple):
    """``text`` can take the place of the words from ``first`` up to and including ``last``."""

    first: int
    last: int
    text: str


def fit_verb(hit: Hit, new: VerbPhrase, here: Surroundings) -> Fit | str:
    """``new`` in the place of the hit, in its form; a hint when it would not fit."""
    old = phrase(hit.entry.written)
    form = form_of(hit.pattern, hit.first, hit.last, here)
    if form is Form.THIRD and _YOU & {here.before(hit.first), here.after(hit.first)}:
        form = Form.SECOND
    found = _fitted(hit, old, new, form, here)
    if isinstance(found, Fit) and hit.holds_others:
        found = None
    return found or f"een vorm van ‘{new.written}’"


def _fitted(hit: Hit, old: VerbPhrase, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | str | None:
    if hit.pattern.shape is Shape.BEFORE_TE:
        return _before_te(hit, new, form, here)
    if old.after and not new.after:
        return _with_the_object(hit, old, new, form, here)
    match hit.pattern.shape:
        case Shape.APART:
            return _apart(hit, old, new, form, here)
    if new.after and not old.after:
        return _with_new_preposition(hit, new, form, here)
    if form in _LAST or old.before or verb_comes_last(here, hit.first, hit.last):
        return _joined(hit, old, new, form, here)
    return _in_main_clause(hit, old, new, form, here)


def _after(old: VerbPhrase, new: VerbPhrase) -> str:
    """The preposition that the new verb brings along."""
    return f" {new.after}" if new.after and old.after else ""


def _joined(hit: Hit, old: VerbPhrase, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | None:
    """Where the verb comes last: "ingediend", "te restitueren", "als u dit indient"."""
    if form in _PARTICIPLES and new.after and not old.after:
        return None
    text = new.joined(form)
    if not text:
        return None
    first = hit.first
    if form is Form.INFINITIVE and new.end and here.before(first) == "te":
        first -= 1
        text = new.joined(Form.TE_INFINITIVE)
    return Fit(first, hit.last, text + _after(old, new))


def _in_main_clause(hit: Hit, old: VerbPhrase, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | str | None:
    """A finite verb of one word, in second place: the particle of the new one has to go further on."""
    core = new.verb.form(form)
    if not new.end:
        return Fit(hit.first, hit.last, core + _after(old, new))
    if old.after or nothing_but_place_follows(here, hit.last):
        return Fit(hit.first, hit.last, f"{core} {new.end}{_after(old, new)}")
    end = end_of_object(here, hit.last)
    if end is None or end - hit.last > _MOST_WORDS_BEFORE_PARTICLE or holds_hits(here, hit.last + 1, end):
        return f"‘{core} … {new.end}’"
    return Fit(hit.first, end, f"{core} {here.between(hit.last + 1, end)} {new.end}")


def _with_new_preposition(hit: Hit, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | None:
    """ "Dit bewerkstelligt een daling" is "Dit zorgt voor een daling": only where the object comes at once."""
    if form in _LAST or not has_subject_before(here, hit.first) or not begins_object(here, hit.last + 1):
        return None
    return Fit(hit.first, hit.last, " ".join(filter(None, (new.verb.form(form), new.end, new.after))))


def _with_the_object(hit: Hit, old: VerbPhrase, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | None:
    """The old verb has a preposition and the new one none: "kunt beschikken over een pas" is "kunt een pas hebben"."""
    width = len(hit.pattern.parts) - 1
    apart = hit.pattern.shape is Shape.APART
    middle = here.between(hit.first + 1, hit.last - width) if apart and hit.last - width > hit.first else ""
    last_in_clause = form in _LAST or (not apart and verb_comes_last(here, hit.first, hit.last))
    if not last_in_clause and not new.end:
        return Fit(hit.first, hit.last, " ".join(filter(None, (new.verb.form(form), middle))))
    end = end_of_object(here, hit.last)
    if end is None or end - hit.last > _MOST_WORDS_BEFORE_PARTICLE or holds_hits(here, hit.last + 1, end):
        return None
    rest = here.between(hit.last + 1, end)
    if not last_in_clause:
        return Fit(hit.first, end, " ".join(filter(None, (new.verb.form(form), middle, rest, new.end))))
    first = hit.first
    if form is Form.INFINITIVE and here.before(first) == "te":
        first, form = first - 1, Form.TE_INFINITIVE
    text = new.joined(form)
    return Fit(first, end, f"{rest} {text}") if text else None


def _apart(hit: Hit, old: VerbPhrase, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | str | None:
    """ "dient uw aanvraag in": what stands between stays, and the new particle goes where the old one was."""
    core = new.verb.form(form)
    if new.after and not old.after:
        return None
    width = len(hit.pattern.parts) - 1
    middle = here.between(hit.first + 1, hit.last - width) if hit.last - width > hit.first else ""
    return Fit(hit.first, hit.last, " ".join(filter(None, (core, middle, new.end))) + _after(old, new))


def _before_te(hit: Hit, new: VerbPhrase, form: Form, here: Surroundings) -> Fit | str | None:
    """ "dient dit in te leveren" is "moet dit inleveren", with "te" gone and the verb in one word again."""
    core = new.verb.form(form)
    keeps_te = new.after == "te"
    if hit.holds_others:
        return f"‘{core}’" if keeps_te else f"‘{core}’ (zonder ‘te’)"
    if keeps_te:
        return Fit(hit.first, hit.first, core)
    if hit.last == hit.first + 1:
        return Fit(hit.first, hit.last, core)
    verb = here.words[hit.last].text
    last_kept = hit.last - 2
    if here.forms[last_kept] in PARTICLES:
        verb = here.words[last_kept].text + verb
        last_kept -= 1
    middle = here.between(hit.first + 1, last_kept) if last_kept > hit.first else ""
    return Fit(hit.first, hit.last, " ".join(filter(None, (core, middle, verb))))
