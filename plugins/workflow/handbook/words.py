"""The short codes, and the glossary from Dutch to the names in the code."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from plugins.rendering.short_codes import SHORT_CODES
from plugins.workflow.handbook.fields import MODELS, fields_of, models_in, words_of_fields
from plugins.workflow.handbook.markdown import code, document, table


def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "begrippen.nl.toml").read_text("utf-8"))


def short_code_page() -> str:
    """``docs/redactie/korte-codes.md``."""
    texts = _data()["korte_codes"]
    rows = [(code(f"[[{form}]]"), meaning) for form, meaning in SHORT_CODES.items()]
    return document(
        "Korte codes",
        texts["uitleg"],
        table(("U schrijft", "De lezer ziet"), rows),
        texts["gebruik"],
        "Terug naar [de handleiding](README.md).",
    )


def glossary() -> str:
    """``docs/woordenlijst.md``: domain terms by hand, fields and kinds from the models; what WCAG and axe call it."""
    data = _data()
    terms = [(term["nl"], code(term["code"]) if term.get("code") else "", term["uitleg"]) for term in data["begrip"]]
    kinds = words_of_fields()["_soorten"]
    classes = [(kinds[kind]["titel"], code(kind), code(model.__name__)) for kind, model in MODELS.items()]
    parts = []
    for kind, model in MODELS.items():
        rows = [*_names(model, "")]
        for inner, paths in models_in(model).items():
            rows += _names(inner, f"{paths[0]}.")
        parts += [f"### {kinds[kind]['titel']}: {code(model.__name__)}", table(("Veld", "In de code"), rows)]
    return document(
        "Woordenlijst",
        data["woordenlijst"]["uitleg"],
        "## Begrippen",
        table(("Nederlands", "In de code", "Wat het is"), sorted(terms, key=lambda term: term[0].casefold())),
        "## Toegankelijkheid",
        data["woordenlijst"]["toegankelijkheid"],
        table(("Nederlands", "Engels"), sorted((nl, en) for en, nl in data["toegankelijkheid"].items())),
        "## Soorten inhoud",
        table(("Nederlands", "Map of bestand", "In de code"), classes),
        "## Velden",
        data["woordenlijst"]["velden"],
        *parts,
    )


def _names(model: type[Any], before: str) -> list[tuple[str, str]]:
    names = {info.alias or name: name for name, info in model.model_fields.items()}
    return [(code(before + field.key), code(f"{model.__name__}.{names[field.key]}")) for field in fields_of(model)]
