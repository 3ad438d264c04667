"""The addresses in CSS."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))")
_ADDRESS = re.compile(
    r"""
      \burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^)"'\s]*))    # url(…)
    | @import\s+(?:"([^"\n]*)"|'([^'\n]*)')                # @import "…"
    | \bimage-set\(\s*(?:"([^"\n]*)"|'([^'\n]*)')          # image-set("…" 1x, …)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_RUNS_CODE = re.compile(r"\bexpression\s*\(|-moz-binding\s*:|\bbehavior\s*:|(?:java|vb)script\s*:", re.IGNORECASE)
_LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Found:
    """An address and the line of the style sheet it stands on, from 1."""

    address: str
    line: int


def addresses(css: str) -> Iterator[Found]:
    """Each address that the browser fetches for this CSS; places inside the page itself (``#id``) are none."""
    if "(" not in css and "@" not in css:
        return
    plain = _plain(css)
    for found in _ADDRESS.finditer(plain):
        address = next((group for group in found.groups() if group), "").strip()
        if address and not address.startswith("#"):
            yield Found(address, plain.count("\n", 0, found.start()) + 1)


def runs_code(css: str) -> bool:
    """Does this CSS try to run a program? Browsers of today refuse, older ones do it."""
    return bool(_RUNS_CODE.search(_plain(css)))


def _plain(css: str) -> str:
    """The CSS without comments and escapes, with the same lines."""
    return _ESCAPE.sub(_unescaped, _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), css))


def _unescaped(escape: re.Match[str]) -> str:
    if escape[2]:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code) if 0 < code <= _LAST_CODE_POINT else ""
