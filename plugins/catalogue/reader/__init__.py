"""The strict and kind reader: from the files in ``content/`` to models, with every fault of the run at its place."""

from plugins.catalogue.reader.content import Reading, read_content

__all__ = ["Reading", "read_content"]
