"""Reads the bytes of any feed into reviews. Runs in the reader process, where feedparser can do no harm.

Pure but for the import of feedparser. RSS, RDF and Atom are read by feedparser with its HTML cleaning switched off,
since plain text is made here anyway; JSON Feed by `json_feed.py`. Not here: fetching (`feed.py`) and identity rules
(`feed_identity.py`).
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

from sources.dates import UNKNOWN, ToldTime, told_time
from sources.document_shape import check_xml, without_surrogates
from sources.kinds.feed_identity import Draft, identified
from sources.kinds.feed_parts import FeedReading, Unreadable, date_notes, language_of, real_address, web_address
from sources.kinds.feedparser_lookups import quicken
from sources.kinds.json_feed import read_json_feed
from sources.markup import attributes_of, tokens
from sources.plain_text import clean, one_line, text_of_html
from sources.rating_elements import rating_elements
from sources.rating_markup import rating_in_markup, stars_of
from sources.ratings import FoundRating, rating_of_review
from store.records import IncomingReview, Rejected

_HTML_HINT = re.compile(
    r"</?(?:a|b|i|u|p|br|em|strong|span|font|small|big|sup|sub|img|div|code|tt|del|ins|h[1-6])\b[^<>]{0,2000}>"
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});"
)
_FEED_ROOT = re.compile(rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_HTML_ROOT = re.compile(
    rb"^\s*(?:<\?xml[^>]*>|<!--.*?-->|\s){0,20}\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_BY = re.compile(r"^By: (?P<author>.{1,200})$")
_COMMENT_ON = re.compile(
    r"^(?:Comment on|Kommentar zu|Commentaires sur|Comentario en|Reactie op) (?P<what>.{1,300}) (?:by|von|par|por|door) (?P<author>[^\n]{1,200})$"
)


def read_feed(
    body: bytes, *, headers: Mapping[str, str], url: str, now: datetime, shared: Mapping[str, str]
) -> FeedReading:
    """All entries of a feed as reviews.

    :raises Unreadable: these bytes are no feed.
    :raises sources.document_shape.UnsafeShape: this is no document that we would read."""
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if not start:
        raise Unreadable("The site sent an empty answer instead of a feed.")
    if start[:1] in (b"{", b"["):
        return read_json_feed(body, headers=headers, url=url, now=now, shared=shared)
    if _HTML_ROOT.match(start) and not _FEED_ROOT.search(start):
        raise Unreadable(_page_instead(body, url), f"begins with {start[:80]!r}")
    check_xml(body)
    body = without_surrogates(body)
    parsed = _parsed(body, headers)
    entries = dict.get(parsed, "entries", [])
    feed = dict.get(parsed, "feed", {})
    version = str(dict.get(parsed, "version") or "")
    if not entries and not version and not _FEED_ROOT.search(start):
        raise Unreadable("This address answers, but not with a feed.", f"begins with {start[:80]!r}")
    stated = rating_elements(body)
    if stated is not None and len(stated) != len(entries):
        stated = None
    reader = _EntryReader(
        feed_language=language_of(dict.get(feed, "language")),
        url=urljoin(url, headers.get("content-location", "")) or url,
        now=now,
        rss=version.startswith("rss") or not version,
    )
    drafts, rejected = [], []
    for index, entry in enumerate(entries):
        draft = reader.draft(entry, stated[index] if stated else None)
        if isinstance(draft, Rejected):
            rejected.append(draft)
        else:
            drafts.append(draft)
    reviews, remembered = identified(drafts, newest_wins=version.startswith("atom"), shared=shared)
    return FeedReading(reviews, rejected, date_notes(reviews), _whole(parsed), remembered)


def _parsed(body: bytes, headers: Mapping[str, str]) -> Any:
    import feedparser

    quicken(feedparser.FeedParserDict)
    told = {name: headers[name] for name in ("content-type", "content-language") if headers.get(name)}
    # No content-location: feedparser would resolve ids against it, and an id must not change with the feed's address.
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # feedparser warns about its own old names
            return feedparser.parse(
                io.BytesIO(body), response_headers=told, sanitize_html=False, resolve_relative_uris=False
            )
    except (MemoryError, RecursionError) as problem:
        raise Unreadable("The feed is too large or too deep to be read.", type(problem).__name__) from problem
    except Exception as problem:
        # feedparser is not ours: whatever its depths raise on hostile bytes is a fault of those bytes.
        raise Unreadable(
            "The feed is so broken that it cannot be read.", f"{type(problem).__name__}: {problem}"
        ) from problem


def _whole(parsed: Any) -> bool:
    """Whether nothing can be missing: well-formed, or merely served with a wrong label."""
    if not dict.get(parsed, "bozo"):
        return True
    return type(dict.get(parsed, "bozo_exception")).__name__ in ("CharacterEncodingOverride", "NonXMLContentType")


def _page_instead(body: bytes, url: str) -> str:
    """The sentence for a web page where a feed should be; names the feed that the page itself advertises, if any."""
    text = body[:300_000].decode("utf-8", "replace")
    for token in tokens(text.replace("<head", "<hd").replace("</head", "</hd")):
        if token.kind == "start" and token.text == "link":
            known = attributes_of(token.attributes)
            if "alternate" in known.get("rel", "").lower().split() and known.get("type", "").lower() in (
                "application/rss+xml", "application/atom+xml", "application/feed+json", "application/json",
            ) and known.get("href"):  # fmt: skip
                try:
                    found = urljoin(url, known["href"].strip())
                except ValueError:
                    continue
                if found.startswith(("http://", "https://")) and "/comments/" not in found:
                    return f"This is a web page, not a feed; its feed seems to be “{one_line(found, 300)}”."
    return "The site sent a web page instead of a feed, perhaps a sign-in page."


class _EntryReader:
    """Turns one entry of feedparser's into a draft. Keys are read with `dict.get`: feedparser's own look-up maps
    missing keys to others and warns about it."""

    def __init__(self, *, feed_language: str, url: str, now: datetime, rss: bool) -> None:
        self._feed_language = feed_language
        self._url = url
        self._now = now
        self._rss = rss

    def draft(self, entry: Any, stated: FoundRating | None) -> Draft | Rejected:
        title = one_line(self._plain(dict.get(entry, "title_detail"), dict.get(entry, "title")))
        markup, text, detail = self._words(entry)
        author, author_url = self._author(entry)
        link = self._link(entry)
        own_id = clean(str(dict.get(entry, "id") or ""), 2000).replace("\n", " ")
        created, updated = self._times(entry)
        rest = ""
        if not (title or text or own_id or link):
            # Nothing to read, but perhaps a picture or a recording: that is a mention too, if it is anything at all.
            rest = repr(sorted((name, value) for name, value in dict.items(entry) if _says_something(value)))
            if rest == "[]":
                return Rejected("The entry is empty.", ", ".join(sorted(dict.keys(entry)))[:200])
        title, product, author = _comment_title(title, author)
        if title and title.endswith(("…", "...")) and text.startswith(title.rstrip("….")):
            title = ""  # Mastodon and others repeat the beginning of the text as a title
        rating = stated or _unknown_elements(entry) or rating_in_markup(markup) or rating_of_review(title, text)
        language = (
            language_of(dict.get(detail, "language")) or language_of(dict.get(entry, "language")) or self._feed_language
        )
        review = IncomingReview(
            external_id="",
            text=text,
            title=title,
            author=author,
            author_url=author_url,
            rating=rating.stars if rating else None,
            rating_raw=rating.raw if rating else "",
            rating_guessed=bool(rating and rating.guessed),
            language=language,
            url=link,
            created_at=created.moment,
            created_text=created.text,
            created_precision=created.precision,
            updated_at=updated.moment if updated.moment != created.moment else None,
            product=product,
        )
        return Draft(review, own_id, link, rest)

    def _words(self, entry: Any) -> tuple[str, str, Any]:
        """The markup of an entry, the words in it, and feedparser's detail of where they stood."""
        best: tuple[str, str, Any] = ("", "", {})
        for detail in [*(dict.get(entry, "content") or [])[:5], dict.get(entry, "summary_detail") or {}]:
            value = dict.get(detail, "value") or ""
            if not value or not str(dict.get(detail, "type") or "text/html").startswith(
                ("text", "application/xhtml", "application/xml", "application/octet-stream")
            ):
                continue
            words = self._plain(detail, value)
            if len(words) > len(best[1]):
                best = (value, words, detail)
        return best

    def _plain(self, detail: Any, value: Any) -> str:
        text = str(dict.get(detail or {}, "value") or value or "")
        kind = str(dict.get(detail or {}, "type") or "text/html")
        # RSS never says whether a title or description is HTML; feedparser's guess misses lone entities and tags.
        # The same holds for what came in base64 under no better label than "octets".
        if "html" in kind or ((self._rss or "octet" in kind) and _HTML_HINT.search(text)):
            return text_of_html(text)
        return clean(text)

    def _author(self, entry: Any) -> tuple[str, str]:
        detail = dict.get(entry, "author_detail") or {}
        name = dict.get(detail, "name") or dict.get(entry, "author") or ""
        address = str(dict.get(detail, "href") or "")
        return one_line(self._plain(None, name) if _HTML_HINT.search(str(name)) else str(name), 200), web_address(
            address
        )

    def _link(self, entry: Any) -> str:
        link = str(dict.get(entry, "link") or "")
        if not link:
            links = [
                dict.get(each, "href") or ""
                for each in dict.get(entry, "links") or []
                if dict.get(each, "rel") in ("alternate", "related", "via", None)
            ]
            link = str(links[0]) if links else ""
        return real_address(web_address(link, self._url))

    def _times(self, entry: Any) -> tuple[ToldTime, ToldTime]:
        told = {
            name: told_time(dict.get(entry, f"{name}_parsed"), str(dict.get(entry, name) or ""), self._now)
            for name in ("published", "created", "updated")
        }
        created = next((told[name] for name in ("published", "created", "updated") if told[name].moment), None)
        created = created or next(
            (told[name] for name in ("published", "created", "updated") if told[name].text), UNKNOWN
        )
        return created, told["updated"]


def _says_something(value: Any) -> bool:
    """Whether a value of feedparser's holds anything but blanks and its own bookkeeping."""
    if isinstance(value, dict):
        return any(
            name not in ("type", "language", "base") and _says_something(part) for name, part in dict.items(value)
        )
    if isinstance(value, list | tuple):
        return any(_says_something(part) for part in value)
    return bool(value.strip()) if isinstance(value, str) else value is not None and not isinstance(value, bool)


def _comment_title(title: str, author: str) -> tuple[str, str, str]:
    """Title, product and author of an entry of a WordPress comment feed, whose titles only say who wrote about what."""
    if match := _BY.match(title):
        return "", "", author or match["author"]
    if match := _COMMENT_ON.match(title):
        return "", match["what"], author or match["author"]
    return title, "", author


def _unknown_elements(entry: Any) -> FoundRating | None:
    """What feedparser kept of rating elements, for documents too broken for `rating_elements`."""
    for name, value in dict.items(entry):
        prefix, _, local = str(name).rpartition("_")
        if prefix in ("", "media", "itunes", "yt", "gd", "podcast") or "average" in prefix or "aggregate" in prefix:
            continue
        if local not in ("rating", "ratingvalue", "stars", "starrating", "score"):
            continue
        if isinstance(value, str):
            found = stars_of(value)
        elif isinstance(value, dict):
            found = stars_of(
                dict.get(value, "value"),
                next((dict.get(value, key) for key in ("max", "best", "scale") if dict.get(value, key)), None),
                next((dict.get(value, key) for key in ("min", "worst") if dict.get(value, key)), None),
            )
        else:
            continue
        if found:
            return found
    return None
