"""Posting a reply as a comment of a WordPress site: under which page it goes, once, and what the site's refusals mean.

Shared by the kinds `wordpress` and `woocommerce`. Facts: SOURCES.md sections 10 and 11. Not here: reading comments
(`wordpress_api.py`), and the rule that nothing is posted twice (the outbox; here a reply is sent once per call).
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from sources.contract import Answer, Posted, Web
from sources.dates import iso_time
from sources.errors import (
    OutcomeUnknown,
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SignInNeeded,
    SourceProblem,
    Unreachable,
)
from sources.kinds.json_answer import document, number_at, text_at
from sources.kinds.wordpress_api import Site, thread

_COMMENTS = "comments"

#: What WordPress says when it takes no comment (its REST controller for comments), in our words.
_REFUSALS = {
    "rest_comment_closed": "Comments are closed there, so nobody can reply. Open them in WordPress, then send again.",
    "rest_comment_draft_post": "The page of this review is a draft at the site, so it takes no reply.",
    "rest_comment_trash_post": "The page of this review is in the site's bin, so it takes no reply.",
    "rest_comment_invalid_post_id": "The page of this review is no longer at the site, so it takes no reply.",
    "rest_cannot_read_post": "The page of this review is not public, so it takes no reply from this user.",
    "rest_comment_content_invalid": "The site takes no empty reply.",
    "comment_content_column_length": "The reply is longer than the site takes. Shorten it, then send again.",
}


def post_of(web: Web, site: Site, review_id: str) -> int:
    """The post or product that a comment stands under.

    :raises ReplyRefused: the comment is no longer there, or nobody sees it."""
    try:
        answer = web.get(f"{site.comments}/{review_id}", headers=site.headers, accept="application/json")
    except Unreachable as problem:
        if problem.status in (404, 410):
            raise review_is_gone(problem) from problem
        raise
    found = document(answer, _COMMENTS)
    refuse_if_thrown_away(found)
    post = number_at(found, "post")
    if not post:
        raise PayloadChanged("The site does not say which page the review belongs to.", f"comment {review_id}")
    return post


def review_is_gone(problem: SourceProblem) -> ReplyRefused:
    return ReplyRefused(
        "This review is no longer at the site, so it takes no reply. Your words are kept.", problem.details
    )


def refuse_if_thrown_away(found: Mapping[str, Any]) -> None:
    """WordPress takes a reply to a comment in its bin or its spam without a word, and nobody ever sees it there.

    :raises ReplyRefused: it lies there."""
    place = {"trash": "bin", "spam": "spam"}.get(text_at(found, "status"))
    if place:
        raise ReplyRefused(
            f"This review lies in the site's {place}, where nobody would see a reply. Your words are kept.",
            f"status {text_at(found, 'status')}",
        )


def post_reply(web: Web, site: Site, post: int, review_id: str, text: str) -> Posted:
    """Send a comment under a review, once. The text is plain: what looks like markup arrives as it was written.

    :raises SourceProblem: as `contract.Web.post` says; for a flood `RateLimited`."""
    comment = {"post": post, "parent": int(review_id), "content": _as_plain_text(text)}
    try:
        answer = web.post(site.comments, json=comment, headers=site.headers)
    except (SignInNeeded, ReplyRefused) as problem:
        if problem.code == "comment_duplicate":
            return _already_there(web, site, review_id, text, problem)
        raise _in_our_words(problem) from problem
    return _posted(answer)


def _as_plain_text(text: str) -> str:
    """The words as HTML that shows them as they were written.

    WordPress's filter for comments (kses) takes `&amp;#128512;` back to `&#128512;`, which is a picture; `&#038;` it leaves.
    """
    return html.escape(text, quote=False).replace("&amp;#", "&#038;#")


def _in_our_words(problem: SourceProblem) -> SourceProblem:
    if problem.code == "comment_flood":
        return RateLimited(
            "The site wants a pause between two comments; the reply goes out a little later.", problem.details
        )
    if problem.code in _REFUSALS:
        return ReplyRefused(_REFUSALS[problem.code], problem.details)
    return problem


def _posted(answer: Answer) -> Posted:
    """What the site says of the new comment. A page instead of it (a security plug-in, a cache) says nothing."""
    try:
        found = document(answer, _COMMENTS)
    except PayloadChanged as problem:
        raise OutcomeUnknown(
            "The site answered the reply with something else; it may or may not stand there.",
            f"{problem} {problem.details}",
        ) from problem
    number = number_at(found, "id")
    if not number:
        raise OutcomeUnknown(
            "The site answered, but not with the reply that was sent; it may or may not stand there.",
            "no id in the answer",
        )
    return Posted(
        external_id=str(number),
        live=text_at(found, "status") == "approved",
        posted_at=iso_time(text_at(found, "date_gmt"), answer.asked_at).moment,
    )


def _already_there(web: Web, site: Site, review_id: str, text: str, problem: SourceProblem) -> Posted:
    """WordPress refuses the same words twice under one comment: then they stand there, or they are in its spam."""
    for reply in thread(web, site, review_id):
        if _same(reply.text, text):
            return Posted(external_id=reply.external_id, live=reply.live, posted_at=reply.posted_at)
    raise ReplyRefused(
        "The site says that these very words were posted there before, yet it does not show them. Look in its bin and "
        "its spam.",
        problem.details,
    ) from problem


def _same(theirs: str, ours: str) -> bool:
    """Equal but for white space and for the quotes, dashes and dots that a theme turns."""
    return _plain(theirs) == _plain(ours)


def _plain(text: str) -> str:
    for turned, straight in (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"), ("…", "...")):
        text = text.replace(turned, straight)
    return " ".join(re.sub(r"-+", "-", text).split())
