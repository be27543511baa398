"""Google's Business Profile as its documents describe it: sign-in, accounts, places, and reviews in pages with replies.

It has the quirks that matter: quota 0 before approval, "(Translated by Google)", replies that are looked over before they
are shown, tokens that end. Reviews are those of nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.oauth_site import Asked, OAuthSite, Says

ACCOUNT, LOCATION = "100000000000000000001", "2000000000000000001"
_REVIEWS = re.compile(r"/v4/accounts/(\d+)/locations/(\d+)/reviews(?:/([\w-]+))?(/reply)?")
_STARS = ("", "ONE", "TWO", "THREE", "FOUR", "FIVE")


def stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


@dataclass
class Kept:
    identity: str
    stars: int
    comment: str
    author: str
    created: datetime
    updated: datetime
    reply: dict[str, Any] = field(default_factory=dict)


class GoogleBusinessSite(OAuthSite):
    authorize_path = "/o/oauth2/v2/auth"
    rotates = False
    approved = True
    has_role = True
    #: What becomes of a reply that is put: PENDING, APPROVED or REJECTED.
    verdict = "PENDING"
    #: Google gives fewer than asked for when it likes.
    most_per_page = 50

    reviews: dict[str, Kept]

    def keeps(
        self, identity: str, stars: int, comment: str = "", *, author: str = "A guest", days_ago: float = 1
    ) -> Kept:
        moment = self.clock() - timedelta(days=days_ago)
        self.reviews = getattr(self, "reviews", {})
        kept = self.reviews[identity] = Kept(identity, stars, comment, author, moment, moment)
        return kept

    def api(self, asked: Asked) -> Says:
        if not self.let_in(asked):
            return self._no(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.")
        if not self.approved:
            return self._no(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute'.")  # fmt: skip
        if asked.path == "/v1/accounts":
            return Says(200, {"accounts": [{"name": f"accounts/{ACCOUNT}", "accountName": "The owner"}]})
        if asked.path == f"/v1/accounts/{ACCOUNT}/locations":
            return self._locations(asked)
        found = _REVIEWS.fullmatch(asked.path)
        if found is None:
            return self._no(404, "NOT_FOUND", "Requested entity was not found.")
        if not self.has_role or found[1] != ACCOUNT or found[2] != LOCATION:
            return self._no(403, "PERMISSION_DENIED", "The caller does not have permission")
        self.reviews = getattr(self, "reviews", {})
        if found[3] is None:
            return self._list(asked)
        review = self.reviews.get(found[3])
        if review is None:
            return self._no(404, "NOT_FOUND", "Requested entity was not found.")
        if found[4] is None:
            return Says(200, self._shown(review))
        return self._put(asked, review) if asked.method == "PUT" else self._no(404, "NOT_FOUND", "no such method")

    def _no(self, status: int, word: str, message: str) -> Says:
        return Says(status, {"error": {"code": status, "message": message, "status": word}})

    def _locations(self, asked: Asked) -> Says:
        if "title" not in asked.query.get("readMask", ""):
            return self._no(400, "INVALID_ARGUMENT", "read_mask is missing")
        every = [
            {"name": f"locations/{LOCATION}", "title": "Corner Café",
             "storefrontAddress": {"addressLines": ["12 Long Street"], "locality": "Cape Town"}},
            {"name": "locations/2000000000000000002", "title": "Corner Café, Harbour"},
        ]  # fmt: skip
        if asked.query.get("pageToken") == "second":
            return Says(200, {"locations": every[1:]})
        return Says(200, {"locations": every[:1], "nextPageToken": "second"})

    def _list(self, asked: Asked) -> Says:
        size = int(asked.query.get("pageSize", "50"))
        if size > 50 or asked.query.get("orderBy", "updateTime desc") != "updateTime desc":
            return self._no(400, "INVALID_ARGUMENT", "Request contains an invalid argument.")
        start = int(asked.query.get("pageToken", "page-0").removeprefix("page-"))
        size = min(size, self.most_per_page)
        order = sorted(self.reviews.values(), key=lambda one: one.updated, reverse=True)
        if not order:
            return Says(200, {})
        told = {"reviews": [self._shown(one) for one in order[start : start + size]], "totalReviewCount": len(order)}
        more = {"nextPageToken": f"page-{start + size}"} if start + size < len(order) else {}
        return Says(200, told | more)

    def _shown(self, kept: Kept) -> dict[str, Any]:
        told = {
            "name": f"accounts/{ACCOUNT}/locations/{LOCATION}/reviews/{kept.identity}",
            "reviewId": kept.identity,
            "reviewer": {"displayName": kept.author},
            "starRating": _STARS[kept.stars],
            "createTime": stamp(kept.created),
            "updateTime": stamp(kept.updated),
            "reviewReplyUrl": f"https://business.google.example/reviews/{kept.identity}",
        }
        return (
            told
            | ({"comment": kept.comment} if kept.comment else {})
            | ({"reviewReply": kept.reply} if kept.reply else {})
        )

    def _put(self, asked: Asked, review: Kept) -> Says:
        words = asked.json.get("comment", "")
        if not words or len(words.encode()) > 4096:
            return self._no(400, "INVALID_ARGUMENT", "Request contains an invalid argument.")
        review.reply = {"comment": words, "updateTime": stamp(self.clock()), "reviewReplyState": self.verdict}
        return Says(200, review.reply)
