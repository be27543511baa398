"""A real mail server for the tests: Dovecot on loopback, a process of its own with its own configuration and certificate.

Skips where Dovecot is missing (`.ci/run` installs it). It is ended by its process id. Not here: a server for sending
(`tests/post_office.py`).
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import pytest
import trustme
from imapclient import IMAPClient

PASSWORD = "not-a-real-one"

_CONFIGURATION = """
protocols = imap
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
mail_uid = {owner}
mail_gid = {owner_group}
mail_home = {home}/mail/%u
mail_location = mdbox:~/mdbox
mail_fsync = never
auth_failure_delay = 0
auth_mechanisms = plain login
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{home}/cert.pem
ssl_key = <{home}/key.pem
mail_max_userip_connections = 50
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner_group} home={home}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class MailServer:
    """Use as a context manager. `port` speaks plain and STARTTLS, `tls_port` TLS; `authority` is a file with the
    certificate to trust."""

    def __init__(self) -> None:
        self._program = shutil.which("dovecot") or ("/usr/sbin/dovecot" if Path("/usr/sbin/dovecot").exists() else "")
        if not self._program:
            pytest.skip("Dovecot is not installed (Debian: dovecot-imapd)")
        told = subprocess.run([self._program, "--version"], capture_output=True, text=True, check=True).stdout
        if not told.startswith("2.3"):
            pytest.skip(f"the tests know how to set up Dovecot 2.3, not {told.split()[0]}")
        self.home = Path(tempfile.mkdtemp(prefix="heard-dovecot-"))
        self.home.chmod(0o755)
        self.port, self.tls_port = _free_ports(2)
        self.authority = self.home / "authority.pem"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> MailServer:
        ours = pwd.getpwuid(os.getuid()).pw_name
        ours_group = grp.getgrgid(os.getgid()).gr_name
        is_root = os.getuid() == 0
        owner = "mail" if is_root else ours
        authority = trustme.CA()
        certificate = authority.issue_cert("localhost", "127.0.0.1")
        authority.cert_pem.write_to_path(self.authority)
        certificate.private_key_pem.write_to_path(self.home / "key.pem")
        for number, part in enumerate(certificate.cert_chain_pems):
            part.write_to_path(self.home / "cert.pem", append=number > 0)
        for folder in ("run", "state", "mail"):
            (self.home / folder).mkdir()
        if is_root:
            shutil.chown(self.home / "mail", owner, pwd.getpwnam(owner).pw_gid)
        configuration = self.home / "dovecot.conf"
        configuration.write_text(
            _CONFIGURATION.format(
                home=self.home, port=self.port, tls_port=self.tls_port, password=PASSWORD, owner=owner,
                owner_group=grp.getgrgid(pwd.getpwnam(owner).pw_gid).gr_name,
                internal="dovecot" if is_root else ours, internal_group="dovecot" if is_root else ours_group,
                login="dovenull" if is_root else ours,
            )
        )  # fmt: skip
        with (self.home / "stderr").open("wb") as complaints:
            self._process = subprocess.Popen(
                [self._program, "-F", "-c", str(configuration)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=complaints,
            )  # fmt: skip
        self._wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _wait(self) -> None:
        assert self._process is not None
        for _ in range(200):
            if self._process.poll() is not None:
                break
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1) as probe:
                probe.settimeout(5)
                if probe.recv(10):
                    return
            time.sleep(0.05)  # a server of its own has no other way to say that it is ready
        raise AssertionError(f"Dovecot did not start:\n{(self.home / 'stderr').read_text()}\n{self._log()}")

    def _log(self) -> str:
        log = self.home / "log"
        return log.read_text() if log.exists() else ""

    def proof(self) -> ssl.SSLContext:
        """What another server on this machine can prove itself with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.home / "cert.pem", self.home / "key.pem")
        return context

    # --- what people do with their mail -------------------------------------------------------------------------------

    def client(self, user: str) -> IMAPClient:
        """The owner's own mail program."""
        client = IMAPClient("127.0.0.1", port=self.port, ssl=False, timeout=20)
        client.login(user, PASSWORD)
        return client

    def arrives(self, user: str, *mails: bytes, folder: str = "INBOX", flags: Iterable[bytes] = ()) -> None:
        with self.client(user) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            for mail in mails:
                client.append(folder, mail, flags=tuple(flags))

    def holds(self, user: str, count: int, mail_of: Callable[[int], bytes]) -> None:
        """Lay many mails into the inbox, the newest last."""
        with self.client(user) as client:
            for start in range(0, count, 500):
                client.multiappend("INBOX", [mail_of(number) for number in range(start, min(start + 500, count))])

    def unread(self, user: str, folder: str = "INBOX") -> int:
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            return len(client.search(["UNSEEN"]))

    def moves(self, user: str, folder: str, to: str) -> None:
        """Move everything from one folder to another."""
        with self.client(user) as client:
            if not client.folder_exists(to):
                client.create_folder(to)
            client.select_folder(folder)
            client.move(client.search(["ALL"]), to)

    def numbers_anew(self, user: str, folder: str) -> None:
        """The same mails under a new UIDVALIDITY, as after a restored backup."""
        with self.client(user) as client:
            client.create_folder("Aside")
            client.select_folder(folder)
            client.copy(client.search(["ALL"]), "Aside")
            client.unselect_folder()
            client.delete_folder(folder)
            client.create_folder(folder)
            client.select_folder("Aside")
            client.copy(client.search(["ALL"]), folder)
            client.unselect_folder()
            client.delete_folder("Aside")


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports
