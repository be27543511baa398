"""A disk of a given size that fills up: `python -m tests.chaos.small_disk FOLDER KILOBYTES…`, where mounting is permitted.

On each disk reviews are polled in, a draft is typed, replies are queued and the log is written until there is no room; then
the disk grows, and everything goes on without opening the workspace anew. Prints how many were survived for each.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from store import drafts, outbox_ledger, reply_ledger, response_log, reviews, standings
from store.db import Connections
from store.errors import StoreProblem
from store.response_log import LogChoice
from store.workspace_file import check_workspace, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

ANSWERED = 40
FROM_THE_START = 20


def mount(folder: Path, *options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)], check=True)


class Desk:
    """A workspace on a small disk with reviews, a draft, posted replies and an old log."""

    def __init__(self, disk: Path) -> None:
        self.disk = disk
        self.workspace: Connections = open_workspace(disk / "heard.db", now=NOON)
        self.source = a_source(self.workspace, a_brand(self.workspace))
        arrives(self.workspace, self.source, *[a_review(f"r{n}", author=f"G{n}") for n in range(FROM_THE_START)])
        self.ana = id_of(self.workspace, "r0")
        drafts.save_draft(self.workspace, self.ana, "The words before.", now=NOON)
        for number in range(1, 6):
            reply_ledger.record_posted_elsewhere(
                self.workspace, id_of(self.workspace, f"r{number}"), "Sorry.", now=NOON
            )
        (disk / "log.csv").write_text("the old log")
        self.words, self.pages, self.queued = "The words before.", 0, 0
        self._number = 0

    def polls(self) -> None:
        self._number += 1
        page = [
            a_review(f"n{self._number}-{n}", author=f"N{self._number}-{n}", text="cold soup " * 100) for n in range(20)
        ]
        arrives(self.workspace, self.source, *page, whole=False)
        self.pages += 1

    def types(self) -> None:
        self._number += 1
        words = f"{self._number} " + "word " * 400 * self._number
        drafts.save_draft(self.workspace, self.ana, words, now=NOON)
        self.words = words

    def queues(self) -> None:
        self._number += 1
        if self._number <= 12:
            review = id_of(self.workspace, f"r{5 + self._number}")
            outbox_ledger.queue_reply(self.workspace, review, f"I am sorry, {self._number}.", now=NOON, send_after=NOON)
            self.queued += 1
        else:
            self.polls()

    def exports(self) -> None:
        response_log.write_log(self.workspace, self.disk / "log.csv", LogChoice(include_unanswered=True))
        (self.disk / "log.csv").rename(self.disk / f"log-{self._number}.csv")
        (self.disk / "log.csv").write_text("the old log")
        self._number += 1

    def is_whole(self) -> None:
        report = check_workspace(self.workspace, standings.wrong_counts)
        assert report.problems == (), report.problems
        ids = reviews.list_ids(self.workspace, reviews.Filter(view="all"), now=NOON)
        assert len(ids) == FROM_THE_START + 20 * self.pages, (len(ids), self.pages)
        draft = drafts.draft_of(self.workspace, self.ana)
        assert draft is not None
        assert draft.text == self.words
        assert len(outbox_ledger.waiting(self.workspace)) == self.queued
        assert not [one.name for one in self.disk.iterdir() if one.name.startswith(".")], "something was left half made"


def one_day(disk: Path, kilobytes: int, activity: str) -> None:
    mount(disk, f"size={kilobytes}k")
    try:
        desk = Desk(disk)
        act: Callable[[], None] = getattr(desk, activity)
        ballast = disk / "ballast"
        if activity in ("queues", "exports"):
            # What little these need is there at first; somebody else takes the room.
            act()
            _fill(ballast)
        refused: list[str] = []
        for _ in range(400):
            try:
                act()
            except StoreProblem as problem:
                refused.append(str(problem))
                if len(refused) == 3:
                    break
        assert len(refused) == 3, (activity, "never full", desk.pages)
        assert all(("is full" in one or "free some space" in one) and one.endswith(".") for one in refused), refused
        assert (disk / "log.csv").read_text() == "the old log"
        mount(disk, "remount", f"size={kilobytes + 20_000}k")
        act()
        desk.is_whole()
        desk.workspace.close()
        again = open_workspace(disk / "heard.db", now=NOON)
        desk.workspace = again
        desk.is_whole()
        again.close()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for piece in (65_536, 4096, 1):
            try:
                while True:
                    file.write(bytes(piece))
            except OSError:
                continue


def main(words: list[str]) -> None:
    disk = Path(words[0])
    for activity in ("polls", "types", "queues", "exports"):
        survived = 0
        for kilobytes in words[1:]:
            try:
                one_day(disk, int(kilobytes), activity)
            except BaseException:
                print(f"{activity} on {kilobytes} kB:", file=sys.stderr)
                raise
            survived += 1
        print(activity, survived, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
