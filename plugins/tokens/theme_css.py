"""Tokens from a theme CSS: custom properties for ``:root`` or one class, and perhaps a second time for dark."""

from __future__ import annotations

import re
from collections.abc import Iterable

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule

from plugins.checks import Place
from plugins.tokens.written import Fault, TokenFile, Written

_DARK = re.compile(r"dark|donker", re.IGNORECASE)
_PREFERS = re.compile(r"\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)", re.IGNORECASE)
_ROOT = re.compile(r"(:root|html|body|\.[\w-]+|\[[\w-]+(=[\"']?[\w-]+[\"']?)?\])+", re.IGNORECASE)


def read_theme_css(text: str, path: str) -> TokenFile:
    """The tokens of a CSS file; ``path`` is how people know the file."""
    found = TokenFile()
    _rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), path, "light", found)
    return found


def _rules(nodes: Iterable[Node], path: str, scheme: str, found: TokenFile) -> None:
    for node in nodes:
        place = Place(path, node.source_line, node.source_column)
        if isinstance(node, QualifiedRule):
            selector = str(tinycss2.serialize(node.prelude)).strip()
            if not all(_ROOT.fullmatch(part.strip()) for part in selector.split(",")):
                found.faults.append(Fault("not-a-token", place, selector))
                continue
            _declarations(node, path, "dark" if _DARK.search(selector) else scheme, found)
        elif isinstance(node, AtRule) and node.lower_at_keyword == "media" and node.content is not None:
            prelude = str(tinycss2.serialize(node.prelude)).strip()
            asked = _PREFERS.fullmatch(prelude)
            if asked is None:
                found.faults.append(Fault("not-a-token", place, f"@media {prelude}"))
                continue
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            _rules(inner, path, asked[1].lower(), found)
        elif isinstance(node, AtRule):
            loads = node.lower_at_keyword in ("import", "font-face", "namespace")
            if node.lower_at_keyword != "charset":
                found.faults.append(Fault("loads" if loads else "not-a-token", place, f"@{node.at_keyword}"))
        elif isinstance(node, ParseError):
            found.faults.append(Fault("unreadable", place, values={"why": "hier staat CSS die niet af is"}))


def _declarations(rule: QualifiedRule, path: str, scheme: str, found: TokenFile) -> None:
    for node in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
        place = Place(path, node.source_line, node.source_column)
        if isinstance(node, Declaration) and node.name.startswith("--"):
            value = [part for part in node.value if part.type != "comment"]
            first = next((part for part in value if part.type != "whitespace"), node)
            where = Place(path, first.source_line, first.source_column)
            written = Written(node.name, str(tinycss2.serialize(value)).strip(), where)
            (found.dark if scheme == "dark" else found.light)[node.name] = written
        elif isinstance(node, Declaration):
            found.faults.append(Fault("not-a-token", place, node.name))
        else:
            found.faults.append(Fault("unreadable", place, values={"why": "hier staat CSS die niet af is"}))
