"""The rules on tokens: what reading them found, and what the theme cannot do with them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator

from plugins.checks import Context, Match, Place, Rule, Severity
from plugins.tokens.contrast import CONTRAST_RULES
from plugins.tokens.kinds import fits, kind_of
from plugins.tokens.style import Style
from plugins.tokens.theme import variables

SOURCE = "Helder Loket: huisstijl (W72)"
FORMAT = "Design Tokens Community Group, Format Module 2025.10"


def _told(kind: str) -> Callable[[Style, Context], Iterable[Match]]:
    """The find of a rule whose faults were noted while the file was read."""

    def find(style: Style, context: Context) -> Iterator[Match]:
        for fault in style.faults:
            if fault.kind == kind:
                yield Match(fault.place, quote=fault.quote, values=fault.values, severity=fault.severity)

    return find


def nothing_used(style: Style, context: Context) -> Iterator[Match]:
    """The file holds no token that the theme asks for."""
    tokens = [*style.file.light.values(), *style.file.dark.values()]
    if not any(token.name in style.theme.asked for token in tokens):
        place = tokens[0].place if tokens else Place(style.path, 1, 1)
        if not any(fault.kind == "unreadable" for fault in style.faults):
            yield Match(place, quote=tokens[0].name if tokens else None)


def misspelled(style: Style, context: Context) -> Iterator[Match]:
    """A token that nobody uses has nearly the name of one that the theme asks for and did not get."""
    lacking = [(name, name.split("-")) for name in sorted(style.theme.asked - style.file.light.keys())]
    for token in style.file.light.values():
        if token.name not in style.theme.asked:
            parts = token.name.split("-")
            near = [name for name, wanted in lacking if _nearly(parts, wanted)]
            if near:
                yield Match(token.place, quote=token.name, suggestions=tuple(near[:1]), values={"meant": near[0]})


def _nearly(parts: list[str], wanted: list[str]) -> bool:
    """Do they differ in one word, and that word hardly?"""
    if len(parts) != len(wanted):
        return False
    differ = [(one, other) for one, other in zip(parts, wanted, strict=True) if one != other]
    return len(differ) == 1 and difflib.SequenceMatcher(None, *differ[0]).ratio() > 0.74


def missing(style: Style, context: Context) -> Iterator[Match]:
    """The theme needs a value that neither it nor the file gives."""
    names = {each.name for each in style.seen.unseen if each.value is None}
    for name in sorted(names):
        yield Match(Place(style.path, 1, 1), quote=name)


def core_missing(style: Style, context: Context) -> Iterator[Match]:
    """Colours that make the look are not in the file: visitors see those of the theme itself."""
    palette = style.seen.palettes[0]
    lacking = []
    for part in style.seen.pairs.core:
        if part in palette.declared and not palette.value(part).token:
            names = [name for name in variables(palette.declared[part].value) if name in style.theme.asked]
            if not style.file.light.keys() & set(names):  # of a token that is there and has no value reading told
                lacking += names[-1:]  # the last of them is the most general
    if lacking and len(lacking) < len(style.seen.pairs.core):  # of a file with none of them another rule tells
        shown = ", ".join(f"‘{name}’" for name in lacking)
        yield Match(Place(style.path, 1, 1), quote=" ".join(lacking), values={"names": shown})


def not_a_colour(style: Style, context: Context) -> Iterator[Match]:
    """Where the theme needs a colour stands something of which the colour cannot be told."""
    told: set[Place] = set()
    for place, name, text in [*_unfit(style, ("colour",)), *_unseen(style)]:
        if place not in told:
            told.add(place)
            yield Match(place, quote=name, values={"value": text})


def _unseen(style: Style) -> Iterator[tuple[Place, str, str]]:
    for each in style.seen.unseen:
        if each.value is not None:
            yield each.value.place, each.value.token or each.expression, each.value.text


def not_a_size(style: Style, context: Context) -> Iterator[Match]:
    """Where the theme needs a size, a font or a weight stands something else."""
    for place, name, text in _unfit(style, ("length", "ratio", "weight", "family")):
        yield Match(place, quote=name, values={"value": text, "wanted": WANTED[kind_of(name)]})


WANTED = {
    "length": "een maat, zoals 16px of 1rem",
    "ratio": "een getal, zoals 1.5",
    "weight": "een dikte, zoals 400 of 700",
    "family": "de naam van een lettertype",
}


def _unfit(style: Style, kinds: tuple[str, ...]) -> Iterator[tuple[Place, str, str]]:
    for scheme, values in style.values.items():
        written = style.file.dark if scheme == "dark" else style.file.light
        for name, value in values.items():
            if name in written and kind_of(name) in kinds and not fits(kind_of(name), value):
                yield written[name].place, name, value


_READING = {
    "unreadable": "RFC 8259 (JSON); CSS Syntax Module",
    "twice": "RFC 8259 (JSON)",
    "not-a-token": SOURCE,
    "loads": "Algemene verordening gegevensbescherming (AVG), artikel 5 en 25",
    "not-a-value": FORMAT,
    "expression": FORMAT,
    "modified": FORMAT,
    "unknown-alias": FORMAT,
    "cycle": FORMAT,
}
"""What reading finds → its source."""

RULES: tuple[Rule[Style], ...] = (
    *(Rule(f"tokens.{kind}", Severity.ERROR, _told(kind), source) for kind, source in _READING.items()),
    Rule("tokens.nothing-used", Severity.ERROR, nothing_used, SOURCE),
    Rule("tokens.misspelled", Severity.NOTICE, misspelled, SOURCE),
    Rule("tokens.missing", Severity.ERROR, missing, SOURCE),
    Rule("tokens.core-missing", Severity.WARNING, core_missing, SOURCE),
    Rule("tokens.not-a-colour", Severity.ERROR, not_a_colour, "CSS Color Module Level 4"),
    Rule("tokens.not-a-size", Severity.ERROR, not_a_size, "CSS Values and Units Module Level 4"),
    *CONTRAST_RULES,
)
