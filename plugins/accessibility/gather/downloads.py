"""The files for download of a website: those that its pages link to, on the same host, each once."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from plugins.accessibility.gather.addresses import Scope, key_of, tidy
from plugins.accessibility.gather.answer import Answer, NoAnswer
from plugins.accessibility.gather.client import Client
from plugins.accessibility.gather.gathered import Download, Gathered, Gathering, Limits, Missed
from plugins.accessibility.gather.readable import links, megabytes
from plugins.accessibility.gather.visit import REDIRECTS
from plugins.accessibility.papers.kinds import ENDINGS, ending_of

_WHY = {
    401: "Het bestand vraagt om een wachtwoord. Laat het weg met --exclude, of zet het open voor deze controle.",
    403: "De server weigert dit bestand. Laat de beheerder van de website hiernaar kijken.",
    404: "Dit bestand is er niet (antwoord 404). Verbeter de verwijzing.",
    410: "Dit bestand is er niet meer (antwoord 410). Verbeter de verwijzing.",
    429: "De server heeft het te druk (antwoord 429). Controleer later nog eens.",
    503: "De server heeft het te druk (antwoord 503). Controleer later nog eens.",
}
_ODD = re.compile(r"[^\w .,()+&@=-]")
"""What has no place in the name of a file on every machine."""
_LONGEST_NAME = 100
_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument"
_KINDS = {
    "application/pdf": "pdf",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    f"{_OPEN_XML}.wordprocessingml.document": "docx",
    f"{_OPEN_XML}.spreadsheetml.sheet": "xlsx",
    f"{_OPEN_XML}.presentationml.presentation": "pptx",
    f"{_OPEN_DOCUMENT}.text": "odt",
    f"{_OPEN_DOCUMENT}.spreadsheet": "ods",
    f"{_OPEN_DOCUMENT}.presentation": "odp",
}
"""What servers call files that are looked at, and their endings."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A file to ask for: where a link leads, the page with that link, and what redirected to it."""

    address: str
    page: str
    via: tuple[str, ...] = ()


class Downloads:
    """Puts the files that the pages of ``found`` link to in its folder, and says in it which those are.

    ``typed`` holds addresses without a telling name that turned out to be files, with what the server said they are.
    """

    def __init__(
        self, client: Client, scope: Scope, limits: Limits, found: Gathering, typed: Mapping[str, str]
    ) -> None:
        self._client, self._scope, self._limits, self._found = client, scope, limits, found
        self._typed = {
            key_of(address): _KINDS.get(kind.partition(";")[0].strip().lower(), "") for address, kind in typed.items()
        }
        self._seen: set[str] = set()
        self._silent = self._bytes = 0

    def fetch(self) -> None:
        """Ask for each, some at once, until a limit is reached."""
        items = [item for page in self._found.pages for item in self._linked(page)]
        waiting = deque(items[: self._limits.downloads])
        end = time.monotonic() + self._limits.whole
        while waiting:
            if self._silent >= self._limits.failures or time.monotonic() > end:
                self._miss_rest(waiting, "De website is te traag, of geeft geen antwoord meer.")
                return
            if self._bytes > self._limits.all_downloads_bytes:
                self._miss_rest(waiting, "De bestanden zijn samen te groot.")
                return
            at_once = [waiting.popleft() for _ in range(min(self._limits.at_once, len(waiting)))]
            answers = self._client.get_all(
                [item.address for item in at_once], self._limits.page_bytes + 1, pages_only=False
            )
            for item, answer in zip(at_once, answers, strict=True):
                if further := self._handle(item, answer):
                    waiting.append(further)
        self._miss_rest(deque(items[self._limits.downloads :]), "Zoveel bestanden haal ik niet op.")

    def _linked(self, page: Gathered) -> Iterator[_Item]:
        for address in links(page.html, page.address):
            key = key_of(address)
            if key not in self._seen and self._wanted(address) and self._ending_of(address):
                self._seen.add(key)
                yield _Item(address, page.url)

    def _wanted(self, address: str) -> bool:
        parts = urlsplit(address)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        return self._scope.same_host(address) and not self._limits.excludes(path)

    def _ending_of(self, address: str) -> str:
        """The ending that says that this is a file to look at; empty for anything else."""
        ending = ending_of(_last_of(address))
        return ending if ending in ENDINGS else self._typed.get(key_of(address), "")

    def _handle(self, item: _Item, answer: Answer | NoAnswer) -> _Item | None:
        """Keep it, or say why not; the item to ask for next when it is elsewhere on the site."""
        self._silent = self._silent + 1 if isinstance(answer, NoAnswer) else 0
        if isinstance(answer, NoAnswer):
            self._miss(item, str(answer))
        elif answer.status in REDIRECTS and (place := answer.headers.get("location")):
            return self._followed(item, place)
        elif answer.status != 200:
            why = f"De server gaf antwoord {answer.status}. Laat de beheerder kijken."
            self._miss(item, _WHY.get(answer.status, why))
        elif answer.headers.get("content-type") and answer.is_page:
            self._miss(item, "Op dit adres staat een webpagina, en geen bestand. Verbeter de verwijzing.")
        elif len(answer.body) > self._limits.page_bytes:
            most = megabytes(self._limits)
            self._miss(item, f"Dit bestand is groter dan {most} MB. Maak het kleiner, of laat het weg met --exclude.")
        else:
            self._keep(item, answer.body)
        return None

    def _followed(self, item: _Item, place: str) -> _Item | None:
        """Redirects on the host are followed; what leads to another host is not of this site."""
        target = tidy(place, item.address)
        if target is None or not self._wanted(target):
            return None
        via = (*item.via, item.address)
        if target in via or len(via) > self._limits.redirects:
            self._miss(item, "Dit bestand blijft doorsturen en komt nergens uit. Verbeter de verwijzing.")
            return None
        return replace(item, address=target, via=via)

    def _keep(self, item: _Item, body: bytes) -> None:
        asked = item.via[0] if item.via else item.address
        stem, dot, ending = _ODD.sub("_", _last_of(asked)).rpartition(".")
        if ending.lower() not in ENDINGS:
            stem, ending = f"{stem}{dot}{ending}", self._ending_of(asked)
        stem = stem[:_LONGEST_NAME].strip(" .") or "bestand"
        name = f"{len(self._found.downloads) + 1}/{stem}.{ending}"
        path = self._found.folder / name
        path.parent.mkdir(parents=True)
        path.write_bytes(body)
        self._bytes += len(body)
        self._found.downloads.append(Download(asked, name))

    def _miss(self, item: _Item, reason: str) -> None:
        address = item.via[0] if item.via else item.address
        self._found.missed.append(Missed(address, f"{reason} Een link op {item.page} wijst hiernaar.", file=True))

    def _miss_rest(self, rest: deque[_Item], reason: str) -> None:
        if rest:
            why = f"{reason} Niet bekeken bestanden: {len(rest)}. Laat bestanden weg met --exclude."
            self._found.missed.append(Missed(rest[0].address, why, file=True))


def _last_of(address: str) -> str:
    """The last part of the path: what people call the name of a file."""
    return unquote(urlsplit(address).path).rpartition("/")[2]
