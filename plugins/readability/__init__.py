"""Plain Dutch: is a page understood by nearly everyone?

Honest ground: nobody labelled Dutch texts by level for free use, so the score is an indication, shown as a band. What
blocks is only strong evidence: a sentence that is clearly too long, a page over the limit that we can say how to mend,
or text that is no text yet.

``prose``       which text of a page is read, as what, in which sentences and words, and where it stands
``lexicon``     words: how common, of which kind, what is simpler and fits, names, terms. Lists are data beside it
``grammar``     sentences without a parser: verbs and their forms, passives, brackets, nouns made of verbs
``model``       features and coefficients to one number and a band; ``training`` made them, and no build imports it
``rules``       what to change, where; their Dutch words stand in ``texts.nl.toml``
``advice``      how: cuts, active forms, bullets, and the shortest way to green
``exemptions``  what an editor has asked to leave alone, with a reason and an end

``loose_text`` does the same for any text outside a site.
"""
