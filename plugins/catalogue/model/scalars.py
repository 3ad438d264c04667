"""The kinds of single values that may stand in a file. YAML leaves all of them text; here they get their meaning.

A value that does not fit raises ``PydanticCustomError`` whose type is the end of a rule id (``catalogue.<type>``); the
Dutch words stand in ``texts.nl.toml``.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from plugins.checks import PlacedText

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MONEY = re.compile(r"-?\d{1,6}(?:[.,]\d{1,})?", re.ASCII)
_PHONE = re.compile(r"(?:\+31 ?|0|14 ?0)\d*(?:[ -]\d+)*|\d{3,5}", re.ASCII)
_PHONE_DIGITS = re.compile(r"0[89]00\d{4}(?:\d{3})?|0(?![89]00)\d{9}|31\d{9}|140\d{2,3}|(?!0)\d{3,5}")
"""Service numbers, other numbers in the Netherlands, the same from abroad, municipalities, and such as 112."""
_MAIL = re.compile(
    r"(?=.{1,254}$)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII
)
_NOT_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f-\xa0\\\"<>`{}|^]|%(?:[01][0-9a-f]|7f)", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE | re.ASCII)
_POSTCODE = re.compile(r"[1-9]\d{3} (?!S[ADS])[A-Z]{2}", re.ASCII)
_TAG = re.compile(r"<[a-zA-Z/!]")
SLUG_LENGTH = 80
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""A date outside these is a typing error."""
_NOTHING = ("", "~", "null")
"""How YAML writes that there is no value; here all values are text."""
YES_NO = {"ja": True, "nee": False}


def wrong(kind: str, value: Any, **values: Any) -> PydanticCustomError:
    """The error for a value that does not fit; ``values`` fill in the words."""
    shown = str(value)
    return PydanticCustomError(
        kind,
        "{found}",
        {"found": shown if len(shown) < 80 else shown[:77] + "…", "value": value, **values},
    )


def _line(limit: int, least: int = 0) -> Any:
    def check(value: Any) -> Any:
        if not isinstance(value, str):
            raise wrong("not-text", _shape(value))
        if value.strip() in _NOTHING:
            raise wrong("empty", value)
        if "{{" in value or "{%" in value:
            raise wrong("template-braces", value)
        if _TAG.search(value):
            raise wrong("html-in-value", value)
        if len(value) > limit:
            raise wrong("too-long", value, length=len(value), limit=limit)
        if len(" ".join(value.split())) < least:
            raise wrong("reason-too-short", value, limit=least)
        return value

    return check


def _shape(value: Any) -> str:
    return "een lijst" if isinstance(value, list) else "een groep" if isinstance(value, dict) else str(value)


def _scalar(value: Any) -> str:
    """``value`` without white space around it (quotes can hold some), and still knowing its place."""
    if not isinstance(value, str):
        raise wrong("not-text", _shape(value))
    bare = value.strip()
    if not bare:
        raise wrong("empty", value)
    if isinstance(value, PlacedText):
        return PlacedText(bare, value.path, value.map.shifted(len(value.lstrip()) - len(value)))
    return bare


def _date(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value
    text = _scalar(value)
    if not _DATE.fullmatch(text):
        raise wrong("not-a-date", text)
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise wrong("no-such-date", text) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise wrong("no-such-date", text)
    return day


def _yes_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    text = _scalar(value)
    if text not in YES_NO:
        raise wrong("not-yes-or-no", text)
    return YES_NO[text]


def _whole_number(value: Any) -> Any:
    if isinstance(value, int):
        return value
    text = _scalar(value)
    if not re.fullmatch(r"[0-9]{1,4}", text):
        raise wrong("not-a-number", text)
    return int(text)


def _money(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value
    text = _scalar(value)
    if not _MONEY.fullmatch(text):
        raise wrong("not-an-amount", text)
    amount = Decimal(text.replace(",", "."))
    if text.startswith("-"):
        raise wrong("amount-below-zero", text)
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -2:
        raise wrong("amount-decimals", text)
    return amount


def _url(value: Any) -> Any:
    text = _scalar(value)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise wrong("not-an-address", text) from None
    if parts.scheme == "http":
        raise wrong("address-http", text)
    if parts.scheme != "https" or not host or _NOT_IN_ADDRESS.search(text):
        raise wrong("not-an-address", text)
    if parts.username is not None or "@" in parts.netloc:
        raise wrong("address-userinfo", text, host=host)
    if not host.isascii() or "xn--" in host:
        raise wrong("address-lookalike", text, host=host)
    if not _HOST.fullmatch(host) or port == 0:
        raise wrong("not-an-address", text)
    return text


def _host(value: Any) -> Any:
    """It comes into headers that tell browsers what to trust: never more than one plain name."""
    text = _scalar(value)
    if not _HOST.fullmatch(text) or "xn--" in text.lower():
        raise wrong("not-a-host", text)
    return text


def _site_url(value: Any) -> Any:
    text = _url(value)
    parts = urlsplit(text)
    if parts.path not in ("", "/") or "?" in text or "#" in text:
        raise wrong("site-address-too-long", text)
    return text


def _pattern(pattern: re.Pattern[str], kind: str) -> Any:
    def check(value: Any) -> Any:
        text = _scalar(value)
        if not pattern.fullmatch(text):
            raise wrong(kind, text)
        return text

    return check


def _phone(value: Any) -> Any:
    text = _scalar(value)
    if not _PHONE.fullmatch(text) or not _PHONE_DIGITS.fullmatch(re.sub("[^0-9]", "", text)):
        raise wrong("not-a-phone-number", text)
    return text


def _slug(value: Any) -> Any:
    text = _scalar(value)
    if not is_slug(text):
        raise wrong("not-a-slug", text)
    return text


def is_slug(text: str) -> bool:
    """May this be the name of a page in an address?"""
    return len(text) <= SLUG_LENGTH and bool(_SLUG.fullmatch(text))


Line = Annotated[PlacedText, BeforeValidator(_line(300))]
"""A short text: a name, a step, a thing to bring."""
ShortLine = Annotated[PlacedText, BeforeValidator(_line(200))]
"""A sentence or two that must be short: an explanation, a quotation."""
Reason = Annotated[PlacedText, BeforeValidator(_line(300, least=10))]
"""Why something is so, in words that a colleague still understands next year."""
Title = Annotated[PlacedText, BeforeValidator(_line(120))]
LongText = Annotated[PlacedText, BeforeValidator(_line(1500))]
"""A few sentences."""
Date = Annotated[dt.date, BeforeValidator(_date)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
WholeNumber = Annotated[int, BeforeValidator(_whole_number)]
Money = Annotated[Decimal, BeforeValidator(_money)]
"""An amount in euros with at most two decimals."""
Url = Annotated[PlacedText, BeforeValidator(_url)]
"""An https address."""
SiteUrl = Annotated[PlacedText, BeforeValidator(_site_url)]
"""The https address of a whole site: all other addresses begin with it."""
Host = Annotated[PlacedText, BeforeValidator(_host)]
"""The name of a website, such as ``formulieren.voorbeeld.nl``."""
Phone = Annotated[PlacedText, BeforeValidator(_phone)]
Mail = Annotated[PlacedText, BeforeValidator(_pattern(_MAIL, "not-a-mail-address"))]
Postcode = Annotated[PlacedText, BeforeValidator(_pattern(_POSTCODE, "not-a-postcode"))]
Slug = Annotated[PlacedText, BeforeValidator(_slug)]
"""A reference to something else by its slug or id; the relations check that it is there."""


def choice(*allowed: str) -> BeforeValidator:
    """For fields that take one word of a fixed set; ``allowed`` are the words."""

    def check(value: Any) -> Any:
        text = _scalar(value)
        if text not in allowed:
            raise wrong("not-a-choice", text, choices=", ".join(allowed), allowed=list(allowed))
        return text

    return BeforeValidator(check)


def listed(value: Any) -> Any:
    """For fields that take one value or a list: always a list."""
    return value if isinstance(value, list | tuple) else [value]


def must_be_list(value: Any) -> Any:
    """For fields that take a list only: a single value is refused in plain words."""
    if not isinstance(value, list | tuple):
        raise wrong("not-a-list", _shape(value))
    return value


List = BeforeValidator(must_be_list)
OneOrMore = BeforeValidator(listed)
