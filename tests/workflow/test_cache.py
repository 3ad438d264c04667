"""A kept verdict is the verdict that a fresh judgement would give, or it is not used."""

from __future__ import annotations

import json
import os
from dataclasses import fields, replace
from pathlib import Path

import pytest

from plugins.checks import Context, Document, Exemption, Finding, Host, Place, PlacedText, SourceMap, judge
from plugins.checks.place import Run
from plugins.checks.whole import read_sealed, write_sealed
from plugins.workflow import cache as module
from plugins.workflow.cache import VerdictCache, code_hash
from plugins.workflow.gates import all_gates
from tests.helpers import TODAY

GATES = [gate for gate in all_gates().values() if gate.page_rules]
TEXT = (
    "Indien u verhuist, dient u dit binnen vijf dagen te melden. Bel 0500-00 00 00 of kijk op de site. "
    "Uw aanvraag wordt dan zo snel mogelijk behandeld door een medewerker van het team van de gemeente. "
) * 3
HTML = f'<html><body><main><p>{TEXT}</p><p><a href="http://elders.example/">Klik hier</a></p></main></body></html>'
PAGE = Document(
    "content/informatie/a.md",
    "/informatie/a/",
    "informatie",
    HTML,
    (PlacedText(TEXT, "content/informatie/a.md", SourceMap((Run(0, 9, 1),))),),
)
CONTEXT = Context(TODAY, hosts={"a.example": Host("a.example", "informatie")}, site_url="https://www.lommerdal.example")
CHANGED = {
    "date": TODAY.replace(day=24),
    "touched": frozenset({"content/informatie/a.md"}),
    "hosts": {"a.example": Host("a.example", "transactie")},
    "facts": {"0500000000": "[[telefoon]]"},
    "names": frozenset({"Lommerdal"}),
    "exemptions": {
        "content/informatie/a.md": (
            Exemption(
                PlacedText("readability.hard-word"),
                PlacedText("Indien"),
                "Indien",
                TODAY,
                Place("content/informatie/a.md", 4, 8),
            ),
        )
    },
    "old_files": {"content/bestanden/plan.pdf": TODAY.replace(year=2015)},
    "glossary": {"indien": "Als."},
    "site_url": "https://www.elders.example",
    "production": False,
}

NOT_OF_A_PAGE = ("addresses",)
"""Facts for rules on the whole site: they change whenever a page comes or goes, and no page is judged by them."""


def findings(cache: VerdictCache, page: Document = PAGE) -> list[Finding]:
    return [finding for gate in GATES for finding in cache.findings(gate, page)]


def entries(folder: Path) -> list[Path]:
    return sorted((folder / "verdicts").iterdir()) if (folder / "verdicts").is_dir() else []


def fresh(page: Document = PAGE) -> Document:
    """The same page, not parsed yet."""
    return replace(page)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A folder in which the verdict on the page is kept."""
    cache = VerdictCache(tmp_path, CONTEXT)
    findings(cache, fresh())
    cache.facts(fresh())
    return tmp_path


# -- the same answer ---------------------------------------------------------------------------------------------------


def test_a_kept_verdict_is_what_a_fresh_judgement_says(filled) -> None:
    wanted = judge(fresh(), CONTEXT, GATES)
    assert len({finding.rule for finding in wanted}) > 3
    before = [path.read_bytes() for path in entries(filled)]
    assert findings(VerdictCache(filled, CONTEXT), fresh()) == wanted
    assert [path.read_bytes() for path in entries(filled)] == before


def test_what_is_kept_is_used(filled) -> None:
    for path in entries(filled):
        kept = json.loads(read_sealed(path) or "")
        write_sealed(path, json.dumps([] if isinstance(kept, list) else {**kept, "words": 7}))
    cache = VerdictCache(filled, CONTEXT)
    assert findings(cache, fresh()) == []
    assert cache.facts(fresh())["words"] == 7


def test_the_facts_of_a_page_are_kept_too(filled) -> None:
    kept, made = VerdictCache(filled, CONTEXT).facts(fresh()), VerdictCache(None, CONTEXT).facts(fresh())
    assert kept == made
    assert set(kept) == {"words", "band", "score"}
    assert kept["words"] > 50


def test_without_a_folder_everything_is_made_anew_and_nothing_is_written(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert findings(VerdictCache(None, CONTEXT), fresh()) == judge(fresh(), CONTEXT, GATES)
    assert list(tmp_path.iterdir()) == []


def test_a_gate_without_rules_on_pages_leaves_nothing_behind(tmp_path) -> None:
    assert VerdictCache(tmp_path, CONTEXT).findings(all_gates()["catalogue"], PAGE) == []
    assert entries(tmp_path) == []


# -- another page, another key -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        replace(PAGE, html=HTML.replace("Klik", "Kijk")),
        replace(PAGE, html=f"{HTML} "),
        replace(PAGE, path="content/informatie/b.md"),
        replace(PAGE, url="/informatie/b/"),
        replace(PAGE, kind="regelen"),
        replace(PAGE, record=()),
        replace(PAGE, record=(PlacedText(TEXT, "content/informatie/a.md", SourceMap((Run(0, 10, 1),))),)),
        replace(PAGE, record=(PlacedText(TEXT, "content/gegevens/b.yaml", PAGE.record[0].map),)),
        replace(PAGE, record=PAGE.record * 2),
    ],
    ids=["word", "space", "path", "url", "kind", "no-record", "other-line", "other-file", "twice"],
)
def test_anything_else_about_a_page_is_judged_anew(filled, page: Document) -> None:
    before = set(entries(filled))
    assert findings(VerdictCache(filled, CONTEXT), page) == judge(fresh(page), CONTEXT, GATES)
    assert len(set(entries(filled)) - before) == len(GATES)


@pytest.mark.parametrize("name", [field.name for field in fields(Context) if field.name not in NOT_OF_A_PAGE])
def test_anything_else_about_the_judgement_is_judged_anew(filled, name: str) -> None:
    before = set(entries(filled))
    context = replace(CONTEXT, **{name: CHANGED[name]})  # type: ignore[arg-type]
    assert findings(VerdictCache(filled, context), fresh()) == judge(fresh(), context, GATES)
    assert len(set(entries(filled)) - before) == len(GATES)


def test_the_order_of_sets_does_not_matter(filled) -> None:
    before = entries(filled)
    context = replace(CONTEXT, hosts=dict(reversed(CONTEXT.hosts.items())), names=frozenset())
    findings(VerdictCache(filled, context), fresh())
    assert entries(filled) == before


def test_other_code_or_words_make_other_keys(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(module, "PLUGINS", tmp_path / "plugins")
    seen = {code_hash()}
    for name in ("plugins/a.py", "plugins/room/texts.nl.toml", "plugins/b.csv", "requirements.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        for text in ("een", "twee"):
            file.write_text(text, "utf-8")
            assert code_hash() not in seen
            seen.add(code_hash())
    (tmp_path / "plugins" / "a.pyc").write_bytes(b"x")
    assert code_hash() in seen


def test_pages_that_come_and_go_are_not_taken_for_each_other(tmp_path) -> None:
    cache = VerdictCache(tmp_path, CONTEXT)
    for number in range(50):
        page = Document(f"content/informatie/{number}.md", f"/{number}/", "informatie", HTML)
        assert {finding.place.path for finding in cache.findings(GATES[0], page)} <= {page.path}
    assert len(entries(tmp_path)) == 50


# -- damage ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "damage",
    [b"", b"[{", b"\xff\xfe", b"null", b"5", b'"x"', b'[{"rule": "x"}]', b"[[]]", b'{"words": 1}', b"[null]"],
    ids=lambda damage: repr(damage)[2:-1],
)
def test_a_damaged_entry_is_ignored_and_made_again(filled, damage: bytes) -> None:
    good = {path: path.read_bytes() for path in entries(filled)}
    for path in good:
        path.write_bytes(damage)
    cache = VerdictCache(filled, CONTEXT)
    assert findings(cache, fresh()) == judge(fresh(), CONTEXT, GATES)
    assert cache.facts(fresh()) == VerdictCache(None, CONTEXT).facts(fresh())
    assert {path: path.read_bytes() for path in entries(filled)} == good


def test_a_folder_that_cannot_be_written_only_costs_time(filled) -> None:
    for path in entries(filled):
        path.unlink()
        (path / "x").mkdir(parents=True)
    assert findings(VerdictCache(filled, CONTEXT), fresh()) == judge(fresh(), CONTEXT, GATES)
    assert all(path.suffix == ".json" for path in entries(filled))


def test_an_entry_that_was_changed_by_hand_is_not_believed(filled) -> None:
    for path in entries(filled):
        path.write_text(path.read_text("utf-8").replace("e", "a"), "utf-8")
    cache = VerdictCache(filled, CONTEXT)
    assert findings(cache, fresh()) == judge(fresh(), CONTEXT, GATES)
    assert cache.facts(fresh()) == VerdictCache(None, CONTEXT).facts(fresh())


def test_a_crash_leaves_nothing_that_a_later_build_believes(filled) -> None:
    for path in entries(filled):
        path.rename(path.with_suffix(".1234"))
    assert findings(VerdictCache(filled, CONTEXT), fresh()) == judge(fresh(), CONTEXT, GATES)


# -- how long it stays -------------------------------------------------------------------------------------------------


def test_what_a_build_asked_for_stays_and_what_nobody_asked_for_in_two_weeks_goes(filled) -> None:
    before = set(entries(filled))
    for path in before:
        os.utime(path, (0, 0))
    cache = VerdictCache(filled, CONTEXT)
    findings(cache, fresh())  # but not its facts
    findings(cache, replace(fresh(), url="/informatie/b/"))
    cache.prune()
    assert {path.name.partition("-")[0] for path in before if not path.exists()} == {"facts"}
    VerdictCache(filled, CONTEXT).prune()  # a build that asked for nothing
    assert not any(path.exists() for path in before)
    assert len(entries(filled)) == len(GATES)  # of today: it stays
