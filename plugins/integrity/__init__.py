"""The built site holds together: no dead links, no unknown hosts, nothing loaded from elsewhere, nobody following along."""
