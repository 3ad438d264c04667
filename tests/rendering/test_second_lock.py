"""The second lock refuses what a page may never hold, whatever the first lock let through."""

from __future__ import annotations

import pytest

from plugins.rendering.second_lock import refused

GOOD = (
    '<h2 id="kop">Kop &amp; meer</h2>\n<p>Een <strong>zin</strong>,<br>met <em lang="en">nadruk</em> en '
    '<a href="/informatie/a/?x=1&amp;y=2#b" title="Meer">een link</a>.</p>\n'
    '<ul>\n<li>een<ul><li>twee</li></ul></li>\n</ul><ol start="3"><li>drie</li></ol>'
    '<blockquote><p>Citaat</p></blockquote><table><thead><tr><th class="hl-rechts">a</th></tr></thead>'
    "<tbody><tr><td>b</td></tr></tbody></table>"
    '<p><img alt="De balie" src="/afbeeldingen/a.png" width="10" height="20" loading="lazy"></p>'
    '<p><a href="mailto:a@b.nl">mail</a> <a href="tel:+31500000000">bel</a> <a href="#kop">hier</a></p>'
)


def test_what_markdown_makes_is_let_through() -> None:
    assert refused(GOOD) is None
    assert refused("") is None
    assert refused("1 &lt; 2 en 3 > 2 &amp; verder") is None


@pytest.mark.parametrize(
    ("html", "tag"),
    [
        ("<script>alert(1)</script>", "script"),
        ("<p>a</p><SCRIPT src=//x></SCRIPT>", "script"),
        ("<style>p{}</style>", "style"),
        ("<iframe src='https://x/'></iframe>", "iframe"),
        ("<object data=x></object>", "object"),
        ("<embed src=x>", "embed"),
        ("<form action=/x><input name=y></form>", "form"),
        ("<button>x</button>", "button"),
        ("<base href=//x>", "base"),
        ("<meta http-equiv=refresh content=0>", "meta"),
        ("<link rel=stylesheet href=//x>", "link"),
        ("<svg><a xlink:href='javascript:x'>y</a></svg>", "svg"),
        ("<math><mtext></mtext></math>", "math"),
        ("<template><p>x</p></template>", "template"),
        ("<video src=x></video>", "video"),
        ("<div>x</div>", "div"),
        ("<h1>x</h1>", "h1"),
    ],
)
def test_a_tag_that_no_text_needs_is_refused(html: str, tag: str) -> None:
    assert refused(f"<p>Voor</p>{html}<p>Na</p>") == tag


@pytest.mark.parametrize(
    ("html", "tag"),
    [
        ("<p onclick=alert(1)>x</p>", "p"),
        ("<img src=/a.png alt=x onerror=alert(1)>", "img"),
        ("<a href=/x/ ONMOUSEOVER=alert(1)>x</a>", "a"),
        ("<p style='position:fixed'>x</p>", "p"),
        ("<a href=/x/ target=_blank>x</a>", "a"),
        ("<a href=/x/ download>x</a>", "a"),
        ("<p data-component=start>x</p>", "p"),
        ("<img src=/a.png srcset='//x/y.png 2x' alt=x>", "img"),
        ("<td colspan=2>x</td>", "td"),
    ],
)
def test_an_attribute_that_no_text_needs_is_refused(html: str, tag: str) -> None:
    assert refused(html) == tag


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java&#115;cript:alert(1)",
        "&#x6A;avascript:alert(1)",
        " javascript:alert(1)",
        "java&#9;script:alert(1)",
        "java\nscript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,AAAA",
        "file:///etc/passwd",
        "blob:https://x/y",
    ],
)
def test_an_address_that_does_something_is_refused(address: str) -> None:
    assert refused(f'<p>Lees <a href="{address}">dit</a>.</p>') == "a"
    assert refused(f'<img src="{address}" alt="x">') == "img"


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/x/"><script>alert(1)</script></a>',
        "<p><b><img src=x onerror=alert(1)></b></p>",
        "<<script>script>alert(1)<</script>/script>",
        "<p><!--><img src=x onerror=alert(1)>--></p>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    ],
)
def test_what_hides_in_something_else_is_refused(html: str) -> None:
    assert refused(html) is not None
