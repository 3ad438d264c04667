"""The files that servers and machines read in the site itself, and what is packed."""

from __future__ import annotations

import datetime as dt
import gzip
import re
from dataclasses import replace
from pathlib import Path

import brotli
import pytest

from plugins.serving import Redirect, Security, Served, finish
from plugins.serving.headers import FOR_EVER, caching, headers, is_fingerprinted
from plugins.serving.machines import robots_txt, security_txt
from plugins.serving.other_hosts import redirects_file
from plugins.serving.packed import pack
from tests.serving.internet_nl import faults
from tests.serving.town import LONG, PAGES, SECURITY, SERVED, built


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return built(tmp_path)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# -- headers -----------------------------------------------------------------------------------------------------------


def test_the_headers_are_what_internet_nl_asks() -> None:
    lower = {name.lower(): value for name, value in headers(SERVED).items()}
    assert faults(lower) == []
    for name in ("strict-transport-security", "content-security-policy", "referrer-policy", "x-frame-options"):
        assert faults({**lower, name: "x"})
        assert faults({each: value for each, value in lower.items() if each != name})


@pytest.mark.parametrize("bad", ["script-src 'unsafe-inline'", "img-src data:", "img-src https:", "connect-src *"])
def test_the_checker_sees_a_policy_that_lets_too_much_through(bad: str) -> None:
    lower = {name.lower(): value for name, value in headers(SERVED).items()}
    assert faults({**lower, "content-security-policy": f"{lower['content-security-policy']}; {bad}"})


def test_a_form_may_lead_to_hosts_where_one_acts_and_nowhere_else() -> None:
    policy = headers(SERVED)["Content-Security-Policy"]
    assert policy.endswith("form-action 'self' https://formulieren.lommerdal.example https://www.digid.nl")
    assert headers(replace(SERVED, acting=()))["Content-Security-Policy"].endswith("form-action 'self'")


def test_hosts_below_that_of_the_site_are_left_alone_unless_asked() -> None:
    assert headers(SERVED)["Strict-Transport-Security"] == "max-age=31536000"
    both = headers(replace(SERVED, subdomains=True))["Strict-Transport-Security"]
    assert both == "max-age=31536000; includeSubDomains"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/theme/helder.a1b2c3.css", True),
        ("/theme/js/helder.d4e5f6.js", True),
        ("/zoeken/teksten.0123456789.json", True),
        ("/theme/helder.css", False),
        ("/theme/favicon.12345.svg", False),
        ("/theme/a1b2c3.css", False),
        ("/zoeken/woorden.json", False),
        ("/zoeken/", False),
        ("/bestanden/plan.abcdef.pdf", False),
        ("/informatie/paspoort/", False),
    ],
)
def test_only_an_address_that_changes_with_its_content_is_kept_for_ever(address: str, kept: bool) -> None:
    assert is_fingerprinted(address) is kept
    assert caching(address) == (FOR_EVER if kept else "no-cache")


# -- _headers and _redirects -------------------------------------------------------------------------------------------


def test_headers_for_other_hosts_are_the_same(folder) -> None:
    first, *others = re.split(r"^(?=/)", (folder / "_headers").read_text("utf-8"), flags=re.MULTILINE)[1:]
    told = dict(line.strip().split(": ", 1) for line in first.splitlines()[1:])
    assert first.splitlines()[0] == "/*"
    assert told == headers(SERVED)
    assert [each.splitlines() for each in others] == [
        [f"/{name}", f"  Cache-Control: {FOR_EVER}"] for name in sorted(PAGES) if is_fingerprinted(f"/{name}")
    ]


def test_redirects_for_other_hosts_are_the_same(folder) -> None:
    assert (folder / "_redirects").read_text("utf-8").splitlines() == [
        "/informatie/oud/ /informatie/paspoort/ 301",
        "/informatie/oud /informatie/paspoort/ 301",
        "/Paginas/Oud.aspx / 301",
        "/buiten/ https://www.rijksoverheid.example/paspoort 301",
        "/buiten https://www.rijksoverheid.example/paspoort 301",
    ]


@pytest.mark.parametrize(
    ("old", "spellings"),
    [("/a/", ("/a/", "/a")), ("/a", ("/a", "/a/")), ("/a.html", ("/a.html",)), ("/a.b/c", ("/a.b/c", "/a.b/c/"))],
)
def test_an_address_is_also_found_with_or_without_the_slash_behind_it(old: str, spellings: tuple[str, ...]) -> None:
    assert Redirect(old, "/").spellings == spellings
    assert redirects_file(Served("https://x.example", redirects=(Redirect(old, "/"),))).count("\n") == len(spellings)


def test_what_a_manifest_holds_says_all() -> None:
    assert Served.from_data(SERVED.as_data()) == SERVED
    with pytest.raises((KeyError, TypeError, ValueError)):
        Served.from_data({"url": "x"})


# -- security.txt and robots.txt ---------------------------------------------------------------------------------------


def test_security_txt_says_who_to_tell_and_until_when(folder) -> None:
    assert (folder / ".well-known" / "security.txt").read_text("utf-8").splitlines() == [
        "Contact: mailto:veilig@lommerdal.example",
        "Contact: https://formulieren.lommerdal.example/lek",
        "Expires: 2027-06-01T00:00:00Z",
        "Canonical: https://www.lommerdal.example/.well-known/security.txt",
        "Policy: https://www.lommerdal.example/kwetsbaarheid-melden/",
        "Preferred-Languages: nl, en",
    ]


@pytest.mark.parametrize("security", [SECURITY, Security(("a@lommerdal.example",), SECURITY.expires)])
def test_security_txt_is_valid(security: Security) -> None:
    sectxt = pytest.importorskip("sectxt", reason="sectxt is not installed: it is one of the packages for developers")
    # The validator looks at the clock: the day is made half a year from its own.
    later = dt.datetime.now(dt.UTC).date() + dt.timedelta(180)
    text = security_txt(SERVED.url, replace(security, expires=later))
    parser = sectxt.Parser(text.encode(), urls=f"{SERVED.url}/.well-known/security.txt")
    assert parser.errors == []
    # A signature, and a key to write to in secret, are a municipality's own to add.
    assert {told["code"] for told in parser.recommendations} <= {"not_signed", "no_encryption"}
    assert sectxt.Parser(text.replace("Contact", "Kontakt").encode()).errors
    assert sectxt.Parser(text.encode(), urls="https://elders.example/.well-known/security.txt").errors


def test_without_anybody_to_tell_there_is_no_security_txt(tmp_path) -> None:
    finish(tmp_path, SERVED, None)
    assert not (tmp_path / ".well-known").exists()
    assert (tmp_path / "robots.txt").read_text("utf-8") == robots_txt() == "User-agent: *\nDisallow:\n"


# -- packed ------------------------------------------------------------------------------------------------------------


def test_what_becomes_smaller_is_packed_and_nothing_else(folder) -> None:
    files = tree(folder)
    page = "informatie/paspoort/index.html"
    assert gzip.decompress(files[f"{page}.gz"]) == brotli.decompress(files[f"{page}.br"]) == LONG.encode()
    assert all(len(data) < len(files[name[:-3]]) for name, data in files.items() if name.endswith((".gz", ".br")))
    for name in ("index.html", "bestanden/plan.pdf", "afbeeldingen/foto.webp"):
        assert name in files
        assert f"{name}.gz" not in files


def test_packed_again_the_bytes_are_the_same(folder) -> None:
    before = tree(folder)
    pack(folder)
    assert tree(folder) == before


def test_a_page_that_changed_or_went_never_leaves_its_old_packed_file(folder) -> None:
    page, other = folder / "informatie/paspoort/index.html", folder / "zoeken/index.html"
    page.write_text("kort", "utf-8")
    other.unlink()
    pack(folder)
    left = {path.name for name in (page, other) for path in name.parent.glob("*.html*")}
    assert left == {"index.html"}
    assert not list(other.parent.glob("*.html*"))
