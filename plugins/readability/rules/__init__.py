"""The rules of this room, in the order in which their findings are told."""

from __future__ import annotations

from plugins.checks import Document, Rule
from plugins.readability.rules.abbreviations import ABBREVIATION, LETTER_WORD
from plugins.readability.rules.address import MIXED_ADDRESS
from plugins.readability.rules.hard_words import HARD_WORD
from plugins.readability.rules.negation import DOUBLE_NEGATION
from plugins.readability.rules.passive import PASSIVE
from plugins.readability.rules.placeholder import PLACEHOLDER
from plugins.readability.rules.sentence_length import LONG_SENTENCE, VERY_LONG_SENTENCE
from plugins.readability.rules.structure import LONG_PARAGRAPH, LONG_TITLE, NO_HEADING
from plugins.readability.rules.too_hard import FAR_TOO_HARD, NOT_DUTCH
from plugins.readability.rules.unexplained_terms import UNEXPLAINED_TERM

RULES: tuple[Rule[Document], ...] = (
    PLACEHOLDER,
    FAR_TOO_HARD,
    NOT_DUTCH,
    VERY_LONG_SENTENCE,
    LONG_SENTENCE,
    HARD_WORD,
    UNEXPLAINED_TERM,
    PASSIVE,
    LONG_PARAGRAPH,
    NO_HEADING,
    LONG_TITLE,
    MIXED_ADDRESS,
    ABBREVIATION,
    LETTER_WORD,
    DOUBLE_NEGATION,
)
