"""Whatever a stranger types: one sentence, an exit status, never a traceback, and nothing changed."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import ago, feed_of

MAIN = Path(__file__).resolve().parents[2] / "main.py"
HUGE = "9" * 30

WRONG = [
    ("nonsense",), ("--json",), ("brand",), ("source",), ("source", "nonsense"), ("queue", "extra"), ("queue", "--limit", "0"), ("queue", "--limit", HUGE), ("queue", "--limit", "x"),
    ("queue", "--order", "random"), ("queue", "--brand", "Nobody"), ("show",), ("show", "0"), ("show", HUGE), ("show", "9" * 5000),
    ("show", "-1"), ("show", "x:y:z"), ("show", ""), ("show", "²"), ("brand", "add", " "), ("brand", "add", "Corner Café"),
    ("brand", "add", "\udcff"), ("brand", "add", "A", "--timezone", "Mars/Base"), ("brand", "add", "A", "--timezone", "../../etc"),
    ("brand", "add", "A", "--target-hours", "nan"), ("brand", "add", "A", "--target-hours", "inf"), ("brand", "add", "A", "--target-hours", "0"),
    ("brand", "add", "A", "--threshold", "9"), ("brand", "add", "A", "--threshold", "nan"), ("brand", "add", "A", "--follow-up-days", "-5"),
    ("brand", "add", "A", "--follow-up-days", HUGE), ("brand", "edit", "Corner Café"), ("brand", "edit", "Corner Café", "--name", "  "),
    ("brand", "remove", "Nobody"), ("source", "add", "feed"), ("source", "add", "myspace", "--brand", "Corner Café"),
    ("source", "add", "feed", "--brand", "Corner Café"), ("source", "add", "feed", "--brand", "Corner Café", "--set", "url"),
    ("source", "add", "feed", "--brand", "Corner Café", "--set", "url=http://[", "--no-check"),
    ("source", "add", "feed", "--brand", "Corner Café", "--set", "url=file:///etc/passwd", "--no-check"),
    ("source", "add", "feed", "--brand", "Corner Café", "--set", "url=a b", "--no-check"),
    ("source", "add", "feed", "--brand", "Corner Café", "--set", "url=https://a.example/", "--set", "colour=red"),
    ("source", "add", "feed", "--brand", "Corner Café", "--set", "url=https://a.example/", "--every", HUGE),
    ("source", "add", "feed", "--brand", "Corner Café", "--secret-stdin", "password"),
    ("source", "add", "feed", "--brand", "Corner Café", "--urls-from", "/nowhere/list"), ("source", "add", "feed", "--brand", "Corner Café", "--opml", str(MAIN)),
    ("source", "add", "apple_rss", "--brand", "Corner Café", "--urls-from", str(MAIN)), ("source", "check", "99"), ("source", "check", HUGE),
    ("source", "pause", "x"), ("source", "remove", "0"), ("source", "edit", HUGE), ("poll", "--source", "99"), ("poll", "--source", HUGE), ("poll", "--brand", "Nobody"),
    ("reply", "1:soup"), ("reply", "1:soup", "--text-file", "/nowhere", "--posted-elsewhere"), ("reply", "1:soup", "--text-file", "/", "--posted-elsewhere"),
    ("reply", "1:soup", "--text-file", "/dev/null", "--posted-elsewhere"), ("reply", "1:soup", "--text-file", "/dev/zero", "--posted-elsewhere"),
    ("reply", "1:soup", "--text-file", "~nobody99/x", "--posted-elsewhere"), ("reply", "1:soup", "--text-file", str(MAIN), "--posted-elsewhere", "--at", "yesterday"),
    ("reply", "1:soup", "--text-file", str(MAIN), "--posted-elsewhere", "--at", "0001-01-01T00:00:00+14:00"),
    ("reply", "1:soup", "--text-file", str(MAIN), "--posted-elsewhere", "--at", "2999-01-01"), ("reply", "1:soup", "--text-file", str(MAIN), "--posted-elsewhere", "--tick", "nonsense"),
    ("reply", "1:soup", "--text-file", str(MAIN), "--posted-elsewhere", "--delay", "2"), ("case", "1:soup", "--wants", "money"), ("case", "1:soup", "--rating", "6"),
    ("case", "1:soup", "--rating", "nan"), ("case", "1:soup", "--decline", " "), ("case", "1:soup", "--decline", "a", "--set-aside", "b"),
    ("case", "1:soup", "--answered-private", "said", "--at", "2999-01-01"), ("coverage", "--since", "2026-02-30"), ("coverage", "--since", "0001-01-01"),
    ("coverage", "--until", "9999-12-31"), ("coverage", "--since", "2026-02-02", "--until", "2026-02-01"), ("coverage", "--by", "moon"), ("export",),
    ("export", "/nowhere/log.csv"), ("export", "/"), ("export", "/dev/null"), ("export", "x" * 300), ("export", "log.csv", "--delimiter", "x"),
    ("export", "~nobody99/log.csv"), ("import", "/nowhere.csv", "--brand", "Corner Café"), ("import", "/", "--brand", "Corner Café"),
    ("import", "/dev/zero", "--brand", "Corner Café"), ("import", str(MAIN), "--brand", "Nobody"), ("import", str(MAIN), "--brand", "Corner Café", "--map", "x"),
    ("import", str(MAIN), "--brand", "Corner Café", "--map", "x=text"), ("backup", "/nowhere/x.db"), ("backup", "/"), ("restore", "/nowhere.db"),
    ("followups", "--done", HUGE), ("followups", "--done", "F99"), ("followups", "--done", "x"), ("followups", "--brand", "Nobody"),
    ("followups", "--move", "F1"), ("followups", "--note", "x"), ("reasons", "--brand", "Nobody"), ("reasons", "--since", "0001-01-01"),
    ("check",), ("check", "1:soup"), ("check", "1:soup", "--batch", "x"), ("check", "--batch", "/nowhere.jsonl"), ("check", "--batch", "/"),
]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [("queue", "--limit", "0"), ("poll", "--source", "x"), ("brand", "add", "A", "--target-hours", "soon"),
     ("coverage", "--brand", "Nobody")],
)  # fmt: skip
def test_a_wrong_number_or_name_is_refused_in_words_for_people(shop, words):
    said = shop.heard(*words)
    assert said.status == 2
    assert said.is_one_sentence() or said.err.count(". ") == 1  # and how to get help
    for word in ("<=", "range", "float", "integer", "there are Corner Café"):
        assert word not in said.err


def test_the_case_is_printed_for_people(shop):
    said = shop.heard("case", "1:soup", "--reason", "cold food", "--reason", "waiting", "--note", "Fridge was broken")
    assert "reasons: cold food; waiting" in said.out
    assert "Fridge was broken (" in said.out
    assert not set("[]{}'") & set(said.out)


def stored(path: Path) -> int:
    """A number that changes with anything that is stored."""
    tables = ("brands", "sources", "source_health", "reviews", "cases", "case_notes", "replies", "activity", "settings")
    with closing(sqlite3.connect(path)) as connection:
        return hash(tuple(tuple(connection.execute(f"select * from {table}")) for table in tables))


def test_each_wrong_request_is_answered_in_one_sentence_with_status_2_and_changes_nothing(shop, workspace_path):
    before, bad = stored(workspace_path), {}
    for words in WRONG:
        said = shop.heard(*words)
        if said.status != 2 or not said.is_one_sentence() or stored(workspace_path) != before:
            bad[words] = said
    assert not bad


def test_what_a_terminal_would_obey_never_reaches_it(heard, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("\x1b]0;pwned\x07col\x1b[2J,b\n1,2\n", "utf-8")
    heard("brand", "add", "Café \x1b[31m")
    said = heard("import", table, "--brand", "Café \x1b[31m")
    assert (said.status, said.is_one_sentence()) == (2, True)
    assert (
        "\x1b"
        not in said.err + heard("brand", "list").out + heard("brand", "edit", "Café \x1b[31m", "--contact", "a").out
    )


@pytest.mark.parametrize(
    "name",
    [
        "show 1",
        "case 1",
        "check-workspace",
        "backup b.db",
        "source check 1",
        "demo --remove",
        "merge a.db",
        "forget 1",
        "casefile 1",
    ],
)
def test_what_needs_a_workspace_does_not_make_one_out_of_a_typing_error(heard, tmp_path, name):
    place = tmp_path / "typo" / "heard.db"
    said = heard(*name.split(), workspace=place)
    assert (said.status, said.is_one_sentence()) == (3, True), said
    assert not place.parent.exists()


def test_the_log_never_replaces_a_database_or_what_belongs_to_it(shop, workspace_path, tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(workspace_path)
    for target in (workspace_path, link, Path(f"{workspace_path}-wal"), Path(f"{workspace_path}-shm")):
        assert shop.heard("export", target).status == 2, target
    assert shop.heard("check-workspace").status == 0


def test_the_log_is_written_behind_a_link_and_the_link_stays(shop, tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    link.symlink_to(real)
    assert shop.heard("export", link).status == 0
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"\xef\xbb\xbfbrand,")


# --- as a process of its own --------------------------------------------------------------------------------------


def start(*words: str, shell: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    line = f'"{sys.executable}" "{MAIN}" {" ".join(words)}' + shell
    own = {name: value for name, value in os.environ.items() if not name.startswith(("HEARD_WORK", "PYTHONIO"))}
    return subprocess.run(
        ["/bin/sh", "-c", line], capture_output=True, encoding="utf-8", timeout=60, env=own | environment, check=False
    )


@pytest.fixture
def filled(shop, workspace_path) -> str:
    return str(workspace_path)


def test_a_reader_who_leaves_early_is_no_fault(filled):
    for words in ("queue --json", "queue", "--help", "brand list"):
        said = start(words, shell=" | true", HEARD_WORKSPACE=filled)
        assert (said.returncode, said.stderr) == (0, ""), words
    first = start("queue --json", shell=" | head -1", HEARD_WORKSPACE=filled)
    assert (first.stdout, first.stderr) == ("[\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_output_is_said_in_a_sentence_and_is_done_in_part(filled):
    for words in ("queue --json", "queue", "brand list"):
        said = start(words, shell=" > /dev/full", HEARD_WORKSPACE=filled)
        assert said.returncode == 1, words
        assert "Traceback" not in said.stderr
        assert len(said.stderr.strip().splitlines()) == 1
        assert "No space" in said.stderr


def test_without_an_output_or_an_input_at_all_it_still_works(filled):
    for shell in (" >&-", " 2>&-", " >&- 2>&-", " <&-"):
        assert start("queue", shell=shell, HEARD_WORKSPACE=filled).returncode == 0, shell
    said = start("reply 1:soup --posted-elsewhere --text-file -", shell=" <&-", HEARD_WORKSPACE=filled)
    assert (said.returncode, "Traceback" in said.stderr) == (2, False)


def test_a_terminal_that_knows_ascii_only_shows_what_it_can_and_json_is_utf8(filled):
    said = start("brand list", HEARD_WORKSPACE=filled, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (said.returncode, "Caf?" in said.stdout) == (0, True)
    said = start("brand list --json", HEARD_WORKSPACE=filled, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (said.returncode, "Corner Café" in said.stdout) == (0, True)


def test_without_a_home_folder_it_says_so_or_works(tmp_path):
    said = start("queue", HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path / "data"))
    assert said.returncode == 0
    assert list((tmp_path / "data").rglob("heard.db"))
    nobody = start("queue", HEARD_WORKSPACE="~nobody99/heard.db")
    assert (nobody.returncode, len(nobody.stderr.splitlines())) == (2, 1)
    file = tmp_path / "a file"
    file.write_text("x")
    inside = start("queue", HEARD_WORKSPACE=str(file / "heard.db"))
    assert (inside.returncode, len(inside.stderr.splitlines())) == (3, 1), inside.stderr


def test_without_a_screen_the_window_names_the_command_line(tmp_path):
    own = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "HEARD_WORKSPACE": str(tmp_path / "w.db")}
    if not sys.platform.startswith("linux"):
        pytest.skip("only here can a screen be missing")
    said = start("", **own)
    assert said.returncode == 2
    assert "main.py queue" in said.stderr
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name != "posix", reason="nobody presses Ctrl-C like this here")
def test_ctrl_c_while_polling_ends_soon_in_a_sentence_and_keeps_what_was_stored(heard, site, workspace_path):
    heard("brand", "add", "Café")
    site.shows("/good", feed_of(("a", 1, "Bad.", ago(hours=3))))
    site.hangs("/slow")
    for name in ("good", "slow"):
        heard(
            "source",
            "add",
            "feed",
            "--brand",
            "Café",
            "--name",
            name,
            "--set",
            f"url={site.url('/' + name)}",
            "--no-check",
        )
    # Where the tests run in the background of a shell, Ctrl-C is ignored, and what they start would inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    child = subprocess.Popen(
        [sys.executable, str(MAIN), "--workspace", str(workspace_path), "poll"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip
    signal.signal(signal.SIGINT, before)
    waited = time.monotonic() + 20
    while not heard("queue", "--json").json and time.monotonic() < waited:
        time.sleep(0.05)
    child.send_signal(signal.SIGINT)
    begun = time.monotonic()
    out, errors = child.communicate(timeout=60)
    assert (child.returncode, out, errors.strip().splitlines()) == (1, "", ["Stopped; what was stored so far is kept."])
    assert time.monotonic() - begun < 5
    assert len(heard("queue", "--json").json) == 1
    assert heard("check-workspace").status == 0


def test_a_refused_workspace_is_status_3_as_a_process_too(tmp_path):
    foreign = tmp_path / "photo.jpg"
    foreign.write_bytes(os.urandom(5000))
    before = hashlib.sha256(foreign.read_bytes()).digest()
    said = start("queue --json", HEARD_WORKSPACE=str(foreign))
    assert (said.returncode, said.stdout, len(said.stderr.splitlines())) == (3, "", 1)
    assert hashlib.sha256(foreign.read_bytes()).digest() == before


@pytest.mark.parametrize("name", ["-", ""])
def test_what_names_no_file_leaves_none_behind(shop, tmp_path, monkeypatch, name):
    """The “-” of other programs is no file name: a log called so would be hard to find and harder to delete."""
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    for command in (["export", name], ["backup", name], ["restore", name]):
        said = shop.heard(*command)
        assert (said.status, said.is_one_sentence()) == (2, True), said
    assert set(tmp_path.iterdir()) == before
    assert shop.heard("queue", workspace=name).status == 2


@pytest.mark.parametrize("name", ["CORNER CAFÉ", "Corner Cafe\u0301", " corner  café\n"])
def test_a_brand_is_the_same_however_its_letters_are_typed(shop, name):
    """Capitals with an accent, an accent of its own (as some systems type it), a blank too many: no second brand."""
    said = shop.heard("brand", "add", name)
    assert (said.status, said.is_one_sentence()) == (2, True), said
    assert len(shop.heard("queue", "--brand", name, "--json").json) == 2
    assert shop.heard("brand", "edit", name, "--name", name).status == 0
    (brand,) = shop.heard("brand", "list", "--json").json
    assert brand["name"] == " ".join(name.replace("e\u0301", "é").split())
