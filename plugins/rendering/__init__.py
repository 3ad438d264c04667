"""From the catalogue to HTML: Markdown with positions, short codes, Dutch formats, templates, views."""
