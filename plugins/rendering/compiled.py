"""Templates that were compiled once, in memory, for who renders one catalogue on several days."""

from __future__ import annotations

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class CompiledTemplates:
    """A cache for the templates of each language.

    Jinja works out constants while it compiles, with the filters of that moment: those know the words of a language and
    of a catalogue. So a language has its own cache, and another catalogue its own :class:`CompiledTemplates`. The day
    is in no constant: only placed texts, which are never constants, are filled in by it.
    """

    def __init__(self) -> None:
        self._languages: dict[str, _InMemory] = {}

    def of(self, language: str) -> BytecodeCache:
        """The cache for the templates in a language."""
        return self._languages.setdefault(language, _InMemory())


class _InMemory(BytecodeCache):
    """Code by template; Jinja's key holds its name, the checksum its source."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._code[bucket.key, bucket.checksum] = bucket.code
