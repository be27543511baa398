"""Trustpilot's API as its documents describe it: a public key for reading, a token for replies, pages, and the gate."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tests.google_business_site import stamp
from tests.oauth_site import Asked, OAuthSite, Says

UNIT, AUTHOR, DOMAIN = "507f191e810c19729de860eb", "60d1f2a3b4c5d6e7f8a9b0c1", "example.com"
_ONE = re.compile(r"/v1/(private/)?reviews/(\w+)(/reply)?")


class TrustpilotSite(OAuthSite):
    authorize_path = "/v1/authenticate"
    token_path = "/v1/oauth/oauth-business-users-for-applications/accesstoken"
    client_id = "key-of-the-api"
    life = timedelta(hours=100)
    has_module = True

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.reviews: dict[str, dict[str, Any]] = {}

    def keeps(self, identity: str, stars: int, text: str, *, days_ago: float = 1) -> dict[str, Any]:
        review = self.reviews[identity] = {
            "id": identity, "consumer": {"id": "c", "displayName": "A customer"}, "stars": stars, "title": "So it was",
            "text": text, "language": "en", "createdAt": stamp(self.clock() - timedelta(days=days_ago)), "updatedAt": None,
            "companyReply": None, "isVerified": True, "numberOfLikes": 0, "status": "active",
        }  # fmt: skip
        return review

    def api(self, asked: Asked) -> Says:
        one = _ONE.fullmatch(asked.path)
        if one is not None and one[3] and asked.method == "POST":
            return self._reply(asked, one[2])
        if asked.headers.get("apikey") != self.client_id or not self.has_module:
            return Says(403, {"message": "Forbidden"})
        if asked.path == "/v1/business-units/find":
            found = asked.query.get("name") == DOMAIN
            return Says(200, {"id": UNIT, "displayName": "Example"}) if found else Says(404, {"message": "Not found"})
        if asked.path == f"/v1/business-units/{UNIT}/reviews":
            return self._list(asked)
        if one is not None and not one[1] and one[2] in self.reviews:
            return Says(200, self.reviews[one[2]])
        return Says(404, {"message": "Not found"})

    def _list(self, asked: Asked) -> Says:
        page, size = int(asked.query.get("page", "1")), int(asked.query.get("perPage", "20"))
        if size > 100 or asked.query.get("orderBy") != "createdat.desc":
            return Says(400, {"message": "Bad request"})
        order = sorted(self.reviews.values(), key=lambda one: one["createdAt"], reverse=True)
        return Says(200, {"reviews": order[(page - 1) * size : page * size]})

    def _reply(self, asked: Asked, identity: str) -> Says:
        if not self.let_in(asked):
            return Says(401, {"message": "Unauthorized"})
        if identity not in self.reviews:
            return Says(404, {"message": "Not found"})
        if asked.json.get("authorBusinessUserId") != AUTHOR or not asked.json.get("message"):
            return Says(400, {"message": "authorBusinessUserId is not valid"})
        self.reviews[identity]["companyReply"] = {
            "text": asked.json["message"], "createdAt": stamp(self.clock()), "updatedAt": None,
        }  # fmt: skip
        return Says(201, b"")
