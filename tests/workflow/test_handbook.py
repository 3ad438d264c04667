"""The generated parts of the documentation: whole, true, and what the code says now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown import Markdown
from pydantic import BaseModel, TypeAdapter

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Context, Document, Severity, judge
from plugins.readability.gate import GATE as READABILITY
from plugins.readability.model.score import page_facts
from plugins.workflow import handbook
from plugins.workflow.gates import all_gates
from plugins.workflow.handbook import fields, markdown, rules, words
from tests.helpers import TODAY

DOCS = Path(__file__).resolve().parents[2] / "docs"


def _models() -> Iterator[type[BaseModel]]:
    for model in fields.MODELS.values():
        yield model
        yield from fields.models_in(model)


MODELS = {model.__name__: model for model in _models()}


def test_the_documents_in_the_repository_are_what_the_code_says() -> None:
    assert handbook.outdated(DOCS, handbook.pages()) == [], "run: python3 tasks.py handbook"


def test_made_twice_the_documents_are_the_same() -> None:
    assert handbook.pages() == handbook.pages()


def test_each_document_says_on_top_that_it_is_made() -> None:
    assert all(text.startswith(markdown.MADE + "\n") for text in handbook.pages().values())


def test_what_is_missing_changed_or_left_over_is_told(tmp_path) -> None:
    wanted = {"redactie/velden/a.md": "a", "redactie/velden/b.md": "b", "woordenlijst.md": "c"}
    for name, text in {"redactie/velden/a.md": "a", "redactie/velden/oud.md": "x", "woordenlijst.md": "anders"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert handbook.outdated(tmp_path, wanted) == [
        "redactie/velden/b.md",
        "redactie/velden/oud.md",
        "woordenlijst.md",
    ]


def test_the_command_writes_then_finds_nothing_to_do(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(handbook, "DOCS", tmp_path)
    assert handbook.main(["--check"]) == 1
    assert "docs/woordenlijst.md" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
    left_over = tmp_path / "redactie/regels/oud.md"
    left_over.parent.mkdir(parents=True)
    left_over.write_text("oud", "utf-8")
    assert handbook.main([]) == 0
    assert not left_over.exists()
    assert handbook.main(["--check"]) == 0


# -- fields ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MODELS)
def test_every_field_says_what_it_is_for(name) -> None:
    for field in fields.fields_of(MODELS[name]):
        assert field.words.get("uitleg"), f"velden.nl.toml has no words for [{name}] {field.key}"
        assert field.required or field.words.get("leeg"), f"[{name}] {field.key} does not say what happens without it"


@pytest.mark.parametrize("name", MODELS)
def test_every_example_is_one_that_the_reader_takes(name) -> None:
    for field in fields.fields_of(MODELS[name]):
        if fields._model(field.annotation) and "voorbeeld" not in field.words:
            continue  # a group of fields has a table of its own
        faults = Faults()
        raw = read_yaml(f"{field.key}: {field.words['voorbeeld']}", "voorbeeld", faults)
        TypeAdapter(field.annotation).validate_python(raw[field.key])
        assert not faults.found


def test_every_description_belongs_to_a_field() -> None:
    named = {
        (cls.__name__, field.key) for model in _models() for field in fields.fields_of(model) for cls in model.__mro__
    }
    told = {
        (model, key) for model, words_of in fields.words_of_fields().items() for key in words_of if model != "_soorten"
    }
    assert told <= named, f"left over in velden.nl.toml: {sorted(told - named)}"


def test_a_field_of_fixed_words_names_them() -> None:
    page = handbook.pages()["redactie/velden/diensten.md"]
    assert "`online`, `afspraak`, `landelijk`, `telefoon`, `balie` of `formulier`" in page


def test_what_a_service_needs_to_be_arranged_stands_in_its_table() -> None:
    page = handbook.pages()["redactie/velden/diensten.md"]
    assert "| `niets_gehoord` | om te regelen |" in page
    assert "| `specialist` | nee |" in page


# -- rules -------------------------------------------------------------------------------------------------------------


def test_every_rule_and_every_text_has_a_section() -> None:
    pages = handbook.pages()
    for gate in all_gates().values():
        for rule_id in {*gate.texts, *(rule.id for rule in gate.rules)}:
            page = pages[f"redactie/regels/{rule_id.partition('.')[0]}.md"]
            assert page.count(f"\n`{rule_id}`") == 1, rule_id


def test_every_special_severity_names_a_rule() -> None:
    known = {told.id for room in rules.rooms().values() for told in room}
    assert set(rules.words_of_rules()["ernst"]) <= known


def test_every_room_has_an_introduction_and_no_other() -> None:
    assert set(rules.words_of_rules()["kamers"]) == set(rules.rooms())


def test_a_section_tells_severity_limits_and_source() -> None:
    page = handbook.pages()["redactie/regels/separation.md"]
    assert "`separation.too-much-text` · fout" in page
    assert "mogen dat er 150 zijn" in page
    assert "Bron: " in page


def test_what_looks_like_a_tag_is_shown_and_not_obeyed() -> None:
    assert rules._form("Zet <b> in `<i>`, {quote:.1f} en {place.line}.", {}) == "Zet &lt;b> in `<i>`, … en …."


# -- the rest ----------------------------------------------------------------------------------------------------------


def test_every_short_code_stands_in_its_table() -> None:
    page = words.short_code_page()
    assert all(f"`[[{form}]]`" in page for form in words.SHORT_CODES)


def test_the_glossary_names_every_field_in_both_languages() -> None:
    page = words.glossary()
    assert "| `niets_gehoord` | `Service.heard_nothing` |" in page
    assert "| `kosten.actief_vanaf` | `Price.active_from` |" in page


@pytest.mark.parametrize("name", sorted(path.name for path in (DOCS / "redactie").glob("*.md")))
def test_the_handbook_is_as_easy_to_read_as_it_asks_pages_to_be(name) -> None:
    html = Markdown(extensions=["tables", "sane_lists"]).convert((DOCS / "redactie" / name).read_text("utf-8"))
    document = Document(f"docs/redactie/{name}", "/", "informatie", f"<main>{html}</main>")
    errors = [
        f"{finding.rule}: {finding.quote}"
        for finding in judge(document, Context(date=TODAY), [READABILITY])
        if finding.severity is Severity.ERROR and finding.rule != "readability.placeholder"  # which it tells about
    ]
    assert errors == []
    assert page_facts(document).band in (None, "b1")
