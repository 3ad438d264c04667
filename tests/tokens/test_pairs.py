"""The theme's list of what is seen on what, ``theme/contrast.toml``, is whole: held against its style sheets.

Fails when a style sheet shows a colour that the list does not know. Put the pair in the list, or say under
``[decoration]`` why nobody misses that colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import tinycss2
from tinycss2.ast import FunctionBlock, Node

from plugins.tokens.pairs import RATIOS, Pairs
from plugins.tokens.style import Style, style_of
from plugins.tokens.stylesheet import SCHEME
from plugins.tokens.theme import Declared, Theme
from plugins.tokens.written import Refused
from plugins.workflow.handbook.look import words_of_tokens

ROOT = Path(__file__).parents[2]
THEME = Theme(ROOT / "theme")
PAIRS = Pairs.beside(THEME.folder)
COLOURED = re.compile(
    r"color|background(-color|-image)?|border(-(block|inline|top|right|bottom|left))?(-(start|end))?(-color)?"
    r"|outline(-color)?|(box|text)-shadow|fill|stroke|stop-color|(accent|caret)-color|column-rule(-color)?"
    r"|text-(decoration|emphasis)(-color)?"
)
BACKGROUND = re.compile(r"background(-color|-image)?")
ELSEWHERE = re.compile(r"print|forced-colors")
STATE = re.compile(r"::?(hover|focus|focus-visible|focus-within|active|visited|target|checked|open)\b")
VALUES = frozenset("part focus text large".split())


@pytest.fixture(scope="module")
def style() -> Style:
    return style_of(THEME, THEME.default_tokens, "tokens")


def shown(nodes: Iterable[Node]) -> str:
    """A value as the list has it: ``--x`` for ``var(--x)``."""
    text = " ".join(tinycss2.serialize(nodes).split())
    alone = re.fullmatch(r"var\(\s*(--[\w-]+)\s*\)", text)
    return alone[1] if alone else text


def colours_in(nodes: Iterable[Node], style: Style) -> Iterator[str]:
    """The colours in a value, as they are written; also those within gradients and the like."""
    for node in nodes:
        expression = shown([node])
        if is_colour(expression, style):
            yield expression
        elif isinstance(node, FunctionBlock) and node.lower_name != "var":
            yield from colours_in(node.arguments, style)


def is_colour(expression: str, style: Style) -> bool:
    if expression.lower() in ("transparent", "currentcolor", "inherit"):
        return False
    palette = style.seen.palettes[0]
    try:
        return palette.colour(palette.value(expression)) is not None
    except Refused:  # set for a part of the page only
        return any(each.name == expression and any(colours_in(each.value, style)) for each in THEME.declarations)


def seen_here() -> list[Declared]:
    """What the sheets declare, but for paper and forced colours, which bring their own."""
    return [each for each in THEME.declarations if not any(ELSEWHERE.search(around) for around in each.around)]


def fronts(*kinds: str) -> set[str]:
    return {front for pair in PAIRS.pairs if pair.kind in kinds for front in pair.front}


BACKS = {pair.back for pair in PAIRS.pairs}
DECORATION = set(PAIRS.decoration)


def test_every_colour_of_the_sheets_is_in_the_list(style: Style) -> None:
    unknown = []
    for each in seen_here():
        if not COLOURED.fullmatch(each.name):
            continue
        known = DECORATION | (fronts("text", "large", "part") if each.name == "color" else fronts(*RATIOS))
        known |= BACKS if BACKGROUND.fullmatch(each.name) else set()
        unknown += [f"{each.place}: {each.name}: {one}" for one in colours_in(each.value, style) if one not in known]
    assert unknown == []


def test_every_colour_that_a_part_of_the_page_sets_for_itself_is_in_the_list(style: Style) -> None:
    known = fronts(*RATIOS) | BACKS | DECORATION
    unknown = [
        f"{each.place}: {each.name}: {one}"
        for each in seen_here()
        if each.name.startswith("--") and each.selector not in (":root", "html")
        for one in colours_in(each.value, style)
        if one not in known
    ]
    assert unknown == []


def test_text_and_background_of_one_rule_are_a_pair_of_the_list(style: Style) -> None:
    pairs = {(front, pair.back) for pair in PAIRS.pairs for front in pair.front}
    missing = []
    for selector, front, back in together(style):
        if (front, back) not in pairs and back not in DECORATION:
            missing.append(f"{selector}: {front} on {back}")
    assert missing == []


def together(style: Style) -> Iterator[tuple[str, str, str]]:
    """(selector, text, background) of each rule with both; a state such as ``:hover`` has the text of its rest."""
    texts: dict[str, str] = {}
    backs: dict[str, str] = {}
    for each in seen_here():
        for selector in each.selector.split(","):
            (texts if each.name == "color" else backs if BACKGROUND.fullmatch(each.name) else {}).update(
                dict.fromkeys([selector.strip()], next(colours_in(each.value, style), ""))
            )
    for selector, back in backs.items():
        front = texts.get(selector) or texts.get(STATE.sub("", selector))
        if front and back:
            yield selector, front, back


def test_the_list_names_nothing_that_the_sheets_do_not_show(style: Style) -> None:
    used = {one for each in seen_here() for one in colours_in(each.value, style)}
    assert sorted((fronts(*RATIOS) | BACKS | DECORATION) - used) == []


def test_every_pair_of_the_list_has_two_colours(style: Style) -> None:
    assert style.seen.unseen == []


def test_a_pair_stands_in_the_list_once_for_each_kind() -> None:
    seen = [(pair.kind, pair.front, pair.back) for pair in PAIRS.pairs]
    assert len(seen) == len(set(seen))


def test_sizes_to_press_are_all_in_the_list() -> None:
    targets = {target.size for target in PAIRS.targets}
    sizes = {
        shown(each.value)
        for each in THEME.declarations
        if each.name in ("min-block-size", "min-inline-size") and "var(--" in each.text
    }
    assert sizes <= targets


def test_every_token_that_the_theme_asks_for_is_explained_to_people() -> None:
    assert sorted(words_of_tokens()["waarvoor"]) == sorted(THEME.asked - {SCHEME})
