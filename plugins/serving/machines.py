"""What machines ask for at a fixed address: ``security.txt`` (RFC 9116) and ``robots.txt`` (RFC 9309)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

SECURITY = ".well-known/security.txt"
ROBOTS = "robots.txt"


@dataclass(frozen=True, slots=True)
class Security:
    """Where somebody tells that something is not safe. ``contacts`` are addresses for mail, or https."""

    contacts: tuple[str, ...]
    expires: dt.date
    policy: str = ""
    languages: tuple[str, ...] = ()


def security_txt(url: str, security: Security) -> str:
    """``security.txt`` of the site at ``url``. It ends when the day ``expires`` begins."""
    lines = [f"Contact: {each if '://' in each else f'mailto:{each}'}" for each in security.contacts]
    lines.append(f"Expires: {security.expires.isoformat()}T00:00:00Z")
    lines.append(f"Canonical: {url}/{SECURITY}")
    if security.policy:
        lines.append(f"Policy: {security.policy}")
    if security.languages:
        lines.append(f"Preferred-Languages: {', '.join(security.languages)}")
    return "".join(f"{line}\n" for line in lines)


def robots_txt() -> str:
    """Everybody may read everything."""
    return "User-agent: *\nDisallow:\n"
