"""The elements of a parsed page by id, class and name: a selector is tried on the few that it can mean, not on all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import soupsieve
from bs4 import BeautifulSoup, Tag

_INTRICATE = re.compile(r"[\\,|]|:scope")
"""Lists of selectors, escaped characters and names of namespaces are not taken apart; a scope is one of a search."""
_LAST = re.compile(
    r"""(?:^|[\s>+~])(?P<name>[a-z][a-z0-9]*)?(?P<marks>(?:[.#]-?[a-z_][\w-]*)*)
    (?:\[[^\[\]"']*(?:"[^"]*")?\]|:[a-z-]+(?:\([\dn+\s-]*\))?)*$""",
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
"""The last part of a selector: that of the element itself."""
_MARK = re.compile(r"([.#])([\w-]+)", re.ASCII)


class Elements:
    """All elements of ``tree``. It is not for a tree that changes."""

    def __init__(self, tree: BeautifulSoup) -> None:
        self._tree = tree
        self._found: dict[str, Tag | None] = {}

    @cached_property
    def _all(self) -> list[Tag]:
        return [element for element in self._tree.descendants if isinstance(element, Tag)]

    @cached_property
    def _ids(self) -> Counter[str]:
        return Counter(str(element.attrs["id"]) for element in self._all if "id" in element.attrs)

    @cached_property
    def _by(self) -> dict[str, list[Tag]]:
        found: dict[str, list[Tag]] = {}
        # What is in a template is not of the page: selectors do not lead there.
        templates = [element for element in self._all if element.name == "template"]
        unused = {id(element) for template in templates for element in template.find_all(True)}
        for element in self._all:
            if id(element) in unused:
                continue
            found.setdefault(element.name.lower(), []).append(element)
            if "id" in element.attrs:
                found.setdefault(f"#{element.attrs['id']}", []).append(element)
            classes = element.attrs.get("class") or ()
            for name in dict.fromkeys(classes.split() if isinstance(classes, str) else classes):
                found.setdefault(f".{name}", []).append(element)
        return found

    def times(self, identity: str) -> int:
        """How often an id is there: faulty pages have one twice."""
        return self._ids[identity]

    def first(self, selector: str) -> Tag | None:
        """The first element that ``selector`` leads to. Raises :class:`soupsieve.SelectorSyntaxError`."""
        if selector not in self._found:
            found = self._likely(selector) or self._tree.select_one(selector)
            # Not every soupsieve knows that selectors do not lead into a template.
            self._found[selector] = None if found is None or found.find_parent("template") else found
        return self._found[selector]

    def _likely(self, selector: str) -> Tag | None:
        key = key_of(selector)
        likely: Sequence[Tag] = self._by.get(key, ()) if key else ()
        if not likely:
            return None
        matcher = soupsieve.compile(selector)
        return next((element for element in likely if matcher.match(element)), None)


def key_of(selector: str) -> str:
    """What every element that ``selector`` leads to surely has: an id, class or name; empty if that is not plain."""
    last = None if _INTRICATE.search(selector) else _LAST.search(selector)
    if last is None:
        return ""
    marks = dict(_MARK.findall(last["marks"]))
    return f"#{marks['#']}" if "#" in marks else f".{marks['.']}" if "." in marks else (last["name"] or "").lower()
