"""Rules on what happens by itself, as the scripts in the page tell: on focus, on a choice, on a key, after a while."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Page, Part, attribute, page_of
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_GOES = re.compile(
    r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\(|\.submit\(|\.requestSubmit\(|\bwindow\.open\("
    r"|(?<![.\w])open\(|showModal\(|(?<![.\w])alert\("
)
_REFUSES = re.compile(r"preventDefault\(|return\s+false")
_TAKES_IN = re.compile(r"clipboardData|getData\(|execCommand|setRangeText|insertText|\.value\s*\+?=(?!=)")
_LOGIN = ("current-password", "new-password", "one-time-code", "username")
_KEY = re.compile(r"\.key(?:Code)?\s*={2,3}\s*[\"'`]([^\"'`\s])[\"'`]|case\s+[\"'`]([^\"'`\s])[\"'`]\s*:")
_MODIFIED = re.compile(r"ctrlKey|metaKey|altKey")
_WHOLE = ("document", "window", "body", "documentElement", "document.body")
_TIMER = re.compile(r"\bsetTimeout\(")
_DELAY = re.compile(r",\s*([\d\s*.e]+)\s*$")
_LEAVES = re.compile(
    r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace|reload)\(|\.submit\(|log_?(?:out|off)", re.I
)
_CLEARS = re.compile(
    r"([\w$]+)\.(?:(?:textContent|innerHTML|innerText)\s*=\s*[\"'`]\s*[\"'`]|remove\(\)|hidden\s*=\s*true)"
)
_LIVE = ("alert", "status", "log")
TWENTY_HOURS = 20 * 60 * 60 * 1000
"""In milliseconds: longer time limits are free."""
_READABLE = 20_000


def paste_refused(part: Part) -> Iterator[Match]:
    """A field to log in with that refuses what one pastes: a password manager, or a code from a message."""
    for heard in scripts.listeners(part.page):
        if heard.event == "paste" and _REFUSES.search(heard.body) and not _TAKES_IN.search(heard.body):
            fields = [field for field in _fields_in(heard, part) if _logs_in(field)]
            if fields:
                yield part.match(fields[0], name_of(fields[0], part.page) or attribute(fields[0], "name"))


def focus_acts(part: Part) -> Iterator[Match]:
    """An element that leaves the page, or opens something, as soon as it gets the focus."""
    for heard in scripts.listeners(part.page):
        if heard.event in ("focus", "focusin") and _GOES.search(heard.body):
            for element in _inside(heard, part)[:1]:
                yield part.match(element, _called(element, part.page))


def focus_dropped(part: Part) -> Iterator[Match]:
    """An element that gives the focus away as soon as it gets it."""
    for element in part.having("onfocus"):
        if re.search(r"(?<![\w.])(?:this\.)?blur\(", attribute(element, "onfocus")):
            yield part.match(element, _called(element, part.page))


def choice_acts(part: Part) -> Iterator[Match]:
    """A field that leaves the page, or sends the form, as soon as something is filled in or chosen."""
    for heard in scripts.listeners(part.page):
        if heard.event in ("change", "input", "keyup") and _GOES.search(heard.body):
            fields = [field for field in _inside(heard, part) if field.name in ("select", "input", "textarea", "form")]
            if fields and not words.BY_ITSELF.search(_near(fields[0])):
                yield part.match(fields[0], _called(fields[0], part.page))


def key_alone(document: Document, _context: Context) -> Iterator[Match]:
    """A page that does something at a single letter or sign, wherever one is on the page."""
    page = page_of(document)
    for heard in scripts.listeners(page):
        if heard.event in ("keydown", "keyup", "keypress") and not heard.elements and heard.target in _WHOLE:
            keys = [one or other for one, other in _KEY.findall(heard.body)]
            if keys and not _MODIFIED.search(heard.body) and not words.KEYS_OFF.search(content_of(document.main)):
                yield Match(Place(document.path), quote=" ".join(dict.fromkeys(keys)), selector="script")
                return


def time_runs_out(document: Document, _context: Context) -> Iterator[Match]:
    """A page that leaves by itself after a while, and a message that goes before everybody has read it."""
    page = page_of(document)
    code = scripts.scripts(page)
    known = scripts.variables(code) if "setTimeout" in code else {}
    for found in _TIMER.finditer(code):
        call = scripts.balanced(code, found.end())
        delay = _milliseconds(call)
        cleared = [elements for name in _CLEARS.findall(call) if (elements := _live(known.get(name, ""), page))]
        leaves = bool(_LEAVES.search(call)) and 1000 < delay <= TWENTY_HOURS and "clearTimeout" not in code
        if leaves or (cleared and 0 < delay < _READABLE):
            yield Match(Place(document.path), selector="script", values={"seconds": max(1, round(delay / 1000))})
            return


def _milliseconds(call: str) -> float:
    """The delay at the end of a call of ``setTimeout``; 0 when it is not a number."""
    found = _DELAY.search(call)
    total = 1.0
    for factor in found[1].split("*") if found else ["0"]:
        try:
            total *= float(factor.strip() or "0")
        except ValueError:
            return 0.0
    return total


def _live(selector: str, page: Page) -> list[Tag]:
    elements = scripts.elements_of(selector, page) if selector else ()
    return [one for one in elements if attribute(one, "role") in _LIVE or one.has_attr("aria-live")]


def _inside(heard: scripts.Listener, part: Part) -> list[Tag]:
    """The elements of a listener that stand in this part."""
    return [element for element in heard.elements if part.holds(element)]


def _fields_in(heard: scripts.Listener, part: Part) -> list[Tag]:
    """The fields that the listener is on, or around."""
    elements = _inside(heard, part)
    if not heard.elements and heard.target in _WHOLE:
        elements = part.named("input")
    return [field for element in elements for field in (element, *element.find_all("input")) if field.name == "input"]


def _logs_in(field: Tag) -> bool:
    form = field.find_parent("form")
    secret = isinstance(form, Tag) and form.find("input", type="password") is not None
    return attribute(field, "type").lower() == "password" or attribute(field, "autocomplete") in _LOGIN or secret


def _near(field: Tag) -> str:
    """The text around the field, where it may be said what will happen."""
    form = field if field.name == "form" else field.find_parent("form")
    around = form if isinstance(form, Tag) else field.parent
    before = around.find_previous_sibling() if isinstance(around, Tag) else None
    return " ".join(content_of(one) for one in (before, around) if isinstance(one, Tag))


def _called(element: Tag, page: Page) -> str:
    return name_of(element, page) or attribute(element, "name") or attribute(element, "id")


RULES = (
    PartRule("accessibility.paste-refused", Severity.WARNING, paste_refused, "WCAG 2.2 niveau AA", ("3.3.8",)),
    PartRule("accessibility.focus-acts", Severity.WARNING, focus_acts, "WCAG 2.1 niveau A", ("3.2.1",)),
    PartRule(
        "accessibility.focus-dropped", Severity.ERROR, focus_dropped, "WCAG 2.1 niveau A", ("2.1.1", "2.4.7", "3.2.1")
    ),
    PartRule("accessibility.choice-acts", Severity.WARNING, choice_acts, "WCAG 2.1 niveau A", ("3.2.2",)),
)
PAGE_RULES = (
    Rule("accessibility.key-alone", Severity.NOTICE, key_alone, "WCAG 2.1 niveau A", ("2.1.4",)),
    Rule("accessibility.time-runs-out", Severity.NOTICE, time_runs_out, "WCAG 2.1 niveau A", ("2.2.1",)),
)
