"""Text that is no text yet. Looked for in every block, links and headings too: it may never go live."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.inline import left_out_ranges, with_numbers
from plugins.readability.prose.markup import in_code, is_code

_BLANK = (
    r"(?:(?:voor|achter|plaats|straat|bedrijfs|familie)?naam|adres|huisnummer|postcode|(?:woon)?plaats|straat|"
    r"e-?mailadres|telefoon(?:nummer)?|(?:geboorte)?datum|bedrag|aantal|kenmerk|zaaknummer|aanhef|onderwerp|"
    r"afdeling|functie|handtekening)"
)
"""What a form letter fills in. Only words of Dutch: in French and German «e-mail» is a quotation."""
_MONTH = "(?:jan|febr|maart|apr|mei|jun|jul|aug|sept|okt|nov|dec)"
PLACEHOLDER_TEXT = re.compile(
    r"(?i:\blorem ipsum\b|\bdolor sit amet\b)"
    r"|\b(?:TODO|FIXME|TBD)\b"
    r"|\b(?:X{3,}|x{3,})\b"
    r"|\bxx(?:[.,:]xx\b|,-| (?=uur|euro|" + _MONTH + r"))"
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
    # Blanks that a form letter, a template or a translator's file leaves to be filled in.
    rf"|(?i:\{{(?:uw )?{_BLANK}(?:[ _]\w{{1,40}})?\}})|\{{[A-Za-z]{{1,40}}[_.]\w{{1,40}}\}}"
    r"|(?<![\w%])%[A-Za-z_]{2,40}%(?!\w)|%\([A-Za-z_]+\)[sd]|%\d\$[sd]\b"
    rf"|(?i:«{_BLANK}(?:_\w+)?»|(?<!\[)\[(?:uw )?(?:{_BLANK}|e-?mail|link|url)\](?!\])|<(?:uw )?{_BLANK}>)"
    r"|(?i:\[[^\[\]]{1,40} (?:in|aan)vullen\])"
    r"|«[^\W_]{1,40}(?:_[^\W_]{1,40}){1,9}»"
    rf"|(?i:<%.{{1,100}}?%>|(?<!\w)[$@#]{{1,2}}{_BLANK}[$@#]{{1,2}}(?!\w)|\bbeste (?:null|undefined)\b)|\bNaN\b"
    r"|_{5,}|(?<!\.)\.{6,}|…{3,}"
    # What was copied along with a text: from a chat with a program, from notes beside it, from one's own computer.
    r"|【\d+†[^】]{0,40}】|\boaicite\b|(?i:\bals (?:AI|taal|AI-taal)-?(?:assistent|model)\b)"
    r"|(?i:\[(?:citation needed|bron\?|bron nodig|opmerking ?[a-z]{1,4}\d{1,3}|comment ?[a-z]{1,4}\d{1,3})\])"
    r"|\bdata:image/[a-z+]{3,8};base64,"
    r"|\b[A-Z]:\\(?:Users|Gebruikers)\\"
    # Letters that a program wrote as a code: of an address, of a script.
    r"|(?<=[A-Za-z])%20(?=[A-Za-z])|(?i:%C3%[89AB][0-9A-F]|%E2%80%[89][0-9A-F])"
    r"|\\u[0-9a-fA-F]{4}|(?<=[a-z])\\x[0-9a-fA-F]{2}|(?<=[.!?])(?:\\r)?\\n"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")
_LONGEST_ADDRESS = 300
_BLANKS = frozenset("_.…[«<")
"""How a blank begins that people fill in by hand: in the example of a letter it belongs there."""
_OPENING, _CLOSING = "‘“„\"'«", "’”“\"'»"


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for block, number in with_numbers(document.blocks):
        places = list(PLACEHOLDER_TEXT.finditer(block.text))
        if not places or in_code(block.element):
            continue
        code = left_out_ranges(block.element, number, block.text, is_code)
        example = block.element.find_parent("blockquote") is not None
        for found in places:
            in_place = any(start <= found.start() < end for start, end in code) or (example and found[0][0] in _BLANKS)
            if not in_place and not _named(block.text, found) and not _in_address(block.text, found):
                yield Match(block.place(found.start()), quote=found.group())


def _in_address(text: str, found: re.Match[str]) -> bool:
    """Is it a code in an address that people read as such?"""
    before = text[max(0, found.start() - _LONGEST_ADDRESS) : found.start()]
    return found[0].startswith("%") and _ADDRESS.search(before) is not None


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
