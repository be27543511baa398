"""What became of a reply that was sent: taken, refused, or nobody can know. Pure: status and body in, a problem out.

The rule is to claim nothing: only a whole answer that says so means "taken" or "refused". Not here: the request
(`web.py`), and what a site's own codes mean (the kinds).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from sources.errors import (
    ForbiddenAddress,
    OutcomeUnknown,
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    SourceProblem,
    Unreachable,
)
from sources.sign_in import without_sign_in
from sources.site_words import said
from sources.statuses import REDIRECTS, retry_at
from store.records import Review


@contextmanager
def as_told_to_the_outbox() -> Iterator[None]:
    """Around everything that a kind does to post. A POST itself never ends in these: they are met before it, while the
    review's page is looked up or the address is judged, so nothing has left.

    :raises ReplyRefused: a setting must be mended first.
    :raises Unreachable: the site shows something else just now (a login page, a page of its cache)."""
    try:
        yield
    except (SettingsWrong, ForbiddenAddress) as problem:
        raise ReplyRefused(str(problem), problem.details) from problem
    except PayloadChanged as problem:
        raise Unreachable(str(problem), problem.details) from problem


def number_of(review: Review) -> str:
    """The site's number of a review, which our addresses and bodies are made with.

    :raises ReplyRefused: it has none: it came from a file, or from another kind of source."""
    return identity_of(review, r"[0-9]{1,18}")


def identity_of(review: Review, shape: str) -> str:
    """The site's id of a review, if it has the `shape` (a regular expression) of one.

    :raises ReplyRefused: it has not."""
    identity = review.external_id
    if not re.fullmatch(shape, identity, re.ASCII):
        raise ReplyRefused("The site has no number for this review, so it takes no reply from here.", identity[:100])
    return identity


def unknown(problem: SourceProblem) -> OutcomeUnknown:
    """The request may have arrived, and then something happened."""
    return OutcomeUnknown(
        "The reply went out, but no whole answer came back; it may or may not stand at the site.",
        f"{problem} ({problem.details})",
    )


def problem_after_post(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    now: datetime,
    where: str,
    sent_headers: Mapping[str, str],
) -> SourceProblem | None:
    """The problem that an answer to a POST stands for, with the site's own word for it as `code`; `None` for 2xx.

    Raised as they are: `SignInNeeded`, `ReplyRefused`, `RateLimited`, `OutcomeUnknown`."""
    if 200 <= status < 300:
        return None
    code, message = said(body)
    details = " ".join(
        part for part in (f"HTTP {status} from {where}", code, without_sign_in(message, sent_headers)) if part
    )
    problem = _problem(status, headers, details, now)
    problem.code, problem.status = code, status
    return problem


def _problem(status: int, headers: Mapping[str, str], details: str, now: datetime) -> SourceProblem:
    # 303 means "done, look over there" (RFC 9110, 15.4.4), 408 that the server does not know what it got.
    if status >= 500 or status in (303, 408) or status < 200:
        return OutcomeUnknown(
            f"The site had a problem while it took the reply (HTTP {status}); it may or may not stand there.", details
        )
    if status in REDIRECTS:
        return ReplyRefused(
            f"The site wants the reply at another address (HTTP {status}), and we did not follow. Check the address of "
            "the source.",
            details,
        )
    if status in (401, 403):
        return SignInNeeded(
            f"The site did not let us post (HTTP {status}). Check the sign-in of this source, then send the reply again.",
            details,
        )
    if status == 407:
        return Unreachable("The proxy of this computer asks for a password.", details)
    if status == 429:
        return RateLimited(
            "The site asks us to wait before the next reply (HTTP 429).",
            details,
            retry_at(headers.get("retry-after", ""), now),
        )
    if status in (404, 405, 410):
        return ReplyRefused(f"Nothing at this address takes the reply (HTTP {status}). Your words are kept.", details)
    return ReplyRefused(f"The site did not take the reply (HTTP {status}). Your words are kept.", details)
