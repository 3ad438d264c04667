"""What a website answers, or why it does not."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from urllib3.exceptions import (
    ConnectTimeoutError,
    MaxRetryError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ProxySchemeUnknown,
    ReadTimeoutError,
    SSLError,
)

PAGES = ("text/html", "application/xhtml+xml")
TOO_LATE = "De server gaf te lang geen antwoord. Controleer later nog eens."


class NoAnswer(Exception):
    """The website did not answer, or not as it should. The message is Dutch, and says what to do."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``body`` is empty unless the status is 200 and the kind of content was asked for; ``whole`` says if all came."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    whole: bool = True

    @property
    def content_type(self) -> str:
        """What the server says it is; a page when it says nothing."""
        return self.headers.get("content-type", "").strip() or "text/html"

    @property
    def is_page(self) -> bool:
        """Is it HTML to look at, and not to download?"""
        return self.content_type.lower().startswith(PAGES) and not self.is_attachment

    @property
    def is_attachment(self) -> bool:
        """Does a browser download it, whatever it is?"""
        return self.headers.get("content-disposition", "").lower().lstrip().startswith("attachment")


def explained(error: BaseException, address: str) -> str:
    """What went wrong, for people."""
    cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    host = urlsplit(address).hostname or address
    if isinstance(cause, ProxyError | ProxySchemeUnknown):
        return "De proxy die op deze computer is ingesteld, werkt niet. Kijk naar HTTPS_PROXY, HTTP_PROXY en NO_PROXY."
    if isinstance(cause, NameResolutionError):
        return f"Het adres {host} is niet te vinden. Kijk of u het goed hebt getypt en of er internet is."
    if isinstance(cause, SSLError | ssl.SSLError):
        return f"De beveiligde verbinding met {host} lukt niet. Laat de beheerder naar het certificaat kijken."
    if isinstance(cause, NewConnectionError | ConnectionRefusedError):
        return f"Er is geen verbinding met {host}. Kijk of het adres klopt en of de website aanstaat."
    if isinstance(cause, ConnectTimeoutError | ReadTimeoutError | TimeoutError):
        return TOO_LATE
    return "De server gaf een antwoord dat niet klopt. Laat de beheerder van de website hiernaar kijken."
