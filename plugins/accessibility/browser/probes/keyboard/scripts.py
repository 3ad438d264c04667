"""The JavaScript of the keyboard's probes: a file beside each, after the part that they share."""

from __future__ import annotations

from pathlib import Path

_SHARED = Path(__file__).with_name("tabbable.js").read_text("utf-8")

STOPS = f"{_SHARED}\nreturn tabbable.list().length"
"""Gives to how many elements the Tab key comes."""
STILL = """
*, *::before, *::after {
  transition: none !important; animation-play-state: paused !important; scroll-behavior: auto !important;
}
"""
"""A style sheet under which nothing moves by itself: what changes, changes at once."""


def script(name: str) -> str:
    """The script of the module ``name`` in this folder, for :meth:`Page.run` and :meth:`Page.inspect`.

    Its first argument says what it has to do.
    """
    return f"{_SHARED}\n{Path(__file__).with_name(f'{name}.js').read_text('utf-8')}"
