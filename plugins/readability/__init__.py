"""Plain Dutch: is a page understood by nearly everyone?

Honest ground: nobody labelled Dutch texts by level for free use, so the score is an indication, shown as a band. What
blocks is only strong evidence: a sentence or a page that is clearly too hard, or text that is no text yet.

From a page to a verdict: ``prose`` (which text is read, as what) → ``sentences`` and ``words`` → ``signals`` (five
measures) → ``score`` (one number, a band) and ``rules`` (what to change, where). ``loose_text`` does the same for any
text. ``exemptions`` leaves alone what an editor has asked for, with a reason and an end. Word lists are data:
``woorden.nl.toml``, ``afkortingen.nl.toml``.
"""
