"""Links and images in prose: editors name source files; residents get addresses."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PIL import Image

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.translation import DUTCH

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_BLANK = re.compile(r"[\s\x00-\x20\u200b-\u200f]+")
_PELICAN = re.compile(r"^[{|](filename|static|attach)[}|]/?")
_CONTROL = re.compile(r"%(?:[01][0-9a-f]|7f)", re.IGNORECASE)
IMAGES = "afbeeldingen/"
_SAFE = ("https:", "http:", "mailto:", "tel:")


def _can_lead(address: str) -> bool:
    """Is there a host in an address of the web that can exist? What it leads to is judged at the built page."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return not any(sign in host for sign in "%[]<>^|{} ") and not _CONTROL.search(address)


class LinkProblem(Exception):
    """A target that cannot be used; ``kind`` is the end of the rule id, ``known`` what was there to choose from."""

    def __init__(self, kind: str, known: Sequence[str] = ()) -> None:
        super().__init__(kind)
        self.kind = kind
        self.known = list(known)


@dataclass(frozen=True)
class Links:
    """Turns what an editor wrote into an address. ``content`` is the content folder, for the sizes of images."""

    catalogue: Catalogue
    content: Path | None = None

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Every target that could have been meant."""
        pages = [f"{page.folder}/{page.slug}.md" for page in self.catalogue.pages if page.published]
        topics = [f"afspraken/{slug}.yaml" for slug in self.catalogue.topics]
        others = [f"{key}.md" for key in self.catalogue.translations if not self.catalogue.is_concept(key)]
        return (*pages, *topics, *others, *sorted(self.catalogue.files))

    def resolve(self, target: str, source: str) -> str:
        """The address for a link in ``source`` (a path with the ``content/`` prefix). Raises :class:`LinkProblem`."""
        compact = _BLANK.sub("", target).lower()
        if _SCHEME.match(compact):
            if not compact.startswith(_SAFE):
                raise LinkProblem("unsafe-address")
            if compact.startswith("http") and not _can_lead(target):
                raise LinkProblem("broken-address")
            return target
        if target.startswith(("#", "/")):
            return target
        path, _, anchor = target.partition("#")
        query = path.partition("?")[2]
        inside = self._inside(path, source)
        address = self.catalogue.address_of(inside) if "." in inside or "/" in inside else None
        if address is None and inside in self.catalogue.files:
            address = f"/{inside}"
        if address is None and self.catalogue.is_concept(inside):
            raise LinkProblem("link-to-concept")
        if address is None:
            raise LinkProblem("link-target-missing", self.known)
        return f"{address}{'?' + query if query else ''}{'#' + anchor if anchor else ''}"

    def leads_to_dutch(self, address: str, language: str) -> bool:
        """Does an address on a page in ``language`` lead to a page of the site that is in Dutch?"""
        others = tuple(start.url for start in self.catalogue.languages.values())
        page = address.startswith("/") and "." not in address.partition("#")[0]
        return language != DUTCH and page and not address.startswith(others)

    def image(self, target: str, source: str) -> str:
        """The address for an image. It lies in ``content/afbeeldingen``; another site's is refused."""
        if _SCHEME.match(_BLANK.sub("", target)) or target.startswith("//"):
            raise LinkProblem("image-elsewhere")
        inside = self._inside(target, source)
        if inside not in self.catalogue.files or not inside.startswith(IMAGES):
            raise LinkProblem(
                "image-missing", [name for name in sorted(self.catalogue.files) if name.startswith(IMAGES)]
            )
        return f"/{inside}"

    def size(self, target: str, source: str) -> tuple[int, int] | None:
        """Width and height of an image in pixels, so that the page does not jump; None for drawings without a size."""
        if self.content is None or target.lower().endswith(".svg"):
            return None
        try:
            with Image.open(self.content / self._inside(target, source)) as image:
                return image.size
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None  # the reader has said what is wrong with it

    def _inside(self, target: str, source: str) -> str:
        """The path below ``content/``. Written from there, or relative to the page's own folder."""
        path = unquote(_PELICAN.sub("", target).partition("#")[0].partition("?")[0]).lstrip("/")
        folder = posixpath.dirname(source).removeprefix("content").lstrip("/")
        plain = posixpath.normpath(path)
        beside = posixpath.normpath(posixpath.join(folder, path))
        if path.startswith(".."):
            if beside.startswith(".."):
                raise LinkProblem("link-outside-content")
            return beside
        if plain.startswith(".."):
            raise LinkProblem("link-outside-content")
        if self.catalogue.address_of(plain) or plain in self.catalogue.files or "/" in plain:
            return plain
        return beside
