"""A real nginx on a free port, in a folder of its own: the machine's own one is left alone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
WITHOUT = "there is no nginx here: apt-get install nginx-light"
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
SECONDS = 20
_GUARD = '{ "$@" </dev/null; kill -KILL 0; } & cat >/dev/null; kill -KILL 0'
_KINDS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def around(folder: Path, inside_http: str, workers: int = 1) -> str:
    """A whole configuration, with every path in ``folder``. Root's nginx gives files of root's too."""
    temporary = "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in _KINDS)
    return (
        f"{'user root;' if os.geteuid() == 0 else ''}\n"
        f"{f'load_module {BROTLI};' if BROTLI.exists() else ''}\n"
        f"daemon off;\nworker_processes {workers};\npid {folder}/pid;\nerror_log {folder}/error.log warn;\n"
        "events { worker_connections 128; }\n"
        f"http {{\n    access_log off;\n{temporary}{inside_http}\n}}\n"
    )


def one_server(root: Path, inside: str, port: int) -> str:
    """The include as documented: the server's own lines, and ours."""
    return f"server {{\nlisten 127.0.0.1:{port};\nserver_name localhost;\nroot {root};\n{inside}\n}}"


def said_by_nginx(inside_http: str) -> str:
    """What ``nginx -t`` says of it; empty when all is well."""
    with tempfile.TemporaryDirectory(prefix="helder-nginx-") as name:
        file = Path(name, "nginx.conf")
        file.write_text(around(Path(name), inside_http), "utf-8")
        words = [str(NGINX), "-t", "-q", "-p", name, "-c", str(file)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        return f"{done.returncode} {done.stderr}" if done.returncode or "[warn]" in done.stderr else ""


@contextmanager
def running(inside_http: str, port: int, workers: int = 1) -> Iterator[Path]:
    """nginx for as long as the context lasts; gives its folder, with ``error.log``. Raises ``RuntimeError``."""
    with tempfile.TemporaryDirectory(prefix="helder-nginx-") as name:
        file = Path(name, "nginx.conf")
        file.write_text(around(Path(name), inside_http, workers), "utf-8")
        # The shell waits for our end of the pipe to close: no nginx outlives us, however we end.
        words = ["/bin/sh", "-c", _GUARD, "guard", str(NGINX), "-p", name, "-c", str(file)]
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        try:
            _wait(process, port)
            yield Path(name)
        finally:
            process.communicate()  # closes the pipe, and waits


def _wait(process: subprocess.Popen[str], port: int) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"nginx stopped: {process.stderr.read() if process.stderr else ''}")
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("nginx does not answer")
