"""Where a long sentence can be cut in two without harm; rather nowhere than wrongly."""

from __future__ import annotations

import re
from typing import NamedTuple

_CONJUNCTION = re.compile(
    r";\s+"
    r"|,\s+(?P<keep>maar|want|dus)\s+"
    r"|,?\s+(?P<drop>en)\s+(?=(?:u|wij|we|ik|hij|ze|dit|er|daarna|dan|daarom|daardoor)\s)"
)
# What follows a cut must be able to stand by itself: so much is certain of these.
_STANDS_ALONE = re.compile(
    r"(?:u|wij|we|ik|hij|zij|ze|er)\s"
    r"|(?:het|de|dit|dat|een|deze|uw|ons|onze|dan|daar|daarna|alleen|soms|niet|als|bij|in|op|na|met|voor)\s[^,;:]*"
    r"\b(?:is|zijn|was|kan|kunt|kunnen|moet|moeten|mag|mogen|wil|wilt|zal|gaat|gaan|komt|komen|heeft|hebt|hebben|krijgt|"
    r"krijgen|wordt|worden|hoeft|hoeven|staat|staan|blijft|doet|geeft|duurt|kost|geldt|begint|vindt|helpt)\b"
)
_SUBORDINATOR = re.compile(
    r"\b(?:als|wanneer|indien|omdat|doordat|zodat|dat|die|wat|waar\w*|terwijl|hoewel|voordat|nadat|totdat|of|om|mits|"
    r"tenzij|wie|hoe|zoals|sinds|zolang|zodra|aangezien)\b",
    re.IGNORECASE,
)
_LEAST_WORDS = 4
_SHOWN_WORDS = 3


class Cut(NamedTuple):
    """``after``: the last words before the cut; ``rewritten``: the two sentences."""

    after: str
    rewritten: str


def cut(sentence: str) -> Cut | None:
    """The cut nearest to the middle that leaves two whole sentences; None when none is safe."""
    best: tuple[int, Cut] | None = None
    for found in _CONJUNCTION.finditer(sentence):
        left, right = sentence[: found.start()].rstrip(), sentence[found.end() :].lstrip()
        if not _safe(left, right, found) or not _STANDS_ALONE.match(right):
            continue
        if found["keep"]:
            right = f"{found['keep']} {right}"
        distance = abs(len(left) - len(right))
        if best is None or distance < best[0]:
            shown = " ".join(left.split()[-_SHOWN_WORDS:])
            best = distance, Cut(shown, f"{left}. {right[0].upper()}{right[1:]}")
    return best[1] if best else None


def _safe(left: str, right: str, found: re.Match[str]) -> bool:
    if min(len(left.split()), len(right.split())) < _LEAST_WORDS:
        return False
    if (
        any(left.count(opened) != left.count(closed) for opened, closed in ("()", "[]", "“”", "‘’"))
        or left.count('"') % 2
    ):
        return False
    # "Als u verhuist en u hebt een hond, …": here the cut would stand inside a clause that is no sentence by itself.
    if found["drop"] and _SUBORDINATOR.search(left, left.rfind(",") + 1):
        return False
    return "," in left or not _SUBORDINATOR.match(left)
