"""From a page to its prose: which text is read, as what, in which sentences and words, and where it stands."""
