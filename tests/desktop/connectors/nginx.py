"""A real nginx of our own on loopback that keeps a feed and behaves as hosts of feeds do, well or badly."""

import os
import pwd
import socket
import subprocess
import time
from email.utils import format_datetime
from xml.sax.saxutils import escape

import pytest

from tests.desktop.connectors.conftest import free_port
from tests.private_desktop import found

OWNER, PASSWORD = "owner", "pässword 1"
RESET_AT = "Fri, 31 Dec 2027 23:59:59 GMT"
PATIENCE = 30


def _conf(folder, port):
    user = f"user {pwd.getpwuid(0).pw_name};" if os.getuid() == 0 else ""
    scratch = " ".join(f"{name}_temp_path {folder}/{name};" for name in ("proxy", "fastcgi", "uwsgi", "scgi"))
    return f"""{user} worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {folder}/body; {scratch}
  types {{ application/rss+xml rss; text/html html; }}
  gzip on; gzip_types application/rss+xml; gzip_min_length 1; etag on;
  limit_req_zone $binary_remote_addr zone=seldom:1m rate=1r/m; limit_req_status 429;
  server {{
    listen 127.0.0.1:{port}; listen 127.0.0.2:{port}; root {folder}/www;
    location = /dated.rss {{ etag off; gzip off; try_files /feed.rss =404; }}
    location = /undated.rss {{ etag off; add_header Last-Modified ""; try_files /feed.rss =404; }}
    location = /unnamed {{ default_type application/octet-stream; try_files /bare =404; }}
    location = /moved.rss {{ return 301 /feed.rss; }}
    location = /elsewhere.rss {{ return 302 /moved.rss; }}
    location = /for-good.rss {{ return 308 http://127.0.0.2:{port}/feed.rss; }}
    location = /loop.rss {{ return 302 /loop.rss; }}
    location = /gone.rss {{ return 410; }}
    location = /forbidden.rss {{ deny all; }}
    location = /private.rss {{ auth_basic "feeds"; auth_basic_user_file {folder}/passwd; try_files /feed.rss =404; }}
    location = /led-away.rss {{ return 302 http://127.0.0.2:{port}/who; }}
    location = /who {{ default_type text/plain; return 200 "<$http_authorization>"; }}
    location = /seldom.rss {{ limit_req zone=seldom; error_page 429 = @later; try_files /feed.rss =404; }}
    location @later {{ add_header Retry-After 90 always; return 429 "later"; }}
    location = /closed.rss {{ add_header Retry-After "{RESET_AT}" always; return 503; }}
    location = /overloaded.rss {{ return 503; }}
    location = /behind.rss {{ proxy_pass http://127.0.0.1:1; }}
    location = /page.html {{
      default_type text/html;
      return 200 '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.rss"></head></html>';
    }}
    location = /empty.rss {{ default_type application/rss+xml; return 200 ""; }}
    location = /hung-up.rss {{ return 444; }}
    location = /slow.rss {{ gzip off; limit_rate_after 600; limit_rate 20; try_files /feed.rss =404; }}
  }}
}}
"""


class Nginx:
    """The server; ``put`` adds items to its feed."""

    def __init__(self, folder):
        self.folder, self.items, self.process = folder, [], None
        (folder / "www").mkdir()
        (folder / "passwd").write_text(f"{OWNER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
        self.show()
        for _ in range(5):
            self.port = free_port()
            self.start()
            if self.process.poll() is None:
                break
        else:
            pytest.fail(f"nginx does not start: {(folder / 'error.log').read_text()[-500:]}")
        self.url = f"http://127.0.0.1:{self.port}"

    def start(self):
        """Begin to serve, at the same address as before."""
        conf = self.folder / "nginx.conf"
        conf.write_text(_conf(self.folder, self.port), encoding="utf-8")
        command = [found("nginx"), "-e", str(self.folder / "error.log"), "-c", str(conf)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.01)

    def close(self):
        """Stop; a second call does nothing."""
        self.process.terminate()
        self.process.wait(PATIENCE)

    def put(self, *texts, at):
        """Items with these titles, the newest at the top."""
        for text in texts:
            self.items.insert(0, (f"id-{len(self.items)}", text, at))
        self.show()

    def show(self):
        """Write the feed as it is now, whole at every moment."""
        items = "".join(
            f"<item><guid>{id}</guid><title>{escape(text)}</title><pubDate>{format_datetime(at)}</pubDate></item>"
            for id, text, at in self.items
        )
        fresh = self.folder / "fresh"
        for name in ("feed.rss", "bare"):
            fresh.write_text(f"<rss version='2.0'><channel><title>Feed</title>{items}</channel></rss>", "utf-8")
            fresh.replace(self.folder / "www" / name)
