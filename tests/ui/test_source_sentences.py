"""Stories about a source's trouble and a poll's notes in the owner's language: told anew, or as stored, never changed."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

import sources
from sources.errors import Offline, SignInNeeded, Unreachable
from sources.poll_sentences import full_sentence
from sources.schedule import quiet_sentence
from sources.statuses import problem_for
from store.records import Source, SourceHealth, SourceStatus
from ui import language
from ui.source_line import source_line
from ui.source_sentences import NOTES, SILENCES, TAILS, TROUBLES, said

NOW = datetime(2026, 11, 20, 10, 40, tzinfo=UTC)


@pytest.fixture
def in_language(qapp, monkeypatch):
    def speak(code: str) -> None:
        monkeypatch.setenv("HEARD_LANGUAGE", code)
        language.apply(qapp, code)

    yield speak
    speak("en")


def stored(problem, *, since=None, again=NOW + timedelta(minutes=30)) -> str:
    """The sentence as a poll stores it."""
    return full_sentence(problem, failing_since=since, next_poll_at=again, now=NOW, local=lambda at: at)


def test_a_site_in_trouble_is_told_in_german_with_since_when_and_what_comes_next(in_language):
    sentence = stored(problem_for(503, {}, NOW, ""), since=NOW - timedelta(days=2, hours=1))
    in_language("de")
    assert said(sentence) == (
        "Die Seite hat selbst ein Problem (HTTP 503). So ist es seit 18. Nov., 09:40. Um 11:10 wird wieder gefragt."
    )


def test_a_sign_in_that_ended_names_its_one_useful_step_in_afrikaans(in_language):
    sentence = stored(problem_for(401, {}, NOW, ""))
    in_language("af")
    assert "HTTP 401" in said(sentence)
    assert "hervat dan die bron" in said(sentence)


def test_offline_is_told_in_german(in_language):
    in_language("de")
    assert said(stored(Offline("This computer is not connected to the internet."))) == (
        "Dieser Rechner ist nicht mit dem Internet verbunden. Es wird wieder versucht, sobald das Netz zurück ist."
    )


@pytest.mark.parametrize(
    ("gap_hours", "told"),
    [(72, "Neueste Bewertung vor 34 Tagen, sonst alle 3 Tage."), (24, "Neueste Bewertung vor 34 Tagen, sonst jeden Tag."),
     (5, "Neueste Bewertung vor 34 Tagen, sonst alle 5 Stunden."), (1, "Neueste Bewertung vor 34 Tagen, sonst jede Stunde.")],
)  # fmt: skip
def test_a_silence_is_told_in_german(in_language, gap_hours, told):
    in_language("de")
    assert said(quiet_sentence(NOW - timedelta(days=34), gap_hours, NOW)) == told


def test_counts_and_dates_are_written_as_the_language_writes_them(in_language):
    in_language("de")
    assert said("1,204 from before 3 March 2026 are set aside: they wait for no answer.") == (
        "1.204 von vor dem 3. März 2026 sind beiseitegelegt: Sie warten nicht auf Antwort."
    )


def test_what_nobody_knows_is_shown_as_it_was_stored_and_english_stays_as_it_is(in_language):
    odd = stored(Unreachable("The moon did not answer."), since=NOW - timedelta(hours=3))
    busy = stored(problem_for(503, {}, NOW, ""))
    assert said(busy) == busy
    in_language("de")
    assert said(odd) == odd
    assert said("") == ""


def test_the_line_of_a_source_speaks_german(in_language):
    in_language("de")
    source = Source(1, 1, "feed", "Town guide")
    health = SourceHealth(
        1, status=SourceStatus.OK, last_success_at=NOW - timedelta(minutes=5), new_at_last_poll=2,
        notes=("3 entries have no date that can be read.",),
    )  # fmt: skip
    assert source_line(source, health, "Corner Café", NOW).sentence.endswith("3 Einträge haben kein lesbares Datum.")
    failed = SourceHealth(
        1, status=SourceStatus.SIGN_IN, last_error=stored(SignInNeeded("It waits until you sign in again."))
    )
    assert source_line(source, failed, "Corner Café", NOW).sentence == "Sie wartet, bis Sie sich wieder anmelden."


@cache
def literals() -> frozenset[str]:
    """All texts of `sources/`, places as {} and digits as #, sentences that are written in several pieces as one."""
    found = []
    for path in Path(sources.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node.value)
            elif isinstance(node, ast.JoinedStr):
                found.append("".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values))
    return frozenset(re.sub(r"\d+", "#", one).strip() for one in found)


@pytest.mark.parametrize("template", [*TROUBLES, *NOTES, *TAILS])
def test_each_sentence_is_one_that_the_sources_still_say(template):
    """Whoever words one of them anew in `sources/` is told here that the window would no longer know it."""
    plain = re.sub(r"\{\w+\}", "{}", template)
    ways = {
        plain,
        re.sub(r"^(The|No) (site|mail server)\b", r"\1 {}", plain),
        re.sub(r"\(HTTP {}\)", "(HTTP {})", plain),
    }
    # These take their verbs out of the number.
    ways |= {re.sub(r"\b(is|are) set aside: (it waits|they wait)", "{} set aside: {}", way) for way in ways}
    ways |= {re.sub(r"automatic answers? (was|were) left", "automatic {} left", way) for way in ways}
    told = {re.sub(r"\d+", "#", way) for way in ways}
    behind_another = template in TAILS
    assert any(one in told or (behind_another and one.endswith(plain)) for one in literals()), template


def test_silences_are_those_of_the_schedule():
    for hours in (1, 5, 24, 72):
        told = quiet_sentence(NOW - timedelta(days=34), hours, NOW)
        assert any(re.fullmatch(re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(one)), told) for one in SILENCES), told
