"""What an HTTP status means for the owner. Pure: status and headers in, a problem with its sentence out.

Not here: following redirects and 304 (`web.py`), and since when a source fails (`poll_sentences.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from sources.errors import PayloadChanged, RateLimited, SignInNeeded, SourceProblem, Unreachable
from sources.schedule import LONGEST_RETRY_AFTER

REDIRECTS = (301, 302, 303, 307, 308)


def problem_for(status: int, headers: Mapping[str, str], now: datetime, details: str) -> SourceProblem | None:
    """The problem that a status stands for; `None` for 200, 304 and the other good ones."""
    details = f"HTTP {status} from {details}"
    if status in (200, 203, 226, 304):
        return None
    if status in (401, 403):
        return SignInNeeded(
            f"The site wants a sign-in or refuses access (HTTP {status}). Check the sign-in or the address, "
            "then resume the source.",
            details,
        )
    if status == 407:
        return Unreachable("The proxy of this computer asks for a password.", details)
    if status == 404:
        return Unreachable("There is nothing at this address (HTTP 404). Check the address of the source.", details)
    if status == 410:
        return Unreachable("The site says that this address is gone for good (HTTP 410). Look for a new one.", details)
    if status == 429:
        return RateLimited(
            "The site asks us to come less often (HTTP 429).", details, retry_at(headers.get("retry-after", ""), now)
        )
    if status == 503 and (at := retry_at(headers.get("retry-after", ""), now)) is not None:
        return RateLimited("The site is busy and asks us to wait (HTTP 503).", details, at)
    if status >= 500:
        return Unreachable(f"The site has a problem of its own (HTTP {status}).", details)
    if status in (202, 204, 205, 206):
        return PayloadChanged(f"The site answered without any content (HTTP {status}).", details)
    return Unreachable(f"The site refused the request (HTTP {status}).", details)


def retry_at(value: str, now: datetime) -> datetime | None:
    """When a Retry-After header allows the next request: seconds or an HTTP date, at most a day ahead; else `None`."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        # More than seven digits are over the bound anyway, and int() refuses thousands of them.
        seconds = int(value) if len(value) <= 7 else LONGEST_RETRY_AFTER.total_seconds()
        return now + min(timedelta(seconds=seconds), LONGEST_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment.astimezone(UTC), now), now + LONGEST_RETRY_AFTER)
