"""The domain: what a municipality offers, read strictly from ``content/`` into typed, frozen models that know their place."""
