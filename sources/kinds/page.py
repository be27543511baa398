"""Reviews on a page of the owner's own: schema.org as JSON-LD, microdata or RDFa, and the h-review microformats.

The page is asked for only where the site's robots.txt lets us (`sources.robots`), and read in a reader process
(`page_document.py` there). What vanished is not told: a page shows some of its reviews, in an order of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sources import robots
from sources.contract import Setting, Web
from sources.errors import SettingsWrong
from sources.reader_process import shared_readers
from store.records import Page, Source

key = "page"
title = "A page of your own"
letter = "P"
help = (
    "The address of a page of yours that shows reviews: a product page, a page of testimonials. It must carry them in a "
    "form for programs (schema.org or microformats), as most shop systems do for search engines. No sign-in is needed. "
    "Only your own pages: other sites forbid copying their reviews."
)
reads = (
    "Reads the reviews that the page shows when it is looked at. Pages rarely number their reviews: a review is known "
    "again by its author, date and words, so one that is edited comes in as a new one."
)
posts = "A page takes no answers: Heard copies your reply and opens the page."
settings = (
    Setting(
        "url",
        "Address of the page",
        type="url",
        help="As it stands in the browser.",
        placeholder="https://your-shop.example/product",
    ),
)
replies = None
default_interval_minutes = 240

_ACCEPT = "text/html, application/xhtml+xml;q=0.9, application/ld+json;q=0.9, */*;q=0.5"


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """One page with the reviews that stand there now.

    :raises SourceProblem: it may not be read, could not be fetched, or carries nothing that could hold reviews."""
    url = source.settings.get("url", "").strip()
    if not url.lower().startswith(("http://", "https://")):
        if not url or "://" in url or url.startswith("/"):
            raise SettingsWrong("The address of this page cannot be asked; it should begin with https://.", url[:200])
        url = f"https://{url}"
    mine = state if state.get("url") == url else {}
    permission = robots.permission(web, url, mine.get("robots", {}))
    answer = web.get(url, validators=mine.get("validators", {}), accept=_ACCEPT)
    remembered = {"url": url, "validators": dict(answer.validators), "robots": permission}
    if answer.status == 304:
        yield Page(unchanged=True, state=remembered)
        return
    reading = shared_readers().read(
        "page",
        answer.body,
        now=answer.asked_at,
        content_type=answer.headers.get("content-type", ""),
        url=answer.url,
    )
    yield Page(reviews=reading.reviews, rejected=reading.rejected, notes=reading.notes, state=remembered)
