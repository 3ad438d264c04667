"""The glossary of the site: every word that it explains, from A to Z."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.model import Catalogue
from plugins.pages.a_to_z import initial, sort_key
from plugins.rendering.glossary import Entry, Glossary
from plugins.rendering.view import HOME, View

PATH = "content/gegevens/woordenlijst.yaml"


def glossary_views(catalogue: Catalogue) -> Iterator[View]:
    """The one page, when there is a glossary."""
    if catalogue.glossary:
        yield View(
            url="/woordenlijst/",
            template="glossary.html",
            kind="overzicht",
            title="Moeilijke woorden",
            path=PATH,
            description="Sommige woorden kunnen wij niet weglaten. Hier leest u wat zij betekenen.",
            breadcrumbs=(HOME,),
            context={"letters": _letters(Glossary(catalogue.glossary.values()))},
        )


def _letters(glossary: Glossary) -> list[tuple[str, list[Entry]]]:
    """By letter, both in the order of the Dutch alphabet."""
    letters: dict[str, list[Entry]] = {}
    for entry in sorted(glossary.entries, key=lambda entry: (sort_key(entry.term.word), entry.anchor)):
        letters.setdefault(initial(entry.term.word), []).append(entry)
    return sorted(letters.items())
