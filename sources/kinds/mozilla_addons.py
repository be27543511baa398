"""Ratings of a Firefox add-on at addons.mozilla.org, from its public API. Facts: SOURCES.md section 19.

Reading needs no key. Mozilla's documents say that only its own website may write there (its keys for developers are not
taken), so the owner answers at the site. Ratings without words are read like the others. Not here: add-ons of Thunderbird,
which have a site of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any
from urllib.parse import quote, urlencode

from sources.contract import Setting, Web
from sources.dates import iso_time
from sources.errors import SettingsWrong, Unreachable
from sources.kinds.identified import identified
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import clean, one_line
from store.records import IncomingReview, Page, SeenReply, Source

key = "mozilla_addons"
title = "Mozilla add-ons"
letter = "M"
help = (
    "The name of your add-on in its address at addons.mozilla.org, its number or its id. No sign-in is needed. Takes five "
    "minutes and costs nothing."
)
reads = "Reads stars, text, author and version of every rating, and the developer's answers."
posts = "Mozilla takes no answers from programs: Heard copies your reply and opens the review, where you answer it."
settings = (
    Setting("addon", "Add-on", help="Or its address at addons.mozilla.org.", placeholder="my-add-on"),
    BASE_URL,
)
replies = None
default_interval_minutes = 120

_BASE = "https://addons.mozilla.org"
_ROOT = "/api/v5"
_WHAT = "ratings"
#: 50 a page is what Mozilla gives at most. It documents no order.
_PER_PAGE = 50
_READING = Reading(most=200)


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything the first time, later what is younger than 30 days before the last reading.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, addon = service_address(source, _BASE, _ROOT), addon_name(source)
    yield from read(_leaves(web, base, addon), state, f"{base} {addon}", _READING)


def addon_name(source: Source) -> str:
    """What Mozilla knows the add-on by: its name in the address (also out of a pasted one), its number or its id.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("addon", "").strip()
    match = re.search(r"/addon/([^/?#\s]+)", text)
    name = match.group(1) if match else text
    if not re.fullmatch(r"[\w.@{}%+-]{1,255}", name):
        raise SettingsWrong("The name of the add-on is missing; it is the last part of its address.", text[:100])
    return name


def _leaves(web: Web, base: str, addon: str) -> Iterator[Leaf]:
    for page in count(1):
        query = urlencode({"addon": addon, "page_size": _PER_PAGE, "page": page})
        try:
            answer = web.get(f"{base}/ratings/rating/?{query}", accept="application/json")
        except Unreachable as problem:
            if page > 1 and problem.status == 404:
                return  # a rating was taken away meanwhile, and with it the last page
            raise
        found = document(answer, _WHAT)
        entries = objects(found.get("results") if isinstance(found, dict) else None, _WHAT)
        reviews, rejected = identified(
            filter(_is_a_customer_s, entries),
            lambda entry: number_at(entry, "id"),
            partial(_review, addon=addon, now=answer.asked_at),
            name="rating",
        )
        met = frozenset(str(number_at(entry, "id")) for entry in entries)
        yield Leaf(reviews, answer.asked_at, rejected, met, last=not entries or not text_at(found, "next"))


def _is_a_customer_s(entry: Mapping[str, Any]) -> bool:
    return entry.get("is_deleted") is not True and entry.get("is_developer_reply") is not True


def _review(entry: Mapping[str, Any], addon: str, now: datetime) -> IncomingReview:
    identity, stars = number_at(entry, "id"), number_at(entry, "score")
    created = iso_time(text_at(entry, "created"), now)
    version = one_line(text_at(entry, "version", "version"), 40)
    slug = text_at(entry, "addon", "slug") or addon
    return IncomingReview(
        external_id=str(identity),
        text=clean(text_at(entry, "body")),
        author=one_line(text_at(entry, "user", "name"), 200),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(entry.get("score", ""))[:40],
        url=f"https://addons.mozilla.org/firefox/addon/{quote(slug, safe='')}/reviews/{identity}/",
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        replies=_replies(entry.get("reply"), now),
        extra={"version": version} if version else {},
    )


def _replies(told: Any, now: datetime) -> tuple[SeenReply, ...]:
    words = clean(text_at(told, "body"))
    if not words or told.get("is_deleted") is True:
        return ()
    return (
        SeenReply(
            text=words,
            external_id=str(number_at(told, "id") or ""),
            author=one_line(text_at(told, "user", "name"), 200),
            posted_at=iso_time(text_at(told, "created"), now).moment,
        ),
    )
