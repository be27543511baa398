"""What became of a reply that was sent: taken, refused, or nobody can know. Pure: status and body in, a problem out.

The rule is to claim nothing: only a whole answer that says so means "taken" or "refused". Not here: the request
(`web.py`), and what a site's own codes mean (the kinds).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sources.errors import OutcomeUnknown, RateLimited, ReplyRefused, SignInNeeded, SourceProblem, Unreachable
from sources.plain_text import one_line
from sources.sign_in import without_sign_in
from sources.statuses import REDIRECTS, retry_at


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
    code, message = _said(body)
    details = " ".join(
        part for part in (f"HTTP {status} from {where}", code, without_sign_in(message, sent_headers)) if part
    )
    problem = _problem(status, headers, details, now)
    problem.code = code
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


def _said(body: bytes) -> tuple[str, str]:
    """The code and the message of an error in JSON, as WordPress, Judge.me and most others write them."""
    try:
        found: Any = json.loads(body[:20_000])
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(found, dict):
        return "", ""
    code = found.get("code")
    message = next((found[name] for name in ("message", "error") if isinstance(found.get(name), str)), "")
    word = code if isinstance(code, str) and re.fullmatch(r"[\w.-]{1,80}", code) else ""
    return word, one_line(message, 200)
