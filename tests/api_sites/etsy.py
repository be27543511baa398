"""Etsy's open API on 127.0.0.1: a key of two parts, pages by offset, an allowance a second and a day.

Built from Etsy's schema of reviews, its list of headers (x-limit-per-second, x-remaining-today, retry-after) and its notice
that keys have two parts since January 2026. It takes no replies, because there is no such call.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.site_server import Call, Refused, SiteServer

SHOP, NAME, KEY = 4242, "CornerClay", "keystring123:shared456"


@dataclass
class Review:
    sale: int
    stars: int
    words: str
    created: datetime
    updated: datetime


class EtsySite(SiteServer):
    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.clock = clock
        self.reviews: list[Review] = []
        self.left_today = 10_000
        self.left_this_second = 10

    @property
    def settings(self) -> dict[str, str]:
        return {"shop_id": str(SHOP), "base_url": self.url}

    def secret(self, source_id: int, name: str) -> str | None:
        return {"api_key": KEY}.get(name)

    def shows(self, words: str, *, stars: int = 1, days_ago: float = 0) -> Review:
        at = self.clock() - timedelta(days=days_ago)
        self.reviews.append(Review(555_000_000 + len(self.reviews), stars, words, at, at))
        return self.reviews[-1]

    def _takes(self, call: Call) -> bool:
        return False

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        if call.headers.get("x-api-key") != KEY:
            told = (
                "API key not found or not active"
                if ":" in call.headers.get("x-api-key", "")
                else "Shared secret is required"
            )
            raise Refused(403, {"error": told})
        if self.left_this_second <= 0:
            raise Refused(429, {"error": "Exceeded per second rate limit"}, {"X-Limit-Per-Second": "10"})
        if self.left_today <= 0:
            raise Refused(
                429, {"error": "Exceeded daily rate limit"}, {"X-Remaining-Today": "0", "Retry-After": "43200"}
            )
        self.left_today -= 1
        headers = {"X-Limit-Per-Day": "10000", "X-Remaining-Today": str(self.left_today)}
        path = call.path.removeprefix("/v3/application")
        if path == "/shops":
            known = call.query.get("shop_name", "").casefold() in NAME.casefold()
            shops = [{"shop_id": 1, "shop_name": f"{NAME}Too"}, {"shop_id": SHOP, "shop_name": NAME}] if known else []
            return 200, {"count": len(shops), "results": shops}, headers
        if match := re.fullmatch(r"/shops/(\d+)/reviews", path):
            if int(match[1]) != SHOP:
                raise Refused(404, {"error": "Resource not found"})
            limit, offset = int(call.query.get("limit", "25")), int(call.query.get("offset", "0"))
            if not 1 <= limit <= 100:
                raise Refused(400, {"error": "limit must be between 1 and 100"})
            ordered = sorted(self.reviews, key=lambda one: (one.created, one.sale), reverse=True)
            part = [_shape(one) for one in ordered[offset : offset + limit]]
            return 200, {"count": len(ordered), "results": part}, headers
        raise Refused(404, {"error": "Resource not found"})


def _shape(one: Review) -> dict[str, Any]:
    return {
        "shop_id": SHOP, "listing_id": 777_000_111, "transaction_id": one.sale, "buyer_user_id": None,
        "rating": one.stars, "review": one.words, "language": "en", "image_url_fullxfull": None,
        "created_timestamp": int(one.created.timestamp()), "updated_timestamp": int(one.updated.timestamp()),
    }  # fmt: skip
