"""Terms of law and of municipalities that must stand, but that the page does not explain."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.lexicon.explanations import is_explained, term_hits
from plugins.readability.lexicon.glossary import in_glossary
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.lexicon.wordlist import around_sentence
from plugins.readability.prose.units import Kind, prose_of


def _find(document: Document, context: Context) -> Iterator[Match]:
    """Each term once a page, where it stands first in running text, unless the page explains it somewhere."""
    done: set[str] = set()
    for sentence in prose_of(document).told():
        if sentence.kind is Kind.HEADING or sentence.kind is Kind.CELL:
            continue
        here = around_sentence(sentence)
        for hit in term_hits(here):
            word = sentence.words[hit.first]
            if hit.term.name in done or any(in_glossary(form, context) for form in hit.term.forms):
                continue
            if sentence.is_quoted(word) or in_a_name(sentence, word, context.names):
                continue
            done.add(hit.term.name)
            last = sentence.words[hit.last].end - sentence.start
            if sentence.text[last : last + 1] == ":" or _is_subject(hit.term.forms, document):
                continue
            if not any(is_explained(hit.term, block.text) for block in document.blocks):
                yield Match(
                    sentence.place(word),
                    quote=sentence.between(word, sentence.words[hit.last]),
                    values={"explanation": hit.term.explanation},
                )


def _is_subject(forms: tuple[str, ...], document: Document) -> bool:
    """Does the title of the page hold the term? Then the page is about it, and explains it in its own way."""
    titles = [block.text.casefold() for block in document.blocks if block.tag == "h1"]
    return any(form in title for title in titles for form in forms)


UNEXPLAINED_TERM: Rule[Document] = Rule(
    id="readability.unexplained-term",
    severity=Severity.NOTICE,
    find=_find,
    source="Direct Duidelijk; Gebruiker Centraal",
)
