"""addons.mozilla.org on 127.0.0.1: ratings page by page, none past the end, and nothing written by strangers.

Built from Mozilla's documents of its ratings API (v5) and of its serializers, which are public.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.site_server import Call, Refused, SiteServer

SLUG = "soup-timer"
RATINGS = "/api/v5/ratings/rating/"


@dataclass
class Rating:
    id: int
    stars: int
    words: str | None
    created: datetime
    reply: str = ""


class MozillaSite(SiteServer):
    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.clock = clock
        self.ratings: list[Rating] = []
        self.per_page = 50
        self.meanwhile: Callable[[], None] = lambda: None

    @property
    def settings(self) -> dict[str, str]:
        return {"addon": SLUG, "base_url": self.url}

    def shows(self, words: str | None, *, stars: int = 1, days_ago: float = 0) -> Rating:
        at = self.clock() - timedelta(days=days_ago)
        self.ratings.append(Rating(3001 + len(self.ratings), stars, words, at))
        return self.ratings[-1]

    def _takes(self, call: Call) -> bool:
        return False

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        self.meanwhile()
        if body is not None:
            raise Refused(401, {"detail": "Authentication credentials were not provided."})
        if call.path != RATINGS or call.query.get("addon") != SLUG:
            raise Refused(404, {"detail": "Not found."})
        size = min(int(call.query.get("page_size", "25")), self.per_page)
        page = int(call.query.get("page", "1"))
        ordered = sorted(self.ratings, key=lambda one: one.id, reverse=True)
        part = ordered[(page - 1) * size : page * size]
        if not part and page > 1:
            raise Refused(404, {"detail": "Invalid page."})
        more = page * size < len(ordered)
        following = f"https://addons.mozilla.org{RATINGS}?addon={SLUG}&page={page + 1}" if more else None
        results = [_shape(one) for one in part]
        return 200, {"count": len(ordered), "page_size": size, "next": following, "results": results}, {}


def _shape(one: Rating) -> dict[str, Any]:
    at = one.created.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    author = {"id": one.id, "name": f"Customer {one.id}"}
    ours = {
        "id": one.id + 10_000,
        "body": one.reply,
        "created": at,
        "is_deleted": False,
        "user": {"id": 1, "name": "Team"},
    }
    return {
        "id": one.id, "addon": {"id": 12, "slug": SLUG}, "body": one.words, "created": at, "is_deleted": False,
        "is_developer_reply": False, "score": one.stars, "user": author, "version": {"id": 9, "version": "2.4"},
        "reply": ours if one.reply else None,
    }  # fmt: skip
