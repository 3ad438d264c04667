"""What residents come to do, in their own words: the tasks of the loket test."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.scalars import Line, List, OneOrMore, ShortLine, Title, WholeNumber

MOST_CLICKS, MOST_WORDS, MOST_SECONDS = 3, 450, 220
"""What a task may cost when it does not say so itself."""


class TaskLimits(Model):
    """What a task may cost at most."""

    clicks: WholeNumber = Field(alias="klikken", default=MOST_CLICKS)
    words: WholeNumber = Field(alias="woorden", default=MOST_WORDS)
    seconds: WholeNumber = Field(alias="seconden", default=MOST_SECONDS)


class TopTask(Entity):
    """An entry of ``taken.yaml``. Its name in relations is the task itself.

    ``done`` are references to where it is done: the start of ``regelen/x``, the booking of ``afspraken/x``, the number
    of ``teams/x`` or ``kanalen/x``, the desk of ``locaties/x`` …; one of them is enough.
    """

    identity: ClassVar[str] = "taak"

    task: ShortLine = Field(alias="taak")
    done: Annotated[tuple[Line, ...], OneOrMore] = Field(alias="klaar")
    start: Line | None = Field(alias="begin", default=None)
    """The reference of the page where one comes in; the home page when there is none."""
    recognises: Annotated[tuple[Title, ...], List] = Field(alias="herkent", default=())
    """Other words by which this person knows a link to be the right one."""
    must_read: Annotated[tuple[Title, ...], List] = Field(alias="leest", default=())
    """Words that must stand on one of the pages on the way."""
    limits: TaskLimits = Field(alias="hooguit", default=TaskLimits())
