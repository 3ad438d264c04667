"""A gate: a named room of rules, and what it says after it ran."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from plugins.checks.context import Context
from plugins.checks.document import Document
from plugins.checks.finding import Finding
from plugins.checks.rule import Rule
from plugins.checks.task import Task
from plugins.checks.texts import Texts


class GateFailed(Exception):
    """A gate could not run, or not whole. The message is Dutch and says what to do; the verdict becomes incomplete."""


@dataclass(frozen=True)
class Site:
    """The built site in its staging folder: ``root``, the parsed pages, and every file by its path below ``root``.

    ``addresses`` says of pages on the web, by url, where a browser gets them; all others are served from ``root``. Of
    files on the web it says so by their path.
    ``built`` is False for the source folder, in which only the files that editors put beside the pages are there.
    ``cache`` is a folder for what rules want to keep between builds, by the content of what they looked at.
    """

    root: Path
    documents: Sequence[Document]
    files: frozenset[str] = frozenset()
    addresses: Mapping[str, str] = field(default_factory=dict)
    cache: Path | None = None
    built: bool = True


class Browser(Protocol):
    """A browser that is open on a site, as far as an audit that is not of its own room needs it.

    ``remote`` is Selenium's driver, ``cdp`` gives an order of the Chrome DevTools Protocol.
    """

    remote: Any

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Give the order; returns its answer."""


@dataclass(frozen=True, slots=True)
class Browse:
    """``open(root)`` serves the site in ``root`` and gives its address and a browser, for as long as its context lasts.

    ``version`` is the browser's, empty when there is none here. ``open`` raises :class:`GateFailed` when none starts;
    an answer that the browser does not give any more is one of the errors in ``breaks``.
    """

    version: str
    open: Callable[[Path], AbstractContextManager[tuple[str, Browser]]]
    breaks: tuple[type[BaseException], ...] = ()


@dataclass(frozen=True)
class AuditOptions:
    """How an audit goes about its work.

    ``cache``: a folder for what was found before; ``workers``: how many browsers, None is what suits most machines;
    ``grid``: the address of a Selenium Grid to use instead of this machine's browser, and ``host`` the name by which
    its nodes reach this machine; ``every``: look at each page, also where others prove it; ``say(done, total)`` is
    called as pages are done. ``tasks`` are what residents come to do, for an audit that does it too, and ``browse``
    opens one browser on a site for it.
    """

    cache: Path | None = None
    workers: int | None = None
    grid: str = ""
    host: str = ""
    every: bool = False
    say: Callable[[int, int], None] = lambda *_: None
    tasks: Sequence[Task] = ()
    browse: Browse | None = None


@dataclass(frozen=True)
class Audit:
    """What a whole-site check says: how many pages it answers for, what it found, and ``missed``: why not of others.

    ``record`` says what was done, and how each page was looked at; as JSON can hold it.
    """

    checked: int
    findings: tuple[Finding, ...]
    missed: tuple[str, ...] = ()
    record: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Gate:
    """``name`` is the room's. Rules on the catalogue, on each page, on all pages together, on the whole built site.

    ``joint_rules`` look at the pages at hand: all of them, or those that show any text of the files that are checked.
    What they find is placed in a source file, and holds when every page that shows that file is among them.
    ``file_rules`` look at files that editors put beside the pages: in the built site, or in the source when there is
    none.
    ``audit(site, context, options)`` looks at the whole built site, and raises :class:`GateFailed` when it cannot.
    ``audit_rules`` hold the facts of the rules that it tells by; they find nothing by themselves.
    ``surest(findings, documents)`` gives the findings of all of these that are left when each barrier is told once.
    """

    name: str
    texts: Texts
    source_rules: tuple[Rule[Any], ...] = ()
    page_rules: tuple[Rule[Document], ...] = ()
    joint_rules: tuple[Rule[Sequence[Document]], ...] = ()
    site_rules: tuple[Rule[Site], ...] = ()
    file_rules: tuple[Rule[Site], ...] = ()
    audit: Callable[[Site, Context, AuditOptions], Audit] | None = None
    audit_rules: tuple[Rule[Any], ...] = ()
    surest: Callable[[Iterable[Finding], Sequence[Document]], list[Finding]] | None = None

    @property
    def rules(self) -> tuple[Rule[Any], ...]:
        """All rules of the gate."""
        on_pages = (*self.source_rules, *self.page_rules, *self.joint_rules)
        return (*on_pages, *self.site_rules, *self.file_rules, *self.audit_rules)


@dataclass(frozen=True)
class GateResult:
    """One row of the report: did it run, over how many pages or files, with what findings, in how many seconds."""

    name: str
    ran: bool
    checked: int = 0
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0
    reason: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The row as the report (schema 1) has it."""
        return {
            "name": self.name,
            "ran": self.ran,
            "checked": self.checked,
            "findings": len(self.findings),
            "seconds": round(self.seconds, 3),
        }


@dataclass
class Ledger:
    """Which gates said they are there. A gate whose plugin failed to import is missing here, and is noticed."""

    gates: dict[str, Gate] = field(default_factory=dict)

    def sign_in(self, gate: Gate) -> None:
        """Called by each gate's plugin when Pelican starts."""
        self.gates[gate.name] = gate

    def missing(self, expected: Iterable[str]) -> list[str]:
        """The expected gates that did not sign in."""
        return [name for name in expected if name not in self.gates]
