"""What is known of words: how common they are, of which kind, what is simpler, which are names."""
