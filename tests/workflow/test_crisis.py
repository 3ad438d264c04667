"""The crisis page is rehearsed at every build: what would be wrong on the night itself is told on a quiet day."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Finding, Severity
from plugins.workflow.preview import PREPARED as SEEN
from plugins.workflow.preview import PreviewSite
from tests.crises import CRISIS, ON, PREPARED, on_a_telephone, put
from tests.helpers import TODAY, copy_site, findings_of
from tests.workflow.commands import DATE, build, run, tree

HARD = (
    "Gelet op de actuele ontwikkelingen worden alle belanghebbenden dringend verzocht om met onmiddellijke ingang de "
    "desbetreffende voorzorgsmaatregelen in acht te nemen teneinde onnodige gezondheidsrisico’s te voorkomen."
)
FIRE = "Er is een grote brand in Lommerdal."


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def told(content: Path, text: str) -> list[tuple[str, Severity, int | None]]:
    """(rule, severity, line) of what is wrong with the crisis page, in its own file."""
    found = [finding for finding in findings_of(put(content, text)) if finding.place.path == CRISIS]
    return [(f.rule, f.severity, f.place.line) for f in found if f.severity > Severity.NOTICE]


def both(content: Path, old: str, new: str) -> list[tuple[str, Severity, int | None]]:
    """The same of a page with this change; it is told alike of one that is prepared and of one that is on."""
    assert old in PREPARED
    prepared, on = (told(content, text.replace(old, new, 1)) for text in (PREPARED, ON))
    assert prepared == on
    return prepared


def test_a_good_page_passes_all_gates_prepared_and_on(content: Path) -> None:
    assert both(content, FIRE, FIRE) == []


def test_a_page_that_would_be_too_heavy_is_told_where_it_is_longest(content: Path) -> None:
    lines = "\n".join(f"  Ga weg uit straat {number}. {'Er is brand. ' * 20}" for number in range(1, 14))
    found = both(content, "  Blijf binnen, of", f"{lines}\n  Blijf binnen, of")
    (error,) = [each for each in found if each[1] is Severity.ERROR]
    assert error == ("integrity.crisis-weight", Severity.ERROR, 19)  # “straat 10” is one letter longer than “straat 9”


def test_a_text_that_is_too_hard_is_told_at_its_line(content: Path) -> None:
    found = both(content, FIRE, HARD)
    assert ("readability.very-long-sentence", Severity.ERROR, 6) in found


def test_a_link_to_an_unknown_site_is_told_at_its_line(content: Path) -> None:
    found = both(content, "www.toegankelijkheidsverklaring.nl", "www.elders.example")
    assert found == [("integrity.unknown-host", Severity.ERROR, 16)]


def test_check_says_it_of_the_file_alone_and_says_nothing_of_another(content: Path) -> None:
    put(content, PREPARED.replace(FIRE, HARD))
    done = run("check", "--content", str(content), "--date", DATE, str(content / "crisis.yaml"))
    assert (done.returncode, "content/crisis.yaml:6" in done.stdout) == (1, True), done.stdout
    other = run("check", "--content", str(content), "--date", DATE, str(content / "paginas" / "privacy.md"))
    assert (other.returncode, "crisis" in other.stdout) == (0, False), other.stdout


def test_what_is_told_of_a_page_that_is_not_on_names_no_address(content: Path) -> None:
    """It would be that of the home page, with which nothing is wrong."""
    found: list[Finding] = findings_of(put(content, PREPARED.replace(FIRE, HARD)))
    assert {finding.url for finding in found if finding.place.path == CRISIS} == {None}


def test_a_preview_shows_it_with_what_is_wrong_beside_it(content: Path) -> None:
    site = PreviewSite(put(content, PREPARED.replace(FIRE, HARD)), TODAY)
    shown, home = site.document(SEEN), site.document("/")
    assert shown is not None
    assert home is not None
    assert (shown.kind, home.kind) == ("crisis", "overzicht")
    assert "readability.very-long-sentence" in {finding.rule for finding in site.findings(shown)}
    assert "readability.very-long-sentence" not in {finding.rule for finding in site.findings(home)}
    assert PreviewSite(put(content, ON), TODAY).document(SEEN) is None


@pytest.mark.browser
def test_in_a_hurry_two_changed_lines_bring_it_online(content: Path, tmp_path: Path) -> None:
    put(content, PREPARED)
    output = tmp_path / "output"
    assert build(content, output)[0] == 0
    before = tree(output)
    assert b"/start/ / 302\n" in before["_redirects"]
    on_a_telephone(content, "23 november, 22.15 uur")
    code, report, said = build(content, output, "--spoed", env={"PATH": "/nergens"})
    assert (code, report["verdict"]) == (0, "ok"), said
    assert "<h1>Brand: blijf binnen</h1>" in (output / "index.html").read_text("utf-8")
    assert "Brand: blijf binnen" in (output / "contact" / "index.html").read_text("utf-8")
    assert CRISIS in said
    assert (output / "start" / "index.html").is_file()
    assert "/start/" not in (output / "_redirects").read_text("ascii")
    put(content, PREPARED)
    assert build(content, output, "--spoed")[0] == 0
    assert tree(output) == before


@pytest.mark.browser
def test_what_is_half_prepared_does_not_hold_up_another_alert_in_a_hurry(content: Path, tmp_path: Path) -> None:
    put(content, PREPARED)
    output = tmp_path / "output"
    assert build(content, output)[0] == 0
    put(content, PREPARED.replace("www.toegankelijkheidsverklaring.nl", "www.elders.example"))
    assert build(content, output, "--spoed")[0] == 0
    assert build(content, output)[0] == 1
