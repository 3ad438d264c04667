"""Accidents chosen by which of our code they reach, with atheris. A program that ends at the first that goes wrong.

Its words are those of libFuzzer, such as ``-max_total_time=60``. An input is the seed of accidents in a file of the
demo, followed by bytes that are put into it as they are.
"""

from __future__ import annotations

import importlib
import random
import sys


def main() -> None:
    """Run until told to stop. Raises ``AssertionError`` for what goes wrong: atheris keeps the input that did it."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["plugins", "markdown"]):
        fuzz = importlib.import_module("plugins.workflow.bench.fuzz")
        mutations = importlib.import_module("plugins.workflow.bench.mutations")
    target = fuzz.Target()

    def one(data: bytes) -> None:
        provider = atheris.FuzzedDataProvider(data)
        file = target.files[provider.ConsumeIntInRange(0, len(target.files) - 1)]
        before = file.path.read_bytes()
        if provider.ConsumeBool():
            before = mutations.mutated(before, random.Random(provider.ConsumeInt(4)))  # noqa: S311 - accidents
        at = provider.ConsumeIntInRange(0, len(before))
        more = provider.ConsumeBytes(200)
        said = target.look(file, before[:at] + more + before[at:])
        if said:
            raise AssertionError(said)

    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
