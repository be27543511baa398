"""Reviews of an app at App Store Connect, Apple's API for developers, read and answered. Facts: SOURCES.md section 2.

Apple keeps one reply for each review: a new one replaces it, and shows up in the store some time later. Not here: the public
feed of reviews (`apple_rss.py`), which needs no key and takes no replies.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from sources.access import Access, Token
from sources.contract import Answer, Posted, ReplyLimits, Setting, Web
from sources.dates import iso_time
from sources.errors import (
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    Unreachable,
)
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, answers_listed, read
from sources.kinds.reply_answer import reply_in
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import clean, one_line
from sources.posting import as_told_to_the_outbox, identity_of
from sources.signatures import signed
from store.records import IncomingReview, Page, Rejected, Review, SeenReply, Source

key = "app_store_connect"
title = "App Store Connect"
letter = "A"
help = (
    "The number of your app, and a team key for the App Store Connect API: Users and Access → Integrations, where the "
    "account holder asks for access once. Choose the role Customer Support; where Apple refuses replies to it, a new key "
    "with Admin. You see the issuer id and the key id there, and download the key (AuthKey_….p8) once. Takes about 30 "
    "minutes. Costs nothing beyond the yearly fee of Apple's developer programme, which you pay already."
)
reads = "Reads stars, title, text, author and country of every review, and your replies, those that wait at Apple too."
posts = "Posts your reply; it replaces an earlier one, and Apple shows it some time later (up to a day)."
settings = (
    Setting("app_id", "App number", help="Digits, or the App Store address.", placeholder="1510826067"),
    Setting("issuer_id", "Issuer id", help="Above the list of keys.", placeholder="57246542-96fe-1a63-…"),
    Setting("key_id", "Key id", help="Beside the key's name.", placeholder="2X9R4HXF34"),
    Setting("private_key", "Private key", type="secret", secret=True, help="The whole text of the file AuthKey_….p8."),
    BASE_URL,
)
#: 5,970 is what tools agree upon; Apple's documents name no figure.
replies = ReplyLimits(length=5_970, unit="characters", replies_per_review=1, replaces=True, editable=True)
default_interval_minutes = 60

_BASE = "https://api.appstoreconnect.apple.com"
_WHAT = "reviews"
#: Apple takes tokens of up to 20 minutes; a new one costs nothing.
_TOKEN_LIFE = timedelta(minutes=15)
#: 200 reviews a page. A key has some 3,600 requests an hour.
_READING = Reading(most=250, promised=True, whole_every=timedelta(hours=24))
#: So many requests of the hour are left for replies and for the owner's other tools.
_LEFT_FOR_OTHERS = 50
_REVIEW_ID = r"[A-Za-z0-9-]{1,100}"
#: Apple answers 429 to requests in parallel, with plenty of the hour's allowance left (Apple's forum, thread 731014).
_one_at_a_time = threading.Lock()


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything once a day, because a reply to an old review may go live; in between what is younger than 30 days
    before the last reading.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, app = base_address(source), app_number(source)
    yield from read(_leaves(_access(source, web), base, app), state, f"{base} {app}", _READING)


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Put the text in place of whatever we had answered, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        identity = identity_of(review, _REVIEW_ID)
        sent = {
            "data": {
                "type": "customerReviewResponses",
                "attributes": {"responseBody": text},
                "relationships": {"review": {"data": {"type": "customerReviews", "id": identity}}},
            }
        }
        address = f"{base_address(source)}/v1/customerReviewResponses"
        headers = _access(source, web).headers()
        try:
            with _one_at_a_time:
                answer = web.post(address, json=sent, headers=headers)
        except SignInNeeded as problem:
            raise _in_our_words(problem, "reply") from problem
        except ReplyRefused as problem:
            if problem.status in (404, 410):
                raise _review_is_gone(problem.details) from problem
            raise
    return _posted(answer)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our reply under the review now, published or waiting at Apple.

    :raises SourceProblem: it cannot be known."""
    identity, base, access = identity_of(review, _REVIEW_ID), base_address(source), _access(source, web)
    try:
        with _one_at_a_time:
            answer = access.get(f"{base}/v1/customerReviews/{quote(identity)}?include=response")
    except Unreachable as problem:
        if problem.status not in (404, 410):
            raise
        # A reply is not refused for good before the list, too, was asked.
        listed = answers_listed(identity, _leaves(access, base, app_number(source)))
        if listed is None:
            raise _review_is_gone(problem.details) from problem
        return listed
    found = document(answer, "the review")
    entry = found.get("data") if isinstance(found, dict) else None
    if not isinstance(entry, dict) or text_at(entry, "id") != identity:
        raise PayloadChanged("Apple answers, but not with the review.", f"review {identity}")
    reply_there = _replies_in(found, answer).get(_reply_id(entry))
    return [reply_there] if reply_there else []


# --- settings and sign-in -------------------------------------------------------------------------------------------


def app_number(source: Source) -> str:
    """The app's number, also out of a pasted App Store address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("app_id", "").strip()
    match = re.fullmatch(r"(?:id)?(\d{3,15})", text, re.ASCII) or re.search(r"/(?:id|apps/)(\d{3,15})(?:\D|$)", text)
    if match is None:
        raise SettingsWrong(
            "The app number is missing; it is the digits behind “id” in the App Store address.", text[:100]
        )
    return match.group(1)


def base_address(source: Source) -> str:
    """:raises SettingsWrong: the settings name no web address."""
    return service_address(source, _BASE).removesuffix("/v1")


def _access(source: Source, web: Web) -> Access:
    issuer, key_id = (source.settings.get(name, "").strip() for name in ("issuer_id", "key_id"))
    if not issuer or not key_id:
        raise SettingsWrong("The issuer id or the key id is missing; both stand beside the key in App Store Connect.")

    def fetch() -> Token:
        now = web.now()
        claims = {"iss": issuer, "aud": "appstoreconnect-v1"}
        key = web.secret("private_key")
        return Token(
            signed(claims, key, algorithm="ES256", key_id=key_id, now=now, life=_TOKEN_LIFE), now + _TOKEN_LIFE
        )

    return Access(web, fetch)


# --- reading --------------------------------------------------------------------------------------------------------


def _leaves(access: Access, base: str, app: str) -> Iterator[Leaf]:
    query = urlencode({"include": "response", "limit": 200, "sort": "-createdDate"})
    asked: set[str] = set()
    while query and query not in asked:
        asked.add(query)
        try:
            with _one_at_a_time:
                answer = access.get(f"{base}/v1/apps/{app}/customerReviews?{query}")
        except SignInNeeded as problem:
            raise _in_our_words(problem, "read reviews") from problem
        found = document(answer, _WHAT)
        entries = objects(found.get("data") if isinstance(found, dict) else None, _WHAT)
        reviews, rejected = _reviews(entries, _replies_in(found, answer), app, answer)
        # Only the question of the next page is taken over: our token goes to the address that we know, to no other.
        query = urlsplit(text_at(found, "links", "next")).query
        yield Leaf(reviews, answer.asked_at, rejected, frozenset(text_at(each, "id") for each in entries), not query)
        _leave_some(answer)


def _leave_some(answer: Answer) -> None:
    """Before the next request: Apple tells how many are left in this hour ("user-hour-lim:3500;user-hour-rem:500;").

    :raises RateLimited: almost none."""
    left = re.search(r"user-hour-rem:\s*(\d{1,9})", answer.headers.get("x-rate-limit", ""))
    if left is not None and int(left.group(1)) < _LEFT_FOR_OTHERS:
        raise RateLimited(
            "The key's requests for this hour are almost used up; the rest is read later.",
            f"{left.group(1)} left",
            answer.asked_at + timedelta(minutes=20),
        )


def _reply_id(entry: Mapping[str, Any]) -> str:
    linked = entry.get("relationships")
    response = linked.get("response") if isinstance(linked, dict) else None
    return text_at(response, "data", "id")


def _replies_in(found: Mapping[str, Any], answer: Answer) -> dict[str, SeenReply]:
    """The replies that came along, by their ids. As one replaces the other, the words tell them apart, not the id."""
    included = found.get("included")
    replies = {}
    for each in included if isinstance(included, list) else []:
        if isinstance(each, dict) and text_at(each, "type") == "customerReviewResponses":
            told = each.get("attributes")
            replies[text_at(each, "id")] = SeenReply(
                text=clean(text_at(told, "responseBody")),
                posted_at=iso_time(text_at(told, "lastModifiedDate"), answer.asked_at).moment,
                live=text_at(told, "state") == "PUBLISHED",
            )
    return {identity: one for identity, one in replies.items() if one.text}


def _reviews(
    entries: list[dict[str, Any]], replies: Mapping[str, SeenReply], app: str, answer: Answer
) -> tuple[tuple[IncomingReview, ...], tuple[Rejected, ...]]:
    reviews, rejected = [], []
    for entry in entries:
        told = entry.get("attributes")
        if not text_at(entry, "id"):
            rejected.append(Rejected("The review has no id.", str(entry)[:200]))
        elif not isinstance(told, dict):
            rejected.append(Rejected("The review has no words and no stars.", str(entry)[:200]))
        else:
            answered = replies.get(_reply_id(entry))
            reviews.append(_review(text_at(entry, "id"), told, (answered,) if answered else (), app, answer))
    return tuple(reviews), tuple(rejected)


def _review(
    identity: str, told: Mapping[str, Any], replies: tuple[SeenReply, ...], app: str, answer: Answer
) -> IncomingReview:
    created = iso_time(text_at(told, "createdDate"), answer.asked_at)
    stars = number_at(told, "rating")
    territory = one_line(text_at(told, "territory"), 40)
    return IncomingReview(
        external_id=identity,
        title=one_line(text_at(told, "title")),
        text=clean(text_at(told, "body")),
        author=one_line(text_at(told, "reviewerNickname"), 200),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(told.get("rating", ""))[:40],
        url=f"https://appstoreconnect.apple.com/apps/{app}",
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        replies=replies,
        extra={"country": territory} if territory else {},
    )


# --- replying -------------------------------------------------------------------------------------------------------


def _in_our_words(problem: SignInNeeded, what: str) -> SignInNeeded:
    if problem.status == 403:
        # By Apple's documents Customer Support may reply; its forum (thread 770673) tells of keys where only Admin could.
        return problem.in_other_words(
            f"Apple does not let this key {what} (HTTP 403). A key's role cannot be changed: make a new one with the role "
            "Customer Support or Admin, and enter it."
        )
    if problem.status == 401:
        return problem.in_other_words(
            "Apple does not accept the key (HTTP 401). Was it revoked, do issuer id and key id belong to it, and is this "
            "computer's clock right? Mend that, then resume the source."
        )
    return problem


def _review_is_gone(details: str) -> ReplyRefused:
    return ReplyRefused(
        "This review is no longer at the App Store, so it takes no reply. Your words are kept.", details
    )


def _posted(answer: Answer) -> Posted:
    entry = reply_in(answer, "Apple", "data")
    told = entry.get("attributes")
    return Posted(
        external_id=text_at(entry, "id"),
        live=text_at(told, "state") == "PUBLISHED",
        posted_at=iso_time(text_at(told, "lastModifiedDate"), answer.asked_at).moment,
    )
