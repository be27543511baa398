"""Issue 2, "done when" 3: each bad day gives one plain sentence on its own source and leaves the others alone."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from sources.poller import Poller
from store.records import SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite

GOOD = """<rss version="2.0"><channel><title>t</title><item><guid>1</guid><title>Cold soup</title>
<description>Rating: 1 star. Nobody came.</description><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>
</channel></rss>"""
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]><rss><channel><item><title>&l9;</title></item></channel></rss>"
)
#: The same with each entity declared before the one that it names.
LAUGHS_BACKWARDS = (
    '<?xml version="1.0"?><!DOCTYPE lolz ['
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(9, 0, -1))
    + '<!ENTITY l0 "lol">]><rss><channel><item><title>&l9;</title></item></channel></rss>'
)
FLAT_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "' + "a" * 100_000 + '">]><rss><channel><item><title>'
    + "&a;" * 5000 + "</title></item></channel></rss>"
)  # fmt: skip


def circle(site: ToySite) -> str:
    site.redirects("/a", "/b")
    site.redirects("/b", "/a")
    return site.url("/a")


def long_walk(site: ToySite) -> str:
    for step in range(8):
        site.redirects(f"/walk{step}", f"/walk{step + 1}")
    return site.url("/walk0")


BAD_DAYS = {
    "500": (lambda s: s.answers("/x", 500), "problem of its own"),
    "404": (lambda s: s.answers("/x", 404), "nothing at this address"),
    "410": (lambda s: s.answers("/x", 410), "gone for good"),
    "a redirect circle": (circle, "circle"),
    "too many redirects": (long_walk, "more than 5 times"),
    "a redirect to a file": (lambda s: s.redirects("/x", "file:///etc/passwd"), "not a web page"),
    "a redirect to ftp": (lambda s: s.redirects("/x", "ftp://example.org/"), "not a web page"),
    "a redirect home": (lambda s: s.redirects("/x", "http://127.0.0.1:9/"), "local network"),
    "a redirect to a short loopback": (lambda s: s.redirects("/x", "http://127.1:9/"), "local network"),
    "a redirect to a hex loopback": (lambda s: s.redirects("/x", "http://0x7f000001:9/"), "local network"),
    "a redirect to a decimal loopback": (lambda s: s.redirects("/x", "http://2130706433:9/"), "local network"),
    "a redirect to IPv6 loopback": (lambda s: s.redirects("/x", "http://[::1]:9/"), "local network"),
    "a redirect to a mapped loopback": (lambda s: s.redirects("/x", "http://[::ffff:127.0.0.1]:9/"), "local network"),
    "a redirect to a router": (lambda s: s.redirects("/x", "http://192.168.1.1/"), "local network"),
    "a redirect to metadata": (lambda s: s.redirects("/x", "http://169.254.169.254/latest"), "local network"),
    "a redirect to a carrier": (lambda s: s.redirects("/x", "http://100.64.0.1/"), "local network"),
    "a redirect to nowhere": (lambda s: s.redirects("/x", "http://0.0.0.0:9/"), "local network"),
    "a redirect with a user": (lambda s: s.redirects("/x", "http://example.org@127.0.0.1:9/"), "local network"),
    "a redirect to localhost": (lambda s: s.redirects("/x", "http://localhost:9/"), "local network"),
    "a gzip bomb": (lambda s: s.gzip_bomb("/x"), "larger than 2 MB"),
    "an XML bomb": (lambda s: s.shows("/x", LAUGHS), "XML bomb"),
    "an XML bomb told backwards": (lambda s: s.shows("/x", LAUGHS_BACKWARDS), "XML bomb"),
    "a flat XML bomb": (lambda s: s.shows("/x", FLAT_BOMB), "XML bomb"),
    "an endless body": (lambda s: s.never_ends("/x"), "larger than 2 MB"),
    "a hang": (lambda s: s.hangs("/x"), "did not answer within 0.3 seconds"),
    "a drip": (lambda s: s.drips("/x"), "did not finish its answer within 0.8 seconds"),
    "a drip of headers": (lambda s: s.drips_headers("/x"), "did not finish its answer within 0.8 seconds"),
    "a truncated body": (lambda s: s.breaks_off("/x", GOOD.encode()), "broke off"),
    "a truncated chunk": (lambda s: s.breaks_off("/x", GOOD.encode(), chunked=True), "broke off"),
    "no answer at all": (lambda s: s.hangs_up("/x"), "broke off"),
    "rubbish instead of HTTP": (lambda s: s.sends_raw("/x", b"SSH-2.0-OpenSSH_9.6\r\n"), "broke"),
    "a broken gzip": (lambda s: s.shows("/x", b"not gzip", {"Content-Encoding": "gzip"}), "cannot be unpacked"),
    "an unknown packing": (lambda s: s.shows("/x", b"??", {"Content-Encoding": "br"}), "cannot be unpacked"),
    "an empty answer": (lambda s: s.shows("/x", b""), "empty answer"),
    "a login page": (lambda s: s.shows("/x", "<!doctype html><html><form>Sign in</form></html>"), "web page instead"),
    "rubbish": (lambda s: s.shows("/x", b"\x89PNG\r\n\x1a\n" + bytes(range(256))), "not with a feed"),
    "half a JSON feed": (lambda s: s.shows("/x", '{"version":"https://jsonfeed.org/version/1","items":[{"id'), "JSON"),
    "deep JSON": (lambda s: s.shows("/x", '{"items":' + "[" * 100_000), "nested deeper"),
    "deep XML": (lambda s: s.shows("/x", "<rss>" + "<a>" * 100_000), "nested deeper"),
    "a giant name": (lambda s: s.shows("/x", "<rss><" + "a" * 1_000_000 + "/></rss>"), "absurdly long name"),
    "many attributes": (
        lambda s: s.shows("/x", "<rss " + " ".join(f'a{n}="1"' for n in range(50_000)) + "/>"), "number of attributes",
    ),
}  # fmt: skip


@pytest.mark.parametrize("day", BAD_DAYS)
def test_a_bad_day_of_one_source_is_one_sentence_there_and_nothing_elsewhere(
    day: str, site: ToySite, store: MemoryStore, poller: Poller
) -> None:
    happens, words = BAD_DAYS[day]
    bad = store.watches("feed", url=happens(site))
    good = store.watches("feed", url=site.shows("/good", GOOD))

    began = time.monotonic()
    results = {result.id: result for result in poller.poll_due()}

    assert time.monotonic() - began < 10
    assert results[good.id].status == "ok"
    assert results[good.id].new == results[good.id].complaints == 1
    failed = results[bad.id]
    assert failed.status == "failed"
    assert words in failed.error
    assert "\n" not in failed.error
    assert "Traceback" not in failed.error
    assert store.health[bad.id].status is SourceStatus.FAILED
    assert "again at" in store.health[bad.id].last_error
    assert not store.reviews[bad.id]


def test_a_stopped_server_is_said_to_be_stopped_and_keeps_its_last_good_data(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.shows("/feed", GOOD))
    poller.poll_due()
    site.is_down()
    clock.goes_on(hours=2)

    (result,) = poller.poll_due()

    assert "stopped" in result.error
    assert len(store.reviews[source.id]) == 1
    assert store.health[source.id].last_success_at == clock() - timedelta(hours=2)
    clock.goes_on(hours=3)
    (again,) = poller.poll_due()
    assert "It has been failing since" in again.error


def test_a_source_recovers_by_itself_and_its_sentence_goes(
    site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.answers("/feed", 500))
    poller.poll_due()
    site.shows("/feed", GOOD)
    clock.goes_on(hours=7)

    (result,) = poller.poll_due()

    assert (result.status, result.new) == ("ok", 1)
    health = store.health[source.id]
    assert (health.status, health.last_error, health.failures, health.failing_since) == (SourceStatus.OK, "", 0, None)


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_asks_us_to_wait_is_left_alone_for_as_long_as_it_said(
    status: int, site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.answers("/feed", status, headers={"Retry-After": "7200"}))
    (result,) = poller.poll_due()

    assert "less often" in result.error or "wait" in result.error
    assert store.health[source.id].status is SourceStatus.WAITING
    clock.goes_on(seconds=7199)
    assert poller.poll_due()[0].status == "skipped"
    clock.goes_on(seconds=30)
    assert poller.poll_due()[0].status == "failed"
    assert len(site.requests) == 2


@pytest.mark.parametrize("status", [401, 403])
def test_a_source_that_wants_a_sign_in_waits_for_it_and_is_polled_only_by_force(
    status: int, site: ToySite, store: MemoryStore, poller: Poller, clock: HandClock
) -> None:
    source = store.watches("feed", url=site.answers("/feed", status))
    poller.poll_due()
    assert store.health[source.id].status is SourceStatus.SIGN_IN
    clock.goes_on(days=3)
    (skipped,) = poller.poll_due()
    assert (skipped.status, skipped.note) == ("skipped", "It waits until you sign in again.")

    site.shows("/feed", GOOD)
    (forced,) = poller.poll_due(force=True)

    assert forced.status == "ok"
    assert store.health[source.id].status is SourceStatus.OK


def test_a_wrong_charset_loses_no_entry(site: ToySite, store: MemoryStore, poller: Poller) -> None:
    body = GOOD.replace("Nobody came", "Crème brûlée froide").encode("cp1252")
    source = store.watches("feed", url=site.shows("/feed", body, {"Content-Type": "text/xml; charset=utf-8"}))

    (result,) = poller.poll_due()

    assert (result.status, result.new) == ("ok", 1)
    (review,) = store.reviews[source.id].values()
    assert review.text == "Rating: 1 star. Crème brûlée froide."
    assert review.rating == 1
