"""A video from the file to the site by the public commands (W65): what lacks is refused, what is whole is published."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers import copy_site, replace, write
from tests.media import CAPTIONS, FRONT, MEDIUM, PAGE, SHOWN, TALKING, TEXT, VIDEO, WEBVTT, film
from tests.workflow.commands import DATE, build, errors, run


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small site, with a video on a page."""
    content = copy_site(tmp_path)
    write(content, VIDEO, film())
    write(content, CAPTIONS, WEBVTT)
    write(content, MEDIUM, FRONT.format(TALKING) + TEXT)
    replace(content, PAGE, "uw kinderen.\n", f"uw kinderen.\n{SHOWN}")
    return content


def check(content: Path, *files: str) -> tuple[int, list[tuple[str, str, int | None]]]:
    """Exit code and errors of ``check``."""
    paths = [str(content.parent / file) for file in files]
    done = run("check", *paths, "--content", str(content), "--date", DATE, "--format", "json")
    return done.returncode, errors(json.loads(done.stdout))


def test_a_video_without_written_out_text_is_refused(content) -> None:
    write(content, MEDIUM, FRONT.format(TALKING))
    assert check(content) == (1, [("catalogue.medium-without-text", MEDIUM, 7)])


def test_a_video_without_captions_is_refused(content) -> None:
    write(content, MEDIUM, FRONT.format("geluid_vertelt_alles: ja\n") + TEXT)
    assert check(content) == (1, [("catalogue.no-captions", MEDIUM, 3)])


def test_captions_that_are_broken_are_refused(content) -> None:
    write(content, CAPTIONS, WEBVTT.replace("00:02.000 -->", "00:02,000 -->"))
    assert check(content) == (1, [("catalogue.captions-time", CAPTIONS, 6)])


def test_a_video_that_is_not_there_is_refused(content) -> None:
    (content.parent / VIDEO).unlink()
    assert check(content) == (1, [("catalogue.media-file-missing", MEDIUM, 3)])


def test_a_code_for_a_video_that_nobody_made_is_refused(content) -> None:
    replace(content, PAGE, "[[video:film]]", "[[video:flim]]")
    code, found = check(content)
    assert code == 1
    assert ("catalogue.unknown-short-code", PAGE, 16) in found


def test_a_link_to_a_video_that_is_not_written_out_is_refused(content) -> None:
    (content.parent / MEDIUM).unlink()
    replace(content, PAGE, "[[video:film]]", "Kijk naar [de video (mp4, 1 kB)](bestanden/film.mp4).")
    assert check(content) == (1, [("catalogue.media-not-written-out", VIDEO, None)])


def test_what_is_written_out_is_judged_as_prose_at_its_own_line(content) -> None:
    hard = "Onverminderd het bepaalde in het voorgaande lid dient de aanvraag door de aanvrager te worden ingediend.\n"
    write(content, MEDIUM, FRONT.format(TALKING) + f"{TEXT}\n{hard}")
    done = run("check", str(content.parent / MEDIUM), "--content", str(content), "--date", DATE, "--format", "json")
    found = {(f["path"], f["line"]) for f in json.loads(done.stdout)["findings"] if f["rule"].startswith("readab")}
    assert found == {(MEDIUM, 11)}


def test_a_video_with_everything_is_published_with_its_files(content, tmp_path) -> None:
    output = tmp_path / "output"
    code, report, said = build(content, output)
    assert code == 0, said
    assert errors(report) == []
    for path in (VIDEO, CAPTIONS):
        name = path.removeprefix("content/")
        assert (output / name).read_bytes() == (content / name).read_bytes()
    page = (output / "informatie/verhuizen/index.html").read_text("utf-8")
    assert '<track kind="captions" src="/bestanden/film.vtt" srclang="nl"' in page
    assert "Hij vraagt wat hij voor u kan doen." in page
