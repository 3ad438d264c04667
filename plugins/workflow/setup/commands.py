"""The commands that people type, and what each needs before it can run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches


@dataclass(frozen=True)
class Command:
    """``module`` runs it, in the environment; ``dev``, ``train`` and ``browser`` say what set-up must bring for it."""

    name: str
    summary: str
    module: str = "plugins.workflow"
    dev: bool = False
    train: bool = False
    browser: bool = False


COMMANDS = (
    Command("build", "de site maken, controleren en klaarzetten in de map ‘output’", browser=True),
    Command("test", "alle tests uitvoeren", "plugins.workflow.quality", dev=True, browser=True),
    Command("check", "bestanden in content/ controleren, zonder browser"),
    Command("score", "meten hoe makkelijk een tekst leest"),
    Command("audit", "een map of website controleren op toegankelijkheid", browser=True),
    Command("preview", "de site bekijken terwijl u schrijft"),
    Command("forecast", "vooruitkijken: wat verandert er vanzelf, en wat gaat er mis?"),
    Command("new", "een nieuwe pagina beginnen"),
    Command("rollback", "een eerdere versie van de site terugzetten"),
    Command("export", "de site als gewone map of als één bestand, voor een andere webserver"),
    Command("report", "het verslag van de laatste build openen"),
    Command("statement", "de toegankelijkheidsverklaring voorbereiden, met bewijs"),
    Command("serverconfig", "de instellingen van de webserver tonen, voor nginx"),
    Command("lint", "de code controleren (voor bouwers)", "plugins.workflow.quality", dev=True),
    Command("handbook", "de handleiding bijwerken vanuit de code (voor bouwers)"),
    Command("bench", "meten hoe goed en hoe snel de controles zijn (voor bouwers)", dev=True, browser=True),
    Command("train", "het rekenmodel voor leesbaarheid opnieuw trainen (voor bouwers)", train=True),
    Command("parts", "onderdelen van anderen, met hun licenties en bekende lekken", dev=True),
    Command("lock", "de vaste versies vernieuwen (voor bouwers)", "plugins.workflow.setup.lockfiles", dev=True),
)


def command(name: str) -> Command | None:
    """The command of that name."""
    return next((known for known in COMMANDS if known.name == name), None)


def needs_of(command: Command, words: list[str]) -> Command:
    """What set-up must bring: for help, no more than the environment; in a hurry, no browser."""
    if {"-h", "--help"} & set(words):
        return replace(command, dev=False, train=False, browser=False)
    return replace(command, browser=False) if command.name == "build" and "--spoed" in words else command


def unknown(name: str) -> str:
    """What to say when there is no such command, with the nearest that is."""
    near = get_close_matches(name.lower(), [known.name for known in COMMANDS], n=1, cutoff=0.5)
    hint = f"Bedoelt u {near[0]}?" if near else "Alle opdrachten ziet u met: python3 tasks.py --help"
    return f"De opdracht {name} bestaat niet. {hint}"


def overview() -> str:
    """The short help."""
    width = max(len(known.name) for known in COMMANDS)
    lines = [f"  {known.name:<{width}}  {known.summary}" for known in COMMANDS]
    return "\n".join(
        (
            "Gebruik: python3 tasks.py OPDRACHT [OPTIES]",
            "",
            *lines,
            "",
            "Meer over een opdracht: python3 tasks.py OPDRACHT --help",
            "De eerste keer zet Helder Loket alles klaar wat nodig is. Met --no-install installeert het niets.",
        )
    )
