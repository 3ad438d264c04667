"""From content to what is served: the facts, the pages that residents see now, and the command for the server."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.publishing import Release, live, lock, publish, staging
from plugins.serving import Redirect, Served
from plugins.workflow.serving import facts_of, finish_site, pages_of, remember, served_of
from plugins.workflow.session import Session
from tests.crises import ON, PREPARED, put
from tests.helpers import SITE, THEME, TODAY, copy_site, views_of, write
from tests.serving.real_nginx import free_port, needs_nginx, one_server, said_by_nginx
from tests.workflow.commands import ROOT, build, errors, run, tree

LIST = "content/gegevens/verhuisd.yaml"
NEWS = "content/nieuws/avond-open.md"
ROW = "- van: /nieuws/avond-open/\n  weg: De avond is geweest.\n- van: /oud/\n  naar: /contact/\n"


def session_of(content: Path) -> Session:
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    return session


def published(content: Path, output: Path, date: dt.date = TODAY) -> Release:
    """The pages of ``content`` published as a build does it, without the judging."""
    session = session_of(content)
    session.documents = session.rendered()
    with lock(output, wait=0, say=print):
        folder = staging(output)
        for view, document in zip(session.views(), session.documents, strict=True):
            (folder / view.output).parent.mkdir(parents=True, exist_ok=True)
            (folder / view.output).write_text(document.html, "utf-8")
        finish_site(session, folder)
        return publish(folder, output, facts_of(session), date=date)


# -- facts -------------------------------------------------------------------------------------------------------------


def test_forms_may_lead_to_hosts_where_one_acts() -> None:
    served = served_of(session_of(SITE))
    assert served.url == "https://www.lommerdal.example"
    assert served.host == "www.lommerdal.example"
    assert served.acting == ("afspraken.lommerdal.example", "formulieren.lommerdal.example")


def test_the_ordinary_home_page_leads_home_for_now_when_there_is_no_crisis(tmp_path) -> None:
    content = put(copy_site(tmp_path), PREPARED)
    served = served_of(session_of(content))
    assert [(each.old, each.new, each.status) for each in served.redirects] == [("/start/", "/", 302)]
    assert Served.from_data(served.as_data()) == served
    assert served_of(session_of(put(content, ON))).redirects == ()


def test_a_page_that_is_there_wins_from_a_row(tmp_path) -> None:
    content = copy_site(tmp_path)
    write(content, LIST, f"{ROW}- van: /contact\n  naar: /\n- van: /robots.txt\n  naar: /\n")
    assert served_of(session_of(content)).redirects == (Redirect("/oud/", "/contact/"),)
    (content / "nieuws" / "avond-open.md").unlink()
    assert served_of(session_of(content)).redirects == (Redirect("/nieuws/avond-open/"), Redirect("/oud/", "/contact/"))


def test_no_address_comes_or_goes_as_days_pass() -> None:
    """What an editor promised to have has an address as long as the file is there: a nightly build loses no page."""
    for content in (SITE, ROOT / "content"):
        today = set(views_of(content))
        assert [
            days for days in (1, 30, 300, 3000) if set(views_of(content, TODAY + dt.timedelta(days))) != today
        ] == []


# -- the site that is online -------------------------------------------------------------------------------------------


def test_a_release_says_of_each_page_where_it_came_from(tmp_path) -> None:
    release = published(SITE, tmp_path / "www")
    pages = pages_of(release)
    assert pages["/nieuws/avond-open/"] == NEWS
    assert pages["/"] == "content/gegevens/gemeente.yaml"
    assert "/404.html" not in pages
    assert set(pages) == {view.url for view in session_of(SITE).views() if view.url.endswith("/")}


def test_a_release_of_an_earlier_version_still_says_which_pages_it_has(tmp_path) -> None:
    output = tmp_path / "www"
    with lock(output, wait=0, say=print):
        folder = staging(output)
        (folder / "a").mkdir()
        (folder / "a" / "index.html").write_text("x")
        (folder / "index.html").write_text("x")
        assert pages_of(publish(folder, output, date=TODAY)) == {"/": "", "/a/": ""}


def test_a_build_knows_which_pages_residents_see(tmp_path) -> None:
    output, content = tmp_path / "www", copy_site(tmp_path)
    session = session_of(content)
    remember(session, output)
    assert session.context.addresses.published == {}
    published(content, output)
    remember(session, output)
    assert session.context.addresses.published["/nieuws/avond-open/"] == NEWS
    assert session.context.addresses.dated == frozenset()


def test_a_page_that_an_editor_took_away_makes_no_other_address_one_that_goes_by_itself(tmp_path) -> None:
    output, content = tmp_path / "www", copy_site(tmp_path)
    published(content, output)
    (content / "nieuws" / "avond-open.md").unlink()
    session = session_of(content)
    remember(session, output)
    assert "/nieuws/avond-open/" in session.context.addresses.published
    assert session.context.addresses.dated == frozenset()


def test_after_a_crisis_nobody_has_to_say_where_the_ordinary_home_page_went(tmp_path) -> None:
    output, content = tmp_path / "www", copy_site(tmp_path)
    put(content, ON)
    assert "/start/" in pages_of(published(content, output))
    put(content, PREPARED)
    session = session_of(content)
    remember(session, output)
    assert session.context.addresses.published.keys() <= {view.url for view in session.views()}


def test_an_alert_that_is_taken_away_needs_no_row(tmp_path) -> None:
    output, content = tmp_path / "www", copy_site(tmp_path)
    alerts = [address for address in pages_of(published(content, output)) if address.startswith("/meldingen/")]
    assert len(alerts) > 1
    session = session_of(content)
    remember(session, output)
    known = session.context.addresses.published
    assert [address for address in alerts if address in known] == ["/meldingen/"]


# -- the command for the server ----------------------------------------------------------------------------------------


@needs_nginx
def test_the_command_gives_what_nginx_takes(tmp_path) -> None:
    content, output = copy_site(tmp_path), tmp_path / "www"
    write(content, LIST, ROW)
    published(content, output)
    done = run("serverconfig", "--output", str(output), "--include")
    assert (done.returncode, done.stderr) == (0, "")
    assert 'location = "/oud/" { return 301 "/contact/"; }' in done.stdout
    assert said_by_nginx(one_server(output, done.stdout, free_port())) == ""


def test_without_options_the_certificate_is_left_to_fill_in(tmp_path) -> None:
    output = tmp_path / "www"
    published(SITE, output)
    done = run("serverconfig", "--output", str(output))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("VUL-IN") == 2


def test_the_command_fills_in_what_only_the_machine_knows(tmp_path) -> None:
    output = tmp_path / "www"
    published(SITE, output)
    words = "--certificate /etc/a.pem --key /etc/a.key --alias lommerdal.example --brotli".split()
    done = run("serverconfig", "--output", str(output), *words)
    assert done.returncode == 0
    for line in (f'root "{output}";', 'ssl_certificate "/etc/a.pem";', 'ssl_certificate_key "/etc/a.key";'):
        assert line in done.stdout
    assert "server_name www.lommerdal.example lommerdal.example;" in done.stdout
    assert "brotli_static on;" in done.stdout


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ([], "geen site van deze versie"),
        (["--alias", "a b"], "geen naam van een site"),
        (["--key", 'a"b'], "vreemde tekens"),
        (["--kei", "a"], "onbekende optie"),
    ],
)
def test_wrong_use_gives_exit_2_and_says_what(tmp_path, words: list[str], part: str) -> None:
    output = tmp_path / "www"
    if words:
        published(SITE, output)
    done = run("serverconfig", "--output", str(output), *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert part.lower() in done.stderr.lower()


# -- as people do ------------------------------------------------------------------------------------------------------


@pytest.mark.browser
def test_a_page_that_went_holds_the_site_up_until_somebody_says_where_it_went(tmp_path) -> None:
    content, output = copy_site(tmp_path), tmp_path / "output"
    assert build(content, output)[0] == 0
    before = tree(output)
    (content.parent / NEWS).unlink()
    code, report, said = build(content, output)
    assert (code, errors(report)) == (1, [("integrity.address-gone", NEWS, None)])
    assert "- van: /nieuws/avond-open/" in said
    assert tree(output) == before
    write(content, LIST, ROW)
    code, report, said = build(content, output)
    assert (code, errors(report)) == (0, []), said
    release = live(output)
    assert release is not None
    assert ["/nieuws/avond-open/", None] in release.extra["serving"]["redirects"]
    assert "/oud/ /contact/ 301\n" in (output / "_redirects").read_text("utf-8")
    assert {"robots.txt", "_headers", ".well-known/security.txt", "index.html.gz", "index.html.br"} <= set(tree(output))
