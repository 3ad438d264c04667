"""Files for download that pages of a website link to are got from the same host, and what cannot be had is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.accessibility.gather import Gathering, Limits
from plugins.accessibility.gather.website import gather
from plugins.checks import Document, Finding, Site
from tests.accessibility.gather.sites import HTML, Reply, Website, links, moved, page, sitemap, website
from tests.accessibility.papers.make import found as found_in
from tests.accessibility.papers.make import pdf

GOOD = (200, {"Content-Type": "application/pdf"}, pdf())


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def got(found: Gathering, site: Website) -> list[str]:
    return [each.address.removeprefix(site.base) for each in found.downloads]


def missed(found: Gathering, site: Website) -> dict[str, str]:
    return {each.url.removeprefix(site.base): each.reason for each in found.missed if each.file}


@pytest.mark.parametrize("listed", [True, False])
def test_each_file_that_pages_link_to_is_got_once(site: Website, tmp_path: Path, listed: bool) -> None:
    site.replies |= {
        "/": links("/a/", "/plan.pdf", "plan.pdf#page=2", "/Brief%20nieuw.DOCX", "/foto.jpg", "/film.mp4"),
        "/a/": page('<p><a href="../plan.pdf">Plan</a></p><map><area href="/kaart.ods"></map>', "A"),
        "/plan.pdf": GOOD,
        "/Brief%20nieuw.DOCX": (200, {"Content-Type": "application/octet-stream"}, b"x"),
        "/kaart.ods": (200, {}, b"y"),
    }
    if listed:
        site.replies["/sitemap.xml"] = sitemap(f"{site.base}/a/")
    found = gather(f"{site.base}/", folder=tmp_path)
    assert got(found, site) == ["/plan.pdf", "/Brief%20nieuw.DOCX", "/kaart.ods"]
    assert [each.name for each in found.downloads] == ["1/plan.pdf", "2/Brief nieuw.DOCX", "3/kaart.ods"]
    assert (found.folder / "1/plan.pdf").read_bytes() == GOOD[2]
    assert (found.missed, site.asked.count("/plan.pdf")) == ([], 1)


def test_without_a_folder_and_with_only_one_page_files_are_left(site: Website, tmp_path: Path) -> None:
    site.replies |= {"/": links("/plan.pdf"), "/plan.pdf": GOOD}
    assert gather(f"{site.base}/").downloads == []
    assert gather(f"{site.base}/", only=True, folder=tmp_path).downloads == []
    assert "/plan.pdf" not in site.asked


def test_other_hosts_are_never_asked_also_when_a_file_moved_there(site: Website, tmp_path: Path) -> None:
    with website() as other:
        site.replies |= {"/": links(f"{other.base}/plan.pdf", "/weg.pdf"), "/weg.pdf": moved(f"{other.base}/weg.pdf")}
        found = gather(f"{site.base}/", folder=tmp_path)
        assert (found.downloads, found.missed, other.asked) == ([], [], [])


def test_a_file_on_the_host_counts_wherever_it_stands(site: Website, tmp_path: Path) -> None:
    site.replies |= {"/zorg/": links("/bestanden/plan.pdf"), "/bestanden/plan.pdf": GOOD}
    assert got(gather(f"{site.base}/zorg/", folder=tmp_path), site) == ["/bestanden/plan.pdf"]


@pytest.mark.parametrize("pattern", ["*.pdf", "/bestanden/*", "bestanden/plan.pdf"])
def test_what_is_excluded_is_not_asked_and_not_missed(site: Website, tmp_path: Path, pattern: str) -> None:
    site.replies |= {"/": links("/bestanden/plan.pdf")}
    found = gather(f"{site.base}/", Limits(exclude=(pattern,)), folder=tmp_path)
    assert (found.downloads, found.missed, [path for path in site.asked if "plan" in path]) == ([], [], [])


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ((401, {}, b"x"), "wachtwoord"),
        ((403, {}, b"x"), "weigert"),
        ((404, HTML, b"x"), "Dit bestand is er niet (antwoord 404)"),
        ((410, HTML, b"x"), "Dit bestand is er niet meer"),
        ((418, {}, b"x"), "antwoord 418"),
        ((503, {}, b"x"), "te druk"),
        ((302, {}, b""), "antwoord 302"),
        ((302, {"Location": "/x.pdf"}, b""), "blijft doorsturen"),
        ((200, HTML, b"<p>Niet gevonden"), "een webpagina, en geen bestand"),
        ((200, {"Content-Type": "application/pdf"}, b"x" * 1001), "groter dan 0,001 MB"),
        ((200, {"Content-Type": "application/pdf", "Content-Length": "900"}, b"half"), "dat niet klopt"),
    ],
)
def test_a_file_that_cannot_be_had_is_missed_with_the_reason_and_the_page(
    site: Website, tmp_path: Path, reply: Reply, reason: str
) -> None:
    site.replies |= {"/": links("/x.pdf", "/y.pdf"), "/x.pdf": reply, "/y.pdf": (200, {}, b"y" * 1000)}
    found = gather(f"{site.base}/", Limits(page_bytes=1000), folder=tmp_path)
    assert got(found, site) == ["/y.pdf"]
    assert list(missed(found, site)) == ["/x.pdf"]
    assert reason in missed(found, site)["/x.pdf"]
    assert f"Een link op {site.base}/ wijst hiernaar." in missed(found, site)["/x.pdf"]


def test_a_file_without_end_is_given_up_and_a_host_that_falls_silent_is_left(site: Website, tmp_path: Path) -> None:
    names = [f"/{number}.pdf" for number in range(9)]
    site.replies |= {"/": links("/goed.pdf", *names), "/goed.pdf": GOOD, **dict.fromkeys(names, site.wait)}
    found = gather(f"{site.base}/", Limits(connect=1, read=0.2, answer=0.3, failures=3), folder=tmp_path)
    assert got(found, site) == ["/goed.pdf"]
    told = list(missed(found, site).values())
    assert "te lang geen antwoord" in told[0]
    assert "geeft geen antwoord meer. Niet bekeken bestanden:" in told[-1]
    assert len(told) < len(names)


def test_a_file_that_moved_on_the_host_is_got_under_the_address_that_the_page_has(
    site: Website, tmp_path: Path
) -> None:
    site.replies |= {"/": links("/oud.pdf"), "/oud.pdf": moved("/nieuw?id=1"), "/nieuw?id=1": GOOD}
    found = gather(f"{site.base}/", folder=tmp_path)
    assert [(each.address, each.name) for each in found.downloads] == [(f"{site.base}/oud.pdf", "1/oud.pdf")]


def test_a_file_without_a_telling_name_is_known_by_what_the_server_says(site: Website, tmp_path: Path) -> None:
    site.replies |= {
        "/": links("/download?id=7", "/groot", "/foto"),
        "/download?id=7": GOOD,
        "/groot": (200, {"Content-Type": "application/octet-stream"}, b"x"),
        "/foto": (200, {"Content-Type": "image/png"}, b"x"),
    }
    found = gather(f"{site.base}/", folder=tmp_path)
    assert [each.name for each in found.downloads] == ["1/download.pdf"]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/%2e%2e%2f%2e%2e%2fetc.pdf", "1/etc.pdf"),
        ("/a%00b%5Cc.pdf", "1/a_b_c.pdf"),
        ("/.pdf?x.pdf", "1/bestand.pdf"),
        (f"/{'a' * 300}.pdf", f"1/{'a' * 100}.pdf"),
        ("/caf%C3%A9.pdf", "1/café.pdf"),
    ],
)
def test_a_name_from_elsewhere_stays_in_the_folder(site: Website, tmp_path: Path, place: str, name: str) -> None:
    site.replies["/"] = links(place, "/goed.pdf")
    site.otherwise = lambda _path: GOOD
    found = gather(f"{site.base}/", folder=tmp_path / "hier")
    assert [each.name for each in found.downloads] == [name, "2/goed.pdf"]
    assert set(tmp_path.rglob("*.pdf")) == {found.folder / each.name for each in found.downloads}


@pytest.mark.parametrize(
    ("limits", "number"), [(Limits(downloads=2), 2), (Limits(all_downloads_bytes=10, at_once=1), 1)]
)
def test_too_many_or_too_much_is_cut_off_with_a_word_about_it(
    site: Website, tmp_path: Path, limits: Limits, number: int
) -> None:
    names = [f"/{each}.pdf" for each in range(4)]
    site.replies |= {"/": links(*names), **dict.fromkeys(names, GOOD)}
    found = gather(f"{site.base}/", limits, folder=tmp_path)
    assert len(found.downloads) == number
    assert f"Niet bekeken bestanden: {4 - number}." in missed(found, site)[f"/{number}.pdf"]


def test_the_same_rules_judge_them_and_name_address_and_pages(site: Website, tmp_path: Path) -> None:
    site.replies |= {
        "/": page('<base href="/x/"><p><a href="plan.pdf">Plan</a></p><a href="/a/">Lees over A</a>'),
        "/a/": links("/x/plan.pdf", "/x/goed.pdf", title="A"),
        "/x/plan.pdf": (200, {}, pdf(tags=None)),
        "/x/goed.pdf": GOOD,
    }
    found = gather(f"{site.base}/", folder=tmp_path)
    (finding,) = judged(found)
    address = f"{site.base}/x/plan.pdf"
    assert (finding.rule, finding.url, finding.place.path) == ("accessibility.file-untagged", address, address)
    assert finding.quote == "plan.pdf"
    assert finding.message.endswith(f"Een link ernaar staat op: {site.base}/, {site.base}/a/.")


def judged(found: Gathering) -> list[Finding]:
    documents = [Document(each.path, each.url, "pagina", each.html) for each in found.pages]
    files = {each.name: each.address for each in found.downloads}
    addresses = {each.url: each.address for each in found.pages} | files
    return found_in(Site(found.folder, documents, frozenset(files), addresses=addresses))
