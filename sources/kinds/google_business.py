"""Reviews of a place on Google, read and answered through the Business Profile API. Facts: SOURCES.md section 4.

Google keeps one reply for each review and looks it over before it shows it: a new one replaces the old, and "taken" is
not yet "live". Not here: reading its answers (`google_business_answers.py`), and Google's sign-in (`oauth_services.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode

from sources.contract import Place, Posted, ReplyLimits, Setting, Web
from sources.errors import (
    OutcomeUnknown,
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    Unreachable,
)
from sources.kinds.google_business_answers import is_live, places_in, refusal_of, review_in, seen_reply
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL
from sources.oauth import SECRET, Service
from sources.oauth_services import GOOGLE_BUSINESS_SCOPE, google
from sources.owner_access import OwnerAccess
from sources.posting import as_told_to_the_outbox, identity_of
from store.records import Page, Review, SeenReply, Source

key = "google_business"
title = "Google Business Profile"
letter = "G"
help = (
    "A client id of the type “Desktop app” from your own Google Cloud project, which Google has approved for the Business "
    "Profile APIs (“Application for Basic API Access”). You then sign in with the account that manages your place."
)
reads = "Reads every review of a place, with your replies and what Google decided about them."
posts = "Posts your reply, or replaces it; Google shows it once it has looked it over."
settings = (
    Setting("client_id", "Client id", help="Google Cloud → APIs & Services → Credentials → Desktop app.",
            placeholder="….apps.googleusercontent.com"),
    Setting("client_secret", "Client secret", type="secret", secret=True, required=False,
            help="Stands beside the client id; Google wants it although it is no real secret."),
    Setting(SECRET, "Sign-in", type="secret", secret=True, help="In your browser; Google asks you to agree."),
    Setting("account", "Account", required=False, seldom=True, help="A number; after signing in you choose it by name."),
    Setting("location", "Location", required=False, seldom=True, help="The number of your place; likewise."),
    BASE_URL,
)  # fmt: skip
replies = ReplyLimits(length=4096, unit="bytes", replies_per_review=1, replaces=True, editable=True)
default_interval_minutes = 60

_BASE = "https://mybusiness.googleapis.com"
_ACCOUNTS = "https://mybusinessaccountmanagement.googleapis.com"
_PLACES = "https://mybusinessbusinessinformation.googleapis.com"
_PER_PAGE = 50
#: A reply's fate and a vanished review are no change of the review.
_HOW = Reading(400, by=lambda review: review.updated_at or review.created_at, whole_every=timedelta(days=1))
_WHAT = "reviews"
_IDENTITY = r"[A-Za-z0-9_-]{1,200}"


def sign_in(source: Source) -> Service:
    """Google's sign-in for this source."""
    base = _base(source)
    return google(source.settings.get("client_id", ""), GOOGLE_BUSINESS_SCOPE, used_at=base or _BASE, base=base)


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """What changed in the last 30 days, newest change first; everything the first time and once a day, so that Google's
    verdict on an older reply and a review that vanished are noticed.

    :raises SourceProblem: what hinders; pages given before that stay."""
    where = reviews_address(source)
    access = OwnerAccess(sign_in(source), web)
    return read(_leaves(access, where, worked_before=bool(state)), state, where, _HOW)


def _leaves(access: OwnerAccess, where: str, *, worked_before: bool) -> Iterator[Leaf]:
    token, used = "", {""}
    while True:
        query = {"pageSize": _PER_PAGE, "orderBy": "updateTime desc"} | ({"pageToken": token} if token else {})
        with _in_googles_words(worked_before=worked_before):
            answer = access.get(f"{where}?{urlencode(query)}")
        worked_before = True
        found = document(answer, _WHAT)
        reviews, rejected = identified(_entries(found), _has_id, partial(review_in, now=answer.asked_at))
        token = text_at(found, "nextPageToken")
        met = frozenset(review.external_id for review in reviews)
        yield Leaf(reviews, answer.asked_at, rejected, met, last=token in used)
        used.add(token)


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Put the text in its place under the review: it replaces what stands there.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        access = OwnerAccess(sign_in(source), web)
        where = f"{reviews_address(source)}/{identity_of(review, _IDENTITY)}/reply"
        with _in_googles_words(worked_before=True):
            answer = access.put(where, json={"comment": text})
    try:
        found = document(answer, "the reply")
        if not text_at(found, "comment"):
            raise PayloadChanged("There is no reply in Google's answer.", str(found)[:200])
    except PayloadChanged as problem:
        raise OutcomeUnknown(
            "Google answered with something else than the reply; it may or may not stand there.",
            f"{problem} {problem.details}",
        ) from problem
    if why := refusal_of(found):
        raise ReplyRefused(why)
    seen = seen_reply(found, answer.asked_at)
    return Posted(live=is_live(found), posted_at=seen.posted_at if seen else None)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """The reply that stands under this review at Google now.

    :raises SourceProblem: it cannot be read; `ReplyRefused` where the review is gone."""
    access = OwnerAccess(sign_in(source), web)
    try:
        with _in_googles_words(worked_before=True):
            answer = access.get(f"{reviews_address(source)}/{identity_of(review, _IDENTITY)}")
    except Unreachable as problem:
        if problem.status == 404:
            raise ReplyRefused("This review is gone from Google. Your words are kept.", problem.details) from problem
        raise
    found = document(answer, "the review")
    seen = seen_reply(found.get("reviewReply") if isinstance(found, dict) else None, answer.asked_at)
    return [seen] if seen is not None else []


def places(source: Source, web: Web) -> Sequence[Place]:
    """The places that the account which signed in may answer for, to choose from.

    :raises SourceProblem: what hinders."""
    base = _base(source)
    access = OwnerAccess(sign_in(source), web)
    found: list[Place] = []
    with _in_googles_words(worked_before=False):
        accounts = _all(access, f"{base or _ACCOUNTS}/v1/accounts", {"pageSize": 20}, "accounts")
        for account in accounts:
            name = text_at(account, "name")
            query = {"pageSize": 100, "readMask": "name,title,storefrontAddress"}
            if re.fullmatch(r"accounts/\d+", name):
                listed = _all(access, f"{base or _PLACES}/v1/{name}/locations", query, "locations")
                found.extend(places_in(account, listed))
    return found


# --- settings -------------------------------------------------------------------------------------------------------


def reviews_address(source: Source) -> str:
    """Where the reviews of the place are.

    :raises SettingsWrong: it was not chosen yet, or is no number."""
    account, location = (_number(source, name) for name in ("account", "location"))
    return f"{_base(source) or _BASE}/v4/accounts/{account}/locations/{location}/reviews"


def _number(source: Source, name: str) -> str:
    given = source.settings.get(name, "").strip().removesuffix("/").rpartition("/")[2]
    if not given:
        raise SettingsWrong("Choose your place at Google first: sign in, then take it from the list.", f"no {name}")
    if not (given.isascii() and given.isdigit() and len(given) < 40):
        raise SettingsWrong(f"The {name} at Google is a number; it stands behind “{name}s/”.", given[:100])
    return given


def _base(source: Source) -> str:
    """The proxy or test server in place of Google's own hosts; empty for those."""
    base = source.settings.get("base_url", "").strip().rstrip("/")
    if base and not base.lower().startswith(("http://", "https://")):
        raise SettingsWrong("The address of the service should begin with https://.", base[:100])
    return base


# --- reading --------------------------------------------------------------------------------------------------------


@contextmanager
def _in_googles_words(*, worked_before: bool) -> Iterator[None]:
    """What Google's refusals mean. A project that was not approved has a quota of 0, and hears 429 from the first
    request on (Google, "Usage limits"); one that worked before is merely too fast."""
    try:
        yield
    except RateLimited as problem:
        if worked_before or problem.code != "RESOURCE_EXHAUSTED":
            raise
        raise RateLimited(
            "Google has not approved this project for its Business Profile API yet, so it answers nothing (HTTP 429). Ask "
            "for “Basic API Access”; it takes days to weeks, and Heard tries again by itself.",
            problem.details,
            problem.retry_at,
        ) from problem
    except SignInNeeded as problem:
        if problem.status != 403:
            raise
        told = SignInNeeded(
            "Google refuses access (HTTP 403): the account you signed in with must be an owner or manager of this place, and "
            "the Google My Business API must be switched on in your project.",
            problem.details,
        )
        told.code, told.status = problem.code, 403
        raise told from problem


def _entries(found: Any) -> list[dict[str, Any]]:
    """The reviews of an answer; a place without any has no such field, and perhaps no field at all."""
    if isinstance(found, dict) and "reviews" not in found and not set(found) - _OF_A_LIST:
        return []
    return objects(found.get("reviews") if isinstance(found, dict) else None, _WHAT)


_OF_A_LIST = {"averageRating", "totalReviewCount", "nextPageToken"}


def _has_id(entry: Mapping[str, Any]) -> bool:
    return re.fullmatch(_IDENTITY, text_at(entry, "reviewId")) is not None


def _all(access: OwnerAccess, url: str, query: Mapping[str, object], what: str) -> list[dict[str, Any]]:
    """All pages of a list of Google's."""
    collected: list[dict[str, Any]] = []
    token, used = "", {""}
    for _ in range(20):
        found = document(access.get(f"{url}?{urlencode({**query, **({'pageToken': token} if token else {})})}"), what)
        if isinstance(found, dict) and what in found:
            collected.extend(objects(found[what], what))
        token = text_at(found, "nextPageToken")
        if token in used:
            break
        used.add(token)
    return collected
