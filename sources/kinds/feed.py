"""RSS, Atom and JSON feeds: mentions and reviews from any address that offers a feed. One page a poll.

The bytes are read in a reader process (`feed_document.py` there). Not here: rules of identity, ratings and dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sources.contract import Answer, Setting, Web
from sources.errors import SettingsWrong
from sources.reader_process import Reading, shared_readers
from store.records import Page, Source

key = "feed"
title = "RSS or Atom feed"
letter = "F"
help = (
    "Any address of an RSS, Atom or JSON feed: Google Alerts (deliver to: RSS feed), a Reddit search ending in .rss, a "
    "Mastodon tag, a forum category, the comments of a WordPress site. No sign-in is needed."
)
reads = "Reads every entry; a rating is taken where the feed states one, and guessed where the text spells one out."
posts = "Feeds take no answers: Heard copies your reply and opens the page."
settings = (
    Setting(
        "url",
        "Address of the feed",
        type="url",
        help="Copy it from the site's RSS or feed link.",
        placeholder="https://example.org/feed",
    ),
)
replies = None
default_interval_minutes = 60

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, "
    "application/json;q=0.8, text/xml;q=0.7, */*;q=0.5"
)


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """One page with everything that the feed shows now.

    :raises SourceProblem: the feed could not be fetched or read."""
    url = address(source)
    # Validators belong to the address they came from; another address starts anew.
    known = state.get("validators", {}) if state.get("url") == url else {}
    shared = state.get("shared", {}) if state.get("url") == url else {}
    answer = web.get(url, validators=known, accept=_ACCEPT)
    remembered: dict[str, Any] = {"url": url, "validators": dict(answer.validators), "shared": dict(shared)}
    if answer.status == 304:
        yield Page(unchanged=True, state=remembered)
        return
    yield page_of(answer, remembered)


def address(source: Source) -> str:
    """The feed's address as the owner gave it; `feed:` and a missing scheme are forgiven.

    :raises SettingsWrong: there is none."""
    url = source.settings.get("url", "").strip()
    for prefix in ("feed://", "feed:"):
        if url.lower().startswith(prefix):
            rest = url[len(prefix) :]
            url = rest if rest.lower().startswith(("http://", "https://")) else f"https://{rest.lstrip('/')}"
    if not url:
        raise SettingsWrong("This source has no address yet; enter the address of the feed.")
    if not url.lower().startswith(("http://", "https://")):
        if "://" in url or url.startswith(("/", "file:")):
            raise SettingsWrong("The address of this feed cannot be asked; it should begin with https://.", url[:200])
        url = f"https://{url}"
    return url


def page_of(answer: Answer, remembered: dict[str, Any]) -> Page:
    """What a full answer shows, as a page with the state to remember."""
    reading: Reading = shared_readers().read(
        "feed",
        answer.body,
        now=answer.asked_at,
        headers={
            name: answer.headers[name]
            for name in ("content-type", "content-language", "content-location")
            if name in answer.headers
        },
        url=answer.url,
        shared=remembered["shared"],
    )
    complete = bool(reading.reviews) and bool(reading.end.get("complete"))
    return Page(
        reviews=reading.reviews,
        rejected=reading.rejected,
        state={**remembered, "shared": reading.end.get("shared", {})},
        listing=tuple(review.external_id for review in reading.reviews) if complete else None,
        notes=reading.notes,
    )
