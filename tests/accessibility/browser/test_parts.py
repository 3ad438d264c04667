"""Elements by their contexts and back, and which of them a fault says something of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.accessibility.browser.proof.parts import Parts, blame_of
from plugins.accessibility.browser.proof.reading import Code
from plugins.accessibility.browser.proof.signature import Signatures

CODE = ".let-op { color: red } .kaart { color: blue } .kaart + p { color: grey }"
OLD = "<main><h1>Kop</h1><p>Tekst</p><ul><li>Een</li></ul></main>"


def html(body: str, head: str = "") -> bytes:
    return f'<!doctype html><html lang="nl"><head><title>T</title>{head}</head><body>{body}</body></html>'.encode()


def news(new: str, old: str = OLD, *, coarse: bool = False) -> list[tuple[int, ...]] | None:
    """The elements of the page ``new`` that have what the page ``old`` has not."""
    signatures = Signatures(CODE)
    one, other = signatures.of(html(old)), signatures.of(html(new))
    missing = other.coarse - one.coarse if coarse else other.main - one.main
    return Parts(html(new), signatures.code).paths(missing, coarse=coarse)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (OLD.replace("Tekst", "Andere woorden"), []),
        (OLD.replace("<p>", '<p class="let-op">'), [(0, 1)]),
        (OLD.replace("<li>Een", '<li class="let-op">Een'), [(0, 2)]),  # a list is one
        (OLD.replace("Tekst", "Tekst <a href='/'><b>vet</b></a>"), [(0, 1)]),  # and so is a paragraph
        (OLD.replace("</main>", '<div class="kaart"><p>Ja</p></div></main>'), [(0, 2), (0, 3)]),
        (OLD.replace("<h1>", "<h1 id='k'>").replace("<p>", "<p id='k'>"), None),  # ids twice: about the page as a whole
        (OLD.replace("<main>", '<main class="kaart">'), [(0,)]),
        (OLD.replace("<p>", '<hr class="kaart"><p>'), [(0, 1), (0, 2)]),  # and what a style sheet sees after it
    ],
)  # fmt: skip
def test_only_what_is_new_is_looked_at_with_what_it_is_judged_with(new: str, expected: object) -> None:
    assert news(new) == expected


def test_parts_of_a_widget_are_looked_at_with_the_widget() -> None:
    old = OLD.replace("</main>", '<div role="listbox"><div role="option">Een</div></div></main>')
    assert news(old.replace('<div role="option">', '<div role="option" aria-selected="true">'), old) == [(0, 3)]


def test_probes_also_look_around_main() -> None:
    assert news(f'<footer><p class="let-op">Nieuw</p></footer>{OLD}', coarse=True) == [(0,)]


def test_what_cannot_be_parsed_has_no_parts() -> None:
    parts = Parts(b"", Code(""))
    assert (parts.shape, parts.paths({"x"}), parts.blamed([()])) == ("", None, None)


def test_the_shape_is_that_of_the_body_as_a_browser_keeps_it() -> None:
    body = "<main><p>Ja</p><!-- nee --><svg><linearGradient/></svg></main><noscript><p>Nee</p></noscript>"
    shape = "body2 main2 p0 svg1 lineargradient0 noscript0"
    assert Parts(html(body), Code("")).shape == shape


def answer(path: list[int] | None, part: str = "main", *, same: bool = True, seen: bool = False) -> dict[str, Any]:
    fault = {"part": part, "path": path}
    nodes = [] if seen else [{"id": "list", "nodes": [fault]}]
    return {"violations": nodes, "incomplete": [], "seen": [fault] if seen else [], "same": same}


@pytest.mark.parametrize("seen", [False, True])
def test_a_fault_is_that_of_its_element_and_casts_doubt_on_what_is_close(seen: bool) -> None:
    parts = Parts(html(OLD), Code(CODE))
    blame = blame_of(answer([0, 2], seen=seen), parts)
    assert blame
    own, near = blame["coarse" if seen else "main"]
    each = 1 if seen else 2
    assert (len(own), len(near)) == (each, 3 * each)  # the list; with main and the item
    assert blame["main" if seen else "coarse"] == [[], []]


@pytest.mark.parametrize(
    "told",
    [answer([0], same=False), answer(None), answer([], "page"), answer([0, 9]), answer([4, 4], seen=True)],
    ids=["other-page", "no-path", "whole-page", "not-there", "not-there-either"],
)
def test_a_fault_that_cannot_be_placed_is_that_of_the_whole_page(told: dict[str, Any]) -> None:
    assert blame_of(told, Parts(html(OLD), Code(CODE))) is None


def test_a_fault_around_main_says_nothing_of_main() -> None:
    assert blame_of(answer([0], "frame"), Parts(html(OLD), Code(CODE))) == {"main": [[], []], "coarse": [[], []]}


TREES = st.recursive(
    st.sampled_from(["<p>Ja</p>", "<hr>", "<b>Ja</b>", '<i class="let-op">Nee</i>']),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["div", "section", "ul", 'div role="list"', 'div class="kaart"']),
        st.lists(inner, max_size=3),
    ).map(lambda text: text.replace('</div role="list">', "</div>").replace('</div class="kaart">', "</div>")),
    max_leaves=8,
)


@given(TREES, TREES)
def test_every_new_context_is_in_what_is_looked_at(one: str, other: str) -> None:
    signatures = Signatures(CODE)
    old, new = (html(f"<main><h1>Kop</h1>{tree}</main>") for tree in (one, other))
    missing = signatures.of(new).main - signatures.of(old).main
    parts = Parts(new, signatures.code)
    paths = parts.paths(missing)
    if paths is None:
        return
    assert bool(paths) == bool(missing)
    below = [path for each in paths for path in _all_below(parts, each)]
    blame = parts.blamed(below)
    assert blame is not None
    assert missing <= blame.own


def _all_below(parts: Parts, path: tuple[int, ...]) -> list[tuple[int, ...]]:
    found, number = [path], 0
    while parts.blamed([(*path, number)]) is not None:
        found += _all_below(parts, (*path, number))
        number += 1
    return found
