"""Reviews of a business at Trustpilot, read with the public key and answered under a sign-in. Facts: SOURCES.md section 6.

Reading takes the API key alone. Answering takes a token: by the key's secret, or by a sign-in where a redirect address is
registered with the key. Trustpilot allows 833 calls in five minutes; our pace of one a second stays far below. Not here:
product reviews, which are answered as conversations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any
from urllib.parse import urlencode, urlsplit

from sources import oauth
from sources.contract import Posted, ReplyLimits, Setting, Web
from sources.dates import iso_time
from sources.errors import (
    OutcomeUnknown,
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    Unreachable,
)
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL, service_address
from sources.oauth import SECRET, Service
from sources.oauth_services import trustpilot
from sources.owner_access import OwnerAccess
from sources.plain_text import clean, one_line
from sources.posting import as_told_to_the_outbox, identity_of
from sources.sign_in import token
from store.records import IncomingReview, Page, Review, SeenReply, Source

key = "trustpilot"
title = "Trustpilot"
letter = "T"
help = (
    "The domain under which Trustpilot lists you, and an API key: in Trustpilot Business under Integrations → Developers → "
    "APIs. To post replies also the key's secret and your user id. Without the paid API module there is no key: then read "
    "Trustpilot's mails or import its CSV."
)
reads = "Reads every service review with stars, words and your reply."
posts = "Posts your reply under the review, in the name of a user of your business."
settings = (
    Setting("domain", "Domain", help="As Trustpilot lists you, without https://.", placeholder="example.com"),
    Setting("api_key", "API key", help="Integrations → Developers → APIs."),
    Setting("api_secret", "API secret", type="secret", secret=True, required=False, help="Only for posting replies."),
    Setting("author_id", "Your user id", required=False,
            help="Only for posting: who answers. It stands on your profile page in Trustpilot Business."),
    Setting("redirect_uri", "Redirect address", type="url", required=False, seldom=True,
            help="Only if you sign in as a person: an https address that is registered with the key."),
    Setting(SECRET, "Sign-in", type="secret", secret=True, required=False, seldom=True, only_with=("redirect_uri",),
            help="Only with a redirect address; otherwise key and secret are enough."),
    BASE_URL,
)  # fmt: skip
replies = ReplyLimits(replies_per_review=1)
default_interval_minutes = 60

_BASE = "https://api.trustpilot.com"
_PER_PAGE = 100
#: Trustpilot counts calls by the year.
_HOW = Reading(200, whole_every=timedelta(days=7))
_WHAT = "reviews"
_IDENTITY = r"[A-Za-z0-9]{1,64}"


def sign_in(source: Source) -> Service:
    """Trustpilot's sign-in for this source.

    :raises SettingsWrong: there is no address to which it would send the browser."""
    if not source.settings.get("redirect_uri", "").startswith("https://"):
        raise SettingsWrong(
            "Trustpilot sends your browser only to an https address that is registered with the key: enter it as redirect "
            "address. Without one, the API secret is enough.",
        )
    return _service(source)


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """The last 30 days, newest first; everything the first time and once a week.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, headers = _base(source), _key(source)
    place = f"{base} {_domain(source)}"
    unit = str(state.get("unit", "")) if state.get("place") == place else ""
    unit = unit or _business_unit(source, web, base, headers)
    where = f"{base}/business-units/{unit}/reviews"
    for page in read(_leaves(web, where, headers), state, place, _HOW):
        yield page if page.state is None else replace(page, state={**page.state, "unit": unit})


def _leaves(web: Web, where: str, headers: Mapping[str, str]) -> Iterator[Leaf]:
    for number in count(1):
        query = urlencode({"perPage": _PER_PAGE, "page": number, "orderBy": "createdat.desc"})
        answer = web.get(f"{where}?{query}", headers=headers, accept="application/json")
        found = document(answer, _WHAT)
        entries = objects(found.get("reviews") if isinstance(found, dict) else None, _WHAT)
        reviews, rejected = identified(entries, _has_id, partial(_review, now=answer.asked_at))
        met = frozenset(review.external_id for review in reviews)
        yield Leaf(reviews, answer.asked_at, rejected, met, last=not entries or _is_last(found))


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Post the text under the review, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        access = _access(source, web)
        where = f"{_base(source)}/private/reviews/{identity_of(review, _IDENTITY)}/reply"
        author = source.settings.get("author_id", "").strip()
        if not author:
            raise SettingsWrong(
                "Trustpilot wants to know who answers: enter your user id in the settings of this source."
            )
        try:
            answer = access.post(where, json={"message": text, "authorBusinessUserId": author})
        except SignInNeeded as problem:
            raise _without_the_module(problem) from problem
    if answer.body.strip():
        try:
            document(answer, "the reply")
        except PayloadChanged as problem:
            raise OutcomeUnknown(
                "Trustpilot answered with something else than the reply; it may or may not stand there.",
                f"{problem} {problem.details}",
            ) from problem
    return Posted()


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """The company's reply that stands under this review now.

    :raises SourceProblem: it cannot be read."""
    where = f"{_base(source)}/reviews/{identity_of(review, _IDENTITY)}"
    try:
        answer = web.get(where, headers=_key(source), accept="application/json")
    except Unreachable as problem:
        if problem.status == 404:
            raise ReplyRefused(
                "This review is gone from Trustpilot. Your words are kept.", problem.details
            ) from problem
        raise
    found = document(answer, "the review")
    if not isinstance(found, dict) or not text_at(found, "id"):
        raise PayloadChanged("Trustpilot answers, but not with the review.", str(found)[:200])
    return _replies(found, answer.asked_at)


# --- settings -------------------------------------------------------------------------------------------------------


def _base(source: Source) -> str:
    return service_address(source, _BASE, "/v1")


def _service(source: Source) -> Service:
    own = source.settings.get("base_url", "").strip()
    base = _base(source)
    return trustpilot(
        source.settings.get("api_key", ""),
        source.settings.get("redirect_uri", ""),
        used_at=base,
        authorize_url=f"{base}/authenticate" if own else "",
    )


def _access(source: Source, web: Web) -> OwnerAccess:
    return OwnerAccess(_service(source), web)


def _key(source: Source) -> dict[str, str]:
    return token("apikey", source.settings.get("api_key", ""))


def _domain(source: Source) -> str:
    text = source.settings.get("domain", "").strip().lower()
    domain = ((urlsplit(text).hostname or "") if "://" in text else text).partition("/")[0].removeprefix("www.")
    if "." not in domain or any(character.isspace() for character in domain):
        raise SettingsWrong("The domain is missing; it looks like example.com.", text[:100])
    return domain


# --- reading --------------------------------------------------------------------------------------------------------


def _business_unit(source: Source, web: Web, base: str, headers: Mapping[str, str]) -> str:
    """Trustpilot's id of the business."""
    domain = _domain(source)
    try:
        answer = web.get(
            f"{base}/business-units/find?{urlencode({'name': domain})}", headers=headers, accept="application/json"
        )
    except SignInNeeded as problem:
        raise _without_the_module(problem) from problem
    except RateLimited:
        raise
    except Unreachable as problem:
        if problem.status != 404:
            raise
        raise SettingsWrong(
            f"Trustpilot knows no business under {domain} (HTTP 404). Check how it spells the domain on your page there.",
            problem.details,
        ) from problem
    found = document(answer, "the business")
    unit = text_at(found, "id")
    if not re.fullmatch(_IDENTITY, unit):
        raise PayloadChanged("Trustpilot answers, but not with the business.", str(found)[:200])
    return unit


def _without_the_module(problem: SignInNeeded) -> SignInNeeded:
    if problem.status not in (401, 403) or problem.code in oauth.REFUSALS:
        return problem  # the token service has said already what is wrong
    told = SignInNeeded(
        f"Trustpilot does not accept this key (HTTP {problem.status}). Keys work only while your plan holds the paid API "
        "module; without it, read its mails through your mailbox or import its CSV.",
        problem.details,
    )
    told.code, told.status = problem.code, problem.status
    return told


def _is_last(found: Any) -> bool:
    """Where Trustpilot links pages, the last one has no next; without links only an empty page tells."""
    links = found.get("links") if isinstance(found, dict) else None
    rels = [text_at(link, "rel") for link in links] if isinstance(links, list) else []
    return bool(rels) and "next-page" not in rels


def _has_id(entry: Mapping[str, Any]) -> bool:
    return re.fullmatch(_IDENTITY, text_at(entry, "id")) is not None


def _review(entry: Mapping[str, Any], now: datetime) -> IncomingReview:
    told = iso_time(text_at(entry, "createdAt"), now)
    stars = number_at(entry, "stars")
    extra = {
        "verified": "yes" if entry.get("isVerified") is True else "",
        "state": one_line(text_at(entry, "status"), 40).replace("active", ""),
    }
    return IncomingReview(
        external_id=text_at(entry, "id"),
        title=one_line(text_at(entry, "title")),
        text=clean(text_at(entry, "text")),
        author=one_line(text_at(entry, "consumer", "displayName"), 200),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(entry.get("stars", ""))[:40],
        language=text_at(entry, "language")[:2].lower(),
        url=f"https://www.trustpilot.com/reviews/{text_at(entry, 'id')}",
        created_at=told.moment,
        created_text=told.text,
        created_precision=told.precision,
        updated_at=iso_time(text_at(entry, "updatedAt"), now).moment,
        votes=number_at(entry, "numberOfLikes"),
        replies=_replies(entry, now),
        extra={name: value for name, value in extra.items() if value},
    )


def _replies(entry: Mapping[str, Any], now: datetime) -> tuple[SeenReply, ...]:
    said = clean(text_at(entry, "companyReply", "text"))
    if not said:
        return ()
    told = entry["companyReply"]
    posted, updated = (iso_time(text_at(told, name), now).moment for name in ("createdAt", "updatedAt"))
    return (SeenReply(said, posted_at=posted, updated_at=updated),)
