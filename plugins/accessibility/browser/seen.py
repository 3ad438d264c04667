"""One barrier as a browser saw it, before it becomes a finding: plain values, to be kept in a file and told later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Seen:
    """``rule`` is the id of a probe’s rule; ``target`` holds CSS selectors, from the outermost frame or root inwards.

    ``html`` is the opening tag, ``text`` what the element says, both shortened; ``part`` is ``main``, ``frame`` (around
    it) or ``page``. ``values`` fill the words of the rule. ``doubtful`` means that a human has to look.
    ``path`` is where the element stands, as ``parts`` has it.
    """

    rule: str
    target: tuple[str, ...] = ()
    html: str = ""
    text: str = ""
    part: str = "page"
    values: Mapping[str, str | int] = field(default_factory=dict)
    doubtful: bool = False
    path: tuple[int, ...] | None = None

    def as_dict(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            **asdict(self),
            "target": list(self.target),
            "values": dict(self.values),
            "path": None if self.path is None else list(self.path),
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Seen:
        """The same again."""
        path = kept.get("path")
        return cls(**{**kept, "target": tuple(kept["target"]), "path": None if path is None else tuple(path)})
