"""Video, sound and infographics: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import NOTICE, Right, Wrong
from tests.media import CAPTIONS, FRONT, MEDIUM, MP3, PAGE, SHOWN, SOUND, TALKING, TEXT, VIDEO, WEBVTT, film

LAST = "Geef ook de namen door"
ON_PAGE = (PAGE, LAST, f"[[video:film]]\n\n{LAST}")
TALKING_FILM = (VIDEO, "", film())
SILENT_FILM = (VIDEO, "", film(sound=False))
WITH_CAPTIONS = (CAPTIONS, "", WEBVTT)
RADIO = "content/media/gesprek.md"
SHEET = "content/media/kaart.md"


def medium(fields: str = TALKING) -> tuple[str, str, str]:
    return MEDIUM, "", FRONT.format(fields) + TEXT


WRONG = [
    Wrong(
        "no-captions",
        (TALKING_FILM, ON_PAGE, medium("geluid_vertelt_alles: ja\n")),
        MEDIUM,
        3,
        says="ondertiteling",
    ),
    Wrong(
        "no-audio-description",
        (TALKING_FILM, WITH_CAPTIONS, ON_PAGE, medium("ondertiteling: bestanden/film.vtt\n")),
        MEDIUM,
        3,
        says="geluid_vertelt_alles: ja",
    ),
    Wrong(
        "no-audio-description",
        (TALKING_FILM, WITH_CAPTIONS, ON_PAGE, medium(TALKING.replace("ja", "nee"))),
        MEDIUM,
        5,
        says="een stem",
    ),
    Wrong(
        "captions-of-another",
        ((VIDEO, "", film(seconds=1)), WITH_CAPTIONS, ON_PAGE, medium()),
        CAPTIONS,
        6,
        says="al voorbij",
    ),
    Wrong(
        "media-file-missing",
        (WITH_CAPTIONS, ON_PAGE, medium()),
        MEDIUM,
        3,
        says="“bestanden/film.mp4” is er niet.",
    ),
    Wrong("media-file-missing", (TALKING_FILM, ON_PAGE, medium()), MEDIUM, 4, says="“bestanden/film.vtt” is er niet."),
    Wrong(
        "media-file-missing",
        (SILENT_FILM, ON_PAGE, medium("startbeeld: afbeeldingen/gemeentehuus.png\n")),
        MEDIUM,
        4,
        says="afbeeldingen/gemeentehuis.png",
    ),
    Wrong(
        "media-file-kind",
        (SILENT_FILM, ON_PAGE, medium("ondertiteling: bestanden/film.srt\n")),
        MEDIUM,
        4,
        says="bestanden/naam.vtt",
    ),
    Wrong("media-not-written-out", (TALKING_FILM,), VIDEO, None, says="bestanden/film.mp4"),
    Wrong("media-not-written-out", ((SOUND, "", MP3),), SOUND, None),
    Wrong("media-unused", (SILENT_FILM, medium("")), MEDIUM, 1, NOTICE),
]

RIGHT = [
    Right("a talking video with captions that tells all", (TALKING_FILM, WITH_CAPTIONS, ON_PAGE, medium())),
    Right("a silent video without captions", (SILENT_FILM, ON_PAGE, medium(""))),
    Right(
        "a silent video with captions and a first picture",
        (
            SILENT_FILM,
            WITH_CAPTIONS,
            ON_PAGE,
            medium("ondertiteling: bestanden/film.vtt\nstartbeeld: afbeeldingen/gemeentehuis.png\n"),
        ),
    ),
    Right(
        "sound that is written out",
        (
            (SOUND, "", MP3),
            (RADIO, "", f"---\ntitel: Een gesprek\nbestand: bestanden/gesprek.mp3\n---\n{TEXT}"),
            (PAGE, LAST, f"[[ geluid : gesprek ]]\n\n{LAST}"),
        ),
    ),
    Right(
        "an infographic that is written out",
        (
            (SHEET, "", f"---\ntitel: Waar u bent\nbestand: afbeeldingen/gemeentehuis.png\n---\n{TEXT}"),
            (PAGE, LAST, f"[[infographic:kaart]]\n\n{LAST}"),
        ),
    ),
    Right(
        "a video whose code stands last on a page",
        (SILENT_FILM, medium(""), (PAGE, "uw kinderen.\n", f"uw kinderen.\n{SHOWN}")),
    ),
]
