"""Video, sound and infographics: their files are there, and nobody misses what others hear or see (W65)."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Film, Medium
from plugins.catalogue.model.medium import FORMS, KINDS, SOUND, VIDEO, form_of
from plugins.checks import Context, Match, Place, Rule, Severity

_CODE = re.compile(rf"\[\[\s*(?:{'|'.join(KINDS)})\s*:\s*([a-z0-9-]+)\s*\]\]")


def file_missing(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A medium names a file that is not there."""
    for medium in catalogue.media.values():
        for field, path, forms in medium.files:
            if form_of(path) in forms and path not in catalogue.files:
                fitting = sorted(name for name in catalogue.files if form_of(name) in forms)
                near = tuple(difflib.get_close_matches(path, fitting, n=1, cutoff=0.5))
                hint = f" Bedoelt u “{near[0]}”?" if near else ""
                yield Match(path.place, quote=str(path), field=field, suggestions=near, values={"hint": hint})


def file_kind(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A file in another folder, or of another kind, than the field takes."""
    for medium in catalogue.media.values():
        for field, path, forms in medium.files:
            if form_of(path) not in forms:
                values = {"forms": ", ".join(form.replace("*", "naam") for form in forms)}
                yield Match(path.place, quote=str(path), field=field, values=values)


def _talking(catalogue: Catalogue) -> Iterator[tuple[Medium, Film]]:
    """The videos with sound."""
    for medium in catalogue.media.values():
        film = catalogue.films.get(str(medium.file))
        if film is not None and film.sound:
            yield medium, film


def no_captions(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A video with sound that has no captions."""
    for medium, _ in _talking(catalogue):
        if medium.captions is None:
            yield Match(medium.file.place, quote=str(medium.file), field="ondertiteling")


def no_audio_description(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A video with sound of which nobody has said that the sound tells what there is to see."""
    for medium, _ in _talking(catalogue):
        if not medium.sound_tells_all:
            place = medium.place("geluid_vertelt_alles") if medium.wrote("geluid_vertelt_alles") else medium.file.place
            yield Match(place, quote=str(medium.file), field="geluid_vertelt_alles")


def captions_of_another(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Captions that begin when the video is over: they belong to another one."""
    for medium in catalogue.media.values():
        film, captions = catalogue.films.get(str(medium.file)), catalogue.captions.get(str(medium.captions))
        if film and captions and captions.last > film.seconds > 0:
            yield Match(Place(f"content/{medium.captions}", captions.line), quote=str(medium.file))


def not_written_out(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A video or sound that lies among the downloads, without a file that writes it out."""
    told = {str(path) for medium in catalogue.media.values() for _, path, _ in medium.files}
    for name in sorted(catalogue.files - told):
        if FORMS.get(form_of(name)) in (VIDEO, SOUND):
            yield Match(Place(f"content/{name}"), quote=name)


def unused(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A medium that stands on no page."""
    shown = {code for page in catalogue.pages for code in _CODE.findall(page.body)}
    for medium in catalogue.media.values():
        if medium.slug not in shown:
            yield Match(medium.place(), quote=medium.slug)


_FILES = "Helder Loket: relaties"
_LAW, _LAW_AA = "WCAG 2.1 niveau A", "WCAG 2.1 niveau AA"

MEDIA_RULES_ON_FILES = (
    Rule("catalogue.no-captions", Severity.ERROR, no_captions, _LAW, criteria=("1.2.2",)),
    Rule(
        "catalogue.no-audio-description",
        Severity.ERROR,
        no_audio_description,
        _LAW_AA,
        criteria=("1.2.3", "1.2.5"),
    ),
    Rule("catalogue.captions-of-another", Severity.ERROR, captions_of_another, _LAW, criteria=("1.2.2",)),
)
MEDIA_RULES = (
    *MEDIA_RULES_ON_FILES,
    Rule("catalogue.media-file-missing", Severity.ERROR, file_missing, _FILES),
    Rule("catalogue.media-file-kind", Severity.ERROR, file_kind, _FILES),
    Rule("catalogue.media-not-written-out", Severity.ERROR, not_written_out, _LAW, criteria=("1.2.1",)),
    Rule("catalogue.media-unused", Severity.NOTICE, unused, "Helder Loket: beeld en geluid"),
)
