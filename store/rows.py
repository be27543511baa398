"""Turns rows of the workspace into records, so that no dict or row travels above this floor."""

from __future__ import annotations

import json
import sqlite3

from store import records
from store.records import (
    Audience,
    Brand,
    Origin,
    Precision,
    ReplyState,
    Source,
    SourceHealth,
    SourceStatus,
)
from store.times import from_text


def brand(row: sqlite3.Row) -> Brand:
    return Brand(
        id=row["id"],
        name=row["name"],
        signature=row["signature"],
        contact=row["contact"],
        timezone=row["timezone"],
        target_hours=row["target_hours"],
        threshold=row["threshold"],
        follow_up_days=row["follow_up_days"],
        is_sample=bool(row["is_sample"]),
    )


def source(row: sqlite3.Row) -> Source:
    return Source(
        id=row["id"],
        brand_id=row["brand_id"],
        kind=row["kind"],
        name=row["name"],
        settings=json.loads(row["settings"]),
        interval_minutes=row["interval_minutes"],
        paused=bool(row["paused"]),
        answered_from=from_text(row["answered_from"]),
    )


def health(row: sqlite3.Row) -> SourceHealth:
    return SourceHealth(
        source_id=row["source_id"],
        status=SourceStatus(row["status"]),
        last_polled_at=from_text(row["last_polled_at"]),
        last_success_at=from_text(row["last_success_at"]),
        last_error=row["last_error"],
        error_details=row["error_details"],
        failing_since=from_text(row["failing_since"]),
        failures=row["failures"],
        next_poll_at=from_text(row["next_poll_at"]),
        newest_review_at=from_text(row["newest_review_at"]),
        usual_gap_hours=row["usual_gap_hours"],
        new_at_last_poll=row["new_at_last_poll"],
        rejected_at_last_poll=row["rejected_at_last_poll"],
        state=json.loads(row["state"]),
        notes=tuple(json.loads(row["notes"])),
    )


def review(row: sqlite3.Row) -> records.Review:
    return records.Review(
        id=row["id"],
        source_id=row["source_id"],
        external_id=row["external_id"],
        title=row["title"],
        text=row["text"],
        author=row["author"],
        author_url=row["author_url"],
        rating=row["rating"],
        rating_raw=row["rating_raw"],
        rating_guessed=bool(row["rating_guessed"]),
        worst_rating=row["worst_rating"],
        language=row["language"],
        audience=Audience(row["audience"]),
        url=row["url"],
        created_at=from_text(row["created_at"]),
        created_text=row["created_text"],
        created_precision=Precision(row["created_precision"]),
        opened_at=from_text(row["opened_at"]),
        first_seen_at=from_text(row["first_seen_at"]),
        updated_at=from_text(row["updated_at"]),
        gone_at=from_text(row["gone_at"]),
        votes=row["votes"],
        product=row["product"],
        order_number=row["order_number"],
        erased_at=from_text(row["erased_at"]),
    )


def revision(row: sqlite3.Row) -> records.Revision:
    return records.Revision(
        id=row["id"],
        review_id=row["review_id"],
        rating=row["rating"],
        title=row["title"],
        text=row["text"],
        seen_from=from_text(row["seen_from"]),
        seen_until=from_text(row["seen_until"]),
        rating_raw=row["rating_raw"],
    )


def reply(row: sqlite3.Row, number: int | None = None) -> records.Reply:
    return records.Reply(
        id=row["id"],
        review_id=row["review_id"],
        state=ReplyState(row["state"]),
        origin=Origin(row["origin"]),
        text=row["text"],
        number=number,
        created_at=from_text(row["created_at"]),
        updated_at=from_text(row["updated_at"]),
        queued_at=from_text(row["queued_at"]),
        send_after=from_text(row["send_after"]),
        posted_at=from_text(row["posted_at"]),
        seen_at=from_text(row["seen_at"]),
        posted_by=row["posted_by"],
        error=row["error"],
        external_id=row["external_id"],
        again_why=row["again_why"],
        outdated=bool(row["outdated"]),
        waits_for=row["waits_for"],
        next_try_at=from_text(row["next_try_at"]),
        tries=row["tries"],
        claimed_at=from_text(row["claimed_at"]),
        appeared_id=row["appeared_id"],
    )


def case(row: sqlite3.Row, *, reasons: tuple[str, ...], notes: list[sqlite3.Row]) -> records.Case:
    marked, won_back = row["marked_complaint"], row["won_back"]
    private_at = from_text(row["private_at"])
    return records.Case(
        review_id=row["review_id"],
        wants=row["wants"],
        failing=row["failing"],
        reasons=reasons,
        product=row["product"],
        prior_channel=row["prior_channel"],
        who=row["who"],
        notes=tuple((from_text(note["at"]), note["text"]) for note in notes),
        marked_complaint=None if marked is None else bool(marked),
        rating_by_owner=row["rating_by_owner"],
        declined_why=row["declined_why"],
        set_aside_why=row["set_aside_why"],
        answered_in_private=(
            records.PrivateAnswer(row["private_channel"], private_at, row["private_said"]) if private_at else None
        ),
        closed_at=from_text(row["closed_at"]),
        reopened_at=from_text(row["reopened_at"]),
        reopened_why=row["reopened_why"],
        snoozed_until=from_text(row["snoozed_until"]),
        snoozed_for=row["snoozed_for"],
        starred=bool(row["starred"]),
        won_back=None if won_back is None else bool(won_back),
    )


def promise(row: sqlite3.Row) -> records.Promise:
    return records.Promise(
        id=row["id"],
        review_id=row["review_id"],
        reply_id=row["reply_id"],
        text=row["text"],
        due_at=from_text(row["due_at"]),
        done_at=from_text(row["done_at"]),
        note=row["note"],
        dropped_at=from_text(row["dropped_at"]),
    )


def follow_up(row: sqlite3.Row) -> records.FollowUp:
    return records.FollowUp(
        id=row["id"],
        review_id=row["review_id"],
        due_at=from_text(row["due_at"]),
        done_at=from_text(row["done_at"]),
        note=row["note"],
        dropped_at=from_text(row["dropped_at"]),
    )
