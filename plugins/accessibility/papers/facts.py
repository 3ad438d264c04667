"""What the rules want to know of a file, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from itertools import islice
from typing import Any

READY = "ready"
"""What the process that reads says first."""
GOOD = ""
BROKEN = "broken"
"""No program can open it, or only a part of it is there."""
LOCKED = "locked"
"""It opens with a password only."""
HEAVY = "heavy"
"""Reading it takes more time or memory than any file for residents should."""
STRANGE = "strange"
"""It can be read, and is not what its name could mean: a picture, a web page."""


MOST_ALTS = 300
_ALT_LENGTH = 300


def shortened(alts: Iterable[str]) -> tuple[str, ...]:
    """The texts for images as facts hold them, without those that are empty."""
    return tuple(alt[:_ALT_LENGTH] for alt in islice(filter(None, alts), MOST_ALTS))


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of one file. ``kind`` is what its content says, as an ending without the dot; empty when unknown.

    Unless ``state`` is GOOD the other facts say nothing. A fact that a kind of file does not have keeps its default:
    ``language`` is None where the format cannot say it, ``tagged`` is True where structure is a part of the format.
    """

    kind: str = ""
    state: str = GOOD
    mended: bool = False
    """Damaged, and read by guessing: another program may guess otherwise."""
    title: str = ""
    title_shown: bool = True
    language: str | None = None
    tagged: bool = True
    empty_tags: bool = False
    """Tagged, but no tag holds any content."""
    shut_out: bool = False
    """Protected so that assistive technology may not read it."""
    pages: int = 0
    silent_pages: tuple[int, ...] = ()
    """Numbers, from 1, of the pages that show something but have no text."""
    has_text: bool = True
    bookmarks: bool = True
    long: bool = False
    """Long enough to need headings."""
    headings: int = 0
    images_without_alt: int = 0
    alts: tuple[str, ...] = ()
    """The texts that stand for images, at most ``MOST_ALTS`` of them, cut short."""
    tables_without_headers: int = 0
    fields_without_name: int = 0
    slides_without_title: tuple[int, ...] = ()
    default_sheets: tuple[str, ...] = ()
    """Names of sheets that the program gave."""
    merged_sheets: tuple[str, ...] = ()
    """Names of sheets with merged cells."""
    macros: bool = False
    hidden: tuple[str, ...] = ()
    """What nobody sees who opens the file, and everybody can make visible, in Dutch."""
    citizen_number: bool = False
    """Likely holds somebody's citizen service number."""
    active: str = ""
    """What a file does of itself when it is opened or clicked, by the name that its format has for it."""

    def as_dict(self) -> dict[str, Any]:
        """The facts for JSON."""
        return asdict(self)

    @classmethod
    def of(cls, said: dict[str, Any]) -> Facts:
        """The facts from JSON. Another set of facts raises ``KeyError``."""
        values: dict[str, Any] = {field.name: said[field.name] for field in fields(cls)}
        for name, value in values.items():
            values[name] = tuple(value) if isinstance(value, list) else value
        return cls(**values)
