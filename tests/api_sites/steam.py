"""Steam on 127.0.0.1, at both of its addresses: the service of 2026 and the store's older one, which can be switched off.

Built from Steam's page about the older address and public notes about the new one: cursors that need encoding, no list at
the end, and the last cursor again and again.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.site_server import Call, Refused, SiteServer

APP = "990001"
SERVICE, STORE = "/IUserReviewsService/GetAppReviews/v1/", f"/appreviews/{APP}"


@dataclass
class Review:
    id: str
    words: str
    up: bool
    created: datetime
    updated: datetime
    response: str = ""
    responded: datetime | None = None


class SteamSite(SiteServer):
    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.clock = clock
        self.reviews: list[Review] = []
        self.per_page = 100
        self.service_answers = True
        self.store_answers = True
        self.patience = 10**9

    @property
    def settings(self) -> dict[str, str]:
        return {"app_id": APP, "base_url": self.url}

    def shows(self, words: str, *, up: bool = False, days_ago: float = 0) -> Review:
        at = self.clock() - timedelta(days=days_ago)
        self.reviews.append(Review(f"{201_000_001 + len(self.reviews)}", words, up, at, at))
        return self.reviews[-1]

    def _takes(self, call: Call) -> bool:
        return False

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        self.patience -= 1
        if self.patience < 0:
            raise Refused(429, b"<html>Too Many Requests</html>", {"Content-Type": "text/html", "Retry-After": "90"})
        if call.path == SERVICE:
            if not self.service_answers:
                raise Refused(404, b"<html>Not Found</html>", {"Content-Type": "text/html"})
            return 200, {"response": self._page(call, updated=call.query.get("filter") == "2")}, {}
        if call.path == STORE and call.query.get("json") == "1":
            if not self.store_answers:
                return 302, b"", {"Location": "/"}
            return 200, {"success": 1, **self._page(call, updated=call.query.get("filter") == "updated")}, {}
        return 200, b"<html>Welcome to Steam</html>", {"Content-Type": "text/html"}

    def _page(self, call: Call, *, updated: bool) -> dict[str, Any]:
        if call.query.get("appid", APP) != APP:
            return {}
        size = min(int(call.query.get("num_per_page", "20")), self.per_page)
        cursor = call.query.get("cursor", "*")
        start = 0 if cursor == "*" else int(base64.b64decode(cursor.removeprefix("AoJ+/")).decode())
        ordered = sorted(self.reviews, key=lambda one: one.updated if updated else one.created, reverse=True)
        part = ordered[start : start + size]
        page: dict[str, Any] = {"cursor": "AoJ+/" + base64.b64encode(str(start + len(part)).encode()).decode()}
        if part:
            page["reviews"] = [_shape(one) for one in part]
        return page


def _shape(one: Review) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "recommendationid": one.id, "author": {"steamid": "76561190000000001", "playtime_at_review": 90},
        "language": "english", "review": one.words, "voted_up": one.up, "votes_up": 1, "weighted_vote_score": "0.5",
        "timestamp_created": int(one.created.timestamp()), "timestamp_updated": int(one.updated.timestamp()),
    }  # fmt: skip
    if one.response and one.responded:
        shape |= {"developer_response": one.response, "timestamp_dev_responded": int(one.responded.timestamp())}
    return shape
