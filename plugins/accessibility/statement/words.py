"""Words that the prepared text is made of: blanks, days, numbers, and texts of others made harmless."""

from __future__ import annotations

import datetime as dt

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()


_MARKS = {ord(mark): f"&#{ord(mark)};" for mark in "&<>\\`*_[]|#~"}


def blank(what: str) -> str:
    """Something to fill in."""
    return f"**[vul in: {what}]**"


def escaped(text: str) -> str:
    """On one line, and as it is: no character of it is Markdown or HTML."""
    return " ".join(text.split()).translate(_MARKS)


def counted(number: int) -> str:
    return f"{number} pagina" if number == 1 else f"{number} pagina’s"


def day(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
