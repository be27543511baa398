"""The JSON shapes that scripts rely on (PRODUCT.md): fields may be added, never renamed. Pure; times end with `Z`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from store.records import Brand, Case, FollowUp, Promise, Reply, ReplyState, Review, Revision, Source, SourceHealth
from store.rules.coverage_maths import CoverageFigures
from store.rules.queue_order import is_overdue
from store.times import to_text


def number(value: float | None) -> float | int | None:
    """Stars and hours without a needless `.0`."""
    return None if value is None else int(value) if float(value).is_integer() else round(value, 4)


def brand(one: Brand) -> dict[str, Any]:
    shape = asdict(one)
    return shape | {"target_hours": number(one.target_hours), "threshold": number(one.threshold)}


def source(one: Source, health: SourceHealth, brand_name: str, status: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "kind": one.kind,
        "brand": brand_name,
        "settings": dict(one.settings),
        "status": status,
        "last_success_at": to_text(health.last_success_at),
        "last_error": health.last_error or None,
        "newest_review_at": to_text(health.newest_review_at),
        "next_poll_at": to_text(health.next_poll_at),
        "interval_minutes": one.interval_minutes,
        "failures": health.failures,
        "rejected": health.rejected_at_last_poll,
        "notes": list(health.notes),
    }


def review(
    one: Review, *, brand_name: str, source_name: str, kind: str, due_at: datetime, status: str, replies: int,
    now: datetime, waiting: bool, **more: Any
) -> dict[str, Any]:  # fmt: skip
    """A review as `queue` prints it. `rating` is what it shows now, or the owner's own reading of it."""
    shape: dict[str, Any] = {
        "id": one.id,
        "brand": brand_name,
        "source": source_name,
        "source_id": one.source_id,
        "kind": kind,
        "external_id": one.external_id,
        "rating": number(one.rating),
        "rating_raw": one.rating_raw,
        "rating_guessed": one.rating_guessed,
        "author": one.author,
        "title": one.title,
        "text": one.text,
        "language": one.language,
        "audience": str(one.audience),
        "url": one.url,
        "created_at": to_text(one.created_at),
        "created_text": one.created_text,
        "created_precision": str(one.created_precision),
        "due_at": to_text(due_at),
        "overdue": waiting and is_overdue(due_at, now=now),
        "status": status,
        "replies": replies,
        "gone_at": to_text(one.gone_at),
        "erased_at": to_text(one.erased_at),
    }
    return shape | more


def revision(one: Revision) -> dict[str, Any]:
    return {
        "rating": number(one.rating),
        "title": one.title,
        "text": one.text,
        "seen_from": to_text(one.seen_from),
        "seen_until": to_text(one.seen_until),
    }


def reply(one: Reply) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "state": str(one.state),
        "origin": str(one.origin),
        "text": one.text,
        "queued_at": to_text(one.queued_at),
        "send_after": to_text(one.send_after),
        "waits_for": one.waits_for or None,
        "posted_at": to_text(one.posted_at),
        "seen_at": to_text(one.seen_at),
        "error": one.error or None,
        "posted_by": one.posted_by,
        "again_why": one.again_why,
        "outdated": one.outdated,
    }


def replies(many: Sequence[Reply]) -> list[dict[str, Any]]:
    return [reply(one) for one in many if one.state is not ReplyState.DRAFT or one.text]


def case(one: Case, status: str) -> dict[str, Any]:
    private = one.answered_in_private
    return {
        "status": status,
        "wants": one.wants,
        "failing": one.failing,
        "reasons": list(one.reasons),
        "product": one.product,
        "prior_channel": one.prior_channel,
        "who": one.who,
        "notes": [{"at": to_text(at), "text": text} for at, text in one.notes],
        "complaint": one.marked_complaint,
        "declined_why": one.declined_why,
        "set_aside_why": one.set_aside_why,
        "answered_in_private": (
            {"channel": private.channel, "at": to_text(private.answered_at), "said": private.said} if private else None
        ),
        "closed_at": to_text(one.closed_at),
        "reopened_at": to_text(one.reopened_at),
        "reopened_why": one.reopened_why,
        "snoozed_until": to_text(one.snoozed_until),
        "snoozed_for": one.snoozed_for,
        "starred": one.starred,
        "won_back": one.won_back,
    }


def follow_up(one: FollowUp) -> dict[str, Any]:
    return {"id": one.id, "due_at": to_text(one.due_at), "done_at": to_text(one.done_at), "note": one.note}


def promise(one: Promise) -> dict[str, Any]:
    return {"id": one.id, "text": one.text, "due_at": to_text(one.due_at), "done_at": to_text(one.done_at)}


def coverage(one: CoverageFigures) -> dict[str, Any]:
    """The measures: shares as fractions from 0 to 1, null where nothing could be measured."""
    return {name: round(value, 6) if isinstance(value, float) else value for name, value in asdict(one).items()}
