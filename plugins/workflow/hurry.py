"""What goes along with an urgent publication, and the pages on which it shows."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.checks import Document

FOLDER = "meldingen/"
FILES = ("crisis.yaml", "gegevens/kanalen.yaml", "gegevens/locaties.yaml")
"""Below content/, besides alerts: the crisis page, outages and exceptional hours."""

_PREFIX = "content/"


def goes_along(path: str) -> bool:
    """Does a file go along with an urgent build? ``path`` is below content/, with or without that prefix."""
    name = path.removeprefix(_PREFIX)
    return name.startswith(FOLDER) or name in FILES


def shown_first(documents: Iterable[Document]) -> list[Document]:
    """As few pages as show everything that goes along, more or less: each of its texts is on one of them.

    An alert stands on hundreds of pages. Judging it on one tells what is wrong with it; a town waits for that.
    """
    seen: set[tuple[str, str]] = set()
    chosen = []
    for document in documents:
        shown = {(text.path, str(text)) for text in document.record if goes_along(text.path)}
        if goes_along(document.path) or not shown <= seen:
            chosen.append(document)
            seen |= shown
    return chosen
