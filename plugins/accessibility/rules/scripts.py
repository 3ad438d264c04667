"""What the scripts in a page listen for, as far as their text tells: on what, to which event, and what then happens.

A script is read here, never run: what it does by way of libraries or of other files stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import soupsieve
from bs4 import Tag

from plugins.accessibility.rules.part import Page, attribute

LONGEST = 60_000
"""Scripts of more characters are libraries."""
_MOST = 20
_BODY = 2_000
_KEPT = "_listeners"
_TYPES = ("", "text/javascript", "application/javascript", "module")
_FIND = r"document\.(getElementById|querySelector(?:All)?)\(\s*[\"'`]([^\"'`]+)[\"'`]\s*\)"
_VARIABLE = re.compile(rf"([\w$]+)\s*=\s*(?:\[\s*\.\.\.\s*|Array\.from\(\s*)?{_FIND}")
_EACH = re.compile(
    rf"(?:{_FIND}|\b([\w$]+))\s*\.\s*(?:forEach|map)\(\s*(?:function\s*)?\(?\s*([\w$]+)"
    rf"|for\s*\(\s*(?:const|let|var)\s+([\w$]+)\s+of\s+(?:{_FIND}|([\w$]+))"
)
_LISTENS = re.compile(r"\.addEventListener\(\s*[\"'`](\w+)[\"'`]\s*,|\.on([a-z]+)\s*=(?!=)")
_TARGET = re.compile(rf"(?:{_FIND}|\b([\w$]+))\s*\??$")
_CALLED = re.compile(r"\b([A-Za-z_$][\w$]*)\s*(?=\()|^\s*([A-Za-z_$][\w$]*)\s*$")


@dataclass(frozen=True, slots=True)
class Listener:
    """``event`` on the ``elements``; of what is not in the page they are none. ``body`` is the code that then runs.

    ``target`` is what the script calls the element, such as ``window``.
    """

    target: str
    event: str
    body: str
    elements: tuple[Tag, ...] = ()


def scripts(page: Page) -> str:
    """The scripts that stand in the page itself."""
    found = (script for script in page.unseen.named("script") if attribute(script, "type").lower() in _TYPES)
    texts = [script.get_text() for script in found]
    return "\n".join(text for text in texts if len(text) <= LONGEST)


def fills(element: Tag, page: Page) -> bool:
    """Does a script in the page name the element, by its id? It may give it a name or content: a browser can tell."""
    identity = attribute(element, "id")
    return bool(identity) and bool(re.search(rf"""["'`#]{re.escape(identity)}["'`]""", scripts(page)))


def listeners(page: Page) -> list[Listener]:
    """What the scripts and the ``on…`` attributes of the page listen for. Kept on the page itself."""
    kept = vars(page)
    if _KEPT not in kept:
        kept[_KEPT] = [*_in_attributes(page), *_in_scripts(scripts(page), page)]
    found: list[Listener] = kept[_KEPT]
    return found


def variables(code: str) -> dict[str, str]:
    """The selectors of the elements that the names in a script stand for."""
    found = {name: _selector(how, what) for name, how, what in _VARIABLE.findall(code)}
    for how, what, plural, each, other, how_of, what_of, plural_of in _EACH.findall(code):
        selector = _selector(how or how_of, what or what_of) if how or how_of else found.get(plural or plural_of, "")
        if selector:
            found.setdefault(each or other, selector)
    return found


def elements_of(selector: str, page: Page) -> tuple[Tag, ...]:
    """The first elements that a selector in a script finds."""
    try:
        return tuple(soupsieve.select(selector, page.document.tree, limit=_MOST))
    except (soupsieve.SelectorSyntaxError, NotImplementedError):
        return ()


def balanced(code: str, start: int) -> str:
    """The code from ``start`` up to the bracket that closes what was open there, at most some thousand characters."""
    depth = 0
    for at in range(start, min(len(code), start + _BODY)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
            if depth < 0:
                return code[start:at]
        elif code[at] == ";" and depth == 0:
            return code[start:at]
    return code[start : start + _BODY]


def _in_attributes(page: Page) -> Iterator[Listener]:
    for part in (page.frame, page.main):
        for name in part.attribute_names:
            if name.startswith("on"):
                for element in part.having(name):
                    yield Listener("this", name[2:], attribute(element, name), (element,))


def _in_scripts(code: str, page: Page) -> Iterator[Listener]:
    if "addEventListener" not in code and ".on" not in code:
        return
    known = variables(code)
    for found in _LISTENS.finditer(code):
        target = _TARGET.search(code[max(0, found.start() - 160) : found.start()])
        if target:
            name = target[3] or ""
            selector = known.get(name, "") if name else _selector(target[1], target[2])
            elements = elements_of(selector, page) if selector else ()
            body = _with_called(balanced(code, found.end()), code)
            yield Listener(name or selector, found[1] or found[2], body, elements)


def _with_called(body: str, code: str) -> str:
    """The code, and that of the functions of the same script that it calls or names."""
    parts = [body]
    for name in dict.fromkeys(call or alone for call, alone in _CALLED.findall(body)):
        start = re.search(rf"\bfunction\s+{re.escape(name)}\s*\(|\b(?:const|let|var)\s+{re.escape(name)}\s*=", code)
        if start:
            brace = code.find("{", start.end())
            if start[0].endswith("="):
                parts.append(balanced(code, start.end()))
            elif 0 <= brace < start.end() + 200:
                parts.append(balanced(code, brace + 1))
    return "\n".join(parts)


def _selector(how: str, what: str) -> str:
    return f"#{soupsieve.escape(what)}" if how == "getElementById" else what
