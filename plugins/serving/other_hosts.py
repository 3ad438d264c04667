"""``_headers`` and ``_redirects``: the same facts for hosts that read these files in the site itself."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.serving.facts import Served
from plugins.serving.headers import FOR_EVER, headers, is_fingerprinted

HEADERS = "_headers"
REDIRECTS = "_redirects"


def headers_file(served: Served, files: Iterable[str]) -> str:
    """``_headers`` for a site of these files, by their path.

    Where two rules hold, some hosts send both values: so a Cache-Control stands only where it differs from what such
    hosts do by themselves, which is to ask each time. Their patterns know no fingerprint: each file has its own rule.
    """
    lines = ["/*", *(f"  {name}: {value}" for name, value in headers(served).items())]
    for address in sorted(f"/{name}" for name in files):
        if is_fingerprinted(address):
            lines += [address, f"  Cache-Control: {FOR_EVER}"]
    return "\n".join(lines) + "\n"


def redirects_file(served: Served) -> str:
    """``_redirects``: from where, to where, with what status. Not what is gone: the page for wrong addresses tells."""
    return "".join(
        f"{old} {redirect.new} {redirect.status}\n"
        for redirect in served.redirects
        if redirect.new is not None
        for old in redirect.spellings
    )
