"""Reviews of a game or program at Steam, from its public API; no key is needed. Facts: SOURCES.md section 14.

Steam knows thumbs, no stars: "not recommended" counts as the lowest rating, "recommended" as the highest, and its own
word is kept. No call that takes a reply is documented, so the owner answers at the site. Two addresses are known: the
service since 2026, and the store's older one, which is asked where the new one does not answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode

from sources.contract import Answer, Setting, Web
from sources.dates import epoch_time
from sources.errors import ForbiddenAddress, PayloadChanged, SettingsWrong, SignInNeeded, SourceProblem, Unreachable
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import one_line, text_of_bbcode
from store.records import NOT_RECOMMENDED, RECOMMENDED, IncomingReview, Page, SeenReply, Source

key = "steam"
title = "Steam"
letter = "S"
help = (
    "The number of your game: the digits in its address at the Steam store. No sign-in is needed. Takes two minutes and "
    "costs nothing. Steam gives thumbs instead of stars and no names of players; it asks visitors without a key to come "
    "seldom, so a large game is read slowly."
)
reads = "Reads the verdict, text, language and votes of each review, and the developer's answer."
posts = "Steam takes no answers from programs: Heard copies your reply and opens the review, where you answer it."
settings = (
    Setting("app_id", "App number", help="Digits, or the address at the store.", placeholder="1145360"),
    BASE_URL,
)
replies = None
default_interval_minutes = 120

_SERVICE = "https://api.steampowered.com"
_STORE = "https://store.steampowered.com"
_WHAT = "reviews"


def _last_changed(review: IncomingReview) -> datetime | None:
    return review.updated_at


#: 50 pages of 100, the last changed ones first. Answers of the developer do not move a review up, so once a day it is
#: read as far as it is the first time.
_READING = Reading(
    most=50,
    promised=True,
    by=_last_changed,
    again=timedelta(days=2),
    whole_every=timedelta(hours=24),
    tells_vanished=False,
)
#: Steam's names for languages (its API language codes) that are no English name of one in ISO 639-1.
_LANGUAGES = {
    "arabic": "ar", "brazilian": "pt", "bulgarian": "bg", "czech": "cs", "danish": "da", "dutch": "nl", "english": "en",
    "finnish": "fi", "french": "fr", "german": "de", "greek": "el", "hungarian": "hu", "indonesian": "id",
    "italian": "it", "japanese": "ja", "koreana": "ko", "latam": "es", "norwegian": "no", "polish": "pl",
    "portuguese": "pt", "romanian": "ro", "russian": "ru", "schinese": "zh", "spanish": "es", "swedish": "sv",
    "tchinese": "zh", "thai": "th", "turkish": "tr", "ukrainian": "uk", "vietnamese": "vi",
}  # fmt: skip


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """The newest 5,000 the first time and once a day, in between what changed since two days before the last reading.

    :raises SourceProblem: what hinders; pages given before that stay."""
    app = app_number(source)
    service, store = service_address(source, _SERVICE), service_address(source, _STORE)
    yield from read(_leaves(web, service, store, app), state, f"{service} {app}", _READING)


# --- settings -------------------------------------------------------------------------------------------------------


def app_number(source: Source) -> str:
    """The app's number, also out of a pasted address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("app_id", "").strip()
    match = re.fullmatch(r"(\d{1,10})", text, re.ASCII) or re.search(r"/app/(\d{1,10})(?:\D|$)", text, re.ASCII)
    if match is None:
        raise SettingsWrong("The app number is missing; it is the digits in the game's address at Steam.", text[:100])
    return match.group(1)


# --- the two addresses ----------------------------------------------------------------------------------------------


def _leaves(web: Web, service: str, store: str, app: str) -> Iterator[Leaf]:
    """From the new address; from the old one where the new one fails at the first page, and neither fails differently."""
    new = _pages(lambda cursor: _from_service(web, service, app, cursor), app)
    try:
        first = next(new)
    except (Unreachable, PayloadChanged, SignInNeeded, ForbiddenAddress) as problem:
        old = _pages(lambda cursor: _from_store(web, store, app, cursor), app)
        try:
            first = next(old)
        except SourceProblem:
            raise problem from None
        new = old
    yield first
    yield from new


def _pages(ask: Callable[[str], tuple[Answer, Mapping[str, Any]]], app: str) -> Iterator[Leaf]:
    cursor = "*"
    asked: set[str] = set()
    while cursor not in asked:
        asked.add(cursor)
        answer, found = ask(cursor)
        # At the end the list is left out.
        entries = objects(found.get("reviews", []), _WHAT)
        reviews, rejected = identified(entries, _identity, partial(_review, app=app, now=answer.asked_at))
        cursor = text_at(found, "cursor")
        met = frozenset(_identity(entry) for entry in entries)
        yield Leaf(reviews, answer.asked_at, rejected, met, last=not entries or not cursor)


def _from_service(web: Web, base: str, app: str, cursor: str) -> tuple[Answer, Mapping[str, Any]]:
    # filter 2: by the last change; review_type 0 and purchase_type 1: all of them; off-topic ones (review bombs) too.
    query = {
        "appid": app, "filter": 2, "languages[0]": "all", "purchase_type": 1, "review_type": 0, "num_per_page": 100,
        "filter_offtopic_activity": 0, "cursor": cursor,
    }  # fmt: skip
    answer = web.get(f"{base}/IUserReviewsService/GetAppReviews/v1/?{urlencode(query)}", accept="application/json")
    found = document(answer, _WHAT)
    wrapped = found.get("response") if isinstance(found, dict) else None
    if not isinstance(wrapped, dict):
        raise PayloadChanged("Steam answers, but not with reviews.", f"found {_names(found)}")
    return answer, wrapped


def _from_store(web: Web, base: str, app: str, cursor: str) -> tuple[Answer, Mapping[str, Any]]:
    query = {
        "json": 1, "filter": "updated", "language": "all", "purchase_type": "all", "review_type": "all",
        "num_per_page": 100, "filter_offtopic_activity": 0, "cursor": cursor,
    }  # fmt: skip
    answer = web.get(f"{base}/appreviews/{app}?{urlencode(query)}", accept="application/json")
    found = document(answer, _WHAT)
    if not isinstance(found, dict) or number_at(found, "success") != 1:
        raise PayloadChanged("Steam answers, but not with reviews.", f"found {_names(found)}")
    return answer, found


def _names(found: Any) -> str:
    return str(sorted(found)[:10]) if isinstance(found, dict) else type(found).__name__


# --- reading --------------------------------------------------------------------------------------------------------


def _identity(entry: Mapping[str, Any]) -> str:
    return text_at(entry, "recommendationid") or str(number_at(entry, "recommendationid") or "")


def _review(entry: Mapping[str, Any], app: str, now: datetime) -> IncomingReview:
    created = epoch_time(entry.get("timestamp_created"), now)
    verdict = entry.get("voted_up")
    author = entry.get("author")
    player = text_at(author, "steamid") or str(number_at(author, "steamid") or "")
    page = f"https://steamcommunity.com/profiles/{player}" if player.isascii() and player.isdigit() else ""
    minutes = number_at(author, "playtime_at_review")
    extra = {
        "verdict": _verdict(verdict),
        "played": f"{minutes / 60:.1f} hours before writing" if minutes else "",
        "refunded": "yes" if entry.get("refunded") is True else "",
        "early access": "yes" if entry.get("written_during_early_access") is True else "",
    }
    return IncomingReview(
        external_id=_identity(entry),
        text=text_of_bbcode(text_at(entry, "review")),
        author=one_line(text_at(author, "personaname"), 200),
        author_url=page,
        rating={True: 5.0, False: 1.0}.get(verdict) if isinstance(verdict, bool) else None,
        rating_raw=_verdict(verdict),
        language=_LANGUAGES.get(text_at(entry, "language"), ""),
        url=f"{page}/recommended/{app}/" if page else f"https://steamcommunity.com/app/{app}/reviews/",
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        updated_at=epoch_time(entry.get("timestamp_updated"), now).moment,
        votes=number_at(entry, "votes_up") if "votes_up" in entry else None,
        replies=_replies(entry, now),
        extra={name: value for name, value in extra.items() if value},
    )


def _verdict(voted_up: object) -> str:
    if not isinstance(voted_up, bool):
        return ""
    return RECOMMENDED if voted_up else NOT_RECOMMENDED


def _replies(entry: Mapping[str, Any], now: datetime) -> tuple[SeenReply, ...]:
    words = text_of_bbcode(text_at(entry, "developer_response"))
    if not words:
        return ()
    return (SeenReply(text=words, posted_at=epoch_time(entry.get("timestamp_dev_responded"), now).moment),)
