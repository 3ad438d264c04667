"""All Markdown of a catalogue, converted once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.relations import languages_of
from plugins.checks import Finding
from plugins.rendering.body import Body
from plugins.rendering.glossary import Glossary
from plugins.rendering.links import Links
from plugins.rendering.markdown import NOTHING, convert, transcript
from plugins.rendering.short_codes import PATTERN, MediumCode, NoValue, ShortCodes, UnknownCode
from plugins.rendering.source_faults import open_code_faults
from plugins.rendering.speech import speech_of


def convert_bodies(catalogue: Catalogue, content: Path, today: dt.date) -> tuple[dict[str, Body], tuple[Finding, ...]]:
    """By source path the converted body, and every fault found on the way (also in data texts' short codes)."""
    faults = Faults()
    links = Links(catalogue, content)
    codes = ShortCodes(catalogue, today)
    glossary = Glossary(catalogue.glossary.values())
    transcripts = {}
    for slug, medium in catalogue.media.items():
        with faults.in_time(medium.path):
            transcripts[slug] = transcript(medium.body, links, codes, faults)
    bodies = {page.path: NOTHING for page in catalogue.pages}
    for page in catalogue.pages:
        with faults.in_time(page.path):
            bodies[page.path] = convert(page.body, links, codes, faults, glossary, transcripts)
    for language in languages_of(catalogue):
        said = ShortCodes(catalogue, today, speech_of(catalogue, language.slug))
        pages = (language, *(each for each in catalogue.translations.values() if each.language == language.slug))
        for translated in pages:
            bodies[translated.path] = NOTHING
            with faults.in_time(translated.path):
                bodies[translated.path] = convert(translated.body, links, said, faults)
    _data_codes(catalogue, codes, faults)
    return bodies, tuple(faults.found)


def _data_codes(catalogue: Catalogue, codes: ShortCodes, faults: Faults) -> None:
    for entity in catalogue.entities:
        for text in entity.texts():
            open_code_faults(text, text.place, faults)
            for found in PATTERN.finditer(text):
                place = text.place_at(found.start())
                try:
                    codes.value(found[1].strip())
                except UnknownCode:
                    faults.add("unknown-short-code", place, quote=found[0], hint="")
                except NoValue:
                    faults.add("short-code-no-value", place, quote=found[0])
                except MediumCode:
                    faults.add("medium-not-alone", place, quote=found[0])
