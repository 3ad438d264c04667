"""Design tokens: the look of a municipality, the one style sheet that is made with it, and the gate on both."""
