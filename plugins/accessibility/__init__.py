"""Everyone can use every page: by law WCAG 2.1 A and AA, by policy WCAG 2.2 AA.

Two layers and the files beside the pages, one gate:

``rules/``    on the parsed page, without a browser; each file holds the rules on one subject.
``papers/``   PDF and office files that pages link to.
``browser/``  axe-core in Chromium, on every page of the built site as a visitor gets it.

``statement/`` makes of what they found the proof, and a prepared text for the national statement.

``surest.py`` takes out what is told twice: the layer that is surest of a barrier tells it; ``subjects.py`` says which
rules are about the same.
``gate.py`` puts them together; ``plugin.py`` signs the gate in with Pelican. A rule on a part of the page runs twice:
on ``<main>`` of every page (what editors write), and once on each different frame around it (what the theme makes).
"""
