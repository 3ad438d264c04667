"""Addresses that moved: what the rules on the list itself must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import Right, Wrong

LIST = "content/gegevens/verhuisd.yaml"


def rows(*pairs: tuple[str, str]) -> tuple[tuple[str, str, str], ...]:
    """The list, with a new address or (without a slash or a scheme) the reason why there is none."""
    lines = [f"- van: {old}\n  {'naar' if new.startswith(('/', 'https:')) else 'weg'}: {new}\n" for old, new in pairs]
    return ((LIST, "", "".join(lines)),)


GONE = "Deze regeling is gestopt."
WRONG = [
    Wrong("moved-on", rows(("/a/", "/b/"), ("/b/", "/contact/")), LIST, 2, says="laatste adres: /contact/"),
    Wrong("moved-on", rows(("/a/", "/b#kosten"), ("/b/", "/contact/")), LIST, 2),
    Wrong("moved-to-gone", rows(("/a/", "/b/"), ("/b", GONE)), LIST, 2, says="Haal “naar” hier ook weg"),
    Wrong("moved-on", rows(("/a/", "https://www.lommerdal.example/b/"), ("/b/", "/contact/")), LIST, 2),
    Wrong("moved-in-circle", rows(("/a/", "/a/")), LIST, 2),
    Wrong("moved-in-circle", rows(("/a/", "/a")), LIST, 2),
    Wrong("moved-to-unknown-host", rows(("/a/", "https://elders.example/b/")), LIST, 2, says="elders.example"),
    Wrong("moved-to-unknown-host", rows(("/a/", "https://www.lommerdal.example.org/")), LIST, 2),
]
RIGHT = [
    Right("an empty list", ((LIST, "", "[]\n"),)),
    Right("moved, gone, and to an allowed host", rows(("/a/", "/contact/"), ("/b/", GONE), ("/c", "/contact/#hier"))),
    Right("to a host on the list", rows(("/a/", "https://formulieren.lommerdal.example/b/"))),
    Right("to the site itself, written whole", rows(("/a/", "https://www.lommerdal.example"))),
    Right("two to one", rows(("/a/", "/contact/"), ("/b/", "/contact/"))),
    Right("an address of another system", rows(("/Paginas/Home.aspx", "/"))),
]
