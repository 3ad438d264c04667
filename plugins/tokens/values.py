"""Values of tokens in JSON, by their type, as CSS text with references left as they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from plugins.tokens.json_places import Node
from plugins.tokens.written import Refused

GENERIC = frozenset(
    "serif sans-serif monospace cursive fantasy system-ui ui-serif ui-sans-serif ui-monospace ui-rounded math".split()
)
_WEIGHTS = {
    "thin": 100, "hairline": 100, "extralight": 200, "ultralight": 200, "light": 300, "normal": 400, "regular": 400,
    "book": 400, "medium": 500, "semibold": 600, "demibold": 600, "bold": 700, "extrabold": 800, "ultrabold": 800,
    "black": 900, "heavy": 900, "extrablack": 950, "ultrablack": 950,
}  # fmt: skip
_BY_FUNCTION = frozenset(("hsl", "hwb", "lab", "lch", "oklab", "oklch"))
_IN_PERCENT = frozenset(("hsl", "hwb"))
_POINTER = re.compile(r"#/(.+?)(?:/\$value)?")
_NAME = re.compile(r"[\w-]+")
LENGTHS = frozenset(
    "dimension sizing spacing borderradius borderwidth fontsizes fontsize letterspacing paragraphspacing".split()
)
"""Types of which a bare number is a number of pixels."""


def css_of(node: Node, kind: str) -> str:
    """The value of a token of type ``kind`` (in small letters) as CSS. Raises :class:`Refused` when there is none."""
    pointer = node.get("$ref")
    if pointer is not None:
        return reference(pointer.text)
    if isinstance(node.value, str):
        text = " ".join(node.value.split())
        return _BY_TEXT.get(kind, str)(text)
    if isinstance(node.value, int | float) or node.value is None:
        return _scalar(node)
    return _BY_SHAPE.get(kind, _no_shape)(node)


def reference(pointer: str) -> str:
    """A JSON pointer to a token as a reference between braces."""
    found = _POINTER.fullmatch(pointer)
    if found is None:
        raise Refused("not-a-value")
    return "{" + found[1].replace("~1", "/").replace("~0", "~").replace("/", ".") + "}"


def _number(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _scalar(node: Node | None) -> str:
    value = node.value if node is not None else None
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused("not-a-value")
    return _number(value)


def _no_shape(node: Node) -> str:
    raise Refused("not-a-value")


def _with_unit(node: Node) -> str:
    return _scalar(node.get("value")) + _scalar(node.get("unit"))


def _colour(node: Node) -> str:
    space, components = _scalar(node.get("colorSpace")), node.get("components")
    if components is None or not isinstance(components.value, list):
        raise Refused("not-a-value")
    parts = [_scalar(each) for each in components.value]
    if space in _IN_PERCENT:
        parts = [parts[0], *(part if part == "none" else f"{part}%" for part in parts[1:])]
    alpha = node.get("alpha")
    end = f" / {_scalar(alpha)}" if alpha is not None and _scalar(alpha) != "1" else ""
    inside = " ".join(parts) + end
    return f"{space}({inside})" if space in _BY_FUNCTION else f"color({space} {inside})"


def _families(node: Node) -> str:
    if not isinstance(node.value, list) or not node.value:
        raise Refused("not-a-value")
    return _listed([_scalar(each) for each in node.value])


def _listed(names: list[str]) -> str:
    """A list of font families; with one at its end that every device has."""
    names = [name.strip().strip("\"'") for name in names]
    shown = [name if name in GENERIC or name.startswith("{") or _plain(name) else f'"{name}"' for name in names]
    known = any(name in GENERIC or name.startswith("{") for name in names)
    return ", ".join(shown if known else [*shown, "sans-serif"])


def _plain(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not name[0].isdigit()


def _bezier(node: Node) -> str:
    if not isinstance(node.value, list):
        raise Refused("not-a-value")
    return f"cubic-bezier({', '.join(_scalar(each) for each in node.value)})"


def _weight(text: str) -> str:
    return str(_WEIGHTS.get(re.sub(r"[\s-]|italic", "", text.lower()), text))


def _families_of(text: str) -> str:
    return _listed(text.split(","))


def _line_height(text: str) -> str:
    """A share of the size of the text stays one in what inherits it: a bare number does, a percentage does not."""
    found = re.fullmatch(r"([\d.]+)%", text)
    return _number(float(found[1]) / 100) if found else text


_BY_TEXT: dict[str, Callable[[str], str]] = {
    "fontfamily": _families_of,
    "fontfamilies": _families_of,
    "fontweight": _weight,
    "fontweights": _weight,
    "lineheights": _line_height,
    "lineheight": _line_height,
}
_BY_SHAPE: dict[str, Callable[[Node], str]] = {
    "color": _colour,
    "dimension": _with_unit,
    "duration": _with_unit,
    "fontfamily": _families,
    "fontfamilies": _families,
    "cubicbezier": _bezier,
}
