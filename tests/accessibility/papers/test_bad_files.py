"""Files that are broken, hostile or not what they say: told in Dutch, and never the end of the gate."""

from __future__ import annotations

import io
import os
import zipfile

import pikepdf
import pytest
from pikepdf import Array, Name

from plugins.accessibility.papers import papers as room
from plugins.accessibility.papers import reader as reading
from plugins.accessibility.papers.facts import HEAVY
from plugins.accessibility.papers.reader import Reader
from plugins.checks import Severity, Site
from plugins.checks.gate import GateFailed
from tests.accessibility.papers.make import GOOD_TAGS, PAGE, archive, found, pdf, rules, saved, site

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
WORD = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<document><body/></document>"}
BOMB = b"<w>" + b"<a></a>" * 7_000_000 + b"</w>"


@pytest.mark.parametrize("name", ["plan.pdf", "plan.docx", "plan.xlsx", "plan.odt", "plan.pptx"])
@pytest.mark.parametrize("data", [b"", b"\0" * 3000, b"PK\x03\x04 half", b"%PDF-1.7\n", b"Zomaar wat tekst"])
def test_what_no_program_can_open_is_broken(tmp_path, name, data) -> None:
    (finding,) = found(site(tmp_path, {f"bestanden/{name}": data}))
    assert finding.rule in ("accessibility.file-broken", "accessibility.file-wrong-ending")
    assert finding.severity is Severity.ERROR
    assert (finding.rule == "accessibility.file-wrong-ending") <= data.startswith(b"%PDF")


def test_a_file_cut_short_is_damaged(tmp_path) -> None:
    whole = pdf(pages=3)
    assert "file-damaged" in rules(tmp_path, whole[:-60])
    assert "file-damaged" not in rules(tmp_path, whole)
    assert rules(tmp_path, whole[:200]) == {"file-broken"}


def test_an_archive_cut_short_is_broken(tmp_path) -> None:
    assert rules(tmp_path, archive(WORD)[:-30], "bestanden/plan.docx") == {"file-broken"}


@pytest.mark.parametrize(
    "part", ["", "<document", "geen xml", '<!DOCTYPE d [<!ENTITY a "b">]><document>&a;</document>', "\ufeff<<>>"]
)
def test_an_office_file_whose_text_is_no_xml_is_broken(tmp_path, part) -> None:
    assert rules(tmp_path, archive({**WORD, "word/document.xml": part}), "bestanden/plan.docx") == {"file-broken"}


def test_entities_are_not_followed(tmp_path) -> None:
    lol = (
        '<!DOCTYPE d [<!ENTITY a "'
        + "lol" * 100
        + '">'
        + "".join(f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefg", "bcdefgh", strict=True))
    )
    data = archive({**WORD, "word/document.xml": f"{lol}]><document>&h;</document>"})
    assert rules(tmp_path, data, "bestanden/plan.docx") == {"file-broken"}


def test_a_bomb_of_small_size_is_too_heavy(tmp_path) -> None:
    data = archive({**WORD, "word/document.xml": BOMB})
    assert len(data) < 200_000
    assert rules(tmp_path, data, "bestanden/plan.docx") == {"file-too-heavy"}


def test_an_archive_that_lies_about_its_size_is_no_way_around(tmp_path) -> None:
    data = archive({**WORD, "word/document.xml": BOMB})
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        size = made.getinfo("word/document.xml").file_size.to_bytes(4, "little")
    assert rules(tmp_path, data.replace(size, b"\x10\0\0\0"), "bestanden/plan.docx") <= {
        "file-broken",
        "file-too-heavy",
    }


def test_tags_that_loop(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf(tags=[("Sect", {}, *GOOD_TAGS)])))
    section = made.Root.StructTreeRoot.K[0]
    section.K[1].K = Array([section, made.Root.StructTreeRoot, 0])
    assert rules(tmp_path, saved(made)) == set()


def test_pages_fields_and_resources_that_loop(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf(fields=[{"/T": "a", "/FT": Name.Tx, "/TU": "A"}])))
    field = made.Root.AcroForm.Fields[0]
    field.Kids = Array([field])
    form = made.make_stream(b"", Type=Name.XObject, Subtype=Name.Form)
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    made.pages[0].obj.Resources = form.Resources
    made.Root.Pages.Kids.append(made.pages[0].obj)
    assert rules(tmp_path, saved(made)) <= {"file-no-text", "file-broken", "file-damaged"}


def test_values_of_the_wrong_type(tmp_path) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    root = made.Root
    root.Lang, root.MarkInfo, root.ViewerPreferences = Array([1]), Name.Yes, 7
    root.Outlines, root.AcroForm, root.StructTreeRoot.RoleMap = 3, Array(), "x"
    made.docinfo["/Title"] = Array([2])
    made.pages[0].obj.Resources = Name.None_
    assert rules(tmp_path, saved(made)) <= {
        "file-untagged",
        "file-language-missing",
        "file-title-missing",
        "file-no-text",
    }


def test_names_and_texts_in_an_old_encoding_are_passed_over(tmp_path) -> None:
    made = pdf(tags=[("Kopje", {}), ("H1", {}), ("P", {})], roles={"Aapje": "P"})
    for name in (b"/Kopje", b"/Aapje"):
        made = made.replace(name, name[:2] + b"#E9" + name[5:])
    assert rules(tmp_path, made) <= {"file-damaged"}


def test_a_file_over_the_limit_is_not_read(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(room, "SIZE_LIMIT", 100)
    assert rules(tmp_path, pdf()) == {"file-too-heavy"}


def test_more_pages_than_any_file_for_residents(tmp_path) -> None:
    assert rules(tmp_path, pdf(pages=5_001)) == {"file-too-heavy"}


def test_a_file_that_takes_too_long_ends_its_reading_and_no_other(tmp_path) -> None:
    good = tmp_path / "goed.pdf"
    good.write_bytes(pdf())
    pipe = tmp_path / "pijp.pdf"
    os.mkfifo(pipe)  # reading it never ends
    with Reader(patience=2) as reader:
        assert reader.facts(good).title == "Afvalwijzer"
        assert reader.facts(pipe).state == HEAVY
        assert reader.facts(good).title == "Afvalwijzer"


def test_a_file_that_needs_too_much_of_the_processor(tmp_path) -> None:
    heavy = tmp_path / "zwaar.docx"
    chain = "".join(f'<style styleId="{n}"><basedOn val="{n - 1}"/></style>' for n in range(1, 40_000))
    heading = '<style styleId="0"><name val="heading 1"/></style>'
    heavy.write_bytes(archive({**WORD, "word/styles.xml": f"<styles>{heading}{chain}</styles>"}))
    with Reader(seconds=0) as reader:  # no more than the rest of a second: far less than such a chain takes
        assert reader.facts(heavy).state == HEAVY


def test_a_reader_that_cannot_start_fails_the_gate(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(reading, "_MODULE", "plugins.bestaat_niet")
    monkeypatch.setattr(room, "Reader", Reader)
    with pytest.raises(GateFailed, match=r"\.venv"):
        rules(tmp_path, pdf())


def test_no_file_starts_no_process(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(reading, "_MODULE", "plugins.bestaat_niet")
    monkeypatch.setattr(room, "Reader", Reader)
    assert found(site(tmp_path, {"afbeeldingen/a.png": b"x", "data.csv": b"a;b"})) == []


def test_links_between_files_are_followed_and_what_is_gone_is_broken(tmp_path) -> None:
    (tmp_path / "echt").write_bytes(pdf(tags=None))
    (tmp_path / "plan.pdf").symlink_to(tmp_path / "echt")
    (tmp_path / "rond.pdf").symlink_to(tmp_path / "rond.pdf")
    told = found(Site(tmp_path, (PAGE,), frozenset(("plan.pdf", "rond.pdf", "weg.pdf"))))
    assert {(f.quote, f.rule.partition(".")[2]) for f in told} == {
        ("plan.pdf", "file-untagged"),
        ("rond.pdf", "file-broken"),
        ("weg.pdf", "file-broken"),
    }


# -- names -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("plan.pdf", archive(WORD), "een docx-bestand"),
        ("plan.docx", pdf(), "een pdf-bestand"),
        ("plan.docx", OLE, "een oud Office-bestand"),
        ("plan.pdf", b"\x89PNG\r\n", "een afbeelding"),
        ("plan.pdf", b"<!DOCTYPE html><title>404</title>", "een html-bestand"),
        ("plan.odt", archive({"foto.png": "x"}), "een zip-bestand"),
    ],
)
def test_a_name_that_says_something_else_than_the_content(tmp_path, name, data, told) -> None:
    findings = {f.rule: f for f in found(site(tmp_path, {f"bestanden/{name}": data}))}
    assert f"maar het is {told}." in findings["accessibility.file-wrong-ending"].message


@pytest.mark.parametrize("name", ["plan.doc", "plan.xls", "plan.ppt"])
@pytest.mark.parametrize("data", [OLE, b"{\\rtf1", b"a;b;c", b"<html>"])
def test_an_old_form_is_told_as_such_alone(tmp_path, name, data) -> None:
    (finding,) = found(site(tmp_path, {f"bestanden/{name}": data}))
    assert (finding.rule, finding.severity) == ("accessibility.file-old-form", Severity.WARNING)
    assert f"{name[-3:]}x" in finding.remedy


def test_an_office_file_with_a_password(tmp_path) -> None:
    data = OLE + "EncryptedPackage".encode("utf-16-le")
    assert rules(tmp_path, data, "bestanden/plan.docx") == {"file-locked"}


@pytest.mark.parametrize("name", ["document.pdf", "scan_0001.pdf", "20261204.pdf", "bijlage-1-def-v2.pdf"])
def test_a_name_that_says_nothing(tmp_path, name) -> None:
    assert rules(tmp_path, pdf(), f"bestanden/{name}") == {"file-name-says-nothing"}


@pytest.mark.parametrize("name", ["documentatie.pdf", "scan-van-de-kaart.pdf", "begroting-2027.pdf"])
def test_a_name_that_looks_like_those_and_says_something(tmp_path, name) -> None:
    assert rules(tmp_path, pdf(), f"bestanden/{name}") == set()
