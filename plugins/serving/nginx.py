"""The configuration of nginx, in one piece: what goes between ``server {`` and ``}``, and a whole file around that.

An ``add_header`` in a location drops every header of the level above it. So there is none in any location here: all
stand in the server itself, with ``always`` for answers that are no success, and what differs is in a variable.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.serving.facts import Redirect, Served
from plugins.serving.headers import ASK_AGAIN, FINGERPRINTED, FOR_EVER, headers
from plugins.serving.kinds import TYPES, WITH_CHARSET

HIDDEN = (r"/\.(?!well-known/)", r"^/_(?:headers|redirects)$", r"\.(?:gz|br)$")
"""What is in the folder, and not for visitors: names with a dot, what other hosts read, and what was packed."""
MADE = "# Gemaakt door Helder Loket. Verander dit niet met de hand: python3 tasks.py serverconfig maakt het opnieuw."


_TO_HTTPS = 'server_tokens off;\nreturn 301 "https://$host$request_uri";'


@dataclass(frozen=True)
class Machine:
    """What only the machine knows: where the site and the certificate are, on what ports, and by what other names.

    ``aliases`` are other names of the site, such as that without ``www``: they lead to the one in its address.
    ``brotli`` says that nginx has the module for files that were packed with it.
    """

    root: str
    certificate: str = "/etc/ssl/certs/VUL-IN.pem"
    key: str = "/etc/ssl/private/VUL-IN.key"
    aliases: tuple[str, ...] = ()
    brotli: bool = False
    http: str = "80"
    https: str = "443"


def inside_server(served: Served, *, brotli: bool = False) -> str:
    """The lines for within ``server { }``, for nginx 1.18 and later. The server itself says ``root`` and ``listen``."""
    return "\n".join((MADE, *_lines(served, brotli))) + "\n"


def whole_file(served: Served, machine: Machine) -> str:
    """A file for ``/etc/nginx/conf.d``: http to https on the same host, other names to the one, and the site."""
    names = " ".join((served.host, *machine.aliases))
    parts = [MADE, _server(machine, _listen(machine.http), names, _TO_HTTPS)]
    if machine.aliases:
        to_the_one = f'server_tokens off;\n{_header_lines(served)}\nreturn 301 "{served.url}$request_uri";'
        parts.append(
            _server(machine, _listen(machine.https, tls=True), " ".join(machine.aliases), to_the_one, tls=True)
        )
    lines = "\n".join(_lines(served, machine.brotli))
    site = f"root {_quoted(machine.root)};\n{lines}"
    parts.append(_server(machine, _listen(machine.https, tls=True), served.host, site, tls=True))
    return "\n\n".join(parts) + "\n"


def _lines(served: Served, brotli: bool) -> Iterator[str]:
    yield from (
        "index index.html;",
        "default_type application/octet-stream;",
        "types {",
        *(f"    {kind} {' '.join(endings)};" for kind, endings in TYPES.items()),
        "}",
        "charset utf-8;",
        f"charset_types {' '.join(kind for kind in WITH_CHARSET if kind != 'text/html')};",
        "server_tokens off;",
        "absolute_redirect off;  # verwijzingen blijven op https, ook achter een proxy",
        "disable_symlinks off;  # de map van de site is een verwijzing naar de versie die online is",
        "open_file_cache off;  # anders blijft een oude versie hangen",
        "uninitialized_variable_warn off;  # een vraag die niet te lezen is, komt niet aan de variabele toe",
        "",
        "# Elk bestand staat er al ingepakt naast.",
        "gzip off;",
        "gzip_static on;",
        "gzip_vary on;",
        "gzip_proxied any;",
        "gzip_http_version 1.0;",
    )
    if brotli:
        yield "brotli_static on;"
    yield from ("", f'set $loket_bewaren "{ASK_AGAIN}";', f'if ($uri ~ "{FINGERPRINTED}") {{')
    yield from (f'    set $loket_bewaren "{FOR_EVER}";', "}", "", _header_lines(served))
    yield from ('add_header Cache-Control "$loket_bewaren" always;', "")
    # Een map zonder pagina is er voor bezoekers niet.
    yield from ("error_page 404 /404.html;", "error_page 403 =404 /404.html;", "error_page 410 /404.html;", "")
    for language in served.languages:
        yield from (f"location /{language}/ {{", *_not_there(language), "}")
    yield from ("", "# Wat niet voor bezoekers is, is er niet.")
    for hidden in HIDDEN:
        yield f"location ~ {hidden} {{ return 404; }}"
    yield from ("", *(line for redirect in served.redirects for line in _moved(redirect, served)))


def _not_there(language: str) -> tuple[str, ...]:
    page = f"/{language}/404.html"
    return (f"    error_page 404 {page};", f"    error_page 403 =404 {page};", f"    error_page 410 {page};")


def _header_lines(served: Served) -> str:
    return "\n".join(f'add_header {name} "{value}" always;' for name, value in headers(served).items())


def _moved(redirect: Redirect, served: Served) -> Iterator[str]:
    answer = "return 410;" if redirect.new is None else f"return {redirect.status} {_quoted(redirect.new)};"
    language = redirect.old.split("/")[1]
    if redirect.new is None and language in served.languages:
        answer = f"error_page 410 /{language}/404.html; {answer}"
    for old in redirect.spellings:
        yield f"location = {_quoted(old)} {{ {answer} }}"


def _listen(port: str, *, tls: bool = False) -> str:
    end = " ssl http2;" if tls else ";"
    addresses = (port,) if ":" in port else (port, f"[::]:{port}")
    return "\n".join(f"listen {address}{end}" for address in addresses)


def _server(machine: Machine, listen: str, names: str, body: str, *, tls: bool = False) -> str:
    secure = (
        f"ssl_certificate {_quoted(machine.certificate)};\nssl_certificate_key {_quoted(machine.key)};\n"
        "ssl_protocols TLSv1.2 TLSv1.3;\nssl_session_tickets off;\n"
    )
    inside = f"{listen}\nserver_name {names};\n{secure if tls else ''}{body}"
    return f"server {{\n{_indented(inside)}\n}}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())


def _quoted(text: str) -> str:
    """``text`` as one word of the configuration. Raises ``ValueError`` for what cannot stand in one."""
    if any(mark in text for mark in '"\\$\n\r'):
        raise ValueError(f"not a word for nginx: {text!r}")
    return f'"{text}"'
