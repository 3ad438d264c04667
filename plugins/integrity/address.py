"""Addresses read as a browser reads them, so that no spelling leads elsewhere than we think.

Source: the URL Standard of WHATWG (state machine for the special schemes http and https).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urljoin, urlsplit

from plugins.checks import Context

WEB = ("http", "https")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_EDGES = "".join(map(chr, range(0x21)))
_BREAKS = str.maketrans("", "", "\t\n\r")
_DOTS = str.maketrans("。｡", "..")  # browsers take these for dots between the parts of a host
_STANDARD_PORTS = {"": ":443", "https": ":443", "http": ":80"}


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart. ``scheme`` and ``host`` are lower case, and empty when the address leaves them out.

    ``host`` carries its port when that is not the usual one. ``rest`` is what follows a scheme other than http(s).
    ``fragment`` is None without a ``#``. ``login`` is what stands before an ``@``; ``odd`` says that the spelling hides
    where it leads: white space or backslashes inside, slashes too many or too few, a host that is not written plainly.
    """

    scheme: str = ""
    host: str = ""
    path: str = ""
    fragment: str | None = None
    rest: str = ""
    login: str = ""
    odd: bool = False


@lru_cache(maxsize=1 << 16)
def read(raw: str) -> Address:
    """Take ``raw`` apart, the value of an attribute such as ``href``. Never fails: browsers do not either."""
    edged = raw.strip(_EDGES)
    text = edged.translate(_BREAKS)
    odd = text != edged
    found = _SCHEME.match(text)
    scheme = found[1].lower() if found else ""
    rest = text[found.end() :] if found else text
    if scheme and scheme not in WEB:
        return Address(scheme, rest=rest, odd=odd)
    rest, mark, fragment = rest.partition("#")
    slashed = rest.partition("?")[0].replace("\\", "/")
    bare = slashed.lstrip("/")
    slashes = len(slashed) - len(bare)
    odd = odd or "\\" in rest.partition("?")[0] or slashes > 2 or bool(scheme and slashes != 2)
    if not scheme and slashes < 2:
        return Address(path=slashed, fragment=fragment if mark else None, odd=odd)
    authority, slash, path = bare.partition("/")
    login, _, written = authority.rpartition("@")
    host = unicodedata.normalize("NFKC", unquote(written).translate(_DOTS)).lower()
    odd = odd or host != written.lower() or not host
    host = host.removesuffix(_STANDARD_PORTS[scheme]).rstrip(".")
    return Address(scheme, host, slash + path, fragment if mark else None, login=login, odd=odd)


def own_host(context: Context) -> str:
    """The host of the site itself; empty when the build has no address yet."""
    return read(context.site_url).host


def is_own(address: Address, context: Context) -> bool:
    """Does ``address`` lead to a place on the site itself?"""
    return address.scheme in ("", *WEB) and address.host in ("", own_host(context))


def path_on_site(address: Address, page_url: str, context: Context) -> str:
    """The path of an own ``address`` on the site, from ``/``, decoded, as seen from the page at ``page_url``."""
    prefix = read(context.site_url).path.rstrip("/")
    path = address.path
    if address.host and not path:
        path = "/"
    if path.startswith(prefix + "/"):
        path = path.removeprefix(prefix)
    if path.startswith("/") and "/." not in path:
        return unquote(path)
    return unquote(_joined(page_url, path))


@lru_cache(maxsize=1 << 16)
def _joined(page_url: str, path: str) -> str:
    return urlsplit(urljoin("https://site.invalid" + page_url, path)).path if path else page_url
