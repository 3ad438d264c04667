"""A prepared text for the national statement: what a machine can fill in, and clear blanks for what it cannot.

The frame stands in ``verklaring.nl.md``. Never a status: that is for people to claim, in the register.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plugins.accessibility.statement.criteria import LAW, POLICY
from plugins.accessibility.statement.evidence import Evidence, Layer
from plugins.accessibility.statement.rules import counted_by_layer
from plugins.accessibility.statement.sample import sample
from plugins.accessibility.statement.tables import counts, criteria_table, doubts, failures
from plugins.accessibility.statement.words import blank, counted, day, escaped

_FRAME = Path(__file__).with_name("verklaring.nl.md")
BLANKS: Mapping[str, str] = {
    "blank_scope": "andere adressen, of ‘geen’",
    "blank_who": "bureau of persoon",
    "blank_when": "datum",
    "blank_report": "webadres",
    "blank_term": "aantal dagen",
    "blank_signer": "naam van de functie",
    "blank_date": "datum",
    "blank_changed": "datum",
}
"""What only people know, wherever it stands; each failed criterion has blanks of its own."""
LAYERS: Mapping[Layer, str] = {
    "static": "regels voor de code van elke pagina",
    "axe": "regels van axe-core, in een browser",
    "probe": "proeven in een browser, zoals met een smal scherm",
    "site": "regels voor de hele site en de bestanden",
}


def as_markdown(evidence: Evidence) -> str:
    """The whole text. Everything that comes from content is escaped."""
    owner = evidence.owner
    blanks = {name: blank(what) for name, what in BLANKS.items()}
    return _FRAME.read_text("utf-8").format(
        **blanks,
        warning=_warning(evidence),
        name=escaped(owner.name) or blank("naam"),
        site=escaped(owner.site) or blank("webadres"),
        pages=len(evidence.pages),
        how=_how(evidence),
        exceptions=_exceptions(evidence),
        sample=_sample(evidence),
        found="\n\n".join(filter(None, (counts(evidence), failures(evidence), doubts(evidence)))),
        law=criteria_table(evidence, LAW),
        policy=criteria_table(evidence, POLICY),
        phone=escaped(owner.phone) or blank("nummer"),
        mail=escaped(owner.mail) or blank("adres"),
        complaint=escaped(owner.complaint) or blank("webadres"),
        register=escaped(owner.register_address) or blank("webadres"),
        date=day(evidence.date),
    )


def _warning(evidence: Evidence) -> str:
    if evidence.verdict == "ok":
        return ""
    if evidence.verdict == "blocked":
        told = "De laatste build vond fouten. Deze versie van de site is daarom niet online gezet."
    else:
        told = "De laatste build is niet compleet. Niet alles is gecontroleerd."
    reasons = "".join(f"- {escaped(reason)}\n" for reason in evidence.reasons)
    return f"**Let op.** {told} Los dat eerst op. Maak daarna deze tekst opnieuw.\n\n{reasons}\n"


def _how(evidence: Evidence) -> str:
    tools, pages = evidence.tools, evidence.pages
    by_look = {
        look: sum(page.layers["axe"] == look for page in pages)
        for look in ("looked", "partly", "proven", "missed", "not_run")
    }
    rules = [f"- {number} {LAYERS[layer]}" for layer, number in counted_by_layer(evidence.rules).items() if number]
    said = [f"Op {day(evidence.date)} keek Helder Loket {escaped(tools.helder_loket)} naar {counted(len(pages))}."]
    if tools.axe:
        said.append(f"Daarbij hielpen axe-core {escaped(tools.axe)} en Chromium {escaped(tools.browser)}.")
    said.append("Bij elke verandering van de site gebeurt dit opnieuw.")
    looks = [
        (by_look["looked"], "{} in de browser bekeken."),
        (by_look["partly"], "{} deels in de browser bekeken: de andere onderdelen zijn op andere pagina’s bekeken."),
        (by_look["proven"], "{} niet apart in de browser: elk onderdeel ervan is op andere pagina’s bekeken."),
        (by_look["missed"], "{} niet te openen."),
        (by_look["not_run"], "{} niet in de browser bekeken."),
    ]
    how = [f"- {text.format(counted(number))}" for number, text in looks if number]
    return "\n".join((" ".join(said), "", *how, "", "Dit waren de regels:", "", *rules))


def _exceptions(evidence: Evidence) -> str:
    if not evidence.exceptions:
        return "Er zijn geen uitzonderingen. Elke regel geldt voor elke pagina."
    rows = [
        f"- {escaped(each.rule)} in {escaped(each.path)}, tot en met {day(each.until)}: ‘{escaped(each.text)}’"
        + (" (deze dag is voorbij)" if each.over else "")
        for each in evidence.exceptions
    ]
    return "\n".join(("Deze uitzonderingen gelden:", "", *rows))


def _sample(evidence: Evidence) -> str:
    chosen = sample(evidence)
    if not chosen:
        return "Er is nog geen steekproef: er zijn geen pagina’s."
    drawn = sum(each.drawn for each in chosen)
    return (
        f"De steekproef voor dat onderzoek staat in `steekproef.csv`: {counted(len(chosen))}. "
        f"Daarvan zijn er {len(chosen) - drawn} gericht gekozen en {drawn} geloot."
    )
