"""Brings a brand's earlier assignments to `rules.reason_suggestions` and keeps what they teach until one is added."""

from __future__ import annotations

import threading

from store.db import Connections
from store.records import Review
from store.rules.reason_suggestions import Assigned, Memory, Suggestion, words_of

#: Earlier complaints that are learned from, the newest: enough to know an owner's habits, read in a few milliseconds.
LEARNED_FROM = 400
_SEPARATOR = "\x1f"


class ReasonMemory:
    """Suggests reasons; safe to ask from several threads."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._known: dict[int, tuple[tuple[object, ...], Memory]] = {}
        self._lock = threading.Lock()

    def suggestions(self, review: Review, brand_id: int) -> tuple[Suggestion, ...]:
        """What this complaint may be about, in the words of the brand's own list."""
        return self._memory(brand_id).suggestions(f"{review.title}\n{review.text}", review.language)

    def _memory(self, brand_id: int) -> Memory:
        with self._connections.read() as db:
            state = tuple(
                db.conn.execute(
                    "select count(*), total(c.review_id * 31.0 + c.reason_id), "
                    "(select group_concat(id || name) from reasons where brand_id = ?1) "
                    "from reasons x join case_reasons c on c.reason_id = x.id where x.brand_id = ?1",
                    (brand_id,),
                ).fetchone()
            )
        with self._lock:
            known = self._known.get(brand_id)
        if known is not None and known[0] == state:
            return known[1]
        memory = self._learn(brand_id)
        with self._lock:
            self._known[brand_id] = (state, memory)
        return memory

    def _learn(self, brand_id: int) -> Memory:
        with self._connections.read() as db:
            reasons = [
                row["name"] for row in db.conn.execute("select name from reasons where brand_id = ? order by name", (brand_id,))
            ]  # fmt: skip
            found = db.conn.execute(
                "select r.title, r.text, r.language, group_concat(x.name, ?) as names from reasons x "
                "join case_reasons c on c.reason_id = x.id join reviews r on r.id = c.review_id "
                "where x.brand_id = ? group by r.id order by r.opened_at desc limit ?",
                (_SEPARATOR, brand_id, LEARNED_FROM),
            ).fetchall()
        earlier = [
            Assigned(
                frozenset(words_of(f"{row['title']}\n{row['text']}", row["language"])),
                tuple(row["names"].split(_SEPARATOR)),
            )
            for row in found
        ]
        return Memory(reasons, earlier)
