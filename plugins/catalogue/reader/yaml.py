"""YAML, the harmless part: one document, no anchors, aliases or tags; values stay text, each with its place."""

from __future__ import annotations

import re
from typing import Any

import yaml

from plugins.catalogue.model.base import PlacedDict, PlacedList
from plugins.catalogue.reader.characters import character_faults
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, SourceMap
from plugins.checks.place import Run

MAX_DEPTH = 8
MAX_NODES = 20_000

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_yaml(text: str, path: str, faults: Faults, *, first_line: int = 1) -> Any:
    """Placed values for ``text``, which begins at ``first_line`` of ``path``.

    Returns ``PlacedDict``, ``PlacedList`` or ``PlacedText``. Raises ``Unreadable`` after noting the fault.
    """

    def place(mark: Any) -> Place:
        return Place(path, mark.line + first_line, mark.column + 1)

    try:
        _events(text, place, faults)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        problem = str(getattr(error, "problem", ""))
        opened = any(part in problem for part in _OPENED) and getattr(error, "context_mark", None)
        mark = opened or getattr(error, "problem_mark", None)
        where = place(mark) if mark else Place(path, first_line)
        if "mapping values are not allowed" in problem:
            where = _begun_above(where, mark, text.split("\n"))
        raise faults.stop("yaml-syntax", where, problem=_in_dutch(problem)) from None
    if node is None:
        raise faults.stop("file-empty", Place(path, first_line if first_line > 1 else None))
    lines = text.split("\n")
    return _value(node, path, first_line, lines, faults)


_OPENED = ("unexpected end of stream", "expected ',' or", "could not find expected ':'")
"""What is never closed is mended where it opens, and a line without its spaces where it stands, not further on."""
_PROBLEMS = (
    ("found a tab", "hier staat een tab; spring in met spaties"),
    ("cannot start any token", "hier staat een tab of een vreemd teken; spring in met spaties"),
    ("mapping values are not allowed", "hier staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens"),
    ("did not find expected key", "de inspringing klopt niet, of er ontbreekt een veldnaam"),
    ("did not find expected '-' indicator", "de inspringing van de lijst klopt niet"),
    (
        "could not find expected ':'",
        "achter de veldnaam ontbreekt een dubbele punt, of de regel moet inspringen",
    ),
    ("unexpected end of stream", "een aanhalingsteken of haakje is niet gesloten"),
    ("did not find expected ',' or", "een haakje is niet gesloten, of er ontbreekt een komma"),
    ("unexpected document indicator", "hier staat '---' midden in een tekst"),
    ("did not find expected <document start>", "hier begint iets nieuws zonder veldnaam"),
    ("block sequence entries are not allowed", "een lijst begint op een nieuwe regel"),
    ("unknown escape character", "na een schuine streep staat een vreemd teken; gebruik enkele aanhalingstekens"),
    ("alphabetic or numeric character", "een & of * aan het begin van een waarde moet tussen aanhalingstekens"),
    ("found undefined tag", "een uitroepteken aan het begin moet tussen aanhalingstekens"),
)


def _in_dutch(problem: str) -> str:
    return next((dutch for english, dutch in _PROBLEMS if english in problem), "de opmaak klopt niet")


def _begun_above(where: Place, mark: Any, lines: list[str]) -> Place:
    """A field without its colon, or without the space behind it, swallows the field below: it is mended above.

    Then the colon at ``mark`` is the first one of its line; a second one is itself what is wrong.
    """
    above, here = lines[mark.line - 1] if mark.line else "", lines[mark.line]
    level = len(here) - len(here.lstrip())
    if not above.strip() or len(above) - len(above.lstrip()) != level or re.search(r":\s", here[: mark.column]):
        return where
    return Place(where.path, where.line and where.line - 1, level + 1)


def _events(text: str, place: Any, faults: Faults) -> None:
    """Refuse what could surprise, before anything is built."""
    depth = documents = 0
    for count, event in enumerate(yaml.parse(text, Loader=_Loader), start=1):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise faults.stop("yaml-anchor", place(event.start_mark))
        if getattr(event, "tag", None):
            raise faults.stop("yaml-tag", place(event.start_mark))
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if event.version or event.tags:
                raise faults.stop("yaml-directive", place(event.start_mark))
            if documents > 1:
                raise faults.stop("yaml-documents", place(event.start_mark))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise faults.stop("yaml-too-deep", place(event.start_mark), limit=MAX_DEPTH)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
        if count > MAX_NODES:
            raise faults.stop("yaml-too-large", place(event.start_mark))


def _value(node: yaml.Node, path: str, first_line: int, lines: list[str], faults: Faults) -> Any:
    here = Place(path, node.start_mark.line + first_line, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        mapping = PlacedDict()
        mapping.place, mapping.key_places = here, {}
        for key_node, value_node in node.value:
            at = Place(path, key_node.start_mark.line + first_line, key_node.start_mark.column + 1)
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
            end = key_node.end_mark
            if key and end.line < len(lines) and lines[end.line][end.column : end.column + 1].isspace():
                faults.add("space-before-colon", at, quote=key, field=key)
            if not key:
                faults.add("yaml-key", at)
            elif key in mapping:
                faults.add("duplicate-key", at, quote=key, field=key, first=mapping.key_places[key].line)
            else:
                mapping[key] = _value(value_node, path, first_line, lines, faults)
                mapping.key_places[key] = at
        return mapping
    if isinstance(node, yaml.SequenceNode):
        sequence = PlacedList(_value(item, path, first_line, lines, faults) for item in node.value)
        sequence.place = here
        return sequence
    text = PlacedText(node.value, path, SourceMap(tuple(_runs(node, first_line, lines))))
    end = node.end_mark
    bare = isinstance(node, yaml.ScalarNode) and not node.style and end.line < len(lines)
    if bare and (cut := _CUT_OFF.match(lines[end.line], end.column)):
        faults.add("hash-cuts-text", Place(path, end.line + first_line, cut.start(1) + 1), quote=cut[1][:40])
    if isinstance(node, yaml.ScalarNode) and node.style == '"':
        # "\u202e" in double quotes is seven harmless characters in the file, and a hidden one afterwards.
        offset = 0
        for line in text.split("\n"):
            character_faults(line, text.place_at(offset), faults)
            offset += len(line) + 1
    return text


def _runs(node: Any, first_line: int, lines: list[str]) -> list[Run]:
    """Where each word of a scalar stands in the source. By word, because YAML folds the white space between them."""
    value: str = node.value
    start, end = node.start_mark, node.end_mark
    quote = len(node.style) if node.style in _PIECES else 0
    pieces = _PIECES.get(node.style, _WORD)
    runs: list[Run] = []
    position = 0
    for number in range(start.line + (node.style in ("|", ">")), min(end.line + 1, len(lines))):
        begin = start.column + quote if number == start.line else 0
        stop = end.column - quote if number == end.line else len(lines[number])
        for piece in pieces.finditer(lines[number], begin, max(begin, stop)):
            written = _decoded(piece[0], node.style)
            found = value.find(written, position) if written else -1
            if found < 0:
                continue
            position = found + len(written)
            run = Run(found, number + first_line, piece.start() + 1)
            if not runs or (run.line, run.column - found) != (runs[-1].line, runs[-1].column - runs[-1].offset):
                runs.append(run)
    return runs or [Run(0, start.line + first_line, start.column + 1 + quote)]


_CUT_OFF = re.compile(r"[ \t]+(#[^\s#!].*)")
"""A word with a hash behind a bare text: for YAML a comment begins there. A comment has a space behind its hash."""
_WORD = re.compile(r"\S+")
_PIECES = {
    "'": re.compile(r"''|[^\s']+"),
    '"': re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|[^\s\\]+"),
}
"""How quoted text is cut up: what stands for another character is a piece of its own."""
_ESCAPES = dict(zip('0abtnvfre"/\\N_LP', '\0\a\b\t\n\v\f\r\x1b"/\\\x85\xa0\u2028\u2029', strict=True))


def _decoded(piece: str, style: str | None) -> str:
    if style == "'" and piece == "''":
        return "'"
    if style == '"' and piece.startswith("\\"):
        return chr(int(piece[2:], 16)) if piece[1] in "xuU" else _ESCAPES.get(piece[1], piece[1])
    return piece
