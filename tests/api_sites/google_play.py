"""Google Play's publisher API on 127.0.0.1, with Google's token address: statements that it really verifies, tokens that
end, a week's window, one reply a review, HTML taken out of it.

Built from the discovery document and the guide (reviews.list, reviews.get, reviews.reply; OAuth for service accounts).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, unquote

import jwt

from tests.api_sites.keys import rsa_key
from tests.site_server import Call, Refused, SiteServer

PACKAGE, ROBOT = "org.example.soup", "heard@soup-project.iam.gserviceaccount.com"
REVIEWS = f"/androidpublisher/v3/applications/{PACKAGE}/reviews"


@dataclass
class Review:
    id: str
    words: str
    stars: int
    at: datetime
    author: str
    original: str = ""
    reply: str = ""
    replied_at: datetime | None = None


class GooglePlaySite(SiteServer):
    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.clock = clock
        self.reviews: list[Review] = []
        self.stored: list[str] = []
        self.per_page = 100
        self.token_life = 3599
        self.may_reply = True
        self.knows_the_account = True
        self.meanwhile: Callable[[], None] = lambda: None
        self._tokens: dict[str, datetime] = {}

    @property
    def settings(self) -> dict[str, str]:
        return {"package": PACKAGE, "base_url": self.url}

    @property
    def key(self) -> dict[str, str]:
        """The file of the service account, as Google gives it."""
        return {
            "type": "service_account",
            "project_id": "soup-project",
            "private_key_id": "0123456789abcdef",
            "private_key": rsa_key()[0],
            "client_email": ROBOT,
            "token_uri": f"{self.url}/token",
        }

    def secret(self, source_id: int, name: str) -> str | None:
        return {"service_account": json.dumps(self.key)}.get(name)

    # --- what happens there -------------------------------------------------------------------------------------------

    def shows(self, words: str, *, stars: int = 1, days_ago: float = 0, original: str = "") -> str:
        """Somebody writes a review; its id."""
        number = len(self.reviews) + 1
        at = self.clock() - timedelta(days=days_ago)
        self.reviews.append(Review(f"gp:AOqpTOF{number:04d}", words, stars, at, f"Customer {number}", original))
        return self.reviews[-1].id

    def one(self, identity: str) -> Review:
        return next(review for review in self.reviews if review.id == identity)

    def a_colleague_answers(self, identity: str, text: str) -> None:
        self._store(self.one(identity), text)

    def revokes_all_tokens(self) -> None:
        self._tokens.clear()

    # --- the rules ----------------------------------------------------------------------------------------------------

    def _takes(self, call: Call) -> bool:
        return call.path.endswith(":reply")

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        self.meanwhile()
        with self._lock:
            if call.path == "/token":
                return 200, self._exchanged(body or b""), {}
            self._signed_in(call)
            if busy:
                raise _refusal(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Replies'.")
            if call.path == REVIEWS and body is None:
                return 200, self._listed(call), {}
            match = re.fullmatch(rf"{re.escape(REVIEWS)}/([^/]+?)(:reply)?", unquote(call.path))
            found = [review for review in self._window() if match and review.id == match[1]]
            if not match or not found:
                raise _refusal(404, "NOT_FOUND", "The review was not found.")
            if match[2] and body is not None:
                return 200, self._replied(found[0], json.loads(body)), {}
            return 200, self._shape(found[0], call), {}

    def _exchanged(self, body: bytes) -> dict[str, Any]:
        form = {name: value for name, (value,) in parse_qs(body.decode()).items()}
        assert form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
        try:
            claims = jwt.decode(
                form["assertion"], rsa_key()[1], algorithms=["RS256"], audience=f"{self.url}/token", issuer=ROBOT,
                options={"require": ["iat", "exp"], "verify_exp": False, "verify_iat": False},
            )  # fmt: skip
        except jwt.PyJWTError as problem:
            raise Refused(400, {"error": "invalid_grant", "error_description": "Invalid JWT Signature."}) from problem
        now = self.clock().timestamp()
        if not (claims["iat"] <= now < claims["exp"] <= claims["iat"] + 3600) or not self.knows_the_account:
            raise Refused(400, {"error": "invalid_grant", "error_description": "Invalid grant: account not found"})
        assert claims["scope"] == "https://www.googleapis.com/auth/androidpublisher"
        token = f"ya29.token-{len(self.calls)}"
        self._tokens[token] = self.clock() + timedelta(seconds=self.token_life)
        return {"access_token": token, "expires_in": self.token_life, "token_type": "Bearer"}

    def _signed_in(self, call: Call) -> None:
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if self._tokens.get(token, self.clock()) <= self.clock():
            raise _refusal(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.")

    def _window(self) -> list[Review]:
        week = self.clock() - timedelta(days=7)
        shown = [review for review in self.reviews if review.at > week and review.words.strip()]
        return sorted(shown, key=lambda review: (review.at, review.id), reverse=True)

    def _listed(self, call: Call) -> dict[str, Any]:
        shown = self._window()
        if not shown:
            return {}
        size = min(int(call.query.get("maxResults", "10")), self.per_page)
        start = int(call.query.get("token", "0"))
        listed: dict[str, Any] = {
            "reviews": [self._shape(review, call) for review in shown[start : start + size]],
            "pageInfo": {"totalResults": len(shown), "resultPerPage": size, "startIndex": start},
        }
        if start + size < len(shown):
            listed["tokenPagination"] = {"nextPageToken": str(start + size)}
        return listed

    def _shape(self, review: Review, call: Call) -> dict[str, Any]:
        theirs: dict[str, Any] = {
            "text": review.words, "lastModified": _stamp(review.at), "starRating": review.stars,
            "reviewerLanguage": "en", "thumbsUpCount": 2, "thumbsDownCount": 0, "appVersionName": "1.99",
        }  # fmt: skip
        if review.original:
            theirs["originalText"] = review.original
        comments: list[dict[str, Any]] = [{"userComment": theirs}]
        if review.reply and review.replied_at:
            ours = {"text": review.reply, "lastModified": _stamp(review.replied_at)}
            comments.append({"developerComment": ours})
        shape = {"reviewId": review.id, "comments": comments}
        return shape | ({"authorName": review.author} if review.author else {})

    def _replied(self, review: Review, sent: dict[str, Any]) -> dict[str, Any]:
        if not self.may_reply:
            raise _refusal(403, "PERMISSION_DENIED", "The caller does not have permission")
        if len(sent["replyText"]) > 350:
            raise _refusal(400, "INVALID_ARGUMENT", "Reply text too long.")
        self._store(review, sent["replyText"])
        return {"result": {"replyText": review.reply, "lastEdited": _stamp(self.clock())}}

    def _store(self, review: Review, text: str) -> None:
        review.reply = re.sub(r"</?[a-z][^<>]*>", "", text)
        review.replied_at = self.clock()
        self.stored.append(text)


def _stamp(at: datetime) -> dict[str, Any]:
    return {"seconds": str(int(at.timestamp())), "nanos": 120000000}


def _refusal(status: int, word: str, message: str) -> Refused:
    return Refused(status, {"error": {"code": status, "message": message, "status": word}})
