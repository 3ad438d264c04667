"""What to do about it: where to cut a sentence, and the fewest changes that make a page pass."""
