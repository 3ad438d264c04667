"""Accidents that happen to files: swapped, cut, doubled and lost pieces, and characters that spell trouble.

They keep what a file is made of, so that most of them get far into the reader; random bytes would be refused at once.
"""

from __future__ import annotations

import random
import re

from plugins.workflow.bench.samples import ROOT

DEMO = ROOT / "content"
MOST_CHANGES = 4
NASTY = (
    *("\0", "\x02", "\x03", "\x1a", "\ufeff", "\u202e", "\u200b", "\u2028", "\ufffd", "\ue000"),
    *("\U000f0000", "\U0010ffff", "e\u0301", "\u0301" * 9, "\u00df", "\u0130", "\ufb01", "\U0001d5ee", "\u0430"),
    *("&#0;", "&#x202e;", "&#xd800;", "&#99999999;", "&#1;", "&nbsp;", "&foo;", "&"),
    *("<", ">", "<script>", "<!--", "-->", "<<<<<<< HEAD\n"),
    *("[[", "]]", "[](", "![](", ")", "](", "{:", "}", "{{", "{%", "`", "```", "|", "||", "***", "___", "\\", "\\\\"),
    *(
        "javascript:x",
        "//x.example",
        "https://[::1",
        "https://x:99999999",
        "%",
        "%zz",
        "%00",
        "../../..",
        "file:///etc",
    ),
    *(
        ": ",
        " :",
        "- ",
        "? ",
        "!!python/x ",
        "&a ",
        "*a ",
        "<<: ",
        "|\n",
        ">-\n",
        "'",
        '"',
        "---\n",
        "...\n",
        "\t",
        "#",
    ),
    *("%YAML", "2026-02-30", "0000-00-00", "24:00-25:00", "1e999", ".nan", "-0", "999999999999999999999"),
    *("\u0663", "\u00b2", "\u00bd", "\n", "\n\n", "\r", "\r\n", "    ", "        "),
)
"""Pieces that once went wrong somewhere, or could."""


def mutated(data: bytes, chance: random.Random) -> bytes:
    """``data`` after one or a few accidents. The same chance makes the same accidents."""
    for _ in range(chance.randint(1, MOST_CHANGES)):
        data = chance.choice(_CHANGES)(data, chance)
    return data


def _spot(data: bytes, chance: random.Random) -> int:
    """Somewhere in ``data``; half of the time where a line, word or value begins."""
    if chance.random() < 0.5 and (edges := [found.end() for found in re.finditer(rb"[\s:\[(\"'-]", data)]):
        return chance.choice(edges)
    return chance.randint(0, len(data))


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = _spot(data, chance)
    return data[:at] + chance.choice(NASTY).encode("utf-8", "surrogatepass") + data[at:]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    at = _spot(data, chance)
    return data[:at] + chance.choice(NASTY).encode("utf-8", "surrogatepass") * chance.randint(2, 60) + data[at:]


def _cut(data: bytes, chance: random.Random) -> bytes:
    start, length = _spot(data, chance), chance.choice((1, 2, 5, 20, 200))
    return data[:start] + data[start + length :]


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, max(0, len(data) - 1))
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _end(data: bytes, chance: random.Random) -> bytes:
    return data[: _spot(data, chance)]


def _lines(data: bytes, chance: random.Random) -> bytes:
    """Two lines swapped, one doubled, one lost, or one set in or out."""
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    what = chance.randrange(5)
    if what == 0:
        lines[one], lines[other] = lines[other], lines[one]
    elif what == 1:
        lines.insert(other, lines[one])
    elif what == 2:
        del lines[one]
    elif what == 3:
        lines[one] = b" " * chance.choice((1, 2, 4, 9)) + lines[one]
    else:
        lines[one] = lines[one].lstrip()
    return b"\n".join(lines)


def _words(data: bytes, chance: random.Random) -> bytes:
    """One word takes the place of another."""
    words = [found.span() for found in re.finditer(rb"[^\s:]+", data)]
    if len(words) < 2:
        return data
    (start, end), (begin, stop) = chance.choice(words), chance.choice(words)
    return data[:start] + data[begin:stop] + data[end:]


_CHANGES = (_insert, _insert, _insert, _repeat, _cut, _cut, _flip, _end, _lines, _lines, _words)
