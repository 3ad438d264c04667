"""The one place for the headers of the site: the configuration of nginx and ``_headers`` are written from these.

internet.nl tests them; ``docs/publishing/served.md`` says why each is there, and what was left out.
"""

from __future__ import annotations

import re

from plugins.serving.facts import Served

YEAR = 31_536_000
"""In seconds: what internet.nl asks of HSTS at least, and how long what never changes is kept."""
FOR_EVER = f"public, max-age={YEAR}, immutable"
ASK_AGAIN = "no-cache"
"""Keep it, but ask each time whether it is still the same: a page must be able to change at once."""
FINGERPRINTED = r"^/(?:theme|zoeken)/.+\.[0-9a-f]{6,64}\.[a-z0-9]+$"
"""Addresses that hold a fingerprint of what they lead to. Python and nginx read it the same way."""

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "media-src": "'self'",
    "font-src": "'self'",
    # Search asks for its index. Lighthouse asks for robots.txt from within the page: 'none' would fail its audit.
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
# Features that a page of ours never asks for: a script that got in could not use them either.
_NEVER = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")


def security_policy(acting: tuple[str, ...]) -> str:
    """The Content-Security-Policy: all from the site itself, and forms that lead to ``acting`` hosts.

    Browsers hold it against every step of a form: also against the host for login that a form server sends one on to.
    """
    targets = " ".join(("'self'", *(f"https://{host}" for host in sorted(set(acting)))))
    return "; ".join(f"{name} {value}" for name, value in {**_POLICY, "form-action": targets}.items())


def headers(served: Served) -> dict[str, str]:
    """The headers of every answer, whatever its status and address."""
    hsts = f"max-age={YEAR}{'; includeSubDomains' if served.subdomains else ''}"
    return {
        "Strict-Transport-Security": hsts,
        "Content-Security-Policy": security_policy(served.acting),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _NEVER),
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def is_fingerprinted(address: str) -> bool:
    """Does the address change when what is there changes, so that browsers may keep it for ever?"""
    return re.match(FINGERPRINTED, address) is not None


def caching(address: str) -> str:
    """The Cache-Control of what is found at ``address``."""
    return FOR_EVER if is_fingerprinted(address) else ASK_AGAIN
