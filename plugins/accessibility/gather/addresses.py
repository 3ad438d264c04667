"""Addresses of a website: one way to write each, which ones are the same page, and which belong to the site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from mimetypes import MimeTypes
from urllib.parse import urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url, safe_url_string, url_query_cleaner

LONGEST = 2000
"""Longer addresses than this are made by a fault, or by a trap."""
_PORTS = {"http": 80, "https": 443}
_ABOUT_VISITORS = (
    *("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "gclid", "fbclid", "msclkid"),
    *("mc_cid", "mc_eid", "phpsessid", "jsessionid", "sid", "sessionid"),
)
"""Parameters that say who comes from where: the page is the same without them."""
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_INDEX = re.compile(r"/(index\.(html?|php|aspx?|jsp)|default\.(html?|aspx?))$", re.IGNORECASE)
_FILES = ("image/", "audio/", "video/", "font/", "application/pdf", "application/msword", "application/vnd.")
_ARCHIVES = (
    "application/zip",
    "application/x-tar",
    "application/epub",
    "application/json",
    "text/css",
    "text/javascript",
)
_KINDS = MimeTypes(())


def tidy(address: str, base: str = "") -> str | None:
    """``address``, seen from ``base``, as a browser would ask for it, without fragment; None when it is not http(s)."""
    try:
        whole = safe_url_string(urljoin(base, address.strip()))
        parts = urlsplit(whole)
        port = parts.port
        if parts.scheme not in _PORTS or not parts.hostname or len(whole) > LONGEST:
            return None
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        host += f":{port}" if port and port != _PORTS[parts.scheme] else ""
        # Joining takes the dots out of a path, but only out of one that is relative.
        path = urlsplit(urljoin("http://host/", parts.path or "/")).path
        return urlunsplit((parts.scheme, host, path, parts.query, ""))
    except ValueError:
        return None


def key_of(address: str) -> str:
    """The same for addresses that are surely one page: order of the query, and who comes from where, do not count."""
    parts = urlsplit(_SESSION.sub("", address))
    visitors = [name for name in re.findall(r"(?:^|&)([^=&]+)", parts.query) if name.lower() in _ABOUT_VISITORS]
    clean = url_query_cleaner(urlunsplit(parts), visitors, remove=True, unique=False) if visitors else urlunsplit(parts)
    return canonicalize_url(clean)


def place_of(address: str) -> str:
    """The same for ``/x``, ``/x/``, ``/x/index.html`` and ``/x?a``: one page, if they give the same HTML."""
    parts = urlsplit(_SESSION.sub("", address))
    return f"{parts.scheme}://{parts.netloc}{_INDEX.sub('/', parts.path).rstrip('/')}"


def variant_of(address: str) -> str:
    """The address without its query: what many variants of one page share."""
    return address.partition("?")[0]


def is_file(address: str) -> bool:
    """Does the name say that this is a file to download, or part of a page, and no page?"""
    kind = _KINDS.guess_type(urlsplit(address).path)[0] or ""
    return kind.startswith((*_FILES, *_ARCHIVES))


@dataclass(frozen=True, slots=True)
class Scope:
    """What belongs to the site: one scheme, host and port, and the part of it that was asked for.

    ``https://host/zorg/`` and ``https://host/zorg`` mean all below ``/zorg/``; a file means all in its folder.
    """

    origin: str
    folder: str

    @classmethod
    def around(cls, start: str) -> Scope:
        """The scope of an audit that begins at ``start``."""
        parts = urlsplit(start)
        head, _, last = parts.path.rpartition("/")
        return cls(f"{parts.scheme}://{parts.netloc}", f"{head}/" if "." in last or not last else f"{parts.path}/")

    def holds(self, address: str) -> bool:
        """Does this address, made tidy, belong to it?"""
        return self.same_host(address) and f"{urlsplit(address).path}/".startswith(self.folder)

    def same_host(self, address: str) -> bool:
        """Is this address, made tidy, of the same scheme, host and port?"""
        return address.startswith(f"{self.origin}/")
