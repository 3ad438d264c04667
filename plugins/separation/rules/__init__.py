"""The rules of this room, in the order in which an editor reads them."""

from __future__ import annotations

from plugins.checks import Document, Rule
from plugins.separation.rules import everywhere, information, topic, transaction

PAGE_RULES: tuple[Rule[Document], ...] = (
    *information.RULES,
    *transaction.RULES,
    *topic.RULES,
    *everywhere.RULES,
)
