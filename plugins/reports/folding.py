"""Which findings people see at once: of a hard text the five that matter most per 300 words, the rest folded away.

Hundreds of hits are noise. Only findings about readability are folded, and never an error: that one must be mended.
Formats for programs hold everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from plugins.checks.finding import Finding, Severity
from plugins.reports.verdict import PageRow
from plugins.reports.words import Titles

_GATE = "readability."
_SHOWN, _PER_WORDS = 5, 300


def words_by_path(pages: Iterable[PageRow]) -> dict[str, int]:
    """How many words the pages of each source file have: the longest page of it counts."""
    words: dict[str, int] = {}
    for page in pages:
        words[page.path] = max(words.get(page.path, 0), page.words)
    return words


def folded(group: Sequence[Finding], titles: Titles, words: int) -> tuple[list[Finding], list[Finding]]:
    """The findings of one file that are shown, and those that are folded, both in their own order.

    ``words`` is how long its page is. What matters more: the severity, then a rule or a word that was not shown yet,
    then the order of the rules (that of ``titles``).
    """
    order = {rule: number for number, rule in enumerate(titles)}
    foldable = [finding for finding in group if _is_foldable(finding)]
    room = max(_SHOWN, round(_SHOWN * words / _PER_WORDS))
    if len(foldable) <= room:
        return list(group), []
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for at, finding in enumerate(foldable):
        same = (finding.rule, (finding.quote or "").casefold())
        ranked.append(((-finding.severity, seen[same], order.get(finding.rule, len(order)), at), finding))
        seen[same] += 1
    hidden = {id(finding) for _, finding in sorted(ranked, key=lambda each: each[0])[room:]}
    return (
        [finding for finding in group if id(finding) not in hidden],
        [finding for finding in group if id(finding) in hidden],
    )


def _is_foldable(finding: Finding) -> bool:
    return finding.rule.startswith(_GATE) and finding.severity < Severity.ERROR
