"""What a PDF does besides being read: scripts, starting programs, files inside.

The fields of a form may check what is filled in, and a button may send the form: that is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Pdf

from plugins.accessibility.papers.programs import is_program

STARTING = frozenset(("/Launch", "/ImportData", "/Rendition", "/RichMediaExecute"))
ACTIONS = STARTING | {"/JavaScript"}
AT_ONCE = ACTIONS | {"/GoToR", "/GoToE", "/SubmitForm", "/URI"}
"""What may not happen when the file or a page opens: then nobody has asked for it."""
_SCHEMES = ("javascript:", "vbscript:", "data:", "file:")
_MOST = 20_000
"""Annotations, bookmarks and actions that are looked at: a file with more is too long to read anyway."""


def active_part(pdf: Pdf) -> str:
    """The first thing that a PDF does of itself; empty when it only lets itself be read."""
    names = pdf.Root.get("/Names")
    if isinstance(names, Dictionary) and "/JavaScript" in names:
        return "JavaScript"
    if any(is_program(str(name)) for name in pdf.attachments):
        return "EmbeddedFile"
    for first, refused in _actions(pdf):
        for action in _with_next(first):
            kind = str(action.get("/S"))
            if kind in refused:
                return kind.removeprefix("/")
            if kind == "/URI" and str(action.get("/URI", "")).strip().lower().startswith(_SCHEMES):
                return "URI"
    return "EmbeddedFile" if any(_attaches_program(note) for note in _notes(pdf)) else ""


def _actions(pdf: Pdf) -> Iterator[tuple[Object | None, frozenset[str]]]:
    """Where each action of the whole file begins, with the kinds that may not stand there."""
    yield pdf.Root.get("/OpenAction"), AT_ONCE
    yield from ((action, ACTIONS) for action in _kept(pdf.Root.get("/AA")))
    for page in pdf.pages:
        yield from ((action, AT_ONCE) for action in _kept(page.obj.get("/AA")))
    for note in _notes(pdf):
        field = str(note.get("/Subtype")) == "/Widget"
        yield note.get("/A"), STARTING if field else ACTIONS
        yield from ((action, STARTING if field else AT_ONCE) for action in _kept(note.get("/AA")))
    yield from ((bookmark.get("/A"), ACTIONS) for bookmark in _bookmarks(pdf))


def _with_next(first: Object | None) -> Iterator[Dictionary]:
    """An action, and those that follow on it."""
    waiting, left = [first], _MOST
    while waiting and left:
        action = waiting.pop()
        left -= 1
        if isinstance(action, Array):
            waiting += list(action) if action is not first else []
        elif isinstance(action, Dictionary):
            yield action
            waiting.append(action.get("/Next"))


def _notes(pdf: Pdf) -> Iterator[Dictionary]:
    """What can be clicked on the pages."""
    left = _MOST
    for page in pdf.pages:
        notes = page.obj.get("/Annots")
        for note in notes if isinstance(notes, Array) else ():
            left -= 1
            if left < 0:
                return
            if isinstance(note, Dictionary):
                yield note


def _bookmarks(pdf: Pdf) -> Iterator[Dictionary]:
    outlines, left = pdf.Root.get("/Outlines"), _MOST
    waiting = [outlines.get("/First")] if isinstance(outlines, Dictionary) else []
    while waiting and left:
        bookmark = waiting.pop()
        left -= 1
        if isinstance(bookmark, Dictionary):
            yield bookmark
            waiting += [bookmark.get("/Next"), bookmark.get("/First")]


def _attaches_program(note: Dictionary) -> bool:
    file = note.get("/FS")
    names = [str(file.get(key, "")) for key in ("/UF", "/F")] if isinstance(file, Dictionary) else [str(file or "")]
    return str(note.get("/Subtype")) == "/FileAttachment" and any(map(is_program, names))


def _kept(actions: Object | None) -> Iterator[Object | None]:
    yield from actions.values() if isinstance(actions, Dictionary) else ()
