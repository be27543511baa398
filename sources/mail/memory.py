"""What a mail source remembers between polls: how far each folder was read, and which mails make up a conversation. Pure.

No words and no names: of a mail only a digest of its Message-ID is kept, with the id of the review that it belongs to. Not
here: the mailbox (`mailbox.py`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from sources.mail.letters import Head
from store.records import IncomingReview

#: Mails of conversations that are remembered; the oldest are forgotten first.
REMEMBERED = 3_000


class ReadFolder(Protocol):
    """A folder as the server numbers it."""

    @property
    def name(self) -> str: ...
    @property
    def validity(self) -> int: ...


class Memory:
    """Made from the state that was stored last; `state` is what to store next."""

    def __init__(self, state: Mapping[str, Any], place: str) -> None:
        """`place` names the mailbox: under other settings nothing of the old one holds."""
        self._place = place
        same = state.get("place") == place
        self._folders: dict[str, dict[str, Any]] = {
            str(which): dict(told) for which, told in state.get("folders", {}).items() if same
        }
        self._letters: dict[str, str] = {str(k): str(v) for k, v in state.get("letters", {}).items()}

    def state(self) -> dict[str, Any]:
        kept = list(self._letters.items())[-REMEMBERED:]
        return {
            "place": self._place,
            "folders": {which: dict(told) for which, told in self._folders.items()},
            "letters": dict(kept),
        }

    # --- folders ------------------------------------------------------------------------------------------------------

    def last_uid(self, which: str, folder: ReadFolder) -> int | None:
        """The last UID that was read; None where the folder is new to us or its numbers hold no more (UIDVALIDITY)."""
        told = self._folders.get(which)
        if told is None or (told.get("name"), told.get("validity")) != (folder.name, folder.validity):
            return None
        return int(told.get("uid", 0))

    def read_up_to(self, which: str, folder: ReadFolder, uid: int) -> None:
        known = self.last_uid(which, folder) or 0
        self._folders[which] = {"name": folder.name, "validity": folder.validity, "uid": max(uid, known)}

    # --- conversations ------------------------------------------------------------------------------------------------

    @property
    def knows_letters(self) -> bool:
        return bool(self._letters)

    def thread_of(self, head: Head) -> str:
        """The review that a mail belongs to, by the mails that it answers, the nearest first."""
        for reference in reversed(head.references):
            told = self._letters.get(_digest(reference))
            if told is not None:
                _mark, _, review = told.partition(" ")
                return review or reference
        return ""

    def note_letter(self, review: IncomingReview) -> IncomingReview:
        """Remember a customer's letter. Some forms give all their mails one Message-ID: two that differ in sender or
        date get ids of their own."""
        mark = _digest(f"{review.extra.get('from', '')} {review.created_text}")[:8]
        digest = _digest(review.external_id)
        known = self._letters.get(digest, "").partition(" ")[0]
        if known and known != mark:
            return replace(review, external_id=f"{review.external_id}#{mark}")
        self._letters[digest] = mark
        return review

    def note_later(self, message_id: str, review_id: str) -> None:
        """A later mail of a conversation: answers to it belong to the same review."""
        if message_id:
            self._letters.setdefault(_digest(message_id), f"- {review_id}")


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
