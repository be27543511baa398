"""The recorded feeds that ship with Heard, for trying it without a source of one's own. Not offered in lists of kinds.

Reads a bundled file through the readers of the real kinds and moves its dates, so that the moment of its recording
becomes the moment at which the sample was made. Nothing is fetched. Not here: what the owners of the sample brands
did about these reviews (`ui/sample_workspace.py`).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

from sources.contract import Setting, Web
from sources.errors import PayloadChanged, SettingsWrong
from sources.kinds.apple_rss_document import read_apple_page
from sources.kinds.feed_document import read_feed
from store.records import IncomingReview, Page, Rejected, Source

key = "sample"
title = "Sample reviews"
letter = "S"
help = "Recorded reviews of invented businesses, to try Heard with. Remove the sample brands when you have seen enough."
reads = "Reads a recording that ships with Heard; nothing is fetched and nothing new ever comes."
posts = "There is nobody at the other end: Heard copies your reply and that is all."
settings = (
    Setting("file", "Recording", help="The name of one of the recordings that ship with Heard."),
    Setting("shifted_to", "Recorded at", help="The moment that stands for the time of recording, such as 2026-11-23T12:00:00Z."),
)  # fmt: skip
replies = None
#: Nothing new ever comes, so once a day is often enough to show that polling works.
default_interval_minutes = 24 * 60
#: Lists of kinds leave this one out; only the sample brands have such sources.
offered = False

_ATOM = "{http://www.w3.org/2005/Atom}"
_SUFFIXES = (".rss", ".atom", ".json")
#: Scripts of the recordings that tell a language; Apple's feed names none, and all other reviews in it are English.
_LANGUAGE_BY_SCRIPT = {"ARABIC": "ar", "HEBREW": "he"}


@dataclass(frozen=True, slots=True)
class Recording:
    """What a bundled file holds, with the dates as they were recorded."""

    recorded_at: datetime
    reviews: tuple[IncomingReview, ...]
    rejected: tuple[Rejected, ...] = ()


def names() -> tuple[str, ...]:
    """The names of all recordings that ship with Heard."""
    return tuple(sorted(one.name for one in _folder().iterdir() if one.name.endswith(_SUFFIXES)))


def document(name: str) -> bytes:
    """The bytes of a recording.

    :raises SettingsWrong: there is none of that name."""
    if name not in names():
        shown = name[:80] or "(none)"
        raise SettingsWrong(f"There is no recording called {shown}: remove the sample brands and add them again.")
    return bytes(_folder().joinpath(name).read_bytes())


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """One page with the whole recording, the same at every poll. `web` and `state` are not needed.

    :raises SettingsWrong: there is no such recording, or the moment cannot be read."""
    recorded = document(source.settings.get("file", ""))
    try:
        shifted_to = datetime.fromisoformat(source.settings.get("shifted_to", ""))
    except ValueError as problem:
        raise SettingsWrong(
            "The moment of this sample cannot be read: remove the sample brands and add them again."
        ) from problem
    yield page_of(recorded, shifted_to=shifted_to.replace(tzinfo=shifted_to.tzinfo or UTC))


def page_of(recorded: bytes, *, shifted_to: datetime) -> Page:
    """The page that a recording shows when its moment of recording is taken to be `shifted_to`."""
    recording = parse(recorded)
    shift = shifted_to - recording.recorded_at
    reviews = tuple(_shifted(review, shift) for review in recording.reviews)
    return Page(
        reviews=reviews,
        rejected=recording.rejected,
        state={},
        listing=tuple(review.external_id for review in reviews),
    )


def parse(recorded: bytes) -> Recording:
    """Read a recording with the reader of the kind that it is a recording of.

    The readers run in this process: these bytes are ours, unlike those of the world.

    :raises PayloadChanged: the recording does not say when it was made."""
    recorded_at = _moment_of_recording(recorded)
    if recorded.lstrip().startswith(b"{"):
        apple = read_apple_page(recorded, country="gb", now=recorded_at)
        reviews = [replace(review, language=_language(review.text)) for review in apple.reviews]
        return Recording(recorded_at, tuple(reviews), tuple(apple.rejected))
    reading = read_feed(recorded, headers={}, url="https://sample.example/feed", now=recorded_at, shared={})
    return Recording(recorded_at, tuple(reading.reviews), tuple(reading.rejected))


def _moment_of_recording(recorded: bytes) -> datetime:
    """What the feed itself says: RSS `lastBuildDate`, Atom `updated`, Apple `feed.updated`."""
    if recorded.lstrip().startswith(b"{"):
        return datetime.fromisoformat(json.loads(recorded)["feed"]["updated"]["label"]).astimezone(UTC)
    root = ElementTree.fromstring(recorded)
    if updated := root.findtext(f"{_ATOM}updated"):
        return datetime.fromisoformat(updated).astimezone(UTC)
    if built := root.findtext("channel/lastBuildDate"):
        return parsedate_to_datetime(built).astimezone(UTC)
    raise PayloadChanged("This recording does not say when it was made.")


def _shifted(review: IncomingReview, shift: timedelta) -> IncomingReview:
    """The review as if it had been written that much later; the site's own text of the time follows."""
    created = None if review.created_at is None else review.created_at + shift
    return replace(
        review,
        created_at=created,
        created_text="" if created is None else created.isoformat(timespec="seconds"),
        updated_at=None if review.updated_at is None else review.updated_at + shift,
    )


def _language(text: str) -> str:
    first_letter = next((letter for letter in text if letter.isalpha()), "a")
    return _LANGUAGE_BY_SCRIPT.get(unicodedata.name(first_letter, "").split(" ")[0], "en")


def _folder() -> Any:
    return files("resources").joinpath("samples")
