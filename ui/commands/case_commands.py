"""`case`: how a complaint is handled. What they want, whose failing it was, why it was closed, what its points are.

All that one call says is written, or nothing of it. Not here: answering (`review_commands.py`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from store import brands, cases, one_review, points, reviews, same_complaints
from store.db import Connections
from store.records import Failing, Wants
from store.rules import complaint_points
from ui.commands import shapes
from ui.commands.arguments import NUMBER, Moment, by_the_clock_of
from ui.commands.printing import BrandClock, brand_clock, say
from ui.commands.session import Session, command, refuse

#: Shorter words for the same choices.
_WANTS = {"fix": Wants.FIX, "break": Wants.CLEAN_BREAK, "clean break": Wants.CLEAN_BREAK, "heard": Wants.BE_HEARD}
_FAILING = {
    "partly": Failing.PARTLY,
    "misunderstanding": Failing.MISUNDERSTANDING,
    "not-ours": Failing.NOT_OURS,
    "theirs": Failing.NOT_OURS,
}


def register(heard: click.Group) -> None:
    """Add the command to the program."""

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
        found = one_review.find(workspace, review)
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
            say(f"{name.replace('_', ' ')}: {_in_words(name, value, at, brand)}")


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
        same_complaints.join(workspace, review_id, one_review.find(workspace, given["same_as"]).id, now=now)
    if given["not_same_as"] is not None:
        same_complaints.tell_apart(workspace, review_id, one_review.find(workspace, given["not_same_as"]).id, now=now)
    if given["answered_private"] is not None:
        cases.answer_in_private(
            workspace,
            review_id,
            channel=given["channel"],
            said=given["answered_private"],
            now=now,
            at=by_the_clock_of(brands.brand_of_review(workspace, review_id), given["at"]),
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
    review = one_review.review_with_id(workspace, review_id)
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
