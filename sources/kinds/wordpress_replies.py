"""Sorts the comments of a WordPress site into what others said and what we answered, by the comment that is answered.

Pure. Not here: where comments come from (`wordpress_api.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sources.kinds.json_answer import number_at
from sources.kinds.wordpress_api import Ourselves, oldest_first, seen_reply
from store.records import SeenReply


class RepliesByParent:
    """Our own comments, gathered as they are read."""

    def __init__(self, us: Ourselves) -> None:
        self._us = us
        self._replies: dict[str, dict[str, SeenReply]] = {}
        self._given: dict[str, int] = {}

    def take(self, found: Iterable[Mapping[str, Any]], now: datetime) -> list[dict[str, Any]]:
        """Keeps our own comments and gives back the others."""
        others = []
        for comment in found:
            if not self._us.wrote(comment):
                others.append(dict(comment))
            elif parent := number_at(comment, "parent"):
                answer = seen_reply(comment, now)
                self._replies.setdefault(str(parent), {})[answer.external_id] = answer
        return others

    def without_ours(self, found: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        return [dict(comment) for comment in found if not self._us.wrote(comment)]

    def given_to(self, identity: str) -> tuple[SeenReply, ...]:
        """Our answers under a comment, oldest first; from now on they count as given."""
        answers = list(self._replies.get(identity, {}).values())
        self._given[identity] = len(answers)
        return tuple(oldest_first(answers))

    def not_given(self) -> list[str]:
        """The comments whose answers nobody has asked for yet, or not all of them."""
        return [identity for identity, answers in self._replies.items() if self._given.get(identity, 0) < len(answers)]
