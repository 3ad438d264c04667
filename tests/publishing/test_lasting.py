"""Style and scripts of earlier releases stay reachable for who has a page open."""

from __future__ import annotations

import datetime as dt
import hashlib

import pytest

from plugins.checks.versioned import versioned
from plugins.publishing import Release, Unpublishable, lock, publish, releases, rollback, staging
from tests.publishing.town import DATE, Town

DAY = dt.timedelta(days=1)


def put(town: Town, files: dict[str, str], date: dt.date = DATE) -> Release:
    """Publish a home page and these files; where a name has {}, a fingerprint comes."""
    with lock(town.output):
        built = staging(town.output)
        for name, text in {"index.html": f"{sorted(files.items())}", **files}.items():
            path = built / named(name, text)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return publish(built, town.output, date=date)


def named(name: str, text: str) -> str:
    return versioned(name.replace(".{}", ""), text.encode()) if "{}" in name else name


def served(town: Town) -> set[str]:
    return {path.relative_to(town.output).as_posix() for path in town.output.rglob("*.*") if path.name != "index.html"}


CSS = "theme/helder.{}.css"


def test_the_style_of_the_release_before_is_still_served(town: Town) -> None:
    put(town, {CSS: "old"})
    release = put(town, {CSS: "new"})
    assert served(town) == {named(CSS, "old"), named(CSS, "new")}
    assert release.intact()
    assert set(release.files) == {"index.html", named(CSS, "new")}
    assert (town.output / named(CSS, "old")).read_text() == "old"


def test_it_stays_for_a_month_however_many_releases_come(town: Town) -> None:
    put(town, {CSS: "first"})
    for day in range(1, 31):
        put(town, {CSS: f"{day}"}, DATE + day * DAY)
    assert named(CSS, "first") in served(town)
    put(town, {CSS: "last"}, DATE + 31 * DAY)
    assert named(CSS, "first") not in served(town)
    assert named(CSS, "1") in served(town)


def test_the_month_begins_when_it_was_last_part_of_the_site(town: Town) -> None:
    put(town, {CSS: "old"})
    put(town, {CSS: "old"}, DATE + 90 * DAY)  # each night the same site
    put(town, {CSS: "new"}, DATE + 91 * DAY)
    assert named(CSS, "old") in served(town)


def test_an_index_of_words_stays_for_a_day_only(town: Town) -> None:
    index = "zoeken/teksten.{}.json"
    put(town, {index: "old"})
    put(town, {index: "new"}, DATE + DAY)
    assert named(index, "old") in served(town)
    put(town, {index: "newer"}, DATE + 2 * DAY)
    assert served(town) == {named(index, "new"), named(index, "newer")}


@pytest.mark.parametrize("name", ["bestanden/plan.{}.pdf", "informatie/oud/index.html", "theme/vast.css", "{}.css"])
def test_what_editors_took_away_and_what_has_no_fingerprint_is_gone(town: Town, name: str) -> None:
    put(town, {name: "old"})
    put(town, {CSS: "new"})
    assert served(town) == {named(CSS, "new")}


def test_after_a_rollback_the_later_style_is_still_served(town: Town) -> None:
    put(town, {CSS: "old"})
    put(town, {CSS: "new"})
    with lock(town.output):
        back = rollback(town.output)
    assert (town.output / "index.html").read_text().count("old")
    assert served(town) == {named(CSS, "old"), named(CSS, "new")}
    assert back.intact()
    assert {release.id: release.intact() for release in releases(town.output)}[back.id]


def test_what_a_rollback_that_was_cut_off_left_does_no_harm(town: Town) -> None:
    first = put(town, {CSS: "old"})
    put(town, {CSS: "new"})
    (first.path / named(CSS, "new")).write_text("new")  # carried, and then the power failed
    with lock(town.output):
        assert rollback(town.output).id == first.id


def test_a_file_that_only_says_that_it_is_a_later_style_is_damage(town: Town) -> None:
    first = put(town, {CSS: "old"})
    put(town, {CSS: "new"})
    (first.path / named(CSS, "new")).write_text("spoiled")
    with lock(town.output), pytest.raises(Unpublishable):
        rollback(town.output)


def test_a_damaged_file_does_not_come_along(town: Town) -> None:
    first = put(town, {CSS: "old"})
    (first.path / named(CSS, "old")).write_text("spoiled")
    put(town, {CSS: "new"})
    assert served(town) == {named(CSS, "new")}


def test_what_comes_along_has_its_hash_in_the_manifest(town: Town) -> None:
    put(town, {CSS: "old"})
    kept = put(town, {CSS: "new"}).kept[named(CSS, "old")]
    assert kept.entry.sha256 == hashlib.sha256(b"old").hexdigest()
    assert kept.until == DATE + 30 * DAY
