"""How far to trust axe: what it says is weighed by what is known to go wrong, in the W3C’s own test cases.

A false alarm that blocks is worse than one barrier less. Only rules that are right about nearly every page block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bs4 import Tag

from plugins.accessibility.browser.dutch import message_of
from plugins.accessibility.rules.part import attribute, page_of
from plugins.checks import Document, Severity


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a node that axe objects to.

    ``html`` is its tag and ``text`` what it says, both as the browser had them; ``element`` is the outermost of its
    targets in the page as it was built, ``None`` when a script made that. ``doubtful`` is what axe calls incomplete.
    ``why`` holds what axe says of it, by our locale.
    ``look`` is in which other look it shows alone: ``dark``, ``wide``; empty for light and narrow.
    """

    document: Document
    html: str
    text: str
    element: Tag | None
    doubtful: bool
    why: tuple[str, ...] = ()
    look: str = ""

    def says(self, check: str, *keys: str) -> bool:
        """Is this what axe gave as its reason: one of the messages with these keys of the check?"""
        kind = "incomplete" if self.doubtful else "fail"
        return bool(set(self.why) & {message_of(check, kind, key) for key in keys})


def weighed(rule: str, facts: Facts, severity: Severity) -> Severity | None:
    """The severity that this deserves, at most ``severity``; ``None`` for nothing to tell."""
    if rule in _LEFT_TO_US and facts.element is not None:
        return None
    weigh = _WEIGHED.get(rule)
    return min(severity, found) if weigh and (found := weigh(facts)) else None if weigh else severity


_LEFT_TO_US = frozenset({"no-autoplay-audio", "video-caption", "frame-title-unique"})
"""axe only asks whether there is such an element. Our own rules look at what stands around it."""
_ICON_NAME = re.compile(r"[a-z]+(?:_[a-z]+)*")
_ICON_FONT = re.compile(r"(?:material|icon|symbol)[\w+%' -]*(?:icons?|symbols?|font)", re.IGNORECASE)
_ARIA_VALUE = re.compile(r"aria-[a-z]+=\"([^\"]*)\"")
_EMPTY_ARIA = re.compile(r"\saria-[a-z]+(?=[\s>]|=\"\")")


def _bypass(facts: Facts) -> Severity | None:
    """Nothing to skip, or a way to skip it that is no link: axe looks for links, headings and landmarks."""
    page = page_of(facts.document)
    elements = [*page.frame.elements, *page.main.elements]
    first = next((element for element in elements if _focusable(element)), None)
    if (
        first is None
        or first.name in ("button", "summary")
        or attribute(first, "href").startswith("#")
        or _leads_inside(first)
    ):
        return None
    before = sum(len(str(text).split()) for text in first.find_all_previous(string=True) if not _in_head(text.parent))
    return None if before >= _SOME_TEXT else Severity.ERROR


_SOME_TEXT = 10
"""So many words before the first link or button: the page begins with its own content."""


def _focusable(element: Tag) -> bool:
    return (element.name in ("a", "area") and element.has_attr("href")) or (
        element.name in ("button", "input", "select", "summary", "textarea", "iframe")
        or attribute(element, "tabindex") == "0"
    )


def _leads_inside(element: Tag) -> bool:
    return attribute(element, "role") in ("link", "button") and "#" in attribute(element, "onclick")


def _in_head(element: Tag | None) -> bool:
    ups = (element, *element.parents) if element else ()
    return any(up.name in ("head", "script", "style", "template") for up in ups)


def _contrast(facts: Facts) -> Severity | None:
    """Doubts about a sign instead of words, about a drawing, and about what nobody hears."""
    if not facts.doubtful:
        return Severity.ERROR
    if facts.says("color-contrast", "outsideViewport", "nonBmp"):
        return None  # nobody sees it, or it is no letters
    if not facts.look and facts.says("color-contrast", "bgImage", "bgGradient", "imgNode", "equalRatio"):
        return None  # probes measure that on the screen, here or at its like; or unseen on purpose, by its own colours
    around = (facts.element, *facts.element.parents) if facts.element is not None else ()
    untold = any(element.name == "svg" or attribute(element, "aria-hidden") == "true" for element in around)
    return None if untold or _is_sign(facts.text) else Severity.ERROR


def _label_mismatch(facts: Facts) -> Severity | None:
    """A name with other words than one sees: also an abbreviation written out, or a word that a font makes an icon."""
    shown = " ".join(facts.text.split()).casefold()
    if (facts.doubtful and _is_sign(shown)) or _written_out(shown, facts) or _is_icon(shown, facts):
        return None
    return Severity.WARNING


def _written_out(shown: str, facts: Facts) -> bool:
    """Is each word that one sees in the name, or the beginning of the one there, with a full stop?"""
    label = attribute(facts.element, "aria-label").casefold().split() if facts.element is not None else []
    words = shown.split()
    return 0 < len(words) == len(label) and all(
        word == whole or (len(word) > 2 and word.endswith(".") and whole.startswith(word[:-1]))
        for word, whole in zip(words, label, strict=True)
    )


def _is_icon(shown: str, facts: Facts) -> bool:
    """Is it one word, on a page with a font of icons? Such fonts draw a picture in the place of a word."""
    if not _ICON_NAME.fullmatch(shown):
        return False
    page = page_of(facts.document)
    sources = " ".join(attribute(link, "href") for link in page.named("link"))
    return bool(_ICON_FONT.search(sources + " ".join(style.get_text() for style in page.unseen.named("style"))))


def _is_sign(text: str) -> bool:
    """Is it a single letter or sign, such as the X of a button to close?"""
    return len("".join(text.split())) == 1


def _attribute_value(facts: Facts) -> Severity | None:
    """An ARIA attribute without a value counts as one that is not there."""
    return None if facts.doubtful and _EMPTY_ARIA.search(facts.html) else Severity.ERROR


def _allowed(facts: Facts) -> Severity | None:
    """The same where it is about an attribute that the role has no use for."""
    values = [value for why in facts.why for value in _ARIA_VALUE.findall(why)]
    return None if values and not any(map(str.strip, values)) else Severity.ERROR


def _headers(facts: Facts) -> Severity | None:
    """An empty ``headers`` is as good as none."""
    return None if facts.doubtful else Severity.ERROR


def _nested(facts: Facts) -> Severity | None:
    """What the Tab key passes by is no stop inside another."""
    return None if facts.says("no-focusable-content", "notHidden") else Severity.ERROR


def _frame_focus(facts: Facts) -> Severity | None:
    """A script may take a frame out of the order for a while, as long as a dialog is open."""
    if facts.element is not None and facts.element.has_attr("tabindex"):
        return Severity.ERROR
    page = page_of(facts.document)
    return None if page.named("dialog") or page.unseen.named("dialog") else Severity.WARNING


def _required(_facts: Facts) -> Severity | None:
    """The W3C ties required states to no success criterion: often what lacks has a value that is understood."""
    return Severity.WARNING


def is_advice(rule: str, facts: Facts) -> bool:
    """Does axe ask here what WCAG does not? A state that is not there is off: not ticked, not open."""
    role = attribute(facts.element, "role") if facts.element is not None else ""
    return rule == "aria-required-attr" and role in _OFF_WITHOUT


_OFF_WITHOUT = frozenset("checkbox combobox menuitemcheckbox menuitemradio radio switch".split())
"""Roles whose required state has a value when it is left out, by WAI-ARIA; that of a slider is nobody’s guess."""


_WEIGHED: Mapping[str, Callable[[Facts], Severity | None]] = {
    "aria-allowed-attr": _allowed,
    "aria-required-attr": _required,
    "aria-valid-attr-value": _attribute_value,
    "bypass": _bypass,
    "color-contrast": _contrast,
    "frame-focusable-content": _frame_focus,
    "label-content-name-mismatch": _label_mismatch,
    "nested-interactive": _nested,
    "td-headers-attr": _headers,
}
