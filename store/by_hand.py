"""Complaints that no site shows: told at the counter, on the telephone, in a letter. Written down once, kept like the others.

Each channel is a source of its own, so that coverage tells them apart. A complaint written down by hand is private unless
said otherwise: nobody but the customer reads the answer. Not here: answering (`cases.answer_in_private`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

from store import cases, configured_sources
from store.db import Connections
from store.errors import RequestRefused
from store.poll_sink import PollSink
from store.records import Audience, Brand, Changes, IncomingReview, Page, Source
from store.two_ways_in import BY_HAND

#: The channels that are offered; any other word is one too.
CHANNELS = ("counter", "telephone", "letter", "e-mail", "chat")
#: Clocks differ; what is said to have happened later than this is a slip of the hand.
_SKEW = timedelta(minutes=5)


def write_down(
    connections: Connections,
    brand: Brand,
    *,
    text: str,
    now: datetime,
    channel: str = "counter",
    who: str = "",
    at: datetime | None = None,
    stars: float | None = None,
    audience: Audience = Audience.PRIVATE,
    order_number: str = "",
    mark: str = "",
    language_of: Callable[[str], str] | None = None,
) -> tuple[int, Changes]:
    """Store a complaint and return its review's id, with what changed; nothing where it is there already.

    Without `stars` it is marked as a complaint; with stars the brand's threshold decides, as for any review. `mark` names
    the sheet it was written on, so that a double click stores one complaint; without it, the same words by the same
    person through the same channel in the same minute are one. On disk when this returns.

    :raises RequestRefused: there are no words, or the stars or the time cannot be."""
    text, channel = text.strip(), " ".join(channel.split())[:60] or "counter"
    if not text:
        raise RequestRefused("There are no words: say in a sentence what the complaint is.")
    if stars is not None and not 1 <= stars <= 5:
        raise RequestRefused("A rating is a number of stars from 1 to 5, or leave it out.")
    if at is not None and at > now + _SKEW:
        raise RequestRefused("It cannot have been said in the future: check the time and its zone.")
    at = min(at or now, now)
    told = mark or "\x1f".join((channel.casefold(), who.strip().casefold(), text, at.isoformat(timespec="minutes")))
    identity = "hand-" + hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=10).hexdigest()
    review = IncomingReview(
        external_id=identity,
        text=text,
        author=who.strip()[:200],
        rating=stars,
        rating_raw="" if stars is None else f"{stars:g}",
        audience=audience,
        created_at=at,
        created_text=at.isoformat(timespec="minutes"),
        order_number=order_number.strip()[:100],
    )
    with connections.write(durable=True) as db:
        source = source_of(connections, brand, channel, now)
        changes = PollSink(connections, language_of=language_of).store_page(source, Page(reviews=(review,)), now)
        row = db.conn.execute(
            "select id from reviews where source_id = ? and external_id = ?", (source.id, identity)
        ).fetchone()
        review_id = int(row["id"])
        if changes.new and stars is None:
            marked = cases.mark_complaint(connections, review_id, True, now=now)
            changes |= Changes(reviews=marked.reviews, new_complaints=1)
    return review_id, changes


def source_of(connections: Connections, brand: Brand, channel: str, now: datetime) -> Source:
    """The brand's source for a channel, whatever the case of its letters."""
    for source, _ in configured_sources.list_sources(connections, brand_id=brand.id):
        if source.kind == BY_HAND and source.settings.get("channel", "").casefold() == channel.casefold():
            return source
    return configured_sources.add_source(
        connections,
        brand_id=brand.id,
        kind=BY_HAND,
        name=channel[:1].upper() + channel[1:],
        settings={"channel": channel.casefold()},
        interval_minutes=0,
        now=now,
    )
