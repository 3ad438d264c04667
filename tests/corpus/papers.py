"""Files for download that do more than be read: with code inside, locked, or larger than they look."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from tests.accessibility.papers import make

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Op reis</dc:title></cp:coreProperties>'
)
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def _word(inside: str = "<w:p><w:r><w:t>Op reis</w:t></w:r></w:p>", head: str = "", **parts: str | bytes) -> bytes:
    body = f'{head}<w:document xmlns:w="{_WORD}"><w:body>{inside}</w:body></w:document>'
    styles = (
        f'<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr>'
        "</w:rPrDefault></w:docDefaults></w:styles>"
    )
    return make.archive(
        {
            "[Content_Types].xml": _TYPES,
            "docProps/core.xml": _CORE,
            "word/document.xml": body,
            "word/styles.xml": styles,
            **{name.replace("__", "/"): part for name, part in parts.items()},
        }
    )


def _excel(**parts: str | bytes) -> bytes:
    book = '<workbook xmlns="x"><sheets><sheet name="Prijzen"/></sheets></workbook>'
    files = {"[Content_Types].xml": _TYPES, "docProps/core.xml": _CORE, "xl/workbook.xml": book}
    return make.archive({**files, **{name.replace("__", "/"): part for name, part in parts.items()}})


def _open_text(**parts: str | bytes) -> bytes:
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": '<o xmlns:style="s" xmlns:fo="f"><style:default-style><style:text-properties fo:language="nl"/>'
        "</style:default-style><text>Op reis</text></o>",
        "meta.xml": '<m xmlns:dc="d"><dc:title>Op reis</dc:title><dc:language>nl</dc:language></m>',
    }
    return make.archive({**files, **{name.replace("__", "/"): part for name, part in parts.items()}})


def _odt(inside: str) -> str:
    return (
        '<o xmlns:style="s" xmlns:fo="f" xmlns:s="s" xmlns:x="x"><style:default-style><style:text-properties '
        f'fo:language="nl"/></style:default-style>{inside}<text>Op reis</text></o>'
    )


def _linked(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/relationships/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    )


def _slipping() -> bytes:
    file = io.BytesIO(_word())
    with zipfile.ZipFile(file, "a") as made:
        made.writestr("../../../../tmp/ontsnapt.txt", "x")
    return file.getvalue()


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
_DDE = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>'
_MACRO_TYPES = _TYPES.replace(
    "/>", '><Override PartName="/word/anders.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
)
_HIDING = (
    '<workbook xmlns="x"><sheets><sheet name="Prijzen"/><sheet name="Namen" state="veryHidden"/></sheets></workbook>'
)
_LAUGHS = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'

OFFICE: Mapping[str, Callable[[], bytes]] = {
    "docx": _word,
    "docm": lambda: _word(**{"word__vbaProject.bin": b"x"}),
    "docx_dde": lambda: _word(_DDE),
    "docx_external": lambda: _word(
        **{"word___rels__document.xml.rels": _linked("attachedTemplate", "https://x.example/a.dotm")}
    ),
    "docx_bomb": lambda: _word("<w:p>" + "<w:r/>" * 30_000_000 + "</w:p>"),
    "docx_entity": lambda: _word("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", _LAUGHS),
    "docx_slip": _slipping,
    "docx_dde_simple": lambda: _word(
        '<w:p><w:fldSimple w:instr="DDEAUTO c:\\cmd.exe"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    ),
    "docx_dde_cut": lambda: _word(
        "<w:p><w:r><w:instrText>dd</w:instrText></w:r><w:r><w:instrText>eauto cmd.exe</w:instrText></w:r></w:p>"
    ),
    "docx_dde_head": lambda: _word(**{"word__header1.xml": f'<w:hdr xmlns:w="{_WORD}">{_DDE}</w:hdr>'}),
    "docx_far_image": lambda: _word(
        **{"word___rels__document.xml.rels": _linked("image", "https://x.example/volg.png")}
    ),
    "docx_far_piece": lambda: _word(**{"word___rels__document.xml.rels": _linked("aFChunk", "https://x.example/a")}),
    "docx_link": lambda: _word(
        **{"word___rels__document.xml.rels": _linked("hyperlink", "https://www.lommerdal.example")}
    ),
    "docx_exe": lambda: _word(**{"word__embeddings__a.exe": b"MZ"}),
    "docx_sheet": lambda: _word(**{"word__embeddings__Microsoft_Excel1.xlsx": b"PK"}),
    "docx_macro_other": lambda: _word(**{"word__anders.bin": b"x", "[Content_Types].xml": _MACRO_TYPES}),
    "docx_comment": lambda: _word(
        **{
            "word__comments.xml": f'<w:comments xmlns:w="{_WORD}"><w:comment><w:p><w:r><w:t>Dit mag niemand weten.'
            "</w:t></w:r></w:p></w:comment></w:comments>"
        }
    ),
    "docx_deleted": lambda: _word("<w:p><w:del><w:r><w:delText>geheim</w:delText></w:r></w:del></w:p>"),
    "xlsx_hidden": lambda: _excel(**{"xl__workbook.xml": _HIDING}),
    "xlsx_dde": lambda: _excel(
        **{"xl__externalLinks__externalLink1.xml": '<externalLink xmlns="x"><ddeLink ddeService="cmd"/></externalLink>'}
    ),
    "xlsx_macro_sheet": lambda: _excel(**{"xl__macrosheets__sheet1.xml": '<macrosheet xmlns="x"/>'}),
    "odt_listener": lambda: _open_text(**{"content.xml": _odt('<s:event-listener x:href="vnd.sun.star.script:a"/>')}),
    "odt_dde": lambda: _open_text(**{"content.xml": _odt("<s:dde-source/>")}),
    "odt_far_piece": lambda: _open_text(**{"content.xml": _odt('<s:section-source x:href="file:///etc/passwd"/>')}),
    "odt_far_image": lambda: _open_text(**{"content.xml": _odt('<s:image x:href="https://x.example/volg.png"/>')}),
    "odt_link": lambda: _open_text(**{"content.xml": _odt('<s:a x:href="https://www.lommerdal.example">x</s:a>')}),
    "docx_ole": lambda: _word(**{"word__embeddings__oleObject1.bin": _OLE}),
    "docx_cut": lambda: _word()[:-40],
    "xlsx": _excel,
    "xlsm": lambda: _excel(**{"xl__vbaProject.bin": b"x"}),
    "odt": _open_text,
    "odt_macro": lambda: _open_text(Basic__Standard__Module1=b"x"),
    "zip_only": lambda: make.archive({"lees.txt": "x"}),
    "ole": lambda: _OLE,
    "ole_encrypted": lambda: _OLE + "EncryptedPackage".encode("utf-16-le"),
}
"""Kind → an office file."""


def _pdf_with(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(make.pdf())) as made:
        change(made)
        return make.saved(made)


def _does(action: Mapping[str, Any]) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        made.Root.OpenAction = Dictionary({f"/{key}": value for key, value in action.items()})

    return _pdf_with(change)


def _named_script(made: pikepdf.Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    made.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))


def _attached(made: pikepdf.Pdf) -> None:
    made.attachments["virus.exe"] = b"MZ\x90"


def _heavy(made: pikepdf.Pdf) -> None:
    packed = zlib.compress(bytes(300_000_000), 9)
    content = Stream(made, packed)
    content.Filter = Name.FlateDecode
    made.pages[0].obj.Contents = content


def _in_circles(made: pikepdf.Pdf) -> None:
    made.Root.Pages.Kids.append(made.Root.Pages)


def _script() -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _going_on(made: pikepdf.Pdf) -> None:
    go = Dictionary(S=Name.GoTo, D=Array([made.pages[0].obj, Name.Fit]))
    made.Root.OpenAction = Dictionary({**go, "/Next": Array([_script()])})


def _going(made: pikepdf.Pdf) -> None:
    made.Root.OpenAction = Dictionary(S=Name.GoTo, D=Array([made.pages[0].obj, Name.Fit]))


def _bookmarked(made: pikepdf.Pdf) -> None:
    mark = made.make_indirect(Dictionary(Title=String("Klik"), A=Dictionary(S=Name.Launch, F=String("cmd.exe"))))
    made.Root.Outlines = made.make_indirect(Dictionary(Type=Name.Outlines, First=mark, Last=mark, Count=1))
    mark.Parent = made.Root.Outlines


def _noted(**more: Any) -> bytes:
    """A PDF with one thing that can be clicked."""

    def change(made: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 9, 9]), Contents=String("x"))
        for key, value in more.items():
            note[f"/{key}"] = value
        kept = made.make_indirect(note)
        made.pages[0].obj.Annots = Array([kept])
        if note.Subtype == Name.Widget:
            made.Root.AcroForm = Dictionary(Fields=Array([kept]))

    return _pdf_with(change)


def _leads_to(address: str) -> bytes:
    return _noted(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(address)))


def _named_file(name: str) -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        made.attachments[name] = b"x"

    return _pdf_with(change)


def pdf_of(how: Mapping[str, Any]) -> bytes:
    """A PDF as a case asks for it; ``user`` is the password without which it does not open."""
    asked = {key: value for key, value in how.items() if key != "user"}
    if "user" in how:
        asked["encryption"] = pikepdf.Encryption(user=how["user"], owner="beheer")
    return make.pdf(**asked)


PAPERS: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {
    "pdf": pdf_of,
    "pdf_js": lambda how: _pdf_with(_named_script),
    "pdf_open_action": lambda how: _does({"S": Name.JavaScript, "JS": String("app.alert(1)")}),
    "pdf_launch": lambda how: _does({"S": Name.Launch, "F": String("cmd.exe")}),
    "pdf_embedded": lambda how: _pdf_with(_attached),
    "pdf_next": lambda how: _pdf_with(_going_on),
    "pdf_goto": lambda how: _pdf_with(_going),
    "pdf_bookmark": lambda how: _pdf_with(_bookmarked),
    "pdf_note_opens": lambda how: _noted(Subtype=Name.Link, AA=Dictionary(E=_script())),
    "pdf_note_file": lambda how: _noted(Subtype=Name.FileAttachment, FS=Dictionary(F=String("virus.exe"))),
    "pdf_button": lambda how: _noted(
        Subtype=Name.Widget, FT=Name.Btn, A=Dictionary(S=Name.Launch, F=String("cmd.exe"))
    ),
    "pdf_leads_to": lambda how: _leads_to(how["address"]),
    "pdf_opens": lambda how: _does({"S": Name(how["does"]), "F": String("x.pdf")}),
    "pdf_holds": lambda how: _named_file(how["name"]),
    "pdf_after": lambda how: str(how["text"]).encode() + make.pdf(),
    "pdf_then_zip": lambda how: make.pdf() + make.archive({"a.txt": "x"}),
    "pdf_bomb": lambda how: _pdf_with(_heavy),
    "pdf_loop": lambda how: _pdf_with(_in_circles),
    "office": lambda how: OFFICE[how["made"]](),
    "zip": lambda how: make.archive(how["files"]),
}
"""Kind → the bytes of such a file, from what a case says of it."""
