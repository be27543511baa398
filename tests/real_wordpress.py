"""A WordPress that really runs on this machine, as the stories speak of it. How to set one up: `real_wordpress.md`.

Everything is done through its REST API as an administrator. What a story adds is under a post of its own, which goes with
the story. Not here: the line that breaks (`cutting_line.py`), and a WordPress for every day (`wordpress_site.py`).
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import requests

ADDRESS, USER, PASSWORD = "HEARD_WORDPRESS", "HEARD_WORDPRESS_USER", "HEARD_WORDPRESS_PASSWORD"

needs_wordpress = pytest.mark.skipif(
    not all(os.environ.get(name) for name in (ADDRESS, USER, PASSWORD)),
    reason="no WordPress runs here for the tests (see tests/real_wordpress.md)",
)


class RealWordPress:
    """Use as a context manager. `url`, `user`, `password` sign in as an administrator."""

    def __init__(self) -> None:
        self.url = os.environ[ADDRESS].rstrip("/")
        self.user, self.password = os.environ[USER], os.environ[PASSWORD]
        parts = urlsplit(self.url)
        # Stories post, close and delete: only ever at a site that was put up for them.
        assert parts.scheme == "http", "the tests speak only with a WordPress of their own on this machine"
        assert parts.hostname in ("127.0.0.1", "localhost"), "the tests speak only with a WordPress on this machine"
        self.port = parts.port or 80
        self._posts: list[int] = []
        self._users: list[int] = []

    def __enter__(self) -> RealWordPress:
        self.post = self.has_post()
        return self

    def __exit__(self, *_: object) -> None:
        for post in self._posts:
            with suppress(AssertionError):  # a story may have deleted it
                self.asks("DELETE", f"posts/{post}?force=true")
        for user in self._users:
            self.asks("DELETE", f"users/{user}?force=true&reassign=1")

    def secret(self, source_id: int, name: str) -> str | None:
        return self.password if name == "application_password" else None

    def asks(self, method: str, path: str, **body: Any) -> Any:
        """One request to its REST API as the administrator; what it answers."""
        answer = requests.request(
            method, f"{self.url}/wp-json/wp/v2/{path}", json=body or None, auth=(self.user, self.password), timeout=30
        )
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text[:300]}"
        return answer.json()

    # --- what stands there ------------------------------------------------------------------------------------------

    def has_post(self) -> int:
        post = self.asks("POST", "posts", title="Opening hours", status="publish", comment_status="open")
        self._posts.append(post["id"])
        return int(post["id"])

    def shows_comment(self, content: str, *, post: int = 0, author: str = "Ana P.", status: str = "approved") -> int:
        """A customer's comment; its id."""
        made = self.asks(
            "POST", "comments", post=post or self.post, content=content, author_name=author,
            author_email=f"{uuid4().hex}@example.org", status=status,
        )  # fmt: skip
        assert (made["status"], made["author"]) == (status, 0)
        return int(made["id"])

    def answers_by_hand(self, content: str, *, to: int) -> int:
        return int(self.asks("POST", "comments", post=self.post, parent=to, content=content)["id"])

    def puts(self, comment: int, status: str) -> None:
        """Somebody approves a comment, holds it, calls it spam, or throws it into the bin."""
        self.asks("POST", f"comments/{comment}", status=status)

    def deletes(self, comment: int) -> None:
        self.asks("DELETE", f"comments/{comment}?force=true")

    def changes_post(self, post: int, **fields: Any) -> None:
        self.asks("POST", f"posts/{post}", **fields)

    def has_user(self, role: str = "subscriber") -> tuple[str, str]:
        """Somebody with an account of this role: user name and application password."""
        name = f"visitor{uuid4().hex[:12]}"
        made = self.asks(
            "POST", "users", username=name, email=f"{name}@example.org", password=uuid4().hex, roles=[role], name=name
        )
        self._users.append(made["id"])
        return name, str(self.asks("POST", f"users/{made['id']}/application-passwords", name="Heard")["password"])

    def replies_to(self, comment: int) -> list[dict[str, Any]]:
        """All that lies under a comment, whatever its status, oldest first."""
        found: dict[int, dict[str, Any]] = {}
        for status in ("hold", "approve", "spam", "trash"):
            for one in self.asks("GET", f"comments?parent={comment}&status={status}&context=edit&per_page=100"):
                found[one["id"]] = one
        return [found[number] for number in sorted(found)]
