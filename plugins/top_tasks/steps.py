"""Steps in the browser, each taken once: by an earlier build when nothing changed, or for an earlier task."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack

from plugins.checks import Site
from plugins.checks.gate import AuditOptions, Browse, GateFailed
from plugins.top_tasks.kept import Kept
from plugins.top_tasks.plan import Edge, Step
from plugins.top_tasks.reading import Reading
from plugins.top_tasks.walk import Move, Moved, Walker

TRIES = 2


class Steps:
    """The browser is opened for the first step that nobody took before; ``stack`` closes it."""

    def __init__(self, site: Site, readings: Mapping[str, Reading], options: AuditOptions, stack: ExitStack) -> None:
        self._site, self._readings, self._stack = site, readings, stack
        self._browse = options.browse
        self._kept = Kept(site, options.cache, options.browse.version if options.browse else "")
        self._taken: dict[Edge, Moved] = {}
        self._walker: Walker | None = None

    def take(self, step: Step) -> Moved:
        """What comes of it."""
        if step.edge not in self._taken:
            reading = self._readings[step.url]
            opens = tuple(reading.summary_selector(number) for number in step.link.opens)
            move = Move(step.url, opens, reading.selector(step.link), step.link.leads_to)
            moved = self._kept.get(move)
            if moved is None:
                moved = self._walked(move)
                self._kept.put(move, moved)
            self._taken[step.edge] = moved
        return self._taken[step.edge]

    def save(self) -> None:
        """Keep what was found for the next build."""
        self._kept.save()

    def _walked(self, move: Move) -> Moved:
        browse = self._browse
        if browse is None:
            raise GateFailed("Er is geen browser om de taken mee na te lopen. Controleer opnieuw.")
        for _ in range(TRIES):
            try:
                walker = self._walker = self._walker or self._opened(browse)
                return walker.move(move)
            except browse.breaks:
                self._stack.close()  # a browser that broke once is not asked again
                self._walker = None
        raise GateFailed(
            f"De browser stopte onverwacht bij de pagina {move.url}. Controleer opnieuw. "
            "Gebeurt het weer? Meld het dan bij de beheerder."
        )

    def _opened(self, browse: Browse) -> Walker:
        base, browser = self._stack.enter_context(browse.open(self._site.root))
        return Walker(base, browser)
