"""Comments on the posts and pages of a WordPress site, read and answered through its REST API.

Comments carry no stars: they arrive unrated unless their words spell a rating. The site's own user's comments are replies.
Not here: the API itself (`wordpress_api.py`, `wordpress_posting.py`) and the reviews of a WooCommerce shop (`woocommerce.py`).
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sources.contract import Posted, ReplyLimits, Web
from sources.dates import iso_time
from sources.kinds import wordpress_api as api
from sources.kinds import wordpress_posting as posting
from sources.kinds.feed_parts import web_address
from sources.kinds.identified import identified
from sources.kinds.json_answer import number_at, text_at
from sources.kinds.recent import listing_after, read_since, state_after
from sources.kinds.wordpress_replies import RepliesByParent
from sources.plain_text import one_line, text_of_html
from sources.posting import as_told_to_the_outbox, number_of
from sources.ratings import rating_of_review
from store.records import IncomingReview, Page, Review, SeenReply, Source

key = "wordpress"
title = "WordPress comments"
letter = "W"
help = (
    "The address of your site, a user who may moderate comments, and an application password for that user (WordPress "
    "5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on."
)
reads = "Reads the comments on posts and pages, those that wait for approval too, and the answers of your own user."
posts = "Posts your reply as a comment under the one it answers."
settings = api.settings
replies = ReplyLimits(length=65_525, unit="bytes", editable=True)
default_interval_minutes = 60


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything the first time, later what is younger than 30 days before the last reading; newest first.

    :raises SourceProblem: what hinders; pages given before that stay."""
    site = api.site_of(source, web)
    us = api.ourselves(web, site)
    since = read_since(state, site.base)
    query = {} if since is None else {"after": since.strftime("%Y-%m-%dT%H:%M:%S")}
    answers = RepliesByParent(us)
    seen: dict[str, IncomingReview] = {}
    started: datetime | None = None
    notes: list[str] = []
    for found, asked_at in api.comments(web, site, query, notes):
        started = started or asked_at
        # Newest first: an answer is always read before, or together with, what it answers.
        others = answers.take(found, asked_at)
        page = _page(others, answers, asked_at)
        fresh = tuple(review for review in page.reviews if review.external_id not in seen)
        seen.update((review.external_id, review) for review in fresh)
        if fresh or page.rejected:
            yield Page(reviews=fresh, rejected=page.rejected)
    if started is None:
        return
    late = answers.not_given()
    if late:
        yield _older(web, site, late, answers)
    listing = listing_after(seen.values(), state, site.base, since)
    yield Page(
        listing=tuple(identity for identity, _ in listing),
        state=state_after(site.base, started, listing),
        notes=tuple(notes),
    )


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Post the text as a comment under the review, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        site, number = api.site_of(source, web), number_of(review)
        return posting.post_reply(web, site, posting.post_of(web, site, number), number, text)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our answers under the comment now, oldest first, those that wait for approval too.

    :raises SourceProblem: it cannot be known."""
    return api.thread(web, api.site_of(source, web), number_of(review))


def _older(web: Web, site: api.Site, parents: list[str], answers: RepliesByParent) -> Page:
    """Comments from before the part that is read again, whose answer is new."""
    reviews: list[IncomingReview] = []
    for start in range(0, len(parents), 100):
        some = ",".join(parents[start : start + 100])
        for found, asked_at in api.comments(web, site, {"parent": some}, []):
            answers.take(found, asked_at)
        for found, asked_at in api.comments(web, site, {"include": some}, []):
            reviews.extend(_page(answers.without_ours(found), answers, asked_at).reviews)
    return Page(reviews=tuple({review.external_id: review for review in reviews}.values()))


def _page(found: list[dict[str, Any]], answers: RepliesByParent, now: datetime) -> Page:
    # Not pingbacks, trackbacks and editors' notes.
    comments = [each for each in found if text_at(each, "type") in ("comment", "")]
    reviews, rejected = identified(
        comments,
        lambda comment: number_at(comment, "id"),
        partial(_review, answers=answers, now=now),
        name="comment",
    )
    return Page(reviews=reviews, rejected=rejected)


def _review(comment: Mapping[str, Any], answers: RepliesByParent, now: datetime) -> IncomingReview:
    identity = str(number_at(comment, "id"))
    told = iso_time(text_at(comment, "date_gmt"), now)
    text = text_of_html(text_at(comment, "content", "rendered"))
    guessed = rating_of_review("", text)
    extra = {"post": str(number_at(comment, "post") or "")}
    if number_at(comment, "parent"):
        extra["in reply to"] = str(number_at(comment, "parent"))
    if text_at(comment, "status") == "hold":
        extra["status"] = "waits for approval"
    return IncomingReview(
        external_id=identity,
        text=text,
        author=one_line(html.unescape(text_at(comment, "author_name")), 200),
        author_url=web_address(text_at(comment, "author_url")),
        rating=guessed.stars if guessed else None,
        rating_raw=guessed.raw if guessed else "",
        rating_guessed=guessed is not None,
        url=web_address(text_at(comment, "link")),
        created_at=told.moment,
        created_text=told.text,
        created_precision=told.precision,
        replies=answers.given_to(identity),
        extra={name: value for name, value in extra.items() if value},
    )
