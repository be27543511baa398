"""Joins what the owners of two workspaces wrote about the same reviews: replies, drafts, notes, cases, promises.

Nothing is lost: words that cannot stand beside others become a note. A reply that was on its way from the other laptop
is never sent from this one, and what waits here beside an answer that it has given comes back to its owner. Where a case was decided differently, the later decision stands. Not here: what the site
showed (`store.merge_reviews`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from store import merge_cases, search, seen_replies
from store.db import Database
from store.merge_tally import Conflict, Pair, Tally, by_review, copy_row, earliest, other_tables_about_reviews, update
from store.records import Origin, ReplyState
from store.rules.identity import same_words

#: States of a reply that stands at the site, the surest last.
_SAID = (ReplyState.POSTED, ReplyState.LIVE)
_ON_ITS_WAY = (ReplyState.QUEUED, ReplyState.SENDING, ReplyState.UNKNOWN, ReplyState.HANDED_OVER)
#: What a reply remembers of its way out; that way is the other laptop's.
_STAYS_THERE: dict[str, object] = {
    "waits_for": "", "next_try_at": None, "tries": 0, "claim": "", "claimed_at": None, "appeared_id": None,
}  # fmt: skip
_ON_REPLIES = ("checklist_ticks", "checklist_states", "waivers")


def reasons(
    ours: Database, theirs: sqlite3.Connection, their_brand: int, our_brand: int, tally: Tally
) -> dict[int, int]:
    """Their list of reasons on ours, with what was changed about each: their number to ours."""
    numbers = {}
    for row in theirs.execute("select * from reasons where brand_id = ? order by id", (their_brand,)).fetchall():
        found = ours.conn.execute(
            "select id from reasons where brand_id = ? and name = ?", (our_brand, row["name"])
        ).fetchone()
        numbers[row["id"]] = int(found["id"]) if found else copy_row(ours, "reasons", row, brand_id=our_brand)
        tally.brands_changed |= found is None
    for row in theirs.execute("select * from actions_taken where brand_id = ? order by id", (their_brand,)).fetchall():
        reason = numbers[row["reason_id"]]
        known = ours.conn.execute(
            "select 1 from actions_taken where reason_id = ? and at = ? and text = ?", (reason, row["at"], row["text"])
        ).fetchone()
        if known is None:
            copy_row(ours, "actions_taken", row, brand_id=our_brand, reason_id=reason)
            tally.brands_changed = True
    return numbers


def all_of(
    ours: Database, theirs: sqlite3.Connection, pairs: Sequence[Pair], reason_numbers: dict[int, int], tally: Tally, *,
    now: datetime,
) -> None:  # fmt: skip
    """Bring in all that the other owner wrote about these reviews."""
    here, there = [pair.ours for pair in pairs], [pair.theirs for pair in pairs]
    tables = ("replies", "case_notes", "promises", "follow_ups", "case_reasons", "cases", "activity")
    mine = {table: by_review(ours.conn, table, here) for table in tables}
    others = {table: by_review(theirs, table, there) for table in tables}
    more = other_tables_about_reviews(theirs)
    extra_here = {table: by_review(ours.conn, table, here) for table in more}
    extra_there = {table: by_review(theirs, table, there) for table in more}
    for pair in pairs:
        my = {table: mine[table][pair.ours] for table in tables}
        their = {table: others[table][pair.theirs] for table in tables}
        before = (tally.notes, tally.replies)
        # The cases first: who decided last is read from the log as it was on either side.
        changed = merge_cases.join(ours, pair.ours, my, their, tally)
        changed |= _notes(ours, pair.ours, my["case_notes"], their["case_notes"], tally)
        changed |= _reasons_of(ours, pair.ours, my["case_reasons"], their["case_reasons"], reason_numbers)
        numbers, replies_changed = _replies(ours, theirs, pair.ours, my["replies"], their["replies"], tally, now=now)
        changed |= replies_changed
        changed |= _promises(ours, pair.ours, my["promises"], their["promises"], numbers)
        changed |= _follow_ups(ours, pair.ours, my["follow_ups"], their["follow_ups"], tally)
        changed |= _edited_meanwhile(ours, pair.ours, tally)
        changed |= _log(ours, pair.ours, my["activity"], their["activity"], numbers)
        for table in more:
            if not extra_here[table][pair.ours]:
                for row in extra_there[table][pair.theirs]:
                    copy_row(ours, table, row, review_id=pair.ours)
                    changed = True
        if changed:
            tally.touched.add(pair.ours)
        if replies_changed or before != (tally.notes, tally.replies):
            search.index_our_words(ours, pair.ours)


def _notes(
    ours: Database, review_id: int, mine: list[sqlite3.Row], theirs: list[sqlite3.Row], tally: Tally
) -> bool:  # fmt: skip
    known = {(row["at"], row["text"]) for row in mine}
    fresh = [row for row in theirs if (row["at"], row["text"]) not in known]
    for row in fresh:
        copy_row(ours, "case_notes", row, review_id=review_id)
    tally.notes += len(fresh)
    return bool(fresh)


def _reasons_of(
    ours: Database, review_id: int, mine: list[sqlite3.Row], theirs: list[sqlite3.Row], numbers: dict[int, int]
) -> bool:
    fresh = {numbers[row["reason_id"]] for row in theirs} - {row["reason_id"] for row in mine}
    ours.conn.executemany(
        "insert into case_reasons (review_id, reason_id) values (?, ?)", [(review_id, one) for one in sorted(fresh)]
    )
    return bool(fresh)


# --- replies -------------------------------------------------------------------------------------------------------


def _replies(
    ours: Database, theirs: sqlite3.Connection, review_id: int, mine: list[sqlite3.Row], others: list[sqlite3.Row],
    tally: Tally, *, now: datetime,
) -> tuple[dict[int, int], bool]:  # fmt: skip
    """Their replies beside ours: their number to ours, and whether anything changed. Drafts come last, since a draft
    that was posted meanwhile is none any more."""
    numbers: dict[int, int] = {}
    taken: set[int] = set()
    changed = False
    for row in sorted(others, key=lambda one: (one["state"] == ReplyState.DRAFT, one["id"])):
        if row["state"] == ReplyState.DRAFT:
            number, did = _draft(ours, review_id, row, tally)
        elif row["state"] in _ON_ITS_WAY:
            number, did = None, _on_its_way(ours, review_id, row, mine, tally)
        else:
            free = [one for one in mine if one["id"] not in taken]
            number, did = _said(ours, review_id, row, free, tally, now=now)
        if number is not None:
            numbers[row["id"]] = number
            taken.add(number)
            did |= _checklist(ours, theirs, row["id"], number)
        changed |= did
    return numbers, changed


def _match(row: sqlite3.Row, candidates: Sequence[sqlite3.Row]) -> sqlite3.Row | None:
    """Which of ours is the same reply: by the site's id of it, else by its words, all of them before their beginning."""
    sent = [one for one in candidates if one["state"] != ReplyState.DRAFT]
    for one in sent:
        if row["external_id"] and one["external_id"] == row["external_id"]:
            return one
    alike = [
        (whole, one)
        for one in sent
        if not (row["external_id"] and one["external_id"]) and (whole := _alike(one, row)) is not None
    ]
    return max(alike, key=lambda found: found[0], default=(False, None))[1]


def _alike(one: sqlite3.Row, other: sqlite3.Row) -> bool | None:
    """True for the same words, False where the shorter may be how a site shows the longer, None for two replies. What is
    still to be said goes on with words that were said nowhere: it is no other's longer version."""
    goes_on, stops = same_words(one["text"], other["text"]), same_words(other["text"], one["text"])
    if goes_on and stops:
        return True
    longer = one if goes_on else other
    return False if (goes_on or stops) and longer["state"] in _SAID else None


def _said(
    ours: Database, review_id: int, row: sqlite3.Row, candidates: Sequence[sqlite3.Row], tally: Tally, *, now: datetime
) -> tuple[int, bool]:
    """A reply that was posted, or refused by the site, on the other laptop. A posted one that nobody knew here is asked
    about as if a poll had brought it: its thread would be read in vain before ours leaves, since it is known by then."""
    same = _match(row, candidates)
    if same is None:
        number = copy_row(ours, "replies", row, review_id=review_id, **_STAYS_THERE)
        tally.replies += row["state"] in _SAID
        # Its words are said: a draft of ours that holds the same ones is none any more.
        ours.conn.execute(
            "delete from replies where review_id = ? and state = 'draft' and trim(text) = ? and trim(text) <> ''",
            (review_id, row["text"].strip()),
        )
        if row["state"] in _SAID:
            seen_replies.ask_about(ours, review_id, number, now=now)
        return number, True
    surer = row if _surety(row) > _surety(same) else same
    written = same if same["origin"] != Origin.SITE else row
    if (same["origin"] != Origin.SITE) == (row["origin"] != Origin.SITE):
        written = max(same, row, key=lambda one: (len(one["text"]), one["text"], one["origin"]))
    changed = update(
        ours, "replies", same,
        state=surer["state"],
        error="" if surer["state"] in _SAID else same["error"],
        text=written["text"],
        origin=written["origin"],
        posted_by=written["posted_by"] or same["posted_by"] or row["posted_by"],
        posted_at=earliest(same["posted_at"], row["posted_at"]),
        seen_at=earliest(same["seen_at"], row["seen_at"]),
        external_id=same["external_id"] or row["external_id"],
        again_why=same["again_why"] or row["again_why"],
        outdated=max(same["outdated"], row["outdated"]),
    )  # fmt: skip
    return int(same["id"]), changed


def _surety(row: sqlite3.Row) -> int:
    return _SAID.index(row["state"]) + 1 if row["state"] in _SAID else 0


def _draft(ours: Database, review_id: int, row: sqlite3.Row, tally: Tally) -> tuple[int | None, bool]:
    """Their draft becomes ours, or stands beside the words that wait here already: the older one first, as where a
    reply is taken back."""
    text = row["text"].strip()
    now_here = ours.conn.execute("select * from replies where review_id = ?", (review_id,)).fetchall()
    if any(one["state"] != ReplyState.DRAFT and same_words(one["text"], text) for one in now_here):
        return None, False
    own = next((one for one in now_here if one["state"] == ReplyState.DRAFT), None)
    if own is None:
        return (copy_row(ours, "replies", row, review_id=review_id, **_STAYS_THERE), True) if text else (None, False)
    mine = own["text"].strip()
    if text in mine:
        return int(own["id"]), False
    if mine in text:
        joined = row["text"]
    else:
        first, second = sorted([(own["created_at"], mine), (row["created_at"], text)])
        joined = f"{first[1]}\n\n{second[1]}"
        tally.conflicts.append(Conflict(review_id, "draft", mine, text, "both, one after the other"))
    return int(own["id"]), update(
        ours, "replies", own, text=joined,
        created_at=min(own["created_at"], row["created_at"]), updated_at=max(own["updated_at"], row["updated_at"]),
    )  # fmt: skip


def _on_its_way(
    ours: Database, review_id: int, row: sqlite3.Row, mine: Sequence[sqlite3.Row], tally: Tally
) -> bool:  # fmt: skip
    """A reply that the other laptop was about to post: two machines must never post the same words, so here it is a
    note. Once it was posted, a poll or the next merge brings it."""
    if _match(row, mine) is not None:
        return False
    words = f"On the other laptop this reply was on its way ({row['state']}):\n{row['text']}"
    if not merge_cases.keep_as_note(ours, review_id, words, at=row["updated_at"], tally=tally):
        return False
    tally.conflicts.append(Conflict(review_id, "a reply on its way", "", row["text"], "kept as a note"))
    return True


def _checklist(ours: Database, theirs: sqlite3.Connection, their_reply: int, our_reply: int) -> bool:
    """What was ticked and found for a reply; what stands here stays."""
    changed = False
    for table in _ON_REPLIES:
        for row in theirs.execute(f"select * from {table} where reply_id = ?", (their_reply,)).fetchall():
            values = {name: row[name] for name in row.keys()} | {"reply_id": our_reply}  # noqa: SIM118
            changed |= bool(
                ours.conn.execute(
                    f"insert or ignore into {table} ({', '.join(values)}) values ({', '.join('?' * len(values))})",
                    list(values.values()),
                ).rowcount
            )
    return changed


# --- what was promised, and when to come back ------------------------------------------------------------------------


def _promises(
    ours: Database, review_id: int, mine: list[sqlite3.Row], theirs: list[sqlite3.Row], numbers: dict[int, int]
) -> bool:
    changed = False
    known = {row["text"]: row for row in mine}
    for row in theirs:
        same = known.get(row["text"])
        if same is None:
            copy_row(ours, "promises", row, review_id=review_id, reply_id=numbers.get(row["reply_id"]))
            changed = True
            continue
        changed |= update(
            ours, "promises", same,
            due_at=earliest(same["due_at"], row["due_at"]),
            done_at=earliest(same["done_at"], row["done_at"]),
            dropped_at=earliest(same["dropped_at"], row["dropped_at"]),
            note=max(same["note"], row["note"], key=lambda note: (len(note), note)),
        )  # fmt: skip
    return changed


def _follow_ups(
    ours: Database, review_id: int, mine: list[sqlite3.Row], theirs: list[sqlite3.Row], tally: Tally
) -> bool:
    """There is never more than one open follow-up: where both have one, the earlier day stands."""
    changed = False
    known = {row["due_at"]: row for row in mine}
    for row in theirs:
        same = known.get(row["due_at"])
        still_open = row["done_at"] is None and row["dropped_at"] is None
        own_open = next((one for one in mine if one["done_at"] is None and one["dropped_at"] is None), None)
        if same is not None:
            changed |= update(
                ours, "follow_ups", same,
                done_at=earliest(same["done_at"], row["done_at"]),
                dropped_at=earliest(same["dropped_at"], row["dropped_at"]),
                note=max(same["note"], row["note"], key=lambda note: (len(note), note)),
            )  # fmt: skip
        elif still_open and own_open is not None:
            if row["due_at"] < own_open["due_at"]:
                update(ours, "follow_ups", own_open, due_at=row["due_at"])
                tally.conflicts.append(
                    Conflict(review_id, "follow-up", own_open["due_at"], row["due_at"], row["due_at"])
                )
                changed = True
        else:
            copy_row(ours, "follow_ups", row, review_id=review_id)
            changed = True
    return changed


def _edited_meanwhile(ours: Database, review_id: int, tally: Tally) -> bool:
    """The author changed the review after one of the two had read it: the case comes back, and what was answered before
    was an answer to the older words."""
    at = tally.edited.pop(review_id, None)
    if at is None:
        return False
    done = ours.conn.execute(
        "update replies set outdated = 1 where review_id = ? and state in ('posted', 'live') and posted_at < ? "
        "and outdated = 0",
        (review_id, at),
    ).rowcount
    done += ours.conn.execute("insert or ignore into cases (review_id) values (?)", (review_id,)).rowcount
    done += ours.conn.execute(
        "update cases set reopened_at = ?, reopened_why = 'edited' where review_id = ? and coalesce(reopened_at, '') < ?",
        (at, review_id, at),
    ).rowcount
    return done > 0


def _log(
    ours: Database, review_id: int, mine: list[sqlite3.Row], theirs: list[sqlite3.Row], numbers: dict[int, int]
) -> bool:
    """Who did what on the other laptop. Undo is for what was done here, so the values before a step stay there."""
    known = {(row["at"], row["who"], row["what"]) for row in mine}
    fresh = [row for row in theirs if (row["at"], row["who"], row["what"]) not in known]
    for row in fresh:
        detail = row["detail"]
        if detail.startswith("{"):
            detail = str(json.loads(detail).get("why", ""))
        copy_row(
            ours, "activity", row, review_id=review_id, reply_id=numbers.get(row["reply_id"]), source_id=None,
            brand_id=None, detail=detail,
        )  # fmt: skip
    return bool(fresh)
