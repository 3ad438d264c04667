"""axe in Dutch: its locale goes into the page with it, and what it says of an element becomes a sentence or two.

The locale is in axe's own format, complete, and could be given to axe itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

LOCALE = Path(__file__).with_name("axe.nl.json")

TELLING = frozenset(
    (
        *("abstractrole", "deprecatedrole", "fallbackrole", "invalidrole", "unsupportedrole"),
        *("alt-space-value", "aria-allowed-attr", "aria-allowed-role", "aria-conditional-attr", "aria-errormessage"),
        *("aria-prohibited-attr", "aria-required-attr", "aria-required-children", "aria-required-parent"),
        *("aria-unsupported-attr", "aria-valid-attr", "aria-valid-attr-value"),
        *("autocomplete-appropriate", "autocomplete-valid"),
        *("braille-label-equivalent", "braille-roledescription-equivalent"),
        *("color-contrast", "color-contrast-enhanced", "link-in-text-block"),
        *("duplicate-id-aria", "help-same-as-label", "hidden-explicit-label", "meta-viewport"),
        *("important-letter-spacing", "important-line-height", "important-word-spacing"),
        *("only-dlitems", "only-listitems", "structured-dlitems", "td-headers-attr"),
        *("target-offset", "target-size"),
    )
)
"""The checks whose words say more than ours on their rule: what was measured, which attribute, which of two faults."""

_MOST = 2
"""So many sentences of axe at most: a report is read by people."""

_SPEAK = """
;window.axe && (window.axe.speakDutch = () => {
  try {
    window.axe.configure({locale: JSON.parse(%s)});
    return true;
  } catch (error) {
    return false;
  }
});
"""
"""Lazy, since axe comes into every frame and is asked in the page alone: that is where it words what frames found.

``false`` from an axe that lacks a rule or check of the locale: better no words then than English ones.
"""

_DECIMAL = re.compile(r"""(?<![\w."'=#-])(\d+)\.(\d+)(?=(?:px|pt|em|:1)?(?!\w|\.\d))""")


def with_dutch(source: str) -> str:
    """The script of axe, with ``axe.speakDutch()`` added: Dutch from then on, in that page; says whether it worked."""
    return source + _SPEAK % json.dumps(LOCALE.read_text("utf-8"))


def message_of(check: str, kind: str, key: str) -> str:
    """What our locale says for the ``key`` of a check that failed (``fail``) or could not decide (``incomplete``)."""
    words = _checks().get(check, {}).get(kind, "")
    return str(words if isinstance(words, str) else words.get(key, ""))


@cache
def _checks() -> dict[str, Any]:
    checks: dict[str, Any] = json.loads(LOCALE.read_text("utf-8"))["checks"]
    return checks


def reasons(why: Sequence[Mapping[str, str]], *, doubtful: bool) -> str:
    """What axe says of one element, as whole sentences, without what our own words say already; mostly nothing.

    ``why`` holds a ``{"check", "message"}`` for each check that failed, or, when ``doubtful``, could not decide.
    """
    told = (each["message"] for each in why if doubtful or each["check"] in TELLING)
    return " ".join(_sentence(message) for message in list(dict.fromkeys(told))[:_MOST])


def _sentence(message: str) -> str:
    """With an end, and numbers as Dutch has them; but what stands in quotes is code."""
    text = _DECIMAL.sub(r"\1,\2", " ".join(message.split()))
    return text if text.endswith((".", "!", "?")) else f"{text}."
