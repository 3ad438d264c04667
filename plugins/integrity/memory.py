"""Remember what was worked out about an object for as long as that object lives."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Subject = TypeVar("Subject")
Result = TypeVar("Result")


def once_each(work: Callable[[Subject], Result]) -> Callable[[Subject], Result]:
    """``work``, done once for each object. Its result must not hold the object itself, or neither would ever go.

    For objects that cannot be keys of a dictionary: documents and sites are compared by what they hold.
    """
    kept: dict[int, tuple[weakref.ref[Subject], Result]] = {}

    @wraps(work)
    def remembered(subject: Subject) -> Result:
        key = id(subject)
        entry = kept.get(key)
        if entry is not None and entry[0]() is subject:
            return entry[1]
        result = work(subject)
        kept[key] = (weakref.ref(subject, lambda _: kept.pop(key, None)), result)
        return result

    return remembered
