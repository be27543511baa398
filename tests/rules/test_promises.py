"""Promises and their dates: what a reply commits to, and when it falls due in the brand's own calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from store.rules.promises import promises_in

MONDAY = datetime(2024, 11, 18, 10, 0, tzinfo=UTC)


def due(text, language="en", tz=UTC):
    found = promises_in(text, language, MONDAY, tz)
    assert found, text
    return found[0][1]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I will ring you by Friday.", "en", datetime(2024, 11, 22, 23, 59, 59, tzinfo=UTC)),
        ("We will get back to you within 48 hours.", "en", datetime(2024, 11, 20, 10, 0, tzinfo=UTC)),
        ("I'll email you in two hours.", "en", datetime(2024, 11, 18, 12, 0, tzinfo=UTC)),
        ("We will call you tomorrow.", "en", datetime(2024, 11, 19, 23, 59, 59, tzinfo=UTC)),
        ("I will send it on 3 December.", "en", datetime(2024, 12, 3, 23, 59, 59, tzinfo=UTC)),
        ("We will refund it by 2024-12-01.", "en", datetime(2024, 12, 1, 23, 59, 59, tzinfo=UTC)),
        ("Wir melden uns bis Montag bei Ihnen.", "de", datetime(2024, 11, 25, 23, 59, 59, tzinfo=UTC)),
        ("Ich rufe Sie innerhalb von 48 Stunden an.", "de", datetime(2024, 11, 20, 10, 0, tzinfo=UTC)),
        ("We bellen u vrijdag terug.", "nl", datetime(2024, 11, 22, 23, 59, 59, tzinfo=UTC)),
        ("Nous vous rappellerons demain.", "fr", datetime(2024, 11, 19, 23, 59, 59, tzinfo=UTC)),
        ("Le llamaremos el jueves.", "es", datetime(2024, 11, 21, 23, 59, 59, tzinfo=UTC)),
        ("Vamos ligar amanhã para confirmar.", "pt", datetime(2024, 11, 19, 23, 59, 59, tzinfo=UTC)),
        ("Ek bel jou Vrydag.", "af", datetime(2024, 11, 22, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_promise_falls_due_when_it_says(text, language, expected):
    assert due(text, language) == expected


def test_by_friday_is_friday_in_the_brands_zone():
    assert due("I will ring you by Friday.", tz=ZoneInfo("Africa/Johannesburg")) == datetime(
        2024, 11, 22, 21, 59, 59, tzinfo=UTC
    )


def test_a_promise_without_a_date_has_none():
    assert due("I will look into it myself.") is None


def test_a_day_that_no_calendar_has_is_no_date():
    assert due("We will refund it by 2024-02-31.") is None


def test_the_past_and_kindness_promise_nothing():
    assert promises_in("On Monday we laid duckboards.", "en", MONDAY) == []
    assert promises_in("We will be happy to help.", "en", MONDAY) == []
    assert promises_in("Soitamme huomenna.", "fi", MONDAY) == []


def test_the_span_quotes_the_promise():
    text = "🙏 Sorry. I will ring you by Friday, and thank you."
    (start, end), _ = promises_in(text, "en", MONDAY)[0]

    assert text[start:end].startswith("I will ring you by Friday")


@pytest.mark.parametrize(
    ("text", "language"),
    [("What time did you come on Sunday?", "en"), ("Shall we call you on Friday?", "en"), ("Sollen wir Sie am Freitag anrufen?", "de")],
)  # fmt: skip
def test_a_question_commits_nobody(text, language):
    assert promises_in(text, language, MONDAY) == []


def test_a_promise_that_ends_in_a_question_is_still_one():
    assert due("We will call you on Friday, is that fine?") == datetime(2024, 11, 22, 23, 59, 59, tzinfo=UTC)
