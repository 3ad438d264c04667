"""Rules on film and sound: what do people get who cannot see or hear it, or who did not ask for it?

What a film tells is not in the page. These rules look for a track, a link or a text beside it, and leave the judgement
to a human.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute, hidden
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

LONG_TEXT = 25
"""From how many words on a text beside a film or recording may tell the same."""
SHORT_SOUND = 3.0
"""WCAG 1.4.2: sound of at most so many seconds may start by itself."""
_FRAGMENT = re.compile(r"#(?:.*&)?t=(?:npt:)?(\d+(?:\.\d+)?)?,(\d+(?:\.\d+)?)")
_STOPS = re.compile(r"\.pause\(|\.muted\s*=|\.volume\s*=")
_NOTHING = re.compile(r"(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)")
_LIVE = re.compile(r"(?<![a-z])live(?:-?stream)?(?![a-z])", re.IGNORECASE)
_FILE = re.compile(r"\.(?:mp4|webm|og[gv]|mov|m4v|avi)\b", re.IGNORECASE)
_BESIDE = 2
"""How many neighbours before and after count as beside it."""


def starts_with_sound(part: Part) -> Iterator[Match]:
    """Sound that begins by itself, lasts, and comes without the browser’s own buttons to stop it."""
    buttons = [button for button in part.named("button") if words.SOUND_BUTTON.search(name_of(button, part.page))]
    code = " ".join([scripts.scripts(part.page), *(attribute(button, "onclick") for button in buttons)])
    if buttons and _STOPS.search(code):
        return
    for media in part.named("audio", "video"):
        silent = media.has_attr("muted") or media.has_attr("controls") or _says(media, words.FILE_SILENT)
        if media.has_attr("autoplay") and not silent and not _short(media):
            match = part.match(media, _address(media))
            yield match if not buttons else _doubtful(match)


def no_captions(part: Part) -> Iterator[Match]:
    """A film without captions."""
    for video in _films(part):
        told = _says(video, words.FILE_SILENT) or _says(video, words.FILE_CAPTIONED)
        if not _tracks(video, "captions", "subtitles") and not told and not _retells(video) and not _is_live(video):
            yield part.match(video, _address(video))


def live_no_captions(part: Part) -> Iterator[Match]:
    """A film that is sent while it is made, without captions in its code. Its stream may carry them."""
    for video in _films(part):
        if _is_live(video) and not _tracks(video, "captions", "subtitles"):
            yield part.match(video, _address(video))


def audio_no_transcript(part: Part) -> Iterator[Match]:
    """A recording without its text on the page, or a link to that."""
    for audio in part.named("audio"):
        heard = audio.has_attr("controls") or audio.has_attr("autoplay")
        in_film = any(_beside(video, audio) for video in part.named("video"))
        if heard and not in_film and not _text_beside(audio) and not _linked(part, words.TRANSCRIPT):
            yield part.match(audio, _address(audio))


def no_description(part: Part) -> Iterator[Match]:
    """A film of which what is to be seen can neither be read nor heard anywhere."""
    for video in _films(part):
        if not _described(part, video) and not _text_beside(video) and not _linked(part, words.TRANSCRIPT):
            yield part.match(video, _address(video))


def only_text(part: Part) -> Iterator[Match]:
    """A film of which what is to be seen can be read, but not heard."""
    for video in _films(part):
        if not _described(part, video) and not _retells(video) and _linked(part, words.TRANSCRIPT):
            yield part.match(video, _address(video))


def _films(part: Part) -> Iterator[Tag]:
    """The films that tell something: not the moving wallpaper without sound and buttons."""
    for video in part.named("video"):
        wallpaper = video.has_attr("autoplay") and video.has_attr("muted") and not video.has_attr("controls")
        if not wallpaper and not _NOTHING.search(attribute(video, "style")):
            yield video


def _is_live(video: Tag) -> bool:
    """Does its address or its name say that it is live? Not that of a file, which is there already."""
    if _FILE.search(_address(video)):
        return False
    said = [attribute(video, name) for name in ("src", "id", "class", "aria-label", "title")]
    return bool(_LIVE.search(" ".join([*said, _address(video)])))


def _tracks(video: Tag, *kinds: str) -> bool:
    return any((attribute(track, "kind").lower() or "subtitles") in kinds for track in video.find_all("track"))


def _described(part: Part, video: Tag) -> bool:
    """Is there a recording beside the film, or a link to a version with description? No browser plays such tracks."""
    recorded = any(_beside(video, audio) for audio in part.named("audio")) or _says(video, words.FILE_DESCRIBED)
    return recorded or _linked(part, words.AUDIO_DESCRIPTION)


def _linked(part: Part, phrases: re.Pattern[str]) -> bool:
    """Does a link, button or heading on the page name it?"""
    named = part.named("a", "button", "summary", "h1", "h2", "h3", "h4", "h5", "h6")
    return any(phrases.search(name_of(element, part.page)) for element in named)


def _text_beside(media: Tag) -> bool:
    """Is there a long text right after it, or one before it that a text beside it calls its own?

    What stands above a film, and is not said to be about it, may be about anything.
    """
    before, after = (list(map(content_of, some)) for some in _sides(media))
    named = any(words.MEDIUM.search(text) for text in (*before, *after))
    return any(len(text.split()) >= LONG_TEXT for text in (*after, *(before if named else ())))


def _retells(media: Tag) -> bool:
    """Does a text beside it say that the film tells the same as the text?"""
    return any(words.SAME_AS_TEXT.search(content_of(neighbour)) for neighbour in _neighbours(media))


def _beside(media: Tag, other: Tag) -> bool:
    return any(neighbour is other or other in neighbour.find_all(other.name) for neighbour in _neighbours(media))


def _neighbours(media: Tag) -> Iterator[Tag]:
    for side in _sides(media):
        yield from side


def _sides(media: Tag) -> tuple[list[Tag], list[Tag]]:
    """The visible elements before and after it, or before and after the wrapper that holds nothing else."""
    wrapper = media
    while isinstance(wrapper.parent, Tag) and wrapper.parent.name not in ("body", "main"):
        if any(isinstance(child, Tag) and child is not wrapper for child in wrapper.parent.children):
            break
        wrapper = wrapper.parent
    before = [element for element in wrapper.find_previous_siblings(True) if not hidden(element)]
    after = [element for element in wrapper.find_next_siblings(True) if not hidden(element)]
    return before[:_BESIDE], after[:_BESIDE]


def _short(media: Tag) -> bool:
    """Does its address say that only a few seconds are played?"""
    sources = [attribute(source, "src") for source in media.find_all("source")] or [attribute(media, "src")]
    played = [_FRAGMENT.search(source) for source in sources]
    return all(found and float(found[2]) - float(found[1] or 0) <= SHORT_SOUND for found in played)


def _says(media: Tag, told: re.Pattern[str]) -> bool:
    """Does the name of each of its files say it: that it has captions in the picture, say, or no sound?"""
    sources = [attribute(source, "src") for source in media.find_all("source")] or [attribute(media, "src")]
    return all(told.search(source.rpartition("/")[2]) for source in sources)


def _address(media: Tag) -> str:
    source = media if attribute(media, "src") else media.find("source")
    return attribute(source, "src") if isinstance(source, Tag) else ""


def _doubtful(match: Match) -> Match:
    return replace(match, severity=Severity.NOTICE)


RULES = (
    PartRule("accessibility.sound-starts", Severity.WARNING, starts_with_sound, "WCAG 2.1 niveau A", ("1.4.2",)),
    PartRule("accessibility.video-no-captions", Severity.WARNING, no_captions, "WCAG 2.1 niveau A", ("1.2.2",)),
    PartRule(
        "accessibility.video-live-no-captions", Severity.NOTICE, live_no_captions, "WCAG 2.1 niveau AA", ("1.2.4",)
    ),
    PartRule(
        "accessibility.audio-no-transcript", Severity.NOTICE, audio_no_transcript, "WCAG 2.1 niveau A", ("1.2.1",)
    ),
    PartRule(
        "accessibility.video-no-description",
        Severity.NOTICE,
        no_description,
        "WCAG 2.1 niveau A",
        ("1.2.1", "1.2.3", "1.2.5", "1.2.8"),
    ),
    PartRule("accessibility.video-only-text", Severity.NOTICE, only_text, "WCAG 2.1 niveau AA", ("1.2.5",)),
)
