"""What the style sheets of the site fetch. Their places are files of the built site: the source is the theme."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Match, Place, Rule, Severity, Site
from plugins.integrity import stylesheet
from plugins.integrity.address import WEB, Address, is_own, path_on_site, read
from plugins.integrity.built import built, text_of


def third_party(site: Site, context: Context) -> Iterator[Match]:
    """A font, image or style sheet from another host."""
    for name, found, address in _fetched(site):
        if not is_own(address, context):
            place = Place(name, found.line)
            yield Match(place, quote=found.address, values={"host": address.host, "file": name})


def missing_file(site: Site, context: Context) -> Iterator[Match]:
    """A font, image or style sheet that is not in the built site."""
    index = built(site)
    for name, found, address in _fetched(site):
        if is_own(address, context):
            path = path_on_site(address, f"/{name}", context)
            if not index.has(path):
                values = {"address": path, "file": name}
                yield Match(
                    Place(name, found.line), quote=found.address, suggestions=index.nearest(path), values=values
                )


def _fetched(site: Site) -> Iterator[tuple[str, stylesheet.Found, Address]]:
    for name in sorted(site.files):
        if name.endswith(".css"):
            for found in stylesheet.addresses(text_of(site.root, name)):
                address = read(found.address)
                if address.scheme in ("", *WEB):  # images and fonts inside the sheet itself (data:) fetch nothing
                    yield name, found, address


RULES: tuple[Rule[Site], ...] = (
    Rule(
        "integrity.stylesheet-third-party",
        Severity.ERROR,
        third_party,
        "Algemene verordening gegevensbescherming (AVG), artikel 5 en 25",
    ),
    Rule("integrity.stylesheet-missing-file", Severity.ERROR, missing_file, "RFC 9110, 15.5.5 (404 Not Found)"),
)
