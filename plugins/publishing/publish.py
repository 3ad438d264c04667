"""From a staging folder to a live release."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from plugins.checks.refused import sentence
from plugins.publishing.folders import (
    PublishingError,
    in_words,
    live_id,
    releases_folder,
    sync,
)
from plugins.publishing.inventory import Unpublishable, inventory
from plugins.publishing.lasting import carry, lasting
from plugins.publishing.lock import require_lock
from plugins.publishing.releases import (
    Release,
    Step,
    confirm,
    live,
    new_id,
    no_step,
    point,
    prune,
    releases,
    write_manifest,
)
from plugins.publishing.sources import keep as keep_sources
from plugins.publishing.sources import prune_sources

KEEP = 5
"""Releases to keep, the live one included: enough to go back, and to serve who is still reading an earlier page."""


def staging(output: Path) -> Path:
    """A new empty folder to build in, on the same file system as the site. Call it inside ``lock(output)``."""
    require_lock(output)
    with in_words("Er kon geen map worden gemaakt voor de nieuwe site"):
        return Path(tempfile.mkdtemp(prefix="staging-", dir=releases_folder(output)))


def publish(
    folder: Path,
    output: Path,
    extra: Mapping[str, Any] | None = None,
    *,
    date: dt.date,
    sources: Path | None = None,
    keep: int = KEEP,
    step: Step = no_step,
) -> Release:
    """Put what stands in ``folder`` (from :func:`staging`) online as ``output``. Call it inside ``lock(output)``.

    ``date`` is the date of the build and ``extra`` goes into the manifest: plain values that JSON can hold. ``sources``
    is the copy of the content that it was made from (from :func:`mirror`); its files are moved to where they are kept.
    When the live site already holds the same bytes no release is made, and the live one comes back with ``changed``
    False and what is new in its manifest.

    On failure before the swap the live site is what it was; what was not published goes when the lock is let go.
    After it, the new site is online whole. Raises :class:`NotOurs`, :class:`Unpublishable`, and
    :class:`PublishingError` with the ``OSError`` as its cause.
    """
    require_lock(output)
    if folder.parent != releases_folder(output) or not folder.name.startswith("staging-"):
        raise ValueError(f"{folder} does not come from staging({output})")
    before = live_id(output)
    try:
        return _publish(folder, output, extra or {}, date, sources, keep, step)
    except OSError as error:
        unchanged = " De site die online staat, is niet veranderd." if before and live_id(output) == before else ""
        told = sentence("De nieuwe site kon niet worden weggeschreven", error)
        raise PublishingError(f"{told}{unchanged}") from error


def _publish(
    folder: Path,
    output: Path,
    extra: Mapping[str, Any],
    date: dt.date,
    sources: Path | None,
    keep: int,
    step: Step,
) -> Release:
    files = inventory(folder, seal=True)
    if not files:
        raise Unpublishable("De nieuwe site is leeg. De site die online staat, is niet veranderd.")
    step("sealed")
    made_from = keep_sources(sources, output) if sources else {}
    step("sources")
    current = live(output)
    if current and current.files == files and current.intact():
        return _renewed(replace(current, date=date, extra=extra, sources=made_from), current, step)
    along = lasting(releases(output), files, date)
    carry(along, folder)
    step("carried")
    release_id = new_id(output, files)
    release = Release(
        release_id,
        releases_folder(output) / release_id,
        date,
        files,
        extra,
        changed=True,
        kept={name: kept for name, (kept, _) in along.items()},
        sources=made_from,
    )
    write_manifest(release)
    step("manifest")
    folder.rename(release.path)
    sync(release.path.parent)
    step("named")
    point(output, release.id, step)
    step("swapped")
    confirm(release)
    step("confirmed")
    prune(output, keep)
    prune_sources(output)
    step("pruned")
    return release


def _renewed(renewed: Release, current: Release, step: Step) -> Release:
    """The live release on a later day, from other sources or with other facts to tell; residents see the same."""
    if renewed != current:
        write_manifest(renewed)
        step("manifest")
        confirm(renewed)
        step("confirmed")
    return renewed
