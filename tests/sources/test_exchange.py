"""Trading a key or an old token for a new one: over a safe wire, to the host that was named, and told to nobody else."""

from __future__ import annotations

import json
import logging
import traceback
from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from sources.access import Access, Token, token_in
from sources.errors import (
    ForbiddenAddress,
    PayloadChanged,
    RateLimited,
    SettingsWrong,
    SignInNeeded,
    SourceProblem,
    Unreachable,
)
from sources.sign_in import basic
from sources.source_web import SourceWeb
from sources.web import PoliteWeb
from store.records import Source
from tests.fakes import HandClock
from tests.toysite import ToySite

FORM = {"grant_type": "refresh_token", "refresh_token": "hush-hush/+&=", "client_id": "heard"}


@pytest.fixture
def ours(site: ToySite, web: PoliteWeb) -> SourceWeb:
    return web.for_source(Source(1, 1, "any", "a", {"base_url": site.url("")}))


def test_a_form_arrives_as_a_form_and_brings_a_token(site: ToySite, ours: SourceWeb, clock: HandClock) -> None:
    site.shows("POST /token", '{"access_token": "abc", "expires_in": 3600, "token_type": "Bearer"}')
    token = token_in(ours.exchange(site.url("/token"), form=FORM, headers=basic("key", "secret")))
    (visit,) = site.requests
    assert {name: value for name, (value,) in parse_qs(visit.body.decode()).items()} == FORM
    assert visit.headers["content-type"] == "application/x-www-form-urlencoded"
    assert visit.headers["authorization"].startswith("Basic ")
    assert (token.value, token.ends_at) == ("abc", clock() + timedelta(hours=1))
    assert "abc" not in repr(token)


@pytest.mark.parametrize(
    ("status", "told_as"),
    [
        (302, ForbiddenAddress), (303, ForbiddenAddress), (304, ForbiddenAddress), (307, ForbiddenAddress),
        (400, SignInNeeded), (401, SignInNeeded), (403, SignInNeeded), (404, Unreachable), (408, Unreachable),
        (429, RateLimited), (500, Unreachable), (503, Unreachable),
    ],
)  # fmt: skip
def test_each_refusal_is_said_in_a_sentence_and_nothing_is_sent_on(
    status: int, told_as: type[SourceProblem], site: ToySite, ours: SourceWeb
) -> None:
    site.answers(
        "POST /token", status, json.dumps({"error": "invalid_grant", "error_description": "hush-hush/+&= ended"}),
        {"Location": site.url("/elsewhere"), "Retry-After": "30"} if status != 503 else {},
    )  # fmt: skip
    with pytest.raises(told_as) as caught:
        ours.exchange(site.url("/token"), form=FORM)
    assert type(caught.value) is told_as
    assert str(caught.value).endswith(".")
    assert caught.value.code == ("" if status == 304 else "invalid_grant")
    assert "hush" not in caught.value.details
    assert len(site.requests) == 1


@pytest.mark.parametrize("happens", ["hangs_up", "hangs", "drips"])
def test_a_site_that_breaks_off_is_out_of_reach(happens: str, site: ToySite, ours: SourceWeb) -> None:
    getattr(site, happens)("POST /token")
    with pytest.raises(Unreachable):
        ours.exchange(site.url("/token"), form=FORM)
    assert len(site.requests) == 1


def test_a_form_never_travels_in_the_clear_over_the_internet_nor_into_the_house(
    site: ToySite, ours: SourceWeb, web: PoliteWeb
) -> None:
    with pytest.raises(SettingsWrong, match="https"):
        ours.exchange("http://tokens.example/token", form=FORM)
    with pytest.raises(SettingsWrong, match="https"):
        ours.exchange("http://10.0.0.8/token", form=FORM)
    with ToySite() as other, pytest.raises(ForbiddenAddress):
        ours.exchange(other.url("/token"), form=FORM)
    assert not other.requests


@pytest.mark.parametrize("body", ["<html>Sign in</html>", "", "[]", '{"token": "x"}', '{"access_token": 7}'])
def test_an_answer_without_a_token_is_said(body: str, site: ToySite, ours: SourceWeb) -> None:
    site.shows("POST /token", body)
    with pytest.raises(PayloadChanged):
        token_in(ours.exchange(site.url("/token"), form=FORM))


@pytest.mark.parametrize("life", ['"3599"', "3599", "3599.5"])
def test_a_life_span_is_read_in_every_spelling(life: str, site: ToySite, ours: SourceWeb, clock: HandClock) -> None:
    site.shows("POST /token", f'{{"access_token": "abc", "expires_in": {life}}}')
    token = token_in(ours.exchange(site.url("/token"), form=FORM))
    assert token.serves_at(clock() + timedelta(minutes=58))
    assert not token.serves_at(clock() + timedelta(minutes=59, seconds=30))


@pytest.mark.parametrize("life", ["null", "-5", "1e300", '"soon"', "true", "[]"])
def test_an_odd_life_span_is_a_short_one(life: str, site: ToySite, ours: SourceWeb, clock: HandClock) -> None:
    site.shows("POST /token", f'{{"access_token": "abc", "expires_in": {life}}}')
    token = token_in(ours.exchange(site.url("/token"), form=FORM))
    assert token.serves_at(clock() + timedelta(minutes=3))
    assert not token.serves_at(clock() + timedelta(minutes=5))


def test_no_part_of_a_form_gets_into_a_log_the_details_or_a_traceback(
    site: ToySite, ours: SourceWeb, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site.answers("POST /token", 400, json.dumps({"error": "bad", "error_description": f"no {FORM['refresh_token']}"}))
    with pytest.raises(SignInNeeded) as caught:
        ours.exchange(site.url("/token"), form=FORM)
    assert "hush" not in caught.value.details + caplog.text + "".join(traceback.format_exception(caught.value))


# --- a token that ends ----------------------------------------------------------------------------------------------


class Mint:
    """Gives tokens a, b, c …, each for an hour."""

    def __init__(self, clock: HandClock) -> None:
        self.clock, self.given = clock, 0

    def __call__(self) -> Token:
        self.given += 1
        return Token("abcdef"[self.given - 1], self.clock() + timedelta(hours=1))


def test_a_token_serves_until_shortly_before_its_end(site: ToySite, ours: SourceWeb, clock: HandClock) -> None:
    site.shows("/list", "{}")
    access = Access(ours, Mint(clock))
    for minutes in (0, 58, 2):
        clock.goes_on(minutes=minutes)
        access.get(site.url("/list"))
    assert [visit.headers["authorization"] for visit in site.requests] == ["Bearer a", "Bearer a", "Bearer b"]


def test_a_token_that_the_site_no_longer_takes_is_fetched_anew_once(
    site: ToySite, ours: SourceWeb, clock: HandClock
) -> None:
    site.shows("/list", "{}")
    access = Access(ours, Mint(clock))
    access.get(site.url("/list"))
    site.answers("/list", 401)
    with pytest.raises(SignInNeeded):
        access.get(site.url("/list"))
    assert [visit.headers["authorization"] for visit in site.requests] == ["Bearer a", "Bearer a", "Bearer b"]
    site.answers("/list", 403)
    with pytest.raises(SignInNeeded):
        access.get(site.url("/list"))
    assert len(site.requests) == 4


# --- what the site says of a refusal ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ({"code": "rest_forbidden", "message": "No.", "data": {"status": 403}}, "rest_forbidden", "No."),
        ({"error": {"code": 403, "message": "API disabled.", "status": "PERMISSION_DENIED"}}, "PERMISSION_DENIED", "API disabled."),
        ({"errors": [{"status": "403", "code": "FORBIDDEN_ERROR", "title": "t", "detail": "No role."}]}, "FORBIDDEN_ERROR", "No role."),
        ({"error": "invalid_api_key"}, "invalid_api_key", "invalid_api_key"),
        ({"error": "The shop is not known."}, "", "The shop is not known."),
    ],
)  # fmt: skip
def test_a_site_s_own_words_about_a_refusal_stand_in_the_details(
    body: dict[str, object], code: str, words: str, site: ToySite, ours: SourceWeb
) -> None:
    site.answers("/list", 403, json.dumps(body), {"Content-Type": "application/json"})
    with pytest.raises(SignInNeeded) as caught:
        ours.get(site.url("/list"))
    assert caught.value.code == code
    assert words in caught.value.details


@pytest.mark.parametrize("body", ["null", "[]", '{"errors": 7}', '{"errors": [7]}', "[" * 100_000, "{", '{"code": 7}'])
def test_an_odd_explanation_explains_nothing(body: str, site: ToySite, ours: SourceWeb) -> None:
    site.answers("/list", 403, body, {"Content-Type": "application/json"})
    with pytest.raises(SignInNeeded) as caught:
        ours.get(site.url("/list"))
    assert caught.value.code == ""


def test_an_explanation_that_never_arrives_is_not_waited_for_long(site: ToySite, ours: SourceWeb) -> None:
    site.sends_raw("/list", b"HTTP/1.1 403 No\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
    with pytest.raises(SignInNeeded):
        ours.get(site.url("/list"))


def test_a_secret_that_a_site_echoes_is_left_out(site: ToySite, ours: SourceWeb) -> None:
    site.answers("/list", 401, '{"message": "who is abc-secret?"}', {"Content-Type": "application/json"})
    with pytest.raises(SignInNeeded) as caught:
        ours.get(site.url("/list"), headers={"Authorization": "Bearer abc-secret"})
    assert "who is" in caught.value.details
    assert "abc-secret" not in caught.value.details
