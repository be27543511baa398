"""Stories about what `sources/` and `store/` say, in the owner's language: told anew, or as it came, never changed.

And the table of those sentences (`ui/sentences/`) is held against the code that makes them, in both directions.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from sources import registry
from sources.errors import Offline, ReplyRefused, SettingsWrong, SignInNeeded, SourceProblem, Unreachable
from sources.mail.providers import providers
from sources.poll_sentences import full_sentence
from sources.posting import problem_after_post
from sources.schedule import quiet_sentence
from sources.statuses import problem_for
from store.errors import RequestRefused, StoreProblem, WorkspaceUnusable
from store.records import Source, SourceHealth, SourceStatus
from tests.translations import REPOSITORY, words_of_the_lower_floors
from tests.ui_texts import translated_files
from ui import language, start, texts
from ui.sentences import (
    of_cases,
    of_files,
    of_kinds,
    of_mailboxes,
    of_posting,
    of_requests,
    of_sign_ins,
    of_sources,
    of_steps,
    of_workspaces,
)
from ui.sentences.anew import ASKED_FOR, FAULT_OF_OURS, in_words, said
from ui.source_line import source_line

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


# --- what is known, and what comes inside it -----------------------------------------------------------------------------


def test_a_refusal_of_a_reply_is_told_in_german(in_language):
    refusal = problem_after_post(413, {}, b"", now=NOW, where="site.example", sent_headers={})
    in_language("de")
    assert isinstance(refusal, ReplyRefused)
    assert in_words(refusal) == "Die Seite hat die Antwort nicht angenommen (HTTP 413). Ihre Worte bleiben erhalten."


def test_a_sentence_within_a_sentence_is_told_too(in_language):
    in_language("de")
    assert said("It could not be looked for at the site yet: The site did not answer within 10 seconds.") == (
        "Auf der Seite ließ sich noch nicht nach ihr suchen: Die Seite antwortete nicht innerhalb von 10 Sekunden."
    )
    apple = "Apple answered with something else than the reply; it may or may not stand there."
    assert said(f"It could not be looked for at the site yet: {apple}") == (
        "Auf der Seite ließ sich noch nicht nach ihr suchen: Apple meldete etwas anderes zurück als die Antwort; "
        "vielleicht steht sie dort, vielleicht nicht."
    )
    assert said(stored(Unreachable("In US, ZA: The site is busy and asks us to wait (HTTP 503)."))) == (
        "US, ZA: Die Seite ist überlastet und bittet uns zu warten (HTTP 503). Um 11:10 wird wieder gefragt."
    )


def test_what_a_site_was_asked_for_and_what_things_are_called_follow_the_language(in_language):
    in_language("de")
    assert said("The site sent an empty answer instead of the reply.") == (
        "Die Seite schickte eine leere Antwort; gefragt war: die Antwort."
    )
    assert said("Mailbox takes no replies from Heard: post your words at the site by hand.").startswith(
        "Postfach nimmt"
    )
    assert said("There is no private key for this source yet. Enter it, then resume.") == (
        "Dieser Quelle fehlt noch: Privater Schlüssel. Geben Sie es ein, und setzen Sie die Quelle dann fort."
    )
    assert said("A reply to this review is on its way already (queued): settle that one first.") == (
        "Eine Antwort auf diese Bewertung ist schon unterwegs (in der Schlange): Klären Sie zuerst diese."
    )


def test_each_mail_provider_says_in_german_what_it_wants(in_language):
    in_language("de")
    for provider in providers():
        sentence = said(f"{provider.name} did not let us in. {provider.help} {provider.page}")
        assert sentence == f"{provider.name} hat uns nicht eingelassen. {texts.tr(provider.help)} {provider.page}"
        assert provider.help not in sentence


def test_why_a_complaint_came_back_and_what_a_merge_found_is_told_in_german_and_the_owner_s_words_stay(in_language):
    in_language("de")
    assert of_cases.came_back("edited") == "geändert"
    assert of_cases.merged("how it was closed") == "wie es abgeschlossen wurde"
    assert of_cases.set_aside("Spam, second time") == "Spam, second time"


def test_a_next_step_is_one_of_the_window_also_in_english():
    assert said("There is no review 12345: “queue” shows the numbers that wait.") == (
        "There is no review 12345 any more: Waiting shows who waits."
    )
    sentence = stored(
        SettingsWrong("This mail server takes no password on an unprotected line. Set tls to “on” or “starttls”."),
        since=NOW - timedelta(hours=2),
    )
    assert said(sentence) == (
        "This mail server takes no password on an unprotected line. Set the protection to TLS or STARTTLS. "
        "It has been failing since 08:40."
    )


def test_no_sentence_of_the_window_names_an_option_or_a_command():
    said_here = [one for one in SENTENCES if one not in of_steps.IN_THE_WINDOW] + list(of_steps.IN_THE_WINDOW.values())
    assert [one for one in said_here if re.search(r" --[a-z]|“[a-z-]+” shows|command “|Set tls|run “", one)] == []


def test_a_workspace_that_cannot_be_opened_says_so_in_the_system_s_language(in_language, monkeypatch, capsys):
    """Its owner's choice is inside it; the terminal stays English."""
    in_language("en")
    monkeypatch.setenv("HEARD_LANGUAGE", "de")
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    newer = "old.db was made by a newer version of Heard: update Heard to open it; nothing was changed in it."
    assert start._tell(WorkspaceUnusable(newer)) == start.UNUSABLE
    assert shown == [
        "old.db stammt von einer neueren Version von Heard: Aktualisieren Sie Heard, um die Datei zu öffnen; darin wurde "
        "nichts geändert."
    ]
    assert newer in capsys.readouterr().err


def test_a_fault_of_ours_is_no_word_of_python(in_language):
    in_language("de")
    assert in_words(KeyError("brand_id")) == texts.tr(FAULT_OF_OURS)
    assert in_words(RequestRefused("There is nothing to undo here.")) == "Hier gibt es nichts rückgängig zu machen."


# --- the table and the code that makes the sentences ------------------------------------------------------------------------

SENTENCES = tuple(
    template
    for module in (of_files, of_kinds, of_mailboxes, of_posting, of_requests, of_sign_ins, of_sources, of_workspaces)
    for name, value in vars(module).items()
    if name.isupper()
    for template in value
) + tuple(of_steps.IN_THE_WINDOW)
#: What both faces of Heard share says its sentences for the command line too, in English, like the floors below.
SHARED = (
    "ui/documents/files.py",
    "ui/documents/pdf.py",
    "ui/feed_import.py",
    "ui/import_reviews.py",
    "ui/login_start.py",
    "ui/sample_workspace.py",
    "ui/source_settings.py",
)
#: Sentences that no window shows, and why; a place is written as {}.
NEVER_SHOWN = {
    "the command line alone, where a person types names and numbers": {
        "There is no brand called {}: {}.",
        "“{}” is no follow-up and no promise: “followups” shows what is due, such as F12 or P3.",
        "There is no review {}: “queue” shows the numbers that wait, or use SOURCE:EXTERNAL_ID.",
        "“{}” is not one of: {}.",
        "A line needs a JSON object with the reply's text under “reply”.",
        "{} is a secret: give it with --secret-stdin {}, never with --set.",
        "A PDF needs a file to stand in: name one with -o FILE.",
        "A PDF needs Qt, which cannot be loaded on this machine: use --format html and print that.",
        "The reply is gone.",
        "It is paused.",
        "It is not due yet.",
        "It is being polled already.",
        "Polling was stopped.",
    },
    "the sample kind, which is offered nowhere": {
        "Recorded reviews of invented businesses, to try Heard with. Remove the sample brands when you have seen enough.",
        "Reads a recording that ships with Heard; nothing is fetched and nothing new ever comes.",
        "There is nobody at the other end: Heard copies your reply and that is all.",
        "The name of one of the recordings that ship with Heard.",
        "The moment that stands for the time of recording, such as 2026-11-23T12:00:00Z.",
    },
    "steps of a guide, translated as they are filled in": {
        "In Heard, add a source of the kind “Mailbox” and name the folder {}: one source reads the mails of all sites.",
        "In your mailbox, let a filter move mails from {} into a folder “{}”. (Left in the inbox they are found too.)",
        "When a review has come, write your reply in Heard; “Copy and open” leads to {}.",
    },
    "details, for whoever mends it": {"STARTTLS was refused: {}"},
    "a note among the owner's own": {"On the other laptop this reply was on its way ({}):\n{}"},
    "words for a model of languages": {"I will call you tomorrow."},
}
#: Said in pieces: these stand before or behind another sentence.
PIECES = {"In {countries}: {problem}": "In {}:"} | {
    tail: re.sub(r"{\w+}", "{}", tail) for tail in of_sources.TAILS
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in the code, a place as {}. `is_raised`: it is what a problem says, however it looks."""

    where: str
    text: str
    is_raised: bool

    @property
    def reads_like_a_sentence(self) -> bool:
        begins = re.match(r"[“(]?([A-Z0-9]|{})", self.text) is not None
        ends = re.search(r"\S[.!?][”)]?$|: {}$", self.text) is not None
        return begins and ends and re.search(r"[a-z]{2,} \S", self.text) is not None


def problems() -> set[str]:
    """The names of everything that is raised with a sentence, and of what tells why an entry is left out."""

    def below(kind: type) -> Iterator[str]:
        yield kind.__name__
        for one in kind.__subclasses__():
            yield from below(one)

    registry.kinds()  # loads the modules that have problems of their own
    return {*below(SourceProblem), *below(StoreProblem), "Rejected", "Unusable", "Obstacle"}


@cache
def literals() -> tuple[Literal, ...]:
    """All texts of the code below the window; one that is written in several pieces is one."""
    floors = [path for floor in ("sources", "store") for path in sorted((REPOSITORY / floor).rglob("*.py"))]
    kinds = problems()
    return tuple(
        one for path in (*floors, *(REPOSITORY / name for name in SHARED)) for one in _literals_of(path, kinds)
    )


def _literals_of(path: Path, kinds: set[str]) -> Iterator[Literal]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner, raised = set[int](), set[int]()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inner |= {id(one) for one in ast.walk(node) if one is not node}
        elif isinstance(node, ast.Expr):
            inner.add(id(node.value))  # a docstring
        elif isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in kinds:
            raised.add(id(node.args[0]))
    for node in ast.walk(tree):
        if id(node) not in inner and (text := _text(node)):
            yield Literal(f"{path.relative_to(REPOSITORY)}:{node.lineno}", text, id(node) in raised)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.strip()
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values).strip()
    return ""


def says(text: str, template: str) -> bool:
    """Whether a text of the code is this sentence: its places hold whatever the sentence has there. Or it names what the
    sentence keeps open ("Google" for any site)."""
    if _fills(text.split("{}"), template):
        return 2 * len(text.replace("{}", "")) >= len(re.sub(r"{\w+}", "", template))
    return "{site}" in template and _fills(re.split(r"{\w+}", template), text)


def _fills(pieces: list[str], whole: str) -> bool:
    """Whether the pieces stand in the whole in their order, from its beginning to its end, whatever is between them."""
    if not (whole.startswith(pieces[0]) and whole.endswith(pieces[-1])):
        return False
    return re.fullmatch(".*".join(map(re.escape, pieces)), whole, re.DOTALL) is not None


def test_each_sentence_is_one_that_the_code_still_says():
    """Whoever words one of them anew in `sources/` or `store/` is told here that the window would no longer know it."""
    gone = [
        template
        for template in SENTENCES
        if template not in of_sources.SILENCES  # made of a number and a unit: held against the schedule below
        and not any(
            one.text.endswith(PIECES[template]) if template in PIECES else says(one.text, template)
            for one in literals()
        )
    ]
    assert gone == []


def test_each_sentence_of_the_code_is_known_or_named_as_never_shown():
    """Whoever adds one in `sources/` or `store/` is told here to add it to `ui/sentences/`, or to say why nobody sees it."""
    excused = {one for some in NEVER_SHOWN.values() for one in some} | set(words_of_the_lower_floors())
    unknown = [
        f"{one.where}: {one.text}"
        for one in literals()
        if (one.reads_like_a_sentence or one.is_raised)
        and one.text not in excused
        and not one.text.endswith(tuple(PIECES.values()))
        and not any(says(one.text, template) for template in SENTENCES)
    ]
    assert unknown == []


def test_what_is_named_as_never_shown_is_still_said():
    assert {one for some in NEVER_SHOWN.values() for one in some} <= {one.text for one in literals()}


def test_silences_are_those_of_the_schedule():
    for hours in (1, 5, 24, 72):
        told = quiet_sentence(NOW - timedelta(days=34), hours, NOW)
        silences = [re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(one)) for one in of_sources.SILENCES]
        assert any(re.fullmatch(one, told) for one in silences), told


def test_what_a_site_is_asked_for_stands_in_the_code():
    assert set(ASKED_FOR) <= {one.text for one in literals()}


def test_words_that_the_store_writes_by_itself_stand_in_the_code():
    every = " ".join(one.text for one in literals())
    assert [one for one in of_cases.WORDS if not re.search(rf"\b{one.replace(' ', '[_ ]')}\b", every)] == []


#: Values that are written as they are; any other place holds a word of its own.
SAMPLES = {
    "page": "https://mail.example/passwords",
    "countries": "US, ZA",
    "number": "12",
    "whole": "20",
    "older": "8",
    "days": "90",
}


@pytest.mark.parametrize("code", ["de", "af"])
def test_every_sentence_is_found_again_with_what_it_tells(in_language, code):
    """None is taken for another one, and no value is lost."""
    in_language(code)
    for template in (one for one in SENTENCES if one not in of_sources.TAILS):
        values = {name: SAMPLES.get(name, f"X{name}x") for name in re.findall(r"{(\w+)}", template)}
        assert said(template.format(**values)) == texts.tr(of_steps.IN_THE_WINDOW.get(template, template), **values), (
            template
        )


# --- every way into the window --------------------------------------------------------------------------------------------


def test_no_problem_reaches_the_window_past_the_table():
    """`str(problem)` is English; `in_words(problem)` and `said(…)` are the window's."""
    assert [one for path in translated_files(REPOSITORY / "ui") for one in _bare_problems(path)] == []


def _bare_problems(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said_anew = {id(one) for node in calls if getattr(node.func, "id", "") == "said" for one in node.args}
    for node in calls:
        named = {getattr(one, "id", "") for one in node.args} & {"problem", "error", "trouble", "refusal"}
        if getattr(node.func, "id", "") == "str" and named and id(node) not in said_anew:
            yield f"{path.relative_to(REPOSITORY)}:{node.lineno}"
