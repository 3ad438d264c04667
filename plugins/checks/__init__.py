"""What every gate speaks: findings, rules, gates, parsed documents and the one judge.

Imports nothing else of ours, so that every room can import it.
"""

from plugins.checks.addresses import Addresses, Moved
from plugins.checks.context import Context, Exemption, Host
from plugins.checks.document import Block, Document
from plugins.checks.finding import Finding, Severity, numbered
from plugins.checks.gate import Gate, GateResult, Site
from plugins.checks.judge import judge, judge_files, judge_site, judge_source, judge_together, judge_whole
from plugins.checks.place import Place, PlacedText, SourceMap
from plugins.checks.rule import Match, Rule
from plugins.checks.task import Goal, Task
from plugins.checks.texts import Texts

__all__ = [
    "Addresses",
    "Block",
    "Context",
    "Document",
    "Exemption",
    "Finding",
    "Gate",
    "GateResult",
    "Goal",
    "Host",
    "Match",
    "Moved",
    "Place",
    "PlacedText",
    "Rule",
    "Severity",
    "Site",
    "SourceMap",
    "Task",
    "Texts",
    "judge",
    "judge_files",
    "judge_site",
    "judge_source",
    "judge_together",
    "judge_whole",
    "numbered",
]
