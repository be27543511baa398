"""The points of a complaint as the owner chose them; a review without a row has those that the rules propose.

Kept as their words and where they stood, so that they are found again after the author edited the review. Not here: how
points are proposed, toggled and answered (`store/rules/complaint_points.py`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from store.db import Connections
from store.records import Changes, ComplaintPoint, Review
from store.rules.complaint_points import found_again
from store.times import to_text

#: Where each point begins in the review (code points) and its words.
Places = tuple[tuple[int, str], ...]


def chosen(connections: Connections, review: Review) -> tuple[ComplaintPoint, ...] | None:
    """The owner's points in the review as it reads today; None where the owner never changed them."""
    places = chosen_places(connections, review.id)
    return None if places is None else found_again(places, review.text)


def chosen_places(connections: Connections, review_id: int) -> Places | None:
    """What is kept for a review, as `put_back` takes it."""
    with connections.read() as db:
        row = db.conn.execute("select points from complaint_points where review_id = ?", (review_id,)).fetchone()
    return None if row is None else tuple((int(start), str(words)) for start, words in json.loads(row[0]))


def choose(connections: Connections, review_id: int, points: Sequence[ComplaintPoint], *, now: datetime) -> Changes:
    """Keep these points for the review; none at all is a choice too. Raises StoreProblem."""
    return put_back(connections, review_id, tuple((point.start, point.text) for point in points), now=now)


def put_back(connections: Connections, review_id: int, places: Places | None, *, now: datetime) -> Changes:
    """Keep what `chosen_places` gave before; None forgets the owner's choice. Raises StoreProblem."""
    with connections.write() as db:
        if places is None:
            db.conn.execute("delete from complaint_points where review_id = ?", (review_id,))
        else:
            db.conn.execute(
                "insert into complaint_points (review_id, points, at) values (?, ?, ?) on conflict (review_id) "
                "do update set points = excluded.points, at = excluded.at",
                (review_id, json.dumps(places), to_text(now)),
            )
    return Changes(reviews=frozenset({review_id}))
