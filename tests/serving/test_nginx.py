"""Our configuration in a real nginx: every kind of address and status, with every header."""

from __future__ import annotations

import gzip
import http.client
import re
import shutil
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import brotli
import pytest

from plugins.serving import Machine, Redirect, inside_server, whole_file
from plugins.serving.headers import ASK_AGAIN, FOR_EVER, headers
from plugins.serving.kinds import TYPES
from tests.serving.internet_nl import faults
from tests.serving.real_nginx import BROTLI, free_port, needs_nginx, one_server, running, said_by_nginx
from tests.serving.town import LONG, PAGES, SERVED, built

pytestmark = needs_nginx


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Server:
    port: int

    def get(self, address: str, method: str = "GET", **asked: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, address, headers={name.replace("_", "-"): value for name, value in asked.items()})
        got = connection.getresponse()
        told = [(name.lower(), value) for name, value in got.getheaders()]
        assert len(told) == len(dict(told)), f"a header stands there twice: {told}"
        answer = Answer(got.status, dict(told), got.read())
        connection.close()
        return answer


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[Server]:
    releases = tmp_path_factory.mktemp("site")
    built(releases / "000001")
    output = releases / "output"
    output.symlink_to("000001")  # as publishing does
    port = free_port()
    with running(one_server(output, inside_server(SERVED, brotli=BROTLI.exists()), port), port) as folder:
        yield Server(port)
        told = (folder / "error.log").read_text("utf-8").splitlines()
        assert [line for line in told if "No such file" not in line and "is forbidden" not in line] == []


ANSWERS = {
    "/": 200,
    "/informatie/paspoort/": 200,
    "/de/": 200,
    "/zoeken/": 200,
    "/zoeken/?vraag=paspoort": 200,
    "/zoeken/woorden.json": 200,
    "/zoeken/teksten.0123456789.json": 200,
    "/theme/helder.a1b2c3.css": 200,
    "/theme/js/helder.d4e5f6.js": 200,
    "/theme/icons/plain.svg": 200,
    "/bestanden/film.vtt": 200,
    "/bestanden/plan.pdf": 200,
    "/bestanden/dagen.ics": 200,
    "/afbeeldingen/foto.webp": 200,
    "/sitemap.xml": 200,
    "/robots.txt": 200,
    "/.well-known/security.txt": 200,
    "/404.html": 200,
    "/informatie/paspoort": 301,
    "/informatie/oud/": 301,
    "/informatie/oud": 301,
    "/Paginas/Oud.aspx": 301,
    "/buiten/": 301,
    "/bestaat/niet/": 404,
    "/theme/helder.ffffff.css": 404,
    "/de/bestaat-niet/": 404,
    "/theme/": 404,
    "/theme/icons/": 404,
    "/.geheim": 404,
    "/informatie/.git/config": 404,
    "/.well-known/": 404,
    "/_headers": 404,
    "/_redirects": 404,
    "/index.html.gz": 404,
    "/theme/helder.a1b2c3.css.br": 404,
    "/../etc/passwd": 400,
    "/regelen/weg/": 410,
    "/regelen/weg": 410,
    "/de/informatie/weg/": 410,
}


@pytest.mark.parametrize("address", ANSWERS)
def test_each_address_has_its_status_and_every_header(server, address: str) -> None:
    answer = server.get(address)
    assert answer.status == ANSWERS[address]
    assert faults(answer.headers) == []
    assert {name: answer.headers.get(name.lower()) for name in headers(SERVED)} == headers(SERVED)
    kept = FOR_EVER if re.search(r"\.(?:a1b2c3|d4e5f6|0123456789)\.", address) and answer.status == 200 else ASK_AGAIN
    # What cannot be read is refused before anything is known of it; no browser keeps such an answer.
    assert answer.headers.get("cache-control") == (kept if answer.status != 400 else None)
    assert answer.headers["server"] == "nginx"


@pytest.mark.parametrize("address", [address for address, status in ANSWERS.items() if status == 200])
def test_what_a_browser_has_already_is_not_sent_again_and_has_every_header(server, address: str) -> None:
    tag = server.get(address).headers["etag"]
    answer = server.get(address, If_None_Match=tag)
    assert (answer.status, answer.body) == (304, b"")
    assert faults(answer.headers) == []
    assert answer.headers["cache-control"] in (FOR_EVER, ASK_AGAIN)


@pytest.mark.parametrize("method", ["HEAD", "POST", "DELETE"])
def test_another_method_has_every_header(server, method: str) -> None:
    answer = server.get("/informatie/paspoort/", method)
    assert answer.status == (200 if method == "HEAD" else 405)
    assert faults(answer.headers) == []


def test_a_redirect_stays_on_the_host_and_on_https(server) -> None:
    there = {address: server.get(address).headers["location"] for address, code in ANSWERS.items() if code == 301}
    assert there == {
        "/informatie/paspoort": "/informatie/paspoort/",
        "/informatie/oud/": "/informatie/paspoort/",
        "/informatie/oud": "/informatie/paspoort/",
        "/Paginas/Oud.aspx": "/",
        "/buiten/": "https://www.rijksoverheid.example/paspoort",
    }
    assert server.get("//informatie/paspoort").headers["location"] == "/informatie/paspoort/"


@pytest.mark.parametrize("address", ["/bestaat/niet/", "/.geheim", "/theme/", "/regelen/weg/", "/theme/x.ffffff.css"])
def test_what_is_not_there_gets_the_page_of_the_site(server, address: str) -> None:
    answer = server.get(address)
    assert answer.body == PAGES["404.html"].encode()
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("address", ["/de/bestaat-niet/", "/de/a/b", "/de/informatie/weg/"])
def test_what_is_not_there_gets_the_page_in_its_language(server, address: str) -> None:
    assert server.get(address).body == PAGES["de/404.html"].encode()


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/theme/helder.a1b2c3.css", "text/css; charset=utf-8"),
        ("/theme/js/helder.d4e5f6.js", "text/javascript; charset=utf-8"),
        ("/theme/icons/plain.svg", "image/svg+xml; charset=utf-8"),
        ("/zoeken/woorden.json", "application/json"),
        ("/bestanden/film.vtt", "text/vtt; charset=utf-8"),
        ("/bestanden/dagen.ics", "text/calendar; charset=utf-8"),
        ("/bestanden/plan.pdf", "application/pdf"),
        ("/afbeeldingen/foto.webp", "image/webp"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/.well-known/security.txt", "text/plain; charset=utf-8"),
    ],
)
def test_each_kind_of_file_says_what_it_is(server, address: str, kind: str) -> None:
    assert server.get(address).headers["content-type"] == kind


def test_packed_files_go_to_those_who_can_read_them(server) -> None:
    page = "/informatie/paspoort/"
    plain, packed = server.get(page), server.get(page, Accept_Encoding="gzip")
    assert plain.body == LONG.encode()
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert plain.headers["vary"] == packed.headers["vary"] == "Accept-Encoding"
    assert server.get(page, Accept_Encoding="gzip", Via="1.1 proxy").headers["content-encoding"] == "gzip"


@pytest.mark.skipif(
    not BROTLI.exists(), reason="nginx has no brotli here: apt-get install libnginx-mod-http-brotli-static"
)
def test_brotli_goes_to_those_who_can_read_it(server) -> None:
    answer = server.get("/informatie/paspoort/", Accept_Encoding="gzip, deflate, br")
    assert answer.headers["content-encoding"] == "br"
    assert brotli.decompress(answer.body) == LONG.encode()


# -- the whole file ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Iterator[tuple[int, int]]:
    """The file for a machine of its own, with a certificate that we signed ourselves: the ports of http and https."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl here to make a certificate with")
    folder = tmp_path_factory.mktemp("whole")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    words = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {key} -out {certificate}"
    subprocess.run(["openssl", *words.split(), "-days", "2", "-subj", "/CN=localhost"], check=True, capture_output=True)
    plain, secure = free_port(), free_port()
    machine = Machine(
        root=str(built(folder / "site")),
        certificate=str(certificate),
        key=str(key),
        aliases=("lommerdal.example",),
        http=f"127.0.0.1:{plain}",
        https=f"127.0.0.1:{secure}",
    )
    with running(whole_file(SERVED, machine), secure):
        yield plain, secure


def over(port: int, host: str, address: str, *, tls: bool) -> Answer:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = (
        http.client.HTTPSConnection("127.0.0.1", port, timeout=20, context=context)
        if tls
        else http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    )
    connection.request("GET", address, headers={"Host": host})
    got = connection.getresponse()
    answer = Answer(got.status, {name.lower(): value for name, value in got.getheaders()}, got.read())
    connection.close()
    return answer


@pytest.mark.parametrize("host", ["www.lommerdal.example", "lommerdal.example"])
def test_http_leads_to_https_on_the_same_host_and_says_nothing_of_hsts(whole, host: str) -> None:
    answer = over(whole[0], host, "/zoeken/?zoek=a", tls=False)
    assert (answer.status, answer.headers["location"]) == (301, f"https://{host}/zoeken/?zoek=a")
    assert "strict-transport-security" not in answer.headers


def test_another_name_leads_to_the_one_with_every_header(whole) -> None:
    answer = over(whole[1], "lommerdal.example", "/zoeken/?zoek=a", tls=True)
    assert (answer.status, answer.headers["location"]) == (301, "https://www.lommerdal.example/zoeken/?zoek=a")
    assert faults(answer.headers) == []


@pytest.mark.parametrize("address", [address for address, status in ANSWERS.items() if status != 400])
def test_over_https_it_is_the_same_site(whole, address: str) -> None:
    answer = over(whole[1], "www.lommerdal.example", address, tls=True)
    assert answer.status == ANSWERS[address]
    assert faults(answer.headers) == []


def test_without_the_module_for_brotli_nothing_asks_for_it() -> None:
    assert "brotli" not in inside_server(SERVED)
    assert "brotli_static on;" in inside_server(SERVED, brotli=True)


def test_thousands_of_moved_addresses_are_fine(tmp_path) -> None:
    many = tuple(Redirect(f"/informatie/oude-pagina-nummer-{number}/", "/") for number in range(2000))
    assert said_by_nginx(one_server(tmp_path, inside_server(replace(SERVED, redirects=many)), free_port())) == ""


@pytest.mark.parametrize("bad", ['/a"; }', "/a$host", "/a\\", "/a\nb"])
def test_no_address_gets_out_of_its_quotes(bad: str) -> None:
    for redirect in (Redirect(bad, "/"), Redirect("/a", bad)):
        with pytest.raises(ValueError, match="not a word"):
            inside_server(replace(SERVED, redirects=(redirect,)))
    with pytest.raises(ValueError, match="not a word"):
        whole_file(SERVED, Machine(root=bad))


def test_every_ending_has_one_kind() -> None:
    endings = [ending for each in TYPES.values() for ending in each]
    assert len(endings) == len(set(endings))
