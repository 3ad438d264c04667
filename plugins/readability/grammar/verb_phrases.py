"""Verbs with what belongs to them, and how that is put in a sentence.

Written as: "geven"; "in|dienen" (joined where the verb comes last); "mogelijk maken" and "in kennis stellen" (what
comes before the verb stands apart); "laten weten" (a helping verb, and an infinitive that always comes after it); and
with a plus what must come right after all that: "zorgen + voor".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from plugins.readability.grammar.inflection import Form, Verb, conjugate, parts_of

_HELPERS = frozenset("laten moeten kunnen mogen willen gaan blijven leren".split())
_ATTRIBUTIVE = frozenset((Form.PARTICIPLE_E, Form.PRESENT_PARTICIPLE, Form.PRESENT_PARTICIPLE_E))
_PARTICIPLES = _ATTRIBUTIVE | {Form.PARTICIPLE}


@dataclass(frozen=True, slots=True)
class VerbPhrase:
    """``before`` is the particle, ``glued`` when it has no space; ``tail`` an infinitive, ``after`` a preposition."""

    verb: Verb
    before: str = ""
    glued: bool = False
    tail: str = ""
    after: str = ""

    @property
    def written(self) -> str:
        """As an editor knows it: "indienen", "zorgen voor"."""
        return self.joined(Form.INFINITIVE) + (f" {self.after}" if self.after else "")

    @property
    def end(self) -> str:
        """What goes to the end of a main clause: "in" of "dient … in", "weten" of "laat … weten"."""
        return self.tail or self.before

    def joined(self, form: Form) -> str:
        """The form as it is where the verb comes last: "indient", "in te dienen", "laat weten"; empty if none fits."""
        if form in _PARTICIPLES and self.tail:
            return ""
        if form in _ATTRIBUTIVE and self.before and not self.glued:
            return ""
        core = self.verb.form(form)
        if self.tail:
            return f"{core} {self.tail}"
        if not self.before:
            return core
        return f"{self.before}{'' if self.glued and form is not Form.TE_INFINITIVE else ' '}{core}"


@cache
def phrase(written: str) -> VerbPhrase:
    """Read the notation above."""
    words, _, after = written.partition(" + ")
    *before, verb = words.split(" ")
    if before and before[0] in _HELPERS:
        return VerbPhrase(conjugate(before[0]), tail=" ".join((*before[1:], verb)), after=after)
    particle, core = parts_of(verb)
    if particle and before:
        particle = f"{' '.join(before)} {particle}"
    return VerbPhrase(conjugate(core), particle or " ".join(before), bool(particle), after=after)
