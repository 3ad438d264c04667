"""The public commands that know another day than today: ``forecast``, and ``preview --date``."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from plugins.workflow.arguments import UsageError
from plugins.workflow.forecast.command import main
from tests.helpers import SITE, copy_site, replace
from tests.workflow.commands import DATE, ROOT, run
from tests.workflow.forecast.town import town


def ahead(content: Path, *words: str, date: str = DATE) -> subprocess.CompletedProcess[str]:
    return run("forecast", "--content", str(content), "--date", date, *words)


def test_the_main_thing_is_the_first_line_and_what_lies_ahead_is_no_failure(tmp_path: Path) -> None:
    done = ahead(town(tmp_path), "--days", "14")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    first, *rest = done.stdout.splitlines()
    assert re.fullmatch(r"In de komende 14 dagen verandert er op \d dagen iets\. \d dingen gaan mis als .*", first)
    assert "Woensdag 2 december 2026" in rest
    assert rest.index("Per team: wat moet er gebeuren, en voor wanneer?") > rest.index("Woensdag 2 december 2026")


def test_the_outcome_for_programs_goes_to_standard_output_alone() -> None:
    done = ahead(SITE, "--days", "9", "--format", "json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert list(told) == ["schema", "verdict", "date", "days", "headline", "today", "dates", "teams"]
    assert (told["schema"], told["verdict"], told["date"], told["days"]) == (1, "ok", DATE, 9)
    (day,) = [day for day in told["dates"] if day["happenings"]]
    assert list(day) == ["date", "made", "happenings", "came", "gone", "failed", "specials"]
    assert day["date"] == "2026-12-02"
    (happening,) = day["happenings"]
    assert happening["cause"] == {
        "kind": "alert-ends",
        "text": "De melding ‘Balie op 1 december dicht’ is voorbij.",
        "path": "content/meldingen/balie-dicht.yaml",
        "line": 4,
        "team": None,
    }
    assert [list(change) for change in happening["changes"]] == [["what", "urls", "went", "came"]] * 5
    (passed,) = day["came"]
    assert (passed["rule"], passed["team"]) == ("catalogue.alert-passed", None)
    chores = [chore for team in told["teams"] for chore in team["chores"]]
    assert [list(chore) for chore in chores] == [
        ["date", "rule", "title", "path", "line", "message", "fingerprint"] for _ in chores
    ]


@pytest.mark.parametrize("shape", ["text", "json"])
def test_errors_of_today_come_first(tmp_path: Path, shape: str) -> None:
    content = copy_site(tmp_path)
    replace(content, "content/nieuws/avond-open.md", "titel:", "titlel:")
    done = ahead(content, "--format", shape)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    if shape == "json":
        told = json.loads(done.stdout)
        assert (told["verdict"], told["days"], told["dates"]) == ("blocked", 0, [])
        assert "catalogue.unknown-key" in [finding["rule"] for finding in told["today"]]
    else:
        assert "content/nieuws/avond-open.md:2" in done.stdout
        assert done.stdout.endswith("Vooruitkijken kan pas als de inhoud van vandaag klopt.\n")


@pytest.mark.parametrize(
    "words", [["--days", "0"], ["--days", "367"], ["--days", "veel"], ["--format", "html"], ["--date", "morgen"], ["x"]]
)
def test_wrong_use_is_told_in_dutch(words: list[str]) -> None:
    with pytest.raises(UsageError, match=r"python3 tasks\.py forecast --help|is geen datum"):
        main(words)


def test_preview_shows_the_site_of_another_day() -> None:
    command = [sys.executable, "-P", "-m", "plugins.workflow", "preview", "--content", str(SITE)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [*command, "--date", "2027-01-01", "--port", "0"], stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    ) as server:
        try:
            assert server.stderr
            port = re.search(r"http://127\.0\.0\.1:(\d+)/", server.stderr.readline())
            assert port
            connection = HTTPConnection("127.0.0.1", int(port[1]))
            connection.request("GET", "/informatie/paspoort/")
            page = connection.getresponse().read().decode()
        finally:
            server.terminate()
    assert "88,20" in page
    assert "86,85" not in page
