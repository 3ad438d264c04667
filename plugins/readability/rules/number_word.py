"""Numbers in words that read faster in digits."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.line import IS_ADJECTIVE, IS_NOUN, IS_PARTICIPLE, Line, lines_of
from plugins.readability.grammar.numbers import digits, value_of
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.prose.words import WordKind

_NOT_AFTER = frozenset("half kwart jaren nummer klasse groep alle een één".split())
"""Half acht, de jaren zeventig, alle twee."""
_NOT_BEFORE = frozenset(
    "derde derden kwart vierde vijfde zesde achtste tiende honderdste andere anderen dezelfde".split()
)
_IDIOMS = frozenset(
    (
        ("twee", "kanten"), ("twee", "handen"), ("twee", "benen"), ("twee", "maten"), ("twee", "vliegen"),
        ("vier", "ogen"), ("vier", "muren"), ("zeven", "sloten"), ("tien", "tegen"), ("honderd", "uit"),
    )
)  # fmt: skip
_ONE = frozenset(("een", "één"))
_JOINS = frozenset(("tot", "of", "à", "en"))


def _find(document: Document, context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        for at in range(1, len(line.forms) - 1):
            value = value_of(line.forms[at])
            if value is None or not _counts(line, at):
                continue
            word = line.words[at]
            if word.text[0].isupper() or sentence.is_quoted(word) or in_a_name(sentence, word, context.names):
                continue
            last = line.words[at + 1] if line.flags[at + 1] & IS_NOUN else word
            quote = sentence.between(word, last)
            yield Match(sentence.place(word), quote=quote, suggestions=(digits(value) + quote[len(word.text) :],))


def _counts(line: Line, at: int) -> bool:
    """Does the number at ``at`` count something: "vijf weken", "twee grote bakken", "zes tot acht weken"?"""
    following = line.forms[at + 1]
    if line.stretches[at + 1] != line.stretches[at] or (line.forms[at], following) in _IDIOMS:
        return False
    if line.forms[at - 1] in _NOT_AFTER or following in _NOT_BEFORE or line.words[at - 1].kind is WordKind.NUMBER:
        return False
    if "van" in line.forms[max(0, at - 2) : at] and _ONE.intersection(line.forms[max(0, at - 3) : at]):
        return False  # "een van de twee bakken"
    if following == "keer" and line.forms[at + 2 : at + 3] == ("zo",):
        return False
    if following in _JOINS:
        return (
            at + 2 < len(line.forms)
            and value_of(line.forms[at + 2]) is not None
            and not line.words[at + 2].text[0].isupper()
        )
    return (
        bool(line.flags[at + 1] & (IS_NOUN | IS_ADJECTIVE | IS_PARTICIPLE)) and not line.words[at + 1].text[0].isupper()
    )


NUMBER_WORD: Rule[Document] = Rule(
    id="readability.number-word",
    severity=Severity.NOTICE,
    find=_find,
    source="Contentrichtlijnen gemeente Utrecht; Gebruiker Centraal",
)
