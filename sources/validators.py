"""What a conditional request sends and what it learns: ETag and Last-Modified, with the time at which they were stored.

Pure. Not here: the request itself (`web.py`) and who remembers validators between polls (each kind's `state`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

#: Some servers answer 304 for ever; after this time everything is asked for once in full (the idea is NetNewsWire's).
FORGOTTEN_AFTER = timedelta(days=8)
_LONGEST = 1000


def conditional_headers(validators: Mapping[str, str] | None, now: datetime) -> dict[str, str]:
    """The request headers for validators that are still fresh; nothing for old, future or unreadable ones."""
    if not validators or not _fresh(validators.get("stored_at", ""), now):
        return {}
    headers = {}
    if etag := _harmless(validators.get("etag", "")):
        headers["If-None-Match"] = etag
    if modified := _harmless(validators.get("last_modified", "")):
        headers["If-Modified-Since"] = modified
    return headers


def learned(headers: Mapping[str, str], now: datetime) -> dict[str, str]:
    """The validators of a full answer; empty where the site sent none."""
    found = {}
    if etag := _harmless(headers.get("etag", "")):
        found["etag"] = etag
    if modified := _harmless(headers.get("last-modified", "")):
        found["last_modified"] = modified
    if found:
        found["stored_at"] = now.astimezone(UTC).isoformat()
    return found


def kept(sent: Mapping[str, str], headers: Mapping[str, str]) -> dict[str, str]:
    """The validators after a 304: those sent, with whatever the site rotated. The age still counts from the full answer."""
    remaining = dict(sent)
    if etag := _harmless(headers.get("etag", "")):
        remaining["etag"] = etag
    if modified := _harmless(headers.get("last-modified", "")):
        remaining["last_modified"] = modified
    return remaining


def _fresh(stored_at: str, now: datetime) -> bool:
    try:
        stored = datetime.fromisoformat(stored_at)
    except ValueError:
        return False
    if stored.tzinfo is None:
        return False
    # A clock that was set back leaves times in the future behind; those say nothing about the age.
    return timedelta(0) <= now - stored < FORGOTTEN_AFTER


def _harmless(value: str) -> str:
    """A header value that can be sent back as it came: one line of visible Latin-1, not longer than sensible."""
    value = value.strip()
    if len(value) > _LONGEST or not all(" " <= character <= "\xff" and character != "\x7f" for character in value):
        return ""
    return value
