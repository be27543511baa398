"""What lies in a WordPress with WooCommerce, and what its REST API says and takes: the rules, without the wire.

Follows the documented behaviour (developer.wordpress.org, REST API, comments; WooCommerce REST API v3, product reviews):
application passwords, paging with its headers, duplicates, floods, moderation, closed comments. Not a WordPress: themes,
plug-ins and other routes are missing. Not here: the server and its bad days (`wordpress_site.py`).
"""

from __future__ import annotations

import base64
import html
import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.site_server import Call


@dataclass(frozen=True)
class Comment:
    """As it lies in the database. `status` is approved, hold, spam or trash; `user` the number of a user or 0."""

    id: int
    post: int
    content: str
    author: str
    at: datetime
    parent: int = 0
    user: int = 0
    status: str = "approved"
    type: str = "comment"
    rating: int = 0


@dataclass
class _Post:
    id: int
    title: str
    is_product: bool = False
    open: bool = True


class Refused(Exception):
    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.headers = status, code, message, dict(headers or {})


class WordPressContent:
    """The user is a shop manager unless `may_moderate` is false: then a plain subscriber, or an author where
    `may_write_posts`. `replies_received` holds every comment that was stored by a POST, in order. `hides_users` closes the
    route of users, as security plug-ins do. Without `tells_wrong_passwords` a wrong one makes a visitor, as it does in a
    WordPress 6.1 without a theme or plug-in that asks early who is there. WordPress itself never holds back what a
    moderator says, nor calls it a flood; `moderates_all` and floods stand for plug-ins that do."""

    user = "keeper"
    user_name = "The Corner Shop"
    user_id = 7
    password = "abcd EFGH 1234 ijkl MNOP 5678"
    consumer_key = "ck_0123456789"
    consumer_secret = "cs_9876543210"
    url = ""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.replies_received: list[str] = []
        self.may_moderate = True
        self.may_write_posts = False
        self.tells_wrong_passwords = True
        self.moderates_all = False
        self.hides_users = False
        self.caps_pages_at = 100
        self._lock = threading.RLock()
        self._comments: dict[int, Comment] = {}
        self._posts: dict[int, _Post] = {}
        self._next_id = 100

    # --- what stands there ------------------------------------------------------------------------------------------

    def has_post(self, title: str = "Opening hours") -> int:
        return self._add_post(title, is_product=False)

    def has_product(self, title: str = "Blue mug") -> int:
        return self._add_post(title, is_product=True)

    def shows_comment(
        self,
        content: str,
        *,
        post: int | None = None,
        author: str = "Ana P.",
        parent: int = 0,
        user: int = 0,
        status: str = "approved",
        at: datetime | None = None,
    ) -> int:
        """Somebody's comment; the first post that there is unless told otherwise. Returns its id."""
        post = post if post is not None else self._some_post(is_product=False)
        return self._store(
            Comment(0, post, content, author, at or self.clock(), parent=parent, user=user, status=status)
        ).id

    def shows_review(
        self,
        content: str,
        *,
        rating: int = 1,
        product: int | None = None,
        author: str = "Ana P.",
        status: str = "approved",
        at: datetime | None = None,
    ) -> int:
        product = product if product is not None else self._some_post(is_product=True)
        return self._store(
            Comment(0, product, content, author, at or self.clock(), status=status, type="review", rating=rating)
        ).id

    def shows_our_reply(self, content: str, *, to: int, status: str = "approved", at: datetime | None = None) -> int:
        """An answer that the owner gave in WordPress itself."""
        post = self._comments[to].post
        return self._store(
            Comment(0, post, content, self.user_name, at or self.clock(), parent=to, user=self.user_id, status=status)
        ).id

    def changes(self, comment_id: int, **fields: Any) -> None:
        with self._lock:
            self._comments[comment_id] = replace(self._comments[comment_id], **fields)

    def deletes(self, comment_id: int) -> None:
        """Deleted for good; what stood under it moves up."""
        with self._lock:
            gone = self._comments.pop(comment_id)
            for comment in self.replies_to(comment_id):
                self.changes(comment.id, parent=gone.parent)

    def deletes_post(self, post_id: int) -> None:
        with self._lock:
            del self._posts[post_id]

    @property
    def comments(self) -> list[Comment]:
        """All that lies in the database, oldest first."""
        with self._lock:
            return sorted(self._comments.values(), key=lambda comment: comment.id)

    def replies_to(self, comment_id: int) -> list[Comment]:
        return [comment for comment in self.comments if comment.parent == comment_id]

    def approves(self, comment_id: int) -> None:
        self.changes(comment_id, status="approved")

    def closes_comments(self, post_id: int) -> None:
        self._posts[post_id].open = False

    # --- its REST API -------------------------------------------------------------------------------------------------

    def _answer(self, call: Call, body: bytes | None, *, flood: bool) -> tuple[int, Any, Mapping[str, str]]:
        signed_in = self._signed_in(call)
        path = call.path.removeprefix("/wp-json")
        with self._lock:
            if body is not None:
                if path != "/wp/v2/comments":
                    raise Refused(404, "rest_no_route", "No route was found matching the URL and request method.")
                return self._create(signed_in, body, flood=flood)
            if path == "/wp/v2/users/me" and not self.hides_users:
                if signed_in != "user":
                    raise Refused(401, "rest_not_logged_in", "You are not currently logged in.")
                return 200, {"id": self.user_id, "name": self.user_name, "slug": self.user}, {}
            if path == "/wp/v2/comments":
                return self._list_comments(call, signed_in)
            if match := re.fullmatch(r"/wp/v2/comments/(\d+)", path):
                return self._one_comment(int(match[1]), call, signed_in)
            if path.startswith("/wc/v3/") and not signed_in:
                raise Refused(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
            if path == "/wc/v3/products/reviews":
                return self._list_reviews(call)
            if match := re.fullmatch(r"/wc/v3/products/reviews/(\d+)", path):
                found = self._comments.get(int(match[1]))
                if found is None or found.type != "review":
                    raise Refused(404, "woocommerce_rest_review_invalid_id", "Invalid review ID.")
                return 200, self._review_shape(found), {}
        raise Refused(404, "rest_no_route", "No route was found matching the URL and request method.")

    def _signed_in(self, call: Call) -> str:
        """ "user", "key" for a WooCommerce key, or empty for a visitor."""
        sent = call.headers.get("authorization", "")
        if not sent:
            return ""
        name, _, word = base64.b64decode(sent.partition(" ")[2]).decode().partition(":")
        if (name, word) == (self.consumer_key, self.consumer_secret) and call.path.startswith("/wp-json/wc/"):
            return "key"
        # WordPress ignores the spaces that it shows in an application password.
        if name == self.user and re.sub(r"[^A-Za-z\d]", "", word) == self.password.replace(" ", ""):
            return "user"
        if not self.tells_wrong_passwords:
            return ""
        raise Refused(401, "incorrect_password", "The provided password is an invalid application password.")

    # --- comments ---------------------------------------------------------------------------------------------------

    def _list_comments(self, call: Call, signed_in: str) -> tuple[int, Any, Mapping[str, str]]:
        query = call.query
        trusted = signed_in == "user" and self.may_moderate
        if query.get("context") == "edit" and not trusted:
            raise Refused(
                403 if signed_in else 401, "rest_forbidden_context", "Sorry, you are not allowed to edit comments."
            )
        protected = [name for name in ("author", "status") if query.get(name) not in (None, "approve")]
        if protected and not (trusted or (signed_in == "user" and self.may_write_posts)):
            raise Refused(
                403 if signed_in else 401, "rest_forbidden_param", f"Query parameter not permitted: {protected[0]}"
            )
        found = [comment for comment in self.comments if comment.type == query.get("type", "comment")]
        found = _with_status(found, query.get("status", "approve"))
        for name, value_of in (
            ("parent", lambda comment: comment.parent),
            ("post", lambda comment: comment.post),
            ("author", lambda comment: comment.user),
            ("include", lambda comment: comment.id),
        ):
            if query.get(name):
                wanted = {int(number) for number in query[name].split(",")}
                found = [comment for comment in found if value_of(comment) in wanted]
        part, headers = self._page_of(found, query)
        # What this user may not read is left out of the page, and counted all the same.
        part = [comment for comment in part if self._may_read(comment, signed_in)]
        return 200, [self._comment_shape(comment, query.get("context", "view")) for comment in part], headers

    def _may_read(self, comment: Comment, signed_in: str) -> bool:
        ours = self.may_moderate or comment.user == self.user_id
        return comment.status == "approved" or (signed_in == "user" and ours)

    def _one_comment(self, comment_id: int, call: Call, signed_in: str) -> tuple[int, Any, Mapping[str, str]]:
        comment = self._comments.get(comment_id)
        if comment is None:
            raise Refused(404, "rest_comment_invalid_id", "Invalid comment ID.")
        if comment.post not in self._posts:
            raise Refused(404, "rest_post_invalid_id", "Invalid post ID.")
        if not self._may_read(comment, signed_in):
            raise Refused(
                403 if signed_in else 401, "rest_cannot_read", "Sorry, you are not allowed to read this comment."
            )
        return 200, self._comment_shape(comment, call.query.get("context", "view")), {}

    def _create(self, signed_in: str, body: bytes, *, flood: bool) -> tuple[int, Any, Mapping[str, str]]:
        if signed_in != "user":
            raise Refused(401, "rest_comment_login_required", "Sorry, you must be logged in to comment.")
        try:
            sent = json.loads(body)
        except ValueError as problem:
            raise Refused(400, "rest_invalid_json", "Invalid JSON body passed.") from problem
        post = self._posts.get(int(sent.get("post") or 0))
        if post is None:
            raise Refused(
                403, "rest_comment_invalid_post_id", "Sorry, you are not allowed to create this comment without a post."
            )
        if not post.open:
            raise Refused(403, "rest_comment_closed", "Sorry, comments are closed for this item.")
        if sent.get("type", "comment") != "comment":
            raise Refused(400, "rest_invalid_comment_type", "Cannot create a comment with that type.")
        said = str(sent.get("content", "")).strip()
        content = _filtered(said)
        if not content:
            raise Refused(400, "rest_comment_content_invalid", "Invalid comment content.")
        if len(content.encode()) > 65_525:
            raise Refused(400, "comment_content_column_length", "Comment field exceeds maximum length allowed.")
        parent = int(sent.get("parent") or 0)
        # What is compared is what was sent, without its backslashes, so words with one of them are never found.
        sought = (post.id, parent, self.user_id, re.sub(r"\\(.?)", r"\1", said))
        for other in self._comments.values():
            same = (other.post, other.parent, other.user, other.content) == sought
            if same and other.status != "trash":
                raise Refused(
                    409, "comment_duplicate", "Duplicate comment detected; it looks as though you have said that."
                )
        if flood:
            raise Refused(400, "comment_flood", "You are posting comments too quickly. Slow down.")
        status = "hold" if self.moderates_all or not self.may_moderate else "approved"
        stored = self._store(
            Comment(0, post.id, content, self.user_name, self.clock(), parent=parent, user=self.user_id, status=status)
        )
        self.replies_received.append(html.unescape(content))
        context = "edit" if self.may_moderate else "view"
        return 201, self._comment_shape(stored, context), {"Location": f"{self.url}/wp-json/wp/v2/comments/{stored.id}"}

    def _comment_shape(self, comment: Comment, context: str) -> dict[str, Any]:
        content = {"rendered": _rendered(comment.content)}
        if context == "edit":
            content["raw"] = comment.content
        return {
            "id": comment.id,
            "post": comment.post,
            "parent": comment.parent,
            "author": comment.user,
            "author_name": comment.author,
            "author_url": "",
            "date": (comment.at + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S"),
            "date_gmt": comment.at.strftime("%Y-%m-%dT%H:%M:%S"),
            "content": content,
            "link": f"{self.url}/?p={comment.post}#comment-{comment.id}",
            "status": comment.status,
            "type": comment.type,
            "meta": [],
        }

    # --- WooCommerce ------------------------------------------------------------------------------------------------

    def _list_reviews(self, call: Call) -> tuple[int, Any, Mapping[str, str]]:
        found = _with_status(
            [comment for comment in self.comments if comment.type == "review"], call.query.get("status", "approved")
        )
        if call.query.get("include"):
            wanted = {int(number) for number in call.query["include"].split(",")}
            found = [comment for comment in found if comment.id in wanted]
        part, headers = self._page_of(found, call.query)
        return 200, [self._review_shape(comment) for comment in part], headers

    def _review_shape(self, comment: Comment) -> dict[str, Any]:
        product = self._posts.get(comment.post)
        return {
            "id": comment.id,
            "date_created": (comment.at + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S"),
            "date_created_gmt": comment.at.strftime("%Y-%m-%dT%H:%M:%S"),
            "product_id": comment.post,
            "product_name": product.title if product else "",
            "product_permalink": f"{self.url}/product/{comment.post}/",
            "status": comment.status,
            "reviewer": comment.author,
            "reviewer_email": "somebody@example.org",
            "review": _rendered(comment.content),
            "rating": comment.rating,
            "verified": True,
            "_links": {"up": [{"href": f"{self.url}/wp-json/wc/v3/products/{comment.post}"}]},
        }

    # --- small things -----------------------------------------------------------------------------------------------

    def _page_of(self, found: list[Comment], query: Mapping[str, str]) -> tuple[list[Comment], Mapping[str, str]]:
        if query.get("after"):
            after = datetime.fromisoformat(query["after"])
            after = after if after.tzinfo else after.replace(tzinfo=UTC)
            found = [comment for comment in found if comment.at > after]
        found = sorted(
            found, key=lambda comment: (comment.at, comment.id), reverse=query.get("order", "desc") == "desc"
        )
        size = int(query.get("per_page", "10"))
        if not 1 <= size <= 100:
            raise Refused(400, "rest_invalid_param", "Invalid parameter(s): per_page")
        size = min(size, self.caps_pages_at)
        start = size * (int(query.get("page", "1")) - 1)
        headers = {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(-(-len(found) // size))}
        return found[start : start + size], headers

    def _add_post(self, title: str, *, is_product: bool) -> int:
        with self._lock:
            self._next_id += 1
            self._posts[self._next_id] = _Post(self._next_id, title, is_product)
            return self._next_id

    def _some_post(self, *, is_product: bool) -> int:
        with self._lock:
            known = [post.id for post in self._posts.values() if post.is_product is is_product]
        return known[0] if known else (self.has_product() if is_product else self.has_post())

    def _store(self, comment: Comment) -> Comment:
        with self._lock:
            self._next_id += 1
            stored = replace(comment, id=self._next_id)
            self._comments[stored.id] = stored
            return stored


def _with_status(comments: list[Comment], status: str) -> list[Comment]:
    wanted = {"approve": ["approved"], "approved": ["approved"], "all": ["approved", "hold"]}.get(status, [status])
    return [comment for comment in comments if comment.status in wanted]


def _filtered(content: str) -> str:
    """What the filter for comments lets through: unknown tags are dropped, bare signs become entities, and numbers of
    signs are taken for those signs however they were escaped."""
    content = re.sub(r"</?[A-Za-z][^>]*>", "", content)
    content = re.sub(r"&(?!#?\w{1,30};)", "&amp;", content)
    content = re.sub(r"&amp;(?=#\d{1,7};)", "&", content)
    return content.replace("<", "&lt;")


def _rendered(content: str) -> str:
    """As a page shows it: curly quotes, paragraphs, line breaks."""
    content = re.sub(r'"([^"\n]*)"', r"&#8220;\1&#8221;", content).replace("'", "&#8217;").replace("...", "&#8230;")
    paragraphs = [part.replace("\n", "<br />\n") for part in re.split(r"\n\n+", content.strip())]
    return "".join(f"<p>{part}</p>\n" for part in paragraphs)
