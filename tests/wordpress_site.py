"""A WordPress with WooCommerce on 127.0.0.1, with all the bad days of a real one: cuts, silence, pages in between.

What it says and takes is in `wordpress_content.py`, the server and its troubles in `site_server.py`; here they meet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from tests.site_server import STORING, TROUBLES, Call, SiteServer
from tests.site_server import Refused as RefusedByServer
from tests.wordpress_content import Refused, WordPressContent

__all__ = ["STORING", "TROUBLES", "WordPressSite"]


class WordPressSite(WordPressContent, SiteServer):
    """Use as a context manager. `url`, `user`, `password` sign in; `settings` are those of the kinds."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        WordPressContent.__init__(self, clock)
        SiteServer.__init__(self)

    @property
    def settings(self) -> dict[str, str]:
        return {"url": self.url, "user": self.user}

    def secret(self, source_id: int, name: str) -> str | None:
        """For `PoliteWeb(secrets=site.secret)`."""
        return {"application_password": self.password, "consumer_secret": self.consumer_secret}.get(name)

    # --- bad days ---------------------------------------------------------------------------------------------------

    def cuts_before_reading(self) -> None:
        self.meets("cut before reading")

    def cuts_before_storing(self) -> None:
        self.meets("cut before storing")

    def cuts_after_storing(self) -> None:
        self.meets("cut after storing")

    def cuts_during_the_answer(self) -> None:
        self.meets("cut during the answer")

    def fails_after_storing(self) -> None:
        self.meets("500 after storing")

    def answers_html_after_storing(self) -> None:
        self.meets("HTML with 200 after storing")

    def is_silent_after_storing(self) -> None:
        self.meets("silence after storing")

    def floods(self) -> None:
        """WordPress's word for being asked too often."""
        self.meets("busy")

    def moderates(self) -> None:
        """Every new comment waits for approval from now on."""
        self.moderates_all = True

    # --- the site ---------------------------------------------------------------------------------------------------

    def _takes(self, call: Call) -> bool:
        return call.method == "POST" and call.path == "/wp-json/wp/v2/comments"

    def _route(self, call: Call, body: bytes | None, *, busy: bool) -> tuple[int, Any, Mapping[str, str]]:
        try:
            return self._answer(call, body, flood=busy)
        except Refused as refusal:
            content = {"code": refusal.code, "message": refusal.message, "data": {"status": refusal.status}}
            raise RefusedByServer(refusal.status, content, refusal.headers) from refusal
