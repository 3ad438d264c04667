"""Whatever is written: findings and never an exception, and nothing that does something reaches a page."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.faults import Faults
from plugins.checks import PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from plugins.rendering import second_lock
from plugins.rendering.links import Links
from plugins.rendering.markdown import convert
from plugins.rendering.short_codes import ShortCodes
from plugins.workflow.bench.mutations import DEMO, NASTY, mutated
from tests.corpus.active import active_parts
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, source_findings

CATALOGUE = catalogue_of(SITE)
LINKS, CODES = Links(CATALOGUE, SITE), ShortCodes(CATALOGUE, TODAY)

PIECES = st.sampled_from(
    [
        *NASTY,
        *"\n \t\\`*_[]()<>&#;:{}|!\"'-+=~.0a/",
        *(
            "\n\n",
            "    ",
            "](",
            "[x](",
            "![x](",
            "{: ",
            "[[",
            "]]",
            "## ",
            "- ",
            "1. ",
            "> ",
            "| a | b |\n|---|---|\n| ",
        ),
        *(
            "javascript:alert(1)",
            "data:text/html,x",
            "&#106;",
            "&Tab;",
            "&colon;",
            "onclick=",
            "style=",
            "lang=en",
            "`",
        ),
        *(
            "afbeeldingen/gemeentehuis.png",
            "informatie/verhuizen.md",
            "https://x.example/",
            "telefoon",
            "0500-00 00 00",
        ),
        *("<script>", "</p>", "<!--", "-->", "<svg/onload=x>", "<a href=x>", "\x02", "\x03", "klzzwxh:0", "amp"),
    ]
)
BODIES = st.lists(PIECES, min_size=1, max_size=14).map("".join)


def body_of(text: str) -> PlacedText:
    return PlacedText(text, "content/informatie/paspoort.md", SourceMap((Run(0, 7, 1),)))


@settings(max_examples=400, deadline=None)
@given(BODIES)
@example("[x](\x02klzzwxh:0\x03)")
@example("&#" + "9" * 5000 + ";")
@example('*a*{: lang="en\\" onclick=x" }')
def test_nothing_active_comes_out_of_a_body(text: str) -> None:
    faults = Faults()
    html = convert(body_of(text), LINKS, CODES, faults).html
    assert active_parts(html) == []
    assert all(fault.message and fault.remedy and fault.place.line for fault in faults.found)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.sampled_from(["<", ">", "p", "a ", "href=", '"']), max_size=14).map("".join))
@example('<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">')
@example("<a href=java&#10;script:alert(1)>x</a>")
@example("<a href=x>")
def test_the_second_lock_holds_whatever_gets_past_the_first(html: str) -> None:
    if second_lock.refused(html) is None:
        assert active_parts(html) == []


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy of the small site for all examples: each one writes one file and puts it back."""
    return copy_site(tmp_path_factory.mktemp("site"))


FILES = {
    "afbeeldingen/gemeentehuis.png": SITE / "afbeeldingen" / "gemeentehuis.png",
    "afbeeldingen/kaart.svg": DEMO / "afbeeldingen" / "logo.svg",
}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 2**32),
    name=st.sampled_from(sorted(p.relative_to(SITE).as_posix() for p in SITE.rglob("*") if p.is_file())),
)
def test_a_good_file_with_a_few_accidents_gives_findings_and_no_exception(content: Path, seed: int, name: str) -> None:
    file = content / name
    before = file.read_bytes()
    try:
        file.write_bytes(mutated(before, random.Random(seed)))  # noqa: S311
        found = source_findings(content)
        assert all(finding.message and finding.remedy and finding.place.path for finding in found)
        assert not any(finding.rule == "catalogue.takes-too-long" for finding in found)
    finally:
        file.write_bytes(before)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["a.png", "a.jpg", "a.gif", "a.webp", "a.svg", "a.mp4", "a.vtt", "a.mp3", "a.pdf", "a.csv"]),
    head=st.sampled_from(
        [
            b"",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            b"GIF89a",
            b"RIFF\0\0\0\0WEBP",
            b"<svg>",
            b"%PDF-1.7",
            b"WEBVTT\n",
            b"\0\0\0\x0cftypisom",
            b"ID3",
        ]
    ),
    rest=st.binary(max_size=300),
)
def test_any_bytes_as_picture_film_or_paper_give_findings_and_no_exception(
    content: Path, name: str, head: bytes, rest: bytes
) -> None:
    folder = "bestanden" if name[-3:] in ("mp4", "vtt", "mp3", "pdf", "csv") else "afbeeldingen"
    file = content / folder / name
    file.parent.mkdir(exist_ok=True)
    try:
        file.write_bytes(head + rest)
        assert read_content(content).catalogue is not None
    finally:
        file.unlink()


NAMES = st.binary(min_size=1, max_size=40).filter(
    lambda name: b"/" not in name and b"\0" not in name and name not in (b".", b"..")
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=NAMES
    | st.text(max_size=12).map(
        lambda text: f"{text}.md".encode("utf-8", "replace").replace(b"/", b"-").replace(b"\0", b"-")
    )
)
def test_any_name_of_a_file_is_refused_or_can_be_an_address(content: Path, name: bytes) -> None:
    file = os.fsencode(content / "paginas") + b"/" + name
    with open(file, "wb") as made:  # noqa: PTH123 - a name of bytes
        made.write((SITE / "paginas" / "privacy.md").read_bytes())
    try:
        told = [f for f in read_content(content).findings if f.severity is Severity.ERROR]
        assert told or name.decode().removesuffix(".md").replace("-", "a").isalnum()
        assert all(finding.place.path.encode() for finding in told)
    finally:
        os.unlink(file)  # noqa: PTH108
