"""What is wrong with a body and can be seen line by line, before Markdown hides it."""

from __future__ import annotations

import re

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, Severity

MAX_LIST_DEPTH = 3
MAX_QUOTE_DEPTH = 2
MAX_BRACKETS = 200
_HTML = re.compile(r"<(?!https://)(!--|[A-Za-z/!?][^\s>]*)")
_CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_HEADING_SPACE = re.compile(r"^#{1,6}(?=[^\s#]|[\u00a0\u2007\u202f])(.*)")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]]+\]:\s|\]\[[^\]]*\]")
_ATTRIBUTES = re.compile(r"\{:?( *[#.][^{}\n]*|[^{}\n]*=[^{}\n]*)\}")
_LANG_ONLY = re.compile(r"\s*lang=[\"']?[a-z]{2,3}(?:-[A-Za-z]{2,4})?[\"']?\s*")
_DEEP_LIST = re.compile(r"^( *)(?:[-*+]|\d+[.)]) ")
_DEEP_QUOTE = re.compile(r"^ {0,3}((?:> ?)+)")


def source_faults(body: PlacedText, faults: Faults) -> None:
    """What can be seen line by line, before Markdown hides it."""
    offset = 0
    nested = False
    for line in body.split("\n"):
        place = body.place_at(offset)
        offset += len(line) + 1
        visible = _CODE_SPAN.sub(lambda span: " " * len(span[0]), line)
        for tag in _HTML.finditer(visible):
            kind = "html-comment" if tag[1] == "!--" else "raw-html"
            faults.add(kind, Place(place.path, place.line, tag.start() + 1), quote=tag[0][:40])
        if "{{" in visible or "{%" in visible:
            faults.add("template-braces", place, quote=line.strip()[:60])
        if _HEADING_SPACE.match(line):
            faults.add("heading-space", place, quote=line.strip()[:60])
        if reference := _REFERENCE.search(visible):
            faults.add("reference-link", place, quote=reference[0].strip()[:60])
        for attributes in _ATTRIBUTES.finditer(visible):
            if not _LANG_ONLY.fullmatch(attributes[1]):
                here = Place(place.path, place.line, attributes.start() + 1)
                faults.add("attribute", here, quote=attributes[1].strip()[:60])
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
