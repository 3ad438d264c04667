"""Sites to measure speed on, made from the demo site: pages that all differ, and many pages of a few templates."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lxml import etree
from lxml import html as markup

_KINDS = ("informatie", "regelen", "afspraak", "locatie", "thema", "nieuws", "stappenplan", "contact")
_BYTES = 32_000
_SEED = 4
_REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")
_REGIONS = ("section", "nav", "aside", "form")
_LONGEST = 12
"""Longer words in the wrong place make tables wide: that is a finding, and not what is measured."""


def different(site: Path, root: Path, many: int) -> None:
    """``many`` pages of some 32 kB, no two alike: the parts of the demo's pages, shuffled together."""
    chance = random.Random(_SEED)  # noqa: S311 - the same pages each time, no secret
    _with_assets(site, root)
    pages = [markup.parse(str(path)) for path in _pages(site)]
    parts = [part for page in pages for part in _parts(page)]
    for number in range(many):
        page = markup.document_fromstring(etree.tostring(pages[number % len(pages)].getroot()))
        main = _main(page)
        place = [main, *main.iterchildren("div")][-1]
        for part in chance.sample(parts, len(parts)):
            if len(etree.tostring(page)) >= _BYTES:
                break
            if _regions(part).isdisjoint(_regions(main)):
                place.append(_renamed(part, number, len(place)))
        _write(root / f"pagina-{number}", page)


def of_templates(site: Path, root: Path, many: int) -> None:
    """``many`` pages of eight templates, each with words, and numbers of paragraphs and list items, of its own."""
    chance = random.Random(_SEED)  # noqa: S311 - idem
    _with_assets(site, root)
    templates = [etree.tostring(markup.parse(str(_richest(site, kind))).getroot()) for kind in _KINDS]
    words = [word for path in _pages(site)[:30] for word in _words(path) if len(word) <= _LONGEST]
    for number in range(many):
        page: Any = markup.document_fromstring(templates[number % len(templates)])
        main = _main(page)
        for element in list(main.iter("p", "li")):
            if not len(element) and element.getparent() is not None and len(element.getparent()) > 2:
                _vary(element, chance)
        for element in main.iter("p", "li", "h2", "h3", "td", "dd", "a"):
            if element.text and len(element.text.split()) > 1:
                element.text = " ".join(chance.choices(words, k=len(element.text.split()))) + " "
        title = " ".join(chance.choices(words, k=4)).capitalize()
        main.find(".//h1").text = title
        page.xpath("//head/title")[0].text = f"{title} {number}"
        _write(root / f"{_KINDS[number % len(_KINDS)]}-{number}", page)


def _vary(element: markup.HtmlElement, chance: random.Random) -> None:
    """Leave it out, keep it, or let another follow it."""
    parent = element.getparent()
    dice = chance.random()
    if dice < 0.2:
        parent.remove(element)
    elif dice > 0.8:
        parent.insert(parent.index(element), markup.fromstring(etree.tostring(element, with_tail=False)))


def _pages(site: Path) -> list[Path]:
    return sorted(site.rglob("index.html"))


def _richest(site: Path, kind: str) -> Path:
    return max((site / kind).rglob("index.html"), key=lambda path: (path.stat().st_size, str(path)))


def _main(page: Any) -> Any:
    return page.find(".//main")


def _parts(page: etree._ElementTree) -> Sequence[markup.HtmlElement]:
    """What can stand by itself on another page: all that it refers to is in it."""
    return [part for part in _main(page).iter("section", "table", "ul", "ol", "form", "dl", "figure") if _closed(part)]


def _closed(part: markup.HtmlElement) -> bool:
    ids = set(part.xpath(".//@id"))
    return all(word in ids for name in _REFERENCES for value in part.xpath(f".//@{name}") for word in value.split())


def _regions(part: markup.HtmlElement) -> set[str]:
    """What its regions are called: two on a page must not be called the same."""
    regions = [each for each in part.iter(*_REGIONS) if each.get("aria-label") or each.get("aria-labelledby")]
    labelled = [(each, part.xpath(f".//*[@id='{each.get('aria-labelledby')}']")) for each in regions]
    return {each.get("aria-label") or "".join(name.text_content() for name in names) for each, names in labelled}


def _renamed(part: markup.HtmlElement, number: int, place: int) -> markup.HtmlElement:
    """A copy whose ids are its own."""
    copy = markup.fromstring(etree.tostring(part, with_tail=False))
    for element in copy.iter():
        for name in ("id", *_REFERENCES):
            if element.get(name):
                element.set(name, " ".join(f"{word}-{number}-{place}" for word in element.get(name, "").split()))
    return copy


def _words(path: Path) -> list[str]:
    return str(_main(markup.parse(str(path))).text_content()).split()


def _with_assets(site: Path, root: Path) -> None:
    shutil.copytree(site, root, ignore=lambda _, names: [name for name in names if name.endswith(".html")])


def _write(folder: Path, page: markup.HtmlElement) -> None:
    folder.mkdir(parents=True)
    html = etree.tostring(page, encoding="unicode", method="html", doctype="<!doctype html>")
    (folder / "index.html").write_text(html, "utf-8")
