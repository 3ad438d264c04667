"""Converted Markdown, as everything after the conversion takes it."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.catalogue.model import Medium
from plugins.checks import PlacedText
from plugins.rendering.glossary import Entry


@dataclass(frozen=True, slots=True)
class Body:
    """Converted Markdown: its HTML and its texts, in order, with their places."""

    html: str
    texts: tuple[PlacedText, ...]
    terms: tuple[Entry, ...] = ()
    """The terms of the glossary that it links to: the page explains them at its end."""
    figures: tuple[Figure, ...] = ()
    """The media that stand in it, in order."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A medium in a body, with what is written out of it.

    It stands after ``html`` characters of the body's HTML, and after ``texts`` of its texts.
    """

    medium: Medium
    size: tuple[int, int] | None
    """Width and height of its picture, in pixels."""
    transcript: Body
    html: int
    texts: int
