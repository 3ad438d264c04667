"""Files for download as programs make them, and a site that holds them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from plugins.accessibility.gate import GATE
from plugins.accessibility.papers.rules import SITE_RULES
from plugins.checks import Context, Document, Finding, Site

CONTEXT = Context(date=dt.date(2026, 11, 23), site_url="https://www.dinkelveen.example")
PAGE = Document(
    "content/informatie/afval.md",
    "/informatie/afval/",
    "informatie",
    '<main><a href="/bestanden/afvalwijzer.pdf">Afvalwijzer</a></main>',
)
GOOD_TAGS = (("H1", {}), ("P", {}))


def pdf(
    *,
    pages: int = 1,
    text: bool = True,
    image: bool = False,
    tags: Iterable[Any] | None = GOOD_TAGS,
    marked: bool = True,
    title: str | None = "Afvalwijzer",
    title_shown: bool = True,
    language: str | None = "nl",
    bookmarks: bool = False,
    roles: Mapping[str, str] | None = None,
    fields: Iterable[Mapping[str, Any]] = (),
    **saving: Any,
) -> bytes:
    """A PDF. A tag is a name, what the element says of itself, and the tags in it; without those it holds content."""
    made = pikepdf.new()
    resources = Dictionary()
    if text:
        resources.Font = Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    if image:
        resources.XObject = Dictionary(I1=picture(made))
    for _ in range(pages):
        page = made.add_blank_page()
        page.obj.Resources = resources
        page.obj.Contents = Stream(made, b"BT /F1 12 Tf (Tekst) Tj ET" if text else b"/I1 Do")
    root = made.Root
    if tags is not None:
        root.StructTreeRoot = made.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.StructTreeRoot.K = Array([element(made, *tag) for tag in tags])
        if roles:
            root.StructTreeRoot.RoleMap = Dictionary({f"/{name}": Name(f"/{role}") for name, role in roles.items()})
    if marked:
        root.MarkInfo = Dictionary(Marked=True)
    if title is not None:
        made.docinfo["/Title"] = title
    if title_shown:
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if language is not None:
        root.Lang = String(language)
    if bookmarks:
        with made.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Begin", 0))
    if fields:
        root.AcroForm = Dictionary(Fields=Array([made.make_indirect(Dictionary(field)) for field in fields]))
    return saved(made, **saving)


def picture(made: pikepdf.Pdf) -> Stream:
    return Stream(made, b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)


def element(made: pikepdf.Pdf, role: str, said: Mapping[str, str], *inside: Any) -> pikepdf.Object:
    kids = [element(made, *tag) for tag in inside] or [0]
    values = {f"/{key}": String(value) for key, value in said.items()}
    return made.make_indirect(
        Dictionary({"/Type": Name.StructElem, "/S": Name(f"/{role}"), "/K": Array(kids), **values})
    )


def saved(made: pikepdf.Pdf, **saving: Any) -> bytes:
    file = io.BytesIO()
    made.save(file, static_id="encryption" not in saving, **saving)
    return file.getvalue()


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return file.getvalue()


def site(root: Path, files: Mapping[str, bytes], *pages: Document, cache: Path | None = None) -> Site:
    """A built site with these files and pages."""
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return Site(root, pages or (PAGE,), frozenset(files), cache=cache)


def found(subject: Site, context: Context = CONTEXT) -> list[Finding]:
    """What the rules on papers find in a site."""
    return [finding for rule in SITE_RULES for finding in rule.findings(subject, context, GATE.texts)]


def rules(root: Path, data: bytes, name: str = "bestanden/afvalwijzer.pdf") -> set[str]:
    """The rules that fire on one file, without the room's name."""
    return {finding.rule.removeprefix("accessibility.") for finding in found(site(root, {name: data}))}
