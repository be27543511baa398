"""Underneath the polite client: certificates are looked at, proxies are used as the system says, nothing is added."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.errors import ForbiddenAddress, Unreachable
from sources.web import PoliteWeb
from tests.fakes import HandClock
from tests.sources.conftest import QUICK
from tests.toysite import ToySite


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed, in one file with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "own.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    both = folder / "both.pem"
    both.write_bytes((folder / "key.pem").read_bytes() + (folder / "own.pem").read_bytes())
    return both


@pytest.fixture
def safe_site(certificate: Path) -> Iterator[ToySite]:
    site = ToySite()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    site.server.speaks_tls(context)
    with site:
        yield site


def test_a_site_that_cannot_prove_who_it_is_is_not_believed(safe_site: ToySite, web: PoliteWeb) -> None:
    safe_site.shows("/feed", "words")
    with pytest.raises(Unreachable, match="cannot prove"):
        web.get(f"https://127.0.0.1:{safe_site.port}/feed", allowed=frozenset({("127.0.0.1", safe_site.port)}))
    assert not safe_site.requests


def test_a_company_s_own_certificates_are_trusted_where_its_settings_name_them(
    safe_site: ToySite, web: PoliteWeb, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    safe_site.shows("/feed", "words")
    allowed = frozenset({("127.0.0.1", safe_site.port)})
    for _ in range(2):
        assert web.get(f"https://127.0.0.1:{safe_site.port}/feed", allowed=allowed).body == b"words"


@pytest.fixture
def behind_a_proxy(site: ToySite, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[PoliteWeb]:
    for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("http_proxy", f"http://clerk:hush@127.0.0.1:{site.port}")
    web = PoliteWeb(clock=clock, bounds=QUICK, route=lambda: True, user_agent="Heard/test", sleep=lambda seconds: None)
    yield web
    web.close()


def test_the_proxy_of_the_system_is_asked_and_gets_its_own_password_only(
    site: ToySite, behind_a_proxy: PoliteWeb, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine shop.example login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    site.shows("http://shop.example/feed", "words")
    assert behind_a_proxy.get("http://shop.example/feed").body == b"words"
    (visit,) = site.requests
    assert visit.headers["proxy-authorization"].startswith("Basic ")
    assert "authorization" not in visit.headers


def test_a_proxy_is_no_way_into_the_local_network(site: ToySite, behind_a_proxy: PoliteWeb) -> None:
    with pytest.raises(ForbiddenAddress):
        behind_a_proxy.get("http://192.168.1.1/feed")
    assert not site.requests
