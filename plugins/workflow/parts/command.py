"""``python3 tasks.py parts``: what the site is made with, its licences, and what is known to be wrong with it."""

from __future__ import annotations

import os
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from plugins.accessibility.installed import find_installed
from plugins.checks.refused import sentence
from plugins.checks.whole import write_whole
from plugins.reports.words import counted
from plugins.workflow.arguments import ROOT, Arguments, UsageError
from plugins.workflow.parts import advisories, licences, page, sbom
from plugins.workflow.parts.advisories import Audit
from plugins.workflow.parts.data import DataSet, data_sets
from plugins.workflow.parts.licences import Licence
from plugins.workflow.parts.pins import Part, pinned
from plugins.workflow.terminal import say


def main(words: Sequence[str]) -> int:
    """Tell about the parts. Returns 0; 1 when something is vulnerable or has no licence that fits; 2; 3 for not run."""
    arguments = Arguments("parts", "Toon waarmee de site is gemaakt, met de licenties.")
    arguments.add_argument("--sbom", metavar="BESTAND", help="schrijf de lijst in CycloneDX (JSON)")
    arguments.add_argument("--audit", action="store_true", help="vraag na welke onderdelen bekende lekken hebben")
    arguments.add_argument("--licences", action="store_true", help="werk de lijst van licenties bij (voor bouwers)")
    options = arguments.parse_args(words)
    parts, data = pinned(ROOT), data_sets(ROOT)
    record = licences.recorded()
    if options.licences:
        record = licences.renewed(parts, record)
        _record(parts, record, data)
    if options.sbom:
        _write(Path(options.sbom), _sbom(parts, record, data))
    code = _licences(parts, record, data, short=options.audit)
    return max(code, _audit(parts, os.environ)) if options.audit else code


def _sbom(parts: Sequence[Part], record: Mapping[str, Licence], data: Iterable[DataSet]) -> str:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    browser = find_installed(os.environ)
    return sbom.sbom(version, parts, record, data, browser.version if browser else None)


def _write(file: Path, text: str) -> None:
    try:
        write_whole(file, text)
    except OSError as error:
        raise UsageError(sentence(f"‘{file}’ kon niet worden geschreven", error)) from error
    say(f"De lijst van onderdelen staat in {file}.")


def _record(parts: Sequence[Part], record: Mapping[str, Licence], data: Iterable[DataSet]) -> None:
    write_whole(licences.RECORD, licences.as_toml(record))
    write_whole(ROOT / page.PAGE, page.renewed((ROOT / page.PAGE).read_text("utf-8"), parts, record, data))
    say(f"Bijgewerkt: {licences.RECORD.relative_to(ROOT)} en {page.PAGE}.")


def _licences(parts: Sequence[Part], record: Mapping[str, Licence], data: Sequence[DataSet], *, short: bool) -> int:
    """Tell how many parts stand under each licence, and which do not fit. Returns 0, or 1 when one does not."""
    told = {part.purl: record.get(part.key, Licence()).expression for part in parts}
    told |= {each.path: each.licence for each in data}
    by_number = sorted(Counter(told.values()).items(), key=lambda row: (-row[1], row[0]))
    for licence, number in () if short else by_number:
        print(f"{number:4}  {licence or 'onbekend'}")
    bad = {name: licence for name, licence in told.items() if not licences.fits(licence)}
    for name, licence in bad.items():
        wrong = f"de licentie {licence} past niet" if licence else "de licentie is onbekend"
        print(f"{name}: {wrong}, of niemand heeft haar nog bekeken.")
    print(f"{len(parts)} onderdelen, {len(data)} bestanden met gegevens van anderen: {len(bad)} zonder goede licentie.")
    return 1 if bad else 0


def _audit(parts: Sequence[Part], environ: Mapping[str, str]) -> int:
    """Tell what is vulnerable. Returns 0 when all was looked at and nothing found, 1 for a find, 3 for not all run."""
    say("Ik vraag na welke lekken bekend zijn. Dit duurt ongeveer een minuut.")
    asked = list(advisories.audits(ROOT, parts, environ))
    for audit in asked:
        print("\n".join(_told(audit)))
    print("Chromium staat hier niet bij: die houdt u bij met de updates van uw systeem.")
    if any(audit.missed for audit in asked):
        return 3
    return 1 if any(audit.found for audit in asked) else 0


def _told(audit: Audit) -> list[str]:
    lines = [f"{audit.name}: {each.part}: {each.id}.{_mended(each.fixed)} {each.link}".strip() for each in audit.found]
    if audit.missed:
        lines.append(f"{audit.name}: niet uitgevoerd: {audit.missed} ({audit.looked} van {audit.wanted} nagekeken)")
    else:
        known = counted(len(audit.found), ("bekend lek", "bekende lekken"))
        lines.append(f"{audit.name}: {audit.looked} onderdelen nagekeken, {known}.")
    return lines


def _mended(fixed: str) -> str:
    return f" Verholpen in {fixed}." if fixed else " Nog niet verholpen."
