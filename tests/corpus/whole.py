"""Faults that only a whole site shows, as one change of the small site: ``bench rules`` builds it.

``TOLD`` has the rules, each with the file and the line that the build must tell of.
"""

from __future__ import annotations

from typing import Any

from plugins.workflow.bench.bites_whole import Must
from tests.corpus.data import MOVED, TASKS

NEWS = "content/nieuws/avond-open.md"
LONELY = "content/paginas/los.md"

PAGE_OF = (
    "---\ntitel: {}\nsamenvatting: Lees wat er nieuw is.\neigenaar: klantcontact\ngecontroleerd: 2026-10-05\n---\n{}\n"
)
_TASKS = """\
- taak: Ik wil verhuizen
  klaar: regelen/verhuizing-doorgeven
  hooguit: {klikken: 1}
- taak: Ik ga verhuizen
  klaar: regelen/verhuizing-doorgeven
  leest: [parkeren]
- taak: Ik zoek een zeilboot
  klaar: afspraken/paspoort
- taak: Ik heb een rode boot
  klaar: regelen/verhuizing-doorgeven
  begin: paginas/boten
  herkent: [verhuizing]
"""
_BOATS = """\
[Een boot](informatie/verhuizen.md)

[Een rode boot kopen](paginas/privacy.md)

[Een rode boot huren](paginas/cookies.md)

[Een rode boot wassen](paginas/over-deze-site.md)
"""

BUILT: dict[str, Any] = {
    "special": [{"kind": "gone", "path": NEWS}],
    "write": {
        MOVED: "- van: /informatie/paspoort/\n  naar: /contact/\n- van: /oud/\n  naar: /weg/\n",
        LONELY: PAGE_OF.format("Cookies", "Deze pagina staat er voor niemand. Bel ons gerust."),
        "content/paginas/boten.md": PAGE_OF.format("Varen", _BOATS),
        TASKS: _TASKS,
    },
}
TOLD = (
    Must("integrity.address-gone", NEWS),
    Must("integrity.moved-still-there", MOVED, 1),
    Must("integrity.moved-nowhere", MOVED, 4),
    Must("integrity.duplicate-title", LONELY),
    Must("top_tasks.too-long", TASKS, 1),
    Must("top_tasks.not-told", TASKS, 4),
    Must("top_tasks.no-scent", TASKS, 7),
    Must("top_tasks.stronger-scent", TASKS, 9),
)
