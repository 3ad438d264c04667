"""How much there is to read and to hear, and how long that takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

WORDS_A_MINUTE = 175
"""The pace at which eSpeak NG speaks when nobody changed it (its manual: ``-s``, default 175 words a minute). It is the
Dutch voice of the free screen reader NVDA. Who is used to a screen reader sets it two to three times faster; who just
begins, or listens to a second language, does not."""
ANNOUNCED: Mapping[str, int] = MappingProxyType(
    {
        **dict.fromkeys(("a", "button", "summary", "textarea"), 1),
        **dict.fromkeys(("nav", "main", "footer", "header", "form"), 1),
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), 3),
        **dict.fromkeys(("ul", "ol", "dl"), 4),
        **dict.fromkeys(("input", "fieldset"), 2),
        "table": 7,
    }
)
"""Words that a screen reader adds to an element: "link", "kop niveau 2", "lijst met 5 items"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """``words`` to read, and ``added`` words that one only hears. Of both, some are there for a time: ``dated``."""

    words: int = 0
    added: int = 0
    dated: int = 0
    dated_added: int = 0

    def __add__(self, other: Amount) -> Amount:
        return self._with(other, 1)

    def __sub__(self, other: Amount) -> Amount:
        return self._with(other, -1)

    def _with(self, other: Amount, times: int) -> Amount:
        return Amount(
            self.words + times * other.words,
            self.added + times * other.added,
            self.dated + times * other.dated,
            self.dated_added + times * other.dated_added,
        )

    @property
    def lasting(self) -> Amount:
        """What is left when all that is there for a time has gone: no more than this is held against a task."""
        return Amount(self.words - self.dated, self.added - self.dated_added)

    @property
    def heard(self) -> int:
        """All words that one hears."""
        return self.words + self.added

    @property
    def seconds(self) -> int:
        """How long it takes to hear, in whole seconds: part of one counts."""
        return -(-self.heard * 60 // WORDS_A_MINUTE)
