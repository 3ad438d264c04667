"""What editors read, kept whole: each word, place and way out that a change of ours would give them.

Selectors are told of pages of our own only: elsewhere they are of the theme, and no editor reads them.
The files beside this one are read by people too: ``git diff`` shows what becomes of a message. After a change on
purpose run the tests that use them with ``HELDER_GOLDEN=1`` and ``-p no:xdist``: ``tests/test_rules.py``,
``tests/catalogue/test_rules.py`` and ``tests/accessibility/rules/test_told.py``. Then read the diff.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.checks import Finding

FOLDER = Path(__file__).parent
_MARK = "\n== "


def same_as_before(file: str, case: str, findings: Iterable[Finding], *, selectors: bool = False) -> None:
    """Hold what is found in a case against what ``file`` says of it; nothing when it is not there.

    Raises ``AssertionError``.
    """
    made = "\n".join(line for finding in findings for line in _lines(finding, selectors))
    if os.environ.get("HELDER_GOLDEN"):
        _write(file, cases(file) | {case: made})
    assert cases(file).get(case, "") == made, f"{file} says otherwise of {case}: see the docstring of tests/told"


def cases(file: str) -> dict[str, str]:
    """Every case of a file, with what is told of it."""
    head, *parts = (FOLDER / file).read_text("utf-8").split(_MARK)
    assert head == ""
    return {case: told.rstrip("\n") for case, _, told in (part.partition("\n") for part in parts)}


def _write(file: str, known: dict[str, str]) -> None:
    text = "".join(f"{_MARK}{case}\n{told}\n" for case, told in sorted(known.items()) if told)
    (FOLDER / file).write_text(text, "utf-8")


def _lines(finding: Finding, selectors: bool) -> Iterator[str]:
    yield f"{finding.place} {finding.severity.word} {finding.rule}"
    yield f"    {finding.message}"
    yield f"    Zo: {finding.remedy}"
    for name in ("quote", "field", "suggestions", "url", *(["selector"] if selectors else []), "criteria", "source"):
        if value := getattr(finding, name):
            yield f"    {name}: {value if isinstance(value, str) else ', '.join(value)}"
