"""How the site is served: headers, caching, addresses that moved, packed files, and what machines ask for.

``headers.py`` is the one place for the headers; ``nginx.py`` and ``other_hosts.py`` write them down for a server.
"""

from __future__ import annotations

from plugins.serving.facts import Redirect, Served
from plugins.serving.finish import WRITTEN, finish
from plugins.serving.machines import Security
from plugins.serving.nginx import Machine, inside_server, whole_file

__all__ = ["WRITTEN", "Machine", "Redirect", "Security", "Served", "finish", "inside_server", "whole_file"]
