"""The Dutch words of this room. Apart from the gate, because the rule on the frame says what another rule says."""

from __future__ import annotations

from plugins.checks import Texts

TEXTS = Texts.beside(__file__)
