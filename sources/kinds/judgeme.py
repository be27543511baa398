"""Reviews of a shop at Judge.me, read and answered through its API. Facts: SOURCES.md section 12.

Its list tells no replies, so nothing can be read back: `thread` says so instead of showing an empty thread. Not here: the
private answers that Judge.me offers as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from sources.contract import Posted, ReplyLimits, Setting, Web
from sources.dates import iso_time
from sources.errors import OutcomeUnknown, PayloadChanged, SettingsWrong, ThreadUnreadable
from sources.kinds.feed_parts import web_address
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import one_line, text_of_html
from sources.posting import as_told_to_the_outbox, number_of
from sources.sign_in import token
from store.records import IncomingReview, Page, Review, SeenReply, Source

key = "judgeme"
title = "Judge.me"
letter = "J"
help = (
    "The address of your shop as Judge.me knows it (for Shopify it ends in .myshopify.com) and the private API token: in "
    "Judge.me under Settings → Integrations → View API tokens. The public token is not enough."
)
reads = "Reads stars, title, text and author of every review; Judge.me's list shows no replies."
posts = "Posts your reply under the review; the customer gets no e-mail about it from Judge.me."
settings = (
    Setting("shop_domain", "Shop domain", help="Without https://.", placeholder="example.myshopify.com"),
    Setting("api_token", "Private API token", type="secret", secret=True, help="Judge.me → Settings → Integrations."),
    BASE_URL,
)
replies = ReplyLimits()
default_interval_minutes = 60

_PER_PAGE = 100
_MOST_PAGES = 200
_WHAT = "reviews"


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything the first time, later what is younger than 30 days before the last reading.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, shop = base_address(source), shop_domain(source)
    yield from read(_leaves(web, base, shop), state, f"{base} {shop}", Reading(most=_MOST_PAGES))


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Post the text under the review, once, and without Judge.me's e-mail to the customer, which is on by default.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        sent = {"review_id": int(number_of(review)), "send_reply_email": False, "reply": {"content": text}}
        query = urlencode({"shop_domain": shop_domain(source)})
        answer = web.post(f"{base_address(source)}/replies?{query}", json=sent, headers=_headers(web))
    if not answer.body.strip():
        return Posted()
    try:
        found = document(answer, "the reply")
    except PayloadChanged as problem:
        raise OutcomeUnknown(
            "Judge.me answered with something else than the reply; it may or may not stand there.",
            f"{problem} {problem.details}",
        ) from problem
    told = found.get("reply") if isinstance(found, dict) and isinstance(found.get("reply"), dict) else found
    return Posted(
        external_id=str(number_at(told, "id") or ""),
        posted_at=iso_time(text_at(told, "created_at"), answer.asked_at).moment,
    )


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """:raises ThreadUnreadable: always."""
    raise ThreadUnreadable(
        "Judge.me does not show which replies stand under a review; look at the review on its page.",
        "the list of reviews carries no replies",
    )


# --- settings -------------------------------------------------------------------------------------------------------


def shop_domain(source: Source) -> str:
    """The shop's domain, also out of a pasted address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("shop_domain", "").strip().lower()
    domain = (urlsplit(text).netloc if "://" in text else text).partition("/")[0]
    if "." not in domain or any(character.isspace() for character in domain):
        raise SettingsWrong("The shop domain is missing; it looks like example.myshopify.com.", text[:100])
    return domain


def base_address(source: Source) -> str:
    """Judge.me's own API, or the one that the settings name instead: with a path it is taken as it is.

    :raises SettingsWrong: that one is no web address."""
    return service_address(source, "https://api.judge.me", "/api/v1")


def _headers(web: Web) -> dict[str, str]:
    return token("X-Api-Token", web.secret("api_token"))


# --- reading --------------------------------------------------------------------------------------------------------


def _leaves(web: Web, base: str, shop: str) -> Iterator[Leaf]:
    headers = _headers(web)
    for number in count(1):
        query = urlencode({"shop_domain": shop, "per_page": _PER_PAGE, "page": number})
        answer = web.get(f"{base}/reviews?{query}", headers=headers, accept="application/json")
        found = document(answer, _WHAT)
        entries = objects(found.get("reviews") if isinstance(found, dict) else None, _WHAT)
        reviews, rejected = identified(
            filter(_is_kept, entries),
            lambda entry: number_at(entry, "id"),
            partial(_review, shop=shop, now=answer.asked_at),
        )
        met = frozenset(str(number_at(entry, "id")) for entry in entries)
        last = not entries or _is_last(found, len(entries))
        yield Leaf(reviews, answer.asked_at, rejected, met, last)


def _is_last(found: Mapping[str, Any], many: int) -> bool:
    """Fewer than a full page, by the size that Judge.me says it used: it may give fewer than were asked for."""
    size = number_at(found, "per_page")
    return bool(size) and many < size


def _is_kept(entry: Mapping[str, Any]) -> bool:
    """The owner has not thrown it away at Judge.me."""
    return text_at(entry, "curated") != "spam"


def _review(entry: Mapping[str, Any], shop: str, now: datetime) -> IncomingReview:
    told = iso_time(text_at(entry, "created_at"), now)
    stars = number_at(entry, "rating")
    handle = text_at(entry, "product_handle")
    extra = {
        "verified": one_line(text_at(entry, "verified"), 40),
        "shown": "no" if entry.get("hidden") is True or entry.get("published") is False else "",
    }
    return IncomingReview(
        external_id=str(number_at(entry, "id")),
        title=one_line(text_of_html(text_at(entry, "title"))),
        text=text_of_html(text_at(entry, "body")),
        author=one_line(text_at(entry, "reviewer", "name"), 200),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(entry.get("rating", ""))[:40],
        url=web_address(f"https://{shop}/products/{quote(handle)}") if handle else web_address(f"https://{shop}/"),
        created_at=told.moment,
        created_text=told.text,
        created_precision=told.precision,
        updated_at=iso_time(text_at(entry, "updated_at"), now).moment,
        product=one_line(text_at(entry, "product_title") or handle, 200),
        extra={name: value for name, value in extra.items() if value},
    )
