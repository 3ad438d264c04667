"""The style sheets in a page, read block by block: which selector declares what, and inside which ``@media``."""

from __future__ import annotations

import re
from dataclasses import dataclass

import soupsieve
from bs4 import Tag

from plugins.accessibility.rules.part import Page

LONGEST = 120_000
"""Of more characters a sheet is not read here."""
_KEPT = "_sheets"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STRING = r"\"(?:\\.|[^\"\\\n])*+\"|'(?:\\.|[^'\\\n])*+'"
_PIECE = re.compile(rf"((?:[^{{}}\"']++|{_STRING}|[\"'])*+)([{{}}]|\Z)", re.DOTALL)
"""A text up to the next bracket that is in no string, or up to the end: so that nothing is read twice."""
_PSEUDO = re.compile(r"::?(?:before|after)\b")
_STATE = re.compile(r":(?:hover|focus|active|checked|disabled|target|open)\b|::")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a style sheet: ``pseudo`` says whether it is on what is put before or after an element."""

    selector: str
    body: str
    media: str = ""

    @property
    def pseudo(self) -> bool:
        """Is it on ``::before`` or ``::after``?"""
        return bool(_PSEUDO.search(self.selector))

    def elements(self, page: Page) -> list[Tag]:
        """The elements that the block is for, whatever their state; none where that cannot be told."""
        plain = [_PSEUDO.sub("", one).strip() for one in self.selector.split(",")]
        plain = [one for one in plain if one and not _STATE.search(one)]
        try:
            return list(soupsieve.select(", ".join(plain), page.document.tree, limit=200)) if plain else []
        except (soupsieve.SelectorSyntaxError, NotImplementedError):
            return []


def blocks(page: Page) -> list[Block]:
    """The blocks of all ``<style>`` elements in the page. Kept on the page itself."""
    kept = vars(page)
    if _KEPT not in kept:
        texts = [style.get_text() for style in page.unseen.named("style")]
        kept[_KEPT] = [block for text in texts if len(text) <= LONGEST for block in read(text)]
    found: list[Block] = kept[_KEPT]
    return found


def read(css: str) -> list[Block]:
    """The blocks of a style sheet."""
    found: list[Block] = []
    around: list[str] = []
    for text, bracket in _PIECE.findall(_COMMENT.sub("", css)):
        if bracket == "{":
            around.append(text.rpartition(";")[2].strip())
        elif bracket and around:
            head = around.pop()
            if head and not head.startswith("@"):
                media = " ".join(outer for outer in around if outer.startswith("@"))
                found.append(Block(head, text.strip(), media))
    return found
