"""Files that people download: PDF, Word, Excel, PowerPoint and OpenDocument. The law counts them as pages.

``kinds.py``     what a file is, by its content.
``facts.py``     what the rules want to know of a file, whatever its kind.
``pdf.py``       facts of a PDF, with ``pdf_tags.py`` for its structure tree; pikepdf reads, as it is quick and mends.
``office.py``    facts of Word, Excel and PowerPoint files; ``open_document.py`` of OpenDocument; ``parts.py`` unpacks.
``reading.py``   from a file to facts, and the process that does so; ``reader.py`` starts it and ends it in time.
``papers.py``    the papers of a site: facts (kept by content), the editor's file, the pages that link to it.
``rules.py``     the rules, each on one paper; their words stand in ``texts.nl.toml``.

A paper is what the whole house would call a document, were that not the word for a built page.
"""
