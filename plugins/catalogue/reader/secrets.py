"""Keys and passwords of programs that were pasted by mistake: who reads them on the site can act as somebody else."""

from __future__ import annotations

import re

_SIGNS = (
    "PRIVATE KEY", "PuTTY-User-Key-File", "AGE-SECRET-KEY", "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_",
    "github_pat_", "glpat-", "xox", "AIza", "_live_", "sk-", "npm_", "pypi-", "SG.", "eyJ", "hooks.slack.com",
)  # fmt: skip
"""What is quick to look for: without one of these a text needs no further look."""
_SECRET = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----"
    r"|\bPuTTY-User-Key-File-\d|\bAGE-SECRET-KEY-1[0-9A-Z]{50}"
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_\w{50}|\bglpat-[\w-]{20}"
    r"|\bxox[abeprs]-[\w-]{20}|https://hooks\.slack\.com/services/T\w+/B\w+/\w+"
    r"|\bAIza[\w-]{35}|\b[rs]k_live_[A-Za-z0-9]{16}|\bsk-(?:ant|proj|svcacct)-[\w-]{20}"
    r"|\bnpm_[A-Za-z0-9]{36}|\bpypi-AgEIcHlwaS5vcmc[\w-]{40}|\bSG\.[\w-]{22}\.[\w-]{43}"
    r"|\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10}",
    re.ASCII,
)


def may_hold_secret(text: str) -> bool:
    """Is it worth looking at the lines of this text?"""
    return any(sign in text for sign in _SIGNS)


def secret_at(line: str) -> int | None:
    """Where in a line a secret begins."""
    found = _SECRET.search(line)
    return found.start() if found else None
