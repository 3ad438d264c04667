"""Facts stand once (W30), what is private does not stand at all, and a field holds words, not markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Written
from plugins.checks import Context, Match, Place, PlacedText, Rule, Severity
from plugins.checks.numbers import citizen_numbers

_SHORT_CODE = re.compile(r"\[\[[^\[\]\n]{0,120}\]\]")
_AMOUNT = re.compile(r"(?:€|(?<=\d )euro|EUR)?\s?\d{1,3}(?:\.\d{3})*(?:,\d{2}|,-)(?: euro)?|€\s?\d+|\b\d+ euro\b")
_PHONE = re.compile(r"(?<!\d)(?:0\d{2,3}[- ]?\d{2}[ ]?\d{2,3}[ ]?\d{2}(?: ?\d{2})?|14 ?0\d{2,3})(?!\d)")
_MARKUP = re.compile(
    r"(?<!\[)\[[^\[\]]+\]\([^()\s]+\)|\*\*[^*\n]+\*\*|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});", re.IGNORECASE
)
_MORE = {
    "[": " Een link zet u op een pagina, in de tekst onder de velden.",
    "&": " Staat er een code voor een teken, met & en ;? Typ dan het teken zelf.",
}
"""By the first sign of the markup: what helps besides."""
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def fact_copied(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A price, telephone number or address in prose that stands in the data already."""
    others = (catalogue.media, catalogue.translations, catalogue.languages)
    for page in (*catalogue.pages, *(each for group in others for each in group.values())):
        body = page.body
        for found, key in _facts_in(body):
            if code := context.facts.get(key):
                yield Match(
                    body.place_at(found.start()), quote=found[0].strip(), suggestions=(code,), values={"code": code}
                )


def _facts_in(body: str) -> Iterator[tuple[re.Match[str], str]]:
    blind = _SHORT_CODE.sub(lambda found: " " * len(found[0]), body)
    for found in _AMOUNT.finditer(blind):
        if found[0].strip():
            yield found, normal_amount(found[0])
    for found in _PHONE.finditer(blind):
        yield found, re.sub(r"\D", "", found[0])
    for found in _MAIL.finditer(blind):
        yield found, found[0].casefold()


def normal_amount(text: str) -> str:
    """``€ 83,87`` and ``83,87 euro`` are both ``€83.87``; a round amount ends in ``.00``."""
    digits = re.sub(r"[^\d,]", "", text.replace(",-", ",00"))
    whole, _, cents = digits.partition(",")
    return f"€{whole}.{(cents or '00'):0<2}"


def citizen_number(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Nine digits that pass the eleven test: likely somebody's citizen service number."""
    for text in _texts(catalogue):
        for at in citizen_numbers(text):
            yield Match(text.place_at(at), quote="•" * 9, field="bsn")


def citizen_number_in_name(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The same in the name of a file: it becomes an address, which search engines keep."""
    paths = {entity.path for entity in catalogue.entities} | {f"content/{name}" for name in catalogue.files}
    for path in sorted(paths):
        if any(citizen_numbers(path.rpartition("/")[2].replace("-", " ").replace("_", " "))):
            yield Match(Place(path), quote="•" * 9, field="bsn")


def markup_in_data(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A link or bold words of Markdown in a field: only the text below is Markdown, here people see the signs."""
    for entity in catalogue.entities:
        for text in entity.texts():
            for found in _MARKUP.finditer(text):
                # At night, on a telephone, a few stars that people see are no reason to tell them nothing.
                mild = Severity.WARNING if entity is catalogue.ongoing_crisis else None
                more = _MORE.get(found[0][0], "")
                yield Match(text.place_at(found.start()), quote=found[0], severity=mild, values={"more": more})


def _texts(catalogue: Catalogue) -> Iterator[PlacedText]:
    for entity in catalogue.entities:
        yield from entity.texts()
        if isinstance(entity, Written):
            yield entity.body


FACT_RULES = (
    Rule("catalogue.fact-copied", Severity.WARNING, fact_copied, "W30: enkelvoudige opslag, meervoudig gebruik"),
    Rule("catalogue.citizen-number", Severity.ERROR, citizen_number, "Wet algemene bepalingen burgerservicenummer"),
    Rule(
        "catalogue.citizen-number-in-name",
        Severity.ERROR,
        citizen_number_in_name,
        "Wet algemene bepalingen burgerservicenummer",
    ),
    Rule(
        "catalogue.markup-in-data", Severity.ERROR, markup_in_data, "Helder Loket: wat er staat, is wat de lezer ziet"
    ),
)
