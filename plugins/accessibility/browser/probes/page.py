"""A page that is loaded in Chromium, as probes handle it: scripts, keys, the mouse, sizes, pictures."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

from plugins.accessibility.browser.driver import Driver, View
from plugins.accessibility.browser.seen import Seen

_PRELUDE = Path(__file__).with_name("prelude.js").read_text("utf-8")
_KEYS: Mapping[str, tuple[str, int]] = {
    "Tab": ("Tab", 9),
    "Enter": ("Enter", 13),
    "Escape": ("Escape", 27),
    " ": ("Space", 32),
    "ArrowLeft": ("ArrowLeft", 37),
    "ArrowUp": ("ArrowUp", 38),
    "ArrowRight": ("ArrowRight", 39),
    "ArrowDown": ("ArrowDown", 40),
}
_TEXT_OF_KEY = {"Enter": "\r", " ": " "}
_SHIFT = 8


class Page:
    """The page that ``driver`` shows now, looked at in ``view``."""

    def __init__(self, driver: Driver, view: View) -> None:
        self._driver = driver
        self.view = view

    def run(self, body: str, *arguments: Any) -> Any:
        """The JSON value that the JavaScript function ``body`` returns; ``arguments`` is its array of arguments.

        ``prelude.js`` stands before it: ``helder.describe(element)`` gives what :meth:`seen` takes.
        """
        return self._driver.remote.execute_script(f"{_PRELUDE}\n{body}", *arguments)

    def seen(self, rule: str, described: Mapping[str, Any], *, doubtful: bool = False, **values: str | int) -> Seen:
        """What was seen at an element that ``helder.describe`` described."""
        target, html, text, part = (described[name] for name in ("target", "html", "text", "part"))
        return Seen(rule, tuple(target), html, text, part, values, doubtful)

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Give an order of the Chrome DevTools Protocol."""
        return self._driver.cdp(command, **parameters)

    def press(self, key: str, *, shift: bool = False) -> None:
        """Press and release a key by its name: ``Tab``, ``Enter``, ``Escape``, `` ``, ``ArrowDown``, or a letter."""
        code, number = _KEYS.get(key, (f"Key{key.upper()}", ord(key.upper()[0])))
        facts: dict[str, Any] = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        facts["modifiers"] = _SHIFT if shift else 0
        text = _TEXT_OF_KEY.get(key, key if len(key) == 1 else "")
        down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        self.cdp("Input.dispatchKeyEvent", **facts, **down)
        self.cdp("Input.dispatchKeyEvent", **facts, type="keyUp")

    def point(self, x: float, y: float) -> None:
        """Move the mouse to a place in the viewport, in CSS pixels."""
        self.cdp("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def picture(self, x: float, y: float, width: float, height: float) -> Image.Image:
        """What is painted in a part of the viewport, in CSS pixels from the top left of what is scrolled into view."""
        left, top = self.run("return [scrollX, scrollY]")
        clip = {"x": x + left, "y": y + top, "width": width, "height": height, "scale": 1}
        taken = self.cdp("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=False)
        return Image.open(io.BytesIO(base64.b64decode(taken["data"]))).convert("RGB")

    @contextmanager
    def sized(self, width: int, height: int) -> Iterator[None]:
        """The viewport at another size, in CSS pixels."""
        self._driver.show(View(width, height, self.view.scheme))
        try:
            yield
        finally:
            self._driver.show(self.view)

    @contextmanager
    def media(self, **features: str) -> Iterator[None]:
        """Other media features than those of the view; with ``_`` for ``-``, as in ``prefers_reduced_motion``."""
        self._driver.prefer({**self.view.features, **{name.replace("_", "-"): to for name, to in features.items()}})
        try:
            yield
        finally:
            self._driver.prefer(self.view.features)

    @contextmanager
    def styled(self, css: str) -> Iterator[None]:
        """A style sheet of the visitor's own on the page."""
        # An SVG has no head, and a style of its own kind.
        self.run("const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');"
                 " s.id = 'helder-style'; s.textContent = arguments[0];"
                 " (document.head || document.documentElement).append(s);", css)  # fmt: skip
        try:
            yield
        finally:
            self.run("document.getElementById('helder-style')?.remove();")
