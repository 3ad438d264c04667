"""The map of this folder: what lives where, who may import whom, which rooms are Pelican plugins.

=================  =====================================================  ==========================  ==============
room               what it holds                                          may import                  Pelican plugin
=================  =====================================================  ==========================  ==============
``checks``         Finding, Severity, Rule, Gate, Document, judge()       nothing of ours             no
``catalogue``      the domain: strict reader, models, relations, rules    checks                      yes (gate)
``rendering``      Markdown to HTML with positions, short codes, Jinja    checks, catalogue           no
``appointments``   topics to pages and overviews                          checks, catalogue, rendering yes (generator)
``pages``          every other kind of page                               checks, catalogue, rendering yes (generator)
``search``         how residents find a page: index, synonyms, results    checks, catalogue, rendering yes (generator)
``separation``     information explains, transactions act                 checks                      yes (gate)
``readability``    plain Dutch                                            checks                      yes (gate)
``accessibility``  the parsed page, and ``browser``: axe in Chromium      checks                      yes (gate)
``integrity``      links, anchors, hosts, scripts of the whole site       checks                      yes (gate)
``tokens``         design tokens, and the one style sheet made of them    checks                      yes (gate)
``top_tasks``      residents' tasks, walked through the built site       checks                      yes (gate)
``reports``        the verdict, and one function per output format        checks                      no
``publishing``     releases and the one rename                            checks                      no
``serving``        headers, nginx, moved addresses, packed files          checks                      no
``workflow``       build, check, preview, new … put together              all of them                 yes (verdict)
=================  =====================================================  ==========================  ==============

``tests/test_house.py`` walks the imports and holds them against this table.
"""
