"""The evidence: what was checked on each page, when, by which rules, with what outcome. ``docs/bewijs.md`` tells more.

It is kept as JSON (``bewijs.json``) by a build and read again by who needs it; what does not fit is refused whole.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

SCHEMA: Literal[1] = 1

Layer = Literal["static", "axe", "probe", "site"]
"""The parsed page; axe-core in a browser; probes in a browser; the site as a whole, with its files for download."""
Look = Literal["looked", "partly", "proven", "missed", "not_run"]
"""``partly``: what was new on it was looked at; the rest, as all of a page that is ``proven``, was seen on others."""


class NotEvidence(ValueError):
    """What was read is no evidence of this schema."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Owner(_Part):
    """Whose site it is, as its data say; empty where they do not. ``complaint`` and ``register`` are addresses."""

    name: str = ""
    site: str = ""
    phone: str = ""
    mail: str = ""
    complaint: str = ""
    register_address: str = Field(alias="register", default="")


class Tools(_Part):
    """With what was looked: our own version, axe-core's and the browser's; empty for what did not run."""

    helder_loket: str
    axe: str = ""
    browser: str = ""


class RuleFact(_Part):
    """A rule, whichever layer it is of. ``source`` is the law, standard or guideline behind it."""

    id: str
    title: str
    layer: Layer
    criteria: tuple[str, ...]
    source: str


class RuleOutcomes(_Part):
    """Ids of rules by their own outcome on one page. A rule that is in none of these makes no claim there."""

    failed: tuple[str, ...] = ()
    cant_tell: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    inapplicable: tuple[str, ...] = ()


class CriterionOutcomes(_Part):
    """Success criteria by what machines could say: never that one is met, which takes people."""

    failed: tuple[str, ...] = ()
    needs_a_look: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()
    no_fault_found: tuple[str, ...] = ()
    people_only: tuple[str, ...] = ()


class PageEvidence(_Part):
    """One page. ``date`` is the day for which this holds; ``looks``, ``whole``, ``deep``, ``control`` as in the audit.

    ``kept``: the browser's answer is an earlier one, to the very same page. ``holds`` names kinds of content in it.
    """

    url: str
    path: str
    kind: str
    date: dt.date
    layers: dict[Layer, Look]
    kept: bool = False
    whole: bool = False
    deep: bool = False
    control: bool = False
    looks: tuple[str, ...] = ()
    reason: str = ""
    holds: tuple[str, ...] = ()
    rules: RuleOutcomes = RuleOutcomes()
    criteria: CriterionOutcomes = CriterionOutcomes()


class Found(_Part):
    """A finding, as in the report."""

    rule: str
    severity: Literal["notice", "warning", "error"]
    path: str
    line: int | None
    url: str | None
    selector: str | None
    quote: str | None
    message: str
    remedy: str
    criteria: tuple[str, ...]
    source: str | None
    fingerprint: str


class InForce(_Part):
    """An exception: one rule leaves one text alone until a day. ``over`` when that day has passed."""

    rule: str
    path: str
    text: str
    until: dt.date
    over: bool


class Control(_Part):
    """The seeded sample that tests whether looks may be left out, and the pages in it that proved they may not.

    ``surprises`` had something that nothing foretold, and that does not block.
    """

    seed: str = ""
    pages: tuple[str, ...] = ()
    distrusted: tuple[str, ...] = ()
    surprises: tuple[str, ...] = ()


class Evidence(_Part):
    """All there is to show for one build. ``cover``: a few pages that together hold every structure of the site."""

    schema_number: Literal[1] = Field(alias="schema", default=SCHEMA)
    date: dt.date
    verdict: Literal["ok", "blocked", "incomplete"]
    reasons: tuple[str, ...] = ()
    owner: Owner
    tools: Tools
    control: Control = Control()
    cover: tuple[str, ...] = ()
    rules: tuple[RuleFact, ...]
    criteria: CriterionOutcomes
    pages: tuple[PageEvidence, ...]
    findings: tuple[Found, ...]
    exceptions: tuple[InForce, ...] = ()

    @property
    def rule(self) -> dict[str, RuleFact]:
        """The rules by id."""
        return {rule.id: rule for rule in self.rules}

    def address_of(self, url: str) -> str:
        """The whole address of a page."""
        return f"{self.owner.site}{url}"


def as_json(evidence: Evidence) -> str:
    """The evidence as JSON, always with the same keys in the same order."""
    data = evidence.model_dump(mode="json", by_alias=True)
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def from_json(text: str | bytes) -> Evidence:
    """The same again. Raises :class:`NotEvidence` for anything else."""
    try:
        return Evidence.model_validate_json(text)
    except ValidationError as error:
        raise NotEvidence(f"{error.error_count()} faults, the first: {error.errors()[0]['msg']}") from None
