"""The log helps to mend a fault and holds nobody's words; a crash leaves a report here and is mentioned once."""

from __future__ import annotations

import ast
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication

from sources.poller import Poller
from store import settings
from store.errors import WorkspaceUnusable
from store.poll_sink import PollSink
from store.records import Source
from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from tests.fakes import HandClock
from tests.waiting import wait_until
from ui.app import create_window
from ui.faults import diagnostics, qt_messages
from ui.faults.crash_reports import REPORTS_KEPT, news_of_crashes, reports
from ui.faults.discreet import Plain
from ui.faults.logbook import LOG_BYTES, NAME, Logbook, last_warnings

ROOT = Path(__file__).resolve().parents[2]
SECRET = "s3cret-marker-94c1"
WHO = "Ana Petrović"
WORDS = "The soup came cold, twice"
HOST = "reviews-of-ana.example"
PRIVATE = (SECRET, WHO, "Petrovi", WORDS, "soup", HOST, "ana's")


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    book = Logbook(tmp_path / "logs")
    book.begin()
    yield book
    book.end()


def kept(folder: Path) -> str:
    return "\n".join(one.read_text("utf-8") for one in sorted(folder.rglob("*")) if one.is_file())


def says_nothing_about_anybody(text: str) -> bool:
    return not [word for word in PRIVATE if word.lower() in text.lower()]


class TalkativeKind:
    """A kind of source with a fault of ours, whose exception quotes all that it has in its hands."""

    key, title = "feed", "Feed"

    def poll(self, source: Source, web: object, state: object) -> Iterator[None]:
        secret, words = SECRET, f"{WHO}: {WORDS}"
        raise ValueError(f"cannot read {words} at https://{HOST}/?key={secret}")
        yield


def test_a_fault_is_in_the_log_with_its_place_and_without_anybodys_words(workspace, logbook):
    source = a_source(workspace, a_brand(workspace, f"{WHO}'s shop"), f"{WHO}'s page", url=f"https://{HOST}/feed")
    arrives(workspace, source, a_review(author=WHO, text=WORDS))
    poller = Poller(PollSink(workspace), web=NoWeb(), clock=HandClock(NOON), kind_of=lambda key: TalkativeKind())

    (result,) = poller.poll_due(force=True)

    assert result.status == "failed"
    log = kept(logbook.folder)
    assert "ValueError" in log
    assert "test_logbook.py" in log
    assert "in poll" in log
    assert f"source {source.id} (feed)" in log
    assert says_nothing_about_anybody(log), log


class NoWeb:
    def for_source(self, source: Source) -> None:
        return None


@pytest.mark.parametrize(
    "say",
    [
        lambda log: log.error("Reply of %s failed: %s", WHO, WORDS),
        lambda log: log.error("Told %(who)s", {"who": SECRET}),
        lambda log: log.warning("Polling stopped: %s", WorkspaceUnusable(f"{WHO}.db is full.", SECRET)),
        lambda log: log.warning("a path %s", Path(f"/home/{WHO}/heard.db")),
        lambda log: logging.getLogger("urllib3").warning("Retrying https://%s/%s", HOST, SECRET),
        lambda log: logging.getLogger("keyring").warning(f"could not keep {SECRET}"),
    ],
)
def test_no_argument_of_a_message_gets_into_the_log(logbook, say):
    say(logging.getLogger("ui.somewhere"))
    log = kept(logbook.folder)
    assert log.count("WARNING") + log.count("ERROR") == 1
    assert says_nothing_about_anybody(log), log


def test_numbers_kinds_and_what_the_system_said_are_in_the_log(logbook):
    log = logging.getLogger("store.somewhere")
    log.warning("Source %s (%s) after %.1f s, %s", 7, "feed", 2.5, Plain("QPainter::begin"))
    log.warning("Stopped: %s", OSError(28, "No space left", f"/home/{WHO}/heard.db"))
    log.info("An hour passed")
    text = kept(logbook.folder)
    assert "Source 7 (feed) after 2.5 s, QPainter::begin" in text
    assert "Stopped: OSError ENOSPC" in text
    assert says_nothing_about_anybody(text)


def test_what_our_code_says_in_a_message_is_literal():
    """A message that is put together beforehand would carry its arguments past the allow-list."""
    for file in [one for floor in ("store", "sources", "ui") for one in (ROOT / floor).rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            levels = ("debug", "info", "warning", "error", "exception", "critical", "log")
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "log" and node.func.attr in levels:
                message = node.args[1 if node.func.attr == "log" else 0]
                assert isinstance(message, ast.Constant), f"{file}:{node.lineno}"


def test_the_log_is_its_owners_alone_and_does_not_grow_for_ever(logbook):
    log = logging.getLogger("ui.somewhere")
    for number in range(3 * LOG_BYTES // 60):
        log.warning("The same thing happened again, this was time number %d of it", number)
    files = sorted(logbook.folder.glob(f"{NAME}*"))
    assert [one.name for one in files] == [NAME, f"{NAME}.1", f"{NAME}.2"]
    assert all(one.stat().st_size <= LOG_BYTES for one in files)
    if hasattr(os, "getuid"):
        assert {one.stat().st_mode & 0o077 for one in files} == {0}
    assert last_warnings(logbook.folder, 3)[-1].endswith(f"{number} of it")


def test_a_log_that_cannot_be_written_hinders_nobody(tmp_path):
    (tmp_path / "file").write_text("a file where the folder should be")
    book = Logbook(tmp_path / "file" / "logs")
    book.begin()
    logging.getLogger("ui.somewhere").error("nobody reads this")
    book.watch_for_hard_crashes()
    book.end()
    assert reports(book.folder) == []
    assert news_of_crashes(book.folder) == ""


def test_qt_is_noted_by_its_function_and_not_by_what_it_quotes(logbook, qapp, capsys):
    before = qInstallMessageHandler(None)
    qt_messages.listen()
    try:
        qWarning(f"QTextDocument::setHtml: cannot lay out {WORDS} of {WHO}")
        qWarning(f"{WHO} cannot be shown")
    finally:
        qInstallMessageHandler(before)
    log = kept(logbook.folder)
    assert "QTextDocument::setHtml" in log
    assert log.count("Qt complains") == 2
    assert says_nothing_about_anybody(log), log
    assert WORDS in capsys.readouterr().err
    assert QtMsgType.QtWarningMsg in qt_messages._LEVELS


# --- crashes ---------------------------------------------------------------------------------------------------------

FAULTY = f"""
import sys, threading
import main
from ui import commandline
def broken(arguments):
    name, words, secret = {WHO!r}, {WORDS!r}, {SECRET!r}
    if "thread" in arguments:
        worker = threading.Thread(target=lambda: [][len(words)])
        worker.start(); worker.join()
        return 0
    raise RuntimeError(f"{{name}} wrote {{words}}, key {{secret}}")
commandline.run = broken
sys.argv = ["heard", *sys.argv[1:]]
main.run()
"""


def a_run_with_a_fault(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", FAULTY, *words], cwd=ROOT, env=os.environ | {"HEARD_LOGS": str(folder), "HEARD_DEBUG": ""},
        capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(("words", "status", "kind"), [(["queue"], 1, "RuntimeError"), (["thread"], 0, "IndexError")])
def test_a_fault_of_ours_is_one_sentence_and_a_report_that_stays_here(tmp_path, words, status, kind):
    said = a_run_with_a_fault(tmp_path, *words)

    assert said.returncode == status
    assert said.stdout == ""
    assert len(said.stderr.splitlines()) == 1, said.stderr
    assert "Traceback" not in said.stderr
    assert kind in said.stderr
    (report,) = reports(tmp_path)
    assert kind in report.read_text("utf-8")
    assert "in broken" in report.read_text("utf-8") or "<lambda>" in report.read_text("utf-8")
    assert says_nothing_about_anybody(kept(tmp_path) + said.stderr)


def test_the_next_start_mentions_a_crash_once(tmp_path):
    a_run_with_a_fault(tmp_path, "queue")
    news = news_of_crashes(tmp_path)
    assert "fault of its own last time" in news
    assert news.endswith(".")
    assert news_of_crashes(tmp_path) == ""
    a_run_with_a_fault(tmp_path, "queue")
    assert news_of_crashes(tmp_path) == news


@pytest.mark.skipif(not hasattr(signal, "SIGSEGV") or sys.platform == "win32", reason="no such signal here")
@pytest.mark.parametrize("end", ["crash", "killed", "quiet"])
def test_a_hard_crash_leaves_its_place_and_other_ends_leave_nothing(tmp_path, end):
    script = (
        "import os, signal, sys; from pathlib import Path; from ui.faults.logbook import Logbook\n"
        "book = Logbook(Path(sys.argv[1])); book.begin(); book.watch_for_hard_crashes()\n"
        "def shows_a_letter(): os.kill(os.getpid(), getattr(signal, sys.argv[2]))\n"
        "shows_a_letter() if sys.argv[2] != 'none' else book.end()\n"
    )
    name = {"crash": "SIGSEGV", "killed": "SIGKILL", "quiet": "none"}[end]
    subprocess.run([sys.executable, "-c", script, str(tmp_path), name], cwd=ROOT, capture_output=True, check=False)
    found = reports(tmp_path)
    assert len(found) == (end == "crash")
    assert bool(news_of_crashes(tmp_path)) == (end == "crash")
    if found:
        assert "shows_a_letter" in found[0].read_text("utf-8")
    assert not list(tmp_path.rglob("hard-*"))


def test_only_the_last_reports_are_kept(tmp_path):
    crashes = tmp_path / "crashes"
    crashes.mkdir()
    for number in range(REPORTS_KEPT + 5):
        (crashes / f"crash-20260101T{number:06}-1.txt").write_text("old")
    a_run_with_a_fault(tmp_path, "queue")
    found = reports(tmp_path)
    assert len(found) == REPORTS_KEPT
    assert "RuntimeError" in found[-1].read_text("utf-8")


# --- diagnostics -----------------------------------------------------------------------------------------------------


def test_diagnostics_help_and_hold_nobodys_words(workspace, workspace_path, logbook):
    brand = a_brand(workspace, f"{WHO}'s shop", signature=WHO, contact=f"{WHO}@{HOST}")
    source = a_source(workspace, brand, f"{WHO}'s page", url=f"https://{HOST}/feed?key={SECRET}")
    arrives(workspace, source, a_review(author=WHO, text=WORDS, title=WORDS, url=f"https://{HOST}/1"))
    Poller(PollSink(workspace), NoWeb(), HandClock(NOON), kind_of=lambda key: TalkativeKind()).poll_due(force=True)
    settings.put(workspace, "a_note", WORDS)

    found = diagnostics.collect(workspace, now=NOON, folder=logbook.folder)
    text = diagnostics.as_text(found) + json.dumps(found)

    assert found["workspace"]["reviews"] == found["workspace"]["sources"] == 1
    assert found["sources"][0]["status"] == "failed"
    assert found["sources"][0]["failures"] == 1
    assert "ValueError" in found["log"][-1]
    assert found["heard"] in text
    assert says_nothing_about_anybody(text), text
    assert str(workspace_path.parent) not in text


def test_diagnostics_of_a_workspace_that_cannot_be_opened_say_what_kind_of_problem_it_is(tmp_path, heard_says):
    place = tmp_path / f"{WHO}.db"
    place.write_bytes(b"Dear diary, " * 500)
    status, out = heard_says("--workspace", str(place), "diagnostics", "--json")
    assert status == 3
    assert json.loads(out)["workspace"] == {"problem": "WorkspaceUnusable"}
    assert says_nothing_about_anybody(out)


@pytest.fixture
def heard_says(capsys, monkeypatch, tmp_path):
    from ui.commandline import run

    monkeypatch.setenv("HEARD_LOGS", str(tmp_path / "logs"))

    def call(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        return run(list(words)), capsys.readouterr().out

    return call


def test_diagnostics_on_the_command_line_are_a_text_to_paste(workspace_path, heard_says):
    with closing(open_workspace(workspace_path, now=NOON)) as made:
        arrives(made, a_source(made, a_brand(made, WHO)), a_review(author=WHO))
    status, out = heard_says("--workspace", str(workspace_path), "diagnostics")
    assert status == 0
    assert "reviews: 1" in out
    assert out.startswith("heard: ")
    assert says_nothing_about_anybody(out)


def test_the_window_copies_them_and_says_so(qtbot, tmp_path):
    path = tmp_path / "heard.db"
    with closing(open_workspace(path, now=NOON)) as made:
        arrives(made, a_source(made, a_brand(made, WHO)), a_review(author=WHO, text=WORDS))
    window = create_window(path, clock=lambda: NOON)
    qtbot.addWidget(window)
    QGuiApplication.clipboard().setText("what was there before")
    window.do("diagnostics")
    wait_until(lambda: QGuiApplication.clipboard().text() != "what was there before", timeout=30_000)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("heard: ")
    assert "reviews: 1" in copied
    assert says_nothing_about_anybody(copied)
    wait_until(lambda: window.desk.tasks.is_idle, timeout=30_000)
