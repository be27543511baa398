"""What a site shows, when only its recent part is read again: how far to go back, and which ids still stand there.

Pure. Reviews are read again for 30 days, because sites of this sort do not tell what was edited. Not here: the reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from store.records import IncomingReview

READ_AGAIN = timedelta(days=30)
#: Ids remembered between polls, so that one that vanished is noticed.
REMEMBERED = 500


def read_since(state: Mapping[str, Any], place: str, again: timedelta = READ_AGAIN) -> datetime | None:
    """From when on to read: so long before the last complete reading of this place; `None` for everything."""
    moment = remembered_moment(state, place, "read_at")
    return None if moment is None else moment - again


def remembered_moment(state: Mapping[str, Any], place: str, name: str) -> datetime | None:
    """A time that was remembered about this place."""
    if state.get("place") != place:
        return None
    try:
        moment = datetime.fromisoformat(str(state.get(name, "")))
    except ValueError:
        return None
    return None if moment.tzinfo is None else moment


def state_after(place: str, read_at: datetime, listing: Sequence[tuple[str, str]], **more: Any) -> dict[str, Any]:
    """What to remember after a complete reading."""
    return {
        "place": place,
        "read_at": read_at.astimezone(UTC).isoformat(),
        "listed": [list(each) for each in listing],
        **more,
    }


def listing_after(
    seen: Iterable[IncomingReview], state: Mapping[str, Any], place: str, since: datetime | None
) -> list[tuple[str, str]]:
    """The ids, with their times, that stand at the site as far as we know, newest first: those just seen, and those from
    before `since`, which were not looked at this time."""
    now_listed = {review.external_id: _stamp(review.created_at) for review in seen}
    earlier = {}
    if since is not None and state.get("place") == place:
        limit = _stamp(since)
        earlier = {str(identity): str(at) for identity, at in state.get("listed", ()) if str(at) <= limit}
    both = sorted({**earlier, **now_listed}.items(), key=lambda each: (each[1], each[0]), reverse=True)
    return both[:REMEMBERED]


def _stamp(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S") if moment is not None else ""
