"""Text that is no text yet. Looked for in every block, links and headings too: it may never go live."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.inline import left_out_ranges, with_numbers
from plugins.readability.prose.markup import in_code, is_code

PLACEHOLDER_TEXT = re.compile(
    r"(?i:\blorem ipsum\b)"
    r"|\b(?:TODO|FIXME|TBD)\b"
    r"|\b(?:X{3,}|x{3,})\b"
    r"|\?{4,}"
    r"|(?i:\b(?:de\s+)?tekst(?:\s+hier)?\s+volgt(?:\s+nog)?\b)"
    r"|(?i:\bhier\s+komt\s+(?:nog\s+)?(?:de\s+|een\s+)?tekst\b)"
    r"|(?i:\bnog\s+in\s+te\s+vullen\b|\bvul\s+hier\s+(?:de\s+)?tekst\s+in\b)"
    r"|(?i:\[\s*(?:in\s*vullen|nog\s+invullen|naam|datum|bedrag|adres|tekst|titel|telefoonnummer|organisatie)[^\]]{0,30}\])"
    r"|(?i:\b(?:dummytekst|asdf\w*|bla\s+bla)\b)"
    # What programs leave behind: Word, Excel, a form letter, a script.
    r"|(?:Fout!|Error!) ?(?:Verwijzingsbron niet gevonden|Bladwijzer niet gedefinieerd|Reference source not found)"
    r"|(?i:\bklik (?:of tik|hier)(?: om| als u) tekst (?:in te voeren|wilt invoeren))"
    r"|#(?:REF|VERW|VALUE|WAARDE|NAME|NAAM|DIV/0|DEEL/0|NUM|GETAL)[!?]|#N/[AB]\b"
    r"|\[object Object\]|\$\{[A-Za-z_.]+\}"
)
_OPENING, _CLOSING = "‘“„\"'«", "’”“\"'»"


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for block, number in with_numbers(document.blocks):
        places = list(PLACEHOLDER_TEXT.finditer(block.text))
        if not places or in_code(block.element):
            continue
        code = left_out_ranges(block.element, number, block.text, is_code)
        for found in places:
            if not any(start <= found.start() < end for start, end in code) and not _named(block.text, found):
                yield Match(block.place(found.start()), quote=found.group())


def _named(text: str, found: re.Match[str]) -> bool:
    """Does it stand between quotation marks and nothing else, as in: a page with ‘TODO’ is not ready?"""
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    return bool(before and after) and before in _OPENING and after in _CLOSING


PLACEHOLDER: Rule[Document] = Rule(
    id="readability.placeholder",
    severity=Severity.ERROR,
    find=_find,
    source="Huisregel: wat live staat, is af",
)
