"""One visit to a website: which addresses to ask for next, and what became of each."""

from __future__ import annotations

import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from plugins.accessibility.gather.addresses import Scope, is_file, key_of, place_of, tidy, variant_of
from plugins.accessibility.gather.answer import Answer, NoAnswer
from plugins.accessibility.gather.client import Client
from plugins.accessibility.gather.gathered import Gathered, Gathering, Limits, Missed, Say
from plugins.accessibility.gather.readable import Unreadable, links, readable, too_large

REDIRECTS = (301, 302, 303, 307, 308)
_WHY = {
    401: "De pagina vraagt om een wachtwoord. Laat haar weg met --exclude, of zet haar open voor deze controle.",
    403: "De server weigert deze pagina. Laat de beheerder van de website hiernaar kijken.",
    404: "Deze pagina is er niet (antwoord 404). Verbeter de verwijzing.",
    410: "Deze pagina is er niet meer (antwoord 410). Verbeter de verwijzing.",
    429: "De server heeft het te druk (antwoord 429). Controleer later nog eens.",
    503: "De server heeft het te druk (antwoord 503). Controleer later nog eens.",
}


@dataclass(frozen=True, slots=True)
class Item:
    """An address to ask for: how many links from the start, who says that it is there, what redirected to it."""

    address: str
    depth: int
    source: str = ""
    via: tuple[str, ...] = ()


class Visit:
    """``begin`` with the first page, ``add`` what else is known, then ``go_on`` until nothing is left."""

    def __init__(self, client: Client, scope: Scope, limits: Limits, say: Say, *, crawl: bool) -> None:
        self.found = Gathering()
        self.crawl = crawl
        self._client, self._scope, self._limits, self._say = client, scope, limits, say
        self._most = limits.default_pages if limits.max_pages is None else limits.max_pages
        self._end = time.monotonic() + limits.whole
        self._waiting: deque[Item] = deque()
        self._seen: set[str] = set()
        self._moved: dict[str, str] = {}
        self._variants: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._had: set[tuple[str, str]] = set()
        self._silent = 0
        self.files: dict[str, str] = {}
        """What turned out to be no page, by address, and the kind that the server said."""

    def begin(self, address: str, answer: Answer) -> None:
        """The first page, which has answered already. It is looked at whatever is excluded."""
        self._seen.add(key_of(address))
        self._handle(Item(address, 0), answer, first=True)

    def add(self, item: Item) -> None:
        """One more address, when it is new, of this site and wanted."""
        address, key = item.address, key_of(item.address)
        if key in self._seen or not self._wanted(address):
            return
        self._seen.add(key)
        if item.depth > self._limits.link_depth:
            self._left_out["deep"] += 1
        elif "?" in address and self._variants[variant_of(address)] >= self._limits.variants:
            self._left_out[variant_of(address)] += 1
        else:
            self._variants[variant_of(address)] += "?" in address
            self._waiting.append(item)

    def go_on(self) -> None:
        """Ask for everything that is waiting, some at once, until a limit is reached."""
        while self._waiting and (room := self._most - len(self.found.pages)) > 0:
            if self._silent >= self._limits.failures:
                self._missed_rest(f"De website gaf {self._silent} keer achter elkaar geen antwoord. Daarom stopte ik.")
                break
            if time.monotonic() > self._end:
                self._missed_rest("De website is te traag: het ophalen duurde te lang.")
                break
            items = [self._waiting.popleft() for _ in range(min(room, self._limits.at_once, len(self._waiting)))]
            answers = self._client.get_all([item.address for item in items], self._limits.page_bytes + 1)
            for item, answer in zip(items, answers, strict=True):
                self._handle(item, answer)
            self._say(len(self.found.pages), min(self._most, len(self.found.pages) + len(self._waiting)))
        self._tell_limits()

    def _handle(self, item: Item, answer: Answer | NoAnswer, *, first: bool = False) -> None:
        self._silent = self._silent + 1 if isinstance(answer, NoAnswer) else 0
        if isinstance(answer, NoAnswer):
            self._miss(item, str(answer))
        elif answer.status in REDIRECTS and (place := answer.headers.get("location")):
            self._follow(item, place)
        elif answer.status != 200:
            self._miss(
                item, _WHY.get(answer.status, f"De server gaf antwoord {answer.status}. Laat de beheerder kijken.")
            )
        elif answer.is_page:
            self._page(item, answer)
        elif first:
            self._miss(item, "Dit is geen webpagina, maar een bestand. Geef het adres van een pagina.")
        else:
            self.files[item.via[0] if item.via else item.address] = answer.content_type

    def _follow(self, item: Item, place: str) -> None:
        """Redirects within the site are followed, each address once; what leads out of it is not of this site."""
        target = tidy(place, item.address)
        if target is None or not self._wanted(target):
            return
        self._moved[item.address] = target
        via = (*item.via, item.address)
        if self._goes_round(target) or len(via) > self._limits.redirects:
            self._miss(item, "Deze pagina blijft doorsturen en komt nergens uit. Verbeter de verwijzing.")
        elif (key := key_of(target)) not in self._seen or key in map(key_of, via):
            self._seen.add(key)
            self._waiting.appendleft(replace(item, address=target, via=via))

    def _goes_round(self, address: str) -> bool:
        passed = set()
        while address in self._moved and address not in passed:
            passed.add(address)
            address = self._moved[address]
        return address in passed

    def _wanted(self, address: str) -> bool:
        parts = urlsplit(address)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        return self._scope.holds(address) and not is_file(address) and not self._limits.excludes(path)

    def _page(self, item: Item, answer: Answer) -> None:
        try:
            if not answer.whole:
                raise too_large(self._limits)
            html = readable(answer.body, self._limits, answer.content_type)
        except Unreadable as problem:
            self._miss(item, str(problem))
            self._add_links(problem.html, item)
            return
        same = place_of(item.address), html
        if same in self._had:
            return
        self._had.add(same)
        self.found.pages.append(Gathered(item.address, item.address, html, item.address))
        self._add_links(html, item)

    def _add_links(self, html: str, item: Item) -> None:
        for address in links(html, item.address) if self.crawl else ():
            self.add(Item(address, item.depth + 1, f"Een link op {item.address} wijst hiernaar."))

    def _miss(self, item: Item, reason: str) -> None:
        address = item.via[0] if item.via else item.address
        self.found.missed.append(Missed(address, " ".join(filter(None, (reason, item.source)))))

    def _missed_rest(self, reason: str) -> None:
        rest = len(self._waiting)
        self.found.missed.append(
            Missed(
                f"{self._scope.origin}{self._scope.folder}",
                f"{reason} Niet bekeken: {rest}. Controleer later nog eens.",
            )
        )
        self._waiting.clear()

    def _tell_limits(self) -> None:
        start = f"{self._scope.origin}{self._scope.folder}"
        if rest := len(self._waiting):
            most = f"Er zijn meer dan {self._most} pagina’s: nog minstens {rest}."
            if self._limits.max_pages is None:
                self.found.missed.append(Missed(start, f"{most} Zeg met --max-pages hoeveel u er wilt bekijken."))
            else:
                self.found.notes.append(f"{most} Die bekijk ik niet, zoals u vroeg.")
        for what, number in self._left_out.items():
            where = (
                f"{start}: {number} adressen staan te ver weg van de eerste pagina"
                if what == "deep"
                else (f"Van {what} zijn er te veel varianten: {number} meer dan {self._limits.variants}")
            )
            self.found.missed.append(Missed(start if what == "deep" else what, f"{where}. Laat ze weg met --exclude."))
