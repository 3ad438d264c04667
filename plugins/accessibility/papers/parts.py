"""Unpacking an archive of XML without trusting it: nothing is unpacked beyond a limit, no entity is followed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

PART_LIMIT = 40_000_000
"""Bytes of one part, unpacked: some 2,000 pages of text."""
TOTAL_LIMIT = 120_000_000


class TooMuch(Exception):
    """The archive unpacks to more than a limit."""


class Parts:
    """The parts of an archive by name. What is not XML, or has a DTD, raises ``ValueError``."""

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self.names = frozenset(self._archive.namelist())
        self._left = TOTAL_LIMIT

    def matching(self, start: str, end: str = ".xml") -> list[str]:
        """The names of the parts in a folder, in the order of the numbers in them."""
        found = [name for name in self.names if name.startswith(start) and name.endswith(end)]
        return sorted((name for name in found if "/" not in name[len(start) :]), key=lambda name: (len(name), name))

    def root(self, name: str) -> etree._Element | None:
        """The root of a part; None when there is no such part."""
        if name not in self.names:
            return None
        with self._archive.open(name) as file:
            data = file.read(min(PART_LIMIT, self._left) + 1)  # what the archive says of its sizes may be a lie
        self._left -= len(data)
        if len(data) > PART_LIMIT or self._left < 0:
            raise TooMuch
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        root = etree.fromstring(data, parser)
        if root.getroottree().docinfo.internalDTD is not None:
            raise ValueError("no office file has a DTD")
        return root


def every(root: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """The elements with one of these local names, whatever their name space, in document order."""
    if root is not None:
        yield from root.iter(*(f"{{*}}{name}" for name in names))


def value(element: etree._Element, name: str) -> str | None:
    """The value of the attribute with this local name, whatever its name space."""
    for key, held in element.attrib.items():
        if etree.QName(str(key)).localname == name:
            return str(held)
    return None


def text(root: etree._Element | None, name: str) -> str:
    """The text of the first element with this local name."""
    first = next(every(root, name), None)
    return " ".join("".join(str(piece) for piece in first.itertext()).split()) if first is not None else ""
