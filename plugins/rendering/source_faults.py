"""What is wrong with a body and can be seen line by line, before Markdown hides it."""

from __future__ import annotations

import re
from html import unescape

from plugins.catalogue.reader.characters import character_faults
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, Severity
from plugins.rendering.short_codes import OPEN_CODE, PATTERN

MAX_LIST_DEPTH = 3
MAX_QUOTE_DEPTH = 2
MAX_BRACKETS = 200
_HTML = re.compile(r"<(?!https://)(!--|[A-Za-z/!?][^\s>]*(?:[^<>]*>)?)")
_CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_HEADING_SPACE = re.compile(r"^#{1,6}(?=[^\s#]|[\u00a0\u2007\u202f])(.*)")
_REFERENCE = re.compile(r"(?:\[([^\[\]]*))?\]\[([^\]]*)\]")
_REFERENCE_ADDRESS = re.compile(r"^ {0,3}\[(?!\^)[^\]]+\]:\s.*")
_ATTRIBUTES = re.compile(r"\{:?( *[#.][^{}\n]*|[^{}\n]*=[^{}\n]*)\}|\{:([^{}\n]*)$")
_LANG_ONLY = re.compile(r"\s*lang=[\"']?[a-z]{2,3}(?:-[A-Za-z]{2,4})?[\"']?\s*")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_CODED_TWICE = re.compile(r"&amp;(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]{2,8}\d{0,2});")
_LONGEST_ENTITY = 33
_PATTERNS = (
    ("heading-empty", re.compile(r"^ {0,3}#{1,6}[ \t]*#*[ \t]*$")),
    ("code-block", re.compile(r"^ {0,3}(?:```|~~~)[^`]*$")),
    ("endless-word", re.compile(r"[^\s()\[\]<>/?&=%.,:;|+*_\u2026-]{100,}")),
    (
        "other-markup",
        re.compile(
            r"^\[TOC\]\s*$|^(?:!!!|\?\?\?\+?|:::) ?\w.*|~~[^~\s][^~]*~~|(?<!=)==[^=\s][^=]*==(?!=)"
            r"|^\s*[-*+] \[[ xX]?\] .*"
            r"|\[\^[^\]\s]+\]|(?<!\S):[a-z][a-z0-9_+-]{2,}:(?!\S)"
            r"|(?<!')'{3}[^'\s][^']*'{3}(?!')|^={2,6} [^=]+ ={2,6}\s*$|^h[1-6]\. \S.*|^\.\. [a-z]+::.*"
            r"|\[(b|i|u|s|url|img|quote|size|color|code|caption|embed)\b[^\]\n]{0,200}\][^\n]{0,200}\[/\1\]"
            r"|^\[(?:caption|gallery|embed|contact-form-7)\b[^\]\n]*\](?!\()"
            r"|\w~[^~\s]{1,5}~|\w\^[^^\s]{1,5}\^|\\['\"$@~%:,;/]|(?<!\\)\\$",
        ),
    ),
)
"""Kind → what gives it away, in a line without its code."""
_ADDRESS = re.compile(r"(?<=\])\([^()\s]*\)|<https://[^<>\s]*>")
_FIELD = re.compile(r"[a-z_]+:(?: |$)")
_DEEP_LIST = re.compile(r"^( *)(?:[-*+]|\d+[.)]) ")
_DEEP_QUOTE = re.compile(r"^ {0,3}((?:> ?)+)")


def source_faults(body: PlacedText, faults: Faults) -> None:
    """What can be seen line by line, before Markdown hides it."""
    offset = 0
    nested = False
    lines = body.split("\n")
    for number, line in enumerate(lines):
        place = body.place_at(offset)
        offset += len(line) + 1
        if line.rstrip() == "---" and any(map(_FIELD.match, lines[number + 1 : number + 2])):
            faults.add("front-matter-again", place)
        visible = _CODE_SPAN.sub(_blank, line)
        for tag in _HTML.finditer(visible):
            kind = "html-comment" if tag[1] == "!--" else "raw-html"
            faults.add(kind, Place(place.path, place.line, tag.start() + 1), quote=tag[0][:60])
        if "{{" in visible or "{%" in visible:
            faults.add("template-braces", place, quote=line.strip()[:60])
        if _HEADING_SPACE.match(line):
            faults.add("heading-space", place, quote=line.strip()[:60])
        if reference := _REFERENCE.search(visible):
            label = reference[2] or reference[1] or ""
            faults.add("reference-link", place, quote=reference[0].strip()[:60], label=label)
        if address := _REFERENCE_ADDRESS.match(visible):
            faults.add("link-address-alone", place, quote=address[0].strip()[:60])
        for attributes in _ATTRIBUTES.finditer(visible):
            if attributes[1] is None or not _LANG_ONLY.fullmatch(attributes[1]):
                here = Place(place.path, place.line, attributes.start() + 1)
                faults.add("attribute", here, quote=(attributes[1] or attributes[2] or "").strip()[:60])
        for entity in _ENTITY.finditer(visible) if "&" in visible else ():
            _entity_faults(entity[0], Place(place.path, place.line, entity.start() + 1), faults)
        if twice := _CODED_TWICE.search(visible):
            faults.add("unknown-entity", Place(place.path, place.line, twice.start() + 1), quote=twice[0])
        for kind, pattern in _PATTERNS:
            if found := pattern.search(line if kind == "code-block" else _ADDRESS.sub(_blank, visible)):
                here = Place(place.path, place.line, found.start() + 1)
                faults.add(kind, here, quote=found[0].strip()[:60])
        if "[" in visible or "]" in visible:
            open_code_faults(visible, place, faults)
        if (deep := _DEEP_LIST.match(line)) and len(deep[1]) >= 4 * MAX_LIST_DEPTH:
            if not nested:
                faults.add("nested-too-deep", place, what="lijst", limit=MAX_LIST_DEPTH)
            nested = True
        if (deep := _DEEP_QUOTE.match(line)) and deep[1].count(">") > MAX_QUOTE_DEPTH:
            if not nested:
                faults.add("nested-too-deep", place, what="citaat", limit=MAX_QUOTE_DEPTH)
            nested = True
        if visible.count("[") != visible.count("]"):
            # So many brackets that Markdown would take minutes are refused; a few are only worth a look.
            many = visible.count("[") > MAX_BRACKETS
            severity = Severity.ERROR if many else Severity.WARNING
            faults.add("brackets", place, quote=line.strip()[:60], severity=severity)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def open_code_faults(text: str, place: Place, faults: Faults) -> None:
    """A short code that is not written as one, in a line that begins at ``place``: people would see the code."""
    without = PATTERN.sub(_blank, text)
    if found := OPEN_CODE.search(without):
        here = Place(place.path, place.line, (place.column or 1) + found.start())
        faults.add("short-code-open", here, quote=found[0].strip()[:60])


def _entity_faults(entity: str, place: Place, faults: Faults) -> None:
    """A character by its number or name may be one that nobody sees: ``&#8203;`` as well as the character itself."""
    character = unescape(entity) if len(entity) <= _LONGEST_ENTITY else entity
    if character == entity:
        faults.add("unknown-entity", place, quote=entity[:40])
    elif not character:  # a number that stands for no character
        faults.add("control-character", place, quote=entity, character=entity)
    else:
        character_faults(character, place, faults)
