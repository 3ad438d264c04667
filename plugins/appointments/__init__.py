"""Appointment topics: from structured data to a page each, an overview by group, and one of evenings."""
