"""Reviews of an app at Google Play, read and answered through the Android publisher API. Facts: SOURCES.md section 3.

Google shows only reviews with words that were written or changed in the last week; what was read stays here. One reply
for each review: a new one replaces it. Not here: signing in (`google_key.py`), and the monthly CSV of the Play Console,
which holds the history.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode

from sources.access import Access
from sources.contract import Answer, Posted, ReplyLimits, Setting, Web
from sources.dates import ToldTime, epoch_time
from sources.errors import (
    PayloadChanged,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    ThreadUnreadable,
    Unreachable,
)
from sources.kinds.google_key import google_access
from sources.kinds.json_answer import document, number_at, objects, text_at
from sources.kinds.newest_first import Leaf, Reading, answers_listed, read
from sources.kinds.reply_answer import reply_in
from sources.kinds.service import BASE_URL, service_address
from sources.plain_text import clean, one_line
from sources.posting import as_told_to_the_outbox, identity_of
from store.records import IncomingReview, Page, Rejected, Review, SeenReply, Source

key = "google_play"
title = "Google Play"
letter = "P"
help = (
    "The package name of your app, and the JSON key of a service account: make the account and its key in the Google Cloud "
    "console, switch on the Google Play Android Developer API there, then invite the account's address in the Play Console "
    "(Users and permissions) with “View app information” and “Reply to reviews”. Takes about 45 minutes, and Google "
    "may need two days until the rights work. Costs nothing beyond Google's one-time developer fee, which you have paid already. "
    "Google shows only the last week, and only reviews with words: import the Play Console's monthly CSV for older ones."
)
reads = "Reads reviews with words that were written or changed in the last week, with your replies to them."
posts = "Posts your reply; it replaces an earlier one."
settings = (
    Setting("package", "Package name", help="Or the address of the app at Google Play.", placeholder="org.example.app"),
    Setting(
        "service_account",
        "Key of the service account",
        type="secret",
        secret=True,
        help="The whole text of the JSON file.",
    ),
    BASE_URL,
)
#: Google says "about 350 characters" and not what it counts; ten are kept free.
replies = ReplyLimits(length=340, unit="characters", replies_per_review=1, replaces=True, editable=True)
default_interval_minutes = 60

_BASE = "https://androidpublisher.googleapis.com"
_ROOT = "/androidpublisher/v3"
_SCOPE = "https://www.googleapis.com/auth/androidpublisher"
_WHAT = "reviews"
_PER_PAGE = 100
#: 100 pages of 100, of the 200 requests an hour that an app has. The whole week is read four times a day, for replies that
#: were written at the site; in between what changed since the last reading. What leaves the week has not left the site.
_READING = Reading(
    most=100, promised=True, again=timedelta(hours=1), whole_every=timedelta(hours=6), tells_vanished=False
)
_REVIEW_ID = r"[A-Za-z0-9:._-]{1,500}"
_WINDOW = timedelta(days=7)
_KNOWN_FIELDS = frozenset(["reviews", "tokenPagination", "pageInfo", "kind"])


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """The last week, newest change first.

    :raises SourceProblem: what hinders; pages given before that stay."""
    base, package = base_address(source), package_name(source)
    yield from read(_leaves(_access(source, web), base, package), state, f"{base} {package}", _READING)


def reply(source: Source, web: Web, review: Review, text: str) -> Posted:
    """Put the text in place of whatever we had answered, once.

    :raises SourceProblem: as `contract.Web.post` says."""
    with as_told_to_the_outbox():
        identity = identity_of(review, _REVIEW_ID)
        address = f"{_reviews_address(base_address(source), package_name(source))}/{quote(identity)}:reply"
        headers = _access(source, web).headers()
        try:
            answer = web.post(address, json={"replyText": text}, headers=headers)
        except SignInNeeded as problem:
            raise _named(problem, "Reply to reviews") from problem
        except ReplyRefused as problem:
            if problem.status in (404, 410):
                raise ReplyRefused(
                    "Google takes no reply to this review from here: it is gone, or too old. The Play Console may still "
                    "take it; your words are kept.",
                    problem.details,
                ) from problem
            raise
    return _posted(answer)


def thread(source: Source, web: Web, review: Review) -> Sequence[SeenReply]:
    """Our reply under the review now.

    :raises ThreadUnreadable: the review is older than the week that Google shows.
    :raises SourceProblem: it cannot be known just now."""
    identity, access = identity_of(review, _REVIEW_ID), _access(source, web)
    base, package = base_address(source), package_name(source)
    try:
        answer = access.get(f"{_reviews_address(base, package)}/{quote(identity)}")
    except Unreachable as problem:
        last_change = review.updated_at or review.created_at
        # For what left its window Google answers 404, and at times 500.
        if problem.status and (last_change is None or web.now() - last_change > _WINDOW):
            raise ThreadUnreadable(
                "Google shows only the last week, so nobody can tell from here which reply stands under this review.",
                problem.details,
            ) from problem
        if problem.status not in (404, 410):
            raise
        # A reply is not refused for good before the list, too, was asked.
        listed = answers_listed(identity, _leaves(access, base, package))
        if listed is None:
            raise ReplyRefused(
                "This review is no longer at Google Play, so it takes no reply. Your words are kept.", problem.details
            ) from problem
        return listed
    found = document(answer, "the review")
    if text_at(found, "reviewId") != identity:
        raise PayloadChanged("Google answers, but not with the review.", f"review {identity}")
    return list(_replies(_comments(found), answer))


# --- settings and sign-in -------------------------------------------------------------------------------------------


def package_name(source: Source) -> str:
    """The app's package, also out of a pasted address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("package", "").strip()
    match = re.search(r"[?&]id=([\w.]+)", text, re.ASCII)
    name = match.group(1) if match else text
    if not re.fullmatch(r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)+", name, re.ASCII):
        raise SettingsWrong("The package name is missing; it looks like org.example.app.", text[:100])
    return name


def base_address(source: Source) -> str:
    """:raises SettingsWrong: the settings name no web address."""
    return service_address(source, _BASE, _ROOT)


def _access(source: Source, web: Web) -> Access:
    return google_access(web, "service_account", _SCOPE, base_address(source))


def _reviews_address(base: str, package: str) -> str:
    return f"{base}/applications/{package}/reviews"


# --- reading --------------------------------------------------------------------------------------------------------


def _leaves(access: Access, base: str, package: str) -> Iterator[Leaf]:
    token = ""
    asked: set[str] = set()
    while token not in asked:
        asked.add(token)
        query = urlencode({"maxResults": _PER_PAGE, **({"token": token} if token else {})})
        try:
            answer = access.get(f"{_reviews_address(base, package)}?{query}")
        except SignInNeeded as problem:
            raise _named(problem, "View app information") from problem
        found = document(answer, _WHAT)
        entries = _entries(found)
        reviews, rejected = _reviews(entries, package, answer)
        token = text_at(found, "tokenPagination", "nextPageToken")
        met = frozenset(text_at(entry, "reviewId") for entry in entries)
        yield Leaf(reviews, answer.asked_at, rejected, met, last=not token)
        if not token:
            return


def _entries(found: Any) -> list[dict[str, Any]]:
    """The reviews of a page. Where there are none, Google leaves the list out; an error in their place does so too."""
    if isinstance(found, dict) and "reviews" not in found and set(found) <= _KNOWN_FIELDS:
        return []
    return objects(found.get("reviews") if isinstance(found, dict) else None, _WHAT)


def _comments(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    comments = entry.get("comments")
    return [each for each in comments if isinstance(each, dict)] if isinstance(comments, list) else []


def _reviews(
    entries: list[dict[str, Any]], package: str, answer: Answer
) -> tuple[tuple[IncomingReview, ...], tuple[Rejected, ...]]:
    reviews, rejected = [], []
    for entry in entries:
        comments = _comments(entry)
        theirs = next((each["userComment"] for each in comments if isinstance(each.get("userComment"), dict)), None)
        if not text_at(entry, "reviewId"):
            rejected.append(Rejected("The review has no id.", str(entry)[:200]))
        elif theirs is None:
            rejected.append(Rejected("The review holds no words of a customer.", str(entry)[:200]))
        else:
            reviews.append(_review(entry, theirs, _replies(comments, answer), package, answer))
    return tuple(reviews), tuple(rejected)


def _changed(comment: Mapping[str, Any], answer: Answer) -> ToldTime:
    told = comment.get("lastModified")
    return epoch_time(told.get("seconds") if isinstance(told, dict) else None, answer.asked_at)


def _review(
    entry: Mapping[str, Any], theirs: Mapping[str, Any], replies: tuple[SeenReply, ...], package: str, answer: Answer
) -> IncomingReview:
    identity = text_at(entry, "reviewId")
    changed = _changed(theirs, answer)
    stars = number_at(theirs, "starRating")
    # Title and text are joined by a tab; without a title the text begins with one. Where Google has translated a review,
    # the customer's own words stand beside it.
    words = text_at(theirs, "originalText") or text_at(theirs, "text")
    heading, tab, body = words.partition("\t")
    extra = {
        "version": one_line(text_at(theirs, "appVersionName"), 40),
        "device": one_line(text_at(theirs, "device"), 80),
        "android": str(number_at(theirs, "androidOsVersion") or ""),
        "device language": one_line(text_at(theirs, "reviewerLanguage"), 20),
    }
    return IncomingReview(
        external_id=identity,
        title=one_line(heading) if tab else "",
        text=clean(body if tab else heading),
        author=one_line(text_at(entry, "authorName"), 200),
        rating=float(stars) if 1 <= stars <= 5 else None,
        rating_raw=str(theirs.get("starRating", ""))[:40],
        url=f"https://play.google.com/store/apps/details?{urlencode({'id': package, 'reviewId': identity})}",
        created_at=changed.moment,
        created_text=changed.text,
        created_precision=changed.precision,
        updated_at=changed.moment,
        votes=number_at(theirs, "thumbsUpCount") if "thumbsUpCount" in theirs else None,
        replies=replies,
        extra={name: value for name, value in extra.items() if value},
    )


def _replies(comments: list[dict[str, Any]], answer: Answer) -> tuple[SeenReply, ...]:
    """Our reply has no id; the words tell an old one from a new one."""
    ours = [each["developerComment"] for each in comments if isinstance(each.get("developerComment"), dict)]
    seen = (SeenReply(text=clean(text_at(each, "text")), posted_at=_changed(each, answer).moment) for each in ours)
    return tuple(one for one in seen if one.text)


# --- replying -------------------------------------------------------------------------------------------------------


def _named(problem: SignInNeeded, right: str) -> SignInNeeded:
    """403 is a right that is missing, and which one it is can be said."""
    if problem.status != 403:
        return problem
    return problem.in_other_words(
        f"Google knows the service account but does not let it do this (HTTP {problem.status}). Invite its address in the "
        f"Play Console with “{right}”, and see that the Google Play Android Developer API is on; then resume the source."
    )


def _posted(answer: Answer) -> Posted:
    edited = reply_in(answer, "Google", "result").get("lastEdited")
    seconds = edited.get("seconds") if isinstance(edited, dict) else None
    return Posted(posted_at=epoch_time(seconds, answer.asked_at).moment)
