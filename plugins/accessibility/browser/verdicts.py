"""What axe said of each page before: a page of which nothing changed need not go to the browser again.

One JSON file an answer. It holds axe's own answer, not findings, so that words and places are always today's. A file
that is damaged, or of another page, code or axe, counts as none. A page keeps its latest answers, so that whoever goes
to and fro between two looks, branches or settings finds both.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from html import unescape
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from plugins.accessibility.browser.axe import OPTIONS
from plugins.accessibility.browser.driver import View
from plugins.accessibility.browser.proof.signature import Signature, as_kept, from_kept
from plugins.checks import Document
from plugins.checks.whole import write_whole

_STYLE_AND_BEHAVIOUR = frozenset({".css", ".js", ".mjs", ".woff", ".woff2", ".ttf", ".otf"})
_CODE = frozenset({".css", ".js", ".mjs"})
_SOURCE = re.compile(rb"""\ssrc\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_PACKAGES = ("axe-selenium-python", "selenium")
_ANSWERS_KEPT = 8
"""For each page; one is some ten kilobytes."""


class Keys:
    """The key of each page: a hash of everything that a visit's outcome depends on, save the browser's version.

    ``shared`` is what all pages depend on; ``code`` the text of all style sheets and scripts.
    """

    def __init__(self, root: Path, axe: Path, view: View) -> None:
        self._root = root.resolve()
        shared = [path for path in sorted(root.rglob("*")) if path.suffix in _STYLE_AND_BEHAVIOUR and path.is_file()]
        parts = [f"{path.relative_to(root).as_posix()} {digest_of(path.read_bytes())}" for path in shared]
        parts += [digest_of(axe.read_bytes()), _digest_of_code(), json.dumps(OPTIONS, sort_keys=True), repr(view)]
        parts += [f"{package} {metadata.version(package)}" for package in _PACKAGES]
        self.shared = "\n".join(parts)
        self.code = "\n".join(path.read_text("utf-8", "replace") for path in shared if path.suffix in _CODE)
        self._files: dict[str, str] = {}

    def of(self, document: Document, html: bytes) -> str:
        """The key of ``document``, whose file holds ``html``."""
        own = [document.url, digest_of(html), *(self._digest_of_file(name) for name in _embedded(document.url, html))]
        return digest_of("\n".join([self.shared, *own]).encode())

    def _digest_of_file(self, name: str) -> str:
        if name not in self._files:
            path = (self._root / name).resolve()
            inside = path.is_relative_to(self._root) and path.is_file()
            self._files[name] = f"{name} {digest_of(path.read_bytes()) if inside else '-'}"
        return self._files[name]


class Verdicts:
    """The answers kept below ``folder``; with ``None`` none are. A folder that cannot be written only costs time."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "axe" if folder else None

    def get(self, url: str, key: str, version: str | None) -> dict[str, Any] | None:
        """The answer for the page at ``url``, when it has ``key`` and this browser ``version`` gave it.

        ``None`` as version means that there is no browser here: any version's answer is proof then.
        """
        if self._folder is None:
            return None
        try:
            seal, _, body = _file(self._folder, url, key).read_text("utf-8").partition("\n")
            kept = json.loads(body) if seal == digest_of(body.encode()) else {}
        except (OSError, ValueError):
            return None
        fits = kept.get("key") == key and (version is None or kept.get("browser") == version)
        answer: dict[str, Any] | None = kept.get("answer") if fits else None
        return answer

    def put(self, url: str, key: str, version: str, answer: dict[str, Any]) -> None:
        """Keep an answer, instead of the page's oldest when there are many; the file is there whole or not at all."""
        if self._folder is None:
            return
        body = json.dumps({"key": key, "browser": version, "url": url, "answer": answer}, ensure_ascii=False)
        with suppress(OSError):
            write_whole(_file(self._folder, url, key), f"{digest_of(body.encode())}\n{body}")
            kept = [(file.stat().st_mtime_ns, file) for file in self._folder.glob(f"{_name(url)}-*.json")]
            for _, old in sorted(kept)[:-_ANSWERS_KEPT]:
                old.unlink()

    def signatures(self, shared: str) -> KeptSignatures:
        """The signatures of the pages as they were, for pages and code that did not change since."""
        return KeptSignatures(self._folder / "signatures.json" if self._folder else None, digest_of(shared.encode()))


class KeptSignatures(dict[str, Signature]):
    """Signatures by url; ``file`` holds them from one build to the next.

    Pages have most contexts in common: each stands once in the file, and once in memory.
    """

    def __init__(self, file: Path | None, stamp: str) -> None:
        super().__init__()
        self._file, self._stamp = file, stamp
        self._digests: dict[str, str] = {}
        self._changed = False
        self._one: dict[str, str] = {}
        self._before: dict[str, Any] = {}
        self._contexts: list[str] = []
        with suppress(OSError, ValueError, TypeError, LookupError):
            kept = json.loads(file.read_text("utf-8")) if file else {}
            if kept["stamp"] == stamp:
                self._before, self._contexts = dict(kept["pages"]), list(map(str, kept["contexts"]))

    def make(self, url: str, html: bytes, of: Callable[[bytes], Signature]) -> None:
        """Make sure that the page's signature is here."""
        self._digests[url] = digest = digest_of(html)
        with suppress(ValueError, TypeError, LookupError, AttributeError):  # not there, or damaged
            known, numbers = self._before[url]
            if known == digest:
                parts = {name: [self._contexts[number] for number in some] for name, some in numbers.items()}
                self[url] = from_kept(parts)
                return
        made = as_kept(of(html))
        self[url] = from_kept({name: [self._one.setdefault(one, one) for one in some] for name, some in made.items()})
        self._changed = True

    def save(self) -> None:
        """Keep them; a file that cannot be written only costs time."""
        if self._file is None or not (self._changed or len(self) != len(self._before)):
            return
        number: dict[str, int] = {}
        pages = {
            url: [
                self._digests[url],
                {name: [number.setdefault(one, len(number)) for one in some] for name, some in as_kept(each).items()},
            ]
            for url, each in self.items()
        }
        kept = {"stamp": self._stamp, "contexts": list(number), "pages": pages}
        with suppress(OSError):
            write_whole(self._file, json.dumps(kept, separators=(",", ":")))


def digest_of(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _name(url: str) -> str:
    return digest_of(url.encode())[:24]


def _file(folder: Path, url: str, key: str) -> Path:
    return folder / f"{_name(url)}-{digest_of(key.encode())[:16]}.json"


def _embedded(url: str, html: bytes) -> Iterable[str]:
    """The files of the site that the page shows inside itself: images, frames. Not parsed: one too many is no harm."""
    sources = (found[1].decode("utf-8", "replace") for found in _SOURCE.finditer(html))
    return sorted({unquote(urlsplit(urljoin(url, unescape(source))).path).lstrip("/") for source in sources})


@cache
def _digest_of_code() -> str:
    """This folder's own code: another question to axe may get another answer."""
    files = sorted(file for file in Path(__file__).parent.rglob("*") if file.suffix in (".py", ".js", ".json"))
    return digest_of(b"".join(file.read_bytes() for file in files))
