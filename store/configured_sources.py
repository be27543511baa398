"""The sources that the owner set up, and how each is doing.

A source that is removed keeps its reviews, replies and measures; it is no longer polled or listed. Adding the same
place again takes it up where it was left, so nothing is collected twice.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime

from store import activity, rows
from store.db import Connections, Database
from store.errors import RequestRefused
from store.records import Changes, Source, SourceHealth, SourceStatus
from store.times import to_text
from store.two_ways_in import NOT_POLLED


def list_sources(
    connections: Connections, *, brand_id: int | None = None, with_removed: bool = False
) -> list[tuple[Source, SourceHealth]]:
    """The sources with their health, by brand and name."""
    where = [] if with_removed else ["s.removed_at is null"]
    values: list[object] = []
    if brand_id is not None:
        where.append("s.brand_id = ?")
        values.append(brand_id)
    condition = f"where {' and '.join(where)}" if where else ""
    with connections.read() as db:
        found = db.conn.execute(
            f"select s.*, h.* from sources s join source_health h on h.source_id = s.id "
            f"join brands b on b.id = s.brand_id {condition} order by b.name, s.name, s.id",
            values,
        ).fetchall()
    return [(rows.source(row), rows.health(row)) for row in found]


def source_with_id(connections: Connections, source_id: int) -> tuple[Source, SourceHealth]:
    """One source with its health. Raises RequestRefused where there is none."""
    for source, health in list_sources(connections):
        if source.id == source_id:
            return source, health
    raise RequestRefused(f"There is no source {source_id}: “source list” shows the numbers there are.")


def source_of(connections: Connections, source_id: int) -> Source:
    """The source that a review came from, though it may be off the list by now. Raises RequestRefused where there is none."""
    with connections.read() as db:
        row = db.conn.execute("select * from sources where id = ?", (source_id,)).fetchone()
    if row is None:
        raise RequestRefused(f"There is no source {source_id}.")
    return rows.source(row)


def add_source(
    connections: Connections,
    *,
    brand_id: int,
    kind: str,
    name: str,
    settings: Mapping[str, str],
    interval_minutes: int,
    now: datetime,
    answered_from: datetime | None = None,
) -> Source:
    """Add a source, or take up a removed one of the same brand, kind and place. Never give a secret here.

    What was written there before `answered_from` is collected, but asks for no answer (`store.new_reviews`)."""
    stored = json.dumps(dict(sorted(settings.items())), ensure_ascii=False)
    with connections.write() as db:
        same = _of_place(db, brand_id, kind, settings)
        if same is not None and same["removed_at"] is None:
            raise _is_there_already(same)
        if same is not None:
            source_id = int(same["id"])
            db.conn.execute(
                "update sources set removed_at = null, paused = 0, name = ?, settings = ?, interval_minutes = ?, "
                "answered_from = ? where id = ?",
                (name, stored, interval_minutes, to_text(answered_from), source_id),
            )
            db.conn.execute(
                "update source_health set status = ?, next_poll_at = null, last_error = '', failures = 0 "
                "where source_id = ?",
                (SourceStatus.NEVER_POLLED, source_id),
            )
            if stored != same["settings"]:
                _forget_what_polls_remember(db, source_id)
        else:
            cursor = db.conn.execute(
                "insert into sources (brand_id, kind, name, settings, interval_minutes, created_at, answered_from) "
                "values (?, ?, ?, ?, ?, ?, ?)",
                (brand_id, kind, name, stored, interval_minutes, to_text(now), to_text(answered_from)),
            )
            source_id = int(cursor.lastrowid or 0)
            db.conn.execute("insert into source_health (source_id) values (?)", (source_id,))
        activity.record(db, "source added", now=now, source_id=source_id, brand_id=brand_id, detail=name)
    return source_with_id(connections, source_id)[0]


def same_place(kind: str, one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two settings of a kind name one place: an address is the same with http and https, with and without a slash
    at its end, and whatever the case of its host; anything else whatever its case, and a list in any order. What a file or
    a log calls its places is no address: there every letter counts."""
    if kind in NOT_POLLED:
        return dict(one) == dict(other)
    return _spelt_alike(one) == _spelt_alike(other)


def _spelt_alike(settings: Mapping[str, str]) -> dict[str, str]:
    return {name: _plain(value) for name, value in settings.items() if value}


def _plain(value: str) -> str:
    scheme, is_address, rest = value.strip().partition("://")
    if not is_address or scheme.lower() not in ("http", "https"):
        return ",".join(sorted(part.strip().casefold() for part in value.split(",")))
    host, slash, path = rest.partition("/")
    return f"//{host.lower()}{slash}{path}".rstrip("/")


def _of_place(
    db: Database, brand_id: int, kind: str, settings: Mapping[str, str], *, besides: int | None = None
) -> sqlite3.Row | None:
    """The brand's source of that kind and place: one that is on the list before one that was removed, and the very
    settings before those that are only spelt otherwise."""
    found = db.conn.execute(
        "select id, removed_at, name, settings from sources where brand_id = ? and kind = ? and id is not ? "
        "order by removed_at is not null, id",
        (brand_id, kind, besides),
    ).fetchall()
    alike = [row for row in found if same_place(kind, json.loads(row["settings"]), settings)]
    return min(
        alike,
        key=lambda row: (row["removed_at"] is not None, json.loads(row["settings"]) != dict(settings)),
        default=None,
    )


def _is_there_already(row: sqlite3.Row) -> RequestRefused:
    return RequestRefused(f"This source is there already, as number {row['id']} ({row['name']}).")


def edit_source(
    connections: Connections,
    source: Source,
    *,
    now: datetime,
    name: str | None = None,
    settings: Mapping[str, str] | None = None,
    interval_minutes: int | None = None,
) -> Changes:
    """Change a source. New settings forget what polling remembered (validators, cursor, what went wrong with the old ones),
    so all is read afresh. Raises RequestRefused where another source of the brand reads that place."""
    with connections.write() as db:
        if settings is not None and not same_place(source.kind, settings, source.settings):
            same = _of_place(db, source.brand_id, source.kind, settings, besides=source.id)
            if same is not None and same["removed_at"] is None:
                raise _is_there_already(same)
        db.conn.execute(
            "update sources set name = ?, settings = ?, interval_minutes = ? where id = ?",
            (
                source.name if name is None else name,
                json.dumps(
                    dict(sorted((source.settings if settings is None else settings).items())), ensure_ascii=False
                ),
                source.interval_minutes if interval_minutes is None else interval_minutes,
                source.id,
            ),
        )
        if settings is not None and dict(settings) != dict(source.settings):
            _forget_what_polls_remember(db, source.id)
            _begin_afresh(db, source)
        activity.record(db, "source changed", now=now, source_id=source.id, brand_id=source.brand_id)
    return Changes(sources=frozenset({source.id}))


def pause_source(connections: Connections, source: Source, *, paused: bool, now: datetime) -> Changes:
    """Stop or resume polling; resuming also forgets a failed sign-in and polls at the next chance."""
    with connections.write() as db:
        db.conn.execute("update sources set paused = ? where id = ?", (paused, source.id))
        if not paused:
            _begin_afresh(db, source)
        activity.record(db, "source paused" if paused else "source resumed", now=now, source_id=source.id)
    return Changes(sources=frozenset({source.id}))


def _forget_what_polls_remember(db: Database, source_id: int) -> None:
    db.conn.execute(
        "update source_health set state = '{}', listing = '[]', notes = '[]' where source_id = ?", (source_id,)
    )


def _begin_afresh(db: Database, source: Source) -> None:
    """Ask again at the next chance; what went wrong before, and when it would have been tried again, no longer holds."""
    db.conn.execute(
        "update source_health set next_poll_at = null, failures = 0, last_error = '', error_details = '', status = case "
        "when last_success_at is null then ? else ? end where source_id = ?",
        (SourceStatus.NEVER_POLLED, SourceStatus.OK, source.id),
    )


def remove_source(connections: Connections, source: Source, *, now: datetime) -> Changes:
    """Take a source off the list; what it brought stays in the log and in the measures."""
    with connections.write() as db:
        db.conn.execute("update sources set removed_at = ? where id = ?", (to_text(now), source.id))
        activity.record(db, "source removed", now=now, source_id=source.id, detail=source.name)
    return Changes(sources=frozenset({source.id}))


def save_health(connections: Connections, health: SourceHealth) -> Changes:
    """Store what a poll taught us about a source."""
    with connections.write() as db:
        db.conn.execute(
            "update source_health set status = ?, last_polled_at = ?, last_success_at = ?, last_error = ?, "
            "error_details = ?, failing_since = ?, failures = ?, next_poll_at = ?, newest_review_at = ?, "
            "usual_gap_hours = ?, new_at_last_poll = ?, rejected_at_last_poll = ?, state = ?, notes = ? where source_id = ?",
            (
                health.status,
                to_text(health.last_polled_at),
                to_text(health.last_success_at),
                health.last_error,
                health.error_details,
                to_text(health.failing_since),
                health.failures,
                to_text(health.next_poll_at),
                to_text(health.newest_review_at),
                health.usual_gap_hours,
                health.new_at_last_poll,
                health.rejected_at_last_poll,
                json.dumps(dict(health.state)),
                json.dumps(health.notes, ensure_ascii=False),
                health.source_id,
            ),
        )
    return Changes(sources=frozenset({health.source_id}))


def needs_sign_in(
    connections: Connections, source_id: int, *, sentence: str, details: str = "", now: datetime
) -> Changes:
    """The site did not accept our sign-in: the source says so, and pauses until its owner has signed in again."""
    with connections.write() as db:
        db.conn.execute(
            "update source_health set status = ?, last_error = ?, error_details = ?, failures = failures + 1, "
            "failing_since = coalesce(failing_since, ?) where source_id = ?",
            (SourceStatus.SIGN_IN, sentence, details, to_text(now), source_id),
        )
    return Changes(sources=frozenset({source_id}))


def signed_in(connections: Connections, source: Source, *, now: datetime) -> Changes:
    """The owner gave a password anew: the source is tried again, and so is every reply that waited for it."""
    with connections.write() as db:
        db.conn.execute(
            "update source_health set next_poll_at = null, failures = 0, last_error = '', failing_since = null, "
            "status = case when last_success_at is null then ? else ? end where source_id = ? and status = ?",
            (SourceStatus.NEVER_POLLED, SourceStatus.OK, source.id, SourceStatus.SIGN_IN),
        )
        db.conn.execute(
            "update replies set next_try_at = null, waits_for = '' where state = 'queued' and waits_for = 'sign in' "
            "and review_id in (select id from reviews where source_id = ?)",
            (source.id,),
        )
        activity.record(db, "source signed in", now=now, source_id=source.id, brand_id=source.brand_id)
    return Changes(sources=frozenset({source.id}))


def rejected_entries(connections: Connections, source_id: int) -> list[tuple[str, str]]:
    """What was refused from a source lately, newest first: (reason, how it began)."""
    with connections.read() as db:
        found = db.conn.execute(
            "select reason, excerpt from rejected_entries where source_id = ? order by id desc", (source_id,)
        ).fetchall()
    return [(row["reason"], row["excerpt"]) for row in found]
