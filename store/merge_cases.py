"""Joins how two laptops handled the same complaint: what only one of them said stands, and of two different words the
later; the other is kept as a note. The log of who did what when says which is later.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from store.db import Database
from store.merge_tally import Conflict, Tally, copy_row, latest, update

#: Fields that are decided together, and the steps in the log that decide them.
_DECIDED = (
    (("wants",), ("wants",)),
    (("failing",), ("failing",)),
    (("product",), ("described",)),
    (("prior_channel",), ("described",)),
    (("who",), ("described",)),
    (("marked_complaint",), ("marked",)),
    (("rating_by_owner",), ("rated",)),
    (("won_back",), ("won back",)),
    (("starred",), ("starred",)),
    (("not_the_same",), ("not the same",)),
    (("snoozed_until", "snoozed_for"), ("snoozed", "woken", "review edited")),
    (
        ("declined_why", "set_aside_why", "duplicate_of", "private_channel", "private_at", "private_said"),
        ("declined", "set aside", "answered in private", "let rest", "reopened"),
    ),
)
_NOTHING = (None, "", 0, "[]")


def join(
    ours: Database, review_id: int, mine: dict[str, list[sqlite3.Row]], theirs: dict[str, list[sqlite3.Row]],
    tally: Tally,
) -> bool:  # fmt: skip
    """Join two cases; `mine` and `theirs` hold the rows of `cases`, `activity` and `case_notes` of this review."""
    if not theirs["cases"]:
        return False
    if not mine["cases"]:
        copy_row(ours, "cases", theirs["cases"][0], review_id=review_id)
        return True
    changed = False
    own = ours.conn.execute("select * from cases where review_id = ?", (review_id,)).fetchone()
    other = theirs["cases"][0]
    values: dict[str, object] = {}
    for names, steps in _DECIDED:
        here, there = tuple(own[name] for name in names), tuple(other[name] for name in names)
        if here == there:
            continue
        decided = (_decided_at(mine["activity"], steps), _decided_at(theirs["activity"], steps))
        theirs_stands = (decided[1], _weight(there)) > (decided[0], _weight(here))
        values |= dict(zip(names, there if theirs_stands else here, strict=True))
        both = not _is_nothing(here) and not _is_nothing(there)
        if both and (lost := _words(names, here if theirs_stands else there)):
            kept = _words(names, there if theirs_stands else here)
            note = f"{lost} (so said the workspace that was merged; what stands is: {kept})"
            if keep_as_note(ours, review_id, note, at=max(decided) or own["closed_at"] or _EVER, tally=tally):
                said = (_words(names, here), _words(names, there))
                tally.conflicts.append(Conflict(review_id, _named(names), *said, kept))
                changed = True
    values["closed_at"] = latest(own["closed_at"], other["closed_at"])
    values["reopened_at"] = latest(own["reopened_at"], other["reopened_at"])
    if other["reopened_at"] is not None and values["reopened_at"] == other["reopened_at"]:
        values["reopened_why"] = max(
            other["reopened_why"], own["reopened_why"] if own["reopened_at"] == other["reopened_at"] else ""
        )
    return update(ours, "cases", own, **values) or changed


_EVER = "1970-01-01T00:00:00Z"


def _decided_at(log: Sequence[sqlite3.Row], steps: Sequence[str]) -> str:
    """When these fields were decided last; an undone step decided them too."""
    found = ""
    for row in log:
        if row["what"] in steps or (row["what"] == "undone" and _undid(row["detail"]) in steps):
            found = max(found, row["at"])
    return found


def _undid(detail: str) -> str:
    return str(json.loads(detail).get("what", "")) if detail.startswith("{") else ""


def _is_nothing(values: Sequence[object]) -> bool:
    return all(value in _NOTHING for value in values)


def _weight(values: Sequence[object]) -> tuple[bool, str]:
    """What stands where the log does not tell: something before nothing, else the same of the two from either side."""
    return (not _is_nothing(values), repr(tuple(values)))


def _named(names: Sequence[str]) -> str:
    return "how it was closed" if len(names) > 2 else names[0].replace("_", " ")


def _words(names: Sequence[str], values: Sequence[object]) -> str:
    told = [f"{name.replace('_', ' ')}: {value}" for name, value in zip(names, values, strict=True) if value]
    return "; ".join(told)


def keep_as_note(ours: Database, review_id: int, text: str, *, at: str, tally: Tally) -> bool:
    """Keep words that cannot stand where they stood; whether they were not kept before."""
    known = ours.conn.execute("select 1 from case_notes where review_id = ? and text = ?", (review_id, text)).fetchone()
    if known is not None:
        return False
    ours.conn.execute("insert into case_notes (review_id, at, text) values (?, ?, ?)", (review_id, at, text))
    tally.notes += 1
    return True
