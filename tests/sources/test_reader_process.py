"""The reader processes: a document that is too much costs its reader, not us, and the next one is read as ever."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from sources.errors import PayloadChanged
from sources.reader_child import POLITENESS
from sources.reader_process import ReaderFault, ReaderProcesses
from sources.reader_wire import review_from_wire, review_to_wire
from store.records import IncomingReview, Precision

NOW = datetime(2026, 11, 23, tzinfo=UTC)
GOOD = b"<rss><channel><item><guid>1</guid><title>a</title></item></channel></rss>"


def read(readers: ReaderProcesses, body: bytes = GOOD) -> tuple[IncomingReview, ...]:
    return readers.read("feed", body, now=NOW, headers={}, url="https://x.example/", shared={}).reviews


@pytest.fixture
def readers() -> Iterator[ReaderProcesses]:
    readers = ReaderProcesses(processes=1)
    yield readers
    readers.close()


def test_a_reader_killed_between_two_documents_is_replaced(readers: ReaderProcesses) -> None:
    read(readers)
    (before,) = readers.process_ids()
    os.kill(before, signal.SIGKILL)
    assert len(read(readers)) == 1
    assert readers.process_ids() != [before]


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="this system has no nice")
def test_a_reader_lets_the_window_go_first(readers: ReaderProcesses) -> None:
    read(readers)
    (reader,) = readers.process_ids()
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, reader) == min(ours + POLITENESS, 19)


def test_a_document_that_takes_too_long_is_given_up_and_the_next_one_is_read() -> None:
    slow = [sys.executable, "-c", "import time; time.sleep(60)"]
    readers = ReaderProcesses(seconds=0.2, command=slow)
    with pytest.raises(PayloadChanged, match=r"more than 0\.2 seconds"):
        read(readers)
    readers._command = None
    readers._seconds = 15
    assert len(read(readers)) == 1
    readers.close()
    assert readers.process_ids() == []


def test_a_document_that_takes_too_much_memory_costs_only_its_reader() -> None:
    limited = [sys.executable, "-c", "from sources.reader_child import run; run(120_000_000)"]
    readers = ReaderProcesses(command=limited, seconds=120)  # a busy machine must not end it for its time instead
    huge = b"<rss><channel>" + b"<item><title>x</title></item>" * 19_000 + b"</channel></rss>"
    body = huge + b"<!--" + b"x" * 18_000_000 + b"-->"
    with pytest.raises(PayloadChanged, match=r"memory|too large"):
        read(readers, body)
    assert len(read(readers)) == 1
    readers.close()


def test_a_reader_that_dies_at_once_is_said_and_not_tried_for_ever() -> None:
    readers = ReaderProcesses(command=[sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(PayloadChanged):
        read(readers)
    readers.close()


def test_a_fault_of_ours_in_a_reader_is_a_fault_of_ours_here(readers: ReaderProcesses) -> None:
    with pytest.raises(ReaderFault, match="KeyError"):
        readers.read("feed", GOOD, now=NOW)
    assert len(read(readers)) == 1


def test_many_documents_at_once_wait_for_their_reader(readers: ReaderProcesses) -> None:
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(read(readers)))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == [1] * 8
    assert len(readers.process_ids()) == 1


def test_a_feed_of_thousands_comes_in_parts_and_arrives_whole(readers: ReaderProcesses) -> None:
    items = b"".join(b"<item><guid>%d</guid><title>t</title></item>" % n for n in range(1201))
    assert len(read(readers, b"<rss><channel>" + items + b"</channel></rss>")) == 1201


def test_a_review_survives_the_way_between_the_processes() -> None:
    review = IncomingReview(
        "1", text="a\ud83d", title="ü", rating=1.5, rating_guessed=True, votes=0, weak_key=True, created_at=NOW,
        created_precision=Precision.DAY, updated_at=NOW, extra={"country": "us"},
    )  # fmt: skip
    assert review_from_wire(review_to_wire(review)) == review
