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
HEADING_TOPICS: list[dict[str, Any]] = _LISTS["heading_topics"]
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
FILE_SILENT, FILE_CAPTIONED, FILE_DESCRIBED = (
    re.compile(rf"(?<![a-z]){one_of(_LISTS[name])}(?![a-z])", re.IGNORECASE)
    for name in ("file_silent", "file_captioned", "file_described")
)
"""What the name of a film says of it."""
ALL_PAGES = re.compile(rf"\b{one_of(_LISTS['all_pages'])}\b", re.IGNORECASE)
"""A link to a list of all pages, or to a search."""
MEDIUM = re.compile(rf"\b{one_of(_LISTS['medium'])}", re.IGNORECASE)
"""A film or recording, or what one does with it."""
SAME_AS_TEXT = re.compile(one_of(_LISTS["same_as_text"]), re.IGNORECASE)
SOUND_BUTTON = re.compile(rf"\b{one_of(_LISTS['sound_button'])}\b", re.IGNORECASE)
_KEYS = r"(?:ctrl|control|esc|escape|alt|shift|enter|toets|key)"
PRESS_KEY = re.compile(rf"\b{one_of(_LISTS['press'])}\b.{{0,40}}\b{_KEYS}\b", re.IGNORECASE)
"""An instruction to press a key."""

REQUIRED = re.compile(rf"\b{one_of(_LISTS['required'])}\b", re.IGNORECASE)
_STAR = r"[*\u2217\u2731\uff0a]"
_MEANS = one_of(_LISTS["star_means"])
STAR_MEANS = re.compile(rf"{_STAR}.{{0,60}}{_MEANS}|{_MEANS}.{{0,40}}{_STAR}", re.IGNORECASE)
"""A star and what it means, close together."""
OTHERS = re.compile(rf"\b{one_of(_LISTS['others'])}\b", re.IGNORECASE)
BY_ITSELF = re.compile(one_of(_LISTS["by_itself"]), re.IGNORECASE)
PICTURE_POINTED = re.compile(
    rf"\b(?:{one_of(_LISTS['picture_shows'])}|{one_of(_LISTS['see'])}\W+(?:\w+\W+){{0,4}}{one_of(_LISTS['in_picture'])})\b",
    re.IGNORECASE,
)
"""A text that sends the reader to a picture: more than one that only mentions it."""
CAPTCHA = re.compile(rf"\b{one_of(_LISTS['captcha'])}\b", re.IGNORECASE)
TURN = re.compile(rf"\b{one_of(_LISTS['turn'])}", re.IGNORECASE)
MESSAGE = re.compile(rf"\b{one_of(_LISTS['message'])}\b", re.IGNORECASE)
ICON_CLASS = re.compile(rf"(?:^|[\s_-]){one_of(_LISTS['icon_class'])}(?:$|[\s_-])", re.IGNORECASE)
PURPOSES: dict[str, str] = {label: kind for kind, labels in _LISTS["purposes"].items() for label in labels}
"""What ``autocomplete`` calls it, by label."""
LANGUAGE_NAMES: dict[str, str] = {name: code for code, names in _LISTS["language_names"].items() for name in names}
"""The codes of languages, by the name in the language itself."""
ROVING = ["tab", "menuitem", "radio", "option", "treeitem", "gridcell"]
"""Roles of which one at a time is reached with the Tab key, the others with the arrows."""
ROVING_GROUPS = ("tablist", "menu", "menubar", "radiogroup", "listbox", "tree", "grid", "toolbar", "group")
_SOUND = one_of(_LISTS["sound"])
SOUND_NAMED = re.compile(rf"\b{_SOUND}\b", re.IGNORECASE)
SOUND = re.compile(rf"\b{one_of(_LISTS['hear'])}\W+(?:\w+\W+){{0,3}}{_SOUND}\b", re.IGNORECASE)
_COLOUR = one_of(_LISTS["colour"])
COLOUR = re.compile(rf"\b{_COLOUR}\b", re.IGNORECASE)
COLOUR_MEANS = re.compile(
    rf"\b(?:{one_of(_LISTS['marked'])}\W+(?:\w+\W+){{0,2}}(?:in|met)\W+(?:het\W+)?{_COLOUR}"
    rf"|in\W+(?:het\W+)?{_COLOUR}\W+{one_of(_LISTS['marked'])}"
    rf"|{_COLOUR}\W+{one_of(_LISTS['means'])}"
    rf"|{_COLOUR}e?\W+{one_of(_LISTS['coloured'])})\b",
    re.IGNORECASE,
)
"""Something that a colour alone tells, as in ‘the fields in red are required’."""
UI_WORDS: dict[str, frozenset[str]] = {code: frozenset(found) for code, found in _LISTS["ui_words"].items()}
"""Words on buttons, by language: those that exist in only one of them."""
AGAIN = re.compile(rf"^(?:{one_of(_LISTS['again'])})\b|\b(?:nogmaals|again)$", re.IGNORECASE)
SUM = re.compile(r"\d+\s*(?:[\u2212x\u00d7*]\s*\d+\s*[=?]|\+\s*\d+\s*(?:[=?]|$))")
"""A sum to solve."""
FRAME_GENERIC = frozenset(_LISTS["frame_generic"])
