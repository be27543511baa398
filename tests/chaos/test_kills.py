"""`kill -9` at any moment while polling, typing, exporting and importing: the workspace opens, and nothing is lost."""

from __future__ import annotations

import csv
import os
import random
import selectors
import signal
import time
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from store import drafts, reply_ledger, response_log, standings
from store.db import Connections
from store.workspace_file import check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of
from tests.chaos.counts import ASKED, rounds, tells
from tests.chaos.nursery import Nursery
from tests.toysite import ToySite
from ui.commandline import run

SEED = int(os.environ.get("HEARD_CHAOS_SEED", "20261123"))

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing here kills so suddenly"),
    pytest.mark.slow,
    pytest.mark.timeout(300 + 20 * ASKED),
]


class Child:
    """A process that tells what it finished, until it is killed."""

    def __init__(self, nursery: Nursery, does: str, *words: object) -> None:
        self._process = nursery.begins(f"tests.chaos.children:{does}", *words)
        self._told = b""
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.out, selectors.EVENT_READ)

    def listen(self, seconds: float, until: str = "\0") -> None:
        """Hear what it tells for so long, or until it says a word."""
        end = time.monotonic() + seconds
        while until.encode() not in self._told and (left := end - time.monotonic()) > 0:
            if self._selector.select(left):
                heard = os.read(self._process.out, 65536)
                if not heard:
                    break
                self._told += heard

    def is_ready(self) -> None:
        self.listen(40, "ready\n")
        if b"ready\n" not in self._told:
            self.kill()
            raise AssertionError(f"the child did not begin: {self.errors}")

    def kill(self) -> float:
        """Kill it, and say when."""
        at = time.monotonic()
        self._process.kill()
        self._selector.close()
        rest, self.errors = self._process.communicate()
        self._told += rest.encode()
        return at

    def ends(self) -> None:
        """Wait until it ends by itself."""
        self._selector.close()
        self._process.communicate()

    @property
    def lines(self) -> list[str]:
        """What it told, without a line that the kill cut short."""
        return self._told.decode().split("\n")[:-1]


def nothing_is_broken(path: Path) -> None:
    """Pages, references, search and counts are as they should be, and the command line says so too."""
    with closing(open_workspace(path, now=NOON)) as workspace:
        assert check_workspace(workspace, standings.wrong_counts).problems == ()
    assert run(["--workspace", str(path), "check-workspace"]) == 0
    left = {one.name for one in path.parent.iterdir() if one.name.startswith(".")}
    assert not {name for name in left if name.endswith((".new", ".copy"))}


# --- polling -------------------------------------------------------------------------------------------------------


class GrowingSite(ToySite):
    """Each time a feed is fetched, it has three more entries and some of the old ones were edited."""

    GROWTH, SHOWN = 3, 40

    def __init__(self) -> None:
        super().__init__()
        self.fetched: Counter[str] = Counter()

    def _answer(self, handler: Any) -> None:
        self.fetched[handler.path] += 1
        count = self.fetched[handler.path]
        self.shows(handler.path, self.document(handler.path, count))
        super()._answer(handler)

    def names(self, path: str, count: int) -> list[str]:
        return [f"{path.strip('/')}-{number}" for number in range(1, count * self.GROWTH + 1)]

    def document(self, path: str, count: int) -> str:
        items = "".join(
            f"<item><guid isPermaLink='false'>{name}</guid><title>Visit {name}</title><description>Rating: {1 + place % 5}/5. "
            f"{'Cold soup. ' * 20} {name} {count if place % 4 == 0 else ''}</description>"
            f"<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>"
            for place, name in reversed(list(enumerate(self.names(path, count)))[-self.SHOWN :])
        )
        return f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'


def test_killed_while_polling_every_finished_poll_is_there_once(nursery, tmp_path):
    path, chance, tries = tmp_path / "heard.db", random.Random(SEED), rounds(200)
    feeds = [f"/feed{number}" for number in range(4)]
    with GrowingSite() as site:
        with closing(open_workspace(path, now=NOON)) as workspace:
            brand = a_brand(workspace)
            for feed in feeds:
                a_source(workspace, brand, feed, url=site.url(feed))
        survived = finished = 0
        for number in range(tries):
            before = Counter(site.fetched)
            child = Child(nursery, "polls", path)
            child.is_ready()
            if number % 2:  # the others are killed in their first poll
                child.listen(20, until="polled")
            child.listen(chance.uniform(0.0, 0.7), until="\0")
            child.kill()
            told = Counter(line.split()[1] for line in child.lines if line.startswith("polled"))
            assert not [line for line in child.lines if line.startswith("failed")]
            finished += sum(told.values())
            nothing_is_broken(path)
            with closing(open_workspace(path, now=NOON)) as workspace, workspace.read() as db:
                stored = [row[0] for row in db.conn.execute("select external_id from reviews")]
            assert len(stored) == len(set(stored))
            for feed in feeds:
                owed = site.names(feed, before[feed] + told[feed]) if told[feed] else []
                # What only an interrupted poll saw and what has scrolled off since is not owed.
                seen = site.names(feed, before[feed] + 1)[-site.SHOWN :]
                assert set(owed[len(site.names(feed, before[feed])) :]) | (set(seen) if owed else set()) <= set(stored)
                assert set(stored) <= {name for one in feeds for name in site.names(one, site.fetched[one])}
            survived += 1
        note = f"{finished} polls finished, {len(stored)} reviews; seed {SEED}"
        tells("killed while polling", tried=tries, survived=survived, note=note)
        assert finished >= tries // 2


def test_after_a_kill_the_next_start_takes_no_more_than_half_as_long_again(nursery, tmp_path):
    """Medians of pairs: a start after a kill, which finds a log file to take in, and one after a clean end."""
    path, tries = tmp_path / "heard.db", rounds(50, ordinary=10)
    after: dict[str, list[float]] = {"a kill": [], "a clean end": []}
    with GrowingSite() as site:
        with closing(open_workspace(path, now=NOON)) as workspace:
            brand = a_brand(workspace)
            for number in range(4):
                a_source(workspace, brand, f"feed{number}", url=site.url(f"/feed{number}"))
        for _ in range(tries):
            child = Child(nursery, "polls", path)
            child.is_ready()
            child.listen(20, until="polled")
            child.kill()
            for before in after:
                began = time.monotonic()
                started = Child(nursery, "starts", path)
                started.is_ready()
                after[before].append(time.monotonic() - began)
                started.ends()
    killed, clean = median(after["a kill"]), median(after["a clean end"])
    note = f"{1000 * killed:.0f} ms after a kill, {1000 * clean:.0f} ms after a clean end"
    tells("the next start after a kill, at most 1.5 × a clean one", tried=tries, survived=tries, note=note)
    # What a start is made of besides, a Python that begins and a window that is built, is the same for both; a machine with
    # much to do adds some milliseconds to either.
    assert killed <= 1.5 * clean + 0.05, note


# --- typing --------------------------------------------------------------------------------------------------------


def test_killed_while_typing_at_most_the_last_second_is_missing(nursery, tmp_path):
    path, chance, tries = tmp_path / "heard.db", random.Random(SEED), rounds(100)
    with closing(open_workspace(path, now=NOON)) as workspace:
        source = a_source(workspace, a_brand(workspace))
        arrives(workspace, source, a_review("r0"), a_review("r1", author="Ben", text="Slow, and slow again."))
        review, other = id_of(workspace, "r0"), id_of(workspace, "r1")
        drafts.save_draft(workspace, other, "Dear Ben,", now=NOON)
    survived, longest, strokes = 0, 0.0, 0
    for number in range(tries):
        with closing(open_workspace(path, now=NOON)) as workspace:
            drafts.save_draft(workspace, review, "", now=NOON)
        child = Child(nursery, "types", path, review, SEED + number)
        child.is_ready()
        child.listen(chance.uniform(0.1, 1.5))
        killed_at = child.kill()
        typed = [line.split(" ", 2)[1:] for line in child.lines if line.startswith("typed ")]
        text = "".join(letter[1:-1] for _, letter in typed)
        owed = sum(float(at) < killed_at - 1.0 for at, _ in typed)
        nothing_is_broken(path)
        with closing(open_workspace(path, now=NOON)) as workspace:
            draft = drafts.draft_of(workspace, review)
            beside = drafts.draft_of(workspace, other)
        kept = draft.text if draft is not None else ""
        assert text.startswith(kept) or kept.startswith(text), (text, kept)
        assert len(kept) >= owed, f"{owed - len(kept)} strokes older than a second are lost"
        assert beside is not None
        assert beside.text == "Dear Ben,"
        if len(kept) < len(typed):
            longest = max(longest, killed_at - float(typed[len(kept)][0]))
        strokes += len(typed)
        survived += 1
    note = f"{strokes} strokes, at most {longest:.2f} s missing; seed {SEED}"
    tells("killed while typing", tried=tries, survived=survived, note=note)
    assert strokes > tries * 10


# --- exporting and importing ---------------------------------------------------------------------------------------


def answered(workspace: Connections, count: int) -> None:
    source = a_source(workspace, a_brand(workspace))
    page = [a_review(f"r{n}", author=f"Guest {n}", text=f"Cold soup {n}, " + "lines\n" * 30) for n in range(count)]
    arrives(workspace, source, *page)
    for number in range(0, count, 3):
        reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, f"r{number}"), f"Sorry, {number}.", now=NOON)


def test_killed_while_exporting_the_log_is_the_old_one_or_the_new_one_and_whole(nursery, tmp_path):
    path, chance, tries = tmp_path / "w" / "heard.db", random.Random(SEED), rounds(50)
    target = tmp_path / "out" / "log.csv"
    target.parent.mkdir()
    with closing(open_workspace(path, now=NOON)) as workspace:
        answered(workspace, 600)
        response_log.write_log(workspace, target, response_log.LogChoice())
    survived = 0
    for _ in range(tries):
        child = Child(nursery, "exports", path, target)
        child.is_ready()
        child.listen(chance.uniform(0.0, 0.4))
        child.kill()
        raw = target.read_bytes()
        assert raw.endswith(b"\r\n")
        with target.open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file)
        assert tuple(header) == response_log.COLUMNS
        assert {len(row) for row in rows} == {len(header)}
        assert len(rows) in (200, 600)
        nothing_is_broken(path)
        survived += 1
    for left in target.parent.iterdir():
        os.utime(left, (time.time() - 700, time.time() - 700))
    with closing(open_workspace(path, now=NOON)) as workspace:
        response_log.write_log(workspace, target, response_log.LogChoice())
    assert [one.name for one in target.parent.iterdir()] == ["log.csv"]
    tells("killed while exporting", tried=tries, survived=survived, note=f"seed {SEED}")


def test_killed_while_importing_the_next_import_brings_the_rest_and_nothing_twice(nursery, tmp_path):
    chance, tries = random.Random(SEED), rounds(50)
    table = tmp_path / "table.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "rating", "author", "text", "date"))
        for number in range(4000):
            day = (NOON - timedelta(hours=number)).isoformat()
            writer.writerow((f"i{number}", 1 + number % 5, f"Guest {number}", f"Cold soup number {number}", day))
    survived = 0
    for number in range(tries):
        path = tmp_path / str(number) / "heard.db"
        with closing(open_workspace(path, now=NOON)) as workspace:
            a_brand(workspace)
        child = Child(nursery, "imports", path, table)
        child.is_ready()
        child.listen(chance.uniform(0.1, 1.5), until="imported")
        child.kill()
        nothing_is_broken(path)
        assert run(["--workspace", str(path), "import", str(table), "--brand", "Corner Café"]) == 0
        with closing(open_workspace(path, now=NOON)) as workspace, workspace.read() as db:
            assert db.conn.execute("select count(*), count(distinct external_id) from reviews").fetchone()[:] == (
                4000,
                4000,
            )
            assert db.conn.execute("select count(*) from revisions").fetchone()[0] == 0
        nothing_is_broken(path)
        survived += 1
    tells("killed while importing", tried=tries, survived=survived, note=f"seed {SEED}")
