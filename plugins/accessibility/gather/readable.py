"""From the bytes of a page to its HTML, as browsers read it; or why it is no page that can be looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from w3lib.encoding import html_to_unicode, read_bom

from plugins.accessibility.gather.addresses import tidy
from plugins.accessibility.gather.gathered import Limits

XHTML = "application/xhtml+xml"
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SNIFFED = 1445
"""How many bytes browsers look at to tell text from other files."""
_FALLBACK = "cp1252"


class Unreadable(Exception):
    """No page to look at. The message is Dutch, and says what to do; ``html`` is what there is to find links in."""

    def __init__(self, message: str, html: str = "") -> None:
        super().__init__(message)
        self.html = html


def readable(data: bytes, limits: Limits, content_type: str = "text/html") -> str:
    """The HTML of a page. ``content_type`` is what the server says, with its charset if it has one."""
    if len(data) > limits.page_bytes:
        raise too_large(limits)
    if not data.strip():
        raise Unreadable("Deze pagina is leeg. Vul haar, of haal haar weg.")
    if read_bom(data)[0] is None and _BINARY.search(data[:_SNIFFED]):
        raise Unreadable("Dit is geen HTML, maar een ander soort bestand. Geef het een andere naam, of haal het weg.")
    if content_type.lower().startswith(XHTML):
        _check_xml(data)
    html = decoded(data, content_type)
    _check_size(html, limits)
    return html


def too_large(limits: Limits) -> Unreadable:
    """What to say of a page with too many bytes."""
    return Unreadable(f"Deze pagina is groter dan {megabytes(limits)} MB. Maak er kleinere pagina’s van.")


def megabytes(limits: Limits) -> str:
    """How many of them a page, or a file, may be."""
    return f"{limits.page_bytes / 1_000_000:g}".replace(".", ",")


def tree_of(html: str) -> etree._Element | None:
    """The parsed page, also when it is deep; None when nothing is in it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        tree: etree._Element | None = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    return tree


def links(html: str, address: str) -> Iterator[str]:
    """Where the links of a page lead to, in order, made tidy."""
    tree = tree_of(html)
    if tree is None:
        return
    base = next((tidy(place, address) for each in tree.iter("base") if (place := each.get("href"))), None)
    for each in tree.iter("a", "area"):
        if (place := each.get("href")) and (found := tidy(place, base or address)):
            yield found


def decoded(data: bytes, content_type: str) -> str:
    """The text of a page.

    By byte order mark, server, declaration; else UTF-8 when it is that, else as browsers in Western Europe.
    """
    encoding, html = html_to_unicode(content_type, data, default_encoding=_FALLBACK, auto_detect_fun=_utf_8)
    if encoding.startswith("utf-16") and read_bom(data)[0] is None and "charset" not in content_type.lower():
        # A page whose declaration could be read as ASCII is not UTF-16: browsers take UTF-8.
        html = data.decode("utf-8", "replace")
    return html


def _utf_8(data: bytes) -> str | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _check_xml(data: bytes) -> None:
    """XHTML that is not well-formed shows an error in a browser, not the page."""
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise Unreadable(
            f"Een browser kan deze pagina niet tonen: de XML klopt niet op regel {error.lineno}. Verbeter die regel."
        ) from error


def _check_size(html: str, limits: Limits) -> None:
    tree = tree_of(html)
    if tree is None:
        raise Unreadable("In deze pagina staat geen HTML. Vul haar, of haal haar weg.")
    nodes = deepest = depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "end":
            depth -= 1
            continue
        if event == "start":
            depth += 1
            deepest = max(deepest, depth)
        nodes += 1 + bool(element.text) + bool(element.tail)
    if nodes > limits.page_nodes:
        most = f"{limits.page_nodes:,}".replace(",", ".")
        raise Unreadable(f"Deze pagina heeft meer dan {most} onderdelen. Maak er kleinere pagina’s van.", html)
    if deepest > limits.page_depth:
        raise Unreadable(
            f"In deze pagina staan meer dan {limits.page_depth} elementen in elkaar. "
            "Kijk of er ergens een element niet is afgesloten.",
            html,
        )
