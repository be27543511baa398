"""The comments of a WordPress site through its REST API: signing in, reading them page by page, the thread under one.

Shared by the kinds `wordpress` and `woocommerce`. Facts: SOURCES.md sections 10 and 11. Not here: what becomes a review
(the kinds), and posting a comment (`wordpress_posting.py`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from sources.contract import Answer, Setting, Web
from sources.dates import iso_time
from sources.errors import (
    PayloadChanged,
    SettingsWrong,
    SignInNeeded,
    Unreachable,
)
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.plain_text import one_line, text_of_html
from sources.sign_in import basic
from store.records import SeenReply, Source

PER_PAGE = 100
#: 20,000 comments; a site with more is read as far as that.
MOST_PAGES = 200
_COMMENTS = "comments"
_AS_WRITTEN = {"context": "edit"}

settings = (
    Setting(
        "url", "Address of the site", type="url", help="As visitors see it.", placeholder="https://shop.example.org"
    ),
    Setting("user", "User name", help="The WordPress user who answers; a shop manager or an editor."),
    Setting(
        "application_password",
        "Application password",
        type="secret",
        secret=True,
        help="Made in WordPress: Users → Profile → Application passwords. It is not the password of the sign-in.",
        placeholder="abcd EFGH 1234 ijkl MNOP 5678",
    ),
)


@dataclass(frozen=True, slots=True)
class Site:
    """A WordPress and who we are there. `headers` sign in."""

    base: str
    user: str
    headers: Mapping[str, str] = field(repr=False)

    @property
    def comments(self) -> str:
        return f"{self.base}/wp-json/wp/v2/comments"


@dataclass(frozen=True, slots=True)
class Ourselves:
    """The user who answers: the site's number of it, 0 where the site hides its users, and the names it goes by."""

    number: int
    names: frozenset[str]

    def wrote(self, comment: Mapping[str, Any]) -> bool:
        if self.number:
            return number_at(comment, "author") == self.number
        return text_at(comment, "author_name").casefold() in self.names


def site_of(source: Source, web: Web) -> Site:
    """The site that the settings name.

    :raises SettingsWrong: address or user are missing.
    :raises SignInNeeded: there is no password."""
    base = base_address(source)
    user = source.settings.get("user", "").strip()
    if not user:
        raise SettingsWrong("This source has no user name yet; enter the WordPress user who answers.")
    return Site(base, user, basic(user, web.secret("application_password").strip()))


def base_address(source: Source) -> str:
    """The site's address without a slash at the end; a pasted address of its admin pages or API is cut back.

    :raises SettingsWrong: there is none."""
    url = source.settings.get("url", "").strip()
    if not url:
        raise SettingsWrong("This source has no address yet; enter the address of the shop or site.")
    if "://" not in url:
        url = f"https://{url}"
    if not url.lower().startswith(("http://", "https://")):
        raise SettingsWrong("The address of this site cannot be asked; it should begin with https://.", url[:200])
    return re.split(r"/wp-(?:json|admin|login)|[?#]", url)[0].rstrip("/")


# --- reading --------------------------------------------------------------------------------------------------------


def ourselves(web: Web, site: Site) -> Ourselves:
    """Who we are at the site. Some sites hide their users; then our comments are known by the name they bear."""
    names = frozenset([site.user.casefold()])
    try:
        answer = web.get(f"{site.base}/wp-json/wp/v2/users/me", headers=site.headers, accept="application/json")
    except Unreachable as problem:
        if problem.status == 404:
            return Ourselves(0, names)
        raise
    found = document(answer, "the user's name")
    if not isinstance(found, dict):
        raise PayloadChanged("The site answers, but not as WordPress does.", type(found).__name__)
    return Ourselves(number_at(found, "id"), names | {text_at(found, "name").casefold()} - {""})


def pages(
    web: Web, address: str, headers: Mapping[str, str], query: Mapping[str, str], what: str
) -> Iterator[tuple[list[dict[str, Any]], datetime]]:
    """A list of the API, page by page, each with the time when it was asked for.

    :raises SourceProblem: as the client, and for answers that are no such list."""
    seen: set[int] = set()
    for number in range(1, MOST_PAGES + 1):
        parameters = urlencode({**query, "per_page": str(PER_PAGE), "page": str(number)})
        answer = web.get(f"{address}?{parameters}", headers=headers, accept="application/json")
        found = objects(document(answer, what), what)
        # A comment that arrives while we read moves the others to the next page: each is taken once.
        fresh = [each for each in found if number_at(each, "id") not in seen]
        seen.update(number_at(each, "id") for each in fresh)
        yield fresh, answer.asked_at
        # A page can be empty before the end: comments that this user may not read are left out of it. One that holds
        # nothing but what was there before comes from a server that knows no pages.
        if (found and not fresh) or not _more(answer, number, len(found)):
            return


def _more(answer: Answer, number: int, count: int) -> bool:
    total = answer.headers.get("x-wp-totalpages", "")
    return number < int(total) if total.isdigit() and len(total) < 9 else count >= PER_PAGE


def comments(
    web: Web, site: Site, query: Mapping[str, str], notes: list[str]
) -> Iterator[tuple[list[dict[str, Any]], datetime]]:
    """Ordinary comments, those that wait for approval first, then those that everybody sees; with the words as they were
    written where this user may see them. `notes` is told where it may not see waiting ones."""
    query = {"order": "desc", "orderby": "date_gmt", **query}
    hold = {**query, "status": "hold"}
    try:
        held = list(pages(web, site.comments, site.headers, {**hold, **_AS_WRITTEN}, _COMMENTS))
        query |= _AS_WRITTEN
    except SignInNeeded as problem:
        _only_if_forbidden(problem)
        # Who may write posts, but not moderate, is given a list without what they may not see; others are refused it.
        notes.append("Comments that wait for approval may be missing: this user may not moderate.")
        try:
            held = list(pages(web, site.comments, site.headers, hold, _COMMENTS))
        except SignInNeeded as second:
            _only_if_forbidden(second)
            held = []
    yield from held
    yield from pages(web, site.comments, site.headers, query, _COMMENTS)


def _only_if_forbidden(problem: SignInNeeded) -> None:
    """403 means a right that this user lacks; anything else is a wrong password, and no reason to ask for less."""
    if problem.status != 403:
        raise problem


def seen_reply(comment: Mapping[str, Any], now: datetime) -> SeenReply:
    """A comment of our own as a reply that stands at the site."""
    return SeenReply(
        text=words_of(comment),
        external_id=str(number_at(comment, "id")),
        author=one_line(html.unescape(text_at(comment, "author_name")), 200),
        posted_at=iso_time(text_at(comment, "date_gmt"), now).moment,
        live=text_at(comment, "status") in ("approved", ""),
    )


def words_of(comment: Mapping[str, Any]) -> str:
    """The words of a comment: as they were written where the site tells it, else out of the rendered form."""
    content = comment.get("content")
    raw = text_at(content, "raw")
    if raw:
        # Line breaks count in the raw form; in HTML they would be blanks.
        return text_of_html(raw.replace("\r\n", "\n").replace("\n", "<br>") if "<" in raw else raw)
    return text_of_html(text_at(content, "rendered"))


def thread(web: Web, site: Site, review_id: str) -> list[SeenReply]:
    """Our comments under a review, oldest first, those waiting for approval too.

    :raises SourceProblem: it cannot be known, also where this user may not see waiting ones."""
    query = {"parent": review_id, "order": "asc", "orderby": "date_gmt"}
    found: dict[int, tuple[dict[str, Any], datetime]] = {}
    # Waiting ones first: one that is approved between the two questions is then seen twice, never missed.
    for status in ({"status": "hold"}, {}):
        for part, asked_at in _as_written(web, site, {**query, **status}):
            found.update((number_at(each, "id"), (each, asked_at)) for each in part)
    if not found:
        return []
    us = ourselves(web, site)
    return oldest_first(seen_reply(comment, asked_at) for comment, asked_at in found.values() if us.wrote(comment))


def oldest_first(replies: Iterable[SeenReply]) -> list[SeenReply]:
    return sorted(
        replies, key=lambda reply: (reply.posted_at.isoformat() if reply.posted_at else "", int(reply.external_id))
    )


def _as_written(web: Web, site: Site, query: Mapping[str, str]) -> list[tuple[list[dict[str, Any]], datetime]]:
    """Comments with their raw text, which only a moderator may see; else rendered, with quotes turned by the theme."""
    try:
        return list(pages(web, site.comments, site.headers, {**query, **_AS_WRITTEN}, _COMMENTS))
    except SignInNeeded as problem:
        _only_if_forbidden(problem)
    try:
        return list(pages(web, site.comments, site.headers, query, _COMMENTS))
    except SignInNeeded as problem:
        _only_if_forbidden(problem)
        raise SignInNeeded(
            "This user may not see comments that wait for approval, so nobody can tell what stands there already. Use an "
            "application password of a shop manager or an editor.",
            problem.details,
        ) from problem
