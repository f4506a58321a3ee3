"""Real servers for the connectors: a web server that can misbehave, certificates of every kind, a real Dovecot."""

import datetime as dt
import imaplib
import ipaddress
import os
import pwd
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.connectors.http import PoliteHttp
from tests.private_desktop import found, needed

PASSWORD = 's3cret "app" pässword'


class Web:
    """A web server on loopback: ``pages[path] = act(handler)``; remembers the headers of every request."""

    def __init__(self, address="127.0.0.1", context=None):
        self.pages, self.asked, self.bodies = {}, [], []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.close_connection = True
                outer.asked.append((self.path, dict(self.headers)))
                outer.bodies.append(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
                act = outer.pages.get(self.path.partition("?")[0])
                try:
                    (act or (lambda handler: handler.say(404)))(self)
                except OSError:
                    return  # the client had enough: often what the test wants

            do_POST = do_PUT = do_DELETE = do_GET

            def say(self, status, body=b"", **headers):
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), "Connection": "close", **headers}.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                return

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def get_request(self):
                plain, peer = super().get_request()
                return (
                    (context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False), peer)
                    if context
                    else (plain, peer)
                )

            def handle_error(self, *_):
                return

        self.server = Server((address, 0), Handler)
        self.port = self.server.server_port
        self.url = f"{'https' if context else 'http'}://{'localhost' if context else address}:{self.port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def page(self, path, body, content_type="application/xml", status=200, **headers):
        self.pages[path] = lambda handler: handler.say(status, body, Content_Type=content_type, **headers)
        return self.url + path

    def raw(self, path, data, then=lambda handler: None):
        def act(handler):
            handler.wfile.write(data)
            handler.wfile.flush()
            then(handler)

        self.pages[path] = act
        return self.url + path

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def web():
    server = Web()
    yield server
    server.close()


@pytest.fixture
def another_web():
    """A second host: another name for another address of this computer."""
    server = Web("127.0.0.2")
    yield server
    server.close()


@pytest.fixture
def http():
    return PoliteHttp(deadline=5.0)


class Certificates:
    """Makes certificates under a root of its own: good, expired, not yet valid, for another host, by nobody."""

    def __init__(self, folder):
        self.folder = folder
        self.root_key, self.root = self._made("Utulivu test root", None, authority=True)
        self.ca = folder / "ca.pem"
        self._write(self.ca, self.root)

    def server(self, *, host="localhost", start=-1, days=30, own=False):
        """A server's TLS context."""
        key, certificate = self._made(host, None if own else (self.root_key, self.root), start=start, days=days)
        name = f"{host}{start}{days}{own}"
        chain, secret = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        self._write(chain, certificate)
        self._write_key(secret, key)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, secret)
        return context, chain, secret

    def client(self):
        """A client's context that trusts only our root."""
        return ssl.create_default_context(cafile=str(self.ca))

    def _made(self, host, issuer, *, start=-1, days=30, authority=False):
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
        begin = dt.datetime.now(dt.UTC) + dt.timedelta(days=start)
        names = [x509.DNSName(host)]
        if host == "localhost":
            names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
        builder = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(issuer[1].subject if issuer else name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(begin + dt.timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        if not authority:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return key, builder.sign(issuer[0] if issuer else key, hashes.SHA256())

    @staticmethod
    def _write(file, certificate):
        from cryptography.hazmat.primitives.serialization import Encoding

        file.write_bytes(certificate.public_bytes(Encoding.PEM))

    @staticmethod
    def _write_key(file, key):
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

        file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()))


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    pytest.importorskip("cryptography", reason="certificates are made with cryptography, which is here on Linux only")
    return Certificates(tmp_path_factory.mktemp("certificates"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Dovecot:
    """A real mail server of our own on loopback, for one user."""

    user = "owner@example.com"
    password = PASSWORD

    def __init__(self, folder, certificates):
        self.folder, self.port = folder, free_port()
        self.client_context = certificates.client()
        _, chain, key = certificates.server()
        for name in ("run", "state", "mail"):
            (folder / name).mkdir()
        owner = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        os.chown(folder / "mail", owner.pw_uid, owner.pw_gid)
        (folder / "passwd").write_text(f"{self.user}:{{PLAIN}}{self.password}\n", encoding="utf-8")
        (folder / "passwd").chmod(0o644)
        (folder / "dovecot.conf").write_text(self._conf(chain, key, owner), encoding="utf-8")
        command = [found("dovecot"), "-F", "-c", str(folder / "dovecot.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._wait()

    def _conf(self, chain, key, owner):
        mine = (
            ""
            if os.getuid() == 0
            else f"default_internal_user = {owner.pw_name}\ndefault_login_user = {owner.pw_name}\n"
        )
        chroot = "" if os.getuid() == 0 else "  chroot =\n"
        return f"""{mine}base_dir = {self.folder}/run
state_dir = {self.folder}/state
log_path = {self.folder}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_chars =
mail_location = maildir:{self.folder}/mail/box
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {self.folder}/passwd
}}
userdb {{
  driver = static
  args = uid={owner.pw_uid} gid={owner.pw_gid} home={self.folder}/mail
}}
service imap-login {{
{chroot}  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {self.port}
    ssl = yes
  }}
}}
service anvil {{
{chroot}  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
namespace inbox {{
  inbox = yes
}}
"""

    def _wait(self):
        until = time.monotonic() + 10
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
                return
            except OSError:
                time.sleep(0.02)
        log = self.folder / "dovecot.log"
        said = log.read_text() if log.exists() else "no log"
        self.close()
        pytest.fail(f"Dovecot does not start here: {said[-300:]}")

    def session(self):
        """A second program that reads and writes the same mailbox."""
        client = imaplib.IMAP4_SSL("localhost", self.port, ssl_context=self.client_context)
        client.authenticate("PLAIN", lambda _: f"\0{self.user}\0{self.password}".encode())
        return client

    def clear(self, *folders):
        with self.session() as client:
            for folder in folders:
                client.delete(folder)
            if int(client.select("INBOX")[1][0]):
                client.store("1:*", "+FLAGS", "\\Deleted")
                client.expunge()

    def append(self, *mails, folder="INBOX", arrived=None):
        with self.session() as client:
            client.create(folder)
            for mail in mails:
                when = imaplib.Time2Internaldate(arrived or dt.datetime.now(dt.UTC))
                assert client.append(folder, "", when, mail)[0] == "OK"

    def number_anew(self):
        """What happens when a server restores a mailbox: other numbers, another UIDVALIDITY.

        That is the time in seconds, or one more than the last, which stays written down here: twice within a second
        would else be the same.
        """
        for file in (self.folder / "mail" / "box").glob("dovecot*"):
            if not file.name.startswith("dovecot-uidvalidity"):
                file.unlink()

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def need_dovecot():
    """Skips where there is no Dovecot, or one that wants its configuration written in another way."""
    needed("dovecot")
    version = subprocess.run([found("dovecot"), "--version"], capture_output=True, text=True, check=False).stdout
    if not version.startswith("2.3"):
        pytest.skip(f"the configuration here is for Dovecot 2.3, this is {version.strip()}")


@pytest.fixture(scope="session")
def dovecot_server(certificates):
    need_dovecot()
    with tempfile.TemporaryDirectory(prefix="utulivu-dovecot-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = Dovecot(folder, certificates)
        yield server
        server.close()


@pytest.fixture
def dovecot(dovecot_server):
    dovecot_server.clear()
    return dovecot_server


@pytest.fixture
def secure_web():
    """Makes web servers that speak TLS with a given context."""
    made = []

    def make(context):
        made.append(Web(context=context))
        return made[-1]

    yield make
    for server in made:
        server.close()
