"""Which files within a file are programs, by their names."""

from __future__ import annotations

from pathlib import PurePosixPath

_PROGRAMS = frozenset(
    """
    app appimage appref-ms bat chm cmd com cpl dll dmg dotm docm exe gadget hta img inf iso jar js jse lnk msc msi msp
    pif ppam pptm ps1 psm1 py reg scr sct sh sys url vb vbe vbs vhd vhdx ws wsf wsh xla xlam xlsb xlsm xltm xll
    """.split()
)


def is_program(name: str) -> bool:
    """Does a computer start something when somebody opens a file of this name? Windows overlooks what ends in a dot."""
    plain = name.replace("\\", "/").strip(" .").lower()
    return PurePosixPath(plain).suffix.removeprefix(".") in _PROGRAMS
