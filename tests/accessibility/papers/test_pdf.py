"""What is found in a PDF."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from plugins.checks import Severity
from tests.accessibility.papers.make import found, pdf, picture, rules, saved, site

DEMO = Path(__file__).parents[3] / "content" / "bestanden"
CELLS = ("TR", {}, ("TD", {}), ("TD", {}))
HEADS = ("TR", {}, ("TH", {}), ("TH", {}))


def test_a_good_file_has_nothing_to_tell(tmp_path) -> None:
    assert rules(tmp_path, pdf()) == set()


def test_the_files_of_the_demo_have_nothing_to_tell(tmp_path) -> None:
    files = {f"bestanden/{path.name}": path.read_bytes() for path in DEMO.iterdir()}
    assert files
    assert found(site(tmp_path, files)) == []


def test_a_file_as_programs_print_it_has_no_tags_and_no_language(tmp_path) -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setTitle("Afvalwijzer")
    canvas.drawString(72, 720, "Wat hoort waar?")
    canvas.save()
    assert rules(tmp_path, file.getvalue()) == {"file-untagged", "file-language-missing", "file-title-not-shown"}


@pytest.mark.parametrize(
    "options",
    [
        {"tags": None},
        {"tags": ()},
        {"marked": False},
        {"tags": [("Document", {}, ("Sect", {}, ("P", {"Alt": ""})))], "marked": False},
    ],
)
def test_without_tags_or_a_mark_for_them(tmp_path, options) -> None:
    assert rules(tmp_path, pdf(**options)) == {"file-untagged"}


def test_tags_that_hold_nothing(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    for element in made.Root.StructTreeRoot.K:
        del element.K
    assert rules(tmp_path, saved(made)) == {"file-untagged"}


@pytest.mark.parametrize("tags", [None, (("P", {}),)])
def test_a_scan_is_told_as_a_scan_and_not_as_untagged_too(tmp_path, tags) -> None:
    (finding,) = found(site(tmp_path, {"bestanden/scan-van-raadsbesluit.pdf": pdf(text=False, image=True, tags=tags)}))
    assert (finding.rule, finding.severity) == ("accessibility.file-no-text", Severity.ERROR)


def test_a_scan_needs_no_language(tmp_path) -> None:
    assert rules(tmp_path, pdf(text=False, image=True, tags=None, language=None)) == {"file-no-text"}


def test_a_picture_with_a_text_in_its_tag_is_no_scan(tmp_path) -> None:
    tags = [("Figure", {"Alt": "De kaart van Dinkelveen"})]
    assert "file-no-text" not in rules(tmp_path, pdf(text=False, image=True, tags=tags))


def test_pages_without_text_between_others_are_named(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf(pages=4, image=True)))
    for number in (1, 2):
        made.pages[number].obj.Resources = Dictionary(XObject=Dictionary(I1=picture(made)))
    (finding,) = found(site(tmp_path, {"bestanden/plan.pdf": saved(made)}))
    assert finding.rule == "accessibility.file-pages-no-text"
    assert "bladzijde 2, 3." in finding.message


def test_text_in_a_form_within_the_page_is_text(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf(image=True)))
    form = made.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, Resources=made.pages[0].Resources)
    made.pages[0].obj.Resources = Dictionary(XObject=Dictionary(X1=form))
    assert rules(tmp_path, saved(made)) == set()


@pytest.mark.parametrize(
    "title", [None, "", "  ", "Microsoft Word - afval def.docx", "afval.indd", "Naamloos", "Document1"]
)
def test_no_title_or_one_that_a_program_made_up(tmp_path, title) -> None:
    assert rules(tmp_path, pdf(title=title)) == {"file-title-missing"}


@pytest.mark.parametrize("title", ["Word uitgelegd", "Documenten van de raad", "Afval: pdf of papier?", "Plan 2027.2"])
def test_a_title_that_looks_like_those_and_is_one(tmp_path, title) -> None:
    assert rules(tmp_path, pdf(title=title)) == set()


def test_a_title_in_the_newer_metadata_counts(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf(title=None)))
    with made.open_metadata() as metadata:
        metadata["dc:title"] = "Afvalwijzer"
    del made.docinfo["/Title"]
    assert rules(tmp_path, saved(made)) == set()


def test_metadata_that_is_no_xml_is_passed_over(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    made.Root.Metadata = made.make_stream(b"<x:xmpmeta <<<", Type=Name.Metadata, Subtype=Name.XML)
    assert rules(tmp_path, saved(made)) == set()


def test_a_title_that_is_not_shown(tmp_path) -> None:
    assert rules(tmp_path, pdf(title_shown=False)) == {"file-title-not-shown"}
    assert rules(tmp_path, pdf(title_shown=False, title="")) == {"file-title-missing"}


@pytest.mark.parametrize("language", [None, "", "Nederlands (Nederland)"])
def test_no_language_that_a_program_knows(tmp_path, language) -> None:
    assert rules(tmp_path, pdf(language=language)) == {"file-language-missing"}


@pytest.mark.parametrize("language", ["nl-NL", "EN-us", "zh-Hans"])
def test_languages(tmp_path, language) -> None:
    assert rules(tmp_path, pdf(language=language)) == set()


def test_the_language_of_the_outermost_tag_counts(tmp_path) -> None:
    tags = [("Document", {"Lang": "nl"}, ("H1", {}), ("P", {}))]
    assert rules(tmp_path, pdf(language=None, tags=tags)) == set()


def test_figures_without_text_are_counted(tmp_path) -> None:
    tags = [
        ("H1", {}),
        ("Figure", {}),
        ("Beeld", {}),
        ("Figure", {"Alt": " "}),
        ("Figure", {"Alt": "Een container"}),
        ("Figure", {"ActualText": "A"}),
        ("Figure", {"Alt": "Drie containers"}, ("Figure", {}), ("Figure", {})),
    ]
    (finding,) = found(
        site(tmp_path, {"bestanden/plan.pdf": pdf(tags=tags, roles={"Beeld": "Plaat", "Plaat": "Figure"})})
    )
    assert finding.rule == "accessibility.file-image-alt-missing"
    assert "3" in finding.message


def test_a_role_that_leads_to_itself_is_none(tmp_path) -> None:
    assert rules(tmp_path, pdf(tags=[("A", {}), ("H1", {})], roles={"A": "B", "B": "A"})) == set()


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ((CELLS, CELLS), True),
        ((("TBody", {}, CELLS, CELLS),), True),
        ((HEADS, CELLS), False),
        ((("THead", {}, HEADS), ("TBody", {}, CELLS)), False),
        ((CELLS,), False),
        ((("TR", {}, ("TD", {})), ("TR", {}, ("TD", {}))), False),
    ],
)
def test_a_table_of_data_needs_headers(tmp_path, table, told) -> None:
    made = pdf(tags=[("H1", {}), ("Table", {}, *table)])
    assert rules(tmp_path, made) == ({"file-table-no-headers"} if told else set())


def test_a_long_text_needs_headings(tmp_path) -> None:
    assert rules(tmp_path, pdf(pages=5, tags=[("P", {})])) == {"file-no-headings"}
    assert rules(tmp_path, pdf(pages=4, tags=[("P", {})])) == set()
    assert rules(tmp_path, pdf(pages=5, tags=[("Kop", {})], roles={"Kop": "H2"})) == set()
    assert rules(tmp_path, pdf(pages=5, tags=None)) == {"file-untagged"}


def test_a_very_long_text_needs_bookmarks(tmp_path) -> None:
    assert rules(tmp_path, pdf(pages=21)) == {"file-no-bookmarks"}
    assert rules(tmp_path, pdf(pages=21, bookmarks=True)) == set()
    assert rules(tmp_path, pdf(pages=20)) == set()


def test_fields_without_a_name(tmp_path) -> None:
    fields = [{"/T": "naam", "/FT": Name.Tx}, {"/T": "plaats", "/FT": Name.Tx, "/TU": "Uw woonplaats"}]
    (finding,) = found(site(tmp_path, {"bestanden/formulier.pdf": pdf(fields=fields)}))
    assert finding.rule == "accessibility.file-field-no-name"
    assert "1" in finding.message
    assert rules(tmp_path, pdf(fields=[{"/T": "paraaf", "/FT": Name.Sig}])) == set()


def test_a_field_in_parts_has_the_names_of_its_parts(tmp_path) -> None:
    part = Dictionary(T="naam", FT=Name.Tx, TU="Uw naam")
    widget = Dictionary(Subtype=Name.Widget)
    fields = [
        {"/T": "adres", "/Kids": Array([part])},
        {"/T": "x", "/FT": Name.Btn, "/TU": "Ja", "/Kids": Array([widget])},
    ]
    assert rules(tmp_path, pdf(fields=fields)) == set()


def test_protection_that_shuts_assistive_technology_out(tmp_path) -> None:
    shut = pikepdf.Permissions(accessibility=False, extract=False)
    assert rules(tmp_path, pdf(encryption=protection(3, shut))) == {"file-shut-out"}
    assert rules(tmp_path, pdf(encryption=protection(6, shut))) == set(), "programs of today let it in"
    no_print = protection(3, pikepdf.Permissions(print_highres=False))
    assert rules(tmp_path, pdf(encryption=no_print)) == set()


def protection(revision: int, allow: pikepdf.Permissions) -> pikepdf.Encryption:
    return pikepdf.Encryption(owner="x", R=revision, allow=allow, aes=revision > 3, metadata=revision > 3)


def test_a_password(tmp_path) -> None:
    assert rules(tmp_path, pdf(encryption=pikepdf.Encryption(owner="x", user="y"))) == {"file-locked"}


def test_only_what_surely_keeps_people_out_or_can_harm_them_blocks() -> None:
    from plugins.accessibility.papers.rules import PAPER_RULES

    assert {rule.id.removeprefix("accessibility.") for rule in PAPER_RULES if rule.severity is Severity.ERROR} == {
        "file-broken",
        "file-too-heavy",
        "file-wrong-ending",
        "file-locked",
        "file-no-text",
        "file-untagged",
        "file-macros",
        "file-active",
        "file-citizen-number",
    }
