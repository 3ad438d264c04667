"""What is found in the files of LibreOffice and others like it."""

from __future__ import annotations

import pytest

from tests.accessibility.papers.make import archive, found, rules, site

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
        "presentation": "presentation",
        "manifest": "manifest",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
        "loext": "loext",
    }.items()
)
NAMES = {"text": "bestanden/plan.odt", "spreadsheet": "bestanden/prijzen.ods", "presentation": "bestanden/avond.odp"}
HEADING = "<text:h>Afval</text:h>"
CELL = "<table:table-cell><text:p>x</text:p></table:table-cell>"
ROW = f"<table:table-row>{CELL}{CELL}</table:table-row>"
ENCRYPTED = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"


def document(
    body: str,
    kind: str = "text",
    *,
    title: str = "Afvalplan",
    language: str = "nl",
    encrypted: bool = False,
    **parts: str,
) -> bytes:
    """A file of this kind with this in its body."""
    style = f'<style:default-style><style:text-properties fo:language="{language}"/></style:default-style>'
    locked = ENCRYPTED if encrypted else ""
    meta = f'<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">{title}</dc:title>'
    return archive(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {SPACES}><office:body><office:{kind}>{body}</office:{kind}>"
            "</office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {SPACES}>{style if language else ''}</office:document-styles>",
            "meta.xml": f"<office:document-meta {SPACES}>{meta}</office:document-meta>",
            "META-INF/manifest.xml": f"<manifest:manifest {SPACES}>{locked}</manifest:manifest>",
            **{name.replace("__", "/"): text for name, text in parts.items()},
        }
    )


def told(tmp_path, body: str, kind: str = "text", **options) -> set[str]:
    return rules(tmp_path, document(body, kind, **options), NAMES[kind])


def test_a_good_text_has_nothing_to_tell(tmp_path) -> None:
    assert told(tmp_path, HEADING + "<text:p>Zet uw container buiten. </text:p>" * 200) == set()


def test_title_and_language(tmp_path) -> None:
    assert told(tmp_path, HEADING, title="") == {"file-title-missing"}
    assert told(tmp_path, HEADING, language="") == {"file-language-missing"}
    assert told(tmp_path, HEADING, language="zxx") == {"file-language-missing"}


def test_a_long_text_needs_headings(tmp_path) -> None:
    assert told(tmp_path, "<text:p>Zet uw container buiten. </text:p>" * 200) == {"file-no-headings"}
    assert told(tmp_path, "<text:p>Zet uw container buiten. </text:p>" * 20) == set()


@pytest.mark.parametrize(
    ("inside", "attributes", "is_told"),
    [
        ("", "", True),
        ("<svg:desc> </svg:desc>", "", True),
        ("<svg:desc>Een container</svg:desc>", "", False),
        ("<svg:title>Een container</svg:title>", "", False),
        ("", 'loext:decorative="true"', False),
    ],
)
def test_pictures(tmp_path, inside, attributes, is_told) -> None:
    body = f"{HEADING}<draw:frame {attributes}><draw:image/>{inside}</draw:frame>"
    assert told(tmp_path, body) == ({"file-image-alt-missing"} if is_told else set())


def test_a_frame_around_text_is_no_picture(tmp_path) -> None:
    assert (
        told(tmp_path, f"{HEADING}<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>") == set()
    )


def test_a_table_needs_a_header_row(tmp_path) -> None:
    heads = f"<table:table-header-rows>{ROW}</table:table-header-rows>"
    assert told(tmp_path, f"{HEADING}<table:table>{ROW}{ROW}</table:table>") == {"file-table-no-headers"}
    assert told(tmp_path, f"{HEADING}<table:table>{heads}{ROW}</table:table>") == set()
    assert told(tmp_path, f"{HEADING}<table:table>{ROW}</table:table>") == set()


def test_sheets(tmp_path) -> None:
    merged = CELL.replace("table-cell>", 'table-cell table:number-columns-spanned="2">', 1)
    sheets = [
        f'<table:table table:name="{name}"><table:table-row>{cell}</table:table-row></table:table>'
        for name, cell in {"Prijzen": CELL, "Blad2": CELL, "Uitleg": merged}.items()
    ]
    messages = {
        f.rule: f.message
        for f in found(site(tmp_path, {NAMES["spreadsheet"]: document("".join(sheets), "spreadsheet")}))
    }
    assert set(messages) == {"accessibility.file-sheet-names", "accessibility.file-merged-cells"}
    assert "Blad2." in messages["accessibility.file-sheet-names"]
    assert "Uitleg." in messages["accessibility.file-merged-cells"]
    assert told(tmp_path, sheets[1], "spreadsheet") == set()


def test_slides(tmp_path) -> None:
    box = "<draw:text-box><text:p>{}</text:p></draw:text-box>"
    titled = f'<draw:page><draw:frame presentation:class="title">{box}</draw:frame></draw:page>'
    pages = titled.format("Welkom") + titled.format(" ") + "<draw:page/>"
    (finding,) = found(site(tmp_path, {NAMES["presentation"]: document(pages, "presentation")}))
    assert finding.rule == "accessibility.file-slide-no-title"
    assert "dia 2, 3." in finding.message


def test_a_password(tmp_path) -> None:
    assert told(tmp_path, HEADING, encrypted=True) == {"file-locked"}


def test_macros(tmp_path) -> None:
    assert told(tmp_path, HEADING, **{"Basic__Standard__Module1.xml": "<x/>"}) == {"file-macros"}
    assert (
        told(tmp_path, HEADING, **{"Basic__script-lc.xml": "<x/>", "Basic__Standard__script-lb.xml": "<x/>"}) == set()
    )
