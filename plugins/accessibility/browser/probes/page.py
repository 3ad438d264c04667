"""A page that is loaded in Chromium, as probes handle it: scripts, keys, the mouse, sizes, pictures."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from selenium.common.exceptions import JavascriptException
from selenium.webdriver.remote.command import Command

from plugins.accessibility.browser.driver import Driver, View
from plugins.accessibility.browser.seen import Seen

_PRELUDE = "\n".join(
    path.read_text("utf-8") for path in (Path(__file__).parents[1] / "paths.js", Path(__file__).with_name("prelude.js"))
)
_GUARD = Path(__file__).with_name("guard.js").read_text("utf-8")
_LISTENED = Path(__file__).with_name("listened.js").read_text("utf-8")
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
ALT, CONTROL, _SHIFT = 1, 2, 8
TAB, _W3C_SHIFT = "\ue004", "\ue008"


class Page:
    """The page that ``driver`` shows now, looked at in ``view``."""

    def __init__(self, driver: Driver, view: View) -> None:
        self._driver = driver
        self.view = view
        self._known: tuple[frozenset[str], bool] | None = None
        # A Tab past the end takes the focus out of the page, and out of the next one: nothing would look focused.
        self.cdp("Emulation.setFocusEmulationEnabled", enabled=True)

    @property
    def listened(self) -> frozenset[str]:
        """The types of events that scripts of the page listen to, anywhere on it. Asked once after each load."""
        return self._facts()[0]

    @property
    def is_html(self) -> bool:
        """Has it a head and a body? A picture or XML has not, and no script of a probe knows what to do there."""
        return self._facts()[1]

    def _facts(self) -> tuple[frozenset[str], bool]:
        if self._known is None:
            types, is_html = self.inspect(_LISTENED)
            self._known = frozenset(types), is_html
        return self._known

    def run(self, body: str, *arguments: Any) -> Any:
        """The JSON value that the JavaScript function ``body`` returns; ``arguments`` is its array of arguments.

        ``prelude.js`` stands before it: ``helder.describe(element)`` gives what :meth:`seen` takes.
        """
        return self._driver.remote.execute_script(f"{_PRELUDE}\n{body}", *arguments)

    def inspect(self, body: str, *arguments: Any) -> Any:
        """As :meth:`run`, in a browser that also answers ``getEventListeners(node)``. Waits for a promise."""
        given = json.dumps(arguments)
        expression = f"(function () {{ {_PRELUDE}\n{body}\n }}).apply(null, {given})"
        how = {"includeCommandLineAPI": True, "returnByValue": True, "awaitPromise": True}
        told = self.cdp("Runtime.evaluate", expression=expression, **how)
        if "exceptionDetails" in told:
            raise JavascriptException(str(told["exceptionDetails"].get("exception", {}).get("description")))
        return told["result"].get("value")

    def seen(self, rule: str, described: Mapping[str, Any], *, doubtful: bool = False, **values: str | int) -> Seen:
        """What was seen at an element that ``helder.describe`` described."""
        target, html, text, part = (described[name] for name in ("target", "html", "text", "part"))
        path = described.get("path")
        return Seen(rule, tuple(target), html, text, part, values, doubtful, None if path is None else tuple(path))

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Give an order of the Chrome DevTools Protocol."""
        return self._driver.cdp(command, **parameters)

    def press(self, key: str, *, shift: bool = False, held: int = 0) -> None:
        """Press and release a key by its name: ``Tab``, ``Enter``, ``Escape``, `` ``, ``ArrowDown``, or a letter.

        ``held`` are the other keys that are held down meanwhile: ``ALT``, ``CONTROL``, or the sum of both.
        """
        code, number = _KEYS.get(key, (f"Key{key.upper()}", ord(key.upper()[0])))
        facts: dict[str, Any] = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        facts["modifiers"] = held | (_SHIFT if shift else 0)
        text = "" if held else _TEXT_OF_KEY.get(key, key if len(key) == 1 else "")
        down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        self.cdp("Input.dispatchKeyEvent", **facts, **down)
        self.cdp("Input.dispatchKeyEvent", **facts, type="keyUp")

    def type(self, keys: Sequence[str], *, shift: bool = False, held: float = 0) -> None:
        """Press these keys one after the other: letters, or ``TAB``. Far faster than one by one.

        ``held`` is how many seconds of the page's own time each is held down: scripts have that time to answer.
        """
        down, up = ([("keyDown", _W3C_SHIFT)], [("keyUp", _W3C_SHIFT)]) if shift else ([], [])
        if not held:
            self._keys(*down, *((kind, key) for key in keys for kind in ("keyDown", "keyUp")), *up)
            return
        for key in keys:
            self._keys(*down, ("keyDown", key))
            self.rest(held)
            self._keys(("keyUp", key), *up)

    def _keys(self, *steps: tuple[str, str]) -> None:
        keys = {"type": "key", "id": "keys", "actions": [{"type": kind, "value": key} for kind, key in steps]}
        self._driver.remote.execute(Command.W3C_ACTIONS, {"actions": [keys]})

    def tab(self, times: int = 1, *, back: bool = False, held: float = 0) -> None:
        """Press Tab so many times, or Shift and Tab."""
        self.type((TAB,) * times, shift=back, held=held)

    def rest(self, seconds: float) -> None:
        """Wait in the page's own time: what scripts put off for less is done then, however busy the machine."""
        wait = f"new Promise((done) => setTimeout(done, {seconds * 1000}))"
        self.cdp("Runtime.evaluate", expression=wait, awaitPromise=True)

    def point(self, x: float, y: float) -> None:
        """Move the mouse to a place in the viewport, in CSS pixels."""
        self.cdp("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def click(self, x: float, y: float) -> None:
        """Click with the mouse at a place in the viewport, in CSS pixels."""
        for kind in ("mousePressed", "mouseReleased"):
            self.cdp("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, x: float, y: float, width: float, height: float) -> Image.Image:
        """What is painted in a part of the viewport, in CSS pixels from the top left of what is scrolled into view.

        The whole of a narrow viewport takes less time than a part of it: cut it up when many parts are wanted.
        """
        part: dict[str, Any] = {}
        if (x, y, width, height) != (0, 0, self.view.width, self.view.height):
            left, top = self.run("return [scrollX, scrollY]")
            part["clip"] = {"x": x + left, "y": y + top, "width": width, "height": height, "scale": 1}
        taken = self.cdp("Page.captureScreenshot", format="png", optimizeForSpeed=True, **part)
        return Image.open(io.BytesIO(base64.b64decode(taken["data"]))).convert("RGB")

    def reload(self) -> None:
        """Load the page again, when a probe cannot put back what it changed."""
        self._known = None
        self._driver.remote.refresh()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """The page stays where it is: it can go nowhere, open nothing, send nothing, and ask nobody anything.

        Only places within the page can be gone to. :meth:`withheld` gives what was held back.
        """
        self.run(_GUARD, "on")
        try:
            yield
        finally:
            self.run(_GUARD, "off")

    def withheld(self) -> list[dict[str, Any]]:
        """What the guard held back since the last time: ``kind`` (``go``, ``open``, ``send``, ``ask``) and ``at``.

        ``at`` is the element that had the focus, as ``helder.describe`` describes it.
        """
        held: list[dict[str, Any]] = self.run(_GUARD, "held")
        return held

    def resize(self, width: int, height: int) -> None:
        """The viewport at another size, in CSS pixels. Whoever asks for it puts it back to that of the view."""
        self._driver.resize(width, height)

    def prefer(self, scheme: str) -> None:
        """The page in another colour scheme, as in :class:`View`. Whoever asks for it puts it back, too."""
        self._driver.prefer(View(scheme=scheme).features)

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
