from __future__ import annotations

import pytest

from plugins.publishing import NoRelease, Release, Unpublishable, lock, releases, rollback
from tests.publishing.town import Town


def back(town: Town) -> Release:
    with lock(town.output):
        return rollback(town.output)


def shown(town: Town) -> str:
    return (town.output / "index.html").read_text()


def test_rollback_shows_the_release_before_the_live_one_and_then_the_one_before(town: Town) -> None:
    first, second, _ = [town.publish(text) for text in ("een", "twee", "drie")]

    assert (back(town).id, shown(town)) == (second.id, "twee")
    assert (back(town).id, shown(town)) == (first.id, "een")


def test_rollback_keeps_the_release_it_left(town: Town) -> None:
    made = [town.publish(text).id for text in ("een", "twee")]
    back(town)

    assert [release.id for release in releases(town.output)] == made


def test_there_is_nothing_before_the_first_release(town: Town) -> None:
    with pytest.raises(NoRelease):
        back(town)
    town.publish("een")
    with pytest.raises(NoRelease):
        back(town)

    assert shown(town) == "een"


def test_a_damaged_release_is_not_put_online(town: Town) -> None:
    first = town.publish("een")
    town.publish("twee")
    (first.path / "index.html").write_text("beklad")

    with pytest.raises(Unpublishable, match="Versie 1 is beschadigd"):
        back(town)
    assert shown(town) == "twee"


def test_after_a_rollback_the_site_that_was_left_can_be_published_again(town: Town) -> None:
    town.publish("een")
    town.publish("twee")
    back(town)
    again = town.publish("twee")

    assert (again.changed, again.number, shown(town)) == (True, 3, "twee")


def test_the_live_release_is_kept_however_old_it_is(town: Town) -> None:
    first = town.publish("een")
    town.publish("twee")
    back(town)

    def live_stays(name: str) -> None:
        if name == "swapped":
            # Someone goes back by hand, just before old releases are removed.
            town.output.unlink()
            town.output.symlink_to(f"{town.folder.name}/{first.id}")

    town.publish("drie", keep=1, step=live_stays)

    assert shown(town) == "een"
    assert releases(town.output)[0].id == first.id


def test_no_releases_where_nothing_was_published(town: Town) -> None:
    assert releases(town.output) == ()
