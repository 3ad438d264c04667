"""Rules on what happens by itself, as the scripts in the page tell: while one types, pastes, or after a while."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import called, content_of, name_of
from plugins.accessibility.rules.part import Page, Part, attribute, page_of, shortened
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_LEAVES = re.compile(
    r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace|reload)\(|\.(?:requestS|s)ubmit\(|log_?(?:out|off)\(",
    re.IGNORECASE,
)
_REFUSES = re.compile(r"preventDefault\(|return\s+false")
_TAKES_IN = re.compile(r"clipboardData|getData\(|execCommand|setRangeText|insertText|\.value\s*\+?=(?!=)")
_LOGIN = ("current-password", "new-password", "one-time-code", "username")
_FIELDS = ("select", "input", "textarea", "form")
_TYPED = ("input", "keyup", "keypress")
_WHOLE = ("document", "window", "body")
_TIMER = re.compile(r"\bsetTimeout\(")
_REPEATED = re.compile(r"\bsetInterval\(")
_DELAY = re.compile(r",\s*([\d\s*._e]+)\s*$")
_EMPTIES = r"(?:textContent|innerHTML|innerText)\s*=\s*[\"'`]\s*[\"'`]"
_CLEARS = re.compile(rf"([\w$]+)\.(?:{_EMPTIES}|remove\(\)|hidden\s*=\s*true)")
_CHANGES = re.compile(
    r"textContent\s*=|innerHTML\s*=|\.src\s*=|scroll(?:By|To|Left|Top|IntoView)|classList|translate|next\(|slide"
)
_STATES = re.compile(
    r"aria-(?:selected|expanded|checked|pressed|current)|aria(?:Selected|Expanded|Checked|Pressed)|setAttribute\(\s*\w"
)
_SWITCHES = re.compile(r"classList|className|\.hidden\b|style\.display|toggleAttribute")
_STATEFUL = ("tab", "switch", "checkbox", "radio", "menuitemcheckbox", "menuitemradio")
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
                yield part.match(fields[0], called(fields[0], part.page) or attribute(fields[0], "name"))


def typing_acts(part: Part) -> Iterator[Match]:
    """A field that leaves the page, or sends the form, as soon as enough is typed; not one that says so."""
    for heard in scripts.listeners(part.page):
        if heard.event in _TYPED and _LEAVES.search(heard.body):
            fields = [one for one in heard.elements if part.holds(one) and one.name in _FIELDS]
            if fields and not words.BY_ITSELF.search(_near(fields[0], part.page)):
                yield part.match(fields[0], called(fields[0], part.page) or attribute(fields[0], "name"))


def state_stale(part: Part) -> Iterator[Match]:
    """A tab or switch that shows by its looks that it is chosen, and whose state no script ever changes."""
    code = scripts.scripts(part.page)
    for heard in scripts.listeners(part.page) if not _STATES.search(code) else ():
        for element in heard.elements[:1]:
            stateful = attribute(element, "role") in _STATEFUL or element.has_attr("aria-pressed")
            if heard.event == "click" and stateful and _SWITCHES.search(heard.body) and part.holds(element):
                yield part.match(element, content_of(element))
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
            seconds = max(1, round(delay / 1000))
            yield Match(Place(document.path), shortened(call), selector="script", values={"seconds": seconds})
            return


def goes_on(document: Document, _context: Context) -> Iterator[Match]:
    """A page on which something moves or changes again and again, without a button that stops it."""
    page = page_of(document)
    code = scripts.scripts(page)
    stops = [name_of(one, page) or attribute(one, "value") for one in page.named("button", "input", "a")]
    handlers = " ".join(attribute(one, "onclick") for part in (page.main, page.frame) for one in part.having("onclick"))
    if (
        "clearInterval" in code
        or ".pause(" in code + handlers
        or any(words.SOUND_BUTTON.search(name) for name in stops)
    ):
        return
    for found in _REPEATED.finditer(code):
        call = scripts.balanced(code, found.end())
        if _CHANGES.search(call) and 0 < _milliseconds(call) <= _READABLE:
            yield Match(Place(document.path), shortened(call), selector="script")
            return
    for video in (*page.named("video"), *page.unseen.named("video")):
        if video.has_attr("autoplay") and video.has_attr("loop") and not video.has_attr("controls"):
            file = attribute(video, "src")
            yield Match(Place(document.path), shortened(file) or None, selector=document.selector_of(video))
            return


def _milliseconds(call: str) -> float:
    """The delay at the end of a call of a timer; 0 when it is not a number."""
    found = _DELAY.search(call)
    total = 1.0
    for factor in found[1].replace("_", "").split("*") if found else ["0"]:
        try:
            total *= float(factor.strip() or "0")
        except ValueError:
            return 0.0
    return total


def _live(selector: str, page: Page) -> list[Tag]:
    elements = scripts.elements_of(selector, page) if selector else ()
    return [one for one in elements if attribute(one, "role") in _LIVE or one.has_attr("aria-live")]


def _fields_in(heard: scripts.Listener, part: Part) -> list[Tag]:
    """The fields that the listener is on, or around."""
    elements = [element for element in heard.elements if part.holds(element)]
    if not heard.elements and heard.target in _WHOLE:
        elements = part.named("input")
    return [field for element in elements for field in (element, *element.find_all("input")) if field.name == "input"]


def _logs_in(field: Tag) -> bool:
    form = field.find_parent("form")
    secret = isinstance(form, Tag) and form.find("input", type="password") is not None
    return attribute(field, "type").lower() == "password" or attribute(field, "autocomplete") in _LOGIN or secret


def _near(field: Tag, page: Page) -> str:
    """The text around the field, or that describes it, where it may be said what will happen."""
    form = field if field.name == "form" else field.find_parent("form")
    around = form if isinstance(form, Tag) else (field.find_parent("label") or field).parent
    before = around.find_previous_sibling() if isinstance(around, Tag) else None
    described = (page.by_id.get(name) for name in attribute(field, "aria-describedby").split())
    return " ".join(content_of(one) for one in (before, around, *described) if isinstance(one, Tag))


RULES = (
    PartRule("accessibility.paste-stopped", Severity.WARNING, paste_refused, "WCAG 2.2 niveau AA", ("3.3.8",)),
    PartRule("accessibility.typing-acts", Severity.WARNING, typing_acts, "WCAG 2.1 niveau A", ("3.2.2",)),
    PartRule("accessibility.state-unsaid", Severity.NOTICE, state_stale, "WCAG 2.1 niveau A", ("4.1.2",)),
)
PAGE_RULES = (
    Rule("accessibility.time-runs-out", Severity.NOTICE, time_runs_out, "WCAG 2.1 niveau A", ("2.2.1",)),
    Rule("accessibility.goes-on", Severity.NOTICE, goes_on, "WCAG 2.1 niveau A", ("2.2.2",)),
)
