"""App Store Connect on 127.0.0.1: tokens that it really verifies, pages by cursor, one reply a review, a limit an hour.

Built from Apple's documents (customer reviews, customer review responses, identifying rate limits, generating tokens).
Like the real one it names its own public address in `links.next`, whatever address it was asked at.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import jwt

from tests.api_sites.keys import elliptic_key
from tests.site_server import Call, Refused, SiteServer

APP, ISSUER, KEY_ID = "990000003", "57246542-96fe-1a63-e053-0824d011072a", "2X9R4HXF34"


@dataclass
class Reply:
    id: str
    text: str
    at: datetime
    state: str = "PENDING_PUBLISH"


@dataclass
class Review:
    id: str
    rating: int
    title: str
    body: str
    author: str
    at: datetime
    reply: Reply | None = None


class AppStoreConnectSite(SiteServer):
    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.clock = clock
        self.reviews: list[Review] = []
        #: Every reply that was stored, also those that were replaced since.
        self.stored: list[str] = []
        self.per_page = 200
        self.left_this_hour = 3500
        self.may_reply = True
        #: Called before each answer, as the world goes on meanwhile.
        self.meanwhile: Callable[[], None] = lambda: None
        self.tokens_seen: list[str] = []
        self._revoked: set[str] = set()
        self._replies = 0

    @property
    def settings(self) -> dict[str, str]:
        return {"app_id": APP, "issuer_id": ISSUER, "key_id": KEY_ID, "base_url": self.url}

    def secret(self, source_id: int, name: str) -> str | None:
        return {"private_key": elliptic_key()[0]}.get(name)

    # --- what happens there -------------------------------------------------------------------------------------------

    def shows(self, body: str, *, rating: int = 1, title: str = "Crash", days_ago: float = 0) -> str:
        """Somebody writes a review; its id."""
        number = len(self.reviews) + 1
        identity = f"00000028-b08c-0014-729e-{number:012d}"
        at = self.clock() - timedelta(days=days_ago)
        self.reviews.append(Review(identity, rating, title, body, f"Customer {number}", at))
        return identity

    def one(self, identity: str) -> Review:
        return next(review for review in self.reviews if review.id == identity)

    def publishes(self) -> None:
        """The replies that wait are in the store now."""
        for review in self.reviews:
            if review.reply:
                review.reply.state = "PUBLISHED"

    def a_colleague_answers(self, identity: str, text: str) -> None:
        self._store(self.one(identity), text)

    def revokes_all_tokens(self) -> None:
        """From now on no token that was ever seen is taken."""
        self._revoked.update(self.tokens_seen)

    # --- the rules ----------------------------------------------------------------------------------------------------

    def _takes(self, call: Call) -> bool:
        return call.path == "/v1/customerReviewResponses"

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        self.meanwhile()
        self._signed_in(call)
        if busy or self.left_this_hour <= 0:
            raise self._refusal(429, "RATE_LIMIT_EXCEEDED", "The request rate limit has been reached.")
        self.left_this_hour -= 1
        headers = {"X-Rate-Limit": f"user-hour-lim:3500;user-hour-rem:{self.left_this_hour};"}
        with self._lock:
            if body is not None:
                return 201, self._respond_to(call, json.loads(body)), headers
            if call.path == f"/v1/apps/{APP}/customerReviews":
                return 200, self._listed(call), headers
            found = [review for review in self.reviews if call.path == f"/v1/customerReviews/{review.id}"]
            if found:
                return 200, {"data": self._shape(found[0]), "included": self._included(found, call)}, headers
        raise self._refusal(404, "NOT_FOUND", "There is no resource of type 'customerReviews' with that id.")

    def _signed_in(self, call: Call) -> None:
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        try:
            header = jwt.get_unverified_header(token)
            claims = jwt.decode(
                token, elliptic_key()[1], algorithms=["ES256"], audience="appstoreconnect-v1", issuer=ISSUER,
                options={"require": ["iat", "exp"], "verify_exp": False, "verify_iat": False},
            )  # fmt: skip
        except jwt.PyJWTError as problem:
            raise self._refusal(401, "NOT_AUTHORIZED", "Provide a properly configured bearer token.") from problem
        self.tokens_seen.append(token)
        now = self.clock().timestamp()
        timely = claims["iat"] <= now < claims["exp"] <= claims["iat"] + 20 * 60
        if header.get("kid") != KEY_ID or not timely or token in self._revoked:
            raise self._refusal(401, "NOT_AUTHORIZED", "Provide a properly configured bearer token.")

    def _refusal(self, status: int, code: str, detail: str) -> Refused:
        error = {"id": "e1", "status": str(status), "code": code, "title": "Refused", "detail": detail}
        headers = {"X-Rate-Limit": f"user-hour-lim:3500;user-hour-rem:{max(self.left_this_hour, 0)};"}
        return Refused(status, {"errors": [error]}, headers)

    def _listed(self, call: Call) -> dict[str, Any]:
        assert call.query["sort"] == "-createdDate"
        asked = int(call.query.get("limit", "50"))
        if not 1 <= asked <= 200:
            raise self._refusal(400, "PARAMETER_ERROR.INVALID", "limit")
        size = min(asked, self.per_page)
        start = int(base64.b64decode(call.query["cursor"])) if "cursor" in call.query else 0
        ordered = sorted(self.reviews, key=lambda review: (review.at, review.id), reverse=True)
        part = ordered[start : start + size]
        address = f"https://api.appstoreconnect.apple.com/v1/apps/{APP}/customerReviews"
        links = {"self": f"{address}?limit={size}"}
        if start + size < len(ordered):
            cursor = base64.b64encode(str(start + size).encode()).decode()
            links["next"] = f"{address}?cursor={cursor}&include=response&limit={asked}&sort=-createdDate"
        return {
            "data": [self._shape(review) for review in part],
            "included": self._included(part, call),
            "links": links,
            "meta": {"paging": {"total": len(ordered), "limit": size}},
        }

    def _shape(self, review: Review) -> dict[str, Any]:
        related = {
            "self": f"https://api.appstoreconnect.apple.com/v1/customerReviews/{review.id}/relationships/response"
        }
        response: dict[str, Any] = {"links": related}
        if review.reply:
            response["data"] = {"type": "customerReviewResponses", "id": review.reply.id}
        return {
            "type": "customerReviews",
            "id": review.id,
            "attributes": {
                "rating": review.rating,
                "title": review.title,
                "body": review.body,
                "reviewerNickname": review.author,
                "createdDate": (review.at - timedelta(hours=7)).replace(tzinfo=None).isoformat() + "-07:00",
                "territory": "USA",
            },
            "relationships": {"response": response},
        }

    def _included(self, reviews: list[Review], call: Call) -> list[dict[str, Any]]:
        if call.query.get("include") != "response":
            return []
        return [self._reply_shape(review.reply) for review in reviews if review.reply]

    def _reply_shape(self, reply: Reply) -> dict[str, Any]:
        told = {"responseBody": reply.text, "lastModifiedDate": reply.at.isoformat(), "state": reply.state}
        return {"type": "customerReviewResponses", "id": reply.id, "attributes": told}

    def _respond_to(self, call: Call, sent: dict[str, Any]) -> dict[str, Any]:
        if not self.may_reply:
            raise self._refusal(403, "FORBIDDEN_ERROR", "This request is forbidden for security reasons.")
        text = sent["data"]["attributes"]["responseBody"]
        identity = sent["data"]["relationships"]["review"]["data"]["id"]
        found = [review for review in self.reviews if review.id == identity]
        if not found:
            raise self._refusal(404, "NOT_FOUND", "There is no resource of type 'customerReviews' with that id.")
        if len(text) > 5970:
            raise self._refusal(409, "ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG", "The response is too long.")
        self._store(found[0], text)
        assert found[0].reply
        return {"data": self._reply_shape(found[0].reply)}

    def _store(self, review: Review, text: str) -> None:
        self._replies += 1
        kept = review.reply.id if review.reply else f"resp-{self._replies:04d}"
        review.reply = Reply(kept, text, self.clock())
        self.stored.append(text)
