"""Video, sound and infographics: what one sees or hears, with all of it written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import ClassVar

from pydantic import Field

from plugins.catalogue.model.base import Written
from plugins.catalogue.model.scalars import Line, Title, YesNo
from plugins.checks import PlacedText

VIDEO, SOUND, INFOGRAPHIC = KINDS = ("video", "geluid", "infographic")
_IMAGES = tuple(f"afbeeldingen/*{ending}" for ending in (".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"))
FORMS = {"bestanden/*.mp4": VIDEO, "bestanden/*.mp3": SOUND, **dict.fromkeys(_IMAGES, INFOGRAPHIC)}
"""Where the file of a medium lies and how it ends → the kind of medium."""
CAPTION_FORMS = ("bestanden/*.vtt",)
POSTER_FORMS = tuple(form for form in _IMAGES if not form.endswith(".svg"))


def form_of(path: str) -> str:
    """Top folder and ending of a path below ``content/``: ``bestanden/*.mp4``."""
    return f"{path.partition('/')[0]}/*{PurePosixPath(path).suffix.lower()}"


@dataclass(frozen=True, slots=True)
class Film:
    """What an MP4 file says of itself."""

    sound: bool
    seconds: float
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Captions:
    """Of a file with captions: when its last caption begins, in seconds, and on which line that stands."""

    last: float
    line: int


class Medium(Written):
    """``media/<slug>.md``. The text below the front matter tells all that one sees and hears."""

    folder: ClassVar[str] = "media"

    title: Title = Field(alias="titel")
    file: Line = Field(alias="bestand")
    captions: Line | None = Field(alias="ondertiteling", default=None)
    sound_tells_all: YesNo = Field(alias="geluid_vertelt_alles", default=False)
    poster: Line | None = Field(alias="startbeeld", default=None)

    @property
    def kind(self) -> str:
        """The kind, which is also the name of its short code; empty for a file that is no medium."""
        return FORMS.get(form_of(self.file), "")

    @property
    def files(self) -> Iterator[tuple[str, PlacedText, tuple[str, ...]]]:
        """For each file that it names: the field, the path below ``content/``, and the forms that this may have."""
        for field, path, forms in (
            ("bestand", self.file, tuple(FORMS)),
            ("ondertiteling", self.captions, CAPTION_FORMS),
            ("startbeeld", self.poster, POSTER_FORMS),
        ):
            if path is not None:
                yield field, path, forms
