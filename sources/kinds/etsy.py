"""Reviews of a shop at Etsy, read through its open API (version 3). Facts: SOURCES.md section 13.

Etsy's API takes no replies and shows none. Its rule that a public answer ends the buyer's chance to change the review is
said wherever an answer is written. Not here: listings, orders and messages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from urllib.parse import urlencode

from sources.contract import Answer, Setting, Web
from sources.dates import epoch_time
from sources.errors import RateLimited, SettingsWrong, SignInNeeded
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, read
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import one_line, text_of_html
from sources.sign_in import token
from store.records import IncomingReview, Page, Rejected, Source

key = "etsy"
title = "Etsy"
letter = "E"
help = (
    "The name or number of your shop, and an API key of your own: ask for one at etsy.com/developers/register, which takes "
    "about 30 minutes; Etsy looks at it before it works. Enter keystring and shared secret of your app with a colon between "
    "them. Costs nothing. Etsy's API tells no names of buyers and no answers."
)
reads = "Reads stars, text and language of every review, with the number of the sale."
posts = "Etsy takes no answers from programs: Heard copies your reply and opens the listing; you answer at Etsy."
#: Etsy's help, "What to Do if You Receive a Negative Review".
reply_advice = (
    "Write to the buyer in Messages first. Once you answer in public, Etsy no longer lets them change their review."
)
settings = (
    Setting("shop_id", "Shop", help="Its number, or its name as in its address.", placeholder="12345678"),
    Setting(
        "api_key", "API key", type="secret", secret=True, help="keystring:shared secret, from etsy.com/developers."
    ),
    BASE_URL,
)
replies = None
default_interval_minutes = 120

_BASE = "https://openapi.etsy.com"
_ROOT = "/v3/application"
_WHAT = "reviews"
_PER_PAGE = 100
#: Etsy documents no order.
_READING = Reading(most=200)
#: So many requests of the day are left for the owner's other programs with the same key.
_LEFT_FOR_OTHERS = 20


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Everything the first time, later what is younger than 30 days before the last reading.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, shop = service_address(source, _BASE, _ROOT), shop_name(source)
    yield from read(_leaves(web, base, shop), state, f"{base} {shop}", _READING)


def shop_name(source: Source) -> str:
    """The shop's number or name, also out of a pasted address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("shop_id", "").strip()
    match = re.search(r"/shop/([A-Za-z0-9]+)", text)
    name = match.group(1) if match else text
    if not re.fullmatch(r"[A-Za-z0-9]{1,40}", name):
        raise SettingsWrong(
            "The name or number of the shop is missing; a name has letters and digits only.", text[:100]
        )
    return name


def _number_of_shop(ask: Callable[[str], Answer], shop: str) -> int:
    """Etsy's number of a shop that goes by this name."""
    if shop.isdigit():
        return int(shop)
    found = document(ask(f"shops?{urlencode({'shop_name': shop})}"), "shops")
    for each in objects(found.get("results") if isinstance(found, dict) else None, "shops"):
        if text_at(each, "shop_name").casefold() == shop.casefold() and number_at(each, "shop_id"):
            return number_at(each, "shop_id")
    raise SettingsWrong(f"Etsy knows no shop called “{shop}”. Check its name, or enter its number.")


def _asking(web: Web, base: str) -> Callable[[str], Answer]:
    secret = web.secret("api_key")
    headers = token("x-api-key", secret)

    def ask(path: str) -> Answer:
        try:
            return web.get(f"{base}/{path}", headers=headers, accept="application/json")
        except SignInNeeded as problem:
            if ":" in secret:
                raise
            raise problem.in_other_words(
                f"Etsy does not accept the key (HTTP {problem.status}). Since 2026 it wants keystring, colon, shared "
                "secret: enter both, then resume the source."
            ) from problem

    return ask


def _leaves(web: Web, base: str, shop: str) -> Iterator[Leaf]:
    ask = _asking(web, base)
    number = _number_of_shop(ask, shop)
    for page in count():
        query = urlencode({"limit": _PER_PAGE, "offset": page * _PER_PAGE})
        answer = ask(f"shops/{number}/reviews?{query}")
        found = document(answer, _WHAT)
        entries = objects(found.get("results") if isinstance(found, dict) else None, _WHAT)
        reviews = tuple(_review(entry, answer.asked_at) for entry in entries if number_at(entry, "transaction_id"))
        rejected = tuple(
            Rejected("The review has no number.", str(entry)[:200])
            for entry in entries
            if not number_at(entry, "transaction_id")
        )
        met = frozenset(str(number_at(entry, "transaction_id")) for entry in entries)
        total = number_at(found, "count")
        last = not entries or (0 < total <= page * _PER_PAGE + len(entries))
        yield Leaf(reviews, answer.asked_at, rejected, met, last)
        _leave_some(answer)


def _leave_some(answer: Answer) -> None:
    """Before the next request: Etsy tells how many of the day are left.

    :raises RateLimited: almost none."""
    left = answer.headers.get("x-remaining-today", "").strip()
    if left.isascii() and left.isdigit() and len(left) < 10 and int(left) < _LEFT_FOR_OTHERS:
        raise RateLimited(
            "The key's requests for this day are almost used up; the rest is read later.",
            f"{left} left",
            answer.asked_at + timedelta(hours=6),
        )


def _review(entry: Mapping[str, Any], now: datetime) -> IncomingReview:
    sale, listing, stars = (number_at(entry, name) for name in ("transaction_id", "listing_id", "rating"))
    created = epoch_time(_either(entry, "created_timestamp", "create_timestamp"), now)
    return IncomingReview(
        external_id=str(sale),
        text=text_of_html(text_at(entry, "review")),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(entry.get("rating", ""))[:40],
        language=one_line(text_at(entry, "language"), 20),
        url=f"https://www.etsy.com/listing/{listing}" if listing else "https://www.etsy.com/your/shops/me/dashboard",
        created_at=created.moment,
        created_text=created.text,
        created_precision=created.precision,
        updated_at=epoch_time(_either(entry, "updated_timestamp", "update_timestamp"), now).moment,
        product=f"Listing {listing}" if listing else "",
        order_number=str(sale),
    )


def _either(entry: Mapping[str, Any], *names: str) -> object:
    """Etsy renamed its times and sends both names."""
    return next((entry[name] for name in names if entry.get(name) is not None), None)
