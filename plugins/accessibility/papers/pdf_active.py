"""What a PDF does besides being read: scripts, starting programs, files inside.

The fields of a form may check what is filled in: that is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Pdf

ACTIONS = frozenset(("/JavaScript", "/Launch", "/ImportData", "/Rendition", "/RichMediaExecute"))
_PROGRAMS = (".exe", ".bat", ".cmd", ".com", ".js", ".vbs", ".scr", ".msi", ".ps1", ".jar", ".docm", ".xlsm", ".hta")
_MOST = 20_000
"""Annotations that are looked at: a file with more is too long to read anyway."""


def active_part(pdf: Pdf) -> str:
    """The first thing that a PDF does of itself; empty when it only lets itself be read."""
    names = pdf.Root.get("/Names")
    if isinstance(names, Dictionary) and "/JavaScript" in names:
        return "JavaScript"
    if any(str(name).lower().endswith(_PROGRAMS) for name in pdf.attachments):
        return "EmbeddedFile"
    for action in _actions(pdf):
        if isinstance(action, Dictionary) and str(action.get("/S")) in ACTIONS:
            return str(action.get("/S")).removeprefix("/")
    return ""


def _actions(pdf: Pdf) -> Iterator[Object | None]:
    """The actions of the whole file and its pages, and of what can be clicked on them."""
    yield pdf.Root.get("/OpenAction")
    yield from _kept(pdf.Root.get("/AA"))
    left = _MOST
    for page in pdf.pages:
        yield from _kept(page.obj.get("/AA"))
        notes = page.obj.get("/Annots")
        for note in notes if isinstance(notes, Array) else ():
            left -= 1
            if left < 0:
                return
            if isinstance(note, Dictionary) and str(note.get("/Subtype")) != "/Widget":
                yield note.get("/A")


def _kept(actions: Object | None) -> Iterator[Object | None]:
    yield from actions.values() if isinstance(actions, Dictionary) else ()
