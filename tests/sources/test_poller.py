"""The poller: store first, one source's trouble is its own, a full disk stops all, and nothing is polled twice."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from sources.contract import Kind, Web
from sources.errors import Offline, Unreachable
from sources.poll_loop import PollLoop, seconds_until_due
from sources.poller import Poller, PollResult
from sources.source_check import check_source
from sources.web import PoliteWeb
from store import configured_sources
from store.db import Connections
from store.errors import StoreProblem, WorkspaceUnusable
from store.poll_sink import PollSink
from store.records import IncomingReview, Page, Rejected, Source, SourceHealth, SourceStatus
from tests.builders import a_brand, a_review
from tests.fakes import HandClock, MemoryStore
from tests.toysite import ToySite


class ToyKinds:
    """Kinds that do what a test tells them: the source's name picks what happens."""

    def __init__(self) -> None:
        self.acts: dict[str, list[Page | Exception]] = {}
        self.states: list[Mapping[str, Any]] = []

    def brings(self, name: str, *steps: Page | Exception) -> None:
        self.acts[name] = list(steps)

    def __call__(self, key: str) -> Kind:
        return SimpleNamespace(key=key, poll=self._poll)  # type: ignore[return-value]

    def _poll(self, source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
        self.states.append(state)
        for step in self.acts[source.name]:
            if isinstance(step, Exception):
                raise step
            yield step


@pytest.fixture
def kinds() -> ToyKinds:
    return ToyKinds()


@pytest.fixture
def toy_poller(store: MemoryStore, web: PoliteWeb, clock: HandClock, kinds: ToyKinds) -> Poller:
    return Poller(store, web, clock, kind_of=kinds)


def a_page(*ids: str, **more: Any) -> Page:
    return Page(reviews=tuple(IncomingReview(each, rating=1) for each in ids), **more)


def test_pages_stored_before_a_failure_stay_with_their_state(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds
) -> None:
    source = store.watches("toy", name="a")
    kinds.brings("a", a_page("1", state={"cursor": 1}), Unreachable("The site broke off."))
    (result,) = toy_poller.poll_due()
    assert (result.status, result.new, result.complaints) == ("failed", 1, 1)
    assert set(store.reviews[source.id]) == {"1"}
    assert store.health[source.id].state == {"cursor": 1}


def test_a_fault_of_ours_is_said_on_its_source_and_logged_and_the_others_go_on(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, caplog: pytest.LogCaptureFixture
) -> None:
    store.watches("toy", name="bad")
    store.watches("toy", name="good")
    kinds.brings("bad", ZeroDivisionError("oops"))
    kinds.brings("good", a_page("1"))
    with caplog.at_level(logging.CRITICAL, logger="sources.poller"):
        bad, good = toy_poller.poll_due()
    assert bad.status == "failed"
    assert "A fault in Heard itself" in bad.error
    assert "ZeroDivisionError" in bad.details
    assert good.status == "ok"


def test_a_store_that_cannot_write_stops_the_round_and_is_told(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds
) -> None:
    for name in "abc":
        store.watches("toy", name=name)
        kinds.brings(name, a_page("1"))
    store.is_full(WorkspaceUnusable("The disk is full."))
    with pytest.raises(StoreProblem, match="full"):
        toy_poller.poll_due()
    store.problem = None
    assert [result.status for result in toy_poller.poll_due()] == ["ok"] * 3


def test_being_offline_is_no_failure_of_the_source(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, clock: HandClock
) -> None:
    source = store.watches("toy", name="a")
    kinds.brings("a", Offline("This computer is not connected to the internet."))
    for _ in range(5):
        toy_poller.poll_due(force=True)
    health = store.health[source.id]
    assert (health.status, health.failures) == (SourceStatus.OFFLINE, 0)
    assert health.next_poll_at is not None
    assert health.next_poll_at - clock() < timedelta(minutes=3)


def test_a_poll_touches_what_was_chosen_and_says_why_the_rest_was_left(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds
) -> None:
    for name in "ab":
        store.watches("toy", name=name)
        kinds.brings(name, a_page("1"))
    store.sources[2] = Source(2, 7, "toy", "b", paused=True)
    assert [result.id for result in toy_poller.poll_due(source_ids=[1])] == [1]
    assert toy_poller.poll_due(source_ids=[1])[0].note == "It is not due yet."
    assert toy_poller.poll_due(brand_id=7)[0].note == "It is paused."
    assert toy_poller.poll_due(brand_id=7, force=True)[0].status == "skipped"
    assert toy_poller.poll_due(source_ids=[2], force=True)[0].status == "ok"


def test_what_a_poll_has_to_say_is_remembered_until_the_site_says_something_new(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, clock: HandClock
) -> None:
    source = store.watches("toy", name="a")
    left = "Only the newest 5,000 reviews are read; older ones stay unread."
    kinds.brings("a", a_page("1", notes=(left, left)))
    (result,) = toy_poller.poll_due()
    assert store.health[source.id].notes == result.notes == (left,)

    kinds.brings("a", Page(unchanged=True))
    toy_poller.poll_due(force=True)
    assert store.health[source.id].notes == (left,)

    kinds.brings("a", a_page("1", "2"))
    toy_poller.poll_due(force=True)
    assert store.health[source.id].notes == ()


def test_a_poll_says_how_many_are_older_than_its_owner_wanted_to_begin_with(
    toy_poller: Poller, workspace: Connections, web: PoliteWeb, clock: HandClock, kinds: ToyKinds
) -> None:
    start = clock() - timedelta(days=90)
    source = configured_sources.add_source(
        workspace, brand_id=a_brand(workspace).id, kind="toy", name="a", settings={}, interval_minutes=60,
        now=clock(), answered_from=start,
    )  # fmt: skip
    ages = {"new": 3, "old": 91, "older": 400}
    kinds.brings(
        "a",
        Page(
            reviews=tuple(
                a_review(n, author=n, text=n, created_at=clock() - timedelta(days=d)) for n, d in ages.items()
            )
        ),
    )
    (result,) = Poller(PollSink(workspace), web, clock, kind_of=kinds).poll_due()
    since = f"{start.day} {start:%B %Y}"
    assert result.notes == (f"2 from before {since} are set aside: they wait for no answer.",)
    assert result.complaints == 1
    assert configured_sources.source_with_id(workspace, source.id)[1].notes == result.notes


def test_refused_entries_are_kept_for_the_owner_to_look_at(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds
) -> None:
    source = store.watches("toy", name="a")
    kinds.brings("a", a_page("1", rejected=(Rejected("The entry is empty."),)))
    (result,) = toy_poller.poll_due()
    assert (result.rejected, store.health[source.id].rejected_at_last_poll) == (1, 1)
    assert store.refused[source.id] == [Rejected("The entry is empty.")]


def test_a_source_that_is_silent_for_long_is_quiet(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, clock: HandClock
) -> None:
    source = store.watches("toy", name="a")
    reviews = tuple(IncomingReview(str(n), created_at=clock() - timedelta(days=34 + 3 * n)) for n in range(8))
    kinds.brings("a", Page(reviews=reviews))
    toy_poller.poll_due()
    health = store.health[source.id]
    assert (health.status, health.usual_gap_hours) == (SourceStatus.QUIET, 72)
    assert health.newest_review_at == clock() - timedelta(days=34)


def test_the_next_poll_gets_the_state_that_the_last_one_asked_to_remember(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds
) -> None:
    store.watches("toy", name="a")
    kinds.brings("a", a_page("1", state={"n": 1}), Page(unchanged=True), a_page("2", state={"n": 2}))
    toy_poller.poll_due()
    toy_poller.poll_due(force=True)
    assert kinds.states == [{}, {"n": 2}]


def test_progress_is_told_source_by_source(store: MemoryStore, toy_poller: Poller, kinds: ToyKinds) -> None:
    for name in "abc":
        store.watches("toy", name=name)
        kinds.brings(name, a_page("1"))
    told: list[PollResult] = []
    toy_poller.poll_due(on_progress=told.append)
    assert {result.name for result in told} == set("abc")


def test_a_stop_leaves_the_remaining_sources_for_later(store: MemoryStore, toy_poller: Poller, kinds: ToyKinds) -> None:
    store.watches("toy", name="a")
    kinds.brings("a", a_page("1"))
    stop = threading.Event()
    stop.set()
    (result,) = toy_poller.poll_due(stop=stop)
    assert (result.status, result.note) == ("skipped", "Polling was stopped.")
    assert toy_poller.poll_due()[0].status == "ok"


def test_two_rounds_at_once_poll_a_source_once(store: MemoryStore, web: PoliteWeb, clock: HandClock) -> None:
    store.watches("toy", name="a")
    inside, go_on = threading.Event(), threading.Event()

    def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
        inside.set()
        go_on.wait(5)
        yield a_page("1")

    poller = Poller(store, web, clock, kind_of=lambda key: SimpleNamespace(poll=poll))  # type: ignore[arg-type, return-value]
    first: list[PollResult] = []
    thread = threading.Thread(target=lambda: first.extend(poller.poll_due()))
    thread.start()
    inside.wait(5)
    (second,) = poller.poll_due(force=True)
    go_on.set()
    thread.join(5)
    assert second.note == "It is being polled already."
    assert first[0].status == "ok"


def test_a_look_at_a_source_stores_nothing(site: ToySite, store: MemoryStore, web: PoliteWeb) -> None:
    items = "".join(
        f"<item><guid>{n}</guid><title>{n}/5</title><pubDate>Fri, {n + 10} Nov 2026 08:00:00 GMT</pubDate></item>"
        for n in range(1, 6)
    )
    source = store.watches("feed", url=site.shows("/feed", f"<rss><channel>{items}</channel></rss>"))
    result = check_source(source, web, threshold=2)
    assert (result.count, result.complaints, result.unrated) == (5, 2, 0)
    assert [review.external_id for review in result.newest] == ["5", "4", "3"]
    assert not store.reviews[source.id]


def test_the_loop_polls_what_is_due_and_ends_when_told(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, clock: HandClock
) -> None:
    store.watches("toy", name="a")
    kinds.brings("a", a_page("1"))
    rounds: list[list[PollResult]] = []
    polled = threading.Event()

    def told(results: list[PollResult]) -> None:
        rounds.append(results)
        polled.set()

    loop = PollLoop(toy_poller, store, clock, on_results=told)
    loop.start()
    assert polled.wait(5)
    polled.clear()
    loop.poll_now(source_ids=[1])
    assert polled.wait(5)
    assert loop.stop(5)
    assert [[result.status for result in results] for results in rounds] == [["ok"], ["ok"]]


def test_the_loop_tells_of_a_full_disk_and_goes_on(
    store: MemoryStore, toy_poller: Poller, kinds: ToyKinds, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    store.watches("toy", name="a")
    kinds.brings("a", a_page("1"))
    store.is_full(WorkspaceUnusable("The disk is full."))
    told, polled = threading.Event(), threading.Event()
    loop = PollLoop(toy_poller, store, clock, on_results=lambda _: polled.set(), on_store_problem=lambda _: told.set())
    loop.start()
    assert told.wait(5)
    store.problem = None
    loop.wake()
    assert polled.wait(5)
    assert loop.stop(5)


def test_the_loop_sleeps_until_something_is_due(clock: HandClock) -> None:
    def nap(**fields: Any) -> float:
        health = SourceHealth(1, last_polled_at=clock(), **fields)
        return seconds_until_due([(Source(1, 1, "toy", "a"), health)], clock())

    assert nap(next_poll_at=clock() + timedelta(seconds=20)) == 20
    assert nap(next_poll_at=clock() + timedelta(hours=2)) == 60
    assert nap(next_poll_at=clock() - timedelta(hours=2)) == 1
    assert nap(next_poll_at=None, status=SourceStatus.SIGN_IN) == 60
