"""The same promises at a WordPress that really runs, over its real REST API with an application password.

Runs only where HEARD_WORDPRESS, HEARD_WORDPRESS_USER and HEARD_WORDPRESS_PASSWORD name one on this machine, an administrator
and an application password (`tests/real_wordpress.md`). HEARD_CHAOS_ROUNDS and HEARD_CHAOS_SEED as in `test_posting.py`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from sources.errors import RateLimited, ReplyRefused, SignInNeeded
from sources.kinds import woocommerce, wordpress
from sources.kinds import wordpress_api as api
from sources.kinds import wordpress_posting as posting
from sources.poller import Poller
from sources.web import Bounds, PoliteWeb
from store import one_review
from store.db import Connections
from store.poll_sink import PollSink
from store.records import Review
from store.rules.identity import same_words
from tests.builders import id_of
from tests.chaos.storms import ROUNDS, SEED, one_storm
from tests.cutting_line import BREAKS, CuttingLine
from tests.fakes import HandClock
from tests.letterbox import LetterBox
from tests.posting import Shop
from tests.real_wordpress import RealWordPress, needs_wordpress

pytestmark = [needs_wordpress, pytest.mark.slow, pytest.mark.timeout(3600)]

#: A site that is silent for so long is given up; short, or the storm would take long.
HASTY = Bounds(connect_seconds=2.0, silence_seconds=1.0, response_seconds=4.0, body_bytes=4 * 2**20)


class AtRealWordPress:
    """One workspace with a source at the site, at the other end of a line that breaks."""

    def __init__(self, workspace: Connections, box: LetterBox, site: RealWordPress, line: CuttingLine) -> None:
        self.site, self.line = site, line
        self.clock = HandClock(datetime.now(UTC))
        settings = {"url": line.url, "user": site.user}
        self.shop = Shop(
            workspace, box, self.clock, kind="wordpress", settings=settings, secrets=site.secret, bounds=HASTY
        )
        self._comments: dict[int, int] = {}

    def complains(self, number: int) -> int:
        comment = self.site.shows_comment(f"Complaint {number} of {self.site.post}", author=f"Customer {number}")
        review = self.shop.complains(str(comment))
        self._comments[review] = comment
        return review

    def comment_of(self, review: int) -> int:
        return self._comments[review]

    def weather(self, dice: random.Random, trouble: float) -> None:
        self.line.meets(*(dice.choice(BREAKS) for _ in range(6) if dice.random() < trouble))
        self.line.next_look_fails = lambda: dice.random() < trouble / 4
        self.line.after_storing = self._holds_all if dice.random() < trouble else lambda: None

    def _holds_all(self) -> None:
        """A plug-in of the site holds back what has just come in."""
        newest = self.site.asks("GET", f"comments?post={self.site.post}&context=edit&per_page=1")
        if newest and newest[0]["author"]:
            self.site.puts(newest[0]["id"], "hold")

    def stands(self, review: int, text: str) -> int:
        self.line.until_quiet()
        return len(self.site.replies_to(self._comments[review]))

    def looks(self) -> Any:
        (result,) = Poller(PollSink(self.shop.workspace), self.shop.web, self.clock).poll_due(force=True)
        return result

    def view_as(self, name: str, password: str) -> tuple[Any, Any]:
        """The source and its web, signed in as somebody else."""
        source = replace(self.shop.source, settings={"url": self.line.url, "user": name})
        web = PoliteWeb(
            clock=self.clock, bounds=HASTY, route=lambda: True, system_proxies=False, secrets=lambda *_: password
        )
        return source, web.for_source(source)

    def review(self, review: int) -> Review:
        return one_review.review_with_id(self.shop.workspace, review)


@pytest.fixture
def place(
    workspace: Connections, letter_box: LetterBox, site: RealWordPress, line: CuttingLine
) -> Iterator[AtRealWordPress]:
    place = AtRealWordPress(workspace, letter_box, site, line)
    yield place
    place.shop.close()


# --- reading and answering ------------------------------------------------------------------------------------------


def test_comments_are_read_answered_and_the_answer_is_live_at_the_next_look(place: AtRealWordPress) -> None:
    site = place.site
    seen = site.shows_comment("They <b>closed</b> early &amp; left.\n\nTwice, 1 star.", author="Ana & Söhne")
    held = site.shows_comment("Waits for approval", status="hold")
    spam = site.shows_comment("Buy pills", status="spam")
    result = place.looks()
    assert (result.status, result.error) == ("ok", "")
    review = place.review(id_of(place.shop.workspace, str(seen)))
    assert (review.text, review.author) == ("They closed early & left.\n\nTwice, 1 star.", "Ana & Söhne")
    assert place.review(id_of(place.shop.workspace, str(held))).text == "Waits for approval"
    with pytest.raises(AssertionError, match="no review"):
        id_of(place.shop.workspace, str(spam))

    text = 'I am sorry -- it\'s "locked"... <keeper@shop.example> & co.\n\nMaria'
    place.shop.posts(text, minutes=0, review=review.id)
    place.shop.delivers(now=True)
    assert place.shop.states(review.id) == ["live"]
    place.clock.goes_on(hours=1)
    place.looks()

    assert [(one.text, str(one.state)) for one in place.shop.thread(review.id)] == [(text, "live")]
    (there,) = site.replies_to(seen)
    assert there["author_name"]
    assert (there["parent"], there["status"], there["content"]["raw"].count("<")) == (seen, "approved", 0)


WORDS = (
    "Plain words, nothing else.",
    "  blanks around  ",
    "one\ntwo\n\n\n\nthree\r\nfour",
    "back\\slash and ¯\\_(ツ)_/¯ and C:\\temp\\new",
    "a & b &amp; c &hellip; &#128512; <b>bold</b> <script>alert(1)</script> x < y > z <-- w",
    "\"quotes\" 'single' “turned” – — … -- ---",
    "emoji 😀 👩‍👩‍👧 :-) ;-) 8-)",
    "see https://example.org/x?a=1&b=2 or www.example.org.",
    "[gallery] [b]bold[/b] [caption]x[/caption] {{x}} %s %1$s",
    "ünïcödé ß 中文 العربية עברית",
    "tab\tand nbsp\u00a0and zero\u200bwidth",
    "1. list\n2. list\n- dash\n* star",
    "<!--more--> <!-- a comment --> </p><p>",
    "'; drop table wp_comments; -- %",
)


@pytest.mark.parametrize("words", WORDS)
def test_whatever_the_words_they_are_known_again_after_a_cut(place: AtRealWordPress, words: str) -> None:
    review = place.complains(1)
    place.line.meets("cut after storing")
    place.shop.posts(words, minutes=0, review=review)
    place.shop.delivers(now=True)
    assert place.shop.states(review) == ["live"], place.site.replies_to(place.comment_of(review))
    place.looks()
    assert place.shop.states(review) == ["live"]
    assert place.stands(review, words) == 1


def test_the_longest_reply_that_is_allowed_is_taken(place: AtRealWordPress) -> None:
    review = place.complains(1)
    text = "ä" * 32_762 + "x"
    assert len(text.encode()) == wordpress.replies.length
    place.shop.posts(text, minutes=0, review=review)
    place.shop.delivers(now=True)
    assert place.shop.states(review) == ["live"]


# --- what the site says no to -----------------------------------------------------------------------------------------


def test_words_that_stand_there_already_are_found_and_not_posted_again(place: AtRealWordPress) -> None:
    review = place.complains(1)
    comment = place.comment_of(review)
    there = place.site.answers_by_hand("I am sorry.", to=comment)
    source, web = place.view_as(place.site.user, place.site.password)
    posted = wordpress.reply(source, web, place.review(review), "I am sorry.")
    assert (posted.external_id, posted.live) == (str(there), True)
    place.site.puts(there, "hold")
    posted = wordpress.reply(source, web, place.review(review), "I am sorry.")
    assert (posted.external_id, posted.live) == (str(there), False)
    place.site.puts(there, "spam")
    with pytest.raises(ReplyRefused, match="its spam"):
        wordpress.reply(source, web, place.review(review), "I am sorry.")
    assert len(place.site.replies_to(comment)) == 1


def test_an_answer_by_hand_brings_a_queued_reply_back_to_its_owner(place: AtRealWordPress) -> None:
    review = place.complains(1)
    place.shop.posts("From the laptop.", minutes=0, review=review)
    place.site.answers_by_hand("From the site.", to=place.comment_of(review))
    place.shop.delivers(now=True)
    assert place.shop.draft(review) == "From the laptop."
    assert place.stands(review, "") == 1


@pytest.mark.parametrize("what", ["closed", "draft", "page in the bin", "page deleted", "comment deleted"])
def test_where_nobody_can_reply_the_words_are_kept_with_the_reason(place: AtRealWordPress, what: str) -> None:
    post = place.site.has_post()
    comment = place.site.shows_comment("Cold soup", post=post)
    review = place.shop.complains(str(comment))
    if what == "closed":
        place.site.changes_post(post, comment_status="closed")
    elif what == "draft":
        place.site.changes_post(post, status="draft")
    elif what == "page in the bin":
        place.site.asks("DELETE", f"posts/{post}")
    elif what == "page deleted":
        place.site.asks("DELETE", f"posts/{post}?force=true")
    else:
        place.site.deletes(comment)
    place.shop.posts("I am sorry.", minutes=0, review=review)
    (result,) = place.shop.delivers(now=True)
    assert (str(result.state), place.shop.thread(review)[0].text) == ("refused", "I am sorry.")
    assert any(word in result.error for word in ("closed", "draft", "bin", "no longer")), result.error
    if what != "page deleted":
        assert place.site.replies_to(comment) == []


@pytest.mark.parametrize("status", ["trash", "spam"])
def test_nothing_is_said_to_a_comment_that_the_site_threw_away(place: AtRealWordPress, status: str) -> None:
    review = place.complains(1)
    place.site.puts(place.comment_of(review), status)
    place.shop.posts("I am sorry.", minutes=0, review=review)
    (result,) = place.shop.delivers(now=True)
    assert str(result.state) == "refused"
    assert place.stands(review, "") == 0


def test_a_comment_that_waits_for_approval_can_be_answered(place: AtRealWordPress) -> None:
    review = place.complains(1)
    place.site.puts(place.comment_of(review), "hold")
    place.shop.posts("I am sorry.", minutes=0, review=review)
    place.shop.delivers(now=True)
    assert place.shop.states(review) == ["live"]


def test_a_reply_that_the_site_holds_back_is_live_once_it_is_approved(place: AtRealWordPress) -> None:
    review = place.complains(1)
    place.line.meets("cut after storing")
    place.line.after_storing = place._holds_all
    place.shop.posts("I am sorry.", minutes=0, review=review)
    place.shop.delivers(now=True)
    assert place.shop.states(review) == ["posted"]
    (there,) = place.site.replies_to(place.comment_of(review))
    place.site.puts(there["id"], "approved")
    place.clock.goes_on(hours=1)
    place.looks()
    assert place.shop.states(review) == ["live"]


def test_somebody_without_the_right_to_moderate_is_told_and_nothing_leaves(place: AtRealWordPress) -> None:
    name, password = place.site.has_user("subscriber")
    source, web = place.view_as(name, password)
    review = place.review(place.complains(1))
    with pytest.raises(SignInNeeded, match="wait for approval"):
        wordpress.thread(source, web, review)
    # Sent all the same, their first comment is held back, and a second within 15 seconds is a flood.
    assert wordpress.reply(source, web, review, "The first").live is False
    with pytest.raises(RateLimited):
        wordpress.reply(source, web, review, "The second")
    pages = list(wordpress.poll(source, web, {}))
    assert any("may not moderate" in note for page in pages for note in page.notes)


@pytest.mark.parametrize("words", WORDS)
def test_an_author_who_may_not_moderate_finds_their_own_words_again(place: AtRealWordPress, words: str) -> None:
    """An author sees their own waiting comments, though rendered by the theme and never as they were written."""
    name, password = place.site.has_user("author")
    source, web = place.view_as(name, password)
    number = place.complains(1)
    review = place.review(number)
    posted = wordpress.reply(source, web, review, words)
    (seen,) = wordpress.thread(source, web, review)
    assert (seen.external_id, seen.live) == (posted.external_id, False)
    assert same_words(seen.text, words), seen.text
    pages = list(wordpress.poll(source, web, {}))
    assert any("may not moderate" in note for page in pages for note in page.notes)


@pytest.mark.parametrize("who", ["the wrong password", "a user that is not there"])
def test_a_wrong_sign_in_stops_everything_and_claims_nothing(place: AtRealWordPress, who: str) -> None:
    user = place.site.user if who == "the wrong password" else "nobody-of-that-name"
    source, web = place.view_as(user, "abcd EFGH 1234 ijkl MNOP 5678")
    review = place.review(place.complains(1))
    with pytest.raises(SignInNeeded):
        list(wordpress.poll(source, web, {}))
    with pytest.raises(SignInNeeded):
        wordpress.thread(source, web, review)
    with pytest.raises(SignInNeeded):
        wordpress.reply(source, web, review, "I am sorry.")
    assert place.site.replies_to(int(review.external_id)) == []


def test_the_comment_route_of_a_shop_is_the_same_one(place: AtRealWordPress) -> None:
    """WooCommerce keeps reviews as comments under products; without it, its answers go the way of any comment."""
    number = place.complains(1)
    review = place.review(number)
    source, web = place.view_as(place.site.user, place.site.password)
    site = api.site_of(source, web)
    posted = posting.post_reply(web, site, place.site.post, review.external_id, "I am sorry -- truly.")
    (seen,) = woocommerce.thread(source, web, review)
    assert (seen.external_id, seen.text, seen.live) == (posted.external_id, "I am sorry -- truly.", True)


# --- storms -----------------------------------------------------------------------------------------------------------


def test_through_any_storm_each_reply_stands_at_most_once_and_none_is_lost(place: AtRealWordPress) -> None:
    ends: dict[str, int] = {}
    for number in range(ROUNDS):
        end = one_storm(place, random.Random(f"{SEED}/real/{number}"), number)
        ends[end] = ends.get(end, 0) + 1
    print(f"seed {SEED}: {ROUNDS} storms ended {ends}; the line met {len(place.line.met)} posts")
    # A test that never saw trouble, or never a quiet end, would prove nothing.
    assert ends.get("live", 0) + ends.get("posted", 0) > ROUNDS // 2, ends
    assert any(place.line.met)
