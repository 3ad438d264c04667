"""What internet.nl asks of the headers of a site, as a checker of our own: the facts are its, the code is not."""

from __future__ import annotations

import re
from collections.abc import Mapping

YEAR = 31_536_000
UNSAFE = ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "'wasm-unsafe-eval'")
BARE = re.compile(r"(?:https?|data|blob|filesystem|\*):?(?:/\*)?")


def faults(headers: Mapping[str, str]) -> list[str]:
    """What is wrong, in English; empty when all is well. ``headers`` by their names in small letters."""
    return [*_transport(headers), *_policy(headers.get("content-security-policy", "")), *_others(headers)]


def _transport(headers: Mapping[str, str]) -> list[str]:
    age = re.search(r"max-age=(\d+)", headers.get("strict-transport-security", ""))
    return [] if age and int(age[1]) >= YEAR else ["Strict-Transport-Security is shorter than a year"]


def _policy(policy: str) -> list[str]:
    told = {name: values for name, *values in (part.split() for part in policy.split(";") if part.strip())}
    found = [
        f"CSP lacks {name}"
        for name in ("default-src", "base-uri", "form-action", "frame-ancestors")
        if name not in told
    ]
    if told.get("default-src") not in (["'none'"], ["'self'"]):
        found.append("CSP: default-src is neither 'none' nor 'self'")
    for name, values in told.items():
        found += [f"CSP: {value} in {name}" for value in values if value in UNSAFE or BARE.fullmatch(value)]
        found += [f"CSP: {value} in {name} is not https" for value in values if value.startswith("http:")]
    return found


def _others(headers: Mapping[str, str]) -> list[str]:
    wanted = {
        "referrer-policy": ("same-origin", "no-referrer"),
        "x-content-type-options": ("nosniff",),
        "x-frame-options": ("DENY", "SAMEORIGIN"),
    }
    return [f"{name} is {headers.get(name)}" for name, good in wanted.items() if headers.get(name) not in good]
