"""The Dutch words of rules: one TOML file beside the rules, keyed by rule id."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class RuleText:
    """The words of one rule. ``message`` and ``remedy`` may hold ``{names}`` that a match fills in.

    ``bad`` and ``good`` are Markdown that the rule must and must not refuse; empty where text cannot show it.
    """

    title: str
    message: str
    remedy: str
    why: str = ""
    bad: str = ""
    good: str = ""


class Texts(Mapping[str, RuleText]):
    """The rules' words by id. Asking for an id without words is a ``KeyError``: a fault of ours, shown by a test."""

    def __init__(self, words: Mapping[str, RuleText]) -> None:
        self._words = dict(words)

    @classmethod
    def beside(cls, module_file: str, name: str = "texts.nl.toml") -> Texts:
        """Read the file ``name`` that stands beside the module with path ``module_file`` (pass ``__file__``)."""
        data: dict[str, dict[str, Any]] = tomllib.loads((Path(module_file).parent / name).read_text("utf-8"))
        return cls({rule_id: RuleText(**words) for rule_id, words in data.items()})

    def __getitem__(self, rule_id: str) -> RuleText:
        return self._words[rule_id]

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __or__(self, other: Texts) -> Texts:
        return Texts({**self._words, **other._words})
