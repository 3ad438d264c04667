"""The prepared text as a web page, to read and to print: no script, nothing fetched."""

from __future__ import annotations

from markdown import Markdown

from plugins.accessibility.statement.evidence import Evidence
from plugins.accessibility.statement.prose import as_markdown

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
strong { text-decoration: underline; }
"""


def as_html(evidence: Evidence) -> str:
    """A whole page, UTF-8."""
    markdown = Markdown(extensions=["tables"], output_format="html")
    markdown.preprocessors.deregister("html_block")  # there is no HTML in our text: what looks like it, is text
    markdown.inlinePatterns.deregister("html")
    body = markdown.convert(as_markdown(evidence))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="nl">',
            "<head>",
            '<meta charset="utf-8">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex">',
            "<title>Voorbereiding toegankelijkheidsverklaring</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            body,
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )
