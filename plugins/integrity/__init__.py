"""The built site holds together: no dead links, no unknown hosts, nothing fetched from elsewhere, no trackers."""
