"""What Pelican only writes in its log: that it left a file out, or half, because the system refused it."""

from __future__ import annotations

import logging


class _Listener(logging.Handler):
    def __init__(self, refused: list[OSError]) -> None:
        super().__init__(logging.WARNING)
        self.refused = refused

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what the system refused."""
        arguments = record.args if isinstance(record.args, tuple) else ()
        self.refused += [each for each in arguments if isinstance(each, OSError)]


def listen_to_pelican(refused: list[OSError], *, quiet: bool) -> None:
    """From now on, put in ``refused`` what the system did not let Pelican do. Pelican goes on, and ends with 0.

    With ``quiet`` only what Pelican itself calls an error is shown.
    """
    logger = logging.getLogger("pelican")
    logger.handlers = [handler for handler in logger.handlers if not isinstance(handler, _Listener)]
    logger.addHandler(_Listener(refused))
    if quiet:
        logger.setLevel(logging.WARNING)
        logger.propagate = False
        shown = logging.StreamHandler()
        shown.setLevel(logging.ERROR)
        logger.handlers = [each for each in logger.handlers if isinstance(each, _Listener)]
        logger.addHandler(shown)
