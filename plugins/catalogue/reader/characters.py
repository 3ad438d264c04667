"""Characters that nobody sees, that are no letters, or that only look like the letters they stand for.

Categories and ranges are Unicode's; ``Default_Ignorable_Code_Point`` is what a browser shows nothing for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029]")
_REPLACEMENT = re.compile("[\ufffc\ufffd]")
_PRIVATE = re.compile(
    "[\ue000-\uf8ff\ufdd0-\ufdef"
    + "".join(chr((plane << 16) | end) for plane in range(15) for end in (0xFFFE, 0xFFFF))
    + "\U000f0000-\U0010ffff]"
)
_STACKED = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3,}")
_TWINS = re.compile(  # a Latin letter beside one of another alphabet that looks like Latin, in either order
    "[A-Za-z\u00c0-\u024f]+([\u0400-\u052f\u0391-\u0392\u0395-\u0397\u0399-\u039a\u039c-\u039d\u039f\u03a1\u03a4-\u03a7"
    "\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7\u0561-\u0587\u13a0-\u13f5])"
    "|([\u0400-\u052f\u0391-\u0392\u0395-\u0397\u0399-\u039a\u039c-\u039d\u039f\u03a1\u03a4-\u03a7"
    "\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7\u0561-\u0587\u13a0-\u13f5])[A-Za-z\u00c0-\u024f]+"
)
_GLUED = re.compile("[\uff01-\uff5e\ufb00-\ufb06]+")
"""Letters of full width, and those that a PDF glues together."""
_JOINERS = "\u200c\u200d"
_PICTURE = "\ufe0f"
_SIGNS = ("\u2139", "\u3030")
"""The sign for information and the wave: Unicode calls them a letter and a dash, and both can be a picture."""
_LEFT_RIGHT = "\u2194"
"""The one arrow behind a joiner that counts as mathematics: a head that shakes no."""
_JOINED_SCRIPTS = re.compile("[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufeff]")
"""Arabic and the scripts of India: there a joiner changes how letters are written."""


def character_faults(content: str, place: Place, faults: Faults) -> None:
    """Note characters in a line of text that nobody sees or that are no letters. The line begins at ``place``."""
    if content.isascii() and content.isprintable():
        return
    for kind, found, at in _found(content):
        here = Place(place.path, place.line, (place.column or 1) + at)
        faults.add(kind, here, quote=_shown(found), character=f"U+{ord(found[:1]):04X}", plain=_plain(found))


def _found(content: str) -> Iterator[tuple[str, str, int]]:
    """The first of each kind: its kind, what it is, and where (from 0)."""
    hidden = next((found for found in _HIDDEN.finditer(content) if not _belongs(content, found.start())), None)
    if hidden:
        yield "hidden-character", hidden[0], hidden.start()
    for pattern, kind in (
        (_CONTROL, "control-character"),
        (_PRIVATE, "private-character"),
        (_REPLACEMENT, "replacement-character"),
        (_STACKED, "stacked-marks"),
        (_GLUED, "glued-letters"),
    ):
        if found := pattern.search(content):
            yield kind, found[0], found.start()
    if twin := _TWINS.search(content):
        group = 1 if twin[1] else 2
        yield "foreign-letter", twin[group], twin.start(group)


def _belongs(content: str, at: int) -> bool:
    """Is this a joiner in a script that has them, or a sign that makes a picture of the sign before it?"""
    before, after = content[at - 1 : at], content[at + 1 : at + 2]
    if content[at] in _JOINERS:
        pictures = before == _PICTURE or unicodedata.category(before or "a") in ("So", "Sk")
        joined = bool(_JOINED_SCRIPTS.match(before)) and bool(_JOINED_SCRIPTS.match(after))
        more = after == _LEFT_RIGHT or unicodedata.category(after or "a") == "So"
        return joined or (pictures and content[at] == "\u200d" and more)
    keycap = before in set("0123456789#*") and after == "\u20e3"
    picture = before in _SIGNS or unicodedata.category(before or "a") in ("So", "Sm", "Po")
    return content[at] == _PICTURE and (keycap or picture)


def _plain(found: str) -> str:
    return unicodedata.normalize("NFKC", found)


def _shown(found: str) -> str | None:
    """What may stand in a report: never the character itself when nobody would see it."""
    seen = not _HIDDEN.match(found) and all(unicodedata.category(each)[0] in "LNSP" for each in found)
    return found[:20] if seen else None
