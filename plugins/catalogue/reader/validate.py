"""From placed values to models: pydantic judges, each error goes to its own place in Dutch."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from plugins.catalogue.model.base import PlacedDict, place_of
from plugins.catalogue.reader.faults import Faults

M = TypeVar("M", bound=BaseModel)
_ABOUT_KEYS = ("missing", "extra_forbidden")


def validated(model: type[M], raw: Any, faults: Faults) -> M | None:
    """The model for ``raw``, or None after noting every error in it."""
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        details = error.errors(include_url=False)
        # Whatever is refused must be told: of two branches that were both meant, both.
        for detail in [detail for detail in details if not _other_branch(detail)] or details:
            _note(model, raw, detail, faults)
        return None


def _other_branch(detail: Any) -> bool:
    """Where a value may be a text or a group, pydantic tells of both: only what was meant counts."""
    last = detail["loc"][-1] if detail["loc"] else ""
    if detail["type"] in _ABOUT_KEYS or not _is_branch(last):
        return False
    return isinstance(detail["input"], str | list if detail["type"] == "model_type" else dict)


def _is_branch(step: str | int) -> bool:
    """Is it pydantic's name for one of several types, and no key? Keys of ours are lower case words."""
    return isinstance(step, str) and (step[:1].isupper() or step.startswith("function-"))


def _steps(detail: Any) -> tuple[str | int, ...]:
    *before, last = detail["loc"] or ("",)
    steps = [step for step in before if not _is_branch(step)]
    if last != "" and (detail["type"] in _ABOUT_KEYS or not _is_branch(last)):
        steps.append(last)
    return tuple(steps)


def _note(model: type[BaseModel], raw: Any, detail: Any, faults: Faults) -> None:
    steps = _steps(detail)
    kind = detail["type"]
    name = ".".join(str(step) for step in steps)
    last = next((step for step in reversed(steps) if isinstance(step, str)), "")
    place = place_of(raw, *steps)
    if kind == "missing":
        faults.add("missing-key", place, field=name, key=last)
    elif kind == "extra_forbidden":
        near = difflib.get_close_matches(last, _keys(model, steps[:-1]), n=1)
        at = _key_place(raw, steps) or place
        faults.add(
            "unknown-key", at, quote=last, field=name, suggestions=near, hint=f" Bedoelt u “{near[0]}”?" if near else ""
        )
    elif kind in ("model_type", "model_attributes_type", "dict_type"):
        faults.add("not-fields", place, field=name)
    elif kind in ("tuple_type", "list_type"):
        faults.add("not-a-list", place, field=name, found=str(detail["input"]))
    else:
        context = dict(detail["ctx"])
        value, allowed, found = context.pop("value"), context.pop("allowed", ()), context["found"]
        near = difflib.get_close_matches(found, allowed, n=1)
        at = getattr(value, "place", place)
        faults.add(kind, at, field=name, quote=found or None, suggestions=near, key=last, **context)


def _key_place(raw: Any, steps: Sequence[Any]) -> Any:
    for step in steps[:-1]:
        if isinstance(step, int) and isinstance(raw, PlacedDict):
            continue  # one group where a list may stand
        try:
            raw = raw[step]
        except (KeyError, IndexError, TypeError):
            return None
    return raw.key_places.get(steps[-1]) if isinstance(raw, PlacedDict) else None


def _keys(model: Any, steps: Sequence[Any]) -> list[str]:
    """The keys that are known where ``steps`` lead, following models inside models and tuples."""
    for step in steps:
        if isinstance(step, int):
            continue
        field = next(
            (info for name, info in model.model_fields.items() if step in (name, info.alias)),
            None,
        )
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return []
        model = inner
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if found := _model_in(part):
            return found
    return None
