"""Settings for what residents see: ``pelican -s publishconf.py`` exits non-zero when a gate blocks."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403
from pelicanconf import HELDER

PRODUCTION = True
HELDER.production = True
