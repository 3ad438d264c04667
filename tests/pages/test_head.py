"""A municipality's own pictures, and what the theme has when it gives none."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from plugins.workflow.session import Session
from tests.helpers import THEME, TODAY, copy_site, replace

TOWN = "content/gegevens/gemeente.yaml"
ICONS = THEME / "static" / "icons"
OWN = """beelden:
  logo: afbeeldingen/logo.svg
  favicon: afbeeldingen/tab.svg
  icoon: afbeeldingen/icoon.png
  delen: afbeeldingen/delen.png
past_niet:"""


def home(content: Path) -> str:
    session = Session(content, THEME, TODAY, production=True, managed=True)
    session.open()
    assert session.ready, session.findings
    return next(document.html for document in session.rendered() if document.url == "/")


def test_without_pictures_of_ones_own_the_theme_has_them(tmp_path: Path) -> None:
    html = home(copy_site(tmp_path))
    for icon in ("favicon.svg", "touch.png", "share.png"):
        stem, _, ending = icon.partition(".")
        assert re.search(rf'"[^"]*/theme/icons/{stem}\.[0-9a-f]{{6}}\.{ending}"', html)
    assert "hl-mark" in html


def test_a_municipality_gives_its_own_logo_and_icons(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    replace(content, TOWN, "past_niet:", OWN)
    (content / "afbeeldingen").mkdir(exist_ok=True)
    for name, icon in {"logo.svg": "favicon.svg", "tab.svg": "favicon.svg", "icoon.png": "touch.png"}.items():
        shutil.copy(ICONS / icon, content / "afbeeldingen" / name)
    shutil.copy(ICONS / "share.png", content / "afbeeldingen" / "delen.png")
    html = home(content)
    assert '<link rel="icon" href="/afbeeldingen/tab.svg">' in html
    assert '<link rel="apple-touch-icon" href="/afbeeldingen/icoon.png">' in html
    assert 'content="https://www.lommerdal.example/afbeeldingen/delen.png"' in html
    assert 'src="/afbeeldingen/logo.svg" alt=""' in html
    assert 'class="hl-mark"' not in html
