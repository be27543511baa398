"""A POST through the polite client: once, whole, to nobody else, and its fate is never guessed."""

from __future__ import annotations

import json
import logging
import socket
import traceback

import pytest

from sources.errors import (
    ForbiddenAddress,
    Offline,
    OutcomeUnknown,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    Unreachable,
)
from sources.sign_in import basic, refuse_in_the_clear, token
from sources.web import PoliteWeb
from store.records import Source
from tests.fakes import HandClock
from tests.toysite import ToySite

PASSWORD = "hush-hush"


def home(site: ToySite) -> frozenset[tuple[str, int]]:
    return frozenset({("127.0.0.1", site.port)})


def test_words_in_any_script_arrive_as_they_were_written(site: ToySite, web: PoliteWeb) -> None:
    site.answers("POST /reply", 201, '{"id": 1}')
    words = "Es tut uns leid – 申し訳ありません 🙏 <b>&amp;"
    answer = web.post(site.url("/reply"), json={"content": words}, headers=basic("me", "pass"), allowed=home(site))
    (visit,) = site.requests
    assert (answer.status, json.loads(answer.body)) == (201, {"id": 1})
    assert json.loads(visit.body) == {"content": words}
    assert visit.headers["content-type"] == "application/json"
    assert visit.headers["authorization"] == "Basic bWU6cGFzcw=="
    assert visit.headers["user-agent"] == "Heard/test"


def test_a_reply_that_is_put_in_its_place_leaves_by_the_same_rules(site: ToySite, web: PoliteWeb) -> None:
    site.shows("PUT /reply", '{"comment": "Sorry."}')
    web.post(site.url("/reply"), json={"comment": "Sorry."}, method="PUT", allowed=home(site))
    site.hangs_up("PUT /reply")
    with pytest.raises(OutcomeUnknown):
        web.post(site.url("/reply"), json={"comment": "Sorry."}, method="PUT", allowed=home(site))
    site.answers("PUT /reply", 403)
    with pytest.raises(SignInNeeded):
        web.post(site.url("/reply"), json={"comment": "Sorry."}, method="PUT", allowed=home(site))
    assert [(visit.method, visit.body) for visit in site.requests] == [("PUT", b'{"comment": "Sorry."}')] * 3


@pytest.mark.parametrize(
    ("status", "told_as"),
    [
        (301, ReplyRefused), (302, ReplyRefused), (303, OutcomeUnknown), (307, ReplyRefused), (308, ReplyRefused),
        (400, ReplyRefused), (401, SignInNeeded), (403, SignInNeeded), (404, ReplyRefused), (405, ReplyRefused),
        (407, Unreachable), (408, OutcomeUnknown), (409, ReplyRefused), (413, ReplyRefused), (422, ReplyRefused),
        (429, RateLimited), (500, OutcomeUnknown), (501, OutcomeUnknown), (502, OutcomeUnknown),
        (503, OutcomeUnknown), (504, OutcomeUnknown), (520, OutcomeUnknown),
    ],
)  # fmt: skip
def test_each_status_means_what_it_says_and_no_more(
    status: int, told_as: type[Exception], site: ToySite, web: PoliteWeb
) -> None:
    site.answers("POST /reply", status, '{"code": "site_s_word", "message": "no"}', {"Location": "/elsewhere"})
    with pytest.raises(told_as) as caught:
        web.post(site.url("/reply"), json={}, allowed=home(site))
    assert type(caught.value) is told_as
    assert caught.value.code == "site_s_word"  # type: ignore[attr-defined]
    assert caught.value.status == status  # type: ignore[attr-defined]
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    "cut", [b"", b"HTTP/1.1 2", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"]
)
def test_an_answer_cut_anywhere_leaves_the_outcome_open(cut: bytes, site: ToySite, web: PoliteWeb) -> None:
    site.sends_raw("POST /reply", cut)
    with pytest.raises(OutcomeUnknown):
        web.post(site.url("/reply"), json={}, allowed=home(site))
    assert len(site.requests) == 1


def test_a_refusal_whose_explanation_was_cut_is_still_a_refusal(site: ToySite, web: PoliteWeb) -> None:
    site.sends_raw("POST /reply", b'HTTP/1.1 409 Conflict\r\nContent-Length: 99\r\n\r\n{"code": "comm')
    with pytest.raises(ReplyRefused):
        web.post(site.url("/reply"), json={}, allowed=home(site))


def test_where_no_connection_came_about_nothing_left(
    site: ToySite, web: PoliteWeb, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = site.url("/reply")
    with pytest.raises(ForbiddenAddress):
        web.post(url, json={})
    site.is_down()
    with pytest.raises(Unreachable):
        web.post(url, json={}, allowed=home(site))

    def no_network(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    with pytest.raises(Offline):
        PoliteWeb(clock=clock, route=lambda: True, system_proxies=False).post("https://shop.example/x", json={})


def test_a_server_that_speaks_no_tls_gets_no_reply(site: ToySite, web: PoliteWeb) -> None:
    with pytest.raises(Unreachable):
        web.post(f"https://127.0.0.1:{site.port}/reply", json={}, allowed=home(site))
    assert not site.requests


def test_a_password_never_travels_in_the_clear_over_the_internet(web: PoliteWeb, site: ToySite) -> None:
    source = Source(1, 1, "wordpress", "w", {"url": "http://shop.example"})
    with pytest.raises(SettingsWrong, match="https"):
        web.for_source(source).get("http://shop.example/x", headers=basic("me", "pass"))
    with pytest.raises(SettingsWrong, match="https"):
        web.for_source(source).post("http://shop.example/x", json={}, headers=token("X-Api-Token", "abc"))
    refuse_in_the_clear("https://shop.example/x", basic("me", "pass"), frozenset())
    refuse_in_the_clear("http://127.0.0.1:80/x", basic("me", "pass"), frozenset())
    refuse_in_the_clear("http://10.0.0.8:80/x", basic("me", "pass"), frozenset({("10.0.0.8", 80)}))
    with pytest.raises(SettingsWrong):
        refuse_in_the_clear("http://10.0.0.8:80/x", basic("me", "pass"), frozenset())


def test_a_secret_is_asked_for_by_source_and_missed_in_a_sentence() -> None:
    kept = {(4, "api_token"): "abc"}
    web = PoliteWeb(secrets=lambda source_id, name: kept.get((source_id, name)))
    assert web.for_source(Source(4, 1, "judgeme", "j", {})).secret("api_token") == "abc"
    with pytest.raises(SignInNeeded, match="no api token"):
        web.for_source(Source(5, 1, "judgeme", "j", {})).secret("api_token")


@pytest.mark.parametrize("echo", [PASSWORD, "bWU6aHVzaC1odXNo"])
def test_no_password_gets_into_a_log_the_details_or_a_traceback(
    echo: str, site: ToySite, web: PoliteWeb, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site.answers("POST /reply", 400, json.dumps({"code": "bad", "message": f"who is {echo}?"}))
    with pytest.raises(ReplyRefused) as caught:
        web.post(site.url("/reply?key=of-no-use"), json={}, headers=basic("me", PASSWORD), allowed=home(site))
    assert "who is" in caught.value.details
    problem = caught.value
    written = str(problem) + problem.details + caplog.text + "".join(traceback.format_exception(problem))
    assert PASSWORD not in written
    assert "bWU6aHVzaC1odXNo" not in written
