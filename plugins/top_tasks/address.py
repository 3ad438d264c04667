"""Where a link or a button leads, as a browser reads it."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from bs4 import Tag

from plugins.checks.task import plain_number

TELEPHONE = "tel:"
_BASE = "https://site.invalid"


def target_of(element: Tag, page: str, site: str) -> str:
    """Where a control on the page at ``page`` leads; empty when it stays there, or sends what nobody knows.

    It is a path on this site, whose address is ``site``; an address elsewhere; or ``tel:`` with a plain number.
    """
    if element.name == "a":
        return _address(str(element.get("href")), page, site)
    form = element.find_parent("form")
    if form is None or str(element.get("type") or "submit") not in ("submit", "image"):
        return ""
    action = _address(str(element.get("formaction") or form.get("action") or ""), page, site)
    if str(form.get("method") or "get").lower() != "get" or not urlsplit(action).scheme:
        return action
    hidden = form.select("input[type=hidden][name]")
    fields = [(str(field["name"]), str(field.get("value") or "")) for field in hidden]
    return urlsplit(action)._replace(query=urlencode(fields)).geturl()


def _address(raw: str, page: str, site: str) -> str:
    raw = raw.strip()
    if raw.lower().startswith(TELEPHONE):
        return TELEPHONE + plain_number(raw)
    if site and (raw == site or raw.startswith(f"{site}/")):
        raw = raw.removeprefix(site) or "/"
    try:
        address = urljoin(_BASE + page, raw)
        scheme, host, path, *_ = urlsplit(address)
    except ValueError:
        return ""
    if scheme not in ("http", "https"):
        return ""
    if f"{scheme}://{host}" != _BASE:
        return address
    return "" if path == page else path


def leads_there(address: str, wanted: str) -> bool:
    """Does ``address`` lead where ``wanted`` does? It may ask for more, such as how to be answered."""
    one, other = urlsplit(address), urlsplit(wanted)
    same = (one.scheme, one.netloc, one.path.rstrip("/"), one.fragment) == (
        *(other.scheme, other.netloc, other.path.rstrip("/"), other.fragment),
    )
    return same and set(parse_qsl(other.query)) <= set(parse_qsl(one.query))
