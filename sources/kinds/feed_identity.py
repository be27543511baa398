"""Gives every entry of a feed its identity, the same at every poll. Pure.

A site's own id comes first, then a link that no other entry has, then a weak key made of author, date and words.
Ids that several different entries share are told apart. Not here: reading entries (`feed_document.py`, `json_feed.py`).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from store.records import IncomingReview

_LONGEST_ID = 300
#: How many shared ids a source's state remembers.
_MOST_SHARED = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it has an identity: the review without one, the site's own id and link as they stand, and for an
    entry without words whatever else it holds."""

    review: IncomingReview
    own_id: str = ""
    link: str = ""
    rest: str = ""


def identified(
    drafts: Sequence[Draft], *, newest_wins: bool, shared: Mapping[str, str]
) -> tuple[list[IncomingReview], dict[str, str]]:
    """The reviews with their ids, in order, and which ids are shared.

    `newest_wins`: an id that comes twice is the same entry in two versions (Atom, RFC 4287 4.1.1). Otherwise (RSS) two
    entries with one guid are two entries: the older keeps the bare id, `shared` remembers by its mark which one that
    was, and every other one gets a suffix of its own. `shared` is what the last poll returned."""
    own_ids = Counter(draft.own_id for draft in drafts if draft.own_id)
    links = Counter(draft.link for draft in drafts if draft.link)
    holders = dict(shared)
    if not newest_wins:
        for draft in drafts:
            if own_ids[draft.own_id] > 1:
                marks = (
                    {_mark(other) for other in drafts if other.own_id == draft.own_id}
                    if draft.own_id not in holders
                    else ()
                )
                if len(marks) > 1:
                    oldest = [other for other in drafts if other.own_id == draft.own_id][-1]
                    holders[draft.own_id] = _mark(oldest)
    chosen: dict[str, IncomingReview] = {}
    for draft in drafts:
        review = _with_id(draft, links, holders)
        known = chosen.get(review.external_id)
        if known is None or (newest_wins and _version(review) > _version(known)):
            chosen[review.external_id] = review
    if len(holders) > _MOST_SHARED:
        holders = dict(list(holders.items())[-_MOST_SHARED:])
    return list(chosen.values()), holders


def _with_id(draft: Draft, links: Counter[str], holders: Mapping[str, str]) -> IncomingReview:
    if draft.own_id:
        identity = _bounded(draft.own_id)
        if draft.own_id in holders and holders[draft.own_id] != _mark(draft):
            identity = f"{identity}#{_mark(draft)}"
        return replace(draft.review, external_id=identity)
    if draft.link and links[draft.link] == 1:
        return replace(draft.review, external_id=_bounded(draft.link))
    review = draft.review
    words = review.text or review.title
    key = _digest(review.author, review.created_text, words[:200] or draft.rest)
    return replace(review, external_id=f"weak:{key}", weak_key=True)


def _mark(draft: Draft) -> str:
    """What tells entries with one id apart and yet survives an edit: link and date, and the title where both lack."""
    review = draft.review
    told = (draft.link if draft.link != draft.own_id else "", review.created_text)
    return _digest(*told, *(() if any(told) else (review.title, review.text[:200])))[:12]


def _version(review: IncomingReview) -> float:
    moment = review.updated_at or review.created_at
    return moment.timestamp() if moment else 0.0


def _bounded(identity: str) -> str:
    if len(identity) <= _LONGEST_ID:
        return identity
    return f"{identity[: _LONGEST_ID - 30]}#{_digest(identity)[:24]}"


def _digest(*parts: str) -> str:
    whole = "\x1f".join(parts).encode("utf-8", "replace")
    return hashlib.blake2b(whole, digest_size=16).hexdigest()
