"""Files from before the law: they are there, and of a kind that the exemption is about."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.medium import form_of
from plugins.catalogue.model.old_file import OLD_FILE_FORMS
from plugins.checks import Context, Match, Rule, Severity


def old_file_missing(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The list names a file that is not there."""
    for old in catalogue.old_files.values():
        if form_of(old.file) in OLD_FILE_FORMS and old.file not in catalogue.files:
            fitting = sorted(name for name in catalogue.files if form_of(name) in OLD_FILE_FORMS)
            near = tuple(difflib.get_close_matches(old.file, fitting, n=1, cutoff=0.5))
            hint = f" Bedoelt u “{near[0]}”?" if near else ""
            yield Match(old.file.place, quote=str(old.file), field="bestand", suggestions=near, values={"hint": hint})


def old_file_kind(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The list names something that is no PDF or office file among the downloads: the exemption is about those."""
    for old in catalogue.old_files.values():
        if form_of(old.file) not in OLD_FILE_FORMS:
            *others, last = (form.rpartition(".")[2] for form in OLD_FILE_FORMS)
            values = {"kinds": f"{', '.join(others)} en {last}"}
            yield Match(old.file.place, quote=str(old.file), field="bestand", values=values)


_LAW = "Besluit digitale toegankelijkheid overheid, artikel 2"

OLD_FILE_RULES = (
    Rule("catalogue.old-file-missing", Severity.ERROR, old_file_missing, "Helder Loket: relaties"),
    Rule("catalogue.old-file-kind", Severity.ERROR, old_file_kind, _LAW),
)
