"""The command ``score``, as people and programs use it: whatever it is given, it answers, in Dutch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.readability.loose_text import score_text
from plugins.workflow.score import _markdown
from plugins.workflow.score_words import in_words, most_pressing
from tests.workflow.commands import ROOT, run

KEYS = ["score", "band", "words", "sentences", "flesch_douma", "lix", "indicative", "language", "notes", "findings"]
HARD = (
    "Indien u zich niet met de onderhavige beschikking kunt verenigen, dient u binnen zes weken na dagtekening "
    "daarvan een gemotiveerd bezwaarschrift bij het college van burgemeester en wethouders in te dienen."
)
EASY = "U kunt bezwaar maken. Doe dat binnen zes weken. Stuur ons een brief."
ENGLISH = "You can pick up your new passport at the desk. Please bring your old passport and our letter."


def score(text: str | bytes, *words: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "plugins.workflow", "score", *words],
        input=data,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
    )
    out, told = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in told
    return subprocess.CompletedProcess(done.args, done.returncode, out, told)


def rows(*lines: str | bytes) -> list[dict[str, Any]]:
    data = b"\n".join(line.encode("utf-8") if isinstance(line, str) else line for line in lines)
    done = score(data, "--format", "jsonl")
    assert done.returncode == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_json_lines_give_a_line_for_each() -> None:
    found = rows(
        json.dumps({"id": 1, "text": "U maakt een afspraak. Dat kan online."}),
        "geen json",
        json.dumps({"id": "b", "text": ""}),
        "",
        json.dumps({"id": "c", "text": ENGLISH}),
        json.dumps({"id": ["d"], "text": f"{EASY} " * 6}),
        json.dumps({"id": None, "text": f"{EASY}\n\n{ENGLISH}"}),
    )
    assert [row["id"] for row in found] == [1, None, "b", "c", ["d"], None]
    assert list(found[0]) == ["id", *KEYS]
    assert (found[0]["indicative"], found[0]["language"]) == (True, "Nederlands")
    assert (found[1]["line"], "JSON" in found[1]["error"]) == (2, True)
    assert (found[2]["score"], found[2]["band"], found[2]["language"]) == (None, None, None)
    assert (found[3]["score"], found[3]["band"], found[3]["language"]) == (None, None, "Engels")
    assert [finding["rule"] for finding in found[3]["findings"]] == ["readability.not-dutch"]
    assert found[4]["indicative"] is False
    assert (found[5]["language"], found[5]["sentences"]) == ("Nederlands", 3)


NASTY_LINES: list[str | bytes] = [
    "[" * 50_000,
    '{"id": NaN, "text": "a"}',
    '{"id": 1}',
    '{"id": 1, "text": 5}',
    "[]",
    '"tekst"',
    "1",
    "null",
    '{"id": 1, "text": "a"',
    b"\x00\x00",
    b"\xff\xfe\xfd",
]


def test_a_nasty_line_costs_only_itself() -> None:
    good = json.dumps({"id": 2, "text": "Dit is een\u2028zin."}, ensure_ascii=False)
    found = rows(*(line for nasty in NASTY_LINES for line in (nasty, good)))
    assert len(found) == 2 * len(NASTY_LINES)
    assert all("error" in row for row in found[::2])
    assert all(row["id"] == 2 for row in found[1::2])


def test_texts_of_any_characters_are_scored() -> None:
    texts = ["\\ud800 Wij helpen u.", "a\\u0000b", "\\u202eIndien", "🙂", "In\\u200bdien", "a\\r\\n\\rb"]
    found = rows(
        "\ufeff" + '{"id": 0, "text": "Wij helpen u."}',
        *(f'{{"id": "\\ud800", "text": "{text}"}}' for text in texts),
        b'{"id": 7, "text": "caf\xe9 is open"}',
        json.dumps({"id": 8, "text": "Wij helpen u graag. " * 500_000}),
    )
    assert len(found) == len(texts) + 3
    assert not any("error" in row for row in found)
    assert "Alleen de eerste" in found[-1]["notes"][0]


def test_many_small_texts_come_back_in_order() -> None:
    found = rows(*(json.dumps({"id": number, "text": f"Zin {number}."}) for number in range(1_000)))
    assert [row["id"] for row in found] == list(range(1_000))


def test_score_is_higher_for_officialese() -> None:
    easy, hard = rows(json.dumps({"id": 1, "text": EASY}), json.dumps({"id": 2, "text": HARD}))
    assert easy["score"] < hard["score"]


INPUTS: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \r\n\t",
    "byte order mark": "\ufeffWij helpen u graag.".encode(),
    "utf-16": "Wij helpen u graag.".encode("utf-16"),
    "windows": "Eén café is open.".encode("cp1252"),
    "nul": b"Wij\0 helpen u.\0\0",
    "any bytes": bytes(range(256)) * 200,
    "surrogates": "\ud800\udfff Wij helpen u.".encode("utf-8", "surrogatepass"),
    "one line of 10 MB": b"de gemeente helpt u graag met " * 340_000,
    "10 MB without a space": b"a" * 10_000_000,
    "a million line ends": b"\n" * 1_000_000,
    "nothing but signs": "🙂 … !? ".encode() * 1_000,
    "brackets": b"[(" * 100_000,
}


@pytest.mark.parametrize("data", INPUTS.values(), ids=INPUTS)
def test_whatever_it_is_given_it_answers(data: bytes) -> None:
    done = score(data, "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert list(json.loads(done.stdout)) == KEYS


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_whatever_stands_in_a_file_it_answers(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"tekst{suffix}"
    for data in (
        b"",
        b"---\n",
        b"---\ntitel: x\n---\n",
        b"> " * 50_000,
        b"[" * 50_000,
        b"| a |\n" * 9_000,
        b"\xff\xfe",
    ):
        file.write_bytes(data)
        done = run("score", str(file))
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.strip()


def test_what_is_no_text_is_told_in_dutch(tmp_path: Path) -> None:
    document = tmp_path / "brief.pdf"
    document.write_bytes(b"%PDF-1.7\n")
    for name, told in ((document, "PDF"), (tmp_path / "weg.txt", "bestaat niet"), (tmp_path, "een map")):
        done = run("score", str(name))
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
        assert "Traceback" not in done.stderr


def test_wrong_options_are_told_in_dutch_and_help_explains_the_score() -> None:
    done = run("score", "--format", "xml")
    assert (done.returncode, "onbekende keuze" in done.stderr) == (2, True)
    told = run("score", "--help")
    assert (told.returncode, "usage" in told.stdout) == (0, False)
    for word in ("B1 of makkelijker", "rond B2", "moeilijker", "jsonl", "schatting"):
        assert word in told.stdout


def test_an_old_terminal_gets_an_answer_too() -> None:
    done = score("Eén café: “Wij helpen u…” " * 9, env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "Score" in done.stdout


def test_findings_in_markdown_stand_at_their_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "pagina.md"
    file.write_text(
        "---\ntitel: x\n---\n## Kop\n\n"
        "Een <b>zin</b> en *indien* dat kan.\n\n- thans [hier](x.md)\n\nIndien [[x:y]] weg.\n",
        "utf-8",
    )
    done = run("score", "--format", "json", str(file))
    found = {
        (finding["quote"], finding["line"], finding["column"])
        for finding in json.loads(done.stdout)["findings"]
        if finding["rule"] == "readability.hard-word"
    }
    assert found == {("indien", 6, 20), ("thans", 8, 3), ("Indien", 10, 1)}


def test_people_read_what_it_means_and_what_helps_the_most() -> None:
    told = in_words(score_text(f"{HARD}\n\n" * 3), 100)
    assert told.startswith("Score ")
    assert "woorden per zin" in told
    assert "Regel 1, teken 1" in told
    assert "kleiner" in told
    short = in_words(score_text(EASY), 100)
    assert "maar een aanwijzing" in short
    assert in_words(score_text(""), 100) == "Er is te weinig tekst om te meten."
    assert in_words(score_text(ENGLISH), 100).startswith("Deze tekst lijkt Engels.")


def test_the_worst_comes_first_five_for_each_300_words() -> None:
    findings = score_text(f"{HARD}\n\n" * 9).findings
    shown = most_pressing(findings, 100)
    assert len(shown) == 5
    assert min(finding.severity for finding in shown) >= max(
        finding.severity for finding in findings if finding not in shown
    )
    assert len(most_pressing(findings, 301)) == 10


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=300))
def test_any_markdown_is_scored(text: str) -> None:
    result = score_text(text, markdown=_markdown)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert result.facts.score is None or 0 <= result.facts.score <= 100
    assert in_words(result, 80)
    assert all(finding.place.line is None or finding.place.line <= len(lines) for finding in result.findings)
