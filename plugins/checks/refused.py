"""Why the system refused something, in Dutch: people who look after a server read it, not its programmers."""

from __future__ import annotations

import errno


class Refused(Exception):
    """What could not be done, and is told as it is: the message is Dutch and says what to do."""

    code = 3
    """With what a command ends then."""


REASONS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de ruimte die wij op de schijf mogen gebruiken, is op",
    errno.EACCES: "wij mogen daar niet lezen of schrijven",
    errno.EPERM: "wij mogen daar niet schrijven",
    errno.EROFS: "de schijf is alleen te lezen",
    errno.EIO: "de schijf geeft fouten",
    errno.EFBIG: "een bestand wordt groter dan hier mag",
    errno.EMFILE: "dit programma heeft hier te veel bestanden open",
    errno.ENFILE: "er zijn op deze computer te veel bestanden open",
    errno.ENAMETOOLONG: "de naam van de map of het bestand is te lang",
    errno.ENOENT: "een map of bestand is er niet (meer)",
    errno.ENOTDIR: "er staat een bestand waar een map moet zijn",
    errno.EISDIR: "er staat een map waar een bestand moet zijn",
    errno.EEXIST: "er staat al iets met die naam",
    errno.ENOTEMPTY: "een map is niet leeg",
    errno.ELOOP: "er staat een verwijzing waar een gewone map of een gewoon bestand moet zijn",
    errno.EXDEV: "de map ligt op een andere schijf",
    errno.EMLINK: "in een map zitten te veel mappen",
    errno.EBUSY: "een ander programma gebruikt die map of dat bestand",
    errno.ETXTBSY: "een ander programma gebruikt dat bestand",
    errno.ENOMEM: "er is te weinig geheugen",
    errno.EAGAIN: "de computer heeft er nu geen ruimte voor",
    errno.ESTALE: "de netwerkschijf is weg geweest",
    errno.ENOLCK: "de schijf kan niets op slot zetten",
    errno.ENOTSUP: "de schijf kan dat niet",
    errno.EINVAL: "de schijf kan dat niet",
    errno.EPIPE: "niemand leest wat wij schrijven",
    errno.ETIMEDOUT: "er kwam niet op tijd antwoord",
    errno.ECONNREFUSED: "er is geen antwoord",
    errno.ECONNRESET: "de verbinding is verbroken",
}


def reason(error: OSError) -> str:
    """Why, in Dutch; what we have no words for is told by its number, with which people can search."""
    code = error.errno or 0
    name = errno.errorcode.get(code)
    return REASONS.get(code) or (
        f"het systeem weigert dat (fout {code}, {name})" if name else "het systeem weigert dat"
    )


def named(error: OSError) -> str:
    """The same with the file or folder that it is about, when the system says so."""
    about = error.filename2 or error.filename
    return f"{reason(error)} ({about})" if isinstance(about, str) else reason(error)


_ROOM = "Maak ruimte vrij op de schijf."
_RIGHTS = "Geef de gebruiker die de site maakt, het recht om daar te lezen en te schrijven."
REMEDIES = {
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: "Kies een andere plek, of maak de schijf schrijfbaar.",
    errno.EFBIG: "Verhoog de grens voor bestanden (ulimit -f).",
    errno.EMFILE: "Verhoog de grens voor open bestanden (ulimit -n).",
    errno.ENAMETOOLONG: "Kies een kortere naam.",
    errno.ENOMEM: "Geef de computer meer geheugen, of stop andere programma’s.",
}


def sentence(what: str, error: OSError) -> str:
    """``what`` did not work, why, and what to do about it: whole sentences."""
    return f"{what}: {named(error)}. {REMEDIES.get(error.errno or 0, 'Verhelp dat, en probeer het opnieuw.')}"
