"""The templates' environment, and the record of which written text was put out, in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.catalogue.model import Catalogue, Medium
from plugins.catalogue.model.translation import DUTCH
from plugins.catalogue.relations import versions_of
from plugins.checks import Document, PlacedText
from plugins.rendering import formats
from plugins.rendering.body import Body
from plugins.rendering.compiled import CompiledTemplates
from plugins.rendering.glossary import Entry
from plugins.rendering.messages import messages_of
from plugins.rendering.short_codes import ShortCodes
from plugins.rendering.speech import Speech, own_name, speech_of
from plugins.rendering.theme_files import theme_address
from plugins.rendering.view import View


class BodyMarkup(Markup):
    """Converted Markdown on its way into a template, with the texts to record when it is put out."""

    texts: Sequence[PlacedText] = ()


def body_markup(html: str, texts: Sequence[PlacedText]) -> BodyMarkup:
    """A piece of a body, or one without media, as a value for templates."""
    markup = BodyMarkup(html)
    markup.texts = texts
    return markup


@dataclass(frozen=True)
class Shown:
    """A medium between two pieces of a body, with what is written out of it."""

    medium: Medium
    transcript: BodyMarkup
    size: tuple[int, int] | None


@dataclass(frozen=True)
class Prose:
    """A body as a value for templates, which the macro ``prose`` puts out piece by piece.

    ``terms`` are the words of the glossary in it, for the template to explain.
    """

    pieces: tuple[BodyMarkup | Shown, ...]
    terms: Sequence[Entry] = ()

    def __bool__(self) -> bool:
        return bool(self.pieces)


def prose(body: Body) -> Prose:
    """The body as a value for templates."""
    pieces: list[BodyMarkup | Shown] = []
    html = texts = 0
    for figure in body.figures:
        pieces.append(body_markup(body.html[html : figure.html], body.texts[texts : figure.texts]))
        written_out = body_markup(figure.transcript.html, figure.transcript.texts)
        pieces.append(Shown(figure.medium, written_out, figure.size))
        html, texts = figure.html, figure.texts
    pieces.append(body_markup(body.html[html:], body.texts[texts:]))
    return Prose(tuple(piece for piece in pieces if piece), body.terms)


@dataclass
class Recorder:
    """Sees every value that a template puts out (Jinja's ``finalize``) and keeps those that know their place."""

    texts: list[PlacedText] = field(default_factory=list)

    def finalize(self, value: Any) -> Any:
        """Called by Jinja for each expression; returns the value as it is."""
        if isinstance(value, PlacedText):
            self.texts.append(value)
        elif isinstance(value, BodyMarkup):
            self.texts.extend(value.texts)
        return value

    def take(self) -> tuple[PlacedText, ...]:
        """What was put out since the last time."""
        taken = tuple(self.texts)
        self.texts.clear()
        return taken


@dataclass
class Renderer:
    """Renders views to documents: the one way, for build, check, preview and tests.

    ``theme`` is the theme folder; ``site_url`` has no slash at its end; ``stylesheet``, ``search_stylesheet`` and
    ``crisis_stylesheet`` are addresses. ``compiled`` keeps the templates for another renderer of the same catalogue.
    """

    catalogue: Catalogue
    today: dt.date
    theme: Path
    site_url: str = ""
    production: bool = True
    stylesheet: str = ""
    search_stylesheet: str = ""
    crisis_stylesheet: str = ""
    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of the files of the theme by their address, as far as pages have asked for them."""
    compiled: CompiledTemplates | None = None
    recorder: Recorder = field(default_factory=Recorder)

    def __post_init__(self) -> None:
        self._environments: dict[str, Environment] = {}
        self._assets: dict[str, str] = {}
        self._versions = versions_of(self.catalogue)
        self.environment = self.environment_in(DUTCH)

    def environment_in(self, language: str) -> Environment:
        """The templates in a language: their own words, and those of the filters. Made at the first page in it."""
        if language not in self._environments:
            self._environments[language] = self._made(speech_of(self.catalogue, language))
        return self._environments[language]

    def _made(self, speech: Speech) -> Environment:
        codes = ShortCodes(self.catalogue, self.today, speech)
        environment = Environment(
            loader=FileSystemLoader(self.theme / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self.recorder.finalize,
            extensions=["jinja2.ext.i18n"],
            bytecode_cache=self.compiled.of(speech.code) if self.compiled else None,
        )
        environment.policies["ext.i18n.trimmed"] = True
        words = NullTranslations() if speech.code == DUTCH else messages_of(self.theme, speech.code)
        environment.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
        environment.filters.update(
            speech.filters,
            iso=formats.iso,
            tel=formats.tel,
            abroad=formats.abroad,
            text=lambda value: _with_numbers(_expanded(value, codes), codes),
            expanded=lambda value: _expanded(value, codes),
            own_name=own_name,
        )
        environment.globals.update(
            municipality=self.catalogue.municipality,
            catalogue=self.catalogue,
            today=self.today,
            site_url=self.site_url,
            production=self.production,
            asset=self.asset,
            language=speech.code,
            start_url=self._start(speech.code),
            contact_url=f"{self._start(speech.code)}#deel_bellen" if speech.code != DUTCH else "/contact/",
            local_url=lambda url: self._local(url, speech.code),
            stylesheet=self.stylesheet,
            search_stylesheet=self.search_stylesheet,
            crisis_stylesheet=self.crisis_stylesheet,
        )
        return environment

    def _start(self, language: str) -> str:
        """The start page in a language."""
        start = self.catalogue.languages.get(language)
        return start.url if start else "/"

    def _local(self, url: str, language: str) -> str:
        """The version of a Dutch page in a language; the Dutch page itself without one."""
        return next((each.url for each in self._versions.get(url, ()) if each.language == language), url)

    def asset(self, name: str) -> str:
        """The address of a file of the theme, with a fingerprint of its bytes so that it may be cached for ever."""
        if name not in self._assets:
            self._assets[name] = theme_address(self.theme, name)
            self.sizes[self._assets[name]] = (self.theme / "static" / name).stat().st_size
        return self._assets[name]

    def render(self, view: View) -> Document:
        """The page's HTML with the record of its texts."""
        self.recorder.take()
        template = self.environment_in(view.language).get_template(view.template)
        html = template.render(view=view, versions=self._versions.get(view.url, ()), **view.context)
        return Document(view.path, view.url, view.kind, html, self.recorder.take(), self.sizes)


def _with_numbers(value: Any, codes: ShortCodes) -> Any:
    """A text with its telephone numbers as links; it keeps its place."""
    html = codes.telephones.html(value) if isinstance(value, PlacedText) else None
    return body_markup(html, (value,)) if html else value


def _expanded(value: Any, codes: ShortCodes) -> Any:
    """A text with its short codes replaced; it keeps its place."""
    return codes.expand_placed(value) if isinstance(value, PlacedText) and "[[" in value else value
