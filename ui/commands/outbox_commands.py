"""`send` and `outbox`: what waits to be posted, and delivering it. The same outbox as the window's, without a window."""

from __future__ import annotations

import logging
from typing import Any

import click

from store import brands, one_review, outbox_ledger, posting
from store.db import Connections
from store.records import ANSWERED, Changes, Reply, ReplyState
from ui.commands import shapes
from ui.commands.printing import brand_clock, say, table
from ui.commands.session import Session, command, refuse

#: How long `send` waits while the window, or another `send`, is sending.
PATIENCE_SECONDS = 120.0


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "send")
    @click.option("--now", "at_once", is_flag=True, help="Also what is still in its undo window, or held.")
    def send(session: Session, at_once: bool) -> None:
        """Deliver the replies that are due, and look for those whose outcome is unknown."""
        workspace = session.open(create=False)
        touched = _deliver(session, workspace, at_once=at_once)
        waiting = outbox_ledger.waiting(workspace)
        shape = _sent_shape(workspace, touched, waiting)
        if shape["unknown"] or shape["refused"] or any(one["error"] for one in shape["replies"]):
            session.done_in_part()
        session.show(shape, lambda: _say_sent(workspace, shape, stopped=posting.is_stopped(workspace)))

    @command(heard, "outbox")
    @click.option("--brand", metavar="NAME")
    @click.option("--stop-posting", is_flag=True, help="Nothing leaves any more, from here or from the window.")
    @click.option("--allow-posting", is_flag=True, help="Take that back.")
    @click.option("--call-back", metavar="REVIEW", help="A queued reply is a draft again.")
    @click.option("--is-there", metavar="REVIEW", help="You looked: the reply of unknown outcome stands at the site.")
    @click.option("--is-not-there", metavar="REVIEW", help="You looked: it does not, and is to be sent again.")
    def outbox(
        session: Session, brand: str | None, stop_posting: bool, allow_posting: bool, call_back: str | None,
        is_there: str | None, is_not_there: str | None
    ) -> None:  # fmt: skip
        """List the replies that are on their way, with their states; settle what cannot be known from here."""
        workspace = session.open(create=False)
        if call_back is not None:
            _settled(outbox_ledger.undo(workspace, _review(workspace, call_back), now=session.now), "queued")
        for named, there in ((is_there, True), (is_not_there, False)):
            if named is not None:
                review_id = _review(workspace, named)
                told = outbox_ledger.settle_unknown(workspace, review_id, there=there, now=session.now)
                _settled(told, "of unknown outcome")
        if stop_posting and allow_posting:
            refuse("Posting is either stopped or allowed: choose one.")
        if stop_posting or allow_posting:
            posting.stop(workspace, stopped=stop_posting, now=session.now)
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        waiting = outbox_ledger.waiting(workspace, brand_id=brand_id)
        shape = [shapes.reply(one) | {"review": one.review_id} for one in waiting]

        def for_people() -> None:
            if posting.is_stopped(workspace):
                say("All posting is stopped; “outbox --allow-posting” takes that back.")
            if not shape:
                say("Nothing is on its way.")
                return
            at = brand_clock(workspace)
            table(
                "",
                ("reply", "review", "to", "state", "leaves at", "words", "trouble"),
                [
                    (
                        str(one["id"]), str(one["review"]), _author(workspace, one["review"]), one["state"],
                        at(one["send_after"], brands.brand_of_review(workspace, one["review"]).name), " ".join(one["text"].split())[:60], one["error"] or "",
                    )
                    for one in shape
                ],
            )  # fmt: skip

        session.show(shape, for_people)


def _review(workspace: Connections, name: str) -> int:
    return one_review.find(workspace, name).id


def _settled(changes: Changes, what: str) -> None:
    if not changes.replies:
        refuse(f"No reply to this review is {what}: “heard outbox” lists those on their way.")


def _deliver(session: Session, workspace: Connections, *, at_once: bool) -> list[int]:
    """Run one round of the outbox; the ids of the replies that it touched."""
    from sources.outbox import Outbox
    from store.outbox_store import OutboxStore

    logging.getLogger("sources").addHandler(logging.NullHandler())
    try:
        outbox = Outbox(OutboxStore(workspace), session.web, session.clock, patience_seconds=PATIENCE_SECONDS)
        return [result.id for result in outbox.deliver_due(now=at_once)]
    finally:
        session.web.close()


def _sent_shape(workspace: Connections, touched: list[int], waiting: list[Reply]) -> dict[str, Any]:
    """What was touched in this round, and whatever still waits to be sent or found, each once."""
    on_its_way = (ReplyState.QUEUED, ReplyState.SENDING, ReplyState.UNKNOWN)
    shown = {one.id: one for one in waiting if one.state in on_its_way}
    for reply_id in touched:
        reply = outbox_ledger.reply_with_id(workspace, reply_id)
        if reply is not None:
            shown[reply_id] = reply
    replies = sorted(shown.values(), key=lambda one: one.id)
    states = [one.state for one in replies]
    return {
        "sent": sum(state in ANSWERED for state in states),
        "unknown": states.count(ReplyState.UNKNOWN),
        "refused": states.count(ReplyState.REFUSED),
        "waiting": states.count(ReplyState.QUEUED) + states.count(ReplyState.SENDING),
        "replies": [
            {"id": one.id, "review": one.review_id, "state": str(one.state), "error": one.error or None}
            for one in replies
        ],
    }


def _say_sent(workspace: Connections, shape: dict[str, Any], *, stopped: bool) -> None:
    if stopped:
        say("All posting is stopped; “outbox --allow-posting” takes that back.")
    say(
        f"{shape['sent']} sent, {shape['unknown']} of unknown outcome, {shape['refused']} refused, "
        f"{shape['waiting']} waiting."
    )
    for one in shape["replies"]:
        if one["error"]:
            say(f"{_author(workspace, one['review'])}: {one['state']}. {one['error']}")


def _author(workspace: Connections, review_id: int) -> str:
    return one_review.review_with_id(workspace, review_id).author or f"review {review_id}"
