"""What is known of sentences without a parser: verbs and their forms, passives, brackets, nouns made of verbs."""
