"""Which pages go to the browser: every context is looked at, faults prove nothing, and a sample tests the proof."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from plugins.accessibility.browser.proof.plan import LEAST, Plan, drawn
from plugins.accessibility.browser.proof.signature import Signature
from plugins.accessibility.browser.visit import Job

CLEAN: Mapping[str, Any] = {"violations": [], "incomplete": [], "seen": []}


def faulty(part: str = "main", kind: str = "violations") -> Mapping[str, Any]:
    return {**CLEAN, kind: [{"id": "color-contrast", "tags": ["wcag2aa"], "nodes": [{"part": part}]}]}


def plan_of(pages: Mapping[str, str], *, every: bool = False, frame: str = "f") -> Plan:
    """Pages by url, each with its contexts as letters; a capital is a coarse context too."""
    return Plan(
        {
            url: (Signature(frozenset(letters), frozenset(frame), frozenset(filter(str.isupper, letters))), url)
            for url, letters in pages.items()
        },
        every=every,
    )


def visit_all(plan: Plan, answers: Mapping[str, Mapping[str, Any]] | None = None) -> list[list[Job]]:
    """The rounds of visits until there are no more."""
    rounds = []
    asked_of: dict[str, frozenset[str] | None] = {}
    while jobs := plan.next_jobs():
        rounds.append(jobs)
        for job in jobs:
            before = asked_of.get(job.url, frozenset[str]())
            asked_of[job.url] = None if job.main is None or before is None else before | job.main
            told = (answers or {}).get(job.url, CLEAN)
            plan.answered(job, {**told, "asked": asked_of[job.url]})
        assert len(rounds) < 50
    return rounds


def urls(jobs: list[Job]) -> list[str]:
    return [job.url for job in jobs]


def test_a_page_of_which_all_was_seen_is_not_visited_unless_the_sample_has_it() -> None:
    pages = {f"/{n}/": "ab" for n in range(100)}
    first, sample = visit_all(plan_of(pages))
    assert urls(first) == ["/0/"]
    assert len(sample) == LEAST
    assert all(job.control for job in sample)


def test_what_stands_around_main_is_looked_at_once_and_probes_where_structure_is_new() -> None:
    (first, *_) = visit_all(plan_of({"/a/": "xA", "/b/": "yA", "/c/": "zA", "/d/": "zB"}))
    assert [(job.url, job.whole, job.deep) for job in first] == [
        ("/a/", True, True),
        ("/b/", False, False),
        ("/d/", False, True),
    ]


def test_the_pages_that_have_most_to_show_go_first() -> None:
    (first, *_) = visit_all(plan_of({"/a/": "aA", "/b/": "abA", "/c/": "abcdA", "/d/": "d"}))
    assert urls(first) == ["/c/"]


def test_a_page_with_a_fault_proves_nothing() -> None:
    rounds = visit_all(plan_of({"/a/": "ab", "/b/": "ab", "/c/": "ab"}), {"/a/": faulty()})
    assert urls(rounds[0]) == ["/a/"]
    assert urls(rounds[1]) == ["/b/"]


def test_a_doubt_counts_as_a_fault_and_a_fault_in_the_frame_does_not() -> None:
    pages = {"/a/": "ab", "/b/": "ab"}
    assert urls(visit_all(plan_of(pages), {"/a/": faulty(kind="incomplete")})[1]) == ["/b/"]
    after = visit_all(plan_of(pages), {"/a/": faulty("frame")})[1]
    assert ("/b/", True) in [(job.url, job.control) for job in after]


def test_a_fault_in_the_sample_means_that_every_page_is_visited() -> None:
    pages = {f"/{n}/": "ab" for n in range(40)}
    spare = drawn([url for url in pages if url != "/0/"])
    plan = plan_of(pages)
    rounds = visit_all(plan, {spare[0]: faulty()})
    assert plan.distrusted == [spare[0]]
    assert plan.proven() == []
    assert sum(map(len, rounds)) >= 40


def test_a_sample_with_advice_alone_is_a_surprise_and_no_more() -> None:
    pages = {f"/{n}/": "ab" for n in range(40)}
    spare = drawn([url for url in pages if url != "/0/"])
    plan = plan_of(pages)
    visit_all(plan, {spare[0]: faulty(kind="incomplete")})
    assert (plan.distrusted, plan.surprises) == ([], [spare[0]])
    assert len(plan.proven()) > 30


def asked(job: Job) -> str:
    return "".join(sorted(job.main)) if job.main is not None else "all"


def test_each_page_is_only_asked_about_what_those_before_it_do_not_have() -> None:
    (first, *_) = visit_all(plan_of({"/a/": "abcA", "/b/": "abd", "/c/": "bce"}, frame=""))
    assert [(job.url, job.whole, job.deep, asked(job)) for job in first] == [
        ("/a/", False, True, "Aabc"),
        ("/b/", False, False, "d"),
        ("/c/", False, False, "e"),
    ]


def blaming(own: str, near: str = "") -> Mapping[str, Any]:
    return {**faulty(), "blame": {"main": [list(own), list(own + near)], "coarse": [[], []]}}


def test_what_has_a_fault_is_looked_at_wherever_it_occurs_and_what_is_close_to_it_once_more() -> None:
    pages = {"/a/": "abcdA", "/b/": "abA", "/c/": "abA", "/d/": "acA", "/e/": "adA"}
    rounds = visit_all(plan_of(pages, frame=""), {"/a/": blaming("b", "c"), "/b/": blaming("b"), "/c/": blaming("b")})
    assert [(job.url, asked(job)) for job in rounds[1]] == [("/b/", "b"), ("/c/", "b"), ("/d/", "c")]


def test_a_page_that_is_visited_again_is_not_asked_the_same_again() -> None:
    pages = {"/a/": "abcA", "/b/": "abdA"}
    first, second, *_ = visit_all(plan_of(pages, frame=""), {"/a/": blaming("b")})
    assert [(job.url, asked(job), job.deep) for job in first] == [("/a/", "Aabc", True), ("/b/", "d", False)]
    assert [(job.url, asked(job), job.deep) for job in second] == [("/b/", "b", False)]


def test_a_page_that_cannot_be_had_is_no_proof_of_others() -> None:
    plan = plan_of({"/a/": "abcA", "/b/": "abA"})
    (job,) = plan.next_jobs()
    assert job.url == "/a/"
    plan.lost("/a/")
    assert urls(plan.next_jobs()) == ["/b/"]


def test_a_fault_in_the_sample_that_was_foretold_breaks_no_proof() -> None:
    pages = {f"/{n}/": "ab" for n in range(40)}
    answers = dict.fromkeys(pages, blaming("b"))
    plan = plan_of(pages)
    visit_all(plan, answers)
    assert (plan.distrusted, plan.surprises) == ([], [])


def test_a_fault_in_the_sample_where_others_had_none_breaks_the_proof() -> None:
    pages = {f"/{n}/": "ab" for n in range(40)}
    (spare, *_) = drawn([url for url in pages if url != "/0/"])
    plan = plan_of(pages)
    visit_all(plan, {spare: blaming("b")})
    assert plan.distrusted == [spare]


def test_every_page_when_asked_for() -> None:
    (only,) = visit_all(plan_of({f"/{n}/": "ab" for n in range(9)}, every=True))
    assert len(only) == 9
    assert all(job.whole and job.deep for job in only)


def test_what_was_answered_before_is_not_asked_again_nor_is_another_sample_drawn() -> None:
    pages = {f"/{n}/": "ab" for n in range(100)}
    plan = plan_of(pages)
    jobs = [job for jobs in visit_all(plan) for job in jobs]
    again = plan_of(pages)
    for job in jobs:
        again.answered(job, CLEAN)
    assert visit_all(again) == []
    assert again.sample == plan.sample


@given(
    st.dictionaries(st.sampled_from([f"/{n}/" for n in range(30)]), st.text("abcdeABC", max_size=6), min_size=1),
    st.sets(st.sampled_from([f"/{n}/" for n in range(30)])),
)
def test_no_page_is_left_out_without_proof(pages: dict[str, str], bad: set[str]) -> None:
    plan = plan_of(pages)
    jobs = [job for jobs in visit_all(plan, dict.fromkeys(bad, faulty())) for job in jobs]
    clean = {letter for job in jobs if job.url not in bad for letter in pages[job.url]}
    for url in plan.proven():
        assert set(pages[url]) <= clean
    assert {job.url for job in jobs} | set(plan.proven()) == set(pages)


@given(st.lists(st.text("abc/", min_size=1, max_size=8), unique=True))
def test_the_sample_does_not_hang_on_the_order(names: list[str]) -> None:
    assert drawn(names) == drawn(names[::-1])
