"""Joins what the site showed to two laptops: the same review is one, its versions are all kept, the newest stands.

Every choice between two values is the same from both sides, so that it does not matter which workspace is merged into
which. Not here: what the owners wrote (`store.merge_ours`).
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from datetime import datetime

from store import forgetting, known_reviews, rows, search, two_ways_in
from store.db import Database
from store.merge_tally import Conflict, Pair, Tally, by_review, copy_row, earliest, fresher_there, latest, update
from store.records import Source
from store.rules.identity import content_hash

_SITE = (
    "title", "text", "rating", "rating_raw", "rating_guessed", "updated_at", "language", "content_hash", "fingerprint",
    "url",
)  # fmt: skip


#: An earlier version: its content's hash, rating, the site's text of it, title, text, seen from, seen until.
_Version = tuple[bytes, float | None, str, str, str, str, str]


def reviews(
    ours: Database, theirs: sqlite3.Connection, our_source: int, their_source: int, tally: Tally, *, now: datetime
) -> list[Pair]:
    """Bring in the reviews of one source, and say which are the same."""
    here = _of_source(ours.conn, our_source)
    there = _of_source(theirs, their_source)
    joined = _same(here, there, _aliases(ours.conn, our_source), _aliases(theirs, their_source))
    their_versions = by_review(theirs, "revisions", there)
    here |= _elsewhere(ours, our_source, there, joined, their_versions, tally, now=now)
    our_versions = by_review(ours.conn, "revisions", joined.values())
    pairs: list[Pair] = []
    fresher: dict[int, int] = {}
    for number, row in there.items():
        if number in joined:
            mine = here[joined[number]]
            if mine["erased_at"] is not None:
                continue  # what was erased here does not come back
            if row["erased_at"] is not None and forgetting.reply_on_its_way(ours, mine["id"]):
                here_still = "a reply is on its way here"
                tally.conflicts.append(Conflict(mine["id"], "erased", here_still, "erased", "nothing erased yet"))
                continue
            if row["erased_at"] is not None:
                forgetting.erase(ours, [mine["id"]], at=row["erased_at"])
                tally.touched.add(mine["id"])
                tally.erased = True
                continue
            stands_under = mine["source_id"]
            if stands_under not in fresher:
                fresher[stands_under] = fresher_there(ours.conn, theirs, stands_under, their_source)
            _join(ours, mine, row, our_versions[mine["id"]], their_versions[number], fresher[stands_under], tally,
                  elsewhere=mine["source_id"] != our_source)  # fmt: skip
            pairs.append(Pair(mine["id"], number))
            continue
        made = copy_row(ours, "reviews", row, source_id=our_source)
        search.index_new(ours, made, made)
        for version in their_versions[number]:
            copy_row(ours, "revisions", version, review_id=made)
        tally.reviews += 1
        tally.touched.add(made)
        pairs.append(Pair(made, number))
    tally.numbers |= joined | {pair.theirs: pair.ours for pair in pairs}
    return pairs


def _of_source(connection: sqlite3.Connection, source_id: int) -> dict[int, sqlite3.Row]:
    found = connection.execute("select * from reviews where source_id = ? order by id", (source_id,)).fetchall()
    return {row["id"]: row for row in found}


def _aliases(connection: sqlite3.Connection, source_id: int) -> dict[str, int]:
    found = connection.execute("select external_id, review_id from review_aliases where source_id = ?", (source_id,))
    return {row["external_id"]: row["review_id"] for row in found}


def _same(
    here: dict[int, sqlite3.Row], there: dict[int, sqlite3.Row], our_aliases: dict[str, int],
    their_aliases: dict[str, int],
) -> dict[int, int]:  # fmt: skip
    """Which of their reviews is which of ours: by the site's id, an id that it had before, or else author, date and
    words where the site changes its ids at every fetch."""
    known = our_aliases | {row["external_id"]: number for number, row in here.items()}
    their_former = defaultdict(list)
    for identity, number in their_aliases.items():
        their_former[number].append(identity)
    joined: dict[int, int] = {}
    taken: set[int] = set()
    for number, row in there.items():
        for identity in (row["external_id"], *their_former[number]):
            mine = known.get(identity)
            if mine in here and mine not in taken:
                joined[number] = mine
                taken.add(mine)
                break
    ours_by_words, theirs_by_words = _left(here, taken), _left(there, set(joined))
    for mark, theirs in theirs_by_words.items():
        joined.update(zip(theirs, ours_by_words.get(mark, []), strict=False))
    return joined


def _elsewhere(
    ours: Database, our_source: int, there: dict[int, sqlite3.Row], joined: dict[int, int],
    their_versions: dict[int, list[sqlite3.Row]], tally: Tally, *, now: datetime,
) -> dict[int, sqlite3.Row]:  # fmt: skip
    """Adds to `joined` what stands under another source here: what one of the two found at its site after it had come out of
    a file, or after its source was removed and added again in other words. What belongs to this source moves to it, as
    where a poll finds it; a source of ours that this one has taken the place of is removed here too, or its next poll would
    bring it all again. Our rows of them, by their number."""
    found: dict[int, sqlite3.Row] = {}
    moved_on = _aliases(ours.conn, our_source)
    taken = set(joined.values())
    for number, row in there.items():
        mine_is = moved_on.get(row["external_id"])
        if number not in joined and mine_is is not None and mine_is not in taken:
            joined[number] = mine_is
            taken.add(mine_is)
            found[mine_is] = _review(ours, mine_is)
    source = rows.source(ours.conn.execute("select * from sources where id = ?", (our_source,)).fetchone())
    for other in [*two_ways_in.sources_to_look_in(ours, source), *_replaced_there(ours, source, tally)]:
        rest = {number: row for number, row in there.items() if number not in joined}
        if not rest:
            break
        by_id = {}
        if other.same_ids:
            by_id = known_reviews.known_by_id(ours, other.source_id, [row["external_id"] for row in rest.values()])
        marks = {
            number: [
                row["fingerprint"],
                *(known_reviews.mark_of(row, v["title"], v["text"]) for v in their_versions[number]),
            ]
            for number, row in rest.items()
        }
        by_words = known_reviews.by_words(
            ours, other.source_id, {mark: rest[number]["author"] for number in rest for mark in marks[number]}
        )
        for number, row in rest.items():
            candidates = [by_id[row["external_id"]]] if row["external_id"] in by_id else []
            candidates += [one for mark in marks[number] for one in by_words.get(mark, ())]
            mine = next((one for one in candidates if one["id"] not in taken), None)
            if mine is None:
                continue
            taken.add(mine["id"])
            joined[number] = mine["id"]
            if other.moves_here:
                two_ways_in.move(
                    ours, mine, source, row["external_id"], weak_key=row["weak_key"], url=row["url"], now=now
                )
                tally.touched.add(mine["id"])
            found[mine["id"]] = _review(ours, mine["id"])
            if other.source_id in tally.removed_there and other.moves_here:
                ours.conn.execute(
                    "update sources set removed_at = ? where id = ? and removed_at is null",
                    (tally.removed_there[other.source_id], other.source_id),
                )
                tally.brands_changed = True
    return found


def _replaced_there(ours: Database, source: Source, tally: Tally) -> list[two_ways_in.OtherSource]:
    """Our sources of this kind that are on the list here, while there they are off it."""
    found = ours.conn.execute(
        "select id from sources where brand_id = ? and kind = ? and id <> ? and removed_at is null",
        (source.brand_id, source.kind, source.id),
    ).fetchall()
    return [
        two_ways_in.OtherSource(row["id"], same_ids=False, moves_here=True)
        for row in found
        if row["id"] in tally.removed_there
    ]


def _review(ours: Database, number: int) -> sqlite3.Row:
    row: sqlite3.Row = ours.conn.execute("select * from reviews where id = ?", (number,)).fetchone()
    return row


def _left(rows: dict[int, sqlite3.Row], taken: set[int]) -> dict[bytes, list[int]]:
    """Reviews that were not matched yet, by fingerprint, in the order of the site's ids: the same from both sides."""
    found: dict[bytes, list[int]] = defaultdict(list)
    for number, row in sorted(rows.items(), key=lambda item: item[1]["external_id"]):
        if number not in taken and row["fingerprint"] is not None:
            found[row["fingerprint"]].append(number)
    return found


def bring_aliases(
    ours: Database, theirs: sqlite3.Connection, our_source: int, their_source: int, numbers: dict[int, int]
) -> None:
    """The ids under which a source's reviews were known there, once all reviews are here: one of them may have moved to
    another source since."""
    former = {
        (identity, numbers[number]) for identity, number in _aliases(theirs, their_source).items() if number in numbers
    }
    for row in theirs.execute("select id, external_id from reviews where source_id = ?", (their_source,)):
        former.add((row["external_id"], numbers[row["id"]]))
    own = {
        row["external_id"]: row["id"]
        for row in ours.conn.execute("select id, external_id from reviews where source_id = ?", (our_source,))
    }
    ours.conn.executemany(
        "insert or ignore into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
        [(our_source, identity, number) for identity, number in sorted(former) if identity not in own],
    )


def _join(
    ours: Database, mine: sqlite3.Row, other: sqlite3.Row, our_versions: list[sqlite3.Row],
    their_versions: list[sqlite3.Row], fresher: int, tally: Tally, *, elsewhere: bool,
) -> None:  # fmt: skip
    """`elsewhere`: ours stands under another source than theirs, whose ids say nothing there."""
    newest, older = (other, mine) if _is_newer(other, mine, fresher) else (mine, other)
    gone = _gone(mine, other, fresher)
    values: dict[str, object] = {
        "first_seen_at": earliest(mine["first_seen_at"], other["first_seen_at"]),
        "opened_at": earliest(mine["opened_at"], other["opened_at"]),
        "gone_at": gone,
        "votes": max((row["votes"] for row in (mine, other) if row["votes"] is not None), default=None),
        "worst_rating": min(
            (row["worst_rating"] for row in (mine, other) if row["worst_rating"] is not None), default=None
        ),
    }
    values |= {name: newest[name] for name in _SITE}
    if mine["content_hash"] == other["content_hash"]:
        values["updated_at"] = latest(mine["updated_at"], other["updated_at"])
    # The id under which the site shows it now; the other one stays known as one that it had.
    ids = (mine["external_id"], other["external_id"])
    values["external_id"] = ids[0] if elsewhere else ids[fresher > 0] if fresher else min(ids)
    other_words = (newest["title"], newest["text"]) != (mine["title"], mine["text"])
    if other_words:
        search.forget_words(ours, [mine])
    changed = update(ours, "reviews", mine, **values)
    if other_words:
        search.index_again(ours, [mine["id"]])
    if values["external_id"] != mine["external_id"]:
        ours.conn.execute(
            "insert or replace into review_aliases (source_id, external_id, review_id) values (?, ?, ?)",
            (mine["source_id"], mine["external_id"], mine["id"]),
        )
        ours.conn.execute(
            "delete from review_aliases where source_id = ? and external_id = ?",
            (mine["source_id"], values["external_id"]),
        )
    changed |= _join_versions(ours, mine, newest, older, our_versions, their_versions, tally)
    if changed:
        tally.touched.add(mine["id"])


def _is_newer(other: sqlite3.Row, mine: sqlite3.Row, fresher: int) -> bool:
    """Whether theirs is the later version: by the time of the edit, else by who read the site last."""
    if other["content_hash"] == mine["content_hash"]:
        told = [
            (row["updated_at"] or "", row["title"], row["text"], row["url"], row["language"], row["rating_raw"])
            for row in (other, mine)
        ]
        return told[0] > told[1]
    if (other["updated_at"] or "") != (mine["updated_at"] or ""):
        return (other["updated_at"] or "") > (mine["updated_at"] or "")
    return fresher > 0 or (fresher == 0 and other["content_hash"] > mine["content_hash"])


def _gone(mine: sqlite3.Row, other: sqlite3.Row, fresher: int) -> str | None:
    """Whoever read the site last knows whether the review still stands there."""
    if fresher == 0:
        return earliest(mine["gone_at"], other["gone_at"]) if mine["gone_at"] and other["gone_at"] else None
    known: str | None = (other if fresher > 0 else mine)["gone_at"]
    return known


def _join_versions(
    ours: Database, mine: sqlite3.Row, newest: sqlite3.Row, older: sqlite3.Row, our_versions: list[sqlite3.Row],
    their_versions: list[sqlite3.Row], tally: Tally,
) -> bool:  # fmt: skip
    """All earlier versions of both, in the order of time; what was the newest to one of them is an earlier one now."""
    before = [_version(row) for row in our_versions]
    merged: dict[tuple[bytes, int], _Version] = {}
    for versions in (our_versions, their_versions):
        counted: Counter[bytes] = Counter()
        for row in versions:
            one = _version(row)
            counted[one[0]] += 1
            key = (one[0], counted[one[0]])
            known = merged.get(key)
            merged[key] = one if known is None else (*known[:5], min(known[5], one[5]), min(known[6], one[6]))
    if newest["content_hash"] != older["content_hash"]:
        key = (older["content_hash"], 1)
        if key not in merged:
            versions = their_versions if older is not mine else our_versions
            since = versions[-1]["seen_until"] if versions else older["first_seen_at"]
            until = newest["updated_at"] or max(newest["first_seen_at"], older["first_seen_at"])
            merged[key] = (
                older["content_hash"], older["rating"], older["rating_raw"], older["title"], older["text"], since, until,
            )  # fmt: skip
        # The case comes back from when the change was noticed, whoever noticed it.
        tally.edited[mine["id"]] = merged[key][6]
    after = sorted(merged.values(), key=lambda one: (one[6], one[5], one[0]))
    if after == before:
        return False
    ours.conn.execute("delete from revisions where review_id = ?", (mine["id"],))
    ours.conn.executemany(
        "insert into revisions (review_id, rating, rating_raw, title, text, seen_from, seen_until) "
        "values (?, ?, ?, ?, ?, ?, ?)",
        [(mine["id"], *one[1:]) for one in after],
    )
    return True


def _version(row: sqlite3.Row) -> _Version:
    return (
        content_hash(row["title"], row["text"], row["rating"]), row["rating"], row["rating_raw"], row["title"],
        row["text"], row["seen_from"], row["seen_until"],
    )  # fmt: skip
