"""Is this the same review? What changed in it? Did one vanish? Pure answers over what a site shows.

A review is (source, the site's own id). Where a site changes its ids at every fetch (RSS Guard #343, NetNewsWire #1828),
author, words and date together still tell one review from another; words alone never do: "Great app" is not "Great app".
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence, Set
from datetime import datetime, timedelta

#: Edits within an hour count as one (PRODUCT.md, job 9): a typo mended twice is not three revisions.
ONE_EDIT = timedelta(hours=1)
#: What WordPress turns when it shows a comment: smileys that hold a letter or a digit become a picture, and an address
#: that begins with www. is given its http:// (its convert_smilies and make_clickable).
_REDRAWN = re.compile(
    r"(?<!\S)(?:8-?[o)]|:-?[dpox]|:(?:mrgreen|neutral|twisted|arrow|shock|smile|cool|evil|grin|idea|oops|razz|roll|wink|cry"
    r"|eek|lol|mad|sad):)(?!\S)|https?://(?=www\.)"
)


def _folded(text: str) -> str:
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.split()).casefold()


def content_hash(title: str, text: str, rating: float | None) -> bytes:
    """16 bytes that change when the author changes title, words or stars; white space at the edges does not count."""
    words = "\x1f".join((title.strip(), text.strip(), "" if rating is None else f"{rating:.2f}"))
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def fingerprint(author: str, title: str, text: str, created_at: datetime | None, created_text: str) -> bytes | None:
    """16 bytes that stay when a site changes a review's id, or None where too little is known to tell two apart.

    Needs words, and with them a date or an author together with at least 40 code points.
    """
    words = _folded(f"{title} {text}")
    when = created_at.isoformat() if created_at is not None else created_text.strip()
    who = _folded(author)
    if not words or not (when or (who and len(words) >= 40)):
        return None
    return hashlib.blake2b(f"{who}\x1f{when}\x1f{words}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def vanished(before: Sequence[str], now_listed: Sequence[str]) -> Set[str]:
    """The ids that a site has taken away, given what it listed last time and what it lists now, both newest first.

    A feed that moves on drops its oldest entries, which is no removal. So an id is gone when one that stood behind it
    is still listed, or when the list shrank although nothing new pushed into it. An empty list is "no news" (Apple's
    feed is empty for hours at times), never "all removed".
    """
    listed = set(now_listed)
    if not listed or not before:
        return frozenset()
    missing = [identity for identity in before if identity not in listed]
    if not missing:
        return frozenset()
    kept_places = [place for place, identity in enumerate(before) if identity in listed]
    if not kept_places:
        return frozenset()  # a wholly new list: the site moved on, or changed all its ids
    last_kept = kept_places[-1]
    gone = {identity for place, identity in enumerate(before) if identity not in listed and place < last_kept}
    if not listed - set(before):
        gone.update(missing)
    return frozenset(gone)


def same_words(ours: str, theirs: str) -> bool:
    """Whether a reply seen at the site is the one we wrote: the same letters and digits in the same order.

    Sites trim, fold line breaks, turn quotes and dashes (WordPress's wptexturize) and draw smileys; a shortened copy of
    at least 60 code points counts as well. Texts without any letter are compared as they stand.
    """
    mine, seen = (_letters(text) for text in (ours, theirs))
    if not mine or not seen:
        return mine == seen and bool(_folded(ours)) and _folded(ours) == _folded(theirs)
    return mine == seen or (len(seen) >= 60 and mine.startswith(seen))


def _letters(text: str) -> str:
    """Letters, their marks and digits alone."""
    text = _REDRAWN.sub("", _folded(text))
    return "".join(sign for sign in text if unicodedata.category(sign)[0] in "LNM")
