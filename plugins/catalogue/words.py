"""The Dutch words of this room's rules."""

from plugins.checks import Texts

TEXTS = Texts.beside(__file__)
