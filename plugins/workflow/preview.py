"""``preview``: the site while one writes, with what is wrong beside it."""

from __future__ import annotations

import datetime as dt
import html
import json
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote, urlsplit

from plugins.catalogue.reader.folder import ASSET_FOLDERS, LOOK_FOLDER
from plugins.checks import Document, Finding, Severity, judge, judge_source, judge_together, numbered
from plugins.rendering.theme_files import FOLDER as THEME_FOLDER
from plugins.rendering.theme_files import theme_files
from plugins.rendering.view import View
from plugins.reports.folding import folded
from plugins.reports.words import SMALLER, counted
from plugins.tokens.gate import GATE as STYLE
from plugins.workflow.arguments import Arguments, UsageError, add_content, add_date, content_folder, day
from plugins.workflow.gates import all_gates, titles
from plugins.workflow.in_time import judged_in_time
from plugins.workflow.session import Session, sources_of
from plugins.workflow.terminal import say

ROOT = Path(__file__).resolve().parents[2]
BESIDE = "/_naast"
PREPARED = "/_crisis/"
"""Where the crisis page can be seen that is prepared and not on."""
_COUNTS = ((Severity.ERROR, "fouten"), (Severity.WARNING, "waarschuwingen"), (Severity.NOTICE, "tips"))
_WORDS = {Severity.ERROR: "Fout", Severity.WARNING: "Waarschuwing", Severity.NOTICE: "Tip"}


def main(words: Sequence[str]) -> int:
    """Serve until stopped. Returns 0, or 2 when the port is taken."""
    arguments = Arguments("preview", "Bekijk de site terwijl u schrijft, met de bevindingen ernaast.")
    arguments.add_argument("--port", type=int, default=8000, metavar="POORT", help="op welke poort (nu: 8000)")
    add_content(arguments)
    add_date(arguments)
    options = arguments.parse_args(words)
    site = PreviewSite(content_folder(options.content), day(options.date))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", options.port), _handler(site))
    except OSError:
        raise UsageError(f"Poort {options.port} is bezet. Kies een andere: --port 8001.") from None
    say(f"Open http://127.0.0.1:{server.server_port}{BESIDE}/ in uw browser. Stop met Ctrl+C.")
    with server:
        server.serve_forever()
    return 0


@dataclass
class PreviewSite:
    """The site as it would be built now. Read again when a file has changed; pages are rendered when asked for."""

    content: Path
    today: dt.date
    theme: Path = ROOT / "theme"
    session: Session | None = None
    views: dict[str, View] = field(default_factory=dict)
    _signature: tuple[Any, ...] = ()
    _lock: Any = field(default_factory=Lock)

    def refresh(self) -> Session:
        """The session for the files as they are now."""
        with self._lock:
            signature = tuple(
                (str(path), path.stat().st_mtime_ns)
                for folder in (self.content, self.theme)
                for path in sorted(folder.rglob("*"))
                if path.is_file()
            )
            if self.session is None or signature != self._signature:
                session = Session(self.content, self.theme, self.today, production=False, managed=True, concepts=True)
                session.open()
                self.session = session
                self.views = {view.url: view for view in session.views()} if session.ready else {}
                if session.ready and (prepared := session.prepared()):
                    self.views[PREPARED] = prepared
                self._signature = signature
            return self.session

    def document(self, url: str) -> Document | None:
        """The page at ``url``, rendered now; None when there is none."""
        session = self.refresh()
        with self._lock:
            view = self.views.get(url)
            return session.renderer.render(session.finished(view)) if view else None

    def findings(self, document: Document | None) -> tuple[Finding, ...]:
        """What the source rules say, and the page rules on this page: the same judge as everywhere."""
        session = self.refresh()
        found = list(session.findings)
        if session.ready:
            found += judge_source(session.style, session.context, STYLE)
        if document is not None:
            found = [each for each in found if each.place.path == document.path or each.severity is Severity.ERROR]
            found += judged_in_time(document, lambda: judge(document, session.context, all_gates().values()))
            found += self._together(document, session)
        return numbered(found)

    def _together(self, document: Document, session: Session) -> list[Finding]:
        """What the rules on all pages together say of the files that this page shows: they need the other pages too."""
        shown = sources_of(document) & session.context.exemptions.keys()
        if not shown:
            return []
        with self._lock:
            pages = [page for page in session.rendered() if sources_of(page) & shown]
        found = [each for gate in all_gates().values() for each in judge_together(pages, session.context, gate)]
        return [each for each in found if each.place.path in shown]

    def stylesheet(self, url: str) -> bytes | None:
        """The style sheet that ``url`` asks for, if it is one."""
        session = self.refresh()
        sheets = session.style.sheets if session.ready else ()
        return next((sheet.css for sheet in sheets if url == f"/{sheet.file}"), None)

    def file(self, url: str) -> Path | None:
        """A file of the theme, or an image or download of the content, by its address."""
        if url.startswith(f"/{THEME_FOLDER}/"):  # only then: their names are hashes of all of them
            return theme_files(self.theme).get(url.lstrip("/"))
        root = self.content.resolve()
        path = root if "\0" in url else (root / url.lstrip("/")).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return None
        folder = path.relative_to(root).parts[0]
        return path if folder in ASSET_FOLDERS and folder != LOOK_FOLDER else None


def _handler(site: PreviewSite) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers with a page, a file, or the page with its findings."""

        def do_GET(self) -> None:
            url = unquote(urlsplit(self.path).path)
            if url.startswith(f"{BESIDE}/"):
                self._send(200, beside(site, url.removeprefix(BESIDE)).encode(), "text/html; charset=utf-8")
            elif (document := site.document(url)) is not None:
                self._send(200, document.html.encode(), "text/html; charset=utf-8")
            elif (css := site.stylesheet(url)) is not None:
                self._send(200, css, "text/css; charset=utf-8")
            elif (path := site.file(url)) is not None:
                kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
                self._send(200, path.read_bytes(), kind)
            else:
                missing = site.document("/404.html")
                self._send(404, missing.html.encode() if missing else b"", "text/html; charset=utf-8")

        def _send(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: Any) -> None:
            """Quiet: the editor looks at the browser."""

    return Handler


def beside(site: PreviewSite, url: str) -> str:
    """A page with the site on one side and the findings on the other."""
    document = site.document(url)
    found = site.findings(document)
    names = titles(all_gates())
    counts = {severity: sum(each.severity is severity for each in found) for severity in Severity}
    worst_first = sorted(found, key=lambda each: (-each.severity, each.sort_key))
    first, rest = folded(worst_first, names, _words_of(document) if document else 0)
    items = "\n".join(_item(finding, names) for finding in first)
    if rest:
        others = "\n".join(_item(finding, names) for finding in rest)
        items += f"<li><details><summary>Nog {counted(len(rest), SMALLER)}</summary><ol>{others}</ol></details></li>"
    summary = ", ".join(f"{counts[severity]} {word}" for severity, word in _COUNTS)
    if document is None:
        shown = "<p>Wij kunnen de site nu niet tonen. Los eerst de fouten hiernaast op.</p>"
    else:
        shown = f'<iframe src="{html.escape(url)}" title="De pagina"></iframe>'
    return f"""<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Voorbeeld: {html.escape(url)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ margin: 0; display: grid; grid-template-columns: 1fr 26rem; height: 100vh }}
body {{ font: 1rem/1.5 system-ui, sans-serif }}
iframe {{ width: 100%; height: 100%; border: 0 }}
aside {{ overflow: auto; padding: 1rem; border-left: 3px solid #17494d }}
h1 {{ font-size: 1.2rem }} ol {{ padding-left: 1.2rem }} li {{ margin-bottom: 1rem }}
q {{ font-style: italic }} code {{ overflow-wrap: anywhere }}
@media (max-width: 50rem) {{ body {{ grid-template-columns: 1fr; height: auto }} iframe {{ height: 70vh }} }}
</style></head>
<body><main>{shown}</main>
<aside aria-label="Bevindingen"><h1>Bevindingen</h1><p>{summary}.</p>
<p><a href="{BESIDE}{html.escape(url)}">Kijk opnieuw</a></p>
<ol>{items}</ol></aside>
<script>
document.querySelector("iframe")?.addEventListener("load", function () {{
  var path = this.contentWindow.location.pathname;
  if (path !== {in_script(url)}) location.href = "{BESIDE}" + path;
}});
</script></body></html>
"""


def _words_of(document: Document) -> int:
    return len(document.main.get_text(" ").split())


def in_script(text: str) -> str:
    """``text`` as a JavaScript string that cannot end the script it stands in."""
    return json.dumps(text).replace("<", "\\u003c")


def _item(finding: Finding, names: dict[str, str]) -> str:
    parts = [
        f"<li><strong>{_WORDS[finding.severity]}: {html.escape(names.get(finding.rule, finding.rule))}</strong><br>",
        f"<code>{html.escape(str(finding.place))}</code><br>{html.escape(finding.message)}",
    ]
    if finding.quote:
        parts.append(f"<br><q>{html.escape(finding.quote)}</q>")
    if finding.remedy:
        parts.append(f"<br>{html.escape(finding.remedy)}")
    if finding.suggestions:
        parts.append(f"<br>Voorstel: {html.escape('; '.join(finding.suggestions))}")
    return "".join(parts) + "</li>"
