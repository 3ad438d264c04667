"""The rules of this room, in the order in which an editor reads them."""

from __future__ import annotations

from plugins.checks import Document, Rule
from plugins.separation.rules.everywhere import RULES as EVERYWHERE
from plugins.separation.rules.information import RULES as INFORMATION
from plugins.separation.rules.reach import RULES as REACH
from plugins.separation.rules.topic import RULES as TOPIC
from plugins.separation.rules.transaction import RULES as TRANSACTION

PAGE_RULES: tuple[Rule[Document], ...] = (*INFORMATION, *TRANSACTION, *TOPIC, *REACH, *EVERYWHERE)
