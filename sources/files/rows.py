"""A row of a table as a review, or the reason why it is none. Pure; cells come in by the field they were mapped to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sources import plain_text, ratings
from sources.files.entries import weak_id
from sources.rating_words import NUMBER_WORDS
from sources.written_dates import moment
from store.records import Audience, IncomingReview, SeenReply

#: How exports write that nobody rated.
_NO_RATING = ("-", "–", "none", "null", "n/a", "na")
#: Gives the cell of a field, without blanks around it; empty where the table has none.
Cell = Callable[[str], str]


class Unusable(Exception):
    """This row is no review; `str()` is the reason, a sentence."""


def identity_of(cell: Cell) -> tuple[str, bool]:
    """The identity of a row and whether it is a weak one, made of author, date and words.

    The stars take part only where there are no words: an author who changes them has still written one review."""
    if identity := cell("id"):
        return identity, False
    title, text = cell("title"), cell("text")
    return weak_id(cell("author"), cell("created_at"), title, text[:200], "" if title or text else cell("rating")), True


def review_of(cell: Cell, identity: str, *, weak: bool, order: str, best: float = 5.0, now: datetime) -> IncomingReview:
    """The review in a row, under its identity; `order` is that of its dates (dmy, mdy, or empty), `best` what five stars
    are in bare numbers. Raises Unusable."""
    text = cell("text")
    text = plain_text.clean(without_guard(plain_text.text_of_html(text) if "<" in text else text))
    title = plain_text.one_line(without_guard(cell("title")))
    raw_rating = cell("rating")
    rating = stars(raw_rating, best)
    if not text and not title and rating is None:
        raise Unusable("This row has neither words nor a rating.")
    created_at, precision = moment(cell("created_at"), order, now)
    updated_at, _ = moment(cell("updated_at"), order, now)
    url, language = cell("url"), cell("language")
    return IncomingReview(
        external_id=identity[:500],
        text=text,
        title=title,
        author=plain_text.one_line(without_guard(cell("author"))),
        rating=rating,
        rating_raw=raw_rating,
        language=language[:2].lower() if 2 <= len(language) < 12 else "",
        audience=Audience.PRIVATE if cell("audience").lower() == "private" else Audience.PUBLIC,
        url=url if url.lower().startswith(("http://", "https://")) else "",
        created_at=created_at,
        created_text=cell("created_at"),
        created_precision=precision,
        updated_at=updated_at if created_at is None or updated_at != created_at else None,
        product=plain_text.one_line(cell("product")),
        order_number=cell("order_number")[:100],
        weak_key=weak,
        replies=_reply(cell, order, now),
    )


def stars(raw: str, best: float = 5.0) -> float | None:
    """Stars from a cell; an empty cell and 0 mean that nobody rated. Raises Unusable for what cannot be a rating."""
    if not raw or raw.lower() in _NO_RATING:
        return None
    value = ratings.number(raw)
    if value is None:  # 3/10, ★★☆☆☆, "1 star", ONE
        found = ratings.rating_in_text(raw)
        value = found.stars if found else NUMBER_WORDS.get(raw.lower())
    elif raw.endswith("%"):
        value = ratings.out_of(value, 100)
    elif best > 5 and value:
        value = ratings.out_of(value, best)
    if value is None:
        raise Unusable(f"“{raw[:40]}” is not a rating.")
    if value == 0:
        return None
    if not 1 <= value <= 5:
        raise Unusable(f"A rating of {raw[:40]} is not between 1 and 5 stars.")
    return value


def without_guard(text: str) -> str:
    """Our own export puts an apostrophe before what a spreadsheet would run as a formula; it comes off again here."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text


def _reply(cell: Cell, order: str, now: datetime) -> tuple[SeenReply, ...]:
    """The business's own answer in that row, which stands at the site."""
    text = plain_text.clean(without_guard(cell("reply")))
    if not text:
        return ()
    posted_at, precision = moment(cell("replied_at"), order, now)
    author = plain_text.one_line(cell("replied_by"))
    return (SeenReply(text, author=author, posted_at=posted_at, posted_precision=precision),)
