"""The structure tree of a PDF: what assistive technology reads instead of the drawing."""

from __future__ import annotations

from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

MOST_ELEMENTS = 300_000
"""Elements after which the walk ends: the facts are then those of the part walked."""
HEADINGS = frozenset(("H", "H1", "H2", "H3", "H4", "H5", "H6"))
_KNOWN = HEADINGS | {"Figure", "Table", "TR", "TH", "TD"}
_LONGEST_ROUTE = 10
_FEWEST_ROWS = 2
_FEWEST_CELLS = 4


@dataclass(slots=True)
class Table:
    """What a table holds; one of a single row or cell is there for the layout."""

    rows: int = 0
    cells: int = 0
    headers: int = 0

    @property
    def lacks_headers(self) -> bool:
        """Is this a table of data in which nothing says what a cell is about?"""
        return not self.headers and self.rows >= _FEWEST_ROWS and self.cells >= _FEWEST_CELLS


@dataclass(slots=True)
class TagTree:
    """What a walk through the tree came across."""

    elements: int = 0
    contents: int = 0
    """Pieces of the pages that a tag holds."""
    headings: int = 0
    figures: int = 0
    figures_without_alt: int = 0
    alts: list[str] = field(default_factory=list)
    language: str = ""
    """That of the outermost element, where the document itself does not say one."""
    tables: list[Table] = field(default_factory=list)

    @property
    def tables_without_headers(self) -> int:
        """The tables of data without any header cell."""
        return sum(table.lacks_headers for table in self.tables)


def read_tags(pdf: Pdf) -> TagTree:
    """Walk the structure tree of ``pdf``. One that loops, or is no tree at all, ends the walk there."""
    found = TagTree()
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, Dictionary):
        return found
    roles = _roles(root.get("/RoleMap"))
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Object | int, Table | None, bool]] = [(kid, None, False) for kid in _kids(root)]
    while waiting and found.elements < MOST_ELEMENTS:
        node, table, described = waiting.pop()
        if isinstance(node, int):
            found.contents += 1
            continue
        if not isinstance(node, Dictionary):
            continue
        if node.is_indirect:
            if node.objgen in seen:
                continue
            seen.add(node.objgen)
        name = node.get("/S")
        if name is None:
            found.contents += node.get("/Type") in (Name.MCR, Name.OBJR)
            continue
        found.elements += 1
        said = _name(name)
        role = roles.get(said) or said.lstrip("/")
        if not found.language and found.elements == 1:
            found.language = text_of(node.get("/Lang"))
        kids = _kids(node)
        if role in _KNOWN:
            table, described = _note(role, node, found, table, described)
        waiting.extend((kid, table, described) for kid in reversed(kids))
    return found


def _note(
    role: str, node: Dictionary, found: TagTree, table: Table | None, described: bool
) -> tuple[Table | None, bool]:
    """Count this element; returns the table that what is below it belongs to, and whether a text stands for it."""
    if role in HEADINGS:
        found.headings += 1
    elif role == "Figure" and not described:
        alt = text_of(node.get("/Alt")) or text_of(node.get("/ActualText"))
        described = bool(alt)
        found.figures += 1
        found.alts.append(alt)
        found.figures_without_alt += not described
    elif role == "Table":
        table = Table()
        found.tables.append(table)
    elif table is not None:
        table.rows += role == "TR"
        table.cells += role in ("TH", "TD")
        table.headers += role == "TH"
    return table, described


def _roles(given: Object | None) -> dict[str, str]:
    """The standard role of each role that a program made up."""
    if not isinstance(given, Dictionary):
        return {}
    try:
        direct = {name: _name(role) for name, role in given.items()}
    except UnicodeError:  # some name in it is not UTF-8: none can be asked for then
        return {}
    return {name: _standard(name, direct) for name in direct}


def _standard(name: str, direct: dict[str, str]) -> str:
    for _ in range(_LONGEST_ROUTE):
        if name.lstrip("/") in _KNOWN or name not in direct:
            break
        name = direct[name]
    return name.lstrip("/")


def _kids(node: Dictionary) -> list[Object | int]:
    kids = node.get("/K")
    if isinstance(kids, Array):
        return list(kids)
    return [] if kids is None else [kids]


def text_of(held: Object | None) -> str:
    """The text of a string; empty for anything else, and for bytes that are no text."""
    return _decoded(held).strip(" \0\t\r\n") if isinstance(held, String) else ""


def _name(held: Object) -> str:
    """A name with its slash. One that is not UTF-8 is no standard name, and that is all one needs to know."""
    return _decoded(held) if isinstance(held, Name) else ""


def _decoded(held: Object) -> str:
    try:
        return str(held)
    except UnicodeError:
        return ""
