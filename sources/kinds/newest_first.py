"""Reads a list that a site gives page by page, newest first: how far to go, what is new, and what still stands there.

For sites that never tell what was edited or answered: the recent part is read again at each poll, and where a site allows
it everything once in a while. A page that brings nothing which was not there before ends the reading, whatever the site
says about further pages. Not here: asking for a page and reading it (the kinds), and what is remembered (`recent.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sources.kinds.recent import READ_AGAIN, listing_after, read_since, remembered_moment, state_after
from store.records import IncomingReview, Page, Rejected, SeenReply


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a site. `met` are the ids of everything on it, what is left out (spam, answers) too; `last` says that
    the site has no further one."""

    reviews: tuple[IncomingReview, ...]
    asked_at: datetime
    rejected: tuple[Rejected, ...] = ()
    met: frozenset[str] = field(default_factory=frozenset)
    last: bool = False


def when_created(review: IncomingReview) -> datetime | None:
    return review.created_at


@dataclass(frozen=True, slots=True)
class Reading:
    """How a site is read. `most` pages are read at most. `promised`: the site says that its order is newest first; else
    an order that looks different is read to its end. `by` is the moment that the order goes by. `again` is how far back
    from the last reading the list is read once more, `whole_every` how often it is read to its end. `tells_vanished`:
    what is no longer in the list is no longer at the site."""

    most: int
    promised: bool = False
    by: Callable[[IncomingReview], datetime | None] = when_created
    again: timedelta = READ_AGAIN
    whole_every: timedelta | None = None
    tells_vanished: bool = True


def read(leaves: Iterable[Leaf], state: Mapping[str, Any], place: str, how: Reading) -> Iterator[Page]:
    """Everything the first time, later as far back as `how` says. `place` names what is read (a shop, an app): another
    place is read from the start. `leaves` is asked for the next page only when it is wanted.

    :raises SourceProblem: what asking for a page raises; pages given before that stay."""
    reading = _Progress(state, place, how)
    for number, leaf in enumerate(leaves, start=1):
        progress = leaf.met - reading.met
        if number > 1 and not progress:
            break  # past the end, or a server that knows no pages
        reading.starts(leaf.asked_at)
        fresh = tuple(review for review in leaf.reviews if review.external_id not in reading.seen)
        if fresh or leaf.rejected:
            yield Page(reviews=fresh, rejected=leaf.rejected)
        ended = leaf.last or reading.reaches_the_known(leaf.reviews)
        reading.takes(leaf, fresh)
        if ended:
            break
        if number >= how.most:
            reading.notes.append(f"Only the newest {len(reading.seen):,} reviews are read; older ones stay unread.")
            break
    if reading.started is not None:
        yield reading.conclusion()


def answers_listed(identity: str, leaves: Iterable[Leaf], most: int = 5) -> list[SeenReply] | None:
    """The replies under one review, looked for in the first pages of the list; None where it is not there.

    :raises SourceProblem: what asking for a page raises."""
    for leaf in islice(leaves, most):
        for review in leaf.reviews:
            if review.external_id == identity:
                return list(review.replies)
    return None


class _Progress:
    def __init__(self, state: Mapping[str, Any], place: str, how: Reading) -> None:
        self._state, self._place, self._how = state, place, how
        self.since = read_since(state, place, how.again)
        self.seen: dict[str, IncomingReview] = {}
        self.met: set[str] = set()
        self.notes: list[str] = []
        self.started: datetime | None = None
        self._whole_at = remembered_moment(state, place, "whole_at")

    def starts(self, asked_at: datetime) -> None:
        if self.started is not None:
            return
        self.started = asked_at
        every = self._how.whole_every
        if every is not None and (self._whole_at is None or not timedelta(0) <= asked_at - self._whole_at < every):
            self.since = None
        if self.since is None:
            self._whole_at = asked_at

    def takes(self, leaf: Leaf, fresh: Sequence[IncomingReview]) -> None:
        self.met |= leaf.met
        self.seen.update((review.external_id, review) for review in fresh)

    def reaches_the_known(self, page: Sequence[IncomingReview]) -> bool:
        """Whether this page is older than what is to be read again."""
        if self.since is None or not page:
            return False
        dates = [self._how.by(review) for review in page]
        if self._how.promised:
            return all(date is not None and date < self.since for date in dates)
        told = [date for date in [*map(self._how.by, self.seen.values()), *dates] if date is not None]
        if len(told) < len(self.seen) + len(page) or told != sorted(told, reverse=True):
            return False
        # Equal dates, as an import of old reviews leaves them, show no order.
        return told[-1] < self.since and told[0] != told[-1]

    def conclusion(self) -> Page:
        assert self.started is not None
        whole = {} if self._whole_at is None else {"whole_at": self._whole_at.isoformat()}
        listing = listing_after(self.seen.values(), self._state, self._place, self.since)
        if not self._how.tells_vanished:
            return Page(state=state_after(self._place, self.started, [], **whole), notes=tuple(self.notes))
        return Page(
            listing=tuple(identity for identity, _ in listing),
            state=state_after(self._place, self.started, listing, **whole),
            notes=tuple(self.notes),
        )
