"""Makes and removes the sample brands: recorded reviews and the story of how their owners answered them. No Qt here.

The reviews come through the kind `sample` and the same sink as any poll; the story (`resources/samples/story.toml`) is
played through the same functions as an owner's own work, each step at its own moment in the past. So lists, measures
and log show of a sample what they would show of a real brand. Not here: the recordings (`sources/kinds/sample.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from importlib.resources import files
from itertools import chain, count
from typing import Any

from sources import registry, schedule
from sources.contract import Answer
from store import brands, cases, comeback, configured_sources, drafts, one_review, reasons, reply_ledger
from store.db import Connections
from store.errors import RequestRefused
from store.poll_sink import PollSink
from store.records import Brand, Changes, IncomingReview, Page, Source, SourceHealth, SourceStatus
from store.times import to_text

#: How long after it was written a review was first seen, in the story.
_SEEN_AFTER = timedelta(minutes=20)


class _NoWeb:
    """The kind `sample` asks nobody."""

    def get(
        self,
        url: str,
        *,
        validators: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str = "*/*",
    ) -> Answer:
        raise RuntimeError("a sample asked for the network")


@dataclass(frozen=True, slots=True)
class _Deed:
    """One thing that happened: what the site brought or the owner did, and when."""

    at: datetime
    do: Callable[[datetime], Changes]


def has_samples(connections: Connections) -> bool:
    """Whether there are sample brands."""
    return any(brand.is_sample for brand in brands.list_brands(connections))


def add_samples(connections: Connections, *, now: datetime, timezone: str = "UTC") -> Changes:
    """Make the three sample brands with all that was written to them and answered, all or nothing.

    `timezone` is the zone that they live in; give the owner's own, so that "due today" means the owner's day.
    Seven people wait: three overdue, two due within three hours, two later (late in the evening those three hours reach
    into the next day, and the two stand with the later ones).
    Raises RequestRefused where there are sample brands already, StoreProblem for the world's faults.
    """
    if has_samples(connections):
        raise RequestRefused("The sample brands are there already: remove them first to begin again.")
    story = tomllib.loads(files("resources").joinpath("samples", "story.toml").read_text(encoding="utf-8"))
    first_versions = {one["review"]: one for one in story["first_version"]}
    changes = Changes()
    with connections.write(durable=True):
        for told in story["brand"]:
            brand = brands.add_brand(
                connections,
                name=_free_name(connections, told["name"]),
                signature=told["signature"],
                contact=told["contact"],
                timezone=timezone,
                is_sample=True,
                now=now,
            )
            changes |= Changes(brands=frozenset({brand.id}))
            for place in told["sources"]:
                changes |= _make_source(connections, brand, place, first_versions, story["step"], now)
            changes |= _note_changes(connections, brand, told["name"], story["change"], now)
    # All of this lies in the past: nobody wants to be told of fifty new complaints.
    return replace(changes, new_complaints=0, updated=0, unchanged=0)


def remove_samples(connections: Connections, *, now: datetime) -> Changes:
    """Remove every sample brand with all that hangs on it, and nothing else."""
    changes = Changes()
    with connections.write(durable=True):
        for brand in brands.list_brands(connections):
            if brand.is_sample:
                owned = configured_sources.list_sources(connections, brand_id=brand.id, with_removed=True)
                changes |= Changes(sources=frozenset(source.id for source, _ in owned))
                changes |= brands.remove_brand(connections, brand, now=now)
    return changes


def _note_changes(
    connections: Connections, brand: Brand, told_name: str, told: list[Mapping[str, Any]], now: datetime
) -> Changes:
    """What this brand's owner changed about a reason, some days ago."""
    changes = Changes()
    for one in told:
        if one["brand"] == told_name:
            reason = reasons.reason_named(connections, brand.id, one["reason"])
            at = now - timedelta(days=one["days_ago"])
            changes |= reasons.record_change(connections, reason.id, one["words"], at=at, now=now)
    return changes


def _free_name(connections: Connections, name: str) -> str:
    """The name, or where a real brand has it the name with a word that tells them apart."""
    taken = {brand.name.casefold() for brand in brands.list_brands(connections)}
    candidates = chain((name, f"{name} (sample)"), (f"{name} (sample {number})" for number in count(2)))
    return next(one for one in candidates if one.casefold() not in taken)


def _make_source(
    connections: Connections,
    brand: Brand,
    place: Mapping[str, str],
    first_versions: Mapping[str, Mapping[str, Any]],
    steps: list[Mapping[str, Any]],
    now: datetime,
) -> Changes:
    kind = registry.kind("sample")
    source = configured_sources.add_source(
        connections,
        brand_id=brand.id,
        kind=kind.key,
        name=place["name"],
        settings={"file": place["file"], "shifted_to": to_text(now)},
        interval_minutes=kind.default_interval_minutes,
        now=now,
    )
    changes = Changes(sources=frozenset({source.id}))
    sink = PollSink(connections)
    for page in kind.poll(source, _NoWeb(), {}):
        shown = {review.external_id: review for review in page.reviews}
        deeds = [
            *_arrivals(sink, source, shown, first_versions, now),
            *_steps(connections, source, brand, shown, steps, now),
        ]
        for deed in sorted(deeds, key=lambda one: one.at):
            changes |= deed.do(deed.at)
        sink.store_page(source, page, now)
        changes |= sink.store_health(_health(source, page, now))
    return changes


def _health(source: Source, page: Page, now: datetime) -> SourceHealth:
    written = [review.created_at for review in page.reviews if review.created_at]
    return SourceHealth(
        source_id=source.id,
        status=SourceStatus.OK,
        last_polled_at=now,
        last_success_at=now,
        next_poll_at=now + timedelta(minutes=source.interval_minutes),
        newest_review_at=max(written, default=None),
        usual_gap_hours=schedule.usual_gap_hours(written),
        new_at_last_poll=len(page.reviews),
        rejected_at_last_poll=len(page.rejected),
        state=page.state or {},
    )


def _arrivals(
    sink: PollSink,
    source: Source,
    shown: Mapping[str, IncomingReview],
    first_versions: Mapping[str, Mapping[str, Any]],
    now: datetime,
) -> Iterator[_Deed]:
    """Each review as it was first seen, and once more where its author changed it."""
    for identity, review in shown.items():
        written = review.created_at or now
        earlier = first_versions.get(identity)
        first = review
        if earlier is not None:
            first = replace(
                review,
                title=earlier["title"],
                text=earlier["text"],
                rating=float(earlier["rating"]),
                rating_raw=str(earlier["rating"]),
            )
            edited = written + timedelta(hours=earlier["edited_after_hours"])
            yield _Deed(edited, _brought(sink, source, replace(review, updated_at=edited)))
        yield _Deed(min(written + _SEEN_AFTER, now), _brought(sink, source, first))


def _brought(sink: PollSink, source: Source, review: IncomingReview) -> Callable[[datetime], Changes]:
    return lambda at: sink.store_page(source, Page(reviews=(review,)), at)


def _steps(
    connections: Connections,
    source: Source,
    brand: Brand,
    shown: Mapping[str, IncomingReview],
    steps: list[Mapping[str, Any]],
    now: datetime,
) -> Iterator[_Deed]:
    """What the owner did about the reviews of this source."""
    for step in steps:
        review = shown.get(step["review"])
        if review is not None:
            written = review.created_at or now
            at = written + timedelta(hours=step["after_hours"])
            yield _Deed(at, _done(connections, source, brand, written, step))


def _done(
    connections: Connections, source: Source, brand: Brand, written: datetime, step: Mapping[str, Any]
) -> Callable[[datetime], Changes]:
    def do(at: datetime) -> Changes:
        review_id = one_review.find(connections, f"{source.id}:{step['review']}").id
        return _describe(connections, review_id, step, at) | _act(connections, review_id, brand, written, step, at)

    return do


def _describe(connections: Connections, review_id: int, step: Mapping[str, Any], at: datetime) -> Changes:
    """What the owner found out about the case before acting."""
    changes = Changes()
    if "wants" in step:
        changes |= cases.say_what_they_want(connections, review_id, step["wants"], now=at)
    if "failing" in step:
        changes |= cases.say_whose_failing(connections, review_id, step["failing"], now=at)
    if "reasons" in step:
        changes |= cases.set_reasons(connections, review_id, step["reasons"], now=at)
    return changes


def _act(
    connections: Connections, review_id: int, brand: Brand, written: datetime, step: Mapping[str, Any], at: datetime
) -> Changes:
    words = step.get("words", "").strip()
    match step["do"]:
        case "reply":
            signer = brand.signature.partition(",")[0]
            return reply_ledger.record_posted_elsewhere(connections, review_id, words, now=at, posted_by=signer)
        case "private":
            return cases.answer_in_private(connections, review_id, channel=step["channel"], said=words, now=at)
        case "decline":
            return cases.decline(connections, review_id, words, now=at)
        case "set aside":
            return cases.set_aside(connections, review_id, words, now=at)
        case "rest":
            return cases.let_it_rest(connections, review_id, why=words, now=at)
        case "note":
            return cases.add_note(connections, review_id, words, now=at)
        case "follow up":
            due_at = written + timedelta(hours=step["due_after_hours"])
            return comeback.plan_follow_up(connections, review_id, due_at=due_at, now=at)
        case "promise":
            due_at = written + timedelta(hours=step["due_after_hours"])
            return comeback.promise(connections, review_id, words, due_at=due_at, now=at)
        case "kept":
            (made,) = (one for one in comeback.promises_of(connections, review_id) if one.done_at is None)
            return comeback.done(connections, comeback.Kind.PROMISE, made.id, note=words, now=at)
        case "draft":
            changes = drafts.save_draft(connections, review_id, words, now=at)
            for item in step.get("ticks", ()):
                changes |= drafts.tick_item(connections, review_id, item, ticked=True, now=at)
            return changes
        case "case":
            return Changes()
        case other:
            raise ValueError(f"the story of the samples speaks of “{other}”, which nobody can do")
