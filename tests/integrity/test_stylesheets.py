from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Place, Site
from plugins.checks.gate import GateFailed
from plugins.integrity import stylesheet
from tests.integrity.sites import on_site, page, rules, site


@pytest.mark.parametrize(
    "css",
    [
        "@import 'https://cdn.example/a.css';",
        '@import url("//cdn.example/a.css");',
        "@font-face { src: url(https://cdn.example/a.woff2) format('woff2') }",
        "a { background: URL( 'https://cdn.example/a.png' ) }",
        "a { background: url(\\68 ttps://cdn.example/a.png) }",
        "a { background: image-set('https://cdn.example/a.png' 1x) }",
    ],
)
def test_a_style_sheet_that_fetches_elsewhere_is_refused(tmp_path: Path, css: str) -> None:
    found = on_site(site(page("x"), root=tmp_path, theme__a_dot_css=css))
    assert rules(found) == ["stylesheet-third-party"]


def test_a_style_sheet_that_names_a_missing_file_is_refused(tmp_path: Path) -> None:
    css = "/* kop\n */\na { background: url(../beeld/Pijl.svg) }"
    (finding,) = on_site(site(page("x"), root=tmp_path, theme__css__a_dot_css=css, theme__beeld__pijl_dot_svg=""))
    assert finding.rule == "integrity.stylesheet-missing-file"
    assert finding.place == Place("theme/css/a.css", 3)
    assert finding.suggestions == ("/theme/beeld/pijl.svg",)


@pytest.mark.parametrize(
    "css",
    [
        "a { background: url(../beeld/pijl.svg) }",
        "a { background: url('/theme/beeld/pijl.svg?v=2#x') }",
        "a { background: url(data:image/svg+xml,%3Csvg/%3E) }",
        "a { clip-path: url(#vorm) }",
        "/* url(https://cdn.example/a.png) */ a { color: red }",
        "a { background: url() }",
    ],
)
def test_a_style_sheet_that_keeps_to_this_site_is_fine(tmp_path: Path, css: str) -> None:
    subject = site(page("x"), root=tmp_path, theme__css__a_dot_css=css, theme__beeld__pijl_dot_svg="")
    assert on_site(subject) == []


def test_a_style_sheet_that_cannot_be_read_fails_the_gate(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(GateFailed, match=r"a\.css"):
        on_site(Site(tmp_path, (), frozenset(("a.css",))))


def test_a_comment_that_never_ends_hides_the_rest_as_it_does_in_browsers() -> None:
    assert list(stylesheet.addresses("/* url(a.png)")) == []
