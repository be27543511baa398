"""`queue`, `show`, `reply`: who waits, what they wrote, what is answered. Not here: how it is handled (`case_commands.py`)."""

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
    one_review,
    outbox_ledger,
    posting,
    reply_ledger,
    reviews,
)  # fmt: skip
from store.db import Connections
from store.records import Review, Source, verdict_of
from store.reviews import Filter
from store.rules.checklist import items_for_json
from store.rules.checklist_items import ITEMS
from store.rules.draft_checks import findings_for_json
from store.rules.queue_order import Order
from store.rules.reply_limits import replacing_sentence
from ui.commands import shapes
from ui.commands.arguments import NUMBER, Amount, Moment, by_the_clock_of, read_text
from ui.commands.check_commands import coached
from ui.commands.printing import BrandClock, brand_clock, counted, harmless, say, table
from ui.commands.session import Session, command, refuse

#: A week; who wants to wait longer has a draft.
MOST_DELAY_MINUTES = 7 * 24 * 60


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
            review_shape(workspace, one_review.review_with_id(workspace, review_id), now=session.now)
            for review_id in ids
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
        found = one_review.find(workspace, review)
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
        found = one_review.find(workspace, review)
        text = read_text(text_file).strip()
        source = configured_sources.source_of(workspace, found.source_id)
        _refuse_unknown_items(tick)
        if not posted_elsewhere:
            if at is not None:
                refuse("--at goes with --posted-elsewhere: a reply that Heard posts is dated when it leaves.")
            _queue(session, workspace, found, source, text, delay, tick, again)
            return
        if delay is not None:
            refuse("--delay goes with replies that Heard posts itself: leave it out with --posted-elsewhere.")
        brand = brands.brand_with_id(workspace, source.brand_id)
        at = by_the_clock_of(brand, at)
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


def _refuse_unknown_items(ticked: Sequence[str]) -> None:
    known = [item.id for item in ITEMS]
    for item in ticked:
        if item not in known:
            refuse(f"The checklist has no item “{item}”: it has {', '.join(known)}.")


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
            f"{replaces} The reply to {review.author or 'this review'} leaves with “heard send” from "
            f"{brand_clock(workspace)(shapes.to_text(queued.send_after), brand)} on, or by itself while the window is open.".strip()
        ),
    )


def _whole(workspace: Connections, review: Review, *, now: datetime) -> dict[str, Any]:
    shape = review_shape(workspace, review, now=now)
    return {
        "review": shape,
        "revisions": [shapes.revision(one) for one in one_review.revisions_of(workspace, review.id)],
        "replies": shapes.replies(reply_ledger.replies_to(workspace, review.id)),
        "case": shapes.case(cases.case_of(workspace, review.id), shape["status"]),
        "follow_ups": [shapes.follow_up(one) for one in comeback.follow_ups_of(workspace, review.id)],
        "promises": [shapes.promise(one) for one in comeback.promises_of(workspace, review.id)],
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
    say(f"{review['title'] or '(no title)'}")
    say(f"{stars}{guessed} · {review['author'] or 'no name'} · {review['brand']} · {review['source']}")
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
    say(review["text"])
    for one in shape["revisions"]:
        rated = "unrated" if one["rating"] is None else counted(one["rating"], "star")
        say(f"\nbefore {at(one['seen_until'], brand)} ({rated}): {one['title']} {one['text']}")
    for one in shape["replies"]:
        number = f"reply {one['number']}" if one["number"] else "draft" if one["state"] == "draft" else "reply"
        say(f"\n{number}, {one['state']} {at(one['posted_at'], brand)} ({one['origin']}):\n{one['text']}")
    if review["url"]:
        say(f"\n{review['url']}")
