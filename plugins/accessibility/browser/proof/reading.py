"""Each element of a page as its surroundings make it, without the words in it.

axe and the probes judge how an element is marked up and styled, not what its text says. So an element of which another
page has the like, in the like surroundings, needs no second look. All that such a judgement can depend on is in a
*context*: the chain of elements around it, its attributes, what of kind of text it holds, what stands before it. Where
a context cannot say it all (frames, media, inline scripts, tables), it holds so much that no other page has it too.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree
from lxml import html as markup

_TEXT_ATTRIBUTES = frozenset({"alt", "title", "aria-label", "placeholder", "summary", "content", "value", "label"})
"""Attributes that hold text: what kind of text counts, not the words."""
_REFERENCES = frozenset({"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list"})
_FREE = frozenset({"href", "src", "srcset", "datetime", "cite", "action", "download", "name", "d", "points"})
"""Attributes of which only the presence counts."""
_WHOLE = frozenset({"iframe", "frame", "object", "embed", "video", "audio", "canvas", "math", "marquee"})
"""Elements whose own content decides: nothing proves them but a look."""
_LANDMARKS = frozenset({"nav", "aside", "section", "form", "header", "footer", "main"})
_NO_CODE = frozenset({"application/ld+json", "application/json", "text/template"})
_LONG_WORDS = (26, 34)
"""From so many characters on, a word may be too wide for a narrow screen."""
_LEADER = re.compile(r"([\w-]+)(?:::?[\w-]+(?:\([^()]*\))?|\[[^\]]*\])*\s*[+~]\s*[\w.#:*\[&]")
_NEUTRAL = frozenset({"div ", "span ", "section ", "div class=", "span class=", "section class="})
"""Elements without attributes, that make no surroundings of their own."""
SILENT = frozenset({"script", "style", "template", "noscript"})


class Code:
    """All text of the style sheets and scripts of a site.

    Attributes that occur in no style sheet and no script make no difference to anybody.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.leaders = frozenset(_LEADER.findall(text))
        """Tags and classes that a style sheet asks of what stands before an element."""
        self._named: dict[str, bool] = {}

    def matters(self, attribute: str, value: str) -> bool:
        """Does a style sheet or script speak of this attribute or, for ``class`` and ``id``, of its value?"""
        word = {"id": f"#{value}", "class": value}.get(attribute, attribute)
        if word not in self._named:
            self._named[word] = word in self._text
        return self._named[word]


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a page with its contexts: ``fine`` are what axe may judge by, ``coarse`` what probes may."""

    node: markup.HtmlElement
    in_main: bool
    fine: tuple[str, ...]
    coarse: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Around:
    """What is around an element: its parent, the two nearest without their attributes, and all that style can ask for.

    Which of those further off comes first makes no difference to style sheets, so they are a set.
    """

    digest: str
    parent: str
    plain: tuple[str, str]
    all: frozenset[str]

    def within(self, base: str, own: str, plain: str) -> _Around:
        """What is around the children of the element that is called so."""
        ours = self.all if own in _NEUTRAL or own in self.all else self.all | {own}
        digest = self.digest if ours is self.all else hashed(f"{base} {sorted(ours)}")
        return _Around(digest, own, (self.plain[1], plain), ours)


class Reading:
    """One page. ``facts`` is the context that stands for what only the page as a whole can be faulted for."""

    def __init__(self, tree: markup.HtmlElement, code: Code) -> None:
        self._tree = tree
        self._code = code
        self._ids = Counter(tree.xpath("//@id"))
        self._labelled = set(tree.xpath("//label/@for"))
        heart = tree.find(".//main")
        self._heart = heart if heart is not None else tree.find("body")
        self._base = hashed("\n".join(self._styled_by()))
        self.facts = hashed(self._base + "\n".join(self._facts()))

    def _styled_by(self) -> Iterator[str]:
        """What holds for the whole page: its style sheets and scripts."""
        for element in self._tree.iter("link", "style", "script"):
            kind = element.get("type", "")
            if element.tag == "link":
                if "stylesheet" in element.get("rel", ""):
                    yield f"{element.get('href')} {element.get('media')}"
            elif kind not in _NO_CODE:
                yield f"{element.tag} {element.get('src')} {kind} {element.text}"

    def _facts(self) -> Iterator[str]:
        """What only the page as a whole can be faulted for."""
        twice = sorted(name for name, times in self._ids.items() if times > 1)
        yield f"ids {twice}"
        levels = [int(heading.tag[1]) for heading in self._tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        steps = sorted({(one, other) for one, other in pairwise(levels) if other > one + 1})
        yield f"headings {steps} {min(levels.count(1), 2)} {levels[:1]}"
        names = Counter(
            (each.tag, each.get("aria-label"), each.get("aria-labelledby"), each.get("role"))
            for each in self._tree.iter(*_LANDMARKS)
        )
        yield f"landmarks {sorted(each[0] for each, times in names.items() if times > 1 and each[0] != 'header')}"

    def elements(self) -> Iterator[Element]:
        """Each element with its contexts, from top to bottom."""
        base = self._base
        start = _Around(base, "", ("", ""), frozenset())
        waiting: list[tuple[markup.HtmlElement, _Around, bool]] = [(self._tree, start, False)]
        while waiting:
            element, around, here = waiting.pop()
            if not isinstance(element.tag, str) or element.tag in SILENT:
                continue
            here = here or element is self._heart
            own = f"{element.tag} {' '.join(self._attributes(element))}"
            plain = f"{element.tag} {self._classes(element.get('class', ''))} {element.get('role')}"
            coarse = [hashed(f"{base} {plain} in {around.plain}")]
            if long := _longest(element.text or ""):
                coarse.append(hashed(f"{base} long {long} {element.tag}"))
            # Apart, not together: what it holds and where it stands do not make each other worse.
            inner = f"{own} in {around.parent} in {around.digest}"
            fine = (hashed(f"{inner} at {self._place(element)}"), hashed(f"{inner} with {self._content(element)}"))
            yield Element(element, here, fine, tuple(coarse))
            within = around.within(base, own, plain)
            waiting.extend((child, within, here) for child in reversed(element))

    def _attributes(self, element: markup.HtmlElement) -> Iterator[str]:
        for name, value in sorted(element.items()):
            told = element.tag == "meta" and (element.get("name") == "viewport" or element.get("http-equiv"))
            if name == "class":
                yield f"class={self._classes(value)}"
            elif name in _TEXT_ATTRIBUTES and not told:
                yield f"{name}={_kind(value)}"
            elif name in _REFERENCES:
                yield f"{name}={all(word in self._ids for word in value.split())}"
            elif name == "id" and element.tag in ("input", "select", "textarea"):
                yield f"labelled={value in self._labelled}"
            elif name == "id" and element.tag not in _WHOLE:
                if self._matters(name, value):
                    yield f"{name}={value}"
            elif name in _FREE and element.tag not in _WHOLE:
                yield name
            elif not name.startswith("data-") or element.tag in _WHOLE:
                yield f"{name}={value}"
            elif self._matters(name, value):
                yield name + (f"={value}" if self._matters("class", value) else "")

    def _classes(self, value: str) -> str:
        """The classes that a style sheet or script speaks of."""
        return " ".join(sorted(name for name in value.split() if self._code.matters("class", name)))

    def _matters(self, name: str, value: str) -> bool:
        return self._code.matters(name, value)

    def _place(self, element: markup.HtmlElement) -> str:
        """Where it stands among its siblings, as far as style sheets ask."""
        before, after = element.getprevious(), element.getnext()
        ahead = before.tag if before is not None and isinstance(before.tag, str) else "-"
        names = {ahead, *before.get("class", "").split()} if before is not None and ahead != "-" else set()
        return f"{ahead != '-'} {sorted(names & self._code.leaders)} {after is None}"

    def _content(self, element: markup.HtmlElement) -> str:
        """What kind of text it holds itself; for a table also its shape, for a frame or film all there is."""
        if element.tag in _WHOLE:
            return etree.tostring(element, encoding="unicode", with_tail=False)
        own = [element.text or "", *(child.tail or "" for child in element)]
        text = " ".join(own)
        shape = f"{_shape(element)}" if element.tag == "table" else ""
        inline = len(element) > 0 and bool(text.strip())
        return f"{_kind(text)} {inline} {shape}"


def _kind(text: str) -> str:
    """``-`` nothing, ``.`` no letter or digit, ``1`` one character, ``t`` text."""
    bare = text.strip()
    if not bare:
        return "-"
    if len(bare) == 1:
        return "1"
    return "t" if any(map(str.isalnum, bare)) else "."


def _longest(text: str) -> int:
    longest = max(map(len, re.split(r"[\s/-]+", text)), default=0)
    return sum(longest >= limit for limit in _LONG_WORDS)


def _shape(table: markup.HtmlElement) -> list[str]:
    rows = [" ".join(f"{cell.tag}{cell.get('scope')}" for cell in row.iter("td", "th")) for row in table.iter("tr")]
    return [*sorted(set(rows)), str(len(rows) > 3)]


def parsed(html: bytes) -> markup.HtmlElement:
    """The tree of a page. Raises lxml's errors, or ``ValueError``."""
    return markup.document_fromstring(html, parser=markup.HTMLParser(encoding="utf-8"))


def hashed(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
