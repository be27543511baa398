"""The polite client keeps its promises: conditional requests, honest names, no secrets abroad, no way into the house."""

from __future__ import annotations

import ipaddress
import socket
from datetime import UTC, datetime, timedelta

import pytest

from sources.addresses import (
    UnusableAddress,
    askable,
    is_public,
    literal_address,
    named_by_owner,
    origin_of,
    without_secrets,
)
from sources.errors import ForbiddenAddress, Offline, RateLimited, SettingsWrong, Unreachable
from sources.statuses import retry_at
from sources.validators import conditional_headers, kept, learned
from sources.web import PoliteWeb
from store.records import Source
from tests.fakes import HandClock
from tests.toysite import ToySite


def home(site: ToySite) -> frozenset[tuple[str, int]]:
    return frozenset({("127.0.0.1", site.port)})


def test_the_second_request_is_conditional_and_a_304_brings_nothing(site: ToySite, web: PoliteWeb) -> None:
    url = site.shows("/feed", "words", etag='"one"')
    first = web.get(url, allowed=home(site))

    second = web.get(url, validators=first.validators, allowed=home(site))

    assert (first.status, first.body, second.status, second.body) == (200, b"words", 304, b"")
    assert "if-none-match" not in site.requests[0].headers
    assert site.requests[1].headers["if-none-match"] == '"one"'
    assert second.validators == first.validators


def test_validators_are_forgotten_after_eight_days(site: ToySite, web: PoliteWeb, clock: HandClock) -> None:
    url = site.shows("/feed", "words", etag='"one"')
    known = web.get(url, allowed=home(site)).validators
    clock.goes_on(days=7, hours=23)
    known = web.get(url, validators=known, allowed=home(site)).validators
    clock.goes_on(hours=2)

    assert web.get(url, validators=known, allowed=home(site)).status == 200


def test_a_rotated_etag_in_a_304_is_kept() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    sent = learned({"etag": '"one"', "last-modified": "yesterday"}, now)
    rotated = kept(sent, {"etag": '"two"'})
    assert conditional_headers(rotated, now + timedelta(days=1)) == {
        "If-None-Match": '"two"',
        "If-Modified-Since": "yesterday",
    }
    assert rotated["stored_at"] == sent["stored_at"]


@pytest.mark.parametrize("stored_at", ["", "nonsense", "2027-01-01T00:00:00+00:00", "2026-11-23T00:00:00"])
def test_validators_of_an_unknown_age_are_not_sent(stored_at: str) -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    assert conditional_headers({"etag": '"x"', "stored_at": stored_at}, now) == {}


def test_a_validator_that_would_break_the_request_is_not_learned() -> None:
    assert learned({"etag": "a\r\nCookie: x", "last-modified": "x" * 5000}, datetime(2026, 1, 1, tzinfo=UTC)) == {}


def test_we_say_who_we_are_and_carry_no_cookies_and_no_passwords(site: ToySite, web: PoliteWeb) -> None:
    site.shows("/feed", "words", {"Set-Cookie": "id=1"})
    url = f"http://user:secret@127.0.0.1:{site.port}/feed"
    web.get(url, allowed=home(site))
    web.get(url, allowed=home(site))
    for visit in site.requests:
        assert visit.headers["user-agent"] == "Heard/test"
        assert not {"cookie", "authorization"} & set(visit.headers)


def test_headers_of_a_source_do_not_follow_a_redirect_to_another_server(site: ToySite, web: PoliteWeb) -> None:
    with ToySite() as other:
        other.shows("/taken", "words")
        url = site.redirects("/feed", other.url("/taken"))
        web.get(url, headers={"Authorization": "Bearer x"}, allowed=home(site) | home(other))
        assert site.requests[0].headers["authorization"] == "Bearer x"
        assert "authorization" not in other.requests[0].headers


def test_a_redirect_within_the_named_server_is_followed(site: ToySite, web: PoliteWeb) -> None:
    site.shows("/new", "words")
    answer = web.get(site.redirects("/old", "/new", 301), allowed=home(site))
    assert (answer.body, answer.url) == (b"words", site.url("/new"))


def test_a_local_server_is_refused_unless_host_and_port_are_the_ones_that_the_settings_name(
    site: ToySite, web: PoliteWeb
) -> None:
    url = site.shows("/feed", "words")
    for settings in ({"url": "https://example.org/"}, {"url": f"http://127.0.0.1:{site.port + 1}/"}, {"note": url}):
        with pytest.raises(ForbiddenAddress):
            web.for_source(Source(1, 1, "feed", "f", settings)).get(url)
    assert web.for_source(Source(1, 1, "feed", "f", {"base_url": url})).get(url).body == b"words"
    # A connection that one source may keep must not open the door for another.
    with pytest.raises(ForbiddenAddress):
        web.get(url)


def test_a_name_is_judged_by_the_address_it_leads_to(
    site: ToySite, web: PoliteWeb, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.shows("/feed", "secret")
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", site.port))]
    )
    with pytest.raises(ForbiddenAddress):
        web.get(f"http://rebound.example:{site.port}/feed")
    assert not site.requests


def test_a_name_that_nobody_knows_is_the_sites_fault_only_while_we_are_online(
    clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    for online, kind in ((True, Unreachable), (False, Offline)):
        web = PoliteWeb(clock=clock, route=lambda online=online: online, system_proxies=False)
        with pytest.raises(kind):
            web.get("https://no-such-site.example/feed")


def test_a_resolver_that_says_try_again_means_that_we_are_offline(
    clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def later(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", later)
    with pytest.raises(Offline):
        PoliteWeb(clock=clock, route=lambda: True, system_proxies=False).get("https://example.org/feed")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://x.example/", "http://", "http://a b/", "http://x:99999/", "x"]
)
def test_what_is_no_web_address_is_refused_in_a_sentence(url: str, web: PoliteWeb) -> None:
    with pytest.raises(SettingsWrong):
        web.get(url)


@pytest.mark.parametrize(
    ("spelling", "number"),
    [
        ("127.1", "127.0.0.1"), ("0x7f000001", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
        ("[::1]", "::1"), ("fe80::1%eth0", "fe80::1"), ("example.org", None),
    ],
)  # fmt: skip
def test_every_spelling_of_a_number_is_understood(spelling: str, number: str | None) -> None:
    address = literal_address(spelling)
    assert (str(address) if address else None) == number


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "0.0.0.0",
     "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
     "2002:7f00:1::", "::127.0.0.1", "198.18.0.1", "240.0.0.1"],
)  # fmt: skip
def test_no_local_number_passes_for_public(number: str) -> None:
    assert not is_public(ipaddress.ip_address(number))


@pytest.mark.parametrize("number", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::808:808"])
def test_public_numbers_are_public(number: str) -> None:
    assert is_public(ipaddress.ip_address(number))


def test_addresses_are_brought_into_the_form_of_the_wire() -> None:
    assert askable("HTTP://Bücher.example/ä b?q=ü#x") == "http://xn--bcher-kva.example/%C3%A4%20b?q=%C3%BC"
    assert askable("https://u:p@example.org:443/a%20b") == "https://example.org/a%20b"
    assert origin_of("https://Example.org./x") == ("example.org", 443)
    assert without_secrets("https://u:p@example.org/x?token=1#y") == "https://example.org/x"
    with pytest.raises(UnusableAddress):
        origin_of("javascript:alert(1)")
    assert named_by_owner({"url": "http://127.0.0.1:80/x", "base_url": "::", "other": "http://10.0.0.1"}) == {
        ("127.0.0.1", 80)
    }


NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), ("0", 0), ("999999999999", 86400), ("Mon, 23 Nov 2026 12:05:00 GMT", 300), ("9" * 5000, 86400),
        ("Mon, 23 Nov 2020 12:05:00 GMT", 0), ("Mon, 23 Nov 2099 12:05:00 GMT", 86400), ("soon", None), ("", None), ("-5", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_in_both_forms_and_bounded(value: str, seconds: int | None) -> None:
    assert retry_at(value, NOW) == (None if seconds is None else NOW + timedelta(seconds=seconds))


def test_a_429_carries_its_waiting_time(site: ToySite, web: PoliteWeb, clock: HandClock) -> None:
    url = site.answers("/feed", 429, headers={"Retry-After": "60"})
    with pytest.raises(RateLimited) as caught:
        web.get(url, allowed=home(site))
    assert caught.value.retry_at == clock() + timedelta(seconds=60)


def test_honest_packing_is_unpacked(site: ToySite, web: PoliteWeb) -> None:
    assert web.get(site.gzips("/feed", b"words" * 1000), allowed=home(site)).body == b"words" * 1000


def test_a_cut_packing_is_noticed(site: ToySite, web: PoliteWeb) -> None:
    import gzip

    url = site.shows("/feed", gzip.compress(b"words" * 10_000)[:-12], {"Content-Encoding": "gzip"})
    with pytest.raises(Exception, match="unpacked"):
        web.get(url, allowed=home(site))


def test_a_server_that_closed_a_kept_connection_is_asked_once_more(site: ToySite, web: PoliteWeb) -> None:
    url = site.shows("/feed", "words")
    web.get(url, allowed=home(site))
    site.server.hang_up()
    assert web.get(url, allowed=home(site)).body == b"words"


def test_the_details_hold_no_query_and_no_password(site: ToySite, web: PoliteWeb) -> None:
    site.answers("/feed", 500)
    with pytest.raises(Unreachable) as caught:
        web.get(f"http://me:pass@127.0.0.1:{site.port}/feed?token=hush", allowed=home(site))
    assert "hush" not in caught.value.details
    assert "pass" not in caught.value.details
