"""Faults that only the theme or the code can make: ``bench rules`` makes each in a copy of the project.

Rules that would hide each other are in different copies. What the content must hold for it stands beside the change.
"""

from __future__ import annotations

from plugins.workflow.bench.bites_whole import Copy, Must
from tests.corpus.data import TASKS
from tests.corpus.rooms import GIVEN, LOOK
from tests.corpus.whole import LONELY, NEWS, PAGE_OF
from tests.crises import CRISIS, ON
from tests.languages import LANGUAGES, PAGE_DE, PASSPORT_DE, START_DE

ALERT = "content/meldingen/balie-dicht.yaml"
COOKIES = "content/paginas/cookies.md"
READING = "content/informatie/verhuizen.md"
ACTING = "content/regelen/verhuizing-doorgeven.md"
TOPIC = "content/afspraken/paspoort.yaml"
TOWN = "content/gegevens/gemeente.yaml"

_TEMPLATES = "theme/templates/"
_PARTS = f"{_TEMPLATES}components/"
_FAR = "https://cdn.example/x"
_NOWHERE = ' | replace("/regelen/verhuizing-doorgeven/", "/") | replace("/los/", "/")'
_LATE = "catalogue.takes-too-long"
_CONVERTED = "            bodies[page.path] = convert(page.body"
_BUSY = f'            while page.path == "{COOKIES}":\n                pass\n'


def _added(template: str, markup: str) -> tuple[str, str, str]:
    """Markup at the beginning of the main part of a template."""
    return f"{_TEMPLATES}{template}", "{% block main %}", f"{{% block main %}}\n{markup}"


COPIES = (
    Copy(
        "check",
        (
            (f"{_TEMPLATES}transaction.html", 'data-component="start"', 'data-component="begin"'),
            (f"{_TEMPLATES}transaction.html", '"na-versturen"', '"eerst"'),
            (f"{_TEMPLATES}transaction.html", '"niets-gehoord"', '"na-versturen"'),
            (f"{_TEMPLATES}transaction.html", '"eerst"', '"niets-gehoord"'),
            (f"{_PARTS}ways.html", " data-kanaal-menselijk{%", "{%"),
            (f"{_TEMPLATES}topic.html", 'data-component="boeken"', 'data-component="later"'),
            (f"{_TEMPLATES}topic.html", "{% block main %}", "{% block main %}{% set phone = none %}"),
            (f"{_PARTS}way_to_act.html", 'data-component="naar-regelen"', 'data-component="start"'),
            _added("plain.html", '<form action="/zoeken/"><button>Zoek</button></form>'),
            (f"{_TEMPLATES}information.html", "{{- feedback(municipality, view.url) }}", ""),
            (f"{_PARTS}footer.html", '{{ to_page("/klacht-of-melding/", _("Klacht of melding")) }}', ""),
            _added("alert.html", f'<img src="{_FAR}" alt="">'),
            _added("news_item.html", '<script src="https://plausible.io/js/script.js"></script>'),
            _added("contact.html", '<script src="https://embed.tawk.to/1/default"></script>'),
            _added("help.html", "<script>alert(1)</script>"),
            _added("location.html", '<p style="color: red">Rood</p>'),
            _added("topic.html", '<a href="javascript:alert(1)">Open het plan</a>'),
        ),
        (
            Must("separation.no-start", ACTING),
            Must("separation.parts-order", ACTING),
            Must("separation.no-human-channel", ACTING),
            Must("separation.topic-no-booking", TOPIC),
            Must("separation.topic-no-phone", TOPIC),
            Must("separation.start-component-on-information", READING, everywhere=True),
            Must("separation.form-on-information", COOKIES, everywhere=True),
            Must("separation.no-feedback", READING, everywhere=True),
            Must("separation.no-complaint-link", READING, everywhere=True),
            Must("integrity.third-party", ALERT),
            Must("integrity.tracker", NEWS),
            Must("integrity.chat-script", "content/gegevens/kanalen.yaml"),
            Must("integrity.inline-script", TOWN),
            Must("integrity.inline-style", "content/gegevens/locaties.yaml"),
            Must("integrity.unsafe-scheme", TOPIC),
        ),
        {},
    ),
    Copy(
        "check",
        (
            (f"{_PARTS}start.html", 'url }}">{{ start.action }}', 'url }}">Start'),
            (f"{_PARTS}facts.html", 'data-component="in-het-kort"', 'data-component="kort"'),
            (
                f"{_TEMPLATES}topic.html",
                '<div data-component="boeken"',
                f'<p>{"Eerst dit lezen. " * 30}</p>\n<div data-component="boeken"',
            ),
            ("theme/static/css/tokens.css", "    --hl-ink:", "    --hl-inkt:"),
        ),
        (
            Must("separation.start-label", ACTING),
            Must("separation.no-summary-line", ACTING),
            Must("separation.late-start", TOPIC),
            Must("tokens.missing", LOOK),
        ),
        {
            "replace": [[TOWN, "naam:", "huisstijl: huisstijl/proef.json\nnaam:"]],
            "write": {LOOK: GIVEN.read_text("utf-8")},
        },
    ),
    Copy(
        "check",
        (
            (
                f"{_TEMPLATES}crisis.html",
                "<main>",
                '<main><img src="/afbeeldingen/gemeentehuis.png" alt="Gemeentehuis">',
            ),
        ),
        (Must("integrity.crisis-loads", CRISIS),),
        {"write": {CRISIS: ON}},
    ),
    Copy("check", (("plugins/rendering/bodies.py", _CONVERTED, _BUSY + _CONVERTED),), (Must(_LATE, COOKIES),), {}),
    Copy(
        "build",
        (
            (f"{_PARTS}languages.html", 'hreflang="x-default"', 'hreflang="fr"'),
            (
                f"{_PARTS}footer.html",
                '<li>{{ to_page("/a-z/"',
                '<li><a href="/weg/">Weg</a></li>\n<li>{{ to_page("/a-z/"',
            ),
            (
                "theme/static/css/text.css",
                "",
                f"\n.a {{ background: url({_FAR}.png) }}\n.b {{ background: url(weg.svg) }}\n",
            ),
            (f"{_TEMPLATES}a_to_z.html", 'href="{{ entry.url }}"', f'href="{{{{ entry.url{_NOWHERE} }}}}"'),
            (f"{_PARTS}link.html", 'href="{{ to.url }}"', f'href="{{{{ to.url{_NOWHERE} }}}}"'),
        ),
        (
            Must("integrity.versions-disagree", PASSPORT_DE, everywhere=True),
            Must("integrity.frame-link", TOWN, everywhere=True),
            Must("integrity.stylesheet-third-party", "theme/helder.*.css", 1),
            Must("integrity.stylesheet-missing-file", "theme/helder.*.css", 1),
            Must("integrity.far-from-home", ACTING),
            Must("integrity.orphan-page", LONELY, everywhere=True),
            Must("top_tasks.cannot-be-done", TASKS, 1),
        ),
        {
            "replace": [list(LANGUAGES)],
            "write": {
                START_DE[0]: START_DE[2],
                PAGE_DE[0]: PAGE_DE[2],
                LONELY: PAGE_OF.format("Los", "Deze pagina staat er voor niemand. Bel ons gerust."),
                TASKS: "- taak: Ik wil verhuizen\n  klaar: regelen/verhuizing-doorgeven\n",
            },
        },
    ),
)
