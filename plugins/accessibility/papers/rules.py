"""The rules on papers. What surely keeps people out blocks; the rest warns: often only the author can mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from plugins.accessibility.papers.facts import BROKEN, GOOD, HEAVY, LOCKED, Facts
from plugins.accessibility.papers.kinds import LOCKED_OFFICE, MACRO, OLD, OLD_OFFICE, PDF
from plugins.accessibility.papers.paper_rule import FOUND, PaperRule, Values
from plugins.accessibility.papers.papers import Paper
from plugins.accessibility.rules import words
from plugins.checks import Rule, Severity, Site

_LEVEL_A = "WCAG 2.1 niveau A"
_PRACTICE = "goede praktijk"
_SAFETY = "Helder Loket: veilig om te openen"
_PRIVACY = "AVG artikel 32"
_CITIZENS = "Wet algemene bepalingen burgerservicenummer"
_DOCUMENTS = "EN 301 549 hoofdstuk 10"
_NEWER = {"doc": "docx", "xls": "xlsx", "ppt": "pptx"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)
_MADE_BY_A_PROGRAM = re.compile(
    r"(?:microsoft (?:office )?(?:word|excel|powerpoint) - .*|.*\.(?:docx?|xlsx?|pptx?|od[tsp]|pdf|rtf|indd|qxp|tmp)"
    r"|(?:document|naamloos|untitled|presentatie|presentation|werkmap|map|book|dia|slide)[ -]?\d*"
    r"|power ?point[- ]presentati(?:e|on))",
    re.IGNORECASE,
)
_IMAGE_FILE = re.compile(r"\S.*\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|webp|heic)", re.IGNORECASE)
_AUTOMATIC = re.compile(
    r"automatisch gegenereerde beschrijving|description automatically generated|door ai gegenereerd|ai-generated",
    re.IGNORECASE,
)
_SAYS_NOTHING = frozenset(
    """
    bestand bijlage concept copy def definitief doc document download file final image img kopie naamloos new nieuw
    print scan scanned test untitled v versie
    """.split()
)
_NAMED = {"zip": "een zip-bestand", "png": "een afbeelding", "jpg": "een afbeelding", "gif": "een afbeelding"}
_ELSEWHERE = "een deel dat van een andere plek komt"
ACTIVE = {
    "DDE": "een opdracht aan een ander programma",
    "EmbeddedFile": "een bijlage die een programma is",
    "GoToE": "een opdracht die een ander bestand opent",
    "GoToR": "een opdracht die een ander bestand opent",
    "ImportData": "een opdracht die gegevens ophaalt",
    "JavaScript": "een script",
    "Launch": "een opdracht die een programma start",
    "OLE": "een onderdeel van een ander programma",
    "Rendition": "een opdracht die film of geluid start",
    "RichMediaExecute": "een opdracht die film of geluid start",
    "SubmitForm": "een opdracht die gegevens verstuurt",
    "URI": "een opdracht die een ander adres opent",
    "aFChunk": _ELSEWHERE,
    "attachedTemplate": "een sjabloon dat van een andere plek komt",
    "externalLinkPath": "een koppeling met een ander bestand",
    "frame": _ELSEWHERE,
    "image": "een afbeelding die van een andere plek komt",
    "oleObject": _ELSEWHERE,
    "subDocument": _ELSEWHERE,
}
"""What a file does of itself, in Dutch, by the name that its format has for it."""
_SHOWN = 5


def _when(holds: Callable[[Facts], bool]) -> Callable[[Paper], Values | None]:
    """A look at the facts of a file that could be read."""
    return lambda paper: FOUND if paper.facts.state == GOOD and holds(paper.facts) else None


def _counted(count: Callable[[Facts], int]) -> Callable[[Paper], Values | None]:
    """A look that tells how many there are of something that should not be there."""

    def look(paper: Paper) -> Values | None:
        number = count(paper.facts) if paper.facts.state == GOOD else 0
        return {"number": number} if number else None

    return look


def _listed(names: Callable[[Facts], tuple[str | int, ...]]) -> Callable[[Paper], Values | None]:
    """A look that names the first few of what should be otherwise."""

    def look(paper: Paper) -> Values | None:
        found = names(paper.facts) if paper.facts.state == GOOD else ()
        more = f" en nog {len(found) - _SHOWN}" if len(found) > _SHOWN else ""
        return {"names": ", ".join(map(str, found[:_SHOWN])) + more} if found else None

    return look


def _state(state: str) -> Callable[[Paper], Values | None]:
    return lambda paper: FOUND if paper.facts.state == state else None


def broken(paper: Paper) -> Values | None:
    """No program can open it. Files in an old form are not read: those are told so."""
    return FOUND if paper.facts.state == BROKEN and (paper.ending not in OLD or paper.facts.kind) else None


def wrong_ending(paper: Paper) -> Values | None:
    """The name says something else than the content. Old forms may hold anything: the programs look inside."""
    kind, ending = paper.facts.kind, paper.ending
    if ending in OLD or not kind or paper.facts.state == BROKEN:
        return None
    right = MACRO.get(ending, ending)
    if kind == right or (kind == LOCKED_OFFICE and right != PDF):
        return None
    found = "een oud Office-bestand" if kind in (OLD_OFFICE, LOCKED_OFFICE) else _NAMED.get(kind, f"een {kind}-bestand")
    return {"ending": ending, "found": found}


def title_missing(paper: Paper) -> Values | None:
    """There is no title, or a program made one up."""
    title = " ".join(paper.facts.title.split())
    if paper.facts.state != GOOD or paper.facts.kind == OLD_OFFICE:
        return None
    made_up = bool(_MADE_BY_A_PROGRAM.fullmatch(title)) or words.bare(title) in words.TITLE_PLACEHOLDER
    return None if title and not made_up else {"title": f" (nu ‘{title}’)" if title else ""}


def is_no_alt(alt: str) -> bool:
    """A text for an image that a program filled in, or that could stand on any image."""
    bare = words.bare(re.sub(r"\s*\d+$", "", alt))
    return bare in words.ALT_GENERIC or bool(_IMAGE_FILE.fullmatch(alt) or _AUTOMATIC.search(alt))


def untagged(facts: Facts) -> bool:
    """There are no tags, or none that holds anything. Without any text that is what has to come first."""
    return facts.has_text and (not facts.tagged or facts.empty_tags)


def language_missing(facts: Facts) -> bool:
    """The language is not said, or in a way that no program understands. Only text needs one."""
    return facts.language is not None and facts.has_text and not _LANGUAGE.fullmatch(facts.language)


def active(paper: Paper) -> Values | None:
    """It does something of itself: runs a script, starts a program, or carries one."""
    return {"what": ACTIVE[paper.facts.active]} if paper.facts.state == GOOD and paper.facts.active else None


def old_form(paper: Paper) -> Values | None:
    """A form of before 2007."""
    return {"newer": _NEWER[paper.ending]} if paper.ending in OLD else None


def name_says_nothing(paper: Paper) -> Values | None:
    """The name of the file could be that of any file."""
    parts = re.findall(r"[^\W\d_]+", PurePosixPath(paper.file_name).stem.casefold())
    return FOUND if _SAYS_NOTHING.issuperset(parts) else None


PAPER_RULES = (
    PaperRule("accessibility.file-broken", Severity.ERROR, broken, _DOCUMENTS),
    PaperRule("accessibility.file-too-heavy", Severity.ERROR, _state(HEAVY), _DOCUMENTS),
    PaperRule("accessibility.file-wrong-ending", Severity.ERROR, wrong_ending, _DOCUMENTS),
    PaperRule("accessibility.file-locked", Severity.ERROR, _state(LOCKED), _DOCUMENTS),
    PaperRule(
        "accessibility.file-no-text", Severity.ERROR, _when(lambda facts: not facts.has_text), _LEVEL_A, ("1.1.1",)
    ),
    PaperRule("accessibility.file-untagged", Severity.ERROR, _when(untagged), _LEVEL_A, ("1.3.1",)),
    PaperRule(
        "accessibility.file-shut-out", Severity.WARNING, _when(lambda facts: facts.shut_out), _LEVEL_A, ("4.1.2",)
    ),
    PaperRule("accessibility.file-damaged", Severity.WARNING, _when(lambda facts: facts.mended), _PRACTICE),
    PaperRule("accessibility.file-title-missing", Severity.WARNING, title_missing, _LEVEL_A, ("2.4.2",)),
    PaperRule(
        "accessibility.file-title-not-shown",
        Severity.WARNING,
        lambda paper: FOUND if not paper.facts.title_shown and title_missing(paper) is None and _good(paper) else None,
        _LEVEL_A,
        ("2.4.2",),
    ),
    PaperRule("accessibility.file-language-missing", Severity.WARNING, _when(language_missing), _LEVEL_A, ("3.1.1",)),
    PaperRule(
        "accessibility.file-image-alt-missing",
        Severity.WARNING,
        _counted(lambda facts: facts.images_without_alt + sum(map(is_no_alt, facts.alts))),
        _LEVEL_A,
        ("1.1.1",),
    ),
    PaperRule(
        "accessibility.file-table-no-headers",
        Severity.WARNING,
        _counted(lambda facts: facts.tables_without_headers),
        _LEVEL_A,
        ("1.3.1",),
    ),
    PaperRule(
        "accessibility.file-no-headings",
        Severity.WARNING,
        _when(lambda facts: facts.long and not facts.headings and facts.has_text and not untagged(facts)),
        _LEVEL_A,
        ("1.3.1",),
    ),
    PaperRule(
        "accessibility.file-field-no-name",
        Severity.WARNING,
        _counted(lambda facts: facts.fields_without_name),
        _LEVEL_A,
        ("4.1.2",),
    ),
    PaperRule(
        "accessibility.file-slide-no-title",
        Severity.WARNING,
        _listed(lambda facts: facts.slides_without_title),
        _PRACTICE,
    ),
    PaperRule("accessibility.file-old-form", Severity.WARNING, old_form, _PRACTICE),
    PaperRule("accessibility.file-macros", Severity.ERROR, _when(lambda facts: facts.macros), _SAFETY),
    PaperRule("accessibility.file-active", Severity.ERROR, active, _SAFETY),
    PaperRule(
        "accessibility.file-citizen-number", Severity.ERROR, _when(lambda facts: facts.citizen_number), _CITIZENS
    ),
    PaperRule("accessibility.file-hidden", Severity.WARNING, _listed(lambda facts: facts.hidden), _PRIVACY),
    PaperRule(
        "accessibility.file-pages-no-text",
        Severity.NOTICE,
        _listed(lambda facts: facts.silent_pages if facts.has_text else ()),
        _LEVEL_A,
        ("1.1.1",),
    ),
    PaperRule("accessibility.file-no-bookmarks", Severity.NOTICE, _when(lambda facts: not facts.bookmarks), _PRACTICE),
    PaperRule("accessibility.file-sheet-names", Severity.NOTICE, _listed(lambda f: f.default_sheets), _PRACTICE),
    PaperRule("accessibility.file-merged-cells", Severity.NOTICE, _listed(lambda f: f.merged_sheets), _PRACTICE),
    PaperRule("accessibility.file-name-says-nothing", Severity.NOTICE, name_says_nothing, _PRACTICE),
)
SITE_RULES: tuple[Rule[Site], ...] = tuple(rule.on_site() for rule in PAPER_RULES)


def _good(paper: Paper) -> bool:
    return paper.facts.state == GOOD
