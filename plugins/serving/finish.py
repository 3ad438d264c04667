"""The last thing that happens to a built site before it is published: files for servers, and all files packed."""

from __future__ import annotations

from pathlib import Path

from plugins.serving.facts import Served
from plugins.serving.machines import ROBOTS, SECURITY, Security, robots_txt, security_txt
from plugins.serving.other_hosts import HEADERS, REDIRECTS, headers_file, redirects_file
from plugins.serving.packed import pack

WRITTEN = (ROBOTS, SECURITY, HEADERS, REDIRECTS)
"""The names of what it writes: no page and no old address can be there."""


def finish(folder: Path, served: Served, security: Security | None) -> None:
    """Write into ``folder`` what is not for people. Whoever changes a file there afterwards calls this again.

    Without ``security`` there is no ``security.txt``. Raises ``OSError``.
    """
    texts = {ROBOTS: robots_txt(), REDIRECTS: redirects_file(served)}
    if security is not None:
        texts[SECURITY] = security_txt(served.url, security)
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    files = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    (folder / HEADERS).write_bytes(headers_file(served, files).encode("utf-8"))
    pack(folder)
