"""Numbers in words: "vijfentwintig" is 25."""

from __future__ import annotations

from functools import lru_cache

_SMALL = {
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11,
    "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
    "negentien": 19,
}  # fmt: skip
_TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_UNITS = {"een": 1, "één": 1, **{word: value for word, value in _SMALL.items() if value < 10}}
_BELOW_HUNDRED = {
    **_SMALL,
    **_TENS,
    **{
        unit + ("ën" if unit.endswith("e") else "en") + ten: ones + tens
        for unit, ones in _UNITS.items()
        for ten, tens in _TENS.items()
    },
}
_SIZES = {"honderd": 100, "duizend": 1_000}


@lru_cache(maxsize=5_000)
def value_of(word: str) -> int | None:
    """The value of a cardinal number from two on (small letters); None for "een", "tweede", "tientallen"."""
    if word in _BELOW_HUNDRED:
        return _BELOW_HUNDRED[word]
    for size_word, size in _SIZES.items():
        times, found, rest = word.partition(size_word)
        if not found:
            continue
        count = 1 if not times else _SMALL.get(times) or _TENS.get(times)
        more = 0 if not rest else _BELOW_HUNDRED.get(rest.removeprefix("en")) or _BELOW_HUNDRED.get(rest)
        return None if count is None or more is None else count * size + more
    return None


def digits(value: int) -> str:
    """In digits, as Dutch writes them: "1.500"."""
    return f"{value:,}".replace(",", ".")
