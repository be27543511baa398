"""Product reviews of a WooCommerce shop, read through its REST API and answered as comments under them.

The list of reviews holds no answers: those are ordinary comments, read from WordPress beside it (SOURCES.md section 10).
Not here: the API itself (`wordpress_api.py`, `wordpress_posting.py`) and the comments of a blog (`wordpress.py`).
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from sources.contract import Posted, ReplyLimits, Setting, Web
from sources.dates import iso_time
from sources.errors import PayloadChanged, SettingsWrong, Unreachable
from sources.kinds import wordpress_api as api
from sources.kinds import wordpress_posting as posting
from sources.kinds.feed_parts import web_address
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, number_at, text_at
from sources.kinds.recent import listing_after, read_since, state_after
from sources.kinds.wordpress_replies import RepliesByParent
from sources.plain_text import one_line, text_of_html
from sources.posting import as_told_to_the_outbox, number_of
from sources.sign_in import basic
from store.records import IncomingReview, Page, Review, SeenReply, Source

key = "woocommerce"
title = "WooCommerce product reviews"
letter = "W"
help = (
    "The address of your shop, a user who is administrator or shop manager, and an application password for that user "
    "(WordPress 5.6 or newer: Users → Profile → Application passwords). Pretty permalinks must be switched on. A "
    "consumer key and secret (WooCommerce → Settings → Advanced → REST API) are needed only where the shop wants them "
    "for reading reviews."
)
reads = "Reads the reviews of all products with their stars, those that wait for approval too, and your answers."
posts = "Posts your reply as a comment under the review."
settings = (
    *api.settings,
    Setting("consumer_key", "Consumer key", required=False, help="Only together with its secret.", placeholder="ck_…"),
    Setting("consumer_secret", "Consumer secret", type="secret", secret=True, required=False, help="Begins with cs_."),
)
replies = ReplyLimits(length=65_525, unit="bytes", editable=True)
default_interval_minutes = 60

#: Asked for one after the other: the list shows only approved reviews unless told otherwise.
_STATUSES = ("hold", "approved")
_WHAT = "reviews"


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything the first time, later what is younger than 30 days before the last reading; newest first.

    :raises SourceProblem: what hinders; pages given before that stay."""
    site = api.site_of(source, web)
    headers = _reading_headers(source, web, site)
    us = api.ourselves(web, site)
    since = read_since(state, site.base)
    after = {} if since is None else {"after": since.strftime("%Y-%m-%dT%H:%M:%S")}
    answers = RepliesByParent(us)
    notes: list[str] = []
    started: datetime | None = None
    # An answer is younger than what it answers, so the same span of time holds all answers to the reviews in it.
    for found, asked_at in api.comments(web, site, after | _author(us), notes):
        started = started or asked_at
        answers.take(found, asked_at)
    seen: dict[str, IncomingReview] = {}
    for page in _reviews(web, site, headers, after, answers):
        fresh = tuple(review for review in page.reviews if review.external_id not in seen)
        seen.update((review.external_id, review) for review in fresh)
        if fresh or page.rejected:
            yield replace(page, reviews=fresh)
    if late := answers.not_given():
        yield from _older(web, site, headers, late, answers)
    listing = listing_after(seen.values(), state, site.base, since)
    remembered = state_after(site.base, started, listing) if started else None
    yield Page(listing=tuple(identity for identity, _ in listing), state=remembered, notes=tuple(notes))


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Post the text as a comment under the review, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        site, number = api.site_of(source, web), number_of(review)
        product = _product_of(web, site, _reading_headers(source, web, site), number)
        return posting.post_reply(web, site, product, number, text)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our answers under the review now, oldest first, those that wait for approval too.

    :raises SourceProblem: it cannot be known."""
    return api.thread(web, api.site_of(source, web), number_of(review))


# --- the shop's part of the API -------------------------------------------------------------------------------------


def _reading_headers(source: Source, web: Web, site: api.Site) -> Mapping[str, str]:
    """The consumer key where the owner gave one; else the application password serves for reading too."""
    consumer = source.settings.get("consumer_key", "").strip()
    return basic(consumer, web.secret("consumer_secret").strip()) if consumer else site.headers


def _address(site: api.Site) -> str:
    return f"{site.base}/wp-json/wc/v3/products/reviews"


def _author(us: api.Ourselves) -> dict[str, str]:
    return {"author": str(us.number)} if us.number else {}


def _reviews(
    web: Web, site: api.Site, headers: Mapping[str, str], query: Mapping[str, str], answers: RepliesByParent
) -> Iterator[Page]:
    for status in _STATUSES:
        wanted = {"order": "desc", "orderby": "date_gmt", "status": status, **query}
        for found, asked_at in _pages(web, site, headers, wanted):
            yield _page(found, site, answers, asked_at)


def _pages(
    web: Web, site: api.Site, headers: Mapping[str, str], query: Mapping[str, str]
) -> Iterator[tuple[list[dict[str, Any]], datetime]]:
    try:
        yield from api.pages(web, _address(site), headers, query, _WHAT)
    except Unreachable as problem:
        if problem.status != 404:
            raise
        raise SettingsWrong(
            "No WooCommerce answers at this address (HTTP 404). Check the address of the shop, and that its permalinks are not set "
            "to “plain”.",
            problem.details,
        ) from problem


def _older(
    web: Web, site: api.Site, headers: Mapping[str, str], parents: list[str], answers: RepliesByParent
) -> Iterator[Page]:
    """Reviews from before the part that is read again, whose answer is new. Answers to blog comments find none."""
    for start in range(0, len(parents), api.PER_PAGE):
        some = ",".join(parents[start : start + api.PER_PAGE])
        for found, asked_at in api.comments(web, site, {"parent": some}, []):
            answers.take(found, asked_at)
        reviews = {
            review.external_id: review
            for page in _reviews(web, site, headers, {"include": some}, answers)
            for review in page.reviews
        }
        if reviews:
            yield Page(reviews=tuple(reviews.values()))


def _product_of(web: Web, site: api.Site, headers: Mapping[str, str], review_id: str) -> int:
    try:
        answer = web.get(f"{_address(site)}/{review_id}", headers=headers, accept="application/json")
    except Unreachable as problem:
        if problem.status in (404, 410):
            raise posting.review_is_gone(problem) from problem
        raise
    found = document(answer, _WHAT)
    posting.refuse_if_thrown_away(found)
    product = number_at(found, "product_id")
    if not product:
        raise PayloadChanged("The shop does not say which product the review belongs to.", f"review {review_id}")
    return product


def _page(found: list[dict[str, Any]], site: api.Site, answers: RepliesByParent, now: datetime) -> Page:
    reviews, rejected = identified(
        found, lambda entry: number_at(entry, "id"), partial(_review, site=site, answers=answers, now=now)
    )
    return Page(reviews=reviews, rejected=rejected)


def _review(entry: Mapping[str, Any], site: api.Site, answers: RepliesByParent, now: datetime) -> IncomingReview:
    identity, product = str(number_at(entry, "id")), number_at(entry, "product_id")
    told = iso_time(text_at(entry, "date_created_gmt"), now)
    stars = number_at(entry, "rating")
    extra = {"product id": str(product or ""), "verified buyer": "yes" if entry.get("verified") is True else ""}
    if text_at(entry, "status") == "hold":
        extra["status"] = "waits for approval"
    page = text_at(entry, "product_permalink") or f"{site.base}/?p={product}"
    return IncomingReview(
        external_id=identity,
        text=text_of_html(text_at(entry, "review")),
        author=one_line(html.unescape(text_at(entry, "reviewer")), 200),
        # 0 means that the customer gave no stars, which is not the worst rating.
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(entry.get("rating", ""))[:40],
        url=web_address(f"{page}#comment-{identity}"),
        created_at=told.moment,
        created_text=told.text,
        created_precision=told.precision,
        product=one_line(html.unescape(text_at(entry, "product_name")), 200),
        replies=answers.given_to(identity),
        extra={name: value for name, value in extra.items() if value},
    )
