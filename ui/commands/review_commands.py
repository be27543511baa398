"""`queue`, `show`, `reply`, `case`: who waits, what they wrote, what was answered, how it is handled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import click

from sources import registry
from store import (
    brands,
    cases,
    comeback,
    configured_sources,
    drafts,
    outbox_ledger,
    points,
    posting,
    reply_ledger,
    reviews,
    same_complaints,
)  # fmt: skip
from store.db import Connections
from store.records import Failing, Review, Source, Wants, verdict_of
from store.reviews import Filter
from store.rules import complaint_points
from store.rules.checklist import items_for_json
from store.rules.checklist_items import ITEMS
from store.rules.draft_checks import findings_for_json
from store.rules.queue_order import Order
from store.rules.reply_limits import replacing_sentence
from ui.commands import shapes
from ui.commands.check_commands import coached
from ui.commands.common import (
    NUMBER,
    Amount,
    BrandClock,
    Moment,
    Session,
    brand_clock,
    command,
    counted,
    harmless,
    read_text,
    refuse,
    say,
    table,
)  # fmt: skip

#: A week; who wants to wait longer has a draft.
MOST_DELAY_MINUTES = 7 * 24 * 60
_WANTS = {"fix": Wants.FIX, "break": Wants.CLEAN_BREAK, "clean break": Wants.CLEAN_BREAK, "heard": Wants.BE_HEARD}
_FAILING = {
    "partly": Failing.PARTLY,
    "misunderstanding": Failing.MISUNDERSTANDING,
    "not-ours": Failing.NOT_OURS,
    "theirs": Failing.NOT_OURS,
}


def review_shape(workspace: Connections, review: Review, *, now: datetime) -> dict[str, Any]:
    """A review as `queue` and `show` print it."""
    (card,) = reviews.cards(workspace, [review.id], now=now)
    return shapes.review(
        review,
        brand_name=card.brand,
        source_name=card.source,
        kind=card.kind,
        due_at=card.due_at,
        status=str(card.status),
        replies=card.replies,
        now=now,
        waiting=card.status == "waiting",
        rating=shapes.number(card.rating),
        came_back=card.came_back,
    )


def _one_line(shape: dict[str, Any], at: BrandClock) -> tuple[str, ...]:
    stars = "unrated" if shape["rating"] is None else f"{'★' * round(shape['rating'])}"
    stars = verdict_of(shape["rating_raw"]) or stars
    words = " ".join(f"{shape['title']}  {shape['text']}".split())
    return (
        str(shape["id"]),
        stars,
        "overdue" if shape["overdue"] else "due",
        at(shape["due_at"], shape["brand"]),
        f"{shape['brand']} · {shape['source']}",
        shape["author"],
        words[:80],
    )


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "queue")
    @click.option("--brand", metavar="NAME")
    @click.option("--order", type=click.Choice([str(order) for order in Order]), default=str(Order.DUE))
    @click.option("--limit", type=NUMBER, metavar="N")
    @click.option("--search", metavar="TEXT", default="")
    @click.option("--view", type=click.Choice(sorted(reviews.VIEWS)), default="waiting", help="Another list.")
    def queue(session: Session, brand: str | None, order: str, limit: int | None, search: str, view: str) -> None:
        """The waiting complaints, most pressing first."""
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        wanted = Filter(view=view, brand_id=brand_id, search=search)
        ids = reviews.list_ids(workspace, wanted, order=Order(order), now=session.now, limit=limit)
        shown = [
            review_shape(workspace, reviews.review_with_id(workspace, review_id), now=session.now) for review_id in ids
        ]

        def for_people() -> None:
            if not shown:
                say("Nobody is waiting." if view == "waiting" and not search else "Nothing to show here.")
                return
            at = brand_clock(workspace)
            lines = [_one_line(shape, at) for shape in shown]
            table("", ("id", "stars", "", "due at", "where", "who", "words"), lines)

        session.show(shown, for_people)

    @command(heard, "show")
    @click.argument("review")
    def show(session: Session, review: str) -> None:
        """One review with its revisions, thread and case."""
        workspace = session.open(create=False)
        found = reviews.find(workspace, review)
        shape = _whole(workspace, found, now=session.now)
        session.show(shape, lambda: _print_whole(shape, brand_clock(workspace)))

    @command(heard, "reply")
    @click.argument("review")
    @click.option("--text-file", required=True, metavar="F", help="The words; - for standard input.")
    @click.option("--posted-elsewhere", is_flag=True, help="It was posted at the site by hand.")
    @click.option("--at", type=Moment(), help="When it was posted (now).")
    @click.option("--delay", type=Amount(), metavar="MINUTES", help="The undo window.")
    @click.option("--tick", multiple=True, metavar="ITEM", help="A checklist item that was done.")
    @click.option("--again", default="", metavar="WHY", help="Why a third reply is needed; goes into the log.")
    def reply(
        session: Session, review: str, text_file: str, posted_elsewhere: bool, at: datetime | None,
        delay: float | None, tick: tuple[str, ...], again: str
    ) -> None:  # fmt: skip
        """Queue a reply for posting, or record one that was posted by hand."""
        workspace = session.open(create=False)
        found = reviews.find(workspace, review)
        text = read_text(text_file).strip()
        source, _ = _source_of(workspace, found)
        _refuse_unknown_items(tick)
        if not posted_elsewhere:
            if at is not None:
                refuse("--at goes with --posted-elsewhere: a reply that Heard posts is dated when it leaves.")
            _queue(session, workspace, found, source, text, delay, tick, again)
            return
        if delay is not None:
            refuse("--delay goes with replies that Heard posts itself: leave it out with --posted-elsewhere.")
        brand = brands.brand_with_id(workspace, source.brand_id)
        changes = reply_ledger.record_posted_elsewhere(
            workspace, found.id, text, now=session.now, at=at, posted_by=brand.signature, again_why=again, ticks=tick,
            marks=coached(workspace, found, text, now=session.now).marks if text else None,
        )  # fmt: skip
        comeback.come_back_later(workspace, found.id, now=session.now, said_at=at)
        (latest,) = (one for one in reply_ledger.replies_to(workspace, found.id) if one.id in changes.replies)
        session.show(
            shapes.reply(latest) | {"review": found.id},
            lambda: say(f"Reply {latest.number} to {found.author or 'this review'} is in the log."),
        )

    @command(heard, "case")
    @click.argument("review")
    @click.option("--wants", help="a fix | a clean break | to be heard")
    @click.option("--failing", help="ours | partly ours | a misunderstanding | not ours")
    @click.option("--reason", multiple=True, metavar="TEXT", help="Why they would not come back; may be repeated.")
    @click.option("--product", metavar="TEXT")
    @click.option("--prior-channel", metavar="TEXT", help="Where they had tried before.")
    @click.option("--who", metavar="TEXT")
    @click.option("--decline", metavar="WHY", help="Decide not to answer, with the reason.")
    @click.option("--set-aside", metavar="WHY", help="No complaint at all: spam, a duplicate, not about us.")
    @click.option("--answered-private", metavar="SAID", help="It was answered in private: what was said.")
    @click.option("--channel", default="private message", metavar="TEXT", help="The channel of the private answer.")
    @click.option("--at", type=Moment(), help="When it was answered in private (now).")
    @click.option("--rating", type=click.FloatRange(1, 5), help="Your reading of an unrated or guessed rating.")
    @click.option("--complaint/--no-complaint", default=None, help="Whether it is a complaint, whatever its stars.")
    @click.option("--won-back/--not-won-back", default=None)
    @click.option("--reopen", is_flag=True, help="Take back a closing.")
    @click.option(
        "--same-as", metavar="REVIEW", help="Another review tells of this complaint: one of the two is set aside."
    )
    @click.option("--not-same-as", metavar="REVIEW", help="That review is another complaint; do not propose it again.")
    @click.option("--point", metavar="TEXT", help="Words of the review that a reply has to take up.")
    @click.option("--no-point", type=NUMBER, metavar="N", help="Which of the points is none.")
    @click.option("--note", metavar="TEXT")
    def case(session: Session, review: str, **given: Any) -> None:
        """See or change how a complaint is handled."""
        workspace = session.open(create=False)
        found = reviews.find(workspace, review)
        _change_case(workspace, found.id, given, session.now)
        (card,) = reviews.cards(workspace, [found.id], now=session.now)
        shape = shapes.case(cases.case_of(workspace, found.id), str(card.status))
        session.show(
            {"review": found.id} | shape,
            lambda: _print_case(shape, brand_clock(workspace), card.brand),
        )


def _print_case(shape: dict[str, Any], at: BrandClock, brand: str) -> None:
    for name, value in shape.items():
        if value:
            say(harmless(f"{name.replace('_', ' ')}: {_in_words(name, value, at, brand)}"))


def _in_words(name: str, value: Any, at: BrandClock, brand: str) -> str:
    """A part of the case as a line for people: reasons beside each other, notes with their time."""
    if isinstance(value, dict):
        return "; ".join(f"{part} {_in_words(part, told, at, brand)}" for part, told in value.items() if told)
    if isinstance(value, list):
        return "; ".join(
            f"{one['text']} ({at(one['at'], brand)})" if isinstance(one, dict) else str(one) for one in value
        )
    if name == "at" or name.endswith(("_at", "_until")):
        return at(value, brand)
    return "yes" if value is True else str(value)


def _change_case(workspace: Connections, review_id: int, given: dict[str, Any], now: datetime) -> None:
    if given["decline"] is not None and given["set_aside"] is not None:
        refuse("A complaint is either declined or set aside: choose one.")
    with workspace.write():  # all of it or nothing: a word that is refused must not leave the others behind
        _change_all(workspace, review_id, given, now)


def _change_all(workspace: Connections, review_id: int, given: dict[str, Any], now: datetime) -> None:
    if (wants := given["wants"]) is not None:
        cases.say_what_they_want(workspace, review_id, _WANTS.get(wants, wants), now=now)
    if (failing := given["failing"]) is not None:
        cases.say_whose_failing(workspace, review_id, _FAILING.get(failing, failing), now=now)
    if given["reason"]:
        before = cases.case_of(workspace, review_id).reasons
        cases.set_reasons(workspace, review_id, [*before, *given["reason"]], now=now)
    cases.describe(
        workspace, review_id, now=now, product=given["product"], prior_channel=given["prior_channel"], who=given["who"]
    )
    if given["rating"] is not None:
        cases.rate(workspace, review_id, given["rating"], now=now)
    if given["complaint"] is not None:
        cases.mark_complaint(workspace, review_id, given["complaint"], now=now)
    if given["won_back"] is not None:
        cases.mark_won_back(workspace, review_id, given["won_back"], now=now)
    if given["reopen"]:
        cases.reopen(workspace, review_id, now=now)
    if given["same_as"] is not None:
        same_complaints.join(workspace, review_id, reviews.find(workspace, given["same_as"]).id, now=now)
    if given["not_same_as"] is not None:
        same_complaints.tell_apart(workspace, review_id, reviews.find(workspace, given["not_same_as"]).id, now=now)
    if given["answered_private"] is not None:
        cases.answer_in_private(
            workspace, review_id, channel=given["channel"], said=given["answered_private"], now=now, at=given["at"]
        )
    if given["decline"] is not None:
        cases.decline(workspace, review_id, given["decline"], now=now)
    if given["set_aside"] is not None:
        cases.set_aside(workspace, review_id, given["set_aside"], now=now)
    if given["point"] is not None or given["no_point"] is not None:
        _change_points(workspace, review_id, given["point"], given["no_point"], now)
    if given["note"] is not None:
        cases.add_note(workspace, review_id, given["note"], now=now)


def _change_points(
    workspace: Connections, review_id: int, words: str | None, number: int | None, now: datetime
) -> None:
    review = reviews.review_with_id(workspace, review_id)
    known = points.chosen(workspace, review)
    after = complaint_points.points_of(review.text, review.language) if known is None else known
    if number is not None:
        if number not in {one.number for one in after}:
            refuse(f"There is no point {number}: the review has {len(after)}.")
        after = tuple(one for one in after if one.number != number)
    if words is not None:
        start = review.text.find(words)
        if not words.strip() or start < 0:
            refuse("The review does not contain these words.")
        point = complaint_points.point_at(review.text, start, start + len(words), number=0)
        after = (*(one for one in after if one.end <= point.start or point.end <= one.start), point)
    points.choose(workspace, review_id, complaint_points.numbered(after), now=now)


def _refuse_unknown_items(ticked: Sequence[str]) -> None:
    known = [item.id for item in ITEMS]
    for item in ticked:
        if item not in known:
            refuse(f"The checklist has no item “{item}”: it has {', '.join(known)}.")


def _source_of(workspace: Connections, review: Review) -> tuple[Any, Any]:
    for source, health in configured_sources.list_sources(workspace, with_removed=True):
        if source.id == review.source_id:
            return source, health
    raise AssertionError("a review without a source")  # the schema forbids it


def _queue(
    session: Session, workspace: Connections, review: Review, source: Source, text: str, delay: float | None,
    tick: tuple[str, ...], again: str
) -> None:  # fmt: skip
    """Queue a reply where Heard posts itself; else say how it gets there."""
    kind = registry.kind(source.kind) if source.kind in registry.keys() else None  # noqa: SIM118 - a function
    limits = registry.takes(kind, source, review) if kind is not None else None
    if kind is None or limits is None:
        refuse(
            f"{kind.title if kind else source.name} takes no replies from Heard: post your words at "
            f"{review.url or 'the site'} by hand, then record them with --posted-elsewhere. "
            f"{registry.reply_advice(kind.key) if kind else ''}".strip()
        )
    if delay is not None and not 0 <= delay <= MOST_DELAY_MINUTES:
        refuse(f"--delay is a number of minutes from 0 to {MOST_DELAY_MINUTES}.")
    wait = posting.undo_window(workspace, source.brand_id) if delay is None else timedelta(minutes=delay)
    replaces = replacing_sentence(reply_ledger.replies_to(workspace, review.id), kind.replies)
    changes = outbox_ledger.queue_reply(
        workspace, review.id, text, now=session.now, send_after=session.now + wait, limits=limits,
        again_why=again, ticks=tick, marks=coached(workspace, review, text, now=session.now).marks if text else None,
    )  # fmt: skip
    (queued,) = (one for one in reply_ledger.replies_to(workspace, review.id) if one.id in changes.replies)
    brand = brands.brand_with_id(workspace, source.brand_id).name
    session.show(
        shapes.reply(queued) | {"review": review.id, "replaces": replaces or None},
        lambda: say(
            f"{replaces} The reply to {harmless(review.author) or 'this review'} leaves with “heard send” from "
            f"{brand_clock(workspace)(shapes.to_text(queued.send_after), brand)} on, or by itself while the window is open.".strip()
        ),
    )


def _whole(workspace: Connections, review: Review, *, now: datetime) -> dict[str, Any]:
    shape = review_shape(workspace, review, now=now)
    return {
        "review": shape,
        "revisions": [shapes.revision(one) for one in reviews.revisions_of(workspace, review.id)],
        "replies": shapes.replies(reply_ledger.replies_to(workspace, review.id)),
        "case": shapes.case(cases.case_of(workspace, review.id), shape["status"]),
        "follow_ups": [shapes.follow_up(one) for one in cases.follow_ups_of(workspace, review.id)],
        "promises": [shapes.promise(one) for one in cases.promises_of(workspace, review.id)],
        "checks": _checks_of_draft(workspace, review, now=now),
    }


def _checks_of_draft(workspace: Connections, review: Review, *, now: datetime) -> dict[str, Any]:
    """What the draft checks say about the words being written (about none, where nothing is written yet)."""
    draft = drafts.draft_of(workspace, review.id)
    view = coached(workspace, review, draft.text if draft else "", now=now)
    return {"findings": findings_for_json(view.findings), "items": items_for_json(view.checklist)}


def _print_whole(shape: dict[str, Any], at: BrandClock) -> None:
    review = shape["review"]
    brand = review["brand"]
    stars = "unrated" if review["rating"] is None else f"{review['rating']:g} of 5 stars"
    stars = verdict_of(review["rating_raw"]) or stars
    guessed = " (guessed)" if review["rating_guessed"] else ""
    say(harmless(f"{review['title'] or '(no title)'}"))
    say(harmless(f"{stars}{guessed} · {review['author'] or 'no name'} · {review['brand']} · {review['source']}"))
    written = at(review["created_at"], brand)[: 10 if review["created_precision"] == "day" else None]
    say(
        harmless(
            f"written {written or review['created_text'] or 'at an unknown time'}, due {at(review['due_at'], brand)}"
        )
    )
    say(
        f"{review['status']}{', overdue' if review['overdue'] else ''}{', gone from the site' if review['gone_at'] else ''}"
    )
    say("")
    say(harmless(review["text"]))
    for one in shape["revisions"]:
        rated = "unrated" if one["rating"] is None else counted(one["rating"], "star")
        say(harmless(f"\nbefore {at(one['seen_until'], brand)} ({rated}): {one['title']} {one['text']}"))
    for one in shape["replies"]:
        number = f"reply {one['number']}" if one["number"] else "draft" if one["state"] == "draft" else "reply"
        say(harmless(f"\n{number}, {one['state']} {at(one['posted_at'], brand)} ({one['origin']}):\n{one['text']}"))
    if review["url"]:
        say(f"\n{review['url']}")
