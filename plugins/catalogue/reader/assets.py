"""The files that are published as they are: images, downloads, videos and their captions."""

from __future__ import annotations

from dataclasses import dataclass, field

from plugins.catalogue.model import Captions, Film
from plugins.catalogue.reader.captions import read_captions
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.film import read_film
from plugins.catalogue.reader.folder import ContentFile
from plugins.catalogue.reader.images import check_download, check_image
from plugins.catalogue.reader.table import check_table


@dataclass
class Assets:
    """Those that were looked at: their paths below ``content/``, and what videos and captions say of themselves."""

    files: set[str] = field(default_factory=set)
    films: dict[str, Film] = field(default_factory=dict)
    captions: dict[str, Captions] = field(default_factory=dict)

    def take(self, file: ContentFile, faults: Faults) -> None:
        """Look at one file, and note what is wrong with it."""
        self.files.add(file.relative)
        if file.folder.startswith("afbeeldingen"):
            check_image(file.path, file.shown, faults)
            return
        ending = file.path.suffix.lower()
        if not check_download(file.path, file.shown, faults):
            return
        if ending == ".csv":
            check_table(file.path, file.shown, faults)
        if ending == ".mp4" and (film := read_film(file.path, file.shown, faults)):
            self.films[file.relative] = film
        if ending == ".vtt" and (captions := read_captions(file.path, file.shown, faults)):
            self.captions[file.relative] = captions
