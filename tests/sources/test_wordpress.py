"""WordPress comments: what is read, what counts as our answer, and that a reply leaves once and is judged honestly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from sources.errors import (
    OutcomeUnknown,
    PayloadChanged,
    RateLimited,
    ReplyRefused,
    SettingsWrong,
    SignInNeeded,
    SourceProblem,
    Unreachable,
)
from sources.kinds import wordpress
from sources.kinds.wordpress_api import base_address
from sources.poller import Poller
from sources.source_web import SourceWeb
from sources.web import PoliteWeb, Secrets
from store.records import Audience, Precision, Review, Source, SourceStatus
from tests.fakes import HandClock, MemoryStore
from tests.sources.conftest import QUICK
from tests.wordpress_site import STORING, TROUBLES, WordPressSite

WORDS = "You called twice, and nobody answered. That's on us.\n\nWrite to <owner@shop.example> & we'll call back."


@pytest.fixture
def blog(clock: HandClock) -> Iterator[WordPressSite]:
    with WordPressSite(clock) as site:
        yield site


@pytest.fixture
def secrets(blog: WordPressSite) -> Secrets:
    return blog.secret


@pytest.fixture
def source(blog: WordPressSite, store: MemoryStore) -> Source:
    return store.watches("wordpress", **blog.settings)


def stored(external_id: int | str) -> Review:
    moment = datetime(2026, 11, 20, tzinfo=UTC)
    return Review(
        1, 1, str(external_id), "", "Nobody answered.", "Ana", "", None, "", False, None, "en", Audience.PUBLIC, "",
        moment, "", Precision.SECOND, moment, moment,
    )  # fmt: skip


# --- reading --------------------------------------------------------------------------------------------------------


def test_comments_are_read_with_our_answers_and_those_that_wait_for_approval(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    first = blog.shows_comment("They <b>closed</b> early\n\nTwice & without a word", author="Ana P.")
    waiting = blog.shows_comment("Rating: 1 star. Cold soup.", status="hold", at=clock() - timedelta(days=400))
    blog.shows_comment("Buy pills", status="spam")
    clock.goes_on(hours=1)
    answer = blog.shows_our_reply('You stood before a "locked" door... it\'s on us -- all of it.\n\nMaria', to=first)
    late = blog.shows_our_reply("Hold on, we look into it.", to=waiting)

    (result,) = poller.poll_due()

    assert (result.status, result.new, result.error) == ("ok", 2, "")
    reviews = store.reviews[source.id]
    assert set(reviews) == {str(first), str(waiting)}
    review = reviews[str(first)]
    assert review.text == "They closed early\n\nTwice & without a word"
    assert (review.author, review.rating) == ("Ana P.", None)
    assert review.created_at == clock() - timedelta(hours=1)
    assert review.url.endswith(f"#comment-{first}")
    (seen,) = review.replies
    assert (seen.external_id, seen.text, seen.live) == (
        str(answer),
        'You stood before a "locked" door... it\'s on us -- all of it.\n\nMaria',
        True,
    )
    assert (reviews[str(waiting)].rating, reviews[str(waiting)].rating_guessed) == (1, True)
    assert reviews[str(waiting)].replies[0].external_id == str(late)


def test_long_lists_are_read_to_their_end_and_later_only_their_last_thirty_days(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    blog.caps_pages_at = 50
    for number in range(230):
        blog.shows_comment(f"Words {number}", at=clock() - timedelta(days=number))
    assert [result.new for result in poller.poll_due()] == [230]
    clock.goes_on(hours=2)
    oldest, recent = blog.comments[-1], blog.comments[5]
    blog.changes(recent.id, content="Changed my mind")
    blog.deletes(blog.comments[8].id)
    before = len(blog.calls)

    (result,) = poller.poll_due()

    assert (result.new, result.updated) == (0, 1)
    assert len(blog.calls) - before <= 3
    assert store.reviews[source.id][str(recent.id)].text == "Changed my mind"
    listing = store.listings[source.id]
    assert listing is not None
    assert str(oldest.id) in listing  # not looked at again, so nobody may call it gone
    assert len(listing) == 229


def test_a_page_that_is_empty_for_this_user_is_not_the_end(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    blog.caps_pages_at = 1
    for number in range(3):
        blog.shows_comment(f"Words {number}")
    hidden = blog.comments[1].id
    whole = blog._list_comments

    def with_a_gap(call, signed_in):  # type: ignore[no-untyped-def]
        status, found, headers = whole(call, signed_in)
        return status, [comment for comment in found if comment["id"] != hidden], headers

    blog._list_comments = with_a_gap  # type: ignore[method-assign]
    poller.poll_due()
    assert len(store.reviews[source.id]) == 2


def test_a_late_answer_to_an_old_comment_is_seen(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source, clock: HandClock
) -> None:
    old = blog.shows_comment("Still waiting", at=clock() - timedelta(days=90))
    blog.shows_our_reply("We are on it.", to=old, at=clock() - timedelta(days=80))
    poller.poll_due()
    clock.goes_on(hours=2)
    blog.shows_our_reply("It is mended.", to=old)

    poller.poll_due()

    assert [reply.text for reply in store.reviews[source.id][str(old)].replies] == ["We are on it.", "It is mended."]


def test_a_site_that_hides_its_users_still_tells_ours_by_name(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    blog.hides_users = True
    blog.user_name = "Keeper"
    first = blog.shows_comment("Closed again")
    blog.shows_our_reply("Sorry to hear it.", to=first)
    poller.poll_due()
    assert [len(review.replies) for review in store.reviews[source.id].values()] == [1]


def test_a_user_who_may_not_moderate_reads_what_everybody_sees(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source
) -> None:
    blog.may_moderate = False
    blog.shows_comment("Seen")
    blog.shows_comment("Unseen", status="hold")
    (result,) = poller.poll_due()
    assert (result.status, result.new) == ("ok", 1)


@pytest.mark.parametrize("may_write_posts", [False, True])
def test_it_is_said_that_waiting_comments_may_be_missing(
    blog: WordPressSite, ours: SourceWeb, source: Source, may_write_posts: bool
) -> None:
    """An author is not refused the list of waiting comments, it only comes without those of others."""
    blog.may_moderate, blog.may_write_posts = False, may_write_posts
    blog.shows_comment("Unseen", status="hold")
    (note,) = [note for page in wordpress.poll(source, ours, {}) for note in page.notes]
    assert "may not moderate" in note


def test_an_author_finds_their_own_waiting_reply_again(blog: WordPressSite, ours: SourceWeb, source: Source) -> None:
    blog.may_moderate, blog.may_write_posts = False, True
    review = stored(blog.shows_comment("Seen"))
    posted = wordpress.reply(source, ours, review, "It's on us.")
    (seen,) = wordpress.thread(source, ours, review)
    assert (seen.external_id, seen.live, posted.live) == (posted.external_id, False, False)


def test_a_user_who_may_not_moderate_cannot_tell_what_stands_there(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    blog.may_moderate = False
    with pytest.raises(SignInNeeded, match="wait for approval"):
        wordpress.thread(source, ours, stored(blog.shows_comment("Seen")))


def test_a_wrong_password_pauses_the_source_and_is_nowhere_to_be_read(
    blog: WordPressSite, store: MemoryStore, poller: Poller, source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    blog.password, old = "something else", blog.password
    blog.secret = lambda source_id, name: old  # type: ignore[method-assign]
    web = PoliteWeb(bounds=QUICK, system_proxies=False, secrets=blog.secret)
    (result,) = Poller(store, web, blog.clock).poll_due()
    assert store.health[source.id].status is SourceStatus.SIGN_IN
    written = result.error + result.details + caplog.text
    assert old not in written
    assert "Basic" not in written


def test_a_site_that_takes_a_wrong_password_for_a_visitor_does_not_fool_us(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(blog.shows_comment("Seen by everybody"))
    blog.shows_our_reply("Held back", to=int(review.external_id), status="hold")
    blog.tells_wrong_passwords = False
    blog.password, old = "something else", blog.password
    blog.secret = lambda source_id, name: old  # type: ignore[method-assign]
    web = PoliteWeb(bounds=QUICK, system_proxies=False, secrets=blog.secret).for_source(source)
    for hides_users in (False, True):
        blog.hides_users = hides_users
        with pytest.raises(SignInNeeded):
            list(wordpress.poll(source, web, {}))
        with pytest.raises(SignInNeeded):
            wordpress.thread(source, web, review)
        with pytest.raises(SignInNeeded):
            wordpress.reply(source, web, review, "I am sorry.")


def test_without_a_password_nothing_is_asked(blog: WordPressSite, source: Source, clock: HandClock) -> None:
    web = PoliteWeb(clock=clock, bounds=QUICK, system_proxies=False)
    with pytest.raises(SignInNeeded, match="application password"):
        list(wordpress.poll(source, web.for_source(source), {}))
    assert not blog.calls


@pytest.mark.parametrize(
    ("pasted", "base"),
    [
        ("https://shop.example/", "https://shop.example"),
        ("shop.example/blog", "https://shop.example/blog"),
        ("https://shop.example/wp-admin/profile.php", "https://shop.example"),
        ("https://shop.example/wp-json/", "https://shop.example"),
    ],
)
def test_the_site_is_found_in_what_people_paste(pasted: str, base: str) -> None:
    assert base_address(Source(1, 1, "wordpress", "w", {"url": pasted})) == base


@pytest.mark.parametrize("settings", [{"user": "u"}, {"url": "https://x.example"}, {"url": "file:///x", "user": "u"}])
def test_missing_settings_are_said(settings: dict[str, str], web: PoliteWeb) -> None:
    source = Source(9, 1, "wordpress", "w", settings)
    with pytest.raises(SettingsWrong):
        list(wordpress.poll(source, web.for_source(source), {}))


# --- posting --------------------------------------------------------------------------------------------------------


def test_a_reply_is_posted_once_with_its_words_as_they_were_written(
    blog: WordPressSite, ours: SourceWeb, source: Source, clock: HandClock
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    assert wordpress.thread(source, ours, review) == []

    posted = wordpress.reply(source, ours, review, WORDS)

    assert blog.replies_received == [WORDS]
    (at_site,) = blog.replies_to(int(review.external_id))
    assert (posted.external_id, posted.live, posted.posted_at) == (str(at_site.id), True, clock())
    (seen,) = wordpress.thread(source, ours, review)
    assert (seen.text, seen.external_id, seen.live) == (WORDS, posted.external_id, True)


def test_a_moderated_reply_is_not_live_until_it_is_approved(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    blog.moderates()
    review = stored(blog.shows_comment("Nobody answered."))
    posted = wordpress.reply(source, ours, review, "You called in vain.")
    assert not posted.live
    assert [seen.live for seen in wordpress.thread(source, ours, review)] == [False]
    blog.approves(int(posted.external_id))
    assert [seen.live for seen in wordpress.thread(source, ours, review)] == [True]


def test_a_thread_holds_our_answers_only(blog: WordPressSite, ours: SourceWeb, source: Source) -> None:
    first = blog.shows_comment("Nobody answered.")
    blog.shows_comment("Same here!", parent=first, author="Bo")
    blog.shows_our_reply("Sorry, both of you.", to=first)
    assert [seen.text for seen in wordpress.thread(source, ours, stored(first))] == ["Sorry, both of you."]


def test_what_stands_there_already_is_found_and_not_posted_again(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    first = blog.shows_comment("Nobody answered.")
    there = wordpress.reply(source, ours, stored(first), 'He said "soon"...')
    again = wordpress.reply(source, ours, stored(first), 'He said "soon"...')
    assert again.external_id == there.external_id
    assert len(blog.replies_to(first)) == 1


def test_the_same_words_in_the_spam_are_said_to_be_there(blog: WordPressSite, ours: SourceWeb, source: Source) -> None:
    first = blog.shows_comment("Nobody answered.")
    there = wordpress.reply(source, ours, stored(first), "Sorry about that.")
    blog.changes(int(there.external_id), status="spam")
    with pytest.raises(ReplyRefused, match="spam"):
        wordpress.reply(source, ours, stored(first), "Sorry about that.")


@pytest.mark.parametrize("trouble", TROUBLES)
def test_whatever_happens_on_the_way_the_answer_claims_nothing_that_is_not_so(
    trouble: str, blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    blog.meets(trouble)

    with pytest.raises(RateLimited if trouble == "busy" else OutcomeUnknown):
        wordpress.reply(source, ours, review, WORDS)

    at_site = wordpress.thread(source, ours, review)
    assert [seen.text for seen in at_site] == ([WORDS] if trouble in STORING else [])
    assert len(blog.replies_received) == len(at_site)
    assert sum(call.method == "POST" for call in blog.calls) == 1


def test_a_kept_connection_that_died_is_never_used_for_a_reply(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    wordpress.thread(source, ours, review)
    connections = len(blog.server.connections)
    wordpress.reply(source, ours, review, WORDS)
    assert len(blog.server.connections) == connections + 1
    assert blog.replies_received == [WORDS]


def test_closed_comments_a_missing_page_and_a_removed_comment_refuse_in_a_sentence(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    post = blog.has_post("Old news")
    review = stored(blog.shows_comment("Nobody answered.", post=post))
    blog.closes_comments(post)
    with pytest.raises(ReplyRefused, match="Comments are closed"):
        wordpress.reply(source, ours, review, WORDS)
    with pytest.raises(ReplyRefused, match="longer than the site takes"):
        wordpress.reply(source, ours, stored(blog.shows_comment("Else.", post=blog.has_post())), "ä" * 40_000)
    blog.deletes_post(post)
    with pytest.raises(ReplyRefused, match="no longer at the site"):
        wordpress.reply(source, ours, review, WORDS)
    blog.deletes(int(review.external_id))
    with pytest.raises(ReplyRefused, match="no longer at the site"):
        wordpress.reply(source, ours, review, WORDS)
    assert blog.replies_received == []


def test_a_revoked_password_asks_for_a_sign_in_and_sends_nothing(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    blog.password = "revoked"
    blog.secret = lambda source_id, name: "old"  # type: ignore[method-assign]
    with pytest.raises(SignInNeeded):
        wordpress.reply(
            source, PoliteWeb(system_proxies=False, secrets=lambda *_: "old").for_source(source), review, WORDS
        )
    assert blog.replies_received == []


def test_a_stopped_site_lets_nothing_leave(source: Source, web: PoliteWeb, blog: WordPressSite) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    blog.server.stop()
    with pytest.raises(SourceProblem) as caught:
        wordpress.reply(source, web.for_source(source), review, WORDS)
    assert isinstance(caught.value, Unreachable)


def test_a_login_page_with_status_200_is_not_an_empty_thread(
    ours: SourceWeb, source: Source, blog: WordPressSite
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    blog._list_comments = lambda call, signed_in: (200, {"login": True}, {})  # type: ignore[method-assign]
    with pytest.raises(PayloadChanged):
        wordpress.thread(source, ours, review)


def test_a_login_page_before_anything_left_is_no_unknown_outcome(
    blog: WordPressSite, ours: SourceWeb, source: Source
) -> None:
    review = stored(blog.shows_comment("Nobody answered."))
    blog._one_comment = lambda *_: (200, {"login": True}, {})  # type: ignore[method-assign]
    with pytest.raises(Unreachable):
        wordpress.reply(source, ours, review, WORDS)
    assert blog.replies_received == []


@pytest.mark.parametrize("status", ["trash", "spam"])
def test_nothing_is_said_to_a_comment_that_the_site_threw_away(
    blog: WordPressSite, ours: SourceWeb, source: Source, status: str
) -> None:
    """WordPress would take the reply, and nobody would ever see it there."""
    comment = blog.shows_comment("Cold soup")
    blog.changes(comment, status=status)
    with pytest.raises(ReplyRefused, match="nobody would see"):
        wordpress.reply(source, ours, stored(comment), "I am sorry.")
    assert blog.replies_to(comment) == []


def test_the_number_of_a_sign_stays_a_number(blog: WordPressSite, ours: SourceWeb, source: Source) -> None:
    review = stored(blog.shows_comment("Your page shows &#128512; instead of a picture"))
    words = "We typed &#128512; and &amp;#169; by mistake."
    wordpress.reply(source, ours, review, words)
    (seen,) = wordpress.thread(source, ours, review)
    assert seen.text == words
