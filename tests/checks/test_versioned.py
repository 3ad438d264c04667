"""Names with a fingerprint."""

from __future__ import annotations

import pytest

from plugins.checks.versioned import unversioned, versioned


def test_the_name_changes_with_the_bytes_only() -> None:
    first = versioned("theme/js/helder.js", b"one")
    assert versioned("theme/js/helder.js", b"one") == first
    assert versioned("theme/js/helder.js", b"two") != first
    assert first.startswith("theme/js/helder.")
    assert first.endswith(".js")
    assert unversioned(first) == "theme/js/helder.js"


@pytest.mark.parametrize(
    "path",
    ["theme/helder.css", "a/index.html", "theme/.abcdef.css", "theme/a.abcde.css", "theme/a.abcdef", "", "a.b.c"],
)
def test_a_name_without_a_fingerprint_has_none(path: str) -> None:
    assert unversioned(path) is None
