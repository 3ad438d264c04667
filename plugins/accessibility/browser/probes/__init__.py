"""Probes: what only shows when somebody uses the page. Each module looks at one subject, in Chromium.

A probe gets a page that is loaded and says what it saw, as :class:`plugins.accessibility.browser.seen.Seen`. It leaves
the page as it found it, or says with ``spoils`` that the next probe needs it fresh.
"""
