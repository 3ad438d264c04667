"""Settings for building while one writes. ``publishconf.py`` is for what residents see."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from plugins.workflow import plugin as verdict  # noqa: E402 - needs the path above
from plugins.workflow.arguments import STATE  # noqa: E402
from plugins.workflow.dates import build_date, local_today  # noqa: E402
from plugins.workflow.session import Session  # noqa: E402

SITENAME = "Helder Loket"
SITEURL = ""
TIMEZONE = "Europe/Amsterdam"
DEFAULT_LANG = "nl"

PATH = str(ROOT / "content")
OUTPUT_PATH = str(STATE / "pelican")
DELETE_OUTPUT_DIRECTORY = True

THEME = str(ROOT / "theme")
# Files of the theme get a fingerprint in their names: plugins/pages copies them, plugins/tokens makes one style sheet.
THEME_STATIC_PATHS: list[str] = []
STATIC_PATHS = ["afbeeldingen", "bestanden"]
IGNORE_FILES = ["**/.*", "*.css"]

# Every page is made by our own generators, from the catalogue; Pelican's readers never see a file of an editor's.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
CACHE_CONTENT = False
LOAD_CONTENT_CACHE = False

PLUGIN_PATHS = [str(ROOT)]
PLUGINS = [
    "plugins.tokens.plugin",
    "plugins.pages.plugin",
    "plugins.appointments.plugin",
    "plugins.search.plugin",
    "plugins.catalogue.plugin",
    "plugins.separation.plugin",
    "plugins.readability.plugin",
    "plugins.accessibility.plugin",
    "plugins.integrity.plugin",
    "plugins.top_tasks.plugin",
    # Last, and as a module: without the plugin that gives the verdict there must be no build at all.
    verdict,
]

PRODUCTION = False
HELDER = Session(
    content=ROOT / "content",
    theme=ROOT / "theme",
    today=build_date(os.environ, local_today()),
    production=PRODUCTION,
    cache=STATE / "cache",
)
