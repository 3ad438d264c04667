"""Files with a table as plain text (CSV, RFC 4180): readable, whole, and without orders for a spreadsheet program."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.text import read_text
from plugins.checks import Place
from plugins.checks.numbers import citizen_numbers

LIMIT = 5_000_000
"""Bytes: nobody opens a longer table on a telephone."""
_FORMULA = re.compile(r"\s*(?:[=@]|[+-](?![\d.,\s%€-]*$|\d[\d\s().-]*$))")
_DELIMITERS = ";,\t"


def check_table(path: Path, shown: str, faults: Faults) -> None:
    """Note what is wrong with a CSV file. Raises ``Unreadable`` when it is no text at all."""
    text = read_text(path, shown, LIMIT, faults)
    if not text.strip():
        raise faults.stop("file-empty", Place(shown))
    first = text.partition("\n")[0]
    if first.lstrip().startswith("<"):
        raise faults.stop("image-wrong-type", Place(shown), wanted="CSV", found="iets anders")
    delimiter = max(_DELIMITERS, key=first.count)
    _rows(text, delimiter, shown, faults)
    for number, line in enumerate(text.split("\n"), start=1):
        for at in citizen_numbers(line):
            faults.add("citizen-number", Place(shown, number, at + 1), quote="•" * 9, field="bsn")


def _rows(text: str, delimiter: str, shown: str, faults: Faults) -> None:
    reader = csv.reader(text.split("\n"), delimiter=delimiter, strict=True)
    columns, line = 0, 1
    try:
        for row in reader:
            columns = columns or len(row)
            if row and len(row) != columns:
                faults.add("csv-columns", Place(shown, line), found=len(row), wanted=columns)
            for cell in row:
                if _FORMULA.match(cell):
                    faults.add("csv-formula", Place(shown, line), quote=cell.strip()[:40])
            line = reader.line_num + 1
    except csv.Error:
        faults.add("csv-quotes", Place(shown, line))
