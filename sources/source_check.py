"""Looks at a source without storing anything: whether it can be read, how much there is, and the newest three as proof.

Not here: polling (`poller.py`), and how the proof is shown (`ui/dialogs/source_proof.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sources import registry
from sources.contract import Kind
from sources.poller import SourceWebs
from store.records import IncomingReview, Source

#: So many reviews prove that a source works; a large app has tens of thousands, at a page a second.
ENOUGH_TO_CHECK = 1_000


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a source shows when it is only looked at: how many reviews, how many of them complaints at the threshold,
    how many without stars, the newest three, how many could not be read, and why, among other notes. `more`: there are more
    than were looked at."""

    count: int
    complaints: int
    unrated: int
    newest: tuple[IncomingReview, ...]
    rejected: int = 0
    notes: tuple[str, ...] = ()
    more: bool = False


def check_source(
    source: Source, web: SourceWebs, *, threshold: float = 2.0, kind_of: Callable[[str], Kind] = registry.kind
) -> CheckResult:
    """Fetch and read a source without storing anything ("Test now").

    :raises SourceProblem: what hinders, in a sentence."""
    reviews: dict[str, IncomingReview] = {}
    notes: list[str] = []
    rejected = 0
    more = False
    for page in kind_of(source.kind).poll(source, web.for_source(source), {}):
        if page.reviews and len(reviews) >= ENOUGH_TO_CHECK:
            more = True
            break
        # A later letter of a conversation is no review of its own.
        reviews.update((review.external_id, review) for review in page.reviews if not review.continues)
        notes.extend((*page.notes, *(one.reason for one in page.rejected)))
        rejected += len(page.rejected)
    # Reviews without a date keep the order of the site, behind those with one.
    newest = sorted(reviews.values(), key=lambda review: -(review.created_at.timestamp() if review.created_at else 0))
    return CheckResult(
        count=len(reviews),
        complaints=sum(
            review.is_complaint or (review.rating is not None and review.rating <= threshold)
            for review in reviews.values()
        ),
        unrated=sum(review.rating is None for review in reviews.values()),
        newest=tuple(newest[:3]),
        rejected=rejected,
        notes=tuple(dict.fromkeys(notes)),
        more=more,
    )
