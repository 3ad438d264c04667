"""Releases, and the one rename that puts a site online: a resident sees the old site or the new one, never half.

The folder that a web server serves (``output``) is a symbolic link to one release beside it::

    output -> .output.releases/000007-3f9a61c0d2b4
    .output.releases/
        000006-…/  000006-….json     earlier releases, each with its manifest
        000007-…/  000007-….json     the one that is live
        sources/                     what releases were made from: each file of content once, by its hash
        lock                         one build at a time
        staging-… swap-… trash-… ….json.new      what a killed build left: cleaned by the next

Use it like this; the lock covers the whole build, so nobody else's staging folder can be there::

    with lock(output, wait=60, say=print):
        folder = staging(output)
        …                            # build and judge in folder
        release = publish(folder, output, date=date)

It needs ``flock`` and symbolic links: Linux or macOS, on a local file system. Windows is not supported.
"""

from __future__ import annotations

from plugins.publishing.folders import NotOurs, PublishingError, State, examine
from plugins.publishing.inventory import Entry, Unpublishable
from plugins.publishing.lock import Locked, lock
from plugins.publishing.publish import publish, staging
from plugins.publishing.releases import NoRelease, Release, live, releases
from plugins.publishing.rollback import rollback
from plugins.publishing.sources import mirror, restore, sources_folder

__all__ = [
    "Entry",
    "Locked",
    "NoRelease",
    "NotOurs",
    "PublishingError",
    "Release",
    "State",
    "Unpublishable",
    "examine",
    "live",
    "lock",
    "mirror",
    "publish",
    "releases",
    "restore",
    "rollback",
    "sources_folder",
    "staging",
]
