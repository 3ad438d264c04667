"""The domain: what a municipality offers, read strictly from ``content/`` into frozen models that know their place."""
