"""Measurements of the project on itself: how right it is, as figures that a command and a test can ask for."""
