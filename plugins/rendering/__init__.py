"""From the catalogue to HTML: Markdown with positions, short codes, Dutch formats, the templates' environment, views."""
