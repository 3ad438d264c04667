"""Every page of a website is found once, other hosts are left alone, and what cannot be had is said."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from plugins.accessibility.gather import Gathering, Limits
from plugins.accessibility.gather.website import gather
from plugins.checks.gate import GateFailed
from tests.accessibility.gather.sites import HTML, Reply, Website, links, moved, page, sitemap, website

QUICK = Limits(connect=1, read=0.3, answer=0.6)


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


def paths(found: Gathering, site: Website) -> list[str]:
    return [each.url.removeprefix(site.base) for each in found.pages]


def missed(found: Gathering, site: Website) -> dict[str, str]:
    return {each.url.removeprefix(site.base): each.reason for each in found.missed}


# -- sitemaps ----------------------------------------------------------------------------------------------------------


def test_the_pages_of_the_sitemap_are_taken_and_links_are_not_followed(site: Website) -> None:
    site.replies |= {
        "/": links("/verborgen/"),
        "/sitemap.xml": sitemap(f"{site.base}/b/", f"{site.base}/a/", f"{site.base}/folder.pdf"),
        "/a/": page(title="A"),
        "/b/": page(title="B"),
    }
    found = gather(f"{site.base}/")
    assert paths(found, site) == ["/", "/b/", "/a/"]
    assert [each.address for each in found.pages] == [each.url for each in found.pages]
    assert (found.missed, found.notes) == ([], [])
    assert "/folder.pdf" not in site.asked


def test_robots_names_the_sitemaps_and_an_index_leads_to_more_also_in_gzip(site: Website) -> None:
    site.replies |= {
        "/": page(),
        "/robots.txt": (200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /\nSitemap: /kaart.xml\n"),
        "/kaart.xml": sitemap("/een.xml", f"{site.base}/twee.xml.gz", "/een.xml", index=True),
        "/een.xml": sitemap(f"{site.base}/1/"),
        "/twee.xml.gz": (200, {"Content-Type": "application/gzip"}, gzip.compress(sitemap(f"{site.base}/2/")[2])),
        "/1/": page(title="Een"),
        "/2/": page(title="Twee"),
    }
    assert paths(gather(f"{site.base}/"), site) == ["/", "/1/", "/2/"]
    assert site.asked.count("/een.xml") == 1
    assert "/sitemap.xml" not in site.asked


def test_a_sitemap_may_be_plain_text(site: Website) -> None:
    site.replies |= {
        "/": page(),
        "/robots.txt": (200, {"Content-Type": "text/plain"}, b"Sitemap: /kaart.txt"),
        "/kaart.txt": (200, {"Content-Type": "text/plain"}, f"{site.base}/1/\n{site.base}/2/\n".encode()),
        "/1/": page(title="Een"),
        "/2/": page(title="Twee"),
    }
    assert paths(gather(f"{site.base}/"), site) == ["/", "/1/", "/2/"]


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;">]><urlset><url><loc>&c;</loc></url></urlset>'


@pytest.mark.parametrize(
    "broken",
    [
        (200, {"Content-Type": "application/xml"}, b"<urlset><url><loc>http://x/</urlset>"),
        (200, {"Content-Type": "application/xml"}, BOMB),
        (200, {"Content-Type": "application/xml"}, gzip.compress(b"<urlset></urlset>" * 99)[:-20]),
        (500, HTML, b""),
        page("Niet gevonden"),
    ],
)
def test_a_broken_sitemap_is_said_and_the_links_are_followed(site: Website, broken: Reply) -> None:
    site.replies |= {
        "/": links("/a/"),
        "/robots.txt": (200, {"Content-Type": "text/plain"}, b"Sitemap: /kaart.xml"),
        "/kaart.xml": broken,
        "/a/": page(title="A"),
    }
    found = gather(f"{site.base}/")
    assert paths(found, site) == ["/", "/a/"]
    assert len(found.notes) == 1
    assert "De sitemap" in found.notes[0]


def test_sitemaps_that_name_each_other_end(site: Website) -> None:
    site.replies |= {"/": page(), "/sitemap.xml": sitemap("/sitemap.xml", "/x.xml", index=True)}
    site.replies["/x.xml"] = sitemap("/sitemap.xml", index=True)
    assert paths(gather(f"{site.base}/"), site) == ["/"]


def test_an_endless_row_of_sitemaps_is_cut_off(site: Website) -> None:
    site.replies["/"] = page()
    site.otherwise = lambda path: sitemap(f"{path}x.xml", index=True) if path.endswith("xml") else (404, HTML, b"")
    found = gather(f"{site.base}/")
    assert "De sitemap is te groot" in found.notes[0]


def test_another_host_in_the_sitemap_is_not_asked(site: Website) -> None:
    with website() as other:
        site.replies |= {"/": page(), "/sitemap.xml": sitemap(f"{other.base}/x/", f"{site.base}/a/")}
        site.replies["/a/"] = page(title="A")
        found = gather(f"{site.base}/")
        assert paths(found, site) == ["/", "/a/"]
        assert "adressen van een andere website (1)" in found.notes[0]
        assert other.asked == []


# -- links -------------------------------------------------------------------------------------------------------------


def test_without_sitemap_links_are_followed_nearest_first_and_each_page_once(site: Website) -> None:
    site.replies |= {
        "/": links("/b/", "a/", "#hier", "/a/#kop", "mailto:x@voorbeeld.nl", "javascript:void(0)", "http://[kapot"),
        "/a/": links("/", "../c/", "/c/?utm_source=brief", title="A"),
        "/b/": links("/a/", title="B"),
        "/c/": page("<base href='/ander/'><a href='d/'>Lees over D</a>", "C"),
        "/ander/d/": page(title="D"),
    }
    found = gather(f"{site.base}/")
    assert paths(found, site) == ["/", "/b/", "/a/", "/c/", "/ander/d/"]
    assert found.missed == []
    # Two are asked at once: which of them the server hears first is chance, what is told is not.
    asked = [path for path in site.asked if path not in ("/robots.txt", "/sitemap.xml")]
    assert sorted(asked) == sorted(paths(found, site))


def test_other_hosts_and_ports_are_never_asked(site: Website) -> None:
    with website() as other:
        other.replies["/"] = page()
        site.replies |= {"/": links(f"{other.base}/", "/weg/"), "/weg/": moved(f"{other.base}/")}
        found = gather(f"{site.base}/")
        assert paths(found, site) == ["/"]
        assert found.missed == []
        assert other.asked == []


@pytest.mark.parametrize("start", ["/zorg/", "/zorg", "/zorg/index.html"])
def test_a_start_below_the_root_means_that_part_of_the_site(site: Website, start: str) -> None:
    site.replies |= {
        start: links("/zorg/hulp/", "/zorgen/", "/", title="Zorg"),
        "/zorg/hulp/": page(title="Hulp"),
    }
    assert paths(gather(f"{site.base}{start}"), site) == [start, "/zorg/hulp/"]


def test_a_root_that_redirects_still_means_the_whole_site(site: Website) -> None:
    site.replies |= {"/": moved("/nl/"), "/nl/": links("/en/"), "/en/": page(title="English")}
    assert paths(gather(f"{site.base}/"), site) == ["/nl/", "/en/"]


def test_one_page_under_several_addresses_is_looked_at_once(site: Website) -> None:
    same = page(title="X")
    site.replies |= {
        "/": links("/x/", "/x", "/x/index.html", "/x/?druk=1", "/y", "/y/", "/?b=2&a=1", "/?a=1&b=2"),
        "/x/": same,
        "/x": same,
        "/x/index.html": same,
        "/x/?druk=1": same,
        "/y": moved("/y/", 301),
        "/y/": page(title="Y"),
        "/?b=2&a=1": page(title="Keuze"),
    }
    found = gather(f"{site.base}/")
    assert sorted(paths(found, site)) == ["/", "/?b=2&a=1", "/x/", "/y/"]
    assert found.missed == []


def test_different_pages_of_one_script_are_all_looked_at(site: Website) -> None:
    site.replies["/"] = links(*(f"/index.php?id={number}" for number in range(5)))
    site.otherwise = lambda path: page(title=path) if "id=" in path else (404, HTML, b"")
    assert len(gather(f"{site.base}/").pages) == 6


def test_a_redirect_is_followed_within_the_site_and_remembered(site: Website) -> None:
    site.replies |= {
        "/": links("/oud/", "/ouder/"),
        "/ouder/": moved("/oud/", 301),
        "/oud/": moved("/nieuw/", 308),
        "/nieuw/": page(title="Nieuw"),
    }
    found = gather(f"{site.base}/")
    assert paths(found, site) == ["/", "/nieuw/"]
    assert found.missed == []
    assert site.asked.count("/nieuw/") == 1


def test_a_redirect_that_only_puts_the_query_in_order_is_followed(site: Website) -> None:
    site.replies |= {"/": links("/x?b=2&a=1"), "/x?b=2&a=1": moved("/x?a=1&b=2"), "/x?a=1&b=2": page(title="X")}
    assert paths(gather(f"{site.base}/"), site) == ["/", "/x?a=1&b=2"]


def test_redirects_without_end_are_missed(site: Website) -> None:
    site.replies |= {
        "/": links("/zelf/", "/heen/", "/terug/", "/keten/1"),
        "/zelf/": moved("/zelf/"),
        "/heen/": moved("/terug/"),
        "/terug/": moved("/heen/"),
    }
    site.otherwise = lambda path: moved(f"{path}1") if path.startswith("/keten/") else (404, HTML, b"")
    told = missed(gather(f"{site.base}/"), site)
    assert {"/zelf/", "/keten/1"} < set(told)
    assert {"/heen/", "/terug/"} & set(told)
    assert all("blijft doorsturen" in reason for reason in told.values())


# -- what is no page ---------------------------------------------------------------------------------------------------


def test_downloads_are_no_pages_and_are_not_fetched_whole(site: Website) -> None:
    huge = {"Content-Type": "application/octet-stream", "Content-Length": str(10**12)}
    site.replies |= {
        "/": links("/groot", "/brief", "/foto.jpg"),
        "/groot": (200, huge, b"begin"),
        "/brief": (200, {**HTML, "Content-Disposition": "attachment; filename=x.html"}, b"<p>hoi"),
    }
    found = gather(f"{site.base}/")
    assert paths(found, site) == ["/"]
    assert found.missed == []
    assert "/foto.jpg" not in site.asked


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ((401, HTML, b"x"), "wachtwoord"),
        ((403, HTML, b"x"), "weigert"),
        ((404, HTML, b"x"), "404"),
        ((410, HTML, b"x"), "410"),
        ((418, HTML, b"x"), "418"),
        ((500, HTML, b"x"), "500"),
        ((503, HTML, b"x"), "te druk"),
        ((302, {}, b""), "302"),
        ((200, HTML, b" \n"), "leeg"),
        ((200, HTML, b"GIF89a\x00\x01\x02"), "geen HTML"),
        ((200, HTML, b"<p>" + b"x" * 2000), "groter dan 0,001 MB"),
        ((200, {"Content-Type": "application/xhtml+xml"}, b"<html><p></html>"), "XML klopt niet op regel 1"),
        ((200, {**HTML, "Content-Encoding": "gzip"}, b"geen gzip"), "dat niet klopt"),
        ((200, {**HTML, "Content-Length": "900"}, b"<p>half"), "dat niet klopt"),
    ],
)
def test_a_page_that_cannot_be_had_is_missed_with_the_reason_and_where_it_is_named(
    site: Website, reply: Reply, reason: str
) -> None:
    site.replies |= {"/": links("/x/", "/a/"), "/x/": reply, "/a/": page(title="A")}
    found = gather(f"{site.base}/", Limits(page_bytes=1000))
    assert paths(found, site) == ["/", "/a/"]
    assert list(missed(found, site)) == ["/x/"]
    assert reason in missed(found, site)["/x/"]
    assert f"Een link op {site.base}/ wijst hiernaar." in missed(found, site)["/x/"]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html; charset=iso-8859-1", "<p>café".encode("latin-1")),
        ("text/html", '<meta charset="windows-1252"><p>café'.encode("latin-1")),
        ("text/html", "<p>café".encode()),
        ("text/html; charset=iso-8859-1", "\ufeff<p>café".encode()),
        ("text/html", "\ufeff<p>café".encode("utf-16-le")),
        ("", b"<!doctype html><p>caf&#233; caf\xe9"),
    ],
)
def test_a_page_is_read_in_its_own_charset(site: Website, kind: str, body: bytes) -> None:
    site.replies["/"] = (200, {"Content-Type": kind}, body)
    assert "café" in gather(f"{site.base}/").pages[0].html


def test_the_links_of_a_page_that_is_too_large_are_followed(site: Website) -> None:
    site.replies |= {"/": page("<a href='/a/'>Lees over A</a>" + "<b>x</b>" * 200), "/a/": page(title="A")}
    found = gather(f"{site.base}/", Limits(page_nodes=100))
    assert paths(found, site) == ["/a/"]
    assert list(missed(found, site)) == ["/"]


def test_a_page_without_end_is_given_up(site: Website) -> None:
    site.replies |= {"/": links("/traag/", "/a/"), "/traag/": site.wait, "/a/": page(title="A")}
    found = gather(f"{site.base}/", QUICK)
    assert paths(found, site) == ["/", "/a/"]
    assert "te lang geen antwoord" in missed(found, site)["/traag/"]


# -- limits ------------------------------------------------------------------------------------------------------------


def endless(site: Website) -> None:
    """A calendar that links to the next month, for ever."""
    site.replies["/"] = links("/agenda/?maand=0", "/contact/")
    site.replies["/contact/"] = page(title="Contact")

    def month(path: str) -> Reply:
        if "maand=" not in path:
            return 404, HTML, b""
        return links(f"/agenda/?maand={int(path.rpartition('=')[2]) + 1}", title=path)

    site.otherwise = month


def test_a_trap_comes_after_the_other_pages_and_ends_with_a_word_about_it(site: Website) -> None:
    endless(site)
    found = gather(f"{site.base}/", Limits(link_depth=5))
    assert paths(found, site)[:3] == ["/", "/agenda/?maand=0", "/contact/"]
    assert len(found.pages) == 7
    assert "te ver weg van de eerste pagina" in missed(found, site)["/"]


def test_too_many_variants_of_one_page_are_cut_off_with_a_word_about_it(site: Website) -> None:
    endless(site)
    found = gather(f"{site.base}/", Limits(variants=3))
    assert len(found.pages) == 5
    assert "te veel varianten" in missed(found, site)["/agenda/"]
    assert "--exclude" in missed(found, site)["/agenda/"]


def test_what_is_excluded_is_not_asked_and_not_missed(site: Website) -> None:
    endless(site)
    found = gather(f"{site.base}/", Limits(exclude=("/agenda/*",)))
    assert paths(found, site) == ["/", "/contact/"]
    assert found.missed == []
    assert not any(path.startswith("/agenda/") for path in site.asked)


def test_our_own_limit_makes_it_incomplete_that_of_the_asker_does_not(site: Website) -> None:
    site.replies["/"] = links(*(f"/{number}/" for number in range(9)))
    site.otherwise = lambda path: page(title=path)
    ours = gather(f"{site.base}/", Limits(default_pages=4))
    assert len(ours.pages) == 4
    assert "meer dan 4 pagina’s: nog minstens 6" in missed(ours, site)["/"]
    theirs = gather(f"{site.base}/", Limits(max_pages=4))
    assert len(theirs.pages) == 4
    assert theirs.missed == []
    assert any("nog minstens 6" in note for note in theirs.notes)


def test_a_website_that_falls_silent_is_not_asked_on_and_on(site: Website) -> None:
    site.replies["/"] = links(*(f"/{number}/" for number in range(50)))
    site.otherwise = site.wait
    site.replies["/robots.txt"] = site.replies["/sitemap.xml"] = (404, HTML, b"")
    found = gather(f"{site.base}/", Limits(connect=1, read=0.2, answer=0.4, failures=2))
    assert len(site.asked) < 10
    assert "Niet bekeken: 48" in missed(found, site)["/"]


def test_only_one_page_is_one_request(site: Website) -> None:
    site.replies["/x/"] = links("/a/")
    assert paths(gather(f"{site.base}/x/", only=True), site) == ["/x/"]
    assert site.asked == ["/x/"]


def test_progress_is_told(site: Website) -> None:
    site.replies |= {"/": links("/a/", "/b/"), "/a/": page(title="A"), "/b/": page(title="B")}
    told: list[tuple[int, int]] = []
    gather(f"{site.base}/", Limits(at_once=1), lambda done, known: told.append((done, known)))
    assert told == [(2, 3), (3, 3)]


def test_who_asks_says_so(site: Website) -> None:
    site.replies["/"] = page()
    gather(f"{site.base}/")
    assert site.agents == {"HelderLoket (controle van toegankelijkheid)"}


# -- no website --------------------------------------------------------------------------------------------------------


def failure(address: str, limits: Limits = QUICK) -> str:
    with pytest.raises(GateFailed) as failed:
        gather(address, limits)
    return str(failed.value)


def test_a_closed_port_fails() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        assert "geen verbinding met 127.0.0.1" in failure(f"http://127.0.0.1:{held.getsockname()[1]}/")


def test_a_host_that_never_answers_fails(site: Website) -> None:
    site.replies["/"] = site.wait
    assert "te lang geen antwoord" in failure(f"{site.base}/")


def test_a_header_that_never_ends_fails() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        assert "te lang geen antwoord" in failure(address)


def test_a_name_that_does_not_exist_fails() -> None:
    assert "bestaat-niet.invalid is niet te vinden" in failure("http://bestaat-niet.invalid/", Limits())


def test_what_does_not_speak_tls_fails(site: Website) -> None:
    assert "beveiligde verbinding" in failure(site.base.replace("http:", "https:"), Limits())


@contextmanager
def talking(*lines: bytes) -> Iterator[str]:
    """A server that says these lines, one to each visitor, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            for line in lines:
                visitor, _ = server.accept()
                visitor.recv(1000)
                visitor.sendall(line)
                visitor.close()

        threading.Thread(target=answer, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def test_what_does_not_speak_http_fails() -> None:
    with talking(*[b"220 mail.voorbeeld.nl ESMTP\r\n"] * 2) as address:
        assert "dat niet klopt" in failure(address, Limits())


def test_a_server_that_hangs_up_is_asked_once_more() -> None:
    good = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x"
    with talking(b"", good) as address:
        assert len(gather(address, only=True).pages) == 1


def test_a_start_that_leads_to_another_website_says_which(site: Website) -> None:
    with website() as other:
        site.replies["/"] = moved(f"{other.base}/nl/")
        assert f"stuurt door naar {other.base}/nl/" in failure(f"{site.base}/")
        assert other.asked == []


def test_a_start_that_redirects_for_ever_fails(site: Website) -> None:
    site.replies |= {"/": moved("/a"), "/a": moved("/")}
    assert "blijft doorsturen" in failure(f"{site.base}/")


def test_a_start_that_is_no_page_is_missed(site: Website) -> None:
    site.replies["/x.pdf"] = (200, {"Content-Type": "application/pdf"}, b"%PDF")
    found = gather(f"{site.base}/x.pdf", only=True)
    assert "geen webpagina" in missed(found, site)["/x.pdf"]


def test_a_proxy_is_not_used_for_this_machine(site: Website, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    site.replies["/"] = page()
    assert paths(gather(f"{site.base}/"), site) == ["/"]


def test_a_proxy_is_used_for_a_website(site: Website, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site.base)
    monkeypatch.delenv("no_proxy", raising=False)
    site.replies["http://voorbeeld.invalid/"] = page(title="Langs de proxy")
    assert "Langs de proxy" in gather("http://voorbeeld.invalid/").pages[0].html


def test_a_proxy_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert "De proxy" in failure("http://voorbeeld.invalid/", Limits())
