"""What an editor has asked to be left alone: one rule, one text, until a day (docs/adr/0011).

``matching`` says which finding a quoted text is about; ``wrapping`` takes those findings out of a rule; ``rules`` look
at the exemptions themselves, over all pages together: one that is wrong, over, unused or too wide.
"""
