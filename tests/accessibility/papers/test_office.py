"""What is found in Word, Excel and PowerPoint files, made by the libraries that people use."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl import Workbook
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.worksheet.table import Table
from PIL import Image
from pptx import Presentation
from pptx.util import Inches

from tests.accessibility.papers.make import archive, found, rules, site

WORD = "bestanden/plan.docx"
EXCEL = "bestanden/prijzen.xlsx"
SLIDES = "bestanden/avond.pptx"


def image() -> io.BytesIO:
    file = io.BytesIO()
    Image.new("RGB", (2, 2)).save(file, "PNG")
    return io.BytesIO(file.getvalue())


def saved(made: Any) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def word() -> Any:
    made = Document()
    made.core_properties.title = "Afvalplan"
    made.add_heading("Afval", 1)
    return made


def told(tmp_path, made: Any, name: str = WORD) -> set[str]:
    return rules(tmp_path, saved(made), name)


def test_a_good_text_has_nothing_to_tell(tmp_path) -> None:
    made = word()
    made.add_paragraph("Zet uw container buiten. " * 300)
    assert told(tmp_path, made) == set()


def test_a_text_without_title(tmp_path) -> None:
    made = word()
    made.core_properties.title = ""
    assert told(tmp_path, made) == {"file-title-missing"}


def test_a_text_without_language(tmp_path) -> None:
    made = word()
    for lang in [*made.styles.element.iter(qn("w:lang"))]:
        lang.getparent().remove(lang)
    assert told(tmp_path, made) == {"file-language-missing"}


def test_a_long_text_needs_headings(tmp_path) -> None:
    made = Document()
    made.core_properties.title = "Afvalplan"
    made.add_paragraph("Zet uw container buiten. " * 100)
    assert told(tmp_path, made) == set()
    made.add_paragraph("Zet uw container buiten. " * 100).runs[0].bold = True
    assert told(tmp_path, made) == {"file-no-headings"}
    style = made.styles.add_style("Eigen kop", 1)
    style.base_style = made.styles["Heading 2"]
    made.add_paragraph("Wanneer?", style)
    assert told(tmp_path, made) == set()


def test_pictures_in_a_text(tmp_path) -> None:
    made = word()
    mark = made.add_picture(image())._inline.docPr
    mark.attrib.pop("descr", None)
    assert told(tmp_path, made) == {"file-image-alt-missing"}
    mark.set("descr", "Een container")
    assert told(tmp_path, made) == set()


def test_a_picture_that_is_marked_as_decoration(tmp_path) -> None:
    made = word()
    mark = made.add_picture(image())._inline.docPr
    mark.append(
        mark.makeelement("{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative", {"val": "1"})
    )
    assert told(tmp_path, made) == set()


def test_a_table_in_a_text_needs_a_header_row(tmp_path) -> None:
    made = word()
    table = made.add_table(rows=3, cols=2)
    assert told(tmp_path, made) == {"file-table-no-headers"}
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    assert told(tmp_path, made) == set()


@pytest.mark.parametrize(("rows", "columns"), [(1, 3), (3, 1)])
def test_a_table_for_the_layout_needs_none(tmp_path, rows, columns) -> None:
    made = word()
    made.add_table(rows=rows, cols=columns)
    assert told(tmp_path, made) == set()


def book(*names: str) -> Any:
    made = Workbook()
    made.properties.title = "Prijzen"
    made.active.title = names[0]
    for name in names[1:]:
        made.create_sheet(name)
    made.active.append(["Product", "Prijs"])
    made.active.append(["Paspoort", 80])
    return made


def test_a_good_book_has_nothing_to_tell(tmp_path) -> None:
    made = book("Prijzen", "Uitleg")
    made.active.add_table(Table(displayName="Prijzen", ref="A1:B2"))
    assert told(tmp_path, made, EXCEL) == set()


def test_names_of_sheets(tmp_path) -> None:
    (finding,) = found(site(tmp_path, {EXCEL: saved(book("Prijzen", "Blad2", "Sheet 3"))}))
    assert finding.rule == "accessibility.file-sheet-names"
    assert "Blad2, Sheet 3." in finding.message
    assert told(tmp_path, book("Blad1"), EXCEL) == set(), "one sheet needs no name"
    hidden = book("Prijzen", "Blad2")
    hidden["Blad2"].sheet_state = "hidden"
    assert told(tmp_path, hidden, EXCEL) == {"file-hidden"}


def test_merged_cells(tmp_path) -> None:
    made = book("Prijzen", "Uitleg")
    made["Uitleg"].merge_cells("A1:C1")
    (finding,) = found(site(tmp_path, {EXCEL: saved(made)}))
    assert finding.rule == "accessibility.file-merged-cells"
    assert "Uitleg" in finding.message


def test_a_book_with_very_much_data_is_no_fault(tmp_path) -> None:
    parts = unpacked(saved(book("Prijzen")))
    parts["xl/worksheets/sheet1.xml"] = b"<worksheet>" + b"<row/>" * 7_000_000 + b"</worksheet>"
    assert rules(tmp_path, archive(parts), EXCEL) == set()


def test_a_table_in_a_book_without_header_row(tmp_path) -> None:
    made = book("Prijzen")
    made.active.add_table(Table(displayName="Prijzen", ref="A1:B2", headerRowCount=0))
    assert told(tmp_path, made, EXCEL) == {"file-table-no-headers"}


def test_a_picture_in_a_book(tmp_path) -> None:
    made = book("Prijzen")
    made.active.add_image(SheetImage(image()), "D4")
    parts = unpacked(saved(made))
    drawing = "xl/drawings/drawing1.xml"
    as_made = parts[drawing]
    assert b'descr="Picture"' in as_made, "a text that says nothing"
    assert rules(tmp_path, archive(parts), EXCEL) == {"file-image-alt-missing"}
    parts[drawing] = as_made.replace(b'descr="Picture"', b"")
    assert rules(tmp_path, archive(parts), EXCEL) == {"file-image-alt-missing"}
    parts[drawing] = as_made.replace(b'"Picture"', b'"Wat een paspoort kost"')
    assert rules(tmp_path, archive(parts), EXCEL) == set()


@pytest.mark.parametrize(
    ("alt", "is_told"),
    [
        ("C:\\Users\\jan\\IMG_0123.JPG", True),
        ("Afbeelding 3", True),
        ("Afbeelding met buiten, boom\n\nAutomatisch gegenereerde beschrijving", True),
        ("Afbeelding van de nieuwe containers", False),
        ("Zo maakt u een png", False),
    ],
)
def test_a_text_that_a_program_filled_in_is_none(tmp_path, alt, is_told) -> None:
    made = word()
    made.add_picture(image())._inline.docPr.set("descr", alt)
    assert told(tmp_path, made) == ({"file-image-alt-missing"} if is_told else set())


def slides(*titles: str) -> Any:
    made = Presentation()
    made.core_properties.title = "Avond over afval"
    for title in titles:
        slide = made.slides.add_slide(made.slide_layouts[5])
        slide.shapes.title.text = title
        for run in slide.shapes.title.text_frame.paragraphs[0].runs:
            run.font._element.set("lang", "nl-NL")
    return made


def test_good_slides_have_nothing_to_tell(tmp_path) -> None:
    assert told(tmp_path, slides("Welkom", "Wat verandert er?"), SLIDES) == set()


def test_slides_without_title_are_named(tmp_path) -> None:
    titles = ["Welkom", "", *("Vraag" for _ in range(9)), " "]
    (finding,) = found(site(tmp_path, {SLIDES: saved(slides(*titles))}))
    assert finding.rule == "accessibility.file-slide-no-title"
    assert "dia 2, 12." in finding.message


def test_a_picture_on_a_slide(tmp_path) -> None:
    made = slides("Welkom")
    picture = made.slides[0].shapes.add_picture(image(), Inches(1), Inches(1))
    mark = picture._element.nvPicPr.cNvPr
    mark.set("descr", "")
    assert told(tmp_path, made, SLIDES) == {"file-image-alt-missing"}
    mark.set("descr", "Een container")
    assert told(tmp_path, made, SLIDES) == set()


def test_macros(tmp_path) -> None:
    made = word()
    parts = unpacked(saved(made))
    assert rules(tmp_path, archive({**parts, "word/vbaProject.bin": b"x"}), "bestanden/plan.docm") == {"file-macros"}
    assert rules(tmp_path, archive(parts), "bestanden/plan.docm") == set()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        return {name: made.read(name) for name in made.namelist()}
