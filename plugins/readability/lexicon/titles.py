"""Names of laws, rules and bodies that go on in small letters: "de Wet kwaliteit, klachten en geschillen zorg"."""

from __future__ import annotations

import re

from plugins.readability.lexicon.kinds import FINITE, kinds_of
from plugins.readability.lexicon.small_words import AUXILIARIES, DOERS, HELPERS
from plugins.readability.lexicon.surroundings import Surroundings

_HEAD = re.compile(
    r"(?:[A-Z][a-z]*?)?(?:[Ww]et(?:boek)?|[Bb]esluit|[Rr]egeling|[Vv]erordening|[Bb]eleidsregels?|[Cc]ommissie|[Rr]aad|"
    r"[Nn]ota|[Pp]rogramma|[Ss]tichting|[Rr]ichtlijn|[Rr]eglement|[Aa]lgemene|[Cc]ollege|[Dd]ienst|[Ff]onds|[Vv]erdrag|"
    r"[Ii]nspectie|[Vv]ereniging|[Mm]inisterie|[Bb]ureau|[Aa]fdeling|[Tt]eam|[Ll]oket|[Ll]eidraad)"
)
_REACH = 9
_NO_PART = AUXILIARIES | HELPERS | DOERS | {"dat", "die", "als", "omdat", "niet", "om", "u", "uw"}
_JOINED = re.compile(r",? ")


def in_a_title(here: Surroundings, at: int) -> bool:
    """Does the word ``at`` belong to a name that began with a capital before it?

    Only inside a sentence: at its head "De Wet …" begins one, "Regeling …" does not.
    """
    for place in range(at - 1, max(-1, at - _REACH), -1):
        gap = here.text[here.words[place].end - here.offset : here.words[place + 1].start - here.offset]
        form = here.forms[place]
        if not _JOINED.fullmatch(gap) or form in _NO_PART or kinds_of(form)[:1] == FINITE:
            return False
        if here.words[place].text[0].isupper() and _HEAD.fullmatch(here.words[place].text):
            return place > 0
    return False
