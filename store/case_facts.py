"""Reads the facts of the complaints in a period: channel, reasons, product, the channel tried before, who they are."""

from __future__ import annotations

from collections import defaultdict

from store import coverage, standings
from store.coverage import Selection
from store.db import Connections
from store.rules.cross_table import CaseFacts


def facts_of(connections: Connections, selection: Selection) -> list[CaseFacts]:
    """The complaints of a selection that were not set aside, oldest first. A product that the owner did not write down is
    the one that the site names."""
    counted = {one.review_id: one for one in coverage.complaints(connections, selection) if not one.set_aside}
    several = len({one.brand for one in counted.values()}) > 1
    reasons: dict[int, list[str]] = defaultdict(list)
    told = {}
    with connections.read() as db:
        for ids in standings.in_slices(list(counted), 500):
            marks = ",".join("?" * len(ids))
            for row in db.conn.execute(
                "select c.review_id, x.name from case_reasons c join reasons x on x.id = c.reason_id "
                f"where c.review_id in ({marks}) order by x.name",
                ids,
            ):
                reasons[row["review_id"]].append(row["name"])
            for row in db.conn.execute(
                "select r.id, coalesce(nullif(c.product, ''), r.product) as product, c.prior_channel, c.who "
                f"from reviews r left join cases c on c.review_id = r.id where r.id in ({marks})",
                ids,
            ):
                told[row["id"]] = row
    return [
        CaseFacts(
            review_id=one.review_id,
            opened_at=one.opened_at,
            channel=f"{one.brand}: {one.source}" if several else one.source,
            reasons=tuple(reasons.get(one.review_id, ())),
            product=told[one.review_id]["product"] or "",
            prior_channel=told[one.review_id]["prior_channel"] or "",
            who=told[one.review_id]["who"] or "",
        )
        for one in sorted(counted.values(), key=lambda one: (one.opened_at, one.review_id))
        if one.review_id in told  # else removed between the two looks
    ]
