"""The word lists of the rules, read from ``words.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_LISTS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))

LINK_GENERIC = frozenset(_LISTS["link_generic"])
LINK_VAGUE = frozenset(_LISTS["link_vague"])
ALT_DECORATIVE = frozenset(_LISTS["alt_decorative"])
ALT_LEAD_IN = tuple(f"{words} " for words in _LISTS["alt_lead_in"])
ALT_GENERIC = frozenset(_LISTS["alt_generic"])
TITLE_PLACEHOLDER = frozenset(_LISTS["title_placeholder"])
NEW_WINDOW = tuple(_LISTS["new_window"])
FILE_TYPES: dict[str, tuple[str, ...]] = {ending: tuple(words) for ending, words in _LISTS["file_types"].items()}


def bare(text: str) -> str:
    """The text in lower case, without the punctuation, arrows and white space around it."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", " ".join(text.split()).casefold())


def one_of(words: Iterable[str]) -> str:
    """A regular expression that matches any of ``words``, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


SENSORY = re.compile(
    rf"\b(?:{one_of(_LISTS['look'])}\s+{one_of(_LISTS['thing'])}"
    rf"|{one_of(_LISTS['thing'])}\s+{one_of(_LISTS['position'])})\b(?!\s*[‘’“'\"(:])",
    re.IGNORECASE,
)
"""A thing told apart by looks or place alone: one that is named too, as in ‘de rode knop "Betalen"’, is fine."""

HEADING_PLACEHOLDER = frozenset(_LISTS["heading_placeholder"])
LABEL_GENERIC = frozenset(_LISTS["label_generic"])
ERROR_GENERIC = frozenset(_LISTS["error_generic"])
FORMATS = frozenset(_LISTS["formats"])
FILE_OF_TEXT = frozenset(_LISTS["file_of_text"])
FILE_WITH_MEANING = frozenset(_LISTS["file_with_meaning"])
STOP_WORDS = frozenset(_LISTS["stop_words"])
PREPOSITIONS = tuple(_LISTS["prepositions"])
POINTING = re.compile(rf"{one_of(_LISTS['pointing'])}\s+\w+")
SKIP = re.compile(rf"\b(?:{one_of(_LISTS['skip'])}|sla\b.{{1,40}}\bover\b)", re.IGNORECASE)
TRANSCRIPT = re.compile(one_of(_LISTS["transcript"]), re.IGNORECASE)
AUDIO_DESCRIPTION = re.compile(one_of(_LISTS["audio_description"]), re.IGNORECASE)
SAME_AS_TEXT = re.compile(one_of(_LISTS["same_as_text"]), re.IGNORECASE)
SOUND_BUTTON = re.compile(rf"\b{one_of(_LISTS['sound_button'])}\b", re.IGNORECASE)
_KEYS = r"(?:ctrl|control|esc|escape|alt|shift|enter|toets|key)"
PRESS_KEY = re.compile(rf"\b{one_of(_LISTS['press'])}\b.{{0,40}}\b{_KEYS}\b", re.IGNORECASE)
"""An instruction to press a key."""
