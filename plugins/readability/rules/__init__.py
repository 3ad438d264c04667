"""The rules of this room, in the order in which their findings are told."""

from __future__ import annotations

from plugins.checks import Document, Rule
from plugins.readability.rules.abbreviations import ABBREVIATION, LETTER_WORD
from plugins.readability.rules.address import MIXED_ADDRESS
from plugins.readability.rules.enumeration import ENUMERATION
from plugins.readability.rules.hard_words import HARD_WORD, PLAINER_WORD
from plugins.readability.rules.headings import LONG_HEADING, LONG_TITLE, NO_HEADING, UNCLEAR_HEADING
from plugins.readability.rules.negation import DOUBLE_NEGATION
from plugins.readability.rules.nominal_style import NOMINAL_STYLE
from plugins.readability.rules.number_word import NUMBER_WORD
from plugins.readability.rules.officialese_opening import OFFICIALESE_OPENING
from plugins.readability.rules.paragraphs import LONG_PARAGRAPH
from plugins.readability.rules.passive import PASSIVE
from plugins.readability.rules.placeholder import PLACEHOLDER
from plugins.readability.rules.rare_words import LONG_WORD, RARE_WORD
from plugins.readability.rules.sentence_length import LONG_SENTENCE, VERY_LONG_SENTENCE
from plugins.readability.rules.tang_construction import TANG_CONSTRUCTION
from plugins.readability.rules.too_hard import AROUND_B2, LONG_ON_AVERAGE, NOT_DUTCH, TOO_HARD
from plugins.readability.rules.unexplained_terms import UNEXPLAINED_TERM

RULES: tuple[Rule[Document], ...] = (
    PLACEHOLDER,
    TOO_HARD,
    AROUND_B2,
    LONG_ON_AVERAGE,
    NOT_DUTCH,
    VERY_LONG_SENTENCE,
    LONG_SENTENCE,
    HARD_WORD,
    UNEXPLAINED_TERM,
    RARE_WORD,
    LONG_WORD,
    OFFICIALESE_OPENING,
    PASSIVE,
    TANG_CONSTRUCTION,
    NOMINAL_STYLE,
    ENUMERATION,
    LONG_PARAGRAPH,
    NO_HEADING,
    LONG_TITLE,
    LONG_HEADING,
    UNCLEAR_HEADING,
    MIXED_ADDRESS,
    ABBREVIATION,
    LETTER_WORD,
    PLAINER_WORD,
    DOUBLE_NEGATION,
    NUMBER_WORD,
)

NEVER_LIVE = frozenset((PLACEHOLDER.id,))
"""What no reason excuses: text that is not finished."""
ON_WHOLE_PAGE = frozenset(rule.id for rule in (TOO_HARD, AROUND_B2, LONG_ON_AVERAGE, NO_HEADING, MIXED_ADDRESS))
"""What these find is no matter of one word, sentence or paragraph: no exemption can be made to them."""
