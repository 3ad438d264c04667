from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.integrity.sites import on_page, page, rules

FAR = "https://cdn.example/x"


@pytest.mark.parametrize(
    "markup",
    [
        f'<script src="{FAR}"></script>',
        '<script src="//cdn.example/x"></script>',
        f'<img src="{FAR}" alt="">',
        f'<img srcset="/a.png 1x, {FAR} 2x" alt="">',
        f'<picture><source srcset="{FAR},/b.png 2x"></picture>',
        f'<iframe src="{FAR}"></iframe>',
        f'<video poster="{FAR}"></video>',
        f'<video><source src="{FAR}"><track src="/x.vtt"></video>',
        f'<audio src="{FAR}"></audio>',
        f'<object data="{FAR}"></object>',
        f'<embed src="{FAR}">',
        f'<input type="image" src="{FAR}" alt="x">',
        f'<svg><use xlink:href="{FAR}#icoon"></use></svg>',
        f'<svg><image href="{FAR}"></image></svg>',
        f'<form action="{FAR}"></form>',
        f'<button formaction="{FAR}">x</button>',
        f'<a href="/" ping="{FAR}">x</a>',
        f'<table background="{FAR}"></table>',
        '<img src="https://www.rijksoverheid.nl/logo.png" alt="">',
    ],
)
def test_what_comes_from_another_host_is_refused(markup: str) -> None:
    (finding,) = on_page(page(markup))
    assert finding.rule == "integrity.third-party"
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    "rel", ["stylesheet", "icon", "shortcut icon", "preload", "preconnect", "dns-prefetch", "STYLESHEET", "manifest"]
)
def test_links_in_the_head_that_fetch_are_refused(rel: str) -> None:
    assert rules(on_page(page("", head=f'<link rel="{rel}" href="{FAR}">'))) == ["third-party"]


def test_a_base_elsewhere_is_refused() -> None:
    assert rules(on_page(page("", head=f'<base href="{FAR}">'))) == ["third-party"]


def test_a_style_in_the_page_cannot_fetch_either() -> None:
    assert rules(on_page(page(f'<p style="background: url({FAR})">x</p>'))) == ["third-party", "inline-style"]
    assert rules(on_page(page("", head=f"<style>@import '{FAR}';</style>"))) == ["third-party", "inline-style"]


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">',
        '<img src="https://www.dinkelveen.example/a.png" alt="">',
        '<script src="/theme/js/zoeken.js" defer></script>',
        '<form action="https://formulieren.dinkelveen.example/feedback"></form>',
        '<form action="/zoeken/"></form>',
        '<a href="https://www.rijksoverheid.nl/">x</a>',
        '<div data="https://cdn.example/"></div>',
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
    ],
)
def test_what_comes_from_here_is_fine(markup: str) -> None:
    assert on_page(page(markup)) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="https://widget.intercom.io/widget/x"></script>',
        '<script src="https://embed.tawk.to/1/default"></script>',
        '<iframe src="https://webchat.cm.com/"></iframe>',
        '<a href="https://gemeente.trengo.eu/chat">Chat met ons</a>',
        "<script>window.$crisp=[]</script>",
        "<script>var s=document.createElement('script');s.src='https://cloudstatic.obi4wan.com/chat'</script>",
        "<p onclick=\"Intercom('show')\">x</p>",
    ],
)
def test_a_chat_is_refused_by_name(markup: str) -> None:
    found = rules(on_page(page(markup)))
    assert "chat-script" in found
    assert not {"third-party", "inline-script", "tracker"} & set(found)


@pytest.mark.parametrize(
    "markup",
    [
        '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
        '<img src="https://www.facebook.com/tr?id=1" alt="">',
        '<script src="https://dinkelveen.matomo.cloud/matomo.js"></script>',
        '<script src="/statistiek/matomo.js"></script>',
        "<script>var _paq = window._paq || [];</script>",
        "<script>fetch('https://plausible.io/api')</script>",
    ],
)
@pytest.mark.parametrize("place", ["main", "head", "footer"])
def test_a_tracker_is_refused_by_name_anywhere_on_the_page(markup: str, place: str) -> None:
    document = page(markup) if place == "main" else page("", **{place: markup})
    assert rules(on_page(document)) == ["tracker"]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Wij gebruiken geen Intercom( en geen _paq.</p>",
        '<script src="/theme/js/contrast.js"></script>',
        '<img src="https://www.dinkelveen.example/acm.com.png" alt="">',
    ],
)
def test_names_in_prose_and_own_files_are_no_chat_and_no_tracker(markup: str) -> None:
    assert on_page(page(markup)) == []


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "<script></script>",
        '<script type="module">alert(1)</script>',
        '<p onclick="alert(1)">x</p>',
        '<img src="/a.png" alt="" ONERROR="alert(1)">',
        "<svg onload=alert(1)></svg>",
        '<iframe srcdoc="<p>x</p>"></iframe>',
        '<p style="width: expression(alert(1))">x</p>',
        '<p style="-moz-binding: none">x</p>',
    ],
)
def test_code_in_the_page_is_refused(markup: str) -> None:
    (finding,) = on_page(page(markup))
    assert finding.rule == "integrity.inline-script"
    assert finding.severity is Severity.ERROR


def test_style_in_the_page_is_a_warning() -> None:
    for document in (page('<p style="color: red">x</p>'), page("", head="<style>p { color: red }</style>")):
        (finding,) = on_page(document)
        assert finding.rule == "integrity.inline-style"
        assert finding.severity is Severity.WARNING


def test_what_stands_in_the_head_is_placed_at_the_file_alone() -> None:
    document = page("<p>x</p>", head=f'<link rel="stylesheet" href="{FAR}">')
    (finding,) = on_page(document)
    assert (finding.place.path, finding.place.line) == (document.path, None)
