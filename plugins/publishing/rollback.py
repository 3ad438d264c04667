"""Back to an earlier release, in one rename."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from plugins.publishing.folders import in_words, live_id
from plugins.publishing.inventory import Unpublishable
from plugins.publishing.lasting import carry, lasting
from plugins.publishing.lock import require_lock
from plugins.publishing.releases import NoRelease, Release, confirm, number_of, point, releases, write_manifest

_OTHER = "Kies een andere versie: python3 tasks.py rollback --list"


def rollback(output: Path, to: str | None = None) -> Release:
    """Put the release before the live one back online, or the one whose id is ``to``. Call it inside ``lock(output)``.

    What pages of the later releases ask for comes along, for who has one open. Raises :class:`NoRelease` when there is
    no such release, :class:`Unpublishable` when its files are not what they were.
    """
    require_lock(output)
    current = live_id(output)
    known = releases(output)
    release = _earlier(known, current) if to is None else _named(known, to)
    if not release.intact():
        raise Unpublishable(
            f"Versie {release.number} is beschadigd. De site die online staat, is niet veranderd. {_OTHER}"
        )
    with in_words("De eerdere versie kon niet worden teruggezet"):
        release = _with_later_files(release, [each for each in known if each.id != release.id])
        point(output, release.id)
    return replace(release, changed=release.id != current)


def _earlier(known: Sequence[Release], current: str | None) -> Release:
    earlier = [release for release in known if current and release.number < number_of(current)]
    if not earlier:
        raise NoRelease("Er is geen eerdere versie van de site om naar terug te gaan.")
    return earlier[-1]


def _named(known: Sequence[Release], name: str) -> Release:
    for release in known:
        if name in (release.id, str(release.number)):
            return release
    raise NoRelease(f"Versie {name} is er niet. {_OTHER}")


def _with_later_files(release: Release, others: list[Release]) -> Release:
    found = lasting(others, release.everything, max(each.date for each in [release, *others]))
    if not found:
        return release
    carry(found, release.path)
    with_them = replace(release, kept={**release.kept, **{name: kept for name, (kept, _) in found.items()}})
    write_manifest(with_them)
    confirm(with_them)
    return with_them
